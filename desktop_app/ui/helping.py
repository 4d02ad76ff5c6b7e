"""What helps against a failure, of one job or of everything: the action beside the words."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from desktop_app.core.records import Job
from desktop_app.state.jobs import JobList
from desktop_app.ui.account_room import AccountRoom
from desktop_app.ui.commands import Commands
from desktop_app.ui.desk_and_wall import DeskAndWall
from desktop_app.ui.rescue import RescueDesk
from desktop_app.ui.wording import Action


class Helping(QObject):
    """Does it, going where that is done."""

    look_wanted = Signal()  # whether the network is back

    def __init__(
        self,
        home: DeskAndWall,
        jobs: JobList,
        account: AccountRoom,
        commands: Commands,
        rescue_desk: RescueDesk,
        reuse: Callable[[Job], None],
        leave: Callable[[], None],
        parent: QObject,
    ) -> None:
        """`reuse` puts a job on the desk; `leave` goes back to desk and wall."""
        super().__init__(parent)
        self._home = home
        self._jobs = jobs
        self._account = account
        self._commands = commands
        self._rescue_desk = rescue_desk
        self._reuse = reuse
        self._leave = leave

    def help_job(self, job: Job, action: Action) -> None:
        """What helps against the failure of one job."""
        match action:
            case Action.EDIT_PROMPT | Action.OTHER_MODEL:
                self._reuse(job)
                self._jobs.dismiss(job.key)
                if action is Action.OTHER_MODEL:
                    self._home.desk.open_models()
            case Action.CHOOSE_FOLDER:
                self._rescue_desk.choose_folder(job.key)
            case Action.FETCH:
                self._commands.fetch_links(job)
            case Action.SHOW_FILE:
                self._commands.show_file(job)
            case _:
                self.help(action)

    def help(self, action: Action) -> None:
        """What helps against a failure of everything."""
        match action:
            case Action.CONNECT:
                self._leave()
                self._home.ask_for_key()
            case Action.CHECK_KEY | Action.CHANGE_LIMIT:
                self._account.open_at("account")
            case Action.OTHER_MODEL:
                self._leave()
                self._home.choose_model()
            case Action.NETWORK_SETTINGS:
                self._account.open_at("network")
            case Action.TRY_NOW | Action.TRY_AGAIN:
                self.look_wanted.emit()
            case _:
                self._commands.open_page(action)
