"""Recipes as JSON: for the database's row, for the sidecar, and back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, fields
from typing import Any

from desktop_app.core.recipe import Recipe, Reference, Transport, Value

#: What an exported picture says of the JSON in it, and the namespace where that stands in XMP.
FORMAT, VERSION = "pictor-recipe", 1
XMP_SPACE = "tag:pictor.app,2026:recipe/"

_REFERENCE = {field.name: field.type for field in fields(Reference)}


def as_json(recipe: Recipe) -> dict[str, Any]:
    """The whole recipe, readable by people; `asked_of` is its inverse."""
    return {
        "prompt": recipe.prompt,
        "model": recipe.model,
        "ratio": recipe.ratio,
        "size": recipe.size,
        "stream": recipe.stream,
        "transport": recipe.transport.value,
        "modalities": list(recipe.modalities),
        "options": dict(recipe.options),
        "references": [asdict(reference) for reference in recipe.references],
        "parent": recipe.parent,
        "turns": list(recipe.turns),
    }


def recipe_of(asked: Mapping[str, Any]) -> Recipe:
    """The recipe in its JSON; what an older Pictor did not write has the value it then had.

    Raises ValueError, KeyError or TypeError where it makes no sense.
    """
    options = asked.get("options") or {}
    references = asked.get("references") or []
    if not isinstance(options, Mapping):
        raise TypeError(f"options are {options!r}")
    return Recipe(
        prompt=_text(asked["prompt"]),
        model=_text(asked["model"]),
        ratio=None if asked["ratio"] is None else _text(asked["ratio"]),
        size=None if asked["size"] is None else _text(asked["size"]),
        stream=bool(asked["stream"]),
        transport=Transport(asked.get("transport", Transport.CHAT)),
        modalities=tuple(map(_text, asked.get("modalities", ("image", "text")))),
        options=tuple((name, _value(value)) for name, value in options.items()),
        references=tuple(map(reference_of, references)),
        parent=_text(asked.get("parent", "")),
        turns=tuple(map(_text, asked.get("turns", ()))),
    )


def reference_of(facts: Mapping[str, Any]) -> Reference:
    """A reference in its JSON; raises TypeError where it makes no sense."""
    known = {name: facts[name] for name in _REFERENCE if name in facts}
    for name, value in known.items():
        wanted = int if _REFERENCE[name] == "int" else str
        if not isinstance(value, wanted):
            raise TypeError(f"{name} of a reference is {value!r}")
    return Reference(**known)


def _value(value: object) -> Value:
    if not isinstance(value, str | int):
        raise TypeError(f"an option is {value!r}")
    return value


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no text")
    return value
