"""Keeps the wall, the scroll bar and what is on the screen in step."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from desktop_app.core.records import Day
from desktop_app.ui.gallery.layout import Frame, Header, Tile, Wall
from desktop_app.ui.gallery.rows import Shape
from desktop_app.ui.theme import Theme

_PADDING_TOP = 4
_ROUNDS = 12  # settling one place may bring another near; a few rounds always suffice
_STEP = 40  # pixels for a third of a notch of the wheel


@dataclass(frozen=True, slots=True)
class Anchor:
    """A picture that stays where it is on the screen while everything around it may move."""

    row: int
    share: float  # the point within the tile, from its top
    at: int  # where that point is on the screen


class Placing:
    """Places tiles on the screen; scrolling is in pixels, and nothing on the screen ever jumps."""

    def __init__(
        self,
        area: QAbstractScrollArea,
        theme: Theme,
        aspects: Callable[[int, int], list[float]],
    ) -> None:
        self._area = area
        self._theme = theme
        self._bar = area.verticalScrollBar()
        self._bar.setSingleStep(_STEP)
        self._row_height = theme.gallery_row("default")
        self._gap = theme.gallery("gap")
        self._margin = theme.gallery("margin")
        self._bottom = 0
        self._top: QWidget | None = None
        self._middle: tuple[int, Anchor] | None = None  # where it led to, and the last one
        self._settled_at = 0
        self.is_adjusting = False
        self.is_sketch = False  # where nobody has looked at what hangs here
        self.wall = Wall(aspects, self._frame())

    @property
    def value(self) -> int:
        """How far the content is scrolled."""
        return self._bar.value()

    @property
    def row_height(self) -> int:
        """The height that rows come near to."""
        return self._row_height

    @property
    def page(self) -> int:
        """How much of the content is on the screen."""
        return self._area.viewport().height()

    @property
    def left(self) -> int:
        """Where the content begins within the viewport, which a scroll bar may shift."""
        if not self._is_mirrored:
            return self._margin
        return self._area.viewport().width() - self._margin - self.wall.frame.shape.width

    @property
    def is_far(self) -> bool:
        """Whether more than a page lies between here and what was made exact last."""
        return abs(self.value - self._settled_at) > self.page

    @property
    def focus(self) -> int:
        """The height in the content that stands for all of the screen.

        At the top it is the screen's top and at the end its foot, so that it comes by everything.
        """
        most = self._bar.maximum()
        return self.value + (self.page * self.value // most if most else 0)

    @property
    def is_scrolled_away(self) -> bool:
        """Whether the newest row is above the screen."""
        if not self.wall.count:
            return False
        first = self.wall.tile(0)
        return first.y + first.height <= self.value

    def tiles(self, pages: int = 0) -> list[Tile]:
        """The tiles on the screen, and some pages around it."""
        around = pages * self.page
        return list(self.wall.tiles(self.value - around, self.value + self.page + around))

    def headers(self) -> list[Header]:
        """The days' titles on the screen."""
        return list(self.wall.headers(self.value, self.value + self.page))

    def on_screen(self, tile: Tile) -> QRect:
        """The tile in the viewport's coordinates."""
        return QRect(self.left + tile.x, tile.y - self.value, tile.width, tile.height)

    def tile_at(self, x: int, y: int) -> Tile | None:
        """The tile under a point of the viewport."""
        return self.wall.tile_at(x - self.left, y + self.value)

    def set_top(self, top: QWidget | None) -> None:
        """Place a widget before the first day."""
        self._top = top

    def set_row_height(self, height: int) -> None:
        """Lay out at another row height; the picture in the middle stays there."""
        anchor = self.middle()
        self._row_height = height
        self.arrange(anchor)
        self._middle = None if anchor is None else (self.value, anchor)

    def set_spacing(self, gap: int, margin: int) -> None:
        """Take the gap between tiles and the margin beside them."""
        self._gap, self._margin = gap, margin

    def set_bottom(self, height: int) -> None:
        """Leave room at the end, such as for a bar that floats there."""
        self._bottom = height
        self._measure()

    def reset(self, days: Sequence[Day]) -> None:
        """Hang other pictures; the place in the content is kept as far as it exists."""
        self.wall.reset(days)
        self._middle = None
        self.arrange(None)

    def insert(self, first: int, number: int, days: Sequence[Day]) -> None:
        """Hang new pictures; if the person has scrolled away, what they look at stays."""
        self._middle = None
        anchor = self.first() if self.is_scrolled_away else None
        if anchor is None:
            self.wall.insert(first, number, days, None)
        else:
            self.wall.insert(first, number, days, self.wall.line_of(anchor.row)[0].row)
            if anchor.row >= first:
                anchor = Anchor(anchor.row + number, anchor.share, anchor.at)
        self.settle(anchor)

    def remove(self, first: int, number: int, days: Sequence[Day]) -> None:
        """Take pictures down; the uppermost one on the screen that is left stays there."""
        self._middle = None
        tiles = self.wall.tiles(self.value, self.value + self.page)
        left = next((tile for tile in tiles if not first <= tile.row < first + number), None)
        anchor = None
        if left is not None and self.value > 0:
            row = left.row if left.row < first else left.row - number
            anchor = Anchor(row, 0.0, left.y - self.value)
        self.wall.remove(first, number, days)
        self.settle(anchor)

    def arrange(self, anchor: Anchor | None) -> None:
        """Lay out anew for the size of the area."""
        self.wall.arrange(self._frame())
        self.settle(anchor)

    def scrolled(self) -> None:
        """Make exact what has come near the screen; who went to the end stays at the end."""
        self.settle(self.first(), at_end=0 < self.value == self._bar.maximum())

    def leap(self) -> None:
        """Be somewhere else without looking at what hangs there."""
        self.is_sketch = True
        self._middle = None
        self._place_top()

    def show(self, tile_of: int, *, centred: bool = False) -> None:
        """Scroll so that the picture of a row is on the screen, moving as little as possible."""
        self.settle_row(tile_of)
        tile = self.wall.tile(tile_of)
        space = self._gap + (tile.y - self._top_of_day(tile_of))
        is_last = tile.y + tile.height >= self.wall.height
        below = self._bottom + (self._margin if is_last else self._gap)
        if centred or tile.height + space > self.page:
            self._bar.setValue(tile.y - (self.page - tile.height) // 2)
        elif tile.y - space < self.value:
            self._bar.setValue(tile.y - space)
        elif tile.y + tile.height + below > self.value + self.page:
            self._bar.setValue(tile.y + tile.height + below - self.page)

    def settle_row(self, row: int) -> None:
        """Make a picture's place exact, wherever it is."""
        anchor = self.first()
        if self.wall.settle_row(row):
            self.settle(anchor)

    def first(self) -> Anchor | None:
        """The uppermost picture on the screen."""
        tile = next(self.wall.tiles(self.value, self.value + self.page), None)
        return None if tile is None else Anchor(tile.row, 0.0, tile.y - self.value)

    def middle(self) -> Anchor | None:
        """The picture nearest to the middle of the screen; none while at the top.

        While a slider is dragged it is the same one at every step, so going back leads back.
        """
        if self._middle is not None and self._middle[0] == self.value:
            return self._middle[1]
        if self.value == 0:
            return None
        x, y = self.wall.frame.shape.width / 2, self.value + self.page / 2

        def distance(tile: Tile) -> float:
            off_x = tile.x + tile.width / 2 - x
            off_y = tile.y + tile.height / 2 - y
            return off_x * off_x + off_y * off_y

        tile = min(self.tiles(), key=distance, default=None)
        if tile is None:
            return None
        return Anchor(tile.row, 0.5, tile.y + tile.height // 2 - self.value)

    def settle(self, anchor: Anchor | None, *, at_end: bool = False) -> None:
        """Make the screen and a page around it exact while the anchor, or the end, stays."""
        if at_end or (anchor is not None and not 0 <= anchor.row < self.wall.count):
            anchor = None
        for _ in range(_ROUNDS):
            moved = anchor is not None and self.wall.settle_row(anchor.row)
            self._measure()
            if anchor is not None:
                tile = self.wall.tile(anchor.row)
                self._go(tile.y + int(tile.height * anchor.share) - anchor.at)
            elif at_end:
                self._go(self._bar.maximum())
            moved |= self.wall.settle(self.value - self.page, self.value + 2 * self.page)
            if not moved:
                break
        self._settled_at = self.value
        self.is_sketch = False
        self._place_top()

    @property
    def _is_mirrored(self) -> bool:
        return self._area.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def _frame(self) -> Frame:
        width = max(self._area.width() - 2 * self._margin, self._row_height // 4, 1)
        above = _PADDING_TOP
        if self._top is not None:
            above += max(self._top.heightForWidth(width), 0)
        return Frame(
            Shape(width, self._row_height, self._gap),
            header=self._theme.line_height("bodyStrong") + self._theme.gallery("headerToRow"),
            section_gap=self._theme.gallery("sectionGap"),
            above=above,
            mirrored=self._is_mirrored,
        )

    def _top_of_day(self, row: int) -> int:
        """Where a day's title begins, for pictures of its first row; else the picture's own top."""
        wall, section = self.wall, self.wall.section_of(row)
        y = wall.tile(row).y
        return wall.top_of(section) if wall.tile(wall.start_of(section)).y == y else y

    def _measure(self) -> None:
        height = self.wall.height + self._margin + self._bottom
        self.is_adjusting = True
        self._bar.setPageStep(self.page)
        self._bar.setRange(0, max(height - self.page, 0))
        self.is_adjusting = False

    def _go(self, value: int) -> None:
        self.is_adjusting = True
        self._bar.setValue(value)
        self.is_adjusting = False

    def _place_top(self) -> None:
        if self._top is not None:
            width = self.wall.frame.shape.width
            height = self.wall.frame.above - _PADDING_TOP
            place = QRect(self.left, _PADDING_TOP - self.value, width, height)
            if self._top.geometry() != place:
                self._top.setGeometry(place)
