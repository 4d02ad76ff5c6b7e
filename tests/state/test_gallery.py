"""The wall's model: every picture once, newest first, whatever order things happen in."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy
from pytestqt.qtbot import QtBot

from desktop_app.core.records import Day, Picture
from desktop_app.state.gallery import GalleryModel, PictureRole
from desktop_app.state.pages import PAGE
from tests.fakes.pictures import Shelf, a_picture, day_number

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


def keys_of(model: GalleryModel) -> list[str]:
    found = [model.picture(row) for row in range(model.count)]
    return ["?" if one is None else one.key for one in found]


def test_lists_every_picture_newest_first(qtbot: QtBot) -> None:
    shelf = Shelf([8, 21, 0, 2 * PAGE + 17])
    model = GalleryModel(shelf.days, shelf.day_page)
    tester = QAbstractItemModelTester(model, FATAL)
    assert model.rowCount() == model.count == 8 + 21 + 2 * PAGE + 17
    assert keys_of(model) == [one.key for one in shelf.all()]
    assert [day.count for day in model.sections()] == [8, 21, 2 * PAGE + 17]
    del tester


def test_reads_only_the_pages_somebody_looks_at(qtbot: QtBot) -> None:
    shelf = Shelf([100] * 30)
    model = GalleryModel(shelf.days, shelf.day_page)
    assert shelf.pages_read == 0
    model.pictures(0, 100)
    model.pictures(0, 100)
    assert shelf.pages_read == 1


def test_forgets_pages_that_were_looked_at_long_ago(qtbot: QtBot) -> None:
    shelf = Shelf([PAGE * 40])
    model = GalleryModel(shelf.days, shelf.day_page)
    first = model.picture(0)
    assert first is not None
    assert model.row_of(first.key) == 0
    model.pictures(PAGE, PAGE * 39)
    assert model.row_of(first.key) is None
    assert model.picture(0) == first


def test_roles_give_the_record_and_its_words(qtbot: QtBot) -> None:
    shelf = Shelf([3])
    model = GalleryModel(shelf.days, shelf.day_page)
    model.describe_by(lambda picture, _versions: f"seen: {picture.title}")
    index = model.index(1, 0)
    picture = index.data(PictureRole)
    assert picture == shelf.all()[1]
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == f"seen: {picture.title}"
    assert index.data(Qt.ItemDataRole.DisplayRole) == f"seen: {picture.title}"
    assert index.data(Qt.ItemDataRole.DecorationRole) is None
    assert model.picture(3) is None
    assert model.picture(-1) is None


def test_a_saved_picture_comes_in_at_the_top(qtbot: QtBot) -> None:
    shelf = Shelf([2, 5])
    model = GalleryModel(shelf.days, shelf.day_page)
    tester = QAbstractItemModelTester(model, FATAL)
    model.pictures(0, 7)
    inserted = QSignalSpy(model.rowsInserted)
    new = shelf.put()
    model.add(new)
    assert model.picture(0) == new
    assert (inserted.at(0)[1], inserted.at(0)[2]) == (0, 0)
    assert keys_of(model) == [one.key for one in shelf.all()]
    assert list(model.sections()) == shelf.days()
    del tester


def test_the_first_picture_of_a_day_opens_its_section(qtbot: QtBot) -> None:
    shelf = Shelf([0, 5, 0, 4])
    model = GalleryModel(shelf.days, shelf.day_page)
    for ago in (0, 2):
        model.add(shelf.put(ago=ago))
    assert [day.day for day in model.sections()] == [day_number(ago) for ago in range(4)]
    assert keys_of(model) == [one.key for one in shelf.all()]


def test_a_picture_that_is_here_already_is_passed_over(qtbot: QtBot) -> None:
    shelf = Shelf([2])
    new = shelf.put()
    model = GalleryModel(shelf.days, shelf.day_page)  # reads it with the others
    inserted = QSignalSpy(model.rowsInserted)
    model.add(new)
    model.add(new)
    assert inserted.count() == 0
    assert model.count == 3


def test_what_was_committed_but_not_told_comes_in_with_the_first_that_is(qtbot: QtBot) -> None:
    shelf = Shelf([PAGE + 10])
    model = GalleryModel(shelf.days, shelf.day_page)
    early, late = shelf.put(), shelf.put()
    model.pictures(0, 50)  # a page read now is shifted by the two
    model.add(late)
    model.add(early)
    assert model.count == PAGE + 12
    assert keys_of(model) == [one.key for one in shelf.all()]


@settings(max_examples=100, deadline=None)
@given(
    counts=st.lists(st.integers(0, 400), max_size=4),
    steps=st.lists(
        st.one_of(
            st.tuples(st.just("put"), st.integers(0, 3)),
            st.tuples(st.just("look"), st.integers(0, 500)),
            st.tuples(st.just("tell"), st.integers(0, 9)),
            st.tuples(st.just("reset"), st.just(0)),
        ),
        max_size=25,
    ),
)
def test_order_holds_whatever_order_things_happen_in(
    qapp: object, counts: list[int], steps: list[tuple[str, int]]
) -> None:
    shelf = Shelf(counts)
    model = GalleryModel(shelf.days, shelf.day_page)
    untold: list[Picture] = []
    for what, value in steps:
        if what == "put":
            untold.append(shelf.put(ago=value))
        elif what == "look":
            model.pictures(value, 30)
        elif what == "reset":
            model.reset()
        elif untold:
            model.add(untold.pop(value % len(untold)))
    for picture in untold:
        model.add(picture)
    assert keys_of(model) == [one.key for one in shelf.all()]
    assert [day.count for day in model.sections()] == [day.count for day in shelf.days()]


def test_a_page_that_was_not_whole_is_read_again_when_it_fills(qtbot: QtBot) -> None:
    shelf = Shelf([PAGE - 1])
    model = GalleryModel(shelf.days, shelf.day_page)
    model.pictures(0, PAGE)
    told = [shelf.put(), shelf.put()]
    for picture in told:
        model.add(picture)
    assert keys_of(model) == [one.key for one in shelf.all()]


@settings(max_examples=40, deadline=None)
@given(
    counts=st.lists(st.integers(0, 300), max_size=3),
    agos=st.lists(st.integers(0, 4), max_size=12),
)
def test_neighbours_stay_the_same_when_pictures_come_in(
    qapp: object, counts: list[int], agos: list[int]
) -> None:
    shelf = Shelf(counts)
    model = GalleryModel(shelf.days, shelf.day_page)
    tester = QAbstractItemModelTester(model, FATAL)
    for ago in agos:
        model.add(shelf.put(ago=ago))
        assert keys_of(model) == [one.key for one in shelf.all()]
    del tester


def test_something_taken_away_behind_its_back_is_noticed_with_the_next_picture(
    qtbot: QtBot,
) -> None:
    shelf = Shelf([6])
    model = GalleryModel(shelf.days, shelf.day_page)
    for gone in shelf.all()[2:4]:
        shelf.take(gone)
    model.add(shelf.put())
    assert keys_of(model) == [one.key for one in shelf.all()]


def test_rows_are_found_by_key_once_looked_at(qtbot: QtBot) -> None:
    shelf = Shelf([5, PAGE + 30])
    model = GalleryModel(shelf.days, shelf.day_page)
    assert model.row_of(shelf.all()[0].key) is None
    for row in (0, 4, 5, 5 + PAGE + 29):
        picture = model.picture(row)
        assert picture is not None
        assert model.row_of(picture.key) == row
    model.add(shelf.put())
    moved = model.picture(6)
    assert moved is not None
    assert model.row_of(moved.key) == 6
    assert model.row_of("unknown") is None


def test_a_page_that_cannot_be_read_leaves_empty_places(
    qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    shelf = Shelf([3, PAGE + 5])
    broken = True

    def page(day: int, offset: int, limit: int, scope: str) -> list[Picture]:
        if broken:
            raise OSError("the disk is gone")
        return shelf.day_page(day, offset, limit, scope)

    model = GalleryModel(shelf.days, page)
    assert model.pictures(0, model.count) == [None] * (3 + PAGE + 5)
    assert model.aspects(0, 3) == [1.0] * 3
    assert model.index(0, 0).data(PictureRole) is None
    assert model.index(0, 0).data() is None
    assert "could not be read" in caplog.text
    caplog.clear()
    broken = False
    model.reset()
    assert keys_of(model) == [one.key for one in shelf.all()]


def test_days_that_cannot_be_read_are_an_empty_wall(
    qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    def days(_scope: str) -> list[Day]:
        raise OSError("the disk is gone")

    model = GalleryModel(days, Shelf().day_page)
    model.add(a_picture(1))
    assert model.rowCount() == 0
    assert "could not be read" in caplog.text
    caplog.clear()


def test_pictures_can_be_dragged_out_as_files(qtbot: QtBot, tmp_path: Path) -> None:
    shelf = Shelf([3])
    model = GalleryModel(shelf.days, shelf.day_page, lambda picture: tmp_path / picture.file)
    assert model.flags(model.index(0, 0)) & Qt.ItemFlag.ItemIsDragEnabled
    data = model.mimeData([model.index(0, 0), model.index(2, 0)])
    expected = [str(tmp_path / shelf.all()[row].file) for row in (0, 2)]
    assert [url.toLocalFile() for url in data.urls()] == expected
    without = GalleryModel(shelf.days, shelf.day_page)
    assert not without.flags(without.index(0, 0)) & Qt.ItemFlag.ItemIsDragEnabled
    assert without.flags(QModelIndex()) == Qt.ItemFlag.NoItemFlags


def test_memory_does_not_follow_the_number_of_pictures(qtbot: QtBot) -> None:
    """A million pictures are a thousand days; nothing else is kept of them."""
    days = [Day(20_000_000 - day, 1000, 1300.0) for day in range(1000)]
    model = GalleryModel(lambda scope: days, lambda day, offset, limit, scope: [])
    assert model.rowCount() == 1_000_000
    assert len(model.sections()) == 1000
