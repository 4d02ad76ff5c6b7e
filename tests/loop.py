"""Running a coroutine on the real loop of the app: asyncio inside Qt."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Coroutine
from typing import Any

import qasync
from PySide6.QtWidgets import QApplication


def run(coroutine: Coroutine[Any, Any, None]) -> None:
    """Run it to its end; needs a QApplication."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    app.setQuitOnLastWindowClosed(False)
    with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(app)) as runner:
        runner.run(coroutine)


async def until(true: Callable[[], object], within_s: float = 20.0, what: str = "") -> None:
    """Wait for a condition while the app lives; fails when it does not come."""
    end = time.monotonic() + within_s
    while not true():
        assert time.monotonic() < end, what or "what was waited for did not come"
        await asyncio.sleep(0.005)
