"""The search language in people's words."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from desktop_app.core.search.query import Misreading, Name, Order, Query, read
from desktop_app.ui.gallery.misread_words import misread_text, nothing_text
from desktop_app.ui.gallery.offer_words import offer_text
from desktop_app.ui.gallery.search_words import filter_text, month_text, order_text

TODAY = date(2026, 11, 22)


def told(text: str) -> str:
    (found,) = read(text).misread
    return misread_text(found)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("tag:lake", "Tag: lake"),
        ('tag:"northern light"', "Tag: northern light"),
        ("-tag:lake", "Not: Tag: lake"),
        ("model:maker/one", "Model: One"),
        ("ratio:16x9", "Ratio: 16:9"),
        ("is:favorite", "Favourites"),
        ("-is:demo", "No demo pictures"),
        ("has:reference", "With references"),
        ("-has:note", "Without a note"),
        ("cost:>0.05", "Cost over $0.05"),
        ("cost:0", "Free"),
        ("cost:0.01..1.5", "Cost $0.01 to $1.50"),
        ("stars:1", "1 star"),
        ("stars:>=4", "4 stars or more"),
        ("width:>=2048", "At least 2,048 px wide"),
        ("height:<1024", "Less than 1,024 px high"),
        ("date:2026", "2026"),
        ("date:2026-11", "November 2026"),
        ("date:today", "Today"),
        ("date:<2026-03", "Before March 2026"),
        ("date:>=2026-11-16", "Last 7 days"),
        ("date:>=2026-11-17", "Since Tuesday, November 17, 2026"),
        ("date:2025..2026-02", "2025 to February 2026"),
        ('collection:"Still life"', "Collection: Still life"),
        ("type:jpg", "Type: JPEG"),
        ("from:comfyui", "Made with ComfyUI"),
        ("is:chosen", "Chosen in a comparison"),
        ("uses:5f2a90c1", "Made with this reference"),
        ("family:01m81eh371d3y5vsa7qk.1", "Versions"),
    ],
)
def test_a_filter_is_said_in_words(text: str, words: str) -> None:
    QLocale.setDefault(QLocale("en_US"))
    found = read(text).filters[0]
    names = {"maker/one": "One"}
    assert filter_text(found, lambda id_: names.get(id_, id_), TODAY) == words


def test_versions_are_called_by_their_picture_where_it_is_known() -> None:
    (found,) = read("family:01m81eh371d3y5vsa7qk.1").filters
    titles = {"01m81eh371d3y5vsa7qk.1": "a lake"}

    assert filter_text(found, title_of=lambda key: titles[key]) == "Versions of “a lake”"


def test_numbers_and_dates_follow_the_locale() -> None:
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    try:
        (cost,) = read("cost:>0.05").filters
        (width,) = read("width:>2048").filters
        assert "0,05" in filter_text(cost)
        assert "2.048" in filter_text(width)
        assert month_text("2026-03") == "März 2026"
    finally:
        QLocale.setDefault(before)


_TEXTS = [
    "tag:x",
    "model:x",
    "ratio:3:2",
    *(f"is:{one}" for one in ("favourite", "demo", "imported", "edited", "starred", "unrated")),
    *(f"has:{one}" for one in ("reference", "note", "tag", "words")),
    *(
        f"{name}:{sign}3"
        for name in ("cost", "stars", "width", "height")
        for sign in ("", ">", "<=")
    ),
    "date:<2026-11-02",
    "collection:x",
    "type:png",
    "from:x",
    "is:chosen",
    "uses:5f2a90c1",
    "family:01m81eh371d3y5vsa7qk.1",
]


@given(st.sampled_from(_TEXTS), st.booleans())
def test_whatever_can_be_read_can_be_said_and_its_contrary_is_something_else(
    text: str, is_negated: bool
) -> None:
    (found,) = read(f"-{text}" if is_negated else text).filters
    (other,) = read(text if is_negated else f"-{text}").filters
    said, contrary = filter_text(found), filter_text(other)
    assert said
    assert said != contrary
    assert "%" not in said


def test_every_filter_of_the_language_is_among_those() -> None:
    assert {read(text).filters[0].name for text in _TEXTS} == set(Name)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("colour:red", "There is no filter “colour:”. Try tag:, model: or date:."),
        ("tags:lake", "There is no filter “tags:”. Did you mean tag:?"),
        ("cost:cheap", "“cost:cheap” needs an amount, such as cost:>0.05."),
        ("cost:", "“cost:” needs an amount, such as cost:>0.05."),
        ("date:soon", "“date:soon” needs a date, such as date:2026-11."),
        ("ratio:wide", "“ratio:wide” needs a ratio, such as ratio:16:9."),
        ("stars:9", "“stars:9” needs a number, such as stars:>=4."),
        ("is:nice", "“is:nice” isn't known. Try is:favourite."),
        ("is:", "“is:” needs a value, such as is:favourite."),
        ("tag:>lake", "“tag:>lake” can't be more or less. Write it as in tag:lake."),
    ],
)
def test_what_is_not_understood_is_told_with_a_way_out(text: str, words: str) -> None:
    assert told(text) == words


@pytest.mark.parametrize("name", list(Name))
def test_every_example_is_well_written(name: Name) -> None:
    sentence = told(f"{name.value}:")
    example = sentence.partition("such as ")[2].removesuffix(".")
    assert read(example).filters[0].name is name
    assert read(f"{name.value}:").misread[0].reason is Misreading.NO_VALUE


def test_somebodys_own_text_is_cut_where_it_is_long() -> None:
    assert told("cost:" + "9x" * 200).startswith("“cost:9x9x")
    assert len(told("cost:" + "9x" * 200)) < 100


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("lighthous", "Nothing matches “lighthous”."),
        ('"a fox" -red', 'Nothing matches “"a fox" -red”.'),
        ("is:edited", "Nothing matches these filters."),
        ("fox is:edited", "Nothing matches “fox” with these filters."),
    ],
)
def test_what_was_not_found_is_named(text: str, words: str) -> None:
    assert nothing_text(read(text)) == words


def test_every_order_has_its_own_name() -> None:
    assert len({order_text(order) for order in Order}) == len(Order)
    assert not Query()


def test_every_filter_is_explained_where_it_is_suggested() -> None:
    told = [offer_text(f"{name.value}:", name, "", None, str) for name in Name]
    assert all(told)


@pytest.mark.parametrize(
    ("text", "value", "count", "words"),
    [
        ("tag:lake", "lake", 1200, "1,200"),
        ("-is:favourite", "favourite", None, "No favourites"),
        ("date:2026-11", "2026-11", None, "November 2026"),
        ("model:maker/one", "maker/one", None, "One"),
        ("model:maker/two", "maker/two", None, ""),
        ("ratio:3:2", "3:2", None, ""),
    ],
)
def test_a_suggested_value_is_said_in_words_where_they_add_something(
    text: str, value: str, count: int | None, words: str
) -> None:
    QLocale.setDefault(QLocale("en_US"))
    names = {"maker/one": "One"}
    name = Name(text.removeprefix("-").partition(":")[0])
    assert offer_text(text, name, value, count, lambda id_: names.get(id_, id_)) == words
