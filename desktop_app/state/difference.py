"""How a list of ranks differs from what it was, as runs of rows that go and rows that come."""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from desktop_app.core.ranks import day_of, span_of
from desktop_app.core.search.query import Order
from desktop_app.state.telling import FEW

_MOST_MOVED = 100_000  # rows among which those that have changed places are looked for

Run = tuple[int, int]  # the first and the last of some rows


@dataclass(frozen=True, slots=True)
class Difference:
    """What goes, what comes, and what is put behind all of it."""

    removed: tuple[Run, ...]  # of the old list, each of one section
    inserted: tuple[Run, ...]  # of the new list, each of one section
    appended: Run | None = None  # of the new list, to its end, of any sections


def is_by_day(order: Order) -> bool:
    """Whether ranks in this order rise or fall, so that they make sections by day."""
    return order in {Order.NEWEST, Order.OLDEST}


def sign_of(order: Order) -> int:
    """What ranks are multiplied by so that they rise."""
    return 1 if order is Order.OLDEST else -1


def by_section(ranks: Sequence[int], order: Order, first: int, last: int) -> Iterator[Run]:
    """The rows from `first` to `last`, one section after the other."""
    if not is_by_day(order):
        yield first, last
        return
    sign = sign_of(order)
    while first <= last:
        end = last + 1
        day = day_of(ranks[first])
        if day_of(ranks[last]) != day:
            lowest, highest = span_of(day)
            edge = highest if sign > 0 else -lowest
            end = bisect_right(ranks, edge, first, last + 1, key=lambda rank: sign * rank)
        yield first, end - 1
        first = end


def difference(old: array[int], new: array[int], order: Order) -> Difference | None:
    """What makes the new list out of the old one; None where too much would have to be told."""
    found = _of_risen(old, new, sign_of(order)) if is_by_day(order) else _of_any(old, new)
    if found is None:
        return None
    gone, come = found
    tail = come.pop() if come and come[-1][1] == len(new) - 1 else None
    removed = tuple(part for run in gone for part in by_section(old, order, *run))
    inserted = tuple(part for run in come for part in by_section(new, order, *run))
    if len(removed) + len(inserted) > FEW:
        return None
    return Difference(removed, inserted, tail)


def _of_risen(old: array[int], new: array[int], sign: int) -> tuple[list[Run], list[Run]] | None:
    """Of lists whose ranks all rise, or fall: found by going through both at once."""

    def risen(rank: int) -> int:
        return sign * rank

    gone: list[Run] = []
    come: list[Run] = []
    a = b = 0
    while True:
        alike = _alike(memoryview(old)[a:], memoryview(new)[b:])
        a, b = a + alike, b + alike
        if a == len(old) and b == len(new):
            return gone, come
        if len(gone) + len(come) > FEW:
            return None
        end = bisect_left(old, risen(new[b]), a, key=risen) if b < len(new) else len(old)
        if end > a:
            gone.append((a, end - 1))
            a = end
        end = bisect_left(new, risen(old[a]), b, key=risen) if a < len(old) else len(new)
        if end > b:
            come.append((b, end - 1))
            b = end


def _of_any(old: array[int], new: array[int]) -> tuple[list[Run], list[Run]] | None:
    """Of lists in any order: as many as can be stay where they are among the others."""
    one, two = memoryview(old), memoryview(new)
    head = _alike(one, two)
    one, two = one[head:], two[head:]
    tail = _alike(one[::-1], two[::-1])
    one, two = one[: len(one) - tail], two[: len(two) - tail]
    if not one or not two:
        return _between([], head, len(one)), _between([], head, len(two))
    if len(one) > _MOST_MOVED:
        return None
    places = {rank: place for place, rank in enumerate(one)}
    met = [(places[rank], place) for place, rank in enumerate(two) if rank in places]
    staying = [met[number] for number in _longest_rising([was for was, _ in met])]
    gone = _between([was for was, _ in staying], head, len(one))
    come = _between([now for _, now in staying], head, len(two))
    return gone, come


def _longest_rising(values: list[int]) -> list[int]:
    """The places of as many values as can be, each greater than the one before it."""
    ends: list[int] = []  # the least value that so many can end with
    places: list[int] = []  # and where it stands
    before: list[int] = []  # by place: the one to take before it
    for place, value in enumerate(values):
        length = bisect_left(ends, value)
        before.append(places[length - 1] if length else -1)
        ends[length : length + 1] = [value]
        places[length : length + 1] = [place]
    found = []
    place = places[-1] if places else -1
    while place >= 0:
        found.append(place)
        place = before[place]
    return found[::-1]


def _between(staying: list[int], head: int, length: int) -> list[Run]:
    """The runs of places that do not stay."""
    found = []
    last = -1
    for place in (*staying, length):
        if place > last + 1:
            found.append((head + last + 1, head + place - 1))
        last = place
    return found


def _alike(one: memoryview, two: memoryview) -> int:
    """How many ranks are the same from the first on; compared in bulk."""
    most = min(len(one), len(two))
    if one[:most] == two[:most]:
        return most
    alike, differing = 0, most  # the first so many are alike, the first so many are not
    while differing - alike > 1:
        middle = (alike + differing) // 2
        if one[alike:middle] == two[alike:middle]:
            alike = middle
        else:
            differing = middle
    return alike
