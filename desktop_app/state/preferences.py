"""The person's settings as the app knows them right now."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from operator import attrgetter
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.core.errors import AppError
from desktop_app.core.settings import Settings
from desktop_app.state.threads import start_thread

_log = logging.getLogger(__name__)

_PAUSE_MS = 400  # sliders change many times a second


class _Pen:
    """Writes one edition after the other, from any thread, and no older one over a newer."""

    def __init__(self, save: Callable[[Settings], None]) -> None:
        self._save = save
        self._turn = threading.Lock()
        self._written = 0

    def write(self, settings: Settings, edition: int) -> None:
        """Write them, unless they are written; where the disk fails, the next time may do."""
        with self._turn:
            if edition <= self._written:
                return
            try:
                self._save(settings)
            except AppError as error:
                _log.warning("the settings could not be written: %s", error.failure.kind)
            else:
                self._written = edition


class Preferences(QObject):
    """Holds the current settings and writes them a moment after the last change."""

    changed = Signal(object)  # Settings

    def __init__(
        self, settings: Settings, save: Callable[[Settings], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._edition = 0  # how often they have changed
        self._pen = _Pen(save)
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
            self._edition += 1
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
        """Write what has not been written yet, after what is just being written."""
        self._timer.stop()
        self._pen.write(self._settings, self._edition)

    def _on_time(self) -> None:
        start_thread(partial(self._pen.write, self._settings, self._edition), "settings")
