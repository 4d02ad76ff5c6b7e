"""How a run of pictures breaks into rows that fill the width; pure arithmetic."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from desktop_app.core.records import Day

_NARROWEST, _WIDEST = 1 / 20, 20.0  # no picture is laid out slimmer than this
_TIGHTEST = 0.55  # rows lower than this share of the wanted height are not considered
_FEW_ROWS = 3
_UNEVEN, _FULL, _LOOSE = 0.4, 1.03, 1.06  # measured: how far rows are from what is reckoned
_UNFILLED = 0.15  # how much an empty end of a day's last row counts against it


@dataclass(frozen=True, slots=True)
class Shape:
    """What rows are fitted into, in pixels."""

    width: int
    row_height: int
    gap: int


class Rows:
    """A run of pictures laid out from y = 0, newest first."""

    __slots__ = ("aspects", "height", "heights", "lefts", "starts", "tops", "widths")

    def __init__(
        self, aspects: Sequence[float], starts: Sequence[int], shape: Shape, *, ends_day: bool
    ) -> None:
        self.aspects = array("d", aspects)
        self.starts = array("i", starts)  # the first picture of each row
        self.lefts = array("i")
        self.widths = array("i")
        self.tops = array("i")
        self.heights = array("i")
        top = 0
        ends = [*starts[1:], len(aspects)]
        for start, end in zip(starts, ends, strict=True):
            height = self._add_row(start, end, top, shape, loose=ends_day and end == len(aspects))
            top += height + shape.gap
        #: From the first row's top to the last row's bottom.
        self.height = max(top - shape.gap, 0)

    def _add_row(self, start: int, end: int, top: int, shape: Shape, *, loose: bool) -> int:
        slimmed = [_slim(aspect) for aspect in self.aspects[start:end]]
        exact = max((shape.width - (end - start - 1) * shape.gap) / sum(slimmed), 1.0)
        filled = not loose or exact <= shape.row_height
        if not filled:
            exact = float(shape.row_height)
        x = 0.0
        for aspect in slimmed:
            left, right = int(x + 0.5), int(x + aspect * exact + 0.5)
            self.lefts.append(left)
            self.widths.append(max(right - left, 1))
            x += aspect * exact + shape.gap
        if filled and self.lefts[-1] < shape.width:
            self.widths[-1] = shape.width - self.lefts[-1]
        height = int(exact + 0.5)
        self.tops.append(top)
        self.heights.append(height)
        return height


def break_rows(aspects: Sequence[float], shape: Shape, *, ends_day: bool) -> list[int]:
    """Where rows begin so that all are as near the wanted height as can be.

    Every row fills the width, but for a day's last one, which may end early. Of all ways to
    break, the one with the least sum of deviations is found by looking back from each picture
    over the few rows that could end there.
    """
    count = len(aspects)
    sums = list(accumulate((_slim(aspect) for aspect in aspects), initial=0.0))
    width, gap, wanted = shape.width, shape.gap, shape.row_height
    tightest = wanted * _TIGHTEST
    best = [0.0] * (count + 1)
    came_from = [0] * (count + 1)
    for end in range(1, count + 1):
        least, chosen = float("inf"), end - 1
        room, until = width, sums[end]
        for start in range(end - 1, -1, -1):
            height = room / (until - sums[start])
            if height < tightest and start < end - 1:
                break
            if ends_day and end == count and height > wanted:
                filled = (until - sums[start]) * wanted / room
                cost = best[start] + _UNFILLED * (1 - filled)
            else:
                cost = best[start] + height / wanted + wanted / height - 2
            if cost < least:
                least, chosen = cost, start
            room -= gap
        best[end] = least
        came_from[end] = chosen
    starts: list[int] = []
    end = count
    while end:
        end = came_from[end]
        starts.append(end)
    return starts[::-1]


def estimated_height(count: int, aspect_sum: float, shape: Shape, *, ends_day: bool) -> int:
    """About how high the rows of so many pictures will be, gaps between them included."""
    filled = (aspect_sum * shape.row_height + count * shape.gap) / _across(shape)
    if ends_day:
        return _estimated(filled, shape.row_height, shape.gap)
    # No whole rows here: what is rounded off thousands of times would add up.
    return int(max(filled, 1.0) * (shape.row_height + shape.gap) + 0.5) - shape.gap


def estimated_heights(days: Sequence[Day], shape: Shape) -> list[int]:
    """The same for whole days, thousands of them at a time."""
    high, gap, across = shape.row_height, shape.gap, _across(shape)
    return [
        _estimated((day.aspect_sum * high + day.count * gap) / across, high, gap) for day in days
    ]


def _estimated(filled: float, high: int, gap: int) -> int:
    """The height of a day that fills so many rows of the wanted height.

    Its rows are lower than that where all of them are full, and as high where the last one ends
    early: whichever is less uneven, as `break_rows` finds. It tells in days of few rows.
    """
    if filled < 1:
        return high
    above = max(int(filled) - _FEW_ROWS, 0)
    filled -= above
    rows = int(filled)
    share = rows / filled
    if rows * (share + 1 / share - 2) < _UNFILLED * (1 - filled + rows):
        last = _FULL * (rows * (share * high + gap) - gap)
    else:
        last = _LOOSE * ((rows + 1) * (high + gap) - gap)
    return above * (high + gap) + int(last + 0.5)


def _across(shape: Shape) -> float:
    """How much of the pictures a row of the wanted height takes up.

    Few pictures side by side fill a row less evenly, and rows come out lower; measured.
    """
    share = shape.row_height / shape.width
    return (shape.width + shape.gap) * (1 + _UNEVEN * share * share)


def _slim(aspect: float) -> float:
    return min(max(aspect, _NARROWEST), _WIDEST)
