"""An order: what a request to /chat/completions asks for, checked as OpenRouter would check it."""

import base64
import binascii
import json
import random
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from desktop_app.demo.sizes import RATIOS, SIZES

MODEL = "pictor/demo-painter"
_MODALITIES = {"image", "text"}
_MODELS = Path(__file__).resolve().parents[2] / "resources" / "models.json"


class Refused(Exception):
    """The request is answered with an error instead of a picture."""

    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.status = status
        self.message = message


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """A checked request. An empty ratio means: like the picture that came with it."""

    prompt: str
    earlier: str
    pictures: tuple[bytes, ...]
    ratio: str
    size: str
    seed: int
    is_stream: bool


def read_order(body: bytes) -> Order:
    """The order in a request's body."""
    try:
        asked = json.loads(body)
    except (ValueError, RecursionError):
        raise Refused(400, "Invalid JSON in the request body") from None
    if not isinstance(asked, dict):
        raise Refused(400, "Invalid request: the body must be an object")
    _check_model(asked)
    turns = list(_turns(asked.get("messages")))
    if not turns or not any(text.strip() or pictures for text, pictures in turns):
        raise Refused(400, "Invalid request: messages must hold a prompt")
    ratio, size = _shape(asked.get("image_config"))
    pictures = next((found for _, found in reversed(turns) if found), ())
    texts = [text for text, _ in turns if text.strip()]
    return Order(
        prompt=texts[-1] if texts else "",
        earlier=". ".join(texts[:-1]),
        pictures=pictures,
        ratio=ratio,
        size=size,
        seed=_seed(asked.get("seed")),
        is_stream=asked.get("stream") is True,
    )


def _check_model(asked: dict[str, Any]) -> None:
    model = asked.get("model")
    if not isinstance(model, str) or not model:
        raise Refused(400, "No models provided")
    if model != MODEL and model not in _stood_in_for():
        raise Refused(404, f"No endpoints found for {model}.")
    modalities = asked.get("modalities", ["image", "text"])
    if not isinstance(modalities, list) or not all(isinstance(each, str) for each in modalities):
        raise Refused(400, "Invalid request: modalities must be a list of words")
    if "image" not in modalities or not _MODALITIES.issuperset(modalities):
        wanted = ", ".join(modalities)
        raise Refused(
            404, f"No endpoints found that support the requested output modalities: {wanted}"
        )


@cache
def _stood_in_for() -> frozenset[str]:
    """The models of the bundled list: the service answers for them, so that it can stand in."""
    listed = json.loads(_MODELS.read_text("utf-8"))["models"]
    return frozenset(str(model["id"]) for model in listed)


def _turns(messages: Any) -> Iterator[tuple[str, tuple[bytes, ...]]]:
    """The words and pictures of each turn; an assistant's words are not wishes."""
    if not isinstance(messages, list):
        raise Refused(400, "Invalid request: messages must be a list")
    for message in messages:
        if not isinstance(message, dict):
            raise Refused(400, "Invalid request: every message must be an object")
        content = message.get("content")
        parts = content if isinstance(content, list) else []
        own = message.get("images")
        images = [*parts, *(own if isinstance(own, list) else [])]
        texts = [content] if isinstance(content, str) else list(_texts(parts))
        speaks = message.get("role") == "user"
        yield ("\n".join(texts) if speaks else "", tuple(_pictures(images)))


def _texts(parts: list[Any]) -> Iterator[str]:
    for part in parts:
        if isinstance(part, dict) and isinstance(part.get("text"), str):
            yield part["text"]


def _pictures(parts: list[Any]) -> Iterator[bytes]:
    for part in parts:
        if not isinstance(part, dict) or "image_url" not in part:
            continue
        given = part["image_url"]
        url = given.get("url") if isinstance(given, dict) else given
        if not isinstance(url, str):
            raise Refused(400, "Invalid request: image_url must hold a url")
        match = re.match(r"data:image/[^,]*;base64,", url, re.IGNORECASE)
        if match is None:
            raise Refused(400, "The demo painter reads pictures from data URLs only")
        try:
            yield base64.b64decode(url[match.end() :], validate=True)
        except binascii.Error:
            raise Refused(400, "Invalid image data") from None


def _shape(config: Any) -> tuple[str, str]:
    if config is None:
        return "", "1K"
    if not isinstance(config, dict):
        raise Refused(400, "Invalid request: image_config must be an object")
    ratio, size = config.get("aspect_ratio"), config.get("image_size")
    if ratio is not None and (not isinstance(ratio, str) or ratio not in RATIOS):
        raise Refused(400, _unsupported("aspect_ratio", ratio, list(RATIOS)))
    if size is not None and (not isinstance(size, str) or size not in SIZES):
        raise Refused(400, _unsupported("image_size", size, list(SIZES)))
    return ratio or "", size or "1K"


def _unsupported(key: str, value: Any, offered: list[str]) -> str:
    return f"Unsupported {key} {json.dumps(value)[:40]}: {MODEL} offers {', '.join(offered)}"


def _seed(seed: Any) -> int:
    if seed is None:
        return random.SystemRandom().randrange(2**31)
    if isinstance(seed, bool) or not isinstance(seed, int):
        raise Refused(400, "Invalid request: seed must be an integer")
    return seed
