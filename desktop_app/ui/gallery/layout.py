"""Where everything on the wall is: arithmetic over days, exact only where somebody looks."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import NamedTuple

from desktop_app.core.records import Day
from desktop_app.ui.gallery.blocks import Aspects, DayBlocks
from desktop_app.ui.gallery.rows import Shape, estimated_height, estimated_heights


class Tile(NamedTuple):
    """One picture's place; y counts from the top of the content."""

    row: int
    x: int
    y: int
    width: int
    height: int


class Header(NamedTuple):
    """The place of a day's title."""

    section: int
    y: int


@dataclass(frozen=True, slots=True)
class Frame:
    """What the wall is laid out in, in pixels."""

    shape: Shape
    header: int  # from the top of a day's title to its first row
    section_gap: int
    above: int  # where the first day begins
    mirrored: bool = False  # right to left


class Wall:
    """Justified rows in sections by day, addressed by the model's rows.

    Costs follow what is on the screen and the number of days, never the number of pictures.
    Geometry changes only in `arrange`, `reset`, `insert`, `remove` and `settle`: whoever calls
    these keeps what is on the screen in place.
    """

    def __init__(self, aspects: Callable[[int, int], list[float]], frame: Frame) -> None:
        self._aspects = aspects
        self._frame = frame
        self._days: list[Day] = []
        self._counts: list[int] = []
        self._starts: list[int] = [0]  # the first row of every day, and where one more would begin
        self._heights: list[int] = []  # of every day, header and gap included
        self._tops: list[int] = [frame.above]
        self._blocks: dict[int, DayBlocks] = {}  # by day, where somebody looked

    @property
    def count(self) -> int:
        """How many pictures hang here."""
        return self._starts[-1]

    @property
    def height(self) -> int:
        """Of the whole content, so far as it is known."""
        return self._tops[-1] - (self._frame.section_gap if self._days else 0)

    @property
    def frame(self) -> Frame:
        """What it is laid out in."""
        return self._frame

    def arrange(self, frame: Frame) -> None:
        """Lay out in another frame."""
        if frame == self._frame:
            return
        if frame.shape != self._frame.shape:
            self._blocks.clear()
        self._frame = frame
        self._measure()

    def reset(self, days: Sequence[Day]) -> None:
        """Hang other pictures."""
        self._days = list(days)
        self._blocks.clear()
        self._measure()

    def insert(self, first: int, number: int, days: Sequence[Day], keep: int | None) -> None:
        """Note that pictures have come in at a row; `days` has them counted already.

        Rows from the one that the picture `keep` (numbered as before) begins on stay as they are.
        """
        starts = list(accumulate((day.count for day in days), initial=0))
        section = min(bisect_right(starts, first) - 1, len(days) - 1)
        day = days[section]
        offset = first - starts[section]
        blocks = self._blocks.get(day.day)
        if blocks is not None and len(days) == len(self._days):
            kept = None if keep is None else keep - starts[section]
            aspects = self._of_section(starts[section])
            blocks.insert(offset, number, day.aspect_sum, aspects, kept)
            blocks.doubt()
        elif blocks is not None:
            del self._blocks[day.day]
        if len(days) == len(self._days):
            self._days[section] = day
            self._counts[section] = day.count
            self._heights[section] = self._height_of(section)
            self._sum_up()
        else:
            self._days = list(days)
            self._measure()

    def remove(self, first: int, number: int, days: Sequence[Day]) -> None:
        """Note that pictures of one day have gone from a row on; `days` counts them no longer."""
        section, offset = self._find(first)
        blocks = self._blocks.get(self._days[section].day)
        if len(days) < len(self._days):  # they were the day's last ones
            self._blocks.pop(self._days[section].day, None)
        elif blocks is not None:
            blocks.remove(offset, number, days[section].aspect_sum)
            blocks.doubt()
        self._days = list(days)
        self._measure()

    def settle(self, top: int, bottom: int) -> bool:
        """Make everything between two heights exact; whether anything has moved by it."""
        if not self._days:
            return False
        moved = False
        last = self.section_at(bottom)
        for section in range(self.section_at(top), last + 1):
            body = self._body_of(section)
            blocks = self._blocks_of(section)
            first, end = blocks.block_at(top - body), blocks.block_at(bottom - body)
            for block in range(first, end + 1):
                moved |= self._settle_block(section, block)
        if moved:
            self._sum_up()
        return moved

    def settle_row(self, row: int) -> bool:
        """Make the picture's place exact; whether anything has moved by it."""
        section, offset = self._find(row)
        moved = self._settle_block(section, self._blocks_of(section).block_of(offset))
        if moved:
            self._sum_up()
        return moved

    @property
    def days(self) -> Sequence[Day]:
        """What hangs here, by day."""
        return self._days

    def section_at(self, y: int) -> int:
        """The day at a height, or the nearest one."""
        return min(max(bisect_right(self._tops, y) - 1, 0), len(self._days) - 1)

    def section_of(self, row: int) -> int:
        """The day that holds the picture."""
        return self._find(row)[0]

    def start_of(self, section: int) -> int:
        """The row of the day's newest picture."""
        return self._starts[section]

    def top_of(self, section: int) -> int:
        """Where the day's title is, or its first row where it has none."""
        return self._tops[section]

    def tile(self, row: int) -> Tile:
        """The picture's place: exact if settled, otherwise estimated."""
        section, offset = self._find(row)
        blocks = self._blocks_of(section)
        block = blocks.block_of(offset)
        within = offset - blocks.start_of(block)
        y = self._body_of(section) + blocks.top_of(block)
        rows = blocks.rows_of(block)
        if rows is not None:
            line = bisect_right(rows.starts, within) - 1
            x, width = rows.lefts[within], rows.widths[within]
            return self._mirror(Tile(row, x, y + rows.tops[line], width, rows.heights[line]))
        share = within / blocks.size_of(block)
        end = blocks.top_of(block + 1) if block + 1 < blocks.number else blocks.height
        y += int((end - blocks.top_of(block)) * share)
        side = self._frame.shape.row_height
        return self._mirror(Tile(row, 0, y, side, side))

    def line_of(self, row: int) -> list[Tile]:
        """All tiles in the settled row of tiles that holds the picture."""
        section, offset = self._find(row)
        blocks = self._blocks_of(section)
        block = blocks.block_of(offset)
        rows = blocks.rows_of(block)
        start = self._starts[section] + blocks.start_of(block)
        if rows is None:
            return [self.tile(row)]
        line = bisect_right(rows.starts, row - start) - 1
        end = rows.starts[line + 1] if line + 1 < len(rows.starts) else len(rows.lefts)
        return [self.tile(start + within) for within in range(rows.starts[line], end)]

    def tiles(self, top: int, bottom: int) -> Iterator[Tile]:
        """The settled tiles that reach between two heights, in reading order."""
        for section, block, start, above in self._blocks_between(top, bottom):
            rows = self._blocks_of(section).rows_of(block)
            if rows is None:
                continue
            line = max(bisect_right(rows.tops, top - above) - 1, 0)
            while line < len(rows.tops) and above + rows.tops[line] < bottom:
                y, height = above + rows.tops[line], rows.heights[line]
                line += 1
                if y + height <= top:
                    continue
                end = rows.starts[line] if line < len(rows.starts) else len(rows.lefts)
                for within in range(rows.starts[line - 1], end):
                    x, width = rows.lefts[within], rows.widths[within]
                    yield self._mirror(Tile(start + within, x, y, width, height))

    def sketched(self, top: int, bottom: int) -> Iterator[Tile]:
        """About where tiles will be that are not settled yet; nobody knows their shapes."""
        for section, block, start, above in self._blocks_between(top, bottom):
            blocks = self._blocks_of(section)
            if blocks.rows_of(block) is None:
                for within, x, y, width, height in blocks.sketch(
                    block, top - above, bottom - above
                ):
                    yield self._mirror(Tile(start + within, x, above + y, width, height))

    def blocks_between(self, top: int, bottom: int) -> Iterator[tuple[DayBlocks, int, int, int]]:
        """Each block between two heights: its day's, its number, first row, and where it begins."""
        for section, block, start, above in self._blocks_between(top, bottom):
            yield self._blocks_of(section), block, start, above

    def headers(self, top: int, bottom: int) -> Iterator[Header]:
        """The titles of days that reach between two heights."""
        if self._days:
            for section in range(self.section_at(top), self.section_at(bottom) + 1):
                y, header = self._tops[section], self._header_of(section)
                if header and y < bottom and y + header > top:
                    yield Header(section, y)

    def tile_at(self, x: int, y: int) -> Tile | None:
        """The settled tile under a point."""
        for tile in self.tiles(y, y + 1):
            if tile.x <= x < tile.x + tile.width:
                return tile
        return None

    def _mirror(self, tile: Tile) -> Tile:
        if not self._frame.mirrored:
            return tile
        return tile._replace(x=self._frame.shape.width - tile.x - tile.width)

    def _find(self, row: int) -> tuple[int, int]:
        section = min(bisect_right(self._starts, row) - 1, len(self._days) - 1)
        return section, row - self._starts[section]

    def _blocks_of(self, section: int) -> DayBlocks:
        day = self._days[section]
        blocks = self._blocks.get(day.day)
        if blocks is None:
            blocks = DayBlocks(day.count, day.aspect_sum, self._frame.shape)
            self._blocks[day.day] = blocks
        return blocks

    def _blocks_between(self, top: int, bottom: int) -> Iterator[tuple[int, int, int, int]]:
        """Each block between two heights: its day, number, first row, and where it begins."""
        if not self._days or bottom <= top:
            return
        for section in range(self.section_at(top), self.section_at(bottom) + 1):
            body, blocks = self._body_of(section), self._blocks_of(section)
            for block in range(blocks.block_at(top - body), blocks.block_at(bottom - body) + 1):
                start = self._starts[section] + blocks.start_of(block)
                yield section, block, start, body + blocks.top_of(block)

    def _header_of(self, section: int) -> int:
        """How high the title is; pictures that are in no order of days have none."""
        return self._frame.header if self._days[section].day else 0

    def _body_of(self, section: int) -> int:
        """Where the day's first row begins."""
        return self._tops[section] + self._header_of(section)

    def _of_section(self, start: int) -> Aspects:
        return lambda offset, number: self._aspects(start + offset, number)

    def _settle_block(self, section: int, block: int) -> bool:
        blocks = self._blocks_of(section)
        if not blocks.settle(block, self._of_section(self._starts[section])):
            return False
        self._heights[section] = self._height_of(section)
        return True

    def _height_of(self, section: int) -> int:
        day = self._days[section]
        blocks = self._blocks.get(day.day)
        if blocks is not None:
            body = blocks.height
        else:
            body = estimated_height(day.count, day.aspect_sum, self._frame.shape, ends_day=True)
        return self._header_of(section) + body + self._frame.section_gap

    def _measure(self) -> None:
        around = self._frame.header + self._frame.section_gap
        estimated = estimated_heights(self._days, self._frame.shape)
        self._heights = [around + body for body in estimated]
        for section, day in enumerate(self._days):
            if day.day in self._blocks or not day.day:
                self._heights[section] = self._height_of(section)
        self._counts = [day.count for day in self._days]
        self._sum_up()

    def _sum_up(self) -> None:
        self._starts = list(accumulate(self._counts, initial=0))
        self._tops = list(accumulate(self._heights, initial=self._frame.above))
