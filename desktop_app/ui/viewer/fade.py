"""The picture before, going while the next one is there already."""

from __future__ import annotations

from PySide6.QtCore import Qt, QVariantAnimation
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from desktop_app.typed import override
from desktop_app.ui.theme import Theme


class Fade(QWidget):
    """Lies over what changes and becomes clear; with reduced motion it is never there."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._before = QPixmap()
        self._motion = QVariantAnimation(self)
        self._motion.setStartValue(1.0)
        self._motion.setEndValue(0.0)
        self._motion.setEasingCurve(theme.easing)
        self._motion.valueChanged.connect(self.update)
        self._motion.finished.connect(self._on_finished)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def cover(self, place: QWidget) -> None:
        """Keep what is seen of a widget, before it changes, and let it go slowly."""
        length = self._theme.duration("reveal")
        if not length:
            return
        self._before = place.grab()
        self.setGeometry(place.geometry())
        self._motion.stop()
        self._motion.setDuration(length)
        self.show()
        self._motion.start()

    def _on_finished(self) -> None:
        self._before = QPixmap()
        self.hide()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setOpacity(float(self._motion.currentValue()))
        painter.drawPixmap(0, 0, self._before)
