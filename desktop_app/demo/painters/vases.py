"""Vessels on a table, in window light that falls across the wall."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPainterPath, QTransform

from desktop_app.demo.brief import Brief
from desktop_app.demo.painters.canvas import Canvas, Mode, gradient
from desktop_app.demo.painters.colour import colour, lighter, mix
from desktop_app.demo.painters.field import noise
from desktop_app.demo.painters.solids import (
    Profile,
    leaf,
    paint_ball,
    paint_leafy_stem,
    paint_shadow,
    paint_vessel,
)

_BOTTLE: Profile = (
    (0, 0.16),
    (0.1, 0.25),
    (0.3, 0.34),
    (0.48, 0.31),
    (0.66, 0.15),
    (0.78, 0.085),
    (0.92, 0.08),
    (1, 0.125),
)
_JAR: Profile = (
    (0, 0.26),
    (0.12, 0.36),
    (0.42, 0.47),
    (0.7, 0.43),
    (0.88, 0.29),
    (0.94, 0.27),
    (1, 0.3),
)
_URN: Profile = (
    (0, 0.15),
    (0.08, 0.17),
    (0.3, 0.31),
    (0.58, 0.43),
    (0.78, 0.35),
    (0.9, 0.2),
    (0.95, 0.19),
    (1, 0.24),
)
_BEAKER: Profile = ((0, 0.2), (0.1, 0.25), (0.5, 0.29), (0.85, 0.27), (1, 0.3))
_BOWL: Profile = ((0, 0.32), (0.1, 0.36), (0.4, 0.72), (0.75, 0.95), (1, 1.02))


@dataclass(frozen=True, slots=True)
class _Room:
    wall: tuple[str, str]
    table: tuple[str, str]
    light: str
    glazes: tuple[str, ...]


_ROOMS = {
    "warm": _Room(
        ("#e7c9ad", "#c39a7c"),
        ("#96623f", "#5b3722"),
        "#ffe9c4",
        ("#e6dfd3", "#2f5d62", "#b9573a", "#d6a04c", "#8c7b6b"),
    ),
    "rose": _Room(
        ("#e9cdc4", "#c9988f"),
        ("#8a5a52", "#533432"),
        "#ffe8d6",
        ("#f0e6dc", "#7d8f7a", "#b0523f", "#3f4f63", "#d9b48f"),
    ),
    "sage": _Room(
        ("#cdd3c0", "#98a48e"),
        ("#7c674e", "#4a3b2c"),
        "#fff3d6",
        ("#ece7da", "#51685a", "#c07a4e", "#2d3f47", "#b9a67f"),
    ),
    "slate": _Room(
        ("#7d929b", "#4d626d"),
        ("#4d4340", "#2a2422"),
        "#dfeaf0",
        ("#dcdcd6", "#a8552f", "#23424f", "#c9a45b", "#64717a"),
    ),
    "evening": _Room(
        ("#8f5b46", "#4c2b2a"),
        ("#4f2c1f", "#27140f"),
        "#ffc987",
        ("#e4cdb0", "#27444c", "#a8432c", "#c78d3a", "#5d4a44"),
    ),
    "night": _Room(
        ("#34435c", "#182236"),
        ("#2b2a35", "#131420"),
        "#b9cdf2",
        ("#c9d2de", "#2b5566", "#7c4a56", "#8c8d74", "#43506a"),
    ),
}
_ROOM_OF_HOUR = {
    "morning": "warm",
    "dawn": "rose",
    "day": "sage",
    "sunset": "evening",
    "dusk": "slate",
    "night": "night",
    "storm": "slate",
}


def paint_vases(canvas: Canvas, brief: Brief) -> None:
    """The whole scene."""
    canvas.stage("plan")
    rng = canvas.rng
    chance = rng.choice(("warm", "warm", "rose", "sage", "slate", "evening"))
    room = _ROOMS[_ROOM_OF_HOUR.get(brief.hour, chance)]
    edge = round(canvas.height * (0.69 if canvas.aspect < 1.4 else 0.66))
    shift = rng.uniform(-0.04, 0.04) * canvas.width
    glazes = [*brief.accents, *rng.sample(room.glazes, len(room.glazes))]
    canvas.wash(room.wall, QRectF(0, 0, canvas.width, edge))
    _paint_plaster(canvas, QRectF(0, 0, canvas.width, edge))
    canvas.stage("window")
    _paint_window(canvas, room, edge)
    canvas.stage("table")
    _paint_table(canvas, room, edge)
    canvas.stage("vessels")
    unit = min(canvas.span * 0.5, canvas.height * 0.46, canvas.width * 0.6)
    middle = canvas.width / 2 + shift
    foot = edge + (canvas.height - edge) * 0.3
    tall = canvas.rng.choice((_URN, _BOTTLE, _JAR))
    group = [
        (middle - unit * 0.2, foot - unit * 0.04, unit * 0.92, tall),
        (middle + unit * 0.36, foot + unit * 0.0, unit * 0.58, canvas.rng.choice((_JAR, _URN))),
        (middle + unit * 0.06, foot + unit * 0.12, unit * 0.32, canvas.rng.choice((_BEAKER, _JAR))),
    ]
    if brief.has("one"):
        group = [(middle, foot, unit, tall)]
    elif brief.has("two"):
        group = group[:2]
    elif canvas.aspect > 1.5 and not brief.has("three"):
        group.insert(0, (middle - unit * 0.88, foot - unit * 0.02, unit * 0.7, _BOTTLE))
        group.insert(1, (middle + unit * 0.98, foot + unit * 0.02, unit * 0.3, _BEAKER))
    dark = mix(room.table[1], "#0c0606", 0.55)
    for x, y, size, profile in group:
        half = size * max(width for _, width in profile)
        paint_shadow(canvas, (x, y), half, size * 0.85, paint=dark, strength=0.62)
    if brief.has("flowers", "leaves") or canvas.rng.random() < 0.35:
        x, y, size, profile = group[0]
        for lean in (-0.42, -0.1, 0.3):
            paint_leafy_stem(
                canvas,
                (x, y - size * 0.98),
                unit * canvas.rng.uniform(0.5, 0.68),
                mix("#6d7f56", room.wall[1], 0.22),
                lean=lean,
            )
    for number, (x, y, size, profile) in enumerate(group):
        canvas.stage(f"vessel {number}")
        _paint_one(canvas, (x, y), size, profile, glazes[number % len(glazes)], room)
    if brief.has("fruit"):
        canvas.stage("fruit")
        _paint_fruit(canvas, brief, room, (middle - unit * 0.62, foot + unit * 0.16), unit)
    canvas.glow((canvas.width * 0.2, 0), canvas.span * 0.9, room.light, 0.3)
    canvas.vignette(0.4, mix(room.wall[1], "#000000", 0.75))
    canvas.grain(0.026)


def _paint_plaster(canvas: Canvas, area: QRectF) -> None:
    tones = noise(canvas.rng, canvas.grid(400, area), (3, 3), 7, 0.62)
    ink = [round(abs(t - 128) / 128 * 66) << 24 | (0xFFFFFF if t > 128 else 0) for t in range(256)]
    canvas.lay(tones.mapped(ink), area, 0.7, Mode.CompositionMode_SoftLight)


def _paint_window(canvas: Canvas, room: _Room, edge: float) -> None:
    """The window's light on the wall, a little askew, with leaves moving before it."""
    rng = canvas.rng
    high = min(edge * 0.7, canvas.span * 0.56)
    wide = high * 0.62
    left = canvas.width * 0.5 - wide * rng.uniform(0.15, 0.5)
    top = edge * 0.1
    tilt = QTransform(1, rng.uniform(0.05, 0.13), -0.2, 1, left + wide * 0.16, top)
    panes = QPainterPath()
    columns, lines = 2, 3 if high > wide * 1.3 else 2
    gap = wide * 0.055
    pane_wide, pane_high = (wide - gap) / columns, high / lines
    for column in range(columns):
        for line in range(lines):
            panes.addRect(
                QRectF(column * (pane_wide + gap), line * pane_high, pane_wide, pane_high - gap)
            )
    shape = tilt.map(panes)
    branch: list[QPainterPath] = []
    for _ in range(26):
        foot = (rng.uniform(-0.1, 1.0) * wide, rng.uniform(0.05, 1.0) * high)
        branch.append(
            tilt.map(leaf(foot, high * rng.uniform(0.13, 0.24), rng.uniform(-0.9, 0.5), 0.3))
        )

    def light(painter: QPainter) -> None:
        painter.fillPath(shape, QColor(room.light))

    def shade(painter: QPainter) -> None:
        painter.setClipPath(shape)
        for each in branch:
            painter.fillPath(each, colour(room.wall[1], 0.62))

    canvas.soft(light, canvas.span * 0.05, 0.4, Mode.CompositionMode_SoftLight)
    canvas.soft(light, canvas.span * 0.007, 0.62)
    canvas.soft(shade, canvas.span * 0.009)


def _paint_table(canvas: Canvas, room: _Room, edge: float) -> None:
    area = QRectF(0, edge, canvas.width, canvas.height - edge)
    canvas.wash(room.table, area)
    size = canvas.grid(460, area)
    wood = noise(canvas.rng, size, (2.2 * canvas.aspect, 34), 5, 0.6)
    push = noise(canvas.rng, size, (2, 3), 2)
    grainy = wood.warped(push, push, 0.02)
    ink = [
        round(abs(t - 128) / 128 * 120) << 24 | (0xFFE8C8 if t > 128 else 0x120800)
        for t in range(256)
    ]
    canvas.lay(grainy.mapped(ink), area, 0.5, Mode.CompositionMode_SoftLight)
    line = max(1.0, canvas.span * 0.0016)
    canvas.brush.fillRect(QRectF(0, edge, canvas.width, line), colour(room.light, 0.32))
    back = QRectF(0, edge - canvas.span * 0.05, canvas.width, canvas.span * 0.05)
    canvas.brush.fillRect(
        back, gradient((0, back.top()), (0, edge), [colour("#1c0e08", 0), colour("#1c0e08", 0.22)])
    )


def _paint_one(
    canvas: Canvas,
    foot: tuple[float, float],
    size: float,
    profile: Profile,
    glaze: str,
    room: _Room,
) -> None:
    rng = canvas.rng
    base = mix(glaze, room.wall[1], 0.08)
    band = mix(
        lighter(base, 0.1) if base.lightnessF() < 0.6 else lighter(base, -0.16), room.light, 0.1
    )
    kind = rng.choice(("plain", "banded", "dipped", "lines"))
    low, high = rng.uniform(0.42, 0.52), rng.uniform(0.56, 0.64)
    clay = mix("#c9a27c", room.wall[1], 0.3)

    def paint(share: float) -> QColor:
        if kind == "banded" and low < share < high:
            return band
        if kind == "dipped" and share < low * 0.55:
            return clay
        if kind == "lines" and 0.4 < share < 0.75 and int(share * 46) % 4 == 0:
            return band
        return base

    paint_vessel(
        canvas,
        foot,
        size,
        profile,
        paint,
        gloss=rng.uniform(0.35, 0.9),
        speckle=rng.uniform(0.3, 0.9),
    )


def _paint_fruit(
    canvas: Canvas, brief: Brief, room: _Room, at: tuple[float, float], unit: float
) -> None:
    rng = canvas.rng
    x, y = at
    skins = ("#d9822b", "#c9402f", "#d8b23a", "#8fa04a")
    size = unit * 0.13
    for number, (aside, down, scale) in enumerate(
        ((0, 0, 1), (1.7, 0.25, 0.92), (-1.5, 0.5, 0.85), (0.55, 0.95, 0.9))
    ):
        skin = (
            brief.accents[0] if brief.accents else skins[(number + rng.randrange(2)) % len(skins)]
        )
        cx, cy, radius = x + aside * size, y + down * size, size * scale
        paint_shadow(
            canvas,
            (cx, cy + radius * 0.86),
            radius * 0.9,
            radius * 1.5,
            paint=mix(room.table[1], "#0c0606", 0.5),
            strength=0.6,
        )
        paint_ball(canvas, (cx, cy), radius, skin, floor=room.table[0], gloss=0.35)
        canvas.fill(
            leaf((cx, cy - radius * 0.86), radius * 0.9, -0.5 - rng.random(), 0.3),
            mix("#5f7a3d", room.wall[1], 0.15),
        )
