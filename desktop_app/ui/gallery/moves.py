"""Where the arrow and page keys lead: by geometry, in two dimensions."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt

from desktop_app.ui.gallery.layout import Tile
from desktop_app.ui.gallery.placing import Placing

MOVES = {
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
}


class Moves:
    """Leads from one row to another; going up and down keeps to a column as a text caret does."""

    def __init__(self, placing: Placing) -> None:
        self._placing = placing
        self._column: tuple[int, float] | None = None  # where the last vertical move ended, and x

    def target(self, key: Qt.Key, row: int, *, mirrored: bool) -> int:
        """The row that a key leads to from a row; -1 where there are no pictures."""
        wall = self._placing.wall
        last = wall.count - 1
        if last < 0 or row < 0:
            return min(0, last)
        ahead = Qt.Key.Key_Left if mirrored else Qt.Key.Key_Right
        back = Qt.Key.Key_Right if mirrored else Qt.Key.Key_Left
        if key == ahead:
            return min(row + 1, last)
        if key == back:
            return max(row - 1, 0)
        if key == Qt.Key.Key_Home:
            return 0
        if key == Qt.Key.Key_End:
            return last
        pages = key in {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}
        down = key in {Qt.Key.Key_Down, Qt.Key.Key_PageDown}
        return self._vertical(row, down=down, page=pages)

    def _vertical(self, row: int, *, down: bool, page: bool) -> int:
        placing = self._placing
        placing.settle_row(row)
        line = placing.wall.line_of(row)
        here = next(tile for tile in line if tile.row == row)
        kept = self._column
        x = kept[1] if kept is not None and kept[0] == row else here.x + here.width / 2
        found = self._line_beside(line, down=down)
        if page:
            # As far as a screen holds: the last line that still begins within one page of here.
            reach = placing.page
            while found and abs(found[0].y - here.y) < reach:
                line = found
                found = self._line_beside(line, down=down)
            if line[0].y != here.y:
                found = line
        if not found:
            return row
        chosen = min(found, key=lambda tile: _off(tile, x))
        self._column = (chosen.row, x)
        return chosen.row

    def _line_beside(self, line: Sequence[Tile], *, down: bool) -> list[Tile]:
        wall = self._placing.wall
        row = line[-1].row + 1 if down else line[0].row - 1
        if not 0 <= row < wall.count:
            return []
        self._placing.settle_row(row)
        return wall.line_of(row)


def _off(tile: Tile, x: float) -> tuple[float, float]:
    """How far a tile is beside x, then how far its middle is."""
    beside = max(tile.x - x, x - tile.x - tile.width, 0.0)
    return beside, abs(tile.x + tile.width / 2 - x)
