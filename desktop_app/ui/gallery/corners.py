"""Rounding a tile's corners by laying the wall's tone over them: cheaper than cutting pictures."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap


def corner_mask(radius: float, ratio: float, tone: QColor) -> QPixmap:
    """A square of the tone with a round hole; its quarters cover the corners.

    The pixmap is in device pixels for the ratio and carries none itself.
    """
    pixels = 2 * round(round(radius) * ratio)
    mask = QPixmap(pixels, pixels)
    mask.fill(Qt.GlobalColor.transparent)  # or it would have no transparency to be cut out
    painter = QPainter(mask)
    painter.fillRect(mask.rect(), tone)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationOut)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(Qt.GlobalColor.black)
    painter.drawEllipse(QRectF(0, 0, pixels, pixels))
    painter.end()
    return mask


def round_off(painter: QPainter, area: QRectF, radius: float, mask: QPixmap) -> None:
    """Lay the four quarters of a mask over an area's corners."""
    side, pixels = float(round(radius)), mask.width() / 2
    right, bottom = area.x() + area.width() - side, area.y() + area.height() - side
    for x, left in ((area.x(), 0.0), (right, pixels)):
        for y, top in ((area.y(), 0.0), (bottom, pixels)):
            quarter = QRectF(left, top, pixels, pixels)
            painter.drawPixmap(QRectF(x, y, side, side), mask, quarter)
