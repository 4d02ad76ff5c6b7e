"""The sections of the wall with their counts, and which row begins which."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate

from desktop_app.core.records import Day, Picture


class Sections:
    """Arithmetic over days; no picture is kept here."""

    def __init__(self, *, oldest_first: bool = False) -> None:
        self._sign = 1 if oldest_first else -1
        self._days: list[Day] = []
        self._starts: list[int] = [0]

    @property
    def count(self) -> int:
        """How many pictures there are in all."""
        return self._starts[-1]

    @property
    def days(self) -> Sequence[Day]:
        """The days in order."""
        return self._days

    def start_of(self, section: int) -> int:
        """The first row of a day, or where one more day would begin."""
        return self._starts[section]

    def at(self, row: int) -> int:
        """The section that holds a row."""
        return bisect_right(self._starts, row) - 1

    def find(self, day: int) -> int | None:
        """The section of a date; None where it has no picture."""
        section = self.place_of(day)
        found = section < len(self._days) and self._days[section].day == day
        return section if found else None

    def place_of(self, day: int) -> int:
        """The section of a date, or where it would come in."""
        sign = self._sign
        return bisect_left(self._days, sign * day, key=lambda one: sign * one.day)

    def count_of(self, day: int) -> int:
        """How many pictures a date has."""
        section = self.find(day)
        return 0 if section is None else self._days[section].count

    def take(self, days: Iterable[Day]) -> None:
        """Have these days and no others."""
        some = (day for day in days if day.count > 0)
        self._days = sorted(some, key=lambda day: self._sign * day.day)
        self._sum_up()

    def set(self, day: Day) -> None:
        """Have this for a date; without pictures it is not there."""
        section, is_new = self.place_of(day.day), self.find(day.day) is None
        self._days[section : section if is_new else section + 1] = [day] if day.count > 0 else []
        self._sum_up()

    def change(self, day: int, count: int, pictures: Iterable[Picture]) -> None:
        """Count pictures of a date in (`count` is 1) or out (-1)."""
        section = self.find(day)
        before = Day(day, 0, 0.0) if section is None else self._days[section]
        aspects = [picture.aspect * count for picture in pictures]
        self.set(Day(day, before.count + count * len(aspects), before.aspect_sum + sum(aspects)))

    def _sum_up(self) -> None:
        self._starts = list(accumulate((day.count for day in self._days), initial=0))


def runs(places: list[int]) -> Iterator[tuple[int, int]]:
    """Consecutive places as first and last."""
    first = 0
    for number, place in enumerate(places):
        if number + 1 == len(places) or places[number + 1] != place + 1:
            yield places[first], place
            first = number + 1
