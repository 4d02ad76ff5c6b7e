"""Where one day as it was told differs from the day as the library has it by now.

A change is told run by run, and at each moment whoever asks must get the list as told so far; but
the library has changed already, and only a page of a day is ever read.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable

from desktop_app.core.records import Picture

#: Some of the day's pictures in the library, newest first: offset, limit.
Read = Callable[[int, int], list[Picture]]


class Drift:
    """A day's pictures that have left but are still told, and those that have come but are not."""

    def __init__(self, read: Read, count: int) -> None:
        """`count` is how many pictures the library has of the day now."""
        self._read = read
        self._count = count
        self._leaving: list[tuple[int, Picture]] = []  # by their places as told
        self._coming: list[tuple[int, Picture]] = []  # by their places in the library

    def note(self, leaving: Iterable[Picture], coming: Iterable[Picture]) -> None:
        """Find the places of these."""
        self._coming = sorted(((self._place(one), one) for one in coming), key=lambda at: at[0])
        places = [place for place, _ in self._coming]
        newest_first = sorted(leaving, key=lambda one: one.rank, reverse=True)
        for newer, one in enumerate(newest_first):
            place = self._place(one)
            self._leaving.append((place - bisect_left(places, place) + newer, one))

    def read(self, offset: int, limit: int) -> list[Picture]:
        """Some of the day's pictures as told."""
        before = sum(place < offset for place, _ in self._leaving)
        here = [(place, one) for place, one in self._leaving if offset <= place < offset + limit]
        first, wanted = offset - before, limit - len(here)
        skipped = sum(place - newer <= first for newer, (place, _) in enumerate(self._coming))
        untold = {one.key for _, one in self._coming}
        found = self._read(first + skipped, wanted + len(untold)) if wanted else []
        told = [one for one in found if one.key not in untold][:wanted]
        for place, one in here:
            told.insert(place - offset, one)
        return told

    def leaving(self) -> tuple[int, list[Picture]] | None:
        """The oldest run of what has left: where as told, and which pictures; None once all is."""
        if not self._leaving:
            return None
        size = 1
        places = [place for place, _ in self._leaving]
        while size < len(places) and places[-size - 1] == places[-size] - 1:
            size += 1
        return places[-size], [one for _, one in self._leaving[-size:]]

    def let_go(self, number: int) -> None:
        """The oldest so many of what has left are told no longer."""
        del self._leaving[len(self._leaving) - number :]

    def coming(self) -> tuple[int, list[Picture]] | None:
        """The newest run of what has come: where to be told, and which pictures."""
        if not self._coming:
            return None
        size = 1
        places = [place for place, _ in self._coming]
        while size < len(places) and places[size] == places[0] + size:
            size += 1
        return places[0], [one for _, one in self._coming[:size]]

    def let_in(self, number: int) -> None:
        """The newest so many of what has come are told from now on."""
        del self._coming[:number]

    def _place(self, picture: Picture) -> int:
        """How many of the day's pictures in the library are newer."""
        low, high = 0, self._count
        while low < high:
            middle = (low + high) // 2
            found = self._read(middle, 1)
            if found and found[0].rank > picture.rank:
                low = middle + 1
            else:
                high = middle
        return low
