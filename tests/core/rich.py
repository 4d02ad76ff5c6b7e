"""A library with something of everything, and all that is to be known of it."""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

from desktop_app.core.changes import Curating, Marking, Marks, Trashing
from desktop_app.core.errors import Failure, Kind
from desktop_app.core.library import Library
from desktop_app.core.records import Collection, Job, JobState, Picture
from tests.core.making import a_job, arrive, at, files_below
from tests.fakes.wire import png

SHELF = Collection(key="01m81eh371d3y5shelf1", name="Doors", made=at("2026-11-01 12:00"))
SMART = Collection(
    key="01m81eh371d3y5shelf2", name="Foxes", made=at("2026-11-01 12:01"), query="fox stars:>3"
)
EMPTY = Collection(key="01m81eh371d3y5shelf3", name="Empty", made=at("2026-11-01 12:02"))


@dataclass(frozen=True, slots=True)
class Truth:
    """What a library held when it was whole."""

    pictures: dict[str, Picture]
    marks: dict[str, Marks]
    jobs: dict[str, Job]
    collections: tuple[Collection, ...]


def enrich(library: Library, count: int) -> None:
    """Pictures of many days, marks of every kind, collections, a trash, and a job that failed."""
    keys = []
    for number in range(count):
        made = at("2026-09-28 09:00") + timedelta(hours=17 * number)
        prompt = f"A fox number {number} über dem See, {'snow ' * (number % 7)}"
        job = a_job(prompt, key=f"01m81eh371d3y5r{number:05d}", made=made)
        library.add_job(job)
        for index in (1, 2) if number % 5 == 0 else (1,):
            arrived = arrive(
                library, job, index, png(8 + number % 9, 8 + index, (number, index, 9))
            )
            came = (made + timedelta(seconds=9 * index)).timestamp()
            os.utime(arrived.path, (came, came))
            keys.append(library.save_picture(job, arrived).key)
        ended = replace(job, state=JobState.DONE, started=made, ended=made + timedelta(seconds=30))
        words = f"Here is fox {number}" if number % 3 else ""
        library.update_job(replace(ended, cost_usd=Decimal("0.0387"), text=words, tries=1))
        library.clear_incoming(job.key)
    for collection in (SHELF, SMART, EMPTY):
        library.apply(Curating(None, collection))
    steps = []
    for number, key in enumerate(keys):
        marks = Marks(
            favourite=number % 4 == 0,
            stars=number % 6,
            note=f"Note {number}" if number % 7 == 0 else "",
            tags=("animal", f"t{number % 3}") if number % 2 else (),
            collections=(SHELF.key,) if number % 5 == 0 else (),
        )
        steps.append((key, Marks(), marks))
    library.apply(Marking(tuple(steps)))
    library.apply(Trashing(tuple(keys[::9])))
    failed = a_job("A storm", key="01m81eh371d3y5r99999", made=at("2026-11-22 12:20"))
    library.add_job(failed)
    library.update_job(
        replace(failed, state=JobState.FAILED, failure=Failure(kind=Kind.NO_CREDIT, status=402))
    )


def truth_of(library: Library) -> Truth:
    """All of it, by keys."""
    found = [
        picture
        for scope in ("all", "trash")
        for day in library.days(scope)
        for picture in library.day_page(day.day, 0, 1000, scope)
    ]
    jobs = {one.job_key: library.job(one.job_key) for one in found}
    return Truth(
        pictures={one.key: one for one in found},
        marks={one.key: library.marks_of(one.key) for one in found},
        jobs={key: job for key, job in jobs.items() if job is not None},
        collections=tuple(library.collections()),
    )


def alike(truth: Truth) -> Truth:
    """The same without what need not be as it was: the rows' own numbers."""
    plain = {key: replace(one, id=0) for key, one in truth.pictures.items()}
    return replace(truth, pictures=plain)


def pictures_below(folder: Path) -> dict[str, bytes]:
    """Every picture and sidecar of a library with its bytes."""
    return {
        name: content
        for name, content in files_below(folder).items()
        if name.startswith(("images/", "trash/"))
    }
