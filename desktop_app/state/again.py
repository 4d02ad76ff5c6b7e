"""One more of a picture: its recipe again, with its own model or the nearest that is left."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from difflib import SequenceMatcher

from desktop_app.core.recipe import ImageModel, Recipe
from desktop_app.state.fitting import Fitting
from desktop_app.state.wishes import Wishes

_SAME_PICTURE = "seed"  # with it the picture would come out as it did before


def again(recipe: Recipe) -> Recipe:
    """The same recipe, free to come out differently."""
    options = tuple(option for option in recipe.options if option[0] != _SAME_PICTURE)
    return replace(recipe, options=options)


def nearest_model(recipe: Recipe, models: Sequence[ImageModel]) -> ImageModel | None:
    """The model that is most like the recipe's: of the same maker and name, and able to do it."""
    references = len(recipe.references) or bool(recipe.turns or recipe.parent)
    able = [one for one in models if not one.is_demo and one.most_references >= references]

    def likeness(model: ImageModel) -> tuple[bool, float]:
        maker, _, name = recipe.model.rpartition("/")
        other_maker, _, other_name = model.id.rpartition("/")
        same = SequenceMatcher(None, name, other_name, autojunk=False).ratio()
        return bool(maker) and maker == other_maker, same

    return max(able, key=likeness, default=None)


def fitted(recipe: Recipe, model: ImageModel) -> Recipe:
    """What this model makes of a recipe of another: the nearest it can do, no conversation."""
    wishes = Wishes(
        prompt=recipe.prompt,
        ratio=recipe.ratio or Wishes().ratio,
        size=recipe.size or Wishes().size,
        options=again(recipe).options,
        references=recipe.references,
    )
    return replace(_Fitted(model, wishes).recipe(), parent=recipe.parent)


class _Fitted(Fitting):
    """What was wished, beside one model."""

    def __init__(self, model: ImageModel, wishes: Wishes) -> None:
        self._model = model
        self._wishes = wishes
