"""A stream that plays a script: what a job would say, without any network."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from desktop_app.core.errors import StreamClosed
from desktop_app.core.events import Event


@dataclass(frozen=True)
class Gate:
    """Waits until the test opens it, or the stream is closed."""

    opened: threading.Event = field(default_factory=threading.Event)


class ScriptedRun:
    """Plays events, raises exceptions, waits at gates; knows whether it was closed and ended."""

    def __init__(self, *steps: Event | Gate | Exception) -> None:
        self.steps: Sequence[Event | Gate | Exception] = steps
        self.closed = threading.Event()
        self.ended = threading.Event()

    def close(self) -> None:
        """Wake whoever waits."""
        self.closed.set()

    def __iter__(self) -> Iterator[Event]:
        """Play."""
        try:
            for step in self.steps:
                if isinstance(step, Gate):
                    while not step.opened.wait(0.005):
                        if self.closed.is_set():
                            raise StreamClosed
                elif isinstance(step, Exception):
                    raise step
                else:
                    yield step
        finally:
            self.ended.set()
