"""Families on the wall: folded by the toolbar, told by the tile, unfolded for one of them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.ui.gallery.version_badge import VersionBadge
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme
from tests.ui.searching import PROMPTS, Room

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


def accessible_names(room: Room) -> list[str]:
    role = Qt.ItemDataRole.AccessibleTextRole
    return [str(room.model.data(room.model.index(row, 0), role)) for row in range(room.model.count)]


def test_folding_is_chosen_told_and_remembered_by_whoever_listens(room: Room) -> None:
    chosen = QSignalSpy(room.room.folding_chosen)
    dusk = room.edit(room.pictures[0], "make it dusk")
    room.edit(dusk, "add a boat")

    room.wall.toolbar.folding_chosen.emit(True)
    room.until("add a boat", HARBOUR, FOX, LAKE)

    assert chosen.at(0) == [True]
    assert room.wall.toolbar.sort.is_marked
    first, *others = accessible_names(room)
    assert "with 3 versions" in first
    assert not any("versions" in one for one in others)

    room.room.toggle_folding()
    room.until("add a boat", "make it dusk", HARBOUR, FOX, LAKE, LIGHTHOUSE)
    assert chosen.at(1) == [False]
    assert not room.wall.toolbar.sort.is_marked


def test_all_versions_of_a_picture_are_shown_with_its_words_on_the_chip(room: Room) -> None:
    room.edit(room.pictures[0], "make it dusk")
    room.room.fold(True)
    room.until("make it dusk", HARBOUR, FOX, LAKE)
    newest = room.model.picture(0)
    assert newest is not None

    room.room.show_versions(newest)
    room.until("make it dusk", LIGHTHOUSE)

    assert room.field.text() == f"family:{room.pictures[0].key}"
    room._qtbot.waitUntil(lambda: room.chips() == [f"Versions of “{LIGHTHOUSE}”"])
    room.wall.under_search.chips.chips[0].click()
    room.until("make it dusk", HARBOUR, FOX, LAKE)


def test_a_lone_picture_is_all_of_its_versions(room: Room) -> None:
    room.room.show_versions(room.pictures[2])
    room.until(FOX)


def test_where_a_reference_was_used_nothing_or_its_pictures_are_shown(room: Room) -> None:
    room.room.show_uses("ab" * 32)
    room.until()
    assert room.chips() == ["Made with this reference"]


def painted(badge: VersionBadge, tile: QSize, *taken: QRect, mirrored: bool = False) -> QImage:
    image = QImage(tile, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    way = Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
    painter.setLayoutDirection(way)
    badge.paint(painter, QRect(0, 0, tile.width(), tile.height()), 3, taken, 1.0)
    painter.end()
    return image


def columns(image: QImage) -> list[int]:
    """Where something is painted."""
    return [
        x
        for x in range(image.width())
        if any(image.pixelColor(x, y).alpha() for y in range(image.height()))
    ]


def test_the_sign_stands_in_the_lower_corner_and_makes_way(theme: Theme) -> None:
    badge = VersionBadge(theme, Icons(theme))
    tile = QSize(200, 120)
    left = columns(painted(badge, tile))
    right = columns(painted(badge, tile, mirrored=True))
    assert (left[0], right[-1]) == (6, 193)
    assert not painted(badge, tile).copy(0, 0, 200, 80).isNull()
    assert not columns(painted(badge, tile).copy(0, 0, 200, 80)), "it is low"
    assert not columns(painted(badge, tile, QRect(10, 90, 28, 28))), "a button lies there"
    assert columns(painted(badge, tile, QRect(150, 90, 28, 28)))
    assert not columns(painted(badge, QSize(30, 20))), "there is no room"
