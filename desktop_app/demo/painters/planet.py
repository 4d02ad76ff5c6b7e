"""A planet in space: bands or continents wrapped around a ball, rings, moons, stars and nebulae."""

import math
from array import array

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPen, QRadialGradient, QTransform

from desktop_app.demo.brief import Brief
from desktop_app.demo.painters.brush import painting
from desktop_app.demo.painters.canvas import Canvas, Mode, Point, ellipse
from desktop_app.demo.painters.colour import colour, lighter, mix
from desktop_app.demo.painters.field import Field, columns, curve_noise, noise
from desktop_app.demo.painters.sky import paint_stars

# Bands from dark to light, the air's colour, and two colours for the clouds between the stars.
_WORLDS = (
    (("#5a2d33", "#a5553f", "#e0a25e", "#f4dcae", "#c4713f"), "#ffb27a", ("#3a1d4f", "#123a5c")),
    (("#16324f", "#2a6a8c", "#7fb8c4", "#e9f1e6", "#4a8aa8"), "#8fd6ff", ("#0f3d4a", "#3d1f52")),
    (("#3b1f4a", "#7a3f7c", "#c77f9c", "#f2cdb8", "#93569a"), "#f0a6d8", ("#51205a", "#1c2c66")),
    (("#3a2a1c", "#7d5a36", "#c9a06a", "#efe0bd", "#a57c4c"), "#ffe0a8", ("#4a2a1c", "#1f2f4f")),
    (("#0f3b3a", "#1f6f62", "#79b69a", "#e6edcf", "#3f8f7c"), "#a8ffdf", ("#0d4444", "#2a1f55")),
    (("#4a1d14", "#8a3a22", "#c9663a", "#e8a873", "#a34a2a"), "#ff9d6b", ("#4a1a1a", "#1f2450")),
)


def paint_planet(canvas: Canvas, brief: Brief) -> None:
    """The whole scene."""
    canvas.stage("plan")
    rng = canvas.rng
    world = rng.choice(_WORLDS)
    bands: tuple[str, ...] = world[0]
    air, clouds = world[1:]
    if brief.accents:
        accent = QColor(brief.accents[0])
        bands = tuple(
            mix(accent, tone, share).name()
            for tone, share in (
                ("#05060c", 0.6),
                ("#05060c", 0.2),
                ("#ffffff", 0.25),
                ("#ffffff", 0.7),
                ("#000000", 0.05),
            )
        )
        air = mix(accent, "#ffffff", 0.45).name()
    from_left = rng.random() < 0.7
    radius = min(canvas.span * 0.3, canvas.width * 0.34, canvas.height * 0.36)
    middle = (
        canvas.width * (0.5 + (0.08 if from_left else -0.08) * min(1.0, canvas.aspect - 0.3)),
        canvas.height * rng.uniform(0.46, 0.53),
    )
    ringed = brief.has("ring") or rng.random() < 0.6
    tilt = rng.uniform(-26, -12) * (1 if from_left else -1)
    stormy = rng.random() < 0.75
    canvas.wash(["#03040b", "#060816", "#04050d"])
    canvas.stage("nebula")
    _paint_nebula(canvas, clouds, 1.0 if brief.has("nebula") else 0.6)
    canvas.stage("stars")
    paint_stars(canvas, 1.4, canvas.height * 1.4)
    canvas.stage("ball")
    globe = _globe(canvas, bands, gas=stormy)
    rings = _rings(canvas, bands) if ringed else None
    if rings:
        _lay_rings(canvas, rings, middle, radius, tilt, behind=True)
    canvas.glow(middle, radius * 1.75, air, 0.42)
    _paint_globe(canvas, globe, middle, radius, air, tilt, from_left=from_left)
    if rings:
        _lay_rings(canvas, rings, middle, radius, tilt, behind=False)
    canvas.stage("moons")
    _paint_moons(canvas, middle, radius, from_left=from_left)
    canvas.vignette(0.35)
    canvas.grain(0.02)


def _paint_nebula(canvas: Canvas, paints: tuple[str, str], strength: float) -> None:
    for paint in paints:
        cloud = canvas.noise(1.6, 7, 0.56)
        push = canvas.noise(2.2, 5)
        drift = (
            cloud.warped(push, cloud, 0.16)
            .stretched()
            .curved(lambda t: max(0.0, t - 0.46) ** 1.25 * 2)
        )
        canvas.lay(
            drift.image(
                [colour(paint, 0), colour(paint, 0.85), lighter(paint, 0.16), lighter(paint, 0.32)]
            ),
            opacity=strength,
            mode=Mode.CompositionMode_Screen,
        )


def _globe(canvas: Canvas, bands: tuple[str, ...], *, gas: bool) -> QImage:
    """The planet's face, a flat map bent onto a ball."""
    rng = canvas.rng
    size = (640, 320)
    if gas:
        line = curve_noise(rng, size[1], 7, 5, 0.6)
        level = columns(line, size[0])  # bands run along rows: build them upright, then turn
        turned = array("H")
        for y in range(size[1]):
            turned += array("H", [level.tones[y]]) * size[0]
        surface = Field(size[0], size[1], turned)
        flow = noise(rng, size, (7, 9), 6, 0.55)
        surface = surface.warped(noise(rng, size, (5, 7), 5, 0.55), flow, 0.035)
        surface = surface.mixed(flow, 0.22).stretched()
        paints = [bands[0], bands[1], bands[2], bands[3], bands[2], bands[4], bands[3]]
    else:
        land = noise(rng, size, (6, 4), 8, 0.56)
        surface = land.warped(noise(rng, size, (8, 6), 4), land, 0.03).stretched()
        paints = [bands[0], bands[0], bands[1], bands[4], bands[2], bands[2], bands[3], "#ffffff"]
    across, down = size
    side = 360
    tones = surface.tones
    wrapped = array("H")
    for row in range(side):
        v = (row + 0.5) / side * 2 - 1
        half = math.sqrt(1 - v * v)
        start = min(down - 1, int((0.5 + math.asin(v) / math.pi) * down)) * across
        for column in range(side):
            u = (column + 0.5) / side * 2 - 1
            turn = (
                math.asin(u / half) if abs(u) < half else (math.pi / 2 if u > 0 else -math.pi / 2)
            )
            wrapped.append(tones[start + int((0.5 + turn / math.pi * 0.5) * (across - 1))])
    return Field(side, side, wrapped).image(paints)


def _paint_globe(
    canvas: Canvas,
    face: QImage,
    middle: Point,
    radius: float,
    air: str,
    tilt: float,
    *,
    from_left: bool,
) -> None:
    x, y = middle
    side = -1 if from_left else 1
    box = QRectF(x - radius, y - radius, 2 * radius, 2 * radius)
    brush = canvas.brush
    brush.save()
    brush.setClipPath(ellipse(x, y, radius))
    brush.translate(x, y)
    brush.rotate(tilt)
    brush.translate(-x, -y)
    canvas.lay(face, box)
    brush.restore()
    brush.save()
    brush.setClipPath(ellipse(x, y, radius * 1.004))
    night = QRadialGradient(QPointF(x + side * radius * 0.62, y - radius * 0.42), radius * 1.95)
    for place, strength in (
        (0, 0.0),
        (0.36, 0.02),
        (0.56, 0.34),
        (0.72, 0.8),
        (0.86, 0.97),
        (1, 0.99),
    ):
        night.setColorAt(place, colour("#02030a", strength))
    brush.fillRect(box.adjusted(-2, -2, 2, 2), night)
    limb = QRadialGradient(QPointF(x - side * radius * 0.22, y + radius * 0.16), radius * 1.27)
    for place, strength in ((0.74, 0.0), (0.88, 0.14), (0.96, 0.4), (1.0, 0.75)):
        limb.setColorAt(place, colour(air, strength))
    brush.setCompositionMode(Mode.CompositionMode_Screen)
    brush.fillRect(box.adjusted(-2, -2, 2, 2), limb)
    brush.restore()
    canvas.glow((x + side * radius * 0.6, y - radius * 0.5), radius * 1.0, air, 0.2)


def _rings(canvas: Canvas, bands: tuple[str, ...]) -> QImage:
    """The rings from above, as a square picture: many fine bands with gaps."""
    side = 900
    sheet = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    sheet.fill(0)
    with painting(sheet) as painter:
        density = curve_noise(canvas.rng, 220, 16, 5, 0.75)
        tint = curve_noise(canvas.rng, 220, 6, 3, 0.6)
        gap = canvas.rng.uniform(0.5, 0.62)
        for index in range(220):
            share = index / 219
            strength = (0.12 + 0.8 * density[index]) * math.sin(
                math.pi * min(1.0, share * 1.04)
            ) ** 0.35
            if abs(share - gap) < 0.022:
                strength *= 0.06
            reach = side / 2 * (0.6 + 0.39 * share)
            pen = QPen(
                colour(mix(bands[3], bands[2], tint[index]), max(0.0, strength)),
                side / 2 * 0.39 / 219 * 1.25,
            )
            painter.setPen(pen)
            painter.drawEllipse(QPointF(side / 2, side / 2), reach, reach)
    return sheet


def _lay_rings(
    canvas: Canvas, rings: QImage, middle: Point, radius: float, tilt: float, *, behind: bool
) -> None:
    brush = canvas.brush
    brush.save()
    brush.translate(*middle)
    brush.rotate(tilt)
    reach = radius * 2.15
    half = (
        QRectF(-reach, -reach, 2 * reach, reach) if behind else QRectF(-reach, 0, 2 * reach, reach)
    )
    brush.setClipRect(half)
    brush.setTransform(QTransform().scale(1, 0.26), True)
    brush.setOpacity(0.6 if behind else 0.92)
    brush.drawImage(QRectF(-reach, -reach, 2 * reach, 2 * reach), rings)
    brush.restore()
    if behind:
        return
    brush.save()  # a thin shadow of the rings on the ball
    brush.setClipPath(ellipse(*middle, radius))
    brush.translate(*middle)
    brush.rotate(tilt)
    brush.setBrush(Qt.BrushStyle.NoBrush)
    brush.setPen(QPen(colour("#02030a", 0.4), radius * 0.07))
    brush.drawArc(
        QRectF(-reach * 0.8, -reach * 0.31, reach * 1.6, reach * 0.46), 180 * 16, 180 * 16
    )
    brush.restore()


def _paint_moons(canvas: Canvas, middle: Point, radius: float, *, from_left: bool) -> None:
    rng = canvas.rng
    side = -1 if from_left else 1
    for _ in range(rng.choice((1, 2, 2))):
        turn = rng.uniform(-0.9, 0.5) if from_left else math.pi - rng.uniform(-0.9, 0.5)
        away = radius * rng.uniform(1.6, 2.3)
        x, y = middle[0] + math.cos(turn) * away, middle[1] + math.sin(turn) * away * 0.85
        size = radius * rng.uniform(0.035, 0.085)
        x = min(max(x, size * 3), canvas.width - size * 3)
        ball = QRadialGradient(QPointF(x + side * size * 0.6, y - size * 0.45), size * 1.9)
        ball.setColorAt(0, QColor("#f1ebe0"))
        ball.setColorAt(0.45, QColor("#a39b94"))
        ball.setColorAt(0.85, QColor("#14131c"))
        canvas.fill(ellipse(x, y, size), ball)
