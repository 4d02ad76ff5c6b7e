"""The rank of a picture sorts as the wall does and is its own."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core import rows
from desktop_app.core.library import Library
from desktop_app.core.ranks import day_of, rank_of, span_of
from desktop_app.core.records import Picture
from tests.core.making import a_job, a_picture

DAYS = st.dates(max_value=date(3354, 12, 31)).map(
    lambda day: day.year * 10_000 + day.month * 100 + day.day
)
NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


@given(DAYS, st.datetimes(timezones=st.just(UTC)))
def test_the_day_is_in_it_whatever_the_moment(day: int, made: datetime) -> None:
    lowest, highest = span_of(day)
    assert lowest <= rank_of(day, made) <= highest
    assert day_of(rank_of(day, made)) == day
    assert 0 <= highest < 2**63, "SQLite holds it"


@given(st.timedeltas(timedelta(hours=-27), timedelta(hours=27)), st.integers(1, 10**9))
def test_within_a_day_it_sorts_by_the_moment(shift: timedelta, later: int) -> None:
    made = NOON + shift
    assert rank_of(20261122, made) < rank_of(20261122, made + timedelta(microseconds=later))


def test_a_day_that_is_none_has_no_rank() -> None:
    with pytest.raises(ValueError, match="month"):
        rank_of(20261322, NOON)
    with pytest.raises(ValueError, match="too late"):
        rank_of(33550101, NOON)


def test_pictures_of_one_moment_get_numbers_of_their_own(library: Library) -> None:
    job = a_job()
    library.add_job(job)
    picture = replace(a_picture(job), day=20261122, made=NOON)
    after = [NOON, NOON + timedelta(microseconds=2), NOON, NOON + timedelta(microseconds=1), NOON]
    kept: list[Picture] = []
    with library._database.writing() as connection:
        for number, made in enumerate(after):
            one = replace(picture, key=f"{job.key}.{number}", made=made)
            kept.append(rows.insert_picture(connection, one))
    first = rank_of(20261122, NOON)
    assert [one.rank - first for one in kept] == [0, 2, 1, 3, 4]
    on_the_wall = library.day_page(20261122, 0, 10)
    assert on_the_wall == sorted(kept, key=lambda one: -one.rank)
