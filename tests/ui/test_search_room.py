"""Searching as a person does it: field, chips, popover and wall over a real library."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.core.search.query import Name, Order
from desktop_app.ui.gallery.filter_popover import FilterPopover, Pill
from tests.ui.searching import PROMPTS, Room, press

Key = Qt.Key
LIGHTHOUSE, LAKE, FOX, HARBOUR = (prompt for prompt, _ in PROMPTS)


@pytest.fixture
def room(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Room]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    room = Room(qtbot, qapp, tmp_path)
    yield room
    room.close()
    QLocale.setDefault(before)
    qapp.setStyleSheet("")


def test_what_is_typed_is_found(room: Room) -> None:
    room.until(HARBOUR, FOX, LAKE, LIGHTHOUSE)
    room.write("lake")
    room.until(FOX, LAKE)
    room.write("fox")
    room.until(FOX)
    press_escape(room)
    room.until(HARBOUR, FOX, LAKE, LIGHTHOUSE)


def press_escape(room: Room) -> None:
    press(room._qtbot, room.field, Key.Key_Escape)


def test_escape_clears_and_then_returns_to_the_pictures(room: Room) -> None:
    room.write("lake")
    room.until(FOX, LAKE)
    press_escape(room)
    assert room.field.hasFocus()
    assert room.search.text == ""
    press_escape(room)
    assert room.view.hasFocus()


def test_enter_goes_on_to_what_was_found_and_begins_at_the_first(qtbot: QtBot, room: Room) -> None:
    room.view.show_row(3)
    room.write("lake")
    press(qtbot, room.field, Key.Key_Return)
    qtbot.waitUntil(room.view.hasFocus)
    assert room.titles == [FOX, LAKE]
    assert room.view.currentIndex().row() == 0


def test_enter_stays_where_nothing_was_found(qtbot: QtBot, room: Room) -> None:
    room.write("lighthous")
    room.until(LIGHTHOUSE)
    room.write("zeppelin")
    press(qtbot, room.field, Key.Key_Return)
    qtbot.waitUntil(lambda: room.wall.nothing_found.isVisible())
    assert room.field.hasFocus()
    assert room.wall.nothing_found.text == "Nothing matches “zeppelin”."
    qtbot.mouseClick(room.wall.nothing_found.clear, Qt.MouseButton.LeftButton)
    room.until(HARBOUR, FOX, LAKE, LIGHTHOUSE)
    assert room.field.text() == ""
    assert not room.wall.nothing_found.isVisible()


def test_each_filter_is_a_chip_whose_going_rewrites_the_text(qtbot: QtBot, room: Room) -> None:
    room.write("model:flux lake is:favourite")
    assert room.chips() == ["Model: flux", "Favourites"]
    qtbot.waitUntil(lambda: room.wall.nothing_found.isVisible())
    assert room.wall.nothing_found.text == "Nothing matches “lake” with these filters."
    qtbot.mouseClick(room.wall.under_search.chips.chips[1], Qt.MouseButton.LeftButton)
    assert room.field.text() == "lake model:flux"
    assert room.search.text == "lake model:flux"
    room.until(FOX)
    link = room.part("clear_filters")
    qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    assert room.field.text() == "lake"
    room.until(FOX, LAKE)
    room.field.undo()
    room.until(FOX)


def test_the_keyboard_is_not_lost_with_the_last_chip(qtbot: QtBot, room: Room) -> None:
    room.write("is:favourite")
    room.until(LAKE)
    (chip,) = room.wall.under_search.chips.chips
    chip.setFocus(Qt.FocusReason.TabFocusReason)
    press(qtbot, chip, Key.Key_Delete)
    assert room.view.hasFocus()
    room.until(HARBOUR, FOX, LAKE, LIGHTHOUSE)


def test_the_popover_shows_and_writes_the_same_query(qtbot: QtBot, room: Room) -> None:
    room.write("lake model:maker/flux")
    popover = room.filters()
    model = popover.findChild(QAbstractButton, "filter_model")
    assert model is not None
    assert model.text() == "Flux"
    pill = popover.findChild(Pill, "filter_favourite")
    assert pill is not None
    qtbot.mouseClick(pill, Qt.MouseButton.LeftButton)
    assert room.field.text() == "lake model:maker/flux is:favourite"
    assert room.chips() == ["Model: Flux", "Favourites"]
    qtbot.mouseClick(pill, Qt.MouseButton.LeftButton)
    assert room.field.text() == "lake model:maker/flux"
    room.until(FOX)
    popover.close()


def test_the_popover_offers_what_the_library_holds(room: Room) -> None:
    popover = room.filters()
    assert sorted(choices(popover, Name.MODEL)[1:]) == ["Flux", "Gemini"]
    assert choices(popover, Name.RATIO)[1:] == ["3:2"]
    assert choices(popover, Name.DATE) == [
        "Any time",
        "Today",
        "Yesterday",
        "Last 7 days",
        "This month",
        "This year",
    ]
    popover.close()


def choices(popover: FilterPopover, name: Name) -> list[str]:
    return [words for _, words in popover.offered(name)]


def test_completion_comes_from_the_library(qtbot: QtBot, room: Room) -> None:
    room.write("ta")
    completion = room.field.completion
    assert completion is not None
    assert [(one.label, one.detail) for one in completion.offers()] == [("tag:", "Tags you gave")]
    press(qtbot, room.field, Key.Key_Down, Key.Key_Tab)
    completion = room.field.completion
    assert completion is not None
    assert [(one.label, one.detail) for one in completion.offers()] == [("tag:Water", "1")]
    press(qtbot, room.field, Key.Key_Down, Key.Key_Return)
    assert room.field.text() == "tag:Water "
    room.until(LAKE)
    assert room.chips() == ["Tag: Water"]


def test_a_filter_that_is_not_understood_is_told_when_the_field_is_left(
    qtbot: QtBot, room: Room
) -> None:
    hint = room.wall.under_search.hint
    room.write("lake colour:red")
    assert not hint.isVisible(), "somebody is still writing"
    room.until(FOX, LAKE)
    room.view.setFocus()
    assert hint.isVisible()
    assert hint.text() == "There is no filter “colour:”. Try tag:, model: or date:."
    assert not room.part("save_search").isEnabled(), "half of it would be lost"
    room.field.setFocus()
    room.field.rewrite("lake cost:cheap")
    assert hint.text() == "“cost:cheap” needs an amount, such as cost:>0.05."
    room.field.rewrite("lake cost:0")
    assert not hint.isVisible()


def test_a_filter_that_is_not_understood_is_told_after_a_while(qtbot: QtBot, room: Room) -> None:
    room.write("cost:cheap")
    qtbot.waitUntil(lambda: room.wall.under_search.hint.isVisible())
    assert room.field.hasFocus()


def test_a_filter_that_is_only_begun_is_told_once_enter_is_pressed(
    qtbot: QtBot, room: Room
) -> None:
    hint = room.wall.under_search.hint
    room.write("lake cost:")
    room.until(FOX, LAKE)
    assert not room.room.is_about_to_tell
    press(qtbot, room.field, Key.Key_Return)
    assert hint.text() == "“cost:” needs an amount, such as cost:>0.05."


def test_the_keyboard_is_not_lost_with_a_link(qtbot: QtBot, room: Room) -> None:
    room.write("lake is:favourite")
    room.until(LAKE)
    link = room.part("clear_filters")
    link.setFocus(Qt.FocusReason.TabFocusReason)
    press(qtbot, link, Key.Key_Space)
    assert room.field.text() == "lake"
    assert room.view.hasFocus()


def test_the_order_is_chosen_and_shown(room: Room) -> None:
    room.wall.toolbar.order_chosen.emit(Order.PROMPT)
    room.until(FOX, HARBOUR, LAKE, LIGHTHOUSE)
    assert room.wall.toolbar.sort.accessibleDescription() == "Prompt A–Z"
    room.wall.toolbar.order_chosen.emit(Order.OLDEST)
    room.until(LIGHTHOUSE, LAKE, FOX, HARBOUR)


def test_the_count_of_what_was_found_stands_at_the_scope(qtbot: QtBot, room: Room) -> None:
    room.write("lake")
    room.until(FOX, LAKE)
    assert room.wall.scopes.buttons["all"].accessibleDescription() == "2"


def test_a_search_is_handed_over_to_be_saved_in_its_own_language(qtbot: QtBot, room: Room) -> None:
    wanted = QSignalSpy(room.room.save_requested)
    room.write("is:favourite LAKE")
    qtbot.mouseClick(room.part("save_search"), Qt.MouseButton.LeftButton)
    assert wanted.at(0) == ["LAKE is:favourite"]


def test_another_scope_ends_the_search_and_the_field_says_so(room: Room) -> None:
    room.write("fox is:edited")
    room.model.set_scope("favourites")
    room.until(LAKE)
    assert room.field.text() == ""
    assert room.chips() == []


def test_jobs_stand_over_the_whole_wall_alone(room: Room) -> None:
    top = QWidget()
    room.view.set_top(top)
    room.write("lake")
    room.until(FOX, LAKE)
    assert top.isHidden()
    press_escape(room)
    room.until(HARBOUR, FOX, LAKE, LIGHTHOUSE)
    assert not top.isHidden()


def test_a_search_in_vain_says_so_only_once_it_has_looked(qtbot: QtBot, room: Room) -> None:
    room.write("zeppelin")
    assert not room.wall.nothing_found.isVisible()
    qtbot.waitUntil(lambda: room.wall.nothing_found.isVisible())
    room.model.set_scope("trash")
    assert not room.wall.nothing_found.isVisible(), "the view itself speaks of an empty trash"


def test_where_there_are_no_pictures_yet_there_is_nothing_to_search(room: Room) -> None:
    room.wall.show_welcome(True)
    room.room.find()
    assert not room.field.isVisible()
    assert not room.field.hasFocus()


def test_after_a_search_the_person_is_where_they_were(qtbot: QtBot, room: Room) -> None:
    room.window.resize(604, 260)
    room.wall.setGeometry(room.window.rect())
    bar = room.view.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 100)
    bar.setValue(80)
    room.write("lake")
    room.until(FOX, LAKE)
    assert bar.value() == 0, "the first of what was found"
    press_escape(room)
    room.until(HARBOUR, FOX, LAKE, LIGHTHOUSE)
    assert bar.value() == 80
