"""The draft is always legal for its model, and never forgets what was wanted."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from desktop_app.core.recipe import RATIOS, SIZES, USUAL_SIZE, ImageModel, Recipe
from desktop_app.state.draft import Draft, Estimate, Instead


def model(name: str, **facts: object) -> ImageModel:
    return ImageModel(**({"id": name, "name": name, "maker": "M"} | facts))  # type: ignore[arg-type]


ALL = model(
    "all",
    sizes=("1K", "2K", "4K"),
    price_usd=Decimal("0.04"),
    pixels={"1K": {"3:2": (1248, 832)}},
)
FEW = model("few", ratios=("1:1", "3:2", "16:9"), price_usd=Decimal("0.039"))
NONE = model("none", ratios=(), sizes=())
FREE = model("free", sizes=("1K", "2K", "4K"), price_usd=Decimal(0), is_demo=True)
MODELS = (ALL, FEW, NONE, FREE)


def test_a_lacking_ratio_is_replaced_and_comes_back() -> None:
    draft = Draft(MODELS)
    draft.choose_ratio("21:9")
    draft.choose_model("few")
    assert draft.ratio == "16:9"
    assert draft.ratio_instead == Instead(wanted="21:9", used="16:9")
    draft.choose_model("all")
    assert draft.ratio == "21:9"
    assert draft.ratio_instead is None


def test_a_lacking_size_is_replaced_by_the_next_smaller_and_comes_back() -> None:
    draft = Draft(MODELS)
    draft.choose_size("4K")
    draft.choose_model("few")
    assert draft.size == "1K"
    assert draft.size_instead == Instead(wanted="4K", used="1K")
    draft.choose_model("free")
    assert draft.size == "4K"


def test_accepting_the_replacement_makes_it_the_wish() -> None:
    draft = Draft(MODELS)
    draft.choose_ratio("21:9")
    draft.choose_model("few")
    draft.choose_ratio("16:9")
    assert draft.ratio_instead is None
    draft.choose_model("all")
    assert draft.ratio == "16:9"


def test_a_model_that_takes_no_shape_gets_none() -> None:
    draft = Draft(MODELS)
    draft.choose_ratio("3:2")
    draft.set_prompt("a fox")
    draft.choose_model("none")
    assert draft.ratio_instead == Instead(wanted="3:2", used=None)
    assert draft.size_instead is None
    assert draft.recipe() == Recipe(prompt="a fox", model="none", ratio=None, size=None)


def test_what_the_model_lacks_cannot_be_chosen() -> None:
    draft = Draft(MODELS)
    draft.choose_model("few")
    draft.choose_ratio("21:9")
    draft.choose_size("4K")
    draft.choose_ratio("7:5")
    assert (draft.ratio, draft.size) == ("1:1", "1K")


def test_the_recipe_names_a_size_only_where_there_is_a_choice() -> None:
    draft = Draft(MODELS)
    draft.set_prompt("  a fox \n")
    assert draft.recipe() == Recipe(prompt="a fox", model="all", ratio="1:1", size="1K")
    draft.choose_model("few")
    assert draft.recipe().size is None


@pytest.mark.parametrize(("prompt", "can"), [("", False), (" \n\t", False), ("a", True)])
def test_words_are_needed_to_generate(prompt: str, can: bool) -> None:
    draft = Draft(MODELS)
    draft.set_prompt(prompt)
    assert draft.can_generate is can


def test_without_models_nothing_can_be_generated() -> None:
    draft = Draft()
    draft.set_prompt("a fox")
    draft.choose_ratio("3:2")
    assert draft.ratio_instead is None
    assert draft.size_instead is None
    can = [draft.can_generate]
    for offered in (MODELS, ()):
        draft.set_models(offered)
        can.append(draft.can_generate)
    assert can == [False, True, False]


def test_estimates_are_exact_and_honest() -> None:
    draft = Draft(MODELS)
    draft.set_count(4)
    assert draft.estimate == Estimate(total_usd=Decimal("0.16"))
    draft.choose_size("2K")
    assert draft.estimate == Estimate(total_usd=Decimal("0.16"), is_least=True)
    draft.choose_model("free")
    assert draft.estimate.is_free
    assert not draft.estimate.is_least
    draft.choose_model("none")
    assert draft.estimate == Estimate()
    assert not draft.estimate.is_free


def test_a_model_that_goes_is_chosen_again_when_it_is_back() -> None:
    draft = Draft(MODELS)
    draft.choose_model("few")
    draft.set_models((ALL, FREE))
    assert draft.model == ALL
    assert draft.wanted_model == "few"
    draft.set_models(MODELS)
    assert draft.model == FEW


def test_a_model_that_is_not_there_yet_is_waited_for() -> None:
    draft = Draft((FREE,))
    draft.restore(model="all", ratio="3:2", size="2K", count=3, prompt="a fox")
    assert draft.model == FREE
    draft.set_models(MODELS)
    assert draft.recipe() == Recipe(prompt="a fox", model="all", ratio="3:2", size="2K")
    assert draft.count == 3


def test_restoring_nonsense_changes_nothing_but_the_count_within_its_bounds() -> None:
    draft = Draft(MODELS)
    draft.restore(model="", ratio="17:4", size="9K", count=99)
    assert (draft.model, draft.ratio, draft.size, draft.count) == (ALL, "1:1", "1K", 8)


def test_reusing_takes_the_prompt_or_everything() -> None:
    draft = Draft(MODELS)
    old = Recipe(prompt="a fox", model="free", ratio="21:9", size="4K")
    draft.reuse(old, everything=False)
    assert (draft.prompt, draft.model, draft.ratio) == ("a fox", ALL, "1:1")
    draft.reuse(old, everything=True)
    assert draft.recipe() == old


def test_signals_tell_the_prompt_from_the_choices() -> None:
    draft = Draft(MODELS)
    said: list[str] = []
    draft.changed.connect(lambda: said.append("changed"))
    draft.choices_changed.connect(lambda: said.append("choices"))
    draft.set_prompt("a")
    assert said == ["changed"]
    said.clear()
    draft.choose_ratio("3:2")
    assert said == ["choices", "changed"]
    said.clear()
    draft.choose_ratio("3:2")  # from here on nothing is new
    draft.set_prompt("a")
    draft.set_count(1)
    draft.choose_model("all")
    draft.set_models(MODELS)
    draft.restore(ratio="3:2")
    assert said == []


models = st.builds(
    model,
    st.sampled_from("abcdef"),
    ratios=st.lists(st.sampled_from((*RATIOS, "1:8")), unique=True).map(tuple),
    sizes=st.lists(st.sampled_from(SIZES), unique=True).map(tuple),
    price_usd=st.none() | st.decimals(0, 9, places=3),
)


class AnyWriting(RuleBasedStateMachine):
    """Whatever is done to a draft, in whatever order."""

    def __init__(self) -> None:
        super().__init__()
        self.draft = Draft()
        self.ratio = RATIOS[0]
        self.size = USUAL_SIZE

    @rule(offered=st.lists(models, unique_by=lambda each: each.id).map(tuple))
    def offer(self, offered: tuple[ImageModel, ...]) -> None:
        self.draft.set_models(offered)

    @rule(identity=st.sampled_from("abcdefg"))
    def choose_model(self, identity: str) -> None:
        self.draft.choose_model(identity)

    @rule(ratio=st.sampled_from(RATIOS))
    def choose_ratio(self, ratio: str) -> None:
        self.draft.choose_ratio(ratio)
        if ratio in self.draft.model.ratios:
            self.ratio = ratio

    @rule(size=st.sampled_from(SIZES))
    def choose_size(self, size: str) -> None:
        self.draft.choose_size(size)
        if size in self.draft.model.sizes:
            self.size = size

    @rule(ratio=st.sampled_from(RATIOS), size=st.sampled_from(SIZES), count=st.integers())
    def restore(self, ratio: str, size: str, count: int) -> None:
        self.draft.restore(ratio=ratio, size=size, count=count)
        self.ratio, self.size = ratio, size

    @rule(count=st.integers())
    def set_count(self, count: int) -> None:
        self.draft.set_count(count)

    @invariant()
    def is_legal(self) -> None:
        draft, recipe = self.draft, self.draft.recipe()
        assert recipe.ratio is None or recipe.ratio in draft.model.ratios
        assert (recipe.ratio is None) == (not draft.ratios)
        assert recipe.size is None or recipe.size in draft.model.sizes
        assert recipe.model in {"", *(each.id for each in draft.models)}
        assert 1 <= draft.count <= 8
        assert draft.estimate.total_usd is None or draft.estimate.total_usd >= 0

    @invariant()
    def remembers(self) -> None:
        draft = self.draft
        assert draft.wanted_ratio == self.ratio
        assert draft.wanted_size == self.size
        if self.ratio in draft.model.ratios:
            assert draft.ratio == self.ratio
        if self.size in draft.model.sizes:
            assert draft.size == self.size


TestAnyWriting = AnyWriting.TestCase


@given(st.sampled_from(RATIOS), models)
def test_the_wish_survives_any_model_between(ratio: str, between: ImageModel) -> None:
    draft = Draft((ALL, between))
    draft.choose_ratio(ratio)
    draft.choose_model(between.id)
    draft.choose_model("all")
    assert draft.ratio == ratio
