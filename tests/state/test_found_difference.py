"""How two lists of ranks differ: whatever they are, the runs that are told lead to the new one."""

from __future__ import annotations

from array import array
from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.ranks import day_of, span_of
from desktop_app.core.search.query import Order
from desktop_app.state.difference import Difference, by_section, difference, is_by_day
from desktop_app.state.telling import FEW

DAYS = (20261120, 20261121, 20261122)
RANKS = [span_of(day)[0] + number for day in DAYS for number in range(12)]


def in_order(ranks: Iterable[int], order: Order) -> array[int]:
    """As a search sorts them; where it is not by day, in an order of its own."""
    if not is_by_day(order):
        return array("q", ranks)
    return array("q", sorted(ranks, reverse=order is Order.NEWEST))


def led_to(old: array[int], new: array[int], told: Difference) -> list[int]:
    """The list that the runs lead to."""
    found = old.tolist()
    for first, last in reversed(told.removed):
        del found[first : last + 1]
    for first, last in told.inserted:
        found[first:first] = new[first : last + 1]
    if told.appended is not None:
        first, last = told.appended
        assert first == len(found)
        assert last == len(new) - 1
        found += new[first:]
    return found


@given(
    old=st.lists(st.sampled_from(RANKS), unique=True),
    new=st.lists(st.sampled_from(RANKS), unique=True),
    order=st.sampled_from(list(Order)),
)
def test_the_runs_lead_from_any_list_to_any_other(
    old: list[int], new: list[int], order: Order
) -> None:
    one, two = in_order(old, order), in_order(new, order)
    found = difference(one, two, order)
    assert found is not None
    assert led_to(one, two, found) == two.tolist()
    if is_by_day(order):
        gone = {one[row] for first, last in found.removed for row in range(first, last + 1)}
        assert gone == set(old) - set(new), "what stays is not told"
        for run, ranks in [(run, one) for run in found.removed] + [
            (run, two) for run in found.inserted
        ]:
            assert day_of(ranks[run[0]]) == day_of(ranks[run[1]])


@given(st.lists(st.sampled_from(RANKS), unique=True), st.data())
def test_of_any_order_only_what_has_moved_is_told(ranks: list[int], data: st.DataObject) -> None:
    if not ranks:
        return
    moved = data.draw(st.sampled_from(ranks))
    rest = [rank for rank in ranks if rank != moved]
    rest.insert(data.draw(st.integers(0, len(rest))), moved)
    found = difference(array("q", ranks), array("q", rest), Order.DEAREST)
    assert found is not None
    come = [*found.inserted, *([] if found.appended is None else [found.appended])]
    assert sum(last + 1 - first for first, last in come) <= 1
    assert sum(last + 1 - first for first, last in found.removed) <= 1


@pytest.mark.parametrize("order", list(Order))
def test_what_comes_after_the_first_is_one_run(order: Order) -> None:
    every = in_order((span_of(day)[0] + number for day in DAYS for number in range(5000)), order)
    found = difference(every[:200], every, order)
    assert found == Difference((), (), (200, len(every) - 1))


def test_the_same_list_differs_in_nothing() -> None:
    ranks = in_order(RANKS, Order.NEWEST)
    assert difference(ranks, ranks[:], Order.NEWEST) == Difference((), ())


@pytest.mark.parametrize("order", [Order.NEWEST, Order.PROMPT])
def test_too_many_runs_are_not_told(order: Order) -> None:
    most, more = FEW * 2, FEW * 2 + 4
    few, many = in_order(range(0, more, 2), order), in_order(range(more), order)
    assert difference(many, few, order) is None
    assert difference(few, many, order) is None
    few, many = in_order(range(0, most, 2), order), in_order(range(most), order)
    assert difference(many, few, order) is not None
    assert difference(few, many, order) is not None


@pytest.mark.parametrize("order", [Order.DEAREST, Order.PROMPT])
def test_in_a_very_long_list_that_is_another_one_nobody_looks_for_what_moved(order: Order) -> None:
    ranks = array("q", range(200_000))
    assert difference(ranks, ranks[::-1], order) is None
    few = difference(ranks, ranks[:500] + ranks[600:], order)
    assert few == Difference(((500, 599),), ())


@given(st.lists(st.sampled_from(RANKS), unique=True), st.sampled_from(list(Order)))
def test_sections_follow_one_another(ranks: list[int], order: Order) -> None:
    found = in_order(ranks, order)
    parts = list(by_section(found, order, 0, len(found) - 1)) if ranks else []
    assert [row for first, last in parts for row in range(first, last + 1)] == list(
        range(len(found))
    )
    if is_by_day(order):
        days = [[day_of(found[row]) for row in range(first, last + 1)] for first, last in parts]
        assert all(len(set(part)) == 1 for part in days)
        assert len(parts) == len({day_of(rank) for rank in ranks})
    else:
        assert len(parts) == min(len(ranks), 1)
