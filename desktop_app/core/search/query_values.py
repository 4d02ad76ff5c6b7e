"""The filters of the search language, and what their values may be."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum

from desktop_app.core.changes import MOST_STARS

#: A filter's value: words as they were typed, dates as "2026-11-22", "2026-11", "2026", "today".
Value = str | int | Decimal


class Name(StrEnum):
    """What can be filtered by."""

    TAG = "tag"
    MODEL = "model"
    RATIO = "ratio"  # as asked, such as 16:9
    IS = "is"  # one of `TRAITS`
    HAS = "has"  # one of `BELONGINGS`
    COST = "cost"  # in dollars
    STARS = "stars"
    WIDTH = "width"
    HEIGHT = "height"
    DATE = "date"  # the local day of making
    COLLECTION = "collection"
    TYPE = "type"  # one of `TYPES`
    FROM = "from"  # the program that wrote an imported picture's recipe
    FAMILY = "family"  # the key of a picture: it and all its versions
    USES = "uses"  # a reference that was sent along, by the first digits of its hash

    @property
    def is_ordered(self) -> bool:
        """Whether its values are less or more, so that `<`, `>=` and `a..b` make sense."""
        return self in _ORDERED

    @property
    def is_single(self) -> bool:
        """Whether a picture has one such value, so that asking for two would find nothing."""
        return self not in {Name.TAG, Name.IS, Name.HAS, Name.COLLECTION, Name.USES}


class Comparison(StrEnum):
    """How a picture's value is held against the filter's; written between colon and value."""

    IS = ""
    ABOVE = ">"
    AT_LEAST = ">="
    BELOW = "<"
    AT_MOST = "<="
    BETWEEN = ".."  # both ends belong to it


_ORDERED = frozenset({Name.COST, Name.STARS, Name.WIDTH, Name.HEIGHT, Name.DATE})
TRAITS = ("favourite", "demo", "imported", "edited", "chosen", "starred", "unrated")
BELONGINGS = ("reference", "note", "tag", "words")
TYPES = ("png", "jpeg", "webp", "gif", "svg", "avif")
TODAY, YESTERDAY = "today", "yesterday"

_ALSO = {"favorite": "favourite", "jpg": "jpeg", "references": "reference", "tags": "tag"}
_CHOICES: Mapping[Name, tuple[str, ...]] = {
    Name.IS: TRAITS,
    Name.HAS: BELONGINGS,
    Name.TYPE: TYPES,
}
_RATIO = re.compile(r"([1-9][0-9]{0,3})[:x×/]([1-9][0-9]{0,3})")
_WHOLE = re.compile(r"[0-9]{1,9}")
_MONEY = re.compile(r"[0-9]{1,9}(?:[.,][0-9]{0,9})?|[.,][0-9]{1,9}")
_KEY = re.compile(r"[0-9a-z]{16,64}(?:\.[0-9]{1,4})?")
_HASH = re.compile(r"[0-9a-f]{8,64}")
_DATE = re.compile(r"([0-9]{4})(?:-([0-9]{1,2})(?:-([0-9]{1,2}))?)?")


def value_of(name: Name, text: str) -> Value | None:
    """What this text says as a value of that filter; None where it says nothing."""
    return _READERS.get(name, _plain)(text) if name not in _CHOICES else _choice(name, text)


def days_of(value: str, today: date) -> tuple[int, int]:
    """The first and the last day that a moment stands for, each as 20261122."""
    if value in {TODAY, YESTERDAY}:
        day = today - timedelta(days=value == YESTERDAY)
        number = day.year * 10_000 + day.month * 100 + day.day
        return number, number
    year, month, day_ = (int(part) for part in (*value.split("-"), "0", "0")[:3])
    first = year * 10_000 + (month or 1) * 100 + (day_ or 1)
    return first, year * 10_000 + (month or 12) * 100 + (day_ or 31)


def _plain(text: str) -> str | None:
    return text or None


def _small(text: str) -> str | None:
    return text.lower() or None


def _choice(name: Name, text: str) -> str | None:
    small = text.lower()
    small = _ALSO.get(small, small)
    return small if small in _CHOICES[name] else None


def _ratio(text: str) -> str | None:
    found = _RATIO.fullmatch(text.lower())
    return f"{found[1]}:{found[2]}" if found else None


def _whole(text: str) -> int | None:
    return int(text) if _WHOLE.fullmatch(text) else None


def _stars(text: str) -> int | None:
    count = _whole(text)
    return count if count is not None and count <= MOST_STARS else None


def _money(text: str) -> Decimal | None:
    plain = text.removeprefix("$")
    if not _MONEY.fullmatch(plain):
        return None
    return Decimal(format(Decimal(plain.replace(",", ".")).normalize(), "f"))


def _date(text: str) -> str | None:
    small = text.lower()
    if small in {TODAY, YESTERDAY}:
        return small
    found = _DATE.fullmatch(small)
    if found is None:
        return None
    parts = [part for part in found.groups() if part]
    try:
        date(*(int(part) for part in (*parts, "1", "1")[:3]))
    except ValueError:  # there is no such day
        return None
    return "-".join([parts[0], *(f"{int(part):02}" for part in parts[1:])])


def _key(text: str) -> str | None:
    return text if _KEY.fullmatch(text) else None


def _hash(text: str) -> str | None:
    small = text.lower()
    return small if _HASH.fullmatch(small) else None


_READERS: Mapping[Name, Callable[[str], Value | None]] = {
    Name.RATIO: _ratio,
    Name.COST: _money,
    Name.STARS: _stars,
    Name.WIDTH: _whole,
    Name.HEIGHT: _whole,
    Name.DATE: _date,
    Name.FROM: _small,
    Name.FAMILY: _key,
    Name.USES: _hash,
}
