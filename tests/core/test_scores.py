"""What models have done in comparisons: counts and sums, and nothing that was not theirs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from desktop_app.core.changes import Marking, Marks, Trashing
from desktop_app.core.errors import Charged, Failure, Kind
from desktop_app.core.library import Library
from desktop_app.core.records import Job, JobState, Picture, now
from desktop_app.core.scores import Score
from tests.core.making import a_job, arrive


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    library = Library.open(tmp_path / "library")
    yield library
    library.close()


def end(library: Library, job: Job, **facts: object) -> None:
    begun = now()
    ended = {"started": begun, "ended": begun + timedelta(seconds=10), **facts}
    library.update_job(replace(job, **ended))  # type: ignore[arg-type]


def painted(
    library: Library, model: str, race: str, *, cost: str | None = "0.1", pictures: int = 1
) -> Picture:
    job = a_job(model=model, race=race)
    library.add_job(job)
    made = [
        library.save_picture(job, arrive(library, job, index=index + 1))
        for index in range(pictures)
    ]
    end(library, job, state=JobState.DONE, cost_usd=None if cost is None else Decimal(cost))
    return made[0]


def failed(library: Library, model: str, race: str, kind: Kind) -> None:
    job = a_job(model=model, race=race)
    library.add_job(job)
    end(library, job, state=JobState.FAILED, failure=Failure(kind=kind, charged=Charged.NO))


def choose(library: Library, picture: Picture) -> None:
    library.apply(Marking(((picture.key, Marks(), Marks(chosen=True)),)))


def found(library: Library) -> dict[str, Score]:
    return {one.model: one for one in library.past.scores()}


def test_without_comparisons_there_are_no_scores(library: Library) -> None:
    picture = painted(library, "a/lone", "")
    choose(library, picture)
    assert library.past.scores() == []


def test_everything_is_counted_by_model(library: Library) -> None:
    choose(library, painted(library, "a/good", "one"))
    choose(library, painted(library, "a/good", "two", cost="0.2"))
    painted(library, "b/slow", "one", cost=None)
    failed(library, "b/slow", "two", Kind.REFUSED)
    failed(library, "c/poor", "one", Kind.UNAVAILABLE)
    failed(library, "c/poor", "two", Kind.WORDS_ONLY)
    first, *others = library.past.scores()
    assert first == Score(
        model="a/good",
        races=2,
        wins=2,
        pictures=2,
        cost_usd=Decimal("0.3"),
        seconds=20.0,
        timed=2,
    )
    assert first.average_s == 10
    slow, poor = others
    assert (slow.model, slow.races, slow.refusals, slow.failures) == ("b/slow", 2, 1, 0)
    assert slow.cost_usd == 0
    assert (poor.model, poor.refusals, poor.failures, poor.average_s) == ("c/poor", 0, 2, None)


@pytest.mark.parametrize("kind", [Kind.DISK, Kind.UNREACHABLE, Kind.NO_CREDIT, Kind.MONTH_LIMIT])
def test_what_went_wrong_here_is_not_held_against_a_model(library: Library, kind: Kind) -> None:
    failed(library, "a/model", "one", kind)
    assert found(library)["a/model"].failures == 0
    assert found(library)["a/model"].races == 1


def test_several_pictures_of_one_comparison_are_one_win(library: Library) -> None:
    choose(library, painted(library, "a/model", "one", pictures=2))
    painted(library, "a/model", "one")
    score = found(library)["a/model"]
    assert (score.races, score.wins, score.pictures, score.timed) == (1, 1, 3, 2)


def test_a_choice_that_was_taken_back_or_thrown_away_is_counted_as_it_stands(
    library: Library,
) -> None:
    kept, back = painted(library, "a/model", "one"), painted(library, "b/model", "two")
    choose(library, kept)
    choose(library, back)
    library.apply(Marking(((back.key, Marks(chosen=True), Marks()),)))
    library.apply(Trashing((kept.key,)))
    assert found(library)["a/model"].wins == 1, "it won, whatever became of it"
    assert found(library)["b/model"].wins == 0
