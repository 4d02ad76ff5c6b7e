"""The wall over what a search has found: the rest comes behind, and the place is kept."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.core.changes import Trashing, inverse
from desktop_app.core.search.query import Order
from desktop_app.places import RESOURCES
from desktop_app.state.thumbnails import Thumbnails
from desktop_app.ui.gallery.view import GalleryView
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme
from tests.state.finding import FIRST, Desk

Hung = tuple[Desk, GalleryView]


@pytest.fixture
def hang(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Callable[..., Hung]]:
    theme = Theme(qapp, RESOURCES)
    theme.follow("light")
    thumbnails = Thumbnails(tmp_path / "small", lambda one: tmp_path / one.file)

    def made(order: Order, *counts: int) -> Hung:
        desk = Desk(counts, order)
        desk.begin(FIRST)
        view = GalleryView(theme, Icons(theme), thumbnails)
        desk.model.setParent(view)
        qtbot.addWidget(view)
        view.setModel(desk.model)
        view.resize(900, 600)
        with qtbot.waitExposed(view):
            view.show()
        return desk, view

    yield made
    thumbnails.close()


@pytest.mark.parametrize("order", list(Order))
def test_what_is_looked_at_stays_while_the_rest_is_hung(
    hang: Callable[..., Hung], order: Order
) -> None:
    desk, view = hang(order, 90, 150, 30)
    view.show_row(60)
    place = view.visualRect(desk.model.index(60, 0))
    desk.run()
    assert view.chosen_rows() == [60]
    assert view.visualRect(desk.model.index(60, 0)) == place
    view.show_row(269)
    assert view.viewport().rect().contains(view.visualRect(desk.model.index(269, 0)).center())


@pytest.mark.parametrize("order", [Order.NEWEST, Order.OLDEST])
def test_what_comes_back_finds_selection_and_place_as_they_were(
    hang: Callable[..., Hung], order: Order
) -> None:
    desk, view = hang(order, 90, 60, 30)
    view.show_row(100)
    place = view.visualRect(desk.model.index(100, 0))
    gone = Trashing(tuple(desk.all()[row].key for row in (3, 4, 98, 150)))
    desk.do(gone)
    assert view.chosen_rows() == [97]
    desk.do(inverse(gone))
    assert view.chosen_rows() == [100]
    assert view.visualRect(desk.model.index(100, 0)).top() == place.top()


def test_in_an_order_that_is_not_by_day_the_pictures_begin_at_the_top(
    hang: Callable[..., Hung],
) -> None:
    by_day, with_title = hang(Order.NEWEST, 5)
    by_cost, without = hang(Order.DEAREST, 5)
    tops = [
        view.visualRect(desk.model.index(0, 0)).top()
        for desk, view in ((by_day, with_title), (by_cost, without))
    ]
    assert tops[1] < tops[0]
    without.viewport().grab()
