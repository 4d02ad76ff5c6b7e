"""Which parts of an answer are whole pictures: each is kept once, previews only while alone."""

from __future__ import annotations

import logging
from pathlib import Path

from desktop_app.core.events import Arrived
from desktop_app.core.looks import Look, look
from desktop_app.core.parts import Fingerprint, Parts

log = logging.getLogger(__name__)


class Arrivals:
    """The pictures of one answer in the order in which they became whole."""

    def __init__(self, parts: Parts) -> None:
        self.arrived: list[Arrived] = []  # to be taken away
        self.whole: set[int] = set()  # parts of which the end has come
        self.previewed: Path | None = None  # the latest partial picture, to be taken away
        self.repeats: list[tuple[int, int]] = []  # a picture's place, and that of the same before
        self._parts = parts
        self._preview = 0  # the number of the partial picture
        self._known: dict[Fingerprint | Look, int] = {}

    @property
    def any_came(self) -> bool:
        """Whether a whole picture has come, of whatever kind its bytes are."""
        return bool(self._known)

    @property
    def count(self) -> int:
        """How many different pictures have come."""
        return len(set(self._known.values()))

    def show(self, number: int) -> None:
        """A partial picture takes the place of the one before it."""
        self.whole.add(number)
        before, self._preview = self._preview, number
        self.previewed = self._parts.path(number)
        if before:
            self._parts.remove(before)

    def keep(self, number: int, declared: str) -> None:
        """A whole picture; the same one counts once, even if other things are said about it."""
        self.whole.add(number)
        if self._preview:
            self._parts.remove(self._preview)
            self._preview, self.previewed = 0, None
        path = self._parts.path(number)
        marks = [mark for mark in (self._parts.fingerprint(number), look(path)) if mark]
        first = next((self._known[mark] for mark in marks if mark in self._known), 0)
        for mark in marks:
            self._known.setdefault(mark, first or number)
        if first:
            log.info("picture %d of the answer is picture %d again", number, first)
            self.repeats.append((number, first))
            self._parts.remove(number)
        else:
            self.arrived.append(Arrived(number, path, declared))

    def finish(self) -> None:
        """The answer has ended: without a whole picture, the preview is all there is of one."""
        if self._preview and not self._known:
            self.whole.discard(self._preview)
