"""The recipe that an export of ours has left in a picture: all of it, as JSON.

Anybody can have written one, so what it says is kept within bounds.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime

from desktop_app.core import foreign, recipe_json, rows
from desktop_app.core.foreign_recipes.exif import is_believable
from desktop_app.core.foreign_recipes.told import MOST_LETTERS, Told
from desktop_app.core.recipe import Recipe, Value

PROGRAM = "pictor"
_MOST_LISTED = 64  # of anything
_ORIGIN = re.compile(r"[0-9a-z]{1,20}")


def read(text: str) -> Told | None:
    """The recipe in such a text; None where it is none, or one of a later version."""
    if not text.lstrip().startswith("{"):
        return None
    try:
        written = foreign.mapping(foreign.decoded(text))
        if (written.get("format"), written.get("version")) != (
            recipe_json.FORMAT,
            recipe_json.VERSION,
        ):
            return None
        recipe = bounded(recipe_json.recipe_of(foreign.mapping(written.get("recipe"))))
    except (ValueError, KeyError, TypeError):
        return None
    return Told(
        program=origin_of(written.get("origin")),
        prompt=recipe.prompt,
        model=recipe.model,
        options=recipe.options,
        recipe=recipe,
        made=_moment(written.get("made")),
        provider=foreign.line(written.get("provider")),
        is_demo=written.get("is_demo") is True,
    )


def bounded(recipe: Recipe) -> Recipe:
    """The same recipe as far as it can be stored, shown and believed."""
    options = ((foreign.line(name), _value(value)) for name, value in recipe.options)
    return replace(
        recipe,
        prompt=words(recipe.prompt),
        model=foreign.line(recipe.model),
        ratio=foreign.line(recipe.ratio, 20) or None,
        size=foreign.line(recipe.size, 20) or None,
        modalities=tuple(foreign.line(one) for one in recipe.modalities[:_MOST_LISTED]),
        options=tuple(option for option in options if option[0])[:_MOST_LISTED],
        references=recipe.references[:_MOST_LISTED],
        turns=recipe.turns[:_MOST_LISTED],
    )


def words(text: str) -> str:
    """Text as it was typed, without what cannot be stored."""
    return rows.storable(text[:MOST_LETTERS]).replace("\0", "")


def origin_of(told: object) -> str:
    """Which program wrote the recipe, so far as a name is told; else it was one of ours."""
    return told if isinstance(told, str) and _ORIGIN.fullmatch(told) else PROGRAM


def _value(value: Value) -> Value:
    return words(value) if isinstance(value, str) else value


def _moment(told: object) -> datetime | None:
    try:
        made = datetime.fromisoformat(told) if isinstance(told, str) else None
        return made.astimezone(UTC) if made and made.tzinfo and is_believable(made) else None
    except (ValueError, OverflowError):
        return None
