"""What has been spent today and this month, by model, and the limits the person has set."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime
from decimal import Decimal

from PySide6.QtCore import QObject, Signal

from desktop_app.core.errors import AppError
from desktop_app.core.records import Spent
from desktop_app.state.preferences import Preferences

_log = logging.getLogger(__name__)


class Spending(QObject):
    """Adds up exact amounts from the library; read again after every job that has ended."""

    changed = Signal()

    def __init__(
        self,
        preferences: Preferences,
        spent_since: Callable[[datetime], list[Spent]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._spent_since = spent_since
        self._asked = 0
        self.today: tuple[Spent, ...] = ()
        self.month: tuple[Spent, ...] = ()

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

    async def refresh(self) -> None:
        """Read the sums again; they are true when `changed` is emitted."""
        from desktop_app.state import bridge  # asyncio is not loaded at start-up

        self._asked += 1
        asked = self._asked
        midnight = datetime.now().astimezone().replace(hour=0, minute=0, second=0, microsecond=0)
        first = midnight.replace(day=1)
        try:
            today, month = await bridge.call(
                lambda: (self._spent_since(midnight), self._spent_since(first)), "spending"
            )
        except AppError as error:  # the sums stay as they were
            _log.warning("what was spent cannot be read: %s", error)
            return
        if asked == self._asked:  # else a later reading is on its way
            self.today, self.month = tuple(today), tuple(month)
            self.changed.emit()


def total(spent: tuple[Spent, ...]) -> Decimal:
    """The sum over all models."""
    return sum((one.usd for one in spent), Decimal(0))


def _amount(text: str) -> Decimal | None:
    return Decimal(text) if text else None
