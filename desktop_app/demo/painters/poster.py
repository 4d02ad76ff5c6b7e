"""Mid-century posters: a few flat inks, a big sun or moon, and shapes cut with scissors."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainterPath, QPen

from desktop_app.demo.brief import Brief
from desktop_app.demo.painters.canvas import Canvas, Mode, Point, ellipse, polygon, smooth
from desktop_app.demo.painters.colour import colour, lighter, mix

# Paper, disc, and the inks of the layers from far to near.
_DAYS = (
    ("#f1e3c6", "#e0563b", ("#e8a35c", "#d9763f", "#2c7a7b", "#1d5561", "#163c4a")),
    ("#f4ead8", "#d9483b", ("#f0b88a", "#cf7f52", "#8f4a3f", "#4d3145", "#2b2238")),
    ("#efe6cf", "#e8a13a", ("#c9b458", "#7f9a65", "#3f7a68", "#24565a", "#173a45")),
    ("#f6e7d8", "#f0746a", ("#f3b59c", "#d98a94", "#8a6a94", "#4f4d7c", "#2c3157")),
    ("#f3ead2", "#d8572a", ("#edc069", "#dd8b3f", "#b4532d", "#74352b", "#3d2326")),
)
_NIGHTS = (
    ("#1b2a45", "#f2cd7e", ("#33507c", "#284268", "#20375a", "#182b49", "#101d34")),
    ("#14303a", "#f4dfa8", ("#2c6168", "#234f58", "#1b3f49", "#14303a", "#0c1f28")),
    ("#2a1f3f", "#f5b971", ("#5b3f70", "#4a335f", "#3a284f", "#2b1d3e", "#1c122b")),
)


def paint_poster(canvas: Canvas, brief: Brief) -> None:
    """The whole poster."""
    canvas.stage("plan")
    rng = canvas.rng
    dark = (
        brief.hour in {"night", "dusk"}
        or brief.has("moon", "stars")
        or (not brief.hour and rng.random() < 0.25)
    )
    paper, disc, inks = rng.choice(_NIGHTS) if dark else rng.choice(_DAYS)
    if brief.accents:
        disc = brief.accents[0]
    scene = _scene(brief, canvas)
    side = rng.choice((0.36, 0.64))
    level = canvas.height * rng.uniform(0.5, 0.56)
    radius = min(canvas.span * 0.19, canvas.width * 0.24, level * 0.36)
    at = (
        canvas.width * side,
        max(level - radius * rng.uniform(0.95, 1.3), radius + canvas.span * 0.07),
    )
    canvas.brush.fillRect(canvas.whole, QColor(paper))
    if dark:
        canvas.stage("stars")
        for _ in range(70):
            spot = canvas.span * canvas.rng.choice((0.0012, 0.0018, 0.0028))
            canvas.fill(
                ellipse(canvas.rng.random() * canvas.width, canvas.rng.random() * level, spot),
                colour(disc, 0.8),
            )
    canvas.fill(ellipse(*at, radius), disc)
    if rng.random() < 0.75:
        other = (
            canvas.width * (1.0 - side + (0.04 if side > 0.5 else -0.04)),
            level + radius * 0.5,
        )
        ring = mix(disc, paper, 0.12) if not dark else mix(inks[0], disc, 0.3)
        _paint_arcs(canvas, other, radius * 1.75, ring)
    canvas.stage("land")
    if scene == "mesa":
        _paint_mesas(canvas, inks, level)
    elif scene == "peaks":
        _paint_peaks(canvas, inks, level, paper)
    else:
        _paint_waves(canvas, inks, level, radius)
    if brief.has("cactus") or (scene == "mesa" and not dark):
        _paint_cactus(canvas, (canvas.width * (1.02 - side), canvas.height * 0.9), inks[-1])
    if brief.has("birds"):
        _paint_gulls(canvas, (canvas.width * (1 - side), at[1]), inks[-1])
    canvas.stage("print")
    _paint_print(canvas, paper)


def _scene(brief: Brief, canvas: Canvas) -> str:
    chance = canvas.rng.choice(("waves", "waves", "peaks", "mesa"))
    if brief.has("cactus", "camel"):
        return "mesa"
    if brief.has("sea", "boat"):
        return "waves"
    return "peaks" if brief.has("snow", "pines", "cabin") else chance


def _paint_arcs(canvas: Canvas, at: Point, radius: float, paint: QColor) -> None:
    """Concentric arcs, as if a pebble fell into the sky."""
    brush = canvas.brush
    brush.save()
    brush.setBrush(Qt.BrushStyle.NoBrush)
    count = 9
    for ring in range(count):
        pen = QPen(paint, canvas.span * 0.0042)
        brush.setPen(pen)
        reach = radius * (0.24 + 0.76 * ring / (count - 1))
        brush.drawEllipse(QPointF(*at), reach, reach)
    brush.restore()


def _paint_waves(canvas: Canvas, inks: tuple[str, ...], level: float, radius: float) -> None:
    rng = canvas.rng
    for number, ink in enumerate(inks):
        top = level + (canvas.height - level) * number / len(inks) * 0.94
        swing = canvas.span * rng.uniform(0.05, 0.095)
        count = max(4, round(3.2 * canvas.width / canvas.span) + 2)
        start = rng.choice((-1, 1))
        points = [
            (
                canvas.width * (i - 0.5 + rng.uniform(-0.18, 0.18)) / (count - 2),
                top + swing * (start if i % 2 else -start) * rng.uniform(0.5, 1.0),
            )
            for i in range(count)
        ]
        points = [(-canvas.width * 0.5, points[0][1]), *points, (canvas.width * 1.5, points[-1][1])]
        shape = smooth(points)
        shape.lineTo(canvas.width * 1.5, canvas.height + 2)
        shape.lineTo(-canvas.width * 0.5, canvas.height + 2)
        canvas.fill(shape, ink)
        if number in (1, 3):
            _paint_contours(canvas, points, shape, lighter(ink, 0.07))


def _paint_contours(
    canvas: Canvas, points: list[Point], shape: QPainterPath, paint: QColor
) -> None:
    """Lines that follow the edge of a layer."""
    brush = canvas.brush
    brush.save()
    brush.setClipPath(shape)
    brush.setBrush(Qt.BrushStyle.NoBrush)
    for line in range(1, 5):
        drop = canvas.span * 0.017 * line
        brush.setPen(QPen(colour(paint, 1 - 0.18 * line), canvas.span * 0.0032))
        brush.drawPath(smooth([(x, y + drop) for x, y in points]))
    brush.restore()


def _paint_peaks(canvas: Canvas, inks: tuple[str, ...], level: float, paper: str) -> None:
    rng = canvas.rng
    for number, ink in enumerate(inks[:4]):
        foot = level + (canvas.height - level) * (0.12 + 0.25 * number)
        count = max(2, round((3 - 0.3 * number) * canvas.width / canvas.span))
        high = canvas.span * (0.28 - 0.045 * number)
        points: list[Point] = [(-canvas.span * 0.2, foot)]
        tops: list[tuple[Point, Point, Point]] = []
        for peak in range(count):
            left = points[-1]
            top = (
                canvas.width * (peak + rng.uniform(0.3, 0.7)) / count,
                foot - high * rng.uniform(0.55, 1.0),
            )
            right = (canvas.width * (peak + 1) / count, foot - high * rng.uniform(0.05, 0.25))
            points += [top, right]
            tops.append((left, top, right))
        points += [
            (canvas.width * 1.2, foot),
            (canvas.width * 1.2, canvas.height + 2),
            (-canvas.span * 0.2, canvas.height + 2),
        ]
        canvas.fill(polygon(points), ink)
        for left, top, right in tops:
            sunk = (top[0] + (right[0] - top[0]) * 0.12, foot + high * 0.3)
            canvas.fill(
                polygon([top, right, (right[0], foot + high * 0.3), sunk]),
                colour(lighter(ink, -0.06), 0.9),
            )
            if number == 0:
                cap = [top]
                for share, dip in (
                    (0.3, 0),
                    (0.2, 0.05),
                    (0.12, -0.03),
                    (0.02, 0.07),
                    (-0.1, 0),
                    (-0.24, 0.06),
                ):
                    toward = right if share > 0 else left
                    t = abs(share)
                    cap.append((top[0] + (toward[0] - top[0]) * t, top[1] + high * (0.22 + dip)))
                canvas.fill(polygon(cap), mix(paper, ink, 0.06))
    _paint_waves(canvas, inks[-2:], canvas.height * 0.84, canvas.span * 0.1)


def _paint_mesas(canvas: Canvas, inks: tuple[str, ...], level: float) -> None:
    rng = canvas.rng
    for number, ink in enumerate(inks[:2]):
        foot = level + canvas.span * (0.1 + 0.07 * number)
        x = -canvas.span * rng.uniform(0, 0.2)
        points: list[Point] = [(x, foot)]
        while x < canvas.width * 1.1:
            wide, high = (
                canvas.span * rng.uniform(0.1, 0.26),
                canvas.span * rng.uniform(0.07, 0.19) * (1 - 0.2 * number),
            )
            points += [
                (x, foot),
                (x + wide * 0.12, foot - high * 0.45),
                (x + wide * 0.17, foot - high * 0.45),
                (x + wide * 0.22, foot - high),
                (x + wide * 0.76, foot - high * rng.uniform(0.96, 1.04)),
                (x + wide * 0.82, foot - high * 0.5),
                (x + wide * 0.88, foot - high * 0.5),
                (x + wide, foot),
            ]
            x += wide + canvas.span * rng.uniform(0.05, 0.24)
        points += [(x, foot), (x, canvas.height + 2), (-canvas.span * 0.3, canvas.height + 2)]
        canvas.fill(polygon(points), ink)
    _paint_waves(canvas, inks[2:], level + canvas.span * 0.2, canvas.span * 0.1)


def _paint_cactus(canvas: Canvas, foot: Point, ink: str) -> None:
    x, y = foot
    unit = canvas.span * 0.05
    brush = canvas.brush
    brush.save()
    brush.setBrush(Qt.BrushStyle.NoBrush)
    pen = QPen(mix(ink, "#2f5d4a", 0.35), unit * 0.62)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    brush.setPen(pen)
    brush.drawLine(QPointF(x, y + unit * 3), QPointF(x, y - unit * 3.6))
    pen.setWidthF(unit * 0.46)
    brush.setPen(pen)
    for side, low, high in ((-1, 0.4, 2.2), (1, 1.0, 2.9)):
        arm = QPainterPath(QPointF(x, y - low * unit))
        arm.quadTo(
            x + side * unit * 1.3, y - low * unit, x + side * unit * 1.3, y - (low + 0.9) * unit
        )
        arm.lineTo(x + side * unit * 1.3, y - high * unit)
        brush.drawPath(arm)
    brush.restore()


def _paint_gulls(canvas: Canvas, at: Point, ink: str) -> None:
    brush = canvas.brush
    brush.save()
    brush.setBrush(Qt.BrushStyle.NoBrush)
    for _ in range(5):
        x, y = (
            at[0] + canvas.rng.gauss(0, canvas.span * 0.08),
            at[1] + canvas.rng.gauss(0, canvas.span * 0.04),
        )
        size = canvas.span * canvas.rng.uniform(0.012, 0.026)
        brush.setPen(QPen(QColor(ink), size * 0.16))
        for side in (-1, 1):
            wing = QPainterPath(QPointF(x, y))
            wing.quadTo(
                x + side * size * 0.5, y - size * 0.8, x + side * size * 1.1, y - size * 0.25
            )
            brush.drawPath(wing)
    brush.restore()


def _paint_print(canvas: Canvas, paper: str) -> None:
    """Ink that took unevenly, paper fibres, and the unprinted margin."""
    blotch = canvas.noise(5, 7, 0.72)
    ink = [
        round(abs(t - 128) / 128 * 74) << 24 | (0xFFFFFF if t > 128 else 0x1A120A)
        for t in range(256)
    ]
    canvas.lay(blotch.mapped(ink), opacity=0.55, mode=Mode.CompositionMode_SoftLight)
    rng = canvas.rng
    for _ in range(900):
        spot = canvas.span * 0.0012 * rng.uniform(0.3, 1.2)
        place = (rng.random() * canvas.width, rng.random() * canvas.height)
        canvas.fill(ellipse(*place, spot), colour("#fff8ea", rng.uniform(0.08, 0.3)))
    margin = canvas.span * 0.035
    frame = QPainterPath()
    frame.addRect(canvas.whole)
    frame.addRect(QRectF(margin, margin, canvas.width - 2 * margin, canvas.height - 2 * margin))
    canvas.fill(
        frame,
        mix(paper, "#f7efdf", 0.75) if QColor(paper).lightnessF() > 0.5 else QColor("#efe6d3"),
    )
    canvas.grain(0.03)
