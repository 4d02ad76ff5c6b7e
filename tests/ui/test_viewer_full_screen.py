"""The picture alone on a full screen, and everything that can still be done there."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.viewing import Room


@pytest.fixture
def room(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> Iterator[Room]:
    """The viewer, and then its window on a full screen."""
    room = Room(tmp_path, qapp, qtbot)
    room.viewer.show_row(0)
    full_screen(room, on=True)
    yield room
    room.full.close()


def full_screen(room: Room, *, on: bool) -> None:
    """As the window's action does it."""
    window, full = room.viewer.window(), Qt.WindowState.WindowFullScreen
    window.setWindowState(window.windowState() | full if on else window.windowState() & ~full)


def test_there_is_nothing_but_the_picture(room: Room) -> None:
    viewer = room.viewer
    assert room.stage.geometry() == viewer.rect()
    for part in (room.bar, room.details, viewer.edit_bar, room.strip):
        assert not part.isVisible()


def test_escape_leaves_the_full_screen_first(room: Room, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(room.viewer.closed):
        room.key(qtbot, Qt.Key.Key_Escape)
    assert not room.viewer.window().isFullScreen()
    assert room.bar.isVisible()
    assert room.viewer.edit_bar.isVisible()
    with qtbot.waitSignal(room.viewer.closed):
        room.key(qtbot, Qt.Key.Key_Escape)


def test_the_bar_comes_with_the_pointer_and_goes(room: Room, qtbot: QtBot) -> None:
    qtbot.mouseMove(room.stage.canvas, QPoint(300, 300))
    qtbot.mouseMove(room.stage.canvas, QPoint(310, 300))
    assert room.bar.isVisible()
    assert room.stage.geometry() == room.viewer.rect()
    qtbot.waitUntil(lambda: not room.bar.isVisible(), timeout=10_000)
    assert room.stage.canvas.cursor().shape() is Qt.CursorShape.BlankCursor
    qtbot.mouseMove(room.stage.canvas, QPoint(400, 300))
    assert room.stage.canvas.cursor().shape() is not Qt.CursorShape.BlankCursor


def test_tab_goes_to_a_bar_that_is_seen(room: Room, qtbot: QtBot) -> None:
    room.key(qtbot, Qt.Key.Key_Tab)
    assert room.bar.isVisible()
    room.bar.save.setFocus()
    room.stage.rested.emit()
    assert room.bar.isVisible()


def test_the_edit_bar_comes_for_its_key(room: Room, qtbot: QtBot) -> None:
    room.key(qtbot, Qt.Key.Key_E)
    assert room.viewer.edit_bar.isVisible()
    assert room.stage.geometry() == room.viewer.rect()
    room.viewer.edit_bar.left.emit()
    assert not room.viewer.edit_bar.isVisible()
    assert room.viewer.window().isFullScreen()


def test_details_lie_over_the_picture_and_escape_closes_them(room: Room, qtbot: QtBot) -> None:
    room.key(qtbot, Qt.Key.Key_I)
    assert room.details.isVisible()
    assert room.stage.geometry() == room.viewer.rect()
    room.key(qtbot, Qt.Key.Key_Escape)
    assert not room.details.isVisible()
    assert room.viewer.window().isFullScreen()


def test_closing_leaves_the_full_screen_too(room: Room, qtbot: QtBot) -> None:
    room.viewer.close_view()
    assert not room.viewer.window().isFullScreen()


def test_a_full_screen_from_before_keeps_everything_around_the_picture(
    tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    room = Room(tmp_path, qapp, qtbot)
    room.viewer.hide()
    full_screen(room, on=True)
    room.viewer.show()
    room.viewer.show_row(0)
    assert room.bar.isVisible()
    assert room.viewer.edit_bar.isVisible()
    with qtbot.waitSignal(room.viewer.closed):
        room.key(qtbot, Qt.Key.Key_Escape)
    assert room.viewer.window().isFullScreen()
    room.full.close()
