"""From the click on ✕ to "Stopped" painted, while the service is silent."""

from __future__ import annotations

import asyncio
import socket
import statistics
import threading
import time
from collections.abc import Iterator
from typing import TYPE_CHECKING

from benchmarks.living import MODEL, live
from benchmarks.measure import Measure

if TYPE_CHECKING:
    from desktop_app.studio import Studio

RUNS = 15


def silent_service() -> socket.socket:
    """Takes every request and never says a word."""
    server = socket.create_server(("127.0.0.1", 0))
    kept: list[socket.socket] = []

    def accept() -> None:
        while True:
            try:
                kept.append(server.accept()[0])
            except OSError:
                return

    threading.Thread(target=accept, daemon=True).start()
    return server


def main() -> Iterator[Measure]:
    """Medians of fifteen; the slot's being free again is measured beside it."""
    shown: list[float] = []
    freed: list[float] = []

    async def script(studio: Studio) -> None:
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        from desktop_app.ui.widgets.buttons import IconButton

        studio.draft.restore(prompt="silence", model=MODEL, count=1)
        for _ in range(RUNS):
            studio.window.home.generate()
            job = studio.jobs.jobs()[-1]
            tile = studio.window.home.in_progress.tile(job.key)
            assert tile is not None
            while tile.job.started is None:
                await asyncio.sleep(0.01)
            await asyncio.sleep(0.1)  # the request is on its way by now
            running = threading.active_count()
            (stop,) = tile.findChildren(IconButton)
            began = time.perf_counter()
            QTest.mouseClick(stop, Qt.MouseButton.LeftButton)
            tile.repaint()
            shown.append((time.perf_counter() - began) * 1e3)
            assert tile.accessibleName().startswith("Stopped")
            while threading.active_count() >= running:
                await asyncio.sleep(0.001)
            freed.append((time.perf_counter() - began) * 1e3)
            studio.jobs.dismiss(job.key)

    server = silent_service()
    try:
        live(f"http://127.0.0.1:{server.getsockname()[1]}/api/v1", script)
    finally:
        server.close()
    yield Measure("cancel to Stopped painted, silent service", statistics.median(shown), "ms")
    yield Measure("cancel to Stopped painted, slowest of 15", max(shown), "ms")
    yield Measure("cancel to the job's thread gone", statistics.median(freed), "ms")
