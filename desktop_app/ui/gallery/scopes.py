"""Which part of the library hangs on the wall: plain words, the current one bold with its count."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QLocale, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop_app.core.records import Collection
from desktop_app.state.collections import scope_of
from desktop_app.typed import override
from desktop_app.ui.gallery.scope_button import ScopeButton
from desktop_app.ui.gallery.scope_shelf import Place, ScopeShelf
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.menu import Menu

_BUILT_IN = ("all", "favourites", "trash")
_LISTED = 10  # collections in the menu at most: the others are in the list of all
_WIDEST = 280  # of a name in the menu, in pixels
SMART_ICON, HAND_ICON = "search", "folder"
_ICONS = {"favourites": "heart", "trash": "trash"}


class ScopeBar(QWidget):
    """All, Favourites and as many collections as have room; the rest and the trash behind More.

    Where it is narrow, all of them are behind one button. Pictures can be dropped on every name;
    while they are held over More, those behind it come out.
    """

    chosen = Signal(str)
    dropped = Signal(str, list)  # a scope, and the keys of pictures that were dropped on it
    new_wanted = Signal()
    manage_wanted = Signal()
    menu_wanted = Signal(str, QPoint)  # a collection's scope, global position

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._texts = {
            "all": self.tr("All"),
            "favourites": self.tr("Favourites"),
            "trash": self.tr("Trash"),
        }
        self._current = "all"
        self._count = 0
        self._is_narrow = False
        self._smart: set[str] = set()
        self.buttons: dict[str, ScopeButton] = {}
        self.more = ScopeButton(theme, icons, self.tr("More"), has_menu=True, parent=self)
        self.more.setObjectName("scope_more")
        self.more.clicked.connect(self._open)
        self.more.held_over.connect(self._on_held_over_more)
        self.more.menu_wanted.connect(lambda at: self._ask_for_menu(self._current, at))
        self.shelf = ScopeShelf(theme, icons, self)
        self.shelf.dropped.connect(self.dropped)
        for scope in _BUILT_IN:
            self._add(scope)
        self._put_in_order()
        self.setAccessibleName(self.tr("Which pictures are shown"))
        self.setFixedHeight(self.more.height())
        theme.changed.connect(self._arrange)
        self._arrange()

    def show_collections(self, collections: Sequence[Collection]) -> None:
        """Offer these as well, in this order."""
        shown = {scope_of(one): one for one in collections}
        for scope in [one for one in self.buttons if one not in shown and one not in _BUILT_IN]:
            self._remove(scope)
        self._smart = {scope for scope, one in shown.items() if one.is_smart}
        trash = self._texts.pop("trash")
        for scope, one in shown.items():
            self._texts.pop(scope, None)
            self._texts[scope] = one.name
            if scope not in self.buttons:
                self._add(scope)
        self._texts["trash"] = trash
        self._put_in_order()
        self._arrange()

    def show_current(self, scope: str, count: int) -> None:
        """Say which one hangs there, and how many pictures it has."""
        self._current, self._count = scope, count
        self._arrange()

    def set_narrow(self, narrow: bool) -> None:
        """Fold all of them into one, or show them."""
        self._is_narrow = narrow
        self._arrange()

    @property
    def offered(self) -> list[str]:
        """What is behind the last button: what has no room, and the trash."""
        if self._is_narrow:
            return list(self._texts)
        return [one for one in self._texts if one == "trash" or self.buttons[one].isHidden()]

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._width_of(self._wanted()), self.height())

    @override
    def minimumSizeHint(self) -> QSize:
        needed = [one for one in self._wanted() if one in _BUILT_IN or one == self._current]
        return QSize(self._width_of(needed), self.height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._place()

    def _add(self, scope: str) -> None:
        button = ScopeButton(self._theme, self._icons, self._texts[scope], parent=self)
        button.setObjectName(f"scope_{scope}")
        button.clicked.connect(lambda _=False, scope=scope: self.chosen.emit(scope))
        button.dropped.connect(lambda keys, scope=scope: self.dropped.emit(scope, keys))
        button.held_over.connect(self._on_held_over)
        button.menu_wanted.connect(lambda at, scope=scope: self._ask_for_menu(scope, at))
        self.buttons[scope] = button

    def _remove(self, scope: str) -> None:
        button = self.buttons.pop(scope)
        if button.hasFocus():
            self._leave(self.buttons["all"])
        button.hide()
        button.deleteLater()
        del self._texts[scope]

    def _put_in_order(self) -> None:
        """The keyboard goes through them as they stand."""
        in_order = [*(self.buttons[scope] for scope in self._texts), self.more]
        for before, after in pairwise(in_order):
            QWidget.setTabOrder(before, after)

    def _leave(self, other: ScopeButton) -> None:
        """The one with the keyboard goes: it is never nowhere."""
        target = self.more if other.isHidden() else other
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _wanted(self) -> list[str]:
        """What stands there where there is room; the trash only while it is shown."""
        if self._is_narrow:
            return []
        return [one for one in self._texts if one != "trash" or one == self._current]

    def _width_of(self, scopes: Sequence[str]) -> int:
        widths = [self.buttons[one].sizeHint().width() for one in scopes]
        return sum(widths) + self.more.sizeHint().width()

    def _takes(self, scope: str) -> bool:
        """Whether pictures may be dropped there: what is in the trash can only be taken out."""
        if self._current == "trash":
            return scope == "all"
        return scope not in {"all", self._current} and scope not in self._smart

    def _arrange(self) -> None:
        count = QLocale().toString(self._count)
        for scope, button in self.buttons.items():
            is_current = scope == self._current
            button.show_state(
                self._texts[scope],
                is_current=is_current,
                count=count if is_current else "",
                icon=self._sign_of(scope),
            )
            button.take(self._takes(scope))
        if self._is_narrow:
            text = self._texts.get(self._current, self._texts["all"])
            sign = self._sign_of(self._current)
            self.more.show_state(text, is_current=True, count=count, icon=sign)
        else:
            self.more.show_state(self.tr("More"), is_current=False, count="")
        self.updateGeometry()
        self._place()

    def _sign_of(self, scope: str) -> str:
        return SMART_ICON if scope in self._smart else ""

    def _place(self) -> None:
        """Stand side by side; the current one has its place before those that come before it."""
        wanted = self._wanted()
        needed = [one for one in wanted if one in _BUILT_IN or one == self._current]
        room = self.width() - self._width_of(needed)
        shown = []
        for scope in wanted:
            width = self.buttons[scope].sizeHint().width()
            if scope in needed:
                shown.append(scope)
            elif width <= room:
                shown.append(scope)
                room -= width
            else:
                room = -1  # none of those that come after jumps the queue
        at = 0
        for button in [*(self.buttons[one] for one in shown), self.more]:
            width = button.sizeHint().width()
            left = self.width() - at - width if self.isRightToLeft() else at
            button.setGeometry(left, 0, width, self.height())
            at += width
        for scope, button in self.buttons.items():
            if button.hasFocus() and scope not in shown:
                self._leave(self.more)
            button.setVisible(scope in shown)

    def _ask_for_menu(self, scope: str, at: QPoint) -> None:
        is_one = scope in self._texts and scope not in _BUILT_IN
        if is_one and (self._is_narrow or not self.buttons[scope].isHidden()):
            self.menu_wanted.emit(scope, at)

    def _on_held_over(self, held: bool) -> None:
        if held:
            self.shelf.hide()

    def _on_held_over_more(self, held: bool) -> None:
        if not held:
            self.shelf.wane()
            return
        self.shelf.open_under(
            self.more,
            [
                Place(scope, self._texts[scope], _ICONS.get(scope, HAND_ICON))
                for scope in self.offered
                if self._takes(scope)
            ],
        )

    def _open(self) -> None:
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        has_collections = len(self._texts) > len(_BUILT_IN)
        collections = [one for one in self.offered if one not in _BUILT_IN]
        listed = collections[:_LISTED]
        if self._current in collections and self._current not in listed:
            listed[-1] = self._current
        for scope in [one for one in self.offered if one in _BUILT_IN or one in listed]:
            if scope == "trash" and collections:
                self._offer_more(menu, len(collections) - len(listed))
            action = menu.addAction(self._shortened(self._texts[scope]))
            action.setObjectName(f"choose_{scope}")
            action.setCheckable(True)
            action.setChecked(scope == self._current)
            action.triggered.connect(lambda _=False, scope=scope: self.chosen.emit(scope))
        menu.addSeparator()
        new = menu.addAction(self.tr("New collection…"))
        new.setObjectName("new_collection")
        new.triggered.connect(lambda _=False: self.new_wanted.emit())
        if has_collections:
            manage = menu.addAction(self.tr("Manage collections…"))
            manage.setObjectName("manage_collections")
            manage.triggered.connect(lambda _=False: self.manage_wanted.emit())
        menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height() + 4)))

    def _offer_more(self, menu: Menu, count: int) -> None:
        """The way to those that the menu would be too long with."""
        if count:
            action = menu.addAction(self.tr("%Ln more…", "", count))
            action.setObjectName("all_collections")
            action.triggered.connect(lambda _=False: self.manage_wanted.emit())
        menu.addSeparator()

    def _shortened(self, name: str) -> str:
        metrics = QFontMetrics(self._theme.font("body"))
        shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, _WIDEST)
        return shown.replace("&", "&&")
