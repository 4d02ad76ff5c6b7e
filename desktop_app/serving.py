"""Orders that commands bring: carried out as if they were placed in the window, and told back."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from decimal import Decimal
from functools import partial

from PySide6.QtCore import QObject, QTimer

from desktop_app.command_line import happenings, ordering
from desktop_app.command_line.status import Refused, Status
from desktop_app.command_line.wish import Wish, wish_of
from desktop_app.core.errors import OF_THE_ACCOUNT, OFFLINE, Charged, Failure, Kind
from desktop_app.core.library import Library
from desktop_app.core.records import Job, JobState, Picture
from desktop_app.core.services import Services
from desktop_app.instance import Guest, Instance
from desktop_app.state.connection import State
from desktop_app.state.order import Order
from desktop_app.state.worker import Worker
from desktop_app.ui.states import States


@dataclass(slots=True, eq=False)
class _Served:
    """One command, and the jobs of its order that have not ended."""

    guest: Guest
    jobs: set[str] = field(default_factory=set)


class Serving(QObject):
    """The command's end of what is one more way of pressing Generate.

    Where every job would fail, a command is not kept waiting as a tile is: its jobs are stopped.
    """

    def __init__(
        self,
        instance: Instance,
        states: States,
        library: Library,
        services: Services,
        worker: Worker,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._states = states
        self._library = library
        self._services = services
        self._early: list[tuple[Guest, Wish]] = []  # until it is known whether there is a key
        self._by_job: dict[str, _Served] = {}
        self._told: set[str] = set()  # keys of pictures
        self._reasons: dict[str, Failure] = {}  # why we have stopped a job
        self._painting: set[str] = set()  # jobs whose run has to end before all is told
        states.jobs.changed.connect(self._on_changed)
        states.jobs.removed.connect(self._on_removed)
        states.connection.changed.connect(self._on_connection)
        worker.picture_saved.connect(self._on_saved)
        worker.run_ended.connect(self._on_run_ended)
        instance.serve(self._take)

    def close(self) -> None:
        """Tell nobody anything more."""
        guests = [guest for guest, _ in self._early]
        guests += [served.guest for served in self._by_job.values()]
        for guest in guests:
            guest.dismiss()
        self._early.clear()
        self._by_job.clear()

    # What comes in

    def _take(self, guest: Guest) -> None:
        try:
            wish = wish_of(guest.wish)
        except ValueError as problem:
            self._refuse(guest, Refused(Status.WRONG_USE, str(problem)))
            return
        if self._looks_for_key():
            self._early.append((guest, wish))
        else:
            self._begin(guest, wish)

    def _on_connection(self) -> None:
        if not self._looks_for_key():
            early, self._early = self._early, []
            for guest, wish in early:
                self._begin(guest, wish)

    def _looks_for_key(self) -> bool:
        connection = self._states.connection
        return connection.state is State.CHECKING and not connection.has_key

    def _begin(self, guest: Guest, wish: Wish) -> None:
        try:
            orders = self._orders(wish)
            total_usd = self._checked(orders, wish)
        except Refused as refused:
            self._refuse(guest, refused)
            return
        if not orders[0].is_demo:
            if self._services.access is None:
                no_key = Failure(kind=Kind.NO_KEY, charged=Charged.NO)
                guest.tell(happenings.impossible(no_key))
                guest.dismiss()
                return
            self._states.gate.try_again()
        served = _Served(guest)
        guest.on_stop(partial(self._stop, served))
        guest.tell(happenings.ordered(orders, total_usd))
        for order in orders:
            for job in self._states.jobs.begin(order):
                served.jobs.add(job.key)
                self._by_job[job.key] = served
                guest.tell(happenings.begun(job))

    def _orders(self, wish: Wish) -> list[Order]:
        states = self._states
        return ordering.orders(
            wish,
            states.models.models,
            states.preferences.now,
            states.snippets.texts,
            self._library.ledger.median_cost,
        )

    def _checked(self, orders: list[Order], wish: Wish) -> Decimal | None:
        spending = self._states.spending
        return ordering.check_money(
            orders,
            may_be_dear=wish.may_be_dear,
            batch_limit_usd=spending.batch_limit_usd,
            month_limit_usd=spending.month_limit_usd,
            month_usd=spending.month_usd,
        )

    def _refuse(self, guest: Guest, refused: Refused) -> None:
        guest.tell(happenings.refused(refused.status, refused.sentence))
        guest.dismiss()

    # What becomes of it

    def _stop(self, served: _Served) -> None:
        for key in list(served.jobs):
            self._states.jobs.stop(key)

    def _on_saved(self, picture: Picture) -> None:
        served = self._by_job.get(picture.job_key)
        if served is not None and picture.key not in self._told:
            self._told.add(picture.key)
            served.guest.tell(happenings.saved(picture, self._library.path_of(picture)))

    def _on_changed(self, job: Job) -> None:
        served = self._by_job.get(job.key)
        if served is None:
            return
        match job.state:
            case JobState.PAINTING | JobState.FINISHING:
                self._painting.add(job.key)
            case JobState.TRYING_AGAIN if job.failure is not None:
                self._painting.discard(job.key)
                after_s = max((job.retry_at or 0.0) - time.monotonic(), 0.0)
                served.guest.tell(happenings.trying_again(job.key, after_s, job.failure))
            case JobState.WAITING if job.failure is not None:
                self._painting.discard(job.key)
                if job.failure.kind in OFFLINE | OF_THE_ACCOUNT:
                    self._reasons[job.key] = job.failure
                    # Not within the signal: the worker is amid putting it back.
                    QTimer.singleShot(0, self, partial(self._states.jobs.stop, job.key))
            case JobState.FAILED if job.failure is not None:
                self._end(job.key, happenings.failed(job.key, job.failure))
            case JobState.STOPPED if job.key not in self._painting:
                self._end_stopped(job.key)

    def _on_run_ended(self, key: str) -> None:
        job = self._states.jobs.get(key)
        self._painting.discard(key)
        if key in self._by_job and (job is None or job.state is JobState.STOPPED):
            self._end_stopped(key)

    def _on_removed(self, job: Job) -> None:
        """It has become its pictures; one that had failed is told already."""
        if job.key in self._by_job:
            stored = self._library.job(job.key)
            cost_usd = stored.cost_usd if stored is not None else None
            self._end(job.key, happenings.done(job.key, cost_usd))

    def _end_stopped(self, key: str) -> None:
        reason = self._reasons.get(key)
        told = happenings.stopped(key) if reason is None else happenings.failed(key, reason)
        self._end(key, told)

    def _end(self, key: str, told: happenings.Happening) -> None:
        for picture in self._library.families.pictures_of(key):
            self._on_saved(picture)
            self._told.discard(picture.key)
        served = self._by_job.pop(key)
        self._reasons.pop(key, None)
        self._painting.discard(key)
        served.jobs.discard(key)
        served.guest.tell(told)
        if not served.jobs:
            served.guest.tell(happenings.OVER)
            served.guest.dismiss()
