"""Names of exported files: what the pattern says, and safe everywhere."""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.taking_out.patterns import WORDS, first_names, folded, stem, unknown_words
from tests.core.making import a_job, a_picture, at

PICTURE = replace(
    a_picture(a_job("A fox, in the snow!")),
    made=at("2026-11-22 10:58"),
    file="2026/2026-11/a-fox-abc123.png",
    stars=4,
    cost_usd=Decimal("0.0390"),
)
RESERVED = {
    "con",
    "prn",
    "aux",
    "nul",
    *(f"{one}{n}" for one in ("com", "lpt") for n in range(1, 10)),
}


def test_every_word_says_what_it_should() -> None:
    local = PICTURE.made.astimezone()
    pattern = " ".join(f"{{{word}}}" for word in WORDS)
    assert stem(pattern, PICTURE, 7, 120) == (
        f"a-fox-abc123 a-fox-in-the-snow gemini-2-5-flash-image google {local:%Y-%m-%d %H%M%S} "
        "007 3x2 300 200 4 0.039"
    )


@pytest.mark.parametrize(
    ("pattern", "name"),
    [
        ("", "a-fox-abc123"),
        ("{cost}", "a-fox-abc123"),
        ("{prompt}-{cost}", "a-fox-in-the-snow"),
        ("../../etc/{n}", "etc-1"),
        ("CON", "_CON"),
        ("nul.{n}", "_nul.1"),
        ("a:b*c?", "a-b-c"),
        ("‮gnp.{n}", "gnp.1"),
        ("{nothing}", "nothing"),
        ("{", "{"),
        (" .hidden. ", "hidden"),
        ("狐 {n}", "狐 1"),
    ],
)
def test_patterns_become_safe_names(pattern: str, name: str) -> None:
    assert stem(pattern, replace(PICTURE, cost_usd=None), 1, 1) == name


def test_what_is_not_known_is_told() -> None:
    assert unknown_words("{prompt} {foo} {foo} {} {N}") == ("foo", "", "N")
    assert unknown_words("".join(f"{{{word}}}" for word in WORDS)) == ()


def test_the_prompt_gives_way_before_the_number_does() -> None:
    name = stem("{prompt} {model} {date} {n}", replace(PICTURE, title="狐" * 90), 3, 10)
    assert name.endswith(" 03")
    assert len(name.encode()) <= 120


def test_the_preview_numbers_names_that_meet() -> None:
    pictures = [PICTURE, PICTURE, replace(PICTURE, file="x/A-FOX-ABC123.png"), PICTURE]
    assert first_names("{name}", pictures, "", 3) == (
        *("a-fox-abc123.png", "a-fox-abc123_2.png", "A-FOX-ABC123_3.png"),
    )
    assert first_names("{n}", pictures, ".jpg", 2) == ("1.jpg", "2.jpg")


@given(
    pattern=st.one_of(
        st.text(max_size=80),
        st.lists(
            st.one_of(st.sampled_from([f"{{{word}}}" for word in WORDS]), st.text(max_size=9))
        ).map("".join),
    ),
    title=st.text(max_size=300),
    model=st.text(max_size=80),
    ratio=st.text(max_size=9),
    number=st.integers(1, 10**6),
)
def test_no_pattern_gives_a_name_that_some_system_refuses(
    pattern: str, title: str, model: str, ratio: str, number: int
) -> None:
    picture = replace(PICTURE, title=title, model=model, ratio=ratio)
    name = stem(pattern, picture, number, 10**6)
    assert name
    assert len(name.encode()) <= 125
    assert name == unicodedata.normalize("NFC", name)
    assert not set(name) & set('<>:"/\\|?*\0')
    assert all(unicodedata.category(letter) not in {"Cc", "Cf", "Cs"} for letter in name)
    assert name == name.strip(" .")
    assert name.partition(".")[0].strip().casefold() not in RESERVED
    assert folded(name) == folded(folded(name))
