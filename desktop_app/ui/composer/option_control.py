"""What every control of an option is."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.core.recipe import Value

CONTROL_WIDTH = 224


class Control(QWidget):
    """Shows and changes one option."""

    chosen = Signal(object)  # a Value, or None to leave it to the model

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.line = QHBoxLayout(self)
        self.line.setContentsMargins(0, 0, 0, 0)
        self.line.setSpacing(8)
        self._is_showing = False

    def show_value(self, value: Value | None) -> None:
        """Bring it up to the draft; that is no choice, and is not told as one."""
        self._is_showing = True
        self._show(value)
        self._is_showing = False

    def _show(self, value: Value | None) -> None:
        raise NotImplementedError

    def _choose(self, value: Value | None) -> None:
        if not self._is_showing:
            self.chosen.emit(value)
