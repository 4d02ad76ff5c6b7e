"""The wall's arithmetic: nothing overlaps, nothing is cropped, nothing on the screen moves."""

from __future__ import annotations

import random
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.core.records import Day
from desktop_app.ui.gallery.blocks import BLOCK
from desktop_app.ui.gallery.layout import Frame, Tile, Wall
from desktop_app.ui.gallery.rows import Shape, break_rows, estimated_height, estimated_heights
from tests.fakes.pictures import SHAPES

HEADER, SECTION_GAP, ABOVE = 28, 24, 4

widths = st.integers(300, 3000)
row_heights = st.integers(120, 480)
gaps = st.sampled_from((6, 8))
shapes = st.builds(Shape, widths, row_heights, gaps)
aspects = st.floats(0.2, 5.0)


class Hung:
    """A wall over plain lists of aspect ratios, one list a day, newest first."""

    def __init__(self, days: list[list[float]], shape: Shape, *, mirrored: bool = False) -> None:
        self.lists = days
        self.asked = 0
        frame = Frame(shape, HEADER, SECTION_GAP, ABOVE, mirrored)
        self.wall = Wall(self._aspects, frame)
        self.wall.reset(self.days())

    def days(self) -> list[Day]:
        return [
            Day(10_000 - number, len(some), sum(some)) for number, some in enumerate(self.lists)
        ]

    def _aspects(self, first: int, number: int) -> list[float]:
        self.asked += number
        flat = [aspect for some in self.lists for aspect in some]
        return flat[first : first + number]

    def settle_all(self) -> None:
        while self.wall.settle(0, self.wall.height):
            pass

    def tiles(self) -> list[Tile]:
        return list(self.wall.tiles(0, self.wall.height))


def many(count: int, seed: int = 1) -> list[float]:
    choose = random.Random(seed)
    return [(lambda shape: shape[0] / shape[1])(choose.choice(SHAPES)) for _ in range(count)]


def lines_of(tiles: list[Tile]) -> list[list[Tile]]:
    lines: list[list[Tile]] = []
    for tile in tiles:
        if lines and lines[-1][0].y == tile.y:
            lines[-1].append(tile)
        else:
            lines.append([tile])
    return lines


days_of_aspects = st.lists(st.lists(aspects, min_size=1, max_size=40), min_size=1, max_size=5)


@settings(max_examples=150, deadline=None)
@given(days=days_of_aspects, shape=shapes, mirrored=st.booleans())
def test_every_picture_hangs_whole_in_order_and_apart(
    days: list[list[float]], shape: Shape, mirrored: bool
) -> None:
    hung = Hung(days, shape, mirrored=mirrored)
    hung.settle_all()
    tiles = hung.tiles()
    assert [tile.row for tile in tiles] == list(range(sum(map(len, days))))
    flat = [aspect for some in days for aspect in some]
    for tile, aspect in zip(tiles, flat, strict=True):
        assert tile.x >= 0
        assert tile.x + tile.width <= shape.width
        # Rounding moves every edge by half a pixel at most.
        assert abs(tile.width - aspect * tile.height) <= 1 + aspect / 2 + 1e-6
    for line in lines_of(tiles):
        across = line[::-1] if mirrored else line
        for left, right in pairwise(across):
            assert right.x == left.x + left.width + shape.gap
    for above, below in pairwise(lines_of(tiles)):
        assert below[0].y >= above[0].y + above[0].height + shape.gap


@settings(max_examples=100, deadline=None)
@given(days=days_of_aspects, shape=shapes)
def test_rows_fill_the_width_but_for_a_days_last_one(days: list[list[float]], shape: Shape) -> None:
    hung = Hung(days, shape)
    hung.settle_all()
    ends = set()
    row = -1
    for some in days:
        row += len(some)
        ends.add(row)
    for line in lines_of(hung.tiles()):
        right = line[-1].x + line[-1].width
        assert line[0].x == 0
        if line[-1].row not in ends:
            assert right == shape.width
        elif right < shape.width:
            assert line[0].height == shape.row_height
        assert line[-1].row not in ends or line[0].height <= max(shape.row_height, 1)


def test_rows_of_common_shapes_stay_near_the_wanted_height() -> None:
    shape = Shape(1056, 236, 8)
    hung = Hung([many(2000)], shape)
    hung.settle_all()
    heights = sorted(line[0].height for line in lines_of(hung.tiles()))
    assert heights[0] > 0.65 * 236
    assert heights[-1] < 1.5 * 236
    assert heights[len(heights) // 2] == pytest.approx(236, rel=0.05)


def test_the_wall_of_the_design_breaks_as_drawn() -> None:
    """The mockup's first day: eight pictures in two rows of four."""
    drawn = [3 / 2, 4 / 5, 1, 4 / 3, 2 / 3, 3 / 4, 16 / 9, 5 / 4]
    assert break_rows(drawn, Shape(1056, 236, 8), ends_day=True) == [0, 4]


@settings(max_examples=60, deadline=None)
@given(count=st.integers(1, 2000), shape=shapes)
def test_estimates_are_near_and_batches_agree(count: int, shape: Shape) -> None:
    some = many(count)
    hung = Hung([some], shape)
    estimated = hung.wall.height
    hung.settle_all()
    assert abs(hung.wall.height - estimated) < 0.2 * estimated + 1.5 * shape.row_height
    day = Day(1, count, sum(some))
    alone = estimated_height(count, sum(some), shape, ends_day=True)
    assert estimated_heights([day, day], shape) == [alone, alone]


@settings(max_examples=60, deadline=None)
@given(
    counts=st.lists(st.integers(1, 700), min_size=1, max_size=6),
    shape=shapes,
    share=st.floats(0, 1),
    up=st.booleans(),
)
def test_what_becomes_exact_above_is_known_by_how_far_the_rest_moves(
    counts: list[int], shape: Shape, share: float, up: bool
) -> None:
    """Tiles keep their places relative to each other while other parts are settled."""
    hung = Hung([many(count, count) for count in counts], shape)
    wall = hung.wall
    top = int(wall.height * share)
    while wall.settle(top, top + 900):
        pass
    before = list(wall.tiles(top, top + 900))
    while wall.settle(top - 4000, top) if up else wall.settle(top + 900, top + 4000):
        pass
    after = [wall.tile(tile.row) for tile in before]
    if before:
        shift = after[0].y - before[0].y
        assert [tile._replace(y=tile.y + shift) for tile in before] == after
        assert up or shift == 0


def test_blocks_are_cut_from_the_oldest_end() -> None:
    """A picture more at the top leaves all but the first block as it is."""
    hung = Hung([many(1000)], Shape(1056, 236, 8))
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
    hung = Hung([many(count)], Shape(1056, 236, 8))
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
    hung = Hung([many(count)], shape)
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
    hung = Hung([many(count, count) for count in counts], shape)
    hung.settle_all()
    for place, number in inserts:
        day = place % len(counts)
        offset = place % (len(hung.lists[day]) + 1)
        hung.lists[day][offset:offset] = many(number, place)
        first = sum(map(len, hung.lists[:day])) + offset
        hung.wall.insert(first, number, hung.days(), None)
    hung.settle_all()
    anew = Hung(hung.lists, shape)
    anew.settle_all()
    assert hung.tiles() == anew.tiles()
    assert hung.wall.height == anew.wall.height


def test_a_new_day_opens_above_the_others() -> None:
    hung = Hung([many(30), many(40)], Shape(1056, 236, 8))
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


def test_headers_stand_above_their_days() -> None:
    hung = Hung([many(3), many(300), many(5)], Shape(1056, 236, 8))
    hung.settle_all()
    for header in hung.wall.headers(0, hung.wall.height):
        first = hung.wall.tile(hung.wall.start_of(header.section))
        assert first.y == header.y + HEADER
        if first.row:
            above = hung.wall.tile(first.row - 1)
            assert header.y == above.y + above.height + SECTION_GAP


def test_points_find_their_tiles_and_gaps_find_none() -> None:
    hung = Hung([many(60)], Shape(1056, 236, 8))
    hung.settle_all()
    for tile in hung.tiles():
        right, bottom = tile.x + tile.width - 1, tile.y + tile.height - 1
        for x, y in ((tile.x, tile.y), (right, bottom)):
            assert hung.wall.tile_at(x, y) == tile
        assert hung.wall.tile_at(right + 1, tile.y) is None
        assert hung.wall.tile_at(tile.x, bottom + 1) is None
    assert hung.wall.tile_at(5, 0) is None


def test_settling_reads_only_what_is_near() -> None:
    days = [Day(100_000 - day, 1000, 1300.0) for day in range(1000)]
    asked: list[int] = []

    def aspects_of(first: int, number: int) -> list[float]:
        asked.append(number)
        return [1.3] * number

    wall = Wall(aspects_of, Frame(Shape(1056, 236, 8), HEADER, SECTION_GAP, ABOVE))
    wall.reset(days)
    for share in (0.0, 0.3, 0.99):
        asked.clear()
        top = int(wall.height * share)
        wall.settle(top, top + 900)
        assert sum(asked) <= 3 * BLOCK
    assert wall.count == 1_000_000


def test_an_empty_wall_answers_everything() -> None:
    hung = Hung([], Shape(1056, 236, 8))
    assert hung.wall.height == ABOVE
    assert hung.wall.count == 0
    assert not hung.wall.settle(0, 900)
    assert hung.tiles() == []
    assert list(hung.wall.headers(0, 900)) == []
    assert hung.wall.tile_at(10, 10) is None


@pytest.mark.parametrize("odd", [0.0001, 0.05, 30.0, 5000.0])
def test_absurd_shapes_leave_room_for_the_others(odd: float) -> None:
    hung = Hung([[1.5, odd, 1.0, odd, 0.8]], Shape(700, 236, 8))
    hung.settle_all()
    for tile in hung.tiles():
        assert tile.width >= 1
        assert tile.height >= 12
        assert tile.x + tile.width <= 700
