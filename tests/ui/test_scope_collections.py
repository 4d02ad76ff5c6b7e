"""Collections among the scopes: how many have room, where pictures may be dropped."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QDragEnterEvent, QDragMoveEvent
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.core.records import Collection, now
from desktop_app.state.collections import scope_of
from desktop_app.typed import override
from desktop_app.ui.gallery.empty_words import why_empty
from desktop_app.ui.gallery.scopes import ScopeBar
from desktop_app.ui.icons import Icons
from desktop_app.ui.picture_mime import put_keys
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.menu import Menu
from tests.ui.dragging import Drag

LAKES = Collection(key="01", name="Lakes & seas", made=now())
BLUE = Collection(key="02", name="Blue", made=now(), query="tag:blue")
LONG = Collection(key="03", name="夕暮れの富士山と湖の写真集" * 3, made=now())
SERIES = [Collection(key=f"1{n:02}", name=f"Series {n:02}", made=now()) for n in range(30)]
LAKES_SCOPE, BLUE_SCOPE, LONG_SCOPE = map(scope_of, (LAKES, BLUE, LONG))
KEYS = ["a.1", "b.1"]


class Room(QWidget):
    """A window with the bar at its head, and something behind it that takes every drop."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.resize(900, 500)
        self.bar = ScopeBar(theme, Icons(theme), self)
        self.bar.show_collections([LAKES, BLUE, LONG])
        self.bar.show_current("all", 12)
        self.bar.resize(self.bar.sizeHint())
        self.setAcceptDrops(True)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        event.accept()

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        event.accept()


@pytest.fixture
def room(qtbot: QtBot, theme: Theme) -> Room:
    room = Room(theme)
    qtbot.addWidget(room)
    with qtbot.waitActive(room):
        room.show()
        room.activateWindow()
    return room


@pytest.fixture
def bar(room: Room) -> ScopeBar:
    return room.bar


def standing(bar: ScopeBar) -> list[str]:
    return [scope for scope, button in bar.buttons.items() if button.isVisible()]


def lit(bar: ScopeBar) -> list[str]:
    """The names that show that they would take what is held over them."""
    return [scope for scope, button in bar.buttons.items() if button.is_over]


def menu_of(qtbot: QtBot, bar: ScopeBar) -> list[str]:
    qtbot.keyClick(bar.more, Qt.Key.Key_Down)
    menu = bar.findChildren(Menu)[-1]
    names = [one.objectName() for one in menu.actions()]
    menu.close()
    QApplication.sendPostedEvents(None, 0)
    return names


def pictures(keys: list[str]) -> QMimeData:
    mime = QMimeData()
    mime.setText("what others read")
    if keys:
        put_keys(mime, keys)
    return mime


def middle(room: Room, target: QWidget) -> QPoint:
    return target.mapTo(room, target.rect().center())


def drop(room: Room, scope: str, keys: list[str]) -> bool:
    """Drag pictures onto a name and let go; whether they were taken."""
    return Drag(room, pictures(keys)).drop(middle(room, room.bar.buttons[scope]))


def ask_for_menu(target: QWidget) -> None:
    at = QPoint(3, 3)
    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(target, QContextMenuEvent(reason, at, target.mapToGlobal(at)))


def test_what_has_no_room_is_behind_more_and_the_shown_one_always_stands(
    qtbot: QtBot, bar: ScopeBar
) -> None:
    assert standing(bar) == ["all", "favourites", LAKES_SCOPE, BLUE_SCOPE, LONG_SCOPE]
    bar.resize(bar.minimumSizeHint())
    assert standing(bar) == ["all", "favourites"]
    names = [f"choose_{one}" for one in (LAKES_SCOPE, BLUE_SCOPE, LONG_SCOPE)]
    assert menu_of(qtbot, bar) == [
        *names,
        "",
        "choose_trash",
        "",
        "new_collection",
        "manage_collections",
    ]
    bar.show_current(LONG_SCOPE, 3)
    bar.resize(bar.minimumSizeHint())
    assert set(standing(bar)) == {"all", "favourites", LONG_SCOPE}
    for button in bar.buttons.values():
        assert not button.isVisible() or bar.rect().contains(button.geometry())


@pytest.mark.parametrize("narrow", [False, True])
def test_a_menu_is_never_long_and_always_has_the_current_one(
    qtbot: QtBot, bar: ScopeBar, narrow: bool
) -> None:
    bar.show_collections(SERIES)
    bar.set_narrow(narrow)
    bar.resize(bar.minimumSizeHint())
    names = menu_of(qtbot, bar)
    assert names.count("all_collections") == 1
    assert len(names) < 20
    last = scope_of(SERIES[-1])
    assert f"choose_{last}" not in names
    if narrow:
        bar.show_current(last, 3)
        assert f"choose_{last}" in menu_of(qtbot, bar)
        assert bar.more.text() == SERIES[-1].name


def test_a_long_name_is_cut_and_the_tool_tip_has_all_of_it(bar: ScopeBar) -> None:
    button = bar.buttons[LONG_SCOPE]
    assert button.width() < 200
    assert button.toolTip() == LONG.name
    assert button.accessibleName() == LONG.name
    assert bar.buttons[LAKES_SCOPE].toolTip() == ""
    bar.set_narrow(narrow=True)
    bar.show_current(LONG_SCOPE, 3)
    assert bar.more.width() < 260
    assert bar.more.toolTip() == LONG.name


def test_an_ampersand_in_a_name_is_no_key(bar: ScopeBar) -> None:
    button = bar.buttons[LAKES_SCOPE]
    assert button.shortcut().isEmpty()
    assert button.text() == "Lakes & seas"


def test_a_smart_one_has_a_sign(bar: ScopeBar) -> None:
    button = bar.buttons[BLUE_SCOPE]
    before = button.sizeHint().width()
    bar.show_collections([LAKES, Collection(key=BLUE.key, name=BLUE.name, made=BLUE.made)])
    assert button.sizeHint().width() < before
    bar.show_collections([LAKES, BLUE])
    assert button.sizeHint().width() == before


# Dropping


def test_pictures_are_dropped_on_names_that_take_them(room: Room, bar: ScopeBar) -> None:
    spy = QSignalSpy(bar.dropped)
    for scope in (LAKES_SCOPE, LONG_SCOPE, "favourites"):
        assert drop(room, scope, KEYS)
        assert spy.at(spy.count() - 1) == [scope, KEYS]
    for scope in (BLUE_SCOPE, "all"):
        assert not drop(room, scope, KEYS), "nobody puts pictures there"
    assert not drop(room, "favourites", []), "these are no pictures of ours"
    assert spy.count() == 3


def test_the_one_that_is_shown_takes_none_as_they_are_in_it(room: Room, bar: ScopeBar) -> None:
    bar.show_current(LAKES_SCOPE, 2)
    assert not drop(room, LAKES_SCOPE, KEYS)
    assert drop(room, "favourites", KEYS)
    bar.show_current("favourites", 2)
    assert not drop(room, "favourites", KEYS)
    assert drop(room, LAKES_SCOPE, KEYS)


def test_out_of_the_trash_they_can_only_be_brought_back(room: Room, bar: ScopeBar) -> None:
    spy = QSignalSpy(bar.dropped)
    bar.show_current("trash", 2)
    bar.resize(bar.sizeHint())
    assert not drop(room, LAKES_SCOPE, KEYS)
    assert not drop(room, "favourites", KEYS)
    assert not drop(room, "trash", KEYS)
    assert drop(room, "all", KEYS)
    assert [spy.at(n) for n in range(spy.count())] == [["all", KEYS]]


def test_a_name_shows_that_it_would_take_them_and_a_smart_one_refuses_for_all_behind_it(
    room: Room, bar: ScopeBar
) -> None:
    drag = Drag(room, pictures(KEYS))
    lakes, blue = bar.buttons[LAKES_SCOPE], bar.buttons[BLUE_SCOPE]
    plain = lakes.grab().toImage()
    assert drag.enter(middle(room, lakes))
    assert drag.move(middle(room, lakes))
    assert lit(bar) == [LAKES_SCOPE]
    assert lakes.grab().toImage() != plain
    drag.move(middle(room, blue))
    assert not drag.move(middle(room, blue)), "the pointer says that it is forbidden"
    assert lit(bar) == []
    drag.leave()
    assert lakes.grab().toImage() == plain


@pytest.mark.parametrize("narrow", [False, True])
def test_names_without_room_come_out_while_pictures_are_held_over_more(
    qtbot: QtBot, room: Room, bar: ScopeBar, narrow: bool
) -> None:
    spy = QSignalSpy(bar.dropped)
    bar.set_narrow(narrow)
    bar.resize(bar.minimumSizeHint())
    drag, shelf = Drag(room, pictures(KEYS)), bar.shelf
    drag.enter(middle(room, bar.more))
    assert not drag.move(middle(room, bar.more)), "it takes none itself"
    assert shelf.isVisible()
    behind = [LAKES_SCOPE, LONG_SCOPE, "trash"]
    assert [one.scope for one in shelf.places] == [*(["favourites"] if narrow else []), *behind]
    assert room.rect().contains(shelf.geometry())
    for scope in behind:
        drag.move(middle(room, bar.more))
        at = shelf.mapTo(room, shelf.area_of(scope).center())
        assert room.childAt(at) is shelf
        drag.move(at)
        assert not shelf.is_waning
        assert drag.drop(at)
        assert shelf.isHidden()
    assert [spy.at(n) for n in range(spy.count())] == [[scope, KEYS] for scope in behind]


def test_the_names_go_again_once_the_pictures_are_elsewhere(
    qtbot: QtBot, room: Room, bar: ScopeBar
) -> None:
    bar.resize(bar.minimumSizeHint())
    drag, shelf = Drag(room, pictures(KEYS)), bar.shelf
    drag.enter(middle(room, bar.more))
    drag.leave()
    assert shelf.isVisible(), "the pointer is on its way to it"
    assert shelf.is_waning
    qtbot.waitUntil(shelf.isHidden)
    drag.enter(middle(room, bar.more))
    drag.move(middle(room, bar.buttons["favourites"]))
    assert shelf.isHidden(), "they are held over another name"
    drag.leave()
    text = Drag(room, pictures([]))
    text.enter(middle(room, bar.more))
    assert shelf.isHidden(), "these are no pictures of ours"


def test_many_names_scroll_while_pictures_are_held_near_an_end(
    qtbot: QtBot, room: Room, bar: ScopeBar
) -> None:
    bar.show_collections(SERIES)
    bar.set_narrow(narrow=True)
    bar.resize(bar.minimumSizeHint())
    drag, shelf = Drag(room, pictures(KEYS)), bar.shelf
    drag.enter(middle(room, bar.more))
    assert shelf.geometry().bottom() < room.height()
    assert not shelf.rect().contains(shelf.area_of("trash"))
    low = shelf.mapTo(room, QPoint(40, shelf.height() - 4))
    drag.move(low)
    drag.move(low)
    qtbot.waitUntil(lambda: shelf.rect().contains(shelf.area_of("trash")))
    assert not shelf.rect().contains(shelf.area_of("favourites"))
    high = shelf.mapTo(room, QPoint(40, 4))
    drag.move(high)
    qtbot.waitUntil(lambda: shelf.rect().contains(shelf.area_of("favourites")))


# Menus and keys


def test_a_collection_has_a_menu_and_the_built_in_ones_have_none(bar: ScopeBar) -> None:
    spy = QSignalSpy(bar.menu_wanted)
    for scope in ("all", BLUE_SCOPE):
        ask_for_menu(bar.buttons[scope])
    ask_for_menu(bar.more)
    assert [spy.at(number)[0] for number in range(spy.count())] == [BLUE_SCOPE]


def test_where_it_is_narrow_the_menu_is_that_of_the_one_that_is_shown(bar: ScopeBar) -> None:
    spy = QSignalSpy(bar.menu_wanted)
    bar.set_narrow(narrow=True)
    ask_for_menu(bar.more)
    bar.show_current(LAKES_SCOPE, 3)
    ask_for_menu(bar.more)
    assert [spy.at(number)[0] for number in range(spy.count())] == [LAKES_SCOPE]


@pytest.mark.parametrize(
    ("key", "modifier"),
    [
        (Qt.Key.Key_Menu, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier),
    ],
)
def test_the_menu_opens_by_key_once_even_if_the_system_says_so_too(
    qtbot: QtBot, bar: ScopeBar, key: Qt.Key, modifier: Qt.KeyboardModifier
) -> None:
    spy = QSignalSpy(bar.menu_wanted)
    button = bar.buttons[LAKES_SCOPE]
    button.setFocus()
    qtbot.keyPress(button, key, modifier)
    reason = QContextMenuEvent.Reason.Keyboard
    QApplication.sendEvent(button, QContextMenuEvent(reason, QPoint(1, 1), QPoint(1, 1)))
    qtbot.keyRelease(button, key, modifier)
    assert spy.count() == 1
    below = button.mapToGlobal(QPoint(0, button.height()))
    assert spy.at(0) == [LAKES_SCOPE, below]


def test_the_keyboard_goes_through_them_as_they_stand(qtbot: QtBot, bar: ScopeBar) -> None:
    bar.show_collections([BLUE, *SERIES[:1], LAKES])
    bar.resize(bar.sizeHint())
    bar.buttons["all"].setFocus()
    passed = []
    for _ in range(5):
        qtbot.keyClick(QApplication.focusWidget() or bar, Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        passed.append(focused.objectName() if focused is not None else "")
    names = ["favourites", BLUE_SCOPE, scope_of(SERIES[0]), LAKES_SCOPE, "more"]
    assert passed == [f"scope_{name}" for name in names]


def test_the_keyboard_is_never_on_a_name_that_is_gone(qtbot: QtBot, bar: ScopeBar) -> None:
    bar.buttons[LAKES_SCOPE].setFocus()
    bar.show_collections([BLUE])
    assert bar.buttons["all"].hasFocus()
    bar.buttons[BLUE_SCOPE].setFocus()
    bar.set_narrow(narrow=True)
    assert bar.more.hasFocus()


def test_a_collection_that_is_gone_stands_there_no_longer(bar: ScopeBar) -> None:
    bar.show_collections([BLUE])
    bar.resize(600, bar.height())
    assert standing(bar) == ["all", "favourites", BLUE_SCOPE]
    assert list(bar.buttons) == ["all", "favourites", "trash", BLUE_SCOPE]
    bar.show_collections([])
    assert standing(bar) == ["all", "favourites"]


def test_right_to_left_it_begins_at_the_right(bar: ScopeBar) -> None:
    bar.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert bar.buttons["all"].geometry().right() == bar.rect().right()
    assert bar.more.geometry().left() < bar.buttons[LAKES_SCOPE].geometry().left()


@pytest.mark.parametrize(
    ("scope", "collection", "said"),
    [
        ("all", None, "trash"),
        ("favourites", None, "Press F"),
        ("trash", None, "wait here"),
        (LAKES_SCOPE, LAKES, "press B"),
        (BLUE_SCOPE, BLUE, "“tag:blue”"),
        ("collection:gone", None, "press B"),
    ],
)
def test_where_nothing_hangs_it_is_said_what_to_do(
    scope: str, collection: Collection | None, said: str
) -> None:
    title, text = why_empty(scope, collection, love="F", collect="B")
    assert title.endswith(".")
    assert said in text


@pytest.mark.parametrize("scope", ["favourites", LAKES_SCOPE])
def test_where_no_keys_put_a_picture_there_none_are_told(scope: str) -> None:
    _, text = why_empty(scope, LAKES, love="", collect="")
    assert text
    assert "ress" not in text
