"""What the desktops of the three systems offer around the window, made at the first job."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QSystemTrayIcon

from desktop_app.state.desktop import Badge, LinuxDesktop, Notice, Notifier, Taskbar
from desktop_app.ui.shell import Shell

_SHOWN_MS = 10_000


class Desktop(QObject):
    """A notifier and a taskbar, and what a click on a notice says."""

    clicked = Signal(str)  # the token with which the window may rise, or nothing

    def __init__(
        self, notifier: Notifier, taskbar: Taskbar, close: Callable[[], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self.notifier = notifier
        self.taskbar = taskbar
        self._close = close

    def close(self) -> None:
        """Say what was to be said, and end."""
        self._close()


class Tray(QObject):
    """A notifier of Windows and macOS: an icon stands in the tray while there is a notice."""

    clicked = Signal(str)

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._icon = QSystemTrayIcon(shell.windowIcon(), self)
        self._icon.setToolTip(QGuiApplication.applicationName())
        self._icon.messageClicked.connect(lambda: self.clicked.emit(""))
        self._icon.activated.connect(lambda _: self.clicked.emit(""))

    def notify(self, notice: Notice) -> None:
        """Show this."""
        if QSystemTrayIcon.isSystemTrayAvailable():
            self._icon.show()
            self._icon.showMessage(notice.title, notice.text, self._icon.icon(), _SHOWN_MS)

    def withdraw(self) -> None:
        """Take it away, with the icon."""
        self._icon.hide()


def of_this_system(shell: Shell, icon: Path) -> Desktop:
    """What there is here; the icon stands beside notices."""
    if sys.platform in {"win32", "darwin"}:
        tray = Tray(shell)
        desktop = Desktop(tray, _taskbar(shell), tray.withdraw, shell)
        tray.clicked.connect(desktop.clicked)
        return desktop
    name, app_id = QGuiApplication.applicationName(), QGuiApplication.desktopFileName()
    bus = LinuxDesktop(name, app_id, str(icon), shell)
    desktop = Desktop(bus, bus, bus.close, shell)
    bus.clicked.connect(desktop.clicked)
    return desktop


def _taskbar(shell: Shell) -> Taskbar:
    if sys.platform == "win32":
        from desktop_app.state.windows_taskbar import WindowsTaskbar

        return WindowsTaskbar(int(shell.winId()))
    return Badge()
