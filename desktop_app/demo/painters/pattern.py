"""Geometry in a few flat colours: quarter circles, arcs and stripes on a grid."""

import math
import random

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainterPath

from desktop_app.demo.brief import Brief
from desktop_app.demo.painters.canvas import Canvas, Mode, ellipse, polygon
from desktop_app.demo.painters.colour import lighter, mix

_SETS = (
    ("#f2e8d5", "#d9482f", "#1f5f66", "#e9a93a", "#22333b", "#8fb8a8"),
    ("#f5ecdd", "#e2725b", "#2f4858", "#f2b950", "#86a59c", "#7a3b3b"),
    ("#efe9e1", "#2b4c7e", "#d96c4f", "#e8c468", "#567d6f", "#1f2933"),
    ("#f3e4d7", "#b23a48", "#fcb07e", "#3b5249", "#519872", "#2b2d42"),
    ("#e9e3d6", "#3a506b", "#5bc0be", "#f4a259", "#bc4b51", "#1c2541"),
)


def paint_pattern(canvas: Canvas, brief: Brief) -> None:
    """The whole picture."""
    canvas.stage("plan")
    rng = canvas.rng
    paints = list(rng.choice(_SETS))
    for index, accent in enumerate(brief.accents[:3]):
        paints[1 + index] = accent
    if brief.hour == "night":
        paints[0], paints[4] = paints[4], paints[0]
    short = rng.choice((5, 6, 6, 7))
    step = min(canvas.width, canvas.height) / short
    columns, lines = max(1, round(canvas.width / step)), max(1, round(canvas.height / step))
    wide, high = canvas.width / columns, canvas.height / lines
    canvas.brush.fillRect(canvas.whole, QColor(paints[0]))
    canvas.stage("tiles")
    rng = canvas.rng
    last: list[str] = [""] * columns
    for line in range(lines):
        for column in range(columns):
            ground = rng.choice([p for p in paints if p != last[column]])
            ink = rng.choice([p for p in paints if p != ground and p != last[column - 1]] or paints)
            other = rng.choice([p for p in paints if p not in (ground, ink)])
            last[column] = ground
            box = QRectF(column * wide, line * high, wide + 0.6, high + 0.6)
            canvas.brush.save()
            canvas.brush.setClipRect(box)
            canvas.brush.fillRect(box, QColor(ground))
            _paint_tile(canvas, rng, box, ink, other)
            canvas.brush.restore()
    canvas.stage("print")
    blotch = canvas.noise(5, 7, 0.7)
    tint = [
        round(abs(t - 128) / 128 * 70) << 24 | (0xFFFFFF if t > 128 else 0x1A120A)
        for t in range(256)
    ]
    canvas.lay(blotch.mapped(tint), opacity=0.5, mode=Mode.CompositionMode_SoftLight)
    canvas.grain(0.028)


def _paint_tile(canvas: Canvas, rng: random.Random, box: QRectF, ink: str, other: str) -> None:
    turn = rng.randrange(4) * 90
    brush = canvas.brush
    brush.translate(box.center())
    brush.rotate(turn)
    brush.scale(box.width() / 2, box.height() / 2)
    kind = rng.choice(
        (
            "quarter",
            "quarter",
            "half",
            "circle",
            "stripes",
            "arcs",
            "leaf",
            "triangle",
            "petals",
            "dot",
        )
    )
    if kind == "quarter":
        canvas.fill(ellipse(-1, -1, 2), ink)
        if rng.random() < 0.5:
            canvas.fill(ellipse(-1, -1, 1), other)
    elif kind == "half":
        canvas.fill(ellipse(0, -1, 1), ink)
        canvas.fill(ellipse(0, 1, 1), other)
    elif kind == "circle":
        canvas.fill(ellipse(0, 0, 0.86), ink)
        canvas.fill(ellipse(0, 0, 0.42), other)
    elif kind == "stripes":
        for stripe in range(4):
            brush.fillRect(QRectF(-1, -0.94 + stripe * 0.5, 2, 0.25), QColor(ink))
    elif kind == "arcs":
        for ring, reach in enumerate((2.0, 1.6, 1.2, 0.8, 0.4)):
            canvas.fill(ellipse(-1, 1, reach), ink if ring % 2 == 0 else other)
    elif kind == "leaf":
        shape = QPainterPath(QPointF(-1, -1))
        shape.quadTo(1, -1, 1, 1)
        shape.quadTo(-1, 1, -1, -1)
        canvas.fill(shape, ink)
        vein = polygon([(-1, -1), (-0.94, -1), (1, 0.94), (1, 1)])
        canvas.fill(vein, lighter(ink, 0.1))
    elif kind == "triangle":
        canvas.fill(polygon([(-1, 1), (1, 1), (-1, -1)]), ink)
        canvas.fill(polygon([(-1, 1), (0, 1), (-1, 0)]), mix(ink, other, 0.85))
    elif kind == "petals":
        for corner in range(4):
            angle = math.pi / 4 + corner * math.pi / 2
            canvas.fill(ellipse(math.cos(angle) * 0.55, math.sin(angle) * 0.55, 0.42), ink)
        canvas.fill(ellipse(0, 0, 0.3), other)
    else:
        canvas.fill(ellipse(0, 0, 0.34), ink)
