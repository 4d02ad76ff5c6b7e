"""Another address or proxy: no host ever gets another one's key."""

from __future__ import annotations

import asyncio
import logging
import threading

import pytest

from desktop_app.state.connection import State
from tests.fakes.keyrings import Memory
from tests.fakes.service import (
    ScriptedService,
    Until,
)
from tests.loop import run, until
from tests.state.connection.scene import KEY, NOT_TOLD, OTHER_KEY, Scene, good, state_of


def test_another_host_never_gets_the_key_of_the_old_one(scene: Scene, memory: Memory) -> None:
    async def script() -> None:
        with ScriptedService() as other:
            other.answer("/key", *good(label="other"))
            other.answer("/credits", *NOT_TOLD)
            memory.kept["Pictor", f"127.0.0.1:{other.port}"] = OTHER_KEY
            connection = scene.connection()
            await connection.enter(KEY)
            scene.preferences.update(base_url=other.url)
            assert connection.access() is None
            assert state_of(connection) is State.CHECKING
            assert connection.host == f"127.0.0.1:{other.port}"
            await until(lambda: connection.state is State.CONNECTED)
            assert connection.account is not None
            assert connection.account.label == "other"
            for request in other.requests:
                assert request.headers["authorization"] == f"Bearer {OTHER_KEY}"
            scene.preferences.update(base_url=scene.service.url)
            await until(lambda: connection.state is State.CONNECTED)
            assert set(scene.asked()) == {KEY}
            assert scene.said == [
                "connected session",
                "disconnected",
                "connected keyring",
                "disconnected",
                "connected keyring",
            ]

    run(script())


def test_at_a_host_without_a_key_nobody_is_signed_in(scene: Scene) -> None:
    async def script() -> None:
        with ScriptedService() as other:
            connection = scene.connection(KEY)
            await connection.start()
            scene.preferences.update(base_url=other.url)
            await until(lambda: connection.state is State.ABSENT)
            assert not connection.has_key
            await connection.sign_out()
            assert scene.said == ["connected environment", "disconnected"]
            assert other.requests == []

    run(script())


def test_a_key_that_was_being_checked_is_not_taken_along(scene: Scene, memory: Memory) -> None:
    async def script() -> None:
        with ScriptedService() as other:
            connection = scene.connection()
            await connection.start()
            may_answer = threading.Event()
            scene.service.answer("/key", Until(may_answer), *good())
            entering = asyncio.create_task(connection.enter(KEY))
            await until(lambda: scene.asked())
            scene.preferences.update(base_url=other.url)
            may_answer.set()
            await entering
            await until(lambda: connection.state is State.ABSENT)
            assert scene.said == []
            assert memory.kept == {}
            assert other.requests == []

    run(script())


def test_the_same_host_by_another_way_keeps_its_key(scene: Scene) -> None:
    async def script() -> None:
        connection = scene.connection(KEY)
        await connection.start()
        await until(lambda: connection.state is State.CONNECTED)
        scene.preferences.update(proxy="proxy.example:3128", row_height=200)
        assert state_of(connection) is State.CONNECTED
        access = connection.access()
        assert access is not None
        assert (access.key, access.proxy) == (KEY, "http://proxy.example:3128")
        await until(lambda: len(scene.asked()) == 2)
        scene.preferences.update(row_height=240)
        scene.preferences.update(proxy="http://proxy.example:3128")
        await until(lambda: not connection._tasks)
        assert len(scene.asked()) == 2, "the same way in other words"
        assert scene.said == ["connected environment"] * 2

    run(script())


def test_the_address_of_the_command_line_wins(scene: Scene) -> None:
    async def script() -> None:
        scene.preferences.update(base_url="https://example.org/api/v1")
        connection = scene.connection(KEY, base_url=scene.service.url)
        assert connection.route().base_url == scene.service.url
        await connection.start()
        await until(lambda: connection.state is State.CONNECTED)
        scene.preferences.update(base_url="https://example.com/api/v1")
        assert connection.route().base_url == scene.service.url
        assert scene.said == ["connected environment"]

    run(script())


@pytest.mark.parametrize("written", ["", "  ", "http://example.org/api/v1", "nonsense"])
def test_an_address_that_cannot_be_is_openrouters(
    scene: Scene, caplog: pytest.LogCaptureFixture, written: str
) -> None:
    scene.preferences.update(base_url=written, proxy="ftp://me:secret@proxy", ca_file="/no/such")
    connection = scene.connection(KEY)
    route = connection.route()
    assert (route.base_url, route.proxy, route.ca_file) == (
        "https://openrouter.ai/api/v1",
        "",
        "",
    )
    warned = [one.getMessage() for one in caplog.records if one.levelno == logging.WARNING]
    assert len(warned) == (3 if written.strip() else 2)
    assert "secret" not in "".join(warned)


def test_settings_that_change_before_the_start_are_the_ones_that_count(scene: Scene) -> None:
    scene.preferences.update(base_url="https://example.org/api/v1")
    connection = scene.connection(KEY)
    scene.preferences.update(base_url=scene.service.url)
    assert connection.host == scene.host
    assert scene.said == []

    async def script() -> None:
        await connection.start()
        await until(lambda: connection.state is State.CONNECTED)

    run(script())
