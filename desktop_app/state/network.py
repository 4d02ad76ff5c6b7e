"""Finds out when the network is back, while it is gone."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable

from PySide6.QtCore import QObject

from desktop_app.core.errors import AppError
from desktop_app.state import bridge
from desktop_app.state.gate import Gate

_log = logging.getLogger(__name__)

PAUSES_S = (3.0, 5.0, 10.0, 20.0, 30.0)


class Network(QObject):
    """Opens the gate when the service can be reached again.

    `reach` blocks, and raises `AppError` while the service cannot be reached; it sends no key.
    """

    def __init__(
        self,
        gate: Gate,
        reach: Callable[[], None],
        *,
        pauses_s: tuple[float, ...] = PAUSES_S,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._gate = gate
        self._reach = reach
        self._pauses_s = pauses_s
        self._task: asyncio.Task[None] | None = None
        gate.changed.connect(self._on_gate)
        self._on_gate()

    def look_now(self) -> None:
        """Try at once: the person says that it is back."""
        if self._gate.is_offline:
            self.close()
            self._begin(at_once=True)

    def close(self) -> None:
        """Look no more."""
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _on_gate(self) -> None:
        if not self._gate.is_offline:
            self.close()
        elif self._task is None:
            self._begin(at_once=False)

    def _begin(self, *, at_once: bool) -> None:
        self._task = asyncio.get_running_loop().create_task(self._look(at_once=at_once))

    async def _look(self, *, at_once: bool) -> None:
        turn = 0
        while True:
            if not at_once:
                await asyncio.sleep(self._pauses_s[min(turn, len(self._pauses_s) - 1)])
                turn += 1
            at_once = False
            try:
                await bridge.call(self._reach, "network")
            except AppError as error:
                _log.debug("still offline: %s", error.failure.kind)
                self._gate.shut(error.failure)  # why, as it is by now
                continue
            self._task = None
            self._gate.open()
            return
