"""Orders begin all together or not at all, and the limit is held against what they cost in sum."""

from __future__ import annotations

from decimal import Decimal

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.core.recipe import Recipe
from desktop_app.core.settings import Settings
from desktop_app.state.draft import Draft
from desktop_app.state.gate import Gate
from desktop_app.state.jobs import JobList
from desktop_app.state.order import Order
from desktop_app.state.preferences import Preferences
from desktop_app.state.spending import Spending
from desktop_app.ui.asking import Question
from desktop_app.ui.ordering import Ordering
from desktop_app.ui.theme import Theme
from tests.state.drafting import ALL, FREE, MODELS


class Desk:
    """Everything that is needed to ask, with a limit of a dollar."""

    def __init__(self, qtbot: QtBot, theme: Theme) -> None:
        self.window = QWidget()
        self.window.resize(800, 600)
        qtbot.addWidget(self.window)
        self.window.show()
        self.has_key = True
        self.draft = Draft(MODELS)
        self.jobs = JobList()
        self.preferences = Preferences(Settings(batch_limit_usd="1.00"), lambda _: None)
        self.ordering = Ordering(
            theme,
            self.draft,
            self.jobs,
            Gate(),
            Spending(self.preferences, lambda _: []),
            lambda: self.has_key,
            self.window,
        )
        self.said: list[object] = []
        self.ordering.started.connect(self.said.append)
        self.ordering.declined.connect(lambda: self.said.append("declined"))
        self.ordering.key_wanted.connect(lambda: self.said.append("key wanted"))
        self.ordering.told.connect(self.said.append)

    def question(self) -> Question:
        """What is asked now."""
        (found,) = [one for one in self.window.findChildren(Question) if one.is_open]
        return found

    def prompts(self) -> list[str]:
        """What was begun."""
        return [job.recipe.prompt for job in self.jobs.jobs()]


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme) -> Desk:
    return Desk(qtbot, theme)


def order(prompt: str, usd: str | None = "0.30", count: int = 1, **facts: object) -> Order:
    return Order(
        recipe=Recipe(prompt=prompt, model="all"),
        estimate_usd=None if usd is None else Decimal(usd),
        count=count,
        **({"is_demo": False} | facts),  # type: ignore[arg-type]
    )


def test_all_orders_begin_in_their_order_with_what_they_bring(desk: Desk) -> None:
    desk.ordering.place(
        [order("a", count=2, race="r"), order("b", retry_of="p.1", changed=(("size", "4K", ""),))]
    )
    assert desk.prompts() == ["a", "a", "b"]
    first, _, last = desk.jobs.jobs()
    assert (first.race, first.estimate_usd) == ("r", Decimal("0.30"))
    assert (last.retry_of, last.changed) == ("p.1", (("size", "4K", ""),))
    assert desk.said == [3]


def test_together_they_are_held_against_the_limit(desk: Desk) -> None:
    desk.ordering.place([order("a", count=2), order("b", count=2)], "said")
    assert desk.question().title == "This batch costs about $1.20."
    assert desk.question().text == "Your limit is $1.00."
    desk.question().answer("cancel")
    assert (desk.prompts(), desk.said) == ([], ["declined"])
    desk.ordering.place([order("a", count=2), order("b", count=2)], "said")
    desk.question().answer("go")
    assert desk.prompts() == ["a", "a", "b", "b"]
    assert desk.said == ["declined", 4, "said"]


def test_where_some_prices_are_unknown_the_known_ones_count(desk: Desk) -> None:
    desk.ordering.place([order("a", None, 5), order("b", "1.10")])
    assert desk.question().title == "This batch costs at least $1.10."
    desk.question().answer("cancel")
    desk.ordering.place([order("a", None, 5), order("b", "0.10")])
    assert desk.said == ["declined", 6]


def test_without_a_key_nothing_begins_unless_all_is_free(desk: Desk) -> None:
    desk.has_key = False
    desk.ordering.place([order("a", is_demo=True), order("b")])
    assert (desk.prompts(), desk.said) == ([], ["declined", "key wanted"])
    desk.ordering.place([order("a", is_demo=True)])
    assert desk.prompts() == ["a"]


def test_nothing_ordered_is_nothing_begun(desk: Desk) -> None:
    desk.ordering.place([])
    assert desk.said == ["declined"]


def test_generate_begins_one_job_for_each_prompt_and_image(desk: Desk) -> None:
    desk.draft.set_prompt("a {red|blue} fox")
    desk.draft.set_count(2)
    desk.ordering.generate()
    assert desk.prompts() == ["a red fox"] * 2 + ["a blue fox"] * 2
    assert {job.estimate_usd for job in desk.jobs.jobs()} == {ALL.price_usd}
    assert desk.said == [4]


def test_an_unfolded_batch_is_asked_about_as_one(desk: Desk) -> None:
    desk.draft.set_prompt("{a|b|c|d|e|f}")
    desk.draft.set_count(8)
    desk.ordering.generate()
    assert desk.question().title == "This batch costs about $1.92."
    desk.draft.set_prompt("changed meanwhile")
    desk.question().answer("go")
    assert len(desk.jobs.jobs()) == 48
    assert set(desk.prompts()) == set("abcdef")


def test_a_change_is_ordered_with_the_model_on_the_desk(desk: Desk) -> None:
    desk.draft.choose_model(FREE.id)
    desk.ordering.order(Recipe(prompt="bluer", model=FREE.id))
    (job,) = desk.jobs.jobs()
    assert job.is_demo
    assert job.recipe.prompt == "bluer"
