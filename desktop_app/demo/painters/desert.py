"""Dunes: sharp crests, long shadows, rippled sand and hazy light."""

import math

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainterPath

from desktop_app.demo.brief import Brief
from desktop_app.demo.painters.brush import painting, turned_over
from desktop_app.demo.painters.canvas import Canvas, Mode, Point, ellipse
from desktop_app.demo.painters.colour import lighter, mix
from desktop_app.demo.painters.field import columns, noise, rows
from desktop_app.demo.painters.light import Light, light_of
from desktop_app.demo.painters.sky import (
    paint_birds,
    paint_clouds,
    paint_moon,
    paint_sky,
    paint_stars,
    paint_sun,
)
from desktop_app.demo.painters.terrain import seen

_SANDS = {
    "day": ("#f3d9a6", "#d9a45f", "#8f5f3c"),
    "morning": ("#f7dfb5", "#dfae72", "#93694f"),
    "dawn": ("#f6cfae", "#d4977a", "#78566a"),
    "sunset": ("#ffc37a", "#d97a45", "#6e3346"),
    "dusk": ("#d9a08d", "#9a6577", "#3d3157"),
    "night": ("#8e9cc0", "#4d5d8a", "#131a38"),
    "storm": ("#cbb795", "#9a8467", "#574b44"),
}


def paint_desert(canvas: Canvas, brief: Brief) -> None:
    """The whole scene."""
    canvas.stage("plan")
    rng = canvas.rng
    chance = rng.choice(("day", "morning", "dawn", "sunset", "dusk"))
    hour = brief.hour or chance
    light = light_of(hour, rng)
    sands = _SANDS[hour]
    horizon = canvas.height * rng.uniform(0.4, 0.48)
    from_left = rng.random() < 0.5
    sun = (canvas.width * rng.uniform(0.2, 0.32), horizon * rng.uniform(0.4, 0.6))
    if not from_left:
        sun = (canvas.width - sun[0], sun[1])
    paint_sky(canvas, light, horizon + canvas.span * 0.05)
    canvas.stage("heavens")
    if light.stars:
        paint_stars(canvas, light.stars, horizon)
    if hour == "night":
        paint_moon(canvas, sun, canvas.span * 0.036)
    else:
        paint_sun(canvas, sun, canvas.span * 0.042, light)
        wide = QRectF(0, 0, canvas.width, horizon * 0.8)
        paint_clouds(canvas, light.lit, light.sky[1], wide, cover=0.3, strength=0.35, stretch=12)
    canvas.glow((sun[0], horizon), canvas.span * 0.9, light.glow, 0.45, flat=0.45)
    canvas.stage("dunes")
    skyline = _paint_dunes(canvas, light, sands, horizon, from_left=from_left)
    if brief.has("camel"):
        _paint_caravan(canvas, skyline, mix(sands[2], light.near, 0.6))
    canvas.stage("last")
    canvas.glow((sun[0], horizon), canvas.span * 0.95, light.glow, 0.22)
    if hour in {"day", "morning", "sunset"}:
        paint_birds(
            canvas, (canvas.width - sun[0], horizon * 0.5), 4, canvas.span * 0.018, light.near
        )
    canvas.vignette(0.26, mix(sands[2], "#000000", 0.6))
    canvas.grain()


def _paint_dunes(
    canvas: Canvas, light: Light, sands: tuple[str, str, str], horizon: float, *, from_left: bool
) -> list[float]:
    """The dunes, marched over a height map; returns the skyline's height for each column."""
    rng = canvas.rng
    side = 512
    waves = rng.uniform(4.2, 5.6)
    offset = rng.random()
    line = []
    for index in range(side):
        phase = (index / side * waves + offset) % 1.0
        up, down = (phase / 0.64) ** 1.5, max(0.0, (1 - phase) / 0.36) ** 1.2
        line.append(up if phase < 0.64 else down)
    square = (side, side)
    bend = noise(rng, square, (2.2, 1.6), 3, 0.4)
    skew = rows(side, side, lambda y: y).mixed(bend, 0.55)
    swell = noise(rng, square, (3.4, 3.4), 2, 0.4)
    crests = columns(line, side).warped(skew, bend, 0.34).softened(2)
    low = rows(side, side, lambda y: 0.12 + 0.88 * min(1.0, (1 - y) / 0.42) ** 1.2)
    height = (
        crests.mixed(swell, 0.3)
        .times(swell.curved(lambda t: 0.45 + 0.55 * t))
        .stretched()
        .times(low)
    )
    shade = (
        height.softened(2).lit(26, 2, 0).curved(lambda t: 0.5 + 0.5 * math.tanh((t - 0.5) * 2.3))
    )
    fine = noise(rng, square, (14, 190), 2, 0.5)
    ripples = fine.warped(bend, skew, 0.16).softened(2).lit(3, 0, 2)
    shade = shade.mixed(ripples, 0.16)
    area = QRectF(0, horizon * 0.7, canvas.width, canvas.height - horizon * 0.7)
    size = canvas.grid(620, area)
    share = (horizon - area.top()) / area.height()
    tones, haze = seen(height, shade, size, horizon=share, eye=0.2, rise=0.17)
    lit, body, dark = sands
    ground = tones.image(
        [dark, mix(dark, body, 0.5), body, mix(body, lit, 0.75), lit, lighter(lit, 0.04)]
    )
    far = mix(light.sky[-1], lit, 0.35)
    veil = []
    for index in range(256):
        away = 1 - index / 255
        share_of_haze = min(1.0, max(0.0, away - 0.25) / 0.75) ** 1.7 * 0.9
        veil.append(far.rgb() & 0xFFFFFF | round(255 * share_of_haze) << 24)
    with painting(ground) as painter:
        painter.drawImage(0, 0, haze.mapped(veil))
        painter.setCompositionMode(Mode.CompositionMode_DestinationIn)
        solid = [0] + [255 << 24] * 255
        painter.drawImage(0, 0, haze.mapped(solid))
    if not from_left:
        ground = turned_over(ground, sideways=True)
    canvas.lay(ground, area)
    skyline = []
    for x in range(size[0]):
        column = haze.tones[x :: size[0]]
        top = next((y for y, tone in enumerate(column) if tone), len(column))
        skyline.append(area.top() + top / size[1] * area.height())
    return skyline if from_left else skyline[::-1]


def _paint_caravan(canvas: Canvas, skyline: list[float], paint: QColor) -> None:
    """Camels on the skyline, each a different step."""
    unit = canvas.span * 0.011
    start = canvas.rng.uniform(0.34, 0.5)
    for number in range(5):
        place = start + number * 0.042 / canvas.aspect**0.5
        y = skyline[int(place * (len(skyline) - 1))]
        _paint_camel(canvas, (place * canvas.width, y + unit * 0.3), unit, paint)


def _paint_camel(canvas: Canvas, foot: Point, unit: float, paint: QColor) -> None:
    x, y = foot
    body = QPainterPath(QPointF(x - unit, y - unit * 1.3))
    body.cubicTo(x - unit * 0.6, y - unit * 2.1, x - unit * 0.3, y - unit * 2.9, x, y - unit * 2.2)
    body.cubicTo(
        x + unit * 0.3, y - unit * 2.0, x + unit * 0.7, y - unit * 1.7, x + unit, y - unit * 1.9
    )
    body.lineTo(x + unit * 1.5, y - unit * 2.8)
    body.lineTo(x + unit * 1.95, y - unit * 2.65)
    body.lineTo(x + unit * 1.55, y - unit * 2.35)
    body.lineTo(x + unit * 1.15, y - unit * 1.2)
    body.closeSubpath()
    canvas.fill(body, paint)
    for leg in (-0.85, -0.55, 0.7, 0.95):
        canvas.brush.fillRect(
            QRectF(x + leg * unit, y - unit * 1.4, unit * 0.13, unit * 1.4), paint
        )
    canvas.fill(ellipse(x - unit * 0.1, y - unit * 2.4, unit * 0.3, unit * 0.4), paint)
