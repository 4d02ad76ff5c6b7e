"""Hills in the mist: ridge behind ridge, woods on their backs, a meadow in front."""

import math
import random

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainterPath

from desktop_app.demo.brief import Brief
from desktop_app.demo.painters.canvas import Canvas, Mode, ellipse, gradient
from desktop_app.demo.painters.colour import lighter, mix
from desktop_app.demo.painters.field import curve_noise, noise
from desktop_app.demo.painters.land import outline_path, paint_pines
from desktop_app.demo.painters.light import Light, light_of
from desktop_app.demo.painters.sky import (
    paint_birds,
    paint_clouds,
    paint_moon,
    paint_sky,
    paint_stars,
    paint_sun,
)

_GROUNDS = {
    "spring": "#7da35a",
    "summer": "#4f7d4a",
    "autumn": "#c48a45",
    "winter": "#dfe6ee",
}
_AUTUMN = ("#c8552b", "#dd8a35", "#e3b04b", "#9c3b2a", "#7d7a3a")


def paint_hills(canvas: Canvas, brief: Brief) -> None:
    """The whole scene."""
    canvas.stage("plan")
    rng = canvas.rng
    chance = rng.choice(("morning", "morning", "dawn", "sunset", "dusk"))
    hour = brief.hour or ("morning" if brief.season else chance)
    light = light_of(hour, rng)
    top = canvas.height * rng.uniform(0.34, 0.42)
    side = rng.choice((0.26, 0.74))
    paint_sky(canvas, light, top + canvas.span * 0.12)
    canvas.stage("heavens")
    sun = (canvas.width * side, top * 0.72)
    if light.stars:
        paint_stars(canvas, light.stars, top)
    if hour == "night" or brief.has("moon"):
        paint_moon(canvas, (sun[0], top * 0.45), canvas.span * 0.036)
    elif hour != "storm":
        paint_sun(canvas, sun, canvas.span * 0.036, light, 0.9)
    canvas.glow((sun[0], top), canvas.span * 0.8, light.glow, 0.5, flat=0.6)
    wide = QRectF(0, 0, canvas.width, top)
    cover = 0.75 if hour == "storm" else 0.35
    paint_clouds(
        canvas,
        light.lit,
        mix(light.sky[0], light.sky[1], 0.6),
        wide,
        cover=cover,
        strength=0.45,
        stretch=8,
    )
    paint_ridges(canvas, light, brief, top=top, layers=6, wooded=True)
    canvas.stage("birds")
    if hour != "night":
        paint_birds(
            canvas,
            (canvas.width * (1 - side), top * 0.7),
            6,
            canvas.span * 0.017,
            mix(light.near, light.far, 0.25),
        )
    canvas.glow((sun[0], top), canvas.span * 0.7, light.glow, 0.22)
    canvas.vignette(0.26)
    canvas.grain()


def paint_ridges(
    canvas: Canvas, light: Light, brief: Brief, *, top: float, layers: int, wooded: bool = False
) -> None:
    """Ridges from the haze to our feet; the season colours the near ones."""
    season = brief.season
    for layer in range(layers):
        canvas.stage(f"ridge {layer}")
        rng = canvas.rng
        near = layer / (layers - 1)
        foot = top + (canvas.height - top) * (0.1 + 0.9 * near) ** 1.15 * 0.94
        height = canvas.span * (0.07 + 0.08 * near) * (1.25 if layer in (0, 1) else 1)
        cells = (2.6 - 1.2 * near) * canvas.width / canvas.span
        line = curve_noise(rng, 500, cells, 6, 0.36 if wooded else 0.42)
        paint = light.layer(near**1.15 * (0.86 if season else 0.8))
        if season:
            ground = mix(_GROUNDS[season], light.near, 0.2 if not light.lamps else 0.62)
            paint = mix(paint, ground, 0.62 * near**0.6)
        crown = foot - height
        canvas.fill(
            outline_path(line, canvas.width, foot, height, canvas.height + 2),
            gradient(
                (0, crown),
                (0, foot + height * 1.2),
                [lighter(paint, 0.012), paint, mix(paint, light.far, 0.5 * (1 - near) + 0.04)],
            ),
        )
        _paint_cover(canvas, QRectF(0, crown, canvas.width, height * 2), line, (foot, height), near)
        if wooded:
            ground_line = [foot - value * height for value in line]
            _paint_woods(canvas, light, brief, ground_line, paint, near)
        if layer < layers - 1:
            canvas.mist(
                foot - height * 0.25,
                height * 1.7,
                mix(light.far, light.sky[-1], 0.4),
                (0.75 if brief.has("mist") else 0.5) * (1 - 0.45 * near),
            )


def _paint_cover(
    canvas: Canvas, area: QRectF, line: list[float], place: tuple[float, float], near: float
) -> None:
    """The rough coat of a hill: grass, heather, tree tops seen from afar."""
    size = canvas.grid(420, area)
    shape = math.sqrt(area.width() / area.height())
    coat = noise(canvas.rng, size, (26 * shape, 30 / shape), 3, 0.6)
    ink = [
        round(abs(tone - 128) / 128 * (24 + 60 * near)) << 24 | (0xFFFFFF if tone > 140 else 0)
        for tone in range(256)
    ]
    canvas.brush.save()
    canvas.brush.setClipPath(outline_path(line, canvas.width, *place, canvas.height))
    canvas.lay(coat.mapped(ink), area, 0.6, Mode.CompositionMode_SoftLight)
    canvas.brush.restore()


def _paint_woods(
    canvas: Canvas, light: Light, brief: Brief, ground: list[float], paint: QColor, near: float
) -> None:
    """Trees along a ridge: a fringe far off, single trees close by."""
    tallest = canvas.span * (0.02 + 0.085 * near**1.3)
    leafy = brief.season == "autumn" or (
        brief.season in {"spring", "summer"} and not brief.has("pines")
    )
    dark = lighter(paint, -0.03 - 0.03 * near)
    if leafy and near > 0.15:
        _paint_leafy(canvas, light, brief.season, ground, dark, tallest * 0.9, near)
    else:
        density = (3.2 - 2.0 * near) * (1.25 if brief.has("pines") else 0.9)
        paint_pines(
            canvas,
            ground,
            tallest=tallest,
            density=density,
            paint=dark,
            tint=mix(dark, light.far, 0.22),
        )
        if brief.season == "winter":
            return


def _paint_leafy(
    canvas: Canvas,
    light: Light,
    season: str,
    ground: list[float],
    dark: QColor,
    tall: float,
    near: float,
) -> None:
    """Round trees in groups, lit from above."""
    rng = canvas.rng
    crowd = curve_noise(rng, 300, 6, 3, 0.6)
    for _ in range(round((260 - 120 * near) * canvas.width / canvas.span)):
        place = rng.random()
        if rng.random() > crowd[int(place * 299)] ** 2 * 1.25:
            continue
        x = place * canvas.width
        foot = ground[int(place * (len(ground) - 1))] + tall * 0.05
        size = tall * rng.uniform(0.5, 1.0)
        leaf = {
            "autumn": rng.choice(_AUTUMN),
            "spring": rng.choice(("#9dbb62", "#7fa657", "#e3b7c0")),
            "summer": rng.choice(("#4f7d46", "#5d8a4c", "#3f6b42")),
        }[season]
        leaf_paint = mix(
            mix(leaf, light.near, 0.3 + (0.35 if light.lamps else 0)), light.far, 0.62 * (1 - near)
        )
        trunk = QRectF(x - size * 0.025, foot - size * 0.3, size * 0.05, size * 0.3)
        canvas.brush.fillRect(trunk, mix(dark, "#2a1d16", 0.4 * near))
        canvas.fill(
            _crown(rng, x, foot - size * 0.5, size * 0.44),
            gradient(
                (x - size * 0.2, foot - size),
                (x + size * 0.2, foot - size * 0.1),
                [lighter(leaf_paint, 0.07), leaf_paint, lighter(leaf_paint, -0.11)],
            ),
        )


def _crown(rng: random.Random, x: float, y: float, size: float) -> QPainterPath:
    shape = QPainterPath()
    shape.setFillRule(shape.fillRule().WindingFill)
    for _ in range(16):
        turn, away = rng.uniform(0, math.tau), rng.random() ** 0.5 * size * 0.62
        blob = size * rng.uniform(0.22, 0.46)
        shape.addPath(
            ellipse(x + math.cos(turn) * away * 0.85, y + math.sin(turn) * away, blob, blob * 0.9)
        )
    return shape
