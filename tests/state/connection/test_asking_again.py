"""The account is asked about again, and not too often."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from decimal import Decimal

from desktop_app.state.connection import State
from tests.loop import run, until
from tests.state.connection.scene import KEY, Scene, credits_of


def test_the_account_is_asked_again_after_a_while_only(scene: Scene) -> None:
    async def script() -> None:
        connection = scene.connection(KEY, pause_s=0.3)
        await connection.start()
        await until(lambda: connection.state is State.CONNECTED)
        scene.service.answer("/credits", *credits_of(10, 1))
        await asyncio.gather(*(connection.refresh() for _ in range(5)))
        assert scene.asked() == [KEY, KEY], "five wishes are one question, and none is forgotten"
        assert connection.credit_usd == Decimal(9)
        await connection.refresh(force=True)
        assert len(scene.asked()) == 3

    run(script())


def test_a_wish_that_waits_is_in_the_question_that_somebody_asks_meanwhile(scene: Scene) -> None:
    async def script() -> None:
        connection = scene.connection(KEY, pause_s=0.3)
        await connection.start()
        await until(lambda: connection.state is State.CONNECTED)
        waiting = asyncio.create_task(connection.refresh())
        await until(lambda: connection._is_pausing)
        await connection.refresh(force=True)
        await waiting
        assert len(scene.asked()) == 2

    run(script())


def test_an_account_just_asked_about_is_not_asked_again_at_once(scene: Scene) -> None:
    async def script() -> None:
        connection = scene.connection(KEY, pause_s=1000.0)
        await connection.start()
        await until(lambda: connection.state is State.CONNECTED)
        waiting = asyncio.create_task(connection.refresh())
        await until(lambda: connection._is_pausing)
        await connection.refresh()
        assert not waiting.done(), "one waits for all"
        waiting.cancel()
        assert len(scene.asked()) == 1

    run(script())


def test_nothing_slow_is_loaded_with_it() -> None:
    slow = {"asyncio", "requests", "keyring", "ssl"}
    code = f"import sys, desktop_app.state.connection; print({slow} & set(sys.modules))"
    loaded = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )
    assert loaded.stdout.strip() == "set()"
