"""A mountain lake: snowy ranges, pines, perhaps a cabin, and all of it again in still water."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainterPath, QPen

from desktop_app.demo.brief import Brief
from desktop_app.demo.painters.canvas import Canvas, ellipse, gradient, polygon
from desktop_app.demo.painters.colour import colour, lighter, mix
from desktop_app.demo.painters.field import curve_noise
from desktop_app.demo.painters.land import outline_path, paint_pines, paint_range, peaks
from desktop_app.demo.painters.light import Light, light_of
from desktop_app.demo.painters.sky import (
    paint_aurora,
    paint_birds,
    paint_clouds,
    paint_moon,
    paint_sky,
    paint_stars,
    paint_sun,
)
from desktop_app.demo.painters.water import paint_mirror, paint_shoreline


def paint_mountains(canvas: Canvas, brief: Brief) -> None:
    """The whole scene."""
    canvas.stage("plan")
    rng = canvas.rng
    hour = (
        "night"
        if brief.has("aurora")
        else brief.hour or rng.choice(("dawn", "morning", "sunset", "dusk", "dusk", "night"))
    )
    shore = canvas.height * (0.66 if canvas.aspect > 0.8 else 0.7)
    from_left = rng.random() < 0.5
    side = 0.2 if from_left else 0.8
    spot = rng.uniform(0.52, 0.68) if from_left else rng.uniform(0.32, 0.48)
    light = light_of(hour, rng)
    paint_sky(canvas, light, shore)
    _paint_heavens(canvas, brief, light, hour, side, shore)
    snow = {"winter": 0.74, "summer": 0.42}.get(brief.season, 0.6 if brief.has("snow") else 0.52)
    tall = min(shore * 0.78, canvas.span * 0.52)
    for number, (rise, nearness, cells) in enumerate(
        ((1.0, 0.22, 2.1), (0.74, 0.5, 2.8), (0.4, 0.78, 3.6))
    ):
        canvas.stage(f"range {number}")
        line = peaks(rng, 900, cells * canvas.width / canvas.span)
        if number == 1:  # the middle range opens towards the light
            line = [v * (0.55 + 0.45 * abs(i / 899 - side)) for i, v in enumerate(line)]
        paint_range(
            canvas,
            light,
            line,
            foot=shore,
            height=tall * rise,
            nearness=nearness,
            snow=snow - 0.1 * number,
            from_left=from_left,
        )
        canvas.mist(shore - tall * rise * 0.4, tall * rise * 0.42, light.far, 0.5 - 0.1 * number)
    cabin = brief.has("cabin") or (not brief.things and rng.random() < 0.5)
    canvas.stage("shore")
    _paint_shore(canvas, brief, light, shore, spot if cabin else None)
    canvas.stage("water")
    paint_mirror(canvas, shore, mix(light.near, light.shade, 0.35), deep=0.6)
    paint_shoreline(canvas, shore, mix(light.lit, light.far, 0.4))
    if cabin and light.lamps:
        canvas.glow(
            (spot * canvas.width, shore + canvas.span * 0.03), canvas.span * 0.07, "#ffb347", 0.28
        )
    if brief.has("rowing", "boat"):
        _paint_jetty(canvas, light, shore, 0.24 if from_left else 0.76)
    canvas.vignette(0.28)
    canvas.grain()


def _paint_heavens(
    canvas: Canvas, brief: Brief, light: Light, hour: str, side: float, shore: float
) -> None:
    canvas.stage("heavens")
    rng = canvas.rng
    if light.stars:
        paint_stars(canvas, light.stars, shore * 0.8)
    if brief.has("aurora"):
        paint_aurora(canvas, shore * 0.86, ("#9dffc9", "#2fd6a0", "#7a5cff"))
        return
    if hour == "night" or brief.has("moon"):
        paint_moon(canvas, (canvas.width * (1 - side), shore * 0.2), canvas.span * 0.033)
    elif hour in {"sunset", "dawn"}:
        paint_sun(canvas, (canvas.width * side, shore * 0.42), canvas.span * 0.03, light)
    canvas.glow((canvas.width * side, shore * 0.62), canvas.span * 0.75, light.glow, 0.5, flat=0.55)
    paint_clouds(
        canvas,
        mix(light.lit, light.glow, 0.4),
        mix(light.sky[1], light.far, 0.5),
        QRectF(0, shore * 0.02, canvas.width, shore * 0.5),
        cover=0.7 if hour == "storm" else rng.uniform(0.28, 0.45),
        strength=0.6,
        stretch=7,
    )
    if hour in {"morning", "day"}:
        paint_birds(canvas, (canvas.width * side, shore * 0.25), 5, canvas.span * 0.018, light.near)


def _paint_shore(
    canvas: Canvas, brief: Brief, light: Light, shore: float, cabin: float | None
) -> None:
    rng = canvas.rng
    count = 600
    near = mix(light.near, light.shade, 0.07)
    behind = mix(light.near, light.far, 0.34)
    bank = [v**1.6 for v in curve_noise(rng, count, 4, 5, 0.5)]
    for paint, rise, tallest, density in (
        (behind, 0.022, 0.085, 2.2),
        (near, 0.016, 0.165, 1.0),
    ):
        ground = [shore - value * canvas.span * rise for value in bank]
        canvas.fill(outline_path(bank, canvas.width, shore, canvas.span * rise, shore + 2), paint)
        clearing = (cabin - 0.075, cabin + 0.075) if cabin and paint is near else None
        paint_pines(
            canvas,
            ground,
            tallest=canvas.span * tallest,
            density=density,
            paint=paint,
            clearing=clearing,
            tint=mix(paint, light.far, 0.3),
        )
        bank.reverse()
    if cabin:
        lit = light.lamps or not brief.hour
        _paint_cabin(canvas, light, (cabin * canvas.width, shore - canvas.span * 0.004), lit)


def _paint_cabin(canvas: Canvas, light: Light, at: tuple[float, float], lit: bool) -> None:
    x, foot = at
    unit = canvas.span * 0.062
    wall = mix(light.near, "#4a3020", 0.3)
    front = [(-0.5, 0), (-0.5, -0.5), (0, -0.98), (0.5, -0.5), (0.5, 0)]
    canvas.fill(polygon([(x + a * unit, foot + b * unit) for a, b in front]), wall)
    long_side = [(0.5, 0), (0.5, -0.5), (1.25, -0.5), (1.25, 0)]
    canvas.fill(
        polygon([(x + a * unit, foot + b * unit) for a, b in long_side]), lighter(wall, -0.03)
    )
    for row in range(1, 7):  # logs
        y = foot - unit * 0.5 * row / 6.5
        canvas.brush.fillRect(
            QRectF(x - unit * 0.5, y, unit * 1.75, unit * 0.012), colour("#000000", 0.28)
        )
    roof = mix(light.lit, light.shade, 0.35)
    slope = [(-0.03, -1.05), (0.62, -0.44), (1.37, -0.44), (0.78, -1.05)]
    canvas.fill(
        polygon([(x + a * unit, foot + b * unit) for a, b in slope]),
        gradient((0, foot - unit), (0, foot - unit * 0.45), [roof, mix(roof, light.near, 0.4)]),
    )
    edge = [(-0.62, -0.42), (0, -1.06), (0.0, -0.94), (-0.56, -0.37)]
    canvas.fill(polygon([(x + a * unit, foot + b * unit) for a, b in edge]), roof)
    canvas.fill(
        polygon(
            [
                (x + a * unit, foot + b * unit)
                for a, b in ((0.62, -0.42), (0, -1.06), (0.0, -0.94), (0.56, -0.37))
            ]
        ),
        lighter(roof, -0.06),
    )
    canvas.brush.fillRect(QRectF(x + unit * 0.85, foot - unit * 1.3, unit * 0.13, unit * 0.4), wall)
    glass = QColor("#ffd27a") if lit else mix(light.shade, light.lit, 0.3)
    panes = ((-0.28, -0.4, 0.2, 0.24), (0.08, -0.4, 0.2, 0.24), (0.78, -0.36, 0.22, 0.2))
    for left, top, wide, high in panes:
        pane = QRectF(x + left * unit, foot + top * unit, wide * unit, high * unit)
        canvas.brush.fillRect(
            pane,
            gradient(
                (0, pane.top()),
                (0, pane.bottom()),
                [lighter(glass, 0.05), mix(glass, "#ff9a3c", 0.45 if lit else 0)],
            ),
        )
        canvas.brush.fillRect(
            QRectF(pane.center().x() - unit * 0.012, pane.top(), unit * 0.024, pane.height()), wall
        )
    if lit:
        canvas.glow((x, foot - unit * 0.28), unit * 2.6, "#ff9d3f", 0.5)
        canvas.glow((x + unit * 0.9, foot - unit * 0.26), unit * 1.2, "#ffb45a", 0.4)
        _paint_smoke(canvas, light, (x + unit * 0.91, foot - unit * 1.3), unit)


def _paint_smoke(canvas: Canvas, light: Light, start: tuple[float, float], unit: float) -> None:
    x, y = start
    rng = canvas.rng
    for puff in range(16):
        share = puff / 15
        x += unit * rng.uniform(0.0, 0.14)
        y -= unit * 0.11
        canvas.glow(
            (x, y), unit * (0.09 + 0.36 * share), mix(light.lit, light.far, 0.5), 0.16 * (1 - share)
        )


def _paint_jetty(canvas: Canvas, light: Light, shore: float, side: float) -> None:
    unit, x = canvas.span * 0.05, side * canvas.width
    y = shore + unit * 1.5
    dark = mix(light.near, "#3a2a20", 0.35)
    lean = 1 if side < 0.5 else -1
    plank = mix(dark, light.lit, 0.22)
    canvas.fill(
        polygon(
            [
                (x - lean * 6 * unit, y + unit * 1.2),
                (x - lean * 6 * unit, y + unit * 0.2),
                (x + lean * unit, y - unit * 0.05),
                (x + lean * 1.3 * unit, y + unit * 0.15),
            ]
        ),
        plank,
    )
    for post in range(4):
        px = x + lean * (0.9 - post * 1.5) * unit
        canvas.brush.fillRect(
            QRectF(px - unit * 0.06, y - unit * 0.3, unit * 0.12, unit * (0.9 + 0.3 * post)), dark
        )
    bx, by = x + lean * 2.6 * unit, y + unit * 0.55
    canvas.fill(ellipse(bx, by + unit * 0.3, unit * 1.3, unit * 0.12), colour(light.near, 0.6))
    hull = QPainterPath(QPointF(bx - unit * 1.25, by - unit * 0.25))
    hull.quadTo(bx - unit * 0.9, by + unit * 0.32, bx, by + unit * 0.32)
    hull.quadTo(bx + unit * 0.9, by + unit * 0.32, bx + unit * 1.25, by - unit * 0.3)
    hull.quadTo(bx, by + unit * 0.1, bx - unit * 1.25, by - unit * 0.25)
    canvas.fill(
        hull,
        gradient((0, by - unit * 0.3), (0, by + unit * 0.3), [mix(dark, "#a8432f", 0.6), dark]),
    )
    canvas.brush.save()
    canvas.brush.setPen(QPen(colour(light.lit, 0.6), unit * 0.03))
    canvas.brush.drawLine(
        QPointF(bx - lean * unit * 1.2, by - unit * 0.25),
        QPointF(x + lean * 0.9 * unit, y - unit * 0.2),
    )
    canvas.brush.restore()
