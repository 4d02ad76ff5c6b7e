"""What can be done with a picture's recipe: the buttons below its prompt."""

from __future__ import annotations

from PySide6.QtCore import QSize, SignalInstance
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop_app.typed import override
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.buttons import TextButton

_GAP = 8


class DetailButtons(QWidget):
    """Two rows of two, or one below the other where words are long; the most used stands first."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._buttons: dict[str, TextButton] = {}
        grid = self._grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(_GAP)
        for name, text, icon in (
            ("reuse_prompt", self.tr("Reuse prompt"), "rotate-ccw"),
            ("use_reference", self.tr("Reference"), "image-plus"),
            ("one_more", self.tr("One more"), "copy-plus"),
            ("reuse_all", self.tr("Reuse all"), "sliders-horizontal"),
        ):
            button = TextButton(theme, text, icons=icons, icon=icon, parent=self)
            button.tell_action(text, name)
            self._buttons[name] = button
        self._columns = 0
        self._place(2)
        self._say("use_reference", self.tr("Use as reference"))
        self._say("reuse_all", self.tr("Reuse all settings"))

    @property
    def wishes(self) -> dict[str, SignalInstance]:
        """What can be wanted, by the window's ids."""
        return {name: button.clicked for name, button in self._buttons.items()}

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._widest(), super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place(2 if 2 * self._widest() + _GAP <= self.width() else 1)

    def _widest(self) -> int:
        return max(button.sizeHint().width() for button in self._buttons.values())

    def _place(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for place, button in enumerate(self._buttons.values()):
            self._grid.addWidget(button, place // columns, place % columns)
        for column in range(2):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    def _say(self, name: str, words: str) -> None:
        """What it does in full, where the button itself has little room."""
        button = self._buttons[name]
        button.setAccessibleName(words)
        button.tell_action(words, name)
