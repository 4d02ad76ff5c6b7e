"""Dates beside the scroll bar: a day, or only its month, in the person's language."""

from __future__ import annotations

import re

from PySide6.QtCore import QDate, QLocale

_WEEKDAY = re.compile(r"[,،、]?\s*dddd(?:ที่)?(?:[,،、]?\s*)")
_LITERAL = re.compile(r"'[^']*'")
_YEAR_FIRST = re.compile(r"(y+[^d]*M+[^d]*?)[\s,.'(]*d")
_MONTH_THEN_YEAR = re.compile(r"M+(.*?)y")


def date_of(day: int) -> QDate | None:
    """A day such as 20261122; None for one that is in no calendar, or stands for no day."""
    date = QDate(day // 10_000, day // 100 % 100, day % 100)
    return date if date.isValid() else None


def in_full(date: QDate, locale: QLocale | None = None) -> str:
    """The day with the month in letters: "14 November 2026"."""
    locale = locale or QLocale()
    return locale.toString(date, _form(locale))


def month(date: QDate, locale: QLocale | None = None) -> str:
    """The month and the year, in the order that the language has: "November 2026"."""
    locale = locale or QLocale()
    form = _form(locale)
    year_first = _YEAR_FIRST.search(form)
    if year_first is not None:
        return locale.toString(date, year_first[1].rstrip())
    # A month that stands alone often has another form than one with a day.
    name = locale.standaloneMonthName(date.month(), QLocale.FormatType.LongFormat)
    year = locale.toString(date, "yyyy")
    month_first = _MONTH_THEN_YEAR.search(form)
    if month_first is None:
        return f"{year} {name}"
    between = month_first[1]
    if "d" in _LITERAL.sub("", between):
        between = " "
    return f"{name}{between.replace(chr(39), '')}{year}"


def _form(locale: QLocale) -> str:
    """How the locale writes a long date, without the day of the week."""
    return _WEEKDAY.sub("", locale.dateFormat(QLocale.FormatType.LongFormat)).strip()
