"""The history of jobs: page after page, and only those that failed where that is wanted."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.core.errors import AppError, Charged, Failure, Kind
from desktop_app.core.library import Library
from desktop_app.core.recipe import Recipe
from desktop_app.core.records import Job, JobState
from desktop_app.state.activity import Activity
from tests.loop import run, until

START = datetime(2026, 11, 22, 12, tzinfo=UTC)
BUSY = Failure(kind=Kind.LIBRARY_BUSY, charged=Charged.NO)


def job(number: int, state: JobState = JobState.DONE) -> Job:
    made = START + timedelta(minutes=number)
    return Job(
        key=f"{number:020d}",
        recipe=Recipe(prompt="a fox", model="a/b"),
        made=made,
        state=state,
        ended=made,
    )


class Ledger:
    """Reads as the real one does; may be made to fail, or to wait."""

    def __init__(self, jobs: list[Job]) -> None:
        self.jobs = jobs
        self.asked: list[tuple[str | None, int]] = []
        self.problem: Failure | None = None
        self.may_answer = threading.Event()
        self.may_answer.set()

    def history(self, before: str | None, limit: int) -> list[Job]:
        found = [one for one in reversed(self.jobs) if before is None or one.key < before]
        self.asked.append((before, limit))
        self.may_answer.wait(30)
        if self.problem is not None:
            raise AppError(self.problem)
        return found[:limit]


Made = tuple[Activity, Ledger, list[tuple[Job, ...]]]


@pytest.fixture
def make(qtbot: QtBot) -> Callable[..., Made]:
    def made(count: int, failed: frozenset[int] = frozenset()) -> Made:
        states = [JobState.FAILED if one in failed else JobState.DONE for one in range(count)]
        ledger = Ledger([job(number, state) for number, state in enumerate(states)])
        activity = Activity(ledger.history, page=3)
        seen: list[tuple[Job, ...]] = []
        activity.changed.connect(lambda: seen.append(activity.rows))
        return activity, ledger, seen

    return made


def numbers(activity: Activity) -> list[int]:
    return [int(one.key) for one in activity.rows]


def has_more(activity: Activity) -> bool:
    return activity.has_more


def test_pages_come_one_after_the_other_until_the_oldest(make: Callable[..., Made]) -> None:
    async def script() -> None:
        activity, ledger, seen = make(7)
        assert activity.rows == ()
        assert has_more(activity)
        await activity.more()
        assert numbers(activity) == [6, 5, 4]
        assert has_more(activity)
        await activity.more()
        await activity.more()
        assert numbers(activity) == [6, 5, 4, 3, 2, 1, 0]
        assert not has_more(activity)
        await activity.more()
        assert [limit for _, limit in ledger.asked] == [3, 3, 3]
        assert len(seen) == 3

    run(script())


def test_a_history_of_whole_pages_ends_with_an_empty_one(make: Callable[..., Made]) -> None:
    async def script() -> None:
        activity, _, _ = make(3)
        await activity.more()
        assert has_more(activity)
        await activity.more()
        assert not has_more(activity)
        assert numbers(activity) == [2, 1, 0]

    run(script())


def test_without_jobs_there_is_nothing(make: Callable[..., Made]) -> None:
    async def script() -> None:
        activity, _, seen = make(0)
        await activity.more()
        assert activity.rows == ()
        assert not has_more(activity)
        assert seen == [()]

    run(script())


def test_reading_again_shows_what_is_new_and_no_less_than_before(
    make: Callable[..., Made],
) -> None:
    async def script() -> None:
        activity, ledger, _ = make(8)
        await activity.more()
        await activity.more()
        ledger.jobs.append(job(8, JobState.FAILED))
        ledger.jobs[7] = replace(ledger.jobs[7], text="amended")
        await activity.reload()
        assert numbers(activity) == [8, 7, 6, 5, 4, 3]
        assert activity.rows[1].text == "amended"
        assert has_more(activity)

    run(script())


def test_only_failed_ones_are_sought_until_there_is_one(make: Callable[..., Made]) -> None:
    async def script() -> None:
        activity, ledger, seen = make(12, failed=frozenset({2, 3, 11}))
        ledger.jobs[10] = replace(ledger.jobs[10], state=JobState.INTERRUPTED)
        ledger.jobs[9] = replace(ledger.jobs[9], state=JobState.STOPPED)
        await activity.more()
        activity.only_failed = True
        assert numbers(activity) == [11, 10]
        assert len(seen) == 2
        activity.only_failed = True
        assert len(seen) == 2
        await activity.more()
        assert numbers(activity) == [11, 10, 3]
        assert len(seen) == 3, "the page without one was passed over"
        activity.only_failed = False
        assert numbers(activity) == [11, 10, 9, 8, 7, 6, 5, 4, 3]

    run(script())


def test_a_reading_that_fails_changes_nothing_and_says_why(make: Callable[..., Made]) -> None:
    async def script() -> None:
        activity, ledger, _ = make(7)
        await activity.more()
        ledger.problem = BUSY
        await activity.more()
        assert numbers(activity) == [6, 5, 4]
        assert has_more(activity)
        assert activity.failure == BUSY
        ledger.problem = None
        await activity.more()
        assert numbers(activity) == [6, 5, 4, 3, 2, 1]
        assert activity.failure is None

    run(script())


def test_two_wishes_for_more_are_one(make: Callable[..., Made]) -> None:
    async def script() -> None:
        activity, ledger, _ = make(7)
        await asyncio.gather(activity.more(), activity.more())
        assert numbers(activity) == [6, 5, 4]
        assert len(ledger.asked) == 1

    run(script())


def test_the_answer_to_an_older_wish_is_dropped(make: Callable[..., Made]) -> None:
    async def script() -> None:
        activity, ledger, seen = make(3)
        ledger.may_answer.clear()
        slow = asyncio.create_task(activity.more())
        await until(lambda: ledger.asked)
        ledger.jobs.append(job(3))
        again = asyncio.create_task(activity.reload())
        await until(lambda: len(ledger.asked) == 2)
        ledger.may_answer.set()
        await asyncio.gather(slow, again)
        assert numbers(activity) == [3, 2, 1]
        assert len(seen) == 1

    run(script())


def test_the_real_ledger_is_read(qtbot: QtBot, tmp_path: Path) -> None:
    async def script() -> None:
        library = Library.open(tmp_path / "library")
        for number in range(5):
            library.add_job(job(number))
        activity = Activity(library.past.history, page=2)
        for _ in range(3):
            await activity.more()
        assert numbers(activity) == [4, 3, 2, 1, 0]
        assert not has_more(activity)
        library.close()

    run(script())
