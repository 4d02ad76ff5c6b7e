"""The edit bar by its keys, its height, and what it says where a model cannot edit."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme
from desktop_app.ui.viewer.edit_bar import EditBar
from desktop_app.ui.widgets.buttons import TextButton

WIDTH = 600
SHIFT = Qt.KeyboardModifier.ShiftModifier


class Room(QWidget):
    """A window with the bar in it, as high as it wants to be; and what it has said."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.resize(WIDTH, 400)
        self.said: list[str] = []
        self.bar = EditBar(theme, Icons(theme), self)
        self.bar.height_changed.connect(self.arrange)
        self.bar.asked.connect(self.said.append)
        self.bar.left.connect(lambda: self.said.append("<left>"))
        self.bar.remedy_pressed.connect(lambda: self.said.append("<remedy>"))
        self.arrange()

    def arrange(self) -> None:
        """Give it the height it wants."""
        self.bar.setGeometry(0, 0, WIDTH, self.bar.height_for(WIDTH))

    @property
    def field(self) -> QPlainTextEdit:
        """Where the change is described."""
        found = self.bar.findChild(QPlainTextEdit, "edit_prompt")
        assert isinstance(found, QPlainTextEdit)
        return found

    @property
    def button(self) -> QAbstractButton:
        """The one button."""
        found = self.bar.findChild(TextButton)
        assert isinstance(found, TextButton)
        return found

    def words(self) -> list[str]:
        """The labels that can be seen."""
        return [one.text() for one in self.bar.findChildren(QLabel) if one.isVisible()]


@pytest.fixture
def room(qtbot: QtBot, theme: Theme) -> Room:
    room = Room(theme)
    qtbot.addWidget(room)
    with qtbot.waitExposed(room):
        room.show()
    room.activateWindow()
    qtbot.waitUntil(room.isActiveWindow)
    room.bar.take_keyboard()
    assert room.field.hasFocus()
    return room


def test_enter_sends_once_and_empties_the_field(qtbot: QtBot, room: Room) -> None:
    assert not room.button.isEnabled()
    qtbot.keyClicks(room.field, "  make it night ")
    assert room.button.isEnabled()
    assert room.bar.is_busy
    qtbot.keyClick(room.field, Qt.Key.Key_Return)
    assert room.said == ["make it night"]
    assert room.field.toPlainText() == ""
    qtbot.keyClick(room.field, Qt.Key.Key_Enter)
    assert room.said == ["make it night"], "nothing is no change"
    assert room.field.hasFocus()


def test_the_desks_key_sends_the_change_and_not_the_prompt(qtbot: QtBot, room: Room) -> None:
    generate = QShortcut(QKeySequence("Ctrl+Return"), room)
    generate.activated.connect(lambda: room.said.append("<generate>"))
    qtbot.keyClicks(room.field, "make it night")
    qtbot.keyClick(room.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert room.said == ["make it night"]
    assert room.field.toPlainText() == ""


def test_a_key_held_down_sends_nothing(qtbot: QtBot, room: Room) -> None:
    qtbot.keyClicks(room.field, "again")
    none = Qt.KeyboardModifier.NoModifier
    held = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, none, "\r", autorep=True)
    QApplication.sendEvent(room.field, held)
    assert room.said == []
    assert room.field.toPlainText() == "again"


def test_shift_and_enter_make_a_new_line(qtbot: QtBot, room: Room) -> None:
    qtbot.keyClicks(room.field, "one")
    qtbot.keyClick(room.field, Qt.Key.Key_Return, SHIFT)
    qtbot.keyClicks(room.field, "two")
    assert room.said == []
    qtbot.keyClick(room.field, Qt.Key.Key_Return)
    assert [said.split() for said in room.said] == [["one", "two"]]
    assert len(room.said[0].splitlines()) == 2


def test_escape_gives_the_keyboard_back_and_keeps_the_words(qtbot: QtBot, room: Room) -> None:
    qtbot.keyClicks(room.field, "half a")
    qtbot.keyClick(room.field, Qt.Key.Key_Escape)
    assert room.said == ["<left>"]
    assert room.field.toPlainText() == "half a"
    room.bar.clear()
    assert not room.bar.is_busy


def test_it_grows_with_its_words_to_four_lines(qtbot: QtBot, room: Room, theme: Theme) -> None:
    line = room.field.fontMetrics().lineSpacing()
    heights = [room.bar.height()]
    for _ in range(5):
        qtbot.keyClicks(room.field, "more")
        qtbot.keyClick(room.field, Qt.Key.Key_Return, SHIFT)
        heights.append(room.bar.height())
    assert heights[0] == theme.size("editBar")
    assert heights == sorted(heights)
    assert heights[-1] == heights[-2] == 4 * line + 30
    assert heights[-1] > heights[0]
    qtbot.keyClick(room.field, Qt.Key.Key_Return)
    assert room.bar.height() == heights[0], "and is small again"


def test_long_words_are_wrapped_and_counted(qtbot: QtBot, room: Room, theme: Theme) -> None:
    room.field.setPlainText("a boat and " * 30)
    assert room.bar.height() > theme.size("editBar")


def test_the_estimate_stands_beside_the_button(room: Room) -> None:
    room.bar.offer("About $0.04")
    assert "About $0.04" in room.words()
    assert room.button.text() == "Edit"


def test_a_model_that_cannot_edit_says_so_and_offers_a_remedy(qtbot: QtBot, room: Room) -> None:
    qtbot.keyClicks(room.field, "make it night")
    room.bar.offer("", "Painter can't edit. Use Other?", "Use it")
    assert not room.field.isVisible()
    assert "Painter can't edit. Use Other?" in room.words()
    assert room.button.text() == "Use it"
    assert room.button.isEnabled()
    room.bar.take_keyboard()
    assert room.button.hasFocus()
    qtbot.mouseClick(room.button, Qt.MouseButton.LeftButton)
    assert room.said == ["<remedy>"]
    room.bar.offer("Free")
    assert room.field.isVisible()
    assert room.field.toPlainText() == "make it night", "what was written is still there"


def test_without_a_remedy_there_is_no_button(room: Room) -> None:
    room.bar.offer("", "Painter can't edit.")
    assert not room.button.isVisible()
