"""The wall's arithmetic: nothing overlaps, nothing is cropped, nothing on the screen moves."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.core.records import Day
from desktop_app.ui.gallery.blocks import BLOCK
from desktop_app.ui.gallery.layout import Frame, Wall
from desktop_app.ui.gallery.rows import Shape, break_rows, estimated_height, estimated_heights
from tests.ui.reckoning import ABOVE, HEADER, SECTION_GAP, Reckoned, lines_of, many, shapes

aspects = st.floats(0.2, 5.0)
days_of_aspects = st.lists(st.lists(aspects, min_size=1, max_size=40), min_size=1, max_size=5)


@settings(max_examples=150, deadline=None)
@given(days=days_of_aspects, shape=shapes, mirrored=st.booleans())
def test_every_picture_hangs_whole_in_order_and_apart(
    days: list[list[float]], shape: Shape, mirrored: bool
) -> None:
    hung = Reckoned(days, shape, mirrored=mirrored)
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
    hung = Reckoned(days, shape)
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
    hung = Reckoned([many(2000)], shape)
    hung.settle_all()
    heights = sorted(line[0].height for line in lines_of(hung.tiles()))
    assert heights[0] > 0.65 * 236
    assert heights[-1] < 1.5 * 236
    assert heights[len(heights) // 2] == pytest.approx(236, rel=0.05)


def test_the_wall_of_the_design_breaks_as_drawn() -> None:
    """A usual day: eight pictures hang in two rows of four."""
    drawn = [3 / 2, 4 / 5, 1, 4 / 3, 2 / 3, 3 / 4, 16 / 9, 5 / 4]
    assert break_rows(drawn, Shape(1056, 236, 8), ends_day=True) == [0, 4]


@settings(max_examples=60, deadline=None)
@given(count=st.integers(1, 2000), shape=shapes)
def test_estimates_are_near_and_batches_agree(count: int, shape: Shape) -> None:
    some = many(count)
    hung = Reckoned([some], shape)
    estimated = hung.wall.height
    hung.settle_all()
    # Where hardly a picture fits beside another, rows are as high as it happens.
    slack = 0.2 if shape.width > 2 * shape.row_height else 0.6
    assert abs(hung.wall.height - estimated) < slack * estimated + 1.5 * shape.row_height
    day = Day(1, count, sum(some))
    alone = estimated_height(count, sum(some), shape, ends_day=True)
    assert estimated_heights([day, day], shape) == [alone, alone]


@pytest.mark.parametrize("shape", [Shape(1056, 236, 8), Shape(3600, 300, 8), Shape(600, 236, 6)])
@pytest.mark.parametrize("count", [1, 3, 8, 12, 40, 3000])
def test_estimates_are_right_on_the_whole(shape: Shape, count: int) -> None:
    """Else the scroll bar would lie: one part of the wall is exact, and all others estimated."""
    hung = Reckoned([many(count, seed) for seed in range(max(3000 // count, 1))], shape)
    estimated = hung.wall.height
    hung.settle_all()
    assert estimated == pytest.approx(hung.wall.height, rel=0.04)


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
    hung = Reckoned([many(count, count) for count in counts], shape)
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


def test_headers_stand_above_their_days() -> None:
    hung = Reckoned([many(3), many(300), many(5)], Shape(1056, 236, 8))
    hung.settle_all()
    for header in hung.wall.headers(0, hung.wall.height):
        first = hung.wall.tile(hung.wall.start_of(header.section))
        assert first.y == header.y + HEADER
        if first.row:
            above = hung.wall.tile(first.row - 1)
            assert header.y == above.y + above.height + SECTION_GAP


def test_points_find_their_tiles_and_gaps_find_none() -> None:
    hung = Reckoned([many(60)], Shape(1056, 236, 8))
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
    hung = Reckoned([], Shape(1056, 236, 8))
    assert hung.wall.height == ABOVE
    assert hung.wall.count == 0
    assert not hung.wall.settle(0, 900)
    assert hung.tiles() == []
    assert list(hung.wall.headers(0, 900)) == []
    assert hung.wall.tile_at(10, 10) is None


@pytest.mark.parametrize("odd", [0.0001, 0.05, 30.0, 5000.0])
def test_absurd_shapes_leave_room_for_the_others(odd: float) -> None:
    hung = Reckoned([[1.5, odd, 1.0, odd, 0.8]], Shape(700, 236, 8))
    hung.settle_all()
    for tile in hung.tiles():
        assert tile.width >= 1
        assert tile.height >= 12
        assert tile.x + tile.width <= 700


@settings(max_examples=60, deadline=None)
@given(counts=st.lists(st.integers(1, 900), min_size=1, max_size=4), shape=shapes)
def test_a_sketch_has_a_place_for_every_picture_where_its_day_will_be(
    counts: list[int], shape: Shape
) -> None:
    hung = Reckoned([many(count, count) for count in counts], shape)
    wall = hung.wall
    row = shape.row_height + shape.gap
    tiles = list(wall.sketched(0, wall.height + 2 * row))
    assert [tile.row for tile in tiles] == list(range(sum(counts)))
    assert hung.asked == 0
    for line in lines_of(tiles):
        assert line[0].x == 0
        for left, right in pairwise(line):
            assert right.x >= left.x + left.width
    for tile in tiles:
        section = wall.section_of(tile.row)
        assert wall.top_of(section) + HEADER <= tile.y
        foot = wall.top_of(section) + wall._heights[section] - SECTION_GAP
        assert tile.y + tile.height <= foot + 2 * row  # a day's blocks are estimated one by one
        assert tile.x + tile.width <= shape.width + len(tiles)
    hung.settle_all()
    assert list(wall.sketched(0, wall.height)) == []


def test_a_sketch_of_a_screen_costs_no_more_than_a_screen() -> None:
    wall = Wall(lambda _first, number: [1.0] * number, Frame(Shape(1056, 236, 8), 28, 24, 4))
    wall.reset([Day(20261122, 1_000_000, 1_300_000.0)])
    top = wall.height // 3
    tiles = list(wall.sketched(top, top + 900))
    assert 12 <= len(tiles) <= 40
    assert min(tile.y for tile in tiles) <= top
    assert max(tile.y + tile.height for tile in tiles) >= top + 900


def test_pictures_in_no_order_of_days_have_no_title() -> None:
    wall = Wall(lambda _first, number: [1.0] * number, Frame(Shape(1056, 236, 8), 28, 24, 4))
    wall.reset([Day(0, 700, 700.0)])
    assert list(wall.headers(0, wall.height)) == []
    wall.settle(0, 900)
    assert wall.tile(0).y == 4
    assert next(wall.tiles(0, 900)).row == 0
    wall.reset([Day(20261122, 700, 700.0)])
    wall.settle(0, 900)
    assert [header.y for header in wall.headers(0, 900)] == [4]
    assert wall.tile(0).y == 4 + 28
