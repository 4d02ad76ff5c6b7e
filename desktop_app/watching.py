"""Watches for what goes wrong in Pictor itself: the log, what nobody caught, and crashes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop_app import logs
from desktop_app.crashes import CrashWatch
from desktop_app.state.bugs import Bugs

if TYPE_CHECKING:
    from desktop_app.ui.bug_report import BugRoom
    from desktop_app.ui.icons import Icons
    from desktop_app.ui.main_window import MainWindow
    from desktop_app.ui.theme import Theme


class Watching:
    """Made before anything that can go wrong; tells of it once there is a window."""

    def __init__(self, folder: Path, key: str, parent: QObject) -> None:
        """`folder` is the log's; the key is in nothing that is written there."""
        self._folder = folder
        self._crashes = CrashWatch(folder)
        self.bugs = Bugs(self._report, parent)
        self.redactor = logs.start(folder, self.bugs.take)
        self.redactor.hide(key)
        self._room: BugRoom | None = None

    def tell_in(
        self, window: MainWindow, theme: Theme, icons: Icons, leave: Callable[[], object]
    ) -> None:
        """Show from now on what is found, and how the last run crashed; `leave` quits."""
        from desktop_app.ui.bug_report import BugRoom

        self._room = room = BugRoom(theme, icons, self.bugs, self._folder, window.toast, window)
        room.quit_wanted.connect(leave)
        if self._crashes.before:
            room.tell_crash(self._report(self._crashes.before))

    def close(self) -> None:
        """The run has ended well."""
        self.bugs.close()
        self._crashes.close()

    def _report(self, written: str) -> str:
        from desktop_app import diagnostics  # when something is wrong

        return diagnostics.report(self.redactor, written)
