"""What is said under the list of keys, and what can be answered."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.ui.composer.words import Label
from desktop_app.ui.notices import announce
from desktop_app.ui.settings.page import MARGIN
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.buttons import TextButton

_LINES = 2


class KeyFoot(QWidget):
    """As high whatever it says, so that the list above it stays where it is."""

    taken = Signal()  # the keys shall do this, and no more what they did
    given_up = Signal()
    reset = Signal()  # the row that is meant

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = Label(theme, role="meta", color="text2", parent=self)
        self._words.setWordWrap(True)
        self.take = TextButton(theme, self.tr("Use here instead"), parent=self)
        self.cancel = TextButton(theme, self.tr("Cancel"), kind="quiet", parent=self)
        self.reset_one = TextButton(theme, self.tr("Reset"), parent=self)
        self.take.clicked.connect(self.taken)
        self.cancel.clicked.connect(self.given_up)
        self.reset_one.clicked.connect(self.reset)
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN, 10, MARGIN, 10)
        row.setSpacing(8)
        row.addWidget(self._words, 1)
        for button in (self.take, self.cancel, self.reset_one):
            row.addWidget(button)
        self.setFixedHeight(20 + max(32, _LINES * theme.line_height("meta") + 4))

    @property
    def text(self) -> str:
        """What it says."""
        return self._words.text()

    def say(self, text: str, *, resets: bool = False) -> None:
        """Tell quietly what can be done."""
        self._show(text, "text2")
        self.reset_one.setVisible(resets)

    def warn(self, text: str) -> None:
        """Tell why something was not done."""
        self._show(text, "attention")
        announce(self, text)

    def ask(self, text: str) -> None:
        """Ask whether the keys shall be taken from whoever has them."""
        self._show(text, "attention")
        self.take.show()
        self.cancel.show()
        self.take.setFocus(Qt.FocusReason.TabFocusReason)
        announce(self, text)

    def _show(self, text: str, color: str) -> None:
        self._words.recolor(color)
        self._words.setText(text)
        for button in (self.take, self.cancel, self.reset_one):
            button.hide()
