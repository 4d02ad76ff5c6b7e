"""Runs of rows, each a first and a last one: what a rectangle touches, and how two lists join."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from desktop_app.ui.gallery.blocks import DayBlocks
from desktop_app.ui.gallery.layout import Wall
from desktop_app.ui.gallery.rows import Rows

Run = tuple[int, int]


def touched(wall: Wall, left: int, top: int, right: int, bottom: int) -> list[Run]:
    """The pictures that reach into a rectangle of the content, right and bottom left out.

    Nothing is read for it, and it costs what there are lines of pictures, not pictures.
    """
    width = wall.frame.shape.width
    if wall.frame.mirrored:
        left, right = width - right, width - left
    left, right = max(left, 0), min(right, width)
    found: list[Run] = []
    for blocks, block, start, above in wall.blocks_between(top, bottom):
        rows = blocks.rows_of(block)
        reach = (top - above, bottom - above)
        if rows is None:
            runs = _in_sketch(blocks, block, left, right, *reach)
        elif left == 0 and right == width:
            runs = _whole_lines(rows, *reach)
        else:
            runs = _in_lines(rows, left, right, *reach)
        found += ((start + first, start + last) for first, last in runs)
    return joined(found)


def joined(runs: Iterable[Run]) -> list[Run]:
    """The same rows in as few runs as can be; they come in order."""
    found: list[Run] = []
    for first, last in runs:
        if found and first <= found[-1][1] + 1:
            found[-1] = (found[-1][0], max(last, found[-1][1]))
        else:
            found.append((first, last))
    return found


def together(some: Sequence[Run], others: Sequence[Run]) -> list[Run]:
    """The rows of the one and of the other."""
    return joined(sorted([*some, *others]))


def turned(some: Sequence[Run], others: Sequence[Run]) -> list[Run]:
    """The rows that are in one of them only."""
    edges = sorted(edge for first, last in (*some, *others) for edge in (first, last + 1))
    left = [edge for edge, same in groupby(edges) if len(list(same)) % 2]
    return [(first, end - 1) for first, end in zip(left[::2], left[1::2], strict=True)]


def _lines(rows: Rows, top: int, bottom: int) -> range:
    """The numbers of the lines that reach between two heights of their block."""
    first = max(bisect_right(rows.tops, top) - 1, 0)
    if rows.tops[first] + rows.heights[first] <= top:
        first += 1
    return range(first, bisect_left(rows.tops, bottom))


def _whole_lines(rows: Rows, top: int, bottom: int) -> Iterator[Run]:
    lines = _lines(rows, top, bottom)
    if lines:
        yield rows.starts[lines[0]], _end(rows, lines[-1]) - 1


def _in_lines(rows: Rows, left: int, right: int, top: int, bottom: int) -> Iterator[Run]:
    for line in _lines(rows, top, bottom):
        start, end = rows.starts[line], _end(rows, line)
        first = max(bisect_right(rows.lefts, left, start, end) - 1, start)
        if rows.lefts[first] + rows.widths[first] <= left:
            first += 1
        last = bisect_left(rows.lefts, right, start, end) - 1
        if first <= last:
            yield first, last


def _in_sketch(
    blocks: DayBlocks, block: int, left: int, right: int, top: int, bottom: int
) -> Iterator[Run]:
    """About the same where nobody has looked yet."""
    for within, x, _y, width, _height in blocks.sketch(block, top, bottom):
        if x < right and x + width > left:
            yield within, within


def _end(rows: Rows, line: int) -> int:
    return rows.starts[line + 1] if line + 1 < len(rows.starts) else len(rows.lefts)
