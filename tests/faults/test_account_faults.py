"""Faults that every job would meet: told once, and all jobs wait instead of failing one by one."""

from __future__ import annotations

import pytest

from desktop_app.core.errors import OF_THE_ACCOUNT, OFFLINE, Charged, Failure, Kind
from desktop_app.core.providers.access import Access
from desktop_app.core.providers.openrouter import OpenRouter
from desktop_app.core.records import JobState
from desktop_app.ui import wording
from desktop_app.ui.wording import Action
from tests.fakes.service import Say
from tests.faults.bench import KEY, LAKE, Bench, Row
from tests.faults.desk import Desk
from tests.faults.endings import OK, WHOLE
from tests.faults.table import ROWS
from tests.loop import run, until

SHARED = [row for row in ROWS if row.kind in OFFLINE | OF_THE_ACCOUNT and row.charged is Charged.NO]
LAST = {
    Kind.UNREACHABLE: "when the connection is back",
    Kind.UNTRUSTED: "when the connection is back",
    Kind.NOT_THE_SERVICE: "when the connection is back",
    Kind.BAD_KEY: "when your key works",
    Kind.NO_CREDIT: "when there is credit",
    Kind.KEY_LIMIT: "when your key's limit is raised",
}


def test_all_kinds_of_shared_faults_are_here() -> None:
    assert {row.kind for row in SHARED} == LAST.keys()


@pytest.mark.parametrize("row", SHARED, ids=lambda row: row.label)
def test_it_is_told_once_and_the_jobs_wait_until_it_is_over(row: Row, bench: Bench) -> None:
    async def script() -> None:
        with bench.way(row) as provider:
            bench.script(row)
            desk = Desk(bench, provider)
            jobs = [desk.ask() for _ in range(3)]
            await until(lambda: desk.gate.reason is not None)
            await until(lambda: all(one.failure for one in desk.jobs.jobs()))
            assert_held(desk, row)
            await until(
                lambda: all(
                    (stored := bench.library.job(one.key)) and stored.state is JobState.WAITING
                    for one in jobs
                )
            )
        desk.provider = OpenRouter(Access(base_url=bench.service.url, key=KEY))
        asked = len(bench.service.requests)
        for _ in jobs:
            bench.service.play(OK, Say(WHOLE))
        desk.gate.open()
        await until(lambda: not desk.jobs.jobs())
        assert len(bench.service.requests) == asked + 3
        assert [bench.pictures(one) for one in jobs] == [(LAKE,)] * 3
        assert desk.failures == []
        await desk.worker.close()

    run(script())


def assert_held(desk: Desk, row: Row) -> None:
    """One reason for all, in words that say what to do."""
    reason = desk.gate.reason
    assert reason is not None
    assert reason.kind is row.kind
    assert len(desk.bench.service.requests) <= 1, "the others were never sent"
    assert desk.failures == []
    for job in desk.jobs.jobs():
        assert (job.state, job.failure) == (JobState.WAITING, reason)
        assert wording.waiting(job.failure)[1].endswith(LAST[reason.kind])
    strip = wording.strip(reason)
    assert strip.title.endswith(".")
    assert "charged" not in strip.text
    assert strip.icon
    assert strip.action is not None
    if row.kind is Kind.UNREACHABLE:
        assert strip.title == "You're offline."
        assert strip.action is Action.TRY_NOW


def test_a_limit_of_the_persons_holds_them_too() -> None:
    reason = Failure(kind=Kind.MONTH_LIMIT, charged=Charged.NO)
    assert reason.concerns_all
    strip = wording.strip(reason)
    assert strip.title == "You've reached this month's limit."
    assert (strip.action, strip.second) == (Action.CHANGE_LIMIT, None)
    assert wording.waiting(reason)[1] == "Starts next month, or with another limit"
