"""A rocky coast, and the lighthouse on it."""

import math

from PySide6.QtCore import QRectF

from desktop_app.demo.painters.canvas import Canvas, Mode, Point, ellipse, gradient, polygon, smooth
from desktop_app.demo.painters.colour import colour, lighter, mix
from desktop_app.demo.painters.field import curve_noise
from desktop_app.demo.painters.light import Light


def paint_headland(
    canvas: Canvas, light: Light, horizon: float, *, left: bool, tower: bool
) -> None:
    """A rocky point running out to sea, with a lighthouse on it if asked for."""
    rng, span = canvas.rng, canvas.span
    rough = curve_noise(rng, 120, 7, 5, 0.55)
    long = min(canvas.width * 0.56, span * 0.62)
    points: list[Point] = []
    for index in range(120):
        share = index / 119
        rise = (1 - share) ** 0.62 * 0.13 + 0.035 * math.exp(-(((share - 0.62) / 0.16) ** 2))
        y = horizon + span * 0.012 - span * (rise + (rough[index] - 0.5) * 0.03 * (1 - share * 0.7))
        points.append((share * long, min(y, horizon + span * 0.012)))
    canvas.brush.save()
    if not left:
        canvas.brush.translate(canvas.width, 0)
        canvas.brush.scale(-1, 1)
    rock = mix(light.near, light.far, 0.16)
    shape = polygon([(-2, horizon + span * 0.03), *points, (long, horizon + span * 0.016)])
    canvas.fill(
        shape,
        gradient(
            (0, horizon - span * 0.15),
            (0, horizon + span * 0.03),
            [lighter(rock, 0.07), light.near],
        ),
    )
    edge = smooth(points[4::5])
    canvas.fill(edge, colour(light.lit, 0.05))
    for _ in range(60):
        x = rng.uniform(0, long)
        canvas.fill(
            ellipse(x, horizon + span * rng.uniform(0.012, 0.028), span * 0.018, span * 0.0016),
            colour(light.lit, 0.32),
        )
    if tower:
        _paint_lighthouse(canvas, light, (long * 0.6, points[71][1] + span * 0.008))
    canvas.brush.restore()


def _paint_lighthouse(canvas: Canvas, light: Light, foot: Point) -> None:
    x, y = foot
    unit = canvas.span * 0.03
    high = unit * 6.4
    white = mix("#f4efe6", light.shade, 0.35)
    red = mix("#b8382c", light.shade, 0.3)
    lamp = (x, y - high - unit * 0.42)
    if light.lamps or light.stars:
        for side, reach in ((1, 26), (-1, 22)):
            beam = polygon(
                [
                    lamp,
                    (lamp[0] + side * unit * reach, lamp[1] - unit * 2.6),
                    (lamp[0] + side * unit * reach, lamp[1] + unit * 0.9),
                ]
            )
            canvas.brush.save()
            canvas.brush.setCompositionMode(Mode.CompositionMode_Screen)
            fade = gradient(
                lamp,
                (lamp[0] + side * unit * reach, lamp[1]),
                [colour("#ffe9b0", 0.6), colour("#ffe9b0", 0.16), colour("#ffe9b0", 0)],
            )
            canvas.fill(beam, fade)
            canvas.brush.restore()

    def half(share: float) -> float:
        return unit * (0.92 - 0.36 * share)

    for band in range(5):
        low, top = band / 5, (band + 1) / 5
        paint = white if band % 2 == 0 else red
        shape = polygon(
            [
                (x - half(low), y - high * low),
                (x - half(top), y - high * top),
                (x + half(top), y - high * top),
                (x + half(low), y - high * low),
            ]
        )
        canvas.fill(
            shape,
            gradient(
                (x - unit, 0), (x + unit, 0), [lighter(paint, 0.05), paint, lighter(paint, -0.22)]
            ),
        )
    dark = mix(light.near, "#20242c", 0.4)
    canvas.brush.fillRect(
        QRectF(x - unit * 0.85, y - high - unit * 0.1, unit * 1.7, unit * 0.18), dark
    )
    canvas.brush.fillRect(
        QRectF(x - unit * 0.42, y - high - unit * 0.85, unit * 0.84, unit * 0.78),
        mix("#ffe7a6", light.lit, 0.2),
    )
    canvas.brush.fillRect(
        QRectF(x - unit * 0.05, y - high - unit * 0.85, unit * 0.1, unit * 0.78), dark
    )
    canvas.fill(
        polygon(
            [
                (x - unit * 0.62, y - high - unit * 0.82),
                (x, y - high - unit * 1.5),
                (x + unit * 0.62, y - high - unit * 0.82),
            ]
        ),
        mix(red, light.near, 0.3),
    )
    if light.lamps or light.stars:
        canvas.glow(lamp, unit * 4.2, "#ffd98a", 0.8)
