"""What has been spent today and this month, by model, and the limits the person has set."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import date, datetime, time
from decimal import Decimal

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.core.errors import AppError
from desktop_app.core.records import Spent
from desktop_app.state.preferences import Preferences

_log = logging.getLogger(__name__)

_LOOK_EVERY_MS = 60_000  # a timer for midnight itself would sleep on with the computer


class Spending(QObject):
    """Adds up exact amounts from the library; read again after every job that has ended."""

    changed = Signal()  # other sums, or another day

    def __init__(
        self,
        preferences: Preferences,
        spent_since: Callable[[datetime], list[Spent]],
        parent: QObject | None = None,
        *,
        today: Callable[[], date] = date.today,  # where the person is
    ) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._spent_since = spent_since
        self._find_today = today
        self._asked = 0
        self._day = today()  # of the sums
        self._today: tuple[Spent, ...] = ()
        self._month: tuple[Spent, ...] = ()
        self._clock = QTimer(self)
        self._clock.setInterval(_LOOK_EVERY_MS)
        self._clock.timeout.connect(self.look)
        self._clock.start()

    @property
    def today(self) -> tuple[Spent, ...]:
        """Today's by model, by the local date; on a new day nothing, until a job has ended."""
        return self._today if self._find_today() == self._day else ()

    @property
    def month(self) -> tuple[Spent, ...]:
        """The same for this calendar month."""
        now = self._find_today()
        return self._month if (now.year, now.month) == (self._day.year, self._day.month) else ()

    @property
    def today_usd(self) -> Decimal:
        """All of today, by the local date."""
        return total(self.today)

    @property
    def month_usd(self) -> Decimal:
        """All of this calendar month."""
        return total(self.month)

    @property
    def batch_limit_usd(self) -> Decimal | None:
        """Above this, one press of Generate asks first."""
        return _amount(self._preferences.now.batch_limit_usd)

    @property
    def month_limit_usd(self) -> Decimal | None:
        """At this, the queue stops for the month."""
        return _amount(self._preferences.now.month_limit_usd)

    @property
    def is_month_over(self) -> bool:
        """Whether the month's limit has been reached."""
        limit = self.month_limit_usd
        return limit is not None and self.month_usd >= limit

    def look(self) -> None:
        """Tell when a day has begun: nothing of it has been spent yet, nor of a month with it."""
        today = self._find_today()
        if today != self._day:
            self._today, self._month, self._day = (), self.month, today
            self.changed.emit()

    async def refresh(self) -> None:
        """Read the sums again; they are true when `changed` is emitted."""
        from desktop_app.state import bridge  # asyncio is not loaded at start-up

        self._asked += 1
        asked = self._asked
        day = self._find_today()
        # Each by the clock of its own day: it may have been put forward or back since the first.
        midnight, first = _begun(day), _begun(day.replace(day=1))
        try:
            today, month = await bridge.call(
                lambda: (self._spent_since(midnight), self._spent_since(first)), "spending"
            )
        except AppError as error:  # the sums stay as they were
            _log.warning("what was spent cannot be read: %s", error)
            return
        if asked == self._asked:  # else a later reading is on its way
            self._today, self._month, self._day = tuple(today), tuple(month), day
            self.changed.emit()


def total(spent: tuple[Spent, ...]) -> Decimal:
    """The sum over all models."""
    return sum((one.usd for one in spent), Decimal(0))


def _begun(day: date) -> datetime:
    """The moment at which a day began where the person is."""
    return datetime.combine(day, time()).astimezone()


def _amount(text: str) -> Decimal | None:
    return Decimal(text) if text else None
