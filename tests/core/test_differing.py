"""How one recipe differs from another, in words of any script and in settings."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.differing import (
    Difference,
    Fate,
    Piece,
    Setting,
    difference,
    shortened,
    words_between,
)
from desktop_app.core.recipe import Recipe, Reference

RECIPE = Recipe(prompt="a lake at dawn", model="maker/one", ratio="3:2", options=(("seed", 1),))
VASE = Reference(sha256="a" * 64, media_type="image/png", width=1, height=1, size_bytes=1)
SIGNS = {Fate.KEPT: "{}", Fate.ADDED: "[+{}]", Fate.REMOVED: "[-{}]"}
WORDS = (
    "lake",
    "dusk",
    "at",
    "a",
    ",",
    ".",
    " ",
    "\n",
    "夕暮れ",
    "湖",
    "के",
    "👩‍🚀",
    "e\u0301",
    "كوخ",
)
TEXT = st.lists(st.sampled_from(WORDS), max_size=30).map(" ".join) | st.text(max_size=40)


def told(pieces: tuple[Piece, ...]) -> str:
    return "".join(SIGNS[one.fate].format(one.text) for one in pieces)


@pytest.mark.parametrize(
    ("before", "after", "difference_told"),
    [
        ("a lake at dawn, calm", "a lake at dusk, calm", "a lake at [-dawn][+dusk], calm"),
        ("a lake", "a lake and a boat", "a lake[+ and a boat]"),
        ("a red old boat", "a boat", "a [-red old ]boat"),
        ("don't stop", "don’t stop", "[-don't][+don’t] stop"),
        ("a 1-2 b c", "a 1-3 b c", "a [-1-2][+1-3] b c"),
        ("夕暮れの湖に舟", "夜の湖に舟", "[-夕暮れ][+夜]の湖に舟"),
        ("كوخ عند الفجر", "كوخ عند الغروب", "كوخ عند [-الفجر][+الغروب]"),
        ("हिन्दी पाठ यहाँ", "हिन्दी लेख यहाँ", "हिन्दी [-पाठ][+लेख] यहाँ"),
        ("a 👩‍🚀 here", "a 👨‍🚀 here", "a [-👩‍🚀][+👨‍🚀] here"),
        ("a 👍🏽 b", "a 👍 b", "a [-👍🏽][+👍] b"),
        ("", "new", "[+new]"),
        ("gone", "", "[-gone]"),
        ("one two three", "four five six", "[-one two three][+four five six]"),
        ("same  words\n", "same words", ""),
        ("", "", ""),
    ],
)
def test_words_that_came_and_went(before: str, after: str, difference_told: str) -> None:
    assert told(words_between(before, after)) == difference_told


@given(TEXT, TEXT)
def test_what_stayed_and_came_is_the_new_text_and_what_went_was_in_the_old(
    before: str, after: str
) -> None:
    pieces = words_between(before, after)
    if not pieces:
        assert before.split() == after.split()
        return
    assert "".join(one.text for one in pieces if one.fate is not Fate.REMOVED) == after
    old = "".join(one.text for one in pieces if one.fate is not Fate.ADDED)
    assert "".join(old.split()) == "".join(before.split())
    assert all(one.text for one in pieces)
    assert all(a.fate is not b.fate for a, b in pairwise(pieces))


@given(TEXT, TEXT)
def test_what_is_cut_down_keeps_its_changes(before: str, after: str) -> None:
    pieces = words_between(before, after)

    short = shortened(pieces)

    assert [one for one in short if one.fate is not Fate.KEPT] == [
        one for one in pieces if one.fate is not Fate.KEPT
    ]


def test_a_long_stretch_that_stayed_is_cut_down_to_what_stands_beside_a_change() -> None:
    many = " ".join(f"w{number}" for number in range(40))

    pieces = shortened(words_between(f"red {many} low", f"blue {many} high"))

    assert told(pieces) == "[-red][+blue] w0 w1 w2 w3 … w36 w37 w38 w39 [-low][+high]"
    assert told(shortened(words_between(f"{many} low", f"{many} high"))).startswith("… w36")
    assert told(shortened(words_between(f"red {many}", f"blue {many}"))).endswith("w3 …")


def test_a_change_without_end_is_cut_as_well() -> None:
    text = " ".join(f"w{number}" for number in range(5000))

    (piece,) = shortened(words_between("", text))

    assert piece.text.endswith("w79…")


def test_two_texts_too_long_to_be_compared_are_told_whole() -> None:
    before = " ".join(f"a{number}" for number in range(3000))
    after = " ".join(f"b{number}" for number in range(3000))

    fates = [one.fate for one in words_between(before, after)]

    assert fates == [Fate.REMOVED, Fate.ADDED]


def test_settings_that_are_others_now() -> None:
    after = replace(
        RECIPE,
        model="maker/two",
        ratio=None,
        size="2K",
        options=(("quality", "high"),),
        references=(VASE,),
    )

    assert difference(RECIPE, after) == Difference(
        settings=(
            Setting("model", "maker/one", "maker/two"),
            Setting("ratio", "3:2", None),
            Setting("size", None, "2K"),
            Setting("seed", 1, None),
            Setting("quality", None, "high"),
            Setting("references", 0, 1),
        )
    )


def test_another_reference_in_place_of_one_is_a_change() -> None:
    before = replace(RECIPE, references=(VASE,))
    after = replace(RECIPE, references=(replace(VASE, sha256="b" * 64),))

    assert difference(before, after).settings == (Setting("references", 1, 1),)
    assert not difference(before, before)


def test_true_is_not_one() -> None:
    before = replace(RECIPE, options=(("hd", 1),))
    after = replace(RECIPE, options=(("hd", True),))

    assert difference(before, after).settings == (Setting("hd", 1, True),)


def test_words_are_compared_only_where_they_are_asked_for() -> None:
    after = replace(RECIPE, prompt="make it dusk")

    assert not difference(RECIPE, after, in_words=False)
    assert difference(RECIPE, after)
