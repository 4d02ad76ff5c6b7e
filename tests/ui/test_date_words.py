"""Dates beside the scroll bar, as each language writes them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QDate, QLocale

from desktop_app.ui.gallery import date_words

DAY = QDate(2026, 11, 14)


@pytest.mark.parametrize(
    ("locale", "day", "month"),
    [
        ("C", "14 November 2026", "November 2026"),
        ("en_GB", "14 November 2026", "November 2026"),
        ("en_US", "November 14, 2026", "November 2026"),
        ("de_DE", "14. November 2026", "November 2026"),
        ("es_ES", "14 de noviembre de 2026", "noviembre de 2026"),
        ("pl_PL", "14 listopada 2026", "listopad 2026"),
        ("cs_CZ", "14. listopadu 2026", "listopad 2026"),
        ("hu_HU", "2026. november 14.", "2026. november"),
        ("ja_JP", "2026年11月14日", "2026年11月"),
        ("ko_KR", "2026년 11월 14일", "2026년 11월"),
        ("ar_EG", "١٤ نوفمبر ٢٠٢٦", "نوفمبر ٢٠٢٦"),
        ("he_IL", "14 בנובמבר 2026", "נובמבר 2026"),
    ],
)
def test_a_day_and_a_month_are_written_as_the_language_does(
    locale: str, day: str, month: str
) -> None:
    assert date_words.in_full(DAY, QLocale(locale)) == day
    assert date_words.month(DAY, QLocale(locale)) == month


def test_every_language_tells_the_year_and_more() -> None:
    language, script = QLocale.Language.AnyLanguage, QLocale.Script.AnyScript
    locales = QLocale.matchingLocales(language, script, QLocale.Country.AnyTerritory)
    assert len(locales) > 300
    for locale in locales:
        year = locale.toString(DAY, "yyyy")
        for text in (date_words.in_full(DAY, locale), date_words.month(DAY, locale)):
            assert year in text, locale.name()
            assert len(text) >= len(year) + 2, locale.name()
            assert "'" not in text or "MM" not in text
            assert text == text.strip()


@pytest.mark.parametrize("day", [0, 20261332, 20260230, -5, 99999999999])
def test_what_is_no_day_has_no_date(day: int) -> None:
    assert date_words.date_of(day) is None


def test_a_number_is_its_date() -> None:
    assert date_words.date_of(20261114) == DAY
