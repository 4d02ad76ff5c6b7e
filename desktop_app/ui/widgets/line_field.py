"""A field for one line of words or figures."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import (
    QDragEnterEvent,
    QFocusEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop_app.typed import override
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.edge import paint_edge
from desktop_app.ui.widgets.track import track_color


class ThemedLine(QLineEdit):
    """A QLineEdit in the theme's colours without a box of its own: its kinds paint that.

    What assistive technology writes is told as what is typed; Qt takes it for the app's doing.
    """

    def __init__(
        self, theme: Theme, name: str, *, hint: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setStyleSheet("background: transparent; border: none;")  # the palette cannot say it
        self.setTextMargins(10, 0, 10, 0)
        self.setFont(theme.font("body"))
        self.setProperty("ownFocusRing", True)
        self._known = ""  # the text as typing and the app have left it
        self.textEdited.connect(self._on_known)
        self.textChanged.connect(self._on_changed)
        theme.changed.connect(self._dress)
        self._dress()

    def _on_known(self, text: str) -> None:
        self._known = text

    def _on_changed(self, text: str) -> None:
        if text != self._known:
            self.textEdited.emit(text)

    @override
    def setText(self, text: str | None) -> None:
        self._known = text or ""
        super().setText(text)

    @override
    def clear(self) -> None:
        self._known = ""
        super().clear()

    def _dress(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Text, self._theme.color("text"))
        palette.setColor(QPalette.ColorRole.PlaceholderText, self._theme.color("text3"))
        self.setPalette(palette)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.ignore()  # files are for what lies behind: their addresses are no words
        else:
            super().dragEnterEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()


class LineField(ThemedLine):
    """Painted like the other controls; shows the keyboard by its own edge."""

    def __init__(
        self, theme: Theme, name: str, *, hint: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, name, hint=hint, parent=parent)
        self.setFixedHeight(max(theme.size("stepper"), theme.line_height("button") + 12))
        self.setMinimumWidth(80)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = self._theme.radius("control")
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(track_color(self._theme, self))
        painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
        paint_edge(painter, self._theme, QRectF(self.rect()), radius)
        if self.hasFocus():
            painter.setPen(QPen(self._theme.color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), radius, radius)
        painter.end()
        super().paintEvent(event)
