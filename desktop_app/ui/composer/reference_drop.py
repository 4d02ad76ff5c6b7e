"""What a drag or the clipboard brings: pictures of the wall, files, a picture without a file."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QImage

from desktop_app.ui.picture_mime import keys_of

_SUFFIXES = (".png", ".jpg", ".jpeg", ".webp", ".gif", ".bmp", ".avif", ".svg")
_SHOWN = re.compile(r"<img\b", re.IGNORECASE)
_WORDS = re.compile(r"<[^>]*>|\s+")
_HEAD = 20_000  # of a page that was dragged, to be looked through


@dataclass(frozen=True, slots=True, kw_only=True)
class Brought:
    """Pictures in one of four forms; the first of these that is there counts."""

    keys: tuple[str, ...] = ()  # of pictures on the wall
    paths: tuple[Path, ...] = ()  # of files
    has_image: bool = False
    address: str = ""  # of a picture elsewhere, which is all there is


def dragged(mime: QMimeData) -> Brought | None:
    """The pictures in a drag; None where it is words, or nothing that can be used."""
    found = _of_ours_or_files(mime)
    if found is not None:
        return found
    if mime.hasImage():
        return Brought(has_image=True)
    address = _address(mime)
    return Brought(address=address) if address else None


def copied(mime: QMimeData) -> Brought | None:
    """The pictures on the clipboard; None where it is words: a table is no picture of itself."""
    found = _of_ours_or_files(mime)
    if found is not None:
        return found
    has_words = mime.hasFormat("text/plain") and bool(mime.text().strip())
    return Brought(has_image=True) if mime.hasImage() and not has_words else None


def image_in(mime: QMimeData) -> tuple[QImage, str]:
    """The picture without a file, and the last part of where it came from."""
    data = mime.imageData()
    image = data if isinstance(data, QImage) else QImage()
    names = (url.fileName() for url in mime.urls())
    return image, next((name for name in names if name), "")


def _of_ours_or_files(mime: QMimeData) -> Brought | None:
    keys = keys_of(mime)
    if keys:
        return Brought(keys=tuple(keys))
    paths = tuple(Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile())
    return Brought(paths=paths) if paths else None


def _address(mime: QMimeData) -> str:
    """The address of a picture that a browser names without giving it."""
    urls = [url for url in mime.urls() if not url.isLocalFile()]
    page = mime.html()[:_HEAD]
    is_shown = bool(_SHOWN.search(page)) and not _WORDS.sub("", page)
    for url in urls:
        if is_shown or url.path().lower().endswith(_SUFFIXES):
            return url.toString()
    return ""
