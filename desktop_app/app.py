"""The composition root: build bottom-up, wire state to state, run, close top-down.

Order of starting: options, lock, log, library, state, window, first paint; only then asyncio,
qasync and requests are imported, what an earlier run left is recovered, and the worker begins.
"""

from __future__ import annotations

import logging
import os
import signal
import sys
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QMessageBox

from desktop_app import APP_ID, NAME, VERSION, logs, options
from desktop_app.core import catalog, settings
from desktop_app.core.demo_process import DemoProcess
from desktop_app.core.errors import AppError
from desktop_app.core.library import Library
from desktop_app.core.recipe import ImageModel
from desktop_app.core.runner import JobRun
from desktop_app.core.services import Services
from desktop_app.instance import AlreadyRunning, Instance
from desktop_app.places import RESOURCES
from desktop_app.state.draft import Draft
from desktop_app.state.full_pictures import FullPictures
from desktop_app.state.gallery import GalleryModel
from desktop_app.state.garbage import Garbage
from desktop_app.state.jobs import JobList
from desktop_app.state.preferences import Preferences
from desktop_app.state.thumbnails import Thumbnails
from desktop_app.ui import wording
from desktop_app.ui.commands import Sources
from desktop_app.ui.icons import Icons
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.theme import Theme

if TYPE_CHECKING:
    from desktop_app.state.worker import Worker

_log = logging.getLogger(__name__)

_PROMPTS_REMEMBERED = 200


class Studio:
    """Everything Pictor is made of. Building it may raise `AppError` or `AlreadyRunning`."""

    def __init__(self, app: QApplication, asked: options.Options) -> None:
        places = asked.places
        self.root = root = QObject()  # whatever has no widget for a parent has this one
        self.garbage = Garbage(root)
        self.instance = Instance(places.instance, root)
        try:
            self.library = Library.open(places.library)
        except BaseException:
            self.instance.close()
            raise
        self._redactor = logs.start(places.logs)
        self._redactor.hide(asked.key)
        library = self.library
        self.preferences = Preferences(
            settings.load(places.settings), partial(settings.save, places.settings), root
        )
        self.demo = DemoProcess(RESOURCES.parent)
        self.services = Services(asked.base_url, asked.key, self.demo, demo_only=asked.demo)
        self.models = catalog.load(RESOURCES / "models.json")
        self.draft = Draft(self._usable_models(), root)
        self.jobs = JobList(root)
        self.gallery = GalleryModel(library.days, library.day_page, library.path_of, root)
        self.thumbnails = Thumbnails(places.thumbnails, library.path_of, parent=root)
        self.full = FullPictures(library.path_of, root)
        theme = Theme(app, RESOURCES, root)
        theme.follow(self.preferences.now.theme)
        self.window = MainWindow(
            theme,
            Icons(theme),
            self.preferences,
            self.draft,
            self.jobs,
            self.gallery,
            self.thumbnails,
            self.full,
            Sources(
                details_of=lambda picture: library.job(picture.job_key),
                path_of=library.path_of,
                recent_prompts=lambda: library.recent_prompts(_PROMPTS_REMEMBERED),
                has_key=lambda: self.services.has_key,
            ),
            QIcon(str(RESOURCES / "icon.svg")),
        )
        self._offer_models()
        self.window.restore()

    def _offer_models(self) -> None:
        """Offer what can be used: every model with a key, the demo painter without."""
        now = self.preferences.now
        self.draft.set_models(self._usable_models())
        self.draft.restore(model=now.model, ratio=now.ratio, size=now.size, count=now.count)

    def _usable_models(self) -> tuple[ImageModel, ...]:
        has_key = self.services.has_key
        return tuple(model for model in self.models if model.is_demo or has_key)

    def show(self) -> None:
        """Show the window and wait until it has been painted."""
        first = QEventLoop()
        self.window.painted.connect(first.quit)
        self.window.show()
        first.exec()
        self.garbage.start()
        if os.environ.get("PICTOR_SAY_FIRST_PAINT"):  # for the benchmark of starting
            sys.stdout.write("FIRST-PAINT\n")
            sys.stdout.flush()

    async def live(self) -> None:
        """Recover, work, and return when the person has closed the window."""
        import asyncio

        from desktop_app.state import bridge
        from desktop_app.state.worker import Worker

        ended = asyncio.Event()
        self.window.closed.connect(ended.set)
        if self.window.has_closed:  # before anybody listened
            return
        self.window.key_entered.connect(self._on_key)
        asyncio.get_running_loop().set_exception_handler(_on_task_error)
        self.instance.raised.connect(self.window.come_forward)
        self.instance.listen()
        recovery = await bridge.call(self.library.recover, "recover")
        for picture in recovery.pictures:
            self.gallery.add(picture)
        self.jobs.take_back(self.library.unfinished_jobs())
        worker = self._employ(Worker)
        self.window.home.greet_if_new()
        await bridge.call(_warm_up, "warm-up")
        await ended.wait()
        await worker.close()

    def _employ(self, kind: type[Worker]) -> Worker:
        library = self.library
        worker = kind(
            self.jobs,
            lambda job: JobRun(job, self.services, library),
            library.add_job,
            library.update_job,
            library.dismiss_job,
            at_once=self.preferences.now.jobs_at_once,
            parent=self.root,
        )
        worker.picture_saved.connect(self.gallery.add)
        worker.picture_saved.connect(self.window.on_picture_saved)
        worker.job_failed.connect(self.window.on_job_failed)
        return worker

    def _on_key(self, key: str) -> None:
        self._redactor.hide(key)
        self.services.use_key(key)
        self._offer_models()
        self.window.on_connected()

    def close(self) -> None:
        """Close top-down; nothing is on its way any more."""
        self.preferences.close()
        self.thumbnails.close()
        self.full.close()
        self.demo.close()
        self.library.close()
        self.instance.close()
        self.window.deleteLater()
        self.root.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        self.garbage.close()


def _warm_up() -> None:
    """Import what the first job needs, so that it does not pay for it."""
    from desktop_app.core.providers import openrouter

    _log.debug("%s is ready", openrouter.__name__)


def _on_task_error(_loop: object, facts: dict[str, object]) -> None:
    problem = facts.get("exception")
    _log.error(
        "%s", facts.get("message"), exc_info=problem if isinstance(problem, Exception) else None
    )


def main(arguments: list[str]) -> int:
    """Start Pictor; returns its exit status."""
    if arguments[:1] == ["--demo-service"]:  # how the bundle starts its own demo painter
        from desktop_app.demo.__main__ import main as serve

        return serve(arguments[1:])
    asked = options.read(arguments)
    if (
        sys.platform == "linux"
        and not os.environ.get("QT_QPA_PLATFORM")
        and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
    ):
        if not asked.self_test:
            options.refuse("there is no display here; start Pictor from a desktop")
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    QApplication.setApplicationName(NAME)
    QApplication.setApplicationVersion(VERSION)
    QApplication.setDesktopFileName(APP_ID)
    app = QApplication([NAME])
    app.setQuitOnLastWindowClosed(False)
    if asked.self_test:
        from desktop_app import self_test

        return self_test.run(asked.places)
    try:
        studio = Studio(app, asked)
    except AlreadyRunning as running:
        return _tell_already_running(running)
    except AppError as error:
        return _tell(error)
    studio.show()
    _run(app, studio)
    studio.close()
    return 0


def _run(app: QApplication, studio: Studio) -> None:
    import asyncio

    import qasync

    with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(app)) as runner:
        runner.run(studio.live())


def _tell_already_running(running: AlreadyRunning) -> int:
    if running.answered:
        return 0
    sys.stderr.write("pictor: Pictor is already running here, but does not answer.\n")
    return 1


def _tell(error: AppError) -> int:
    """Say why the library cannot be opened, on the terminal and in a box."""
    said = wording.explain(error.failure)
    sys.stderr.write(f"pictor: {said.title} {said.text}\n")
    box = QMessageBox(QMessageBox.Icon.Warning, NAME, said.title)
    box.setInformativeText(said.text)
    if os.environ.get("QT_QPA_PLATFORM") == "offscreen":
        QTimer.singleShot(0, box.close)  # nobody could press the button
    box.exec()
    return 1
