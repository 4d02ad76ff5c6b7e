"""Waiting for the browser to come back with a key."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.composer.words import Label
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.buttons import TextButton


class BrowserWait(QWidget):
    """Says that the browser has the word, and offers the ways on."""

    open_again = Signal()
    cancelled = Signal()

    def __init__(self, theme: Theme, parent: QWidget, *, height: int = 32) -> None:
        super().__init__(parent)
        self._url = ""
        self._words = Label(
            theme, self.tr("Waiting for your browser…"), role="bodyStrong", color="text"
        )
        self._more = Label(
            theme,
            self.tr("Sign in on OpenRouter's page there, then come back."),
            role="body",
            color="text2",
        )
        self._open = TextButton(theme, self.tr("Open again"), height=height, parent=self)
        self._copy = TextButton(theme, self.tr("Copy the address"), height=height, parent=self)
        self._cancel = TextButton(
            theme, self.tr("Cancel"), kind="quiet", height=height, parent=self
        )
        self._open.clicked.connect(self.open_again)
        self._copy.clicked.connect(self._on_copy)
        self._cancel.clicked.connect(self.cancelled)
        self._row = QHBoxLayout()
        self._row.setSpacing(8)
        for button in (self._open, self._copy, self._cancel):
            self._row.addWidget(button)
        self._row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for label in (self._words, self._more):
            label.setWordWrap(True)
            column.addWidget(label)
        self._row.setContentsMargins(0, 12, 0, 0)
        column.addLayout(self._row)

    def leave_out_words(self) -> None:
        """Show the buttons alone, where something else says what is waited for."""
        for label in (self._words, self._more):
            label.hide()

    def center(self) -> None:
        """Stand in the middle of a page."""
        for label in (self._words, self._more):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._row.insertStretch(0, 1)

    def wait_at(self, url: str) -> None:
        """Take the address that the browser was sent to; "" is none."""
        if url != self._url:
            self._url = url
            self._copy.say(self.tr("Copy the address"))
        self._open.setEnabled(bool(url))
        self._copy.setEnabled(bool(url))

    def take_keyboard(self, reason: Qt.FocusReason) -> None:
        """Put the keyboard on what does no harm."""
        self._open.setFocus(reason)

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._url)
        self._copy.say(self.tr("Copied"))
