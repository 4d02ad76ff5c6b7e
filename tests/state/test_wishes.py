"""Wishes as settings keep them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.recipe import Value
from desktop_app.state.wishes import is_ratio, options_of, words_of

names = st.text(min_size=1).filter(lambda text: "=" not in text)
values = st.integers(-(10**18) + 1, 10**18 - 1) | st.booleans() | st.text("abc=ü ", min_size=1)


@given(st.dictionaries(names, values))
def test_options_survive_their_time_as_words(options: dict[str, Value]) -> None:
    kept = options_of(words_of(options.items()))
    assert kept == tuple(options.items())
    assert [type(value) for _, value in kept] == [type(value) for value in options.values()]


def test_words_read_as_a_person_would_write_them() -> None:
    options = (("quality", "high"), ("seed", -42), ("shiny", True))
    assert words_of(options) == ("quality=high", "seed=-42", "shiny=true")


def test_words_that_are_no_options_are_passed_over_and_the_last_of_a_name_counts() -> None:
    words = ("quality", "=high", "style=", "", "seed=1", "seed=2")
    assert options_of(words) == (("seed", 2),)


@pytest.mark.parametrize(
    ("text", "is_one"),
    [("9:19.5", True), ("8:1", True), ("auto", False), ("0:1", False), ("nan:1", False)],
)
def test_shapes_are_told_from_words(text: str, is_one: bool) -> None:
    assert is_ratio(text) is is_one
