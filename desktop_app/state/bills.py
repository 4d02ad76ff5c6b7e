"""Asks for the cost of answers that did not tell it: cut ones, stopped ones, and odd ones."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from functools import partial

from PySide6.QtCore import QObject, Signal

from desktop_app.core.errors import AppError, Charged
from desktop_app.core.records import Job
from desktop_app.state import bridge

_log = logging.getLogger(__name__)

#: The books are not ready at once, and later still for answers that were cancelled.
PAUSES_S = (1.0, 2.0, 4.0, 8.0, 16.0, 32.0)


class Bills(QObject):
    """Brings each ended job's exact cost into the library, as far as the service knows it.

    `cost_of` asks the service for a generation and gives None while its books are not ready;
    `read`, `unbilled` and `keep` are the library's. All of them block, so they run on threads.
    """

    settled = Signal(object)  # Job, with its cost; also one that had told it
    seen_to = Signal(str)  # job key: its bill is settled, or there is none to be had now

    def __init__(
        self,
        read: Callable[[str], Job | None],
        unbilled: Callable[[], list[Job]],
        keep: Callable[[Job], None],
        cost_of: Callable[[str], Decimal | None],
        *,
        pauses_s: tuple[float, ...] = PAUSES_S,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._read = read
        self._unbilled = unbilled
        self._keep = keep
        self._cost_of = cost_of
        self._pauses_s = pauses_s
        self._tasks: dict[str, asyncio.Task[None]] = {}
        self._is_closed = False

    def settle(self, job_key: str) -> None:
        """See to the bill of a job of which a try has ended."""
        if job_key not in self._tasks and not self._is_closed:
            task = asyncio.get_running_loop().create_task(self._see_to(job_key), name=job_key)
            self._tasks[job_key] = task
            task.add_done_callback(partial(self._on_done, job_key))

    async def catch_up(self) -> None:
        """See to the bills that were open when Pictor closed, or while there was no network."""
        try:
            open_jobs = await bridge.call(self._unbilled, "unbilled")
        except AppError as error:
            _log.warning("open bills cannot be read: %s", error)
            return
        for job in open_jobs:
            self.settle(job.key)

    def close(self) -> None:
        """Ask no more; the next start catches up."""
        self._is_closed = True
        for task in list(self._tasks.values()):
            task.cancel()

    async def _see_to(self, job_key: str) -> None:
        try:
            job = await bridge.call(partial(self._read, job_key), "bill")
            if job is None or job.is_demo or job.ended is None:
                return
            if job.cost_usd is None and job.generation_id:
                job = await self._billed(job_key)
            if job is not None and job.cost_usd is not None:
                self.settled.emit(job)
        except AppError as error:  # the next start asks again
            _log.info("the bill of job %s stays open: %s", job_key, error.failure.kind)

    async def _billed(self, job_key: str) -> Job | None:
        for pause_s in self._pauses_s:
            await asyncio.sleep(pause_s)
            # As it is by now: another try may be under way, which brings its own bill.
            job = await bridge.call(partial(self._read, job_key), "bill")
            if job is None or job.cost_usd is not None:
                return job
            if job.ended is None or not job.generation_id:
                continue
            cost = await bridge.call(partial(self._cost_of, job.generation_id), "bill")
            if cost is not None:
                return await bridge.call(partial(self._write, job, cost), "bill")
        return None

    def _write(self, asked: Job, cost_usd: Decimal) -> Job | None:
        """Put the cost to the job as it is by now, if it still is what was asked about."""
        job = self._read(asked.key)
        if job is None or job.ended is None or job.generation_id != asked.generation_id:
            return None
        if job.cost_usd is not None:
            return job
        charged = Charged.YES if cost_usd else Charged.NO
        failure = job.failure and replace(job.failure, charged=charged)
        job = replace(job, cost_usd=cost_usd, failure=failure)
        self._keep(job)
        return job

    def _on_done(self, job_key: str, task: asyncio.Task[None]) -> None:
        self._tasks.pop(job_key, None)
        if task.cancelled():
            return
        if (problem := task.exception()) is not None:
            task.get_loop().call_exception_handler(
                {"message": f"the bill of {job_key} failed", "exception": problem, "task": task}
            )
        self.seen_to.emit(job_key)
