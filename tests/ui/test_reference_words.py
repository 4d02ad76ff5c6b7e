"""What is said where a reference was not taken."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop_app.state.given import Reason
from desktop_app.ui.composer.reference_words import limit_words, refusal_words, tile_name
from tests.ui.referring import reference

_UNREADABLE = "That file isn't a picture Pictor can read. Try PNG, JPEG or WebP."


def test_one_unreadable_file_is_told_in_the_words_of_the_design() -> None:
    assert refusal_words([("notes.txt", "unreadable")]) == _UNREADABLE


@pytest.mark.parametrize("reason", list(Reason))
def test_every_reason_has_words_for_one_and_for_several(reason: Reason) -> None:
    one = refusal_words([("a", reason)])
    assert one.endswith(".")
    assert "can't be used" not in one
    several = refusal_words([("a", reason), ("b", reason), ("c", reason)])
    assert ("3" in several) is (reason != Reason.TOO_MANY)


def test_the_same_is_said_once() -> None:
    refused = [(name, Reason.UNREADABLE) for name in "abc"]
    assert refusal_words(refused) == "3 files aren't pictures Pictor can read."


def test_two_reasons_are_both_told_and_more_are_summed_up() -> None:
    two = [("a", "unreadable"), ("b", "too_large"), ("c", "too_large")]
    assert refusal_words(two) == f"{_UNREADABLE} 2 pictures are too large to send."
    three = [*two, ("d", "gone"), ("e", "too_many")]
    assert refusal_words(three) == (
        "4 of these can't be used as references. "
        "That's too many pictures at once. The rest were left out."
    )


def test_an_unknown_reason_is_told_without_its_code() -> None:
    assert refusal_words([("a", "e_17")]) == "That can't be used as a reference."


@pytest.mark.parametrize(
    ("most", "words"),
    [
        (0, "This model takes no references."),
        (1, "This model takes only 1 reference."),
        (3, "This model takes up to 3 references."),
    ],
)
def test_the_limit_is_told_by_number(most: int, words: str) -> None:
    assert limit_words(most) == words


def test_a_reference_without_a_name_still_has_one() -> None:
    assert tile_name(reference(1), 0, 3) == "Reference 1 of 3, cat 1.png"
    odd = replace(reference(1), name=" ")
    assert tile_name(odd, 1, 2) == "Reference 2 of 2, picture"
    braces = replace(reference(1), name="%1 {place} %n")
    assert tile_name(braces, 0, 1) == "Reference 1 of 1, %1 {place} %n"
