"""Carries jobs to the service and their pictures home, a few at a time, without any loop."""

from __future__ import annotations

import logging
import threading
from collections import deque
from collections.abc import Callable, Sequence

from desktop_app.command_line import happenings
from desktop_app.command_line.happenings import Happening
from desktop_app.command_line.threads import start_thread
from desktop_app.core.errors import AppError, Failure, StreamClosed
from desktop_app.core.events import Ended, Saved
from desktop_app.core.library import Library
from desktop_app.core.patience import pause_s
from desktop_app.core.records import Job
from desktop_app.core.runner import JobRun

_log = logging.getLogger(__name__)


class Crew:
    """Works through the jobs in the order of asking, on threads of its own.

    `tell` is called on those threads, with None for each that has ended. A job gets its row when
    its turn comes: of those that nobody got to, a later start must not send any.
    """

    def __init__(
        self,
        jobs: Sequence[Job],
        library: Library,
        open_run: Callable[[Job], JobRun],
        tell: Callable[[Happening | None], None],
    ) -> None:
        self._jobs = deque(jobs)
        self._library = library
        self._open_run = open_run
        self._tell = tell
        self._turn = threading.Lock()
        self._runs: set[JobRun] = set()
        self._stopped = threading.Event()
        self._held = False  # every other job would fail in the same way

    def start(self, at_once: int) -> int:
        """Begin; gives the number of threads."""
        number = min(at_once, len(self._jobs))
        for place in range(1, number + 1):
            start_thread(self._work, f"crew-{place}")
        return number

    def close(self) -> None:
        """Begin nothing more and end what is under way; what has come is kept."""
        self._stopped.set()
        with self._turn:
            runs = list(self._runs)
        for run in runs:
            run.close()

    def _work(self) -> None:
        try:
            while (job := self._next()) is not None:
                self._tell(happenings.begun(job))
                self._carry(job)
        except Exception:
            _log.exception("a command's thread ended early")
            raise
        finally:
            self._tell(None)

    def _next(self) -> Job | None:
        with self._turn:
            if self._stopped.is_set() or self._held or not self._jobs:
                return None
            return self._jobs.popleft()

    def _carry(self, job: Job) -> None:
        try:
            self._library.add_job(job)
        except AppError as error:
            self._tell(happenings.failed(job.key, error.failure))
            return
        tried = 0
        while (failure := self._try(job)) is not None:
            tried += 1
            pause = pause_s(failure, tried)
            if failure.concerns_all and not job.is_demo:
                self._held = True
            elif pause is not None:
                self._tell(happenings.trying_again(job.key, pause, failure))
                if not self._stopped.wait(pause):
                    continue
            self._tell(happenings.failed(job.key, failure))
            return

    def _try(self, job: Job) -> Failure | None:
        """One try: None when there is nothing to be done about it any more."""
        run = self._open_run(job)
        with self._turn:
            self._runs.add(run)
        if self._stopped.is_set():
            run.close()
        try:
            for event in run:
                if isinstance(event, Saved):
                    path = self._library.path_of(event.picture)
                    self._tell(happenings.saved(event.picture, path))
                elif isinstance(event, Ended):
                    self._tell(happenings.done(job.key, event.cost_usd))
        except AppError as error:
            return error.failure
        except StreamClosed:
            self._tell(happenings.stopped(job.key))
        finally:
            with self._turn:
                self._runs.discard(run)
        return None
