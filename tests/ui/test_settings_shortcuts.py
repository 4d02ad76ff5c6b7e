"""The page about the keys."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from desktop_app.ui import actions
from desktop_app.ui.action_groups import GROUPS
from desktop_app.ui.settings.key_rows import KeyRow
from desktop_app.ui.settings.shortcuts_page import ShortcutsPage
from desktop_app.ui.theme import Theme
from tests.ui.account_parts import Around
from tests.ui.settling import press, settled

LEFT = Qt.MouseButton.LeftButton
CTRL = Qt.KeyboardModifier.ControlModifier
RETURN, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Escape


@pytest.fixture
def parts(qtbot: QtBot, theme: Theme) -> Iterator[Around]:
    with settled(qtbot, theme) as made:
        made.dialog.open_at("shortcuts")
        yield made


@pytest.fixture
def page(parts: Around) -> ShortcutsPage:
    found = parts.dialog.page("shortcuts")
    assert isinstance(found, ShortcutsPage)
    return found


def kept(parts: Around) -> tuple[str, ...]:
    return parts.preferences.now.shortcuts


def go_to(page: ShortcutsPage, action: str) -> None:
    page.list.setFocus()
    page.list.setCurrentRow([row.id for row in page.list.rows].index(action))


def row(page: ShortcutsPage, action: str) -> KeyRow:
    return next(one for one in page.list.rows if one.id == action)


def test_every_action_is_listed_once_and_every_other_key(page: ShortcutsPage) -> None:
    listed = [name for _, names in GROUPS for name in names]
    assert sorted(listed) == sorted(one.id for one in actions.all_rows())
    texts = {one.text for one in page.list.rows}
    assert {text for text, _ in chain.from_iterable(actions.ELSEWHERE.values())} <= texts


def test_it_is_searched_by_words_and_by_keys(qtbot: QtBot, page: ShortcutsPage) -> None:
    page.search.setFocus()
    qtbot.keyClicks(page.search, "full")
    assert [one.text for one in page.list.rows if not one.is_heading] == ["Full screen"]
    page.search.selectAll()
    qtbot.keyClicks(page.search, "ctrl+shift+m")
    assert [one.id for one in page.list.rows if not one.is_heading] == ["models"]
    page.search.selectAll()
    qtbot.keyClicks(page.search, "xyzzy")
    assert page.list.rows == []
    assert page.foot.text.startswith("Nothing matches")
    press(qtbot, ESCAPE)
    assert page.search.text() == ""
    assert page.window().isVisible()
    press(qtbot, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is page.list


def test_enter_takes_a_row_up_and_the_next_keys_are_for_it(
    qtbot: QtBot, parts: Around, page: ShortcutsPage
) -> None:
    go_to(page, "find")
    press(qtbot, RETURN)
    assert page.list.recording == "find"
    press(qtbot, Qt.Key.Key_Control)  # on the way to the combination
    press(qtbot, Qt.Key.Key_K, CTRL)
    assert page.list.recording == ""
    assert kept(parts) == ("find=Ctrl+K",)
    assert row(page, "find").keys == ("Ctrl K",)
    assert row(page, "find").is_changed


def test_a_click_does_the_same_and_esc_leaves_it_as_it_is(
    qtbot: QtBot, parts: Around, page: ShortcutsPage
) -> None:
    place = page.list.visualItemRect(page.list.item(2)).center()
    qtbot.mouseClick(page.list.viewport(), LEFT, pos=place)
    assert page.list.recording == "prompt"
    press(qtbot, ESCAPE)
    assert page.list.recording == ""
    assert parts.dialog.is_open
    assert kept(parts) == ()


@pytest.mark.parametrize("key", [Qt.Key.Key_Backspace, Qt.Key.Key_Delete])
def test_backspace_takes_the_keys_away(
    qtbot: QtBot, parts: Around, page: ShortcutsPage, key: Qt.Key
) -> None:
    go_to(page, "favourite")
    press(qtbot, RETURN)
    press(qtbot, key)
    assert kept(parts) == ("favourite=",)
    assert row(page, "favourite").keys == ()


def test_tab_is_recorded_and_refused(qtbot: QtBot, parts: Around, page: ShortcutsPage) -> None:
    go_to(page, "find")
    press(qtbot, RETURN)
    press(qtbot, Qt.Key.Key_Tab)
    assert page.foot.text == "Tab is needed to get around, so it stays as it is."
    assert QApplication.focusWidget() is page.list
    assert kept(parts) == ()


def test_keys_of_another_action_are_taken_from_it_only_when_that_is_wished(
    qtbot: QtBot, parts: Around, page: ShortcutsPage
) -> None:
    go_to(page, "find")
    press(qtbot, RETURN)
    press(qtbot, Qt.Key.Key_G, CTRL)
    assert page.foot.text == "Ctrl+G is used for “Go to the gallery”."
    assert kept(parts) == ()
    press(qtbot, ESCAPE)
    assert parts.dialog.is_open
    assert not page.foot.take.isVisible()
    press(qtbot, RETURN)
    press(qtbot, Qt.Key.Key_G, CTRL)
    press(qtbot, RETURN)  # the button has the keyboard
    assert set(kept(parts)) == {"find=Ctrl+G", "gallery="}
    assert QApplication.focusWidget() is page.list


def test_one_is_reset_and_takes_its_keys_back(
    qtbot: QtBot, parts: Around, page: ShortcutsPage
) -> None:
    parts.preferences.update(shortcuts=("find=Ctrl+G", "gallery="))
    go_to(page, "gallery")
    qtbot.mouseClick(page.foot.reset_one, LEFT)
    assert page.foot.text == "Ctrl+G is used for “Search”."
    qtbot.mouseClick(page.foot.take, LEFT)
    assert kept(parts) == ("find=",)
    go_to(page, "find")
    qtbot.mouseClick(page.foot.reset_one, LEFT)
    assert kept(parts) == ()
    assert not page.foot.reset_one.isVisible()


def test_all_are_reset_at_once(qtbot: QtBot, parts: Around, page: ShortcutsPage) -> None:
    assert not page.reset_all.isEnabled()
    parts.preferences.update(shortcuts=("find=Ctrl+K", "delete="))
    page.reset_all.setFocus()
    press(qtbot, RETURN)
    assert kept(parts) == ()
    assert not page.reset_all.isEnabled()
    assert QApplication.focusWidget() is page.list


def test_what_is_always_the_same_cannot_be_taken_up(qtbot: QtBot, page: ShortcutsPage) -> None:
    page.list.setFocus()
    page.list.setCurrentRow(len(page.list.rows) - 1)
    assert page.foot.text == "These keys can't be changed."
    press(qtbot, RETURN)
    assert page.list.recording == ""


def test_another_place_for_the_keyboard_ends_the_recording(
    qtbot: QtBot, page: ShortcutsPage
) -> None:
    go_to(page, "find")
    press(qtbot, RETURN)
    page.search.setFocus()
    assert page.list.recording == ""


def test_every_row_says_what_it_is(page: ShortcutsPage) -> None:
    spoken = {
        page.list.item(at).data(Qt.ItemDataRole.AccessibleTextRole)
        for at in range(page.list.count())
    }
    assert {"Search, Ctrl F", "Open the picture, no keys"} <= spoken
    assert "Details, I, always the same" in spoken


def test_targets_are_large_enough(page: ShortcutsPage) -> None:
    for each in page.findChildren(QAbstractButton):
        assert min(each.height(), each.width()) >= 28
    for at in range(page.list.count()):
        assert page.list.visualItemRect(page.list.item(at)).height() >= 28
