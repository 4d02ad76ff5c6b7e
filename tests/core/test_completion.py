"""What is offered while something is typed in the search box."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.core.changes import Marks
from desktop_app.core.records import Collection
from desktop_app.core.search.completion import Suggestion
from desktop_app.core.search.finding import Finder
from desktop_app.core.search.query import Name, read
from tests.core.finding import Kept, Shelf
from tests.core.making import at
from tests.core.test_query import TYPED

KEPT = (
    Kept(model="acme/flux", ratio="16:9", origin="a1111", marks=Marks(tags=("lake",))),
    Kept(model="acme/flux", ratio="3:2", marks=Marks(tags=("lake", "snow day"))),
    Kept(model="other/fluent", ratio="3:2", days_ago=400, cost_usd=Decimal(1)),
    Kept(model="old/brush", is_trashed=True, marks=Marks(tags=("black",))),
)
COLLECTIONS = (
    Collection("b", "Summer", at("2026-11-22 10:00")),
    Collection("a", "Lake house", at("2026-11-22 10:00"), "lake"),
)


@pytest.fixture
def finder(tmp_path: Path) -> Iterator[Finder]:
    """A small library to complete from."""
    with closing(Shelf(tmp_path, KEPT, COLLECTIONS)) as shelf, closing(shelf.finder()) as made:
        yield made


def offered(finder: Finder, typed: str) -> list[str]:
    """What is offered where the cursor stands, which is written as |."""
    return [one.text for one in finder.suggest(typed.replace("|", ""), typed.index("|"))]


def test_all_filters_are_offered_where_nothing_has_been_typed(finder: Finder) -> None:
    typed_by_people = [name for name in Name if name not in {Name.FAMILY, Name.USES}]
    everything = [f"{name.value}:" for name in typed_by_people]

    assert offered(finder, "|") == everything
    assert offered(finder, "lake | snow") == everything


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("ta|", ["tag:"]),
        ("Co|", ["cost:", "collection:"]),
        ("-i|", ["-is:"]),
        ("la|", ["tag:lake"]),
        ("sn|", ['tag:"snow day"']),
        ("tag:|", ["tag:lake", "tag:black", 'tag:"snow day"']),
        ("tag:l|", ["tag:lake", "tag:black"]),
        ("-TAG:da|", ['-tag:"snow day"']),
        ('tag:"snow d|', ['tag:"snow day"']),
        ("model:|", ["model:acme/flux", "model:other/fluent", "model:old/brush"]),
        ("model:flu|", ["model:acme/flux", "model:other/fluent"]),
        ("model:ush|", ["model:old/brush"]),
        ("ratio:|", ["ratio:3:2", "ratio:16:9"]),
        ("collection:|", ['collection:"Lake house"', "collection:Summer"]),
        ("from:|", ["from:a1111"]),
        ("is:fa|", ["is:favourite"]),
        ("is:ch|", ["is:chosen"]),
        ("fam|", []),
        ("uses:0|", []),
        ("has:n|", ["has:note"]),
        ("type:p|", ["type:png"]),
        ("date:t|", ["date:today"]),
        ("date:202|", ["date:2026-11", "date:2025-10", "date:2026", "date:2025"]),
        ("stars:>=|", [f"stars:>={count}" for count in (5, 4, 3, 2, 1)]),
        ("cost:>|", []),
        ("tag:lake|", []),
        ("nothing:x|", []),
        ('"la|', []),
    ],
)
def test_what_begins_so_is_offered(finder: Finder, typed: str, wanted: list[str]) -> None:
    assert offered(finder, typed) == wanted


def test_it_takes_the_place_of_all_that_the_cursor_stands_in(finder: Finder) -> None:
    typed = "snow tag:laxx -day"

    (found,) = (one for one in finder.suggest(typed, 11) if one.value == "lake")

    assert found == Suggestion(
        text="tag:lake", start=5, end=13, name=Name.TAG, value="lake", count=2
    )
    assert typed[: found.start] + found.text + typed[found.end :] == "snow tag:lake -day"


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(TYPED, st.integers(0, 60))
def test_something_can_be_offered_wherever_the_cursor_stands(
    finder: Finder, typed: str, cursor: int
) -> None:
    cursor = min(cursor, len(typed))

    for one in finder.suggest(typed, cursor):
        assert one.start <= cursor <= one.end
        assert [part.name for part in read(one.text).filters] == [one.name] * bool(one.value)
