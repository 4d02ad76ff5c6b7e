"""Ink wash on paper: mountains that thin out in the mist, a red sun, a branch, a little boat."""

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainterPath, QPen

from desktop_app.demo.brief import Brief
from desktop_app.demo.painters.brush import painting
from desktop_app.demo.painters.canvas import Canvas, Mode, Point, ellipse, gradient
from desktop_app.demo.painters.colour import colour, mix
from desktop_app.demo.painters.field import curve_noise, noise, rows
from desktop_app.demo.painters.land import outline_path, peaks
from desktop_app.demo.painters.sky import paint_birds
from desktop_app.demo.painters.solids import leaf

_PAPERS = (("#efe9dc", "#e2d9c6"), ("#ece6da", "#ddd4c4"), ("#f2ecdf", "#e6dcc7"))


def paint_ink(canvas: Canvas, brief: Brief) -> None:
    """The whole scroll."""
    canvas.stage("plan")
    rng = canvas.rng
    paper = rng.choice(_PAPERS)
    ink = QColor(brief.accents[-1] if len(brief.accents) > 1 else "#23252b")
    ink = mix(ink, "#1d2026", 0.5)
    sun = brief.accents[0] if brief.accents else "#c23a2b"
    side = rng.choice((0.3, 0.68))
    canvas.wash(paper)
    radius = min(canvas.span * 0.1, canvas.width * 0.15)
    at = (canvas.width * side, canvas.height * rng.uniform(0.2, 0.27))
    canvas.stage("sun")
    _paint_sun(canvas, at, radius, sun, paper[0])
    boat = brief.has("boat") or rng.random() < 0.5
    layers = 5
    for layer in range(layers):
        canvas.stage(f"mountain {layer}")
        near = layer / (layers - 1)
        foot = canvas.height * (0.46 + (0.3 if boat else 0.5) * near)
        height = min(canvas.span * 0.26, canvas.height * 0.24) * (1.1 - 0.3 * near)
        _paint_wash(canvas, ink, paper[0], foot, height, near)
    canvas.stage("life")
    if brief.has("bamboo") or (not brief.has("boat") and rng.random() < 0.5):
        _paint_branch(canvas, ink, left=side > 0.5)
    if boat:
        _paint_boat(canvas, ink, (canvas.width * (1.02 - side), canvas.height * 0.91))
    paint_birds(
        canvas,
        (canvas.width * (1 - side), canvas.height * 0.26),
        6,
        canvas.span * 0.022,
        mix(ink, paper[0], 0.15),
    )
    canvas.stage("paper")
    _paint_fibres(canvas)
    _paint_seal(canvas, sun, left=side > 0.5)
    canvas.vignette(0.12, "#6b5433")
    canvas.grain(0.026)


def _paint_sun(canvas: Canvas, at: Point, radius: float, paint: str, paper: str) -> None:
    side = 256
    blot = noise(canvas.rng, (side, side), (5, 5), 6, 0.6)
    tint = blot.image([mix(paint, paper, 0.02), mix(paint, paper, 0.12), mix(paint, paper, 0.3)])
    canvas.brush.save()
    canvas.brush.setClipPath(ellipse(*at, radius))
    canvas.lay(tint, QRectF(at[0] - radius, at[1] - radius, 2 * radius, 2 * radius), 0.92)
    canvas.brush.restore()


def _paint_wash(
    canvas: Canvas, ink: QColor, paper: str, foot: float, height: float, near: float
) -> None:
    """One mountain: wet ink along its crest, running out to nothing at its foot."""
    rng = canvas.rng
    line = peaks(rng, 700, (2.0 - 0.5 * near) * canvas.width / canvas.span)
    soft = curve_noise(rng, 700, 3 * canvas.width / canvas.span, 5, 0.4)
    line = [0.55 * a + 0.45 * b for a, b in zip(line, soft, strict=True)]
    floor = foot + height * 0.9
    area = QRectF(0, foot - height, canvas.width, height * 1.9)
    size = canvas.grid(560, area)
    shape = math.sqrt(area.width() / area.height())
    blot = noise(rng, size, (5 * shape, 5 / shape), 7, 0.58)
    streaks = noise(rng, size, (30 * shape, 3 / shape), 4, 0.6)
    fall = rows(*size, lambda y: (1 - y) ** 1.5)
    body = fall.mixed(blot, 0.36).mixed(streaks, 0.16).stretched()
    strength = 0.24 + 0.66 * near
    wash = body.curved(lambda t: max(0.0, t - 0.2) ** 1.15 * 1.25).image(
        [
            colour(ink, 0),
            colour(ink, strength * 0.42),
            colour(ink, strength * 0.8),
            colour(ink, strength),
        ]
    )
    with painting(wash) as painter:
        painter.setCompositionMode(Mode.CompositionMode_DestinationIn)
        painter.scale(size[0] / area.width(), size[1] / area.height())
        painter.translate(0, -area.top())
        mask = outline_path(line, canvas.width, foot, height, floor)
        painter.fillPath(mask, QColor("#000000"))
    canvas.brush.save()
    canvas.brush.setClipPath(mask)
    canvas.fill(
        mask,
        gradient(
            (0, foot - height),
            (0, floor),
            [mix(paper, ink, 0.05 * near), colour(paper, 0.9), colour(paper, 0)],
        ),
    )
    canvas.lay(wash, area)
    canvas.brush.restore()
    step = canvas.width / (len(line) - 1)
    crest = [QPointF(i * step, foot - v * height) for i, v in enumerate(line)]
    canvas.brush.save()
    for start in range(0, len(crest) - 8, 8):  # the brush presses and lifts
        press = 0.35 + 0.65 * soft[(start * 7) % 700]
        canvas.brush.setPen(
            QPen(colour(ink, strength * 0.55 * press), canvas.span * 0.0032 * press)
        )
        canvas.brush.drawPolyline(crest[start : start + 9])
    canvas.brush.restore()


def _paint_branch(canvas: Canvas, ink: QColor, *, left: bool) -> None:
    """Bamboo reaching in from a side."""
    rng, span, brush = canvas.rng, canvas.span, canvas.brush
    brush.save()
    if not left:
        brush.translate(canvas.width, 0)
        brush.scale(-1, 1)
    for stalk in range(2):
        x = span * (0.06 + 0.07 * stalk)
        y, lean = canvas.height * 1.02, span * (0.012 + 0.01 * stalk)
        wide = span * (0.013 - 0.003 * stalk)
        joint = span * rng.uniform(0.12, 0.15)
        while y > canvas.height * (0.18 + 0.2 * stalk):
            pen = QPen(colour(ink, 0.78 - 0.28 * stalk), wide)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            brush.setPen(pen)
            brush.drawLine(QPointF(x, y), QPointF(x + lean, y - joint * 0.9))
            if rng.random() < 0.85:
                _paint_leaves(canvas, ink, (x + lean, y - joint * 0.95), 0.85 - 0.3 * stalk)
            x, y = x + lean, y - joint
            wide *= 0.94
    brush.restore()


def _paint_leaves(canvas: Canvas, ink: QColor, at: Point, strength: float) -> None:
    rng = canvas.rng
    for _ in range(rng.randint(4, 7)):
        turn = rng.uniform(-0.3, 1.25)
        canvas.fill(
            leaf(at, canvas.span * rng.uniform(0.06, 0.12), turn, 0.13),
            colour(ink, strength * rng.uniform(0.5, 1)),
        )


def _paint_boat(canvas: Canvas, ink: QColor, at: Point) -> None:
    x, y = at
    unit = canvas.span * 0.035
    hull = QPainterPath(QPointF(x - unit * 1.8, y - unit * 0.32))
    hull.quadTo(x, y + unit * 0.5, x + unit * 1.9, y - unit * 0.4)
    hull.quadTo(x, y + unit * 0.12, x - unit * 1.8, y - unit * 0.32)
    canvas.fill(hull, colour(ink, 0.9))
    canvas.fill(ellipse(x - unit * 0.1, y - unit * 0.62, unit * 0.17, unit * 0.2), colour(ink, 0.9))
    robe = QPainterPath(QPointF(x - unit * 0.12, y - unit * 0.6))
    robe.quadTo(x - unit * 0.55, y - unit * 0.2, x - unit * 0.46, y + unit * 0.02)
    robe.lineTo(x + unit * 0.34, y + unit * 0.02)
    robe.quadTo(x + unit * 0.3, y - unit * 0.3, x - unit * 0.12, y - unit * 0.6)
    canvas.fill(robe, colour(ink, 0.75))
    hat = QPainterPath(QPointF(x - unit * 0.5, y - unit * 0.66))
    hat.lineTo(x - unit * 0.08, y - unit * 0.95)
    hat.lineTo(x + unit * 0.34, y - unit * 0.66)
    canvas.fill(hat, colour(ink, 0.95))
    canvas.brush.save()
    canvas.brush.setPen(QPen(colour(ink, 0.85), unit * 0.06))
    canvas.brush.drawLine(
        QPointF(x + unit * 0.2, y - unit * 0.5), QPointF(x + unit * 1.5, y + unit * 0.7)
    )
    canvas.brush.restore()
    for ripple in range(4):
        line = ellipse(
            x + unit * 0.1 * ripple,
            y + unit * (0.5 + 0.26 * ripple),
            unit * (1.5 - 0.25 * ripple),
            unit * 0.025,
        )
        canvas.fill(line, colour(ink, 0.3 - 0.06 * ripple))


def _paint_fibres(canvas: Canvas) -> None:
    weave = canvas.noise(26, 4, 0.7, 1.6)
    tint = [
        round(abs(t - 128) / 128 * 60) << 24 | (0xFFFFFF if t > 128 else 0x3A2A14)
        for t in range(256)
    ]
    canvas.lay(weave.mapped(tint), opacity=0.7, mode=Mode.CompositionMode_SoftLight)


def _paint_seal(canvas: Canvas, paint: str, *, left: bool) -> None:
    """The painter's seal: a red square with a few cut strokes."""
    size = canvas.span * 0.034
    x = canvas.width * (0.93 if left else 0.07) - size / 2
    y = canvas.height * 0.93 - size / 2
    box = QPainterPath()
    box.addRoundedRect(QRectF(x, y, size, size), size * 0.14, size * 0.14)
    canvas.fill(box, colour(paint, 0.85))
    for left_at, top, wide, high in (
        (0.2, 0.2, 0.12, 0.6),
        (0.2, 0.2, 0.5, 0.1),
        (0.6, 0.2, 0.12, 0.34),
        (0.2, 0.48, 0.5, 0.1),
        (0.45, 0.64, 0.34, 0.12),
    ):
        canvas.brush.fillRect(
            QRectF(x + left_at * size, y + top * size, wide * size, high * size),
            colour("#f3ead8", 0.92),
        )
