"""Signing out forgets the key, and what cannot be forgotten is told."""

from __future__ import annotations

import keyring
import pytest
from keyring.errors import KeyringError

from desktop_app.core.errors import Kind
from desktop_app.core.key_store import Keep
from desktop_app.state.connection import State
from tests.fakes.keyrings import Failing, Memory
from tests.loop import run, until
from tests.state.connection.scene import KEY, OTHER_KEY, Scene, place_of, state_of


@pytest.mark.parametrize("where", [Keep.KEYRING, Keep.FILE, Keep.SESSION])
def test_signing_out_forgets_the_key_everywhere(scene: Scene, memory: Memory, where: Keep) -> None:
    async def script() -> None:
        memory.kept["Pictor", scene.host] = OTHER_KEY
        connection = scene.connection()
        await connection.enter(KEY, where)
        assert place_of(connection) is where
        await connection.sign_out()
        assert state_of(connection) is State.ABSENT
        assert connection.access() is None
        assert connection.account is None
        assert memory.kept == {}
        assert not scene.file.exists()
        assert scene.said == ["connected session", "disconnected"]
        await connection.start()
        assert state_of(connection) is State.ABSENT

    run(script())


def test_a_keychain_that_does_not_forget_is_told(scene: Scene) -> None:
    async def script() -> None:
        keyring.set_keyring(Failing(KeyringError))
        connection = scene.connection()
        await connection.enter(KEY, Keep.SESSION)
        await connection.sign_out()
        assert state_of(connection) is State.ABSENT
        assert [failure.kind for failure in scene.told] == [Kind.KEYRING_FAILED]
        assert scene.said == ["connected session", "disconnected"]

    run(script())


def test_who_signs_out_of_the_environment_is_told_to_stay(scene: Scene, memory: Memory) -> None:
    async def script() -> None:
        memory.kept["Pictor", scene.host] = OTHER_KEY
        connection = scene.connection(KEY)
        await connection.start()
        await until(lambda: connection.state is State.CONNECTED)
        await connection.sign_out()
        assert state_of(connection) is State.CONNECTED
        assert place_of(connection) is Keep.ENVIRONMENT
        assert memory.kept == {}
        assert scene.said == ["connected environment", "stayed"]

    run(script())


def test_signing_out_of_an_entered_key_goes_back_to_the_environment(
    scene: Scene, memory: Memory
) -> None:
    async def script() -> None:
        connection = scene.connection(KEY)
        await connection.start()
        await connection.keep_as(Keep.FILE)
        assert place_of(connection) is Keep.ENVIRONMENT, "it is kept already"
        await connection.enter(OTHER_KEY)
        await connection.sign_out()
        await until(lambda: connection.state is State.CONNECTED)
        assert place_of(connection) is Keep.ENVIRONMENT
        assert scene.said == [
            "connected environment",
            "connected session",
            "connected environment",
            "stayed",
        ]
        assert memory.kept == {}
        assert not scene.file.exists()

    run(script())
