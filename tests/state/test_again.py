"""One more of a picture, with its model or the nearest that is left."""

from __future__ import annotations

from dataclasses import replace

from desktop_app.core.recipe import Recipe, Transport
from desktop_app.state.again import again, fitted, nearest_model
from tests.state.drafting import EDITOR, FREE, NONE, PAINTER, model, reference

OLD = Recipe(
    prompt="a {fox|hare}",
    model="google/flash-image-2",
    ratio="21:9",
    size="4K",
    options=(("quality", "high"), ("seed", 7)),
    references=(reference("r"),),
    parent="p.1",
    turns=("p.1",),
)


def test_the_same_recipe_leaves_only_the_seed_behind() -> None:
    assert again(OLD) == replace(OLD, options=(("quality", "high"),))


def test_the_nearest_model_has_the_same_maker_then_the_same_name() -> None:
    plain = replace(OLD, references=(), turns=(), parent="")
    models = [model(name) for name in ("x/flash-image-2", "google/veo", "google/flash-image-3")]
    found = nearest_model(plain, [FREE, *models])
    assert found is not None
    assert found.id == "google/flash-image-3"
    found = nearest_model(plain, models[:1])
    assert found is not None
    assert found.id == "x/flash-image-2"


def test_a_model_that_cannot_do_it_and_the_demo_painter_are_no_neighbours() -> None:
    assert nearest_model(OLD, [FREE, NONE]) is None
    assert nearest_model(replace(OLD, references=()), [NONE, EDITOR]) is EDITOR


def test_another_model_gets_the_nearest_that_it_can_do() -> None:
    recipe = fitted(OLD, PAINTER)
    assert recipe.prompt == OLD.prompt, "what was unfolded is not unfolded again"
    assert (recipe.model, recipe.ratio, recipe.size) == ("painter", "21:9", "4K")
    assert recipe.options == (("quality", "high"),)
    assert recipe.references == OLD.references
    assert (recipe.parent, recipe.turns) == ("p.1", ())
    assert recipe.transport is Transport.IMAGES
    assert fitted(OLD, NONE).ratio is None
