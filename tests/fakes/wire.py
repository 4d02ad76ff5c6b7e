"""The bytes that OpenRouter sends, piece by piece, and a tiny picture to send in them."""

import base64
import json
import struct
import zlib
from typing import Any, Literal

EVENT_STREAM = {"Content-Type": "text/event-stream"}
JSON = {"Content-Type": "application/json"}
MODEL = "google/gemini-2.5-flash-image"
GENERATION = "gen-1764926649-AbCdEfGhIjKlMnOpQrSt"


def png(width: int = 8, height: int = 8, colour: tuple[int, int, int] = (200, 80, 60)) -> bytes:
    """A valid PNG of one colour."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        body = kind + data
        return struct.pack(">I", len(data)) + body + struct.pack(">I", zlib.crc32(body))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    rows = (b"\0" + bytes(colour) * width) * height
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + chunk(b"IDAT", zlib.compress(rows, 9))
        + chunk(b"IEND", b"")
    )


def data_url(picture: bytes, mime: str = "image/png") -> str:
    """A picture as the data URL that models answer with."""
    return f"data:{mime};base64,{base64.b64encode(picture).decode('ascii')}"


def event(payload: Any) -> bytes:
    """One server-sent event; text goes out as it is, anything else as JSON."""
    text = payload if isinstance(payload, str) else json.dumps(payload, separators=(",", ":"))
    return b"data: " + text.encode() + b"\n\n"


def comment(text: str = "OPENROUTER PROCESSING") -> bytes:
    """The keep-alive comment."""
    return f": {text}\n\n".encode()


def chunk_event(delta: dict[str, Any] | None, finish: str | None = None, **more: Any) -> bytes:
    """One chunk of a completion with one choice."""
    choice = {
        "index": 0,
        "delta": delta,
        "finish_reason": finish,
        "native_finish_reason": finish.upper() if finish else None,
    }
    return event({**_envelope(), "choices": [choice], **more})


def text_event(text: str) -> bytes:
    """A piece of the model's words."""
    return chunk_event({"role": "assistant", "content": text})


def image_event(
    picture: bytes,
    mime: str = "image/png",
    key: Literal["image_url", "imageUrl"] = "image_url",
    *,
    index: int | None = 0,
    url: str | None = None,
) -> bytes:
    """A picture in one data line; `url` replaces the data URL made of the picture."""
    image: dict[str, Any] = {"type": "image_url", key: {"url": url or data_url(picture, mime)}}
    if index is not None:
        image["index"] = index
    return chunk_event({"role": "assistant", "content": "", "images": [image]})


def finish_event(reason: str = "stop", native: str | None = None) -> bytes:
    """The chunk that tells why the model stopped."""
    choice = {
        "index": 0,
        "delta": {"role": "assistant", "content": "", "reasoning": None},
        "finish_reason": reason,
        "native_finish_reason": native or reason.upper(),
    }
    return event({**_envelope(), "choices": [choice]})


def usage(cost: float | str = 0.0387) -> dict[str, Any]:
    """The usage object of a picture."""
    return {
        "prompt_tokens": 12,
        "completion_tokens": 1290,
        "total_tokens": 1302,
        "cost": cost,
        "is_byok": False,
        "completion_tokens_details": {"reasoning_tokens": 0, "image_tokens": 1290},
    }


def usage_event(
    cost: float | str = 0.0387, form: Literal["repeated", "null", "empty"] = "repeated"
) -> bytes:
    """The chunk with the usage, in the three forms that were recorded."""
    if form == "empty":
        return event({**_envelope(), "choices": [], "usage": usage(cost)})
    finish = "stop" if form == "repeated" else None
    return chunk_event({"role": "assistant", "content": ""}, finish, usage=usage(cost))


def done() -> bytes:
    """The end of a stream."""
    return event("[DONE]")


def error(code: int | str | None, message: str, **metadata: Any) -> dict[str, Any]:
    """OpenRouter's error object."""
    return {"error": {"code": code, "message": message, "metadata": metadata}}


def error_event(
    code: int | str | None = 502,
    message: str = "Provider returned error",
    *,
    form: Literal["documented", "recorded", "bare"] = "documented",
    **metadata: Any,
) -> bytes:
    """An error in mid-stream, in the three forms that were seen."""
    said = error(code, message, **metadata)
    if form == "bare":
        return event(said)
    finish = "error" if form == "documented" else None
    return chunk_event({"role": "assistant", "content": ""}, finish, **said)


def json_error(code: int, message: str, **metadata: Any) -> bytes:
    """The body of a failed request."""
    return json.dumps({**error(code, message, **metadata), "user_id": "user_2ab"}).encode()


def stream(*events: bytes) -> bytes:
    """The events one after the other."""
    return b"".join(events)


def json_body(
    *pictures: bytes,
    text: str | None = "",
    mime: str = "image/png",
    cost: float | str = 0.0387,
    finish: str = "stop",
    padding: bytes = b"",
) -> bytes:
    """A complete answer that was not streamed; padding is the keep-alive before it."""
    message: dict[str, Any] = {"role": "assistant", "content": text, "refusal": None}
    if pictures:
        message["images"] = [
            {"type": "image_url", "image_url": {"url": data_url(each, mime)}, "index": index}
            for index, each in enumerate(pictures)
        ]
    choice = {
        "index": 0,
        "finish_reason": finish,
        "native_finish_reason": finish.upper(),
        "message": message,
    }
    whole = {**_envelope("chat.completion"), "choices": [choice], "usage": usage(cost)}
    return padding + json.dumps(whole).encode()


def partial_event(picture: bytes, index: int = 0) -> bytes:
    """A stage of a picture in a stream of the Image API."""
    return event(
        {
            "type": "image_generation.partial_image",
            "partial_image_index": index,
            "b64_json": _base64(picture),
        }
    )


def completed_event(
    picture: bytes, mime: str | None = "image/png", cost: float | str | None = 0.011
) -> bytes:
    """A finished picture in a stream of the Image API; type and bill may be missing."""
    body: dict[str, Any] = {
        "type": "image_generation.completed",
        "b64_json": _base64(picture),
        "created": 1748372400,
    }
    if mime is not None:
        body["media_type"] = mime
    if cost is not None:
        body["usage"] = usage(cost)
    return event(body)


def text_chunk_event(text: str, phase: Literal["content", "reasoning", "draft"] = "draft") -> bytes:
    """A piece of text in a stream of the Image API: models that draw SVG write it."""
    return event({"type": "image_generation.text_chunk", "text": text, "phase": phase})


def image_error_event(
    message: str = "Generation failed", code: str | None = "server_error", **more: Any
) -> bytes:
    """The failure in the middle of a stream of the Image API."""
    return event({"type": "error", "error": {"message": message, "code": code, **more}})


def images_body(
    *pictures: bytes,
    mime: str | None = "image/png",
    cost: float | str | None = 0.0387,
    created: int = 0,
) -> bytes:
    """A complete answer of the Image API; type and bill may be missing."""
    data = [
        {"b64_json": _base64(each)} | ({} if mime is None else {"media_type": mime})
        for each in pictures
    ]
    body: dict[str, Any] = {"created": created, "data": data}
    if cost is not None:
        body["usage"] = usage(cost)
    return json.dumps(body).encode()


def _envelope(kind: str = "chat.completion.chunk") -> dict[str, Any]:
    return {
        "id": GENERATION,
        "object": kind,
        "created": 1764926649,
        "model": MODEL,
        "provider": "Google AI Studio",
    }


def _base64(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")
