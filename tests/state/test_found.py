"""What a search has found, on the wall: the rest comes behind the first, and the place is kept."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPersistentModelIndex
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy
from pytestqt.qtbot import QtBot

from desktop_app.core.changes import Marking, Marks, Restoring, Trashing, inverse
from desktop_app.core.records import Day, Picture
from desktop_app.core.search.query import Order, Showing
from desktop_app.state.pages import PAGE
from desktop_app.state.telling import FEW
from tests.fakes.pictures import day_number
from tests.state.finding import FIRST, Desk

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal
LOVED, PLAIN = Marks(favourite=True), Marks()


def trash(*pictures: Picture) -> Trashing:
    return Trashing(tuple(one.key for one in pictures))


def rows_of(spy: QSignalSpy) -> list[list[int]]:
    return [spy.at(number)[1:] for number in range(spy.count())]


@pytest.mark.parametrize("order", list(Order))
def test_all_that_fits_is_shown_in_its_order(qtbot: QtBot, order: Order) -> None:
    desk = Desk([7, 0, PAGE + 5], order)
    tester = QAbstractItemModelTester(desk.model, FATAL)
    changes = QSignalSpy(desk.model.showing_changed)
    scopes = QSignalSpy(desk.model.scope_changed)
    desk.fits = lambda one: one.id % 3 > 0
    desk.begin()
    assert desk.is_true()
    assert desk.model.showing == desk.showing
    assert desk.model.is_complete
    assert changes.count() == 1
    assert scopes.count() == 0
    del tester


def test_sections_are_days_where_the_order_is_by_day_and_else_one_without_a_title(
    qtbot: QtBot,
) -> None:
    today, before = day_number(0), day_number(2)
    for order, days in (
        (Order.NEWEST, [Day(today, 4, 6.0), Day(before, 2, 3.0)]),
        (Order.OLDEST, [Day(before, 2, 3.0), Day(today, 4, 6.0)]),
        (Order.DEAREST, [Day(0, 6, 9.0)]),
    ):
        desk = Desk([4, 0, 2], order)
        desk.begin()
        assert list(desk.model.sections()) == days
    desk.fits = lambda _: False
    desk.begin()
    assert list(desk.model.sections()) == []
    assert desk.model.rowCount() == 0


@pytest.mark.parametrize("order", list(Order))
def test_the_rest_comes_behind_the_first_and_moves_nothing(qtbot: QtBot, order: Order) -> None:
    desk = Desk([150, 150, 40], order)
    desk.begin(FIRST)
    assert desk.model.rowCount() == FIRST
    assert not desk.is_complete()
    tester = QAbstractItemModelTester(desk.model, FATAL)
    held = QPersistentModelIndex(desk.model.index(120, 0))
    inserted, resets = QSignalSpy(desk.model.rowsInserted), QSignalSpy(desk.model.modelReset)
    brought_back: list[bool] = []
    desk.model.rowsInserted.connect(lambda: brought_back.append(desk.model.brings_back))
    desk.run()
    assert rows_of(inserted) == [[FIRST, 339]]
    assert brought_back == [True], "they are not new"
    assert resets.count() == 0
    assert held.row() == 120
    assert desk.is_true()
    assert desk.is_complete()
    del tester


def test_the_first_are_there_without_being_read_and_others_by_the_page(qtbot: QtBot) -> None:
    desk = Desk([PAGE * 4])
    desk.begin(FIRST)
    assert desk.model.pictures(0, FIRST) == desk.all()[:FIRST]
    assert desk.read == []
    desk.run()
    assert desk.model.pictures(0, FIRST) == desk.all()[:FIRST]
    assert desk.read == []
    some = desk.model.pictures(PAGE * 2 + 5, 10)
    assert some == desk.all()[PAGE * 2 + 5 : PAGE * 2 + 15]
    desk.model.pictures(PAGE * 2, PAGE)
    assert [len(ranks) for ranks in desk.read] == [PAGE]


def test_pages_looked_at_long_ago_are_forgotten_however_many_are_asked_for(qtbot: QtBot) -> None:
    desk = Desk([PAGE * 30])
    desk.begin()
    assert desk.model.pictures(0, desk.model.count) == desk.all()
    first = desk.all()[0]
    assert desk.model.row_of(first.key) is None
    assert desk.model.picture(0) == first
    assert desk.model.row_of(first.key) == 0


@pytest.mark.parametrize("order", list(Order))
def test_pictures_thrown_away_go_at_once_and_come_back_to_their_places(
    qtbot: QtBot, order: Order
) -> None:
    desk = Desk([6, 5], order)
    desk.begin()
    tester = QAbstractItemModelTester(desk.model, FATAL)
    resets, stale = QSignalSpy(desk.model.modelReset), QSignalSpy(desk.model.stale)
    removed, inserted = QSignalSpy(desk.model.rowsRemoved), QSignalSpy(desk.model.rowsInserted)
    before = desk.all()
    held = QPersistentModelIndex(desk.model.index(4, 0))
    gone = trash(*(before[row] for row in (1, 2, 9)))
    desk.do(gone)
    assert rows_of(removed) == [[9, 9], [1, 2]]
    assert stale.count() == 1
    assert held.row() == 2
    assert desk.is_true()
    desk.run()
    desk.do(inverse(gone))
    if order in {Order.DEAREST, Order.PROMPT}:
        desk.run()  # which knows the places
    assert desk.keys() == [one.key for one in before]
    assert rows_of(inserted) == [[1, 2], [9, 9]]
    assert held.row() == 4
    assert resets.count() == 0
    del tester


def test_what_has_left_another_search_does_not_come_back_into_this_one(qtbot: QtBot) -> None:
    desk = Desk([4])
    desk.begin()
    gone = trash(desk.all()[0])
    desk.do(gone)
    desk.fits = lambda one: one.id < 3
    desk.begin()
    desk.do(inverse(gone))
    assert desk.is_true()
    assert desk.model.count == 2


def test_a_whole_day_can_go_and_come_again(qtbot: QtBot) -> None:
    desk = Desk([2, 3, 2])
    desk.begin()
    tester = QAbstractItemModelTester(desk.model, FATAL)
    gone = trash(*desk.all()[1:6])
    desk.do(gone)
    assert [day.count for day in desk.model.sections()] == [1, 1]
    desk.do(inverse(gone))
    assert [day.count for day in desk.model.sections()] == [2, 3, 2]
    assert desk.is_true()
    del tester


def test_in_the_trash_what_is_restored_goes(qtbot: QtBot) -> None:
    desk = Desk([5], scope="trash")
    pictures = desk.shelf.all()
    desk.shelf.apply(trash(*pictures[:3]))
    desk.begin()
    desk.do(Restoring((pictures[1].key,)))
    assert desk.keys() == [pictures[0].key, pictures[2].key]


def test_what_is_taken_out_of_a_collection_goes_from_it(qtbot: QtBot) -> None:
    desk = Desk([4], scope="collection:summer")
    desk.begin()
    pictures = desk.all()
    within, without = Marks(collections=("spring", "summer")), Marks(collections=("spring",))
    taking = Marking(((pictures[1].key, within, without),))
    desk.model.follow(taking, (pictures[1],))
    assert desk.keys() == [pictures[row].key for row in (0, 2, 3)]
    desk.model.follow(inverse(taking), (pictures[1],))
    assert desk.keys() == [one.key for one in pictures]
    other = Marking(((pictures[0].key, within, Marks(collections=("summer",))),))
    desk.model.follow(other, (pictures[0],))
    assert desk.model.count == 4


def test_favourites_that_are_none_any_more_go_from_their_scope(qtbot: QtBot) -> None:
    desk = Desk([4], scope="favourites")
    pictures = desk.shelf.all()
    desk.shelf.apply(Marking(tuple((one.key, PLAIN, LOVED) for one in pictures)))
    desk.begin()
    desk.do(Marking(((pictures[2].key, LOVED, PLAIN),)))
    assert desk.keys() == [pictures[row].key for row in (0, 1, 3)]


def test_changed_records_are_told_in_their_places(qtbot: QtBot) -> None:
    desk = Desk([PAGE * 2])
    desk.begin(FIRST)
    desk.run()
    altered, stale = QSignalSpy(desk.model.dataChanged), QSignalSpy(desk.model.stale)
    pictures = desk.all()
    loved = [pictures[row] for row in (3, 4, 9, PAGE + 100)]  # nobody has looked at the last one
    desk.do(Marking(tuple((one.key, PLAIN, LOVED) for one in loved)))
    places = [(altered.at(n)[0].row(), altered.at(n)[1].row()) for n in range(altered.count())]
    assert places == [(3, 4), (9, 9)]
    assert stale.count() == 1, "the search may be about favourites"
    shown = desk.model.picture(PAGE + 100)
    assert shown is not None
    assert shown.favourite


def test_a_new_picture_is_asked_for_and_comes_in_as_a_new_one(qtbot: QtBot) -> None:
    desk = Desk([4, 3])
    gone = desk.shelf.all()[2]
    desk.begin()
    tester = QAbstractItemModelTester(desk.model, FATAL)
    stale = QSignalSpy(desk.model.stale)
    brought_back: list[bool] = []
    desk.model.rowsInserted.connect(lambda: brought_back.append(desk.model.brings_back))
    desk.do(trash(gone))
    desk.run()
    new = desk.shelf.put()
    desk.model.add(new)
    assert desk.model.count == 6
    assert stale.count() == 2
    desk.shelf.apply(Restoring((gone.key,)))
    desk.run()
    assert desk.is_true()
    assert brought_back == [False, True]
    del tester


def test_where_too_many_go_all_is_told_anew(qtbot: QtBot) -> None:
    desk = Desk([FEW * 2 + 10])
    desk.begin()
    resets = QSignalSpy(desk.model.modelReset)
    every_other = trash(*desk.all()[::2])
    desk.do(every_other)
    assert resets.count() == 1
    assert desk.is_true()
    desk.shelf.apply(inverse(every_other))
    desk.run()
    assert resets.count() == 2
    assert desk.is_true()


def test_what_cannot_be_read_leaves_empty_places_until_the_next_run(
    qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    desk = Desk([FIRST + 5])
    desk.begin(FIRST)
    desk.run()
    desk.is_broken = True
    assert desk.model.pictures(FIRST, 5) == [None] * 5
    assert "could not be read" in caplog.text
    caplog.clear()
    desk.is_broken = False
    assert desk.model.picture(FIRST) is None, "not asked for at every paint"
    desk.run()
    assert desk.is_true()


def test_pictures_that_are_gone_for_good_leave_empty_places_until_the_next_run(
    qtbot: QtBot,
) -> None:
    desk = Desk([FIRST + 3])
    desk.begin(FIRST)
    desk.run()
    gone = desk.all()[FIRST + 1]
    desk.shelf.take(gone)
    stale = QSignalSpy(desk.model.stale)
    desk.model.reset()
    assert stale.count() == 1
    assert desk.model.pictures(FIRST, 3)[1] is None
    desk.run()
    assert desk.is_true()


def test_all_of_a_scope_is_shown_at_once_and_a_search_is_asked_for(qtbot: QtBot) -> None:
    desk = Desk([5, 4])
    desk.begin()
    asked = QSignalSpy(desk.model.asked)
    changes, scopes = QSignalSpy(desk.model.showing_changed), QSignalSpy(desk.model.scope_changed)
    desk.model.set_scope("all")
    assert desk.model.showing == Showing()
    assert desk.model.is_complete
    assert desk.model.count == 9
    assert (changes.count(), scopes.count(), asked.count()) == (1, 0, 0)
    desk.model.set_scope("trash")
    assert (changes.count(), scopes.count()) == (2, 1)
    desk.model.set_scope("collection:summer")
    assert asked.at(0) == [Showing(scope="collection:summer")]
    assert desk.model.scope == "trash"
    assert desk.model.found.ranks.tolist() == []


@settings(max_examples=60, deadline=None)
@given(
    counts=st.lists(st.integers(0, PAGE), min_size=1, max_size=3),
    order=st.sampled_from((Order.NEWEST, Order.OLDEST, Order.PROMPT)),
    scope=st.sampled_from(("all", "favourites", "trash", "collection:one")),
    limit=st.sampled_from((None, 5, FIRST)),
    steps=st.lists(
        st.tuples(
            st.sampled_from(("love", "trash", "back", "put", "run", "look")),
            st.sets(st.integers(0, 500), max_size=40),
        ),
        max_size=8,
    ),
)
def test_whatever_is_done_every_row_is_right_at_every_moment(
    counts: list[int],
    order: Order,
    scope: str,
    limit: int | None,
    steps: list[tuple[str, set[int]]],
) -> None:
    desk = Desk(counts, order, scope)
    every = desk.shelf.all()
    if not every:
        return
    desk.shelf.apply(Marking(tuple((one.key, PLAIN, LOVED) for one in every[::2])))
    desk.shelf.apply(trash(*every[::4]))
    desk.fits = lambda one: one.id % 3 > 0
    desk.begin(limit)
    tester = QAbstractItemModelTester(desk.model, FATAL)
    told = desk.keys()
    in_step: list[bool] = []

    def on_removed(_parent: object, first: int, last: int) -> None:
        del told[first : last + 1]
        in_step.append(desk.keys() == told)

    def on_inserted(_parent: object, first: int, last: int) -> None:
        told[first:first] = desk.keys()[first : last + 1]
        in_step.append(desk.keys() == told)

    desk.model.rowsRemoved.connect(on_removed)
    desk.model.rowsInserted.connect(on_inserted)
    resets = QSignalSpy(desk.model.modelReset)
    for verb, numbers in steps:
        now = {one.key: one for one in (*desk.shelf.all(), *desk.shelf.all("trash"))}
        some = [now[every[number % len(every)].key] for number in sorted(numbers)]
        some = list({one.key: one for one in some}.values())
        if verb == "love":
            marks = [
                (one.key, Marks(favourite=one.favourite), Marks(favourite=not one.favourite))
                for one in some
            ]
            desk.do(Marking(tuple(marks)))
        elif verb == "trash":
            desk.do(trash(*(one for one in some if one.trashed is None)))
        elif verb == "back":
            desk.do(Restoring(tuple(one.key for one in some if one.trashed is not None)))
        elif verb == "put":
            desk.model.add(desk.shelf.put(ago=len(numbers) % 3))
        elif verb == "run":
            desk.run()
            assert desk.is_true()
        elif numbers:
            desk.model.pictures(min(numbers), 40)
        assert desk.keys() == told
        assert sum(day.count for day in desk.model.sections()) == len(told)
    desk.run()
    assert desk.is_true()
    assert resets.count() == 0
    assert all(in_step)
    del tester
