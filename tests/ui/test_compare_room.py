"""Comparing from the window's side: over a real library whose pictures are marked and deleted."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Iterator
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QPushButton, QStackedWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.core.library import Library
from desktop_app.core.records import JobState, Picture
from desktop_app.state.edits import Edits
from desktop_app.state.full_pictures import FullPictures
from desktop_app.state.references import ReferenceDesk
from desktop_app.state.thumbnails import Thumbnails
from desktop_app.ui.commands import Sources
from desktop_app.ui.compare.compare_room import CompareRoom
from desktop_app.ui.icons import Icons
from desktop_app.ui.pages import Pages
from desktop_app.ui.states import States
from desktop_app.ui.theme import Theme
from tests.core.making import a_job, arrive
from tests.fakes.wire import png
from tests.loop import run, until


class House:
    """A window with a page of its own, a library of five pictures, and the room."""

    def __init__(self, qtbot: QtBot, theme: Theme, folder: Path) -> None:
        self.library = library = Library.open(folder / "library")
        self.pictures = [self._paint(number) for number in range(5)]
        self.edits = Edits(library.apply, library.marks_of, library.empty_trash)
        self.full = FullPictures(library.path_of)
        self.thumbnails = Thumbnails(folder / "small", library.path_of)
        self.references = ReferenceDesk(
            lambda path, name, picture: pytest.fail("nothing is kept"), lambda one: folder
        )
        self.window = QWidget()
        self.stack = QStackedWidget(self.window)
        column = QVBoxLayout(self.window)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.stack)
        self.home = QPushButton("Home")
        self.stack.addWidget(self.home)
        self.pages = Pages(self.stack)
        self.room = CompareRoom(
            theme,
            Icons(theme),
            cast(
                States,
                SimpleNamespace(
                    edits=self.edits,
                    full=self.full,
                    thumbnails=self.thumbnails,
                    references=self.references,
                ),
            ),
            cast(
                Sources,
                SimpleNamespace(
                    details_of=lambda one: library.job(one.job_key),
                    path_of=library.path_of,
                    picture_of=library.picture,
                ),
            ),
            self.pages,
            lambda model: model,
            self.window,
        )
        qtbot.addWidget(self.window)
        self.window.resize(1200, 800)
        with qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()

    def _paint(self, number: int) -> Picture:
        job = a_job(f"picture {number}", state=JobState.DONE)
        self.library.add_job(job)
        arrived = arrive(self.library, job, content=png(90 + number, 60))
        return self.library.save_picture(job, arrived)

    def live(self, acts: Callable[[], Coroutine[Any, Any, None]]) -> None:
        """Act while the library does what it is asked for."""

        async def living() -> None:
            working = asyncio.get_running_loop().create_task(self.edits.work())
            await acts()
            self.edits.close()
            await working

        run(living())

    def close(self) -> None:
        """End the threads, then the library."""
        self.full.close()
        self.thumbnails.close()
        self.references.close()
        self.library.close()


@pytest.fixture
def house(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[House]:
    """The room, nothing compared yet."""
    house = House(qtbot, theme, tmp_path)
    yield house
    house.close()


@pytest.mark.parametrize("count", [0, 1, 5])
def test_too_few_or_too_many_are_told_of(house: House, count: int) -> None:
    told = QSignalSpy(house.room.told)
    house.room.compare(house.pictures[:count])
    assert told.count() == 1
    assert told.at(0) == ["Select 2 to 4 pictures on the wall to compare them."]
    assert not house.room.is_open
    assert house.room.page is None


def test_a_single_picture_is_compared_with_what_it_was_edited_from(house: House) -> None:
    origin = house.pictures[0]
    plain = a_job("warmer", state=JobState.DONE)
    job = replace(plain, recipe=replace(plain.recipe, parent=origin.key))
    house.library.add_job(job)
    arrived = arrive(house.library, job, content=png(70, 60))
    child = house.library.save_picture(job, arrived)
    house.room.compare([child])
    assert house.room.page is not None
    assert [one.key for one in house.room.page.pictures] == [origin.key, child.key]


def test_it_opens_over_what_was_there_and_goes_back_to_it(house: House, qtbot: QtBot) -> None:
    house.room.compare(house.pictures[:3])
    page = house.room.page
    assert page is not None
    assert house.pages.is_open(page)
    assert page.picture == house.pictures[0]
    qtbot.waitUntil(lambda: page.panes.isAncestorOf(QApplication.focusWidget() or house.home))
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert house.stack.currentWidget() is house.home
    assert house.room.picture is None
    assert not house.room.is_open
    house.room.compare(house.pictures[3:])
    assert house.room.page is page
    assert page.pictures == house.pictures[3:]


def test_pictures_come_from_the_library_sharp(house: House, qtbot: QtBot) -> None:
    house.room.compare(house.pictures[:4])

    def is_sharp() -> bool:
        found = [house.full.get(one.key) for one in house.pictures[:4]]
        return all(large is not None and large.is_complete for large in found)

    qtbot.waitUntil(is_sharp, timeout=10_000)
    assert house.room.page is not None
    widths = [pane.view.size_px.width() for pane in house.room.page.panes.panes]
    assert widths == [90, 91, 92, 93]


def test_what_is_wanted_is_passed_on(house: House, qtbot: QtBot) -> None:
    wanted = QSignalSpy(house.room.wanted)
    house.room.compare(house.pictures[:2])
    page = house.room.page
    assert page is not None
    qtbot.keyClick(page.panes.panes[0].canvas, Qt.Key.Key_Right)
    qtbot.keyClick(page.panes.panes[1].canvas, Qt.Key.Key_Return)
    assert wanted.at(0) == ["open", house.pictures[1]]


def test_marks_deletion_and_undo_are_followed(house: House) -> None:
    house.room.compare(house.pictures[:3])
    page = house.room.page
    assert page is not None
    first, second, third = (one.key for one in house.pictures[:3])

    def keys() -> list[str]:
        return [one.key for one in page.pictures]

    async def acts() -> None:
        house.edits.mark([second], "rated", lambda marks: replace(marks, stars=4))
        await until(lambda: page.pictures[1].stars == 4)
        assert page.facts.table.rows[-1].label == "Stars"
        house.edits.trash([first], "deleted")
        await until(lambda: keys() == [second, third])
        assert house.room.picture is not None
        assert house.room.picture.key == second
        house.edits.undo()
        await until(lambda: keys() == [first, second, third])
        house.edits.trash([first, third], "deleted")
        await until(lambda: not house.room.is_open)
        assert house.stack.currentWidget() is house.home

    house.live(acts)


def test_under_another_page_it_goes_without_being_seen(house: House) -> None:
    house.room.compare(house.pictures[:2])
    over = QWidget()
    house.pages.open(over)

    async def acts() -> None:
        house.edits.trash([house.pictures[0].key], "deleted")
        page = house.room.page
        assert page is not None
        await until(lambda: len(page.pictures) == 1)
        assert house.pages.is_open(over)
        house.pages.close(over)
        assert house.stack.currentWidget() is house.home

    house.live(acts)


def test_a_job_that_settles_is_told_of(house: House) -> None:
    house.room.compare(house.pictures[:2])
    page = house.room.page
    assert page is not None
    job = house.library.job(house.pictures[1].job_key)
    assert job is not None
    done = replace(job, provider="Vertex")
    house.library.update_job(done)
    house.room.on_job_settled(done)
    rows = {row.label: [one.text for one in row.answers] for row in page.facts.table.rows}
    assert rows["Provider"] == ["–", "Vertex"]
