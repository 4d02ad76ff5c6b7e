"""What the desktop around the window offers: notices, and progress at the app's icon."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from desktop_app.core.desktop_bus import Clicked, DesktopBus, Notice
from desktop_app.state.threads import Relay, start_thread

__all__ = ["Badge", "LinuxDesktop", "Notice", "Notifier", "Taskbar"]


class Notifier(Protocol):
    """Shows one notice at a time outside the window; a newer one takes its place."""

    def notify(self, notice: Notice) -> None:
        """Show this; never waits."""
        ...

    def withdraw(self) -> None:
        """Take it away again."""
        ...


class Taskbar(Protocol):
    """Shows at the app's icon how far all is."""

    def progress(self, fraction: float | None, count: int) -> None:
        """So far, with so many left; None and 0 take it away. Never waits."""
        ...


class LinuxDesktop(QObject):
    """A notifier and a taskbar over the session's bus, on a thread of its own."""

    clicked = Signal(str)  # the token with which the window may rise, or nothing

    def __init__(self, name: str, app_id: str, icon: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus = DesktopBus(name, app_id, icon)
        self._relay = Relay(self._on_clicked)
        start_thread(self._listen, "desktop")

    def notify(self, notice: Notice) -> None:
        """Show this in place of the one before."""
        self._bus.notify(notice)

    def withdraw(self) -> None:
        """Take it away again."""
        self._bus.withdraw()

    def progress(self, fraction: float | None, count: int) -> None:
        """Show it where a dock listens."""
        self._bus.progress(fraction, count)

    def close(self) -> None:
        """End, having said what was to be said; twice is fine."""
        self._bus.close()
        self._relay.close()

    def _listen(self) -> None:
        for click in self._bus:
            self._relay.hand(click, None)

    def _on_clicked(self, click: Clicked, _: object) -> None:
        self.clicked.emit(click.token)


class Badge:
    """The number at the icon, where there is no more than that: on macOS."""

    def progress(self, _fraction: float | None, count: int) -> None:
        """Show how many are left."""
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.setBadgeNumber(count)
