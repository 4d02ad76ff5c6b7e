"""Looking for pictures in a library."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from desktop_app.core import rows
from desktop_app.core.changes import Marks
from desktop_app.core.errors import AppError, Kind
from desktop_app.core.records import Collection
from desktop_app.core.search.finding import Finder
from desktop_app.core.search.query import Order, Showing, read
from tests.core.finding import OTHERWISE, Kept, Shelf
from tests.core.making import at
from tests.core.test_query import TYPED

SUMMER = Collection("summer", "Summer", at("2026-11-22 10:00"))
GOOD = Collection("good", "Good ones", at("2026-11-22 10:00"), "lake stars:>=4")

MANY = [Kept(prompt="one of many")] * 6000


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[Shelf]:
    """A library without a picture, with two collections."""
    with closing(Shelf(tmp_path, (), (SUMMER, GOOD))) as made:
        yield made


@pytest.fixture
def finder(shelf: Shelf) -> Iterator[Finder]:
    """What looks for pictures in it."""
    with closing(shelf.finder()) as made:
        yield made


def prompts(finder: Finder, typed: str, scope: str = "all", order: Order = Order.NEWEST) -> str:
    """The prompts of what is found, one after the other."""
    found = finder.first(Showing(scope=scope, query=read(typed), order=order))
    return " ".join(picture.title for picture in found)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("lighthouse", "lighthouse"),
        ("LIGHT", "lighthouse"),
        ("house", "lighthouse"),
        ("li", "lighthouse"),
        ("ho", ""),
        ("grün", "Grüne-Wiese"),
        ("GRÜNE-W", "Grüne-Wiese"),
        ("gr", "Grüne-Wiese"),
        ("wi", "Grüne-Wiese"),
        ("湖畔", "雪の湖畔 湖畔の小屋"),
        ("畔", "雪の湖畔 湖畔の小屋"),
        ("c#", "c#"),
        ("🦊", "🦊"),
        ('"湖畔の" -雪', "湖畔の小屋"),
        ("nothing-of-this", ""),
    ],
)
def test_a_word_is_found_wherever_it_stands_and_two_letters_where_they_begin_one(
    shelf: Shelf, finder: Finder, typed: str, found: str
) -> None:
    for prompt in ("lighthouse", "Grüne-Wiese", "湖畔の小屋", "雪の湖畔", "c#", "🦊"):
        shelf.put(Kept(prompt=prompt))

    assert prompts(finder, typed) == found


def test_all_that_is_written_about_a_picture_is_searched(shelf: Shelf, finder: Finder) -> None:
    shelf.put(Kept(prompt="prompt", text="quokka one"))
    shelf.put(Kept(prompt="marks", marks=Marks(note="quokka two", tags=("quokka tag",))))
    shelf.put(Kept(prompt="file", file="quokka.png"))
    shelf.put(Kept(prompt="model", model="quokka/brush"))

    assert prompts(finder, "quokka") == "model file marks prompt"
    assert prompts(finder, "quokka two") == "marks"
    assert prompts(finder, "2026-11") == ""  # the folders are not


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(TYPED, st.sampled_from(Order), st.sampled_from(("all", "trash", "collection:good")))
@example('" OR 1', Order.NEWEST, "all")
@example("lake* NEAR(a b) ^x {y}:z", Order.NEWEST, "all")
@example("\0lake'; DROP TABLE pictures; --", Order.NEWEST, "all")
@example("[[]^]-*?", Order.PROMPT, "all")
@example("x" * 5000, Order.NEWEST, "all")
@example(" ".join(f"word{number}" for number in range(400)), Order.NEWEST, "all")
@example(" ".join(f"-word{number}" for number in range(400)), Order.PROMPT, "all")
@example(" ".join(f"-{chr(97 + number)}" for number in range(26)), Order.NEWEST, "all")
@example(" ".join(f"-tag:{number}" for number in range(400)), Order.OLDEST, "trash")
def test_whatever_is_typed_can_be_searched_for(
    shelf: Shelf, finder: Finder, typed: str, order: Order, scope: str
) -> None:
    if not shelf.kept:
        shelf.put(Kept(prompt="A lake; it's 5 \" wide [x] 100% *"))
    showing = Showing(scope=scope, query=read(typed), order=order)

    with closing(shelf.finder(OTHERWISE)) as other:
        assert list(finder.ranks(showing)) == list(other.ranks(showing))


def test_what_is_written_later_is_found_and_what_is_gone_is_not(
    shelf: Shelf, finder: Finder
) -> None:
    assert prompts(finder, "lake") == ""
    picture = shelf.put(Kept(prompt="lake", marks=Marks(note="plain", tags=("old",))))
    assert prompts(finder, "lake") == "lake"
    assert prompts(finder, "words tag:old") == ""

    with shelf.database.writing() as connection:
        rows.write_marks(connection, picture.key, Marks(note="fancy", tags=("new",)))
        connection.execute("UPDATE jobs SET text = 'Words beside it'")

    assert prompts(finder, "plain") == prompts(finder, "tag:old") == ""
    assert prompts(finder, "fancy words tag:new has:words") == "lake"


def test_what_is_in_the_trash_is_found_there_alone(shelf: Shelf, finder: Finder) -> None:
    shelf.put(Kept(prompt="kept lake", marks=Marks(favourite=True)))
    shelf.put(Kept(prompt="old lake", is_trashed=True, marks=Marks(favourite=True)))

    for typed in ("lake", "la", "is:favourite", "lake is:favourite", "-snow", "date:2026"):
        assert prompts(finder, typed) == "kept lake"
        assert prompts(finder, typed, "trash") == "old lake"
    assert prompts(finder, "lake", "favourites") == "kept lake"


def test_a_smart_collection_is_its_search_and_what_is_typed(shelf: Shelf, finder: Finder) -> None:
    shelf.put(Kept(prompt="lake one", marks=Marks(stars=5)))
    shelf.put(Kept(prompt="lake two", marks=Marks(stars=4, collections=("summer",))))
    shelf.put(Kept(prompt="lake three", marks=Marks(stars=1, collections=("summer",))))

    assert prompts(finder, "", "collection:good") == "lake two lake one"
    assert prompts(finder, "one", "collection:good") == "lake one"
    assert prompts(finder, 'collection:"good ONES" collection:summer') == "lake two"
    assert prompts(finder, 'collection:"good ones" -collection:summer') == "lake one"
    assert prompts(finder, '-collection:"good ones"') == "lake three"
    assert prompts(finder, "", "collection:summer") == "lake three lake two"
    assert prompts(finder, "", "collection:gone") == ""
    assert prompts(finder, "collection:gone") == ""


def test_a_collection_of_two_dates_holds_both_ends(tmp_path: Path) -> None:
    lately = Collection("lately", "Lately", at("2026-11-22 10:00"), "date:>2026-11-19")
    kept = [Kept(prompt=f"{ago}", days_ago=ago) for ago in (0, 2, 3, 400)]
    with closing(Shelf(tmp_path, kept, (lately,))) as shelf, closing(shelf.finder()) as finder:
        assert prompts(finder, "", "collection:lately") == "0 2"
        assert prompts(finder, "date:<today", "collection:lately") == "2"
        assert prompts(finder, "-collection:lately") == "3 400"


def test_the_whole_name_of_a_model_is_that_model_alone(shelf: Shelf, finder: Finder) -> None:
    shelf.put(Kept(prompt="large", model="openai/gpt-image"))
    shelf.put(Kept(prompt="small", model="openai/gpt-image-mini"))

    assert prompts(finder, "model:openai/gpt-image") == "large"
    assert prompts(finder, "model:OpenAI/GPT-Image") == "large"
    assert prompts(finder, "model:gpt-image") == "small large"


def test_a_picture_for_which_no_ratio_was_asked_is_found_by_its_shape(
    shelf: Shelf, finder: Finder
) -> None:
    shelf.put(Kept(prompt="asked", ratio="16:9", width=1344, height=768))
    assert prompts(finder, "ratio:16:9") == "asked"
    shelf.put(Kept(prompt="brought", width=1920, height=1080))
    shelf.put(Kept(prompt="square", width=1080, height=1080))

    assert prompts(finder, "ratio:16:9") == "brought asked"
    assert prompts(finder, "-ratio:16:9") == "square"


def test_sorted_by_cost_those_of_unknown_cost_come_last(shelf: Shelf, finder: Finder) -> None:
    for prompt, cost in (("b", "0.04"), ("C", None), ("a", "0.134"), ("D", "0.04")):
        shelf.put(Kept(prompt=prompt, cost_usd=None if cost is None else Decimal(cost)))

    assert prompts(finder, "", order=Order.DEAREST) == "a D b C"
    assert prompts(finder, "", order=Order.PROMPT) == "a b C D"
    assert prompts(finder, "", order=Order.OLDEST) == "b C a D"
    assert prompts(finder, "-cost:>0.05") == "D C b"


def test_pictures_are_given_in_the_order_asked_for_without_those_that_are_gone(
    shelf: Shelf, finder: Finder
) -> None:
    first, second = shelf.put(Kept(prompt="first")), shelf.put(Kept(prompt="second"))

    assert finder.at([]) == []
    assert finder.at([first.rank, 17, second.rank]) == [first, second]
    assert finder.at([second.rank, first.rank]) == [second, first]


def test_a_search_waits_for_no_writer(shelf: Shelf, finder: Finder) -> None:
    shelf.put(Kept(prompt="lake one"))

    with shelf.database.writing() as connection:
        connection.execute("UPDATE jobs SET prompt = 'sea'")

        assert prompts(finder, "lake") == "lake one"


def test_a_search_that_nobody_wants_any_more_stops_in_the_middle(tmp_path: Path) -> None:
    showing = Showing(query=read("-is:unrated width:>1"))  # every row is looked at, none fits
    asked = 0

    def stop() -> bool:
        nonlocal asked
        asked += 1
        return asked == 4

    with closing(Shelf(tmp_path, MANY)) as shelf, closing(shelf.finder(OTHERWISE)) as finder:
        assert list(finder.ranks(showing, stop)) == []
        assert asked == 4
        asked = 0
        assert finder.first(showing, stop=stop) == []
        assert asked == 4
        asked = 0
        assert 0 < len(finder.ranks(Showing(), stop)) < len(MANY)
        assert len(finder.ranks(Showing())) == len(MANY)


def test_closing_stops_the_search_that_is_under_way(tmp_path: Path) -> None:
    begun, closing_now = threading.Event(), threading.Event()
    found: list[int] = []

    def stop() -> bool:
        begun.set()
        return not closing_now.wait(60)

    with closing(Shelf(tmp_path, MANY)) as shelf:
        finder = shelf.finder()
        search = threading.Thread(target=lambda: found.extend(finder.ranks(Showing(), stop)))
        search.start()
        assert begun.wait(60)
        threading.Thread(target=closing_now.set).start()
        finder.close()
        search.join(60)

        assert not search.is_alive()
        finder.close()
        with pytest.raises(AppError) as refused:
            finder.first(Showing())
        assert refused.value.failure.kind is Kind.INTERRUPTED


def test_a_damaged_index_is_told_and_can_be_made_anew(shelf: Shelf) -> None:
    shelf.put(Kept(prompt="lake"))
    with shelf.database.writing() as connection:
        connection.execute("DELETE FROM pieces_data WHERE id > 10")

    with closing(shelf.finder()) as finder:
        with pytest.raises(AppError) as told:
            prompts(finder, "lake")
        assert told.value.failure.kind is Kind.LIBRARY_DAMAGED

        finder.rebuild_index()

        assert prompts(finder, "lake") == "lake"


def test_a_note_of_many_lines_is_found_by_each(shelf: Shelf, finder: Finder) -> None:
    one = Kept(prompt="lake", marks=Marks(note="first line\nsecond line"))
    shelf.put(one)
    shelf.put(replace(one, prompt="sea", marks=Marks()))

    assert prompts(finder, '"second line"') == "lake"
    assert prompts(finder, "-second") == "sea"
