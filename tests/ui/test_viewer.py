"""The viewer under keys and clicks, over a model whose rows come and go."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot

from tests.ui.viewing import Room, picture


@pytest.fixture
def room(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> Iterator[Room]:
    """The viewer at the first picture."""
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    room = Room(tmp_path, qapp, qtbot)
    room.viewer.show_row(0)
    yield room
    room.full.close()
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_it_has_its_names(room: Room) -> None:
    assert room.viewer.objectName() == "viewer"
    assert room.viewer.accessibleName() == "Viewer"
    for button in room.viewer.findChildren(QAbstractButton):
        assert button.accessibleName() or not button.isVisible(), button
    assert room.bar.position.text() == "1 of 5"
    assert room.bar.zoom.text() == "Fit"


def test_the_full_picture_comes(room: Room, qtbot: QtBot) -> None:
    middle = room.stage.canvas.rect().center()
    assert room.stage.grab().toImage().pixelColor(middle) == QColor("gray")

    def is_red() -> bool:
        return room.stage.grab().toImage().pixelColor(middle).hsvHue() == 0

    qtbot.waitUntil(is_red, timeout=10_000)


def test_arrows_go_to_neighbours_and_stop_at_the_ends(room: Room, qtbot: QtBot) -> None:
    room.key(qtbot, Qt.Key.Key_Left)
    assert room.shown == "key-0"
    room.key(qtbot, Qt.Key.Key_Right)
    assert room.shown == "key-1"
    assert room.bar.position.text() == "2 of 5"
    assert room.details.fact("Cost") == "$0.039"
    room.key(qtbot, Qt.Key.Key_End)
    assert room.shown == "key-4"
    room.key(qtbot, Qt.Key.Key_Right)
    assert room.shown == "key-4"
    room.key(qtbot, Qt.Key.Key_Home)
    assert room.shown == "key-0"


def test_arrows_turn_the_page_from_a_button_too(room: Room, qtbot: QtBot) -> None:
    room.bar.copy.setFocus()
    qtbot.keyClick(room.bar.copy, Qt.Key.Key_Right)
    assert room.shown == "key-1"
    assert room.bar.copy.hasFocus()


def test_in_a_mirrored_layout_the_arrows_are_mirrored(
    room: Room, qtbot: QtBot, qapp: QApplication
) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    room.key(qtbot, Qt.Key.Key_Left)
    assert room.shown == "key-1"
    room.key(qtbot, Qt.Key.Key_Right)
    assert room.shown == "key-0"


def test_zoom_keys_and_the_words_for_it(room: Room, qtbot: QtBot) -> None:
    canvas = room.stage.canvas
    fit = canvas.zoom
    room.key(qtbot, Qt.Key.Key_Plus)
    assert canvas.zoom > fit
    room.key(qtbot, Qt.Key.Key_0)
    assert canvas.is_fit
    assert canvas.zoom == fit
    room.key(qtbot, Qt.Key.Key_1)
    assert canvas.zoom == 1
    assert room.bar.zoom.text() == "100 %"
    room.key(qtbot, Qt.Key.Key_Minus)
    assert canvas.zoom < 1
    room.key(qtbot, Qt.Key.Key_Right)
    assert canvas.is_fit


def test_escape_and_back_close(room: Room, qtbot: QtBot) -> None:
    room.key(qtbot, Qt.Key.Key_Right)
    with qtbot.waitSignal(room.viewer.closed) as heard:
        room.key(qtbot, Qt.Key.Key_Escape)
    assert heard.args == [1]
    room.viewer.show_row(3)
    with qtbot.waitSignal(room.viewer.closed) as heard:
        qtbot.mouseClick(room.bar.back, Qt.MouseButton.LeftButton)
    assert heard.args == [3]


def test_what_is_asked_for_comes_with_the_picture(room: Room, qtbot: QtBot) -> None:
    viewer = room.viewer
    for action, press in (
        ("copy_picture", lambda: room.bar.copy.click()),
        ("compare", lambda: room.bar.compare.click()),
        ("save", lambda: room.bar.save.click()),
        ("reuse_prompt", lambda: room.key(qtbot, Qt.Key.Key_P)),
        ("reuse_prompt", room.details.wishes["reuse_prompt"].emit),
        ("reuse_all", room.details.wishes["reuse_all"].emit),
        ("copy_prompt", room.details.wishes["copy_prompt"].emit),
        (
            "copy_picture",
            lambda: qtbot.keyClick(
                room.stage.canvas, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier
            ),
        ),
    ):
        with qtbot.waitSignal(viewer.wanted) as heard:
            press()
        assert heard.args == [action, viewer.picture]


def test_pictures_that_arrive_do_not_shift_what_is_shown(room: Room, qtbot: QtBot) -> None:
    room.viewer.show_row(2)
    room.stage.canvas.zoom_to(2.0)
    room.wall.put(0, picture(9))
    assert room.shown == "key-2"
    assert room.bar.position.text() == "4 of 6"
    assert room.stage.canvas.zoom == 2
    room.wall.read_anew([picture(number) for number in (8, 9, 0, 1, 2, 3)])
    assert room.shown == "key-2"
    assert room.viewer.row == 4
    assert room.stage.canvas.zoom == 2


def test_a_picture_that_goes_gives_way_to_its_neighbour(room: Room, qtbot: QtBot) -> None:
    room.viewer.show_row(2)
    room.wall.take(0, 0)
    assert room.shown == "key-2"
    room.wall.take(1, 1)
    assert room.shown == "key-3"
    room.wall.take(1, 2)
    assert room.shown == "key-1"
    with qtbot.waitSignal(room.viewer.closed) as heard:
        room.wall.take(0, 0)
    assert heard.args == [-1]
    assert room.viewer.picture is None


def test_a_missing_file_is_explained_and_the_rest_goes_on(room: Room, qtbot: QtBot) -> None:
    room.viewer.show_row(4)
    qtbot.waitUntil(lambda: "moved or deleted" in room.stage.explanation, timeout=10_000)
    assert "picture 4" in room.details.prompt
    room.key(qtbot, Qt.Key.Key_Left)
    assert room.stage.explanation == ""


def test_a_closed_viewer_does_not_mind_the_model(room: Room, qtbot: QtBot) -> None:
    room.viewer.close_view()
    with qtbot.assertNotEmitted(room.viewer.closed):
        room.wall.take(0, 4)
        room.wall.read_anew([])


def test_details_are_docked_or_float(room: Room, qtbot: QtBot) -> None:
    assert room.details.isVisible()
    assert room.stage.width() == 1440 - 320
    room.key(qtbot, Qt.Key.Key_I)
    assert not room.details.isVisible()
    assert room.stage.width() == 1440
    room.viewer.resize(900, 600)
    assert not room.details.isVisible()
    qtbot.mouseClick(room.bar.details, Qt.MouseButton.LeftButton)
    assert room.details.isVisible()
    assert room.bar.details.isChecked()
    assert room.stage.width() == 900
    assert room.bar.height() == 46
    with qtbot.assertNotEmitted(room.viewer.closed):
        room.key(qtbot, Qt.Key.Key_Escape)
    assert not room.details.isVisible()


def test_chevrons_appear_with_the_pointer(room: Room, qtbot: QtBot) -> None:
    stage = room.stage
    assert not stage.next.isVisible()
    qtbot.mouseMove(stage.canvas, QPoint(300, 300))
    qtbot.mouseMove(stage.canvas, QPoint(310, 300))
    qtbot.waitUntil(stage.next.isVisible, timeout=5000)
    assert not stage.previous.isVisible()
    qtbot.mouseClick(stage.next, Qt.MouseButton.LeftButton)
    assert room.shown == "key-1"
    assert stage.previous.isVisible()
    qtbot.waitUntil(lambda: not stage.previous.isVisible(), timeout=10_000)


def test_both_themes_and_many_sizes_are_painted(room: Room, qtbot: QtBot) -> None:
    for follow in (lambda: room.theme.follow("light"), lambda: room.theme.follow("dark")):
        follow()
        for width, height in ((1440, 900), (900, 600), (320, 200)):
            room.viewer.resize(width, height)
            assert not room.viewer.grab().isNull()


def test_words_shown_after_the_theme_has_turned_have_its_colours(room: Room, qtbot: QtBot) -> None:
    room.theme.follow("light")
    room.viewer.show_row(4)
    qtbot.waitUntil(lambda: room.stage.explanation != "", timeout=10_000)
    for label in room.stage.findChildren(QLabel):
        ink = label.palette().windowText().color()
        assert ink in (room.theme.color("text"), room.theme.color("text2"))
