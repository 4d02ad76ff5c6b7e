"""The open sea: a sun or moon over the horizon, glitter, and perhaps a sail or a lighthouse."""

import math

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath

from desktop_app.demo.brief import Brief
from desktop_app.demo.painters.canvas import Canvas, Point, ellipse, gradient, polygon
from desktop_app.demo.painters.coast import paint_headland
from desktop_app.demo.painters.colour import Paint, colour, lighter, mix
from desktop_app.demo.painters.field import curve_noise
from desktop_app.demo.painters.light import Light, light_of
from desktop_app.demo.painters.sky import (
    paint_birds,
    paint_clouds,
    paint_moon,
    paint_sky,
    paint_stars,
    paint_sun,
)


def paint_sea(canvas: Canvas, brief: Brief) -> None:
    """The whole scene."""
    canvas.stage("plan")
    rng = canvas.rng
    chance = rng.choice(("sunset", "sunset", "dawn", "dusk", "night", "morning"))
    hour = brief.hour or chance
    light = light_of(hour, rng)
    horizon = canvas.height * rng.uniform(0.5, 0.58)
    sun_x = canvas.width * rng.choice((rng.uniform(0.26, 0.42), rng.uniform(0.58, 0.74)))
    sail_x = canvas.width - sun_x + canvas.span * rng.uniform(-0.06, 0.06)
    sail = not brief.has("lighthouse", "waves", "island", "rain") and rng.random() < 0.75
    paint_sky(canvas, light, horizon)
    canvas.stage("heavens")
    sun_y = _paint_heavens(canvas, brief, light, hour, (sun_x, horizon))
    canvas.stage("water")
    _paint_water(canvas, light, horizon, sun_x, rough=hour == "storm" or brief.has("waves"))
    canvas.glow((sun_x, horizon), canvas.span * 0.5, light.glow, 0.35, flat=0.16)
    if brief.has("island", "lighthouse"):
        canvas.stage("headland")
        paint_headland(
            canvas, light, horizon, left=sun_x > canvas.width / 2, tower=brief.has("lighthouse")
        )
    if brief.has("boat") or sail:
        accent = brief.accents[0] if brief.accents else None
        _paint_sail(canvas, light, (sail_x, horizon + canvas.height * 0.035), accent)
    canvas.stage("birds")
    if brief.has("birds") or (hour not in {"night", "storm"} and rng.random() < 0.4):
        at = (canvas.width * 0.5, sun_y - canvas.span * 0.08)
        paint_birds(canvas, at, 6, canvas.span * 0.022, light.near)
    canvas.vignette(0.3)
    canvas.grain()


def _paint_heavens(canvas: Canvas, brief: Brief, light: Light, hour: str, at: Point) -> float:
    x, horizon = at
    rng = canvas.rng
    if light.stars:
        paint_stars(canvas, light.stars, horizon * 0.9)
    sun_y = horizon - canvas.span * rng.uniform(0.03, 0.12)
    canvas.glow((x, horizon), canvas.span * 0.85, light.glow, 0.5, flat=0.6)
    lit, shade = mix(light.lit, light.glow, 0.55), mix(light.sky[1], light.sky[2], 0.5)
    cover = 0.72 if hour == "storm" else rng.uniform(0.36, 0.56)
    top = QRectF(0, -horizon * 0.2, canvas.width, horizon * 0.95)
    if hour == "night" or brief.has("moon"):
        sun_y = horizon * 0.36
        paint_moon(canvas, (x, sun_y), canvas.span * 0.04)
        paint_clouds(canvas, lit, shade, top, cover=cover * 0.8, strength=0.55, stretch=5)
    elif hour in {"sunset", "dawn", "dusk", "morning"}:
        paint_clouds(canvas, lit, shade, top, cover=cover, strength=0.75, stretch=4.5)
        paint_sun(canvas, (x, sun_y), canvas.span * 0.042, light, 0.9)
        low = QRectF(0, horizon * 0.62, canvas.width, horizon * 0.36)
        paint_clouds(canvas, light.glow, light.sky[2], low, cover=0.3, strength=0.5, stretch=16)
    else:
        paint_clouds(
            canvas, "#ffffff" if hour == "day" else lit, shade, top, cover=cover, stretch=3
        )
        sun_y = horizon * 0.2
    return sun_y


def _paint_water(
    canvas: Canvas, light: Light, horizon: float, sun_x: float, *, rough: bool
) -> None:
    rng, span = canvas.rng, canvas.span
    depth = canvas.height - horizon
    area = QRectF(0, horizon, canvas.width, depth)
    deep = mix(light.sky[0], light.near, 0.55)
    canvas.brush.fillRect(
        area,
        gradient(
            (0, horizon),
            (0, canvas.height),
            [
                mix(light.sky[-1], light.sky[-2], 0.5),
                mix(light.sky[-3], light.sky[0], 0.2),
                mix(light.sky[1], deep, 0.4),
                deep,
            ],
        ),
    )
    tones = [
        mix(light.sky[-2], light.sky[0], 0.25),
        mix(light.sky[-3], light.sky[0], 0.3),
        deep,
        lighter(deep, -0.06),
    ]
    count = round(2600 * canvas.aspect**0.3)
    steep = 1.7 if rough else 1.0
    for index in range(count):
        share = ((index + rng.random()) / count) ** 1.25
        y = horizon + depth * share
        long = span * (0.006 + 0.1 * share) * rng.uniform(0.4, 1.3)
        thick = span * (0.0005 + 0.0075 * share**1.2) * rng.uniform(0.4, 1.1) * steep
        tone = tones[rng.choices(range(4), (3, 4, 5, 3))[0]]
        canvas.fill(ellipse(rng.random() * canvas.width, y, long, thick), colour(tone, 0.28))
    canvas.stage("glitter")
    rng = canvas.rng
    bright = lighter(mix(light.sun, light.glow, 0.35), 0.02)
    for index in range(1500):
        share = ((index + rng.random()) / 1500) ** 1.35
        y = horizon + depth * share
        breadth = span * (0.028 + 0.13 * share)
        away = rng.gauss(0, 1)
        x = sun_x + away * breadth
        long = span * (0.003 + 0.036 * share) * rng.uniform(0.3, 1.4)
        thick = span * (0.0005 + 0.0034 * share) * rng.uniform(0.5, 1.1)
        shine = 0.85 * math.exp(-0.55 * away * away) * (1 - 0.45 * share)
        canvas.fill(ellipse(x, y, long, thick), colour(bright, shine))
    canvas.glow((sun_x, horizon + depth * 0.3), span * 0.36, light.glow, 0.3, flat=1.2)
    if rough:
        _paint_swell(canvas, light, horizon)


def _paint_swell(canvas: Canvas, light: Light, horizon: float) -> None:
    """Rolling waves with white crests."""
    depth = canvas.height - horizon
    deep = mix(light.sky[0], light.near, 0.45)
    for wave in range(7):
        share = ((wave + 1.2) / 7.2) ** 1.5
        line = curve_noise(canvas.rng, 160, (7 - 0.6 * wave) * canvas.width / canvas.span, 4, 0.42)
        height = canvas.span * (0.012 + 0.085 * share)
        foot = horizon + depth * share
        points = [(i / 159 * canvas.width, foot - v * height) for i, v in enumerate(line)]
        shape = polygon([(0, foot + height * 1.6), *points, (canvas.width, foot + height * 1.6)])
        face = mix(light.sky[-2], deep, 0.45 + 0.25 * share)
        canvas.fill(
            shape,
            gradient(
                (0, foot - height),
                (0, foot + height * 1.6),
                [lighter(face, 0.1), mix(face, deep, 0.5), colour(deep, 0)],
            ),
        )
        for index in range(2, 158):
            if line[index] > 0.6 and line[index] >= max(line[index - 2], line[index + 2]) - 0.03:
                x, y = points[index]
                for _ in range(7):
                    spray = canvas.rng.gauss(0, height * 0.2)
                    canvas.fill(
                        ellipse(
                            x + spray * 2.2, y + abs(spray) * 0.6, height * 0.13, height * 0.035
                        ),
                        colour(light.lit, 0.34),
                    )


def _paint_sail(canvas: Canvas, light: Light, at: Point, accent: Paint | None) -> None:
    x, water = at
    unit = canvas.span * 0.058
    dark = mix(light.near, light.sky[0], 0.12)
    cloth = mix(accent, light.near, 0.2) if accent else mix(light.near, light.glow, 0.16)
    for dash in range(16):  # its reflection
        share = dash / 15
        wide = unit * (0.75 - 0.55 * share) * canvas.rng.uniform(0.5, 1.1)
        y = water + unit * (0.08 + 1.7 * share)
        drift = canvas.rng.gauss(0, unit * 0.07)
        canvas.fill(
            ellipse(x + drift, y, wide, unit * 0.035), colour(dark, 0.6 * (1 - share * 0.8))
        )
    main = QPainterPath(QPointF(x + 0.03 * unit, water - 2.15 * unit))
    main.quadTo(x + 0.62 * unit, water - 1.2 * unit, x + 0.8 * unit, water - 0.32 * unit)
    main.lineTo(x + 0.03 * unit, water - 0.27 * unit)
    canvas.fill(main, gradient((x, 0), (x + unit * 0.8, 0), [lighter(cloth, 0.06), cloth]))
    jib = QPainterPath(QPointF(x - 0.04 * unit, water - 1.95 * unit))
    jib.quadTo(x - 0.3 * unit, water - 1.0 * unit, x - 0.78 * unit, water - 0.3 * unit)
    jib.quadTo(x - 0.3 * unit, water - 0.36 * unit, x - 0.04 * unit, water - 0.36 * unit)
    canvas.fill(jib, lighter(cloth, -0.03))
    canvas.brush.fillRect(
        QRectF(x - 0.02 * unit, water - 2.2 * unit, 0.035 * unit, 2.1 * unit), dark
    )
    hull = QPainterPath(QPointF(x - 0.92 * unit, water - 0.2 * unit))
    hull.quadTo(x - 0.6 * unit, water + 0.12 * unit, x, water + 0.1 * unit)
    hull.quadTo(x + 0.65 * unit, water + 0.1 * unit, x + 0.86 * unit, water - 0.18 * unit)
    hull.quadTo(x, water - 0.1 * unit, x - 0.92 * unit, water - 0.2 * unit)
    canvas.fill(hull, dark)
