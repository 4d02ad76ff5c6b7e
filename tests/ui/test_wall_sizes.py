"""The size of the pictures: whatever the slider does, the one in the middle stays there."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.hanging import Hang, Hung, Key, hanging

HEIGHTS = [*range(120, 481, 40), *range(480, 119, -9), 236, 121, 479, 120, 480, 236]


@pytest.fixture
def hang(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Hang]:
    yield from hanging(qtbot, qapp, tmp_path)


def middle_of(hung: Hung) -> int:
    """The picture nearest to the middle of the screen."""
    anchor = hung.view._placing.middle()
    assert anchor is not None
    return anchor.row


@pytest.mark.parametrize("start", [700, 5000, 17_777, 40_000])
def test_the_middle_one_stays_at_every_size(qtbot: QtBot, hang: Hang, start: int) -> None:
    hung = hang(200, 3, 400, 30, 250)
    bar = hung.view.verticalScrollBar()
    bar.setValue(start)
    row = middle_of(hung)
    place = hung.middle_of(row)
    screen = hung.view.viewport().rect()
    for height in HEIGHTS:
        hung.view.set_row_height(height)
        assert hung.view.row_height == height
        if 0 < bar.value() < bar.maximum():
            assert abs(hung.middle_of(row).y() - place.y()) <= 1, height
        assert screen.intersects(hung.view.visualRect(hung.model.index(row, 0)))
    assert hung.middle_of(row) == place  # back at the size it was, everything is where it was


def test_a_walk_over_all_sizes_and_places_never_loses_the_middle(qtbot: QtBot, hang: Hang) -> None:
    dice = random.Random(7)
    hung = hang(150, 600, 7, 90, 300, height=900)
    bar = hung.view.verticalScrollBar()
    for _ in range(40):
        bar.setValue(dice.randrange(1, bar.maximum()))
        row = middle_of(hung)
        place = hung.middle_of(row).y()
        for _ in range(3):
            hung.view.set_row_height(dice.randrange(120, 481))
            if 0 < bar.value() < bar.maximum():
                assert abs(hung.middle_of(row).y() - place) <= 1


def test_at_the_top_the_newest_stay_in_view(qtbot: QtBot, hang: Hang) -> None:
    hung = hang(200, 200)
    bar = hung.view.verticalScrollBar()
    first = hung.view.visualRect(hung.model.index(0, 0)).topLeft()
    for height in HEIGHTS:
        hung.view.set_row_height(height)
        assert bar.value() == 0
        assert hung.view.visualRect(hung.model.index(0, 0)).topLeft() == first


def test_at_the_end_the_middle_one_stays_as_near_as_the_end_allows(
    qtbot: QtBot, hang: Hang
) -> None:
    hung = hang(200, 200)
    bar = hung.view.verticalScrollBar()
    hung.press(qtbot, Key.Key_End)
    hung.press(qtbot, Key.Key_End)
    assert bar.value() == bar.maximum()
    row = middle_of(hung)
    place = hung.middle_of(row).y()
    for height in HEIGHTS:
        hung.view.set_row_height(height)
        now = hung.middle_of(row).y()
        if bar.value() < bar.maximum():
            assert abs(now - place) <= 1, height
        else:
            assert now >= place - 1, height  # below it there is nothing to fill the screen
            assert hung.view.viewport().rect().contains(hung.middle_of(row))
    assert (hung.view.row_height, hung.middle_of(row).y()) == (236, place)
    assert bar.value() == bar.maximum()


def test_where_everything_fits_on_the_screen_nothing_is_lost(qtbot: QtBot, hang: Hang) -> None:
    hung = hang(5, height=2400)
    for height in HEIGHTS:
        hung.view.set_row_height(height)
        assert hung.view.verticalScrollBar().value() == 0
        assert hung.view.viewport().rect().contains(hung.middle_of(4))
