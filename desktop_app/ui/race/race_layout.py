"""Where the results of a comparison stand: as large as the room allows, all of one width."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

GAP = 24  # between cells
_LEAST_WIDTH, _LEAST_STAGE = 200, 150  # of a cell, and of the picture in it
_BROADEST, _TALLEST = 2.4, 0.5  # shapes beyond these count as these
_RAGGED = 0.85  # what a last row with gaps counts for: full ones are worth a little size


@dataclass(frozen=True, slots=True)
class Cell:
    """A result's place: its picture's stage, with the words under it."""

    x: int
    y: int
    width: int
    stage: int  # so high is the stage
    height: int


@dataclass(frozen=True, slots=True)
class Arrangement:
    """All cells, and how much room they take."""

    cells: tuple[Cell, ...]
    columns: int
    height: int


def arrange(
    aspects: Sequence[float], width: int, height: int, words: int, *, mirrored: bool = False
) -> Arrangement:
    """Places for pictures of these shapes; `words` is the height of what stands under each.

    Where they do not fit into the height they are as large as can be read, and go beyond it.
    """
    if not aspects:
        return Arrangement((), 1, 0)
    shapes = [min(max(aspect, _TALLEST), _BROADEST) for aspect in aspects]
    best = max(
        (_seen(shapes, columns, width, height, words), -columns)
        for columns in range(1, min(len(shapes), max(width // _LEAST_WIDTH, 1)) + 1)
    )
    return _placed(shapes, -best[1], width, height, words, mirrored=mirrored)


def _seen(shapes: Sequence[float], columns: int, width: int, height: int, words: int) -> float:
    """How much of the room the pictures fill, if all of them can be seen at once."""
    rows = ceil(len(shapes) / columns)
    across = (width - GAP * (columns - 1)) / columns
    stage = (height - GAP * (rows - 1)) / rows - words
    if stage < _LEAST_STAGE:
        return min(stage, 0) - rows  # it would have to be scrolled: the less the better
    seen = sum(min(across, stage * shape) ** 2 / shape for shape in shapes)
    return seen * _RAGGED if len(shapes) % columns else seen


def _placed(
    shapes: Sequence[float], columns: int, width: int, height: int, words: int, *, mirrored: bool
) -> Arrangement:
    rows = ceil(len(shapes) / columns)
    across = (width - GAP * (columns - 1)) // columns
    room = (height - GAP * (rows - 1)) // rows - words
    stage = max(room, _LEAST_STAGE)
    # No wider than the widest picture, so that those that stand beside each other are near.
    across = min(across, max(round(stage * max(shapes)), _LEAST_WIDTH))
    lines = [shapes[first : first + columns] for first in range(0, len(shapes), columns)]
    stages = [min(stage, ceil(max(across / shape for shape in line))) for line in lines]
    taken = sum(stages) + rows * words + GAP * (rows - 1)
    top = max((height - taken) // 2, 0)
    left = (width - across * columns - GAP * (columns - 1)) // 2
    cells = []
    for line, high in zip(lines, stages, strict=True):
        for place in range(len(line)):
            x = left + place * (across + GAP)
            x = width - x - across if mirrored else x
            cells.append(Cell(x, top, across, high, high + words))
        top += high + words + GAP
    return Arrangement(tuple(cells), columns, max(top - GAP, 0))
