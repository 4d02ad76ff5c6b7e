"""What a screen reader finds on the wall."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.places import RESOURCES
from desktop_app.state.gallery import GalleryModel
from desktop_app.state.thumbnails import Thumbnails
from desktop_app.ui.gallery import words
from desktop_app.ui.gallery.view import GalleryView
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme
from tests.fakes.pictures import Shelf, a_picture


@pytest.fixture
def shelf() -> Shelf:
    return Shelf([8, 300], today=datetime.now(UTC).astimezone().date())


@pytest.fixture
def view(qtbot: QtBot, qapp: QApplication, shelf: Shelf, tmp_path: Path) -> Iterator[GalleryView]:
    theme = Theme(qapp, RESOURCES)
    thumbnails = Thumbnails(tmp_path / "small", lambda one: tmp_path / one.file)
    view = GalleryView(theme, Icons(theme), thumbnails)
    thumbnails.setParent(view)
    view.setModel(GalleryModel(shelf.days, shelf.day_page, parent=view))
    qtbot.addWidget(view)
    view.resize(1104, 700)
    QAccessible.setActive(True)
    with qtbot.waitExposed(view):
        view.show()
    yield view
    QAccessible.setActive(False)
    thumbnails.close()


def test_the_wall_is_a_list_with_one_child_per_tile(view: GalleryView, shelf: Shelf) -> None:
    wall = QAccessible.queryAccessibleInterface(view)
    assert wall.role() is QAccessible.Role.List
    assert wall.text(QAccessible.Text.Name) == "Gallery"
    assert wall.childCount() == 308
    for row in (0, 7, 8, 307):
        child = wall.child(row)
        assert child.role() is QAccessible.Role.ListItem
        assert child.text(QAccessible.Text.Name) == words.describe(shelf.all()[row])
        assert wall.indexOfChild(child) == row


def test_children_stand_where_their_tiles_are(view: GalleryView) -> None:
    wall = QAccessible.queryAccessibleInterface(view)
    model = view.model()
    assert model is not None
    for row in range(4):
        rect = view.visualRect(model.index(row, 0))
        rect.moveTopLeft(view.viewport().mapToGlobal(rect.topLeft()))
        assert wall.child(row).rect() == rect
        middle = rect.center()
        assert wall.indexOfChild(wall.childAt(middle.x(), middle.y())) == row


def test_events_do_not_follow_the_number_of_pictures(qtbot: QtBot, view: GalleryView) -> None:
    """With a reader listening, choosing all and coming in of pictures stay cheap and sound."""
    qtbot.keyClick(view, Qt.Key.Key_Down)
    qtbot.keyClick(view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert view.chosen_count == 308
    model = view.model()
    assert isinstance(model, GalleryModel)
    model.reset()
    assert QAccessible.queryAccessibleInterface(view).childCount() == 308


def test_a_tile_is_described_in_words() -> None:
    now = datetime.now(UTC)
    picture = replace(
        a_picture(1, shape=(3, 2), title="A small wooden\ncabin " + "by the lake " * 20), made=now
    )
    said = words.describe(picture)
    title, _, rest = said.partition("…, ")
    assert title.startswith("A small wooden cabin by the lake")
    assert len(title) <= 80
    assert rest.startswith("3:2, Today")
    assert words.describe(replace(picture, title="")).startswith("1.jpg, 3:2, ")
