"""Pictures that go leave the others, what is selected and what is looked at in place."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.core.changes import Trashing, inverse
from desktop_app.ui.gallery.rows import Shape
from tests.ui.hanging import Hang, Hung, hanging
from tests.ui.reckoning import Reckoned, many, shapes


@pytest.fixture
def hang(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Hang]:
    yield from hanging(qtbot, qapp, tmp_path)


def throw(hung: Hung, *rows: int) -> Trashing:
    """Throw the pictures of these rows away."""
    pictures = [hung.model.picture(row) for row in rows]
    change = Trashing(tuple(one.key for one in pictures if one is not None))
    hung.model.follow(change, hung.shelf.apply(change))
    return change


@settings(max_examples=60, deadline=None)
@given(
    counts=st.lists(st.integers(1, 700), min_size=1, max_size=3),
    place=st.floats(0, 1),
    number=st.integers(1, 40),
    shape=shapes,
)
def test_what_is_left_is_laid_out_as_if_nothing_else_had_been(
    counts: list[int], place: float, number: int, shape: Shape
) -> None:
    hung = Reckoned([many(count, count) for count in counts], shape)
    hung.settle_all()
    section = int(place * (len(counts) - 1))
    offset = int(place * (counts[section] - 1))
    number = min(number, counts[section] - offset)
    del hung.lists[section][offset : offset + number]
    hung.lists = [some for some in hung.lists if some]
    first = sum(counts[:section]) + offset
    days = [day for day in hung.days() if day.count]
    hung.wall.remove(first, number, days)
    hung.settle_all()
    fresh = Reckoned(hung.lists, shape)
    fresh.settle_all()
    assert hung.tiles() == fresh.tiles()
    assert hung.wall.height == fresh.wall.height


def test_what_is_looked_at_stays_where_it_is(hang: Hang) -> None:
    hung = hang(400, 300)
    hung.view.verticalScrollBar().setValue(3000)
    places = [hung.view.visualRect(hung.model.index(row, 0)) for row in range(700)]
    row = next(row for row, place in enumerate(places) if place.bottom() >= 0)
    picture = hung.model.picture(row)
    assert picture is not None
    throw(hung, 0, 1, 2)
    assert hung.model.picture(row - 3) == picture
    assert hung.view.visualRect(hung.model.index(row - 3, 0)).top() == places[row].top()


def test_selection_and_keyboard_stay_with_their_pictures(hang: Hang) -> None:
    hung = hang(8, 8)
    hung.view.show_row(9)
    throw(hung, 2, 3, 12)
    assert hung.chosen == [7]
    assert hung.current == 7


def test_the_keyboard_goes_on_to_the_neighbour_of_what_is_gone(hang: Hang, qtbot: QtBot) -> None:
    hung = hang(4, 2)
    hung.view.show_row(3)
    counts: list[int] = []
    hung.view.chosen_changed.connect(counts.append)
    throw(hung, 3)
    assert hung.current == 3
    assert hung.chosen == []
    assert counts[-1] == 0
    hung.view.show_row(4)
    throw(hung, 4)
    assert hung.current == 3


def test_the_last_picture_of_all_can_go_and_come_back(hang: Hang) -> None:
    hung = hang(1)
    hung.view.show_row(0)
    change = throw(hung, 0)
    assert hung.model.rowCount() == 0
    assert hung.current == -1
    hung.model.follow(inverse(change), hung.shelf.apply(inverse(change)))
    assert hung.view.visualRect(hung.model.index(0, 0)).isValid()


def test_what_comes_back_above_the_screen_is_not_called_new(hang: Hang) -> None:
    hung = hang(300)
    change = throw(hung, 0, 1)
    hung.view.verticalScrollBar().setValue(3000)
    told: list[int] = []
    hung.view.new_above.connect(told.append)
    hung.model.follow(inverse(change), hung.shelf.apply(inverse(change)))
    assert told == []
    hung.add()
    assert told == [1]
