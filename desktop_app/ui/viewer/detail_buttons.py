"""What can be done with a picture's recipe: the buttons below its prompt."""

from __future__ import annotations

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.buttons import TextButton

_GAP = 8


class DetailButtons(QWidget):
    """Two rows of two; what is used most stands first."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._buttons: dict[str, TextButton] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(_GAP)
        for place, (name, text, icon, key) in enumerate(
            (
                ("reuse_prompt", self.tr("Reuse prompt"), "rotate-ccw", "P"),
                ("use_reference", self.tr("Reference"), "image-plus", "U"),
                ("one_more", self.tr("One more"), "copy-plus", "M"),
                ("reuse_all", self.tr("Reuse all"), "sliders-horizontal", ""),
            )
        ):
            button = TextButton(theme, text, icons=icons, icon=icon, parent=self)
            button.setToolTip(f"{text} ({key})" if key else "")
            self._buttons[name] = button
            grid.addWidget(button, place // 2, place % 2)
            grid.setColumnStretch(place % 2, 1)
        self._say("use_reference", self.tr("Use as reference"), "U")
        self._say("reuse_all", self.tr("Reuse all settings"), "")

    @property
    def wishes(self) -> dict[str, SignalInstance]:
        """What can be wanted, by the window's ids."""
        return {name: button.clicked for name, button in self._buttons.items()}

    def _say(self, name: str, words: str, key: str) -> None:
        """What it does in full, where the button itself has little room."""
        button = self._buttons[name]
        button.setAccessibleName(words)
        button.setToolTip(f"{words} ({key})" if key else words)
