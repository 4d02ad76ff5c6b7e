"""The mark on a picture of which something was decided."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop_app.state.reviewing import Verdict
from desktop_app.typed import override
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme

_HEIGHT, _PAD, _ICON, _GAP = 32, 12, 16, 7


class Mark(QWidget):
    """An icon and a word that can be read on any picture."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._verdict: Verdict | None = None
        self.setFont(theme.font("bodyStrong"))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        theme.changed.connect(self.update)
        self.hide()

    @property
    def text(self) -> str:
        """What is said, or nothing."""
        if self._verdict is None:
            return ""
        return self.tr("Kept") if self._verdict is Verdict.KEPT else self.tr("Rejected")

    def say(self, verdict: Verdict | None) -> None:
        """Say what was decided, or hide."""
        self._verdict = verdict
        self.setAccessibleName(self.text)
        self.resize(self.sizeHint())
        self.setVisible(verdict is not None)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        words = self.fontMetrics().horizontalAdvance(self.text)
        return QSize(_PAD + _ICON + _GAP + words + _PAD + 2, _HEIGHT)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        kept = self._verdict is Verdict.KEPT
        ink = "onAccent" if kept else "overlayIcon"
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("accent" if kept else "overlayButton"))
        painter.drawRoundedRect(QRectF(self.rect()), _HEIGHT / 2, _HEIGHT / 2)
        icon = "check" if kept else "x"
        pixmap = self._icons.pixmap(icon, ink, _ICON, self.devicePixelRatioF())
        mirrored = self.isRightToLeft()
        left = self.width() - _PAD - _ICON if mirrored else _PAD
        painter.drawPixmap(left, (_HEIGHT - _ICON) // 2, pixmap)
        start, end = _PAD + _ICON + _GAP, _PAD
        area = self.rect().adjusted(*((end, 0, -start, 0) if mirrored else (start, 0, -end, 0)))
        painter.setPen(self._theme.color(ink))
        painter.setFont(self.font())
        lead = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.setLayoutDirection(self.layoutDirection())
        painter.drawText(area, lead, self.text)
