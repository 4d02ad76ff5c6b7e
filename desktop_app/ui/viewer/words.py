"""Short plain text on the viewer's panels: labels that follow the theme, and links."""

from __future__ import annotations

import html

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import (
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QPalette,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractButton, QLabel, QSizePolicy, QWidget

from desktop_app.typed import override
from desktop_app.ui.composer.words import prose
from desktop_app.ui.theme import Theme


class Words(QLabel):
    """A label that shows its text literally, in a font and colour of the theme."""

    def __init__(
        self, theme: Theme, font: str, color: str, text: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._color = color
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(prose(theme.font(font)))
        self.setText(text)
        if self.isRightToLeft():  # of itself a label would go by its text's own direction
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
            self.setAlignment(right | Qt.AlignmentFlag.AlignVCenter)
        self._tint()
        theme.changed.connect(self._tint)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._tint()  # being polished, a hidden widget falls back to the palette it was made with

    def _tint(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, self._theme.color(self._color))
        self.setPalette(palette)


class Link(QAbstractButton):
    """Words that lead somewhere; shortened in the middle where there is no room."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFont(prose(theme.font("body")))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(theme.line_height("body"))
        theme.changed.connect(self.update)

    def say(self, text: str, name: str) -> None:
        """Show the text; the accessible name says where it leads."""
        self.setText(text)
        self.setAccessibleName(name)
        self.setToolTip(
            f"<span>{html.escape(text)}</span>"
        )  # a tool tip cannot be told to be plain
        self.setAccessibleDescription(text)  # else that would be read aloud
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + 2, self.height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(min(48, self.sizeHint().width()), self.height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        font = self.font()
        font.setUnderline(self.underMouse())
        painter.setFont(font)
        painter.setPen(self._theme.color("accentText"))
        middle = Qt.TextElideMode.ElideMiddle
        text = QFontMetrics(font).elidedText(self.text(), middle, self.width())
        leading = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self.rect(), leading, text)
