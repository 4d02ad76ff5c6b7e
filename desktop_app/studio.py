"""The composition root: builds bottom-up, wires state to state, works, closes top-down."""

from __future__ import annotations

import logging
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QIcon

from desktop_app import logs
from desktop_app.core import catalog, settings
from desktop_app.core.demo_process import DemoProcess
from desktop_app.core.library import Library
from desktop_app.core.recipe import ImageModel
from desktop_app.core.services import Services
from desktop_app.front import Front
from desktop_app.options import Options
from desktop_app.places import RESOURCES
from desktop_app.state.draft import Draft
from desktop_app.state.full_pictures import FullPictures
from desktop_app.state.gallery import GalleryModel
from desktop_app.state.garbage import Garbage
from desktop_app.state.jobs import JobList
from desktop_app.state.preferences import Preferences
from desktop_app.state.rescue import Rescue
from desktop_app.state.thumbnails import Thumbnails
from desktop_app.ui.commands import Sources
from desktop_app.ui.icons import Icons
from desktop_app.ui.main_window import MainWindow

if TYPE_CHECKING:
    import asyncio

    from desktop_app.state.worker import Worker

_log = logging.getLogger(__name__)

_PROMPTS_REMEMBERED = 200


class Studio:
    """Everything Pictor is made of behind its window. Building it may raise `AppError`."""

    def __init__(self, front: Front, asked: Options) -> None:
        places, root = asked.places, front.root
        self._front = front
        self.shell = front.shell
        self.garbage = Garbage(root)
        self._tasks: set[asyncio.Task[None]] = set()
        self._redactor = logs.start(places.logs)
        self._redactor.hide(asked.key)
        self.library = library = Library.open(places.library)
        save = partial(settings.save, places.settings)
        self.preferences = Preferences(front.settings, save, root)
        self.demo = DemoProcess(RESOURCES.parent)
        self.services = Services(asked.base_url, asked.key, self.demo, demo_only=asked.demo)
        self.models = catalog.load(RESOURCES / "models.json")
        self.draft = Draft(self._usable_models(), root)
        self.jobs = JobList(root)
        self.gallery = GalleryModel(library.days, library.day_page, library.path_of, root)
        self.thumbnails = Thumbnails(places.thumbnails, library.path_of, parent=root)
        self.full = FullPictures(library.path_of, root)
        self.rescue = Rescue(self.jobs, library.held, library.rescue, library.save_again, root)
        front.theme.load_fonts()
        self._offer_models()
        self.draft.set_prompt(front.settings.prompt)
        self.window = MainWindow(
            front.theme,
            Icons(front.theme),
            self.preferences,
            self.draft,
            self.jobs,
            self.gallery,
            self.thumbnails,
            self.full,
            self.rescue,
            Sources(
                details_of=lambda picture: library.job(picture.job_key),
                path_of=library.path_of,
                recent_prompts=lambda: library.recent_prompts(_PROMPTS_REMEMBERED),
                has_key=lambda: self.services.has_key,
            ),
            front.shell,
        )
        front.shell.setWindowIcon(QIcon(str(RESOURCES / "icon.svg")))
        self.garbage.start()

    def _offer_models(self) -> None:
        """Offer what can be used: every model with a key, the demo painter without."""
        now = self.preferences.now
        self.draft.set_models(self._usable_models())
        self.draft.restore(model=now.model, ratio=now.ratio, size=now.size, count=now.count)

    def _usable_models(self) -> tuple[ImageModel, ...]:
        has_key = self.services.has_key
        return tuple(model for model in self.models if model.is_demo or has_key)

    async def live(self) -> None:
        """Recover, work, and return when the person has closed the window."""
        import asyncio  # it and what needs it would keep the window empty for a third longer

        from desktop_app.state import bridge

        ended = asyncio.Event()
        self.shell.closed.connect(ended.set)
        if self.shell.has_closed:  # before anybody listened
            return
        asyncio.get_running_loop().set_exception_handler(_on_task_error)
        self.window.key_entered.connect(self._on_key)
        self._front.instance.raised.connect(self.shell.come_forward)
        self._front.instance.listen()
        recovery = await bridge.call(self.library.recover, "recover")
        for picture in recovery.pictures:
            self.gallery.add(picture)
        self.jobs.take_back(self.library.unfinished_jobs())
        worker = self._employ()
        self.window.home.greet_if_new()
        await bridge.call(_warm_up, "warm-up")
        await ended.wait()
        await worker.close()

    def _employ(self) -> Worker:
        from desktop_app.core.runner import JobRun
        from desktop_app.state.worker import Worker

        library = self.library
        worker = Worker(
            self.jobs,
            lambda job: JobRun(job, self.services, library),
            library.add_job,
            library.update_job,
            library.dismiss_job,
            at_once=self.preferences.now.jobs_at_once,
            parent=self._front.root,
        )
        for source in (worker, self.rescue):
            source.picture_saved.connect(self.gallery.add)
            source.picture_saved.connect(self.thumbnails.prepare)
            source.picture_saved.connect(self.window.on_picture_saved)
        worker.job_failed.connect(self.window.on_job_failed)
        return worker

    def _on_key(self, pasted: str) -> None:
        import asyncio

        self._redactor.hide(pasted)
        self.window.home.welcome.set_checking(True)
        task = asyncio.get_running_loop().create_task(self._connect(pasted))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _connect(self, pasted: str) -> None:
        """Use the key once the service has confirmed it."""
        from desktop_app.core.errors import AppError
        from desktop_app.state import bridge

        try:
            key = await bridge.call(partial(self.services.checked_key, pasted), "key")
        except AppError as error:
            self.window.on_key_refused(error.failure)
            return
        self._redactor.hide(key)
        self.services.use_key(key)
        self._offer_models()
        self.window.on_connected()

    def close(self) -> None:
        """Close top-down; nothing is on its way any more."""
        self.preferences.close()
        self.thumbnails.close()
        self.full.close()
        self.rescue.close()
        self.demo.close()
        self.library.close()
        self._front.close()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        self.garbage.give_back()


def _warm_up() -> None:
    """Import what the first job needs, so that it does not pay for it."""
    from desktop_app.core.providers import openrouter

    _log.debug("%s is ready", openrouter.__name__)


def _on_task_error(_loop: object, facts: dict[str, object]) -> None:
    problem = facts.get("exception")
    _log.error(
        "%s", facts.get("message"), exc_info=problem if isinstance(problem, Exception) else None
    )
