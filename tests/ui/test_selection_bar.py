"""The bar over the wall's foot: whole where there is room, and never cut off."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QAction, QEnterEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.gallery.selection_bar import MARGIN, Deed, SelectionBar
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme

DEEDS = [
    ("heart", "Favourite", "favourite"),
    ("folder-plus", "Collect", "collect"),
    ("tag", "Tag", "tag"),
    ("download", "Export", "export"),
    ("trash", "Delete", "delete"),
]


@pytest.fixture
def wall(qtbot: QtBot) -> QWidget:
    """What the bar stands on."""
    wall = QWidget()
    qtbot.addWidget(wall)
    wall.resize(1100, 600)
    wall.show()
    return wall


@pytest.fixture
def bar(theme: Theme, wall: QWidget) -> SelectionBar:
    """The bar with five deeds and twelve pictures selected."""
    bar = SelectionBar(theme, Icons(theme), wall)
    bar.offer(DEEDS)
    bar.show_count(12)
    return bar


def deeds(bar: SelectionBar) -> list[Deed]:
    return bar.findChildren(Deed)


def count(bar: SelectionBar) -> str:
    return bar.findChildren(QLabel)[0].text()


def test_there_are_words_where_there_is_room(bar: SelectionBar) -> None:
    assert not any(deed.is_folded for deed in deeds(bar))
    assert count(bar) == "12 selected"


@pytest.mark.parametrize("width", [604, 580, 480, 400])
def test_words_fold_before_anything_is_cut_off(
    bar: SelectionBar, wall: QWidget, width: int
) -> None:
    wall.resize(width, 600)
    bar.show_count(99_999)
    assert all(deed.is_folded for deed in deeds(bar))
    assert bar.width() <= width - 2 * MARGIN
    row = bar.layout()
    assert row is not None
    row.activate()
    for part in (*deeds(bar), bar.close_button):
        assert part.width() >= part.sizeHint().width()
        assert bar.rect().contains(part.geometry())


def test_with_the_least_room_the_count_is_a_bare_number(bar: SelectionBar, wall: QWidget) -> None:
    wall.resize(390, 600)
    bar.show_count(3)
    bar.place()
    assert count(bar) == "3 selected"
    wall.resize(350, 600)
    bar.place()
    assert count(bar) == "3"
    assert bar.findChildren(QLabel)[0].accessibleName() == "3 selected"
    wall.resize(1100, 600)
    bar.place()
    assert count(bar) == "3 selected"
    assert not any(deed.is_folded for deed in deeds(bar))


def test_an_icon_alone_tells_its_words_and_keys(bar: SelectionBar, wall: QWidget) -> None:
    action = QAction("Favourite", wall)
    action.setObjectName("favourite")
    action.setShortcut(QKeySequence("F"))
    wall.addAction(action)
    here = QPointF(4, 4)
    for width, tips in ((480, ["Favourite (F)", "Collect (B)"]), (1100, ["", ""])):
        wall.resize(width, 600)
        bar.place()
        for deed, tip in zip(deeds(bar), tips, strict=False):
            QApplication.sendEvent(deed, QEnterEvent(here, here, here))
            assert deed.toolTip() == tip


def test_what_takes_few_pictures_is_dim_with_the_reason_where_more_are_selected(
    bar: SelectionBar,
) -> None:
    bar.offer([*DEEDS, ("columns-2", "Compare", "compare")])
    bar.limit("compare", 4, "Two to four pictures can be compared.")
    compare = deeds(bar)[-1]
    for number, able in ((2, True), (4, True), (5, False), (3, True)):
        bar.show_count(number)
        assert compare.isEnabled() is able
        reason = "" if able else "Two to four pictures can be compared."
        assert (compare.toolTip(), compare.accessibleDescription()) == (reason, reason)
        assert all(deed.isEnabled() for deed in deeds(bar) if deed is not compare)
