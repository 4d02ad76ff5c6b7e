"""The settings as the app knows them, and who is told of them."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from desktop_app.core.settings import Settings
from desktop_app.state.preferences import Preferences


def test_who_watches_some_settings_hears_of_no_others(qtbot: QtBot) -> None:
    preferences = Preferences(Settings(), lambda _settings: None)
    heard: list[tuple[str, int]] = []

    def hear() -> None:
        heard.append((preferences.now.theme, preferences.now.count))

    preferences.watch(hear, "theme", "count")
    preferences.update(prompt="a fox")
    preferences.update(theme="dark", prompt="a lake")
    preferences.update(theme="dark")
    preferences.update(count=3)
    assert heard == [("dark", 1), ("dark", 3)]
