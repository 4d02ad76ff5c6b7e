"""Round corners for windows of their own, on every desktop."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QBitmap, QGuiApplication, QPainter
from PySide6.QtWidgets import QWidget


def cut_corners(widget: QWidget, radius: float) -> None:
    """Cut a see-through window to shape where see-through may be shown as black.

    X11 without a compositing manager does so, and Qt does not tell whether there is one.
    """
    if QGuiApplication.platformName() != "xcb":
        return
    shape = QBitmap(widget.size())
    shape.fill(Qt.GlobalColor.color0)
    painter = QPainter(shape)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(Qt.GlobalColor.color1)
    painter.drawRoundedRect(widget.rect(), radius, radius)
    painter.end()
    widget.setMask(shape)
