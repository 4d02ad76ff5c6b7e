"""Reading an order from a conversation: the body of a request to /chat/completions."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from desktop_app.demo.catalog import DEMO, Model
from desktop_app.demo.order import (
    Order,
    Plan,
    any_seed,
    find_model,
    picture_of,
    read_object,
    usual_mime,
)
from desktop_app.demo.reasoning import Recalled, follow, recall
from desktop_app.demo.refusal import Refused
from desktop_app.demo.sizes import TIERS, nearest_ratio, proportion, usual_tier

_MODALITIES = {"image", "text"}


@dataclass(frozen=True, slots=True)
class _Turn:
    """The words, pictures and thoughts of one message; an assistant's words are not wishes."""

    text: str
    pictures: tuple[bytes, ...]
    recalled: Recalled | None


def read_chat(body: bytes) -> Order:
    """The order in a request's body."""
    asked = read_object(body)
    model = _model(asked)
    turns = list(_turns(asked.get("messages")))
    if not any(turn.text.strip() or turn.pictures for turn in turns):
        raise Refused(400, "Invalid request: messages must hold a prompt")
    ratio, tier = _shape(model, asked.get("image_config"))
    texts = [turn.text for turn in turns if turn.text.strip()]
    return Order(
        model=model,
        provider=model.provider,
        prompt=texts[-1] if texts else "",
        earlier=". ".join(texts[:-1]),
        pictures=next((turn.pictures for turn in reversed(turns) if turn.pictures), ()),
        memory=_memory(turns),
        ratio=ratio,
        tier=tier,
        seed=_seed(asked.get("seed")),
        mime=usual_mime(model, tier),
        is_stream=asked.get("stream") is True,
        shows_thoughts=not _is_excluded(asked.get("reasoning")),
    )


def _is_excluded(reasoning: Any) -> bool:
    """Whether the answer shall not carry the model's thoughts."""
    return isinstance(reasoning, dict) and reasoning.get("exclude") is True


def _model(asked: dict[str, Any]) -> Model:
    name = asked.get("model")
    if not isinstance(name, str) or not name:
        raise Refused(400, "No models provided")
    model = find_model(name)
    modalities = asked.get("modalities", ["image", "text"])
    if not isinstance(modalities, list) or not all(isinstance(each, str) for each in modalities):
        raise Refused(400, "Invalid request: modalities must be a list of words")
    if not model.is_hybrid or "image" not in modalities or not _MODALITIES.issuperset(modalities):
        wanted = ", ".join(modalities)
        raise Refused(
            404, f"No endpoints found that support the requested output modalities: {wanted}"
        )
    return model


def _turns(messages: Any) -> Iterator[_Turn]:
    if not isinstance(messages, list):
        raise Refused(400, "Invalid request: messages must be a list")
    latest: Recalled | None = None
    for message in messages:
        if not isinstance(message, dict):
            raise Refused(400, "Invalid request: every message must be an object")
        content = message.get("content")
        parts = content if isinstance(content, list) else []
        own = message.get("images")
        images = [*parts, *(own if isinstance(own, list) else [])]
        texts = [content] if isinstance(content, str) else list(_texts(parts))
        speaks = message.get("role") == "user"
        recalled = None if speaks else recall(message.get("reasoning_details"))
        latest = follow(latest, recalled)
        yield _Turn("\n".join(texts) if speaks else "", tuple(_pictures(images)), recalled)


def _texts(parts: list[Any]) -> Iterator[str]:
    for part in parts:
        if isinstance(part, dict) and isinstance(part.get("text"), str):
            yield part["text"]


def _pictures(parts: list[Any]) -> Iterator[bytes]:
    for part in parts:
        if isinstance(part, dict) and "image_url" in part:
            yield picture_of(part)


def _memory(turns: list[_Turn]) -> Plan | None:
    """The plan of the last thoughts, unless a picture came after them."""
    for turn in reversed(turns):
        if turn.recalled is not None:
            return turn.recalled.plan
        if turn.pictures:
            return None
    return None


def _shape(model: Model, config: Any) -> tuple[str, str]:
    """Ratio and size; the demo painter refuses what it does not have, the others find a way."""
    if config is None:
        return "", usual_tier(model)
    if not isinstance(config, dict):
        raise Refused(400, "Invalid request: image_config must be an object")
    ratio, size = config.get("aspect_ratio"), config.get("image_size")
    tiers = model.offered("resolution") or ("1K",)
    if model.id == DEMO:
        for key, value, offered in (
            ("aspect_ratio", ratio, model.ratios),
            ("image_size", size, tiers),
        ):
            if value is not None and value not in offered:
                raise Refused(400, _unsupported(key, value, offered))
    tier = {"0.5K": "512"}.get(str(size), str(size))
    known = tier in tiers and tier in TIERS
    return _near(model, ratio), tier if known else usual_tier(model)


def _near(model: Model, ratio: Any) -> str:
    """The asked ratio or the nearest that the model has; what is no ratio is passed over."""
    if not isinstance(ratio, str) or ratio in model.ratios:
        return ratio if isinstance(ratio, str) else ""
    try:
        return nearest_ratio(proportion(ratio), 1, model.ratios)
    except ValueError:
        return ""


def _unsupported(key: str, value: Any, offered: tuple[str, ...]) -> str:
    return f"Unsupported {key} {json.dumps(value)[:40]}: {DEMO} offers {', '.join(offered)}"


def _seed(seed: Any) -> int:
    if seed is None:
        return any_seed()
    if isinstance(seed, bool) or not isinstance(seed, int):
        raise Refused(400, "Invalid request: seed must be an integer")
    return seed
