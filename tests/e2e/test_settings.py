"""Settings as a person meets them: what is set acts at once, and is there the next day."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.settings.dialog import SettingsDialog
from desktop_app.ui.settings.shortcuts_page import ShortcutsPage
from tests.e2e.hands import Hands, in_the_app
from tests.loop import until

CONTROL = Qt.KeyboardModifier.ControlModifier


async def settings(hands: Hands, page: str) -> SettingsDialog:
    """The settings, opened by their key, at a page that arrow keys lead to."""
    hands.press(Qt.Key.Key_Comma, CONTROL)
    shell = hands.studio.shell
    await until(lambda: any(one.is_open for one in shell.findChildren(SettingsDialog)))
    (dialog,) = shell.findChildren(SettingsDialog)
    for _ in range(12):
        if dialog.current != page:
            hands.press(Qt.Key.Key_Down)
    assert dialog.current == page
    return dialog


def keyboard() -> QWidget | None:
    return QApplication.focusWidget()


async def record(hands: Hands, page: ShortcutsPage, sought: str, key: Qt.Key) -> None:
    """Find an action by its words and give it a key, without the pointer."""
    while keyboard() is not page.search:
        hands.press(Qt.Key.Key_Tab)
    page.search.selectAll()
    for letter in sought:
        hands.press(getattr(Qt.Key, f"Key_{letter.upper()}"))
    hands.press(Qt.Key.Key_Down)
    hands.press(Qt.Key.Key_Return)
    assert page.list.recording
    hands.press(key)


@pytest.mark.usefixtures("no_keychain")
def test_other_keys_act_at_once_and_the_next_day_but_not_while_somebody_writes(
    qtbot: QtBot, tmp_path: Path
) -> None:
    async def today(hands: Hands) -> None:
        dialog = await settings(hands, "shortcuts")
        page = dialog.page("shortcuts")
        assert isinstance(page, ShortcutsPage)
        await record(hands, page, "hide", Qt.Key.Key_F3)  # the create panel
        await record(hands, page, "fared", Qt.Key.Key_G)
        hands.press(Qt.Key.Key_Escape)  # what was sought
        hands.press(Qt.Key.Key_Escape)
        await until(lambda: not dialog.is_open)
        assert hands.window.home.desk.isVisible()
        hands.press(Qt.Key.Key_F3)
        assert not hands.window.home.desk.isVisible()
        hands.press(Qt.Key.Key_F9)
        assert not hands.window.home.desk.isVisible(), "it has other keys now"

    async def tomorrow(hands: Hands) -> None:
        assert not hands.window.home.desk.isVisible()
        hands.press(Qt.Key.Key_F3)
        assert hands.window.home.desk.isVisible()
        prompt = hands.find("prompt")
        assert isinstance(prompt, QPlainTextEdit)
        prompt.setFocus()
        hands.press(Qt.Key.Key_G)
        assert prompt.toPlainText() == "g"

    in_the_app(tmp_path / "data", today, key="", demo=True)
    in_the_app(tmp_path / "data", tomorrow, key="", demo=True)


@pytest.mark.usefixtures("no_keychain")
def test_how_it_looks_is_seen_at_once_and_the_next_day(qtbot: QtBot, tmp_path: Path) -> None:
    async def today(hands: Hands) -> None:
        studio, home = hands.studio, hands.window.home
        studio.preferences.update(theme="light", contrast="more", motion="less", row_height=300)
        assert not studio._front.theme.is_dark
        assert studio._front.theme.is_strong
        assert studio._front.theme.is_still
        assert home.view.row_height == 300
        studio.preferences.update(fold_versions=True)
        assert studio.search.is_folded

    async def tomorrow(hands: Hands) -> None:
        theme = hands.studio._front.theme
        assert (theme.is_dark, theme.is_strong, theme.is_still) == (False, True, True)
        hands.studio.preferences.update(theme="dark", contrast="usual", motion="full")
        assert (theme.is_dark, theme.is_strong, theme.is_still) == (True, False, False)

    in_the_app(tmp_path / "data", today, key="", demo=True)
    in_the_app(tmp_path / "data", tomorrow, key="", demo=True)


@pytest.mark.usefixtures("no_keychain")
def test_a_fixed_start_counts_the_next_day_and_keeps_the_words(
    qtbot: QtBot, tmp_path: Path
) -> None:
    async def today(hands: Hands) -> None:
        draft = hands.studio.draft
        hands.studio.preferences.update(
            starts_usual=True, usual_model=draft.wanted_model, usual_ratio="3:2", usual_count=2
        )
        hands.write("a lake")
        draft.restore(ratio="21:9", count=5)

    async def tomorrow(hands: Hands) -> None:
        draft = hands.studio.draft
        assert (draft.wanted_ratio, draft.count, draft.prompt) == ("3:2", 2, "a lake")
        hands.studio.preferences.update(starts_usual=False)
        draft.restore(ratio="21:9", count=5)

    async def later(hands: Hands) -> None:
        assert (hands.studio.draft.wanted_ratio, hands.studio.draft.count) == ("21:9", 5)

    for script in (today, tomorrow, later):
        in_the_app(tmp_path / "data", script, key="", demo=True)
