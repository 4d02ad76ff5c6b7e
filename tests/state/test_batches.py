"""What was asked for together is told as one, when nothing of it goes on by itself."""

from __future__ import annotations

from desktop_app.core.errors import Charged, Failure, Kind
from desktop_app.core.events import Ended, Sent
from desktop_app.core.recipe import Recipe
from desktop_app.core.records import JobState
from desktop_app.state.batches import Batch, Batches
from desktop_app.state.gate import Gate
from desktop_app.state.jobs import JobList
from desktop_app.state.order import Order
from tests.core.making import a_job

RECIPE = Recipe(prompt="a lake", model="maker/model")
REFUSED = Failure(kind=Kind.REFUSED, charged=Charged.NO)
OFFLINE = Failure(kind=Kind.UNREACHABLE, charged=Charged.NO)
PORTAL = Failure(kind=Kind.NOT_THE_SERVICE, charged=Charged.NO)
BROKE = Failure(kind=Kind.NO_CREDIT, charged=Charged.NO)


class Life:
    """A list of jobs, a gate, and what was told of batches."""

    def __init__(self) -> None:
        self.jobs, self.gate = JobList(), Gate()
        self.batches = Batches(self.jobs, self.gate)
        self.told: list[Batch] = []
        self.batches.rested.connect(self.told.append)

    def ask(self, count: int = 1) -> list[str]:
        return [
            job.key for job in self.jobs.begin(Order(recipe=RECIPE, count=count, is_demo=False))
        ]

    def finish(self, key: str) -> None:
        self.jobs.advance(key, Sent())
        self.jobs.advance(key, Ended())
        self.jobs.finish(key)

    def hold(self, *keys: str, reason: Failure = OFFLINE) -> None:
        self.gate.shut(reason)
        for key in keys:
            self.jobs.put_back(key, reason)

    @property
    def counts(self) -> list[tuple[int, int, int]]:
        """Of each told: finished, failed, waiting."""
        return [(len(one.finished), len(one.failed), one.waiting) for one in self.told]


def test_several_are_told_as_one_when_the_last_has_ended() -> None:
    life = Life()
    first, second, third = life.ask(3)
    life.finish(first)
    life.jobs.fail(second, REFUSED)
    assert life.told == []
    assert life.batches.done == 2
    assert [job.key for job in life.batches.under_way] == [third]
    life.finish(third)
    assert life.counts == [(2, 1, 0)]
    assert life.told[0].failed[0].failure == REFUSED
    assert life.batches.done == 0


def test_the_next_batch_begins_anew() -> None:
    life = Life()
    life.finish(life.ask()[0])
    life.finish(life.ask()[0])
    assert life.counts == [(1, 0, 0), (1, 0, 0)]


def test_what_the_person_stops_is_not_told() -> None:
    life = Life()
    first, second = life.ask(2)
    life.jobs.stop(first)
    life.jobs.stop(second)
    assert life.told == []
    first, second = life.ask(2)
    life.jobs.stop(first)
    life.finish(second)
    assert life.counts == [(1, 0, 0)]


def test_jobs_that_ended_in_an_earlier_run_are_no_batch() -> None:
    life = Life()
    life.jobs.take_back([a_job(state=JobState.FAILED, failure=REFUSED)])
    life.jobs.dismiss(life.jobs.jobs()[0].key)
    assert life.told == []


def test_a_failed_one_that_is_put_away_or_tried_again_is_not_told_later() -> None:
    life = Life()
    first, second, third = life.ask(3)
    life.jobs.fail(first, REFUSED)
    life.jobs.dismiss(first)
    life.jobs.fail(second, REFUSED)
    life.jobs.try_again(second)
    life.finish(third)
    assert life.told == []
    life.finish(life.jobs.jobs()[0].key)
    assert life.counts == [(2, 0, 0)]


def test_a_batch_that_is_held_back_needs_the_person_once() -> None:
    life = Life()
    first, second = life.ask(2)
    life.hold(first)
    assert life.told == [], "the other still goes on"
    life.hold(second)
    assert life.counts == [(0, 0, 2)]
    assert life.told[0].held == OFFLINE
    life.hold(first, second, reason=PORTAL)
    life.gate.open()
    life.jobs.go_on(first)
    life.hold(first)
    assert len(life.told) == 1, "the network comes and goes"
    life.hold(first, second, reason=BROKE)
    assert [one.held for one in life.told] == [OFFLINE, BROKE]


def test_what_ended_before_it_was_held_is_told_with_it_and_not_again() -> None:
    life = Life()
    first, second = life.ask(2)
    life.finish(first)
    life.hold(second)
    assert life.counts == [(1, 0, 1)]
    life.gate.open()
    life.jobs.go_on(second)
    life.finish(second)
    assert life.counts == [(1, 0, 1), (1, 0, 0)]


def test_fetching_the_links_of_an_ended_job_is_a_batch_of_its_own() -> None:
    life = Life()
    key = life.ask()[0]
    life.jobs.fail(key, Failure(kind=Kind.LINKED, links=("https://pictures.example/1.png",)))
    life.jobs.fetch(key)
    life.finish(key)
    assert life.counts == [(0, 1, 0), (1, 0, 0)]
