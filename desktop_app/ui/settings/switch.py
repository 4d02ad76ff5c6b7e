"""A switch: a check box that looks like one that is turned on and off."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from desktop_app.typed import override
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.toggling import Toggling

_WIDTH, _HEIGHT, _INSET = 38, 22, 3
_TARGET = 32  # what answers to the pointer is taller


class Switch(Toggling, QCheckBox):
    """Painted from the theme; otherwise a check box, with its keys and its role."""

    def __init__(self, theme: Theme, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    @override
    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, _TARGET)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def hitButton(self, pos: QPoint) -> bool:
        """All of it answers."""
        return self.rect().contains(pos)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        track = QRectF(0, (self.height() - _HEIGHT) / 2, _WIDTH, _HEIGHT)
        is_on = self.isChecked()
        if is_on:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accentHover" if self.underMouse() else "accent"))
            painter.drawRoundedRect(track, _HEIGHT / 2, _HEIGHT / 2)
        else:
            painter.setPen(QPen(theme.color("lineStrong"), 1.5))
            painter.setBrush(theme.color("control"))
            inner = track.adjusted(0.75, 0.75, -0.75, -0.75)
            painter.drawRoundedRect(inner, inner.height() / 2, inner.height() / 2)
        side = _HEIGHT - 2 * _INSET
        at_end = is_on is not self.isRightToLeft()
        left = _WIDTH - _INSET - side if at_end else _INSET
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("onAccent" if is_on else "lineStrong"))
        painter.drawEllipse(QRectF(left, track.top() + _INSET, side, side))
