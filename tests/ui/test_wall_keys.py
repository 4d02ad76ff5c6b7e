"""The wall under the keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.hanging import Hang, Key, Modifier, hanging


@pytest.fixture
def hang(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Hang]:
    yield from hanging(qtbot, qapp, tmp_path)


def test_arrows_follow_reading_order_and_geometry(qtbot: QtBot, hang: Hang) -> None:
    hung = hang(8, 21)
    hung.click(qtbot, 0)
    hung.press(qtbot, Key.Key_Right)
    assert (hung.current, hung.chosen) == (1, [1])
    hung.press(qtbot, Key.Key_Left)
    hung.press(qtbot, Key.Key_Left)
    assert hung.current == 0
    here = hung.view.visualRect(hung.model.index(0, 0))
    hung.press(qtbot, Key.Key_Down)
    below = hung.view.visualRect(hung.view.currentIndex())
    assert below.top() > here.top()
    assert below.left() < here.right()
    assert below.right() > here.left()
    hung.press(qtbot, Key.Key_Up)
    assert hung.current == 0


def test_up_and_down_keep_to_their_column(qtbot: QtBot, hang: Hang) -> None:
    hung = hang(60, 60)
    hung.click(qtbot, 2)
    rows = [hung.current]
    for _ in range(9):
        hung.press(qtbot, Key.Key_Down)
        rows.append(hung.current)
    assert rows == sorted(set(rows))
    for row in rows[-2::-1]:
        hung.press(qtbot, Key.Key_Up)
        assert hung.current == row


def test_home_end_and_pages_go_far_and_stay_visible(qtbot: QtBot, hang: Hang) -> None:
    hung = hang(300, 500, 200)
    hung.click(qtbot, 0)
    screen = hung.view.viewport().rect()
    hung.press(qtbot, Key.Key_End)
    assert hung.current == 999
    assert screen.contains(hung.view.visualRect(hung.view.currentIndex()))
    assert hung.view.verticalScrollBar().value() > 50_000
    hung.press(qtbot, Key.Key_PageUp)
    assert 980 < hung.current < 999
    assert screen.contains(hung.view.visualRect(hung.view.currentIndex()))
    hung.press(qtbot, Key.Key_Home)
    assert hung.current == 0
    assert hung.view.verticalScrollBar().value() == 0
    before = hung.middle_of(0).y()
    hung.press(qtbot, Key.Key_PageDown)
    row = hung.current
    hung.press(qtbot, Key.Key_Home)
    assert 0.5 * screen.height() < hung.middle_of(row).y() - before <= screen.height()


def test_shift_extends_from_the_last_chosen(qtbot: QtBot, hang: Hang) -> None:
    hung = hang(30)
    hung.click(qtbot, 3)
    for _ in range(3):
        hung.press(qtbot, Key.Key_Right, Modifier.ShiftModifier)
    assert hung.chosen == [3, 4, 5, 6]
    for _ in range(4):
        hung.press(qtbot, Key.Key_Left, Modifier.ShiftModifier)
    assert hung.chosen == [2, 3]
    hung.click(qtbot, 7, Modifier.ShiftModifier)
    assert hung.chosen == [3, 4, 5, 6, 7]


def test_control_moves_alone_and_x_toggles(qtbot: QtBot, hang: Hang) -> None:
    hung = hang(30)
    hung.click(qtbot, 0)
    hung.press(qtbot, Key.Key_Right, Modifier.ControlModifier)
    hung.press(qtbot, Key.Key_Right, Modifier.ControlModifier)
    assert (hung.current, hung.chosen) == (2, [0])
    hung.press(qtbot, Key.Key_X)
    assert hung.chosen == [0, 2]
    hung.press(qtbot, Key.Key_X)
    assert hung.chosen == [0]


def test_only_what_is_selected_or_ringed_is_meant(qtbot: QtBot, hang: Hang) -> None:
    hung = hang(30)
    view = hung.view
    hung.click(qtbot, 4)
    assert (view.meant_rows(), view.meant_row) == ([4], 4)
    hung.press(qtbot, Key.Key_Right, Modifier.ControlModifier)
    assert (view.meant_rows(), view.meant_row) == ([4], 5)
    hung.press(qtbot, Key.Key_Escape)
    assert (view.meant_rows(), view.meant_row) == ([5], 5), "the ring shows where the keyboard is"
    view.clearFocus()
    assert (view.meant_rows(), view.meant_row) == ([], -1), "nobody sees which one it would be"


def test_without_a_ring_the_selected_one_is_meant(qtbot: QtBot, hang: Hang) -> None:
    hung = hang(30)
    hung.click(qtbot, 2)
    alone = QItemSelectionModel.SelectionFlag.ClearAndSelect
    hung.view.selectionModel().select(hung.model.index(7, 0), alone)
    assert (hung.current, hung.view.meant_row) == (2, 7)


def test_all_and_none(qtbot: QtBot, hang: Hang) -> None:
    hung = hang(300, 500)
    counts = QSignalSpy(hung.view.chosen_changed)
    hung.click(qtbot, 1)
    hung.press(qtbot, Key.Key_A, Modifier.ControlModifier)
    assert hung.view.chosen_count == 800
    assert hung.view.chosen_rows(3) == [0, 1, 2]
    hung.press(qtbot, Key.Key_Escape)
    assert hung.view.chosen_count == 0
    assert hung.current == 1
    assert [counts.at(place)[0] for place in range(counts.count())] == [1, 800, 0]


def test_the_keyboard_stays_near_when_everything_is_read_anew(qtbot: QtBot, hang: Hang) -> None:
    hung = hang(8)
    hung.click(qtbot, 7)
    hung.shelf.take(hung.shelf.all()[7])
    hung.model.reset()
    assert hung.current == 6
    for picture in hung.shelf.all():
        hung.shelf.take(picture)
    hung.model.reset()
    assert hung.current == -1
    hung.press(qtbot, Key.Key_Down)
    hung.press(qtbot, Key.Key_A, Modifier.ControlModifier)
    assert hung.view.chosen_count == 0


def test_focus_shows_only_after_the_keyboard(qtbot: QtBot, hang: Hang) -> None:
    hung = hang(8)
    assert hung.view.property("ownFocusRing")
    assert not hung.view.focusPolicy() & Qt.FocusPolicy.WheelFocus & ~Qt.FocusPolicy.StrongFocus
    hung.view.clearFocus()
    qtbot.waitUntil(lambda: not hung.view.hasFocus())
    hung.view.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(hung.view.hasFocus)
    assert hung.view._surface.shows_focus
    assert hung.current == 0
    assert hung.chosen == []
    hung.click(qtbot, 2)
    shown = [hung.view._surface.shows_focus]
    hung.press(qtbot, Key.Key_Right)
    shown.append(hung.view._surface.shows_focus)
    assert shown == [False, True]


def test_keys_that_mean_nothing_here_go_on(qtbot: QtBot, hang: Hang) -> None:
    """Letters are shortcuts of the window; a search by letters would read every picture."""
    hung = hang(100)
    outer = QWidget()
    qtbot.addWidget(outer)
    seen: list[int] = []
    outer.keyPressEvent = lambda event: seen.append(event.key())  # type: ignore[method-assign]
    hung.view.setParent(outer)
    hung.view.show()
    for key in (Key.Key_F, Key.Key_Space, Key.Key_Escape, Key.Key_Delete):
        hung.press(qtbot, key)
    assert seen == [Key.Key_F, Key.Key_Space, Key.Key_Escape, Key.Key_Delete]
    hung.view.setParent(None)


@pytest.mark.parametrize("count", [0, 1])
def test_hardly_any_pictures(qtbot: QtBot, hang: Hang, count: int) -> None:
    hung = hang(*[count] * count)
    assert hung.view.verticalScrollBar().maximum() == 0
    for key in (Key.Key_Down, Key.Key_PageDown, Key.Key_End, Key.Key_Up, Key.Key_Home):
        hung.press(qtbot, key)
    assert hung.current == count - 1
    hung.view.set_row_height(300)
    hung.view.resize(500, 400)
    hung.view.viewport().grab()
