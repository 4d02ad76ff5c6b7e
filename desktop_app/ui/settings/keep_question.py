"""Where shall the key be kept, where the system's keychain will not do?"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.core.errors import Failure
from desktop_app.state.connection import Keep
from desktop_app.ui import wording
from desktop_app.ui.composer.words import Label
from desktop_app.ui.settings.connection_words import explained
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.buttons import TextButton

_PLACES = {
    wording.Action.THIS_SESSION: Keep.SESSION,
    wording.Action.PRIVATE_FILE: Keep.FILE,
    wording.Action.TRY_AGAIN: Keep.KEYRING,
}


class KeepQuestion(QWidget):
    """Asks in the failure's own words; tells the place as `Keep` spells it."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget, *, height: int = 32) -> None:
        super().__init__(parent)
        self._theme = theme
        self._height = height
        self._title = Label(theme, role="bodyStrong", color="text", parent=self)
        self._text = Label(theme, role="body", parent=self)
        self._buttons: list[TextButton] = []
        self._row = QHBoxLayout()
        self._row.setSpacing(8)
        self._row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for label in (self._title, self._text):
            label.setWordWrap(True)
            column.addWidget(label)
        column.addSpacing(12)
        column.addLayout(self._row)

    def center(self) -> None:
        """Stand in the middle of a page."""
        for label in (self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._row.insertStretch(0, 1)

    def ask(self, failure: Failure) -> None:
        """Put the question."""
        said = explained(failure)
        self._title.setText(said.title)
        self._text.setText(said.text)
        for button in self._buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        wanted = [action for action in (said.action, said.second) if action in _PLACES]
        self._buttons = [self._button(action) for action in wanted if action is not None]
        for button in self._buttons:
            self._row.insertWidget(self._row.count() - 1, button)
            button.show()

    def take_keyboard(self, reason: Qt.FocusReason) -> None:
        """Put the keyboard on the first answer."""
        if self._buttons:
            self._buttons[0].setFocus(reason)

    def _button(self, action: wording.Action) -> TextButton:
        button = TextButton(self._theme, wording.label(action), height=self._height, parent=self)
        button.clicked.connect(lambda: self.chosen.emit(_PLACES[action].value))
        return button
