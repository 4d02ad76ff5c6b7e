"""Holds all jobs back while there is a reason that would make every one of them fail."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop_app.core.errors import OFFLINE, Failure, Kind

if TYPE_CHECKING:
    import asyncio

#: A new wish of the person's is a reason to try these again.
_TRIED_AGAIN = {Kind.BAD_KEY, Kind.NO_KEY, Kind.NO_CREDIT, Kind.KEY_LIMIT}


class Gate(QObject):
    """Open, or shut for one reason; demo pictures do not pass through it."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reason: Failure | None = None
        self._waiting: set[asyncio.Future[None]] = set()

    @property
    def reason(self) -> Failure | None:
        """Why it is shut, or None while it is open."""
        return self._reason

    @property
    def is_offline(self) -> bool:
        """Whether it is the network that holds the jobs back."""
        return self._reason is not None and self._reason.kind in OFFLINE

    def shut(self, reason: Failure) -> None:
        """Hold everything back from now on; a second reason takes the place of the first."""
        if reason != self._reason:
            self._reason = reason
            self.changed.emit()

    def open(self) -> None:
        """Let everything go on."""
        if self._reason is not None:
            self._reason = None
            for waiting in self._waiting:
                if not waiting.done():
                    waiting.set_result(None)
            self._waiting.clear()
            self.changed.emit()

    def try_again(self) -> None:
        """Open where the person may have put things right: they have asked for a new picture."""
        if self._reason is not None and self._reason.kind in _TRIED_AGAIN:
            self.open()

    async def passed(self) -> None:
        """Until it is open."""
        import asyncio  # not loaded at start-up

        while self._reason is not None:
            waiting = asyncio.get_running_loop().create_future()
            self._waiting.add(waiting)
            try:
                await waiting
            finally:
                self._waiting.discard(waiting)
