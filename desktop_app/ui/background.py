"""What is told while the window is in the background, and shown at the app's icon."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from desktop_app.core.records import JobState
from desktop_app.state.batches import Batch, Batches
from desktop_app.state.gate import Gate
from desktop_app.state.jobs import JobList
from desktop_app.state.preferences import Preferences
from desktop_app.typed import override
from desktop_app.ui import background_words, wording
from desktop_app.ui.gallery.job_face import face
from desktop_app.ui.shell import Shell

if TYPE_CHECKING:
    from desktop_app.ui.desktops import Desktop

_SOON_MS = 200
_BETWEEN_MS = 1000
_LEAST_STEP = 0.01
_LOOKS = {QEvent.Type.WindowStateChange, QEvent.Type.ActivationChange}


class Background(QObject):
    """One notice a batch, and the progress of all; both only from the first job on."""

    def __init__(
        self,
        shell: Shell,
        jobs: JobList,
        gate: Gate,
        preferences: Preferences,
        credit: Callable[[], Decimal | None],
        icon: Path,
        parent: QObject,
        *,
        desktop: Callable[[Shell, Path], Desktop] | None = None,
    ) -> None:
        """`credit` is what is left on the account; `desktop` gives what is around the window."""
        super().__init__(parent)
        self._shell = shell
        self._credit = credit
        self._preferences = preferences
        self._icon = icon
        self._make = desktop
        self._desktop: Desktop | None = None
        self._is_closed = False
        self._has_told = False  # and nobody has looked since
        self._shown: tuple[float | None, int] = (None, 0)
        self._batches = Batches(jobs, gate, self)
        self._batches.rested.connect(self._on_rested)
        self._batches.changed.connect(self._on_changed)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._show_progress)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.applicationStateChanged.connect(self._on_application)

    @property
    def is_looked_at(self) -> bool:
        """Whether the person has one of our windows before them."""
        is_active = QGuiApplication.applicationState() is Qt.ApplicationState.ApplicationActive
        return is_active and not self._shell.isMinimized()

    def close(self) -> None:
        """Take away what is shown outside the window; twice is fine."""
        self._is_closed = True
        self._timer.stop()
        if self._desktop is not None:
            self._desktop.taskbar.progress(None, 0)
            self._desktop.notifier.withdraw()
            self._desktop.close()
            self._desktop = None

    def _on_rested(self, batch: Batch) -> None:
        if self.is_looked_at or not self._preferences.now.notifies or self._is_closed:
            return
        from desktop_app.state.desktop import Notice  # from the first job on

        estimates = [job.estimate_usd for job in self._batches.under_way]
        context = wording.Context(
            credit_usd=self._credit(), estimate_usd=next(iter(estimates), None)
        )
        title, text = background_words.told(batch, context)
        needs_person = bool(batch.failed or batch.held)
        notice = Notice(title=title, text=text, action=self.tr("Show"), is_trouble=needs_person)
        self._around().notifier.notify(notice)
        QApplication.alert(self._shell)
        if not self._has_told:
            self._has_told = True
            self._shell.installEventFilter(self)

    def _on_changed(self) -> None:
        if not self._timer.isActive() and not self._is_closed:
            self._timer.start(_SOON_MS)

    def _show_progress(self) -> None:
        """Tell the taskbar, if there is anything new to tell."""
        batches = self._batches
        left = batches.under_way
        now = self._so_far() if left else (None, 0)
        before = self._shown
        is_step = abs((now[0] or 0.0) - (before[0] or 0.0)) >= _LEAST_STEP
        if is_step or now[1] != before[1] or (now[0] is None) is not (before[0] is None):
            self._shown = now
            self._around().taskbar.progress(*now)
        if any(job.state is JobState.PAINTING for job in left):
            self._timer.start(_BETWEEN_MS)

    def _so_far(self) -> tuple[float | None, int]:
        """How far all of the batch is, and how many are left; those held back move not at all."""
        left, done = self._batches.under_way, self._batches.done
        if all(job.state is JobState.WAITING and job.failure is not None for job in left):
            return None, len(left)
        moment = time.monotonic()
        begun = sum(face(job, moment).progress or 0.0 for job in left)
        return (done + begun) / (done + len(left)), len(left)

    def _around(self) -> Desktop:
        """What is around the window, made when it is needed first."""
        if self._desktop is None:
            from desktop_app.ui import desktops

            self._desktop = (self._make or desktops.of_this_system)(self._shell, self._icon)
            self._desktop.clicked.connect(self._on_clicked)
        return self._desktop

    def _on_clicked(self, token: str) -> None:
        if self._is_closed:  # it was on its way: the window that has closed stays so
            return
        if token:  # Qt looks there for what lets the window rise
            os.environ["XDG_ACTIVATION_TOKEN"] = token
        self._shell.come_forward()

    def _on_application(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationActive:
            self._withdraw()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Of the window: an application may be active with all of it minimized, as on macOS."""
        if event.type() in _LOOKS and self.is_looked_at:
            self._withdraw()
        return super().eventFilter(watched, event)

    def _withdraw(self) -> None:
        """The person looks: the notice has done what it was for."""
        if self._has_told:
            self._has_told = False
            self._shell.removeEventFilter(self)
            if self._desktop is not None:
                self._desktop.notifier.withdraw()
