"""The history of all jobs for a list: page after page of the ledger, the newest first."""

from __future__ import annotations

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from desktop_app.core.errors import AppError, Failure
from desktop_app.core.records import Job, JobState

_log = logging.getLogger(__name__)

PAGE = 100
_FAILED = {JobState.FAILED, JobState.INTERRUPTED}


class Activity(QObject):
    """What has been read so far; `history(before_key, limit)` is the ledger's, and may block."""

    changed = Signal()

    def __init__(
        self,
        history: Callable[[str | None, int], list[Job]],
        parent: QObject | None = None,
        *,
        page: int = PAGE,
    ) -> None:
        super().__init__(parent)
        self._history = history
        self._page = page
        self._read: tuple[Job, ...] = ()
        self._has_more = True
        self._only_failed = False
        self._failure: Failure | None = None
        self._asked = 0
        self._is_reading = False

    @property
    def rows(self) -> tuple[Job, ...]:
        """The jobs to show, newest first."""
        if not self._only_failed:
            return self._read
        return tuple(job for job in self._read if job.state in _FAILED)

    @property
    def has_more(self) -> bool:
        """Whether there may be older ones that have not been read."""
        return self._has_more

    @property
    def failure(self) -> Failure | None:
        """Why the last reading did not work."""
        return self._failure

    @property
    def only_failed(self) -> bool:
        """Whether only jobs are shown that failed or were interrupted; `more` then seeks on."""
        return self._only_failed

    @only_failed.setter
    def only_failed(self, wanted: bool) -> None:
        if wanted != self._only_failed:
            self._only_failed = wanted
            self.changed.emit()

    async def more(self) -> None:
        """Read on until there is at least one more to show; nothing while a reading is on."""
        if self._is_reading or not self._has_more:
            return
        self._asked += 1
        await self._read_on(self._asked, self._read, self._page)

    async def reload(self) -> None:
        """Read again what is shown, from the newest on; replaces a reading that is on."""
        self._asked += 1
        await self._read_on(self._asked, (), max(self._page, len(self._read)))

    async def _read_on(self, asked: int, read: tuple[Job, ...], limit: int) -> None:
        from desktop_app.state import bridge  # asyncio is not loaded at start-up

        only_failed = self._only_failed
        self._is_reading = True

        def find() -> tuple[tuple[Job, ...], bool]:
            jobs, has_more = list(read), True
            while has_more:
                page = self._history(jobs[-1].key if jobs else None, limit)
                jobs += page
                has_more = len(page) == limit
                if not only_failed or any(job.state in _FAILED for job in page):
                    break
            return tuple(jobs), has_more

        failure: Failure | None = None
        found, has_more = self._read, self._has_more
        try:
            found, has_more = await bridge.call(find, "activity")
        except AppError as error:
            _log.warning("the history cannot be read: %s", error)
            failure = error.failure
        finally:
            if asked == self._asked:
                self._is_reading = False
        if asked == self._asked:  # else a later reading is on its way
            self._read, self._has_more, self._failure = found, has_more, failure
            self.changed.emit()
