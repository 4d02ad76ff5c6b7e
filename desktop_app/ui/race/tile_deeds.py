"""What can be done about a job on its tile in a comparison, as on the wall."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from desktop_app.state.jobs import JobList
from desktop_app.ui import wording
from desktop_app.ui.gallery.job_tile import JobTile
from desktop_app.ui.wording import Action


class TileDeeds(QObject):
    """Does it with the list of jobs; what only the window can do is passed on."""

    requested = Signal(object, object)  # Job, Action

    def __init__(self, jobs: JobList, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs

    def wire(self, tile: JobTile) -> None:
        """Let the tile's buttons and its menu do what they say."""
        jobs = self._jobs
        tile.stop_pressed.connect(jobs.stop)
        tile.dismiss_pressed.connect(jobs.dismiss)
        tile.action_pressed.connect(self._on_action)
        tile.menu_requested.connect(self._fill_menu)

    def _on_action(self, key: str, action: Action) -> None:
        job = self._jobs.get(key)
        deeds = {
            Action.TRY_AGAIN: self._jobs.try_again,
            Action.TRY_NOW: self._jobs.hurry,
            Action.KEEP_WAITING: self._jobs.keep_waiting,
            Action.STOP: self._jobs.stop,
        }
        if action in deeds:
            deeds[action](key)
        elif job is not None:
            self.requested.emit(job, action)

    def _fill_menu(self, key: str, menu: QMenu) -> None:
        jobs = self._jobs
        job = jobs.get(key)
        if job is None:
            return
        clipboard = QGuiApplication.clipboard()
        if job.state.is_under_way:
            menu.addAction(self.tr("Cancel"), lambda: jobs.stop(key))
        else:
            menu.addAction(self.tr("Try again"), lambda: jobs.try_again(key))
        menu.addAction(self.tr("Copy prompt"), lambda: clipboard.setText(job.recipe.prompt))
        if job.failure is not None:
            text = wording.details_text(job.failure)
            menu.addAction(self.tr("Copy details"), lambda: clipboard.setText(text))
        if not job.state.is_under_way:
            menu.addSeparator()
            menu.addAction(self.tr("Dismiss"), lambda: jobs.dismiss(key))
