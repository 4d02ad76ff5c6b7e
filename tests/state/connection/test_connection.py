"""A key is found, used at once and checked; what is shown of it is not the key."""

from __future__ import annotations

import threading
from collections.abc import Callable
from decimal import Decimal

import keyring
import pytest
from keyring.errors import KeyringError, KeyringLocked

from desktop_app.core.errors import Kind
from desktop_app.core.key_store import Keep
from desktop_app.state.connection import State
from tests.fakes.keyrings import Failing, Memory
from tests.fakes.service import (
    Close,
    Until,
)
from tests.loop import run, until
from tests.state.connection.scene import (
    KEY,
    LIMITS,
    OTHER_KEY,
    Hanging,
    Scene,
    credits_of,
    failure_of,
    good,
    is_at_rest,
    is_low,
    place_of,
    refused,
    state_of,
)


@pytest.mark.parametrize("where", list(Keep))
def test_a_key_is_found_used_at_once_and_checked(scene: Scene, memory: Memory, where: Keep) -> None:
    async def script() -> None:
        connection = scene.connection(KEY if where is Keep.ENVIRONMENT else "")
        if where is not Keep.ENVIRONMENT:
            connection._desk._store.keep(KEY, scene.host, where)
        assert state_of(connection) is State.CHECKING, "nobody knows yet that there is none"
        assert connection.access() is None
        may_answer = threading.Event()
        scene.service.answer("/key", Until(may_answer), *good())
        await connection.start()
        assert state_of(connection) is State.CHECKING
        assert scene.said == [f"connected {where}"]
        access = connection.access()
        assert access is not None
        assert (access.key, access.base_url) == (KEY, scene.service.url)
        assert place_of(connection) is where
        may_answer.set()
        await until(lambda: connection.state is State.CONNECTED)
        assert connection.account is not None
        assert connection.account.label == LIMITS["label"]
        assert connection.credit_usd == Decimal("5.25"), "what is left of the key's limit"
        assert connection.checked is not None
        assert failure_of(connection) is None
        assert scene.asked() == [KEY]

    run(script())


def test_without_a_key_nobody_is_asked(scene: Scene) -> None:
    async def script() -> None:
        connection = scene.connection()
        await connection.start()
        assert state_of(connection) is State.ABSENT
        assert not connection.has_key
        assert (connection.where, connection.account, connection.checked) == (None, None, None)
        assert connection.masked == connection.sign_in_url == ""
        assert connection.credit_usd is None
        await connection.refresh(force=True)
        await connection.keep_as(Keep.FILE)
        assert scene.said == []
        assert scene.service.requests == []
        assert not scene.file.exists()

    run(script())


def test_being_offline_signs_nobody_out(scene: Scene, memory: Memory) -> None:
    async def script() -> None:
        scene.store().keep(KEY, scene.host, Keep.KEYRING)
        scene.service.answer("/key", Close())
        connection = scene.connection()
        await connection.start()
        await until(lambda: connection.state is State.UNREACHABLE)
        assert connection.failure is not None
        assert connection.access() is not None
        assert place_of(connection) is Keep.KEYRING
        assert memory.kept == {("Pictor", scene.host): KEY}
        scene.service.answer("/key", *good())
        await connection.refresh(force=True)
        assert state_of(connection) is State.CONNECTED
        assert failure_of(connection) is None
        checked = connection.checked
        scene.service.answer("/key", *refused(503, "No instances available"))
        await connection.refresh(force=True)
        assert state_of(connection) is State.UNREACHABLE
        assert connection.credit_usd == Decimal("5.25"), "as it was when it was known"
        assert connection.checked == checked
        assert scene.said == ["connected keyring"]

    run(script())


def test_a_key_that_the_service_refuses_is_kept(scene: Scene, memory: Memory) -> None:
    async def script() -> None:
        scene.store().keep(KEY, scene.host, Keep.KEYRING)
        connection = scene.connection()
        await connection.start()
        await until(lambda: connection.state is State.CONNECTED)
        scene.service.answer("/key", *refused(401, f"No user for {KEY}"))
        await connection.refresh(force=True)
        assert state_of(connection) is State.REFUSED
        assert connection.failure is not None
        assert connection.failure.kind is Kind.BAD_KEY
        assert KEY not in connection.failure.message
        assert connection.account is None
        assert connection.has_key
        assert memory.kept == {("Pictor", scene.host): KEY}
        assert scene.said == ["connected keyring"]

    run(script())


def test_a_keychain_that_hangs_is_locked_and_may_open_later(scene: Scene, hanging: Hanging) -> None:
    async def script() -> None:
        hanging.kept["Pictor", scene.host] = KEY
        connection = scene.connection(keychain_s=0.05)
        await connection.start()
        assert state_of(connection) is State.ABSENT
        assert connection.failure is not None
        assert connection.failure.kind is Kind.KEYRING_LOCKED
        hanging.typed.set()
        await until(lambda: connection.state is State.CONNECTED)
        assert place_of(connection) is Keep.KEYRING
        assert failure_of(connection) is None
        assert scene.said == ["connected keyring"]

    run(script())


def test_what_a_keychain_says_too_late_does_not_replace_a_key(
    scene: Scene, hanging: Hanging
) -> None:
    async def script() -> None:
        hanging.kept["Pictor", scene.host] = OTHER_KEY
        connection = scene.connection(keychain_s=0.05)
        await connection.start()
        await connection.enter(KEY, Keep.FILE)
        hanging.typed.set()
        await until(lambda: not connection._desk._asking)
        access = connection.access()
        assert access is not None
        assert access.key == KEY
        assert place_of(connection) is Keep.FILE
        assert set(scene.asked()) == {KEY}

    run(script())


@pytest.mark.parametrize("error", [KeyringLocked, KeyringError])
def test_a_keychain_that_fails_leaves_its_reason(
    scene: Scene, error: Callable[[str], Exception]
) -> None:
    async def script() -> None:
        keyring.set_keyring(Failing(error))
        connection = scene.connection()
        await connection.start()
        assert state_of(connection) is State.ABSENT
        assert connection.failure is not None
        is_locked = error is KeyringLocked
        expected = Kind.KEYRING_LOCKED if is_locked else Kind.KEYRING_FAILED
        assert connection.failure.kind is expected
        assert scene.told == scene.questions == []

    run(script())


# What is shown


@pytest.mark.parametrize(
    ("key", "shown"),
    [
        (KEY, "sk-or-v1-••••••••4f2a"),
        ("sk-or-v12-0123456789abcdefWXYZ", "sk-or-v12-••••••••WXYZ"),
        ("sk-0123456789abcdefWXYZ", "sk-••••••••WXYZ"),
        ("0123456789abcdefWXYZ", "••••••••WXYZ"),
        ("sk-or-v1-short", "sk-or-v1-••••••••"),
        ("sk-or-v1-0123456789abcde", "sk-or-v1-••••••••"),
    ],
)
def test_a_key_is_shown_by_its_last_letters_alone(scene: Scene, key: str, shown: str) -> None:
    async def script() -> None:
        connection = scene.connection(key)
        await connection.start()
        assert connection.masked == shown
        await until(lambda: is_at_rest(connection))

    run(script())


def test_the_account_has_credit_where_the_key_may_know(scene: Scene) -> None:
    async def script() -> None:
        scene.service.answer("/credits", *credits_of(100.5, 98.75))
        connection = scene.connection(KEY)
        await connection.start()
        await until(lambda: connection.state is State.CONNECTED)
        assert connection.credit_usd == Decimal("1.75")
        assert is_low(connection)
        changes = len(scene.states)
        scene.preferences.update(low_credit_usd="1.75")
        assert not is_low(connection)
        assert len(scene.states) == changes + 1
        scene.preferences.update(low_credit_usd="")
        assert not is_low(connection)
        scene.service.answer("/credits", *refused(500, "oops"))
        await connection.refresh(force=True)
        assert state_of(connection) is State.CONNECTED
        assert connection.credit_usd == Decimal("1.75"), "the last that was known"

    run(script())


def test_a_key_without_limit_that_may_not_know_has_no_credit_to_show(scene: Scene) -> None:
    async def script() -> None:
        scene.service.answer("/key", *good(limit=None, limit_remaining=None))
        connection = scene.connection(KEY)
        await connection.start()
        await until(lambda: connection.state is State.CONNECTED)
        assert connection.credit_usd is None
        assert not is_low(connection)

    run(script())


def test_nothing_that_can_be_printed_holds_the_key(scene: Scene) -> None:
    async def script() -> None:
        connection = scene.connection(KEY)
        await connection.start()
        await until(lambda: connection.state is State.CONNECTED)
        printed = [repr(connection), repr(vars(connection)), repr(connection.access())]
        for name in dir(type(connection)):
            if isinstance(getattr(type(connection), name), property):
                printed.append(repr(getattr(connection, name)))
        assert KEY not in "\n".join(printed)
        assert connection.route().key == ""

    run(script())
