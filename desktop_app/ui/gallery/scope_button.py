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
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QWidget

from desktop_app.typed import override
from desktop_app.ui.icons import Icons
from desktop_app.ui.picture_mime import keys_of
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.name_list import own_way

_PAD, _COUNT_GAP, _ARROW, _ARROW_GAP = 10, 8, 14, 6
_ICON, _ICON_GAP = 13, 5
_WIDEST = 150  # of a name, in pixels
_OPENING = {Qt.Key.Key_Down, Qt.Key.Key_F4}


class ScopeButton(QAbstractButton):
    """Words, perhaps a count behind them, perhaps an arrow that tells of a menu."""

    held_over = Signal(bool)  # whether pictures are
    dropped = Signal(list)  # keys of pictures
    menu_wanted = Signal(QPoint)  # global position

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        text: str,
        *,
        has_menu: bool = False,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._icon = ""
        self._has_menu = has_menu
        self._takes = False  # pictures that are dropped
        self._is_over = False
        self._menu_by_key = False
        self._is_current = False
        self._count = ""
        self.setAcceptDrops(True)  # those that take none refuse them before anybody behind them
        self.setFixedHeight(theme.size("control"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.show_state(text, is_current=False, count="")
        theme.changed.connect(self._on_theme)

    @property
    def is_current(self) -> bool:
        """Whether this is what hangs there."""
        return self._is_current

    @property
    def is_over(self) -> bool:
        """Whether pictures are held over it that it would take."""
        return self._is_over

    def show_state(self, text: str, *, is_current: bool, count: str, icon: str = "") -> None:
        """Say this; the count stands behind the current one."""
        self._is_current, self._count, self._icon = is_current, count, icon
        self.setText(text)
        self.setShortcut(QKeySequence())  # an ampersand in a name is no key
        self.setAccessibleName(text)
        self.setAccessibleDescription(count)
        self.setToolTip(text if self._shown() != text else "")
        self.updateGeometry()
        self.update()

    def take(self, takes: bool) -> None:
        """Let pictures be dropped here, or refuse them."""
        self._takes = takes

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
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        active = self.underMouse() or self.isDown() or self._is_over
        if active:
            self._paint_ground(painter)
        mirrored = self.isRightToLeft()
        leading = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        area = self.rect().adjusted(_PAD, 0, -_PAD, 0)
        if self._icon:
            tint = "text2" if self._is_current or active else "text3"
            sign = self._icons.pixmap(self._icon, tint, _ICON, self.devicePixelRatioF())
            left = area.right() + 1 - _ICON if mirrored else area.left()
            painter.drawPixmap(left, (self.height() - _ICON) // 2 + 1, sign)
            shift = self._icon_width()
            area = area.adjusted(*((0, 0, -shift, 0) if mirrored else (shift, 0, 0, 0)))
        painter.setFont(theme.font("bodyStrong" if self._is_current else "body"))
        painter.setPen(theme.color("text" if self._is_current or active else "text2"))
        painter.drawText(area, int(leading), own_way(self._shown()))
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

    def _paint_ground(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius, area = self._theme.radius("control"), QRectF(self.rect())
        painter.setPen(Qt.PenStyle.NoPen)
        if self._is_over:
            painter.setPen(QPen(self._theme.color("focus"), 2))
            area.adjust(1, 1, -1, -1)
        painter.setBrush(self._theme.color("control"))
        painter.drawRoundedRect(area, radius, radius)

    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(self._theme.font("bodyStrong" if self._is_current else "body"))

    def _shown(self) -> str:
        """The name, or as much of it as there is room for."""
        return self._metrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, _WIDEST)

    def _icon_width(self) -> int:
        return _ICON + _ICON_GAP if self._icon else 0

    def _on_theme(self) -> None:
        self.updateGeometry()
        self.update()

    # Keys and menus

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, modifiers = event.key(), event.modifiers()
        shift = Qt.KeyboardModifier.ShiftModifier
        if self._has_menu and key in _OPENING:
            self.click()
        elif key == Qt.Key.Key_Menu or (key == Qt.Key.Key_F10 and modifiers == shift):
            self._menu_by_key = True  # some systems send an event of their own as well
            self._ask_for_menu()
        else:
            super().keyPressEvent(event)

    @override
    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        self._menu_by_key = False
        super().keyReleaseEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() is not QContextMenuEvent.Reason.Keyboard:
            self.menu_wanted.emit(event.globalPos())
        elif not self._menu_by_key:
            self._ask_for_menu()

    def _ask_for_menu(self) -> None:
        self.menu_wanted.emit(self.mapToGlobal(QPoint(0, self.height())))

    # Pictures over it

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if keys_of(event.mimeData()):
            event.accept()  # whoever may refuse is told of moves only after this
            self._set_over(over=self._takes)
            self.held_over.emit(True)
        else:
            event.ignore()

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if self._takes:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
        else:
            event.ignore()

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._set_over(over=False)
        self.held_over.emit(False)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        self._set_over(over=False)
        self.held_over.emit(False)
        if not self._takes:
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.dropped.emit(keys_of(event.mimeData()))

    def _set_over(self, *, over: bool) -> None:
        self._is_over = over
        self.update()
