"""Putting names on pictures and taking them off: boxes, a field that narrows, and the keyboard."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.name_list import Held, ToggleRow
from desktop_app.ui.widgets.toggle_popover import TogglePopover

LAKES = ToggleRow("1", "Lakes", Held.ALL, "12")
LAKESIDE = ToggleRow("2", "Lakeside", Held.SOME, "3")
PRINTS = ToggleRow("3", "Prints", Held.NONE)
ROWS = (LAKES, LAKESIDE, PRINTS)
Key = Qt.Key


class Desk(QWidget):
    """A window with something that has the keyboard, and a button at its foot."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.resize(700, 640)
        self.before = QLineEdit(self)
        self.foot = QPushButton("Collect", self)
        self.foot.setGeometry(300, 590, 100, 32)
        self.popover = TogglePopover(
            theme,
            Icons(theme),
            self,
            name="Collections",
            hint="Find or add a collection",
            nothing="No collections yet.",
            new_words=lambda name: f"New “{name}”",
            tidy=lambda name: " ".join(name.split()),
            refusal=lambda name: "That is a smart one." if name == "Dusk" else "",
        )
        self.toggled = QSignalSpy(self.popover.toggled)
        self.made = QSignalSpy(self.popover.made)

    @property
    def shown(self) -> list[str]:
        return [row.text for row in self.popover.list.rows]

    @property
    def current(self) -> str:
        row = self.popover.list.current
        return "" if row is None else row.text

    def open(
        self, rows: Sequence[ToggleRow] = ROWS, anchor: QWidget | QRect | None = None
    ) -> TogglePopover:
        self.popover.show_rows(rows)
        self.popover.open_at(anchor)
        return self.popover

    def on_screen(self, area: QRect) -> QRect:
        return area.translated(self.mapToGlobal(QPoint(0, 0)))


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme) -> Desk:
    desk = Desk(theme)
    qtbot.addWidget(desk)
    with qtbot.waitActive(desk):
        desk.show()
        desk.activateWindow()
    desk.before.setFocus()
    qtbot.waitUntil(desk.before.hasFocus)
    return desk


def press(qtbot: QtBot, desk: Desk, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(desk.popover.field, key)


def test_enter_turns_the_row_that_the_arrows_chose(qtbot: QtBot, desk: Desk) -> None:
    desk.open()
    assert desk.current == "", "nothing is turned by a chance Enter"
    press(qtbot, desk, Key.Key_Return)
    assert desk.toggled.count() == 0
    press(qtbot, desk, Key.Key_Down, Key.Key_Return)
    press(qtbot, desk, Key.Key_Down, Key.Key_Return)
    press(qtbot, desk, Key.Key_PageDown, Key.Key_Return)
    told = [desk.toggled.at(number) for number in range(desk.toggled.count())]
    assert told == [["1", False], ["2", True], ["3", True]], "what only some have, all get"
    assert desk.popover.isVisible(), "there may be more to turn"
    press(qtbot, desk, Key.Key_Up, Key.Key_Up, Key.Key_Up, Key.Key_Up)
    assert desk.current == "Lakes"


def test_typing_narrows_and_the_name_itself_comes_first(qtbot: QtBot, desk: Desk) -> None:
    desk.open((LAKESIDE, LAKES, PRINTS))
    qtbot.keyClicks(desk.popover.field, "lake")
    assert desk.shown == ["Lakeside", "Lakes", "New “lake”"]
    assert desk.current == "Lakeside"
    qtbot.keyClicks(desk.popover.field, "S")
    assert desk.shown == ["Lakeside", "Lakes"], "that name is there: it is not offered as new"
    assert desk.current == "Lakes"
    press(qtbot, desk, Key.Key_Return)
    assert desk.toggled.at(0) == ["1", False]
    assert desk.made.count() == 0
    qtbot.keyClicks(desk.popover.field, "p")
    assert desk.shown == ["Prints", "New “p”"], "what was typed is written over"


def test_enter_makes_what_is_not_there_and_only_once(qtbot: QtBot, desk: Desk) -> None:
    desk.open()
    qtbot.keyClicks(desk.popover.field, "  Winter   light ")
    assert desk.shown == ["New “Winter light”"]
    press(qtbot, desk, Key.Key_Return, Key.Key_Return, Key.Key_Return)
    assert [desk.made.at(number) for number in range(desk.made.count())] == [["Winter light"]]
    desk.popover.show_rows([*ROWS, ToggleRow("4", "Winter light", Held.ALL)])
    assert desk.shown == ["Winter light"]
    assert desk.current == "Winter light"
    press(qtbot, desk, Key.Key_Return)
    assert desk.toggled.at(0) == ["4", False]


def test_what_cannot_be_added_is_told_and_not_offered(qtbot: QtBot, desk: Desk) -> None:
    desk.open()
    qtbot.keyClicks(desk.popover.field, "Dusk")
    assert desk.shown == []
    assert desk.popover.said.text() == "That is a smart one."
    assert desk.popover.said.isVisible()
    press(qtbot, desk, Key.Key_Return)
    assert desk.made.count() == 0
    press(qtbot, desk, Key.Key_Backspace)
    assert desk.shown == ["New “Dus”"]
    assert not desk.popover.said.isVisible()


def test_without_any_it_is_told_how_to_begin(desk: Desk) -> None:
    popover = desk.open(())
    assert popover.said.text() == "No collections yet."
    assert popover.said.isVisible()
    assert not popover.list.isVisible()
    popover.show_rows(ROWS)
    assert not popover.said.isVisible()
    assert popover.list.isVisible()


def test_a_click_turns_a_row_and_the_keyboard_stays_in_the_field(qtbot: QtBot, desk: Desk) -> None:
    popover = desk.open()
    area = popover.list.visualItemRect(popover.list.item(2))
    qtbot.mouseClick(popover.list.viewport(), Qt.MouseButton.LeftButton, pos=area.center())
    assert desk.toggled.at(0) == ["3", True]
    assert popover.field.hasFocus()


def test_rows_that_change_while_it_is_open_stay_in_their_places(qtbot: QtBot, desk: Desk) -> None:
    many = [ToggleRow(str(n), f"Series {n:02}") for n in range(40)]
    popover = desk.open(many)
    press(qtbot, desk, *[Key.Key_PageDown] * 3)
    scrolled = popover.list.verticalScrollBar().value()
    assert scrolled > 0
    chosen = desk.current
    turned = [ToggleRow(row.value, row.text, Held.ALL) for row in many]
    popover.show_rows(turned)
    assert desk.current == chosen
    assert popover.list.verticalScrollBar().value() == scrolled
    popover.close()
    desk.open(many)
    assert desk.current == ""
    assert popover.list.verticalScrollBar().value() == 0, "opened again it begins anew"


def test_the_keyboard_goes_back_to_where_it_was(qtbot: QtBot, desk: Desk) -> None:
    popover = desk.open()
    assert popover.field.hasFocus()
    press(qtbot, desk, Key.Key_Escape)
    assert not popover.isVisible()
    assert desk.before.hasFocus()
    desk.open()
    gone = desk.before
    gone.hide()
    popover.close()
    assert not gone.hasFocus()


def test_it_stands_on_the_button_whatever_its_height(qtbot: QtBot, desk: Desk) -> None:
    popover = desk.open(anchor=desk.foot)
    top = desk.foot.mapToGlobal(QPoint(0, 0)).y()

    def foot() -> int:
        return popover.geometry().bottom()

    before, height = foot(), popover.height()
    assert top - 24 < before < top
    qtbot.keyClicks(popover.field, "prints")
    assert popover.height() < height
    assert foot() == before
    popover.field.clear()
    assert popover.height() == height
    assert foot() == before


@pytest.mark.parametrize(
    "tile",
    [
        QRect(20, 20, 200, 150),
        QRect(480, 40, 200, 150),
        QRect(300, 460, 200, 150),
        QRect(0, 0, 700, 640),
    ],
)
def test_it_opens_beside_the_picture_and_inside_the_window(desk: Desk, tile: QRect) -> None:
    popover = desk.open(anchor=desk.on_screen(tile))
    area = popover.geometry()
    assert desk.on_screen(desk.rect()).contains(area)
    covers_all = tile.height() > 400
    assert covers_all or not area.intersects(desk.on_screen(tile))


@pytest.mark.parametrize("anchor", [None, QRect()])
def test_without_a_place_it_opens_in_the_middle(desk: Desk, anchor: QRect | None) -> None:
    popover = desk.open(anchor=anchor)
    middle = desk.on_screen(desk.rect()).center()
    assert (popover.geometry().center() - middle).manhattanLength() <= 2


def test_boxes_tell_none_some_and_all_apart_to_eyes_and_ears(desk: Desk) -> None:
    popover = desk.open()
    names = popover.list
    faces = [names.grab(names.visualItemRect(names.item(n))).toImage() for n in range(3)]
    width = min(face.width() for face in faces)
    boxes = [face.copy(0, 0, min(34, width), face.height()) for face in faces]
    assert boxes[0] != boxes[1] != boxes[2] != boxes[0]
    role = Qt.ItemDataRole.AccessibleTextRole
    spoken = [names.item(number).data(role) for number in range(3)]
    assert spoken == ["Lakes, ticked, 12", "Lakeside, ticked for some, 3", "Prints, not ticked"]


def test_right_to_left_the_boxes_are_at_the_right(desk: Desk) -> None:
    popover = desk.open()
    names, area = popover.list, popover.list.visualItemRect(popover.list.item(0))
    plain = names.grab(area).toImage()
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        mirrored = names.grab(area).toImage()
    finally:
        QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    row = area.height() // 2
    accent = plain.pixelColor(12, row)
    assert mirrored.pixelColor(12, row) != accent
    assert mirrored.pixelColor(area.width() - 14, row) == accent
