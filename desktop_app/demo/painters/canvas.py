"""The canvas a painter works on: a picture, repeatable chance, and strokes that all share."""

import math
import random
from collections.abc import Callable, Sequence
from statistics import NormalDist
from typing import Self

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QImage,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPolygonF,
    QRadialGradient,
)

from desktop_app.demo.painters.brush import painting
from desktop_app.demo.painters.colour import Paint, colour, ramp
from desktop_app.demo.painters.field import Field, enlarged, noise

Mode = QPainter.CompositionMode
Point = tuple[float, float]


def _no_rest() -> None:
    return None


class Canvas:
    """A picture under way; `span` is the side of a square of its area, the unit for sizes."""

    def __init__(self, size: QSize, seed: int | str, rest: Callable[[], None] = _no_rest) -> None:
        """Rest is called between layers; what it raises ends the painting."""
        self.brush = QPainter()  # before the image, so that it is also destroyed before it
        self._seed = seed
        self.rng = random.Random(seed)
        self.width, self.height = float(size.width()), float(size.height())
        self.span = math.sqrt(self.width * self.height)
        self.aspect = self.width / self.height
        self._rest = rest
        self.image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
        self.image.fill(QColor("#808080"))
        self.resume()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *failure: object) -> None:
        if self.brush.isActive():
            self.brush.end()

    def stage(self, name: str) -> None:
        """Begin a layer: its chance depends on the seed and its name alone, not on other layers.

        So a picture painted again with one thing more keeps everything else where it was.
        """
        self._rest()
        self.rng = random.Random(f"{self._seed}/{name}")

    def resume(self) -> None:
        """Take the brush up again, after the picture itself was read."""
        self.brush.begin(self.image)
        self.brush.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.brush.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self.brush.setPen(Qt.PenStyle.NoPen)

    @property
    def whole(self) -> QRectF:
        """The rectangle of the whole picture."""
        return QRectF(0, 0, self.width, self.height)

    def grid(self, longest: int = 512, area: QRectF | None = None) -> tuple[int, int]:
        """The size of a field in the shape of the area; the same at every resolution."""
        area = area or self.whole
        scale = longest / max(area.width(), area.height())
        return max(2, round(area.width() * scale / 2) * 2), max(2, round(area.height() * scale))

    def noise(
        self, cells: float, octaves: int = 5, gain: float = 0.5, stretch: float = 1.0
    ) -> Field:
        """Fractal noise for the picture: cells across a square of its area, wider by stretch."""
        across = cells * math.sqrt(self.aspect) / stretch
        down = cells / math.sqrt(self.aspect) * stretch
        return noise(self.rng, self.grid(), (across, down), octaves, gain)

    def wash(self, paints: Sequence[Paint], area: QRectF | None = None, tilt: float = 0.0) -> None:
        """A gradient from top to bottom of the area, leaning by tilt × its width."""
        area = area or self.whole
        lean = area.width() * tilt
        middle = area.center().x()
        self.brush.fillRect(
            area,
            gradient((middle - lean, area.top()), (middle + lean, area.bottom()), paints),
        )

    def fill(
        self, shape: QPainterPath, paint: Paint | QBrush | QLinearGradient | QRadialGradient
    ) -> None:
        """The shape in one paint or gradient."""
        self.brush.fillPath(shape, QBrush(QColor(paint) if isinstance(paint, str) else paint))

    def lay(
        self,
        image: QImage,
        area: QRectF | None = None,
        opacity: float = 1.0,
        mode: Mode = Mode.CompositionMode_SourceOver,
    ) -> None:
        """An image enlarged smoothly over the area."""
        area = area or self.whole
        wide, high = math.ceil(area.width()), math.ceil(area.height())
        if image.width() < wide or image.height() < high:
            image = enlarged(image, max(wide, image.width()), max(high, image.height()))
        self.brush.save()
        self.brush.setOpacity(self.brush.opacity() * opacity)
        self.brush.setCompositionMode(mode)
        self.brush.drawImage(area, image)
        self.brush.restore()

    def glow(
        self,
        middle: Point,
        radius: float,
        paint: Paint,
        strength: float = 1.0,
        mode: Mode = Mode.CompositionMode_Screen,
        flat: float = 1.0,
    ) -> None:
        """Light that falls off softly around a point; flat below 1 presses it down."""
        fall = QRadialGradient(QPointF(0, 0), radius)
        for step in range(13):
            share = step / 12
            fade = (math.exp(-4.5 * share * share) - math.exp(-4.5)) / (1 - math.exp(-4.5))
            fall.setColorAt(share, colour(paint, strength * fade))
        self.brush.save()
        self.brush.setCompositionMode(mode)
        self.brush.translate(*middle)
        self.brush.scale(1, flat)
        self.brush.fillRect(QRectF(-radius, -radius, 2 * radius, 2 * radius), fall)
        self.brush.restore()

    def soft(
        self,
        draw: Callable[[QPainter], None],
        blur: float,
        opacity: float = 1.0,
        mode: Mode = Mode.CompositionMode_SourceOver,
    ) -> None:
        """What draw paints, blurred by about blur pixels: shadows, haze and light."""
        factor = max(1.0, blur / 1.6)
        wide, high = max(2, round(self.width / factor)), max(2, round(self.height / factor))
        small = QImage(wide, high, QImage.Format.Format_ARGB32_Premultiplied)
        small.fill(0)
        with painting(small) as painter:
            painter.scale(wide / self.width, high / self.height)
            draw(painter)
        self.lay(small, opacity=opacity, mode=mode)

    def mist(self, top: float, depth: float, paint: Paint, strength: float) -> None:
        """A bank of drifting mist, thickest in the middle of its depth."""
        area = QRectF(0, top, self.width, depth)
        field = noise(self.rng, self.grid(256, area), (5 * math.sqrt(self.aspect), 3), 4)
        bank = field.curved(lambda tone: 0.35 + 0.65 * tone).image(
            [colour(paint, 0), colour(paint, strength)]
        )
        with painting(bank) as painter:
            painter.setCompositionMode(Mode.CompositionMode_DestinationIn)
            fade = gradient(
                (0, 0), (0, bank.height()), ["#00000000", "#a0000000", "#ff000000", "#00000000"]
            )
            painter.fillRect(bank.rect(), fade)
        self.lay(bank, area)

    def grain(self, strength: float = 0.022) -> None:
        """Film grain over everything, fine enough to hide that gradients have steps."""
        side, bell = 512, NormalDist()
        raw = self.rng.randbytes(side * side)
        speckle = QImage(raw, side, side, side, QImage.Format.Format_Indexed8)
        deviations = [bell.inv_cdf((tone + 0.5) / 256) for tone in range(256)]
        speckle.setColorTable(
            [
                round(min(1.0, abs(away) * strength) * 255) << 24 | (0xFFFFFF if away > 0 else 0)
                for away in deviations
            ]
        )
        self.brush.save()
        self.brush.setCompositionMode(Mode.CompositionMode_SourceOver)
        self.brush.fillRect(
            self.whole, QBrush(speckle.convertToFormat(QImage.Format.Format_ARGB32))
        )
        self.brush.restore()

    def vignette(self, strength: float = 0.3, paint: Paint = "#000000") -> None:
        """Corners a little darker, so that the eye stays inside."""
        reach = math.hypot(self.width, self.height) / 2
        fall = QRadialGradient(QPointF(self.width / 2, self.height / 2), reach)
        for step in range(9):
            share = step / 8
            fall.setColorAt(share, colour(paint, strength * max(0.0, (share - 0.35) / 0.65) ** 2))
        self.brush.fillRect(self.whole, fall)

    def finish(self) -> QImage:
        """The finished picture, opaque."""
        self.brush.end()
        return self.image.convertToFormat(QImage.Format.Format_RGB32)


def gradient(start: Point, end: Point, paints: Sequence[Paint]) -> QLinearGradient:
    """A linear gradient from start to end, its steps mixed in OKLab."""
    line = QLinearGradient(QPointF(*start), QPointF(*end))
    steps = max(2, (len(paints) - 1) * 6 + 1)
    for step, paint in enumerate(ramp(paints, steps)):
        line.setColorAt(step / (steps - 1), paint)
    return line


def polygon(points: Sequence[Point]) -> QPainterPath:
    """A closed shape through the points."""
    shape = QPainterPath()
    shape.addPolygon(QPolygonF([QPointF(x, y) for x, y in points]))
    shape.closeSubpath()
    return shape


def smooth(points: Sequence[Point], closed: bool = False) -> QPainterPath:
    """A curve that flows through the points (Catmull-Rom)."""
    around = list(points)
    count = len(around)
    shape = QPainterPath(QPointF(*around[0]))
    for index in range(count if closed else count - 1):
        if closed:
            before, here, there, after = (around[(index + k) % count] for k in (-1, 0, 1, 2))
        else:
            before, here = around[max(0, index - 1)], around[index]
            there, after = around[index + 1], around[min(count - 1, index + 2)]
        shape.cubicTo(
            here[0] + (there[0] - before[0]) / 6,
            here[1] + (there[1] - before[1]) / 6,
            there[0] - (after[0] - here[0]) / 6,
            there[1] - (after[1] - here[1]) / 6,
            *there,
        )
    if closed:
        shape.closeSubpath()
    return shape


def ellipse(x: float, y: float, wide: float, high: float | None = None) -> QPainterPath:
    """An ellipse around a point, by its half widths."""
    shape = QPainterPath()
    shape.addEllipse(QPointF(x, y), wide, wide if high is None else high)
    return shape
