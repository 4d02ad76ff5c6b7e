"""The first-run page: ten frames, three of them hung, and the way to real models."""

from __future__ import annotations

from html import escape
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.core.errors import Failure
from desktop_app.state.connection import State
from desktop_app.typed import override
from desktop_app.ui.composer.words import Label
from desktop_app.ui.frame_row import FrameRow
from desktop_app.ui.icons import Icons
from desktop_app.ui.settings.browser_wait import BrowserWait
from desktop_app.ui.settings.keep_question import KeepQuestion
from desktop_app.ui.settings.key_entry import KeyEntry
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.buttons import TextButton

_ROOTS = Path(__file__).resolve().parents[1:3]  # a wheel has it inside, the sources beside them
SAMPLES = next(found for root in _ROOTS if (found := root / "resources" / "samples").is_dir())

_HEIGHT = 40  # of what can be pressed here


class WelcomePage(QWidget):
    """Greets, and offers the ways to an account; whether a key is any good is found out elsewhere.

    Under the words stands one of four things: the two ways, the field for a key, the waiting for
    the browser, or the question where to keep the key.
    """

    key_entered = Signal(str)
    given_up = Signal()  # the person will have none of it now
    sign_in_pressed = Signal()
    sign_in_cancelled = Signal()
    open_again_pressed = Signal()
    keep_chosen = Signal(str)  # as `Keep` spells it

    def __init__(
        self, theme: Theme, icons: Icons, samples: Path = SAMPLES, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._is_connected = False
        self._is_pasting = False
        self._is_waiting = False
        self._is_asking = False
        self._is_trying = False  # a key that was given here
        self._can_go_back = False  # to the wall: the page was called for
        self._listens = False  # the person waits for something to come of it
        self._frames = FrameRow(theme, samples, self)
        self._title = Label(theme, role="display", color="text")
        self._lead = Label(theme, role="lead")
        self._small = Label(theme, role="meta", color="text3")
        self._choice = QWidget(self)
        self._sign_in = TextButton(
            theme,
            self.tr("Sign in with OpenRouter"),
            kind="primary",
            height=_HEIGHT,
            parent=self._choice,
        )
        self._paste = TextButton(
            theme, self.tr("Paste an API key"), height=_HEIGHT, parent=self._choice
        )
        self._back = TextButton(
            theme, self.tr("Not now"), kind="quiet", height=_HEIGHT, parent=self._choice
        )
        self._entry = KeyEntry(theme, self, height=_HEIGHT)
        self._wait = BrowserWait(theme, self, height=_HEIGHT)
        self._keep = KeepQuestion(theme, self, height=_HEIGHT)
        self._problem = Label(theme, role="body", color="attention")
        for part in (self._entry, self._wait, self._keep):
            part.center()
        self._lay_out()
        self._wire()
        self._say_problem("")
        self._write()
        self._show_part()

    def expand(self) -> None:
        """Show the field for the key and put the caret into it."""
        self._listens = True
        self._say_problem("")
        self._is_pasting = True
        self._show_part()
        self._entry.take_keyboard()

    def offer(self) -> None:
        """Put the keyboard on the ways to an account; what comes of them is told here."""
        self._listens = True
        self.take_keyboard()

    def set_way_back(self, there: bool) -> None:
        """Whether there is a wall to go back to."""
        if there != self._can_go_back:
            self._can_go_back = there
            self._write()
            self._show_part()

    def take_keyboard(self) -> None:
        """Put the keyboard on what can be done here."""
        reason = Qt.FocusReason.ShortcutFocusReason
        if not self._entry.isHidden():
            self._entry.take_keyboard()
        elif not self._wait.isHidden():
            self._wait.take_keyboard(reason)
        elif not self._keep.isHidden():
            self._keep.take_keyboard(reason)
        elif not self._choice.isHidden():
            self._sign_in.setFocus(reason)
        else:
            self.setFocus(reason)

    def collapse(self) -> None:
        """Take the field away, and with it what stood in it."""
        had_keyboard = self._entry.has_keyboard()
        self._listens = False
        self._is_pasting = self._is_trying = False
        self._entry.forget()
        self._say_problem("")
        self._show_part()
        if had_keyboard:
            self._paste.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_connected(self, connected: bool) -> None:
        """Whether a key is in use, so that there is none to ask for."""
        self._is_connected = connected
        self._is_asking = self._is_asking and connected
        self._write()
        self._show_part()

    def set_checking(self, checking: bool) -> None:
        """Wait, or stop waiting, for a key that was given here; another one holds up nobody."""
        self._entry.set_checking(checking and self._is_trying)

    def show_key_problem(self, text: str) -> None:
        """Say what went wrong to somebody who waits for it; what was written stays."""
        self._is_trying = False
        if self._is_pasting:
            self._entry.complain(text)
        elif self._listens:
            self._say_problem(text)

    def show_connection(self, state: State, sign_in_url: str) -> None:
        """Follow the connection: the browser may be out, or a key be tried."""
        focused = self.window().focusWidget()
        had_keyboard = focused is not None and self._wait.isAncestorOf(focused)
        was_waiting, self._is_waiting = self._is_waiting, state is State.SIGNING_IN
        self._wait.wait_at(sign_in_url)
        if self._is_waiting:
            self._say_problem("")
        self.set_checking(state is State.CHECKING)
        self._show_part()
        if (was_waiting and had_keyboard) or (self._is_waiting and self._sign_in.hasFocus()):
            self.take_keyboard()

    def ask_where_to_keep(self, failure: Failure) -> None:
        """The key is in use, but the keychain did not take it."""
        self.collapse()
        self._is_asking = True
        self._keep.ask(failure)
        self._show_part()
        if self.isVisible():
            self._keep.take_keyboard(Qt.FocusReason.OtherFocusReason)

    @property
    def is_asking(self) -> bool:
        """Whether the question where to keep the key stands here."""
        return self._is_asking

    @property
    def problem(self) -> str:
        """What is said to have gone wrong, or nothing."""
        return self._entry.problem or self._problem.text()

    def _give_up(self) -> None:
        self.collapse()
        self.given_up.emit()

    def _on_entered(self, key: str) -> None:
        self._is_trying = True
        self.key_entered.emit(key)

    def _on_sign_in(self) -> None:
        self._listens = True
        self._say_problem("")
        self.sign_in_pressed.emit()

    def _on_cancel_waiting(self) -> None:
        self._listens = False
        self.sign_in_cancelled.emit()

    def _on_keep_chosen(self, place: str) -> None:
        self._is_asking = False
        self._show_part()
        self.keep_chosen.emit(place)
        if self._can_go_back:
            self.given_up.emit()  # nothing is left to be done here

    def _say_problem(self, text: str) -> None:
        self._problem.setText(text)
        self._problem.setVisible(bool(text))

    def _show_part(self) -> None:
        """One of the four; none where a key is in use and nothing is asked."""
        waits = self._is_waiting
        asks = self._is_asking and not waits
        pastes = self._is_pasting and not waits and not asks
        self._wait.setVisible(waits)
        self._keep.setVisible(asks)
        self._entry.setVisible(pastes)
        others = waits or asks or pastes
        self._choice.setVisible(not others and not self._is_connected)
        self._back.setVisible(self._can_go_back)

    def _write(self) -> None:
        """The lead's two lines lie further apart than a plain label would set them."""
        title = self.tr("Hang your first picture")
        text = self.tr(
            "Write a prompt and try it with the built-in demo painter, "
            "or connect OpenRouter to paint with the models you know."
        )
        promise = self.tr(
            "Your key stays in your keychain, or where you choose. "
            "Your pictures stay on this computer."
        )
        if self._can_go_back and self._is_connected:
            title = self.tr("Connected to OpenRouter")
            text = self.tr("Your key works. One question is left.")
        elif self._can_go_back:
            title = self.tr("Paint with real models")
            text = self.tr(
                "Connect OpenRouter to paint with the models you know. "
                "The demo painter stays, and so does all you've made."
            )
        elif self._is_connected:
            text = self.tr("Write a prompt, choose a shape and a model, and press Generate.")
        if self._is_connected:
            promise = self.tr("Your pictures stay on this computer.")
        height = self._theme.line_height("lead")
        self._lead.setTextFormat(Qt.TextFormat.RichText)
        self._lead.setText(f'<p style="line-height:{height}px">{escape(text)}</p>')
        self._lead.setAccessibleName(text)
        self._title.setText(title)
        self._small.setText(promise)

    def _wire(self) -> None:
        self._sign_in.clicked.connect(self._on_sign_in)
        self._paste.clicked.connect(self.expand)
        self._back.clicked.connect(self._give_up)
        self._entry.entered.connect(self._on_entered)
        self._entry.given_up.connect(self._give_up)
        self._wait.open_again.connect(self.open_again_pressed)
        self._wait.cancelled.connect(self._on_cancel_waiting)
        self._keep.chosen.connect(self._on_keep_chosen)

    def _lay_out(self) -> None:
        choice = QHBoxLayout(self._choice)
        choice.setContentsMargins(0, 0, 0, 0)
        choice.setSpacing(10)
        for button in (self._sign_in, self._paste, self._back):
            choice.addWidget(button)
        for label in (self._title, self._lead, self._problem, self._small):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
        self._problem.setContentsMargins(0, 10, 0, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 8, 24, 52)
        column.setSpacing(0)
        column.addStretch(1)
        column.addWidget(self._frames)
        column.addSpacing(32)
        column.addLayout(_centred(self._title, 640))
        column.addSpacing(9)
        column.addLayout(_centred(self._lead, 440))
        column.addSpacing(30)
        column.addWidget(self._choice, 0, Qt.AlignmentFlag.AlignHCenter)
        for part in (self._entry, self._wait, self._keep, self._problem):
            column.addLayout(_centred(part, 520))
        column.addSpacing(20)
        column.addLayout(_centred(self._small, 560))
        column.addStretch(1)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._can_go_back and not self._is_waiting:
            self._give_up()
        else:
            super().keyPressEvent(event)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self._say_problem("")


def _centred(widget: QWidget, most: int) -> QHBoxLayout:
    """A row with the widget in its middle, as wide as there is room, up to `most`."""
    widget.setMaximumWidth(most)
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(widget, 1000)
    row.addStretch(1)
    return row
