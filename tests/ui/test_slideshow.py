"""The slideshow: by itself, by keys and by the mouse."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.core.settings import Settings
from desktop_app.ui.icons import Icons
from desktop_app.ui.viewer.chosen import Chosen
from desktop_app.ui.viewer.fade import Fade
from desktop_app.ui.viewer.slideshow import Slideshow
from desktop_app.ui.viewer.slideshow_bar import SlideshowBar
from desktop_app.ui.viewer.stage import Stage
from tests.ui.viewing import Room, picture


class Show:
    """A slideshow over the pictures of a room; the last one's file is missing."""

    def __init__(self, room: Room, qtbot: QtBot) -> None:
        self.room = room
        room.viewer.hide()
        self.page = Slideshow(room.theme, Icons(room.theme), room.full, room.preview)
        qtbot.addWidget(self.page)
        self.page.resize(900, 600)
        self.page.show()
        stage, bar = self.page.findChild(Stage), self.page.findChild(SlideshowBar)
        fade = self.page.findChild(Fade)
        assert stage is not None
        assert bar is not None
        assert fade is not None
        self.stage, self.bar, self.fade = stage, bar, fade
        self.page.begin(room.wall, room.wall.picture, 0)

    @property
    def shown(self) -> str:
        """The key of the picture on show."""
        return self.page.picture.key if self.page.picture is not None else ""

    def press(self, qtbot: QtBot, key: Qt.Key) -> None:
        """Press a key where the keyboard is."""
        qtbot.keyClick(self.stage.canvas, key)

    def hurry(self, qtbot: QtBot) -> None:
        """As little time for each picture as there can be."""
        for _ in range(5):
            self.press(qtbot, Qt.Key.Key_Minus)

    def settled(self, qtbot: QtBot) -> None:
        """Wait until what lies around the picture is known."""
        qtbot.waitUntil(lambda: self.room.full.get("key-4") is not None, timeout=10_000)


@pytest.fixture
def show(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> Iterator[Show]:
    """It has begun at the first of five."""
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    room = Room(tmp_path, qapp, qtbot)
    yield Show(room, qtbot)
    room.full.close()
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_pictures_change_by_themselves(show: Show, qtbot: QtBot) -> None:
    show.hurry(qtbot)
    qtbot.waitUntil(lambda: show.shown == "key-1", timeout=10_000)
    qtbot.waitUntil(lambda: show.shown == "key-2", timeout=10_000)


def test_arrows_step_and_begin_again_after_the_last(show: Show, qtbot: QtBot) -> None:
    show.settled(qtbot)  # it has no file and is passed over
    show.press(qtbot, Qt.Key.Key_Left)
    assert show.shown == "key-3"
    show.press(qtbot, Qt.Key.Key_Right)
    assert show.shown == "key-0"
    show.press(qtbot, Qt.Key.Key_Right)
    assert show.shown == "key-1"


def test_in_a_mirrored_layout_the_arrows_are_mirrored(
    show: Show, qtbot: QtBot, qapp: QApplication
) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    show.press(qtbot, Qt.Key.Key_Left)
    assert show.shown == "key-1"


def test_space_pauses_and_goes_on(show: Show, qtbot: QtBot) -> None:
    show.press(qtbot, Qt.Key.Key_Space)
    assert show.page.is_paused
    assert show.bar.pause.accessibleName() == "Go on"
    assert show.bar.isVisible()
    show.hurry(qtbot)
    show.press(qtbot, Qt.Key.Key_Right)
    assert show.shown == "key-1"
    show.press(qtbot, Qt.Key.Key_Space)
    assert show.bar.pause.accessibleName() == "Pause"
    qtbot.waitUntil(lambda: show.shown == "key-2", timeout=10_000)


def test_plus_and_minus_change_the_time_within_limits(show: Show, qtbot: QtBot) -> None:
    assert show.page.seconds == 4
    show.press(qtbot, Qt.Key.Key_Plus)
    assert show.page.seconds == 5
    for _ in range(20):
        show.press(qtbot, Qt.Key.Key_Minus)
    assert show.page.seconds == 1
    for _ in range(20):
        show.press(qtbot, Qt.Key.Key_Equal)
    assert show.page.seconds == 60


def test_escape_ends_it_at_the_picture_shown_last(show: Show, qtbot: QtBot) -> None:
    show.press(qtbot, Qt.Key.Key_Right)
    with qtbot.waitSignal(show.page.ended) as heard:
        show.press(qtbot, Qt.Key.Key_Escape)
    assert heard.args == ["key-1"]
    assert show.page.picture is None


def test_the_bar_comes_with_the_pointer_and_does_the_same(show: Show, qtbot: QtBot) -> None:
    assert not show.bar.isVisible()
    qtbot.mouseMove(show.stage.canvas, QPoint(300, 300))
    qtbot.mouseMove(show.stage.canvas, QPoint(320, 300))
    assert show.bar.isVisible()
    for button in show.bar.buttons:
        assert button.accessibleName()
        assert button.toolTip()
    show.bar.next.click()
    assert show.shown == "key-1"
    show.bar.previous.click()
    assert show.shown == "key-0"
    show.bar.longer.click()
    assert show.page.seconds == 5
    show.bar.shorter.click()
    assert show.page.seconds == 4
    show.bar.pause.click()
    assert show.page.is_paused
    with qtbot.waitSignal(show.page.ended):
        show.bar.end.click()


def test_pointer_and_bar_go_while_nobody_moves(show: Show, qtbot: QtBot) -> None:
    qtbot.mouseMove(show.stage.canvas, QPoint(300, 300))
    qtbot.mouseMove(show.stage.canvas, QPoint(320, 300))
    qtbot.waitUntil(lambda: not show.bar.isVisible(), timeout=10_000)
    assert show.stage.canvas.cursor().shape() is Qt.CursorShape.BlankCursor


def test_a_button_with_the_keyboard_stays_and_arrows_turn_from_there(
    show: Show, qtbot: QtBot
) -> None:
    show.press(qtbot, Qt.Key.Key_Tab)
    assert show.bar.isVisible()
    show.bar.pause.setFocus()
    show.stage.rested.emit()
    assert show.bar.isVisible()
    qtbot.keyClick(show.bar.pause, Qt.Key.Key_Right)
    assert show.shown == "key-1"


def test_the_next_picture_waits_until_it_is_decoded(show: Show, qtbot: QtBot) -> None:
    show.settled(qtbot)
    show.room.full.forget("key-1")
    show.hurry(qtbot)
    before: list[bool] = []
    show.room.full.changed.connect(lambda key: before.append(key == "key-1"))
    qtbot.waitUntil(lambda: show.shown == "key-1", timeout=10_000)
    assert True in before


def test_one_after_another_fades_and_with_reduced_motion_it_does_not(
    show: Show, qtbot: QtBot
) -> None:
    show.press(qtbot, Qt.Key.Key_Right)
    assert show.fade.isVisible()
    qtbot.waitUntil(lambda: not show.fade.isVisible(), timeout=10_000)
    show.room.theme.apply(Settings(theme="dark", motion="less"))
    show.press(qtbot, Qt.Key.Key_Right)
    assert not show.fade.isVisible()
    show.room.theme.apply(Settings(theme="dark", motion="full"))


def test_a_lone_picture_stays(show: Show, qtbot: QtBot) -> None:
    one = Chosen([picture(2)])
    show.page.begin(one, one.picture, 0)
    show.press(qtbot, Qt.Key.Key_Right)
    assert show.shown == "key-2"
    assert show.page.findChild(Stage) is show.stage


def test_where_none_is_left_it_ends(show: Show, qtbot: QtBot) -> None:
    some = Chosen([picture(1), picture(2)])
    show.page.begin(some, some.picture, 1)
    some.drop({"key-2"})
    assert show.shown == "key-1"
    with qtbot.waitSignal(show.page.ended):
        some.drop({"key-1"})


def test_begun_anew_it_forgets_the_pause(show: Show, qtbot: QtBot) -> None:
    show.press(qtbot, Qt.Key.Key_Space)
    show.page.end()
    show.page.begin(show.room.wall, show.room.wall.picture, 2)
    assert show.shown == "key-2"
    assert not show.page.is_paused
