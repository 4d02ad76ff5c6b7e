"""Where the squares of the reference strip stand: wrapped, the ways to more at the end."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect

GAP = 8
MOST_ROWS = 2  # more are scrolled to
_BAR = 14  # the width of the scroll bar


@dataclass(frozen=True, slots=True, kw_only=True)
class Places:
    """The places of so many references in a strip of this width."""

    number: int
    width: int
    side: int
    shelf: int  # the width of what opens the shelf, 0 where there is none
    is_mirrored: bool

    @property
    def room(self) -> int:
        """The width for them, beside a scroll bar where there will be one."""
        return self.width - (_BAR if self._rows(self.width) > MOST_ROWS else 0)

    @property
    def columns(self) -> int:
        """How many stand side by side."""
        return self._columns(self.room)

    @property
    def rows(self) -> int:
        """How many rows there are, seen or not."""
        return self._rows(self.room)

    def spot(self, place: int) -> QRect:
        """Where the square of this place stands."""
        room, columns, step = self.room, self.columns, self.side + GAP
        left = place % columns * step
        if self.is_mirrored:
            left = room - left - self.side
        return QRect(left, place // columns * step, self.side, self.side)

    @property
    def add(self) -> QRect:
        """Where the way to new ones stands."""
        return self.spot(self._end(self.room))

    @property
    def last(self) -> QRect:
        """Where the last thing stands: what opens the shelf, or else the way to new ones."""
        add = self.add
        if not self.shelf:
            return add
        left = add.left() - GAP - self.shelf if self.is_mirrored else add.right() + 1 + GAP
        return QRect(left, add.top(), self.shelf, self.side)

    def _columns(self, room: int) -> int:
        return max((room + GAP) // (self.side + GAP), 1)

    def _rows(self, room: int) -> int:
        return self._end(room) // self._columns(room) + 1

    def _end(self, room: int) -> int:
        """The first place behind the references; both ways to more stand in one row."""
        columns = self._columns(room)
        behind = room - columns * (self.side + GAP)  # the last square of a row
        is_parted = self.number % columns == columns - 1 and behind < self.shelf
        return self.number + int(is_parted)
