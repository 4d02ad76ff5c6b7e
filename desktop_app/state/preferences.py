"""The person's settings as the app knows them right now."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from operator import attrgetter
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.core.settings import Settings
from desktop_app.state.threads import start_thread

_PAUSE_MS = 400  # sliders change many times a second


class Preferences(QObject):
    """Holds the current settings and writes them a moment after the last change."""

    changed = Signal(object)  # Settings

    def __init__(
        self, settings: Settings, save: Callable[[Settings], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._save = save
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self._on_time)

    @property
    def now(self) -> Settings:
        """The settings in force."""
        return self._settings

    def update(self, **fields: Any) -> None:
        """Change some of them."""
        settings = replace(self._settings, **fields)
        if settings != self._settings:
            self._settings = settings
            self._timer.start()
            self.changed.emit(settings)

    def watch(self, do: Callable[[], object], *names: str) -> None:
        """Call it whenever one of these changes: others do with every letter of a prompt."""
        read = attrgetter(*names)
        seen = [read(self._settings)]

        def look(now: Settings) -> None:
            if read(now) != seen[0]:
                seen[0] = read(now)
                do()

        self.changed.connect(look)

    def close(self) -> None:
        """Write what has not been written yet."""
        if self._timer.isActive():
            self._timer.stop()
            self._save(self._settings)

    def _on_time(self) -> None:
        start_thread(partial(self._save, self._settings), "settings")
