"""A review over a wall of real files, for tests of its page and its room."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from types import SimpleNamespace
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.core.changes import Change, Marks
from desktop_app.core.recipe import Recipe
from desktop_app.core.records import Job, Picture
from desktop_app.state.edits import Edits
from desktop_app.state.full_pictures import FullPictures
from desktop_app.state.gallery import GalleryModel
from desktop_app.state.jobs import JobList
from desktop_app.state.reviewing import Reviewing
from desktop_app.state.thumbnails import Thumbnails
from desktop_app.ui.commands import Sources
from desktop_app.ui.gallery.view import GalleryView
from desktop_app.ui.icons import Icons
from desktop_app.ui.keeping import Keeping
from desktop_app.ui.pages import Pages
from desktop_app.ui.review.review_page import ReviewPage
from desktop_app.ui.review.review_room import ReviewRoom
from desktop_app.ui.states import States
from desktop_app.ui.theme import Theme
from tests.fakes.pictures import Shelf, paint_file
from tests.loop import run

Key = Qt.Key
PLAIN = Qt.KeyboardModifier.NoModifier


class Hanging:
    """Pictures that hang on a wall, each at 32 cents, and their files."""

    def __init__(self, folder: Path, number: int) -> None:
        self.folder = folder
        self.records: dict[str, Picture] = {}
        self.shelf = Shelf([number])
        for one in self.shelf.all():
            self.note(one)
        self.model = GalleryModel(self.shelf.days, self.shelf.day_page)
        self.keys = [one.key for one in self.shelf.all()]
        self.full = FullPictures(lambda one: folder / one.file)

    def note(self, picture: Picture) -> None:
        """Have its file and what the library knows of it."""
        if not (self.folder / picture.file).exists():
            paint_file(self.folder / picture.file, 300, 200, picture.id * 40)
        priced = replace(picture, width=300, height=200, cost_usd=Decimal("0.32"))
        self.records[picture.key] = priced

    def add(self) -> str:
        """One more has been made."""
        one = self.shelf.put()
        self.note(one)
        self.model.add(one)
        return one.key


def preview(_picture: Picture, width: int, height: int) -> QPixmap:
    """A small copy of anything."""
    pixmap = QPixmap(max(width, 1), max(height, 1))
    pixmap.fill(Qt.GlobalColor.gray)
    return pixmap


def type_(letters: str) -> None:
    """Press plain keys where the keyboard is."""
    for letter in letters:
        press(Key(ord(letter.upper())))


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = PLAIN) -> None:
    """Press a key where the keyboard is."""
    target = QApplication.focusWidget()
    assert target is not None, "nobody has the keyboard"
    QTest.keyClick(target, key, modifier)


class Reviewed(Hanging):
    """A page on show that reviews all of a wall."""

    def __init__(
        self, qtbot: QtBot, theme: Theme, folder: Path, number: int, *, width: int = 1200
    ) -> None:
        super().__init__(folder, number)
        self.reviewing = Reviewing(self.model, self.records.get)
        self.page = ReviewPage(theme, Icons(theme), self.reviewing, self.full, preview)
        self.bar, self.stage, self.summary = self.page.bar, self.page.stage, self.page.summary
        self.wanted = QSignalSpy(self.page.wanted)
        self.left = QSignalSpy(self.page.left)
        qtbot.addWidget(self.page)
        self.page.resize(width, 700)
        with qtbot.waitActive(self.page):
            self.page.show()
        self.reviewing.begin([(0, number - 1)], joins=True)
        self.page.begin()

    @property
    def place(self) -> int | None:
        """Which of the first pictures is on show, counted from 0."""
        picture = self.page.picture
        return self.keys.index(picture.key) if picture is not None else None

    def asked(self) -> list[tuple[str, str]]:
        """What was wanted, of which pictures."""
        rows = (self.wanted.at(number) for number in range(self.wanted.count()))
        return [(action, picture.key) for action, picture in rows]


class Shop(Hanging):
    """The room for reviews in a window of its own, with a wall to choose on."""

    def __init__(self, qtbot: QtBot, theme: Theme, folder: Path, number: int) -> None:
        super().__init__(folder, number)
        self.done: list[Change] = []
        self.edits = Edits(self._apply, lambda _: Marks(), lambda: 0)
        self.edits.applied.connect(self.model.follow)
        self.jobs = JobList()
        self.thumbnails = Thumbnails(folder / "small", lambda one: folder / one.file)
        self.view = GalleryView(theme, Icons(theme), self.thumbnails)
        self.view.setModel(self.model)
        self.window = QWidget()
        self.stack = QStackedWidget()
        self.stack.addWidget(self.view)
        column = QVBoxLayout(self.window)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.stack)
        qtbot.addWidget(self.window)
        states = SimpleNamespace(
            gallery=self.model,
            edits=self.edits,
            jobs=self.jobs,
            thumbnails=self.thumbnails,
            full=self.full,
        )
        keeping = SimpleNamespace(
            meant=self._meant, deleted=lambda count: f"{count} pictures deleted"
        )
        self.room = ReviewRoom(
            theme,
            Icons(theme),
            cast(States, states),
            cast(Sources, SimpleNamespace(picture_of=self.records.get)),
            Pages(self.stack),
            cast(Keeping, keeping),
            self.view,
            self.window,
        )
        self.told = QSignalSpy(self.room.told)
        self.offered = QSignalSpy(self.room.offered)
        self.window.resize(1200, 800)
        with qtbot.waitActive(self.window):
            self.window.show()
        self.view.setFocus()

    @property
    def page(self) -> ReviewPage:
        """The page, which has been opened."""
        assert self.room.page is not None
        return self.room.page

    @property
    def chosen(self) -> list[str]:
        """What is selected on the wall."""
        found = map(self.model.picture, self.view.chosen_rows())
        return [one.key for one in found if one is not None]

    def review(self) -> None:
        """Press what reviews."""
        self.room.handlers()["review"]()

    def make(self) -> Callable[[], None]:
        """One more is being made, until what is given is called."""
        recipe = Recipe(prompt="a fox", model="maker/model")
        (job,) = [self.jobs.start(recipe, is_demo=True)]
        return lambda: self._made(job)

    def settle(self) -> None:
        """Let what was asked of the library be done."""
        self.edits.close()
        run(self.edits.work())

    def close(self) -> None:
        """End the threads."""
        self.full.close()
        self.thumbnails.close()

    def _made(self, job: Job) -> None:
        self.add()
        self.jobs.finish(job.key)

    def _meant(self, limit: int | None = None) -> list[Picture]:
        rows = self.view.chosen_rows(limit or 1000) or [self.view.currentIndex().row()]
        found = (self.model.picture(row) for row in rows)
        return [one for one in found if one is not None]

    def _apply(self, change: Change) -> tuple[Picture, ...]:
        self.done.append(change)
        return self.shelf.apply(change)
