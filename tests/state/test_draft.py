"""The draft is always legal for its model, and never forgets what was wanted."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from desktop_app.core.recipe import (
    RATIOS,
    SIZES,
    USUAL_SIZE,
    ImageModel,
    Parameter,
    ParameterKind,
    Recipe,
    Reference,
    Transport,
    Value,
)
from desktop_app.state.draft import Draft
from desktop_app.state.fitting import Instead
from tests.state.drafting import ALL, FEW, FREE, MODELS, PAINTER, model, reference


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
    draft.restore(model="", ratio="auto", size="9K", count=99)
    assert (draft.model, draft.ratio, draft.size, draft.count) == (ALL, "1:1", "1K", 8)


def test_a_ratio_beside_the_ten_is_chosen_and_replaced_by_the_nearest_of_all() -> None:
    draft = Draft(MODELS)
    draft.choose_ratio("9:19.5")
    assert draft.ratio == "1:1", "the first model lacks it"
    draft.choose_model("painter")
    assert draft.extra_ratios == ("1:8", "9:19.5", "8:1")
    draft.choose_ratio("8:1")
    assert (draft.ratio, draft.ratio_instead) == ("8:1", None)
    draft.choose_model("few")
    assert draft.ratio_instead == Instead(wanted="8:1", used="16:9")
    draft.restore(ratio="9:20")
    draft.choose_model("painter")
    assert draft.ratio == "9:19.5"


def test_a_word_among_the_ratios_is_no_shape() -> None:
    draft = Draft((model("auto", ratios=("auto", "1:1", "0:0", "4:1")),))
    assert (draft.ratios, draft.extra_ratios) == (("1:1",), ("4:1",))
    draft.choose_ratio("auto")
    assert draft.ratio == "1:1"


def test_reusing_takes_the_prompt_or_everything() -> None:
    draft = Draft(MODELS)
    old = Recipe(
        prompt="a fox",
        model="painter",
        ratio="8:1",
        size="4K",
        stream=False,  # the Image API streams only what the model previews
        transport=Transport.IMAGES,
        modalities=("image",),
        options=(("quality", "low"), ("seed", 7)),
        references=(reference("a"), reference("b")),
    )
    draft.choose_model("few")
    draft.add_references([reference("c")])
    draft.reuse(old, everything=False)
    assert (draft.prompt, draft.model, draft.ratio) == ("a fox", FEW, "1:1")
    assert (draft.options, draft.references) == ((), ())
    draft.reuse(old, everything=True)
    assert draft.recipe() == old


def test_words_or_pictures_are_needed_to_generate() -> None:
    draft = Draft(MODELS)
    can = [draft.can_generate]
    draft.choose_model("editor")
    draft.add_references([reference("a")])
    can.append(draft.can_generate)
    draft.choose_model("few")  # it takes no pictures
    can.append(draft.can_generate)
    assert can == [False, True, False]


def test_the_maximum_of_references_holds_and_the_same_picture_counts_once() -> None:
    draft = Draft(MODELS)
    draft.choose_model("editor")
    assert draft.add_references([reference("a"), reference("a"), reference("b")]) == 0
    assert draft.add_references([reference("b"), reference("c"), reference("d")]) == 1
    assert [one.sha256 for one in draft.references] == ["a", "b", "c"]
    draft.choose_model("few")
    assert draft.add_references([reference("e")]) == 1


def test_references_that_a_model_would_not_take_are_kept_for_the_next() -> None:
    draft = Draft(MODELS)
    draft.choose_model("editor")
    draft.add_references([reference(name) for name in "abc"])
    draft.choose_model("painter")
    assert (draft.most_references, draft.too_many_references) == (2, 1)
    assert [one.sha256 for one in draft.recipe().references] == ["a", "b"]
    assert len(draft.references) == 3
    draft.choose_model("editor")
    assert len(draft.recipe().references) == 3


def test_references_are_moved_and_removed() -> None:
    draft = Draft(MODELS)
    draft.choose_model("editor")
    draft.add_references([reference(name) for name in "abc"])
    draft.move_reference("c", 0)
    assert "".join(one.sha256 for one in draft.references) == "cab"
    draft.move_reference("c", 99)
    draft.move_reference("unknown", 1)
    assert "".join(one.sha256 for one in draft.references) == "abc"
    draft.remove_reference("b")
    assert "".join(one.sha256 for one in draft.references) == "ac"


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
    draft.choose_model("")
    draft.restore(ratio="3:2")
    draft.choose_option("seed", None)
    draft.choose_option("quality", "low")
    draft.forget_options()
    draft.remove_reference("unknown")
    assert said == []
    draft.choose_model("painter")
    said.clear()
    draft.add_references([reference("a")])
    draft.choose_option("quality", "low")
    draft.costs_changed()
    assert said == ["choices", "changed", "choices", "changed", "changed"]


ratios = st.sampled_from((*RATIOS, "1:8", "9:19.5", "20:9"))
names = st.sampled_from(("quality", "seed", "style", "n", "shiny"))
values: st.SearchStrategy[Value] = (
    st.sampled_from(("auto", "low", "high", "x")) | st.integers(-2, 12) | st.booleans()
)
parameters = st.lists(
    st.builds(
        Parameter,
        name=names,
        kind=st.sampled_from(ParameterKind),
        values=st.just(("low", "high", "3")),
        least=st.none() | st.integers(-1, 1),
        most=st.none() | st.integers(1, 9),
    ),
    unique_by=lambda each: each.name,
).map(tuple)
transports = st.permutations((Transport.CHAT, Transport.IMAGES)).map(tuple)
models = st.builds(
    model,
    st.sampled_from("abcdef"),
    ratios=st.lists(ratios, unique=True).map(tuple),
    sizes=st.lists(st.sampled_from(SIZES), unique=True).map(tuple),
    price_usd=st.none() | st.decimals(0, 9, places=3),
    transports=transports | transports.map(lambda both: both[:1]),
    parameters=parameters,
    most_references=st.integers(0, 3),
)
pictures = st.lists(st.builds(reference, st.sampled_from("abcdef")), max_size=4)


class AnyWriting(RuleBasedStateMachine):
    """Whatever is done to a draft, in whatever order."""

    def __init__(self) -> None:
        super().__init__()
        self.draft = Draft()
        self.ratio = RATIOS[0]
        self.size = USUAL_SIZE
        self.options: dict[str, Value] = {}
        self.pictures: list[str] = []

    @rule(offered=st.lists(models, unique_by=lambda each: each.id).map(tuple))
    def offer(self, offered: tuple[ImageModel, ...]) -> None:
        self.draft.set_models(offered)

    @rule(identity=st.sampled_from("abcdefg"))
    def choose_model(self, identity: str) -> None:
        self.draft.choose_model(identity)

    @rule(ratio=ratios)
    def choose_ratio(self, ratio: str) -> None:
        self.draft.choose_ratio(ratio)
        if ratio in self.draft.model.ratios:
            self.ratio = ratio

    @rule(size=st.sampled_from(SIZES))
    def choose_size(self, size: str) -> None:
        self.draft.choose_size(size)
        if size in self.draft.model.sizes:
            self.size = size

    @rule(name=names, value=values)
    def choose_option(self, name: str, value: Value) -> None:
        self.draft.choose_option(name, value)
        sent = dict(self.draft.options)
        if str(sent.get(name)).lower() == str(value).lower():
            self.options[name] = sent[name]

    @rule(name=names)
    def forget_option(self, name: str) -> None:
        self.draft.choose_option(name, None)
        self.options.pop(name, None)

    @rule(added=pictures)
    def add_references(self, added: list[Reference]) -> None:
        room = max(self.draft.most_references, len(self.pictures))
        together = list(dict.fromkeys([*self.pictures, *(each.sha256 for each in added)]))
        assert self.draft.add_references(added) == max(len(together) - room, 0)
        self.pictures = together[:room]

    @rule(sha256=st.sampled_from("abcdef"))
    def remove_reference(self, sha256: str) -> None:
        self.draft.remove_reference(sha256)
        self.pictures = [each for each in self.pictures if each != sha256]

    @rule(sha256=st.sampled_from("abcdef"), place=st.integers(0, 4))
    def move_reference(self, sha256: str, place: int) -> None:
        self.draft.move_reference(sha256, place)
        if sha256 in self.pictures:
            self.pictures.remove(sha256)
            self.pictures.insert(place, sha256)

    @rule(ratio=ratios, size=st.sampled_from(SIZES), count=st.integers(), wanted=pictures)
    def restore(self, ratio: str, size: str, count: int, wanted: list[Reference]) -> None:
        self.draft.restore(ratio=ratio, size=size, count=count, references=wanted)
        self.ratio, self.size = ratio, size
        self.pictures = list(dict.fromkeys(each.sha256 for each in wanted))

    @rule(wanted=st.dictionaries(names, values))
    def restore_options(self, wanted: dict[str, Value]) -> None:
        self.draft.restore(options=wanted.items())
        self.options = dict(wanted)

    @rule(count=st.integers())
    def set_count(self, count: int) -> None:
        self.draft.set_count(count)

    @invariant()
    def is_legal(self) -> None:
        draft, recipe = self.draft, self.draft.recipe()
        assert recipe.ratio is None or recipe.ratio in draft.model.ratios
        assert (recipe.ratio is None) == (not draft.model.ratios)
        assert recipe.size is None or recipe.size in draft.model.sizes
        assert recipe.model in {"", *(each.id for each in draft.models)}
        assert 1 <= draft.count <= 8
        assert recipe.transport in draft.model.transports
        assert len(recipe.references) <= draft.model.most_references
        for name, value in recipe.options:
            parameter = draft.model.parameter(name)
            assert parameter is not None
            assert parameter.takes(value)
            assert recipe.transport is Transport.IMAGES or name == "seed"

    @invariant()
    def estimates(self) -> None:
        estimate = self.draft.estimate
        assert (estimate.low is None) == (estimate.high is None)
        assert estimate.low is None or estimate.high is None or 0 <= estimate.low <= estimate.high

    @invariant()
    def remembers(self) -> None:
        draft = self.draft
        assert draft.wanted_ratio == self.ratio
        assert draft.wanted_size == self.size
        assert dict(draft.wanted_options) == self.options
        assert [each.sha256 for each in draft.references] == self.pictures
        if self.ratio in draft.model.ratios:
            assert draft.ratio == self.ratio
        if self.size in draft.model.sizes:
            assert draft.size == self.size

    @invariant()
    def tells_of_every_option(self) -> None:
        """Whatever was chosen is either sent or told to be kept aside."""
        draft = self.draft
        if draft.models:
            aside = [offer.parameter.name for offer in draft.option_instead]
            sent = [name for name, _ in draft.options]
            assert sorted(aside + sent) == sorted(self.options)


TestAnyWriting = AnyWriting.TestCase


@given(ratios, models)
def test_the_wish_survives_any_model_between(ratio: str, between: ImageModel) -> None:
    draft = Draft((PAINTER, replace(between, id="between")))
    draft.restore(ratio=ratio)
    first = draft.ratio
    draft.choose_model("between")
    draft.choose_model("painter")
    assert draft.ratio == first
