"""The list of a review keeps to its pictures, whatever happens on the wall meanwhile."""

from __future__ import annotations

from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from desktop_app.core.changes import Restoring, Trashing
from desktop_app.core.records import Picture
from desktop_app.state.gallery import GalleryModel
from desktop_app.state.pages import PAGE
from desktop_app.state.review_list import ReviewList, Run, row_of
from tests.fakes.pictures import Shelf


class Wall:
    """A wall of so many pictures a day, and a review of some of its rows."""

    def __init__(self, *counts: int) -> None:
        self.shelf = Shelf(counts)
        self.model = GalleryModel(self.shelf.days, self.shelf.day_page)
        self.first = [one.key for one in self.shelf.all()]
        self.list = ReviewList(self.model)

    def begin(self, *rows: Run, joins: bool = False) -> None:
        self.list.begin(rows, joins=joins)

    def add(self) -> str:
        one = self.shelf.put()
        self.model.add(one)
        return one.key

    def trash(self, *pictures: Picture) -> None:
        change = Trashing(tuple(one.key for one in pictures))
        self.model.follow(change, self.shelf.apply(change))

    def bring_back(self, *pictures: Picture) -> None:
        change = Restoring(tuple(one.key for one in pictures))
        self.model.follow(change, self.shelf.apply(change))

    def keys(self) -> list[str]:
        found: list[str] = []
        while (key := self.list.key(len(found))) is not None:
            found.append(key)
        return found


def test_it_has_the_pictures_of_its_rows_in_order(qtbot: QtBot) -> None:
    wall = Wall(5, 5)
    wall.begin((1, 2), (6, 8))
    assert wall.list.count == 5
    assert wall.keys() == [wall.first[row] for row in (1, 2, 6, 7, 8)]
    assert wall.list.key(5) is None
    assert wall.list.key(-1) is None


def test_ten_thousand_pictures_are_not_read_to_show_the_first(qtbot: QtBot) -> None:
    wall = Wall(10_000)
    before = wall.shelf.pages_read
    wall.begin((0, 9_999), joins=True)
    assert wall.list.key(0) == wall.first[0]
    assert wall.list.count == 10_000
    assert wall.shelf.pages_read - before <= 2


def test_the_keys_ahead_are_read_while_nothing_else_is_to_be_done(qtbot: QtBot) -> None:
    wall = Wall(4 * PAGE)
    wall.begin((0, 4 * PAGE - 1), joins=True)
    assert wall.list.key(0) is not None
    pages = wall.shelf.pages_read
    qtbot.waitUntil(lambda: wall.shelf.pages_read >= pages + 3)
    wall.trash(*wall.shelf.all()[:5])  # whatever goes now is known by its key
    assert wall.keys() == wall.first


def test_a_new_picture_joins_at_the_end_of_a_review_of_the_wall(qtbot: QtBot) -> None:
    wall = Wall(4)
    wall.begin((1, 3), joins=True)
    told = QSignalSpy(wall.list.changed)
    new = [wall.add(), wall.add()]
    assert told.count() >= 2
    assert wall.list.count == 5
    assert wall.keys() == [*wall.first[1:], *new]


def test_a_selection_stays_what_it_was(qtbot: QtBot) -> None:
    wall = Wall(4)
    wall.begin((0, 0), (2, 3))
    wall.add()
    assert wall.list.count == 3
    assert wall.keys() == [wall.first[row] for row in (0, 2, 3)]


def test_rows_that_come_in_amid_what_was_not_read_shift_it(qtbot: QtBot) -> None:
    wall = Wall(2, PAGE, 3)
    gone = wall.shelf.all()[PAGE - 1]
    wall.trash(gone)
    wall.begin((0, PAGE + 3), joins=True)
    assert wall.list.key(0) == wall.first[0]
    wall.bring_back(gone)  # it was made before: it is no new picture
    assert wall.list.count == PAGE + 4
    assert wall.keys() == [key for key in wall.first if key != gone.key]


def test_rows_that_go_leave_the_rest_in_order(qtbot: QtBot) -> None:
    wall = Wall(PAGE, 6)
    wall.begin((0, PAGE + 5))
    assert wall.list.key(0) == wall.first[0]  # of the last day nothing is read yet
    wall.trash(*wall.shelf.all()[PAGE + 1 : PAGE + 4])
    expected = wall.first[: PAGE + 1] + wall.first[PAGE + 4 :]
    assert wall.list.count == len(expected)
    assert wall.keys() == expected


def test_after_the_wall_was_read_anew_a_review_of_it_goes_on_where_it_was(qtbot: QtBot) -> None:
    wall = Wall(2, PAGE + 9)
    wall.begin((1, PAGE + 10), joins=True)
    assert wall.list.key(0) == wall.first[1]
    wall.shelf.put()
    wall.model.reset()
    assert wall.keys() == wall.first[1:]


def test_of_a_selection_what_was_read_outlives_a_wall_read_anew(qtbot: QtBot) -> None:
    wall = Wall(6)
    wall.begin((1, 2), (4, 5))
    assert wall.keys() == [wall.first[row] for row in (1, 2, 4, 5)]
    wall.shelf.put()
    wall.model.reset()
    assert wall.keys() == [wall.first[row] for row in (1, 2, 4, 5)]


def test_what_is_dropped_stays_out(qtbot: QtBot) -> None:
    wall = Wall(3)
    wall.begin((0, 2), joins=True)
    assert wall.list.key(0) is not None
    gone = wall.shelf.all()[0]
    wall.list.drop(gone.key)
    wall.trash(gone)
    wall.bring_back(gone)
    assert wall.keys() == wall.first[1:]


def test_a_picture_is_found_on_the_wall_that_nobody_has_looked_at(qtbot: QtBot) -> None:
    wall = Wall(30, 20 * PAGE, 30)
    pictures = wall.shelf.all()
    before = wall.shelf.pages_read
    for row in (0, 31, 2000, 3999, len(pictures) - 1):
        assert row_of(wall.model, pictures[row]) == row
    assert wall.shelf.pages_read - before < 30
    gone = pictures[77]
    wall.trash(gone)
    assert row_of(wall.model, gone) is None
