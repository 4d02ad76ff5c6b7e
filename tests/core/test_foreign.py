"""Other people's JSON: exact amounts, and nothing where the kind is wrong."""

from __future__ import annotations

import json
from decimal import Decimal

import pytest

from desktop_app.core import foreign


def test_amounts_stay_as_they_were_written() -> None:
    read = foreign.decoded(b'{"a": 0.00000030, "b": 0.1, "c": 2}')
    assert str(read["a"]) == "3.0E-7"
    assert read == {"a": Decimal("0.00000030"), "b": Decimal("0.1"), "c": 2}
    assert json.loads(foreign.encoded(read)) == {"a": "3.0E-7", "b": "0.1", "c": 2}
    assert foreign.amount("3.0E-7") == Decimal("0.00000030")


@pytest.mark.parametrize("text", [b"", b"{", b"\xff", b"[" * 100_000, b"9" * 5000])
def test_what_is_no_json_is_a_value_error(text: bytes) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        foreign.decoded(text)


def test_numbers_that_nobody_can_hold_are_nothing() -> None:
    text = b"[NaN, Infinity, -Infinity, 1.0e9999999999999999999999]"
    assert foreign.decoded(text) == [None, None, None, None]


@pytest.mark.parametrize(
    ("value", "amount"),
    [
        ("0.03", Decimal("0.03")),
        (0.03, Decimal("0.03")),
        (Decimal("0.030"), Decimal("0.030")),
        (2, Decimal(2)),
        ("-0", Decimal(0)),
        ("0e-999999", Decimal(0)),
        ("-1", None),
        ("1e9", None),
        ("1e-400", None),
        (10**400, None),
        ("NaN", None),
        (float("inf"), None),
        ("free", None),
        (True, None),
        (None, None),
        ([], None),
    ],
)
def test_amounts_are_dollars_within_reason(value: object, amount: Decimal | None) -> None:
    assert foreign.amount(value) == amount


@pytest.mark.parametrize(
    ("value", "whole"),
    [
        (5, 5),
        (5.0, 5),
        (Decimal("5.00"), 5),
        (-3, -3),
        (5.5, None),
        (Decimal("0.1"), None),
        (10**30, None),
        (1e300, None),
        (float("nan"), None),
        ("5", None),
        (True, None),
    ],
)
def test_whole_numbers_may_be_written_with_a_point(value: object, whole: int | None) -> None:
    assert foreign.whole(value) == whole


def test_text_is_plain() -> None:
    assert foreign.line(" a\n\tb\0 \ud83d ") == "a b �"
    assert foreign.line("\U0001f3a8 x") == "\U0001f3a8 x"
    assert foreign.paragraphs("one\n\ntwo\x1b[31m ") == "one\n\ntwo[31m"
    assert foreign.line(5) == ""
    assert len(foreign.line("x" * 10_000)) == 200
    assert foreign.words(["a", "", 5, "a", "b "]) == ("a", "b")
    assert foreign.words("ab") == ()
