"""Pictures that have arrived but could not be saved: held, copied elsewhere, and saved again."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.core.errors import AppError, Failure, Kind
from desktop_app.core.records import Job, JobState, Picture
from desktop_app.state.jobs import JobList
from desktop_app.state.threads import Workshop

_log = logging.getLogger(__name__)

_BETWEEN_TRIES_MS = 30_000


@dataclass(frozen=True, slots=True, eq=False)
class _Errand:
    """Something for the thread, and who hears of its result or its failure here."""

    do: Callable[[], object]
    then: Callable[[Any], None]
    otherwise: Callable[[Failure], None]


class Rescue(QObject):
    """Knows what failed jobs hold, and brings it to safety: one errand at a time, on a thread.

    `held`, `copy` and `save_again` are the library's. While anything is held, saving is tried
    again now and then: perhaps the disk has room by now.
    """

    copied = Signal(object)  # list[Path]: the copies; empty where nothing was held
    failed = Signal(object)  # Failure: why they could not be copied
    picture_saved = Signal(object)  # Picture: safe in the library after all

    def __init__(
        self,
        jobs: JobList,
        held: Callable[[str], list[Path]],
        copy: Callable[[str, Path], list[Path]],
        save_again: Callable[[str], tuple[Job | None, tuple[Picture, ...]]],
        parent: QObject | None = None,
        *,
        between_tries_ms: int = _BETWEEN_TRIES_MS,
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._look = held
        self._copy = copy
        self._save_again = save_again
        self._held: dict[str, int] = {}  # pictures by job
        self._copied: set[str] = set()
        self._errands: list[_Errand] = []
        self._is_out = False
        self._workshop: Workshop[_Errand] = Workshop(
            lambda errand: errand.do(), self._on_done, threads=1, name="rescue"
        )
        self._tries = QTimer(self)
        self._tries.setInterval(between_tries_ms)
        self._tries.timeout.connect(self._try_all)
        jobs.added.connect(self._on_job)
        jobs.changed.connect(self._on_job)
        jobs.removed.connect(self._on_removed)

    @property
    def unsaved(self) -> int:
        """How many pictures are nowhere but in what is held."""
        return sum(count for key, count in self._held.items() if key not in self._copied)

    def unsaved_jobs(self) -> list[str]:
        """The keys of their jobs, in the order of failing."""
        return [key for key in self._held if key not in self._copied]

    def copy(self, job_key: str, folder: Path) -> None:
        """Copy what this job holds; `copied` or `failed` tells how it went."""
        self._send(
            _Errand(
                partial(self._copy, job_key, folder),
                partial(self._on_copied, job_key),
                self.failed.emit,
            )
        )

    def close(self) -> None:
        """End the thread."""
        self._tries.stop()
        self._errands.clear()
        self._workshop.close()

    def _on_job(self, job: Job) -> None:
        failure = job.failure if job.state is JobState.FAILED else None
        if failure is None or failure.kind is not Kind.DISK:
            return
        then = partial(self._on_looked, job.key)
        self._send(_Errand(partial(self._look, job.key), then, _nobody))

    def _on_looked(self, key: str, held: list[Path]) -> None:
        if held and self._jobs.get(key) is not None:
            self._held[key] = len(held)
            self._tries.start()

    def _on_removed(self, job: Job) -> None:
        """Put away; the next start looks into it again."""
        self._held.pop(job.key, None)
        self._copied.discard(job.key)
        if not self._held:
            self._tries.stop()

    def _on_copied(self, key: str, copies: list[Path]) -> None:
        if copies:
            self._copied.add(key)
        self.copied.emit(copies)

    def _try_all(self) -> None:
        if self._errands or self._is_out:
            return
        for key in self._held:
            then = partial(self._on_tried, key)
            self._send(_Errand(partial(self._save_again, key), then, _nobody))

    def _on_tried(self, key: str, found: tuple[Job | None, tuple[Picture, ...]]) -> None:
        job, pictures = found
        for picture in pictures:
            self.picture_saved.emit(picture)
        failure = job.failure if job is not None else None
        if job is None or (failure is not None and failure.kind is Kind.DISK):
            return
        if self._jobs.get(key) is not None:
            self._jobs.finish(key)
            if job.state is not JobState.DONE:  # its pictures are safe, but more was to come
                self._jobs.take_back([job])

    def _send(self, errand: _Errand) -> None:
        self._errands.append(errand)
        self._go()

    def _go(self) -> None:
        if self._errands and not self._is_out:
            self._is_out = True
            self._workshop.wish([self._errands.pop(0)])

    def _on_done(self, errand: _Errand, result: object) -> None:
        self._is_out = False
        if isinstance(result, AppError):
            errand.otherwise(result.failure)
        elif isinstance(result, Exception):
            _log.error("an errand of the rescue failed", exc_info=result)
        else:
            errand.then(result)
        self._go()


def _nobody(_failure: Failure) -> None:
    """The disk fails on; that is known already."""
