"""Runs of rows against plain sets."""

from __future__ import annotations

import random
from itertools import pairwise

import pytest

from desktop_app.core.records import Day
from desktop_app.ui.gallery.layout import Frame, Wall
from desktop_app.ui.gallery.rows import Shape
from desktop_app.ui.gallery.runs import Run, joined, together, touched, turned


def runs_of(rows: set[int]) -> list[Run]:
    return joined((row, row) for row in sorted(rows))


def rows_of(runs: list[Run]) -> set[int]:
    assert all(first <= last for first, last in runs)
    assert all(one[1] + 1 < other[0] for one, other in pairwise(runs)), "not as few as can be"
    return {row for first, last in runs for row in range(first, last + 1)}


@pytest.mark.parametrize("seed", range(60))
def test_joining_and_turning_are_those_of_sets(seed: int) -> None:
    dice = random.Random(seed)
    some, others = (set(dice.sample(range(40), dice.randint(0, 30))) for _ in range(2))
    assert rows_of(runs_of(some)) == some
    assert rows_of(together(runs_of(some), runs_of(others))) == some | others
    assert rows_of(turned(runs_of(some), runs_of(others))) == some ^ others


@pytest.mark.parametrize("mirrored", [False, True])
@pytest.mark.parametrize("seed", range(40))
def test_a_rectangle_touches_the_tiles_that_overlap_it(seed: int, mirrored: bool) -> None:
    dice = random.Random(seed)
    counts = [dice.choice((1, 7, 300, 900)) for _ in range(4)]
    aspects = [dice.uniform(0.3, 3) for _ in range(sum(counts))]
    days, start = [], 0
    for place, count in enumerate(counts):
        days.append(Day(20261122 - place, count, sum(aspects[start : start + count])))
        start += count
    frame = Frame(Shape(1000, 200, 8), header=30, section_gap=20, above=4, mirrored=mirrored)
    wall = Wall(lambda first, number: aspects[first : first + number], frame)
    wall.reset(days)
    while wall.settle(0, wall.height):
        pass
    for _ in range(20):
        left, width = dice.randint(-60, 1010), dice.choice((1, 40, 500, 1200))
        top, height = dice.randint(-50, wall.height), dice.choice((1, 300, 4000, 90_000))
        right, bottom = left + width, top + height
        expected = {
            tile.row
            for tile in map(wall.tile, range(wall.count))
            if tile.x < right
            and tile.x + tile.width > left
            and tile.y < bottom
            and tile.y + tile.height > top
        }
        found = rows_of(touched(wall, left, top, right, bottom))
        assert found == expected, (left, top, right, bottom)


def test_an_empty_wall_has_nothing_to_touch() -> None:
    wall = Wall(lambda _first, _number: [], Frame(Shape(1000, 200, 8), 30, 20, 4))
    assert touched(wall, 0, 0, 1000, 1000) == []
