"""Where pictures that are compared lie: as plain arithmetic."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil, sqrt

from PySide6.QtCore import QMargins, QPoint, QRect, QSize

#: Around a picture; even, so that the middle of the picture is that of its place.
MARGINS = QMargins(12, 8, 12, 8)
_GUTTER = 4  # on both sides of a canvas, which keeps large ones apart
SIDE = MARGINS.left() + _GUTTER  # beside a picture, all in all
_EDGE = 8  # beside all of them
CAPTION = 44  # the height of what stands under a picture
#: How many columns there may be, by the number of pictures.
_COLUMNS = {1: (1,), 2: (2,), 3: (3, 2), 4: (4, 2)}


@dataclass(frozen=True, slots=True)
class Spot:
    """Where one picture lies."""

    seen: QRect  # the part of its place through which it is seen
    whole: QRect
    caption: QRect


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What decides where pictures lie."""

    size: QSize  # of all there is
    aspects: tuple[float, ...]
    share: float | None = None  # wiped: how much of the width is the first one's
    turned: bool = False  # each picture lies in the place of the one before
    mirrored: bool = False

    @property
    def columns(self) -> int:
        """The number of columns in which most is seen of the pictures."""
        if self.share is not None:
            return 1
        return max(_COLUMNS[len(self.aspects)], key=self._seen)

    @property
    def height_used(self) -> int:
        """The height that pictures need as long as they are seen whole."""
        if self.share is not None:
            return self.size.height()
        columns = self.columns
        width = max(self._room.width() // columns - 2 * SIDE, 1)
        tallest = ceil(width / min(self.aspects)) + MARGINS.top() + MARGINS.bottom() + CAPTION
        return min(ceil(len(self.aspects) / columns) * tallest, self.size.height())

    @property
    def starts(self) -> list[int]:
        """How far from the leading edge each picture's caption begins, where all are in one row."""
        columns = self.columns if self.share is None else len(self.aspects)
        if columns < len(self.aspects):
            return []
        each = self._room.width() // columns
        return [_EDGE + SIDE + place * each for place in range(columns)]

    def spots(self) -> list[Spot]:
        """Where each of them lies."""
        return self._beside() if self.share is None else self._wiped(self.share)

    @property
    def _room(self) -> QRect:
        return QRect(QPoint(_EDGE, 0), self.size.shrunkBy(QMargins(_EDGE, 0, _EDGE, 0)))

    def _seen(self, columns: int) -> float:
        """How much of the pictures is seen: the sum of their areas."""
        width = self._room.width() // columns - 2 * SIDE
        height = self._room.height() // ceil(len(self.aspects) / columns) - CAPTION
        height -= MARGINS.top() + MARGINS.bottom()
        if width <= 0 or height <= 0:
            return 0.0
        return sum(min(width, height * aspect) ** 2 / aspect for aspect in self.aspects)

    def _beside(self) -> list[Spot]:
        """Equally large places in reading order; the captions stay, whoever lies above them."""
        room, columns = self._room, self.columns
        width = room.width() // columns
        height = room.height() // ceil(len(self.aspects) / columns)
        found = []
        for place in range(len(self.aspects)):
            row, column = divmod(place, columns)
            left = room.width() - (column + 1) * width if self.mirrored else column * width
            found.append(QRect(room.left() + left, room.top() + row * height, width, height))
        pictures = [place.adjusted(_GUTTER, 0, -_GUTTER, -CAPTION) for place in found]
        if self.turned:
            pictures = [pictures[-1], *pictures[:-1]]
        return [
            Spot(picture, picture, place.adjusted(0, place.height() - CAPTION, 0, 0))
            for picture, place in zip(pictures, found, strict=True)
        ]

    def _wiped(self, share: float) -> list[Spot]:
        """One place for two: the first is seen left of a line, in whatever direction one reads."""
        room = self._room
        whole = room.adjusted(0, 0, 0, -CAPTION)
        line = round(whole.width() * share)
        parts = [whole.adjusted(0, 0, line - whole.width(), 0), whole.adjusted(line, 0, 0, 0)]
        if self.turned:
            parts.reverse()
        half, top = room.width() // 2, whole.bottom() + 1
        return [
            Spot(part, whole, QRect(room.left() + place * half, top, half, CAPTION))
            for place, part in enumerate(parts)
        ]


def even_sizes(sizes: Sequence[QSize]) -> list[QSize]:
    """The sizes with the smaller ones enlarged to as many pixels as the largest has.

    Shown at these sizes, the same part of each picture takes the same room.
    """
    most = max((size.width() * size.height() for size in sizes if not size.isEmpty()), default=0)
    return [
        size if size.isEmpty() else _scaled(size, sqrt(most / (size.width() * size.height())))
        for size in sizes
    ]


def _scaled(size: QSize, by: float) -> QSize:
    return QSize(max(round(size.width() * by), 1), max(round(size.height() * by), 1))
