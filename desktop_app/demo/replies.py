"""What the service says: OpenRouter's JSON for pictures in chat and from the Image API."""

import base64
import json
import random
import string
import time
from typing import Any

from desktop_app.demo.order import Order
from desktop_app.demo.pricing import Bill
from desktop_app.demo.refusal import Refused
from desktop_app.demo.studio import Painting

DONE = b"data: [DONE]\n\n"


def generation_id(prefix: str = "gen") -> str:
    """A new id in OpenRouter's form."""
    letters = random.SystemRandom().choices(string.ascii_letters + string.digits, k=20)
    return f"{prefix}-{int(time.time())}-{''.join(letters)}"


class Reply:
    """The pieces of one answer in chat, which share an id and a time."""

    def __init__(self, order: Order) -> None:
        self.generation = generation_id()
        self._created = int(time.time())
        self._order = order

    def chunk(
        self, delta: dict[str, Any], finish: str | None = None, bill: Bill | None = None
    ) -> bytes:
        """One event of a stream."""
        choice = {
            "index": 0,
            "delta": {"role": "assistant", "content": "", **delta},
            "finish_reason": finish,
            "native_finish_reason": finish.upper() if finish else None,
            "logprobs": None,
        }
        body = self._body("chat.completion.chunk", choice)
        if bill is not None:
            body["usage"] = bill.usage()
        return event(body)

    def error_chunk(self, refused: Refused) -> bytes:
        """The event that ends a stream which failed on the way."""
        choice = {"index": 0, "delta": {"content": ""}, "finish_reason": "error"}
        return event({**self._body("chat.completion.chunk", choice), **refused.body})

    def whole(
        self, painting: Painting, bill: Bill, thoughts: list[dict[str, Any]]
    ) -> dict[str, Any]:
        """The complete answer."""
        message: dict[str, Any] = {
            "role": "assistant",
            "content": painting.words,
            "refusal": None,
            "reasoning": thoughts[0]["text"] if thoughts else None,
        }
        if thoughts:
            message["reasoning_details"] = thoughts
        message["images"] = [image_entry(painting)]
        choice = {
            "index": 0,
            "logprobs": None,
            "finish_reason": "stop",
            "native_finish_reason": "STOP",
            "message": message,
        }
        whole = self._body("chat.completion", choice)
        return {**whole, "system_fingerprint": None, "usage": bill.usage()}

    def _body(self, kind: str, choice: dict[str, Any]) -> dict[str, Any]:
        return {
            "id": self.generation,
            "object": kind,
            "created": self._created,
            "model": self._order.model.id,
            "provider": self._order.provider.name,
            "choices": [choice],
        }


def image_entry(painting: Painting) -> dict[str, Any]:
    """A picture as models in chat send it."""
    url = f"data:{painting.mime};base64,{_text(painting.data)}"
    return {"type": "image_url", "image_url": {"url": url}, "index": 0}


def image_data(painting: Painting) -> dict[str, Any]:
    """A picture as the Image API sends it."""
    return {"b64_json": _text(painting.data), "media_type": painting.mime}


def partial_event(place: int, data: bytes) -> bytes:
    """A stage of a picture that is still being made."""
    kind = "image_generation.partial_image"
    return event({"type": kind, "partial_image_index": place, "b64_json": _text(data)})


def completed_event(painting: Painting, bill: Bill | None) -> bytes:
    """A finished picture in a stream; the last one carries the bill of all."""
    body = {
        "type": "image_generation.completed",
        **image_data(painting),
        "created": int(time.time()),
    }
    if bill is not None:
        body["usage"] = bill.usage()
    return event(body)


def failed_event(refused: Refused) -> bytes:
    """The event that ends a stream of pictures which failed on the way."""
    error = {"message": refused.message, "code": "server_error"}
    return event({"type": "error", "error": error})


def event(payload: Any) -> bytes:
    """One server-sent event."""
    return b"data: " + json.dumps(payload, separators=(",", ":")).encode() + b"\n\n"


def _text(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")
