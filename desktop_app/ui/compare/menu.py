"""What can be done with one of the pictures that are compared."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QWidget

from desktop_app.core.changes import MOST_STARS
from desktop_app.core.records import Picture
from desktop_app.ui.widgets.menu import Menu
from desktop_app.ui.window_keys import first_key


class PaneMenu(Menu):
    """The same as the buttons under the picture, and a little more."""

    wanted = Signal(str)  # an action's id

    def __init__(self, picture: Picture, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        loved = self.tr("Remove from favourites") if picture.favourite else self.tr("Favourite")
        self._add(self.tr("Open"), "open", QKeySequence("Return"))
        if picture.trashed is None:
            self._add(loved, "favourite")
            self._add_stars(picture.stars)
        self.addSeparator()
        self._add(self.tr("Copy picture"), "copy_picture")
        self._add(self.tr("Copy prompt"), "copy_prompt")
        if picture.trashed is None:
            self.addSeparator()
            self._add(self.tr("Delete"), "delete")

    def _add_stars(self, stars: int) -> None:
        menu = Menu(self, self.tr("Stars"))
        group = QActionGroup(menu)
        for number in range(MOST_STARS, -1, -1):
            words = self.tr("%Ln stars", "", number)
            action = self._action(words if number else self.tr("No stars"), f"stars_{number}")
            action.setCheckable(True)
            action.setChecked(number == stars)
            group.addAction(action)
            menu.addAction(action)
        self.addMenu(menu)

    def _add(self, text: str, name: str, keys: QKeySequence | None = None) -> None:
        self.addAction(self._action(text, name, keys))

    def _action(self, text: str, name: str, keys: QKeySequence | None = None) -> QAction:
        action = QAction(text, self)
        action.setObjectName(name)
        action.setShortcut(keys or first_key(self, name))  # shown here, and handled elsewhere
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda: self.wanted.emit(name))
        return action
