"""The whole app by keyboard alone: Tab stops at every control, each action has a key or a row."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from desktop_app.state.collections import scope_of
from tests.access.test_names import seen
from tests.e2e.hands import Hands
from tests.rooms import (
    NEWCOMER,
    ROOMS,
    SHELF,
    Enter,
    Room,
    choose,
    furnish,
    scope,
    settled,
    then,
    through,
)
from tests.rooms import press as press_button

Key = Qt.Key
SHIFT_F10 = (Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
LOST = 5  # the picture whose file is gone
_TAB = Qt.FocusPolicy.TabFocus


def stops(top: QWidget) -> list[QWidget]:
    """What Tab should come to."""
    return [
        one
        for one in seen(top)
        if one.isEnabled() and (one.focusPolicy() & _TAB) == _TAB and one.focusProxy() is None
    ]


def told(one: QWidget | None) -> str:
    """A control in words."""
    return (
        "" if one is None else f"{type(one).__name__} {one.objectName()} “{one.accessibleName()}”"
    )


def press(key: Key) -> None:
    """Where the keyboard is."""
    target = QApplication.focusWidget()
    assert target is not None, "the keyboard is nowhere"
    QTest.keyClick(target, key)


def round_trip(top: QWidget, key: Key, limit: int) -> list[QWidget]:
    """Where the keyboard comes by, until it is where it was."""
    start = QApplication.focusWidget()
    assert start is not None
    passed = [start]
    for _ in range(limit):
        press(key)
        here = QApplication.focusWidget()
        assert here is not None, f"{told(passed[-1])} leads nowhere"
        if here is start:
            break
        passed.append(here)
    return passed


def test_tab_comes_to_every_control_and_back(tmp_path: Path) -> None:
    wrong: list[str] = []

    async def visit(_hands: Hands, room: str, top: QWidget) -> None:
        if isinstance(top, QMenu):  # its rows are walked with arrows
            return
        wanted = stops(top)
        if not wanted:
            wrong.append(f"{room}: there is nothing for the keyboard")
            return
        wanted[0].setFocus(Qt.FocusReason.TabFocusReason)
        for key in (Key.Key_Tab, Key.Key_Backtab):
            passed = round_trip(top, key, len(wanted) + 40)
            for one in stops(top):
                if one not in passed:
                    wrong.append(f"{room}: {key.name} never comes to {told(one)}")
            if len(set(map(id, passed))) != len(passed):
                wrong.append(f"{room}: {key.name} goes round without coming back")
            await settled()

    furnish(tmp_path / "data" / "library")
    through(tmp_path / "data", ROOMS, visit)
    through(tmp_path / "new", NEWCOMER, visit)
    assert wrong == []


def test_tab_goes_down_the_desk_then_along_the_toolbar_to_the_pictures_and_their_bar(
    tmp_path: Path,
) -> None:
    regions: list[str] = []

    async def visit(hands: Hands, _room: str, top: QWidget) -> None:
        home = hands.window.home
        min(stops(home.desk), key=lambda one: height(one, home.desk)).setFocus()
        passed = round_trip(top, Key.Key_Tab, 80)
        parts = {
            "desk": home.desk,
            "toolbar": home.wall.toolbar,
            "bar": home.wall.selection,
            "pictures": home.view,
        }
        for one in passed:
            inside = next(
                (name for name, part in parts.items() if part is one or part.isAncestorOf(one)), ""
            )
            if inside and (not regions or regions[-1] != inside):
                regions.append(inside)
        desk = [one for one in passed if home.desk.isAncestorOf(one)]
        heights = [height(one, home.desk) for one in desk]
        assert heights == sorted(heights), [told(one) for one in desk]

    furnish(tmp_path / "data" / "library")
    through(tmp_path / "data", (Room("wall", choose(1, 2, 3)),), visit)
    assert regions == ["desk", "toolbar", "pictures", "bar"]


def height(one: QWidget, inside: QWidget) -> int:
    """How far down its middle lies."""
    return one.mapTo(inside, one.rect().center()).y()


def test_keys_go_from_region_to_region_and_open_menus(tmp_path: Path) -> None:
    async def visit(hands: Hands, _room: str, _top: QWidget) -> None:
        home = hands.window.home
        home.desk.focus_prompt()
        where = []
        for _ in range(3):
            press(Key.Key_F6)
            where.append(home.view.hasFocus())
        assert where == [True, False, True]
        press(Key.Key_F10)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        assert hands.window.actions_by_id["settings"] in menu.actions()
        menu.close()
        home.view.setFocus()
        for keys in ((Key.Key_Menu, Qt.KeyboardModifier.NoModifier), SHIFT_F10):
            QTest.keyClick(home.view, *keys)
            menu = QApplication.activePopupWidget()
            assert isinstance(menu, QMenu)
            assert hands.window.actions_by_id["open"] in menu.actions()
            menu.close()
            await settled()

    furnish(tmp_path / "data" / "library")
    through(tmp_path / "data", (Room("wall", choose(2)),), visit)


def rows(menu: QMenu) -> set[str]:
    """The actions that a menu offers, those in its menus as well."""
    found: set[str] = set()
    for action in menu.actions():
        below = action.menu()
        if isinstance(below, QMenu):
            found |= rows(below)
        elif action.isVisible():
            found.add(action.objectName())
    return found


def menu_of(hands: Hands, title: str) -> None:
    """Ask for the menu of the first picture of this title."""
    hands.window.home.view.context_menu_requested.emit(row_of(hands, title), QPoint(300, 300))


def row_of(hands: Hands, title: str) -> int:
    """The first picture of this title on the wall."""
    model = hands.studio.gallery
    pictures = [model.picture(row) for row in range(model.rowCount())]
    return next(n for n, one in enumerate(pictures) if one is not None and title in one.title)


def lose(data: Path) -> None:
    """Take the file of one picture away."""
    (file,) = (data / "library" / "images").rglob(f"*fox-number-{LOST}*.png")
    file.unlink()


def test_no_action_is_out_of_reach(tmp_path: Path) -> None:
    """Each has a key, or stands in a menu that a key opens."""
    offered: set[str] = set()
    lost: list[str] = []

    async def visit(hands: Hands, room: str, top: QWidget) -> None:
        assert isinstance(top, QMenu)
        offered.update(rows(top))
        if room == "of a collection":  # the last
            actions = hands.window.actions_by_id
            lost.extend(one for one, action in actions.items() if not action.shortcuts())
            tile = {action.id for action in hands.window.home.view._pointer.actions}
            assert tile - {"select", "more"} <= offered, "what hovering shows stands in no menu"

    furnish(tmp_path / "data" / "library")
    lose(tmp_path / "data")
    usual = [room for room in ROOMS if room.name in {"main menu", "picture menu, trash"}]
    lost_one = Room("of a lost picture", lambda hands: menu_of(hands, f"A fox number {LOST} by"))
    shelf = then(scope(scope_of(SHELF)), lambda hands: menu_of(hands, "A fox number"))
    through(tmp_path / "data", (*usual, lost_one, Room("of a collection", shelf)), visit)
    assert sorted(set(lost) - offered) == []


def test_a_lost_file_can_be_found_or_given_up_from_the_viewer_too(tmp_path: Path) -> None:
    offered: dict[str, set[str]] = {}

    async def visit(_hands: Hands, room: str, top: QWidget) -> None:
        assert isinstance(top, QMenu)
        offered[room] = {action.text() for action in top.actions() if action.isVisible()}

    def of(title: str) -> Enter:
        def enter(hands: Hands) -> None:
            hands.window.viewing.open_row(row_of(hands, title))
            press_button("viewer_more")(hands)

        return enter

    furnish(tmp_path / "data" / "library")
    lose(tmp_path / "data")
    found, lost = Room("found", of("A fox number 4 by")), Room("lost", of(f"number {LOST} by"))
    through(tmp_path / "data", (found, lost), visit)
    assert offered["lost"] - offered["found"] == {"Locate the file…", "Remove from the library…"}
