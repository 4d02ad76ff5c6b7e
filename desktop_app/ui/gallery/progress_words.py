"""What stands beside "In progress": how many jobs there are, and what they are expected to cost."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from desktop_app.core.records import Job, JobState
from desktop_app.ui.composer.words import money
from desktop_app.ui.facts import fill


def counts(jobs: Sequence[Job]) -> str:
    """How many work, wait and need the person."""
    states = [job.state for job in jobs]
    waiting = states.count(JobState.WAITING)
    working = sum(state.is_under_way for state in states) - waiting
    stopped = states.count(JobState.STOPPED)
    needing = len(states) - working - waiting - stopped
    parts = []
    if working:
        parts.append(_words("%Ln working", working))
    if waiting:
        parts.append(_words("%Ln waiting", waiting))
    if needing:
        parts.append(_words("%Ln need you", needing))
    if stopped:
        parts.append(_words("%Ln stopped", stopped))
    return " · ".join(parts)


def spent(under_way: Sequence[Job]) -> str:
    """What the jobs that have been sent are expected to cost."""
    sent = [job for job in under_way if job.started is not None]
    total = sum((job.estimate_usd or Decimal(0) for job in sent), Decimal(0))
    text = QCoreApplication.translate("InProgress", "About %1 so far")
    return fill(text, money(total)) if total else ""


def _words(text: str, number: int) -> str:
    return QCoreApplication.translate("InProgress", text, "", number)
