"""Rows of a list as assistive technology presses them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QListWidget, QListWidgetItem


class RowPresses(QObject):
    """Takes it for a press that another row than the current one is selected.

    A row offers no more than to be selected; keys and the mouse make current what they select.
    """

    def __init__(self, rows: QListWidget, press: Callable[[QListWidgetItem], object]) -> None:
        super().__init__(rows)
        self._rows = rows
        self._press = press
        self._soon = QTimer(self)  # what is made current is so only after its being selected
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._look)
        rows.itemSelectionChanged.connect(self._soon.start)

    def _look(self) -> None:
        rows = self._rows
        others = [one for one in rows.selectedItems() if rows.row(one) != rows.currentRow()]
        if others and rows.isVisible():
            self._press(others[0])
