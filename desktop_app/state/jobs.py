"""The jobs that have not become pictures yet: waiting, under way, or in need of the person."""

from __future__ import annotations

import time
from dataclasses import replace
from decimal import Decimal

from PySide6.QtCore import QObject, Signal

from desktop_app.core.errors import Failure
from desktop_app.core.events import Arrived, Event, Heard, Sent
from desktop_app.core.outcome import advance
from desktop_app.core.recipe import Recipe
from desktop_app.core.records import Job, JobState, new_key, now
from desktop_app.state.order import Order


class JobList(QObject):
    """What the "In progress" section shows, in the order of asking.

    Emits after its own state is true. `wanted` and `unwanted` ask the worker to begin and to end.
    """

    added = Signal(object)  # Job
    changed = Signal(object)  # Job
    removed = Signal(object)  # Job
    wanted = Signal(object)  # Job: waits to be worked on
    unwanted = Signal(object)  # Job: has been stopped by the person
    hurried = Signal(str)  # key of a job that shall try again now
    dismissed = Signal(str)  # key of a job that the person has read and put away

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs: dict[str, Job] = {}

    def jobs(self) -> list[Job]:
        """All of them, oldest first."""
        return list(self._jobs.values())

    def get(self, key: str) -> Job | None:
        """The job of that key, while it is here."""
        return self._jobs.get(key)

    def under_way(self) -> list[Job]:
        """Those that hold or await a slot."""
        return [job for job in self._jobs.values() if job.state.is_under_way]

    def running(self) -> list[Job]:
        """Those that would not survive the end of the app: all under way but the waiting ones."""
        return [job for job in self.under_way() if job.state is not JobState.WAITING]

    def start(self, recipe: Recipe, *, is_demo: bool, estimate_usd: Decimal | None = None) -> Job:
        """Add a waiting job for the recipe; its tile is there at once."""
        (job,) = self.begin(Order(recipe=recipe, is_demo=is_demo, estimate_usd=estimate_usd))
        return job

    def begin(self, order: Order) -> list[Job]:
        """Add as many waiting jobs as are ordered; their tiles are there at once."""
        begun = []
        for _ in range(order.count):
            job = Job(
                key=new_key(),
                recipe=order.recipe,
                made=now(),
                is_demo=order.is_demo,
                estimate_usd=order.estimate_usd,
                retry_of=order.retry_of,
                race=order.race,
                changed=order.changed,
            )
            self._jobs[job.key] = job
            begun.append(job)
            self.added.emit(job)
            self.wanted.emit(job)
        return begun

    def take_back(self, jobs: list[Job]) -> None:
        """Show jobs of an earlier run; those still waiting go on, nothing else is sent."""
        for job in sorted(jobs, key=lambda job: job.key):
            if job.key not in self._jobs:
                self._jobs[job.key] = job
                self.added.emit(job)
                if job.state is JobState.WAITING:
                    self.wanted.emit(job)

    def advance(self, key: str, event: Event) -> None:
        """Note what a running job has said."""
        job = self._jobs.get(key)
        if job is not None and job.state.is_under_way:
            if isinstance(event, Sent):
                job = replace(job, started=now(), tries=job.tries + 1, preview=None)
            job = advance(job, event, time.monotonic())
            if isinstance(event, Arrived):  # shown in soft focus until it hangs on the wall
                job = replace(job, preview=event.path)
            if isinstance(event, Heard):  # a sign of life changes nothing that is shown
                self._jobs[key] = job
            else:
                self._replace(job)

    def try_later(self, key: str, failure: Failure, retry_at: float) -> None:
        """The job will be tried again at a moment of `time.monotonic()`."""
        job = self._jobs.get(key)
        if job is not None and job.state.is_under_way:
            again = replace(job, state=JobState.TRYING_AGAIN, failure=failure, retry_at=retry_at)
            self._replace(replace(again, started=None))  # it was refused: nothing has run

    def put_back(self, key: str, reason: Failure) -> Job | None:
        """The job waits again, for what holds back all of them; gives it as it is now."""
        job = self._jobs.get(key)
        if job is None or not job.state.is_under_way:
            return None
        waiting = replace(job, state=JobState.WAITING, failure=reason, retry_at=None)
        if not job.links:  # else it ran and was answered, whatever becomes of the links
            waiting = replace(waiting, started=None)
        if waiting != job:
            self._replace(waiting)
        return waiting

    def go_on(self, key: str) -> None:
        """The job waits for a slot only."""
        job = self._jobs.get(key)
        if job is not None and job.state is JobState.WAITING and job.failure is not None:
            self._replace(replace(job, failure=None))

    def amend(self, job: Job) -> None:
        """More is known of an ended job, such as its bill."""
        known = self._jobs.get(job.key)
        if known is not None and not known.state.is_under_way:
            self._replace(replace(known, cost_usd=job.cost_usd, failure=job.failure))

    def fetch(self, key: str) -> None:
        """Fetch the linked pictures of an ended job; it is not sent again."""
        job = self._jobs.get(key)
        if job is not None and not job.state.is_under_way and job.links:
            waiting = replace(job, state=JobState.WAITING, failure=None)
            self._replace(waiting)
            self.wanted.emit(waiting)

    def fail(self, key: str, failure: Failure) -> None:
        """The job has ended without its picture and needs the person."""
        job = self._jobs.get(key)
        if job is not None and job.state.is_under_way:
            ended = job.ended or now()  # of the answer, where only its links are fetched
            failed = replace(job, state=JobState.FAILED, failure=failure, ended=ended)
            # Where not even its row could be written, what was paid for can still be fetched.
            self._replace(replace(failed, links=failure.links or job.links))

    def finish(self, key: str) -> None:
        """The job is done: its pictures hang on the wall, so its tile goes."""
        job = self._jobs.pop(key, None)
        if job is not None:
            self.removed.emit(job)

    def stop(self, key: str) -> None:
        """End the job now; it keeps its prompt and settings."""
        job = self._jobs.get(key)
        if job is not None and job.state.is_under_way:
            stopped = replace(job, state=JobState.STOPPED, ended=job.ended or now())
            self._replace(stopped)
            self.unwanted.emit(stopped)

    def stop_all(self) -> None:
        """End every job that is under way."""
        for job in self.under_way():
            self.stop(job.key)

    def keep_waiting(self, key: str) -> None:
        """The silence does not matter: begin to count it anew."""
        job = self._jobs.get(key)
        if job is not None and job.state is JobState.PAINTING:
            self._replace(replace(job, heard=time.monotonic()))

    def hurry(self, key: str) -> None:
        """End a countdown: try again now."""
        self.hurried.emit(key)

    def dismiss(self, key: str) -> None:
        """Put away a job that has ended."""
        job = self._jobs.get(key)
        if job is not None and not job.state.is_under_way:
            del self._jobs[key]
            self.removed.emit(job)
            self.dismissed.emit(key)

    def try_again(self, key: str) -> None:
        """Ask once more for what an ended job was asked for, as a job of its own."""
        job = self._jobs.get(key)
        if job is not None and not job.state.is_under_way:
            self.dismiss(key)
            self.begin(
                Order(
                    recipe=job.recipe,
                    is_demo=job.is_demo,
                    estimate_usd=job.estimate_usd,
                    retry_of=key,
                    race=job.race,
                    changed=job.changed,
                )
            )

    def _replace(self, job: Job) -> None:
        self._jobs[job.key] = job
        self.changed.emit(job)
