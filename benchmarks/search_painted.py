"""From the last letter typed to the pictures on the screen, in the whole app."""

from __future__ import annotations

import asyncio
import statistics
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks import living
from benchmarks.measure import Measure
from desktop_app.typed import override

if TYPE_CHECKING:
    from desktop_app.studio import Studio

_TYPED = {
    "rare word": "zeppelin",
    "common word": "mountain",
    "two words": "mountain lake",
    "model": "model:flux",
    "tag and word": "tag:keeper mountain",
}
_RUNS = 7
_NOWHERE = "http://127.0.0.1:9/api/v1"  # the discard port: nobody answers
_PATIENCE_S = 10.0


def figures(data: Path, what: str) -> Iterator[Measure]:
    """Type into a library that lies in this data folder; the wait for more letters is left out."""
    living.application()
    taken: dict[str, list[float]] = {}
    idle: list[float] = []

    async def script(studio: Studio) -> None:
        idle.extend([await _turn() for _ in range(_RUNS)])
        for name, typed in _TYPED.items():
            taken[name] = [await _time(studio, typed) for _ in range(_RUNS)]

    living.live(_NOWHERE, script, data=data)
    floor = statistics.median(idle)
    yield Measure(f"{what}, a turn of the idle window", floor, "ms")
    for name, times in taken.items():
        middle = statistics.median(times)
        yield Measure(f"{what}, typed to painted, {name}", middle, "ms")
    worst = max(max(times) for times in taken.values())
    yield Measure(f"{what}, typed to painted, slowest", worst, "ms")


async def _turn() -> float:
    began = time.perf_counter()
    await asyncio.sleep(0)
    return (time.perf_counter() - began) * 1e3


async def _time(studio: Studio, typed: str) -> float:
    """Write all but the last letter, wait until that is found, then press its key."""
    from PySide6.QtCore import QEvent, QObject, QTimer
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QLineEdit

    class Painted(QObject):
        """Notes when the pictures that were found have been painted."""

        is_found = False
        at = 0.0

        @override
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if self.is_found and not self.at and event.type() is QEvent.Type.Paint:
                QTimer.singleShot(0, self.note)
            return False

        def find(self) -> None:
            self.is_found = True

        def note(self) -> None:
            self.at = self.at or time.perf_counter()

    field = studio.window.findChild(QLineEdit, "search")
    assert field is not None
    field.setText("")
    studio.search.set_text("")
    await _until(lambda: studio.search.is_settled)
    field.setFocus()
    field.setText(typed[:-1])
    studio.search.set_text(typed[:-1])
    await _until(lambda: studio.search.is_settled)
    await asyncio.sleep(0.2)
    painted, viewport = Painted(), studio.window.home.view.viewport()
    viewport.installEventFilter(painted)
    waited: list[float] = []
    timer = studio.search._typing
    timer.timeout.connect(lambda: waited.append(time.perf_counter()))
    studio.gallery.showing_changed.connect(painted.find)
    pressed = time.perf_counter()
    QTest.keyClicks(field, typed[-1])
    handled = time.perf_counter() - pressed
    await _until(lambda: painted.at)
    viewport.removeEventFilter(painted)
    studio.gallery.showing_changed.disconnect(painted.find)
    return (painted.at - waited[0] + handled) * 1e3


async def _until(true: object) -> None:
    assert callable(true)
    end = time.monotonic() + _PATIENCE_S
    while not true():
        assert time.monotonic() < end, "nothing was painted"
        await asyncio.sleep(0.001)
