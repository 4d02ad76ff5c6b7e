"""Amounts of money as people write them."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from desktop_app.ui.settings.amounts import BadAmount, amount_text, shown_amount

ENGLISH, GERMAN, ARABIC = QLocale("en_US"), QLocale("de_DE"), QLocale("ar_EG")


@pytest.mark.parametrize(
    ("written", "locale", "kept"),
    [
        ("$1.00", ENGLISH, "1.00"),
        ("1", ENGLISH, "1.00"),
        ("1,00", ENGLISH, "1.00"),
        ("1,00", GERMAN, "1.00"),
        ("1.50", GERMAN, "1.50"),
        ("1,50 $", GERMAN, "1.50"),
        (" US$ 3 ", ENGLISH, "3.00"),
        ("1,000", ENGLISH, "1000.00"),
        ("1.000", GERMAN, "1000.00"),
        ("1,000.50", GERMAN, "1000.50"),
        ("1.000,50", ENGLISH, "1000.50"),
        ("1,000,000", GERMAN, "1000000.00"),
        ("0,500", ENGLISH, "0.500"),
        (".5", ENGLISH, "0.50"),
        ("5.", ENGLISH, "5.00"),
        ("0.005", ENGLISH, "0.005"),
        ("\u0662\u066b\u0665\u0660", ARABIC, "2.50"),
        ("0", ENGLISH, "0.00"),
        ("", ENGLISH, ""),
        (" $ ", ENGLISH, ""),
    ],
)
def test_every_usual_way_of_writing_is_understood(written: str, locale: QLocale, kept: str) -> None:
    assert amount_text(written, locale) == kept


@pytest.mark.parametrize(
    "written", ["x", "-1", "1e3", "1.2.3", "1,2,3", "1.0,0.0", "NaN", "Infinity", "1 000 001", "²"]
)
def test_what_is_no_amount_is_refused_in_words(written: str) -> None:
    with pytest.raises(BadAmount, match=r"[a-z]+.*\.$"):
        amount_text(written, ENGLISH)


@given(
    st.decimals(0, 1_000_000, places=2, allow_nan=False), st.sampled_from([ENGLISH, GERMAN, ARABIC])
)
def test_what_a_field_shows_is_read_back_as_the_same_amount(
    amount: Decimal, locale: QLocale
) -> None:
    kept = f"{amount:f}"
    assert Decimal(amount_text(shown_amount(kept, locale), locale)) == amount


def test_nothing_is_shown_for_no_limit() -> None:
    assert shown_amount("") == ""
