"""Which part of the library hangs on the wall: plain words, the current one bold with its count."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QLocale, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop_app.core.records import Collection
from desktop_app.state.collections import scope_of
from desktop_app.typed import override
from desktop_app.ui.gallery.scope_button import ScopeButton
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.menu import Menu

_BUILT_IN = ("all", "favourites", "trash")


class ScopeBar(QWidget):
    """All, Favourites and as many collections as have room; the rest and the trash behind More.

    Where it is narrow, all of them are behind one button.
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
        for scope in _BUILT_IN:
            self._add(scope)
        self.more = ScopeButton(theme, icons, self.tr("More"), has_menu=True, parent=self)
        self.more.setObjectName("scope_more")
        self.more.clicked.connect(self._open)
        self.setAccessibleName(self.tr("Which pictures are shown"))
        self.setFixedHeight(self.more.height())
        self._arrange()

    def show_collections(self, collections: Sequence[Collection]) -> None:
        """Offer these as well, in this order."""
        scopes = {scope_of(one): one for one in collections}
        for scope in [one for one in self.buttons if one not in scopes and one not in _BUILT_IN]:
            button = self.buttons.pop(scope)
            button.hide()
            button.deleteLater()
            del self._texts[scope]
        self._smart = {scope for scope, one in scopes.items() if one.is_smart}
        trash = self._texts.pop("trash")
        for scope, one in scopes.items():
            self._texts.pop(scope, None)
            self._texts[scope] = one.name
            if scope not in self.buttons:
                self._add(scope)
        self._texts["trash"] = trash
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
        """What the menu holds: what has no room, and the trash."""
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
        takes_drops = scope not in {"all", *self._smart}
        button = ScopeButton(
            self._theme,
            self._icons,
            self._texts[scope],
            icon="search" if scope in self._smart else "",
            takes_drops=takes_drops,
            parent=self,
        )
        button.setObjectName(f"scope_{scope}")
        button.clicked.connect(lambda _=False, scope=scope: self.chosen.emit(scope))
        button.dropped.connect(lambda keys, scope=scope: self.dropped.emit(scope, keys))
        if scope not in _BUILT_IN:
            button.menu_wanted.connect(lambda at, scope=scope: self.menu_wanted.emit(scope, at))
        self.buttons[scope] = button
        last = self.buttons["all"]
        for other in (self.buttons[one] for one in self._texts if one in self.buttons):
            QWidget.setTabOrder(last, other)
            last = other

    def _wanted(self) -> list[str]:
        """What stands there where there is room; the trash only while it is shown."""
        if self._is_narrow:
            return []
        return [one for one in self._texts if one != "trash" or one == self._current]

    def _width_of(self, scopes: Sequence[str]) -> int:
        widths = [self.buttons[one].sizeHint().width() for one in scopes]
        return sum(widths) + self.more.sizeHint().width()

    def _arrange(self) -> None:
        count = QLocale().toString(self._count)
        for scope, button in self.buttons.items():
            is_current = scope == self._current
            button.show_state(
                self._texts[scope], is_current=is_current, count=count if is_current else ""
            )
        if self._is_narrow:
            text = self._texts.get(self._current, self._texts["all"])
            self.more.show_state(text, is_current=True, count=count)
        else:
            self.more.show_state(self.tr("More"), is_current=False, count="")
        self.updateGeometry()
        self._place()

    def _place(self) -> None:
        """Stand side by side; the current one has its place before those that come before it."""
        wanted = self._wanted()
        room = self.width() - self._width_of(
            [one for one in wanted if one in _BUILT_IN or one == self._current]
        )
        shown = []
        for scope in wanted:
            width = self.buttons[scope].sizeHint().width()
            if scope in _BUILT_IN or scope == self._current:
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
            button.setVisible(scope in shown)

    def _open(self) -> None:
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for scope in self.offered:
            if scope == "trash" and len(self._texts) > len(_BUILT_IN):
                menu.addSeparator()
            action = menu.addAction(self._texts[scope].replace("&", "&&"))
            action.setObjectName(f"choose_{scope}")
            action.setCheckable(True)
            action.setChecked(scope == self._current)
            action.triggered.connect(lambda _=False, scope=scope: self.chosen.emit(scope))
        menu.addSeparator()
        new = menu.addAction(self.tr("New collection…"))
        new.setObjectName("new_collection")
        new.triggered.connect(lambda _=False: self.new_wanted.emit())
        if len(self._texts) > len(_BUILT_IN):
            manage = menu.addAction(self.tr("Manage collections…"))
            manage.setObjectName("manage_collections")
            manage.triggered.connect(lambda _=False: self.manage_wanted.emit())
        menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height() + 4)))
