"""Trying again by itself: only where nothing can have been billed, seldom, and to be seen."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from desktop_app.core.errors import Charged, Kind
from desktop_app.core.providers.access import Access
from desktop_app.core.providers.openrouter import OpenRouter
from desktop_app.core.recipe import Transport
from desktop_app.core.records import JobState
from desktop_app.ui import wording
from tests.fakes.images import failed_event
from tests.fakes.service import Drop, Hang, Say, Status, json_error
from tests.faults.bench import KEY, LAKE, Answer, Bench
from tests.faults.desk import Desk
from tests.faults.endings import OK, WHOLE
from tests.faults.refusals import IN_FLIGHT, said
from tests.loop import run, until

CHAT, IMAGES = Transport.CHAT, Transport.IMAGES
SOON = {"Retry_After": "0.01"}


@dataclass(frozen=True)
class Case:
    """What the service says to every request, how often it is asked, and what is told at last."""

    name: str
    transport: Transport
    answer: Answer
    asked: int
    kind: Kind
    charged: Charged


def refusal(status: int, transport: Transport, asked: int, kind: Kind, charged: Charged) -> Case:
    """The service's own words for a status."""
    body = json_error(status, "Please come back")
    return Case(
        f"{status} {transport}", transport, said(status, body, **SOON), asked, kind, charged
    )


NO, PERHAPS = Charged.NO, Charged.PERHAPS
CASES = [
    refusal(429, CHAT, 3, Kind.RATE_LIMITED, NO),
    refusal(429, IMAGES, 3, Kind.RATE_LIMITED, NO),
    refusal(503, CHAT, 3, Kind.UNAVAILABLE, NO),
    refusal(503, IMAGES, 3, Kind.UNAVAILABLE, NO),
    refusal(529, CHAT, 3, Kind.UNAVAILABLE, NO),
    refusal(500, CHAT, 1, Kind.UNAVAILABLE, PERHAPS),
    refusal(500, IMAGES, 2, Kind.STOPPED_BY_PROVIDER, NO),
    refusal(502, CHAT, 1, Kind.UNAVAILABLE, PERHAPS),
    refusal(502, IMAGES, 2, Kind.STOPPED_BY_PROVIDER, NO),
    refusal(507, IMAGES, 2, Kind.STOPPED_BY_PROVIDER, NO),
    refusal(504, IMAGES, 1, Kind.TIMED_OUT, PERHAPS),
    refusal(408, CHAT, 1, Kind.TIMED_OUT, PERHAPS),
    refusal(400, CHAT, 1, Kind.BAD_REQUEST, NO),
    Case(
        "402 in flight",
        CHAT,
        said(402, json_error(402, "x", limit_source=IN_FLIGHT), **SOON),
        3,
        Kind.RATE_LIMITED,
        NO,
    ),
    Case(
        "429 that asks for hours",
        CHAT,
        said(429, json_error(429, "x"), Retry_After="7200"),
        1,
        Kind.RATE_LIMITED,
        NO,
    ),
    Case("502 of the edge", IMAGES, (Status(502), Say(b"<h1>Bad")), 1, Kind.UNAVAILABLE, PERHAPS),
    Case("error in images", IMAGES, (OK, Say(failed_event())), 1, Kind.STOPPED_BY_PROVIDER, NO),
    Case("reset", CHAT, (Drop(),), 1, Kind.DROPPED, PERHAPS),
    Case("reset of images", IMAGES, (OK, Drop()), 1, Kind.DROPPED, PERHAPS),
    Case("silence", CHAT, (Hang(),), 1, Kind.TIMED_OUT, PERHAPS),
]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_it_is_asked_so_often_and_then_told(case: Case, bench: Bench) -> None:
    async def script() -> None:
        access = Access(base_url=bench.service.url, key=KEY)
        desk = Desk(bench, OpenRouter(access, silence_s=0.3))
        bench.service.answer("/images", *case.answer)
        bench.service.answer("/chat/completions", *case.answer)
        job = desk.ask(case.transport)
        await until(lambda: desk.failures)
        (failure,) = desk.failures
        assert (failure.kind, failure.charged) == (case.kind, case.charged)
        assert len(bench.service.requests) == case.asked
        counted = [one for one in desk.seen if one.state is JobState.TRYING_AGAIN]
        assert len(counted) == case.asked - 1, "each pause is to be seen"
        for one in counted:
            assert one.retry_at is not None
            assert "next try in" in wording.trying_again(3, one.failure)[1]
        stored = bench.library.job(job.key)
        assert stored is not None
        assert (stored.state, stored.tries) == (JobState.FAILED, case.asked)
        assert stored.failure == failure
        await desk.worker.close()

    run(script())


def test_a_later_try_may_bring_the_picture(bench: Bench) -> None:
    async def script() -> None:
        desk = Desk(bench, OpenRouter(Access(base_url=bench.service.url, key=KEY)))
        for _ in range(2):
            bench.service.play(*said(429, json_error(429, "Slow"), **SOON))
        bench.service.play(OK, Say(WHOLE))
        job = desk.ask()
        await until(lambda: not desk.jobs.jobs())
        assert bench.pictures(job) == (LAKE,)
        assert desk.failures == []
        stored = bench.library.job(job.key)
        assert stored is not None
        assert (stored.state, stored.tries, stored.failure) == (JobState.DONE, 3, None)
        await desk.worker.close()

    run(script())
