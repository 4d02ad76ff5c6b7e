"""Changes of the picture on show that are being painted, told on the edit bar."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QLocale, QObject, QTimer

from desktop_app.core.records import Job, JobState, Picture, now
from desktop_app.state.jobs import JobList
from desktop_app.ui.facts import fill
from desktop_app.ui.viewer.edit_bar import EditBar

_EVERY_MS = 1000


class UnderWay(QObject):
    """Looks at the jobs once a second while there is something to tell."""

    def __init__(
        self, bar: EditBar, jobs: JobList, shown: Callable[[], Picture | None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._bar = bar
        self._jobs = jobs
        self._shown = shown
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.refresh)
        for changed in (jobs.added, jobs.changed, jobs.removed):
            changed.connect(self.refresh)
        bar.stop_pressed.connect(self._stop)

    def refresh(self) -> None:
        """Say how the changes of the picture on show stand, or nothing."""
        mine = self._mine()
        self._bar.show_progress(self._words(mine))
        if not mine:
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start()

    def _mine(self) -> list[Job]:
        shown = self._shown()
        if shown is None:
            return []
        return [job for job in self._jobs.under_way() if job.recipe.parent == shown.key]

    def _words(self, jobs: list[Job]) -> str:
        if not jobs:
            return ""
        if len(jobs) > 1:
            return self.tr("%Ln changes on their way", "", len(jobs))
        (job,) = jobs
        if job.state is JobState.TRYING_AGAIN and job.retry_at is not None:
            left_s = max(job.retry_at - time.monotonic(), 0)
            return fill(self.tr("Trying again in %1 s"), QLocale().toString(round(left_s)))
        if job.started is None:
            return self.tr("Waiting…")
        if job.state is JobState.FINISHING:
            return self.tr("Saving…")
        lasted_s = round((now() - job.started).total_seconds())
        return fill(self.tr("Painting · %1 s"), QLocale().toString(lasted_s))

    def _stop(self) -> None:
        for job in self._mine():
            self._jobs.stop(job.key)
