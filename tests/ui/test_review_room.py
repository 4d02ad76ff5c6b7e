"""A review takes the screen and gives it back; what is rejected goes to the trash in one step."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.core.changes import Restoring, Trashing
from desktop_app.ui.theme import Theme
from tests.ui.reviewing import Key, Shop, press, type_

SELECT = QItemSelectionModel.SelectionFlag.Select


@pytest.fixture
def shop(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[Shop]:
    shop = Shop(qtbot, theme, tmp_path, 6)
    yield shop
    shop.close()


def choose(shop: Shop, *rows: int) -> None:
    shop.view.show_row(rows[0])
    for row in rows:
        shop.view.selectionModel().select(shop.model.index(row, 0), SELECT)


def is_full(shop: Shop) -> bool:
    return shop.window.isFullScreen()


def is_over(shop: Shop) -> bool:
    return shop.page.is_over


def seen(shop: Shop) -> str | None:
    return shop.room.picture.key if shop.room.picture is not None else None


def test_it_goes_from_the_current_picture_on(shop: Shop) -> None:
    shop.view.show_row(2)
    shop.review()
    assert shop.room.is_open
    assert seen(shop) == shop.keys[2]
    assert shop.room.reviewing.count == 4


def test_it_goes_through_what_is_selected(shop: Shop) -> None:
    choose(shop, 1, 3, 4)
    shop.review()
    assert seen(shop) == shop.keys[1]
    type_("k")
    assert seen(shop) == shop.keys[3]
    assert shop.room.reviewing.count == 3
    shop.add()
    assert shop.room.reviewing.count == 3


def test_without_a_current_picture_it_begins_with_the_first(shop: Shop) -> None:
    shop.review()
    assert seen(shop) == shop.keys[0]


def test_where_nothing_hangs_it_says_so(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    empty = Shop(qtbot, theme, tmp_path, 0)
    empty.review()
    assert not empty.room.is_open
    assert empty.told.at(0) == ["There are no pictures to review here."]
    empty.close()


def test_it_has_the_screen_and_gives_it_back(shop: Shop) -> None:
    shop.view.show_row(0)
    shop.review()
    assert is_full(shop)
    press(Key.Key_Escape)
    assert not is_full(shop)
    assert not shop.room.is_open
    assert shop.stack.currentWidget() is shop.view
    assert QApplication.focusWidget() is shop.view


def test_a_window_that_had_the_screen_keeps_it(shop: Shop) -> None:
    shop.window.showFullScreen()
    shop.review()
    press(Key.Key_Escape)
    assert is_full(shop)


def test_the_rejected_go_to_the_trash_in_one_step_and_come_back_in_one(shop: Shop) -> None:
    shop.review()
    type_("xkxkkx")
    press(Key.Key_Return)
    assert not shop.room.is_open
    assert shop.done == [], "until the library has its turn"
    shop.edits.undo()
    shop.settle()
    rejected = tuple(shop.keys[place] for place in (0, 2, 5))
    assert shop.done == [Trashing(rejected), Restoring(rejected)]
    assert shop.edits.redo_text == "3 pictures deleted"


def test_keeping_everything_changes_nothing(shop: Shop) -> None:
    shop.review()
    type_("xxxxxx")
    shop.page.summary.keep_all.click()
    shop.settle()
    assert shop.done == []
    assert shop.offered.count() == 0
    shop.review()
    assert not shop.room.reviewing.rejected, "it is forgotten"


def test_the_kept_are_selected_on_the_wall_and_the_rest_can_still_go(shop: Shop) -> None:
    shop.review()
    type_("kxkkxx")
    shop.page.summary.show_kept.click()
    assert shop.chosen == [shop.keys[place] for place in (0, 2, 3)]
    text, action, do = shop.offered.at(0)
    assert (text, action) == ("3 rejected pictures stay where they are", "Move 3 to the trash")
    do()
    shop.settle()
    assert shop.done == [Trashing(tuple(shop.keys[place] for place in (1, 4, 5)))]


def test_leaving_by_key_offers_what_was_decided(shop: Shop) -> None:
    shop.review()
    type_("x")
    press(Key.Key_Escape)
    press(Key.Key_Escape)
    assert shop.offered.at(0)[:2] == ["1 rejected picture stays where it is", "Move 1 to the trash"]
    shop.settle()
    assert shop.done == []


def test_the_wall_is_where_the_review_has_come_to(shop: Shop) -> None:
    shop.review()
    for _ in range(4):
        press(Key.Key_Right)
    press(Key.Key_Escape)
    assert shop.chosen == [shop.keys[4]]


def test_a_selection_is_what_it_was_afterwards(shop: Shop) -> None:
    choose(shop, 1, 3, 4)
    shop.review()
    press(Key.Key_Right)
    press(Key.Key_Escape)
    assert shop.chosen == [shop.keys[place] for place in (1, 3, 4)]


def test_pictures_that_arrive_are_reviewed_as_they_come(shop: Shop) -> None:
    shop.view.show_row(5)
    arrive = shop.make()
    shop.review()
    type_("k")
    assert shop.room.is_open
    assert not is_over(shop)
    assert seen(shop) is None
    arrive()
    new = seen(shop)
    assert new is not None
    assert new not in shop.keys
    type_("x")
    assert is_over(shop)
    press(Key.Key_Return)
    shop.settle()
    assert shop.done == [Trashing((new,))]


def test_what_was_edited_during_the_review_is_taken_back_by_the_same_key(shop: Shop) -> None:
    shop.review()
    shop.room.wanted.connect(
        lambda action, picture: shop.edits.favour([picture.key], action, favourite=True)
    )
    type_("kf")
    shop.edits.done.connect(lambda _: type_("xu"))  # a decision later, and taken back
    shop.edits.done.connect(lambda _: type_("u"))  # and now the favourite
    shop.settle()
    assert len(shop.done) == 2, "done and undone"
    assert not shop.edits.undo_text
    assert len(shop.room.reviewing.kept) == 1
    assert seen(shop) == shop.keys[1]


def test_leaving_from_elsewhere_forgets_it(shop: Shop) -> None:
    shop.review()
    type_("xx")
    shop.room.leave()
    shop.room.leave()
    assert not is_full(shop)
    assert shop.stack.currentWidget() is shop.view
    shop.settle()
    assert shop.done == []
