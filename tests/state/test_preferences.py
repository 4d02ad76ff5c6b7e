"""The settings as the app knows them, and who is told of them."""

from __future__ import annotations

import threading

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.core.errors import AppError, Failure, Kind
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


def test_closing_while_older_settings_are_being_written_leaves_the_newest(qtbot: QtBot) -> None:
    """Both write by way of one file: at the same time, they would leave neither."""
    begun, disk = threading.Event(), threading.Event()
    written: list[str] = []
    at_once = threading.Lock()

    def save(settings: Settings) -> None:
        assert at_once.acquire(blocking=False), "two write at the same time"
        begun.set()
        assert disk.wait(10)
        written.append(settings.theme)
        at_once.release()

    preferences = Preferences(Settings(), save)
    preferences.update(theme="dark")
    qtbot.waitUntil(begun.is_set)
    preferences.update(theme="light")
    threading.Timer(0.05, disk.set).start()
    preferences.close()
    assert written == ["dark", "light"]


def test_closing_waits_for_what_is_being_written(qtbot: QtBot) -> None:
    begun, disk = threading.Event(), threading.Event()
    written: list[str] = []

    def save(settings: Settings) -> None:
        begun.set()
        assert disk.wait(10)
        written.append(settings.theme)

    preferences = Preferences(Settings(), save)
    preferences.update(theme="dark")
    qtbot.waitUntil(begun.is_set)
    threading.Timer(0.05, disk.set).start()
    preferences.close()
    assert written == ["dark"], "else it would end half written with Pictor"
    preferences.close()
    assert written == ["dark"]


def test_a_full_disk_is_no_mistake_of_ours_and_ends_no_closing(
    qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    is_full = [True]
    written: list[str] = []

    def save(settings: Settings) -> None:
        if is_full:
            raise AppError(Failure(kind=Kind.DISK))
        written.append(settings.theme)

    preferences = Preferences(Settings(), save)
    preferences.update(theme="dark")
    qtbot.waitUntil(lambda: "could not be written" in caplog.text)
    preferences.close()
    is_full.clear()
    preferences.close()
    assert written == ["dark"]
