"""Going further from a picture: one more, a change, its settings, or what exactly was sent."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.core.recipe import ImageModel, Recipe, Reference
from desktop_app.core.records import Job, Picture
from desktop_app.state.again import again, fitted, nearest_model
from desktop_app.state.draft import Draft
from desktop_app.state.editing import edit_of, goes_on
from desktop_app.state.references import ReferenceDesk
from desktop_app.ui.asking import Question
from desktop_app.ui.commands import Sources
from desktop_app.ui.composer.estimate_words import estimate_words
from desktop_app.ui.composer.reference_words import refusal_words
from desktop_app.ui.facts import fill
from desktop_app.ui.inspector import Inspector
from desktop_app.ui.theme import Theme
from desktop_app.ui.viewer.edit_bar import EditBar


def _always(_reference: Reference) -> bool:
    return True


class Further(QObject):
    """Asks for what follows from a picture; `start` begins a job for a recipe."""

    told = Signal(str)
    declined = Signal()  # what was asked for was not begun
    wanted = Signal(object, str)  # list[Order], and what is said once they have begun

    def __init__(
        self,
        theme: Theme,
        draft: Draft,
        references: ReferenceDesk,
        sources: Sources,
        start: Callable[[Recipe], object],
        window: QWidget,
        *,
        is_here: Callable[[Reference], bool] = _always,
    ) -> None:
        """`is_here` tells whether a reference's file is still on the disk."""
        super().__init__(window)
        self._theme = theme
        self._draft = draft
        self._references = references
        self._sources = sources
        self._start = start
        self._window = window
        self._is_here = is_here
        references.refused.connect(lambda refused: self.told.emit(refusal_words(refused)))

    def reuse(self, job: Job, *, everything: bool) -> None:
        """Put an earlier prompt on the desk, or all that the picture was made of."""
        recipe = job.recipe
        if not everything:
            self._draft.reuse(recipe, everything=False)
            return
        kept = tuple(one for one in recipe.references if self._is_here(one))
        self._draft.reuse(replace(recipe, references=kept), everything=True)
        said = []
        if recipe.model and self._draft.model_of(recipe.model) is None:
            said.append(fill(self.tr("%1 isn't offered any more."), recipe.model))
        if lost := len(recipe.references) - len(kept):
            gone = self.tr("%Ln references are no longer on the disk.", "", lost)
            said.append(self.tr("A reference is no longer on the disk.") if lost == 1 else gone)
        if recipe.turns:  # the conversation itself cannot be on the desk: the picture can
            before = self._sources.picture_of(recipe.parent)
            if before is None:
                said.append(self.tr("The picture that this changed is gone."))
            else:
                self.use_as_reference([before])
        if said:
            self.told.emit(" ".join(said))

    def one_more(self, picture: Picture | None) -> None:
        """Ask once more for what a picture was made of; it will come out differently."""
        job = self._sources.details_of(picture) if picture is not None else None
        if picture is None or job is None:
            self.declined.emit()
            return
        recipe = again(job.recipe)
        if not (recipe.prompt.strip() or recipe.references):
            self._decline(self.tr("It isn't known what this picture was made of."))
        elif not all(self._is_here(one) for one in recipe.references):
            self._decline(self.tr("A reference of this picture is no longer on the disk."))
        elif model := self._draft.model_of(recipe.model):
            self._place(picture, recipe, model)
        else:
            self._offer_nearest(picture, recipe)

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

    def _offer_nearest(self, picture: Picture, recipe: Recipe) -> None:
        """The model is gone: say so, and name another with what that costs."""
        name = recipe.model or self.tr("The model of this picture")
        model = nearest_model(recipe, self._draft.models)
        before = self._sources.picture_of(recipe.parent) if recipe.turns else None
        if model is None or (recipe.turns and before is None):
            self._decline(fill(self.tr("%1 isn't offered any more."), name))
            return
        other = fitted(recipe, model)
        price, _ = estimate_words(self._draft.estimate_of(other, model))
        question = Question(
            self._theme,
            self._window.window(),
            fill(self.tr("%1 isn't offered any more."), name),
            fill(self.tr("%1 is the nearest there is. %2."), model.name, price),
            [
                ("cancel", self.tr("Cancel"), "plain"),
                ("go", fill(self.tr("Use %1"), model.name), "primary"),
            ],
            "cancel",
        )
        go = partial(self._place, picture, other, model)
        if before is not None:
            go = partial(self._place_with, picture, other, model, before)
        question.answered.connect(lambda answer: go() if answer == "go" else self.declined.emit())
        question.open()

    def _place_with(
        self, picture: Picture, recipe: Recipe, model: ImageModel, before: Picture
    ) -> None:
        """Instead of a conversation, the picture that it changed is sent along."""

        def then(references: tuple[Reference, ...]) -> None:
            if references:
                self._place(picture, replace(recipe, references=references), model)
            else:
                self.declined.emit()

        self._references.prepare(before.key, self._sources.path_of(before), before.title, then)

    def _place(self, picture: Picture, recipe: Recipe, model: ImageModel) -> None:
        order = self._draft.order(recipe, model=model, retry_of=picture.key)
        price, _ = estimate_words(self._draft.estimate_of(recipe, model))
        self.wanted.emit([order], fill(self.tr("One more with %1 · %2"), model.name, price))

    def _decline(self, why: str) -> None:
        self.told.emit(why)
        self.declined.emit()

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
