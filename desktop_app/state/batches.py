"""What was asked for together, as one: how far it is, and how it came to rest."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from desktop_app.core.errors import OFFLINE, Failure, Kind
from desktop_app.core.records import Job, JobState
from desktop_app.state.gate import Gate
from desktop_app.state.jobs import JobList


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """What has become of it since it was told last."""

    finished: tuple[Job, ...] = ()  # their pictures hang on the wall
    failed: tuple[Job, ...] = ()  # they need the person
    waiting: int = 0  # jobs that `held` holds back
    held: Failure | None = None


class Batches(QObject):
    """All jobs from the first that begins until none is under way, or all that are left are held.

    Jobs that the person stops belong to nothing.
    """

    rested = Signal(object)  # Batch: nothing goes on by itself
    changed = Signal()  # how far it is

    def __init__(self, jobs: JobList, gate: Gate, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._gate = gate
        self._under_way: dict[str, Job] = {}
        self._finished: list[Job] = []
        self._failed: dict[str, Job] = {}
        self._done = 0  # of this batch, told or not
        self._held_for: Kind | None = None  # told
        for job in jobs.under_way():
            self._under_way[job.key] = job
        jobs.added.connect(self._on_job)
        jobs.changed.connect(self._on_job)
        jobs.removed.connect(self._on_removed)
        gate.changed.connect(self._look)

    @property
    def under_way(self) -> list[Job]:
        """What is left of the batch."""
        return list(self._under_way.values())

    @property
    def done(self) -> int:
        """How many of the batch have ended, well or not."""
        return self._done

    def _on_job(self, job: Job) -> None:
        was_under_way = self._under_way.pop(job.key, None) is not None
        if job.state.is_under_way:
            self._under_way[job.key] = job
            self._failed.pop(job.key, None)
        elif was_under_way and job.state is JobState.FAILED:
            self._failed[job.key] = job
            self._done += 1
        elif was_under_way and job.state is JobState.DONE:
            self._finished.append(job)
            self._done += 1
        self._look()

    def _on_removed(self, job: Job) -> None:
        self._failed.pop(job.key, None)  # the person has seen it
        self._under_way.pop(job.key, None)
        self._look()

    def _look(self) -> None:
        """Whether all has come to rest."""
        reason = self._gate.reason
        left = self._under_way.values()
        held = [job for job in left if job.state is JobState.WAITING and job.failure is not None]
        is_held = reason is not None and bool(held) and len(held) == len(left)
        if not left:
            self._held_for = None
            self._tell(Batch(finished=tuple(self._finished), failed=tuple(self._failed.values())))
            self._done = 0
        elif is_held and reason is not None:
            news = bool(self._finished or self._failed) or _sort(reason) is not self._held_for
            if news:
                self._held_for = _sort(reason)
                self._tell(
                    Batch(
                        finished=tuple(self._finished),
                        failed=tuple(self._failed.values()),
                        waiting=len(held),
                        held=reason,
                    )
                )
        self.changed.emit()

    def _tell(self, batch: Batch) -> None:
        self._finished.clear()
        self._failed.clear()
        if batch.finished or batch.failed or batch.held:
            self.rested.emit(batch)


def _sort(reason: Failure) -> Kind:
    """A network that goes now this way, now that, is told once."""
    return Kind.UNREACHABLE if reason.kind in OFFLINE else reason.kind
