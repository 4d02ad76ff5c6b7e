"""What lies on a desk: books, a log, a cup, a lamp or a candle, and who sits by the window."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainterPath, QPen, QRadialGradient

from desktop_app.demo.painters.canvas import Canvas, Point, ellipse, gradient, polygon
from desktop_app.demo.painters.colour import colour, lighter, mix
from desktop_app.demo.painters.solids import Profile, paint_leafy_stem, paint_shadow, paint_vessel

_CUP: Profile = ((0, 0.34), (0.1, 0.4), (0.6, 0.44), (1, 0.46))
_POT: Profile = ((0, 0.3), (0.5, 0.4), (0.9, 0.46), (1, 0.48))
_BOOKS = ("#7a2e2a", "#2f4a52", "#b08a4a", "#3f4a33", "#5a3a52", "#c9b48a", "#24344f")


def paint_books(canvas: Canvas, foot: Point, unit: float) -> None:
    """A pile of old books."""
    rng = canvas.rng
    x, y = foot
    paint_shadow(canvas, (x, y), unit * 1.0, unit * 0.6, paint="#0a0503", strength=0.7)
    covers = rng.sample(_BOOKS, 4)
    for number, cover in enumerate(covers):
        wide = unit * rng.uniform(1.5, 1.95)
        high = unit * rng.uniform(0.2, 0.3)
        left = x - wide / 2 + unit * rng.uniform(-0.1, 0.1)
        box = QRectF(left, y - high, wide, high)
        paint = mix(cover, "#1a100a", 0.18)
        shape = QPainterPath()
        shape.addRoundedRect(box, unit * 0.04, unit * 0.04)
        canvas.fill(
            shape,
            gradient(
                (0, box.top()),
                (0, box.bottom()),
                [lighter(paint, 0.08), paint, lighter(paint, -0.09)],
            ),
        )
        for band in (0.1, 0.14, 0.84, 0.88):
            canvas.brush.fillRect(
                QRectF(left + wide * band, box.top(), wide * 0.016, high), colour("#e5c07a", 0.6)
            )
        label = QRectF(left + wide * 0.36, box.top() + high * 0.3, wide * 0.28, high * 0.38)
        if number != 1:
            canvas.brush.fillRect(label, colour("#e5c98f", 0.5))
        y -= high


def paint_open_book(canvas: Canvas, middle: Point, unit: float) -> None:
    """A logbook lying open, its lines not quite legible."""
    x, y = middle
    paint_shadow(
        canvas, (x, y + unit * 0.42), unit * 1.7, unit * 0.3, paint="#0a0503", strength=0.6
    )
    cover = polygon(
        [
            (x - unit * 1.72, y + unit * 0.5),
            (x - unit * 1.42, y - unit * 0.42),
            (x + unit * 1.42, y - unit * 0.42),
            (x + unit * 1.72, y + unit * 0.5),
        ]
    )
    canvas.fill(cover, QColor("#3a2018"))
    for side in (-1, 1):
        page = QPainterPath(QPointF(x, y - unit * 0.36))
        page.quadTo(x + side * unit * 0.6, y - unit * 0.54, x + side * unit * 1.36, y - unit * 0.4)
        page.lineTo(x + side * unit * 1.64, y + unit * 0.44)
        page.quadTo(x + side * unit * 0.7, y + unit * 0.28, x, y + unit * 0.5)
        page.closeSubpath()
        shades = ["#b99f78", "#e8d8b6", "#efe2c4", "#e2d1ac"]
        canvas.fill(page, gradient((x, 0), (x + side * unit * 1.6, 0), list(shades)))
        canvas.brush.save()
        canvas.brush.setPen(QPen(colour("#4a3626", 0.42), unit * 0.014))
        for line in range(9):
            share = (line + 1) / 10
            left = x + side * unit * (0.16 + 0.03 * share)
            right = x + side * unit * (1.24 + 0.24 * share) * canvas.rng.uniform(0.82, 1.0)
            height = y - unit * 0.4 + unit * 0.84 * share
            canvas.brush.drawLine(QPointF(left, height), QPointF(right, height - unit * 0.02))
        canvas.brush.restore()
    canvas.brush.save()
    pen = QPen(QColor("#1f2a3a"), unit * 0.055)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    canvas.brush.setPen(pen)
    canvas.brush.drawLine(
        QPointF(x + unit * 0.42, y + unit * 0.3), QPointF(x + unit * 1.3, y - unit * 0.12)
    )
    canvas.brush.setPen(QPen(QColor("#d8b25a"), unit * 0.055))
    canvas.brush.drawLine(
        QPointF(x + unit * 0.42, y + unit * 0.3), QPointF(x + unit * 0.54, y + unit * 0.24)
    )
    canvas.brush.restore()


def paint_cup(canvas: Canvas, foot: Point, unit: float) -> None:
    """A cup with steam over it."""
    x, y = foot
    size = unit * 0.72
    paint_shadow(canvas, (x, y), size * 0.4, size * 0.7, paint="#0a0503", strength=0.65)
    glaze = QColor(canvas.rng.choice(("#d9d2c3", "#47636b", "#a8563a")))
    canvas.brush.save()
    canvas.brush.setBrush(Qt.BrushStyle.NoBrush)
    canvas.brush.setPen(QPen(lighter(glaze, -0.1), size * 0.1))
    canvas.brush.drawEllipse(QPointF(x + size * 0.5, y - size * 0.52), size * 0.2, size * 0.24)
    canvas.brush.restore()
    paint_vessel(canvas, foot, size, _CUP, lambda _: glaze, gloss=0.6, speckle=0.4)
    for wisp in range(12):
        share = wisp / 11
        drift = size * 0.16 * share * (1 if wisp % 4 < 2 else -1)
        canvas.glow(
            (x + drift, y - size * (1.08 + 0.95 * share)),
            size * (0.14 + 0.2 * share),
            "#fff3e2",
            0.11 * (1 - share),
        )


def paint_plant(canvas: Canvas, foot: Point, unit: float) -> None:
    """A green plant in a clay pot."""
    for lean in (-0.6, -0.25, 0.1, 0.45):
        paint_leafy_stem(
            canvas,
            (foot[0], foot[1] - unit * 0.8),
            unit * canvas.rng.uniform(1.3, 1.8),
            "#5b7a4c",
            lean=lean,
        )
    paint_vessel(
        canvas, foot, unit * 0.85, _POT, lambda _: QColor("#a8603f"), gloss=0.2, speckle=0.6
    )


def paint_lamp(canvas: Canvas, foot: Point, unit: float, *, lit: bool) -> None:
    """A brass lamp with a linen shade; when it is lit, the room warms to it."""
    x, y = foot
    brass = QColor("#b08a45")
    dark = lighter(brass, -0.25)
    paint_shadow(canvas, (x, y), unit * 0.5, unit * 0.4, paint="#0a0503", strength=0.6)
    metal = gradient(
        (x - unit * 0.5, 0), (x + unit * 0.5, 0), [dark, lighter(brass, 0.12), brass, dark]
    )
    canvas.fill(ellipse(x, y, unit * 0.5, unit * 0.12), metal)
    canvas.fill(ellipse(x, y - unit * 0.06, unit * 0.36, unit * 0.08), metal)
    stem = gradient((x - unit * 0.06, 0), (x + unit * 0.06, 0), [dark, lighter(brass, 0.15), dark])
    canvas.brush.fillRect(QRectF(x - unit * 0.055, y - unit * 1.75, unit * 0.11, unit * 1.7), stem)
    low, high = y - unit * 1.5, y - unit * 2.45
    shade = QPainterPath(QPointF(x - unit * 0.42, high))
    shade.lineTo(x + unit * 0.42, high)
    shade.quadTo(x + unit * 0.62, (low + high) / 2, x + unit * 0.86, low)
    shade.quadTo(x, low + unit * 0.2, x - unit * 0.86, low)
    shade.quadTo(x - unit * 0.62, (low + high) / 2, x - unit * 0.42, high)
    if not lit:
        canvas.fill(
            shade, gradient((x - unit, 0), (x + unit, 0), ["#c9b894", "#efe3c8", "#b5a37e"])
        )
        return
    canvas.glow((x, low - unit * 0.2), unit * 6.4, "#ff9d45", 0.42)
    canvas.glow((x, low + unit * 0.4), unit * 2.6, "#ffc77a", 0.5)
    canvas.glow((x, y + unit * 0.1), unit * 2.9, "#ffb35c", 0.5, flat=0.34)
    canvas.fill(
        shade,
        gradient(
            (x - unit * 0.86, 0),
            (x + unit * 0.86, 0),
            ["#c9803a", "#f6cf8a", "#fff0c6", "#f6cf8a", "#c9803a"],
        ),
    )
    canvas.fill(
        shade,
        gradient(
            (0, high),
            (0, low),
            [colour("#8a4a1c", 0.45), colour("#ffd58a", 0.0), colour("#fff3cf", 0.5)],
        ),
    )


def paint_candle(canvas: Canvas, foot: Point, unit: float) -> None:
    """A burning candle on a saucer."""
    x, y = foot
    wax = gradient((x - unit * 0.2, 0), (x + unit * 0.2, 0), ["#c9a878", "#f3e4c4", "#b8935f"])
    paint_shadow(canvas, (x, y), unit * 0.4, unit * 0.5, paint="#0a0503", strength=0.6)
    canvas.fill(ellipse(x, y, unit * 0.44, unit * 0.11), QColor("#8a6a34"))
    canvas.brush.fillRect(QRectF(x - unit * 0.18, y - unit * 1.2, unit * 0.36, unit * 1.2), wax)
    canvas.fill(ellipse(x, y - unit * 1.2, unit * 0.18, unit * 0.05), QColor("#fff0cf"))
    flame = (x, y - unit * 1.46)
    canvas.glow(flame, unit * 6.0, "#ff9440", 0.45)
    canvas.glow(flame, unit * 1.8, "#ffc06a", 0.6)
    tongue = QPainterPath(QPointF(x, flame[1] - unit * 0.34))
    tongue.quadTo(x + unit * 0.2, flame[1] + unit * 0.08, x, flame[1] + unit * 0.24)
    tongue.quadTo(x - unit * 0.2, flame[1] + unit * 0.08, x, flame[1] - unit * 0.34)
    body = QRadialGradient(QPointF(x, flame[1] + unit * 0.1), unit * 0.4)
    body.setColorAt(0, QColor("#fffbe6"))
    body.setColorAt(0.5, QColor("#ffd36b"))
    body.setColorAt(1, QColor("#ff8a2a"))
    canvas.fill(tongue, body)


def paint_cat(canvas: Canvas, foot: Point, unit: float) -> None:
    """A cat on the sill, seen from behind, looking out."""
    x, y = foot
    fur = gradient((x - unit * 0.7, 0), (x + unit * 0.7, 0), ["#3a2a20", "#1f1612", "#0f0a08"])
    body = QPainterPath(QPointF(x - unit * 0.56, y))
    body.cubicTo(
        x - unit * 0.78,
        y - unit * 0.6,
        x - unit * 0.42,
        y - unit * 1.1,
        x - unit * 0.28,
        y - unit * 1.34,
    )
    body.cubicTo(
        x - unit * 0.46,
        y - unit * 1.6,
        x - unit * 0.4,
        y - unit * 1.82,
        x - unit * 0.36,
        y - unit * 2.1,
    )
    body.quadTo(x - unit * 0.22, y - unit * 2.02, x - unit * 0.15, y - unit * 1.92)
    body.quadTo(x, y - unit * 1.98, x + unit * 0.15, y - unit * 1.92)
    body.quadTo(x + unit * 0.22, y - unit * 2.02, x + unit * 0.36, y - unit * 2.1)
    body.cubicTo(
        x + unit * 0.4,
        y - unit * 1.82,
        x + unit * 0.46,
        y - unit * 1.6,
        x + unit * 0.28,
        y - unit * 1.34,
    )
    body.cubicTo(
        x + unit * 0.42, y - unit * 1.1, x + unit * 0.78, y - unit * 0.6, x + unit * 0.56, y
    )
    body.closeSubpath()
    canvas.brush.save()
    canvas.brush.setBrush(Qt.BrushStyle.NoBrush)
    tail = QPen(QColor("#1a120e"), unit * 0.2)
    tail.setCapStyle(Qt.PenCapStyle.RoundCap)
    canvas.brush.setPen(tail)
    curl = QPainterPath(QPointF(x + unit * 0.4, y - unit * 0.1))
    curl.cubicTo(
        x + unit * 1.0,
        y - unit * 0.05,
        x + unit * 1.1,
        y + unit * 0.1,
        x + unit * 1.05,
        y + unit * 0.5,
    )
    canvas.brush.drawPath(curl)
    canvas.brush.restore()
    canvas.fill(body, fur)
    canvas.brush.save()
    canvas.brush.setBrush(Qt.BrushStyle.NoBrush)
    canvas.brush.setPen(QPen(colour("#ffb469", 0.35), unit * 0.035))
    canvas.brush.setClipRect(QRectF(x - unit, y - unit * 2.2, unit, unit * 2.2))
    canvas.brush.drawPath(body)
    canvas.brush.restore()
