"""The line above the wall: what stands there, and how it folds where there is little room."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.core.search.query import Order, read
from desktop_app.ui.gallery.marked_button import MarkedButton
from desktop_app.ui.gallery.search_words import filter_text
from desktop_app.ui.gallery.view import GalleryView
from desktop_app.ui.icons import Icons
from desktop_app.ui.wall import Wall
from desktop_app.ui.welcome import WelcomePage
from desktop_app.ui.widgets.menu import Menu
from desktop_app.ui.widgets.menu_button import MenuButton
from tests.ui.hanging import Hang, hanging

Key = Qt.Key
PARTS = ("search", "open_search", "filter", "sort", "view")


@pytest.fixture
def hang(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Hang]:
    yield from hanging(qtbot, qapp, tmp_path)


@pytest.fixture
def wall(qtbot: QtBot, hang: Hang, tmp_path: Path) -> Wall:
    hung = hang(3)
    icons = Icons(hung.theme)
    welcome = WelcomePage(hung.theme, icons, tmp_path)
    wall = Wall(hung.theme, icons, hung.model, hung.view, welcome)
    hung.thumbnails.setParent(wall)
    hung.model.setParent(wall)
    qtbot.addWidget(wall)
    wall.resize(1104, 700)
    with qtbot.waitActive(wall):
        wall.show()
        wall.activateWindow()
    return wall


def part(wall: Wall, name: str) -> QWidget:
    found = wall.findChild(QWidget, name)
    assert found is not None, name
    return found


def seen(wall: Wall) -> list[str]:
    """What can be seen of the toolbar, from its beginning to its end."""
    found = [part(wall, name) for name in PARTS]
    visible = [one for one in found if one.isVisible()]
    return [
        one.objectName() for one in sorted(visible, key=lambda one: one.mapTo(wall, QPoint()).x())
    ]


def menu_of(opener: QWidget) -> Menu:
    return [one for one in opener.findChildren(Menu) if one.isVisible()][-1]


def test_with_room_everything_stands_there(wall: Wall) -> None:
    assert seen(wall) == ["search", "filter", "sort"]
    assert wall.toolbar.sizes.isVisible()


def test_with_less_room_search_is_an_icon(wall: Wall) -> None:
    wall.set_narrow(False, is_folded=True)
    assert seen(wall) == ["open_search", "filter", "sort"]
    assert wall.toolbar.sizes.isVisible()


def test_with_little_room_order_and_size_are_behind_one_button(wall: Wall) -> None:
    wall.resize(604, 600)
    wall.set_narrow(True)
    assert seen(wall) == ["open_search", "filter", "view"]
    assert not wall.toolbar.sizes.isVisible()
    wall.set_narrow(False)
    assert seen(wall) == ["search", "filter", "sort"]
    assert wall.toolbar.sizes.isVisible()


def test_everything_there_has_a_name(wall: Wall) -> None:
    names = {name: part(wall, name).accessibleName() for name in PARTS}
    assert names == {
        "search": "Search",
        "open_search": "Search",
        "filter": "Filter",
        "sort": "Sort",
        "view": "View",
    }


def test_the_icon_becomes_the_field_and_folds_again_when_it_is_left_empty(
    qtbot: QtBot, wall: Wall
) -> None:
    wall.resize(604, 600)
    wall.set_narrow(True)
    qtbot.mouseClick(part(wall, "open_search"), Qt.MouseButton.LeftButton)
    field = wall.toolbar.search
    assert seen(wall) == ["search", "filter", "view"]
    assert field.hasFocus()
    assert wall.rect().contains(field.geometry())
    qtbot.keyClicks(field, "fox")
    part(wall, "gallery").setFocus()
    assert seen(wall)[0] == "search", "there is something in it"
    wall.toolbar.go_to_search()
    assert field.selectedText() == "fox"
    qtbot.keyClick(field, Key.Key_Escape)
    assert seen(wall)[0] == "search", "somebody is at it"
    part(wall, "gallery").setFocus()
    assert seen(wall)[0] == "open_search"


def test_the_page_that_greets_needs_none_of_it(wall: Wall) -> None:
    wall.show_welcome(True)
    assert seen(wall) == []
    assert not wall.scopes.isVisible()
    wall.show_welcome(False)
    assert seen(wall) == ["search", "filter", "sort"]
    assert wall.scopes.isVisible()


@pytest.mark.parametrize("key", [Key.Key_Down, Key.Key_Return, Key.Key_Space])
def test_the_orders_are_chosen_from_a_menu(qtbot: QtBot, wall: Wall, key: Qt.Key) -> None:
    chosen = QSignalSpy(wall.toolbar.order_chosen)
    sort = wall.toolbar.sort
    qtbot.keyClick(sort, key)
    menu = menu_of(sort)
    assert [one.text() for one in menu.actions()] == [
        "Newest",
        "Oldest",
        "Most expensive",
        "Prompt A–Z",
        "",
        "One tile for all versions",
    ]
    assert [one.isChecked() for one in menu.actions()] == [True, *[False] * 5]
    menu.actions()[2].trigger()
    menu.close()
    assert chosen.at(0) == [Order.DEAREST]


def test_families_are_folded_from_the_same_menu(qtbot: QtBot, wall: Wall) -> None:
    chosen = QSignalSpy(wall.toolbar.folding_chosen)
    qtbot.keyClick(wall.toolbar.sort, Key.Key_Down)
    menu = menu_of(wall.toolbar.sort)
    menu.actions()[-1].trigger()
    menu.close()
    assert chosen.at(0) == [True]

    wall.toolbar.show_folding(True)
    assert wall.toolbar.sort.is_marked
    assert wall.toolbar.sort.accessibleDescription() == "Newest, One tile for all versions"
    qtbot.keyClick(wall.toolbar.sort, Key.Key_Down)
    assert menu_of(wall.toolbar.sort).actions()[-1].isChecked()
    menu_of(wall.toolbar.sort).close()


def test_where_it_is_narrow_they_are_folded_by_a_switch(qtbot: QtBot, wall: Wall) -> None:
    wall.resize(604, 600)
    wall.set_narrow(True)
    chosen = QSignalSpy(wall.toolbar.folding_chosen)
    qtbot.mouseClick(part(wall, "view"), Qt.MouseButton.LeftButton)
    switch = part(wall, "fold_switch")
    assert switch.accessibleName() == "One tile for all versions"
    qtbot.mouseClick(switch, Qt.MouseButton.LeftButton)
    assert chosen.at(0) == [True]
    wall.toolbar.show_folding(True)
    view = part(wall, "view")
    assert isinstance(view, MarkedButton)
    assert view.is_marked


def test_another_order_than_the_usual_is_marked(wall: Wall) -> None:
    sort, view = wall.toolbar.sort, part(wall, "view")
    assert isinstance(view, MarkedButton)
    plain = sort.grab().toImage()
    for order, is_marked in ((Order.OLDEST, True), (Order.NEWEST, False)):
        wall.toolbar.show_order(order)
        assert [sort.is_marked, view.is_marked] == [is_marked, is_marked]
        assert (sort.grab().toImage() != plain) is is_marked
    wall.toolbar.show_order(Order.OLDEST)
    assert sort.accessibleDescription() == "Oldest"
    assert sort.toolTip() == "Sort: Oldest"


def test_where_it_is_narrow_the_order_is_chosen_behind_the_same_button(
    qtbot: QtBot, wall: Wall
) -> None:
    wall.resize(604, 600)
    wall.set_narrow(True)
    chosen = QSignalSpy(wall.toolbar.order_chosen)
    qtbot.mouseClick(part(wall, "view"), Qt.MouseButton.LeftButton)
    assert wall.toolbar.sizes.isVisible()
    (orders,) = part(wall, "view").findChildren(MenuButton)
    orders.click()
    menu = menu_of(orders)
    menu.actions()[3].trigger()
    menu.close()
    assert chosen.at(0) == [Order.PROMPT]


def test_the_filter_button_tells_how_it_is_filtered(wall: Wall) -> None:
    button = part(wall, "filter")
    assert isinstance(button, MarkedButton)
    wall.toolbar.show_filters(2, "Favourites, Free")
    assert button.is_marked
    assert button.accessibleDescription() == "Favourites, Free"
    wall.toolbar.show_filters(0, "")
    assert not button.is_marked


def test_chips_take_their_room_between_toolbar_and_pictures(qtbot: QtBot, wall: Wall) -> None:
    filters = [(one, filter_text(one)) for one in read("is:edited tag:a").filters]
    before = part(wall, "gallery").mapTo(wall, QPoint()).y()
    wall.under_search.show_filters(filters, has_query=True, is_savable=True)
    qtbot.waitUntil(lambda: part(wall, "gallery").mapTo(wall, QPoint()).y() > before)
    first = wall.under_search.chips.chips[0]
    assert first.mapTo(wall, QPoint()).x() == 24, "in line with the pictures"
    wall.show_welcome(True)
    assert not wall.under_search.isVisible()
    wall.show_welcome(False)
    wall.under_search.show_filters([], has_query=False, is_savable=False)
    qtbot.waitUntil(lambda: part(wall, "gallery").mapTo(wall, QPoint()).y() == before)


def test_nothing_found_is_said_only_where_nothing_hangs(qtbot: QtBot, wall: Wall) -> None:
    wall.say_when_nothing_found("Nothing matches “lighthous”.")
    assert not wall.nothing_found.isVisible()
    view = part(wall, "gallery")
    assert isinstance(view, GalleryView)
    model = view.gallery()
    assert model is not None
    model.set_scope("trash")
    assert wall.nothing_found.text == "Nothing matches “lighthous”."
    assert wall.nothing_found.isVisible()
    assert wall.nothing_found.size() == part(wall, "gallery").size()
    wall.resize(900, 640)
    qtbot.waitUntil(lambda: wall.nothing_found.size() == part(wall, "gallery").size())
    cleared = QSignalSpy(wall.nothing_found.clear_requested)
    qtbot.mouseClick(wall.nothing_found.clear, Qt.MouseButton.LeftButton)
    assert cleared.count() == 1
    wall.nothing_found.clear.setFocus()
    model.set_scope("all")
    assert not wall.nothing_found.isVisible()
    assert part(wall, "gallery").hasFocus(), "the keyboard is never lost"


def test_the_toolbar_is_mirrored(qtbot: QtBot, wall: Wall) -> None:
    wall.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.waitUntil(lambda: seen(wall) == ["sort", "filter", "search"])
    assert wall.scopes.mapTo(wall, QPoint()).x() > wall.toolbar.search.x()


def test_tab_goes_from_the_scopes_over_toolbar_and_chips_to_the_pictures(
    qtbot: QtBot, wall: Wall
) -> None:
    filters = [(one, filter_text(one)) for one in read("is:edited").filters]
    wall.under_search.show_filters(filters, has_query=True, is_savable=True)
    wall.toolbar.search.setFocus()
    passed: list[str] = []
    while not part(wall, "gallery").hasFocus() and len(passed) < 10:
        focused = QApplication.focusWidget()
        assert focused is not None
        passed.append(focused.accessibleName())
        qtbot.keyClick(focused, Key.Key_Tab)
    assert passed == [
        "Search",
        "Filter",
        "Sort",
        "Picture size",
        "Remove filter: Edited",
        "Clear all",
        "Save search…",
    ]
