"""Water: the mirror of a still lake and the glitter of an open sea."""

import math

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor

from desktop_app.demo.painters.brush import turned_over
from desktop_app.demo.painters.canvas import Canvas, Mode, gradient
from desktop_app.demo.painters.colour import Paint, colour, mix
from desktop_app.demo.painters.field import curve_noise, noise


def paint_mirror(
    canvas: Canvas, shore: float, tint: Paint, *, ripple: float = 1.0, deep: float = 0.75
) -> None:
    """What lies above the shore, mirrored below it: ripples grow and colours deepen towards us."""
    rng = canvas.rng
    top = math.ceil(shore)
    depth = math.ceil(canvas.height - top)
    canvas.brush.end()
    above = canvas.image.copy(QRect(0, max(0, top - depth), int(canvas.width), min(top, depth)))
    canvas.resume()
    above = turned_over(above, sideways=False)
    strips = 420
    wobble = curve_noise(rng, strips, 60, 3, 0.8)
    swell = curve_noise(rng, strips, 14, 2, 0.6)
    edge, margin = 0.0, canvas.span * 0.014 * ripple
    canvas.brush.fillRect(QRectF(0, top, canvas.width, depth), mix(tint, "#000000", 0.2))
    for strip in range(strips):
        # Strips get higher towards the viewer, as ripples do.
        far, near = (strip / strips) ** 1.5, ((strip + 1) / strips) ** 1.5
        near_edge = math.ceil(near * depth)
        if near_edge <= edge:
            continue
        push = (
            canvas.span
            * ripple
            * (
                (wobble[strip] - 0.5) * (0.002 + 0.012 * far)
                + (swell[strip] - 0.5) * (0.001 + 0.01 * far)
            )
        )
        source = edge + (swell[strip] - 0.5) * canvas.span * 0.012 * far * ripple
        source = min(max(0.0, source), above.height() - 1.0)
        high = near_edge - edge
        canvas.brush.drawImage(
            QRectF(push - margin, top + edge, canvas.width + 2 * margin, high),
            above,
            QRectF(0, min(source, above.height() - high), canvas.width, high),
        )
        edge = near_edge
    canvas.brush.fillRect(
        QRectF(0, top, canvas.width, depth),
        gradient(
            (0, top),
            (0, canvas.height),
            [colour(tint, 0.12), colour(tint, 0.3 * deep), colour(tint, deep)],
        ),
    )
    _paint_breeze(canvas, top, depth)


def _paint_breeze(canvas: Canvas, top: float, depth: float) -> None:
    """Streaks where a breath of wind roughens the mirror."""
    area = QRectF(0, top, canvas.width, depth)
    streaks = noise(canvas.rng, canvas.grid(400, area), (2.2 * canvas.aspect, 26), 5, 0.6)
    light = [(max(0, round((tone - 165) * 1.0)) << 24) // 2 & 0xFF000000 for tone in range(256)]
    light = [alpha | ((alpha >> 24) * 0x010101) for alpha in light]
    canvas.lay(streaks.mapped(light), area, 0.55, Mode.CompositionMode_Screen)


def paint_shoreline(canvas: Canvas, shore: float, paint: Paint) -> None:
    """The thin bright line where water meets land."""
    line = canvas.span / 500
    canvas.brush.fillRect(
        QRectF(0, shore - line * 0.3, canvas.width, line), colour(QColor(paint), 0.35)
    )
