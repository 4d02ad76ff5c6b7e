"""What is left of the credit, beside the estimate."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop_app.typed import override
from desktop_app.ui.theme import Theme

_SIGN = 13  # the side of a triangle with an exclamation mark


class CreditButton(QAbstractButton):
    """What is left of the credit, quietly; leads to the account."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._is_low = False
        self.setObjectName("credit")
        self.setFont(theme.font("meta"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)
        self.say("", is_low=False)

    def say(self, text: str, *, is_low: bool) -> None:
        """Show what is left, with a sign where it is little; nothing where it is not known."""
        self._is_low = is_low
        self.setText(text)
        self.setVisible(bool(text))
        low = self.tr("{credit}, running low").format(credit=text)
        self.setAccessibleName(low if is_low else text or self.tr("Credit"))
        self.setToolTip(self.tr("Open your account"))
        self.setAccessibleDescription(self.tr("Opens your account"))
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        width = self.fontMetrics().horizontalAdvance(self.text())
        sign = _SIGN + 5 if self._is_low else 0
        return QSize(width + sign, max(self._theme.line_height("meta"), 24))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        active = self.underMouse() or self.isDown()
        quiet = "attention" if self._is_low else "text3"
        ink = self._theme.color("text" if active else quiet)
        font = QFont(self.font())
        font.setUnderline(active)
        painter.setFont(font)
        painter.setPen(ink)
        words = QRect(self.rect())
        if self._is_low:
            mirrored = self.isRightToLeft()
            left = self.width() - _SIGN if mirrored else 0
            _draw_sign(painter, QPointF(left, (self.height() - _SIGN) / 2), ink)
            words.adjust(*((0, 0, -_SIGN - 5, 0) if mirrored else (_SIGN + 5, 0, 0, 0)))
        end = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        painter.setLayoutDirection(self.layoutDirection())
        painter.drawText(words, end, self.text())


def _draw_sign(painter: QPainter, corner: QPointF, ink: QColor) -> None:
    painter.save()
    painter.translate(corner)
    pen = QPen(ink, 1.3)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    triangle = QPainterPath(QPointF(6.5, 1.2))
    triangle.lineTo(12.2, 11.4)
    triangle.lineTo(0.8, 11.4)
    triangle.closeSubpath()
    painter.drawPath(triangle)
    painter.drawLine(QPointF(6.5, 5), QPointF(6.5, 7.4))
    painter.drawPoint(QPointF(6.5, 9.5))
    painter.restore()
