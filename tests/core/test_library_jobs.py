"""Jobs are kept with everything that is known of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from desktop_app.core.errors import Charged, Failure, Kind
from desktop_app.core.library import Library
from desktop_app.core.records import JobState, now
from tests.core.making import MODEL, a_job


def test_a_job_is_kept_with_everything(library: Library) -> None:
    job = a_job(
        "Zwei\nZeilen \0 小屋",
        state=JobState.FAILED,
        started=now(),
        ended=now(),
        tries=2,
        failure=Failure(
            kind=Kind.RATE_LIMITED,
            charged=Charged.NO,
            status=429,
            message="Slow down",
            retry_after_s=1.5,
            generation_id="gen-1",
            after_s=0.25,
            path="/nowhere",
        ),
        text="Certainly",
        provider="Google AI Studio",
        generation_id="gen-1",
        cost_usd=Decimal("0.000000000000000001"),
        skipped_events=3,
        is_demo=True,
    )
    library.add_job(a_job())
    library.add_job(job)
    assert library.job(job.key) == job
    changed = replace(job, state=JobState.DONE, failure=None, cost_usd=Decimal("12.50"), tries=3)
    library.update_job(changed)
    assert library.job(job.key) == changed
    assert library.job("nobody") is None


def test_a_job_that_is_there_already_stays_as_it_is(library: Library) -> None:
    job = a_job(text="so far")
    library.add_job(job)
    library.dismiss_job(job.key)
    library.add_job(replace(job, text="anew"))
    assert library.job(job.key) == job
    assert library.unfinished_jobs() == []


def test_what_only_a_running_job_knows_is_not_kept(library: Library) -> None:
    job = a_job(expected_s=4.0, heard=1.0, retry_at=2.0)
    library.add_job(job)
    assert library.job(job.key) == replace(job, expected_s=None, heard=None, retry_at=None)


def test_unfinished_jobs_are_newest_first_without_done_and_dismissed(library: Library) -> None:
    start = now()
    jobs = [
        a_job(state=state, made=start + timedelta(seconds=number), ended=now())
        for number, state in enumerate(JobState)
    ]
    for job in jobs:
        library.add_job(job)
    expected = [job for job in reversed(jobs) if job.state is not JobState.DONE]
    assert library.unfinished_jobs() == expected
    library.dismiss_job(expected[0].key)
    library.update_job(replace(expected[0], text="a late word"))
    assert library.unfinished_jobs() == expected[1:]


def test_jobs_stopped_in_an_earlier_run_are_not_listed(tmp_path: Path) -> None:
    library = Library.open(tmp_path)
    stopped = a_job(state=JobState.STOPPED, ended=now())
    failed = a_job(state=JobState.FAILED, ended=now())
    library.add_job(failed)
    library.add_job(stopped)
    assert {job.key for job in library.unfinished_jobs()} == {failed.key, stopped.key}
    library.close()
    library = Library.open(tmp_path)
    assert library.unfinished_jobs() == [failed]
    library.close()


def test_the_median_is_of_the_last_twenty_done_jobs_of_the_model(library: Library) -> None:
    assert library.past.median_seconds(MODEL) is None
    start = now() - timedelta(days=1)

    def lasted(seconds: float, number: int, **facts: object) -> None:
        begun = start + timedelta(minutes=number)
        ended = begun + timedelta(seconds=seconds)
        library.add_job(
            a_job(**{"state": JobState.DONE, "started": begun, "ended": ended, **facts})  # type: ignore[arg-type]
        )

    for number in range(5):
        lasted(500, number)  # too long ago to count, after the next twenty
    lasted(10, 15)
    assert library.past.median_seconds(MODEL) == 500
    for number in range(20, 39):
        lasted(number, number)
    assert library.past.median_seconds(MODEL) == pytest.approx(28.5)
    lasted(9_000, 50, model="another/model")
    lasted(9_000, 51, state=JobState.FAILED)
    lasted(9_000, 52, started=None)
    assert library.past.median_seconds(MODEL) == pytest.approx(29)
    assert library.past.median_seconds("another/model") == 9_000


def test_recent_prompts_are_different_and_newest_first(library: Library) -> None:
    for number, prompt in enumerate(["one", "two", "one", "", "three", "two"]):
        library.add_job(a_job(prompt, made=now() + timedelta(seconds=number)))
    assert library.past.recent_prompts(10) == ["two", "three", "one"]
    assert library.past.recent_prompts(2) == ["two", "three"]
