"""The strip of versions: what it tells, how it is walked, and its forks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent, QPixmap, QWheelEvent
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QLineEdit, QListView, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.core.families import Version
from desktop_app.core.records import Picture
from desktop_app.state.versions import line_through
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme
from desktop_app.ui.viewer.version_strip import VersionStrip
from desktop_app.ui.viewer.version_strip_cell import fork_of
from desktop_app.ui.viewer.version_strip_menu import ForkMenu
from tests.core.making import a_job, a_picture

Key, Left = Qt.Key, Qt.MouseButton.LeftButton
ROW = (("a", "", "a lake"), ("b", "a", "Make it dusk"), ("c", "b", "Clear night"))
FORKED = (*ROW, ("d", "b", "Add a <b>boat</b>"), ("e", "c", "Wider"))


def family(told: Sequence[tuple[str, str, str]]) -> list[Version]:
    picture = a_picture(a_job())
    return [Version(replace(picture, key=key), parent, words) for key, parent, words in told]


def many(count: int) -> list[Version]:
    told = [(f"k{n}", f"k{n - 1}" if n else "", f"step {n}") for n in range(count)]
    return family(told)


class Standing:
    """The strip in a window, with another widget that can have the keyboard."""

    def __init__(self, qtbot: QtBot, theme: Theme, *, mirrored: bool = False) -> None:
        self.small: dict[str, QPixmap] = {}
        self.asked: list[str] = []
        self.window = QWidget()
        if mirrored:
            self.window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.strip = VersionStrip(theme, Icons(theme), self._thumbnail, self.window)
        self.other = QLineEdit(self.window)
        column = QVBoxLayout(self.window)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.other)
        column.addWidget(self.strip)
        self.window.resize(700, 160)
        qtbot.addWidget(self.window)
        with qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()
        self.wanted = QSignalSpy(self.strip.wanted)
        self.needed = QSignalSpy(self.strip.needed_changed)
        (self.list,) = self.strip.findChildren(QListView)

    def _thumbnail(self, picture: Picture) -> QPixmap | None:
        self.asked.append(picture.key)
        return self.small.get(picture.key)

    def show(self, key: str, known: Sequence[Version]) -> None:
        self.strip.show_line(line_through(key, known))
        QApplication.sendPostedEvents()

    def cell(self, row: int) -> QRect:
        return self.list.visualRect(self.list.model().index(row, 0))

    def told(self, role: Qt.ItemDataRole) -> list[str]:
        model = self.list.model()
        return [str(model.index(row, 0).data(role)) for row in range(model.rowCount())]

    def keys(self) -> list[str]:
        return [self.wanted.at(place)[0] for place in range(self.wanted.count())]

    def menu(self) -> ForkMenu:
        (found,) = [one for one in self.list.findChildren(ForkMenu) if one.isVisible()]
        return found


@pytest.fixture
def standing(qtbot: QtBot, theme: Theme) -> Standing:
    return Standing(qtbot, theme)


def test_a_lone_picture_has_no_strip(standing: Standing) -> None:
    for known, is_needed, told in ((ROW[:1], False, 0), (ROW, True, 1), ((), False, 2)):
        standing.show("a", family(known))
        assert standing.strip.is_needed is is_needed
        assert standing.strip.isVisible() is is_needed
        assert standing.needed.count() == told
    assert standing.strip.height() == 96


def test_each_version_is_called_by_the_instruction_that_made_it(standing: Standing) -> None:
    standing.show("b", family(ROW))
    assert standing.told(Qt.ItemDataRole.DisplayRole) == ["Original", "Make it dusk", "Clear night"]
    assert standing.told(Qt.ItemDataRole.AccessibleTextRole) == [
        "Version 1 of 3, Original",
        "Version 2 of 3, Make it dusk",
        "Version 3 of 3, Clear night",
    ]


def test_the_first_that_is_left_is_called_by_its_instruction(standing: Standing) -> None:
    standing.show("b", family(ROW[1:]))
    assert standing.told(Qt.ItemDataRole.DisplayRole) == ["Make it dusk", "Clear night"]


def test_an_instruction_is_told_on_one_line_and_literally(standing: Standing) -> None:
    told = (ROW[0], ("b", "a", "<b>two</b>\n  lines " + "x" * 5000))
    standing.show("a", family(told))
    words = standing.told(Qt.ItemDataRole.DisplayRole)[1]
    assert words.startswith("<b>two</b> lines x")
    assert len(words) <= 300
    assert "<b>two" not in standing.told(Qt.ItemDataRole.ToolTipRole)[1]


def test_screen_readers_find_a_list_with_its_items(standing: Standing) -> None:
    standing.show("b", family(FORKED))
    found = QAccessible.queryAccessibleInterface(standing.list)
    assert found.role() is QAccessible.Role.List
    assert found.text(QAccessible.Text.Name) == "Versions"
    item = found.child(2)
    assert item.role() is QAccessible.Role.ListItem
    assert item.text(QAccessible.Text.Name) == "Version 3 of 4, Clear night"
    assert item.text(QAccessible.Text.Description) == "1 other version of this step"


def test_a_click_wants_a_version_and_takes_no_keyboard(qtbot: QtBot, standing: Standing) -> None:
    standing.show("b", family(ROW))
    standing.other.setFocus()
    for row in (0, 1, 2):
        at = standing.cell(row).center() + QPoint(0, 10)
        qtbot.mouseClick(standing.list.viewport(), Left, pos=at)
    assert standing.keys() == ["a", "c"], "the one on screen is there already"
    assert standing.other.hasFocus()


def test_it_is_one_stop_of_tab_and_arrows_move_within(qtbot: QtBot, standing: Standing) -> None:
    standing.show("b", family(ROW))
    standing.other.setFocus()
    qtbot.keyClick(standing.other, Key.Key_Tab)
    assert standing.list.hasFocus()
    assert standing.list.currentIndex().row() == 1, "at the one on screen"
    qtbot.keyClick(standing.list, Key.Key_Right)
    assert standing.list.currentIndex().row() == 2
    assert standing.keys() == []
    qtbot.keyClick(standing.list, Key.Key_Return)
    qtbot.keyClick(standing.list, Key.Key_Home)
    qtbot.keyClick(standing.list, Key.Key_Space)
    assert standing.keys() == ["c", "a"]
    qtbot.keyClick(standing.list, Key.Key_Tab)
    assert standing.other.hasFocus()


def test_from_the_right_the_left_arrow_leads_on(qtbot: QtBot, theme: Theme) -> None:
    standing = Standing(qtbot, theme, mirrored=True)
    standing.show("a", family(ROW))
    assert standing.cell(0).left() > standing.cell(1).left()
    standing.list.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(standing.list, Key.Key_Left)
    assert standing.list.currentIndex().row() == 1


def test_up_and_down_are_left_to_the_viewer(qtbot: QtBot, standing: Standing) -> None:
    seen: list[int] = []
    standing.window.keyPressEvent = lambda event: seen.append(event.key())  # type: ignore[method-assign]
    standing.show("b", family(ROW))
    standing.list.setFocus(Qt.FocusReason.TabFocusReason)
    for key in (Key.Key_Up, Key.Key_Down, Key.Key_Escape):
        qtbot.keyClick(standing.list, key)
    assert seen == [Key.Key_Up, Key.Key_Down, Key.Key_Escape]
    assert standing.list.currentIndex().row() == 1


def test_the_ring_of_the_keyboard_comes_with_tab_alone(qtbot: QtBot, standing: Standing) -> None:
    standing.show("b", family(ROW))
    standing.other.setFocus()
    plain = standing.strip.grab().toImage()
    standing.list.setFocus(Qt.FocusReason.MouseFocusReason)
    assert standing.strip.grab().toImage() == plain
    standing.other.setFocus()
    standing.list.setFocus(Qt.FocusReason.TabFocusReason)
    assert standing.strip.grab().toImage() != plain


def test_the_one_on_screen_is_marked(standing: Standing) -> None:
    standing.show("b", family(ROW))
    before = standing.strip.grab().toImage()
    standing.show("c", family(ROW))
    after = standing.strip.grab().toImage()
    assert before != after
    first = standing.cell(0).translated(standing.list.pos())
    assert before.copy(first) == after.copy(first)


def test_a_fork_opens_its_siblings(qtbot: QtBot, standing: Standing) -> None:
    standing.show("c", family(FORKED))
    at = fork_of(standing.cell(2), mirrored=False).center()
    qtbot.mouseClick(standing.list.viewport(), Left, pos=at)
    menu = standing.menu()
    assert list(menu.words) == ["Clear night", "Add a <b>boat</b>"]
    assert standing.keys() == []
    menu.actions()[1].trigger()
    menu.close()
    assert standing.keys() == ["d"]
    other = fork_of(standing.cell(1), mirrored=False).center()
    qtbot.mouseClick(standing.list.viewport(), Left, pos=other)
    assert standing.keys() == ["d", "b"], "there is no fork: the version itself is wanted"


@pytest.mark.parametrize(
    ("key", "modifiers"),
    [
        (Key.Key_F4, Qt.KeyboardModifier.NoModifier),
        (Key.Key_Down, Qt.KeyboardModifier.AltModifier),
    ],
)
def test_a_fork_is_opened_by_keys(
    qtbot: QtBot, standing: Standing, key: Qt.Key, modifiers: Qt.KeyboardModifier
) -> None:
    standing.show("c", family(FORKED))
    standing.list.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(standing.list, key, modifiers)
    menu = standing.menu()
    assert menu.activeAction().text() == "Clear night"
    menu.actions()[0].trigger()
    menu.close()
    assert standing.keys() == [], "it is on screen"


def test_a_menu_is_asked_for_of_the_viewer_where_there_is_no_fork(standing: Standing) -> None:
    standing.show("c", family(FORKED))
    for row, is_taken in ((0, False), (2, True)):
        at = standing.cell(row).center()
        reason = QContextMenuEvent.Reason.Mouse
        event = QContextMenuEvent(reason, at, standing.list.mapToGlobal(at))
        QApplication.sendEvent(standing.list.viewport(), event)
        found = [one for one in standing.list.findChildren(ForkMenu) if one.isVisible()]
        assert bool(found) is is_taken
        for menu in found:
            menu.close()


def test_a_menu_paints_the_pictures_it_has(standing: Standing) -> None:
    standing.show("c", family(FORKED))
    standing.list.setFocus(Qt.FocusReason.TabFocusReason)

    def painted() -> object:
        standing.list.setCurrentIndex(standing.list.model().index(2, 0))
        event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
        QApplication.sendEvent(standing.list.viewport(), event)
        menu = standing.menu()
        image = menu.grab().toImage()
        menu.close()
        return image

    plain = painted()
    red = QPixmap(60, 200)
    red.fill(Qt.GlobalColor.red)
    standing.small["d"] = red
    assert painted() != plain


def test_small_copies_are_shown_once_they_have_come(standing: Standing) -> None:
    standing.show("b", family(ROW))
    before = standing.strip.grab().toImage()
    red = QPixmap(100, 20)
    red.fill(Qt.GlobalColor.red)
    standing.small["a"] = red
    standing.asked.clear()
    standing.strip.look_again("elsewhere")
    standing.strip.look_again("a")
    assert standing.strip.grab().toImage() != before
    middle = standing.cell(0).translated(standing.list.pos()).center() - QPoint(0, 12)
    assert standing.strip.grab().toImage().pixelColor(middle) == Qt.GlobalColor.red


@pytest.mark.parametrize("count", [2, 12, 40])
def test_the_one_on_screen_is_in_sight_however_long_the_line(
    qtbot: QtBot, standing: Standing, count: int
) -> None:
    known = many(count)
    for current in (0, count // 2, count - 1):
        standing.show(f"k{current}", known)
        cell = standing.cell(current)
        room = standing.list.viewport()
        qtbot.waitUntil(partial(is_within, standing, room, current))
        assert cell.width() == 116
    width = min(count * 116, 700)
    assert (standing.list.width(), standing.list.x()) == (width, (700 - width) // 2)


def test_the_wheel_moves_along_a_long_line(standing: Standing) -> None:
    standing.show("k0", many(12))
    bar = standing.list.horizontalScrollBar()
    assert bar.value() == 0
    QApplication.sendEvent(standing.list.viewport(), wheel())
    assert bar.value() == 116

    standing.show("b", family(ROW))
    event = wheel()
    QApplication.sendEvent(standing.list.viewport(), event)
    assert not event.isAccepted(), "the stage zooms"


def is_within(standing: Standing, room: QWidget, row: int) -> bool:
    return room.rect().contains(standing.cell(row))


def wheel() -> QWheelEvent:
    buttons, held = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    phase = Qt.ScrollPhase.NoScrollPhase
    place = QPoint(20, 20)
    return QWheelEvent(
        place.toPointF(), place.toPointF(), QPoint(), QPoint(0, -120), buttons, held, phase, False
    )
