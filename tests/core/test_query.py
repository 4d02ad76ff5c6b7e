"""The language of the search box."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desktop_app.core.search.query import (
    Comparison,
    Filter,
    Misread,
    Misreading,
    Name,
    Order,
    Part,
    Query,
    Showing,
    Word,
    read,
)
from desktop_app.core.search.query_values import BELONGINGS, TRAITS, TYPES, days_of

#: What the language is made of, so that chance hits upon it often.
SCRAPS = (
    *("tag:", "model:", "is:", "date:", "cost:", "stars:", "nothing:", "http://x", "16:9", "-"),
    *('"', '""', "“", "”", "„", ">", ">=", "<", "=", "≤", "..", " ", "\t", "\0", "\ud800", "today"),
    *("lake", "favourite", "2026-11", "0.05", "$", "5", "ß", "İ", "湖", "🦊", "\u3000", "e\u0301"),
)
TYPED = st.lists(st.sampled_from(SCRAPS) | st.text(max_size=4), max_size=12).map("".join)
#: Texts as `read` has them: without what parts words at the ends, one blank within.
TEXTS = (
    st.lists(st.text(st.characters(categories=("L", "N", "P", "S", "Cf"))), min_size=1, max_size=3)
    .map(" ".join)
    .map(lambda text: " ".join(text.split()))
    .filter(bool)
)


@st.composite
def filters(draw: st.DrawFn) -> Filter:
    """Any filter that can be written."""
    name = draw(st.sampled_from(Name))
    is_negated = draw(st.booleans())
    values: dict[Name, st.SearchStrategy[str | int | Decimal]] = {
        Name.RATIO: st.sampled_from(("16:9", "1:1", "21:9", "9:16")),
        Name.IS: st.sampled_from(TRAITS),
        Name.HAS: st.sampled_from(BELONGINGS),
        Name.TYPE: st.sampled_from(TYPES),
        Name.COST: st.decimals(0, 999, places=4).map(lambda sum_: Decimal(f"{sum_.normalize():f}")),
        Name.STARS: st.integers(0, 5),
        Name.WIDTH: st.integers(0, 10**8),
        Name.HEIGHT: st.integers(0, 10**8),
        Name.DATE: st.sampled_from(("today", "yesterday", "2026", "2026-02", "2024-02-29")),
        Name.FROM: st.sampled_from(("a1111", "comfyui", "some program")),
        Name.FAMILY: st.sampled_from(("01m81eh371d3y5vsa7qk.1", "01m81eh371d3y5vsa7qk")),
        Name.USES: st.text("0123456789abcdef", min_size=8, max_size=64),
    }
    value = values.get(name, TEXTS)
    if not name.is_ordered:
        return Filter(name, Comparison.IS, draw(value), is_negated)
    comparison = draw(st.sampled_from(Comparison))
    upper = draw(value) if comparison is Comparison.BETWEEN else None
    return Filter(name, comparison, draw(value), is_negated, upper)


@given(TYPED)
@example('tag:"')
@example("-")
@example('--"a')
@example("cost:>=")
@example("date:..")
@example("“a”“b”")
@example('-"-x" "tag:x" subject: Ünï:x')
def test_whatever_is_typed_can_be_read_and_is_written_so_that_it_reads_the_same(typed: str) -> None:
    query = read(typed)

    assert read(query.text) == query


@given(
    st.lists(st.builds(Word, TEXTS, st.booleans()), unique=True), st.lists(filters(), unique=True)
)
def test_what_is_put_together_by_hand_reads_the_same(
    words: list[Word], wanted: list[Filter]
) -> None:
    query = Query(tuple(words), tuple(wanted))

    assert read(query.text) == query


@given(st.lists(filters(), max_size=5), filters())
def test_a_filter_that_is_put_in_is_in_and_what_it_excludes_is_gone(
    others: list[Filter], wanted: Filter
) -> None:
    query = Query((Word("lake"),), tuple(dict.fromkeys(others)))

    found = query.having(wanted)

    assert found.words == query.words
    assert found.filters.count(wanted) == 1
    assert set(found.filters) <= {*query.filters, wanted}
    if wanted.name.is_single and not wanted.is_negated and wanted not in query.filters:
        assert [one for one in found.named(wanted.name) if not one.is_negated] == [wanted]
    kept = [one for one in query.filters if one.name is not wanted.name]
    assert [one for one in found.filters if one.name is not wanted.name] == kept


@given(TYPED, st.integers(0, 20))
def test_a_part_that_is_taken_out_is_gone_and_all_others_stay(typed: str, which: int) -> None:
    query = read(typed)
    parts: tuple[Part, ...] = (*query.words, *query.filters, *query.misread)
    if not parts:
        return
    part = parts[which % len(parts)]

    left = query.without(part)

    assert (*left.words, *left.filters, *left.misread) == tuple(one for one in parts if one != part)


def test_words_phrases_and_what_must_not_be() -> None:
    query = read('wooden  "old cabin" -snow -"in  the dark"')

    assert query.words == (
        Word("wooden"),
        Word("old cabin"),
        Word("snow", is_negated=True),
        Word("in the dark", is_negated=True),
    )
    assert query.text == 'wooden "old cabin" -snow -"in the dark"'


def test_a_phrase_that_is_not_closed_yet_goes_on_to_the_end() -> None:
    assert read('"old cab').words == (Word("old cab"),)
    assert read('tag:"client no').filters[0].value == "client no"


def test_a_quote_within_a_phrase_is_doubled() -> None:
    assert read('"5"" x 7"""').words == (Word('5" x 7"'),)


@pytest.mark.parametrize("typed", ["“old cabin”", "„old cabin“", '"old cabin"'])
def test_quotes_of_print_are_quotes(typed: str) -> None:
    assert read(typed).words == (Word("old cabin"),)


@pytest.mark.parametrize("typed", ["16:9", "https://example.org", "Subject: ", "re:", "-"])
def test_prose_with_a_colon_or_a_dash_is_no_filter(typed: str) -> None:
    query = read(f"{typed} x")

    assert not query.misread
    assert not query.filters


@pytest.mark.parametrize(
    ("typed", "name", "comparison", "value"),
    [
        ("tag:lake", Name.TAG, Comparison.IS, "lake"),
        ('TAG:"Client North"', Name.TAG, Comparison.IS, "Client North"),
        ("model:flux", Name.MODEL, Comparison.IS, "flux"),
        ("ratio:16x9", Name.RATIO, Comparison.IS, "16:9"),
        ("is:Favorite", Name.IS, Comparison.IS, "favourite"),
        ("has:references", Name.HAS, Comparison.IS, "reference"),
        ("cost:>0.050", Name.COST, Comparison.ABOVE, Decimal("0.05")),
        ("cost:<=$1,5", Name.COST, Comparison.AT_MOST, Decimal("1.5")),
        ("cost:≥10", Name.COST, Comparison.AT_LEAST, Decimal(10)),
        ("stars:=5", Name.STARS, Comparison.IS, 5),
        ("width:1024..", Name.WIDTH, Comparison.AT_LEAST, 1024),
        ("height:..1024", Name.HEIGHT, Comparison.AT_MOST, 1024),
        ("date:2026-1-5", Name.DATE, Comparison.IS, "2026-01-05"),
        ("date:Today", Name.DATE, Comparison.IS, "today"),
        ("type:JPG", Name.TYPE, Comparison.IS, "jpeg"),
        ("from:ComfyUI", Name.FROM, Comparison.IS, "comfyui"),
        ('collection:"Summer 2026"', Name.COLLECTION, Comparison.IS, "Summer 2026"),
    ],
)
def test_filters_are_read(
    typed: str, name: Name, comparison: Comparison, value: str | int | Decimal
) -> None:
    assert read(typed) == Query(filters=(Filter(name, comparison, value),))
    assert read(f"-{typed}") == Query(filters=(Filter(name, comparison, value, is_negated=True),))


def test_a_span_has_two_ends() -> None:
    found = read("date:2026-03..2026-05 stars:2..4").filters

    assert [(one.comparison, one.value, one.upper) for one in found] == [
        (Comparison.BETWEEN, "2026-03", "2026-05"),
        (Comparison.BETWEEN, 2, 4),
    ]
    assert [one.text for one in found] == ["date:2026-03..2026-05", "stars:2..4"]


@pytest.mark.parametrize(
    ("typed", "name", "reason"),
    [
        ("tags:lake", "tags", Misreading.UNKNOWN_FILTER),
        ("-style:anime", "style", Misreading.UNKNOWN_FILTER),
        ("tag:", "tag", Misreading.NO_VALUE),
        ("cost:>", "cost", Misreading.NO_VALUE),
        ('tag:""', "tag", Misreading.NO_VALUE),
        ("stars:9", "stars", Misreading.BAD_VALUE),
        ("stars:1..9", "stars", Misreading.BAD_VALUE),
        ("stars:>1..3", "stars", Misreading.BAD_VALUE),
        ("width:..", "width", Misreading.BAD_VALUE),
        ("is:blue", "is", Misreading.BAD_VALUE),
        ("date:2026-02-30", "date", Misreading.BAD_VALUE),
        ("date:0000", "date", Misreading.BAD_VALUE),
        ("ratio:wide", "ratio", Misreading.BAD_VALUE),
        ("cost:1e9", "cost", Misreading.BAD_VALUE),
        ("tag:>lake", "tag", Misreading.NOT_ORDERED),
    ],
)
def test_what_is_not_understood_is_told_and_not_searched_for(
    typed: str, name: str, reason: Misreading
) -> None:
    query = read(f"lake {typed}")

    assert query.words == (Word("lake"),)
    assert query.filters == ()
    assert [(one.name, one.reason) for one in query.misread] == [(name, reason)]


def test_what_was_not_understood_stays_in_the_text() -> None:
    query = read('tags:"a b" lake')

    assert query.text == 'lake tags:"a b"'
    assert query.without(Misread('tags:"a b"', "tags", Misreading.UNKNOWN_FILTER)) == read("lake")


def test_a_text_of_very_many_words_is_searched_for_its_first_ones_and_says_so() -> None:
    words = [f"word{number}" for number in range(103)]

    query = read(f"{' '.join(words)} tag:lake word1")

    assert [word.text for word in query.words] == words[:100]
    assert [one.text for one in query.misread] == [*words[100:], "tag:lake"]
    assert {one.reason for one in query.misread} == {Misreading.TOO_MANY}
    assert read(query.text) == query


def test_a_query_of_nothing_but_mistakes_asks_for_nothing() -> None:
    assert not read("tags:lake")
    assert read("lake")
    assert read("is:demo")


def test_one_filter_takes_the_place_of_another_that_could_not_be_true_beside_it() -> None:
    query = read("model:flux tag:lake -is:demo")

    assert query.having(read("model:gemini").filters[0]) == read("tag:lake -is:demo model:gemini")
    assert query.having(read("tag:snow").filters[0]) == read(
        "model:flux tag:lake -is:demo tag:snow"
    )
    assert query.having(read("is:demo").filters[0]) == read("model:flux tag:lake is:demo")
    assert query.having(read("tag:lake").filters[0]) == query


@pytest.mark.parametrize(
    ("value", "first", "last"),
    [
        ("2026", 20260101, 20261231),
        ("2026-11", 20261101, 20261131),
        ("2026-11-22", 20261122, 20261122),
        ("today", 20260301, 20260301),
        ("yesterday", 20260228, 20260228),
    ],
)
def test_a_date_stands_for_days(value: str, first: int, last: int) -> None:
    assert days_of(value, date(2026, 3, 1)) == (first, last)


def test_only_a_scope_as_it_is_counted_by_days_is_whole() -> None:
    assert Showing().is_whole
    assert Showing(scope="trash").is_whole
    assert Showing(query=read("tags:lake")).is_whole
    assert not Showing(scope="collection:abc").is_whole
    assert not Showing(order=Order.OLDEST).is_whole
    assert not Showing(query=read("lake")).is_whole
