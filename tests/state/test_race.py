"""One recipe for several models: always legal, as near as can be, and its price."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core import catalog
from desktop_app.core.catalog import parameters_for
from desktop_app.core.recipe import RATIOS, SIZES, ImageModel
from desktop_app.places import RESOURCES
from desktop_app.state.draft import Draft
from desktop_app.state.race import MOST_MODELS, Entrant, Race, preselected, total
from tests.state.drafting import (
    ALL,
    EDITOR,
    FEW,
    FREE,
    MODELS,
    NONE,
    PAINTER,
    model,
    reference,
)

CATALOG = catalog.load_snapshot(RESOURCES / "catalog.json", RESOURCES / "known.json").models
EVERY = (*MODELS, *CATALOG)
OPTIONS = {
    "quality": ("auto", "low", "high", "ultra"),
    "background": ("transparent", "opaque"),
    "output_format": ("png", "jpeg", "webp", "svg"),
    "output_compression": (0, 80, 100),
    "seed": (7,),
    "n": (1, 3),
    "shiny": (True, False),
    "unheard_of": ("yes",),
}
options = st.lists(
    st.sampled_from([(name, value) for name, values in OPTIONS.items() for value in values]),
    max_size=5,
    unique_by=lambda option: option[0],
)


def wanting(*, prompt: str = "a fox", **wishes: Any) -> Draft:
    draft = Draft(EVERY)
    draft.restore(prompt=prompt, **wishes)
    return draft


def entrant(model: ImageModel, **wishes: Any) -> Entrant:
    return Race(wanting(**wishes)).entrant(model)


@given(
    wanted_ratio=st.sampled_from((*RATIOS, "9:19.5", "1:8")),
    wanted_size=st.sampled_from(SIZES),
    options=options,
    count_references=st.integers(0, 20),
    places=st.lists(st.integers(0, len(EVERY) - 1), min_size=2, max_size=MOST_MODELS, unique=True),
)
def test_every_order_is_legal_for_its_model(
    wanted_ratio: str,
    wanted_size: str,
    options: list[tuple[str, object]],
    count_references: int,
    places: list[int],
) -> None:
    chosen = [EVERY[place] for place in places]
    references = [reference(str(number)) for number in range(count_references)]
    draft = wanting(ratio=wanted_ratio, size=wanted_size, options=options, references=references)
    orders = Race(draft).orders(chosen)
    assert [order.recipe.model for order in orders] == [one.id for one in chosen]
    assert len({order.race for order in orders}) == 1
    for order, one in zip(orders, chosen, strict=True):
        recipe, changed = order.recipe, {name: used for name, _, used in order.changed}
        assert recipe.prompt == "a fox"
        assert recipe.ratio in one.ratios or (recipe.ratio is None and not one.ratios)
        assert recipe.size is None or recipe.size in one.sizes
        assert recipe.transport in one.transports
        known = {each.name: each for each in parameters_for(one, recipe.transport)}
        assert all(known[name].takes(value) for name, value in recipe.options)
        assert "n" not in dict(recipe.options), "each makes as many as the others"
        assert recipe.references == tuple(references[: one.most_references])
        is_as_wished = recipe.ratio == wanted_ratio
        assert changed.get("ratio") == (None if is_as_wished else recipe.ratio or "")
        assert ("references" in changed) == (count_references > one.most_references)
        left_out = {name for name, _ in options} - {"n"} - set(dict(recipe.options))
        assert left_out == set(changed) - {"ratio", "size", "references"}


def test_what_a_model_takes_is_not_changed() -> None:
    found = entrant(ALL, ratio="21:9", size="4K")
    assert (found.recipe.ratio, found.recipe.size, found.changed) == ("21:9", "4K", ())


def test_what_it_lacks_is_told_as_it_was_wished_and_as_it_is_used() -> None:
    wishes = {"ratio": "21:9", "size": "4K", "options": [("shiny", True), ("seed", 7)]}
    assert entrant(FEW, **wishes).changed == (
        ("ratio", "21:9", "16:9"),
        ("size", "4K", "1K"),
        ("shiny", "true", ""),
        ("seed", "7", ""),
    )
    assert entrant(NONE, ratio="3:2", size="1K").changed == (("ratio", "3:2", ""),)


def test_references_beyond_what_a_model_takes_stay_out() -> None:
    four = [reference(name) for name in "abcd"]
    assert entrant(EDITOR, references=four).changed == (("references", "4", "3"),)
    without = entrant(ALL, references=four)
    assert without.changed == (("references", "4", ""),)
    assert without.can_run, "from the words alone"


def test_without_words_only_those_run_that_paint_from_references() -> None:
    race = Race(wanting(prompt="", references=[reference("a")]))
    assert race.can_run
    runs = {one.id: race.entrant(one).can_run for one in (ALL, EDITOR, PAINTER)}
    assert runs == {"all": False, "editor": True, "painter": False}
    assert [order.recipe.model for order in race.orders((ALL, EDITOR))] == ["editor"]
    assert not Race(wanting(prompt=" ")).can_run


def test_the_first_of_several_prompts_is_compared() -> None:
    race = Race(wanting(prompt="a {red|blue} fox"))
    assert (race.prompt, race.prompts) == ("a red fox", 2)
    assert race.entrant(ALL).recipe.prompt == "a red fox"


def test_the_orders_carry_price_and_count_and_what_was_changed() -> None:
    orders = Race(wanting(ratio="21:9")).orders((ALL, FEW, FREE), each=2)
    assert [order.count for order in orders] == [2, 2, 2]
    assert [order.total_usd for order in orders] == [Decimal("0.08"), Decimal("0.078"), 0]
    assert [order.is_demo for order in orders] == [False, False, True]
    assert orders[1].changed == (("ratio", "21:9", "16:9"),)


def test_the_total_adds_up_what_is_known() -> None:
    race = Race(wanting())
    known = total([race.entrant(ALL), race.entrant(FEW)], each=2)
    assert (known.low, known.high, known.pictures) == (Decimal("0.158"), Decimal("0.158"), 4)
    assert not known.is_least
    some = total([race.entrant(ALL), race.entrant(EDITOR)])
    assert (some.low, some.is_least) == (Decimal("0.04"), True)
    nothing = total([race.entrant(EDITOR), race.entrant(NONE)])
    assert (nothing.low, nothing.pictures, nothing.is_free) == (None, 2, False)
    free = total([race.entrant(FREE), race.entrant(model("too", price_usd=Decimal(0)))])
    assert free.is_free


@pytest.mark.parametrize(
    ("last", "usual", "ticked"),
    [
        ((), ("all", "few"), ("all", "few")),
        (("few", "painter"), ("all",), ("few", "painter")),
        (("few", "gone"), ("all", "all", "free"), ("all", "free")),
        ((), ("all", "few", "none", "free", "editor"), ("all", "few", "none", "free")),
        ((), ("gone",), ()),
    ],
)
def test_what_was_compared_last_is_ticked_again_else_what_is_used(
    last: tuple[str, ...], usual: tuple[str, ...], ticked: tuple[str, ...]
) -> None:
    assert preselected(MODELS, last, usual) == ticked
