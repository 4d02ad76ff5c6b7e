"""What waits from the last run goes on by what is known of the money, and not before."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from decimal import Decimal
from pathlib import Path

from pytestqt.qtbot import QtBot

from desktop_app.core import settings
from desktop_app.core.errors import Charged, Failure, Kind
from desktop_app.core.library import Library
from desktop_app.core.records import JobState, now
from desktop_app.core.rows import micros
from desktop_app.core.settings import Settings
from desktop_app.places import Places
from desktop_app.state.connection import State
from tests.core.making import a_job
from tests.e2e.around import generate, posts
from tests.e2e.hands import Hands, in_the_app
from tests.fakes.service import (
    EVENT_STREAM,
    Say,
    ScriptedService,
    Status,
    done,
    finish_event,
    image_event,
    stream,
)
from tests.loop import until

#: Cheap pictures, so many that adding up takes a moment.
_MANY = """
    WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers LIMIT 60000)
    INSERT INTO jobs (
        key, prompt, model, stream, made, state, ended, tries, text, provider, generation_id,
        cost_usd, skipped_events, is_demo
    )
    SELECT printf('%020d', n), 'a lake', 'a/model', 1, :ended, 'done', :ended, 1, '', '', '',
        '0.0001', 0, 0
    FROM numbers"""


def test_the_months_limit_holds_from_the_first_moment_on(
    qtbot: QtBot, tmp_path: Path, scripted: ScriptedService
) -> None:
    data = tmp_path / "data"
    places = Places.below(data)
    settings.save(places.settings, Settings(month_limit_usd="1"))
    library = Library.open(places.library)
    paid = a_job(state=JobState.DONE, started=now(), ended=now(), cost_usd=Decimal("0.99"))
    waiting = [a_job(estimate_usd=Decimal("0.04")) for _ in range(6)]
    for job in (paid, *waiting):
        library.add_job(job)
    library.close()
    with closing(sqlite3.connect(places.library / "pictor.sqlite3")) as rows, rows:
        rows.execute(_MANY, {"ended": micros(now())})

    async def script(hands: Hands) -> None:
        studio = hands.studio
        await until(lambda: studio.gate.reason is not None)
        assert studio.gate.reason is not None
        assert studio.gate.reason.kind is Kind.MONTH_LIMIT
        assert posts(scripted) == 0, "nothing is sent before the sums are known"

    in_the_app(data, script, url=scripted.url)


def test_a_job_that_was_refused_for_want_of_a_key_goes_on_with_the_one_found_meanwhile(
    qtbot: QtBot, tmp_path: Path, scripted: ScriptedService
) -> None:
    async def script(hands: Hands) -> None:
        studio = hands.studio
        await until(lambda: studio.connection.state is State.CONNECTED)
        studio.gate.shut(Failure(kind=Kind.NO_KEY, charged=Charged.NO))  # told late
        assert studio.gate.reason is None
        studio.gate.shut(Failure(kind=Kind.NO_CREDIT, charged=Charged.NO))
        assert studio.gate.reason is not None, "a key alone is no money"

    in_the_app(tmp_path / "data", script, url=scripted.url)


def test_what_an_answer_told_stays_with_it_while_its_links_wait_for_the_network(
    qtbot: QtBot, tmp_path: Path, scripted: ScriptedService
) -> None:
    headers = {**EVENT_STREAM, "X-Generation-Id": "gen-1"}
    answer = stream(image_event(b"", url="https://pictures.example/1.png"), finish_event(), done())
    scripted.answer("/chat/completions", Status(200, headers), Say(answer))

    async def script(hands: Hands) -> None:
        studio = hands.studio
        await until(lambda: studio.connection.state is State.CONNECTED)
        generate(hands, "a lake")
        await hands.until_idle()
        (job,) = studio.jobs.jobs()
        assert job.failure is not None
        assert job.failure.kind is Kind.LINKED
        studio.gate.shut(Failure(kind=Kind.UNREACHABLE, charged=Charged.NO))
        studio.jobs.fetch(job.key)

        def kept() -> JobState:
            row = studio.library.job(job.key)
            assert row is not None
            assert row.generation_id == "gen-1", "else nobody could ask what it cost"
            return row.state

        await until(lambda: kept() is JobState.WAITING)
        studio.jobs.stop(job.key)
        await until(lambda: kept() is JobState.STOPPED)

    in_the_app(tmp_path / "data", script, url=scripted.url)
