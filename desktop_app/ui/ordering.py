"""Asking for pictures: what is on the desk becomes jobs, after a question if that is dear."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.core.recipe import Recipe
from desktop_app.state.draft import Draft
from desktop_app.state.gate import Gate
from desktop_app.state.jobs import JobList
from desktop_app.state.spending import Spending
from desktop_app.ui.asking import Question
from desktop_app.ui.composer.words import money
from desktop_app.ui.facts import fill
from desktop_app.ui.theme import Theme


class Ordering(QObject):
    """The one place where jobs are begun, and the person's limit for one press is kept."""

    started = Signal(int)  # so many jobs
    declined = Signal()  # nothing was begun
    key_wanted = Signal()  # a real model was asked for, and there is no key

    def __init__(
        self,
        theme: Theme,
        draft: Draft,
        jobs: JobList,
        gate: Gate,
        spending: Spending,
        has_key: Callable[[], bool],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._theme = theme
        self._draft = draft
        self._jobs = jobs
        self._gate = gate
        self._spending = spending
        self._has_key = has_key
        self._window = window

    def generate(self) -> None:
        """Ask for as many pictures as the draft wants; each is a job and a tile of its own."""
        self.order(self._draft.recipe(), self._draft.count)

    def order(self, recipe: Recipe, count: int = 1) -> None:
        """Ask for a recipe so many times, with the model on the desk."""
        if not self._draft.model.is_demo and not self._has_key():
            self.declined.emit()
            self.key_wanted.emit()
            return
        each = self._draft.estimate_each
        total = None if each is None else each * count
        limit = self._spending.batch_limit_usd
        # As the desk is now: it may change while a question is open.
        begin = partial(self._begin, recipe, count, each, is_demo=self._draft.model.is_demo)
        if total is not None and limit is not None and total > limit:
            self._ask(total, limit, begin)
        else:
            begin()

    def _begin(self, recipe: Recipe, count: int, each: Decimal | None, *, is_demo: bool) -> None:
        if not is_demo:
            self._gate.try_again()
        for _ in range(count):
            self._jobs.start(recipe, is_demo=is_demo, estimate_usd=each)
        self.started.emit(count)

    def _ask(self, total: Decimal, limit: Decimal, begin: Callable[[], None]) -> None:
        shell = self._window.window()
        question = Question(
            self._theme,
            shell,
            fill(self.tr("This batch costs about %1."), money(total)),
            fill(self.tr("Your limit is %1."), money(limit)),
            [
                ("go", self.tr("Generate anyway"), "plain"),
                ("cancel", self.tr("Cancel"), "primary"),
            ],
            "cancel",
        )
        question.answered.connect(
            lambda answer: begin() if answer == "go" else self.declined.emit()
        )
        question.open()
