"""A quiet horizontal slider."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSlider, QStyle, QWidget

from desktop_app.typed import override
from desktop_app.ui.theme import Theme

_KNOB = 14
_TRACK = 3


class Slider(QSlider):
    """Painted from the theme; otherwise a QSlider, its keys and its role included."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setFixedSize(QSize(92, 28))
        theme.changed.connect(self.update)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.height() / 2
        reach = self.width() - _KNOB
        place = QStyle.sliderPositionFromValue(
            self.minimum(), self.maximum(), self.sliderPosition(), reach, self.isRightToLeft()
        )
        knob = QPointF(_KNOB / 2 + place, middle)
        track = QRectF(_KNOB / 2, middle - _TRACK / 2, reach, _TRACK)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("lineStrong" if self._theme.is_strong else "control"))
        painter.drawRoundedRect(track, _TRACK / 2, _TRACK / 2)
        done = QRectF(track)
        if self.isRightToLeft():
            done.setLeft(knob.x())
        else:
            done.setRight(knob.x())
        painter.setBrush(self._theme.color("accent" if self._theme.is_strong else "lineStrong"))
        painter.drawRoundedRect(done, _TRACK / 2, _TRACK / 2)
        edge = self._theme.color("lineStrong" if self._theme.is_strong else "shadow")
        painter.setPen(QPen(edge, 1))
        painter.setBrush(self._theme.color("sliderKnob"))
        painter.drawEllipse(knob, _KNOB / 2 - 0.5, _KNOB / 2 - 0.5)
