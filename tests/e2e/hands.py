"""Driving the whole app in this process: a person's hands on the real window."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from desktop_app import options
from desktop_app.front import Front
from desktop_app.places import Places
from desktop_app.studio import Studio
from desktop_app.ui.gallery.job_tile import JobTile
from tests.loop import run, until

KEY = "sk-or-v1-test-0123456789abcdef"
NOWHERE = "http://127.0.0.1:9/api/v1"  # the discard port: nobody answers


class Hands:
    """Finds controls by their fixed names, and types and clicks."""

    def __init__(self, studio: Studio) -> None:
        self.studio = studio
        self.window = studio.window

    def find(self, name: str) -> QWidget:
        """The control of that object name."""
        found = self.window.findChild(QWidget, name)
        assert found is not None, f"there is no control {name}"
        return found

    def click(self, target: str | QWidget) -> None:
        """Click in the middle."""
        widget = self.find(target) if isinstance(target, str) else target
        assert widget.isVisible(), f"{widget.objectName() or widget} cannot be seen"
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
        """Press a key where the keyboard is."""
        target = QApplication.focusWidget() or self.window
        QTest.keyClick(target, key, modifier or Qt.KeyboardModifier.NoModifier)

    def write(self, prompt: str) -> None:
        """Type the prompt, letter by letter where the keyboard can, else by pasting."""
        editor = self.find("prompt")
        assert isinstance(editor, QPlainTextEdit)
        editor.setFocus()
        editor.selectAll()
        if prompt.isascii():
            QTest.keyClicks(editor, prompt)
        else:
            QApplication.clipboard().setText(prompt)
            editor.paste()

    def tiles(self) -> list[JobTile]:
        """The job tiles on the wall, in order."""
        jobs = self.studio.jobs.jobs()
        found = [self.window.home.in_progress.tile(job.key) for job in jobs]
        return [tile for tile in found if tile is not None]

    async def until_idle(self) -> None:
        """Wait until nothing is under way."""
        await until(lambda: not self.studio.jobs.under_way(), 60, "the jobs did not end")


def in_the_app(
    data: Path,
    script: Callable[[Hands], Awaitable[None]],
    *,
    url: str = NOWHERE,
    key: str = KEY,
    demo: bool = False,
    stops: bool = True,
) -> None:
    """Start the app on a data folder, let the script use it, close it as a person would.

    With `stops` what is still under way is stopped first.
    """
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    asked = options.Options(
        places=Places.below(data), base_url=url, key=key, demo=demo, self_test=False
    )
    front = Front(app, asked)
    front.show()
    studio = Studio(front, asked)
    try:

        async def live() -> None:
            living = asyncio.get_running_loop().create_task(studio.live())
            try:
                await script(Hands(studio))
            finally:
                if stops:
                    studio.jobs.stop_all()
                studio.shell.close()
                await asyncio.wait_for(living, 10)

        run(live())
    finally:
        studio.close()
