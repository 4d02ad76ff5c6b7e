"""The account as a person meets it: signing in, where the key is kept, signing out."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
from keyring.backends import fail
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.core.key_store import Keep
from desktop_app.demo.server import DemoServer
from desktop_app.state.connection import State
from desktop_app.ui.settings.dialog import SettingsDialog
from tests.core.browsing import Waiting, get
from tests.e2e.hands import Hands, in_the_app
from tests.fakes.keyrings import Memory
from tests.loop import until

CONTROL = Qt.KeyboardModifier.ControlModifier
DEMO = "These are demo pictures. Connect OpenRouter for real models."


@pytest.fixture(autouse=True)
def memory(monkeypatch: pytest.MonkeyPatch) -> Memory:
    """A keychain that works, unless the test puts another one there."""
    monkeypatch.setattr(keyring.core, "_keyring_backend", None)
    backend = Memory()
    keyring.set_keyring(backend)
    return backend


@pytest.fixture
def service() -> Iterator[DemoServer]:
    """The demo service in this process, in no hurry to look busy."""
    server = DemoServer(0, None, 0)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield server
    server.shutdown()
    server.server_close()
    thread.join(10)


class Browser(QObject):
    """What the desktop opens web pages with."""

    def __init__(self) -> None:
        super().__init__()
        self.urls: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        """Remember the page."""
        self.urls.append(url.toString(QUrl.ComponentFormattingOption.FullyEncoded))


@pytest.fixture
def browser(qapp: QApplication) -> Iterator[Browser]:
    """One that the test drives."""
    browser = Browser()
    QDesktopServices.setUrlHandler("http", browser, "open")  # type: ignore[arg-type]  # not bytes
    yield browser
    QDesktopServices.unsetUrlHandler("http")


def buttons(root: QWidget) -> dict[str, QAbstractButton]:
    """What can be pressed, by its words."""
    found = root.findChildren(QAbstractButton)
    return {each.text(): each for each in found if each.isVisible() and each.text()}


def said(root: QWidget) -> list[str]:
    """Every label that can be seen."""
    return [label.text() for label in root.findChildren(QLabel) if label.isVisible()]


async def settings(hands: Hands) -> SettingsDialog:
    """The settings, opened by their key."""
    hands.press(Qt.Key.Key_Comma, CONTROL)
    shell = hands.studio.shell
    await until(lambda: any(one.is_open for one in shell.findChildren(SettingsDialog)))
    return shell.findChildren(SettingsDialog)[0]


def test_who_has_no_key_sees_the_ways_to_one(
    qtbot: QtBot, tmp_path: Path, service: DemoServer
) -> None:
    async def script(hands: Hands) -> None:
        await until(lambda: hands.studio.connection.state is State.ABSENT)
        welcome = hands.window.home.welcome
        assert list(buttons(welcome)) == ["Sign in with OpenRouter", "Paste an API key"]

    in_the_app(tmp_path / "data", script, url=service.url, key="")


def test_signing_in_without_a_keychain_leads_to_a_key_in_a_private_file(
    qtbot: QtBot, tmp_path: Path, service: DemoServer, browser: Browser
) -> None:
    keyring.set_keyring(fail.Keyring())
    keys: list[str] = []

    async def today(hands: Hands) -> None:
        connection, welcome = hands.studio.connection, hands.window.home.welcome
        await until(lambda: "Sign in with OpenRouter" in buttons(welcome))
        hands.click(buttons(welcome)["Sign in with OpenRouter"])
        await until(lambda: browser.urls)
        assert list(buttons(welcome)) == ["Open again", "Copy the address", "Cancel"]
        visit = Waiting(lambda: get(browser.urls[0]))
        await until(lambda: "Private file" in buttons(welcome))
        assert visit.result().status_code == 200
        assert connection.where is Keep.SESSION
        assert "Keep it for this session, or in a private file on this computer?" in said(welcome)
        hands.click(buttons(welcome)["Private file"])
        await until(lambda: connection.where is Keep.FILE)
        assert hands.find("prompt").hasFocus()
        access = connection.access()
        assert access is not None
        keys.append(access.key)

    async def tomorrow(hands: Hands) -> None:
        connection = hands.studio.connection
        await until(lambda: connection.state is State.CONNECTED)
        assert connection.where is Keep.FILE
        hands.write("a lake")
        hands.press(Qt.Key.Key_Return, CONTROL)
        await until(lambda: hands.studio.gallery.rowCount() == 1)
        await hands.until_idle()
        dialog = await settings(hands)
        assert connection.masked in said(dialog)
        hands.click(buttons(dialog)["Spending"])
        await until(lambda: hands.studio.spending.month_usd > 0)
        hands.click(buttons(dialog)["Account"])
        hands.click(buttons(dialog)["Sign out"])
        await until(lambda: connection.state is State.ABSENT)
        assert "Not connected" in said(dialog)
        hands.press(Qt.Key.Key_Escape)
        assert DEMO not in said(hands.window), "the picture on the wall was paid for"

    in_the_app(tmp_path / "data", today, url=service.url, key="")
    in_the_app(tmp_path / "data", tomorrow, url=service.url, key="")
    for path in (tmp_path / "data").rglob("*"):
        assert not path.is_file() or keys[0].encode() not in path.read_bytes(), path


def test_a_key_pasted_in_the_settings_goes_into_the_keychain(
    qtbot: QtBot, tmp_path: Path, service: DemoServer, memory: Memory
) -> None:
    pasted = "sk-or-v1-0123456789abcdef0123"
    service.service.key = pasted

    async def script(hands: Hands) -> None:
        connection = hands.studio.connection
        await until(lambda: connection.state is State.ABSENT)
        dialog = await settings(hands)
        hands.click(buttons(dialog)["Paste an API key"])
        QApplication.clipboard().setText("sk-or-v1-wrong-0123456789ab")
        hands.press(Qt.Key.Key_V, CONTROL)
        hands.press(Qt.Key.Key_Return)
        await until(lambda: any("Your key isn't working." in text for text in said(dialog)))
        assert connection.access() is None
        QApplication.clipboard().setText(f"  Bearer {pasted}\n")
        hands.press(Qt.Key.Key_V, CONTROL)
        hands.press(Qt.Key.Key_Return)
        await until(lambda: connection.where is Keep.KEYRING)
        assert list(memory.kept.values()) == [pasted]
        await until(lambda: connection.masked in said(dialog))
        hands.press(Qt.Key.Key_Escape)
        assert not dialog.is_open
        assert "Sign in with OpenRouter" not in buttons(hands.window)

    in_the_app(tmp_path / "data", script, url=service.url, key="")
    for path in (tmp_path / "data").rglob("*"):
        assert not path.is_file() or pasted.encode() not in path.read_bytes(), path
