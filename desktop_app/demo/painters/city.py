"""A city at night: towers behind towers, ten thousand windows, and their light in the river."""

import math
import random
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPen

from desktop_app.demo.brief import Brief
from desktop_app.demo.painters.canvas import Canvas, Mode, Point, ellipse, gradient, polygon
from desktop_app.demo.painters.colour import Paint, colour, lighter, mix
from desktop_app.demo.painters.light import Light, light_of
from desktop_app.demo.painters.sky import (
    paint_clouds,
    paint_moon,
    paint_rain,
    paint_sky,
    paint_stars,
    paint_sun,
)
from desktop_app.demo.painters.water import paint_mirror

_NEON = Light(
    sky=("#090618", "#1b0f3b", "#41195f", "#8a2a72", "#d9527c"),
    sun="#ffe3f0",
    glow="#ff5fa2",
    far="#6b2f73",
    near="#070512",
    lit="#ffb3d9",
    shade="#3a1d5c",
    stars=0.4,
    lamps=True,
)
_NEONS = ("#ff4fa3", "#37e0ff", "#ffc14d", "#9b6bff", "#4dffb8")


@dataclass(frozen=True, slots=True)
class _Style:
    light: Light
    windows: tuple[str, ...]
    glowing: float
    neon: bool


def paint_city(canvas: Canvas, brief: Brief) -> None:
    """The whole scene."""
    canvas.stage("plan")
    rng = canvas.rng
    chance = rng.choice(("night", "night", "dusk", "neon"))
    hour = brief.hour or chance
    neon = brief.has("neon") or hour == "neon"
    light = _NEON if neon else light_of(hour, rng)
    dark = light.lamps or neon
    windows = (
        ("#ffd98a", "#ffe9b8", "#ffbf6b", "#cfe4ff")
        if not neon
        else ("#ffd6f2", "#7fe9ff", "#ffd27a", "#ff9ad1")
    )
    style = _Style(light, windows, 0.46 if dark else 0.06, neon)
    shore = canvas.height * (0.72 if canvas.aspect > 0.8 else 0.78)
    paint_sky(canvas, light, shore)
    canvas.stage("heavens")
    _paint_heavens(canvas, style, shore, hour)
    tallest = min(shore * 0.8, canvas.span * 0.62)
    for number, nearness in enumerate((0.2, 0.5, 0.84)):
        canvas.stage(f"row {number}")
        _paint_row(canvas, style, shore, tallest * (0.62, 0.95, 0.62)[number], nearness)
        canvas.mist(
            shore - tallest * 0.3,
            tallest * 0.34,
            mix(light.far, light.glow, 0.35),
            0.55 - 0.22 * number,
        )
    canvas.glow((canvas.width / 2, shore), canvas.span * 0.8, light.glow, 0.28, flat=0.22)
    if brief.has("bridge"):
        canvas.stage("bridge")
        _paint_bridge(canvas, style, shore)
    canvas.stage("quay")
    _paint_quay(canvas, style, shore)
    canvas.stage("river")
    paint_mirror(canvas, shore, mix(light.near, light.sky[0], 0.45), ripple=1.5, deep=0.68)
    if dark:
        _paint_light_trails(canvas, style, shore)
    if brief.has("rain"):
        canvas.stage("rain")
        paint_rain(canvas, light.lit)
    canvas.vignette(0.34)
    canvas.grain()


def _paint_heavens(canvas: Canvas, style: _Style, shore: float, hour: str) -> None:
    light, rng = style.light, canvas.rng
    side = rng.choice((0.22, 0.78))
    if light.stars:
        paint_stars(canvas, light.stars * 0.7, shore * 0.6)
    if hour in {"night", "neon"}:
        paint_moon(canvas, (canvas.width * side, shore * 0.2), canvas.span * 0.034)
    elif hour != "storm":
        paint_sun(canvas, (canvas.width * side, shore * 0.55), canvas.span * 0.045, light)
    canvas.glow((canvas.width / 2, shore), canvas.span, light.glow, 0.42, flat=0.6)
    paint_clouds(
        canvas,
        mix(light.lit, light.glow, 0.5),
        mix(light.sky[1], light.sky[2], 0.5),
        QRectF(0, 0, canvas.width, shore * 0.6),
        cover=0.4,
        strength=0.5,
        stretch=7,
    )


def _paint_row(
    canvas: Canvas, style: _Style, shore: float, tallest: float, nearness: float
) -> None:
    rng, light, span = canvas.rng, style.light, canvas.span
    x = -span * 0.05
    middle = rng.uniform(0.35, 0.65)
    body = light.layer(nearness)
    while x < canvas.width:
        wide = span * rng.uniform(0.03, 0.075) * (0.8 + 0.35 * nearness)
        place = (x + wide / 2) / canvas.width
        bell = math.exp(-(((place - middle) / 0.3) ** 2))
        high = tallest * (0.22 + 0.5 * bell * rng.random() + 0.3 * rng.random() ** 1.6)
        if rng.random() < 0.1:
            high = tallest * rng.uniform(0.8, 1.0) * (0.55 + 0.45 * bell)
        top = shore - high
        paint = lighter(body, rng.uniform(-0.025, 0.025))
        shape = QRectF(x, top, wide, high + 2)
        shade = gradient(
            (0, top), (0, shore), [paint, mix(paint, light.far, 0.42 * (1 - nearness) + 0.06)]
        )
        canvas.brush.fillRect(shape, shade)
        _paint_crown(canvas, rng, (x, top), wide, paint, style)
        side = QRectF(x + wide * 0.74, top, wide * 0.26, high + 2)
        canvas.brush.fillRect(side, colour("#000000", 0.12))
        _paint_windows(canvas, style, shape, nearness)
        if style.neon and nearness > 0.4 and rng.random() < 0.3:
            _paint_sign(canvas, rng, (x, top), wide, high)
        x += wide * rng.uniform(0.86, 1.12) + (span * 0.012 if rng.random() < 0.16 else 0)


def _paint_crown(
    canvas: Canvas, rng: random.Random, at: Point, wide: float, paint: QColor, style: _Style
) -> None:
    """What ends a tower: a step, a slope, a mast, or nothing."""
    x, top = at
    kind = rng.choice(("flat", "step", "mast", "slope", "flat"))
    if kind == "step":
        canvas.brush.fillRect(
            QRectF(x + wide * 0.2, top - wide * 0.3, wide * 0.6, wide * 0.32), paint
        )
        canvas.brush.fillRect(
            QRectF(x + wide * 0.36, top - wide * 0.52, wide * 0.28, wide * 0.26), paint
        )
    elif kind == "slope":
        canvas.fill(
            polygon(
                [
                    (x, top + 1),
                    (x, top - wide * 0.16),
                    (x + wide, top - wide * 0.5),
                    (x + wide, top + 1),
                ]
            ),
            paint,
        )
    elif kind == "mast":
        canvas.brush.fillRect(
            QRectF(x + wide * 0.48, top - wide * 1.0, max(1.0, wide * 0.035), wide * 1.0), paint
        )
        if style.glowing > 0.2:
            canvas.glow((x + wide * 0.5, top - wide), wide * 0.3, "#ff4a3d", 0.8)


def _paint_windows(canvas: Canvas, style: _Style, tower: QRectF, nearness: float) -> None:
    rng = canvas.rng
    pitch = canvas.span * (0.0052 + 0.0042 * nearness)
    columns = max(2, int(tower.width() / pitch) - 1)
    step = tower.width() / (columns + 0.6)
    lines = int(tower.height() / (pitch * 1.25))
    if style.glowing < 0.2:
        _paint_panes_by_day(canvas, style, tower, lines, pitch)
        return
    warm = rng.choice(style.windows)
    full = style.glowing * rng.uniform(0.3, 1.15)
    floor_lit = [rng.random() < 0.1 for _ in range(lines)]
    size = (step * 0.52, pitch * 0.62)
    for line in range(lines):
        y = tower.top() + pitch * (0.7 + 1.25 * line)
        for column in range(columns):
            if rng.random() > (0.9 if floor_lit[line] else full):
                continue
            paint = warm if rng.random() < 0.78 else rng.choice(style.windows)
            strength = (0.3 + 0.7 * rng.random() ** 1.4) * (0.36 + 0.6 * nearness)
            box = QRectF(tower.left() + step * (0.55 + column), y, *size)
            canvas.brush.fillRect(box, colour(paint, strength))


def _paint_panes_by_day(
    canvas: Canvas, style: _Style, tower: QRectF, lines: int, pitch: float
) -> None:
    band = colour(mix(style.light.lit, style.light.sky[1], 0.4), 0.2)
    for line in range(lines):
        y = tower.top() + pitch * (0.7 + 1.25 * line)
        canvas.brush.fillRect(
            QRectF(tower.left() + tower.width() * 0.1, y, tower.width() * 0.62, pitch * 0.5), band
        )


def _paint_sign(canvas: Canvas, rng: random.Random, at: Point, wide: float, high: float) -> None:
    paint = rng.choice(_NEONS)
    box = QRectF(
        at[0] + wide * 0.1,
        at[1] + high * rng.uniform(0.08, 0.3),
        wide * 0.16,
        high * rng.uniform(0.15, 0.3),
    )
    canvas.glow((box.center().x(), box.center().y()), box.height() * 0.8, paint, 0.4)
    canvas.brush.fillRect(box, mix(paint, "#ffffff", 0.45))
    canvas.brush.fillRect(QRectF(at[0], at[1], wide, max(1.0, wide * 0.03)), colour(paint, 0.9))


def _paint_quay(canvas: Canvas, style: _Style, shore: float) -> None:
    rng, span = canvas.rng, canvas.span
    near = style.light.near
    canvas.brush.fillRect(QRectF(0, shore - span * 0.008, canvas.width, span * 0.009), QColor(near))
    for _ in range(round(26 * canvas.width / span)):
        x, size = rng.random() * canvas.width, span * rng.uniform(0.008, 0.02)
        canvas.fill(
            ellipse(x, shore - span * 0.008 - size * 0.4, size, size * 0.8),
            mix(near, style.light.far, 0.1),
        )
    if style.glowing > 0.2:
        count = round(22 * canvas.width / span)
        for lamp in range(count):
            x = (lamp + 0.5) / count * canvas.width
            canvas.glow((x, shore - span * 0.02), span * 0.014, style.windows[0], 0.9)


def _paint_light_trails(canvas: Canvas, style: _Style, shore: float) -> None:
    """Lights of the quay drawn long by the water."""
    rng, span = canvas.rng, canvas.span
    depth = canvas.height - shore
    paints: tuple[Paint, ...] = (*style.windows, *(_NEONS if style.neon else ()))
    for _ in range(round(46 * canvas.width / span)):
        x, paint = rng.random() * canvas.width, rng.choice(paints)
        long = depth * rng.uniform(0.25, 0.95)
        for dash in range(14):
            share = dash / 14
            canvas.brush.save()
            canvas.brush.setCompositionMode(Mode.CompositionMode_Screen)
            canvas.fill(
                ellipse(
                    x + rng.gauss(0, span * 0.0035) * (0.4 + share),
                    shore + long * share + span * 0.006,
                    span * (0.003 + 0.005 * share) * rng.uniform(0.5, 1.4),
                    span * (0.0008 + 0.0016 * share),
                ),
                colour(paint, 0.6 * (1 - share) ** 1.3),
            )
            canvas.brush.restore()


def _paint_bridge(canvas: Canvas, style: _Style, shore: float) -> None:
    brush, span, width = canvas.brush, canvas.span, canvas.width
    dark = mix(style.light.near, style.light.far, 0.14)
    deck = shore - span * 0.07
    brush.save()
    brush.setBrush(Qt.BrushStyle.NoBrush)
    towers = (width * 0.26, width * 0.74)
    brush.fillRect(QRectF(0, deck, width, span * 0.011), dark)
    for tower in towers:
        for leg in (-1, 1):
            brush.fillRect(
                QRectF(
                    tower + leg * span * 0.012 - span * 0.004,
                    deck - span * 0.2,
                    span * 0.008,
                    span * 0.27,
                ),
                dark,
            )
        for cross in (0.02, 0.09, 0.16):
            brush.fillRect(
                QRectF(
                    tower - span * 0.012, deck - span * (0.2 - cross), span * 0.024, span * 0.006
                ),
                dark,
            )
    spans = ((-0.22 * width, towers[0]), (towers[0], towers[1]), (towers[1], 1.22 * width))
    for left, right in spans:
        count = 44
        points = []
        for index in range(count + 1):
            share = index / count
            sag = 4 * share * (1 - share)
            points.append(QPointF(left + (right - left) * share, deck - span * (0.2 - 0.185 * sag)))
        brush.setPen(QPen(dark, span * 0.0045))
        brush.drawPolyline(points)
        brush.setPen(QPen(colour(dark, 0.8), span * 0.0012))
        for point in points[1:-1]:
            brush.drawLine(point, QPointF(point.x(), deck))
        if style.glowing > 0.2:
            for point in points[::2]:
                canvas.glow((point.x(), point.y()), span * 0.008, style.windows[0], 0.8)
    brush.restore()
