"""A recipe in OpenRouter's words: the bodies of the requests that are sent."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from typing import Any

from desktop_app.core.conversation import Turn
from desktop_app.core.providers.base import Materials
from desktop_app.core.recipe import Recipe, Reference, Transport

PATHS = {Transport.CHAT: "/chat/completions", Transport.IMAGES: "/images"}

#: What chat calls sizes where the Image API has other words.
_CHAT_SIZES = {"512": "0.5K"}


def request_of(recipe: Recipe, materials: Materials) -> dict[str, Any]:
    """The body of the recipe's request; what the recipe leaves open is left to the model.

    Raises `AppError` where a picture that is to be sent along is not there any more.
    """
    if recipe.transport is Transport.IMAGES:
        return _to_images(recipe, materials)
    return _to_chat(recipe, materials)


def _to_chat(recipe: Recipe, materials: Materials) -> dict[str, Any]:
    size = recipe.size and _CHAT_SIZES.get(recipe.size, recipe.size)
    config = {"aspect_ratio": recipe.ratio, "image_size": size}
    asked = {name: value for name, value in config.items() if value}
    turns = [materials.turn(key) for key in recipe.turns]
    earlier = [message for turn in turns for message in _exchange(turn, materials)]
    return {
        "model": recipe.model,
        "messages": [*earlier, _wish(recipe, materials)],
        "modalities": list(recipe.modalities),
        **({"image_config": asked} if asked else {}),
        **dict(recipe.options),
        "stream": recipe.stream,
    }


def _to_images(recipe: Recipe, materials: Materials) -> dict[str, Any]:
    shape = {"resolution": recipe.size, "aspect_ratio": recipe.ratio}
    pictures = [_part(*_sent(reference, materials)) for reference in recipe.references]
    return {
        "model": recipe.model,
        "prompt": recipe.prompt,
        **{name: value for name, value in shape.items() if value},
        **dict(recipe.options),
        **({"input_references": pictures} if pictures else {}),
        "stream": recipe.stream,
    }


def _exchange(turn: Turn, materials: Materials) -> Iterator[dict[str, Any]]:
    yield _wish(turn.recipe, materials)
    answer: dict[str, Any] = {
        "role": "assistant",
        "content": turn.text,
        "images": [_part(turn.media_type, turn.picture)],
    }
    if turn.reasoning:
        answer["reasoning_details"] = json.loads(turn.reasoning)
    yield answer


def _wish(recipe: Recipe, materials: Materials) -> dict[str, Any]:
    """The words first, then the pictures, as the service advises."""
    if not recipe.references:
        return {"role": "user", "content": recipe.prompt}
    words = [{"type": "text", "text": recipe.prompt}] if recipe.prompt else []
    pictures = [_part(*_sent(reference, materials)) for reference in recipe.references]
    return {"role": "user", "content": [*words, *pictures]}


def _sent(reference: Reference, materials: Materials) -> tuple[str, bytes]:
    return reference.media_type, materials.reference(reference)


def _part(media_type: str, content: bytes) -> dict[str, Any]:
    data = base64.b64encode(content).decode("ascii")
    return {"type": "image_url", "image_url": {"url": f"data:{media_type};base64,{data}"}}
