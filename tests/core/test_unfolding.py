"""Variables in prompts: what unfolds, what stays as typed, and that it always ends."""

from __future__ import annotations

import json
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.unfolding import Piece, Span, as_typed, folded, unfold

LISTS = {
    "colours": "red\ngreen\n\n  blue ",
    "Ink style": "loose ink, no outlines",
    "self": "a {self}",
    "this": "x {that}\ny",
    "that": "{this}",
    "mixed": "{colours} and {a|b}",
    "empty": " \n ",
}


def prompts(template: str) -> list[str]:
    return [one.prompt for one in unfold(template, LISTS)]


@pytest.mark.parametrize(
    ("template", "expected"),
    [
        ("a fox", ["a fox"]),
        ("", [""]),
        ("a {red|blue} fox", ["a red fox", "a blue fox"]),
        ("{a|b}{c|d}", ["ac", "ad", "bc", "bd"]),
        ("{|very }old", ["old", "very old"]),
        ("{a|{b|c} d}", ["a", "b d", "c d"]),
        ("{colours} fox", ["red fox", "green fox", "blue fox"]),
        ("{ COLOURS }", ["red", "green", "blue"]),
        ("a fox, {ink style}", ["a fox, loose ink, no outlines"]),
        ("{mixed}", [f"{one} and {two}" for one in ("red", "green", "blue") for two in "ab"]),
        ("{狐|犬}の絵", ["狐の絵", "犬の絵"]),
        ("ثعلب {أحمر|أزرق}", ["ثعلب أحمر", "ثعلب أزرق"]),
        ("{a\n|b}", ["a\n", "b"]),
    ],
)
def test_alternatives_and_snippets_unfold(template: str, expected: list[str]) -> None:
    assert prompts(template) == expected
    assert unfold(template, LISTS).count == len(expected)


@pytest.mark.parametrize(
    "prompt",
    [
        json.dumps({"style": {"mood": "calm", "palette": ["red", "blue"]}, "n": 1}),
        "{unknown} and {} and { }",
        "a {b|c and no end",
        "a}b|c{",
        "a | b",
        r"C:\pictures\new",
        "{empty}",
    ],
)
def test_plain_braces_stay_as_typed(prompt: str) -> None:
    assert prompts(prompt) == [prompt]
    assert as_typed(prompt, LISTS) == prompt


@pytest.mark.parametrize(
    ("template", "expected"),
    [
        (r"\{a|b\}", ["{a|b}"]),
        (r"{a\|b|c}", ["a|b", "c"]),
        (r"\{colours\}", ["{colours}"]),
        (r"{x\}|y}", ["x}", "y"]),
        (r"\\{a|b\}", [r"\{a|b}"]),
    ],
)
def test_a_backslash_takes_the_meaning_away(template: str, expected: list[str]) -> None:
    assert prompts(template) == expected


def test_variables_work_within_braces_that_are_plain() -> None:
    assert prompts('{"animal": "{cat|dog}"}') == ['{"animal": "cat"}', '{"animal": "dog"}']
    assert prompts("{a|{b|c}") == ["{a|b", "{a|c"], "the first brace has no partner"


@pytest.mark.parametrize(
    ("template", "expected"),
    [("{self}", ["a {self}"]), ("{this}", ["x {this}", "y"]), ("{that}", ["x {that}", "y"])],
)
def test_a_snippet_within_itself_stays_as_typed(template: str, expected: list[str]) -> None:
    assert prompts(template) == expected


def test_snippets_that_double_each_other_come_to_an_end() -> None:
    lists = {f"s{number}": f"{{s{number + 1}}}" * 2 for number in range(20)} | {"s20": "a\nb"}
    found = unfold("{s0}", lists)
    last = found.at(found.count - 1).prompt
    assert 400 < last.count("b") < 1_000
    assert "{s" in last, "there was no end to it"


def test_what_lies_too_deep_stays_as_typed() -> None:
    deep = "{a|" * 2_000 + "b" + "}" * 2_000
    found = unfold(deep)
    assert 1 < found.count < 100
    assert found.at(found.count - 1).prompt in deep


def test_a_long_prompt_is_counted_without_being_made() -> None:
    found = unfold("{a|b|c|d|e|f|g|h|i|j}" * 50)
    assert found.count == 10**50
    assert [one.prompt for one in found.first(2)] == ["a" * 50, "a" * 49 + "b"]
    assert found.at(10**50 - 1).prompt == "j" * 50
    with pytest.raises(IndexError):
        found.at(10**50)


def test_choices_say_what_was_taken_and_pieces_where_it_went() -> None:
    second = unfold("a {red|{dark|light} blue} fox, {ink style}", LISTS).at(1)
    assert second.choices == ((1, "dark blue"), (0, "dark"))
    assert second.pieces == (
        Piece("a ", False),
        Piece("dark", True),
        Piece(" blue", True),
        Piece(" fox, loose ink, no outlines", False),
    )


def test_spans_tell_variables_from_plain_text() -> None:
    template = r"\{ {a|{ink style}} {no}"
    found = unfold(template, LISTS)
    shown = [(template[span.start : span.end], span.is_escape) for span in found.spans]
    assert shown == [
        ("\\", True),
        ("{", False),
        ("|", False),
        ("{ink style}", False),
        ("}", False),
    ]
    assert unfold("{plain} | {").spans == ()
    assert unfold("{a|b}").spans[0] == Span(0, 1)


def test_names_are_the_same_whatever_their_case_and_spelling() -> None:
    assert folded("  Cafe\u0301  ") == folded("CAFÉ") == folded("Ｃａｆé")


WORDS = st.text(alphabet="ab {|}\\\n狐", max_size=24)
NAMES = st.sampled_from(["a", "b", "ab"])


@given(WORDS, st.dictionaries(NAMES, WORDS, max_size=3))
def test_any_prompt_has_a_template_that_means_just_it(prompt: str, lists: dict[str, str]) -> None:
    found = unfold(as_typed(prompt, lists), lists)
    assert [one.prompt for one in found] == [prompt]


@given(WORDS, st.dictionaries(NAMES, WORDS, max_size=3))
def test_there_are_as_many_as_were_counted_and_each_is_taken_once(
    template: str, lists: dict[str, str]
) -> None:
    found = unfold(template, lists)
    some = found.first(200)
    assert len(some) == min(found.count, 200)
    assert len({one.choices for one in some}) == len(some)
    assert all(span.start < span.end <= len(template) for span in found.spans)
    assert all(left.end <= right.start for left, right in pairwise(found.spans))


PLAIN = st.text(alphabet="xyz 狐", max_size=6)
SLOT = st.one_of(PLAIN, st.lists(PLAIN, min_size=2, max_size=4))


@given(st.lists(SLOT, max_size=5))
def test_the_count_is_the_product_and_no_text_is_lost(slots: list[str | list[str]]) -> None:
    template, expected = "", [""]
    for slot in slots:
        options = [slot] if isinstance(slot, str) else slot
        template += slot if isinstance(slot, str) else "{" + "|".join(slot) + "}"
        expected = [before + option for before in expected for option in options]
    found = unfold(template)
    assert found.count == len(expected)
    assert [one.prompt for one in found] == expected
