"""Going further from a picture: change it, send it along, or look at what exactly was sent."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.core.recipe import ImageModel, Recipe, Reference
from desktop_app.core.records import Job, Picture
from desktop_app.state.draft import Draft
from desktop_app.state.editing import edit_of, goes_on
from desktop_app.state.references import ReferenceDesk
from desktop_app.ui.commands import Sources
from desktop_app.ui.composer.estimate_words import estimate_words
from desktop_app.ui.composer.reference_words import refusal_words
from desktop_app.ui.facts import fill
from desktop_app.ui.inspector import Inspector
from desktop_app.ui.theme import Theme
from desktop_app.ui.viewer.edit_bar import EditBar


class Further(QObject):
    """Asks for what follows from a picture; `start` begins a job for a recipe."""

    told = Signal(str)
    declined = Signal()  # a change that was asked for was not begun

    def __init__(
        self,
        theme: Theme,
        draft: Draft,
        references: ReferenceDesk,
        sources: Sources,
        start: Callable[[Recipe], object],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._theme = theme
        self._draft = draft
        self._references = references
        self._sources = sources
        self._start = start
        self._window = window
        references.refused.connect(lambda refused: self.told.emit(refusal_words(refused)))

    def use_as_reference(self, pictures: list[Picture]) -> None:
        """Send these pictures along with what is on the desk."""
        path_of = self._sources.path_of
        self._references.add_pictures([(one.key, path_of(one), one.title) for one in pictures])

    def edit(self, picture: Picture | None, words: str) -> None:
        """Ask for a change of a picture, with the model and the settings on the desk."""
        job = self._sources.details_of(picture) if picture is not None else None
        if picture is None or job is None:
            self.declined.emit()
            return
        if goes_on(self._draft.model, job):
            self._begin(picture, job, words, None)
            return
        path = self._sources.path_of(picture)
        then = partial(self._on_prepared, picture, job, words)
        self._references.prepare(picture.key, path, picture.title, then)

    def offer(self, bar: EditBar) -> None:
        """Say on the edit bar what a change would cost, or why this model cannot make one."""
        model = self._draft.model
        if model.is_hybrid or model.can_edit:
            words, _ = estimate_words(self._draft.estimate_of_one)
            bar.offer(words)
            return
        other = self.editor()
        problem = fill(self.tr("%1 can't edit."), model.name)
        if other is None:
            bar.offer("", problem)
        else:
            problem = fill(self.tr("%1 can't edit. Use %2?"), model.name, other.name)
            bar.offer("", problem, self.tr("Use it"))

    def editor(self) -> ImageModel | None:
        """A model that can change pictures: one with a conversation before others."""
        able = [model for model in self._draft.models if model.can_edit and not model.is_demo]
        return next((model for model in able if model.is_hybrid), able[0] if able else None)

    def inspect_draft(self) -> None:
        """Show what will be sent."""
        self._inspect(self._draft.recipe(), None)

    def inspect_picture(self, picture: Picture | None) -> None:
        """Show what was sent for a picture."""
        job = self._sources.details_of(picture) if picture is not None else None
        if job is not None:
            self._inspect(job.recipe, job)

    def inspect_job(self, job: Job) -> None:
        """Show what is or was sent for a job."""
        self._inspect(job.recipe, job)

    def _inspect(self, recipe: Recipe, job: Job | None) -> None:
        sheet = Inspector(self._theme, self._sources.codes, recipe, job, self._window)
        sheet.told.connect(self.told)
        sheet.open()

    def _on_prepared(
        self, picture: Picture, job: Job, words: str, references: tuple[Reference, ...]
    ) -> None:
        if references:
            self._begin(picture, job, words, references[0])
        else:
            self.declined.emit()

    def _begin(self, picture: Picture, job: Job, words: str, reference: Reference | None) -> None:
        draft = self._draft
        self._start(edit_of(draft.model, draft.recipe(), picture, job, words, reference))
