"""A date that flies beside the scroll bar's handle."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, QTimer, QVariantAnimation
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from desktop_app.typed import override
from desktop_app.ui.theme import Theme

_LINGERS_MS = 900  # after the handle was let go
_PADDING_X, _PADDING_Y = 12, 7


class DateBubble(QWidget):
    """One line that takes no mouse; it fades some time after it is told to go."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._text = ""
        self._opacity = 1.0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._lingering = QTimer(self)
        self._lingering.setSingleShot(True)
        self._lingering.setInterval(_LINGERS_MS)
        self._lingering.timeout.connect(self._fade)
        self._fading = QVariantAnimation(self)
        self._fading.setStartValue(1.0)
        self._fading.setEndValue(0.0)
        self._fading.valueChanged.connect(self._on_fading)
        self._fading.finished.connect(self.hide)
        theme.changed.connect(self.update)
        self.hide()

    @property
    def text(self) -> str:
        """What is shown now, or nothing."""
        return "" if self.isHidden() else self._text

    def say(self, text: str, at: QPoint) -> None:
        """Show the text; the bubble ends, or begins from right to left, at the middle of its side.

        It keeps within its parent.
        """
        self._text = text
        self._lingering.stop()
        self._fading.stop()
        self._opacity = 1.0
        self.resize(self.sizeHint())
        parent = self.parentWidget()
        lowest = self.height() if parent is None else parent.height() - self.height()
        top = min(max(at.y() - self.height() // 2, 0), max(lowest, 0))
        self.move(at.x() if self.isRightToLeft() else at.x() - self.width(), top)
        self.show()
        self.raise_()
        self.update()

    def go(self) -> None:
        """Vanish soon."""
        if not self.isHidden():
            self._lingering.start()

    @override
    def sizeHint(self) -> QSize:
        width = QFontMetrics(self._theme.font("bodyStrong")).horizontalAdvance(self._text)
        height = self._theme.line_height("bodyStrong")
        return QSize(width + 2 * _PADDING_X, height + 2 * _PADDING_Y)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(self._opacity)
        painter.setPen(QPen(theme.color("line"), 1))
        painter.setBrush(theme.color("raised"))
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(area, theme.radius("control"), theme.radius("control"))
        painter.setFont(theme.font("bodyStrong"))
        painter.setPen(theme.color("text"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._text)

    def _fade(self) -> None:
        self._fading.setDuration(self._theme.duration("base"))
        self._fading.start()

    def _on_fading(self, opacity: float) -> None:
        self._opacity = opacity
        self.update()
