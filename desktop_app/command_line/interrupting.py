"""Being asked to stop: by Ctrl+C, or by the system."""

from __future__ import annotations

import signal
import threading
from collections.abc import Callable
from types import FrameType, TracebackType
from typing import Self

from desktop_app.command_line.status import Status

_SIGNALS = ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK")  # those that the system has


class Interruption:
    """Turns the first such signal into a wish that is looked at, and the second into an end.

    Only the main thread can make one; `is_wanted` may be asked by any.
    """

    def __init__(self) -> None:
        self._then: Callable[[], None] = lambda: None
        self._wanted = threading.Event()
        self._number = 0
        self._before: dict[int, object] = {}

    def then(self, end: Callable[[], None]) -> None:
        """Do this when it comes, in the middle of whatever the main thread does; or now."""
        self._then = end
        if self._wanted.is_set():
            end()

    def is_wanted(self) -> bool:
        """Whether to stop."""
        return self._wanted.is_set()

    def wait(self, seconds: float) -> bool:
        """Wait so long, or until it is time to stop; whether it is."""
        return self._wanted.wait(seconds)

    @property
    def status(self) -> int:
        """How a stopped command ends."""
        return 128 + self._number if self._number else Status.INTERRUPTED

    def __enter__(self) -> Self:
        for name in _SIGNALS:
            if (number := getattr(signal, name, None)) is not None:
                self._before[number] = signal.signal(number, self._on_signal)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for number, handler in self._before.items():
            signal.signal(number, handler)  # type: ignore[arg-type]  # as it was given to us

    def _on_signal(self, number: int, _frame: FrameType | None) -> None:
        if self._wanted.is_set():
            raise KeyboardInterrupt
        self._number = number
        self._wanted.set()
        self._then()
