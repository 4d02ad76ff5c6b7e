"""Files as people give them, looked at before anything is opened that could hold us up."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum
from itertools import islice
from pathlib import Path

from desktop_app.core import drawing_process
from desktop_app.core.image_facts import ImageFacts, facts
from desktop_app.state.small_files import FORMATS

_MOST_FILE_BYTES = 256 << 20
_MOST_PIXELS = 200_000_000  # what telephones make
_MOST_LOOKED_AT = 20_000  # entries of one folder
_USUAL_SUFFIXES = {".png", ".jpg", ".jpeg", ".webp", ".gif", ".bmp"}


class Reason(StrEnum):
    """Why a picture is not taken."""

    UNREADABLE = "unreadable"  # nothing that is known as a picture
    TOO_LARGE = "too_large"
    NOT_A_FILE = "not_a_file"  # a device, a pipe, a folder without pictures
    GONE = "gone"
    DRAWING = "drawing"  # a drawing that cannot be drawn safely
    ADDRESS = "address"  # where a picture lies on another computer, and nothing else
    TOO_MANY = "too_many"


class NotTaken(Exception):
    """The picture cannot be sent along."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason.value)
        self.reason = reason


@contextmanager
def explained() -> Iterator[None]:
    """Raise what the system says within as a reason."""
    try:
        yield
    except FileNotFoundError:
        raise NotTaken(Reason.GONE) from None
    except (OSError, ValueError):  # the latter for a name that no system takes
        raise NotTaken(Reason.UNREADABLE) from None


def here(path: Path) -> Path:
    """The path as this computer knows it: some programs give files as lying on "localhost"."""
    text = str(path)
    return Path(text.removeprefix("//localhost")) if text.startswith("//localhost/") else path


def pictures_in(path: Path) -> list[Path]:
    """What was given, or of a folder the files in it that look like pictures, by name.

    Folders within are not entered and links are not followed: nothing is taken that the person
    does not see there. Raises `NotTaken` where there is nothing to take.
    """
    with explained():
        if _is_elsewhere(path) or not path.is_dir():
            return [path]
        with os.scandir(path) as entries:
            found = sorted(one.name for one in islice(entries, _MOST_LOOKED_AT) if _is_usual(one))
    if not found:
        raise NotTaken(Reason.NOT_A_FILE)
    return [path / name for name in found]


def look(path: Path) -> ImageFacts:
    """What picture lies there, by its bytes; raises `NotTaken`, or as files do."""
    if _is_elsewhere(path):
        raise NotTaken(Reason.ADDRESS)
    status = path.stat()
    if not stat.S_ISREG(status.st_mode):  # opening a pipe would wait for ever
        raise NotTaken(Reason.NOT_A_FILE)
    if status.st_size > _MOST_FILE_BYTES:
        raise NotTaken(Reason.TOO_LARGE)
    seen = facts(path)
    if seen is None or seen.media_type not in {*FORMATS, drawing_process.MEDIA_TYPE}:
        raise NotTaken(Reason.UNREADABLE)
    if seen.width * seen.height > _MOST_PIXELS:
        raise NotTaken(Reason.TOO_LARGE)
    return seen


def _is_elsewhere(path: Path) -> bool:
    return os.name != "nt" and str(path).startswith("//")  # only Windows opens //computer/folder


def _is_usual(entry: os.DirEntry[str]) -> bool:
    is_picture = Path(entry.name).suffix.lower() in _USUAL_SUFFIXES
    is_hidden = entry.name.startswith(".")  # such as what macOS puts beside each file
    return is_picture and not is_hidden and entry.is_file(follow_symlinks=False)
