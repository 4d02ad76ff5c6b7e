"""The name of a part of the library: chosen with a press, and pictures can be dropped on it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QWidget

from desktop_app.typed import override
from desktop_app.ui.icons import Icons
from desktop_app.ui.picture_mime import keys_of
from desktop_app.ui.theme import Theme

_PAD, _COUNT_GAP, _ARROW, _ARROW_GAP = 10, 8, 14, 6
_ICON, _ICON_GAP = 13, 5
_WIDEST = 180  # of a name, in pixels
_OPENING = {Qt.Key.Key_Down, Qt.Key.Key_F4}


class ScopeButton(QAbstractButton):
    """Words, perhaps a count behind them, perhaps an arrow that tells of a menu."""

    dropped = Signal(list)  # keys of pictures
    menu_wanted = Signal(QPoint)  # global position

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        text: str,
        *,
        icon: str = "",
        has_menu: bool = False,
        takes_drops: bool = False,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._icon = icon
        self._has_menu = has_menu
        self._is_over = False  # pictures that could be dropped here
        self.setAcceptDrops(takes_drops)
        self._is_current = False
        self._count = ""
        self.setText(text)
        self.setAccessibleName(text)
        self.setFixedHeight(theme.size("control"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.changed.connect(self.update)

    @property
    def is_current(self) -> bool:
        """Whether this is what hangs there."""
        return self._is_current

    def show_state(self, text: str, *, is_current: bool, count: str) -> None:
        """Say this; the count stands behind the current one."""
        self._is_current, self._count = is_current, count
        self.setText(text)
        self.setAccessibleName(text)
        self.setAccessibleDescription(count)
        self.setToolTip(text if self._shown() != text else "")
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        width = self._metrics().horizontalAdvance(self._shown()) + 2 * _PAD + self._icon_width()
        if self._count:
            body = QFontMetrics(self._theme.font("body"))
            width += _COUNT_GAP + body.horizontalAdvance(self._count)
        return QSize(width + (_ARROW_GAP + _ARROW if self._has_menu else 0), self.height())

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._has_menu and event.key() in _OPENING:
            self.click()
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        active = self.underMouse() or self.isDown()
        if active:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("control"))
            radius = theme.radius("control")
            painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
        mirrored = self.isRightToLeft()
        leading = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        area = self.rect().adjusted(_PAD, 0, -_PAD, 0)
        if self._is_over:
            self._paint_over(painter)
        if self._icon:
            tint = "text2" if self._is_current or active else "text3"
            sign = self._icons.pixmap(self._icon, tint, _ICON, self.devicePixelRatioF())
            left = area.right() + 1 - _ICON if mirrored else area.left()
            painter.drawPixmap(left, (self.height() - _ICON) // 2 + 1, sign)
            shift = self._icon_width()
            area = area.adjusted(*((0, 0, -shift, 0) if mirrored else (shift, 0, 0, 0)))
        painter.setFont(theme.font("bodyStrong" if self._is_current else "body"))
        painter.setPen(theme.color("text" if self._is_current or active else "text2"))
        painter.drawText(area, int(leading), self._shown())
        if self._count:
            shift = self._metrics().horizontalAdvance(self._shown()) + _COUNT_GAP
            behind = area.adjusted(*((0, 0, -shift, 0) if mirrored else (shift, 0, 0, 0)))
            painter.setFont(theme.font("body"))
            painter.setPen(theme.color("text3"))
            painter.drawText(behind, int(leading), self._count)
        if self._has_menu:
            tint = "text" if active else "text3"
            arrow = self._icons.pixmap("chevron-down", tint, _ARROW, self.devicePixelRatioF())
            left = area.left() if mirrored else area.right() + 1 - _ARROW
            painter.drawPixmap(left, (self.height() - _ARROW) // 2 + 1, arrow)

    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(self._theme.font("bodyStrong" if self._is_current else "body"))

    def _shown(self) -> str:
        """The name, or as much of it as there is room for."""
        return self._metrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, _WIDEST)

    def _icon_width(self) -> int:
        return _ICON + _ICON_GAP if self._icon else 0

    def _paint_over(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("focus"), 2))
        painter.setBrush(self._theme.color("control"))
        radius = self._theme.radius("control")
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), radius, radius)

    # Pictures over it

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if not keys_of(event.mimeData()):
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self._set_over(over=True)

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        event.setAccepted(self._is_over)

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self._set_over(over=False)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        self._set_over(over=False)
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.dropped.emit(keys_of(event.mimeData()))

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        below = self.mapToGlobal(QPoint(0, self.height()))
        self.menu_wanted.emit(below if by_key else event.globalPos())

    def _set_over(self, *, over: bool) -> None:
        self._is_over = over
        self.update()
