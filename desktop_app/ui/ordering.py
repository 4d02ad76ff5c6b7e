"""Asking for pictures: what is on the desk becomes jobs, after a question if that is dear."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.core.recipe import Recipe
from desktop_app.state.draft import Draft
from desktop_app.state.gate import Gate
from desktop_app.state.jobs import JobList
from desktop_app.state.order import Order
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
    told = Signal(str)

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
        self.place(self._draft.orders())

    def order(self, recipe: Recipe, count: int = 1) -> None:
        """Ask for a recipe so many times, with the model on the desk."""
        self.place([self._draft.order(recipe, count)])

    def place(self, orders: Sequence[Order], said: str = "") -> None:
        """Begin all of these, or none: what they cost together is held against the limit.

        Where they do not show of themselves, `said` is told when they have begun.
        """
        if not sum(order.count for order in orders):
            self.declined.emit()
            return
        if any(not order.is_demo for order in orders) and not self._has_key():
            self.declined.emit()
            self.key_wanted.emit()
            return
        known = [order.total_usd for order in orders if order.total_usd is not None]
        total = sum(known, Decimal(0))
        limit = self._spending.batch_limit_usd
        begin = partial(self._begin, tuple(orders), said)
        if known and limit is not None and total > limit:
            self._ask(total, limit, begin, is_least=len(known) < len(orders))
        else:
            begin()

    def _begin(self, orders: Sequence[Order], said: str) -> None:
        if any(not order.is_demo for order in orders):
            self._gate.try_again()
        for order in orders:
            self._jobs.begin(order)
        self.started.emit(sum(order.count for order in orders))
        if said:
            self.told.emit(said)

    def _ask(
        self, total: Decimal, limit: Decimal, begin: Callable[[], None], *, is_least: bool
    ) -> None:
        shell = self._window.window()
        costs = self.tr("This batch costs about %1.")
        if is_least:  # for some of it no price is known
            costs = self.tr("This batch costs at least %1.")
        question = Question(
            self._theme,
            shell,
            fill(costs, money(total)),
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
