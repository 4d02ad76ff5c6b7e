"""The reference strip under keys and mouse: going, moving, taking away."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.state.draft import Draft
from desktop_app.ui.composer.panel import ComposerPanel
from desktop_app.ui.composer.reference_tiles import ReferenceTile
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme
from tests.ui.composing import press, shown
from tests.ui.referring import (
    MANY,
    NONE,
    THREE,
    Thumbnails,
    focused,
    middle,
    numbers,
    reference,
    references,
    tiles,
)

_Key, _Left = Qt.Key, Qt.MouseButton.LeftButton
_CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def draft() -> Draft:
    return Draft((MANY, THREE, NONE))


@pytest.fixture
def thumbnails() -> Thumbnails:
    return Thumbnails()


@pytest.fixture
def panel(qtbot: QtBot, theme: Theme, draft: Draft, thumbnails: Thumbnails) -> ComposerPanel:
    return shown(qtbot, ComposerPanel(theme, Icons(theme), draft, thumbnail=thumbnails))


def _enter(panel: ComposerPanel, qtbot: QtBot) -> None:
    """Put the keyboard on the strip, as Tab does."""
    panel.focus_prompt()
    press(qtbot, _Key.Key_Tab)


def _move(tile: QWidget, at: QPoint) -> None:
    """Move on with the button down; a pressed widget gets that wherever the pointer is."""
    kind, here = QEvent.Type.MouseMove, QPointF(tile.mapToGlobal(at))
    event = QMouseEvent(kind, QPointF(at), here, _Left, _Left, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(tile, event)


def _pull(qtbot: QtBot, tile: ReferenceTile, way: QPoint, steps: int = 4) -> None:
    start = middle(tile)
    qtbot.mousePress(tile, _Left, pos=start)
    here = tile.mapToGlobal(start)
    for step in range(1, steps + 1):
        _move(tile, tile.mapFromGlobal(here + way * step / steps))
    qtbot.mouseRelease(tile, _Left, pos=tile.mapFromGlobal(here + way))


@pytest.mark.parametrize("mirrored", [False, True])
def test_the_cross_shows_under_the_pointer_and_removes(
    panel: ComposerPanel, draft: Draft, qtbot: QtBot, mirrored: bool
) -> None:
    if mirrored:
        panel.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    draft.restore(references=references(3))
    panel.focus_prompt()
    tile = tiles(panel)[1]
    assert tile.cross.width() >= 20
    assert tile.cross.height() >= 20
    assert (tile.cross.left() == 0) is mirrored
    qtbot.mouseClick(tile, _Left, pos=tile.cross.center())
    assert numbers(draft) == [1, 3]
    assert focused() == "Prompt"  # whoever writes goes on writing


def test_a_press_on_the_cross_can_be_taken_back(
    panel: ComposerPanel, draft: Draft, qtbot: QtBot
) -> None:
    draft.restore(references=references(2))
    tile = tiles(panel)[0]
    qtbot.mousePress(tile, _Left, pos=tile.cross.center())
    _move(tile, QPoint(8, 36))
    qtbot.mouseRelease(tile, _Left, pos=QPoint(8, 36))
    assert numbers(draft) == [1, 2]


def test_focus_shows_the_cross(panel: ComposerPanel, draft: Draft, qtbot: QtBot) -> None:
    draft.restore(references=references(2))
    tile = tiles(panel)[0]
    bare = tile.grab(tile.cross).toImage()
    _enter(panel, qtbot)
    assert tile.hasFocus()
    assert tile.grab(tile.cross).toImage() != bare


def test_the_strip_is_one_tab_stop_with_arrows_inside(
    panel: ComposerPanel, draft: Draft, qtbot: QtBot
) -> None:
    draft.restore(references=references(3))
    _enter(panel, qtbot)
    assert focused() == "Reference 1 of 3, cat 1.png"
    press(qtbot, _Key.Key_Right)
    assert focused() == "Reference 2 of 3, cat 2.png"
    press(qtbot, _Key.Key_Tab)
    assert focused().startswith("1 by 1")
    press(qtbot, _Key.Key_Backtab)
    assert focused() == "Reference 2 of 3, cat 2.png"
    press(qtbot, _Key.Key_End)
    assert focused() == "Add references"
    press(qtbot, _Key.Key_Right)
    assert focused() == "Add references"
    press(qtbot, _Key.Key_Home)
    press(qtbot, _Key.Key_Left)
    assert focused() == "Reference 1 of 3, cat 1.png"


def test_arrows_follow_the_layout_from_right_to_left(
    panel: ComposerPanel, draft: Draft, qtbot: QtBot
) -> None:
    panel.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    draft.restore(references=references(3))
    first, second, _ = tiles(panel)
    assert first.accessibleName().startswith("Reference 1")
    assert first.x() > second.x()
    _enter(panel, qtbot)
    press(qtbot, _Key.Key_Left)
    assert second.hasFocus()
    qtbot.keyClick(second, _Key.Key_Left, _CONTROL)
    assert numbers(draft) == [1, 3, 2]


@pytest.mark.parametrize("key", [_Key.Key_Delete, _Key.Key_Backspace])
def test_keys_remove_and_the_keyboard_goes_to_the_neighbour(
    panel: ComposerPanel, draft: Draft, qtbot: QtBot, key: Qt.Key
) -> None:
    draft.restore(references=references(3))
    _enter(panel, qtbot)
    press(qtbot, _Key.Key_Right)
    press(qtbot, key)
    assert numbers(draft) == [1, 3]
    assert focused() == "Reference 2 of 2, cat 3.png"
    press(qtbot, key)
    assert focused() == "Add references"
    press(qtbot, key)
    assert numbers(draft) == [1]
    press(qtbot, _Key.Key_Left)
    press(qtbot, key)
    assert numbers(draft) == []
    assert focused() == "Add references"


def test_control_and_arrows_reorder_and_keep_the_keyboard(
    panel: ComposerPanel, draft: Draft, qtbot: QtBot
) -> None:
    draft.restore(references=references(3))
    _enter(panel, qtbot)
    tile = tiles(panel)[0]
    qtbot.keyClick(tile, _Key.Key_Right, _CONTROL)
    assert numbers(draft) == [2, 1, 3]
    assert focused() == "Reference 2 of 3, cat 1.png"
    assert [one.reference.sha256[:2] for one in tiles(panel)] == ["02", "01", "03"]
    qtbot.keyClick(tile, _Key.Key_End, _CONTROL)
    assert numbers(draft) == [2, 3, 1]
    qtbot.keyClick(tile, _Key.Key_Right, _CONTROL)
    assert numbers(draft) == [2, 3, 1]
    qtbot.keyClick(tile, _Key.Key_Left, _CONTROL)
    qtbot.keyClick(tile, _Key.Key_Left, _CONTROL)
    qtbot.keyClick(tile, _Key.Key_Left, _CONTROL)
    assert numbers(draft) == [1, 2, 3]


def test_a_clicked_reference_is_meant_by_delete(
    panel: ComposerPanel, draft: Draft, qtbot: QtBot
) -> None:
    draft.restore(references=references(3))
    qtbot.mouseClick(tiles(panel)[1], _Left, pos=QPoint(8, 36))
    press(qtbot, _Key.Key_Delete)
    assert numbers(draft) == [1, 3]


def test_the_mouse_reorders(panel: ComposerPanel, draft: Draft, qtbot: QtBot) -> None:
    draft.restore(references=references(4))
    panel.focus_prompt()
    first = tiles(panel)[0]
    home = first.pos()
    _pull(qtbot, first, QPoint(2 * 52 + 10, 4))
    assert numbers(draft) == [2, 3, 1, 4]
    assert [one.reference.sha256[:2] for one in tiles(panel)] == ["02", "03", "01", "04"]
    assert tiles(panel)[0].pos() == home
    _pull(qtbot, tiles(panel)[3], QPoint(-300, 0))
    assert numbers(draft) == [2, 3, 1, 4]  # far outside: it returns
    assert tiles(panel)[3].reference == reference(4)
    _pull(qtbot, tiles(panel)[3], QPoint(-3 * 52, -10))
    assert numbers(draft) == [4, 2, 3, 1]
    assert focused() == "Prompt"


def test_others_make_room_while_one_is_pulled(
    panel: ComposerPanel, draft: Draft, qtbot: QtBot
) -> None:
    draft.restore(references=references(3))
    first, second, third = tiles(panel)
    homes = [tile.pos() for tile in (first, second, third)]
    start = middle(first)
    qtbot.mousePress(first, _Left, pos=start)
    _move(first, start + QPoint(3, 0))
    assert first.pos() == homes[0]  # a hand is never quite still
    _move(first, start + QPoint(2 * 52, 0))
    assert (second.pos(), third.pos()) == (homes[0], homes[1])
    assert first.pos() == homes[2]
    _move(first, start + QPoint(0, 20))
    assert first.pos() == homes[2]  # whole, and not half outside
    assert numbers(draft) == [1, 2, 3]
    qtbot.mouseRelease(first, _Left, pos=start)
    assert numbers(draft) == [2, 3, 1]


def test_a_reference_that_comes_meanwhile_ends_the_pulling(
    panel: ComposerPanel, draft: Draft, qtbot: QtBot
) -> None:
    draft.restore(references=references(3))
    first = tiles(panel)[0]
    home = first.pos()
    qtbot.mousePress(first, _Left, pos=middle(first))
    _move(first, middle(first) + QPoint(60, 0))
    draft.remove_reference(reference(2).sha256)
    assert first.pos() == home
    draft.remove_reference(reference(1).sha256)
    qtbot.mouseRelease(first, _Left, pos=middle(first))
    assert numbers(draft) == [3]


def _menu(qtbot: QtBot) -> QMenu:
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


@pytest.mark.parametrize("way", ["menu key", "shift f10", "space", "enter", "mouse"])
def test_a_menu_does_what_keys_and_mouse_do(
    panel: ComposerPanel, draft: Draft, qtbot: QtBot, way: str
) -> None:
    draft.restore(references=references(3))
    tile = tiles(panel)[1]

    def ask() -> QMenu:
        if way == "mouse":
            _right_click(tile)
        else:
            tile.setFocus(Qt.FocusReason.TabFocusReason)
            key, modifier = {
                "menu key": (_Key.Key_Menu, Qt.KeyboardModifier.NoModifier),
                "shift f10": (_Key.Key_F10, Qt.KeyboardModifier.ShiftModifier),
                "space": (_Key.Key_Space, Qt.KeyboardModifier.NoModifier),
                "enter": (_Key.Key_Return, Qt.KeyboardModifier.NoModifier),
            }[way]
            qtbot.keyClick(tile, key, modifier)
        return _menu(qtbot)

    menu = ask()
    assert [action.text() for action in menu.actions()] == ["Remove", "Move first"]
    qtbot.keyClick(menu, _Key.Key_Down)
    qtbot.keyClick(menu, _Key.Key_Down)
    qtbot.keyClick(menu, _Key.Key_Return)
    assert numbers(draft) == [2, 1, 3]
    menu = ask()
    assert not menu.actions()[1].isEnabled()
    qtbot.keyClick(menu, _Key.Key_Down)
    qtbot.keyClick(menu, _Key.Key_Return)
    assert numbers(draft) == [1, 3]


def _right_click(tile: QWidget) -> None:
    at = middle(tile)
    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(tile, QContextMenuEvent(reason, at, tile.mapToGlobal(at)))
