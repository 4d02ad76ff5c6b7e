"""A wall over plain lists of aspect ratios, without a widget."""

from __future__ import annotations

import random

from hypothesis import strategies as st

from desktop_app.core.records import Day
from desktop_app.ui.gallery.layout import Frame, Tile, Wall
from desktop_app.ui.gallery.rows import Shape
from tests.fakes.pictures import SHAPES

HEADER, SECTION_GAP, ABOVE = 28, 24, 4

widths = st.integers(300, 3000)
row_heights = st.integers(120, 480)
gaps = st.sampled_from((6, 8))
shapes = st.builds(Shape, widths, row_heights, gaps)


class Reckoned:
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
