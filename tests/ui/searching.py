"""Somewhere for the search field and what belongs to it to stand, and pictures to be found."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.core.changes import Marking, Marks
from desktop_app.core.library import Library
from desktop_app.core.records import Picture
from desktop_app.places import RESOURCES
from desktop_app.state.gallery import GalleryModel
from desktop_app.state.search import Search
from desktop_app.state.thumbnails import Thumbnails
from desktop_app.ui.gallery.completion import Offer
from desktop_app.ui.gallery.filter_popover import FilterPopover
from desktop_app.ui.gallery.search_field import SearchField
from desktop_app.ui.gallery.view import GalleryView
from desktop_app.ui.icons import Icons
from desktop_app.ui.search_room import SearchRoom
from desktop_app.ui.theme import Theme
from desktop_app.ui.wall import Wall
from desktop_app.ui.welcome import WelcomePage
from tests.core.making import a_job, arrive

NAMES = {"maker/flux": "Flux", "maker/gemini": "Gemini"}
PROMPTS = (
    ("a lighthouse at dusk", "maker/flux"),
    ("a lake in the fog", "maker/gemini"),
    ("a fox by a lake", "maker/flux"),
    ("a harbour", "maker/gemini"),
)


class Desk(QWidget):
    """A window with a search field, and another control for the keyboard to go to."""

    def __init__(self, qtbot: QtBot, theme: Theme, width: int = 900) -> None:
        super().__init__()
        self.field = SearchField(theme, Icons(theme))
        self.other = QPushButton("Other")
        self.typed: list[str] = []
        self.field.typed.connect(self.typed.append)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.field)
        row.addWidget(self.other)
        column = QVBoxLayout(self)
        column.addLayout(row)
        column.addStretch(1)
        self.resize(width, 500)
        qtbot.addWidget(self)
        with qtbot.waitActive(self):
            self.show()
            self.activateWindow()
        self.field.take_keyboard()
        qtbot.waitUntil(self.field.hasFocus)


def offers(*labels: str, start: int = 0, end: int = 0) -> list[Offer]:
    """Rows that put their own words in place of what stands there."""
    return [Offer(text=label, start=start, end=end, label=label) for label in labels]


def press(qtbot: QtBot, target: QWidget, *keys: Qt.Key) -> None:
    """One key after the other."""
    for key in keys:
        qtbot.keyClick(target, key)


class Room:
    """A window with the wall, over a library of four pictures."""

    def __init__(self, qtbot: QtBot, app: QApplication, tmp_path: Path) -> None:
        self._qtbot = qtbot
        self.library = Library.open(tmp_path / "library")
        self.pictures = [self._save(prompt, model) for prompt, model in PROMPTS]
        lake = self.pictures[1].key
        self.library.apply(Marking(((lake, Marks(), Marks(favourite=True, tags=("Water",))),)))
        theme = Theme(app, RESOURCES)
        theme.follow("dark")
        icons = Icons(theme)
        self.window = QWidget()
        self.window.resize(1104, 700)
        library = self.library
        self.thumbnails = Thumbnails(tmp_path / "small", library.path_of)
        self.model = GalleryModel(
            library.days,
            library.day_page,
            library.path_of,
            self.window,
            at=library.finder.at,
            versions=library.finder.versions,
        )
        self.search = Search(library.finder, self.model, self.window)
        self.view = GalleryView(theme, icons, self.thumbnails)
        self.view.setModel(self.model)
        welcome = WelcomePage(theme, icons, tmp_path)
        self.wall = Wall(theme, icons, self.model, self.view, welcome, self.window)
        self.wall.setGeometry(self.window.rect())
        self.field = self.wall.toolbar.search
        self.room = SearchRoom(
            theme,
            icons,
            self.search,
            self.model,
            self.wall,
            self.view,
            lambda id_: NAMES.get(id_, id_),
            self.window,
        )
        qtbot.addWidget(self.window)
        with qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()

    def close(self) -> None:
        self.search.close()
        self.thumbnails.close()
        self.window.close()
        self.library.close()

    def edit(self, parent: Picture, prompt: str) -> Picture:
        """A change of a picture comes in."""
        saved = self._save(prompt, parent.model, parent.key)
        self.model.add(saved)
        return saved

    def _save(self, prompt: str, model: str, parent: str = "") -> Picture:
        job = a_job(prompt, model=model)
        job = replace(job, recipe=replace(job.recipe, parent=parent))
        self.library.add_job(job)
        return self.library.save_picture(job, arrive(self.library, job))

    @property
    def titles(self) -> list[str]:
        """The prompts of what hangs there, in order."""
        found = (self.model.picture(row) for row in range(self.model.count))
        return [one.title for one in found if one is not None]

    def until(self, *titles: str) -> None:
        """Wait until exactly these hang there."""
        self._qtbot.waitUntil(lambda: self.titles == list(titles))

    def write(self, text: str) -> None:
        """Go to the field as by its key, and type."""
        self.room.find()
        self._qtbot.keyClicks(self.field, text)

    def chips(self) -> list[str]:
        return [chip.text() for chip in self.wall.under_search.chips.chips]

    def part(self, name: str) -> QWidget:
        found = self.window.findChild(QWidget, name)
        assert found is not None, name
        return found

    def filters(self) -> FilterPopover:
        """Open the popover."""
        button = self.part("filter")
        self._qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        (found,) = [one for one in button.findChildren(FilterPopover) if one.isVisible()]
        return found
