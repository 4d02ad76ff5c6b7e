"""Favourites, the trash and the wall: what a change moves goes alone, the rest stays in place."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPersistentModelIndex
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy
from pytestqt.qtbot import QtBot

from desktop_app.core.changes import Change, Marking, Marks, Restoring, Trashing, inverse
from desktop_app.core.records import Picture
from desktop_app.state.gallery import GalleryModel
from desktop_app.state.moved import Scope
from desktop_app.state.pages import PAGE
from tests.fakes.pictures import Shelf

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal
LOVED, PLAIN = Marks(favourite=True), Marks()


def keys_of(model: GalleryModel) -> list[str]:
    found = [model.picture(row) for row in range(model.count)]
    return ["?" if one is None else one.key for one in found]


def love(*pictures: Picture) -> Marking:
    return Marking(tuple((one.key, PLAIN, LOVED) for one in pictures))


def trash(*pictures: Picture) -> Trashing:
    return Trashing(tuple(one.key for one in pictures))


def do(model: GalleryModel, shelf: Shelf, change: Change) -> None:
    model.follow(change, shelf.apply(change))


def is_true(model: GalleryModel, shelf: Shelf) -> bool:
    """Whether the model shows exactly what is there."""
    expected = [one.key for one in shelf.all(model.scope)]
    return keys_of(model) == expected and list(model.sections()) == shelf.days(model.scope)


def test_pictures_go_to_the_trash_and_come_back_to_their_places(qtbot: QtBot) -> None:
    shelf = Shelf([5, 4])
    model = GalleryModel(shelf.days, shelf.day_page)
    tester = QAbstractItemModelTester(model, FATAL)
    resets = QSignalSpy(model.modelReset)
    removed, inserted = QSignalSpy(model.rowsRemoved), QSignalSpy(model.rowsInserted)
    pictures = shelf.all()
    model.pictures(0, 9)
    held = QPersistentModelIndex(model.index(3, 0))
    gone = trash(pictures[1], pictures[2], pictures[4], pictures[7])
    do(model, shelf, gone)
    assert is_true(model, shelf)
    assert held.row() == 1
    assert [removed.at(number)[1:] for number in range(removed.count())] == [[7, 7], [4, 4], [1, 2]]
    do(model, shelf, inverse(gone))
    assert keys_of(model) == [one.key for one in pictures]
    assert held.row() == 3
    assert inserted.count() == 3
    assert resets.count() == 0
    del tester


def test_a_day_that_loses_its_last_picture_goes_and_comes_again(qtbot: QtBot) -> None:
    shelf = Shelf([1, 2])
    model = GalleryModel(shelf.days, shelf.day_page)
    tester = QAbstractItemModelTester(model, FATAL)
    gone = trash(shelf.all()[0])
    do(model, shelf, gone)
    assert len(model.sections()) == 1
    do(model, shelf, inverse(gone))
    assert len(model.sections()) == 2
    assert is_true(model, shelf)
    del tester


def test_a_new_favourite_says_so_in_its_place(qtbot: QtBot) -> None:
    shelf = Shelf([3])
    model = GalleryModel(shelf.days, shelf.day_page)
    model.pictures(0, 3)
    altered = QSignalSpy(model.dataChanged)
    do(model, shelf, love(shelf.all()[1]))
    assert altered.count() == 1
    assert altered.at(0)[0].row() == 1
    found = model.picture(1)
    assert found is not None
    assert found.favourite


def test_favourites_enter_and_leave_their_scope(qtbot: QtBot) -> None:
    shelf = Shelf([3, 3])
    pictures = shelf.all()
    model = GalleryModel(shelf.days, shelf.day_page)
    scopes = QSignalSpy(model.scope_changed)
    model.set_scope("favourites")
    model.set_scope("favourites")
    assert scopes.count() == 1
    assert model.count == 0
    tester = QAbstractItemModelTester(model, FATAL)
    resets = QSignalSpy(model.modelReset)
    loved = love(pictures[5], pictures[0], pictures[1])
    do(model, shelf, loved)
    assert keys_of(model) == [pictures[row].key for row in (0, 1, 5)]
    do(model, shelf, trash(pictures[1]))
    assert is_true(model, shelf)
    mixed = Marking(((pictures[0].key, LOVED, PLAIN), (pictures[3].key, PLAIN, LOVED)))
    do(model, shelf, mixed)
    assert keys_of(model) == [pictures[3].key, pictures[5].key]
    assert resets.count() == 0
    del tester


def test_the_trash_shows_what_was_thrown_away(qtbot: QtBot) -> None:
    shelf = Shelf([4])
    pictures = shelf.all()
    model = GalleryModel(shelf.days, shelf.day_page)
    model.set_scope("trash")
    do(model, shelf, trash(pictures[0], pictures[2]))
    assert keys_of(model) == [pictures[0].key, pictures[2].key]
    assert model.count_in("all") == 2
    do(model, shelf, Restoring((pictures[0].key,)))
    assert keys_of(model) == [pictures[2].key]
    model.add(shelf.put())
    assert model.count == 1, "a new picture is not in the trash"


def test_where_the_library_has_gone_on_everything_is_read_anew(qtbot: QtBot) -> None:
    shelf = Shelf([4])
    model = GalleryModel(shelf.days, shelf.day_page)
    resets = QSignalSpy(model.modelReset)
    gone = trash(shelf.all()[2])
    done = shelf.apply(gone)
    untold = shelf.put()
    model.follow(gone, done)
    model.add(untold)
    assert resets.count() == 1
    assert is_true(model, shelf)


def test_a_library_that_cannot_be_read_leaves_an_empty_wall(
    qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    shelf = Shelf([2])
    broken: list[bool] = []

    def page(day: int, offset: int, limit: int, scope: str) -> list[Picture]:
        if broken:
            raise OSError("the disk is gone")
        return shelf.day_page(day, offset, limit, scope)

    model = GalleryModel(shelf.days, page)
    gone = trash(shelf.all()[0])
    done = shelf.apply(gone)
    broken.append(True)
    model.follow(gone, done)
    assert "could not be followed" in caplog.text
    caplog.clear()
    assert model.rowCount() == 1


def test_pictures_brought_in_come_to_their_places_however_far_below(qtbot: QtBot) -> None:
    shelf = Shelf([PAGE * 2, 1, 3])
    pictures = shelf.all()
    brought = [pictures[row] for row in (PAGE + 3, PAGE + 4, PAGE * 2)]
    shelf.apply(trash(*brought))
    model = GalleryModel(shelf.days, shelf.day_page)
    tester = QAbstractItemModelTester(model, FATAL)
    resets = QSignalSpy(model.modelReset)
    held = QPersistentModelIndex(model.index(PAGE + 3, 0))
    model.bring(shelf.apply(Restoring(tuple(one.key for one in brought))))
    assert is_true(model, shelf)
    assert held.row() == PAGE + 5
    assert resets.count() == 0
    model.set_scope("trash")
    model.bring(brought)
    assert model.count == 0
    del tester


@settings(max_examples=60, deadline=None)
@given(
    counts=st.lists(st.integers(0, PAGE * 2), min_size=1, max_size=3),
    scope=st.sampled_from(("all", "favourites", "trash")),
    seen=st.integers(0, PAGE * 3),
    steps=st.lists(
        st.tuples(st.sampled_from(("love", "trash", "back")), st.sets(st.integers(0, 800))),
        max_size=6,
    ),
)
def test_whatever_is_done_every_row_is_right_at_every_moment(
    counts: list[int],
    scope: Scope,
    seen: int,
    steps: list[tuple[str, set[int]]],
) -> None:
    shelf = Shelf(counts)
    every = shelf.all()
    if not every:
        return
    shelf.apply(love(*every[::3]))
    shelf.apply(trash(*every[::4]))
    model = GalleryModel(shelf.days, shelf.day_page)
    model.set_scope(scope)
    tester = QAbstractItemModelTester(model, FATAL)
    model.pictures(seen, 40)
    told = keys_of(model)
    in_step: list[bool] = []

    def on_removed(_parent: object, first: int, last: int) -> None:
        del told[first : last + 1]
        in_step.append(keys_of(model) == told)

    def on_inserted(_parent: object, first: int, last: int) -> None:
        told[first:first] = keys_of(model)[first : last + 1]
        in_step.append(keys_of(model) == told)

    model.rowsRemoved.connect(on_removed)
    model.rowsInserted.connect(on_inserted)
    resets = QSignalSpy(model.modelReset)
    for verb, numbers in steps:
        now = {one.key: one for one in (*shelf.all(), *shelf.all("trash"))}
        some = [now[every[number % len(every)].key] for number in sorted(numbers)]
        some = list({one.key: one for one in some}.values())
        if verb == "love":
            marks = [
                (one.key, Marks(favourite=one.favourite), Marks(favourite=not one.favourite))
                for one in some
            ]
            do(model, shelf, Marking(tuple(marks)))
        elif verb == "trash":
            do(model, shelf, trash(*(one for one in some if one.trashed is None)))
        else:
            keys = tuple(one.key for one in some if one.trashed is not None)
            do(model, shelf, Restoring(keys))
        assert is_true(model, shelf)
    assert resets.count() == 0
    assert all(in_step)
    del tester
