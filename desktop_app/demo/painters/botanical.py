"""Flowers among dark leaves, petal over petal, as in an old herbal printed large."""

import math
import random

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainterPath, QPen, QRadialGradient

from desktop_app.demo.brief import Brief
from desktop_app.demo.painters.canvas import Canvas, Mode, Point, ellipse, gradient
from desktop_app.demo.painters.colour import colour, lighter, mix
from desktop_app.demo.painters.solids import leaf

_GREENS = (
    ("#06130d", ("#0d3321", "#14482d", "#1f6038", "#2e7a45", "#174f3d")),
    ("#07161a", ("#0f3438", "#15494a", "#1f6660", "#357f6c", "#0d3a44")),
    ("#12140a", ("#2b3a17", "#3d5220", "#56702c", "#71893f", "#33502c")),
)
_AUTUMN = ("#1a0d08", ("#4a1f12", "#7a3417", "#a8541f", "#c9832f", "#5c2c18"))
_PAPER = ("#f2ead8", ("#6d8b62", "#4f7558", "#8aa173", "#3f6450", "#a3b283"))
_BLOOMS = (
    ("#f7b7b4", "#e8687a", "#f4b942"),
    ("#fbe6d0", "#f0b48a", "#d9822b"),
    ("#e9c3e6", "#a45fb0", "#f3cf6b"),
    ("#ffd9a0", "#f08a3c", "#8a3a1f"),
    ("#f4f1e6", "#d9cfb5", "#e3b23c"),
    ("#f29a8a", "#c9363f", "#2b1a1a"),
)


def paint_botanical(canvas: Canvas, brief: Brief) -> None:
    """The whole picture."""
    canvas.stage("plan")
    rng = canvas.rng
    light = brief.hour in {"morning", "day"} or (not brief.hour and rng.random() < 0.16)
    chance = rng.choice(_GREENS)
    ground, greens = _AUTUMN if brief.season == "autumn" else _PAPER if light else chance
    canvas.wash([lighter(ground, 0.04), ground])
    canvas.stage("leaves")
    bare = brief.has("leaves") and not brief.has("flowers")
    count = round(46 * max(canvas.aspect, 1 / canvas.aspect) ** 0.5)
    for number in range(count):
        depth = number / (count - 1)
        _paint_leaf(canvas, greens, ground, depth)
        if number in (count // 3, count * 2 // 3):
            shade = colour(ground, 0.34)
            canvas.brush.fillRect(canvas.whole, shade)
    canvas.stage("flowers")
    if not bare:
        _paint_flowers(canvas, brief)
    canvas.glow((canvas.width * 0.28, canvas.height * 0.12), canvas.span * 0.8, "#fff0c8", 0.16)
    canvas.vignette(0.15 if light else 0.5, ground if not light else "#5a4a30")
    canvas.grain(0.028)


def _paint_leaf(canvas: Canvas, greens: tuple[str, ...], ground: str, depth: float) -> None:
    rng = canvas.rng
    middle = (canvas.width / 2, canvas.height / 2)
    foot = (rng.uniform(-0.08, 1.08) * canvas.width, rng.uniform(-0.05, 1.08) * canvas.height)
    turn = math.atan2(foot[1] - middle[1], foot[0] - middle[0]) + rng.uniform(-0.9, 0.9)
    long = canvas.span * rng.uniform(0.26, 0.46)
    wide = rng.uniform(0.3, 0.5)
    paint = mix(rng.choice(greens), ground, 0.62 * (1 - depth))
    back = (foot[0] - math.cos(turn) * long * 0.4, foot[1] - math.sin(turn) * long * 0.4)
    blade = leaf(back, long, turn, wide)
    tip = (back[0] + math.cos(turn) * long, back[1] + math.sin(turn) * long)
    shadow = leaf((back[0] + long * 0.02, back[1] + long * 0.035), long, turn, wide)
    canvas.fill(shadow, colour("#000000", 0.2 * depth + 0.05))
    across = (math.cos(turn + math.pi / 2), math.sin(turn + math.pi / 2))
    start = (back[0] - across[0] * long * wide * 0.5, back[1] - across[1] * long * wide * 0.5)
    end = (back[0] + across[0] * long * wide * 0.5, back[1] + across[1] * long * wide * 0.5)
    body = gradient(
        start,
        end,
        [
            lighter(paint, 0.07),
            lighter(paint, 0.03),
            lighter(paint, -0.045),
            lighter(paint, -0.075),
        ],
    )
    canvas.fill(blade, body)
    _paint_veins(canvas, back, tip, (turn, long, wide), lighter(paint, 0.11))


def _paint_veins(
    canvas: Canvas, foot: Point, tip: Point, shape: tuple[float, float, float], paint: QColor
) -> None:
    turn, long, wide = shape
    brush = canvas.brush
    brush.save()
    brush.setBrush(Qt.BrushStyle.NoBrush)
    brush.setClipPath(leaf(foot, long, turn, wide))
    brush.setPen(QPen(colour(paint, 0.75), long * 0.009))
    brush.drawLine(QPointF(*foot), QPointF(*tip))
    brush.setPen(QPen(colour(paint, 0.4), long * 0.0042))
    for rib in range(1, 11):
        along = rib / 11
        x = foot[0] + (tip[0] - foot[0]) * along
        y = foot[1] + (tip[1] - foot[1]) * along
        for side in (-1, 1):
            away = turn + side * 0.85
            reach = long * 0.42
            brush.drawLine(
                QPointF(x, y), QPointF(x + math.cos(away) * reach, y + math.sin(away) * reach)
            )
    brush.restore()


def _paint_flowers(canvas: Canvas, brief: Brief) -> None:
    rng, span = canvas.rng, canvas.span
    blooms = rng.sample(_BLOOMS, 3)
    if brief.accents:
        accent = brief.accents[0]
        blooms[0] = (lighter(accent, 0.14).name(), lighter(accent, -0.05).name(), "#f2c14e")
    places: list[tuple[float, float, float]] = []
    lead = (
        canvas.width * rng.uniform(0.46, 0.6),
        canvas.height * rng.uniform(0.4, 0.5),
        span * 0.2,
    )
    places.append(lead)
    for _ in range(300):
        if len(places) >= (7 if 0.7 < canvas.aspect < 1.5 else 8):
            break
        size = span * rng.choice((0.13, 0.11, 0.085, 0.065))
        x, y = rng.uniform(0.1, 0.9) * canvas.width, rng.uniform(0.1, 0.9) * canvas.height
        if all(math.hypot(x - a, y - b) > (size + c) * 1.02 for a, b, c in places):
            places.append((x, y, size))
    for number, (x, y, size) in reversed(list(enumerate(places))):
        canvas.glow(
            (x + size * 0.06, y + size * 0.12),
            size * 1.35,
            "#000000",
            0.55,
            Mode.CompositionMode_SourceOver,
        )
        _paint_flower(canvas, (x, y), size, blooms[number % 3], rng)


def _paint_flower(
    canvas: Canvas, at: Point, size: float, paints: tuple[str, str, str], rng: random.Random
) -> None:
    """Rings of petals, the inner ones smaller, each shaded towards its foot."""
    tip, deep, heart = paints
    petals = rng.choice((9, 11, 13))
    rings = rng.choice((2, 3, 3))
    for ring in range(rings):
        reach = size * (1 - 0.27 * ring)
        start = rng.uniform(0, math.tau)
        for petal in range(petals):
            turn = start + math.tau * petal / petals + rng.uniform(-0.04, 0.04)
            long = reach * rng.uniform(0.93, 1.03)
            body = QRadialGradient(QPointF(*at), long)
            body.setColorAt(0.0, lighter(deep, -0.12))
            body.setColorAt(0.34, mix(deep, tip, 0.2))
            body.setColorAt(0.8, mix(deep, tip, 0.85 - 0.1 * ring))
            body.setColorAt(1.0, lighter(tip, 0.02))
            shape = _petal(at, long, turn, 2.5 / petals * (1.12 if ring == 0 else 1.0))
            canvas.fill(shape, body)
            canvas.brush.save()
            canvas.brush.setBrush(Qt.BrushStyle.NoBrush)
            canvas.brush.setPen(QPen(colour(lighter(deep, -0.2), 0.24), size * 0.008))
            canvas.brush.drawPath(shape)
            canvas.brush.setPen(QPen(colour(deep, 0.35), size * 0.009))
            canvas.brush.drawLine(
                QPointF(at[0] + math.cos(turn) * long * 0.2, at[1] + math.sin(turn) * long * 0.2),
                QPointF(at[0] + math.cos(turn) * long * 0.78, at[1] + math.sin(turn) * long * 0.78),
            )
            canvas.brush.restore()
    canvas.fill(ellipse(*at, size * 0.17), lighter(heart, -0.12))
    for seed in range(70):
        turn, away = seed * 2.399963, size * 0.165 * math.sqrt(seed / 70)
        dot = (at[0] + math.cos(turn) * away, at[1] + math.sin(turn) * away)
        canvas.fill(ellipse(*dot, size * 0.014), lighter(heart, 0.1 - 0.1 * seed / 70))


def _petal(at: Point, long: float, turn: float, wide: float) -> QPainterPath:
    def place(along: float, across: float) -> QPointF:
        angle = turn
        return QPointF(
            at[0] + math.cos(angle) * long * along - math.sin(angle) * long * wide * across,
            at[1] + math.sin(angle) * long * along + math.cos(angle) * long * wide * across,
        )

    shape = QPainterPath(place(0.05, 0))
    shape.cubicTo(place(0.3, 0.7), place(0.72, 1.15), place(0.97, 0.42))
    shape.cubicTo(place(1.03, 0.2), place(0.99, 0.06), place(0.955, 0))
    shape.cubicTo(place(0.99, -0.06), place(1.03, -0.2), place(0.97, -0.42))
    shape.cubicTo(place(0.72, -1.15), place(0.3, -0.7), place(0.05, 0))
    return shape
