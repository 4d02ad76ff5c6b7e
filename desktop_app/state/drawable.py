"""An image in the form that is drawn without further work: sRGB, 32 bits a pixel."""

from __future__ import annotations

from threading import Event

from PySide6.QtGui import QColorSpace, QImage, QPainter

#: Pixels converted at a time. Qt holds the interpreter lock while it converts, and from twice as
#: many on it also waits for threads of its own.
_BAND = 96 * 1024
_PAUSE_S = 0.0005


def drawable(image: QImage) -> QImage:
    """The image in that form; runs on a thread.

    Band by band, because each of Qt's conversions holds the interpreter lock for its whole run.
    """
    wanted = (
        QImage.Format.Format_ARGB32_Premultiplied
        if image.hasAlphaChannel()
        else QImage.Format.Format_RGB32
    )
    srgb = QColorSpace(QColorSpace.NamedColorSpace.SRgb)
    space = image.colorSpace()
    is_foreign = space.isValid() and space != srgb
    if image.format() == wanted and not is_foreign:
        return image
    ready = QImage(image.size(), wanted)
    ready.setColorSpace(srgb)
    painter = QPainter(ready)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
    rows = max(_BAND // image.width(), 1)
    turn = Event()
    for top in range(0, image.height(), rows):
        band = image.copy(0, top, image.width(), min(rows, image.height() - top))
        if is_foreign:
            band = band.convertedToColorSpace(srgb, wanted)
        painter.drawImage(0, top, band)
        turn.wait(_PAUSE_S)  # short calls in a row would starve the thread that waits for the lock
    painter.end()
    return ready
