"""Which pictures hang there, what is offered for those selected, and taking it back at the foot."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.core.changes import Marking, Marks
from desktop_app.ui.gallery.scopes import ScopeBar
from desktop_app.ui.gallery.selection_bar import SelectionBar
from desktop_app.ui.gallery.tile_buttons import FAVOURITE, SELECT, Action, buttons_of, heart_of
from desktop_app.ui.gallery.words import describe
from desktop_app.ui.icons import Icons
from desktop_app.ui.notices import Toast
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.menu import Menu
from tests.ui.hanging import Hang, hanging

LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
HEART = Action("heart", "Favourite", FAVOURITE)
MORE = Action("ellipsis", "More", "more")


@pytest.fixture
def hang(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Hang]:
    yield from hanging(qtbot, qapp, tmp_path)


@pytest.fixture
def room(qtbot: QtBot) -> QWidget:
    """Somewhere for bars and toasts to stand."""
    room = QWidget()
    qtbot.addWidget(room)
    room.resize(900, 600)
    with qtbot.waitExposed(room):
        room.show()
    return room


def seen(bar: ScopeBar) -> list[str]:
    """The words that can be seen, the current one with its count."""
    found = [*bar.buttons.values(), bar.more]
    return [
        f"{one.text()} {one.accessibleDescription()}".strip() for one in found if one.isVisible()
    ]


def test_the_current_scope_alone_shows_its_count(qtbot: QtBot, theme: Theme, room: QWidget) -> None:
    bar = ScopeBar(theme, Icons(theme), room)
    bar.show()
    bar.show_current("all", 248)
    assert seen(bar) == ["All 248", "Favourites", "More"]
    bar.show_current("trash", 3)
    assert seen(bar) == ["All", "Favourites", "Trash 3", "More"]
    bar.set_narrow(narrow=True)
    assert seen(bar) == ["Trash 3"]
    bar.show_current("favourites", 0)
    assert seen(bar) == ["Favourites 0"]
    assert [scope for scope, one in bar.buttons.items() if one.is_current] == ["favourites"]


@pytest.mark.parametrize(
    ("narrow", "offered"), [(False, ["Trash"]), (True, ["All", "Favourites", "Trash"])]
)
def test_more_offers_what_has_no_room(
    qtbot: QtBot, theme: Theme, room: QWidget, narrow: bool, offered: list[str]
) -> None:
    bar = ScopeBar(theme, Icons(theme), room)
    bar.show()
    bar.set_narrow(narrow)
    chosen = QSignalSpy(bar.chosen)
    bar.more.setFocus()
    qtbot.keyClick(bar.more, Qt.Key.Key_Down)
    (menu,) = bar.findChildren(Menu)
    assert [one.text() for one in menu.actions()] == [*offered, "", "New collection…"]
    menu.actions()[len(offered) - 1].trigger()
    menu.close()
    assert chosen.count() == 1
    assert chosen.at(0) == ["trash"]


def test_the_bar_is_there_from_two_on_and_folds_before_it_truncates(
    qtbot: QtBot, theme: Theme, room: QWidget
) -> None:
    bar = SelectionBar(theme, Icons(theme), room)
    bar.offer([("heart", "Favourite", "favourite"), ("trash", "Delete", "delete")])
    wanted = QSignalSpy(bar.wanted)
    bar.show_count(1)
    assert not bar.isVisible()
    assert bar.room == 0
    bar.show_count(2)
    assert bar.isVisible()
    assert bar.room > bar.height()
    whole = bar.width()
    assert bar.geometry().center().x() == pytest.approx(450, abs=1)
    room.resize(whole, 600)
    bar.place()
    assert bar.width() < whole
    assert all(deed.toolTip() for deed in bar.findChildren(type(bar._deeds[0])))
    qtbot.mouseClick(bar._deeds[1], Qt.MouseButton.LeftButton)
    assert wanted.at(0) == ["delete"]
    bar.show_count(0)
    assert not bar.isVisible()


def test_pressing_the_toast_does_what_it_offers_once(
    qtbot: QtBot, theme: Theme, room: QWidget
) -> None:
    done: list[str] = []
    toast = Toast(theme, room)
    toast.say("3 pictures deleted", "Undo", lambda: done.append("undone"), "Ctrl+Z")
    assert toast.text == "3 pictures deleted"
    assert toast.button.isVisible()
    qtbot.mouseClick(toast.button, Qt.MouseButton.LeftButton)
    assert done == ["undone"]
    assert not toast.isVisible()
    toast.say("Prompt copied")
    assert not toast.button.isVisible()


def test_a_toast_stays_while_the_keyboard_is_on_it(
    qtbot: QtBot, theme: Theme, room: QWidget
) -> None:
    toast = Toast(theme, room)
    toast.say("3 pictures deleted", "Undo", lambda: None)
    room.activateWindow()
    toast.button.setFocus()
    qtbot.waitUntil(toast.button.hasFocus)
    toast._on_time()
    assert toast.isVisible()
    room.setFocus()
    toast._on_time()
    assert not toast.isVisible()


def test_a_toast_stands_above_what_is_not_to_be_hidden(theme: Theme, room: QWidget) -> None:
    toast = Toast(theme, room)
    toast.say("Picture deleted")
    foot = toast.geometry().bottom()
    toast.lift = lambda: 90
    toast.place()
    assert toast.geometry().bottom() < foot
    assert room.height() - toast.geometry().bottom() > 90


def test_a_toast_stands_over_its_home_and_stays_in_the_window(theme: Theme, room: QWidget) -> None:
    toast = Toast(theme, room)
    toast.home = QWidget(room)
    toast.home.setGeometry(room.width() // 2, 0, room.width() // 2, room.height())
    toast.say("Picture deleted")
    assert abs(toast.geometry().center().x() - room.width() // 2) < 3, "it is not to be seen"
    toast.home.show()
    toast.place()
    assert abs(toast.geometry().center().x() - toast.home.geometry().center().x()) < 3
    assert toast.span() == range(toast.x(), toast.x() + toast.width())
    toast.say("Picture deleted, and much more is to be said about it" * 2)
    assert toast.geometry().right() < room.width()


def test_the_heart_stands_across_from_the_circle() -> None:
    tile = QRect(100, 50, 300, 200)
    found = buttons_of(tile, [HEART, MORE], "Select", LEFT, selected=False, favourite=True)
    assert [one.id for one in found] == [SELECT, FAVOURITE, "more"]
    circle, heart, more = (one.area for one in found)
    assert circle.top() == heart.top()
    assert tile.right() - heart.right() == circle.left() - tile.left()
    assert heart.right() == more.right()
    assert found[1].filled
    assert not found[2].filled
    assert heart.contains(heart_of(tile, LEFT))
    mirrored = buttons_of(tile, [HEART, MORE], "Select", RIGHT, selected=False)
    assert mirrored[1].area.left() < mirrored[0].area.left()
    assert mirrored[1].area.contains(heart_of(tile, RIGHT))


def test_a_small_tile_keeps_the_menu_alone() -> None:
    found = buttons_of(QRect(0, 0, 90, 44), [HEART, MORE], "Select", LEFT, selected=False)
    assert [one.id for one in found] == [SELECT, "more"]


def test_a_favourite_says_so_on_its_tile(hang: Hang) -> None:
    hung = hang(3)
    area = hung.view.visualRect(hung.model.index(1, 0))
    heart = heart_of(area, LEFT)
    before = hung.view.viewport().grab(heart).toImage()
    picture = hung.shelf.all()[1]
    loved = Marking(((picture.key, Marks(), Marks(favourite=True)),))
    hung.model.follow(loved, hung.shelf.apply(loved))
    after = hung.view.viewport().grab(heart).toImage()
    assert after != before
    assert after.pixelColor(after.rect().center()).lightness() > 240
    found = hung.model.picture(1)
    assert found is not None
    assert ", favourite, " in describe(found)
    assert ", favourite" not in describe(picture)


def test_where_nothing_hangs_the_wall_says_why(hang: Hang) -> None:
    hung = hang(1)
    hung.view.say_when_empty("No favourites yet.", "Press F on a picture you love.")
    hung.model.set_scope("favourites")
    said = hung.view.viewport().grab().toImage()
    assert "Press F" in hung.view.accessibleDescription()
    hung.view.say_when_empty("", "")
    assert hung.view.viewport().grab().toImage() != said
