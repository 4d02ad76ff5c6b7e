"""A desk at a window: weather outside, lamp light inside, books, a cup, perhaps a cat."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainterPath, QPen

from desktop_app.demo.brief import Brief
from desktop_app.demo.painters.canvas import Canvas, Mode, Point, ellipse, gradient
from desktop_app.demo.painters.city import paint_city
from desktop_app.demo.painters.colour import colour, lighter, mix
from desktop_app.demo.painters.desk import (
    paint_books,
    paint_candle,
    paint_cat,
    paint_cup,
    paint_lamp,
    paint_open_book,
    paint_plant,
)
from desktop_app.demo.painters.field import noise
from desktop_app.demo.painters.hills import paint_hills
from desktop_app.demo.painters.mountains import paint_mountains
from desktop_app.demo.painters.sea import paint_sea


def paint_study(canvas: Canvas, brief: Brief) -> None:
    """The whole room."""
    canvas.stage("plan")
    rng = canvas.rng
    dusky = brief.hour or rng.choice(("storm", "dusk", "night"))
    if brief.has("rain") and dusky in {"day", "morning", "storm"}:
        dusky = "dusk" if rng.random() < 0.5 else "storm"
    bright = dusky in {"morning", "day", "dawn"}
    wall = ("#c9b79c", "#8d7a63") if bright else ("#4a382c", "#1d1512")
    wood = ("#9a6a42", "#5c3a22") if bright else ("#6b4329", "#2a170e")
    top = canvas.height * (0.7 if canvas.aspect > 0.8 else 0.74)
    canvas.wash(wall, QRectF(0, 0, canvas.width, top))
    lamp_left = rng.random() < 0.6
    pane = _window(canvas, top)
    canvas.stage("view")
    _paint_view(canvas, brief, pane, dusky)
    canvas.stage("glass")
    if brief.has("rain") or dusky == "storm":
        _paint_drops(canvas, pane)
    _paint_frame(canvas, pane, wood, bright=bright)
    canvas.stage("desk")
    _paint_desk(canvas, pane, top, wood)
    unit = min(canvas.span * 0.105, canvas.width * 0.15)
    place = _places(canvas, unit, lamp_left=lamp_left)
    foot = top + (canvas.height - top) * 0.36
    canvas.stage("things")
    paint_books(canvas, (place["books"], foot), unit)
    if brief.has("cat"):
        paint_cat(
            canvas, (canvas.width * (0.6 if lamp_left else 0.4), pane.bottom() + unit * 0.12), unit
        )
    if brief.has("leaves", "flowers"):
        paint_plant(canvas, (place["plant"], foot - unit * 0.1), unit)
    paint_cup(canvas, (place["cup"], foot + unit * 0.34), unit)
    paint_open_book(canvas, (canvas.width / 2, top + (canvas.height - top) * 0.67), unit * 1.25)
    if brief.has("candle"):
        paint_candle(canvas, (place["lamp"], foot + unit * 0.2), unit)
    else:
        paint_lamp(canvas, (place["lamp"], foot), unit, lit=not bright)
    canvas.vignette(0.3 if bright else 0.5)
    canvas.grain(0.026)


def _window(canvas: Canvas, top: float) -> QRectF:
    wide = min(canvas.width * 0.78, canvas.span * 0.92)
    high = top * 0.8
    return QRectF((canvas.width - wide) / 2, top * 0.075, wide, high)


def _places(canvas: Canvas, unit: float, *, lamp_left: bool) -> dict[str, float]:
    reach = min(canvas.width * 0.42, unit * 4.6)
    side = -1 if lamp_left else 1
    middle = canvas.width / 2
    return {
        "lamp": middle + side * reach * 0.8,
        "books": middle - side * reach * 0.72,
        "cup": middle - side * reach * 0.42,
        "plant": middle - side * reach * 1.0,
    }


def _paint_view(canvas: Canvas, brief: Brief, pane: QRectF, hour: str) -> None:
    """What the window shows, out of focus: a picture of its own, painted small."""
    scale = 420 / max(pane.width(), pane.height())
    small = Canvas(
        QSize(round(pane.width() * scale), round(pane.height() * scale)),
        canvas.rng.randrange(2**31),
    )
    things = brief.things - {"cat", "cup", "candle"}
    if brief.has("neon", "bridge", "city") or (not things and canvas.rng.random() < 0.3):
        paint_city(small, Brief(subject="city", hour=hour, things=things))
    elif brief.has("mountain", "snow"):
        paint_mountains(
            small, Brief(subject="mountains", hour=hour, season=brief.season, things=things)
        )
    elif brief.has("pines") or brief.season:
        paint_hills(small, Brief(subject="hills", hour=hour, season=brief.season, things=things))
    else:
        paint_sea(small, Brief(subject="sea", hour=hour, things=things | {"island"}))
    canvas.lay(small.finish().convertToFormat(canvas.image.format()), pane)
    canvas.brush.fillRect(pane, colour("#dfe8ea", 0.05))


def _paint_drops(canvas: Canvas, pane: QRectF) -> None:
    """Rain on the glass: beads that hold a little light, and runs where they broke loose."""
    rng, span, brush = canvas.rng, canvas.span, canvas.brush
    brush.save()
    brush.setClipRect(pane)
    for _ in range(22):
        x = pane.left() + rng.random() * pane.width()
        start = pane.top() + rng.random() * pane.height() * 0.7
        long = pane.height() * rng.uniform(0.1, 0.4)
        points = [QPointF(x + rng.gauss(0, span * 0.0012), start + long * i / 9) for i in range(10)]
        brush.setPen(QPen(colour("#ffffff", 0.13), span * 0.0022))
        brush.drawPolyline(points)
        brush.setPen(Qt.PenStyle.NoPen)
        _paint_bead(canvas, (points[-1].x(), points[-1].y()), span * 0.0036)
    for _ in range(620):
        size = span * (0.0009 + 0.0036 * rng.random() ** 3)
        _paint_bead(
            canvas,
            (pane.left() + rng.random() * pane.width(), pane.top() + rng.random() * pane.height()),
            size,
        )
    brush.restore()


def _paint_bead(canvas: Canvas, at: Point, size: float) -> None:
    x, y = at
    canvas.fill(ellipse(x, y, size, size * 1.2), colour("#0b1016", 0.34))
    canvas.fill(ellipse(x, y + size * 0.35, size * 0.72, size * 0.6), colour("#e8f0f2", 0.42))
    canvas.fill(ellipse(x - size * 0.3, y - size * 0.5, size * 0.22), colour("#ffffff", 0.8))


def _paint_frame(canvas: Canvas, pane: QRectF, wood: tuple[str, str], *, bright: bool) -> None:
    bar = canvas.span * 0.019
    tone = lighter(wood[0], 0.02 if bright else -0.12)
    lit, dark = lighter(tone, 0.07), lighter(tone, -0.09)
    columns = 3 if pane.width() > pane.height() * 1.15 else 2
    for column in range(1, columns):
        x = pane.left() + pane.width() * column / columns
        box = QRectF(x - bar * 0.42, pane.top(), bar * 0.84, pane.height())
        canvas.brush.fillRect(box, gradient((box.left(), 0), (box.right(), 0), [lit, tone, dark]))
    y = pane.top() + pane.height() * 0.42
    box = QRectF(pane.left(), y - bar * 0.4, pane.width(), bar * 0.8)
    canvas.brush.fillRect(box, gradient((0, box.top()), (0, box.bottom()), [lit, tone, dark]))
    outer = pane.adjusted(-bar * 1.7, -bar * 1.7, bar * 1.7, bar * 1.7)
    frame = QPainterPath()
    frame.addRect(outer)
    frame.addRect(pane)
    canvas.fill(
        frame,
        gradient((outer.left(), outer.top()), (outer.right(), outer.bottom()), [lit, tone, dark]),
    )
    edge = QPainterPath()
    edge.addRect(pane.adjusted(-bar * 0.16, -bar * 0.16, bar * 0.16, bar * 0.16))
    edge.addRect(pane)
    canvas.fill(edge, colour("#000000", 0.4))
    inner = QRectF(pane.left(), pane.top(), pane.width(), canvas.span * 0.03)
    canvas.brush.fillRect(
        inner,
        gradient(
            (0, inner.top()), (0, inner.bottom()), [colour("#000000", 0.35), colour("#000000", 0)]
        ),
    )
    sill = QRectF(
        outer.left() - bar * 1.3, outer.bottom() - bar * 0.5, outer.width() + bar * 2.6, bar * 1.5
    )
    canvas.brush.fillRect(
        sill, gradient((0, sill.top()), (0, sill.bottom()), [lighter(lit, 0.03), tone, dark])
    )


def _paint_desk(canvas: Canvas, pane: QRectF, top: float, wood: tuple[str, str]) -> None:
    area = QRectF(0, top, canvas.width, canvas.height - top)
    canvas.wash([lighter(wood[0], 0.01), mix(wood[0], wood[1], 0.5), wood[1]], area)
    size = canvas.grid(460, area)
    fibres = noise(canvas.rng, size, (2.4 * canvas.aspect, 26), 5, 0.6)
    push = noise(canvas.rng, size, (2, 3), 2)
    ink = [
        round(abs(t - 128) / 128 * 130) << 24 | (0xFFE0B8 if t > 128 else 0x100600)
        for t in range(256)
    ]
    canvas.lay(
        fibres.warped(push, push, 0.02).mapped(ink), area, 0.5, Mode.CompositionMode_SoftLight
    )
    sheen = QRectF(pane.left(), top, pane.width(), area.height() * 0.75)
    canvas.brush.fillRect(
        sheen,
        gradient((0, top), (0, sheen.bottom()), [colour("#a9bccb", 0.2), colour("#a9bccb", 0)]),
    )
    canvas.brush.fillRect(QRectF(0, top, canvas.width, canvas.span * 0.002), colour("#ffe9c8", 0.3))
    under = QRectF(0, top - canvas.span * 0.03, canvas.width, canvas.span * 0.03)
    canvas.brush.fillRect(
        under, gradient((0, under.top()), (0, top), [colour("#000000", 0), colour("#000000", 0.35)])
    )
