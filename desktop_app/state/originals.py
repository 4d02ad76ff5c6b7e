"""Whether pictures' files are as they were saved; looked at by a thread of its own.

A disk that has gone to sleep, or a network that is gone, may take minutes to answer. Small copies
are shown without waiting for it.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from math import inf
from pathlib import Path
from stat import S_ISREG
from time import monotonic

from PySide6.QtCore import QObject, Signal

from desktop_app.core.records import Picture
from desktop_app.state.threads import Workshop

_AGAIN_S = 10.0  # so long an answer is taken to hold
_KEPT = 10_000


class Trouble(StrEnum):
    """What is wrong with a picture's file."""

    MISSING = "missing"  # moved or deleted outside the app
    CHANGED = "changed"  # outside the app: it has another size than was saved
    NOT_SHOWABLE = "not_showable"  # a kind that is never decoded, or an SVG that cannot be drawn
    UNREADABLE = "unreadable"  # damaged, too large, or not ours to read

    @property
    def may_be_elsewhere(self) -> bool:
        """Whether looking for the file that was saved may help."""
        return self in {Trouble.MISSING, Trouble.CHANGED, Trouble.UNREADABLE}


@dataclass(frozen=True, slots=True)
class _Look:
    key: str
    path: str
    size_bytes: int


@dataclass(frozen=True, slots=True)
class _Found:
    moment: float
    path: str
    trouble: Trouble | None


class Originals(QObject):
    """Remembers what was found, by the picture's key and for where its file is said to lie.

    `looked` carries the key, the path, and what was found there the time before.
    """

    looked = Signal(str, str, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._found: OrderedDict[str, _Found] = OrderedDict()
        self._forgotten: set[str] = set()  # what is on its way about these is of the past
        self._workshop: Workshop[_Look] = Workshop(
            trouble_with, self._on_done, threads=1, name="originals"
        )

    def trouble_of(self, key: str, path: str) -> Trouble | None:
        """What was wrong with the file when it was looked at."""
        found = self._found.get(key)
        return None if found is None or found.path != path else found.trouble

    def look(self, some: Iterable[tuple[Picture, str]]) -> None:
        """Look at these files and no others, the first first; not at what was seen just now."""
        since = monotonic() - _AGAIN_S
        looks = []
        for picture, path in some:
            found = self._found.get(picture.key)
            if found is None or found.path != path or found.moment < since:
                looks.append(_Look(picture.key, path, picture.size_bytes))
                self._forgotten.discard(picture.key)
        self._workshop.wish(looks)

    def forget(self, key: str) -> None:
        """Look again at this one when it is wanted next."""
        self._found.pop(key, None)
        self._forgotten.add(key)

    def doubt(self) -> None:
        """Look again at all of them; until then what was found holds."""
        for key, found in self._found.items():
            self._found[key] = replace(found, moment=-inf)

    def close(self) -> None:
        """End the thread."""
        self._workshop.close()

    def _on_done(self, look: _Look, result: object) -> None:
        if look.key in self._forgotten:
            return
        before = self.trouble_of(look.key, look.path)
        trouble = result if isinstance(result, Trouble) else None
        self._found[look.key] = _Found(monotonic(), look.path, trouble)
        self._found.move_to_end(look.key)
        while len(self._found) > _KEPT:
            self._found.popitem(last=False)
        self.looked.emit(look.key, look.path, before)


def trouble_with(look: _Look) -> Trouble | None:
    """Look at one file. Blocks for as long as its disk does."""
    try:
        stat = Path(look.path).stat()
    except (FileNotFoundError, NotADirectoryError):
        return Trouble.MISSING
    except (OSError, ValueError):  # ValueError: a path that can be none
        return Trouble.UNREADABLE
    if not S_ISREG(stat.st_mode):
        return Trouble.UNREADABLE
    return Trouble.CHANGED if look.size_bytes not in {0, stat.st_size} else None
