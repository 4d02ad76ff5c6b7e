"""Somebody without a key: what they find, how they get one, and where it is kept afterwards."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest
import requests
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.core.key_store import Keep
from desktop_app.state.connection import State
from tests.core.browsing import Waiting, get
from tests.e2e.around import (
    CONTROL,
    FLASH,
    Browser,
    Recorder,
    buttons,
    files_with,
    generate,
    painted,
    said,
    spoken,
)
from tests.e2e.hands import KEY, Hands, in_the_app
from tests.fakes.keyrings import Memory
from tests.loop import until

WRONG = "sk-or-v1-wrong-0123456789ab"
WAYS = ["Sign in with OpenRouter", "Paste an API key"]


def paste(hands: Hands, text: str) -> None:
    """Paste it where the keyboard is, and press Enter."""
    QApplication.clipboard().setText(text)
    hands.press(Qt.Key.Key_V, CONTROL)
    hands.press(Qt.Key.Key_Return)


async def at_the_ways(hands: Hands) -> None:
    """Wait until the page that greets offers them."""
    welcome = hands.window.home.welcome
    await until(lambda: hands.studio.connection.state is State.ABSENT)
    assert list(buttons(welcome))[:2] == WAYS


async def enter_a_key(hands: Hands, key: str) -> None:
    """Paste a key on the page that greets."""
    await at_the_ways(hands)
    hands.click(buttons(hands.window.home.welcome)["Paste an API key"])
    paste(hands, key)


def test_a_real_model_without_a_key_leads_to_the_ways_and_starts_nothing(
    qtbot: QtBot, tmp_path: Path, demo: Recorder, memory: Memory
) -> None:
    async def script(hands: Hands) -> None:
        home, draft = hands.window.home, hands.studio.draft
        await at_the_ways(hands)
        assert draft.model.is_demo, "the first picture is free"
        draft.choose_model(FLASH)
        generate(hands, "a lake")
        assert home.wall.greets
        focused = QApplication.focusWidget()
        assert focused is buttons(home.welcome)["Sign in with OpenRouter"]
        assert hands.studio.jobs.jobs() == []
        draft.choose_model("pictor/demo-painter")
        generate(hands, "a lake")
        picture = await painted(hands)
        assert picture.is_demo
        draft.choose_model(FLASH)
        generate(hands, "a lake")
        assert home.wall.greets
        assert spoken(hands) == []
        assert list(buttons(home.welcome)) == [*WAYS, "Not now"]
        hands.press(Qt.Key.Key_Escape)
        assert not home.wall.greets, "the picture is there again"

    in_the_app(tmp_path / "data", script, url=demo.url, key="")
    assert demo.asked == []


def test_a_wrong_key_is_refused_in_words_and_not_kept(
    qtbot: QtBot, tmp_path: Path, demo: Recorder, memory: Memory
) -> None:
    demo.service.key = KEY

    async def script(hands: Hands) -> None:
        welcome, connection = hands.window.home.welcome, hands.studio.connection
        await enter_a_key(hands, WRONG)
        await until(lambda: welcome.problem)
        assert welcome.problem == (
            "Your key isn't working. "
            "OpenRouter didn't accept it; it may have been deleted or turned off."
        )
        assert connection.access() is None
        assert hands.studio.services.access is None
        paste(hands, "two words")
        await until(lambda: welcome.problem.startswith("That isn't a key."))
        paste(hands, f"{KEY} {WRONG}")
        await until(lambda: welcome.problem.startswith("That is more than one key."))
        assert memory.kept == {}

    in_the_app(tmp_path / "data", script, url=demo.url, key="")
    assert files_with(tmp_path, WRONG) == []


def test_for_this_session_means_that_the_next_start_has_no_key(
    qtbot: QtBot, tmp_path: Path, demo: Recorder, no_keychain: None
) -> None:
    async def today(hands: Hands) -> None:
        welcome, connection = hands.window.home.welcome, hands.studio.connection
        await enter_a_key(hands, f"  Bearer {KEY}\n")
        await until(lambda: "This session" in buttons(welcome))
        assert "There's no keychain here to hold your key." in said(welcome)
        hands.click(buttons(welcome)["This session"])
        assert "This session" not in buttons(welcome)
        assert connection.where is Keep.SESSION
        generate(hands, "a lake")
        assert not (await painted(hands)).is_demo

    async def tomorrow(hands: Hands) -> None:
        await until(lambda: hands.studio.connection.state is State.ABSENT)

    in_the_app(tmp_path / "data", today, url=demo.url, key="")
    in_the_app(tmp_path / "data", tomorrow, url=demo.url, key="")
    assert files_with(tmp_path, KEY) == []


def test_a_private_file_is_its_owners_alone_and_found_again_until_signing_out(
    qtbot: QtBot, tmp_path: Path, demo: Recorder, no_keychain: None
) -> None:
    data = tmp_path / "data"
    file = data / "private" / "keys.json"

    async def today(hands: Hands) -> None:
        await enter_a_key(hands, KEY)
        await until(lambda: "Private file" in buttons(hands.window.home.welcome))
        assert not file.exists()
        hands.click(buttons(hands.window.home.welcome)["Private file"])
        await until(lambda: hands.studio.connection.where is Keep.FILE)

    async def tomorrow(hands: Hands) -> None:
        await until(lambda: hands.studio.connection.state is State.CONNECTED)
        generate(hands, "a lake")
        assert not (await painted(hands)).is_demo
        hands.press(Qt.Key.Key_Comma, CONTROL)
        hands.click(buttons(hands.studio.shell)["Sign out"])
        await until(lambda: not file.exists())
        assert hands.studio.connection.state is State.ABSENT

    async def in_the_end(hands: Hands) -> None:
        await until(lambda: hands.studio.connection.state is State.ABSENT)

    in_the_app(data, today, url=demo.url, key="")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700
    assert files_with(tmp_path, KEY) == [file]
    in_the_app(data, tomorrow, url=demo.url, key="")
    assert files_with(tmp_path, KEY) == []
    in_the_app(data, in_the_end, url=demo.url, key="")


def test_a_keychain_holds_the_key_and_the_next_start_asks_nobody(
    qtbot: QtBot, tmp_path: Path, demo: Recorder, memory: Memory
) -> None:
    demo.service.key = KEY

    async def today(hands: Hands) -> None:
        await enter_a_key(hands, KEY)
        await until(lambda: hands.studio.connection.where is Keep.KEYRING)
        assert hands.find("prompt").hasFocus(), "the work goes on"
        assert list(memory.kept.values()) == [KEY]

    async def tomorrow(hands: Hands) -> None:
        await until(lambda: hands.studio.connection.state is State.CONNECTED)
        assert "Paste an API key" not in buttons(hands.window)
        assert not hands.studio.draft.model.is_demo
        generate(hands, "a lake")
        assert not (await painted(hands)).is_demo

    in_the_app(tmp_path / "data", today, url=demo.url, key="")
    in_the_app(tmp_path / "data", tomorrow, url=demo.url, key="")
    assert len(demo.asked) == 1
    assert files_with(tmp_path, KEY) == []


def test_who_has_tried_the_demo_goes_on_with_a_real_model(
    qtbot: QtBot, tmp_path: Path, demo: Recorder, memory: Memory
) -> None:
    async def today(hands: Hands) -> None:
        await at_the_ways(hands)
        generate(hands, "a lake")
        await painted(hands)
        hands.click(buttons(hands.window)["Connect OpenRouter"])
        hands.click(buttons(hands.window.home.welcome)["Paste an API key"])
        paste(hands, KEY)
        await until(lambda: hands.studio.connection.where is Keep.KEYRING)
        assert hands.studio.draft.model.id == FLASH
        hands.studio.draft.choose_model("pictor/demo-painter")

    async def tomorrow(hands: Hands) -> None:
        await until(lambda: hands.studio.connection.state is State.CONNECTED)
        assert hands.studio.draft.model.is_demo, "as it was chosen"

    in_the_app(tmp_path / "data", today, url=demo.url, key="")
    in_the_app(tmp_path / "data", tomorrow, url=demo.url, key="")


def test_signing_in_by_the_browser_brings_a_key(
    qtbot: QtBot, tmp_path: Path, demo: Recorder, memory: Memory, browser: Browser
) -> None:
    demo.service.key = KEY  # so that no other key is taken than the one that is given out

    async def script(hands: Hands) -> None:
        welcome, connection = hands.window.home.welcome, hands.studio.connection
        await at_the_ways(hands)
        hands.click(buttons(welcome)["Sign in with OpenRouter"])
        await until(lambda: browser.urls)
        assert "Waiting for your browser…" in said(welcome)
        hands.click(buttons(welcome)["Open again"])
        assert browser.urls == [connection.sign_in_url] * 2
        visit = Waiting(lambda: get(browser.urls[0]))
        await until(lambda: connection.where is Keep.KEYRING)
        assert "go back to Pictor" in visit.result().text
        (key,) = memory.kept.values()
        assert demo.service.sign_in.issued(key) is not None
        generate(hands, "a lake")
        assert not (await painted(hands)).is_demo

    in_the_app(tmp_path / "data", script, url=demo.url, key="")
    (key,) = memory.kept.values()
    assert files_with(tmp_path, key) == []


def test_a_sign_in_that_is_given_up_leaves_everything_as_it_was(
    qtbot: QtBot, tmp_path: Path, demo: Recorder, memory: Memory, browser: Browser
) -> None:
    async def script(hands: Hands) -> None:
        welcome, connection = hands.window.home.welcome, hands.studio.connection
        await at_the_ways(hands)
        hands.click(buttons(welcome)["Sign in with OpenRouter"])
        await until(lambda: browser.urls)
        hands.click(buttons(welcome)["Cancel"])
        assert list(buttons(welcome))[:2] == WAYS
        assert connection.state is State.ABSENT
        assert welcome.problem == ""
        visit = Waiting(lambda: get(browser.urls[0]))
        with pytest.raises(requests.ConnectionError):
            visit.result()  # nobody listens any more
        assert memory.kept == {}

    in_the_app(tmp_path / "data", script, url=demo.url, key="")
