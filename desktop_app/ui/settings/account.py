"""The page about the account: how it stands, its key, and the limits of spending."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.core.errors import Failure
from desktop_app.state.connection import Connection, Keep, State
from desktop_app.typed import override
from desktop_app.ui import wording
from desktop_app.ui.composer.words import Label
from desktop_app.ui.icons import Icons
from desktop_app.ui.settings.browser_wait import BrowserWait
from desktop_app.ui.settings.connection_words import is_usual, standing, told, where_words
from desktop_app.ui.settings.keep_question import KeepQuestion
from desktop_app.ui.settings.key_box import KeyBox
from desktop_app.ui.settings.key_entry import KeyEntry
from desktop_app.ui.settings.page import Page
from desktop_app.ui.settings.standing_line import StandingLine
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.buttons import TextButton

_AGING_MS = 20_000  # "Checked just now" does not stay true


class AccountPage(Page):
    """Shows the connection and passes on what the person wants of it."""

    key_entered = Signal(str)
    sign_in_pressed = Signal()
    sign_in_cancelled = Signal()
    open_again_pressed = Signal()
    sign_out_pressed = Signal()
    keep_chosen = Signal(str)
    refresh_pressed = Signal()
    action_pressed = Signal(str)

    def __init__(self, theme: Theme, icons: Icons, connection: Connection, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._connection = connection
        self._enters = False  # the field for a key is open
        self._is_entering = False  # a key that was given here is being tried
        self._asked: Failure | None = None  # where the key shall be kept
        self._action: wording.Action | None = None
        self._make_parts(theme, icons)
        self._lay_out()
        self._wire()
        self._aging = QTimer(self)
        self._aging.setInterval(_AGING_MS)
        self._aging.timeout.connect(self.refresh)
        connection.changed.connect(self.refresh)
        connection.told.connect(self._on_told)
        self.refresh()

    def refresh(self) -> None:
        """Show the connection as it is now."""
        focused = self.window().focusWidget()
        had_keyboard = focused is not None and focused.isVisible() and self.isAncestorOf(focused)
        connection = self._connection
        state = connection.state
        if self._is_entering and state is State.CONNECTED:
            self._end_entry()
        self._entry.set_checking(self._is_entering and state is State.CHECKING)
        said = standing(connection)
        self._line.say(said)
        self._action = said.action
        self._wait.wait_at(connection.sign_in_url)
        self._key.show_masked(connection.masked)
        self._where.setText(where_words(connection.where))
        if state is State.SIGNING_IN:
            self._tell("")  # it is being tried again
        self._show_parts(state)
        if had_keyboard and focused is not None and not focused.isVisible():
            self._find_keyboard()

    def _show_parts(self, state: State) -> None:
        connection = self._connection
        has_key, waits = connection.has_key, state is State.SIGNING_IN
        is_ours = has_key and connection.where is not Keep.ENVIRONMENT
        asks = self._asked is not None and connection.where is Keep.SESSION
        acts = self._action not in {None, wording.Action.CHECK_KEY}
        if acts and self._action is not None:
            self._act.say(wording.label(self._action))
            self._act.setAccessibleName(wording.label(self._action))
        is_well = state is State.CONNECTED and not acts
        shows_key = has_key and not waits and not self._enters
        for part, shown in (
            (self._entry, self._enters and not waits),
            (self._wait, waits),
            (self._act, acts),
            (self._add_credit, is_well and is_usual(connection)),
            (self._sign_out, is_ours and not waits),
            (self._choice, not has_key and not waits and not self._enters),
            (self._key_label, (has_key or self._enters) and not waits),
            (self._key_row, shows_key),
            (self._replace, is_ours),
            (self._where, shows_key and not asks),
            (self._keep, shows_key and asks),
        ):
            part.setVisible(shown)

    def ask_where_to_keep(self, failure: Failure) -> None:
        """The key is in use, but the keychain did not take it."""
        self._asked = failure
        self._keep.ask(failure)
        self._end_entry()
        self.refresh()
        if self.isVisible():
            self._keep.take_keyboard(Qt.FocusReason.OtherFocusReason)

    def expand_entry(self) -> None:
        """Show the field for a key and put the caret into it."""
        self._tell("")
        self._entry.forget()
        self._enters = True
        self.refresh()
        self._entry.take_keyboard()
        self.ensureWidgetVisible(self._entry)

    @property
    def problem(self) -> str:
        """What is said to have gone wrong, or nothing."""
        return self._entry.problem or self._problem.text()

    def _find_keyboard(self) -> None:
        """What had the keyboard is gone: the first thing that stands in its place has it now."""
        reason = Qt.FocusReason.OtherFocusReason
        if self._wait.isVisible():
            self._wait.take_keyboard(reason)
            return
        for button in (self._sign_in, self._replace, self._act, self._add_credit):
            if button.isVisible():
                button.setFocus(reason)
                return

    def _end_entry(self) -> None:
        self._is_entering = False
        self._entry.forget()
        self._enters = False

    def _on_entered(self, key: str) -> None:
        self._is_entering = True
        self._asked = None
        self.key_entered.emit(key)

    def _on_given_up(self) -> None:
        self._end_entry()
        self.refresh()

    def _on_told(self, failure: Failure) -> None:
        text = told(failure)
        if not self._enters:
            self._tell(text)
        else:
            self._is_entering = False
            self._entry.complain(text)
        self.refresh()

    def _tell(self, text: str) -> None:
        self._problem.setText(text)
        self._problem.setVisible(bool(text))

    def _on_sign_in(self) -> None:
        self._tell("")
        self.sign_in_pressed.emit()

    def _on_act(self) -> None:
        self._tell("")
        if self._action in {wording.Action.TRY_AGAIN, wording.Action.TRY_NOW}:
            self.refresh_pressed.emit()
        elif self._action is wording.Action.CONNECT:
            self._on_sign_in()
        elif self._action is not None:
            self.action_pressed.emit(self._action.value)

    def _on_keep_chosen(self, place: str) -> None:
        self._asked = None
        self.keep_chosen.emit(place)
        self.refresh()

    def _make_parts(self, theme: Theme, icons: Icons) -> None:
        body = self.body
        self._line = StandingLine(theme, icons, body)
        self._act = TextButton(theme, wording.label(wording.Action.TRY_AGAIN), parent=self._line)
        self._add_credit = TextButton(theme, self.tr("Add credit"), parent=self._line)
        self._sign_out = TextButton(theme, self.tr("Sign out"), kind="quiet", parent=self._line)
        for button in (self._act, self._add_credit, self._sign_out):
            self._line.buttons.addWidget(button)
        self._wait = BrowserWait(theme, body)
        self._wait.leave_out_words()
        self._problem = Label(theme, role="body", color="attention", parent=body)
        self._problem.setWordWrap(True)
        self._problem.hide()
        self._choice = QWidget(body)
        self._sign_in = TextButton(
            theme,
            self.tr("Sign in with OpenRouter"),
            kind="primary",
            height=40,
            parent=self._choice,
        )
        self._paste = TextButton(theme, self.tr("Paste an API key"), height=40, parent=self._choice)
        self._key_label = Label(theme, self.tr("API key"), role="label", parent=body)
        self._key_row = QWidget(body)
        self._key = KeyBox(theme, self._key_row)
        self._replace = TextButton(theme, self.tr("Replace"), parent=self._key_row)
        self._entry = KeyEntry(theme, body)
        self._where = Label(theme, role="meta", color="text3", parent=body)
        self._where.setWordWrap(True)
        self._keep = KeepQuestion(theme, body)

    def _lay_out(self) -> None:
        choice = QHBoxLayout(self._choice)
        choice.setContentsMargins(0, 16, 0, 4)
        choice.setSpacing(8)
        choice.addWidget(self._sign_in)
        choice.addWidget(self._paste)
        choice.addStretch(1)
        key = QHBoxLayout(self._key_row)
        key.setContentsMargins(0, 0, 0, 0)
        key.setSpacing(8)
        key.addWidget(self._key, 1)
        key.addWidget(self._replace)
        column = self.column
        for widget in (self._line, self._wait, self._problem, self._choice):
            column.addWidget(widget)
        self._problem.setContentsMargins(0, 8, 0, 0)
        self._key_label.setContentsMargins(0, 12, 0, 8)
        self._where.setContentsMargins(0, 7, 0, 0)
        self._keep.setContentsMargins(0, 12, 0, 0)
        for part in (self._key_label, self._key_row, self._entry, self._where, self._keep):
            column.addWidget(part)

    def _wire(self) -> None:
        self._act.clicked.connect(self._on_act)
        self._add_credit.clicked.connect(
            lambda: self.action_pressed.emit(wording.Action.ADD_CREDIT.value)
        )
        self._sign_out.clicked.connect(self.sign_out_pressed)
        self._sign_in.clicked.connect(self._on_sign_in)
        self._paste.clicked.connect(self.expand_entry)
        self._replace.clicked.connect(self.expand_entry)
        self._entry.entered.connect(self._on_entered)
        self._entry.given_up.connect(self._on_given_up)
        self._wait.open_again.connect(self.open_again_pressed)
        self._wait.cancelled.connect(self.sign_in_cancelled)
        self._keep.chosen.connect(self._on_keep_chosen)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._aging.start()
        self.refresh()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._aging.stop()
        if not event.spontaneous():
            self._tell("")
            if not self._is_entering:
                self._end_entry()
