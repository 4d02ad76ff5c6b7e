"""Where the list of models meets the desk: what is starred, what was used, how old the list is."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from desktop_app.core.records import Job, JobState
from desktop_app.state.draft import Draft
from desktop_app.state.jobs import JobList
from desktop_app.state.model_list import ModelList
from desktop_app.state.preferences import Preferences
from desktop_app.ui import facts
from desktop_app.ui.composer.panel import ComposerPanel
from desktop_app.ui.facts import fill

_MOST_RECENT = 5


class ModelRoom(QObject):
    """Keeps the picker in step with the list of models and with what the person likes."""

    models_wanted = Signal()

    def __init__(
        self,
        models: ModelList,
        preferences: Preferences,
        draft: Draft,
        jobs: JobList,
        desk: ComposerPanel,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._models = models
        self._preferences = preferences
        self._draft = draft
        self._picker = desk.models
        self._picker.set_starred(preferences.now.starred)
        self._picker.set_recent(preferences.now.recent_models)
        self._picker.starred_changed.connect(self._on_starred)
        self._picker.refresh_requested.connect(self.models_wanted)
        models.changed.connect(self._show)
        preferences.watch(lambda: self._picker.set_starred(preferences.now.starred), "starred")
        jobs.added.connect(self._on_job)
        self._show()

    def _show(self) -> None:
        when = facts.moment(self._models.catalog.fetched)
        failed = self._models.failure is not None
        text = self.tr("Couldn't update · list of: %1") if failed else self.tr("Updated: %1")
        self._picker.set_catalog_age(fill(text, when))
        self._picker.set_refreshing(self._models.is_reading)
        self._draft.set_models(self._models.models)

    def _on_starred(self, identity: str, starred: bool) -> None:
        others = [one for one in self._preferences.now.starred if one != identity]
        ids = (*others, identity) if starred else tuple(others)
        self._preferences.update(starred=ids)

    def _on_job(self, job: Job) -> None:
        """A model that has been asked is a recent one."""
        if job.is_demo or job.state is not JobState.WAITING or job.failure is not None:
            return  # one that was asked for long ago is only shown again
        others = [one for one in self._preferences.now.recent_models if one != job.recipe.model]
        recent = (job.recipe.model, *others)[:_MOST_RECENT]
        self._preferences.update(recent_models=recent)
        self._picker.set_recent(recent)
