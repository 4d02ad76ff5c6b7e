"""Costs that an answer did not tell are asked for until they are known."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.core.errors import AppError, Charged, Failure, Kind
from desktop_app.core.library import Library
from desktop_app.core.records import Job, JobState, now
from desktop_app.state.bills import Bills
from tests.core.making import a_job
from tests.loop import run, until

COST = Decimal("0.0387036")


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    opened = Library.open(tmp_path / "library")
    yield opened
    opened.close()


class Books:
    """What the service says of generations: nothing at first."""

    def __init__(self, *answers: Decimal | AppError | None) -> None:
        self.answers = list(answers)
        self.asked: list[str] = []
        self.lock = threading.Lock()

    def cost_of(self, generation_id: str) -> Decimal | None:
        with self.lock:
            self.asked.append(generation_id)
            answer = self.answers.pop(0) if self.answers else None
        if isinstance(answer, AppError):
            raise answer
        return answer


def ended(library: Library, **facts: Any) -> Job:
    failure = Failure(kind=Kind.DROPPED, charged=Charged.PERHAPS)
    job = a_job(
        state=JobState.FAILED,
        started=now(),
        ended=now(),
        generation_id="gen-1",
        failure=failure,
        **facts,
    )
    library.add_job(job)
    return job


def bills(library: Library, books: Books) -> Bills:
    return Bills(
        library.job,
        lambda: library.ledger.unbilled_jobs(now() - timedelta(days=7)),
        library.update_job,
        books.cost_of,
        pauses_s=(0.01, 0.01, 0.01),
    )


def test_a_bill_that_comes_late_is_kept_and_told(qtbot: QtBot, library: Library) -> None:
    async def script() -> None:
        books = Books(None, COST)
        job = ended(library)
        desk = bills(library, books)
        told: list[Job] = []
        desk.settled.connect(told.append)
        desk.settle(job.key)
        desk.settle(job.key)
        await until(lambda: told)
        kept = library.job(job.key)
        assert kept is not None
        assert kept.cost_usd == COST
        assert kept.failure == replace(
            job.failure or Failure(kind=Kind.DROPPED), charged=Charged.YES
        )
        assert books.asked == ["gen-1", "gen-1"], "one desk asks, not two"
        assert told == [kept]

    run(script())


def test_what_was_open_at_the_last_start_is_caught_up_with(qtbot: QtBot, library: Library) -> None:
    async def script() -> None:
        books = Books(Decimal(0))
        job = ended(library)
        desk = bills(library, books)
        await desk.catch_up()
        await until(lambda: (kept := library.job(job.key)) is not None and kept.cost_usd == 0)
        kept = library.job(job.key)
        assert kept is not None
        assert kept.failure is not None
        assert kept.failure.charged is Charged.NO, "the service's books prove it"

    run(script())


@pytest.mark.parametrize(
    "answers",
    [(None, None, None), (AppError(Failure(kind=Kind.UNREACHABLE, charged=Charged.NO)),)],
)
def test_a_bill_nobody_can_give_stays_open(
    qtbot: QtBot, library: Library, answers: tuple[AppError | None, ...]
) -> None:
    async def script() -> None:
        books = Books(*answers)
        job = ended(library)
        desk = bills(library, books)
        desk.settle(job.key)
        await until(lambda: len(books.asked) == len(answers) and not desk._tasks)
        assert library.job(job.key) == job

    run(script())


def test_nobody_is_asked_where_nothing_is_open(qtbot: QtBot, library: Library) -> None:
    async def script() -> None:
        books = Books()
        desk = bills(library, books)
        told: list[Job] = []
        desk.settled.connect(told.append)
        paid = ended(library, cost_usd=COST)
        desk.settle(paid.key)
        desk.settle(ended(library, is_demo=True).key)
        desk.settle("no such job")
        await until(lambda: told and not desk._tasks)
        assert told == [paid], "for the sums, which read it again"
        assert books.asked == []

    run(script())


def test_a_later_try_is_not_given_the_bill_of_an_earlier_one(
    qtbot: QtBot, library: Library
) -> None:
    async def script() -> None:
        job = ended(library)
        asked: list[str] = []

        def cost_of(generation_id: str) -> Decimal | None:
            """Meanwhile the next try ends, and its answer tells what it cost."""
            asked.append(generation_id)
            done = replace(job, generation_id="gen-2", cost_usd=COST, failure=None)
            library.update_job(replace(done, state=JobState.DONE))
            return Decimal(0)

        desk = Bills(library.job, list, library.update_job, cost_of, pauses_s=(0.01, 0.01))
        desk.settle(job.key)
        await until(lambda: asked and not desk._tasks)
        kept = library.job(job.key)
        assert kept is not None
        assert (kept.cost_usd, kept.generation_id) == (COST, "gen-2")

    run(script())


def test_the_bill_of_a_try_that_ends_while_one_is_waited_for_is_told(
    qtbot: QtBot, library: Library
) -> None:
    async def script() -> None:
        job = ended(library)
        asked: list[str] = []

        def cost_of(generation_id: str) -> Decimal | None:
            asked.append(generation_id)
            if generation_id == "gen-1":
                library.update_job(replace(job, generation_id="gen-2"))
                return None
            return COST

        desk = Bills(library.job, list, library.update_job, cost_of, pauses_s=(0.01, 0.01))
        told: list[Job] = []
        desk.settled.connect(told.append)
        desk.settle(job.key)
        await until(lambda: not desk._tasks)
        assert asked == ["gen-1", "gen-2"]
        assert [one.cost_usd for one in told] == [COST]

    run(script())
