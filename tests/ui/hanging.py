"""A wall over a shelf of pictures, shown in a window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.places import RESOURCES
from desktop_app.state.gallery import GalleryModel
from desktop_app.state.thumbnails import Thumbnails
from desktop_app.ui.gallery.view import GalleryView
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme
from tests.fakes.pictures import Shelf

Key, Button, Modifier = Qt.Key, Qt.MouseButton, Qt.KeyboardModifier
ACTIONS = [("image-plus", "Use as reference", "reference"), ("ellipsis", "More", "more")]


class Hung:
    """A view over a shelf, shown in a window of a given size."""

    def __init__(
        self, qtbot: QtBot, theme: Theme, tmp_path: Path, counts: list[int], width: int, height: int
    ) -> None:
        self.theme = theme
        self.shelf = Shelf(counts, today=datetime.now(UTC).astimezone().date())
        self.thumbnails = Thumbnails(tmp_path / "small", lambda one: tmp_path / one.file)
        self.model = GalleryModel(
            self.shelf.days, self.shelf.day_page, lambda one: tmp_path / one.file
        )
        self.view = GalleryView(theme, Icons(theme), self.thumbnails)
        self.thumbnails.setParent(self.view)
        self.model.setParent(self.view)
        qtbot.addWidget(self.view)
        self.view.set_tile_actions(ACTIONS)
        self.view.setModel(self.model)
        self.view.resize(width, height)
        with qtbot.waitExposed(self.view):
            self.view.show()

    @property
    def current(self) -> int:
        return self.view.currentIndex().row()

    @property
    def chosen(self) -> list[int]:
        return self.view.chosen_rows()

    def middle_of(self, row: int) -> QPoint:
        return self.view.visualRect(self.model.index(row, 0)).center()

    def click(
        self,
        qtbot: QtBot,
        row: int,
        modifiers: Qt.KeyboardModifier = Modifier.NoModifier,
        button: Qt.MouseButton = Button.LeftButton,
    ) -> None:
        qtbot.mouseClick(self.view.viewport(), button, modifiers, self.middle_of(row))

    def press(
        self, qtbot: QtBot, key: Qt.Key, modifiers: Qt.KeyboardModifier = Modifier.NoModifier
    ) -> None:
        qtbot.keyClick(self.view, key, modifiers)

    def add(self) -> None:
        self.model.add(self.shelf.put())


Hang = Callable[..., Hung]


def hanging(qtbot: QtBot, app: QApplication, tmp_path: Path) -> Iterator[Hang]:
    """For a fixture: makes walls of so many pictures a day, newest first, and takes them down."""
    theme = Theme(app, RESOURCES)
    theme.follow("dark")
    hung: list[Hung] = []

    def make(*counts: int, width: int = 1104, height: int = 700) -> Hung:
        hung.append(Hung(qtbot, theme, tmp_path, list(counts), width, height))
        return hung[-1]

    yield make
    for one in hung:
        one.thumbnails.close()
