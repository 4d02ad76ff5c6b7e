"""What jobs have cost, exactly."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from desktop_app.core.library import Library
from desktop_app.core.records import Job, JobState, Spent, now
from desktop_app.core.saving import priced
from tests.core.making import MODEL, a_job, a_picture, arrive
from tests.fakes.wire import png


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    library = Library.open(tmp_path / "library")
    yield library
    library.close()


def done(library: Library, cost: str | None, *, pictures: int = 1, **facts: object) -> Job:
    """A job that ended just now, with so many pictures."""
    job = replace(a_job(), **facts)  # type: ignore[arg-type]
    library.add_job(job)
    for index in range(1, pictures + 1):
        library.save_picture(job, arrive(library, job, index=index, content=png(8, 8 + index)))
    ended = replace(
        job,
        state=JobState.DONE,
        started=now(),
        ended=now(),
        cost_usd=None if cost is None else Decimal(cost),
        generation_id=f"gen-{job.key}",
    )
    library.update_job(ended)
    return ended


def test_sums_are_exact_and_by_model(library: Library) -> None:
    before = now()
    for _ in range(3):
        done(library, "0.1")
    done(library, "0.2", recipe=replace(a_job().recipe, model="a/b"))
    done(library, "0", recipe=replace(a_job().recipe, model="free/one"))
    done(library, None)
    assert library.ledger.spent_since(before) == [
        Spent(MODEL, Decimal("0.3"), 3),
        Spent("a/b", Decimal("0.2"), 1),
    ]
    assert library.ledger.spent_since(now() + timedelta(seconds=1)) == []


def test_each_picture_has_its_share_of_the_bill(library: Library) -> None:
    job = done(library, "0.1", pictures=3)
    (day,) = library.days()
    shares = [picture.cost_usd for picture in library.day_page(day.day, 0, 10)]
    assert sum(filter(None, shares)) == Decimal("0.1")
    assert min(filter(None, shares)) >= Decimal("0.033")
    assert library.ledger.median_cost(MODEL, job.recipe.size) == (Decimal("0.1") / 3, 1)


@pytest.mark.parametrize("cost", ["0.1", "0.0387036", "1", "0", "1E-7", "12.40"])
@pytest.mark.parametrize("count", [1, 2, 3, 7, 10])
def test_shares_add_up_to_the_last_digit(cost: str, count: int) -> None:
    job = a_job()
    shares = [
        picture.cost_usd
        for picture in priced([a_picture(job, place) for place in range(count)], Decimal(cost))
    ]
    assert sum(share for share in shares if share is not None) == Decimal(cost)
    assert all(share is not None and share >= 0 for share in shares)


def test_the_middle_cost_is_of_the_same_size_only(library: Library) -> None:
    for cost in ("0.03", "0.05", "0.9"):
        done(library, cost)
    done(library, "7", recipe=replace(a_job().recipe, size="4K"))
    assert library.ledger.median_cost(MODEL, "1K") == (Decimal("0.05"), 3)
    assert library.ledger.median_cost(MODEL, "4K") == (Decimal(7), 1)
    assert library.ledger.median_cost("no/model", "1K") is None


def test_jobs_whose_bill_has_not_come_are_known(library: Library) -> None:
    before = now()
    unbilled = done(library, None)
    done(library, "0.1")
    done(library, None, is_demo=True)
    assert [job.key for job in library.ledger.unbilled_jobs(before)] == [unbilled.key]


def test_the_history_goes_back_page_by_page(library: Library) -> None:
    keys = sorted((done(library, "0.1", pictures=0).key for _ in range(5)), reverse=True)
    first = library.past.history(None, 2)
    second = library.past.history(first[-1].key, 10)
    assert [job.key for job in (*first, *second)] == keys
