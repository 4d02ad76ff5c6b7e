"""A connection that says what it is told to, and the dialog of settings around it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import cast

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.core.errors import Charged, Failure, Kind
from desktop_app.core.providers.account import Account
from desktop_app.core.recipe import Recipe
from desktop_app.core.records import Job, JobState, Spent, new_key
from desktop_app.core.settings import Settings
from desktop_app.state.activity import Activity
from desktop_app.state.connection import Connection, Keep, State
from desktop_app.state.draft import Draft
from desktop_app.state.preferences import Preferences
from desktop_app.state.spending import Spending
from desktop_app.ui.icons import Icons
from desktop_app.ui.settings.dialog import SettingsDialog
from desktop_app.ui.settings.network import Checks
from desktop_app.ui.theme import Theme
from tests.ui.composing import MODELS
from tests.ui.viewing import picture

KEY = "sk-or-v1-0123456789abcdef0123456789abcdef4f2a"
PICTURE = picture(1)
URL = "https://openrouter.ai/auth?callback_url=http%3A%2F%2F127.0.0.1%3A3000"


class ScriptedConnection(QObject):
    """Stands in for `Connection`: plain values, and the same signals."""

    changed = Signal()
    connected = Signal()
    disconnected = Signal()
    keep_question = Signal(object)
    told = Signal(object)
    stayed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.be_absent()

    def be(
        self,
        state: State,
        *,
        where: Keep | None = Keep.KEYRING,
        credit: str | None = "12.40",
        failure: Failure | None = None,
        low: bool = False,
        host: str = "openrouter.ai",
        checked_ago: timedelta = timedelta(seconds=5),
        account: Account | None = None,
        url: str = "",
    ) -> None:
        """Be so from now on, and say it."""
        self.state = state
        self.where = where
        self.has_key = where is not None
        self.masked = "sk-or-v1-••••••••4f2a" if where is not None else ""
        self.credit_usd = Decimal(credit) if credit is not None else None
        self.failure = failure
        self.is_credit_low = low
        self.host = host
        self.checked = datetime.now(UTC) - checked_ago
        self.account = account
        self.sign_in_url = url
        self.changed.emit()

    def be_absent(self, failure: Failure | None = None) -> None:
        """Have no key."""
        self.be(State.ABSENT, where=None, credit=None, failure=failure)

    def be_signing_in(self) -> None:
        """Wait for the browser."""
        self.be(State.SIGNING_IN, where=None, credit=None, url=URL)


def job(
    prompt: str = "A small wooden cabin beside a still mountain lake at dusk",
    state: JobState = JobState.DONE,
    *,
    ago: timedelta = timedelta(),
    cost: str | None = "0.039",
    failure: Failure | None = None,
    model: str = "google/gemini-2.5-flash-image",
) -> Job:
    """A job of the past."""
    return Job(
        key=new_key(),
        recipe=Recipe(prompt=prompt, model=model),
        made=datetime.now(UTC) - ago,
        state=state,
        failure=failure,
        cost_usd=Decimal(cost) if cost is not None else None,
        generation_id="gen-1",
    )


DROPPED = Failure(kind=Kind.DROPPED, after_s=14, charged=Charged.PERHAPS, message="reset by peer")


class ScriptedActivity(Activity):
    """The real one, filled by hand instead of by a thread."""

    def __init__(self) -> None:
        super().__init__(lambda _before, _limit: [])
        self.fill(())

    def fill(self, jobs: Iterable[Job], *, has_more: bool = False) -> None:
        """Have read these."""
        self._read = tuple(jobs)
        self._has_more = has_more
        self.changed.emit()


@dataclass
class Around:
    """The dialog, what it stands on, and all it has said."""

    window: QWidget
    dialog: SettingsDialog
    connection: ScriptedConnection
    preferences: Preferences
    spending: Spending
    activity: ScriptedActivity
    desk: Draft
    saved: list[Settings] = field(default_factory=list)
    said: list[tuple[str, object]] = field(default_factory=list)

    def spend(self, today: Iterable[Spent], month: Iterable[Spent]) -> None:
        """Have these sums."""
        self.spending._today, self.spending._month = tuple(today), tuple(month)
        self.spending.changed.emit()


_SIGNALS = (
    "key_entered",
    "sign_in_pressed",
    "sign_in_cancelled",
    "open_again_pressed",
    "sign_out_pressed",
    "keep_chosen",
    "refresh_pressed",
    "action_pressed",
    "more_wanted",
    "reload_wanted",
    "reuse_wanted",
    "start_again_wanted",
)


def around(
    theme: Theme,
    window: QWidget,
    *,
    checks: Checks | None = None,
    model_name: Callable[[str], str] = str,
) -> Around:
    """The dialog in a window, closed."""

    def nothing_wrong(_written: str) -> str:
        return ""

    checks = checks or Checks(address=nothing_wrong, proxy=nothing_wrong, ca_file=nothing_wrong)
    saved: list[Settings] = []
    preferences = Preferences(Settings(), saved.append, window)
    connection = ScriptedConnection()
    connection.setParent(window)
    spending = Spending(preferences, lambda _since: [], window)
    activity = ScriptedActivity()
    activity.setParent(window)
    desk = Draft(MODELS, window)
    dialog = SettingsDialog(
        theme,
        Icons(theme),
        preferences,
        cast(Connection, connection),
        spending,
        activity,
        checks,
        desk,
        lambda: PICTURE,
        window,
        model_name=model_name,
    )
    made = Around(window, dialog, connection, preferences, spending, activity, desk, saved)
    for name in _SIGNALS:
        getattr(dialog, name).connect(
            lambda *values, name=name: made.said.append((name, values[0] if values else None))
        )
    return made
