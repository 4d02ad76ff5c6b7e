"""What happens while pictures are brought in, and why one is not."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from desktop_app.core.errors import Failure
from desktop_app.core.records import Picture


class Reason(StrEnum):
    """Why something is not brought in."""

    NOT_A_PICTURE = "not_a_picture"  # by its bytes, whatever its name says
    TOO_LARGE = "too_large"
    NOT_A_FILE = "not_a_file"  # a device, a pipe
    LINK = "link"  # leads out of the folder that was given
    GONE = "gone"
    UNREADABLE = "unreadable"  # nobody may read it, or the disk cannot
    ADDRESS = "address"  # lies on another computer
    TOO_MANY = "too_many"  # or nested too deeply
    DAMAGED = "damaged"  # an archive, or what is in it
    UNSAFE = "unsafe"  # in an archive: a name that leads elsewhere, a bomb, the same name twice
    LOCKED = "locked"  # in an archive: behind a password


class Refusal(Exception):
    """This one is not brought in."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason.value)
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Looked:
    """So many files may be pictures; the last of these says how many there are."""

    found: int


@dataclass(frozen=True, slots=True)
class BroughtIn:
    """A picture is safe in the library."""

    path: Path  # where it came from
    picture: Picture


@dataclass(frozen=True, slots=True)
class Known:
    """The library has a picture of the same bytes."""

    path: Path
    picture_key: str
    is_trashed: bool = False


@dataclass(frozen=True, slots=True)
class Refused:
    """What was given and is not brought in."""

    path: Path
    reason: Reason


@dataclass(frozen=True, slots=True, kw_only=True)
class Finished:
    """The last event; what came in stays."""

    brought: int
    known: int
    refused: int
    left: int = 0  # files that nobody got to
    failure: Failure | None = None  # of the library's disk, which ended it
    is_stopped: bool = False  # by the person


Event = Looked | BroughtIn | Known | Refused | Finished
