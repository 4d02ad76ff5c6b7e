"""What assistive technology does to a row of a list is a press."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QListWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.widgets.row_presses import RowPresses


def toggle(rows: QListWidget, row: int) -> None:
    """What a screen reader does."""
    child = QAccessible.queryAccessibleInterface(rows).child(row)
    child.actionInterface().doAction("Toggle")
    QApplication.processEvents()


def test_a_row_that_is_selected_without_keys_is_pressed_once(qtbot: QtBot) -> None:
    rows = QListWidget()
    qtbot.addWidget(rows)
    rows.addItems(["one", "two", "three"])
    pressed: list[str] = []
    RowPresses(rows, lambda item: pressed.append(item.text()))
    rows.show()
    rows.setCurrentRow(0)
    QApplication.processEvents()
    toggle(rows, 2)
    assert pressed == ["three"]
    toggle(rows, 1)
    assert pressed == ["three", "two"]


def test_keys_and_filling_anew_press_nothing(qtbot: QtBot) -> None:
    rows = QListWidget()
    qtbot.addWidget(rows)
    pressed: list[str] = []
    RowPresses(rows, lambda item: pressed.append(item.text()))
    rows.show()
    for _ in range(2):
        rows.clear()
        rows.addItems(["one", "two"])
        rows.setCurrentRow(0)
        QApplication.processEvents()
        qtbot.keyClick(rows, Qt.Key.Key_Down)
        QApplication.processEvents()
    qtbot.mouseClick(
        rows.viewport(), Qt.MouseButton.LeftButton, pos=rows.visualItemRect(rows.item(0)).center()
    )
    QApplication.processEvents()
    assert pressed == []
