"""Starting Pictor.

The order: options; the lock, the settings and the bare window, which is painted; then the library,
the state and everything in the window; then asyncio and qasync, and the worker.
"""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app import APP_ID, NAME, VERSION, options

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from desktop_app.core.errors import AppError
    from desktop_app.front import Front
    from desktop_app.instance import AlreadyRunning
    from desktop_app.studio import Studio

# Commands need no window: Qt is imported where one is opened.


def main(arguments: list[str]) -> int:
    """Start Pictor; returns its exit status."""
    if arguments[:1] == ["--demo-service"]:  # how the bundle starts its own demo painter
        from desktop_app.demo.__main__ import main as serve

        return serve(arguments[1:])
    if arguments[:1] == ["--draw"]:  # how the bundle starts the child that draws an SVG
        from desktop_app import drawing_child

        return drawing_child.main(arguments[1:])
    if (found := options.command_in(arguments)) is not None:
        from desktop_app.command_line import commands

        return commands.run(*found)
    asked = options.read(arguments)
    _check_display(asked)
    return _open_window(asked)


def _open_window(asked: options.Options) -> int:
    from desktop_app.front import Front
    from desktop_app.instance import AlreadyRunning
    from desktop_app.ui.application import Application

    signal.signal(signal.SIGINT, signal.SIG_DFL)
    Application.setApplicationName(NAME)
    Application.setApplicationVersion(VERSION)
    Application.setDesktopFileName(APP_ID)
    app = Application([NAME])
    app.setQuitOnLastWindowClosed(False)
    if asked.self_test:
        from desktop_app import self_test

        return self_test.run(asked.places)
    try:
        front = Front(app, asked)
    except AlreadyRunning as running:
        if not running.is_command:
            return _tell_already_running(running)
        from desktop_app import languages, waiting_room
        from desktop_app.core import settings

        languages.install(app, settings.load(asked.places.settings).language)
        waited = waiting_room.wait(lambda: Front(app, asked))
        if waited is None:
            return 0
        front = waited
    front.show()
    return _work(app, front, asked)


def _work(app: QApplication, front: Front, asked: options.Options) -> int:
    """Load the rest behind the painted window, and live until it is closed."""
    from desktop_app.core.errors import AppError
    from desktop_app.opening import Declined
    from desktop_app.studio import Studio

    try:
        studio = Studio(front, asked)
    except Declined:
        front.close()
        return 1
    except AppError as error:
        status = _tell(front, error)
        front.close()
        return status
    _run(app, studio)
    starts_again = studio.window.starts_again
    studio.close()
    if starts_again:
        _start_again(asked)
    return 0


def _start_again(asked: options.Options) -> None:
    """Start another Pictor with the same options, this one having given everything free."""
    from PySide6.QtCore import QProcess

    from desktop_app.places import RESOURCES

    is_frozen = getattr(sys, "frozen", False)
    start = [] if is_frozen else [str(RESOURCES.parent / "main.py")]
    given = set(asked.files)  # what was brought in is here
    words = [word for word in sys.argv[1:] if Path(word).absolute() not in given]
    QProcess.startDetached(sys.executable, [*start, *words])


def _run(app: QApplication, studio: Studio) -> None:
    import asyncio

    import qasync

    with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(app)) as runner:
        runner.run(studio.live())


def _check_display(asked: options.Options) -> None:
    """Qt itself would abort where there is no screen."""
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM"):
        return
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        if not asked.self_test:
            options.refuse("there is no display here; start Pictor from a desktop")
        os.environ["QT_QPA_PLATFORM"] = "offscreen"


def _tell_already_running(running: AlreadyRunning) -> int:
    if running.answered:
        return 0
    sys.stderr.write("pictor: Pictor is already running here, but does not answer.\n")
    return 1


def _tell(front: Front, error: AppError) -> int:
    """Say why the library cannot be opened, on the terminal and in a box."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QMessageBox

    from desktop_app.ui import wording

    said = wording.explain(error.failure)
    sys.stderr.write(f"pictor: {said.title} {said.text}\n")
    box = QMessageBox(QMessageBox.Icon.Warning, NAME, said.title, parent=front.shell)
    box.setInformativeText(said.text)
    if not front.can_ask:
        QTimer.singleShot(0, box.close)  # nobody could press the button
    box.exec()
    return 1
