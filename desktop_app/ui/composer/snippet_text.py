"""The fields for the name and the words of a snippet, as they lie on a panel."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPalette, QPen, QTextOption
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QVBoxLayout, QWidget

from desktop_app.typed import override
from desktop_app.ui.composer.words import prose
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.edge import paint_edge
from desktop_app.ui.widgets.line_field import ThemedLine

_PAD_X, _PAD_Y = 12, 9


class SnippetName(ThemedLine):
    """One line, painted as the words are."""

    def __init__(self, theme: Theme, name: str, parent: QWidget) -> None:
        super().__init__(theme, name, hint=name, parent=parent)
        self.setFixedHeight(max(theme.size("stepper"), theme.line_height("button") + 12))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        _paint_field(self, self._theme, has_keyboard=self.hasFocus())
        super().paintEvent(event)


class _Words(QPlainTextEdit):
    """Plain words without a frame."""

    turned = Signal()  # it has the keyboard now, or no longer

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.turned.emit()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.turned.emit()


class SnippetText(QWidget):
    """Several lines, each in the direction of its own letters."""

    left = Signal()  # the keyboard is elsewhere

    def __init__(self, theme: Theme, name: str, hint: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.words = _Words(self)
        self.words.setAccessibleName(name)
        self.words.setPlaceholderText(hint)
        self.words.setFont(prose(theme.font("reading")))
        self.words.setFrameShape(QFrame.Shape.NoFrame)
        self.words.setTabChangesFocus(True)
        self.words.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.words.setProperty("ownFocusRing", True)
        self.words.document().setDocumentMargin(0)
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.words.document().setDefaultTextOption(option)
        self.words.viewport().setAutoFillBackground(False)
        self.words.turned.connect(self._on_turned)
        self.setFocusProxy(self.words)
        column = QVBoxLayout(self)
        column.setContentsMargins(_PAD_X, _PAD_Y, _PAD_X - 4, _PAD_Y)
        column.addWidget(self.words)
        theme.changed.connect(self._dress)
        self._dress()

    def text(self) -> str:
        """What is written."""
        return self.words.toPlainText()

    def show_text(self, text: str) -> None:
        """Have these words, and nothing to undo."""
        if text != self.text():
            self.words.setPlainText(text)

    def _on_turned(self) -> None:
        self.update()
        if not self.words.hasFocus():
            self.left.emit()

    def _dress(self) -> None:
        palette = self.words.palette()
        role = QPalette.ColorRole
        palette.setColor(role.Base, Qt.GlobalColor.transparent)
        palette.setColor(role.Text, self._theme.color("text"))
        palette.setColor(role.PlaceholderText, self._theme.color("text3"))
        self.words.setPalette(palette)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        _paint_field(self, self._theme, has_keyboard=self.words.hasFocus())


def _paint_field(field: QWidget, theme: Theme, *, has_keyboard: bool) -> None:
    painter = QPainter(field)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    radius = theme.radius("control")
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("searchField"))  # the track is not seen on a dark panel
    painter.drawRoundedRect(QRectF(field.rect()), radius, radius)
    paint_edge(painter, theme, QRectF(field.rect()), radius)
    if has_keyboard:
        painter.setPen(QPen(theme.color("focus"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(field.rect()).adjusted(1, 1, -1, -1), radius, radius)
