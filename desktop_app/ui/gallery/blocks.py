"""One day's pictures in blocks, so that a change near the top touches only the first of them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator
from itertools import accumulate

from desktop_app.ui.gallery.rows import Rows, Shape, break_rows, estimated_height

BLOCK = 240

#: The aspect ratios of so many pictures of the day from an offset on, newest first.
Aspects = Callable[[int, int], list[float]]


class DayBlocks:
    """Rows of one day: exact where somebody looked, estimated elsewhere.

    Blocks are cut from the oldest end, so theirs do not shift when a picture is added; the newest
    block takes what is left over, at least half a block. They are numbered in reading order.
    """

    def __init__(self, count: int, aspect_sum: float, shape: Shape) -> None:
        self.count = count
        self._mean = aspect_sum / count if count else 1.0
        self._shape = shape
        self._rows: list[Rows | None] = [None] * _blocks(count)  # the oldest first
        self._sure: set[int] = set()  # ages of blocks whose aspects have not changed since
        self._tops: list[int] | None = None

    @property
    def number(self) -> int:
        """How many blocks the day has."""
        return len(self._rows)

    @property
    def height(self) -> int:
        """From the first row's top to the last row's bottom."""
        return self._all_tops()[-1] - self._shape.gap

    def block_of(self, offset: int) -> int:
        """The block that holds the picture."""
        first = self.size_of(0)
        return 0 if offset < first else 1 + (offset - first) // BLOCK

    def block_at(self, y: int) -> int:
        """The block at a height, or the nearest one."""
        return min(max(bisect_right(self._all_tops(), y) - 1, 0), len(self._rows) - 1)

    def start_of(self, block: int) -> int:
        """The offset of the block's newest picture."""
        return 0 if block == 0 else self.size_of(0) + (block - 1) * BLOCK

    def size_of(self, block: int) -> int:
        """How many pictures the block holds."""
        return self.count - (len(self._rows) - 1) * BLOCK if block == 0 else BLOCK

    def top_of(self, block: int) -> int:
        """Where the block begins, below the day's first row's top."""
        return self._all_tops()[block]

    def rows_of(self, block: int) -> Rows | None:
        """The block's rows if they are known."""
        return self._rows[-1 - block]

    def sketch(self, block: int, top: int, bottom: int) -> Iterator[tuple[int, int, int, int, int]]:
        """About where the block's tiles will be between two heights, counted from its own top.

        Even rows in the room that is estimated: each tile's offset in the block, x, y and size.
        """
        size, gap = self.size_of(block), self._shape.gap
        room = self.top_of(block + 1) - self.top_of(block)
        lines = max(round(room / (self._shape.row_height + gap)), 1)
        for line in range(max(top * lines // room, 0), min(bottom * lines // room + 1, lines)):
            first, end = line * size // lines, (line + 1) * size // lines
            y, below = line * room // lines, (line + 1) * room // lines
            across = (self._shape.width + gap) / max(end - first, 1)
            for place in range(end - first):
                left, right = round(across * place), round(across * (place + 1))
                yield first + place, left, y, max(right - left - gap, 1), below - y - gap

    def settle(self, block: int, aspects: Aspects) -> bool:
        """Make the block exact; whether anything has moved by it."""
        age = len(self._rows) - 1 - block
        known = self._rows[age]
        if known is not None and age in self._sure:
            return False
        found = aspects(self.start_of(block), self.size_of(block))
        self._sure.add(age)
        if known is not None and known.aspects.tolist() == found:
            return False
        ends_day = age == 0
        starts = break_rows(found, self._shape, ends_day=ends_day)
        self._rows[age] = Rows(found, starts, self._shape, ends_day=ends_day)
        self._tops = None
        return True

    def insert(
        self, offset: int, number: int, aspect_sum: float, aspects: Aspects, keep: int | None
    ) -> None:
        """Note new pictures at an offset; rows from the one that `keep` begins stay as they are.

        Where nothing is kept, the touched blocks are estimated again until they are settled.
        """
        if self._keep_rows(offset, number, aspects, keep):
            self._count_in(number, aspect_sum)
            return
        touched = len(self._rows) - 1 - self.block_of(min(offset, max(self.count - 1, 0)))
        self._count_in(number, aspect_sum)
        blocks = _blocks(self.count)
        untouched = min(touched, blocks)
        self._rows[untouched:] = [None] * (blocks - untouched)
        self._sure.intersection_update(range(untouched))

    def remove(self, offset: int, number: int, aspect_sum: float) -> None:
        """Note that pictures have gone from an offset on; one is left at least.

        The block of the oldest of them, and all newer ones, are estimated until they are settled.
        """
        touched = len(self._rows) - 1 - self.block_of(offset + number - 1)
        self._count_in(-number, aspect_sum)
        blocks = _blocks(self.count)
        untouched = min(touched, blocks - 1)  # the newest block's size is another one now
        self._rows[untouched:] = [None] * (blocks - untouched)
        self._sure.intersection_update(range(untouched))

    def doubt(self) -> None:
        """Look at every block's aspects again before it is shown next."""
        self._sure.clear()

    def _count_in(self, number: int, aspect_sum: float) -> None:
        self.count += number
        self._mean = aspect_sum / self.count
        self._tops = None

    def _keep_rows(self, offset: int, number: int, aspects: Aspects, keep: int | None) -> bool:
        """Break only the rows above the kept one, if that is possible."""
        newest = self._rows[-1] if self._rows else None
        if newest is None or keep is None or not offset <= keep < self.size_of(0):
            return False
        if (
            keep == 0
            or keep not in newest.starts
            or _blocks(self.count + number) != len(self._rows)
        ):
            return False
        ends_day = len(self._rows) == 1
        above = aspects(0, keep + number)
        starts = break_rows(above, self._shape, ends_day=False)
        starts += [start + number for start in newest.starts if start >= keep]
        together = [*above, *newest.aspects[keep:]]
        self._rows[-1] = Rows(together, starts, self._shape, ends_day=ends_day)
        self._sure.discard(len(self._rows) - 1)
        return True

    def _all_tops(self) -> list[int]:
        """Where every block begins, the newest first, and where one more would."""
        if self._tops is None:
            usual = self._estimate(BLOCK, ends_day=False)
            heights = [usual if rows is None else rows.height for rows in reversed(self._rows)]
            last = len(heights) - 1
            for block in {0, last}:  # of another size than the rest, or where the day ends
                if self._rows[-1 - block] is None:
                    heights[block] = self._estimate(self.size_of(block), ends_day=block == last)
            gap = self._shape.gap
            self._tops = list(accumulate((height + gap for height in heights), initial=0))
        return self._tops

    def _estimate(self, size: int, *, ends_day: bool) -> int:
        return estimated_height(size, size * self._mean, self._shape, ends_day=ends_day)


def _blocks(count: int) -> int:
    return max(1, (count + BLOCK // 2) // BLOCK)
