"""The thoughts of a hybrid model: sealed, so that they only come back as they were given."""

import base64
import hashlib
import hmac
import json
import time
from dataclasses import asdict, dataclass
from typing import Any

from desktop_app.demo.catalog import Model
from desktop_app.demo.order import Plan
from desktop_app.demo.refusal import Refused

# No secret: it only tells a change from what was given, also after the service was started anew.
_SEAL = b"pictor demo reasoning"
_SEAL_LENGTH = 32
_KINDS = ["reasoning.text", "reasoning.encrypted"]
_SEALED = ("signature", "data")
_FORMATS = {"google": "google-gemini-v1", "openai": "openai-responses-v1"}
_REFUSAL = "Invalid reasoning_details: they must be sent back unmodified and in order"


@dataclass(frozen=True, slots=True)
class Recalled:
    """What sealed thoughts tell when they come back: when they were given, and the plan."""

    moment: int
    plan: Plan


def think(model: Model, plan: Plan) -> list[dict[str, Any]]:
    """What a model thinks of a plan: signed words, then a sealed note of the whole."""
    change = f" Only {plan.wishes.strip('. ')} is new." if plan.wishes else ""
    said = {
        "type": "reasoning.text",
        "text": f"Planning the picture: {plan.root.strip() or 'free choice'}.{change}",
        "format": _FORMATS.get(model.maker, "unknown"),
        "index": 0,
    }
    sealed = {"type": "reasoning.encrypted", "format": said["format"], "index": 1}
    note = {"moment": time.time_ns(), "plan": asdict(plan)}
    return [
        {**said, "signature": _sealed(note | {"of": _digest(said)})},
        {**sealed, "data": _sealed(note | {"of": _digest(sealed)})},
    ]


def recall(details: Any) -> Recalled | None:
    """The plan in thoughts that came back; none if there are none, refused if they changed.

    Some clients give back the signed words alone, which says as much.
    """
    if details is None or details == []:
        return None
    try:
        if [item["type"] for item in details] not in (_KINDS, _KINDS[:1]):
            raise ValueError(details)
        notes = [_note(dict(item), key) for item, key in zip(details, _SEALED, strict=False)]
        if len({note["moment"] for note in notes}) != 1:
            raise ValueError(notes)
        return Recalled(notes[0]["moment"], Plan(**notes[0]["plan"]))
    except (ValueError, TypeError, KeyError, AttributeError):
        raise Refused(400, _REFUSAL) from None


def _note(item: dict[str, Any], key: str) -> dict[str, Any]:
    """The note in the sealed field of an item, if the rest of the item is what it was."""
    raw = base64.b64decode(item.pop(key), validate=True)
    body = raw[_SEAL_LENGTH:]
    if not hmac.compare_digest(raw[:_SEAL_LENGTH], _seal(body)):
        raise ValueError(key)
    note: dict[str, Any] = json.loads(body)
    if note["of"] != _digest({name: value for name, value in item.items() if value is not None}):
        raise ValueError(item)
    return note


def follow(earlier: Recalled | None, later: Recalled | None) -> Recalled | None:
    """The later of two turns' thoughts, refused if they stand in the wrong order."""
    if earlier is not None and later is not None and later.moment <= earlier.moment:
        raise Refused(400, _REFUSAL)
    return later or earlier


def _digest(item: dict[str, Any]) -> str:
    return hashlib.sha256(json.dumps(item, sort_keys=True).encode()).hexdigest()


def _sealed(note: dict[str, Any]) -> str:
    body = json.dumps(note, separators=(",", ":")).encode()
    return base64.b64encode(_seal(body) + body).decode("ascii")


def _seal(data: bytes) -> bytes:
    return hmac.new(_SEAL, data, hashlib.sha256).digest()
