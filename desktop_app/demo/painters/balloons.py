"""Hot-air balloons over hills in the haze."""

import math
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath, QPen, QRadialGradient

from desktop_app.demo.brief import Brief
from desktop_app.demo.painters.canvas import Canvas, Mode, Point, polygon
from desktop_app.demo.painters.colour import Paint, colour, lighter, mix
from desktop_app.demo.painters.hills import paint_ridges
from desktop_app.demo.painters.light import light_of
from desktop_app.demo.painters.sky import (
    paint_birds,
    paint_clouds,
    paint_sky,
    paint_stars,
    paint_sun,
)

_LIVERIES = (
    ("#c8402f", "#f3e6cf"),
    ("#1f6f78", "#f2dfb5"),
    ("#e2803a", "#f7ecd8", "#8a2f3c"),
    ("#2c4f86", "#e9c46a", "#f4ead5"),
    ("#7a3b69", "#f1b8a0"),
    ("#3f7d58", "#f5e9c9"),
    ("#d9a441", "#7c2f2a"),
)


def paint_balloons(canvas: Canvas, brief: Brief) -> None:
    """The whole scene."""
    canvas.stage("plan")
    rng = canvas.rng
    chance = rng.choice(("dawn", "morning", "morning", "sunset", "day"))
    hour = brief.hour or chance
    light = light_of(hour, rng)
    horizon = canvas.height * (0.62 if canvas.aspect > 0.8 else 0.7)
    side = rng.choice((0.22, 0.78))
    lead = (canvas.width * (0.62 if side < 0.5 else 0.38), horizon * 0.48)
    paint_sky(canvas, light, horizon + canvas.span * 0.1)
    canvas.stage("heavens")
    if light.stars:
        paint_stars(canvas, light.stars, horizon)
    paint_sun(canvas, (canvas.width * side, horizon * 0.9), canvas.span * 0.036, light)
    canvas.glow((canvas.width * side, horizon), canvas.span * 0.9, light.glow, 0.5, flat=0.6)
    wide = QRectF(0, 0, canvas.width, horizon * 0.75)
    paint_clouds(
        canvas,
        light.lit,
        mix(light.sky[1], light.sky[0], 0.3),
        wide,
        cover=0.38,
        strength=0.5,
        stretch=5,
    )
    paint_ridges(canvas, light, brief, top=horizon, layers=5)
    canvas.stage("balloons")
    rng = canvas.rng
    liveries = list(_LIVERIES)
    rng.shuffle(liveries)
    if brief.accents:
        liveries[0] = (brief.accents[0], brief.accents[1] if len(brief.accents) > 1 else "#f3e6cf")
    places = _places(canvas, lead, horizon, alone=brief.has("one"))
    for number, (x, y, size) in reversed(list(enumerate(places))):
        faint = min(0.62, max(0.0, 0.8 - size / (canvas.span * 0.12)))
        paints = [mix(paint, light.far, faint) for paint in liveries[number % len(liveries)]]
        _paint_balloon(
            canvas,
            (x, y),
            size,
            paints,
            from_left=side < 0.5,
            dark=mix(light.near, light.far, faint),
        )
    if hour not in {"night", "storm"}:
        at = (canvas.width * (1 - side), horizon * 0.75)
        paint_birds(canvas, at, 5, canvas.span * 0.015, mix(light.near, light.far, 0.3))
    canvas.vignette(0.22)
    canvas.grain()


def _places(
    canvas: Canvas, lead: Point, horizon: float, *, alone: bool
) -> list[tuple[float, float, float]]:
    """Where balloons hang and how large: one leads, the others keep their distance."""
    rng, span = canvas.rng, canvas.span
    places = [(lead[0], lead[1], span * 0.125)]
    if alone:
        return [(lead[0], lead[1], span * 0.15)]
    for _ in range(200):
        if len(places) >= 8:
            break
        size = span * rng.choice((0.074, 0.05, 0.036, 0.027, 0.02))
        x = rng.uniform(0.07, 0.93) * canvas.width
        y = rng.uniform(0.12, 0.92) * horizon
        y = min(y, horizon - size * 0.6)
        if all(math.hypot(x - a, (y - b) * 0.8) > (size + c) * 1.5 for a, b, c in places):
            places.append((x, max(y, size * 1.3), size))
    return sorted(places, key=lambda place: -place[2])


def _paint_balloon(
    canvas: Canvas, at: Point, size: float, paints: Sequence[Paint], *, from_left: bool, dark: Paint
) -> None:
    """One balloon: gores, light from one side, ropes and basket; size is its half width."""
    x, y = at
    steps = [i / 24 for i in range(25)]

    def half(share: float) -> float:
        """Half width from the crown (0) to the mouth (1)."""
        y = -1.12 + 2.4 * share
        if y < 0.35:
            return math.sqrt(max(0.0, 1 - (y + 0.12) ** 2))
        down = (y - 0.35) / 0.93
        return 0.883 - 0.5 * down - 0.253 * down * down

    def point(share: float, around: float) -> Point:
        lift = -1.12 + 2.4 * share + 0.03 * math.cos(around) * (share - 0.3)
        return x + size * half(share) * math.sin(around), y + size * lift

    gores = 14
    for gore in range(gores):
        left = -math.pi / 2 + math.pi * gore / gores
        right = left + math.pi / gores + 0.01
        outline = [point(share, left) for share in steps] + [
            point(share, right) for share in reversed(steps)
        ]
        canvas.fill(polygon(outline), paints[gore % len(paints)])
    envelope = polygon(
        [point(s, -math.pi / 2) for s in steps] + [point(s, math.pi / 2) for s in reversed(steps)]
    )
    canvas.brush.save()
    canvas.brush.setClipPath(envelope)
    band = mix(paints[-1], "#ffffff", 0.12)
    for low, high in ((0.43, 0.47), (0.62, 0.64)):
        strip = [point(low, a / 20 * math.pi - math.pi / 2) for a in range(21)]
        strip += [point(high, math.pi / 2 - a / 20 * math.pi) for a in range(21)]
        canvas.fill(polygon(strip), colour(band, 0.85))
    toward = -1 if from_left else 1
    shine = QRadialGradient(QPointF(x + toward * size * 0.45, y - size * 0.5), size * 1.9)
    shine.setColorAt(0, colour("#fff6e0", 0.5))
    shine.setColorAt(0.38, colour("#fff6e0", 0))
    shine.setColorAt(0.62, colour("#1a1030", 0.12))
    shine.setColorAt(1, colour("#1a1030", 0.62))
    canvas.brush.fillRect(QRectF(x - size * 1.2, y - size * 1.3, size * 2.4, size * 2.8), shine)
    canvas.brush.restore()
    canvas.glow((x, y + size * 1.0), size * 0.6, "#ffb65c", 0.3, Mode.CompositionMode_Screen)
    basket = QRectF(x - size * 0.115, y + size * 1.62, size * 0.23, size * 0.19)
    canvas.brush.save()
    canvas.brush.setPen(QPen(colour(dark, 0.8), max(0.7, size * 0.012)))
    for corner in (-1, -0.35, 0.35, 1):
        canvas.brush.drawLine(
            QPointF(x + corner * size * 0.12, y + size * 1.26),
            QPointF(x + corner * size * 0.1, y + size * 1.63),
        )
    canvas.brush.restore()
    shape = QPainterPath()
    shape.addRoundedRect(basket, size * 0.03, size * 0.03)
    canvas.fill(shape, mix("#6b452b", dark, 0.45))
    canvas.brush.fillRect(
        QRectF(basket.x(), basket.y(), basket.width(), size * 0.035),
        lighter(mix("#8a5c3a", dark, 0.3), 0.04),
    )
