"""Solid things in studio light: turned vessels, balls, and the shadows they throw."""

import math
from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QRadialGradient

from desktop_app.demo.painters.canvas import Canvas, Mode, Point, ellipse, gradient, smooth
from desktop_app.demo.painters.colour import Paint, colour, lighter, mix
from desktop_app.demo.painters.field import noise

Profile = Sequence[tuple[float, float]]


def paint_shadow(
    canvas: Canvas,
    foot: Point,
    half: float,
    long: float,
    *,
    paint: Paint,
    strength: float,
    to_right: bool = True,
) -> None:
    """The shadow of a thing on a table: dark where it touches, long and soft beyond."""
    x, y = foot
    side = 1 if to_right else -1

    def cast(painter: QPainter) -> None:
        fade = gradient(
            (x - side * half * 0.6, y),
            (x + side * (long * 1.05 + half * 0.5), y),
            [colour(paint, strength), colour(paint, strength * 0.7), colour(paint, 0)],
        )
        painter.fillPath(
            ellipse(x + side * long * 0.42, y + half * 0.03, long * 0.62 + half * 0.5, half * 0.31),
            fade,
        )

    def touch(painter: QPainter) -> None:
        painter.fillPath(
            ellipse(x + side * half * 0.14, y, half * 0.98, half * 0.16), colour(paint, strength)
        )

    canvas.soft(cast, half * 0.2)
    canvas.soft(touch, half * 0.06)


def paint_ball(
    canvas: Canvas,
    middle: Point,
    radius: float,
    paint: Paint,
    *,
    floor: Paint,
    gloss: float = 0.8,
    from_left: bool = True,
) -> None:
    """A ball lit from above: light, half-shade, core shadow, and the floor's colour from below."""
    x, y = middle
    side = -1 if from_left else 1
    base = QColor(paint)
    body = QRadialGradient(QPointF(x + side * radius * 0.34, y - radius * 0.42), radius * 1.62)
    for place, tone in (
        (0.0, lighter(base, 0.15)),
        (0.22, lighter(base, 0.07)),
        (0.45, base),
        (0.66, lighter(base, -0.14)),
        (0.84, lighter(mix(base, "#1a1420", 0.3), -0.22)),
        (1.0, lighter(mix(base, floor, 0.25), -0.24)),
    ):
        body.setColorAt(place, tone)
    shape = ellipse(x, y, radius)
    canvas.fill(shape, body)
    canvas.brush.save()
    canvas.brush.setClipPath(shape)
    bounce = QRadialGradient(QPointF(x - side * radius * 0.25, y + radius * 1.25), radius * 1.05)
    bounce.setColorAt(0, colour(mix(floor, base, 0.25), 0.75))
    bounce.setColorAt(0.55, colour(mix(floor, base, 0.4), 0.28))
    bounce.setColorAt(1, colour(floor, 0))
    canvas.brush.fillRect(QRectF(x - radius, y - radius, 2 * radius, 2 * radius), bounce)
    rim = QRadialGradient(QPointF(x, y), radius)
    rim.setColorAt(0.86, colour(floor, 0))
    rim.setColorAt(1.0, colour(lighter(floor, 0.05), 0.22))
    canvas.brush.fillRect(QRectF(x - radius, y - radius, 2 * radius, 2 * radius), rim)
    canvas.brush.restore()
    shine = (x + side * radius * 0.36, y - radius * 0.44)
    canvas.glow(shine, radius * 0.62, "#ffffff", 0.42 * gloss)
    canvas.brush.save()
    canvas.brush.translate(*shine)
    canvas.brush.rotate(-side * 40)
    canvas.brush.scale(1, 0.62)
    spot = QRadialGradient(QPointF(0, 0), radius * 0.2)
    spot.setColorAt(0, colour("#ffffff", 0.95 * gloss))
    spot.setColorAt(0.55, colour("#ffffff", 0.6 * gloss))
    spot.setColorAt(1, colour("#ffffff", 0))
    canvas.fill(ellipse(0, 0, radius * 0.2), spot)
    canvas.brush.restore()


def profile_at(profile: Profile, share: float) -> float:
    """The half width of a vessel at a share of its height, smoothly between the given ones."""
    for index in range(len(profile) - 1):
        (low, first), (high, second) = profile[index], profile[index + 1]
        if low <= share <= high:
            t = (share - low) / (high - low)
            before = profile[max(0, index - 1)][1]
            after = profile[min(len(profile) - 1, index + 2)][1]
            a, b = (second - before) * 0.5, (after - first) * 0.5
            return (
                first * (2 * t**3 - 3 * t**2 + 1)
                + a * (t**3 - 2 * t**2 + t)
                + second * (3 * t**2 - 2 * t**3)
                + b * (t**3 - t**2)
            )
    return profile[-1][1]


def paint_vessel(
    canvas: Canvas,
    foot: Point,
    size: float,
    profile: Profile,
    glaze: Callable[[float], QColor],
    *,
    gloss: float = 0.5,
    speckle: float = 0.3,
    from_left: bool = True,
) -> None:
    """A turned vessel of a height: profile from foot (0) to lip (1), glaze by the same share."""
    x, y = foot
    slices = 300
    flat = 0.16
    left = [(x - size * profile_at(profile, i / 60), y - size * i / 60) for i in range(61)]
    right = [(2 * x - a, b) for a, b in left]
    low, high = size * profile[0][1], size * profile[-1][1]
    shape = QPainterPath()
    shape.setFillRule(Qt.FillRule.WindingFill)
    shape.addPath(_closed(left, right))
    shape.addPath(ellipse(x, y, low, low * flat))
    shape.addPath(ellipse(x, y - size, high, high * flat))
    canvas.brush.save()
    canvas.brush.setClipPath(shape)
    step = size / slices
    for index in range(-24, slices + 12):
        share = min(1.0, max(0.0, index / slices))
        half = size * profile_at(profile, share) * 1.01
        slope = (
            profile_at(profile, min(1.0, share + 0.02))
            - profile_at(profile, max(0.0, share - 0.02))
        ) / 0.04
        lift = max(-0.11, min(0.09, -slope * 0.085))
        base = lighter(glaze(share), lift + 0.035 * share - 0.02)
        ends = (x - half, x + half) if from_left else (x + half, x - half)
        tones = [
            lighter(base, -0.06),
            lighter(base, 0.06),
            lighter(base, 0.075),
            base,
            lighter(base, -0.09),
            lighter(base, -0.19),
            lighter(base, -0.25),
            lighter(base, -0.2),
        ]
        canvas.brush.fillRect(
            QRectF(x - half, y - step * (index + 1), half * 2, step * 1.6),
            gradient((ends[0], 0), (ends[1], 0), tones),
        )
    _paint_glaze_marks(canvas, (x, y), size, max(width for _, width in profile), speckle)
    side = -1 if from_left else 1
    wide = profile_at(profile, 0.62) * size
    canvas.glow(
        (x + side * wide * 0.5, y - size * 0.66), size * 0.24, "#fff7e8", 0.4 * gloss, flat=1.5
    )
    canvas.glow(
        (x + side * wide * 0.52, y - size * 0.68), size * 0.06, "#ffffff", 0.8 * gloss, flat=2.4
    )
    shade = gradient(
        (0, y - size * 0.16), (0, y + low * flat), [colour("#1c1008", 0), colour("#1c1008", 0.34)]
    )
    canvas.brush.fillRect(QRectF(x - size, y - size * 0.16, size * 2, size * 0.3), shade)
    canvas.brush.restore()
    lip = lighter(glaze(1.0), 0.06)
    canvas.fill(ellipse(x, y - size, high, high * flat), lip)
    inner = ellipse(x, y - size + high * 0.02, high * 0.82, high * flat * 0.78)
    dark = lighter(mix(glaze(1.0), "#120c0a", 0.72), -0.05)
    canvas.fill(
        inner,
        gradient(
            (0, y - size - high * flat), (0, y - size + high * flat), [dark, mix(dark, lip, 0.4)]
        ),
    )


def _closed(left: list[Point], right: list[Point]) -> QPainterPath:
    shape = smooth(left)
    for point in reversed(right):
        shape.lineTo(*point)
    shape.closeSubpath()
    return shape


def _paint_glaze_marks(
    canvas: Canvas, foot: Point, size: float, wide: float, strength: float
) -> None:
    """Throwing lines and speckles of the clay."""
    area = QRectF(foot[0] - size * wide, foot[1] - size, size * wide * 2, size * 1.1)
    clay = noise(canvas.rng, (220, 220), (3, 42), 3, 0.55)
    ink = [
        round(abs(tone - 128) / 128 * 70 * strength) << 24 | (0xFFFFFF if tone > 128 else 0)
        for tone in range(256)
    ]
    canvas.lay(clay.mapped(ink), area, mode=Mode.CompositionMode_SoftLight)
    rng = canvas.rng
    for _ in range(round(150 * strength)):
        spot = size * 0.0035 * rng.uniform(0.4, 1.5)
        at = (rng.uniform(area.left(), area.right()), rng.uniform(area.top(), area.bottom()))
        canvas.fill(
            ellipse(*at, spot, spot * rng.uniform(0.7, 1)), colour("#2b1a10", rng.uniform(0.1, 0.4))
        )


def paint_leafy_stem(
    canvas: Canvas, foot: Point, size: float, paint: Paint, *, lean: float, leaves: int = 11
) -> None:
    """A branch with leaves in pairs, growing from a point."""
    x, y = foot
    stem = [
        (x + lean * size * (i / 10) ** 1.6, y - size * i / 10 * (1 - 0.12 * abs(lean) * i / 10))
        for i in range(11)
    ]
    canvas.brush.save()
    pen = canvas.brush.pen()
    pen.setColor(lighter(paint, -0.08))
    pen.setStyle(pen.style().SolidLine)
    pen.setWidthF(max(1.0, size * 0.012))
    canvas.brush.strokePath(smooth(stem), pen)
    canvas.brush.restore()
    rng = canvas.rng
    for number in range(leaves):
        share = 0.25 + 0.75 * number / max(1, leaves - 1)
        at = stem[min(10, round(share * 10))]
        side = -1 if number % 2 else 1
        turn = -math.pi / 2 + lean * 0.9 + side * rng.uniform(0.6, 1.05) * (1.1 - 0.6 * share)
        canvas.fill(
            leaf(at, size * rng.uniform(0.2, 0.3) * (1.15 - 0.4 * share), turn, 0.34),
            gradient(
                (at[0] - size * 0.1, at[1]),
                (at[0] + size * 0.1, at[1]),
                [lighter(paint, 0.05 + rng.uniform(-0.03, 0.03)), lighter(paint, -0.06)],
            ),
        )


def leaf(foot: Point, long: float, turn: float, wide: float) -> QPainterPath:
    """A leaf from its foot in a direction; wide is the share of its length."""
    ahead = (math.cos(turn), math.sin(turn))
    aside = (-ahead[1] * wide * long, ahead[0] * wide * long)

    def at(along: float, across: float) -> QPointF:
        return QPointF(
            foot[0] + ahead[0] * long * along + aside[0] * across,
            foot[1] + ahead[1] * long * along + aside[1] * across,
        )

    shape = QPainterPath(at(0, 0))
    shape.cubicTo(at(0.22, 0.75), at(0.62, 0.72), at(1, 0))
    shape.cubicTo(at(0.62, -0.72), at(0.22, -0.75), at(0, 0))
    return shape
