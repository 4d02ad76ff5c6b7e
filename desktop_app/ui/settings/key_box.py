"""The key in use, masked, in a box that nothing can be written into."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from desktop_app.typed import override
from desktop_app.ui.composer.words import prose
from desktop_app.ui.theme import Theme


class KeyBox(QLabel):
    """Reads from the left in every language, as keys do."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAccessibleName(self.tr("API key"))
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_masked(self, masked: str) -> None:
        """Show what is left of the key when it is masked."""
        self.setText(masked)
        self.setAccessibleDescription(masked)

    @override
    def sizeHint(self) -> QSize:
        return QSize(160, max(32, self._theme.line_height("body") + 12))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = "controlHover" if theme.is_dark and not theme.is_strong else "fieldBorder"
        painter.setPen(QPen(theme.color(edge), 1))
        painter.setBrush(theme.color("field"))
        radius = theme.radius("control")
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        font = prose(theme.font("body"))
        area = self.rect().adjusted(10, 0, -10, 0)
        elide = Qt.TextElideMode.ElideMiddle
        painter.setFont(font)
        painter.setPen(theme.color("text"))
        text = QFontMetrics(font).elidedText(self.text(), elide, area.width())
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(area, left, text)
