"""Sums of a day and of a month: they end with it, and begin when its own clock says so."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.core.records import Spent
from desktop_app.core.settings import Settings
from desktop_app.state.preferences import Preferences
from desktop_app.state.spending import Spending
from tests.loop import run


class Calendar:
    """Which day it is, and from when on sums were asked for."""

    def __init__(self, today: date) -> None:
        self.today = today
        self.asked: list[datetime] = []
        self.cents = 50

    def spent_since(self, moment: datetime) -> list[Spent]:
        """As much as is said, of one model."""
        self.asked.append(moment)
        return [Spent("maker/model", Decimal(self.cents) / 100, 1)] if self.cents else []


def spending(calendar: Calendar, month_limit_usd: str = "0.50") -> Spending:
    preferences = Preferences(Settings(month_limit_usd=month_limit_usd), lambda _: None)
    return Spending(preferences, calendar.spent_since, today=lambda: calendar.today)


@pytest.fixture
def central_europe(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    with monkeypatch.context() as there:
        there.setenv("TZ", "CET-1CEST,M3.5.0,M10.5.0/3")
        time.tzset()
        yield
    time.tzset()


def test_a_new_day_has_cost_nothing_yet(qtbot: QtBot) -> None:
    calendar = Calendar(date(2026, 11, 29))
    sums = spending(calendar)
    run(sums.refresh())
    assert (sums.today_usd, sums.month_usd) == (Decimal("0.5"), Decimal("0.5"))
    calendar.today = date(2026, 11, 30)
    assert (sums.today_usd, sums.month_usd) == (Decimal(0), Decimal("0.5"))
    assert sums.is_month_over
    with qtbot.waitSignal(sums.changed):
        sums.look()
    assert (sums.today_usd, sums.month_usd) == (Decimal(0), Decimal("0.5"))
    with qtbot.assertNotEmitted(sums.changed):
        sums.look()


def test_a_months_limit_ends_with_the_month(qtbot: QtBot) -> None:
    calendar = Calendar(date(2026, 11, 30))
    sums = spending(calendar)

    def is_over() -> bool:
        return sums.is_month_over

    run(sums.refresh())
    assert is_over()
    calendar.today = date(2026, 12, 1)
    assert not is_over(), "before anybody has been told of the new day"
    with qtbot.waitSignal(sums.changed):
        sums.look()
    assert not is_over()
    assert sums.month == ()
    run(sums.refresh())
    assert is_over(), "what was spent in the new month counts"


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="the zone cannot be set here")
@pytest.mark.usefixtures("central_europe")
def test_a_month_begins_by_the_clock_of_its_first_day(qtbot: QtBot) -> None:
    calendar = Calendar(date(2026, 10, 30))  # the clocks were put back on the 25th
    run(spending(calendar).refresh())
    midnight, first = calendar.asked
    assert midnight == datetime(2026, 10, 29, 23, tzinfo=UTC)
    assert first == datetime(2026, 9, 30, 22, tzinfo=UTC)
