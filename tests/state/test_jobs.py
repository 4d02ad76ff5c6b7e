"""The list of jobs: what is said of them while they wait, and what stays as it was."""

from __future__ import annotations

from datetime import timedelta

from pytestqt.qtbot import QtBot

from desktop_app.core.errors import Charged, Failure, Kind
from desktop_app.core.events import Sent
from desktop_app.core.records import Job, JobState, now
from desktop_app.state.jobs import JobList
from tests.core.making import a_job

BUSY = Failure(kind=Kind.RATE_LIMITED, charged=Charged.NO, status=429)
OFFLINE = Failure(kind=Kind.UNREACHABLE, charged=Charged.NO)
LINKS = ("https://pictures.example/1.png",)


def listed(jobs: JobList, key: str) -> Job:
    job = jobs.get(key)
    assert job is not None
    return job


def test_a_refused_try_has_not_begun_for_whoever_stops_it(qtbot: QtBot) -> None:
    jobs = JobList()
    key = jobs.start(a_job().recipe, is_demo=False).key
    jobs.advance(key, Sent())
    assert listed(jobs, key).started is not None
    jobs.try_later(key, BUSY, 0.0)
    jobs.stop(key)
    stopped = listed(jobs, key)
    assert (stopped.state, stopped.started) == (JobState.STOPPED, None), "it costs nothing"


def test_an_answer_keeps_its_time_while_its_links_are_fetched(qtbot: QtBot) -> None:
    last_month = now() - timedelta(days=40)
    linked = Failure(kind=Kind.LINKED, links=LINKS)
    answered = a_job(
        state=JobState.FAILED, started=last_month, ended=last_month, failure=linked, links=LINKS
    )
    jobs = JobList()
    jobs.take_back([answered])
    for end in (jobs.stop, lambda key: jobs.fail(key, linked)):
        jobs.fetch(answered.key)
        waiting = jobs.put_back(answered.key, OFFLINE)
        assert waiting is not None
        assert (waiting.state, waiting.started, waiting.ended) == (
            JobState.WAITING,
            last_month,
            last_month,
        )
        end(answered.key)
        job = listed(jobs, answered.key)
        assert (job.started, job.ended, job.links) == (last_month, last_month, LINKS)
