"""The bytes of the Image API: whole answers, and streams with partial pictures."""

from __future__ import annotations

import base64
import json
from typing import Any

from tests.fakes.wire import event, usage

IMAGE_GENERATION = "gen-img-1764926649-AbCdEfGhIjKlMnOpQrSt"
IMAGE_HEADERS = {"X-Generation-Id": IMAGE_GENERATION, "X-Provider-Name": "OpenAI"}


def images_body(*pictures: bytes, cost: float = 0.034, media_type: str = "image/png") -> bytes:
    """A whole answer."""
    data = [{"b64_json": _base64(one), "media_type": media_type} for one in pictures]
    return json.dumps({"created": 0, "data": data, "usage": usage(cost)}).encode()


def partial_event(picture: bytes, index: int = 0) -> bytes:
    """A picture that is not finished."""
    kind = "image_generation.partial_image"
    return event({"type": kind, "partial_image_index": index, "b64_json": _base64(picture)})


def completed_event(picture: bytes, cost: float = 0.034, **more: Any) -> bytes:
    """A finished picture, with its bill."""
    return event(
        {
            "type": "image_generation.completed",
            "b64_json": _base64(picture),
            "media_type": "image/png",
            "created": 1764926649,
            "usage": usage(cost),
            **more,
        }
    )


def failed_event(message: str = "Generation failed", code: str | None = "server_error") -> bytes:
    """The error that ends a stream."""
    return event({"type": "error", "error": {"message": message, "code": code}})


def _base64(picture: bytes) -> str:
    return base64.b64encode(picture).decode()
