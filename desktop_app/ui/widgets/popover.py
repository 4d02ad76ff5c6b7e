"""A raised panel that opens beside its opener and gives the focus back when it closes."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QWidget

from desktop_app.typed import override
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.focus_ring import FocusRing
from desktop_app.ui.widgets.rounded import cut_corners


class Popover(QFrame):
    """A popup frame in the raised tone; Esc and a click outside close it."""

    def __init__(self, theme: Theme, opener: QWidget) -> None:
        super().__init__(opener, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self._theme = theme
        self._opener = opener
        self._ring: FocusRing | None = None  # only while it is open: it looks at every event
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)

    def open_above(self, anchor: QWidget | None = None) -> None:
        """Open with the lower edge at the upper edge of the opener, or of another widget that it
        belongs to; or below where there is no room.
        """
        self.adjustSize()
        at = anchor or self._opener
        left = at.width() - self.width() if self.isRightToLeft() else 0
        corner = at.mapToGlobal(QPoint(left, -self.height() - 8))
        screen = at.screen().availableGeometry()
        if corner.y() < screen.top():
            corner = at.mapToGlobal(QPoint(left, at.height() + 8))
        self._show_at(corner)

    def open_below(self) -> None:
        """Open with the upper edge at the opener's lower edge."""
        self.adjustSize()
        opener, window = self._opener, self._opener.window()
        over = opener.width() - self.width()  # where the ends are in line, not the beginnings
        starts = (over, 0) if self.isRightToLeft() else (0, over)
        place = opener.mapTo(window, QPoint(starts[0], 0)).x()
        fits = place >= 0 and place + self.width() <= window.width()
        left = starts[0] if fits else starts[1]
        self._show_at(opener.mapToGlobal(QPoint(left, opener.height() + 8)))

    def _show_at(self, corner: QPoint) -> None:
        screen = self._opener.screen().availableGeometry()
        corner.setX(max(screen.left(), min(corner.x(), screen.right() - self.width())))
        corner.setY(max(screen.top(), min(corner.y(), screen.bottom() - self.height())))
        self.move(corner)
        self.show()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        cut_corners(self, self._theme.radius("floating"))

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._ring is None:
            self._ring = FocusRing(self._theme, self)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._ring is not None:
            self._ring.deleteLater()
            self._ring = None
        self._opener.setFocus(Qt.FocusReason.PopupFocusReason)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self.mask().isEmpty():
            painter.fillRect(self.rect(), self._theme.color("line"))  # no black at the cut
        painter.setPen(QPen(self._theme.color("line"), 1))
        painter.setBrush(self._theme.color("raised"))
        radius = self._theme.radius("floating")
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
