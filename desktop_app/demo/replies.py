"""What the demo service says: OpenRouter's JSON for pictures, usage, keys and errors."""

import base64
import json
import random
import string
import time
from typing import Any

from desktop_app.demo.order import MODEL

_TOKENS_OF_A_PICTURE = 1290


def generation_id() -> str:
    """A new id in OpenRouter's form."""
    letters = random.SystemRandom().choices(string.ascii_letters + string.digits, k=20)
    return f"gen-{int(time.time())}-{''.join(letters)}"


def error_body(status: int, message: str) -> dict[str, Any]:
    """The error object of a request that failed."""
    return {"error": {"code": status, "message": message}}


def key_body() -> dict[str, Any]:
    """What the demo key may do: everything, and it costs nothing."""
    spent = dict.fromkeys(
        (
            "usage",
            "usage_daily",
            "usage_weekly",
            "usage_monthly",
            "byok_usage",
            "byok_usage_daily",
            "byok_usage_weekly",
            "byok_usage_monthly",
        ),
        0,
    )
    return {
        "data": {
            "label": "Demo painter",
            "limit": None,
            "limit_remaining": None,
            "limit_reset": None,
            **spent,
            "include_byok_in_limit": False,
            "is_free_tier": True,
            "is_management_key": False,
            "is_provisioning_key": False,
            "creator_user_id": None,
            "expires_at": None,
            "rate_limit": {"requests": -1, "interval": "10s", "note": "deprecated"},
        }
    }


class Reply:
    """The pieces of one answer, which share an id and a time."""

    def __init__(self, generation: str, prompt: str) -> None:
        self.generation = generation
        self._created = int(time.time())
        self._prompt_tokens = max(1, len(prompt) // 4)

    def chunk(
        self, delta: dict[str, Any], finish: str | None = None, *, with_usage: bool = False
    ) -> bytes:
        """One event of a stream."""
        choice = {
            "index": 0,
            "delta": delta,
            "finish_reason": finish,
            "native_finish_reason": finish.upper() if finish else None,
            "logprobs": None,
        }
        body = self._body("chat.completion.chunk", choice)
        if with_usage:
            body["usage"] = self._usage()
        return event(body)

    def error_chunk(self, status: int, message: str) -> bytes:
        """The event that ends a stream which failed on the way."""
        choice = {"index": 0, "delta": {"content": ""}, "finish_reason": "error"}
        return event({**self._body("chat.completion.chunk", choice), **error_body(status, message)})

    def whole(self, text: str, data: bytes, mime: str) -> dict[str, Any]:
        """The complete answer."""
        choice = {
            "index": 0,
            "logprobs": None,
            "finish_reason": "stop",
            "native_finish_reason": "STOP",
            "message": {
                "role": "assistant",
                "content": text,
                "refusal": None,
                "reasoning": None,
                "images": [image_entry(data, mime)],
            },
        }
        return {**self._body("chat.completion", choice), "usage": self._usage()}

    def _body(self, kind: str, choice: dict[str, Any]) -> dict[str, Any]:
        return {
            "id": self.generation,
            "object": kind,
            "created": self._created,
            "model": MODEL,
            "provider": "Pictor",
            "system_fingerprint": None,
            "choices": [choice],
        }

    def _usage(self) -> dict[str, Any]:
        return {
            "prompt_tokens": self._prompt_tokens,
            "completion_tokens": _TOKENS_OF_A_PICTURE,
            "total_tokens": self._prompt_tokens + _TOKENS_OF_A_PICTURE,
            "cost": 0,
            "is_byok": False,
            "prompt_tokens_details": {"cached_tokens": 0, "audio_tokens": 0},
            "cost_details": {"upstream_inference_cost": None},
            "completion_tokens_details": {
                "reasoning_tokens": 0,
                "image_tokens": _TOKENS_OF_A_PICTURE,
            },
        }


def image_entry(data: bytes, mime: str) -> dict[str, Any]:
    """A picture as models send it."""
    url = f"data:{mime};base64,{base64.b64encode(data).decode('ascii')}"
    return {"type": "image_url", "image_url": {"url": url}, "index": 0}


def event(payload: Any) -> bytes:
    """One server-sent event."""
    return b"data: " + json.dumps(payload, separators=(",", ":")).encode() + b"\n\n"
