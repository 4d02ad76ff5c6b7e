"""What lives while the loop runs: the worker, the account, the bills, the network, the models."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Coroutine
from datetime import timedelta
from decimal import Decimal

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from desktop_app.core.errors import OFFLINE, AppError, Charged, Failure, Kind
from desktop_app.core.key_store import Keep
from desktop_app.core.library import Library
from desktop_app.core.models_today import first_of
from desktop_app.core.providers import account
from desktop_app.core.providers.links import Fetcher
from desktop_app.core.records import Job, now
from desktop_app.core.runner import JobRun
from desktop_app.core.services import Services
from desktop_app.logs import Redactor
from desktop_app.state.bills import Bills
from desktop_app.state.connection import State
from desktop_app.state.network import Network
from desktop_app.state.worker import Worker
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.states import States

_log = logging.getLogger(__name__)

_BILLS_OPEN_FOR = timedelta(days=7)
_ABOUT_THE_KEY = {Kind.NO_KEY, Kind.BAD_KEY, Kind.NO_CREDIT, Kind.KEY_LIMIT}


class Session:
    """Wires state to state, and to the window; made inside the running loop and closed in it."""

    def __init__(
        self,
        states: States,
        library: Library,
        services: Services,
        window: MainWindow,
        redactor: Redactor,
        parent: QObject,
    ) -> None:
        self._states = states
        self._was_offline = False
        self._services = services
        self._window = window
        self._redactor = redactor
        self._tasks: set[asyncio.Task[None]] = set()
        self.worker = Worker(
            states.jobs,
            states.gate,
            lambda job: JobRun(job, services, library, self._fetcher()),
            library.add_job,
            library.update_job,
            library.dismiss_job,
            refusal=self._refusal,
            at_once=states.preferences.now.jobs_at_once,
            parent=parent,
        )
        self.bills = Bills(
            library.job,
            lambda: library.ledger.unbilled_jobs(now() - _BILLS_OPEN_FOR),
            library.update_job,
            self._cost_of,
            parent=parent,
        )
        self.network = Network(states.gate, self._reach, parent=parent)
        self._wire()
        self._wire_window()

    def _wire(self) -> None:
        states, worker = self._states, self.worker
        for source in (worker, states.rescue):
            source.picture_saved.connect(states.gallery.add)
            source.picture_saved.connect(states.thumbnails.prepare)
            source.picture_saved.connect(self._window.on_picture_saved)
        worker.job_failed.connect(self._window.on_job_failed)
        worker.run_ended.connect(self.bills.settle)
        self.bills.settled.connect(self._on_bill)
        states.connection.connected.connect(self._on_connected)
        states.connection.disconnected.connect(self._on_disconnected)
        states.connection.changed.connect(self._on_connection)
        states.gate.changed.connect(self._on_gate)
        states.spending.changed.connect(self._on_limit)
        states.preferences.changed.connect(self._on_limit)

    def _wire_window(self) -> None:
        window, connection = self._window, self._states.connection
        room = window.account
        room.key_entered.connect(self._on_key)
        room.sign_in_pressed.connect(lambda: self.start(connection.sign_in(_open)))
        room.sign_in_cancelled.connect(connection.cancel_sign_in)
        room.sign_out_pressed.connect(lambda: self.start(connection.sign_out()))
        room.keep_chosen.connect(lambda where: self.start(connection.keep_as(Keep(where))))
        room.account_wanted.connect(lambda: self.start(connection.refresh()))
        room.check_wanted.connect(lambda: self.start(connection.refresh(force=True)))
        window.model_room.models_wanted.connect(lambda: self.start(self._states.models.refresh()))
        room.activity_wanted.connect(self._on_activity)
        window.look_wanted.connect(self.network.look_now)

    async def begin(self) -> None:
        """Find the key, read what was spent, and look after what was left open."""
        await self._states.spending.refresh()
        self.start(self._states.connection.start())
        self.start(self._states.models.stay_fresh())

    async def close(self) -> None:
        """End what waits, and let what is being written get written."""
        self.network.close()
        self.bills.close()
        for task in self._tasks:
            task.cancel()
        await self.worker.close()

    def start(self, work: Coroutine[object, object, None]) -> None:
        """Let something go on by itself; a bug in it goes to the loop's exception handler."""
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._on_done)

    def _on_done(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (problem := task.exception()) is not None:
            task.get_loop().call_exception_handler(
                {"message": "something in the background failed", "exception": problem}
            )

    # The account and the network

    def _on_key(self, pasted: str) -> None:
        self._redactor.hide(pasted.strip())
        self.start(self._states.connection.enter(pasted))

    def _on_connected(self) -> None:
        states = self._states
        access = states.connection.access()
        if access is not None:
            self._redactor.hide(access.key)
        self._services.use(access)
        if not states.preferences.now.model:
            states.draft.choose_model(first_of(states.models.models, has_key=True))
        if states.gate.reason is not None and states.gate.reason.kind in _ABOUT_THE_KEY:
            states.gate.open()
        self.start(self.bills.catch_up())

    def _on_disconnected(self) -> None:
        self._services.use(None)

    def _on_connection(self) -> None:
        """What the check of the key has found out of the network concerns the jobs as well."""
        connection, gate = self._states.connection, self._states.gate
        failure = connection.failure
        if connection.state is State.CONNECTED and gate.is_offline:
            gate.open()
        elif failure is not None and failure.kind in OFFLINE and gate.reason is None:
            gate.shut(failure)

    def _on_gate(self) -> None:
        """Back on the network: what is known of the account is old by now."""
        is_offline = self._states.gate.is_offline
        if self._was_offline and not is_offline:
            self.start(self._states.connection.refresh(force=True))
        self._was_offline = is_offline

    def _reach(self) -> None:
        account.reach(self._states.connection.route())

    def _fetcher(self) -> Fetcher:
        way = self._states.connection.route()
        return Fetcher(self._may_fetch, proxy=way.proxy, ca_file=way.ca_file)

    def _may_fetch(self, host: str) -> bool:
        return host in self._states.preferences.now.picture_hosts

    def _on_activity(self, anew: bool) -> None:
        activity = self._states.activity
        self.start(activity.reload() if anew else activity.more())

    # The money

    def _refusal(self, job: Job) -> Failure | None:
        """Whether a job would go beyond what was to be spent this month."""
        spending = self._states.spending
        limit = spending.month_limit_usd
        if limit is None or job.is_demo:
            return None
        running = [
            one.estimate_usd or Decimal(0)
            for one in self._states.jobs.under_way()
            if one.started is not None and one.key != job.key and not one.is_demo
        ]
        planned = sum(running, job.estimate_usd or Decimal(0))
        if spending.month_usd + planned <= limit and not spending.is_month_over:
            return None
        return Failure(kind=Kind.MONTH_LIMIT, charged=Charged.NO)

    def _on_bill(self, job: Job) -> None:
        self._states.jobs.amend(job)
        self._states.draft.costs_changed()
        self.start(self._states.spending.refresh())
        self.start(self._states.connection.refresh())

    def _on_limit(self) -> None:
        """Another limit, or another month, lets the queue go on."""
        gate = self._states.gate
        if gate.reason is None or gate.reason.kind is not Kind.MONTH_LIMIT:
            return
        waiting = [job for job in self._states.jobs.under_way() if not job.is_demo]
        if not waiting or self._refusal(waiting[0]) is None:
            gate.open()

    def _cost_of(self, generation_id: str) -> Decimal | None:
        access = self._services.access
        if access is None:
            raise AppError(Failure(kind=Kind.NO_KEY, charged=Charged.NO))
        bill = account.generation(access, generation_id)
        return bill.cost_usd if bill is not None else None


def _open(url: str) -> None:
    """Show an address in the person's browser."""
    QDesktopServices.openUrl(QUrl(url))
