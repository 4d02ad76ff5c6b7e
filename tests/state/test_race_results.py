"""What comes of a comparison: live, in an order that stays, with one choice at most."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication

from desktop_app.core.changes import Trashing
from desktop_app.core.errors import Charged, Failure, Kind
from desktop_app.core.events import Sent
from desktop_app.core.records import Job, JobState
from desktop_app.state.draft import Draft
from desktop_app.state.race import Race
from tests.state.drafting import ALL, EDITOR, FEW, PAINTER
from tests.ui.racing import Track

MODELS = (ALL, FEW, EDITOR, PAINTER)
BUSY = Failure(kind=Kind.UNAVAILABLE, charged=Charged.NO)


@pytest.fixture
def track(qapp: QApplication, tmp_path: Path) -> Iterator[Track]:
    track = Track(tmp_path)
    yield track
    track.close()


def begin(track: Track, each: int = 1, *, shuffled: bool = False) -> list[Job]:
    draft = Draft(MODELS)
    draft.set_prompt("a fox")
    jobs = track.begin(Race(draft).orders(MODELS, each))
    track.results.show(jobs[0].race, shuffled=shuffled)
    return jobs


def told(track: Track) -> list[str]:
    return [
        f"{one.job.recipe.model} {'picture' if one.picture else one.job.state}"
        for one in track.results.results
    ]


def test_jobs_become_pictures_where_they_are(track: Track) -> None:
    jobs = begin(track)
    assert told(track) == ["all waiting", "few waiting", "editor waiting", "painter waiting"]
    track.paint(jobs[2])
    track.paint(jobs[0])
    assert told(track) == ["all picture", "few waiting", "editor picture", "painter waiting"]
    assert track.results.results[0].job.cost_usd is not None, "as it was stored"


def test_those_of_one_model_stand_together(track: Track) -> None:
    jobs = begin(track, each=2)
    track.paint(jobs[1])
    assert [one.place for one in track.results.results] == [0, 0, 1, 1, 2, 2, 3, 3]
    assert told(track)[:2] == ["all waiting", "all picture"]


def test_progress_is_told_without_other_results(track: Track) -> None:
    jobs = begin(track)
    changed, progressed = (
        QSignalSpy(track.results.changed),
        QSignalSpy(track.results.progressed),
    )
    track.jobs.advance(jobs[0].key, Sent())
    assert (changed.count(), progressed.count()) == (0, 1)
    assert told(track)[0] == "all painting"
    track.fail(jobs[0], BUSY)
    assert changed.count() == 1


def test_a_job_tried_again_takes_the_place_of_the_one_that_failed(track: Track) -> None:
    jobs = begin(track)
    track.fail(jobs[1], BUSY)
    assert told(track)[1] == "few failed"
    assert track.results.results[1].is_listed
    track.jobs.try_again(jobs[1].key)
    assert told(track)[1] == "few waiting"
    assert len(track.results.results) == 4


def test_a_failure_that_was_put_away_is_still_told(track: Track) -> None:
    jobs = begin(track)
    track.fail(jobs[3], BUSY)
    track.jobs.dismiss(jobs[3].key)
    (last,) = [one for one in track.results.results if one.job.recipe.model == "painter"]
    assert (last.job.state, last.is_listed) == (JobState.FAILED, False)


def test_jobs_of_other_comparisons_change_nothing(track: Track) -> None:
    jobs = begin(track)
    changed = QSignalSpy(track.results.changed)
    draft = Draft(MODELS)
    draft.set_prompt("another")
    others = track.begin(Race(draft).orders(MODELS))
    track.paint(others[0])
    assert changed.count() == 0
    assert {one.job.race for one in track.results.results} == {jobs[0].race}


def test_shuffled_models_keep_their_order_whatever_comes(track: Track) -> None:
    jobs = begin(track, shuffled=True)
    before = track.results.models
    assert sorted(before) == sorted(one.id for one in MODELS)
    for job in jobs:
        track.paint(job)
        assert track.results.models == before
    track.results.show(jobs[0].race, shuffled=True)
    assert track.results.models == before
    track.results.show(jobs[0].race, shuffled=False)
    assert track.results.models == ("all", "few", "editor", "painter")


def test_shuffling_gives_different_comparisons_different_orders(track: Track) -> None:
    orders = set()
    for _ in range(12):
        begin(track, shuffled=True)
        orders.add(track.results.models)
    assert len(orders) > 1


def test_one_is_chosen_and_no_other_in_one_step_that_can_be_undone(track: Track) -> None:
    jobs = begin(track)
    first, second = track.paint(jobs[0]), track.paint(jobs[1])
    done = QSignalSpy(track.edits.done)
    track.results.choose(first.key, "first chosen")
    track.settle()
    assert track.results.chosen is not None
    assert track.results.chosen.key == first.key
    track.results.choose(second.key, "second chosen")
    track.settle()
    assert track.results.chosen.key == second.key
    assert not track.library.marks_of(first.key).chosen
    assert done.count() == 2
    track.edits.undo()
    track.settle()
    assert track.library.marks_of(first.key).chosen
    assert not track.library.marks_of(second.key).chosen
    track.results.choose("", "none")
    track.settle()
    assert track.results.chosen is None


def test_pressing_twice_is_choosing_once(track: Track) -> None:
    jobs = begin(track)
    picture = track.paint(jobs[0])
    done = QSignalSpy(track.edits.done)
    for _ in range(3):
        track.results.choose(picture.key, "chosen")
    track.settle()
    track.results.choose(picture.key, "chosen")
    track.settle()
    assert done.count() == 1


def test_a_picture_that_is_thrown_away_goes_and_comes_back(track: Track) -> None:
    jobs = begin(track)
    picture = track.paint(jobs[0])
    track.edits.do(Trashing((picture.key,)), "deleted")
    track.settle()
    assert "all picture" not in told(track)
    track.edits.undo()
    track.settle()
    assert told(track)[0] == "all picture"
