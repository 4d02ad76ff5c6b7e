"""The wall under the mouse."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QDrag, QWheelEvent
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.ui.picture_mime import keys_of
from tests.ui.hanging import Button, Hang, Key, Modifier, hanging


@pytest.fixture
def hang(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Hang]:
    yield from hanging(qtbot, qapp, tmp_path)


def test_control_click_toggles_and_a_plain_click_chooses_alone(qtbot: QtBot, hang: Hang) -> None:
    hung = hang(30)
    hung.click(qtbot, 1)
    hung.click(qtbot, 4, Modifier.ControlModifier)
    hung.click(qtbot, 2, Modifier.ControlModifier)
    assert hung.chosen == [1, 2, 4]
    hung.click(qtbot, 4, Modifier.ControlModifier)
    assert hung.chosen == [1, 2]
    hung.click(qtbot, 2)  # one of several: on release it is chosen alone
    assert hung.chosen == [2]
    gap = hung.view.visualRect(hung.model.index(0, 0)).bottomRight() + QPoint(4, -5)
    qtbot.mouseClick(hung.view.viewport(), Button.LeftButton, pos=gap)
    assert hung.chosen == []


def test_a_band_chooses_what_it_touches(qtbot: QtBot, hang: Hang) -> None:
    hung = hang(30)
    first = hung.view.visualRect(hung.model.index(0, 0))
    second = hung.view.visualRect(hung.model.index(1, 0))
    port = hung.view.viewport()
    start = first.bottomLeft() + QPoint(-10, -20)
    qtbot.mousePress(port, Button.LeftButton, pos=start)
    qtbot.mouseMove(port, QPoint(second.left() + 5, first.bottom() - 2))
    assert hung.chosen == [0, 1]
    qtbot.mouseMove(port, QPoint(first.left() + 30, first.bottom() - 2))
    assert hung.chosen == [0]
    qtbot.mouseRelease(port, Button.LeftButton, pos=QPoint(first.left() + 30, first.bottom() - 2))
    assert hung.chosen == [0]


def test_tiles_are_dragged_out_as_files(
    qtbot: QtBot, hang: Hang, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hung = hang(30)
    dragged: list[list[str]] = []
    keys: list[str] = []

    def exec_(drag: QDrag, _action: Qt.DropAction) -> Qt.DropAction:
        dragged.append([url.toLocalFile() for url in drag.mimeData().urls()])
        keys.extend(keys_of(drag.mimeData()))
        assert not drag.pixmap().isNull()
        return Qt.DropAction.CopyAction

    monkeypatch.setattr(QDrag, "exec", exec_)
    hung.click(qtbot, 1)
    hung.click(qtbot, 3, Modifier.ControlModifier)
    at = hung.middle_of(3)
    qtbot.mousePress(hung.view.viewport(), Button.LeftButton, pos=at)
    qtbot.mouseMove(hung.view.viewport(), at + QPoint(2, 0))
    assert dragged == []
    qtbot.mouseMove(hung.view.viewport(), at + QPoint(40, 0))
    files = [hung.shelf.all()[row].file for row in (1, 3)]
    assert dragged == [[str(tmp_path / file) for file in files]]
    assert keys == [hung.shelf.all()[row].key for row in (1, 3)]  # for our own windows
    assert hung.chosen == [1, 3]


def test_enter_and_double_click_open(qtbot: QtBot, hang: Hang) -> None:
    hung = hang(9)
    opened = QSignalSpy(hung.view.open_requested)
    hung.press(qtbot, Key.Key_Return)  # nothing is current yet
    assert opened.count() == 0
    hung.click(qtbot, 3)
    hung.press(qtbot, Key.Key_Return)
    qtbot.mouseDClick(hung.view.viewport(), Button.LeftButton, pos=hung.middle_of(5))
    assert [opened.at(place)[0] for place in range(opened.count())] == [3, 5]


def test_menus_open_by_mouse_and_keys_once_each(qtbot: QtBot, hang: Hang) -> None:
    hung = hang(9)
    asked: list[tuple[int, QPoint]] = []
    hung.view.context_menu_requested.connect(lambda row, at: asked.append((row, at)))
    port = hung.view.viewport()
    at = hung.middle_of(2)
    hung.click(qtbot, 2, button=Button.RightButton)
    by_mouse = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, at, port.mapToGlobal(at), Modifier.NoModifier
    )
    QApplication.sendEvent(port, by_mouse)
    assert asked == [(2, port.mapToGlobal(at))]
    assert hung.chosen == [2]
    hung.press(qtbot, Key.Key_F10, Modifier.ShiftModifier)
    hung.press(qtbot, Key.Key_Menu)
    assert [row for row, _ in asked] == [2, 2, 2]
    qtbot.keyPress(hung.view, Key.Key_Menu)
    by_key = QContextMenuEvent(
        QContextMenuEvent.Reason.Keyboard, at, port.mapToGlobal(at), Modifier.NoModifier
    )
    QApplication.sendEvent(port, by_key)  # what some systems send for the same key
    qtbot.keyRelease(hung.view, Key.Key_Menu)
    assert len(asked) == 4
    QApplication.sendEvent(port, by_key)  # what others send without the key
    assert len(asked) == 5
    assert hung.view.visualRect(hung.model.index(2, 0)).contains(port.mapFromGlobal(asked[-1][1]))


def test_buttons_appear_under_the_pointer_and_act(qtbot: QtBot, hang: Hang) -> None:
    hung = hang(9)
    acted = QSignalSpy(hung.view.tile_action)
    port = hung.view.viewport()
    hung.view._pointer.point(hung.middle_of(1))
    buttons = hung.view._pointer.buttons(1, hung.view.visualRect(hung.model.index(1, 0)))
    assert [button.id for button in buttons] == ["select", "reference", "more"]
    assert hung.view._pointer.buttons(0, hung.view.visualRect(hung.model.index(0, 0))) == ()
    for button in buttons:
        assert button.area.width() >= 28
        qtbot.mouseClick(port, Button.LeftButton, pos=button.area.center())
    assert [tuple(acted.at(place)) for place in range(acted.count())] == [
        ("reference", 1),
        ("more", 1),
    ]
    assert hung.chosen == [1]
    qtbot.mousePress(port, Button.LeftButton, pos=buttons[2].area.center())
    qtbot.mouseRelease(port, Button.LeftButton, pos=hung.middle_of(1))  # thought better of it
    assert acted.count() == 2


def test_hovering_needs_a_pointer(qtbot: QtBot, hang: Hang) -> None:
    hung = hang(9)
    qtbot.mouseMove(hung.view.viewport(), hung.middle_of(1))
    qtbot.waitUntil(lambda: hung.view._pointer.hovered == 1)
    QApplication.sendEvent(hung.view.viewport(), QEvent(QEvent.Type.Leave))
    assert hung.view._pointer.hovered == -1


def test_the_wheel_with_control_changes_the_size(qtbot: QtBot, hang: Hang) -> None:
    hung = hang(40)
    told = QSignalSpy(hung.view.row_height_changed)

    def turn(eighths: int, modifiers: Qt.KeyboardModifier) -> None:
        at = QPointF(200, 200)
        event = QWheelEvent(
            at,
            hung.view.viewport().mapToGlobal(at),
            QPoint(),
            QPoint(0, eighths),
            Button.NoButton,
            modifiers,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(hung.view.viewport(), event)

    turn(120, Modifier.ControlModifier)
    assert (hung.view.row_height, told.count()) == (252, 1)
    for _ in range(20):
        turn(-120, Modifier.ControlModifier)
    assert hung.view.row_height == 120
    assert hung.view.verticalScrollBar().value() == 0
    turn(-120, Modifier.NoModifier)
    assert hung.view.verticalScrollBar().value() > 0
