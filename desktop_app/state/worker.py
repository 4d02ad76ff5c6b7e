"""The asynchronous worker: carries waiting jobs to the provider and their pictures home."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import time
from collections.abc import Awaitable, Callable, Coroutine
from functools import partial
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

from desktop_app.core.errors import AppError, Failure, StreamClosed
from desktop_app.core.events import Ended, Event, Saved
from desktop_app.core.patience import pause_s
from desktop_app.core.providers.base import Stream
from desktop_app.core.records import Job
from desktop_app.state import bridge
from desktop_app.state.gate import Gate
from desktop_app.state.jobs import JobList
from desktop_app.state.slots import Slots

_log = logging.getLogger(__name__)

T = TypeVar("T")


class Worker(QObject):
    """Runs at most so many jobs at once, in the order of asking.

    `open_run` gives the stream of one try; `add`, `keep` and `forget` write a job's first row,
    what became of it, and that it was put away. They block, so they are run on threads. `ready` is
    waited for before each try; `refusal` says why a job must not be sent at all, such as a limit
    of the person's.
    """

    picture_saved = Signal(object)  # Picture: safe on disk and in the library
    job_failed = Signal(object)  # Failure
    run_ended = Signal(str)  # key of a job of which one try has ended, whichever way

    def __init__(
        self,
        jobs: JobList,
        gate: Gate,
        open_run: Callable[[Job], Stream[Event]],
        add: Callable[[Job], None],
        keep: Callable[[Job], None],
        forget: Callable[[str], None],
        *,
        ready: Callable[[Job], Awaitable[object]] | None = None,
        refusal: Callable[[Job], Failure | None] = lambda _job: None,
        at_once: int = 4,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._gate = gate
        self._ready = ready
        self._refusal = refusal
        self._open_run = open_run
        self._add = add
        self._keep = keep
        self._forget = forget
        self._ledger = asyncio.Lock()
        self._slots = Slots(at_once)
        self._tasks: dict[str, asyncio.Task[None]] = {}
        self._running: set[str] = set()
        self._chores: set[asyncio.Task[Any]] = set()
        self._hurries: dict[str, asyncio.Event] = {}
        self._closing = False
        jobs.wanted.connect(self._on_wanted)
        jobs.unwanted.connect(self._on_unwanted)
        jobs.hurried.connect(self._on_hurried)
        jobs.dismissed.connect(self._on_dismissed)
        for job in jobs.under_way():  # asked for before the worker was there
            self._on_wanted(job)

    def allow(self, at_once: int) -> None:
        """Run so many from now on; what runs already goes on."""
        self._slots.resize(at_once)

    async def close(self, within_s: float = 3.0) -> None:
        """Stop listening to every job and let what is being written get written."""
        self._closing = True
        for task in self._tasks.values():
            task.cancel()
        await asyncio.sleep(0)  # lets the cancelled tasks close their runs
        if self._chores:
            await asyncio.wait(self._chores, timeout=within_s)
        for chore in self._chores:
            chore.cancel()

    def _on_wanted(self, job: Job) -> None:
        if self._closing:
            return
        entered = self._in_turn(partial(self._add, job), "add")
        task = asyncio.get_running_loop().create_task(self._carry(job, entered), name=job.key)
        self._tasks[job.key] = task
        task.add_done_callback(partial(self._on_carried, job.key))

    def _on_carried(self, key: str, task: asyncio.Task[None]) -> None:
        self._tasks.pop(key, None)
        self._hurries.pop(key, None)
        _see(task)

    def _on_unwanted(self, job: Job) -> None:
        task = self._tasks.get(job.key)
        if task is not None:
            task.cancel()
        if job.key not in self._running:  # a run writes its own end
            self._in_turn(partial(self._keep, job), "stop").add_done_callback(_see)

    def _on_hurried(self, key: str) -> None:
        if key in self._hurries:
            self._hurries[key].set()

    def _on_dismissed(self, key: str) -> None:
        self._in_turn(partial(self._forget, key), "dismiss").add_done_callback(_see)

    def _in_turn(self, write: Callable[[], None], name: str) -> asyncio.Task[None]:
        """Write a row after all that was to be written before.

        Whoever waits for it shields it: a row that came after the one that says the job was
        stopped would have it sent at the next start, and one that never came would lose it.
        """
        return self._hold(self._written(write, name))

    async def _written(self, write: Callable[[], None], name: str) -> None:
        async with self._ledger:
            await bridge.call(write, name)

    def _hold(self, chore: Coroutine[object, object, T]) -> asyncio.Task[T]:
        """Have it done, and keep it from being forgotten."""
        task = asyncio.get_running_loop().create_task(chore)
        self._chores.add(task)
        task.add_done_callback(self._chores.discard)
        return task

    async def _carry(self, job: Job, entered: asyncio.Task[None]) -> None:
        """From waiting to done or failed; raises only what is a bug."""
        try:
            await asyncio.shield(entered)  # the row before anything is sent
            tried = 0
            while True:
                failure = await self._try_in_turn(job)
                if failure is None:
                    return
                if failure.concerns_all and not job.is_demo:
                    self._gate.shut(failure)
                    continue
                tried += 1
                pause = pause_s(failure, tried)
                if pause is None:
                    self._fail(job.key, failure)
                    return
                await self._wait(job.key, failure, pause)
        except AppError as error:  # the row could not be written
            self._fail(job.key, error.failure)

    async def _try_in_turn(self, job: Job) -> Failure | None:
        """One try, once the gate is open and there is a slot."""
        while True:
            if self._ready is not None:
                await self._ready(job)
            await self._pass_gate(job)
            async with self._slots:
                if not self._is_held(job):  # the gate may have shut meanwhile
                    reason = None if job.is_demo or job.links else self._refusal(job)
                    if reason is None:
                        return await self._try(job)
                    self._gate.shut(reason)

    async def _pass_gate(self, job: Job) -> None:
        """Wait while all are held back, saying why; a restart finds the job waiting."""
        while self._is_held(job) and (reason := self._gate.reason) is not None:
            waiting = self._jobs.put_back(job.key, reason)
            if waiting is not None:
                await asyncio.shield(self._in_turn(partial(self._keep, waiting), "put back"))
            await self._gate.passed()
            self._jobs.go_on(job.key)

    def _is_held(self, job: Job) -> bool:
        """Whether the gate is shut for it; for fetching what is paid for it takes no account."""
        if self._gate.reason is None or job.is_demo:
            return False
        return self._gate.is_offline or not job.links

    def _fail(self, key: str, failure: Failure) -> None:
        self._jobs.fail(key, failure)
        self.job_failed.emit(failure)

    async def _try(self, job: Job) -> Failure | None:
        """One try: None when it ended well.

        Being cancelled closes the run and frees the slot at once, but what the run still has to
        say is listened to: a picture whose last byte had come is kept and shown.
        """
        run = self._open_run(job)
        self._running.add(job.key)
        listening = self._hold(self._listen(job.key, run))
        listening.add_done_callback(_see)
        try:
            return await asyncio.shield(listening)
        except asyncio.CancelledError:
            run.close()
            raise

    async def _listen(self, key: str, run: Stream[Event]) -> Failure | None:
        try:
            async with contextlib.aclosing(bridge.iterate(run, f"job {key[-6:]}")) as events:
                async for event in events:
                    self._jobs.advance(key, event)
                    if isinstance(event, Saved):
                        self.picture_saved.emit(event.picture)
                    elif isinstance(event, Ended):
                        self._jobs.finish(key)
        except AppError as error:
            return error.failure
        except StreamClosed:
            _log.debug("job %s was closed", key)
        finally:
            self._running.discard(key)
            self.run_ended.emit(key)
        return None

    async def _wait(self, key: str, failure: Failure, pause_s: float) -> None:
        hurry = self._hurries[key] = asyncio.Event()
        self._jobs.try_later(key, failure, time.monotonic() + pause_s)
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(hurry.wait(), pause_s)


def _see(task: asyncio.Task[Any]) -> None:
    """Let no task end unseen: a bug goes to the loop's exception handler."""
    if not task.cancelled() and (problem := task.exception()) is not None:
        task.get_loop().call_exception_handler(
            {"message": f"task {task.get_name()} failed", "exception": problem, "task": task}
        )
