"""What is around the window on this system, and what there is of it on others."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QSystemTrayIcon
from pytestqt.qtbot import QtBot

from desktop_app.state.desktop import Notice
from desktop_app.ui.desktops import Tray, of_this_system
from desktop_app.ui.shell import Shell
from desktop_app.ui.theme import Theme
from tests.fakes.desktop import FakeDesktop, bus

ICON = Path("/icon.svg")
NOTICE = Notice(title="Your picture is ready", action="Show")

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the bus is Linux's")


@pytest.fixture
def shell(qtbot: QtBot, theme: Theme) -> Shell:
    found = Shell(theme, "", 0)
    qtbot.addWidget(found)
    return found


@pytest.fixture
def address(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """The session's bus."""
    with bus() as found:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", found)
        yield found


def test_a_click_comes_to_the_windows_thread(qtbot: QtBot, shell: Shell, address: str) -> None:
    with FakeDesktop(address) as fake:
        desktop = of_this_system(shell, ICON)
        desktop.notifier.notify(NOTICE)
        qtbot.waitUntil(lambda: bool(fake.shown))
        with qtbot.waitSignal(desktop.clicked) as heard:
            fake.click(7, "rise")
        assert heard.args == ["rise"]
        desktop.taskbar.progress(None, 0)
        desktop.close()
        desktop.close()
        qtbot.waitUntil(lambda: bool(fake.progress))


def test_without_a_bus_nothing_is_said_and_nobody_waits(qtbot: QtBot, shell: Shell) -> None:
    desktop = of_this_system(shell, ICON)
    desktop.notifier.notify(NOTICE)
    desktop.taskbar.progress(0.5, 1)
    desktop.notifier.withdraw()
    desktop.close()


def test_where_there_is_no_tray_no_icon_stands(qtbot: QtBot, shell: Shell) -> None:
    assert not QSystemTrayIcon.isSystemTrayAvailable()
    tray = Tray(shell)
    tray.notify(NOTICE)
    (icon,) = tray.findChildren(QSystemTrayIcon)
    assert not icon.isVisible()
    with qtbot.waitSignal(tray.clicked) as heard:
        icon.messageClicked.emit()
    assert heard.args == [""]
    tray.withdraw()
