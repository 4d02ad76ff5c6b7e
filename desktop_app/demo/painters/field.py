"""Fields of tones: fractal noise made without numpy, and what can be done to it.

A field is a grid of 16-bit tones. Noise is random dots enlarged by repeated doubling: each
smooth doubling is a step of a quadratic B-spline, so the result has no visible grid. All loops
over tones run inside C (map, array, QImage), about 0.1 s for half a million of them.
"""

import math
import random
from array import array
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import chain, repeat
from operator import add, mul, rshift

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from desktop_app.demo.painters.brush import painting
from desktop_app.demo.painters.colour import Paint, table

TOP = 65535


@dataclass(frozen=True, slots=True)
class Field:
    """A grid of tones from 0 to 65535, row by row; the width is always even."""

    width: int
    height: int
    tones: "array[int]"

    def stretched(self) -> "Field":
        """The same field using the whole range of tones."""
        low, high = min(self.tones), max(self.tones)
        factor = (TOP << 16) // max(1, high - low)
        spread = map(
            rshift, map(mul, map(add, self.tones, repeat(-low)), repeat(factor)), repeat(16)
        )
        return Field(self.width, self.height, array("H", spread))

    def equalised(self) -> "Field":
        """Every tone made equally common, so that all colours of a ramp get their share."""
        counts = Counter(map(rshift, self.tones, repeat(4)))
        below, places = 0, []
        for tone in range(4096):
            places.append(min(TOP, below * TOP // len(self.tones)))
            below += counts.get(tone, 0)
        chosen = map(places.__getitem__, map(rshift, self.tones, repeat(4)))
        return Field(self.width, self.height, array("H", chosen))

    def curved(self, curve: Callable[[float], float]) -> "Field":
        """Each tone, taken as 0 to 1, sent through a curve."""
        steps = 4096
        looked_up = [round(min(1.0, max(0.0, curve(i / (steps - 1)))) * TOP) for i in range(steps)]
        chosen = map(looked_up.__getitem__, map(rshift, self.tones, repeat(4)))
        return Field(self.width, self.height, array("H", chosen))

    def warped(self, aside: "Field", down: "Field", amount: float) -> "Field":
        """Every tone fetched from a place pushed by two other fields, by amount × width at most."""
        width, height, tones = self.width, self.height, self.tones
        reach = min(amount * width, width - 1, height - 1)
        mirrored = array("H")
        for start in range(0, len(tones), width):  # what lies outside is the mirror image
            row = tones[start : start + width]
            mirrored += row
            mirrored += row[::-1]
        for start in range(len(mirrored) - 2 * width, -1, -2 * width):
            mirrored += mirrored[start : start + 2 * width]
        pushes = [round((tone / 1023 - 0.5) * 2 * reach) for tone in range(1024)]
        x_push, y_push = pushes, [push * 2 * width for push in pushes]
        across = map(x_push.__getitem__, map(rshift, aside.tones, repeat(6)))
        along = map(y_push.__getitem__, map(rshift, down.tones, repeat(6)))
        rows = (range(y * 2 * width, y * 2 * width + width) for y in range(height))
        places = map(add, chain.from_iterable(rows), map(add, across, along))
        return Field(width, height, array("H", map(mirrored.__getitem__, places)))

    def softened(self, factor: int) -> "Field":
        """The field without details finer than factor cells."""
        small = self.grey().scaled(
            self.width // factor,
            self.height // factor,
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        return _from_image(enlarged(small, self.width, self.height))

    def times(self, other: "Field") -> "Field":
        """The tones of both multiplied: white keeps, black blots out."""
        product = map(rshift, map(mul, self.tones, other.tones), repeat(16))
        return Field(self.width, self.height, array("H", product))

    def lit(self, steep: float, across: int = 1, down: int = 1) -> "Field":
        """The field as a relief lit from the upper left: flat is 0.5, slopes to the light more."""
        width, count = self.width, len(self.tones)
        step = down * width + across
        tones = self.tones
        behind = chain(tones[:step], tones[: count - step])
        half = TOP // 2
        shade = [
            min(TOP, max(0, half + int((here - there) * steep)))
            for here, there in zip(tones, behind, strict=True)
        ]
        return Field(width, self.height, array("H", shade))

    def mixed(self, other: "Field", share: float) -> "Field":
        """The two fields averaged; share is the other one's weight."""
        total = self.grey().convertToFormat(QImage.Format.Format_RGBA64_Premultiplied)
        with painting(total) as painter:
            painter.setOpacity(share)
            painter.drawImage(0, 0, other.grey())
        return _from_image(total)

    def grey(self) -> QImage:
        """The tones as a picture in 16-bit grey."""
        width, raw = self.width, self.tones.tobytes()
        grey16 = QImage.Format.Format_Grayscale16
        return QImage(raw, width, self.height, width * 2, grey16).copy()

    def image(self, paints: Sequence[Paint]) -> QImage:
        """A picture of the field, its tones mapped to a ramp of colours."""
        return self.mapped(table(paints))

    def mapped(self, colours: Sequence[int]) -> QImage:
        """A picture of the field through a table of 256 colours."""
        flat = self.tones.tobytes()[1::2]
        made = QImage(flat, self.width, self.height, self.width, QImage.Format.Format_Indexed8)
        made.setColorTable(list(colours))
        return made.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)


def enlarged(image: QImage, width: int, height: int) -> QImage:
    """The image enlarged by doublings, which keeps it smooth where one big step would not."""
    ignore, smooth = (
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    while image.width() * 2 <= width or image.height() * 2 <= height:
        wide = image.width() * 2 if image.width() * 2 <= width else image.width()
        high = image.height() * 2 if image.height() * 2 <= height else image.height()
        image = image.scaled(wide, high, ignore, smooth)
    if (image.width(), image.height()) != (width, height):
        image = image.scaled(width, height, ignore, smooth)
    return image


def _dots(rng: random.Random, width: int, height: int) -> QImage:
    width += width % 2
    raw = rng.randbytes(width * height * 2)
    return QImage(raw, width, height, width * 2, QImage.Format.Format_Grayscale16).copy()


def _from_image(image: QImage) -> Field:
    grey = image.convertToFormat(QImage.Format.Format_Grayscale16)  # must outlive its bits
    return Field(grey.width(), grey.height(), array("H", bytes(grey.constBits())))


def noise(
    rng: random.Random,
    size: tuple[int, int],
    cells: tuple[float, float],
    octaves: int = 5,
    gain: float = 0.5,
) -> Field:
    """Fractal noise over the whole range: cells across and down, halving in size each octave."""
    width, height = size[0] + size[0] % 2, size[1]
    total = QImage(width, height, QImage.Format.Format_RGBA64_Premultiplied)
    total.fill(0xFF808080)
    with painting(total) as painter:
        weights = [gain**octave for octave in range(octaves)]
        for octave in reversed(range(octaves)):
            wide = min(width, max(2, round(cells[0] * 2**octave)))
            high = min(height, max(2, round(cells[1] * 2**octave)))
            layer = enlarged(_dots(rng, wide, high), width, height)
            painter.setOpacity(weights[octave] / sum(weights[octave:]))
            painter.drawImage(0, 0, layer)
    return _from_image(total).stretched()


def ridges(
    rng: random.Random,
    size: tuple[int, int],
    cells: tuple[float, float],
    octaves: int = 5,
    gain: float = 0.5,
) -> Field:
    """Noise folded at its middle, octave by octave: sharp bright creases, as on a mountain side."""
    width, height = size[0] + size[0] % 2, size[1]
    total = QImage(width, height, QImage.Format.Format_RGBA64_Premultiplied)
    total.fill(0xFF808080)
    with painting(total) as painter:
        weights = [gain**octave for octave in range(octaves)]
        for octave in reversed(range(octaves)):
            wide, high = round(cells[0] * 2**octave), round(cells[1] * 2**octave)
            grid = (min(width, max(16, wide * 8)), min(height, max(16, high * 8)))
            layer = noise(rng, grid, (wide, high), 1).curved(lambda tone: 1 - abs(tone * 2 - 1))
            painter.setOpacity(weights[octave] / sum(weights[octave:]))
            painter.drawImage(0, 0, enlarged(layer.grey(), width, height))
    return _from_image(total).stretched()


def rows(width: int, height: int, values: Callable[[float], float]) -> Field:
    """A field whose tone depends on the height alone: values maps 0 (top) to 1 onto tones."""
    tones = array("H")
    for y in range(height):
        tone = round(min(1.0, max(0.0, values(y / max(1, height - 1)))) * TOP)
        tones += array("H", [tone]) * width
    return Field(width, height, tones)


def columns(line: Sequence[float], height: int) -> Field:
    """A field whose every row is the same line of values from 0 to 1."""
    row = array("H", [round(min(1.0, max(0.0, value)) * TOP) for value in line])
    return Field(len(row), height, row * height)


def curve_noise(
    rng: random.Random, count: int, cells: float, octaves: int = 5, gain: float = 0.5
) -> list[float]:
    """A line of fractal noise from 0 to 1: the outline of hills, coasts and skylines."""
    line = [0.0] * count
    for octave in range(octaves):
        knots = max(2, math.ceil(cells * 2**octave)) + 3
        heights = [rng.random() for _ in range(knots)]
        weight = gain**octave
        for index in range(count):
            place = index / max(1, count - 1) * (knots - 3)
            left = min(int(place), knots - 4)
            t = place - left
            a, b, c = heights[left], heights[left + 1], heights[left + 2]
            line[index] += weight * (
                0.5 * (1 - t) ** 2 * a + (0.5 + t * (1 - t)) * b + 0.5 * t * t * c
            )
    low, high = min(line), max(line)
    return [(value - low) / (high - low or 1.0) for value in line]
