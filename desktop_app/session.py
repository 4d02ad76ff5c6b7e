"""What lives while the loop runs: the worker, the account, the bills, the network, the models."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Coroutine
from datetime import timedelta
from decimal import Decimal
from functools import partial

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from desktop_app.core import outcome
from desktop_app.core.errors import AppError, Charged, Failure, Kind
from desktop_app.core.key_store import Keep
from desktop_app.core.library import Library
from desktop_app.core.models_today import first_of
from desktop_app.core.providers import account
from desktop_app.core.providers.links import Fetcher
from desktop_app.core.records import Job, JobState, now
from desktop_app.core.runner import JobRun
from desktop_app.core.services import Services
from desktop_app.logs import Redactor
from desktop_app.state.bills import Bills
from desktop_app.state.connection import State
from desktop_app.state.network import Network
from desktop_app.state.worker import Worker
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.states import States
from desktop_app.upkeep import Upkeep

_log = logging.getLogger(__name__)

_EDITS_END_S = 3.0  # so long closing waits for changes that are being made
_BILLS_OPEN_FOR = timedelta(days=7)
#: A gateway that has no page about keys is still there for pictures.
_UNREACHED = {Kind.UNREACHABLE, Kind.UNTRUSTED}
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
        self._library = library
        self._window = window
        self._redactor = redactor
        self._tasks: set[asyncio.Task[None]] = set()
        self._editing: asyncio.Task[None] | None = None
        self._is_closed = False
        self._has_looked = False  # for a key: one that comes later is brought by the person
        #: What jobs may cost that were let through and are not in the sums yet, by job key.
        self._at_stake: dict[str, Decimal] = {}
        self._unbooked: set[str] = set()  # jobs that have ended since the sums were read
        self._knows_key = asyncio.Event()  # that there is one, or that there is none
        self._booking = asyncio.Lock()  # a reading of the sums that is overtaken says nothing
        self.worker = Worker(
            states.jobs,
            states.gate,
            lambda job: JobRun(job, services, library, self._fetcher()),
            library.add_job,
            partial(_keep, library),
            library.dismiss_job,
            ready=self._until_key_is_known,
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
        self.upkeep = Upkeep(
            *(library, states.edits, window.library.keeping.deleted),
            lambda: states.preferences.now.trash_days,
            states.gallery.reset,
        )
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
        self.bills.settled.connect(self._window.looking.on_job_settled)
        self.bills.seen_to.connect(lambda job_key: self.start(self._book(job_key)))
        states.connection.connected.connect(self._on_connected)
        states.connection.disconnected.connect(self._on_disconnected)
        states.connection.changed.connect(self._on_connection)
        states.gate.changed.connect(self._on_gate)
        states.spending.changed.connect(self._on_limit)
        states.preferences.changed.connect(self._on_limit)
        preferences = states.preferences
        preferences.watch(lambda: worker.allow(preferences.now.jobs_at_once), "jobs_at_once")

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
        window.helping.look_wanted.connect(self.network.look_now)

    async def begin(self) -> None:
        """Find the key, and look after what was left open."""
        self._editing = asyncio.get_running_loop().create_task(self._states.edits.work())
        self.start(self._look_for_key())
        self.start(self._states.models.stay_fresh())
        self.start(self.upkeep.work())

    async def _look_for_key(self) -> None:
        await self._states.connection.start()
        self._has_looked = True

    async def close(self) -> None:
        """End what waits, and let what is being written get written."""
        self._is_closed = True
        self.network.close()
        self.bills.close()
        for task in self._tasks:
            task.cancel()
        await self.worker.close()  # first: nothing more is sent from here on
        self._states.edits.close()
        if self._editing is not None:
            await asyncio.wait([self._editing], timeout=_EDITS_END_S)

    def start(self, work: Coroutine[object, object, None]) -> None:
        """Let something go on by itself; a bug in it goes to the loop's exception handler."""
        if self._is_closed:  # what the last jobs still tell on their way out
            work.close()
            return
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
        is_brought = self._has_looked and self._services.access is None
        self._services.use(access)
        if not states.preferences.now.model or (is_brought and states.draft.model.is_demo):
            states.draft.choose_model(first_of(states.models.models, has_key=True))
        if states.gate.reason is not None and states.gate.reason.kind in _ABOUT_THE_KEY:
            states.gate.open()
        self.start(self.bills.catch_up())

    def _on_disconnected(self) -> None:
        self._services.use(None)

    def _on_connection(self) -> None:
        """What the check of the key has found out of the network concerns the jobs as well."""
        connection, gate = self._states.connection, self._states.gate
        if connection.has_key or connection.state is not State.CHECKING:
            self._knows_key.set()
        else:
            self._knows_key.clear()
        failure = connection.failure
        reason = gate.reason
        is_about_key = reason is not None and reason.kind in {Kind.BAD_KEY, Kind.NO_KEY}
        if connection.state is State.CONNECTED and (gate.is_offline or is_about_key):
            gate.open()
        elif failure is not None and failure.kind in _UNREACHED and gate.reason is None:
            gate.shut(failure)

    async def _until_key_is_known(self, job: Job) -> None:
        """No key is missed while a keychain is still opening."""
        if not job.is_demo:
            await self._knows_key.wait()

    def _on_gate(self) -> None:
        """Back on the network: what is known of the account is old by now."""
        is_offline = self._states.gate.is_offline
        if self._was_offline and not is_offline:
            self.start(self._states.connection.refresh(force=True))
        self._was_offline = is_offline
        access, reason = self._services.access, self._states.gate.reason
        has_key = access is not None and bool(access.key)
        if has_key and reason is not None and reason.kind is Kind.NO_KEY:
            self._states.gate.open()  # it was found while a job was still being refused

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
        """Whether a job would go beyond what was to be spent this month; else it goes now."""
        if job.is_demo:
            return None
        if not self._is_within_limit(job):
            return Failure(kind=Kind.MONTH_LIMIT, charged=Charged.NO)
        self._at_stake[job.key] = job.estimate_usd or Decimal(0)
        return None

    def _is_within_limit(self, job: Job) -> bool:
        spending, limit = self._states.spending, self._states.spending.month_limit_usd
        if limit is None:
            return True
        others = [usd for key, usd in self._at_stake.items() if key != job.key]
        planned = sum(others, job.estimate_usd or Decimal(0))
        return spending.month_usd + planned <= limit and not spending.is_month_over

    async def _book(self, job_key: str) -> None:
        """The sums have what a job has cost, or never will: nothing is at stake any more."""
        self._unbooked.add(job_key)
        async with self._booking:
            if job_key not in self._unbooked:  # one reading has served several that ended together
                return
            booked = set(self._unbooked)
            await self._states.spending.refresh()
            self._unbooked -= booked
            for key in booked:
                self._at_stake.pop(key, None)
        self._on_limit()

    def _on_bill(self, job: Job) -> None:
        self._states.jobs.amend(job)
        self._states.draft.costs_changed()
        self.start(self._states.connection.refresh())

    def _on_limit(self) -> None:
        """Another limit, or another month, lets the queue go on."""
        gate = self._states.gate
        if gate.reason is None or gate.reason.kind is not Kind.MONTH_LIMIT:
            return
        jobs = self._states.jobs.under_way()
        waiting = [job for job in jobs if job.state is JobState.WAITING and not job.is_demo]
        if not waiting or self._is_within_limit(waiting[0]):
            gate.open()

    def _cost_of(self, generation_id: str) -> Decimal | None:
        access = self._services.access
        if access is None:
            raise AppError(Failure(kind=Kind.NO_KEY, charged=Charged.NO))
        bill = account.generation(access, generation_id)
        return bill.cost_usd if bill is not None else None


def _keep(library: Library, listed: Job) -> None:
    """Store how a job stands; blocks."""
    stored = library.job(listed.key)
    if stored is not None:
        library.update_job(outcome.standing(stored, listed))


def _open(url: str) -> None:
    """Show an address in the person's browser."""
    QDesktopServices.openUrl(QUrl(url))
