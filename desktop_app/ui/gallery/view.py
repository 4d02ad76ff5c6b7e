"""The wall as the window uses it: keys, mouse, and what it can be asked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QToolTip, QWidget

from desktop_app.state.thumbnails import Thumbnails
from desktop_app.typed import override
from desktop_app.ui.gallery.moves import MOVES
from desktop_app.ui.gallery.tile_buttons import SELECT, Action
from desktop_app.ui.gallery.wall_list import AnyIndex, WallList
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme

_BY_KEYBOARD = {
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
}
_NOTCH = 120  # one notch of the wheel, in eighths of a degree
_NOTCH_STEP = 16  # pixels of row height
_Modifier = Qt.KeyboardModifier


class GalleryView(WallList):
    """Shows a `GalleryModel`, lets the person choose in it, and says what they want."""

    open_requested = Signal(int)  # row
    context_menu_requested = Signal(int, QPoint)  # row, global position
    tile_action = Signal(str, int)  # the action's id, row
    row_height_changed = Signal(int)  # by the wheel
    looked_at = Signal(int)  # a row, while Space is held; -1 when it is let go

    def __init__(
        self, theme: Theme, icons: Icons, thumbnails: Thumbnails, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, icons, thumbnails, parent)
        self._theme = theme
        self._menu_by_key = False
        self._wheel = 0  # what is left of a notch
        self._top: QWidget | None = None
        self._is_looking = False
        self.setProperty("ownFocusRing", True)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # the wheel alone takes no keyboard away
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        theme.changed.connect(self.arrange)

    @property
    def row_height(self) -> int:
        """The height that rows come near to."""
        return self._placing.row_height

    def set_row_height(self, height: int) -> None:
        """Show pictures larger or smaller; the one in the middle stays there."""
        low, high = self._theme.gallery_row("min"), self._theme.gallery_row("max")
        height = min(max(height, low), high)
        if height != self._placing.row_height:
            self._placing.set_row_height(height)
            self.rearranged()

    def set_small(self, small: bool) -> None:
        """Take the tighter gap and margin of small windows, or the usual ones."""
        theme, suffix = self._theme, "Small" if small else ""
        self._placing.set_spacing(theme.gallery(f"gap{suffix}"), theme.gallery(f"margin{suffix}"))
        self.arrange()

    def set_top(self, top: QWidget | None) -> None:
        """Show a widget before the first day; it scrolls with the pictures.

        It tells its height by `heightForWidth`, and by `height_changed` that this is another now.
        """
        self._placing.set_top(top)
        if top is not None:
            top.setParent(self.viewport())
            top.show()
            self._top = top
            changed = getattr(top, "height_changed", None)
            if changed is not None:
                changed.connect(self.arrange)
        self.arrange()

    def show_top(self, show: bool) -> None:
        """Have that widget there, or not for now."""
        if self._top is not None and show is self._top.isHidden():
            self._top.setVisible(show)
            self._placing.set_top(self._top if show else None)
            self.arrange()

    def set_bottom_padding(self, height: int) -> None:
        """Leave room at the end for a bar that floats over it."""
        self._placing.set_bottom(height)

    def set_tile_actions(self, actions: Sequence[tuple[str, str, str]]) -> None:
        """The buttons over the tile under the pointer: icon, name, id. The last is a menu."""
        self._pointer.actions = [Action(*action) for action in actions]
        self.viewport().update()

    def show_row(self, row: int) -> None:
        """Select a picture alone and scroll to it."""
        if 0 <= row < self._placing.wall.count:
            self._choosing.only(row)
            self._placing.show(row)

    def select_nothing(self) -> None:
        """Select none; the keyboard stays where it is."""
        self._choosing.nothing()

    @property
    def chosen_count(self) -> int:
        """How many pictures are selected."""
        return self._choosing.count

    def chosen_rows(self, limit: int = 1000) -> list[int]:
        """The selected rows in order, at most so many."""
        return self._choosing.rows(limit)

    def meant_rows(self, limit: int = 1000) -> list[int]:
        """The selected rows; without any, the one that the focus ring is around."""
        return self._choosing.meant(limit, sees_current=self._surface.shows_focus)

    def is_chosen(self, row: int) -> bool:
        """Whether the picture is selected."""
        return self._choosing.has(row)

    @property
    def meant_row(self) -> int:
        """The row that is meant where only one can be; -1 if none is to be seen."""
        return self._choosing.meant_one(sees_current=self._surface.shows_focus)

    @override
    def _act(self, action: str, row: int) -> None:
        if action == SELECT:
            self._choosing.toggle(row)
        else:
            self.tile_action.emit(action, row)

    # Keys

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, modifiers = Qt.Key(event.key()), event.modifiers()
        modifiers &= ~_Modifier.KeypadModifier
        plain = modifiers == _Modifier.NoModifier
        row = self._choosing.current
        if key == Qt.Key.Key_Space and plain and row >= 0:
            if not event.isAutoRepeat():
                self._look(row)
        elif key == Qt.Key.Key_Escape and self._is_looking:
            self._look(-1)
        elif key in MOVES and not modifiers & (_Modifier.AltModifier | _Modifier.MetaModifier):
            self._move(key, modifiers)
        elif key == Qt.Key.Key_A and modifiers == _Modifier.ControlModifier:
            self._choosing.everything()
        elif key == Qt.Key.Key_Escape and plain and self._choosing.count:
            self._show_focus(show=True)
            self._choosing.nothing()
        elif key == Qt.Key.Key_X and plain and row >= 0:
            self._show_focus(show=True)
            self._choosing.toggle(row)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and plain and row >= 0:
            self.open_requested.emit(row)
        elif row >= 0 and (
            (key == Qt.Key.Key_Menu and plain)
            or (key == Qt.Key.Key_F10 and modifiers == _Modifier.ShiftModifier)
        ):
            self._menu_by_key = True  # some systems send an event of their own as well
            self._ask_for_menu(row)
        else:
            event.ignore()

    @override
    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        self._menu_by_key = False
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._look(-1)
        event.ignore()

    def _look(self, row: int) -> None:
        """Have a quick look at a row while it is wanted; -1 ends it."""
        if row >= 0 or self._is_looking:
            self._is_looking = row >= 0
            self.looked_at.emit(row)

    @override
    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        super().currentChanged(current, previous)
        if self._is_looking:
            self._look(current.row())

    @override
    def keyboardSearch(self, search: str) -> None:
        """Letters are shortcuts here, and Qt's search would read every picture."""

    def _move(self, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
        self._show_focus(show=True)
        row = self._choosing.current
        if row < 0:
            anchor = self._placing.first()
            row = -1 if anchor is None else anchor.row
        else:
            row = self._moves.target(key, row, mirrored=self.isRightToLeft())
        if row < 0:
            return
        if modifiers & _Modifier.ShiftModifier:
            self._choosing.extend(row, add=bool(modifiers & _Modifier.ControlModifier))
        elif modifiers & _Modifier.ControlModifier:
            self._choosing.move(row)
        else:
            self._choosing.only(row)
        if key == Qt.Key.Key_Home:
            self.scrollToTop()  # what stands above the first day shows as well
        self._placing.show(row)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        if event.reason() is Qt.FocusReason.PopupFocusReason:
            return  # as it was before the popup
        by_keyboard = event.reason() in _BY_KEYBOARD
        anchor = self._placing.first()
        if by_keyboard and self._choosing.current < 0 and anchor is not None:
            self._choosing.move(anchor.row)
        self._show_focus(show=by_keyboard)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._look(-1)  # the key is let go where nobody tells us
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self._show_focus(show=False)

    def _show_focus(self, *, show: bool) -> None:
        if show != self._surface.shows_focus:
            self._surface.shows_focus = show
            self._surface.update_row(self._choosing.current)

    # The mouse

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._show_focus(show=False)
        self._pointer.press(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._pointer.move(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pointer.release(event)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        tile = self._placing.tile_at(at.x(), at.y())
        is_plain = event.modifiers() == _Modifier.NoModifier
        if tile is not None and is_plain and self._pointer.button_at(at) is None:
            self.open_requested.emit(tile.row)
        else:
            self._pointer.press(event)  # a second quick press on a button counts as well

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if not event.modifiers() & _Modifier.ControlModifier:
            QAbstractScrollArea.wheelEvent(self, event)
            return
        self._wheel += event.angleDelta().y()
        notches, self._wheel = divmod(self._wheel, _NOTCH)
        before = self.row_height
        self.set_row_height(before + notches * _NOTCH_STEP)
        if self.row_height != before:
            self.row_height_changed.emit(self.row_height)
        event.accept()

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            if not self._menu_by_key and self._choosing.current >= 0:
                self._ask_for_menu(self._choosing.current)
            self._menu_by_key = False
            return
        tile = self._placing.tile_at(event.pos().x(), event.pos().y())
        if tile is not None:
            self.context_menu_requested.emit(tile.row, event.globalPos())

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Leave:
            self._pointer.leave()
        elif isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            button = self._pointer.button_at(event.pos())
            if button is None:
                QToolTip.hideText()
            else:
                QToolTip.showText(event.globalPos(), button.name, self, button.area)
            return True
        return super().viewportEvent(event)

    def _ask_for_menu(self, row: int) -> None:
        self._placing.show(row)
        area = self._placing.on_screen(self._placing.wall.tile(row))
        at = area.intersected(self.viewport().rect()).center()
        self.context_menu_requested.emit(row, self.viewport().mapToGlobal(at))
