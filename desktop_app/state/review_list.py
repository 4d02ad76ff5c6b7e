"""The pictures of a review in order: by key as far as they were read, by row beyond that."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import TypeAlias

from PySide6.QtCore import QElapsedTimer, QModelIndex, QObject, QTimer, Signal

from desktop_app.core.records import Picture
from desktop_app.state.difference import is_by_day, sign_of
from desktop_app.state.gallery import GalleryModel
from desktop_app.state.pages import PAGE

Run: TypeAlias = tuple[int, int]  # the first and the last of some rows

_AHEAD = 10_000  # pictures whose keys are read before anybody comes to them
_AT_ONCE_MS = 5  # reading them stops for whatever else there is to do
_SEARCHED = 20 * PAGE  # rows looked through where they are in no order of time


class ReviewList(QObject):
    """Keeps to its pictures while rows come and go; what is new on the wall may join at its end.

    What has been read is held by key and minds no change of the wall. The rest is held by row, and
    is read bit by bit while nothing else is to be done.
    """

    changed = Signal()  # how many there are

    def __init__(self, model: GalleryModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._keys: list[str] = []
        self._known: set[str] = set()
        self._rest: list[Run] = []  # rows that have not been read
        self._joined: list[Run] = []  # the same of what has come since
        self._last: Picture | None = None  # the last one read of those there were at first
        self._joins = False
        self._needed = 0
        self._reader = QTimer(self)
        self._reader.setSingleShot(True)
        self._reader.setInterval(0)
        self._reader.timeout.connect(self._read_on)
        model.rowsInserted.connect(self._on_inserted)
        model.rowsRemoved.connect(self._on_removed)
        model.modelReset.connect(self._on_reset)

    @property
    def count(self) -> int:
        """How many pictures there are, as far as is known."""
        runs = (*self._rest, *self._joined)
        return len(self._keys) + sum(last + 1 - first for first, last in runs)

    @property
    def joins(self) -> bool:
        """Whether new pictures of the wall come in at the end."""
        return self._joins

    def begin(self, rows: Sequence[Run], *, joins: bool) -> None:
        """Have the pictures of these rows."""
        self.leave()
        self._rest, self._joins = list(rows), joins

    def leave(self) -> None:
        """Have none, and follow no wall."""
        self._keys, self._known = [], set()
        self._rest, self._joined, self._joins = [], [], False
        self._last = None
        self._reader.stop()

    def key(self, place: int) -> str | None:
        """The picture at a place, counted from 0; None beyond the ends."""
        self._needed = place + _AHEAD
        while place >= len(self._keys) and self._read():
            pass
        if self._rest or self._joined:
            self._reader.start()
        return self._keys[place] if 0 <= place < len(self._keys) else None

    def place_of(self, key: str) -> int | None:
        """Where a picture is that has been looked at; None where it has left since."""
        return self._keys.index(key) if key in self._keys else None

    def drop(self, key: str) -> None:
        """A picture is not in the library any more; should it come back, it stays out."""
        if key in self._keys:
            self._keys.remove(key)
            self.changed.emit()

    # Reading

    def _read(self) -> bool:
        """Read some more keys; False where there are none."""
        is_of_first = bool(self._rest)
        runs = self._rest if is_of_first else self._joined
        if not runs:
            return False
        first, last = runs.pop(0)
        end = min(first + PAGE - 1, last)
        if end < last:
            runs.insert(0, (end + 1, last))
        for picture in self._model.pictures(first, end + 1 - first):
            if picture is None or picture.trashed is not None or picture.key in self._known:
                continue
            self._keys.append(picture.key)
            self._known.add(picture.key)
            if is_of_first:
                self._last = picture
        return True

    def _read_on(self) -> None:
        before, clock = self.count, QElapsedTimer()
        clock.start()
        while clock.elapsed() < _AT_ONCE_MS and len(self._keys) < self._needed:
            if not self._read():
                break
        if (self._rest or self._joined) and len(self._keys) < self._needed:
            self._reader.start()
        if self.count != before:
            self.changed.emit()

    # The wall

    def _on_inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        number = last + 1 - first
        for runs in (self._rest, self._joined):
            runs[:] = [one for run in runs for one in _parted(run, first, number)]
        if self._joins and not self._model.brings_back:
            self._joined.append((first, last))
            self._reader.start()
            self.changed.emit()

    def _on_removed(self, _parent: QModelIndex, first: int, last: int) -> None:
        before = self.count
        for runs in (self._rest, self._joined):
            runs[:] = [one for run in runs if (one := _without(run, first, last)) is not None]
        if self.count != before:
            self.changed.emit()

    def _on_reset(self) -> None:
        """The rows are others now: what follows on the last one read is found again by it."""
        if not self._rest and not self._joined:
            return
        row = None
        if self._joins and self._rest and self._last is not None:
            row = row_of(self._model, self._last)
        self._rest, self._joined = [], []
        if row is not None and row + 1 < self._model.count:
            self._rest = [(row + 1, self._model.count - 1)]
            self._reader.start()
        self.changed.emit()


def row_of(model: GalleryModel, picture: Picture) -> int | None:
    """Where a picture hangs, whether anybody has looked there or not; None where it does not."""
    known = model.row_of(picture.key)
    if known is not None:
        return known
    order = model.showing.order
    if not is_by_day(order):
        for first in range(0, min(model.count, _SEARCHED), PAGE):
            for place, one in enumerate(model.pictures(first, PAGE)):
                if one is not None and one.key == picture.key:
                    return first + place
        return None
    sign, rows = sign_of(order), range(model.count)

    def rank(row: int) -> int:
        one = model.picture(row)
        return sign * one.rank if one is not None else 0

    row = bisect_left(rows, sign * picture.rank, key=rank)
    found = model.picture(row)
    return row if found is not None and found.key == picture.key else None


def _parted(run: Run, at: int, number: int) -> list[Run]:
    """The same rows after others have come in at `at`."""
    first, last = run
    if last < at:
        return [run]
    if first >= at:
        return [(first + number, last + number)]
    return [(first, at - 1), (at + number, last + number)]


def _without(run: Run, gone: int, end: int) -> Run | None:
    """What is left of the rows after those from `gone` to `end` went, where it lies then."""
    first, last = run

    def moved(row: int) -> int:
        return row if row < gone else max(gone, row - (end + 1 - gone))

    start, stop = moved(first), moved(last + 1) - 1
    return (start, stop) if start <= stop else None
