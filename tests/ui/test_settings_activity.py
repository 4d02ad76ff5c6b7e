"""The page of what was done: outcomes in words, a filter, a menu, and older ones on demand."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.core.errors import Charged, Failure, Kind
from desktop_app.core.records import Job, JobState
from desktop_app.state.connection import State
from desktop_app.ui.settings.activity import ActivityPage
from desktop_app.ui.settings.activity_rows import cost_words, details, outcome
from desktop_app.ui.theme import Theme
from tests.ui.account_parts import DROPPED, KEY, Around, around, job

FOX = job("a fox\nin the snow")
FAILED = job("a harbour", JobState.FAILED, ago=timedelta(hours=2), cost=None, failure=DROPPED)


@pytest.fixture
def parts(qtbot: QtBot, theme: Theme) -> Iterator[Around]:
    window = QWidget()
    window.resize(900, 600)
    qtbot.addWidget(window)
    made = around(theme, window, model_name=lambda _key: "Flash")
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    made.connection.be(State.CONNECTED)
    made.dialog.open_at("activity")
    made.activity.fill([FOX, FAILED])
    yield made
    for menu in window.findChildren(QMenu):
        menu.close()
    made.dialog.dismiss()


def page(parts: Around) -> ActivityPage:
    found = parts.dialog.page("activity")
    assert isinstance(found, ActivityPage)
    return found


def rows(parts: Around) -> list[str]:
    model = page(parts).list.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def button(parts: Around, name: str) -> QAbstractButton:
    (found,) = [each for each in page(parts).findChildren(QAbstractButton) if each.text() == name]
    return found


def open_menu(qtbot: QtBot, parts: Around, row: int) -> QMenu:
    view = page(parts).list
    view.setFocus()
    view.setCurrentIndex(view.model().index(row, 0))
    qtbot.keyClick(view, Qt.Key.Key_Return)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def choose(menu: QMenu, name: str) -> None:
    (action,) = [each for each in menu.actions() if each.text() == name]
    action.trigger()
    menu.close()


def test_a_row_says_what_when_and_how_much(parts: Around) -> None:
    first, second = rows(parts)
    assert first.startswith("a fox in the snow, Done, Today, ")
    assert first.endswith(" · Flash, $0.039")
    assert "The connection dropped after 14 s" in second
    assert parts.said == [("reload_wanted", None)], "looked at, it is read again"


@pytest.mark.parametrize(
    ("made", "words", "cost"),
    [
        (job(state=JobState.STOPPED, cost=None), "Stopped", ""),
        (job(state=JobState.INTERRUPTED, cost=None), "Interrupted", ""),
        (job(state=JobState.PAINTING, cost=None), "Painting", ""),
        (job(cost=None), "Done", "Not reported"),
        (job(cost="0"), "Done", "Free"),
        (
            job(state=JobState.FAILED, failure=Failure(kind=Kind.REFUSED), cost=None),
            "Refused by the model",
            "",
        ),
    ],
)
def test_outcomes_and_costs_are_told_as_they_were(made: Job, words: str, cost: str) -> None:
    assert outcome(made) == words
    assert cost_words(made) == cost


def test_only_what_failed(qtbot: QtBot, parts: Around) -> None:
    qtbot.mouseClick(button(parts, "Failed"), Qt.MouseButton.LeftButton)
    assert [row.split(",")[0] for row in rows(parts)] == ["a harbour"]
    parts.activity.fill([FOX], has_more=False)
    assert rows(parts) == []
    labels = [label.text() for label in page(parts).findChildren(QLabel) if label.isVisible()]
    assert "Nothing has failed." in labels
    qtbot.mouseClick(button(parts, "All"), Qt.MouseButton.LeftButton)
    assert len(rows(parts)) == 1


def test_where_nothing_failed_so_far_older_ones_are_asked_for(qtbot: QtBot, parts: Around) -> None:
    parts.activity.fill([FOX], has_more=True)
    parts.said.clear()
    qtbot.mouseClick(button(parts, "Failed"), Qt.MouseButton.LeftButton)
    assert parts.said == [("more_wanted", None)]


def test_older_ones_come_on_demand_and_leave_the_place(qtbot: QtBot, parts: Around) -> None:
    assert not button(parts, "Show more").isVisible()
    many = [job(f"number {number}") for number in range(40)]
    parts.activity.fill(many, has_more=True)
    view = page(parts).list
    view.setCurrentIndex(view.model().index(39, 0))
    view.scrollToBottom()
    at = view.verticalScrollBar().value()
    assert at > 0
    parts.said.clear()
    qtbot.mouseClick(button(parts, "Show more"), Qt.MouseButton.LeftButton)
    assert parts.said == [("more_wanted", None)]
    assert not button(parts, "Show more").isEnabled()
    parts.activity.fill([*many, FOX], has_more=False)
    assert view.verticalScrollBar().value() == at
    assert view.currentIndex().row() == 39
    assert not button(parts, "Show more").isVisible()


def test_a_row_has_a_menu(qtbot: QtBot, parts: Around) -> None:
    choose(open_menu(qtbot, parts, 0), "Copy prompt")
    assert QGuiApplication.clipboard().text() == "a fox\nin the snow"
    choose(open_menu(qtbot, parts, 1), "Copy details")
    copied = QGuiApplication.clipboard().text()
    assert "Kind: dropped" in copied
    assert "Generation: gen-1" in copied
    parts.said.clear()
    choose(open_menu(qtbot, parts, 0), "Reuse")
    assert parts.said == [("reuse_wanted", FOX)]
    assert not parts.dialog.is_open, "one goes to the desk"


def test_details_hold_neither_key_nor_prompt() -> None:
    failure = Failure(kind=Kind.BAD_KEY, charged=Charged.NO, message=f"bad key {KEY}")
    text = details(job("a secret garden", JobState.FAILED, failure=failure))
    assert KEY not in text
    assert "garden" not in text


def test_nothing_at_all_is_said(parts: Around) -> None:
    parts.activity.fill([])
    labels = [label.text() for label in page(parts).findChildren(QLabel) if label.isVisible()]
    assert "Nothing has been made yet." in labels
