"""What looks after the library while nobody does: its trash, its backups, what can be undone."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from datetime import timedelta

from desktop_app.core.errors import AppError
from desktop_app.core.library import Library
from desktop_app.core.records import now
from desktop_app.state import bridge
from desktop_app.state.edits import Edits

_log = logging.getLogger(__name__)

_DAYS = 30  # in the trash, unless the person wants it otherwise
_AGAIN_S = 3600.0  # whoever never closes the app has a backup of every day as well


class Upkeep:
    """Goes on by itself; a fault of the disk is met again an hour later."""

    def __init__(
        self,
        library: Library,
        edits: Edits,
        deleted: Callable[[int], str],
        days: Callable[[], int] = lambda: _DAYS,
        cleared: Callable[[], None] = lambda: None,
    ) -> None:
        """`deleted` says in words that so many pictures were thrown away.

        `days` says how long they are kept, and is asked anew each time; `cleared` hears that some
        have gone for good.
        """
        self._library = library
        self._edits = edits
        self._deleted = deleted
        self._days = days
        self._cleared = cleared

    async def work(self) -> None:
        """Until it is cancelled."""
        await self._remember()
        while True:
            if await self._try(self._clear_trash):
                self._cleared()
            await self._try(self._back_up)
            await asyncio.sleep(_AGAIN_S)

    async def _try(self, task: Callable[[], int]) -> int:
        try:
            return await bridge.call(task, "upkeep")
        except AppError as error:
            _log.warning("%s is put off: %s", task.__name__, error.failure.kind)
            return 0

    async def _remember(self) -> None:
        """What an earlier run has thrown away can be taken back with the same keys."""
        try:
            done = await bridge.call(self._library.trashings, "trashings")
        except AppError as error:
            _log.warning("nothing of earlier runs can be undone: %s", error.failure.kind)
            return
        self._edits.remember([(one, self._deleted(len(one.keys))) for one in done])

    def _clear_trash(self) -> int:
        """What was thrown away long ago goes for good; how many those were."""
        return self._library.empty_trash(now() - timedelta(days=self._days()))

    def _back_up(self) -> int:
        return int(self._library.care.back_up() is not None)
