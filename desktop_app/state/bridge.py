"""From blocking streams on threads to coroutines on the GUI thread, and cancelling."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Callable, Iterator
from typing import TypeVar

from desktop_app.core.providers.base import Stream
from desktop_app.state.threads import start_thread

T = TypeVar("T")


class _End:
    """The last thing a stream says: how it ended."""

    def __init__(self, problem: BaseException | None) -> None:
        self.problem = problem


async def iterate(stream: Stream[T], name: str = "stream") -> AsyncGenerator[T, None]:
    """Yield what the stream yields, which runs on a daemon thread of its own.

    Leaving the iteration closes the stream at once and does not wait for its thread; wrap it in
    `contextlib.aclosing` so that an error in the loop's own body does so too.
    """
    loop = asyncio.get_running_loop()
    inbox: asyncio.Queue[T | _End] = asyncio.Queue()
    listening = True

    def post(item: T | _End) -> None:
        if listening:
            try:
                loop.call_soon_threadsafe(inbox.put_nowait, item)
            except RuntimeError:  # the loop has closed: the app is quitting, nobody listens
                stream.close()

    def pump() -> None:
        problem: BaseException | None = None
        try:
            for item in stream:
                post(item)
        except BaseException as error:  # noqa: BLE001  raised again on the listening side
            problem = error
        post(_End(problem))

    start_thread(pump, name)
    try:
        while True:
            item = await inbox.get()
            if isinstance(item, _End):
                if item.problem is not None:
                    raise item.problem
                return
            yield item
    finally:
        listening = False
        stream.close()


class _Call(Stream[T]):
    """A stream of one: a function's result. It cannot be woken, only left alone."""

    def __init__(self, function: Callable[[], T]) -> None:
        self._function = function

    def __iter__(self) -> Iterator[T]:
        yield self._function()

    def close(self) -> None:
        """Nothing to wake."""


async def call(function: Callable[[], T], name: str = "call") -> T:
    """Run a blocking function on a daemon thread and return its result."""
    results = iterate(_Call(function), name)
    try:
        return await anext(results)
    finally:
        await results.aclose()
