"""Facts as words, in more than one language."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from desktop_app.core.recipe import RATIOS, aspect
from desktop_app.ui import facts

US = QLocale("en_US")
GERMAN = QLocale("de_DE")
EGYPT = QLocale("ar_EG")


@pytest.mark.parametrize(
    ("amount", "text"),
    [
        ("0.039", "$0.039"),
        ("0.16", "$0.16"),
        ("0.1", "$0.10"),
        ("1.6", "$1.60"),
        ("0", "$0.00"),
        ("12", "$12.00"),
        ("0.038714", "$0.03871"),
        ("0.00000123456", "$0.000001235"),
        ("1234.567", "$1,234.57"),
        ("0.1999999", "$0.20"),
        ("-0.5", "-$0.50"),
    ],
)
def test_money_is_exact_to_four_figures(amount: str, text: str) -> None:
    assert facts.money(Decimal(amount), US) == text


def test_money_goes_by_the_language() -> None:
    assert facts.money(Decimal("1234.5"), GERMAN) == "1.234,50\xa0$"
    assert "\u0661\u066b\u0666\u0660" in facts.money(Decimal("1.6"), EGYPT)
    assert facts.money(Decimal("0.039"), QLocale.c()) == "$0.039"


@given(st.decimals(min_value=0, max_value=10**9, places=9))
def test_money_never_raises_and_stays_near(amount: Decimal) -> None:
    shown = Decimal(facts.money(amount, US).replace("$", "").replace(",", ""))
    assert abs(shown - amount) <= max(amount / 1000, Decimal("1e-9"))


def test_cost_says_free_and_not_reported() -> None:
    assert facts.cost(None, US) == "Not reported"
    assert facts.cost(Decimal("NaN"), US) == "Not reported"
    assert facts.cost(Decimal("0.00"), US) == "Free"
    assert facts.cost(Decimal("0.039"), US) == "$0.039"


@pytest.mark.parametrize(
    ("length", "text"),
    [
        (11.4, "11.4 s"),
        (0.01, "0.1 s"),
        (59.94, "59.9 s"),
        (59.96, "1 min 0 s"),
        (72, "1 min 12 s"),
        (3900, "1 h 5 min"),
    ],
)
def test_durations(length: float, text: str) -> None:
    assert facts.seconds(length, US) == text


def test_numbers_go_by_the_language() -> None:
    assert facts.seconds(11.4, GERMAN) == "11,4 s"
    assert facts.whole_seconds(14.4, US) == "14 s"
    assert facts.file_size(1_912_345, US) == "1.9 MB"
    assert facts.file_size(512, US) == "512 bytes"
    assert facts.pixels(1248, 832, US) == "1248 × 832"


@pytest.mark.parametrize("ratio", RATIOS)
def test_a_shape_is_called_by_its_ratio(ratio: str) -> None:
    height = 900
    assert facts.shape(round(height * aspect(ratio)), height) == ratio


def test_odd_shapes() -> None:
    assert facts.shape(1344, 768) == "16:9"
    assert facts.shape(1536, 672) == "21:9"
    assert facts.shape(800, 100) == "8:1"
    assert facts.shape(1003, 401) == ""
    assert facts.shape(0, 0) == ""


def test_ratios_as_spoken() -> None:
    assert facts.ratio_words("3:2") == "3 by 2, landscape"
    assert facts.ratio_words("9:16") == "9 by 16, portrait"
    assert facts.ratio_words("1:1") == "1 by 1, square"
    assert facts.ratio_words("") == ""


def test_days_and_moments() -> None:
    today = date(2026, 11, 22)
    assert facts.day_title(20261122, today, US) == "Today"
    assert facts.day_title(20261121, today, US) == "Yesterday"
    assert facts.day_title(20261115, today, US) == "Sunday, November 15, 2026"
    assert facts.day_title(20269999, today, US) == "20269999"
    noon = datetime(2026, 11, 22, 12, 0).astimezone().astimezone(UTC)
    assert facts.moment(noon, noon, GERMAN) == "Today, 12:00"
    assert facts.moment(noon - timedelta(days=1), noon, GERMAN) == "Yesterday, 12:00"
    assert facts.moment(noon - timedelta(days=9), noon, GERMAN) == "13. November 2026, 12:00"
    assert facts.moment(noon - timedelta(days=9), noon, QLocale("ja_JP")).startswith(
        "2026年11月13日"
    )


def test_what_is_filled_in_is_not_filled_again() -> None:
    assert facts.fill("%1 and %2, %3", "%2", "b") == "%2 and b, %3"


def test_direction_of_the_first_strong_letter() -> None:
    assert facts.is_right_to_left("… 12 كوخ and a lake")
    assert not facts.is_right_to_left("(12) a كوخ")
    assert not facts.is_right_to_left("123")
