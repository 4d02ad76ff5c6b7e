"""Where the account meets the window: the settings, the page that greets, the foot of the desk."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from desktop_app.core.errors import Failure
from desktop_app.core.records import Job
from desktop_app.state.connection import State
from desktop_app.ui.commands import Sources
from desktop_app.ui.composer.words import money
from desktop_app.ui.desk_and_wall import DeskAndWall
from desktop_app.ui.facts import fill
from desktop_app.ui.icons import Icons
from desktop_app.ui.states import States
from desktop_app.ui.theme import Theme
from desktop_app.ui.wording import Action

if TYPE_CHECKING:
    from desktop_app.ui.settings.dialog import SettingsDialog


class AccountRoom(QObject):
    """Shows the connection wherever it matters, and passes on what the person wants of it."""

    told = Signal(str)
    key_entered = Signal(str)
    sign_in_pressed = Signal()
    sign_in_cancelled = Signal()
    sign_out_pressed = Signal()
    keep_chosen = Signal(str)
    account_wanted = Signal()  # what is known of it, afresh
    check_wanted = Signal()  # the same, at once: the person waits for it
    activity_wanted = Signal(bool)  # from the beginning, or more of it
    action_requested = Signal(object)  # Action
    reuse_wanted = Signal(object)  # Job
    wanted = Signal(str)  # an action's id
    start_again_wanted = Signal()  # for what takes effect at a start only

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        states: States,
        home: DeskAndWall,
        sources: Sources,
        model_name: Callable[[str], str],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._theme = theme
        self._icons = icons
        self._states = states
        self._home = home
        self._sources = sources
        self._model_name = model_name
        self._window = window
        self._dialog: SettingsDialog | None = None
        self._was_low = False
        self._wire()
        self._show()

    def _wire(self) -> None:
        connection, welcome = self._states.connection, self._home.welcome
        connection.changed.connect(self._show)
        connection.connected.connect(self._on_connected)
        connection.disconnected.connect(self._home.greet_if_new)
        connection.keep_question.connect(self._on_keep_question)
        connection.told.connect(self._on_failure)
        connection.stayed.connect(self._on_stayed)
        welcome.key_entered.connect(self.key_entered)
        welcome.sign_in_pressed.connect(self.sign_in_pressed)
        welcome.sign_in_cancelled.connect(self.sign_in_cancelled)
        welcome.open_again_pressed.connect(self._open_again)
        welcome.keep_chosen.connect(self.keep_chosen)
        self._home.desk.account_requested.connect(lambda: self.open_at("account"))

    def open_at(self, page: str) -> None:
        """Open the settings at a page."""
        if self._dialog is None:
            self._dialog = self._make_dialog()
        self.account_wanted.emit()
        self._dialog.open_at(page)

    def _make_dialog(self) -> SettingsDialog:
        from desktop_app.ui.settings.dialog import SettingsDialog  # long after start-up

        states = self._states
        dialog = SettingsDialog(
            self._theme,
            self._icons,
            states.preferences,
            states.connection,
            states.spending,
            states.activity,
            self._sources.checks(),
            states.draft,
            lambda: states.gallery.picture(0),
            self._window.window(),
            storage=self._sources.storage(),
            about=self._sources.about(),
            model_name=self._model_name,
        )
        dialog.key_entered.connect(self.key_entered)
        dialog.sign_in_pressed.connect(self.sign_in_pressed)
        dialog.sign_in_cancelled.connect(self.sign_in_cancelled)
        dialog.sign_out_pressed.connect(self.sign_out_pressed)
        dialog.open_again_pressed.connect(self._open_again)
        dialog.keep_chosen.connect(self.keep_chosen)
        dialog.refresh_pressed.connect(self.check_wanted)
        dialog.more_wanted.connect(lambda: self.activity_wanted.emit(False))
        dialog.reload_wanted.connect(lambda: self.activity_wanted.emit(True))
        dialog.action_pressed.connect(lambda name: self.action_requested.emit(Action(name)))
        dialog.reuse_wanted.connect(self._on_reuse)
        dialog.start_again_wanted.connect(self.start_again_wanted)
        for signal, action in (
            (dialog.empty_trash_wanted, "empty_trash"),
            (dialog.restore_wanted, "restore_backup"),
            (dialog.check_wanted, "check_library"),
        ):
            signal.connect(partial(self._leave_for, action))
        return dialog

    def _leave_for(self, action: str) -> None:
        """What has a dialog of its own comes in the place of the settings."""
        if self._dialog is not None:
            self._dialog.dismiss()
        self.wanted.emit(action)

    def _on_reuse(self, job: Job) -> None:
        if self._dialog is not None:
            self._dialog.dismiss()
        self.reuse_wanted.emit(job)

    def _show(self) -> None:
        """Bring the desk and the page that greets up to the connection."""
        connection, home = self._states.connection, self._home
        left = connection.credit_usd if connection.has_key else None
        low = connection.is_credit_low
        text = "" if left is None else fill(self.tr("%1 left"), money(left))
        home.desk.set_credit(text, is_low=low)
        home.desk.set_has_key(connection.has_key)
        home.welcome.set_checking(connection.state is State.CHECKING)
        home.welcome.show_connection(connection.state, connection.sign_in_url)
        if low and not self._was_low and left is not None:
            self.told.emit(fill(self.tr("Only %1 of credit is left."), money(left)))
        self._was_low = low

    def _on_connected(self) -> None:
        self._home.on_connected()

    def _on_keep_question(self, failure: Failure) -> None:
        """A key is good, and there is no keychain: ask where it shall be kept."""
        if self._dialog is not None and self._dialog.is_open:
            self._dialog.ask_where_to_keep(failure)
        else:
            self._home.ask_for_key()
            self._home.welcome.ask_where_to_keep(failure)

    def _on_failure(self, failure: Failure) -> None:
        """What the person asked of the account did not work."""
        if self._dialog is not None and self._dialog.is_open:
            return  # its page says so itself, beside the key
        from desktop_app.ui.settings.connection_words import told

        if self._home.wall.greets:
            self._home.welcome.show_key_problem(told(failure))
        else:
            self.told.emit(told(failure))

    def _on_stayed(self) -> None:
        self.told.emit(self.tr("The key of your environment is still in use."))

    def _open_again(self) -> None:
        url = self._states.connection.sign_in_url
        if url:
            QDesktopServices.openUrl(QUrl(url))
