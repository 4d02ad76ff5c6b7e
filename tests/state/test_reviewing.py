"""What is decided in a review is remembered, taken back, and added up to the cent."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from desktop_app.core.records import Picture, now
from desktop_app.state.gallery import GalleryModel
from desktop_app.state.reviewing import Bill, Reviewing, Verdict
from tests.fakes.pictures import Shelf

ALL = 9


class Desk:
    """A review of a wall of nine pictures, whose records can be other ones in between."""

    def __init__(self, number: int = ALL, *, joins: bool = True) -> None:
        self.shelf = Shelf([number])
        self.model = GalleryModel(self.shelf.days, self.shelf.day_page)
        self.records: dict[str, Picture | None] = {one.key: one for one in self.shelf.all()}
        self.keys = list(self.records)
        self.reviewing = Reviewing(self.model, self.records.get)
        self.reviewing.begin([(0, number - 1)], joins=joins)

    @property
    def looked_at(self) -> str | None:
        picture = self.reviewing.picture
        return picture.key if picture is not None else None

    def verdict(self) -> Verdict | None:
        """What was decided of the picture looked at."""
        return self.reviewing.verdict

    def has_before(self) -> bool:
        """Whether there is a picture before it."""
        return self.reviewing.has_before

    def keys_of(self, pictures: tuple[Picture, ...]) -> list[str]:
        return [one.key for one in pictures]

    def note(self, place: int, **facts: object) -> None:
        """Another record of a picture, as the library has it from now on."""
        one = self.records[self.keys[place]]
        assert one is not None
        self.records[one.key] = replace(one, **facts)  # type: ignore[arg-type]

    def add(self) -> Picture:
        one = self.shelf.put()
        self.records[one.key] = one
        self.model.add(one)
        return one


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk()


def test_after_a_decision_comes_the_next_picture(desk: Desk) -> None:
    reviewing = desk.reviewing
    assert (desk.looked_at, reviewing.number, reviewing.count) == (desk.keys[0], 1, ALL)
    reviewing.keep()
    reviewing.reject()
    assert (desk.looked_at, reviewing.number) == (desk.keys[2], 3)
    assert desk.keys_of(reviewing.kept) == desk.keys[:1]
    assert desk.keys_of(reviewing.rejected) == desk.keys[1:2]
    assert reviewing.undecided == ALL - 2


def test_going_on_and_back_decides_nothing(desk: Desk) -> None:
    reviewing = desk.reviewing
    reviewing.go_back()
    assert desk.looked_at == desk.keys[0]
    assert not desk.has_before()
    reviewing.go_on()
    reviewing.go_on()
    reviewing.go_back()
    assert desk.looked_at == desk.keys[1]
    assert desk.has_before()
    assert reviewing.undecided == ALL
    assert not reviewing.can_take_back


def test_a_decision_can_be_another_one_later(desk: Desk) -> None:
    reviewing = desk.reviewing
    reviewing.keep()
    reviewing.go_back()
    assert desk.verdict() is Verdict.KEPT
    reviewing.reject()
    assert not reviewing.kept
    assert desk.keys_of(reviewing.rejected) == desk.keys[:1]
    reviewing.take_back()
    assert desk.verdict() is Verdict.KEPT
    reviewing.take_back()
    assert desk.verdict() is None
    assert desk.looked_at == desk.keys[0]


def test_taking_back_goes_back_to_the_picture(desk: Desk) -> None:
    reviewing = desk.reviewing
    for _ in range(3):
        reviewing.reject()
    reviewing.go_on()
    reviewing.take_back()
    assert desk.looked_at == desk.keys[2]
    assert desk.keys_of(reviewing.rejected) == desk.keys[:2]
    reviewing.take_back()
    reviewing.take_back()
    reviewing.take_back()
    assert desk.looked_at == desk.keys[0]
    assert not reviewing.rejected


def test_after_the_last_picture_comes_the_end(qtbot: QtBot) -> None:
    desk = Desk(2)
    reviewing = desk.reviewing
    reviewing.keep()
    reviewing.reject()
    assert reviewing.picture is None
    assert reviewing.number == 3
    reviewing.keep()  # of nothing
    reviewing.go_on()
    assert reviewing.number == 3
    reviewing.go_back()
    assert desk.looked_at == desk.keys[1]


def test_a_picture_that_comes_at_the_end_can_be_looked_at(qtbot: QtBot) -> None:
    desk = Desk(1)
    reviewing = desk.reviewing
    reviewing.keep()
    told = QSignalSpy(reviewing.changed)
    new = desk.add()
    assert told.count() >= 1
    assert (reviewing.count, reviewing.undecided) == (2, 1)
    reviewing.look_again()
    assert desk.looked_at == new.key


def test_what_was_passed_over_can_be_come_back_to(desk: Desk) -> None:
    reviewing = desk.reviewing
    reviewing.keep()
    reviewing.go_on()
    reviewing.reject()
    reviewing.go_to_undecided()
    assert desk.looked_at == desk.keys[1]
    reviewing.keep()
    reviewing.go_to_undecided()
    assert desk.looked_at == desk.keys[3]


def test_pictures_that_left_the_library_are_passed_over(desk: Desk) -> None:
    reviewing = desk.reviewing
    reviewing.keep()
    desk.records[desk.keys[2]] = None
    desk.note(3, trashed=now())
    reviewing.keep()
    assert desk.looked_at == desk.keys[4]
    assert (reviewing.number, reviewing.count) == (3, ALL - 2)
    desk.records[desk.keys[0]] = desk.records[desk.keys[1]] = None
    reviewing.go_back()
    assert (desk.looked_at, reviewing.number, reviewing.count) == (desk.keys[4], 1, ALL - 4)
    assert not reviewing.kept


def test_what_was_decided_of_a_picture_that_left_is_taken_back_in_vain(desk: Desk) -> None:
    reviewing = desk.reviewing
    reviewing.keep()
    reviewing.keep()
    desk.note(1, trashed=now())
    reviewing.go_back()
    assert desk.looked_at == desk.keys[0], "the one between them was passed over"
    reviewing.go_on()
    reviewing.take_back()
    assert desk.looked_at == desk.keys[2], "there is nothing to go back to"
    assert desk.keys_of(reviewing.kept) == desk.keys[:1]
    reviewing.take_back()
    assert (desk.looked_at, reviewing.kept) == (desk.keys[0], ())


def test_the_record_of_the_picture_follows_the_library(desk: Desk) -> None:
    desk.note(0, stars=4)
    desk.reviewing.look_again()
    assert desk.reviewing.picture is not None
    assert desk.reviewing.picture.stars == 4


def test_edits_and_decisions_are_taken_back_in_their_order(desk: Desk) -> None:
    reviewing = desk.reviewing
    unwanted = QSignalSpy(reviewing.edit_unwanted)
    reviewing.keep()
    reviewing.note_edit(desk.keys[1])
    reviewing.keep()
    reviewing.take_back()
    assert unwanted.count() == 0
    reviewing.take_back()
    assert unwanted.count() == 1
    reviewing.forget_edit()  # the library has done it
    assert desk.looked_at == desk.keys[1]
    assert desk.keys_of(reviewing.kept) == desk.keys[:1]
    reviewing.take_back()
    assert unwanted.count() == 1
    assert not reviewing.kept


def test_of_two_edits_each_is_taken_back_once(desk: Desk) -> None:
    reviewing = desk.reviewing
    unwanted = QSignalSpy(reviewing.edit_unwanted)
    reviewing.note_edit(desk.keys[0])
    reviewing.note_edit(desk.keys[0])
    reviewing.take_back()
    reviewing.forget_edit()  # the library has done it
    reviewing.take_back()
    reviewing.forget_edit()
    reviewing.take_back()
    assert unwanted.count() == 2


def test_an_edit_that_others_took_back_is_not_taken_back_again(desk: Desk) -> None:
    reviewing = desk.reviewing
    unwanted = QSignalSpy(reviewing.edit_unwanted)
    reviewing.note_edit(desk.keys[0])
    reviewing.forget_edit()
    assert not reviewing.can_take_back
    reviewing.take_back()
    assert unwanted.count() == 0


def test_the_kept_pictures_are_added_up_exactly(desk: Desk) -> None:
    for place, cost in enumerate(("0.1", "0.2", "0.039", "1.581")):
        desk.note(place, cost_usd=Decimal(cost))
    desk.reviewing.look_again()
    desk.reviewing.keep()
    desk.reviewing.keep()
    desk.reviewing.reject()
    desk.reviewing.keep()
    assert desk.reviewing.bill() == Bill(Decimal("1.881"), 0)


def test_a_price_that_becomes_known_later_counts(desk: Desk) -> None:
    desk.reviewing.keep()
    desk.reviewing.keep()
    assert desk.reviewing.bill() == Bill(Decimal(0), 2)
    desk.note(0, cost_usd=Decimal("0.04"))
    desk.note(1, cost_usd=Decimal("NaN"))
    assert desk.reviewing.bill() == Bill(Decimal("0.04"), 1)


def test_pictures_of_the_demo_are_free(desk: Desk) -> None:
    desk.note(0, is_demo=True)
    desk.reviewing.look_again()
    desk.reviewing.keep()
    assert desk.reviewing.bill() == Bill(Decimal(0), 0)


def test_leaving_forgets_everything(desk: Desk) -> None:
    reviewing = desk.reviewing
    reviewing.keep()
    reviewing.reject()
    reviewing.leave()
    assert not reviewing.kept
    assert not reviewing.rejected
    assert (reviewing.picture, reviewing.count, reviewing.can_take_back) == (None, 0, False)
    desk.add()
    assert reviewing.count == 0
