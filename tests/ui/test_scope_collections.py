"""Collections among the scopes: how many have room, where pictures may be dropped."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QDragEnterEvent, QDropEvent
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.core.records import Collection, now
from desktop_app.state.collections import scope_of
from desktop_app.ui.gallery.scopes import ScopeBar
from desktop_app.ui.icons import Icons
from desktop_app.ui.picture_mime import put_keys
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.menu import Menu

LAKES = Collection(key="01", name="Lakes & seas", made=now())
BLUE = Collection(key="02", name="Blue", made=now(), query="tag:blue")
LONG = Collection(key="03", name="夕暮れの富士山と湖の写真集" * 3, made=now())


@pytest.fixture
def bar(qtbot: QtBot, theme: Theme) -> ScopeBar:
    bar = ScopeBar(theme, Icons(theme))
    qtbot.addWidget(bar)
    bar.show_collections([LAKES, BLUE, LONG])
    bar.show_current("all", 12)
    bar.resize(bar.sizeHint())
    with qtbot.waitExposed(bar):
        bar.show()
    return bar


def standing(bar: ScopeBar) -> list[str]:
    return [scope for scope, button in bar.buttons.items() if button.isVisible()]


def menu_of(qtbot: QtBot, bar: ScopeBar) -> list[str]:
    qtbot.keyClick(bar.more, Qt.Key.Key_Down)
    menu = bar.findChildren(Menu)[-1]
    names = [one.objectName() for one in menu.actions()]
    menu.close()
    QApplication.sendPostedEvents(None, 0)
    return names


def drop(button: QWidget, keys: list[str]) -> bool:
    """Drag pictures there and let go; whether they were taken."""
    mime = QMimeData()
    put_keys(mime, keys)
    at, copy = button.rect().center(), Qt.DropAction.CopyAction
    left, nothing = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(at, copy, mime, left, nothing)
    if not button.acceptDrops():
        return False
    QApplication.sendEvent(button, enter)
    if not enter.isAccepted():
        return False
    QApplication.sendEvent(button, QDropEvent(QPointF(at), copy, mime, left, nothing))
    return True


def test_what_has_no_room_is_behind_more_and_the_shown_one_always_stands(
    qtbot: QtBot, bar: ScopeBar
) -> None:
    everything = ["all", "favourites", *map(scope_of, (LAKES, BLUE, LONG))]
    assert standing(bar) == everything
    bar.resize(bar.minimumSizeHint())
    assert standing(bar) == ["all", "favourites"]
    assert menu_of(qtbot, bar)[:3] == [f"choose_{scope_of(one)}" for one in (LAKES, BLUE, LONG)]
    bar.show_current(scope_of(LONG), 3)
    bar.resize(bar.minimumSizeHint())
    assert set(standing(bar)) == {"all", "favourites", scope_of(LONG)}
    for button in bar.buttons.values():
        assert not button.isVisible() or bar.rect().contains(button.geometry())


def test_a_long_name_is_cut_and_the_tool_tip_has_all_of_it(bar: ScopeBar) -> None:
    button = bar.buttons[scope_of(LONG)]
    assert button.width() < 240
    assert button.toolTip() == LONG.name
    assert button.accessibleName() == LONG.name
    assert bar.buttons[scope_of(LAKES)].toolTip() == ""


def test_pictures_are_dropped_on_names_that_take_them(bar: ScopeBar) -> None:
    spy = QSignalSpy(bar.dropped)
    for scope in (scope_of(LAKES), "favourites"):
        assert drop(bar.buttons[scope], ["a.1", "b.1"])
        assert spy.at(spy.count() - 1) == [scope, ["a.1", "b.1"]]
    for scope in (scope_of(BLUE), "all"):
        assert not drop(bar.buttons[scope], ["a.1"]), "nobody puts pictures there"
    assert not drop(bar.buttons["favourites"], []), "these are no pictures of ours"
    assert spy.count() == 2


def test_a_collection_has_a_menu_and_the_built_in_ones_have_none(bar: ScopeBar) -> None:
    spy = QSignalSpy(bar.menu_wanted)
    for scope in ("all", scope_of(BLUE)):
        button = bar.buttons[scope]
        at = button.mapToGlobal(QPoint(3, 3))
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(3, 3), at)
        QApplication.sendEvent(button, event)
    assert [spy.at(number)[0] for number in range(spy.count())] == [scope_of(BLUE)]


def test_a_collection_that_is_gone_stands_there_no_longer(bar: ScopeBar) -> None:
    bar.show_collections([BLUE])
    bar.resize(600, bar.height())
    assert standing(bar) == ["all", "favourites", scope_of(BLUE)]
    assert list(bar.buttons) == ["all", "favourites", "trash", scope_of(BLUE)]
    bar.show_collections([])
    assert standing(bar) == ["all", "favourites"]


def test_right_to_left_it_begins_at_the_right(bar: ScopeBar) -> None:
    bar.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert bar.buttons["all"].geometry().right() == bar.rect().right()
    assert bar.more.geometry().left() < bar.buttons[scope_of(LAKES)].geometry().left()
