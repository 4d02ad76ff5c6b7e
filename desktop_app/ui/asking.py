"""A question that the person must answer before anything goes on: calm, and inside the window."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.typed import override
from desktop_app.ui.composer.words import Label
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.buttons import Kind, TextButton
from desktop_app.ui.widgets.overlay import Overlay

#: Its key, its label, and how its button looks.
Answer = tuple[str, str, Kind]

_WIDTH = 440
_PAD = 24


class Question(Overlay):
    """Says what is asked and offers the answers; Esc gives the harmless one."""

    answered = Signal(str)

    def __init__(
        self,
        theme: Theme,
        owner: QWidget,
        title: str,
        text: str,
        answers: Sequence[Answer],
        harmless: str,
    ) -> None:
        """`answers` are (key, label, kind) in reading order; `harmless` is the key of one."""
        super().__init__(theme, owner)
        self._harmless = harmless
        self._title = Label(theme, title, role="panelTitle", color="text")
        self._text = Label(theme, text, role="reading")
        for label in (self._title, self._text):
            label.setWordWrap(True)
            label.setVisible(bool(label.text()))
        self.panel.setAccessibleName(title)
        self.panel.setAccessibleDescription(text)
        self._buttons = {
            key: TextButton(theme, label, kind=kind, height=40, parent=self.panel)
            for key, label, kind in answers
        }
        for key, button in self._buttons.items():
            button.setProperty("answer", key)
            button.clicked.connect(lambda _=False, key=key: self.answer(key))
        self._row = QHBoxLayout()
        self._row.setSpacing(8)
        self._row.addStretch(1)
        for button in self._buttons.values():
            self._row.addWidget(button)
        column = QVBoxLayout(self.panel)
        column.setContentsMargins(_PAD, _PAD - 4, _PAD, _PAD - 4)
        column.setSpacing(6)
        column.addWidget(self._title)
        column.addWidget(self._text)
        column.addSpacing(14)
        column.addLayout(self._row)

    @property
    def title(self) -> str:
        """What is asked."""
        return self._title.text()

    @property
    def text(self) -> str:
        """What more there is to know."""
        return self._text.text()

    def button(self, key: str) -> TextButton:
        """The button of an answer."""
        return self._buttons[key]

    def answer(self, key: str) -> None:
        """Go, and tell the answer; a question is asked once."""
        if self.is_open:
            self.dismiss()
            self.deleteLater()
            self.answered.emit(key)

    @override
    def give_up(self) -> None:
        self.answer(self._harmless)

    @override
    def take_keyboard(self) -> None:
        self._buttons[self._harmless].setFocus(Qt.FocusReason.ShortcutFocusReason)

    @override
    def panel_size(self) -> QSize:
        hints = [button.sizeHint().width() for button in self._buttons.values()]
        row = sum(hints) + 8 * (len(hints) - 1) + 2 * _PAD
        fits = row <= max(_WIDTH, self.width() - 2 * _PAD)
        direction = QBoxLayout.Direction
        self._row.setDirection(direction.LeftToRight if fits else direction.TopToBottom)
        return self.as_high_as_needed(max(_WIDTH, row if fits else 0), _PAD)
