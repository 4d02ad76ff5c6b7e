"""The darkroom: a finished picture, or one that came with the order, toned in another light."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage, QPainter, QRadialGradient

from desktop_app.demo.brief import Brief
from desktop_app.demo.painters.brush import painting
from desktop_app.demo.painters.canvas import Canvas, Mode
from desktop_app.demo.painters.colour import colour, table

# A grade maps greys onto a ramp, and is laid over the picture with a strength.
_GRADES: dict[str, tuple[tuple[str, ...], float]] = {
    "mono": (("#0a0a0c", "#55565a", "#b5b5b4", "#f6f5f2"), 1.0),
    "sepia": (("#1a110a", "#6b4a2c", "#c9a878", "#f6ead2"), 0.92),
    "red": (("#1c0507", "#8a1a1f", "#e0654a", "#ffe6d0"), 0.72),
    "teal": (("#04181c", "#0f5a60", "#63b3a8", "#eef7ea"), 0.7),
    "blue": (("#050d24", "#1c4585", "#7ba9d9", "#f0f6fb"), 0.7),
    "green": (("#06170c", "#1f5c38", "#86b57a", "#f3f6df"), 0.7),
    "purple": (("#120824", "#4d2b80", "#ac85c9", "#f6ecf7"), 0.7),
    "pink": (("#260b1c", "#a33f6c", "#f09fb0", "#fff0ea"), 0.65),
    "gold": (("#1c1006", "#8a5a1c", "#e3b15a", "#fff4d6"), 0.55),
}
_HOURS: dict[str, tuple[tuple[str, ...], float]] = {
    "night": (("#02040d", "#12234d", "#4a689f", "#c3d4ee"), 0.8),
    "dusk": (("#0c0c24", "#4a3a70", "#c07f8c", "#fbd6b4"), 0.6),
    "sunset": (("#1f0f22", "#8f3f4f", "#ee9350", "#ffeab5"), 0.5),
    "dawn": (("#1c2038", "#7f7398", "#e3ada0", "#fff0d8"), 0.45),
    "morning": (("#16242c", "#6f8a90", "#cfd3bf", "#fffaea"), 0.35),
    "storm": (("#0d1418", "#47555c", "#96a1a1", "#dfe2dc"), 0.65),
}
_SEASONS: dict[str, tuple[tuple[str, ...], float]] = {
    "winter": (("#141d2e", "#6d84a6", "#c6d3e2", "#ffffff"), 0.6),
    "autumn": (("#1f0f08", "#8a4520", "#dd9a4a", "#fbeaca"), 0.5),
}


def grade(canvas: Canvas, brief: Brief) -> None:
    """Tone the whole picture in the palette that the prompt names."""
    if brief.grade in _GRADES:
        _tone(canvas, *_GRADES[brief.grade])
    elif brief.grade == "pastel":
        canvas.brush.fillRect(canvas.whole, colour("#fbf1ea", 0.34))
    elif brief.grade == "vivid":
        canvas.brush.end()
        copy = canvas.image.copy()
        canvas.resume()
        canvas.lay(copy, opacity=0.5, mode=Mode.CompositionMode_SoftLight)


def tone_picture(canvas: Canvas, brief: Brief, picture: QImage) -> None:
    """Somebody's own picture, cropped to the canvas and seen in the light that was asked for."""
    scale = max(canvas.width / picture.width(), canvas.height / picture.height())
    wide, high = picture.width() * scale, picture.height() * scale
    area = QRectF((canvas.width - wide) / 2, (canvas.height - high) / 2, wide, high)
    canvas.lay(picture.convertToFormat(canvas.image.format()), area)
    wish = _HOURS.get(brief.hour) or _SEASONS.get(brief.season)
    if wish:
        _tone(canvas, *wish)
    grade(canvas, brief)
    if not wish and not brief.grade:
        _tone(canvas, _GRADES["gold"][0], 0.3)
    canvas.vignette(0.3)
    canvas.grain()


def _tone(canvas: Canvas, ramp: tuple[str, ...], strength: float) -> None:
    canvas.brush.end()
    grey = canvas.image.convertToFormat(QImage.Format.Format_Grayscale8)
    canvas.resume()
    raw, line = bytes(grey.constBits()), grey.bytesPerLine()
    toned = QImage(raw, grey.width(), grey.height(), line, QImage.Format.Format_Indexed8)
    toned.setColorTable(table(ramp))
    canvas.brush.save()
    canvas.brush.setOpacity(strength)
    canvas.brush.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
    canvas.brush.drawImage(0, 0, toned.convertToFormat(canvas.image.format()))
    canvas.brush.restore()


def cut_out(image: QImage) -> QImage:
    """The picture as an oval vignette on nothing: transparent towards its corners."""
    shape = QImage(256, 256, QImage.Format.Format_ARGB32_Premultiplied)
    shape.fill(0)
    with painting(shape) as painter:
        fall = QRadialGradient(QPointF(128, 128), 128)
        fall.setColorAt(0.0, colour("#000000"))
        fall.setColorAt(0.8, colour("#000000"))
        fall.setColorAt(0.97, colour("#000000", 0.0))
        painter.fillRect(shape.rect(), fall)
    cut = image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
    with painting(cut) as painter:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setCompositionMode(Mode.CompositionMode_DestinationIn)
        painter.drawImage(cut.rect(), shape)
    return cut
