"""Says what is being done while nothing else can be."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.typed import override
from desktop_app.ui.composer.words import Label
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.overlay import Overlay

_WIDTH, _PAD = 360, 24


class Waiting(Overlay):
    """Stays until whoever opened it ends it."""

    def __init__(self, theme: Theme, owner: QWidget, text: str) -> None:
        super().__init__(theme, owner)
        self._label = Label(theme, text, role="reading", color="text")
        self._label.setWordWrap(True)
        self.panel.setAccessibleName(text)
        self.panel.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.panel.setProperty("ownFocusRing", True)
        column = QVBoxLayout(self.panel)
        column.setContentsMargins(_PAD, _PAD, _PAD, _PAD)
        column.addWidget(self._label)

    def end(self) -> None:
        """Go: it is done."""
        self.dismiss()
        self.deleteLater()

    @override
    def give_up(self) -> None:
        """It cannot be cut short."""

    @override
    def take_keyboard(self) -> None:
        self.panel.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def panel_size(self) -> QSize:
        return self.as_high_as_needed(_WIDTH, _PAD)
