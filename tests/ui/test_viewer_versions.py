"""Versions in the viewer: the strip, the arrow keys, and pictures that hang nowhere just now."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.core.families import Version
from desktop_app.core.records import now
from tests.ui.viewing import Room, picture


@pytest.fixture
def room(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> Iterator[Room]:
    """The viewer at the second of three versions: the first is not on the wall."""
    room = Room(tmp_path, qapp, qtbot)
    first = replace(picture(3), key="first", family="first")
    room.elsewhere["first"] = first
    room.wall.pictures = [replace(picture(number), family="first") for number in range(2)]
    room.wall.pictures += [picture(2)]
    middle, last = room.wall.pictures[:2]
    room.family = [
        Version(first, "", "a cabin"),
        Version(middle, "first", "make it dusk"),
        Version(last, middle.key, "clear night"),
    ]
    room.viewer.show_row(0)
    yield room
    room.full.close()


def test_the_strip_stands_between_stage_and_edit_bar(room: Room) -> None:
    strip, bar = room.strip, room.viewer.edit_bar
    assert strip.isVisible()
    assert room.stage.geometry().bottom() < strip.geometry().top()
    assert strip.geometry().center().y() < bar.geometry().top()
    assert bar.geometry().top() - strip.geometry().bottom() - 1 == 2


def test_a_lone_picture_has_no_strip_and_more_room(room: Room, qtbot: QtBot) -> None:
    height = room.stage.height()
    room.family = []
    room.viewer.show_row(2)
    assert not room.strip.isVisible()
    assert room.stage.height() > height


def test_up_and_down_walk_the_versions(room: Room, qtbot: QtBot) -> None:
    room.key(qtbot, Qt.Key.Key_Down)
    assert room.shown == "key-1"
    room.key(qtbot, Qt.Key.Key_Down)
    assert room.shown == "key-1"
    room.key(qtbot, Qt.Key.Key_Up)
    room.key(qtbot, Qt.Key.Key_Up)
    assert room.shown == "first"
    room.key(qtbot, Qt.Key.Key_Up)
    assert room.shown == "first"


def test_up_and_down_walk_from_a_button_too(room: Room, qtbot: QtBot) -> None:
    room.bar.copy.setFocus()
    qtbot.keyClick(room.bar.copy, Qt.Key.Key_Up)
    assert room.shown == "first"
    assert room.bar.copy.hasFocus()


def test_a_version_that_hangs_nowhere_is_visited(room: Room, qtbot: QtBot) -> None:
    room.strip.wanted.emit("first")
    assert room.shown == "first"
    assert room.bar.position.text() == ""
    room.key(qtbot, Qt.Key.Key_Right)
    assert room.shown == "key-1"
    assert room.bar.position.text() == "2 of 3"


def test_a_visit_lasts_while_the_wall_changes(room: Room) -> None:
    room.viewer.show_key("first")
    room.wall.put(0, picture(9))
    assert room.shown == "first"
    room.wall.take(1, 1)
    assert room.shown == "first"
    room.wall.read_anew([picture(7), picture(8)])
    assert room.shown == "first"


def test_what_is_done_to_a_visited_picture_is_seen(room: Room) -> None:
    room.viewer.show_key("first")
    room.elsewhere["first"] = replace(room.elsewhere["first"], favourite=True)
    room.viewer.refresh_family()
    assert room.viewer.picture is not None
    assert room.viewer.picture.favourite
    assert room.bar.favourite.accessibleName() == "Remove from favourites"


def test_a_visited_picture_that_is_thrown_away_gives_way_to_the_wall(room: Room) -> None:
    room.viewer.show_key("first")
    room.elsewhere["first"] = replace(room.elsewhere["first"], trashed=now())
    room.viewer.refresh_family()
    assert room.shown == "key-0"


def test_a_key_that_nothing_has_shows_nothing_else(room: Room) -> None:
    room.viewer.show_key("gone")
    assert room.shown == "key-0"


def test_the_first_change_brings_the_strip(room: Room) -> None:
    family, room.family = room.family, []
    room.viewer.show_row(2)
    assert not room.strip.isVisible()
    room.wall.pictures[2] = child = replace(picture(2), family="first")
    room.family = [*family, Version(child, "key-1", "with snow")]
    room.viewer.refresh_family()
    assert room.strip.isVisible()


def test_the_menu_offers_all_versions_where_there_are_some(room: Room) -> None:
    from desktop_app.ui.viewer.menus import PictureMenu

    menu = room.part(PictureMenu)
    assert menu.offered("versions").isVisible()
    room.family = []
    room.viewer.show_row(2)
    assert not menu.offered("versions").isVisible()


def test_in_the_trash_it_is_looked_at_and_taken_elsewhere_only(room: Room) -> None:
    from desktop_app.ui.viewer.menus import PictureMenu

    menu = room.part(PictureMenu)
    room.wall.read_anew([replace(picture(0), trashed=now())])
    room.viewer.show_row(0)
    offered = {name for name in menu.wishes if menu.offered(name).isVisible()}
    assert offered == {
        *("copy_picture", "copy_prompt", "copy_path", "show_in_folder", "save"),
        *("slideshow", "full_screen", "restore", "inspect"),
    }
    assert not room.viewer.edit_bar.isVisible()
    assert not room.bar.compare.isVisible()
    room.viewer.edit()
    assert not room.viewer.edit_bar.isVisible()
