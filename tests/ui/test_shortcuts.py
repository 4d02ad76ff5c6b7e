"""The sheet of all keys: everything that has a key is on it, in any size of window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import chain

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui import actions, shortcuts
from desktop_app.ui.key_bindings import rebind
from desktop_app.ui.shortcuts import KeyCaps, ShortcutsSheet
from desktop_app.ui.theme import Theme

Open = Callable[[int, int], ShortcutsSheet]


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


@pytest.fixture
def bound(window: QWidget) -> dict[str, QAction]:
    names = (row.id for row in (*actions.ROWS, *actions.ratio_rows()))
    return actions.bind(window, dict.fromkeys(names, lambda: None))


@pytest.fixture
def open_sheet(theme: Theme, window: QWidget, bound: dict[str, QAction]) -> Open:
    def open_sheet(width: int, height: int) -> ShortcutsSheet:
        window.resize(width, height)
        sheet = shortcuts.sheet(window, theme, bound)
        sheet.open()
        return sheet

    return open_sheet


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def said(sheet: ShortcutsSheet) -> list[str]:
    return [label.text() for label in sheet.findChildren(QLabel)]


def test_every_action_with_a_key_and_every_other_key_is_listed(open_sheet: Open) -> None:
    found = said(open_sheet(1440, 900))
    together = {f"stars_{number}" for number in range(6)}  # they share one row
    for row in actions.ROWS:
        if row.keys and row.id not in together:
            assert row.text.removesuffix("…") in found, row.id
    for text, _keys in chain.from_iterable(actions.ELSEWHERE.values()):
        assert text in found
    assert set(actions.ELSEWHERE) <= set(found)


def test_keys_of_several_actions_are_told_as_a_span(open_sheet: Open) -> None:
    caps = {caps.accessibleName() for caps in open_sheet(1440, 900).findChildren(KeyCaps)}
    assert {"Ctrl 0 … 5", "Alt 1 … 0"} <= caps


def test_an_action_is_called_what_it_is_in_general(
    open_sheet: Open, bound: dict[str, QAction]
) -> None:
    bound["undo"].setText("Undo: 3 pictures deleted")
    found = said(open_sheet(1440, 900))
    assert "Undo" in found
    assert "Undo: 3 pictures deleted" not in found


def test_the_keys_are_those_that_the_person_has_set(
    open_sheet: Open, bound: dict[str, QAction]
) -> None:
    rebind(bound, ("find=F3", "tag=", "scores=F4", "stars_0=", "ratio_1_1=F7"))
    sheet = open_sheet(1440, 900)
    found, caps = said(sheet), [one.accessibleName() for one in sheet.findChildren(KeyCaps)]
    assert {"F3", "F4", "F7", "Alt 2", "Ctrl 1"} <= set(caps)
    assert "Ctrl F" not in caps
    assert "Tag" not in found
    assert "How models have fared" in found
    assert {"Aspect ratio 1:1", "Aspect ratio 4:5", "One star"} <= set(found)
    assert not {"Give stars", "Choose an aspect ratio", "No stars"} & set(found)


@pytest.mark.parametrize(("width", "height", "count"), [(1440, 900, 3), (900, 600, 2)])
def test_it_stands_in_as_many_columns_as_there_is_room_for(
    open_sheet: Open, width: int, height: int, count: int
) -> None:
    sheet = open_sheet(width, height)
    columns = [column for column in sheet.columns if column]
    assert len(columns) == count
    assert list(chain.from_iterable(columns)) == sheet.groups, "in their order"
    assert sheet.rect().contains(sheet.panel.geometry())
    page = sheet.findChild(QScrollArea)
    assert page is not None
    widest = max(group.mapTo(page, group.rect().topRight()).x() for group in sheet.groups)
    assert widest < page.viewport().width(), "nothing is cut off"
    for group in sheet.groups:
        assert group.width() >= group.minimumSizeHint().width()


@pytest.mark.usefixtures("mirrored")
def test_right_to_left_the_first_column_is_at_the_right(open_sheet: Open) -> None:
    first, second, _third = (column[0] for column in open_sheet(1440, 900).columns)
    assert (
        first.mapToGlobal(first.rect().center()).x()
        > second.mapToGlobal(second.rect().center()).x()
    )


def test_it_turns_with_its_window(open_sheet: Open, window: QWidget, qtbot: QtBot) -> None:
    sheet = open_sheet(900, 600)
    window.resize(1440, 900)
    qtbot.waitUntil(lambda: all(sheet.columns))


def test_arrow_keys_scroll_and_esc_closes(open_sheet: Open, qtbot: QtBot) -> None:
    sheet = open_sheet(900, 600)
    page = sheet.findChild(QScrollArea)
    assert page is not None
    bar = page.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    for key, place in (
        (Qt.Key.Key_End, bar.maximum()),
        (Qt.Key.Key_Home, 0),
        (Qt.Key.Key_PageDown, bar.pageStep()),
    ):
        qtbot.keyClick(sheet.done, key)
        assert bar.value() == min(place, bar.maximum())
    qtbot.keyClick(sheet.done, Qt.Key.Key_Escape)
    assert not sheet.is_open
