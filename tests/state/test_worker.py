"""Jobs from asking to done: slots, order, cancelling, trying again, failing."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.core.errors import AppError, Charged, Failure, Kind
from desktop_app.core.events import Ended, Heard, Saved, Sent
from desktop_app.core.patience import MOST_TRIES
from desktop_app.core.recipe import Recipe
from desktop_app.core.records import Job, JobState, Picture
from desktop_app.state.gate import Gate as AccountGate
from desktop_app.state.jobs import JobList
from desktop_app.state.worker import Worker
from tests.fakes.streams import Gate, ScriptedRun
from tests.loop import run, until

RECIPE = Recipe(prompt="a lake", model="maker/model")
BUSY = Failure(kind=Kind.RATE_LIMITED, charged=Charged.NO, status=429, retry_after_s=0.01)


def picture(number: int) -> Picture:
    """A picture record of no consequence."""
    return Picture(
        id=number,
        key=f"k{number}.1",
        job_key=f"k{number}",
        made=datetime(2026, 11, 22, tzinfo=UTC),
        day=20261122,
        file="a.png",
        media_type="image/png",
        width=1,
        height=1,
        size_bytes=1,
        sha256="",
        title="a lake",
        model="maker/model",
        ratio="1:1",
    )


class Studio:
    """A job list, a worker, and what was written down."""

    def __init__(self, open_run: Callable[[Job], ScriptedRun], at_once: int = 4) -> None:
        self.rows: list[tuple[str, JobState]] = []
        self.forgotten: list[str] = []
        self.opened: list[str] = []
        self.jobs = JobList()
        self.gate = AccountGate()
        self.refusal: Failure | None = None
        self.hung: list[Picture] = []
        self.failures: list[Failure] = []
        self.disk = threading.Event()  # writes new rows only while it is set
        self.disk.set()
        self.adding = threading.Event()  # one has begun to be written

        def add(job: Job) -> None:
            self.adding.set()
            assert self.disk.wait(10)
            self.rows.append((job.key, JobState.WAITING))

        def opening(job: Job) -> ScriptedRun:
            assert job.key in [key for key, _ in self.rows], "sent before its row was written"
            self.opened.append(job.key)
            return open_run(job)

        self.worker = Worker(
            self.jobs,
            self.gate,
            opening,
            add,
            lambda job: self.rows.append((job.key, job.state)),
            self.forgotten.append,
            refusal=lambda _: self.refusal,
            at_once=at_once,
        )
        self.worker.picture_saved.connect(self.hung.append)
        self.worker.job_failed.connect(self.failures.append)


def test_a_job_goes_from_waiting_to_the_wall(qtbot: QtBot) -> None:
    async def script() -> None:
        studio = Studio(lambda _: ScriptedRun(Sent(), Heard(1), Saved(picture(1)), Ended()))
        states: list[JobState] = []
        studio.jobs.changed.connect(lambda job: states.append(job.state))
        job = studio.jobs.start(RECIPE, is_demo=False)
        assert studio.jobs.jobs() == [job], "its tile is there at once"
        await until(lambda: not studio.jobs.jobs())
        assert studio.hung == [picture(1)]
        assert states[0] is JobState.PAINTING
        assert studio.rows == [(job.key, JobState.WAITING)]
        await studio.worker.close()

    run(script())


def test_four_at_once_and_the_rest_wait_in_order(qtbot: QtBot) -> None:
    async def script() -> None:
        gates: dict[str, Gate] = {}
        most = 0
        going = 0
        lock = threading.Lock()

        def open_run(job: Job) -> ScriptedRun:
            nonlocal most, going
            with lock:
                going += 1
                most = max(most, going)
            gates[job.key] = Gate()
            return ScriptedRun(Sent(), gates[job.key], Ended())

        studio = Studio(open_run)

        def left(_: Job) -> None:
            nonlocal going
            with lock:
                going -= 1

        studio.jobs.removed.connect(left)
        asked = [studio.jobs.start(RECIPE, is_demo=False).key for _ in range(9)]
        await until(lambda: len(gates) == 4)
        states = [job.state for job in studio.jobs.jobs()]
        await until(lambda: studio.jobs.jobs()[3].state is JobState.PAINTING)
        states = [job.state for job in studio.jobs.jobs()]
        assert states == [JobState.PAINTING] * 4 + [JobState.WAITING] * 5
        while studio.jobs.jobs():
            for gate in list(gates.values()):
                gate.opened.set()
            await asyncio.sleep(0.005)
        assert most == 4
        assert studio.opened == asked
        await studio.worker.close()

    run(script())


def test_more_go_at_once_as_soon_as_more_are_allowed(qtbot: QtBot) -> None:
    async def script() -> None:
        held = Gate()
        studio = Studio(lambda _: ScriptedRun(Sent(), held, Ended()), at_once=1)
        for _ in range(4):
            studio.jobs.start(RECIPE, is_demo=False)
        await until(lambda: studio.opened)
        assert len(studio.opened) == 1
        studio.worker.allow(3)
        await until(lambda: len(studio.opened) == 3)
        states = [job.state for job in studio.jobs.jobs()]
        assert states[3] is JobState.WAITING
        held.opened.set()
        await until(lambda: not studio.jobs.jobs())
        await studio.worker.close()

    run(script())


def test_stop_shows_at_once_frees_the_slot_and_keeps_the_recipe(qtbot: QtBot) -> None:
    async def script() -> None:
        runs: list[ScriptedRun] = []

        def open_run(_: Job) -> ScriptedRun:
            runs.append(ScriptedRun(Sent(), Gate()))
            return runs[-1]

        studio = Studio(open_run, at_once=1)
        first = studio.jobs.start(RECIPE, is_demo=False)
        second = studio.jobs.start(RECIPE, is_demo=False)
        await until(lambda: studio.jobs.jobs()[0].state is JobState.PAINTING)
        studio.jobs.stop(first.key)
        stopped = studio.jobs.get(first.key)
        assert stopped is not None
        assert stopped.state is JobState.STOPPED, "the tile says so before anything else happens"
        assert stopped.recipe == RECIPE
        await until(runs[0].closed.is_set)
        await until(lambda: len(runs) == 2)
        studio.jobs.stop(second.key)
        await studio.worker.close()
        assert all(run_.ended.is_set() for run_ in runs)

    run(script())


def test_a_waiting_job_that_is_stopped_is_never_sent(qtbot: QtBot) -> None:
    async def script() -> None:
        studio = Studio(lambda _: ScriptedRun(Sent(), Gate()), at_once=1)
        first = studio.jobs.start(RECIPE, is_demo=False)
        second = studio.jobs.start(RECIPE, is_demo=False)
        await until(lambda: len(studio.opened) == 1)
        await until(lambda: (second.key, JobState.WAITING) in studio.rows)
        studio.jobs.stop(second.key)
        await until(lambda: (second.key, JobState.STOPPED) in studio.rows)
        studio.jobs.stop(first.key)
        await studio.worker.close()
        assert studio.opened == [first.key]

    run(script())


def test_a_job_that_is_stopped_while_its_row_is_written_stays_stopped(qtbot: QtBot) -> None:
    """Else the next start would find it waiting, and send it."""

    async def script() -> None:
        studio = Studio(lambda _: ScriptedRun(Ended()))
        studio.disk.clear()
        job = studio.jobs.start(RECIPE, is_demo=False)
        await until(studio.adding.is_set)
        studio.jobs.stop(job.key)
        studio.jobs.dismiss(job.key)
        closing = asyncio.create_task(studio.worker.close())
        for _ in range(20):
            await asyncio.sleep(0)
        studio.disk.set()
        await closing
        assert studio.rows == [(job.key, JobState.WAITING), (job.key, JobState.STOPPED)]
        assert studio.forgotten == [job.key]
        assert not studio.opened

    run(script())


def test_closing_writes_every_row_that_was_asked_for(qtbot: QtBot) -> None:
    """What waits goes on at the next start: it may not be lost by closing at once."""

    async def script() -> None:
        studio = Studio(lambda _: ScriptedRun(Ended()))
        studio.disk.clear()
        asked = [studio.jobs.start(RECIPE, is_demo=False).key for _ in range(3)]
        await until(studio.adding.is_set)
        asked.append(studio.jobs.start(RECIPE, is_demo=False).key)
        closing = asyncio.create_task(studio.worker.close())
        for _ in range(20):
            await asyncio.sleep(0)
        studio.disk.set()
        await closing
        assert studio.rows == [(key, JobState.WAITING) for key in asked]
        assert not studio.opened

    run(script())


def test_a_picture_that_had_come_when_stop_was_pressed_is_kept(qtbot: QtBot) -> None:
    """The run saves what had wholly arrived after it was closed; the wall hears of it."""

    class Saving(ScriptedRun):
        def __iter__(self):  # type: ignore[no-untyped-def]
            yield Sent()
            self.closed.wait(10)
            yield Saved(picture(7))
            yield Ended()

    async def script() -> None:
        studio = Studio(lambda _: Saving())
        job = studio.jobs.start(RECIPE, is_demo=False)
        await until(lambda: studio.jobs.jobs()[0].state is JobState.PAINTING)
        studio.jobs.stop(job.key)
        await until(lambda: studio.hung == [picture(7)])
        await until(lambda: not studio.jobs.jobs())
        await studio.worker.close()

    run(script())


def test_busy_is_tried_three_times_with_a_countdown_then_told(qtbot: QtBot) -> None:
    async def script() -> None:
        studio = Studio(lambda _: ScriptedRun(AppError(BUSY)))
        seen: list[JobState] = []
        studio.jobs.changed.connect(lambda job: seen.append(job.state))
        studio.jobs.start(RECIPE, is_demo=False)
        await until(lambda: studio.jobs.jobs()[0].state is JobState.FAILED)
        assert len(studio.opened) == MOST_TRIES
        assert seen == [JobState.TRYING_AGAIN] * (MOST_TRIES - 1) + [JobState.FAILED]
        assert studio.failures == [BUSY]
        await studio.worker.close()

    run(script())


def test_try_now_ends_the_countdown(qtbot: QtBot) -> None:
    async def script() -> None:
        slow = Failure(kind=Kind.UNAVAILABLE, charged=Charged.NO, retry_after_s=100)
        runs = iter([ScriptedRun(AppError(slow)), ScriptedRun(Sent(), Ended())])
        studio = Studio(lambda _: next(runs))
        job = studio.jobs.start(RECIPE, is_demo=False)
        await until(lambda: studio.jobs.jobs()[0].state is JobState.TRYING_AGAIN)
        studio.jobs.hurry(job.key)
        await until(lambda: not studio.jobs.jobs(), 20, "it waited for its hundred seconds")
        await studio.worker.close()

    run(script())


@pytest.mark.parametrize(
    "kind", [Kind.DROPPED, Kind.TIMED_OUT, Kind.UNAVAILABLE, Kind.STOPPED_BY_PROVIDER]
)
def test_what_may_have_been_billed_is_never_sent_again_by_itself(qtbot: QtBot, kind: Kind) -> None:
    async def script() -> None:
        failure = Failure(kind=kind, charged=Charged.PERHAPS)
        studio = Studio(lambda _: ScriptedRun(Sent(), AppError(failure)))
        studio.jobs.start(RECIPE, is_demo=False)
        await until(lambda: studio.failures)
        assert len(studio.opened) == 1
        job = studio.jobs.jobs()[0]
        assert (job.state, job.failure) == (JobState.FAILED, failure)
        await studio.worker.close()

    run(script())


def test_try_again_asks_anew_and_dismiss_puts_away(qtbot: QtBot) -> None:
    async def script() -> None:
        failure = Failure(kind=Kind.DROPPED)
        studio = Studio(lambda _: ScriptedRun(Sent(), AppError(failure)))
        job = studio.jobs.start(RECIPE, is_demo=True)
        await until(lambda: studio.failures)
        studio.jobs.try_again(job.key)
        await until(lambda: len(studio.failures) == 2)
        (again,) = studio.jobs.jobs()
        assert again.key != job.key
        assert (again.recipe, again.is_demo) == (RECIPE, True)
        studio.jobs.dismiss(again.key)
        await until(lambda: studio.forgotten == [job.key, again.key])
        assert studio.jobs.jobs() == []
        await studio.worker.close()

    run(script())


def test_of_an_earlier_run_only_waiting_jobs_go_on(qtbot: QtBot) -> None:
    async def script() -> None:
        studio = Studio(lambda _: ScriptedRun(Sent(), Ended()))
        made = datetime(2026, 11, 22, tzinfo=UTC)
        studio.jobs.take_back(
            [
                Job(key="b", recipe=RECIPE, made=made, state=JobState.INTERRUPTED),
                Job(key="a", recipe=RECIPE, made=made, state=JobState.WAITING),
            ]
        )
        assert [job.key for job in studio.jobs.jobs()] == ["a", "b"]
        await until(lambda: [job.key for job in studio.jobs.jobs()] == ["b"])
        assert studio.opened == ["a"]
        await studio.worker.close()

    run(script())


def test_a_row_that_cannot_be_written_sends_nothing(qtbot: QtBot) -> None:
    async def script() -> None:
        full = Failure(kind=Kind.DISK, charged=Charged.NO)

        def refuse(_: Job) -> None:
            raise AppError(full)

        jobs = JobList()
        opened: list[Job] = []

        def open_run(job: Job) -> ScriptedRun:
            opened.append(job)
            return ScriptedRun(Ended())

        worker = Worker(jobs, AccountGate(), open_run, refuse, refuse, lambda _: None)
        jobs.start(RECIPE, is_demo=False)
        await until(lambda: jobs.jobs()[0].failure == full)
        assert opened == []
        await worker.close()

    run(script())


NO_CREDIT = Failure(kind=Kind.NO_CREDIT, charged=Charged.NO, status=402)
OFFLINE = Failure(kind=Kind.UNREACHABLE, charged=Charged.NO)


@pytest.mark.parametrize("failure", [NO_CREDIT, OFFLINE])
def test_what_concerns_all_holds_all_back_and_then_all_go_on(
    qtbot: QtBot, failure: Failure
) -> None:
    async def script() -> None:
        is_well = False

        def open_run(_: Job) -> ScriptedRun:
            return ScriptedRun(Sent(), Ended() if is_well else AppError(failure))

        studio = Studio(open_run, at_once=2)
        for _ in range(5):
            studio.jobs.start(RECIPE, is_demo=False)
        await until(lambda: studio.gate.reason == failure)
        states = lambda: {(job.state, job.failure) for job in studio.jobs.jobs()}  # noqa: E731
        await until(lambda: states() == {(JobState.WAITING, failure)})
        assert len(studio.opened) <= 2, "the others were never sent"
        assert studio.failures == [], "it is told once, not by every tile"
        written = dict(studio.rows)
        await until(lambda: set(dict(studio.rows).values()) == {JobState.WAITING})
        assert len(written) == 5
        is_well = True
        studio.gate.open()
        await until(lambda: not studio.jobs.jobs())
        await studio.worker.close()

    run(script())


def test_demo_pictures_do_not_wait_for_the_account(qtbot: QtBot) -> None:
    async def script() -> None:
        studio = Studio(lambda _: ScriptedRun(Sent(), Ended()))
        studio.gate.shut(OFFLINE)
        kept = studio.jobs.start(RECIPE, is_demo=False)
        studio.jobs.start(RECIPE, is_demo=True)
        await until(lambda: [job.key for job in studio.jobs.jobs()] == [kept.key])
        assert studio.jobs.jobs()[0].failure == OFFLINE
        studio.jobs.stop(kept.key)
        assert studio.jobs.jobs()[0].state is JobState.STOPPED
        await studio.worker.close()

    run(script())


def test_a_limit_of_the_persons_stops_the_queue_before_anything_is_sent(qtbot: QtBot) -> None:
    async def script() -> None:
        studio = Studio(lambda _: ScriptedRun(Sent(), Ended()))
        studio.refusal = Failure(kind=Kind.MONTH_LIMIT, charged=Charged.NO)
        studio.jobs.start(RECIPE, is_demo=False)
        await until(lambda: studio.gate.reason == studio.refusal)
        assert studio.opened == []
        studio.gate.try_again()
        assert studio.gate.reason is not None, "only another limit opens it"
        studio.refusal = None
        studio.gate.open()
        await until(lambda: not studio.jobs.jobs())
        await studio.worker.close()

    run(script())


def test_links_are_fetched_without_sending_the_job_again(qtbot: QtBot) -> None:
    async def script() -> None:
        link = "https://pictures.example/1.png"
        linked = Failure(kind=Kind.LINKED, message=link, links=(link,))
        seen: list[Job] = []

        def open_run(job: Job) -> ScriptedRun:
            seen.append(job)
            if job.links:
                return ScriptedRun(Sent(), Saved(picture(1)), Ended())
            return ScriptedRun(Sent(), AppError(linked))

        studio = Studio(open_run)
        job = studio.jobs.start(RECIPE, is_demo=False)
        await until(lambda: studio.failures == [linked])
        failed = studio.jobs.get(job.key)
        assert failed is not None
        assert failed.links == (link,)
        studio.jobs.fetch(job.key)
        await until(lambda: not studio.jobs.jobs())
        assert [one.links for one in seen] == [(), (link,)]
        assert studio.hung == [picture(1)]
        await studio.worker.close()

    run(script())


@pytest.mark.parametrize("reason", [NO_CREDIT, OFFLINE])
def test_what_is_paid_for_is_fetched_without_credit_but_not_without_a_network(
    qtbot: QtBot, reason: Failure
) -> None:
    async def script() -> None:
        linked = Failure(kind=Kind.LINKED, links=("https://pictures.example/1.png",))

        def open_run(job: Job) -> ScriptedRun:
            return ScriptedRun(Sent(), Ended() if job.links else AppError(linked))

        studio = Studio(open_run)
        job = studio.jobs.start(RECIPE, is_demo=False)
        await until(lambda: studio.failures == [linked])
        studio.refusal = Failure(kind=Kind.MONTH_LIMIT, charged=Charged.NO)
        studio.gate.shut(reason)
        studio.jobs.fetch(job.key)
        if reason is OFFLINE:
            await until(lambda: studio.jobs.jobs()[0].failure == reason)
            assert len(studio.opened) == 1
            studio.gate.open()
        await until(lambda: not studio.jobs.jobs())
        assert len(studio.opened) == 2
        assert studio.gate.reason == (None if reason is OFFLINE else reason)
        await studio.worker.close()

    run(script())


def test_a_fetch_that_cannot_even_begin_keeps_the_addresses(qtbot: QtBot) -> None:
    async def script() -> None:
        linked = Failure(kind=Kind.LINKED, links=("https://pictures.example/1.png",))
        full = Failure(kind=Kind.DISK)
        jobs, known = JobList(), set[str]()

        def add(job: Job) -> None:
            if job.key in known:
                raise AppError(full)
            known.add(job.key)

        def open_run(_: Job) -> ScriptedRun:
            return ScriptedRun(Sent(), AppError(linked))

        worker = Worker(jobs, AccountGate(), open_run, add, lambda _: None, lambda _: None)
        job = jobs.start(RECIPE, is_demo=False)

        def left() -> tuple[Failure | None, tuple[str, ...]]:
            (found,) = jobs.jobs()
            return found.failure, found.links

        await until(lambda: left() == (linked, linked.links))
        jobs.fetch(job.key)
        await until(lambda: left()[0] == full)
        assert left() == (full, linked.links), "else they could only be paid for once more"
        await worker.close()

    run(script())
