"""The search field: typing, completing, clearing, and giving the keyboard back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.theme import Theme
from tests.ui.searching import Desk, offers, press

Key = Qt.Key


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme) -> Desk:
    return Desk(qtbot, theme)


def cross(desk: Desk) -> QWidget:
    found = desk.field.findChild(QWidget, "clear_search")
    assert found is not None
    return found


def labels(desk: Desk) -> list[str]:
    completion = desk.field.completion
    return [] if completion is None else [one.label for one in completion.offers()]


def chosen(desk: Desk) -> str:
    completion = desk.field.completion
    found = None if completion is None else completion.chosen
    return "" if found is None else found.label


def test_it_is_found_by_its_names(desk: Desk) -> None:
    assert desk.findChild(QWidget, "search") is desk.field
    assert desk.field.accessibleName() == "Search"
    assert desk.field.placeholderText() == "Search prompts and tags"


def test_every_letter_is_told(qtbot: QtBot, desk: Desk) -> None:
    qtbot.keyClicks(desk.field, "fox")
    assert desk.typed == ["f", "fo", "fox"]


def test_what_the_state_says_is_shown_and_not_told_back(qtbot: QtBot, desk: Desk) -> None:
    desk.field.show_text("tag:lake")
    assert desk.field.text() == "tag:lake"
    assert desk.typed == []
    desk.field.setCursorPosition(2)
    desk.field.show_text("tag:lake")
    assert desk.field.cursorPosition() == 2, "somebody writes there"


def test_the_cross_is_there_while_something_can_be_cleared(qtbot: QtBot, desk: Desk) -> None:
    assert not cross(desk).isVisible()
    qtbot.keyClicks(desk.field, "fox")
    assert cross(desk).isVisible()
    qtbot.mouseClick(cross(desk), Qt.MouseButton.LeftButton)
    assert desk.field.text() == ""
    assert desk.typed[-1] == ""
    assert desk.field.hasFocus()
    assert not cross(desk).isVisible()


def test_escape_clears_and_a_second_one_leaves(qtbot: QtBot, desk: Desk) -> None:
    left = QSignalSpy(desk.field.left)
    qtbot.keyClicks(desk.field, "fox")
    press(qtbot, desk.field, Key.Key_Escape)
    assert desk.typed[-1] == ""
    assert left.count() == 0
    press(qtbot, desk.field, Key.Key_Escape)
    assert left.count() == 1
    assert desk.typed.count("") == 1


def test_what_was_cleared_or_rewritten_can_be_undone(qtbot: QtBot, desk: Desk) -> None:
    qtbot.keyClicks(desk.field, "fox")
    desk.field.rewrite("fox tag:lake")
    assert desk.typed[-1] == "fox tag:lake"
    press(qtbot, desk.field, Key.Key_Escape)
    desk.field.undo()
    assert desk.field.text() == "fox tag:lake"
    desk.field.undo()
    assert desk.field.text() == "fox"
    assert desk.typed[-1] == "fox", "and it is searched for again"


def test_suggestions_are_asked_for_where_the_cursor_is(qtbot: QtBot, desk: Desk) -> None:
    wanted = QSignalSpy(desk.field.suggestions_wanted)
    qtbot.keyClicks(desk.field, "ta")
    assert wanted.at(1) == ["ta", 2]
    desk.field.rewrite("tag:lake")
    assert wanted.count() == 2, "nobody was writing"


def test_nothing_is_chosen_before_the_arrows_choose(qtbot: QtBot, desk: Desk) -> None:
    qtbot.keyClicks(desk.field, "ta")
    desk.field.offer(offers("tag:", "table", end=2))
    assert labels(desk) == ["tag:", "table"]
    assert chosen(desk) == ""
    accepted = QSignalSpy(desk.field.accepted)
    press(qtbot, desk.field, Key.Key_Return)
    assert desk.field.text() == "ta"
    assert accepted.count() == 1
    assert labels(desk) == []


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Tab])
def test_enter_and_tab_take_what_is_chosen(qtbot: QtBot, desk: Desk, key: Qt.Key) -> None:
    accepted = QSignalSpy(desk.field.accepted)
    qtbot.keyClicks(desk.field, "a ta b")
    desk.field.setCursorPosition(4)
    desk.field.offer(offers("tag:lake", start=2, end=4))
    press(qtbot, desk.field, Key.Key_Down)
    assert chosen(desk) == "tag:lake"
    press(qtbot, desk.field, key)
    assert desk.field.text() == "a tag:lake b"
    assert desk.field.cursorPosition() == len("a tag:lake")
    assert desk.typed[-1] == "a tag:lake b"
    assert accepted.count() == 0
    assert desk.field.hasFocus()
    desk.field.undo()
    assert desk.field.text() == "a ta b"


def test_tab_with_nothing_chosen_goes_on(qtbot: QtBot, desk: Desk) -> None:
    qtbot.keyClicks(desk.field, "ta")
    desk.field.offer(offers("tag:", end=2))
    press(qtbot, desk.field, Key.Key_Tab)
    assert desk.other.hasFocus()
    assert desk.field.text() == "ta"
    assert labels(desk) == [], "it never stands in the way"


def test_down_asks_for_suggestions_and_up_gives_the_choice_back(qtbot: QtBot, desk: Desk) -> None:
    desk.field.suggestions_wanted.connect(lambda *_: desk.field.offer(offers("tag:", "model:")))
    press(qtbot, desk.field, Key.Key_Up)
    assert labels(desk) == []
    press(qtbot, desk.field, Key.Key_Down)
    assert chosen(desk) == "tag:"
    press(qtbot, desk.field, Key.Key_Down, Key.Key_Down)
    assert chosen(desk) == "model:", "there is none after the last"
    press(qtbot, desk.field, Key.Key_PageUp)
    assert chosen(desk) == ""
    assert labels(desk) == ["tag:", "model:"]


def test_escape_gives_up_the_choice_before_the_text(qtbot: QtBot, desk: Desk) -> None:
    qtbot.keyClicks(desk.field, "ta")
    desk.field.offer(offers("tag:", end=2))
    press(qtbot, desk.field, Key.Key_Down, Key.Key_Escape)
    assert labels(desk) == []
    assert desk.field.text() == "ta"
    press(qtbot, desk.field, Key.Key_Escape)
    assert desk.field.text() == ""


def test_a_click_takes_a_row_and_leaves_the_keyboard(qtbot: QtBot, desk: Desk) -> None:
    qtbot.keyClicks(desk.field, "ta")
    desk.field.offer(offers("tag:", "table", end=2))
    completion = desk.field.completion
    assert completion is not None
    place = completion.row_area(1).center()
    qtbot.mouseMove(completion.rows, place)
    assert chosen(desk) == "", "a pointer that rests there chooses nothing"
    qtbot.mouseClick(completion.rows, Qt.MouseButton.LeftButton, pos=place)
    assert desk.field.text() == "table"
    assert desk.field.hasFocus()


def test_suggestions_go_with_the_cursor_and_the_keyboard(qtbot: QtBot, desk: Desk) -> None:
    qtbot.keyClicks(desk.field, "ta")
    desk.field.offer(offers("tag:", end=2))
    press(qtbot, desk.field, Key.Key_Left)
    assert labels(desk) == []
    desk.field.offer(offers("tag:", end=2))
    desk.other.setFocus()
    assert labels(desk) == []
    desk.field.offer(offers("tag:", end=2))
    assert labels(desk) == [], "nobody writes there"


def test_completion_stays_within_the_window(qtbot: QtBot, theme: Theme) -> None:
    desk = Desk(qtbot, theme, width=420)
    qtbot.keyClicks(desk.field, "t")
    desk.field.offer(offers("tag:" + "very long " * 20, *"abcdefghijkl", end=1))
    completion = desk.field.completion
    assert completion is not None
    assert desk.rect().contains(completion.geometry())
    assert completion.geometry().top() >= desk.field.geometry().bottom()


def test_it_grows_once_where_the_text_is_long_and_its_completion_with_it(
    qtbot: QtBot, desk: Desk
) -> None:
    at_rest = desk.field.width()
    qtbot.keyClicks(desk.field, "a lighthouse tag:lake mo")
    desk.field.offer(offers("model:", end=1))
    qtbot.waitUntil(lambda: desk.field.width() > at_rest)
    long = desk.field.width()
    completion = desk.field.completion
    assert completion is not None
    qtbot.waitUntil(lambda: completion.x() == desk.field.x())
    desk.field.rewrite("a lighthouse tag:lake model:flux " * 5)
    assert desk.field.sizeHint().width() == long


def test_what_is_not_understood_shows_in_amber(desk: Desk, theme: Theme) -> None:
    def edge() -> QColor:
        return desk.field.grab().toImage().pixelColor(desk.field.width() // 2, 0)

    amber = theme.color("attention")
    assert edge() != amber
    desk.field.mark_misread(True)
    assert edge() == amber
    desk.field.mark_misread(False)
    assert edge() != amber


def test_left_alone_a_long_text_is_read_from_its_beginning(qtbot: QtBot, desk: Desk) -> None:
    abandoned = QSignalSpy(desk.field.abandoned)
    qtbot.keyClicks(desk.field, "lighthouse")
    desk.other.setFocus()
    assert desk.field.cursorPosition() == 0
    assert abandoned.count() == 1


def test_the_cross_stands_at_the_other_end_where_the_language_is_mirrored(desk: Desk) -> None:
    desk.field.show_text("fox")
    assert cross(desk).x() > desk.field.width() // 2
    desk.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert cross(desk).x() < desk.field.width() // 2


def test_behind_a_blank_nothing_is_suggested_unless_asked_for(qtbot: QtBot, desk: Desk) -> None:
    wanted = QSignalSpy(desk.field.suggestions_wanted)
    qtbot.keyClicks(desk.field, "a ")
    assert wanted.count() == 1
    press(qtbot, desk.field, Key.Key_Backspace, Key.Key_Backspace)
    assert wanted.count() == 2, "and nothing where nothing is written"
    press(qtbot, desk.field, Key.Key_Down)
    assert wanted.at(2) == ["", 0]


def test_behind_a_filters_name_its_values_are_asked_for_and_behind_a_value_nothing(
    qtbot: QtBot, desk: Desk
) -> None:
    qtbot.keyClicks(desk.field, "ta")
    wanted = QSignalSpy(desk.field.suggestions_wanted)
    desk.field.offer(offers("tag:", end=2))
    press(qtbot, desk.field, Key.Key_Down, Key.Key_Return)
    assert wanted.at(0) == ["tag:", 4]
    desk.field.offer(offers("tag:lake ", end=4))
    press(qtbot, desk.field, Key.Key_Down, Key.Key_Return)
    assert wanted.count() == 1
    assert desk.field.text() == "tag:lake "
    assert labels(desk) == []
