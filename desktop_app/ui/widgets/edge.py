"""The edge that every field and button has with stronger contrast, and none without."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from desktop_app.ui.theme import Theme


def paint_edge(painter: QPainter, theme: Theme, area: QRectF, radius: float) -> None:
    """Draw it inside of what has just been filled."""
    if not theme.is_strong:
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.color("lineStrong"), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), radius - 0.5, radius - 0.5)
    painter.restore()
