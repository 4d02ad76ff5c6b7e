"""Started again with jobs that wait: nothing is told of a lack that is none."""

from __future__ import annotations

import threading
from pathlib import Path

import keyring
from pytestqt.qtbot import QtBot

from desktop_app.core.errors import Kind
from desktop_app.core.library import Library
from desktop_app.core.services import DEMO_MODEL
from desktop_app.places import Places
from desktop_app.state.connection import State
from desktop_app.typed import override
from tests.core.making import a_job
from tests.e2e.around import FLASH, Recorder, generate
from tests.e2e.hands import KEY, Hands, in_the_app
from tests.e2e.test_first_key import enter_a_key
from tests.fakes.keyrings import Memory
from tests.loop import until


class Slow(Memory):
    """A keychain that answers when the test lets it."""

    def __init__(self, kept: dict[tuple[str, str], str]) -> None:
        super().__init__()
        self.kept = kept
        self.opened = threading.Event()
        self.was_asked = threading.Event()

    @override
    def get_password(self, service: str, username: str) -> str | None:
        self.was_asked.set()
        assert self.opened.wait(60)
        return super().get_password(service, username)


def let_wait(data: Path) -> None:
    """Put a job into the library as the last run has left it."""
    library = Library.open(Places.below(data).library)
    library.add_job(a_job(model=FLASH))
    library.close()


def reasons_told(hands: Hands) -> list[Kind]:
    """Why the gate is shut, from now on."""
    gate = hands.studio.gate
    told: list[Kind] = []
    gate.changed.connect(lambda: told.append(gate.reason.kind) if gate.reason else None)
    return told


def test_no_key_is_missed_while_the_keychain_is_still_opening(
    qtbot: QtBot, tmp_path: Path, demo: Recorder, memory: Memory
) -> None:
    data = tmp_path / "data"

    async def first(hands: Hands) -> None:
        await enter_a_key(hands, KEY)
        await until(lambda: hands.studio.connection.state is State.CONNECTED)
        await until(lambda: memory.kept)

    in_the_app(data, first, url=demo.url, key="")
    let_wait(data)
    slow = Slow(memory.kept)
    keyring.set_keyring(slow)

    async def second(hands: Hands) -> None:
        studio = hands.studio
        told = reasons_told(hands)
        await until(slow.was_asked.is_set)
        await until(lambda: studio.jobs.under_way())
        await until(lambda: hands.tiles())
        assert studio.connection.state is State.CHECKING
        studio.draft.choose_model(DEMO_MODEL)
        generate(hands, "a fox")
        await until(lambda: studio.gallery.rowCount() == 1)
        assert told == [], "the demo painter has come after it, and is done"
        slow.opened.set()
        await hands.until_idle()
        assert told == []
        assert len(demo.asked) == 1
        assert studio.jobs.jobs() == []

    in_the_app(data, second, url=demo.url, key="")


def test_a_key_that_is_really_missing_is_told_once_nobody_has_one(
    qtbot: QtBot, tmp_path: Path, demo: Recorder, memory: Memory
) -> None:
    data = tmp_path / "data"
    let_wait(data)

    async def script(hands: Hands) -> None:
        await until(lambda: hands.studio.gate.reason is not None)
        reason = hands.studio.gate.reason
        assert reason is not None
        assert reason.kind is Kind.NO_KEY
        assert hands.studio.connection.state is State.ABSENT
        (job,) = hands.studio.jobs.under_way()
        await until(lambda: hands.studio.jobs.get(job.key).failure is not None)  # type: ignore[union-attr]  # it is there
        assert demo.asked == []

    in_the_app(data, script, url=demo.url, key="")
