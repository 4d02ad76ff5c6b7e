"""Pasting a key, in place: the field, what to do with it, and what is wrong with it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.typed import override
from desktop_app.ui.composer.words import Label
from desktop_app.ui.settings.fields import KeyField
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.buttons import TextButton


class KeyEntry(QWidget):
    """Takes a key and forgets it as soon as it is out of sight."""

    entered = Signal(str)
    given_up = Signal()

    def __init__(self, theme: Theme, parent: QWidget, *, height: int = 32) -> None:
        super().__init__(parent)
        self._is_checking = False
        self._field = KeyField(theme, height=height, parent=self)
        self._use = TextButton(
            theme, self.tr("Use this key"), kind="primary", height=height, parent=self
        )
        self._cancel = TextButton(
            theme, self.tr("Cancel"), kind="quiet", height=height, parent=self
        )
        if height < 40:
            self._use.setFont(theme.font("bodyStrong"))  # no larger than what stands beside it
        self._problem = Label(theme, role="body", color="attention", parent=self)
        self._problem.setWordWrap(True)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._field, 1)
        row.addWidget(self._use)
        row.addWidget(self._cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self._problem)
        self._use.clicked.connect(self._enter)
        self._cancel.clicked.connect(self.give_up)
        self._field.returnPressed.connect(self._enter)
        self._field.textChanged.connect(self._on_text_changed)
        self.forget()

    @property
    def problem(self) -> str:
        """What is said to be wrong with the key, or nothing."""
        return self._problem.text()

    def center(self) -> None:
        """Stand in the middle of a page."""
        self._problem.setAlignment(Qt.AlignmentFlag.AlignCenter)

    def has_keyboard(self) -> bool:
        """Whether the keyboard is somewhere in it."""
        return any(widget.hasFocus() for widget in (self._field, self._use, self._cancel))

    def take_keyboard(self) -> None:
        """Put the caret into the field."""
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_checking(self, checking: bool) -> None:
        """Wait, or stop waiting, for the key to be tried."""
        self._is_checking = checking
        self._field.setReadOnly(checking)
        self._use.say(self.tr("Checking…") if checking else self.tr("Use this key"))
        self._enable()

    def complain(self, text: str) -> None:
        """Say what is wrong; what was written stays, to be put right."""
        self.set_checking(False)
        self._say(text)
        if self.isVisible():
            self._field.selectAll()
            self.take_keyboard()

    def forget(self) -> None:
        """Hold nothing, and say nothing."""
        self.set_checking(False)
        self._field.clear()
        self._say("")

    def give_up(self) -> None:
        """As Cancel does."""
        self.forget()
        self.given_up.emit()

    def _enter(self) -> None:
        key = self._field.text().strip()
        if key and not self._is_checking:
            self._say("")
            self.entered.emit(key)

    def _say(self, text: str) -> None:
        self._problem.setText(text)
        self._problem.setVisible(bool(text))
        self._field.setAccessibleDescription(text)
        self._field.mark_wrong(bool(text))

    def _on_text_changed(self) -> None:
        self._enable()
        self._say("")

    def _enable(self) -> None:
        self._use.setEnabled(bool(self._field.text().strip()) and not self._is_checking)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.give_up()
        else:
            super().keyPressEvent(event)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self._field.clear()  # a key does not wait where nobody sees it
