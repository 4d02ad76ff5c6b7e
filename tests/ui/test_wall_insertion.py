"""Pictures coming in touch only what is near them."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.core.records import Day
from desktop_app.ui.gallery.blocks import BLOCK
from desktop_app.ui.gallery.layout import Tile
from desktop_app.ui.gallery.rows import Shape
from tests.ui.reckoning import ABOVE, HEADER, Reckoned, lines_of, many, shapes


def test_blocks_are_cut_from_the_oldest_end() -> None:
    """A picture more at the top leaves all but the first block as it is."""
    hung = Reckoned([many(1000)], Shape(1056, 236, 8))
    hung.settle_all()
    before = {tile.row: tile for tile in hung.tiles()}
    hung.lists[0].insert(0, 1.5)
    hung.wall.insert(0, 1, hung.days(), None)
    hung.asked = 0
    hung.settle_all()
    bottom = max(tile.y + tile.height for tile in before.values())
    shift = max(tile.y + tile.height for tile in hung.tiles()) - bottom
    untouched = BLOCK * 3
    for tile in hung.tiles()[-untouched:]:
        old = before[tile.row - 1]
        assert (tile.x, tile.y - shift, tile.width, tile.height) == old[1:]


@pytest.mark.parametrize("count", [1, 119, 120, 239, 240, 359, 360, 599, 600, 601])
def test_the_first_block_has_at_least_half_a_block(count: int) -> None:
    hung = Reckoned([many(count)], Shape(1056, 236, 8))
    blocks = hung.wall._blocks_of(0)
    sizes = [blocks.size_of(block) for block in range(blocks.number)]
    assert sum(sizes) == count
    assert sizes[1:] == [BLOCK] * (len(sizes) - 1)
    assert len(sizes) == 1 or BLOCK // 2 <= sizes[0] < BLOCK * 3 // 2
    assert [blocks.block_of(blocks.start_of(block)) for block in range(len(sizes))] == list(
        range(len(sizes))
    )


@settings(max_examples=60, deadline=None)
@given(
    count=st.integers(20, 500),
    new=st.integers(1, 3),
    line=st.integers(1, 8),
    shape=shapes,
)
def test_rows_that_are_looked_at_stay_whole_when_pictures_come_in_above(
    count: int, new: int, line: int, shape: Shape
) -> None:
    hung = Reckoned([many(count)], shape)
    hung.settle_all()
    lines = lines_of(hung.tiles())
    line = min(line, len(lines) - 1)
    if line == 0 or (count + BLOCK // 2) // BLOCK != (count + new + BLOCK // 2) // BLOCK:
        return
    first = lines[line][0]
    same_block = [tile for tile in hung.tiles() if tile.row >= first.row]
    if first.row >= hung.wall._blocks_of(0).size_of(0):
        return
    hung.lists[0][:0] = many(new, 99)
    hung.wall.insert(0, new, hung.days(), first.row)
    hung.settle_all()
    moved = [hung.wall.tile(tile.row + new) for tile in same_block]
    shift = moved[0].y - first.y
    assert [(tile.x, tile.y - shift, tile.width, tile.height) for tile in moved] == [
        tile[1:] for tile in same_block
    ]
    rows_above = lines_of(hung.tiles())[:line]
    assert all(row[-1].x + row[-1].width == shape.width for row in rows_above)


@settings(max_examples=60, deadline=None)
@given(
    counts=st.lists(st.integers(1, 500), min_size=1, max_size=4),
    inserts=st.lists(st.tuples(st.integers(0, 10_000), st.integers(1, 5)), max_size=6),
)
def test_insertion_anywhere_ends_as_if_hung_anew(
    counts: list[int], inserts: list[tuple[int, int]]
) -> None:
    shape = Shape(1056, 236, 8)
    hung = Reckoned([many(count, count) for count in counts], shape)
    hung.settle_all()
    for place, number in inserts:
        day = place % len(counts)
        offset = place % (len(hung.lists[day]) + 1)
        hung.lists[day][offset:offset] = many(number, place)
        first = sum(map(len, hung.lists[:day])) + offset
        hung.wall.insert(first, number, hung.days(), None)
    hung.settle_all()
    anew = Reckoned(hung.lists, shape)
    anew.settle_all()
    assert hung.tiles() == anew.tiles()
    assert hung.wall.height == anew.wall.height


def test_a_new_day_opens_above_the_others() -> None:
    hung = Reckoned([many(30), many(40)], Shape(1056, 236, 8))
    hung.settle_all()
    hung.lists.insert(0, [1.5])
    days = [Day(10_001, 1, 1.5), *hung.days()[:0], Day(10_000, 30, sum(hung.lists[1]))]
    days.append(Day(9_999, 40, sum(hung.lists[2])))
    hung.wall.insert(0, 1, days, None)
    while hung.wall.settle(0, hung.wall.height):
        pass
    assert [header.section for header in hung.wall.headers(0, hung.wall.height)] == [0, 1, 2]
    assert hung.wall.count == 71
    assert hung.wall.tile(0) == Tile(0, 0, ABOVE + HEADER, 354, 236)
