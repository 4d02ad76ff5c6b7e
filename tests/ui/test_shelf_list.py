"""The rows of the shelf: what is asked for, what is said, and what the mouse means."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QPixmap
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.composer.shelf_list import ShelfList
from desktop_app.ui.composer.shelf_rows import ShelfRow, more_zone
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme
from tests.ui.referring import Thumbnails, reference

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton


def _row(number: int, name: str = "", *, taken: bool = False) -> ShelfRow:
    return ShelfRow(
        key=f"k{number}",
        name=name or f"Shape {number}",
        detail="Not used yet",
        reference=reference(number),
        is_taken=taken,
    )


@pytest.fixture
def thumbnails() -> Thumbnails:
    return Thumbnails()


@pytest.fixture
def shelf(qtbot: QtBot, theme: Theme, thumbnails: Thumbnails) -> Iterator[ShelfList]:
    window = QWidget()
    qtbot.addWidget(window)
    found = ShelfList(theme, Icons(theme), thumbnails, window)
    found.resize(300, 3 * 68)
    with qtbot.waitExposed(window):
        window.show()
    yield found
    window.close()


def test_of_many_only_those_that_are_seen_are_asked_for(
    shelf: ShelfList, thumbnails: Thumbnails
) -> None:
    shelf.fill([_row(number) for number in range(1, 61)])
    QApplication.processEvents()  # they are painted now
    asked = {sha256[:2] for sha256, _ in thumbnails.asked}
    assert asked == {"01", "02", "03"}
    assert {side for _, side in thumbnails.asked} == {round(56 * shelf.devicePixelRatioF())}
    shelf.setCurrentRow(59)
    QApplication.processEvents()
    assert {sha256[:2] for sha256, _ in thumbnails.asked} - asked == {"58", "59", "60"}


def test_one_whose_picture_is_gone_says_so_until_it_is_back(
    shelf: ShelfList, thumbnails: Thumbnails
) -> None:
    row = _row(1, "Mira", taken=True)
    shelf.fill([row])
    QApplication.processEvents()
    waiting = shelf.grab().toImage()
    assert shelf.spoken(row) == "Mira, Not used yet, among the references"
    thumbnails.there[row.reference.sha256] = QPixmap()
    shelf.refresh(row.reference.sha256)
    QApplication.processEvents()
    gone = "Mira, Its file is missing. Add the picture again., among the references"
    assert shelf.spoken(row) == gone
    assert shelf.item(0).data(Qt.ItemDataRole.AccessibleTextRole) == gone
    assert shelf.grab().toImage() != waiting
    green = QColor(Qt.GlobalColor.green)
    thumbnails.make([row.reference], green)
    shelf.refresh(row.reference.sha256)
    QApplication.processEvents()
    assert shelf.spoken(row) == "Mira, Not used yet, among the references"
    assert shelf.grab().toImage().pixelColor(8 + 28, 34) == green


def test_what_was_current_stays_so_and_else_its_neighbour(shelf: ShelfList) -> None:
    rows = [_row(number) for number in range(1, 5)]
    shelf.fill(rows)
    shelf.setCurrentRow(2)
    shelf.fill([_row(9, "A new one"), *rows])
    assert shelf.current == rows[2]
    shelf.fill([rows[0], rows[1], rows[3]])
    assert shelf.current == rows[3]
    shelf.fill(rows[:2])
    assert shelf.current == rows[1]
    shelf.fill([])
    shelf.step(1)
    menus = QSignalSpy(shelf.menu_wanted)
    shelf.ask_for_menu()
    assert (shelf.rows, menus.count()) == ([], 0)


def test_the_pointer_means_a_row_only_when_it_is_moved(shelf: ShelfList) -> None:
    shelf.fill([_row(number) for number in range(1, 11)])
    shelf.verticalScrollBar().setValue(20)
    place = QPoint(20, 3 * 68 - 10)  # of the third or, by now, the fourth row
    QTest.mouseMove(shelf.viewport(), place - QPoint(0, 2))
    QTest.mouseMove(shelf.viewport(), place)
    QApplication.processEvents()  # the pointer is moved by a posted event
    assert shelf.currentRow() == 3
    assert shelf.verticalScrollBar().value() == 20, "what is half to be seen does not jump"
    shelf.step(6)
    QApplication.processEvents()
    assert shelf.currentRow() == 9


@pytest.mark.parametrize("mirrored", [False, True])
def test_the_end_of_a_row_is_its_menu_and_the_rest_of_it_the_row(
    shelf: ShelfList, mirrored: bool
) -> None:
    if mirrored:
        shelf.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    shelf.fill([_row(1), _row(2, "<b>Two</b>")])
    pressed, menus = QSignalSpy(shelf.pressed_row), QSignalSpy(shelf.menu_wanted)
    area = shelf.visualItemRect(shelf.item(1))
    more = more_zone(area, mirrored=mirrored).center()
    assert (more.x() < area.center().x()) is mirrored
    assert shelf.hint_at(more) == "More"
    assert "&lt;b&gt;" in shelf.hint_at(area.center())
    QTest.mouseClick(shelf.viewport(), LEFT, pos=more)
    assert (pressed.count(), menus.at(0)[0]) == (0, "k2")
    QTest.mousePress(shelf.viewport(), LEFT, pos=more)
    QTest.mouseRelease(shelf.viewport(), LEFT, pos=area.center())
    assert (pressed.count(), menus.count()) == (0, 1), "a press can be taken back"
    QTest.mouseClick(shelf.viewport(), LEFT, pos=area.center())
    assert (pressed.at(0)[0], menus.count()) == ("k2", 1)
    shelf.customContextMenuRequested.emit(shelf.visualItemRect(shelf.item(0)).center())
    assert menus.at(1)[0] == "k1"
    shelf.customContextMenuRequested.emit(QPoint(10, 200))
    assert menus.count() == 2
