"""What a search has found, as a list of ranks; records are read where somebody looks."""

from __future__ import annotations

import logging
from array import array
from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from desktop_app.core.changes import Change
from desktop_app.core.ranks import day_of
from desktop_app.core.records import Day, Picture
from desktop_app.core.search.query import Order
from desktop_app.state.by_rank import ByRank
from desktop_app.state.difference import Difference, by_section, is_by_day, sign_of
from desktop_app.state.pages import PAGE
from desktop_app.state.sections import Sections, runs
from desktop_app.state.staying import sorted_by_staying
from desktop_app.state.telling import FEW, Telling

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Found:
    """The ranks of what fits, in order, and the sections they make."""

    order: Order
    ranks: array[int]  # typecode "q"
    days: tuple[Day, ...]  # one of number 0, without a title, where the order is none of days
    aspect: float  # of the pictures on average, for estimating heights
    is_complete: bool = True  # else the first ones only


def found_of(order: Order, ranks: array[int], aspect: float, *, is_complete: bool = True) -> Found:
    """The sections are found as well, which takes a while for very many."""
    days = tuple(
        Day(_day(order, ranks[first]), last + 1 - first, (last + 1 - first) * aspect)
        for first, last in by_section(ranks, order, 0, len(ranks) - 1)
        if last >= first
    )
    return Found(order, ranks, days, aspect, is_complete)


class FoundList:
    """Rows in the order of a search, whose pictures were all found when it was run last."""

    def __init__(self, at: Callable[[Sequence[int]], list[Picture]], rows: Telling) -> None:
        """`at(ranks)` gives the pictures with these ranks, without those that are gone."""
        self._at = at
        self._rows = rows
        self._order = Order.NEWEST
        self._ranks = array("q")
        self._aspect = 1.0
        self._sections = Sections()
        self._records = ByRank()
        self._expected: set[int] = set()  # saved since, and perhaps found by the next run
        self._gone: set[int] = set()  # taken out by changes, which may be taken back
        self.is_complete = False
        self.brings_back = False  # whether the rows that come in just now were made before

    @property
    def count(self) -> int:
        """How many pictures there are."""
        return self._sections.count

    @property
    def days(self) -> Sequence[Day]:
        """The sections in order."""
        return self._sections.days

    @property
    def found(self) -> Found:
        """The list as it is told: a copy."""
        days = tuple(self._sections.days)
        return Found(self._order, self._ranks[:], days, self._aspect, self.is_complete)

    def with_ranks(self, ranks: array[int]) -> Found:
        """The same with other pictures."""
        return found_of(self._order, ranks, self._aspect, is_complete=self.is_complete)

    def take(self, found: Found) -> None:
        """Have this list; what was known of another one stays known."""
        self._order, self._aspect = found.order, found.aspect
        self._ranks = found.ranks[:]
        self._sections = Sections(oldest_first=found.order is Order.OLDEST)
        self._sections.take(found.days)
        self.is_complete = found.is_complete
        self._records.try_again()
        self._expected.clear()

    def begin(self, found: Found, pictures: Sequence[Picture]) -> None:
        """Have the first of another search, whose records are known already."""
        self._records.clear()
        self._gone.clear()
        self.take(found)
        by_rank = {picture.rank: picture for picture in pictures}
        self._records.keep(by_rank, by_rank)

    def leave(self) -> None:
        """Have nothing, until another search begins."""
        self.begin(Found(Order.NEWEST, array("q"), (), 1.0), ())

    def amend(self, found: Found, difference: Difference) -> None:
        """Tell how the list that was found now differs."""
        self._records.try_again()
        self.tell(found.ranks, difference, found.days)
        self.is_complete = found.is_complete
        self._expected.clear()

    def expect(self, picture: Picture) -> None:
        """Take this for a new one when it comes in."""
        self._expected.add(picture.rank)

    def pictures(self, first: int, number: int) -> list[Picture | None]:
        """The records of some rows in order; None for what cannot be read."""
        found: list[Picture | None] = []
        end = min(first + number, self.count)
        while first < end:
            page = first // PAGE
            wanted = self._ranks[first : min((page + 1) * PAGE, end)]
            if self._records.missing(wanted):
                self._read(page)
            found += self._records.look(wanted)
            first += len(wanted)
        return found

    def row_of(self, key: str) -> int | None:
        """The row of a picture that has been looked at; None where it is not known."""
        rank = self._records.rank_of(key)
        rows = [] if rank is None else self._rows_of([rank])
        return rows[0] if rows else None

    def replace(self, pictures: Sequence[Picture]) -> list[int]:
        """Have these records of pictures; gives the rows of those that are known here."""
        return self._rows_of([one.rank for one in pictures if self._records.replace(one)])

    def moved(
        self, change: Change, pictures: Sequence[Picture], scope: str
    ) -> tuple[array[int], Difference | None] | None:
        """The list after a change, and what to tell of it; None where nothing goes or comes.

        Only what leaves the scope goes, and comes again: what else a change means to a search, its
        next run tells. The pictures are as they are after the change.
        """
        left, stayed = sorted_by_staying(change, pictures, scope)
        back = sorted(stayed & self._gone) if is_by_day(self._order) else []
        going = self._rows_of(left)
        if not going and not back:
            return None
        self._gone |= {self._ranks[row] for row in going}
        ranks = self._ranks[:]
        removed = self._by_section(ranks, going)
        for first, last in reversed(removed):
            del ranks[first : last + 1]
        inserted = self._by_section(ranks, self._put_back(ranks, back))
        if len(removed) + len(inserted) > FEW:
            return ranks, None
        return ranks, Difference(tuple(removed), tuple(inserted))

    def tell(self, ranks: array[int], difference: Difference, days: Iterable[Day] = ()) -> None:
        """Become this list, run by run; at each moment the rows are what has been told.

        `days` are the sections of it, needed where something is appended.
        """
        for first, last in reversed(difference.removed):
            day = _day(self._order, self._ranks[first])
            with self._rows.removing(first, last):
                del self._ranks[first : last + 1]
                self._count_in(day, first - last - 1)
        for first, last in difference.inserted:
            some = ranks[first : last + 1]
            self.brings_back = not all(rank in self._expected for rank in some)
            with self._rows.inserting(first, last):
                self._ranks[first:first] = some
                self._count_in(_day(self._order, some[0]), len(some))
        if difference.appended is not None:
            first, last = difference.appended
            self.brings_back = True
            with self._rows.inserting(first, last):
                self._ranks.extend(ranks[first:])
                self._sections.take(days)
        self.brings_back = False

    def _read(self, page: int) -> None:
        unknown = self._records.missing(self._ranks[page * PAGE : (page + 1) * PAGE])
        try:
            pictures = self._at(unknown)
        except Exception:  # noqa: BLE001  Qt asks for this; nothing may be raised through it
            _log.exception("found pictures could not be read")
            pictures = []
        self._records.keep(unknown, {picture.rank: picture for picture in pictures})

    def _rows_of(self, ranks: Iterable[int]) -> list[int]:
        """Where those of them are that are here, in order."""
        wanted = set(ranks)
        if not wanted:
            return []
        if not is_by_day(self._order):
            return [row for row, rank in enumerate(self._ranks) if rank in wanted]
        places = ((self._place(self._ranks, rank), rank) for rank in wanted)
        end = len(self._ranks)
        return sorted(row for row, rank in places if row < end and self._ranks[row] == rank)

    def _place(self, ranks: array[int], rank: int) -> int:
        sign = sign_of(self._order)
        return bisect_left(ranks, sign * rank, key=lambda one: sign * one)

    def _put_back(self, ranks: array[int], back: list[int]) -> list[int]:
        """Put these into a list sorted by rank; gives their rows in it."""
        self._gone.difference_update(back)
        rows = []
        for rank in back if self._order is Order.OLDEST else reversed(back):
            row = self._place(ranks, rank)
            if row == len(ranks) or ranks[row] != rank:
                ranks.insert(row, rank)
                rows.append(row)
        return rows

    def _by_section(self, ranks: array[int], rows: list[int]) -> list[tuple[int, int]]:
        order = self._order
        return [part for run in runs(rows) for part in by_section(ranks, order, *run)]

    def _count_in(self, day: int, number: int) -> None:
        count = self._sections.count_of(day) + number
        self._sections.set(Day(day, count, count * self._aspect))


def _day(order: Order, rank: int) -> int:
    return day_of(rank) if is_by_day(order) else 0
