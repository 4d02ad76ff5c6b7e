"""The order of the wall as one number a picture: the day it was made on, and the moment."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

_BITS = 38  # microseconds of three days: a day and all its time zones
_BEFORE = timedelta(hours=16)  # local days begin at most so long before those of UTC
_TOO_LATE = 33_550_000  # a rank has 63 bits
_MICROSECOND = timedelta(microseconds=1)


def rank_of(day: int, made: datetime) -> int:
    """Where a picture belongs; the library gives the next free number where two are alike.

    `day` is the local date as 20261122, `made` the moment. Raises `ValueError` for a day that is
    none, and for those after the year 3354.
    """
    if day >= _TOO_LATE:
        raise ValueError(f"the day {day} is too late")
    midnight = datetime(day // 10_000, day // 100 % 100, day % 100, tzinfo=UTC)
    micros = (made - midnight + _BEFORE) // _MICROSECOND
    return (day << _BITS) + min(max(micros, 0), (1 << _BITS) - 1)


def day_of(rank: int) -> int:
    """The local date of a picture with this rank."""
    return rank >> _BITS


def span_of(day: int) -> tuple[int, int]:
    """The lowest and the highest rank of a day."""
    return day << _BITS, (day + 1 << _BITS) - 1
