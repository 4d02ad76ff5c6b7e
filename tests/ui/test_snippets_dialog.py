"""Snippets in their dialog: what is written is kept, and each step is taken back right there."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.core.changes import Storing
from desktop_app.core.library import Library
from desktop_app.core.records import Snippet, now
from desktop_app.state.edits import Edits
from desktop_app.state.snippets import Snippets
from desktop_app.ui.composer.snippets_dialog import SnippetsDialog
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme
from tests.loop import run, until

KEPT = [("Camera", "85 mm"), ("Colours", "red\nblue"), ("水彩", "水彩、にじみ")]


class Room:
    """A library with three snippets, and a window."""

    def __init__(self, qtbot: QtBot, theme: Theme, folder: Path) -> None:
        self.library = Library.open(folder)
        for number, (name, text) in enumerate(KEPT):
            self.library.apply(Storing(None, Snippet(str(number), name, text, now())))
        self.edits = Edits(self.library.apply, self.library.marks_of, self.library.empty_trash)
        self.snippets = Snippets(self.library.stored.snippets, self.edits)
        self.window = QWidget()
        self.window.resize(900, 600)
        qtbot.addWidget(self.window)
        with qtbot.waitExposed(self.window):
            self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)
        self._qtbot = qtbot
        self._theme = theme

    def dialog(self, text: str = "") -> SnippetsDialog:
        """Opened, perhaps at new words."""
        icons = Icons(self._theme)
        found = SnippetsDialog(
            self._theme, icons, self.snippets, self.edits, self.window, text=text
        )
        found.open()
        return found

    def all(self) -> list[tuple[str, str]]:
        """What the library has."""
        return [(one.name, one.text) for one in self.snippets.all]

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
        """Press a key where the keyboard is."""
        focused = QApplication.focusWidget()
        assert focused is not None
        self._qtbot.keyClick(focused, key, modifier or Qt.KeyboardModifier.NoModifier)

    def write(self, text: str) -> None:
        """Type in the place of what is selected there."""
        focused = QApplication.focusWidget()
        assert focused is not None
        self._qtbot.keyClick(focused, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        self._qtbot.keyClicks(focused, text)

    def work(self, script: Callable[[], Awaitable[None]]) -> None:
        """Let the library do what is asked for meanwhile."""

        async def live() -> None:
            working = asyncio.get_running_loop().create_task(self.edits.work())
            await script()
            self.edits.close()
            await asyncio.wait_for(working, 10)

        run(live())


@pytest.fixture
def room(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[Room]:
    room = Room(qtbot, theme, tmp_path / "library")
    yield room
    room.library.close()


def test_the_list_shows_each_and_arrows_go_through_them(room: Room) -> None:
    dialog = room.dialog()
    assert dialog.list.hasFocus()
    rows = dialog.list.rows
    assert [(row.text, row.detail) for row in rows] == [
        ("Camera", ""),
        ("Colours", "2"),
        ("水彩", ""),
    ]
    assert (dialog.name.text(), dialog.text.text()) == ("Camera", "85 mm")
    assert dialog.note.text() == "One line is put in as it is. Several lines are alternatives."
    room.press(Qt.Key.Key_Down)
    assert (dialog.name.text(), dialog.text.text()) == ("Colours", "red\nblue")
    assert dialog.note.text() == "2 alternatives: each makes a prompt of its own."
    assert not dialog.grab().isNull()
    room.press(Qt.Key.Key_Escape)
    assert not dialog.is_open
    assert not room.edits.undo_text, "looking changes nothing"


def test_what_is_changed_is_kept_when_one_goes_on(room: Room) -> None:
    async def script() -> None:
        dialog = room.dialog()
        dialog.name.setFocus()
        room.write("Lens")
        room.press(Qt.Key.Key_Tab)
        await until(lambda: ("Lens", "85 mm") in room.all())
        assert dialog.told.text() == "Snippet “Lens” changed"
        room.write("35 mm")
        dialog.list.go_to("1")
        await until(lambda: ("Lens", "35 mm") in room.all())
        assert dialog.name.text() == "Colours"
        dialog.undo.click()
        await until(lambda: ("Lens", "85 mm") in room.all())
        assert dialog.told.text() == "Undone: Snippet “Lens” changed"
        room.edits.undo()
        await until(lambda: ("Camera", "85 mm") in room.all())
        dialog.give_up()

    room.work(script)


def test_words_from_the_prompt_need_only_a_name_or_not_even_that(room: Room) -> None:
    async def script() -> None:
        dialog = room.dialog("soft morning light, long shadows")
        assert dialog.name.hasFocus()
        assert dialog.name.placeholderText() == "soft morning light, long"
        room.write("Light")
        room.press(Qt.Key.Key_Escape)
        await until(lambda: ("Light", "soft morning light, long shadows") in room.all())
        other = room.dialog("deep blue dusk")
        room.press(Qt.Key.Key_Escape)
        assert not other.is_open
        await until(lambda: ("deep blue dusk", "deep blue dusk") in room.all())

    room.work(script)


def test_a_new_one_is_made_and_a_name_that_is_taken_told(room: Room) -> None:
    async def script() -> None:
        dialog = room.dialog()
        dialog.new.click()
        assert dialog.name.hasFocus()
        assert not dialog.delete.isEnabled()
        room.write("colours")
        assert dialog.note.text() == "There is one of this name: this will be “colours 2”."
        room.press(Qt.Key.Key_Tab)
        room.write("green")
        dialog.done.click()
        assert not dialog.is_open
        await until(lambda: ("colours 2", "green") in room.all())

    room.work(script)


def test_without_words_nothing_is_kept(room: Room) -> None:
    dialog = room.dialog()
    dialog.new.click()
    room.write("Only a name")
    dialog.list.go_to("1")
    assert dialog.name.text() == "Colours"
    dialog.text.words.setPlainText("  ")
    room.press(Qt.Key.Key_Escape)
    assert room.all() == KEPT


def test_deleting_goes_to_the_neighbour_and_is_taken_back(room: Room) -> None:
    async def script() -> None:
        dialog = room.dialog()
        room.press(Qt.Key.Key_Down)
        dialog.text.words.setPlainText("being written")
        dialog.list.setFocus()
        room.press(Qt.Key.Key_Delete)
        await until(lambda: len(room.all()) == 2)
        assert dialog.told.text() == "Snippet “Colours” deleted"
        assert dialog.name.text() == "水彩"
        dialog.undo.click()
        await until(lambda: room.all() == KEPT)
        dialog.give_up()

    room.work(script)
    assert room.all() == KEPT


def test_undo_takes_back_what_is_just_being_written(room: Room) -> None:
    async def script() -> None:
        dialog = room.dialog()
        dialog.text.setFocus()
        room.write("35 mm")
        dialog.flush()
        await until(lambda: ("Camera", "35 mm") in room.all())
        room.write("50 mm")
        dialog.undo.click()
        await until(lambda: dialog.told.text().startswith("Undone"))
        assert dialog.text.text() == "35 mm"
        dialog.give_up()

    room.work(script)
    assert ("Camera", "35 mm") in room.all()


def test_the_last_one_gone_leaves_a_new_one_to_be_written(room: Room) -> None:
    async def script() -> None:
        dialog = room.dialog()
        for left in (2, 1, 0):
            dialog.delete.click()
            await until(lambda left=left: len(room.all()) == left)  # type: ignore[misc]
        assert dialog.nothing.isVisible()
        assert (dialog.name.text(), dialog.text.text()) == ("", "")
        dialog.give_up()
        again = room.dialog()
        assert again.name.hasFocus()
        again.give_up()

    room.work(script)
