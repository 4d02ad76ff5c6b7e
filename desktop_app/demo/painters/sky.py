"""Skies: the gradient of an hour, clouds, stars, the moon and the northern lights."""

import math

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPen

from desktop_app.demo.painters.brush import painting
from desktop_app.demo.painters.canvas import Canvas, Mode, Point, ellipse, gradient
from desktop_app.demo.painters.colour import Paint, colour, mix
from desktop_app.demo.painters.field import curve_noise, noise, rows
from desktop_app.demo.painters.light import Light


def paint_sky(canvas: Canvas, light: Light, horizon: float) -> None:
    """The sky down to the horizon, and its last colour below it."""
    horizon = math.ceil(horizon)
    canvas.wash(light.sky, QRectF(0, 0, canvas.width, horizon))
    below = QRectF(0, horizon, canvas.width, canvas.height - horizon)
    canvas.brush.fillRect(below, QColor(light.sky[-1]))


def paint_stars(canvas: Canvas, amount: float, bottom: float) -> None:
    """Stars of very different brightness, thinner towards the bottom."""
    rng, unit = canvas.rng, canvas.span / 1000
    for _ in range(round(420 * amount)):
        x, high = rng.random() * canvas.width, rng.random() ** 1.35
        size = (0.35 + 1.25 * rng.random() ** 5) * unit
        tint = rng.choice(("#ffffff", "#dfe8ff", "#fff0da"))
        shine = (0.25 + 0.75 * rng.random() ** 2) * (1 - 0.75 * high)
        canvas.fill(ellipse(x, high * bottom, size), colour(tint, shine))
        if size > 1.3 * unit and high < 0.5:
            canvas.glow((x, high * bottom), size * 5, tint, 0.3)


def paint_clouds(
    canvas: Canvas,
    lit: Paint,
    shade: Paint,
    area: QRectF,
    *,
    cover: float = 0.5,
    strength: float = 0.8,
    stretch: float = 3.0,
) -> None:
    """Drifting clouds: cover is how much of the area they take, stretch how long they are drawn."""
    size = canvas.grid(512, area)
    shape = math.sqrt(area.width() / area.height())
    cells = (3.2 * shape / math.sqrt(stretch), 3.2 / shape * math.sqrt(stretch))
    billow = noise(canvas.rng, size, cells, 7, 0.52)
    push = noise(canvas.rng, size, (cells[0], cells[1]), 3)
    billow = billow.warped(push, noise(canvas.rng, size, cells, 3), 0.05)
    # Clouds fade out at the rim of the area.
    rim = rows(*size, lambda y: math.sin(math.pi * min(1.0, max(0.0, y))) ** 0.6)
    dense = billow.mixed(rim, 0.33).stretched()
    floor = 1 - cover
    shades = [
        mix(shade, lit, min(1.0, max(0.0, (i / 255 - floor) / 0.45))) for i in range(0, 256, 8)
    ]
    colours = []
    for index in range(256):
        over = min(1.0, max(0.0, (index / 255 - floor) / 0.34))
        over = over * over * (3 - 2 * over)
        paint = shades[index // 8]
        alpha = round(over * strength * 255)
        colours.append(alpha << 24 | paint.red() << 16 | paint.green() << 8 | paint.blue())
    canvas.lay(dense.mapped(colours), area)


def paint_sun(canvas: Canvas, at: Point, radius: float, light: Light, halo: float = 1.0) -> None:
    """The sun's disc in its own haze."""
    canvas.glow(at, radius * 9, light.glow, 0.55 * halo)
    canvas.glow(at, radius * 3.2, light.sun, 0.55 * halo)
    canvas.fill(ellipse(*at, radius), colour(light.sun, 0.97))
    canvas.glow(at, radius * 1.7, light.sun, 0.5)


def paint_moon(canvas: Canvas, at: Point, radius: float, paint: Paint = "#f3efdd") -> None:
    """A full moon with its seas and a cold halo."""
    canvas.glow(at, radius * 7, mix(paint, "#8fb0e8", 0.6), 0.35)
    canvas.glow(at, radius * 2.6, paint, 0.35)
    side = 128
    seas = noise(canvas.rng, (side, side), (4, 4), 5, 0.55).image(
        [mix(paint, "#9c9a92", 0.75), mix(paint, "#b9b6aa", 0.4), paint, paint]
    )
    canvas.brush.save()
    canvas.brush.setClipPath(ellipse(*at, radius))
    canvas.lay(seas, QRectF(at[0] - radius, at[1] - radius, 2 * radius, 2 * radius))
    canvas.brush.restore()
    canvas.brush.save()
    canvas.brush.setPen(QPen(QColor(paint), radius * 0.05))
    canvas.brush.drawPath(ellipse(*at, radius * 0.985))
    canvas.brush.restore()
    canvas.glow((at[0] - radius * 0.3, at[1] - radius * 0.3), radius * 1.6, "#ffffff", 0.25)


def paint_aurora(canvas: Canvas, bottom: float, paints: tuple[str, str, str]) -> None:
    """Curtains of northern light: low edge, body and fading top in three colours."""
    rng = canvas.rng
    wide = 640
    high = max(64, round(wide * bottom / canvas.width))
    for curtain in range(3):
        sheet = QImage(wide, high, QImage.Format.Format_ARGB32_Premultiplied)
        sheet.fill(0)
        with painting(sheet) as painter:
            painter.setCompositionMode(Mode.CompositionMode_Plus)
            swing = curve_noise(rng, wide, 2.2, 3, 0.45)
            shine = curve_noise(rng, wide, 5, 6, 0.72)
            reach = curve_noise(rng, wide, 9, 5, 0.7)
            base = high * (0.62 + 0.16 * curtain - 0.12)
            for x in range(wide):
                foot = base + (swing[x] - 0.5) * high * 0.42
                top = foot - high * (0.22 + 0.5 * reach[x])
                power = (0.08 + 0.92 * shine[x] ** 1.8) * (0.62, 0.5, 0.36)[curtain]
                veil = gradient(
                    (0, top),
                    (0, foot + high * 0.05),
                    [
                        colour(paints[2], 0),
                        colour(paints[2], power * 0.3),
                        colour(paints[1], power * 0.62),
                        colour(paints[0], power),
                        colour(paints[0], 0),
                    ],
                )
                painter.fillRect(QRectF(x, top, 1, foot + high * 0.05 - top), veil)
        canvas.lay(sheet, QRectF(0, 0, canvas.width, bottom), mode=Mode.CompositionMode_Screen)


def paint_birds(canvas: Canvas, near: Point, count: int, size: float, paint: Paint) -> None:
    """A few distant birds on the wing."""
    rng = canvas.rng
    canvas.brush.save()
    for _ in range(count):
        x = near[0] + rng.gauss(0, size * 4)
        y = near[1] + rng.gauss(0, size * 1.8)
        span = size * rng.uniform(0.45, 1.0)
        lift = span * rng.uniform(0.18, 0.42)
        pen = QPen(QColor(paint), max(0.8, span * 0.09))
        canvas.brush.setPen(pen)
        canvas.brush.drawPolyline(
            [
                QPointF(x - span / 2, y - lift * 0.7),
                QPointF(x - span * 0.2, y - lift),
                QPointF(x, y),
                QPointF(x + span * 0.22, y - lift * 1.05),
                QPointF(x + span / 2, y - lift * 0.55),
            ]
        )
    canvas.brush.restore()


def paint_rain(canvas: Canvas, paint: Paint, strength: float = 0.22) -> None:
    """Slanting rain over everything."""
    brush, rng = canvas.brush, canvas.rng
    brush.save()
    for layer in range(3):
        long = canvas.span * (0.018 + 0.022 * layer)
        brush.setPen(
            QPen(
                colour(paint, strength * (0.5 + 0.3 * layer)),
                canvas.span * (0.0006 + 0.0005 * layer),
            )
        )
        lines = []
        for _ in range(260 - 50 * layer):
            x, y = rng.random() * canvas.width * 1.1, rng.random() * canvas.height
            lines.append(QPointF(x, y))
            lines.append(QPointF(x - long * 0.18, y + long * rng.uniform(0.6, 1.2)))
        for start, end in zip(lines[::2], lines[1::2], strict=True):
            brush.drawLine(start, end)
    brush.restore()
