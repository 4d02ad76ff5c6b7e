"""From threads to the loop and back: order, errors, closing."""

from __future__ import annotations

import asyncio
import contextlib
import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.core.errors import AppError, Failure, Kind
from desktop_app.core.events import Heard
from desktop_app.state import bridge
from tests.fakes.streams import Gate, ScriptedRun
from tests.loop import run, until


def test_events_come_in_order_and_on_the_loops_thread(qtbot: QtBot) -> None:
    async def script() -> None:
        heard = []
        async for event in bridge.iterate(ScriptedRun(*(Heard(n) for n in range(100)))):
            assert threading.current_thread() is threading.main_thread()
            heard.append(event)
        assert heard == [Heard(n) for n in range(100)]

    run(script())


def test_an_error_arrives_after_what_came_before_it(qtbot: QtBot) -> None:
    async def script() -> None:
        heard = []
        problem = AppError(Failure(kind=Kind.DROPPED))
        with pytest.raises(AppError) as caught:
            async for event in bridge.iterate(ScriptedRun(Heard(1), problem)):
                heard.append(event)
        assert caught.value is problem
        assert heard == [Heard(1)]

    run(script())


def test_leaving_closes_the_stream_and_its_thread_ends(qtbot: QtBot) -> None:
    async def script() -> None:
        stream = ScriptedRun(Heard(1), Gate())
        async with contextlib.aclosing(bridge.iterate(stream)) as events:
            async for _ in events:
                break
        assert stream.closed.is_set()
        await until(stream.ended.is_set)

    run(script())


def test_an_error_in_the_listener_closes_the_stream(qtbot: QtBot) -> None:
    async def script() -> None:
        stream = ScriptedRun(Heard(1), Gate())
        with pytest.raises(LookupError):
            async with contextlib.aclosing(bridge.iterate(stream)) as events:
                async for _ in events:
                    raise LookupError
        assert stream.closed.is_set()

    run(script())


def test_a_call_returns_and_raises_and_runs_elsewhere(qtbot: QtBot) -> None:
    async def script() -> None:
        assert await bridge.call(threading.current_thread) is not threading.main_thread()
        with pytest.raises(ZeroDivisionError):
            await bridge.call(lambda: 1 // 0)

    run(script())


def test_a_thread_that_outlives_the_loop_ends_quietly(qtbot: QtBot) -> None:
    gate = threading.Event()
    done = threading.Event()

    class Late:
        def __iter__(self) -> Iterator[int]:
            gate.wait(10)
            yield 1
            done.set()

        def close(self) -> None:
            """Cannot be woken."""

    async def script() -> None:
        asyncio.get_running_loop().create_task(_first(bridge.iterate(Late())))
        await asyncio.sleep(0)
        await asyncio.sleep(0)

    async def _first(events: object) -> None:
        async for _ in events:  # type: ignore[attr-defined]
            return

    run(script())
    gate.set()
    assert done.wait(10)
