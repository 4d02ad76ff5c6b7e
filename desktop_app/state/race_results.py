"""What has come of one comparison of models, while it comes."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from desktop_app.core.changes import Change, Marking, Marks
from desktop_app.core.records import Job, JobState, Picture
from desktop_app.state.edits import Edits
from desktop_app.state.jobs import JobList


@dataclass(frozen=True, slots=True)
class Result:
    """A picture, or the job that has not become one."""

    job: Job
    picture: Picture | None
    place: int  # of its model among the models, from 0
    is_listed: bool = True  # whether something can still be done about the job

    @property
    def key(self) -> str:
        """What it goes on being called, whatever comes of it."""
        return self.job.key if self.picture is None else self.picture.key


class RaceResults(QObject):
    """The jobs and pictures of the comparison that is looked at, in an order that stays.

    `jobs_of` and `pictures_of` answer at once, from what is stored.
    """

    changed = Signal()  # other results
    progressed = Signal(object)  # Job: only how it stands

    def __init__(
        self,
        jobs: JobList,
        edits: Edits,
        jobs_of: Callable[[str], Sequence[Job]],
        pictures_of: Callable[[str], Sequence[Picture]],
        marks_of: Callable[[str], Marks],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._list = jobs
        self._edits = edits
        self._jobs_of = jobs_of
        self._pictures_of = pictures_of
        self._marks_of = marks_of
        self.race = ""
        self._is_shuffled = False
        self._jobs: dict[str, Job] = {}
        self._pictures: dict[str, Picture] = {}
        self._results: tuple[Result, ...] = ()
        self._wished: str | None = None  # what is being chosen
        jobs.added.connect(self._on_added)
        jobs.changed.connect(self._on_changed)
        jobs.removed.connect(self._on_ended)
        edits.applied.connect(self._on_applied)
        edits.failed.connect(self._on_failed)

    @property
    def results(self) -> tuple[Result, ...]:
        """All of them, model by model."""
        return self._results

    @property
    def models(self) -> tuple[str, ...]:
        """The ids of the models that take part, in their order."""
        models = dict.fromkeys(job.recipe.model for job in self._jobs.values())
        if not self._is_shuffled:
            return tuple(models)
        return tuple(sorted(models, key=lambda one: zlib.crc32(f"{self.race} {one}".encode())))

    @property
    def chosen(self) -> Picture | None:
        """The picture that was chosen."""
        return next((one for one in self._pictures.values() if one.chosen), None)

    @property
    def jobs(self) -> tuple[Job, ...]:
        """Every job of the comparison, those that were tried again too."""
        return tuple(self._jobs.values())

    def show(self, race: str, *, shuffled: bool) -> None:
        """Look at this comparison; shuffled, the order of its models gives none of them away."""
        self.race, self._is_shuffled, self._wished = race, shuffled, None
        self._read()

    def refresh(self, job_key: str) -> None:
        """More is known of a job, or it has another picture."""
        if job_key in self._jobs:
            self._read()

    def choose(self, picture_key: str, text: str) -> None:
        """Let this picture be the chosen one, and no other; "" is none at all."""
        now = self.chosen.key if self.chosen is not None else ""
        if picture_key == (now if self._wished is None else self._wished):
            return  # it is, or is about to be: nothing is to be taken back then
        self._wished = picture_key
        self._edits.do(partial(self._choosing, tuple(self._pictures), picture_key), text)

    def _choosing(self, keys: tuple[str, ...], chosen: str) -> Change:
        """On the thread of edits, by what marks the pictures have when its turn comes."""
        marks = ((key, self._marks_of(key)) for key in keys)
        steps = ((key, before, replace(before, chosen=key == chosen)) for key, before in marks)
        return Marking(tuple(step for step in steps if step[1] != step[2]))

    def _read(self) -> None:
        known = {job.key: job for job in self._jobs_of(self.race)}
        listed = {job.key: job for job in self._list.jobs() if job.race == self.race}
        both = {**known, **listed} if self.race else {}
        # Keys that were made within a millisecond have no order among themselves.
        asked = sorted(both.values(), key=lambda job: (job.made, job.key))
        self._jobs = {job.key: job for job in asked}
        found = (one for key in self._jobs for one in self._pictures_of(key))
        self._pictures = {one.key: one for one in found}
        self._tell()

    def _tell(self) -> None:
        self._results = tuple(self._made())
        self.changed.emit()

    def _made(self) -> Sequence[Result]:
        again = {job.retry_of for job in self._jobs.values()}
        pictures: dict[str, list[Picture]] = {}
        for one in self._pictures.values():
            pictures.setdefault(one.job_key, []).append(one)
        found: list[Result] = []
        for place, model in enumerate(self.models):
            for job in self._jobs.values():
                if job.recipe.model != model:
                    continue
                own = pictures.get(job.key, [])
                found += [Result(job, one, place) for one in own if one.trashed is None]
                if not own and job.key not in again and job.state is not JobState.DONE:
                    found.append(Result(job, None, place, self._list.get(job.key) is not None))
        return found

    def _on_added(self, job: Job) -> None:
        if self.race and job.race == self.race:
            self._jobs[job.key] = job
            self._tell()

    def _on_changed(self, job: Job) -> None:
        before = self._jobs.get(job.key)
        if before is None:
            return
        self._jobs[job.key] = job
        if before.state.is_under_way == job.state.is_under_way:
            self._results = tuple(
                replace(one, job=job) if one.job.key == job.key else one for one in self._results
            )
            self.progressed.emit(job)
        else:
            self._tell()

    def _on_ended(self, job: Job) -> None:
        self.refresh(job.key)

    def _on_applied(self, _change: Change, pictures: tuple[Picture, ...]) -> None:
        ours = {one.key: one for one in pictures if one.key in self._pictures}
        if ours:
            self._wished = None
            self._pictures.update(ours)
            self._tell()

    def _on_failed(self, _failure: object) -> None:
        self._wished = None
