"""The whole app in this process, offscreen, for a benchmark to use."""

from __future__ import annotations

import asyncio
import os
import tempfile
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from desktop_app.studio import Studio

MODEL = "google/gemini-2.5-flash-image"
_READY_S = 1.0


def application() -> QApplication:
    """The one QApplication, as the app sets it up."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.pop("OPENROUTER_API_KEY", None)
    from PySide6.QtWidgets import QApplication

    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    app.setQuitOnLastWindowClosed(False)
    return app


def live(
    url: str,
    script: Callable[[Studio], Awaitable[None]],
    *,
    at_once: int = 4,
    data: Path | None = None,
) -> None:
    """Start the app on a fresh library, or on a data folder, let the script use it, and close."""
    app = application()
    import qasync

    from desktop_app import options
    from desktop_app.front import Front
    from desktop_app.places import Places
    from desktop_app.studio import Studio

    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        places = Places.below(data or Path(folder))
        asked = options.Options(
            places=places, base_url=url, key="sk-or-benchmark", demo=False, self_test=False
        )
        front = Front(app, asked)
        front.show()
        studio = Studio(front, asked)
        studio.preferences.update(jobs_at_once=at_once)

        async def whole() -> None:
            living = asyncio.get_running_loop().create_task(studio.live())
            await asyncio.sleep(_READY_S)
            try:
                await script(studio)
            finally:
                studio.jobs.stop_all()
                studio.shell.close()
                await living

        with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(app)) as runner:
            runner.run(whole())
        studio.close()
