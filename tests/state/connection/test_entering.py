"""A key that was pasted is checked, used, and kept where the person says."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable

import keyring
import pytest
from keyring.backends import fail
from keyring.errors import KeyringError, KeyringLocked

from desktop_app.core.errors import Kind
from desktop_app.core.key_store import Keep
from desktop_app.state.connection import State
from tests.fakes.keyrings import Failing, Memory
from tests.fakes.service import (
    Say,
    Status,
    Step,
    Until,
)
from tests.loop import run, until
from tests.state.connection.scene import (
    KEY,
    OTHER_KEY,
    Hanging,
    Scene,
    good,
    place_of,
    refused,
    state_of,
)


def test_a_pasted_key_is_cleaned_checked_and_kept_in_the_keychain(
    scene: Scene, memory: Memory
) -> None:
    async def script() -> None:
        connection = scene.connection()
        await connection.start()
        scene.states.clear()
        await connection.enter(f"  Bearer {KEY}\n")
        assert state_of(connection) is State.CONNECTED
        assert place_of(connection) is Keep.KEYRING
        assert memory.kept == {("Pictor", scene.host): KEY}
        assert scene.said == ["connected session"], "used before it is kept"
        assert scene.states[0] is State.CHECKING
        assert State.ABSENT not in scene.states
        assert scene.questions == scene.told == []
        assert scene.asked() == [KEY]
        assert not scene.file.exists()

    run(script())


@pytest.mark.parametrize(
    ("pasted", "answer", "kind"),
    [
        ("not a key", (), Kind.NOT_A_KEY),
        ("", (), Kind.NOT_A_KEY),
        (f"{KEY} {OTHER_KEY}", (), Kind.TWO_KEYS),
        (KEY, refused(401, "No user found"), Kind.BAD_KEY),
        (KEY, refused(429, "slow down"), Kind.RATE_LIMITED),
        (KEY, (Status(200, {"Content-Type": "text/html"}), Say(b"<html>")), Kind.NOT_THE_SERVICE),
    ],
)
def test_what_is_not_taken_is_neither_used_nor_kept(
    scene: Scene, memory: Memory, pasted: str, answer: tuple[Step, ...], kind: Kind
) -> None:
    async def script() -> None:
        connection = scene.connection()
        await connection.start()
        scene.service.answer("/key", *answer)
        await connection.enter(pasted)
        (failure,) = scene.told
        assert failure.kind is kind
        assert KEY not in repr(failure)
        assert state_of(connection) is State.ABSENT
        assert connection.access() is None
        assert memory.kept == {}
        assert scene.said == []

    run(script())


def test_the_old_key_stays_in_use_while_a_wrong_one_is_tried(scene: Scene, memory: Memory) -> None:
    async def script() -> None:
        scene.store().keep(KEY, scene.host, Keep.KEYRING)
        connection = scene.connection()
        await connection.start()
        await until(lambda: connection.state is State.CONNECTED)
        may_answer = threading.Event()
        scene.service.answer("/key", Until(may_answer), *refused(401, "No user found"))
        entering = asyncio.create_task(connection.enter(OTHER_KEY))
        await until(lambda: len(scene.asked()) == 2)
        assert state_of(connection) is State.CHECKING
        access = connection.access()
        assert access is not None
        assert access.key == KEY
        may_answer.set()
        await entering
        assert state_of(connection) is State.CONNECTED
        assert connection.failure is None
        assert [failure.kind for failure in scene.told] == [Kind.BAD_KEY]
        assert memory.kept == {("Pictor", scene.host): KEY}

    run(script())


def no_keyring() -> None:
    keyring.set_keyring(fail.Keyring())


@pytest.mark.parametrize(
    ("put", "kind"),
    [
        (no_keyring, Kind.NO_KEYRING),
        (lambda: keyring.set_keyring(Failing(KeyringLocked)), Kind.KEYRING_LOCKED),
        (lambda: keyring.set_keyring(Failing(KeyringError)), Kind.KEYRING_FAILED),
    ],
)
@pytest.mark.parametrize("answer", [Keep.SESSION, Keep.FILE])
def test_where_the_keychain_will_not_do_the_person_is_asked(
    scene: Scene, put: Callable[[], None], kind: Kind, answer: Keep
) -> None:
    async def script() -> None:
        put()
        connection = scene.connection()
        await connection.start()
        await connection.enter(KEY)
        assert state_of(connection) is State.CONNECTED
        assert place_of(connection) is Keep.SESSION
        assert [failure.kind for failure in scene.questions] == [kind]
        assert KEY not in repr(scene.questions)
        assert not scene.file.exists()
        await connection.keep_as(answer)
        assert place_of(connection) is answer
        assert scene.file.exists() == (answer is Keep.FILE)
        assert len(scene.questions) == 1
        await connection.keep_as(Keep.KEYRING)
        assert [failure.kind for failure in scene.questions] == [kind, kind]
        assert scene.told == []
        assert scene.said == ["connected session"]
        found = scene.store().find(scene.host) if kind is Kind.NO_KEYRING else None
        assert (found is not None) == (answer is Keep.FILE and kind is Kind.NO_KEYRING)

    run(script())


def test_a_key_that_no_keychain_took_is_there_until_the_end(scene: Scene) -> None:
    async def script() -> None:
        no_keyring()
        connection = scene.connection()
        await connection.enter(KEY)
        scene.preferences.update(base_url="http://127.0.0.1:9/api/v1")
        await until(lambda: connection.state is State.ABSENT)
        scene.preferences.update(base_url=scene.service.url)
        await until(lambda: connection.state is State.CONNECTED)
        assert place_of(connection) is Keep.SESSION
        assert not scene.file.exists()

    run(script())


def test_who_has_signed_out_is_not_asked_where_to_keep_the_key(
    scene: Scene, hanging: Hanging
) -> None:
    async def script() -> None:
        connection = scene.connection(keychain_s=0.2)
        entering = asyncio.create_task(connection.enter(KEY))
        await until(lambda: connection.has_key)
        await connection.sign_out()
        await entering
        assert scene.questions == []
        assert [failure.kind for failure in scene.told] == [Kind.KEYRING_LOCKED]

    run(script())


def test_a_private_file_that_cannot_be_written_is_told(scene: Scene) -> None:
    async def script() -> None:
        scene.file.parent.write_text("in the way")
        connection = scene.connection()
        await connection.start()
        await connection.enter(KEY, Keep.FILE)
        assert [failure.kind for failure in scene.told] == [Kind.DISK]
        assert scene.questions == []
        assert place_of(connection) is Keep.SESSION
        assert state_of(connection) is State.CONNECTED

    run(script())


def test_a_keychain_that_hangs_does_not_hold_up_a_new_key(scene: Scene, hanging: Hanging) -> None:
    async def script() -> None:
        connection = scene.connection(keychain_s=0.05)
        await connection.enter(KEY)
        assert state_of(connection) is State.CONNECTED
        assert place_of(connection) is Keep.SESSION
        assert [failure.kind for failure in scene.questions] == [Kind.KEYRING_LOCKED]
        hanging.typed.set()
        await until(lambda: connection.where is Keep.KEYRING)
        assert hanging.kept == {("Pictor", scene.host): KEY}

    run(script())


def test_a_key_that_the_keychain_took_too_late_is_forgotten_again(
    scene: Scene, hanging: Hanging
) -> None:
    async def script() -> None:
        connection = scene.connection(keychain_s=0.05)
        await connection.enter(KEY)
        await connection.sign_out()
        assert [failure.kind for failure in scene.told] == [Kind.KEYRING_LOCKED]
        assert state_of(connection) is State.ABSENT
        hanging.typed.set()
        await until(lambda: not connection._desk._asking)
        assert hanging.kept == {}
        assert scene.said == ["connected session", "disconnected"]

    run(script())


def test_forgetting_too_late_does_not_take_the_next_key_along(
    scene: Scene, hanging: Hanging
) -> None:
    async def script() -> None:
        connection = scene.connection(keychain_s=0.05)
        await connection.enter(KEY)
        await connection.sign_out()
        await connection.enter(OTHER_KEY)
        hanging.typed.set()
        await until(lambda: not connection._desk._asking)
        assert hanging.kept == {("Pictor", scene.host): OTHER_KEY}
        assert place_of(connection) is Keep.KEYRING

    run(script())


def test_the_later_of_two_pasted_keys_counts(scene: Scene, memory: Memory) -> None:
    async def script() -> None:
        connection = scene.connection()
        may_answer = threading.Event()
        scene.service.answer("/key", Until(may_answer), *good(label="first"))
        first = asyncio.create_task(connection.enter(OTHER_KEY))
        await until(lambda: len(scene.asked()) == 1)
        scene.service.answer("/key", *good(label="second"))
        await connection.enter(KEY)
        may_answer.set()
        await first
        assert connection.account is not None
        assert connection.account.label == "second"
        assert memory.kept == {("Pictor", scene.host): KEY}
        assert scene.said == ["connected session"]
        assert scene.told == []

    run(script())


def test_a_late_answer_about_the_old_key_is_not_about_the_new_one(scene: Scene) -> None:
    async def script() -> None:
        may_answer = threading.Event()
        scene.service.answer("/key", Until(may_answer), *refused(401, "No user found"))
        connection = scene.connection(OTHER_KEY)
        await connection.start()
        await until(lambda: len(scene.asked()) == 1)
        scene.service.answer("/key", *good())
        await connection.enter(KEY)
        may_answer.set()
        await until(lambda: not connection._tasks)
        assert state_of(connection) is State.CONNECTED
        assert connection.failure is None

    run(script())
