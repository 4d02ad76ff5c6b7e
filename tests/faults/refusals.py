"""The rows of what the service itself refuses, and what each refusal costs."""

from __future__ import annotations

import json
from typing import Any

from desktop_app.core.errors import Charged, Kind
from desktop_app.core.recipe import Transport
from tests.fakes.images import IMAGE_HEADERS, images_body
from tests.fakes.service import JSON, Say, Status, Step, json_error
from tests.fakes.steps import Framing
from tests.faults.bench import KEY, LAKE, Answer, Row

NO, PERHAPS = Charged.NO, Charged.PERHAPS
ZOD = {
    "success": False,
    "error": {"name": "ZodError", "message": '[{"path":["prompt"],"message":"Required here"}]'},
}
IN_FLIGHT = "openrouter_in_flight_budget"
MODALITIES = "No endpoints found that support the requested output modalities: image, text"
UNKNOWN_PARAMETER = "No provider for acme/painter supports the requested parameter(s): resolution"


def said(status: int, body: bytes, **headers: str) -> tuple[Step, ...]:
    """A refusal of the service."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return (Status(status, {**JSON, **named}, Framing.LENGTH), Say(body))


def available(status: int, code: str, **more: Any) -> Answer:
    """A refusal in the newer form."""
    error = {"code": status, "message": "Not now", "availability": {"code": code, **more}}
    return said(status, json.dumps({"error": error}).encode())


def row(
    name: str, answer: Answer, kind: Kind, title: str, charged: Charged = NO, **more: Any
) -> Row:
    """A refusal before anything has come."""
    bill = "Nothing was charged." if charged is NO else "OpenRouter may have charged for it."
    says = (*more.pop("says", ()), bill)
    return Row(
        fault="N4", name=name, answer=answer, kind=kind, title=title, charged=charged, says=says,
        **{"asked": 1, **more},
    )  # fmt: skip


IMAGES: dict[str, Any] = {"transport": Transport.IMAGES}
BUSY, SILENT = "Still busy.", "The model isn't answering."
NOT_LIKE_THIS, NOT_OFFERED = "The model can't do it this way.", "This model isn't offered any more."

ROWS = [
    row(
        "400",
        said(400, json_error(400, "Invalid request: too many words")),
        Kind.BAD_REQUEST,
        NOT_LIKE_THIS,
        says=("“Invalid request: too many words”",),
    ),
    row(
        "400 of a validator",
        said(400, json.dumps(ZOD).encode()),
        Kind.BAD_REQUEST,
        NOT_LIKE_THIS,
        says=("“prompt: Required here”",),
    ),
    row(
        "400 for a parameter",
        said(400, json_error(400, UNKNOWN_PARAMETER)),
        Kind.BAD_REQUEST,
        NOT_LIKE_THIS,
        says=(f"“{UNKNOWN_PARAMETER}”",),
        **IMAGES,
    ),
    row(
        "400 for its content",
        said(400, json_error(400, "No such thing", error_type="content_policy_violation")),
        Kind.REFUSED,
        "Refused by the model.",
        says=("“No such thing”", "Different wording may help."),
    ),
    row(
        "401",
        said(401, json_error(401, f"The key {KEY} is not known")),
        Kind.BAD_KEY,
        "Your key isn't working.",
        details="Message: The key … is not known",
    ),
    row(
        "402",
        said(402, json_error(402, "Insufficient credits. Add more using https://…")),
        Kind.NO_CREDIT,
        "Not enough credit.",
    ),
    row(
        "402 for the most it could cost",
        said(402, json_error(402, "This request requires more credits, or fewer max_tokens.")),
        Kind.NO_CREDIT,
        "Not enough credit.",
    ),
    row(
        "402 of the key",
        said(402, json_error(402, "x", limit_source="openrouter_key_limit")),
        Kind.KEY_LIMIT,
        "This key has reached its limit.",
    ),
    row(
        "402 of what is in flight",
        said(
            402, json_error(402, "x", limit_source="openrouter_in_flight_budget"), Retry_After="7"
        ),
        Kind.RATE_LIMITED,
        BUSY,
        details="Retry after: 7 s",
    ),
    row(
        "403 of a moderator",
        said(403, json_error(403, "Your input was flagged", reasons=["violence", "gore"])),
        Kind.REFUSED,
        "Refused by the model.",
        says=("“Your input was flagged (violence, gore)”",),
    ),
    row(
        "403 of a guardrail",
        said(403, json_error(403, "Blocked by a guardrail", patterns=["secret"])),
        Kind.BLOCKED,
        "Your OpenRouter settings block this model.",
    ),
    row(
        "403 of the key's limit",
        said(403, json_error(403, "Key limit exceeded (total limit)")),
        Kind.KEY_LIMIT,
        "This key has reached its limit.",
    ),
    row("404", said(404, json_error(404, "No endpoints found")), Kind.NO_MODEL, NOT_OFFERED),
    row(
        "404 of the account's privacy",
        said(404, json_error(404, "No endpoints found matching your data policy (x)")),
        Kind.BLOCKED,
        "Your OpenRouter settings block this model.",
    ),
    row("404 not found", available(404, "model_not_found"), Kind.NO_MODEL, NOT_OFFERED),
    row("404 for now", available(404, "no_endpoints", retryable=True), Kind.UNAVAILABLE, SILENT),
    row(
        "503 at capacity",
        available(503, "capacity_exhausted", retryable=True, retry_after=9),
        Kind.UNAVAILABLE,
        SILENT,
        details="Retry after: 9 s",
    ),
    row("503 without an end", available(503, "no_endpoints"), Kind.NO_MODEL, NOT_OFFERED),
    row(
        "408",
        said(408, json_error(408, "Operation timed out")),
        Kind.TIMED_OUT,
        SILENT,
        PERHAPS,
    ),
    row(
        "413",
        said(413, json_error(413, "Request payload too large")),
        Kind.TOO_LARGE,
        "That is too much for one request.",
    ),
    row("422", said(422, json_error(422, "Invalid argument")), Kind.BAD_REQUEST, NOT_LIKE_THIS),
    row(
        "429",
        said(429, json_error(429, "Rate limit exceeded"), Retry_After="3"),
        Kind.RATE_LIMITED,
        BUSY,
        details="Retry after: 3 s",
    ),
    row(
        "429 of a provider",
        said(429, json_error(429, "x", raw="Slow down", headers={"Retry-After": "2"})),
        Kind.RATE_LIMITED,
        BUSY,
        details="Message: Slow down",
    ),
    row("500", said(500, json_error(500, "Oh")), Kind.UNAVAILABLE, SILENT, PERHAPS),
    row("500 of images", said(500, json_error(500, "Oh")), Kind.UNAVAILABLE, SILENT, **IMAGES),
    row("502", said(502, json_error(502, "Oh")), Kind.UNAVAILABLE, SILENT, PERHAPS),
    row("502 of images", said(502, json_error(502, "Oh")), Kind.UNAVAILABLE, SILENT, **IMAGES),
    row(
        "502 at the edge of images",
        (Status(502, {}, Framing.LENGTH), Say(b"<h1>Bad gateway</h1>")),
        Kind.UNAVAILABLE,
        SILENT,
        PERHAPS,
        **IMAGES,
    ),
    row("503", said(503, json_error(503, "Down")), Kind.UNAVAILABLE, SILENT),
    row(
        "504 of images", said(504, json_error(504, "x")), Kind.TIMED_OUT, SILENT, PERHAPS, **IMAGES
    ),
    row("524", said(524, b"<h1>A timeout occurred"), Kind.TIMED_OUT, SILENT, PERHAPS),
    row("529", said(529, json_error(529, "Overloaded")), Kind.UNAVAILABLE, SILENT),
]


def _led_to_images() -> Row:
    def answer(bench: Any) -> Answer:
        bench.service.play(*said(404, json_error(404, MODALITIES)))
        bench.service.play(*said(404, json_error(404, MODALITIES)))
        return (Status(200, {**JSON, **IMAGE_HEADERS}), Say(images_body(LAKE)))

    return Row(
        fault="N4",
        name="404 of the modality: the picture comes by the other door",
        answer=answer,
        kind=None,
        pictures=(LAKE,),
        asked=3,
    )


def _led_nowhere() -> Row:
    def answer(bench: Any) -> Answer:
        for _ in range(2):
            bench.service.play(*said(404, json_error(404, MODALITIES)))
        return said(404, json_error(404, "No endpoints found for acme/painter."))

    return row("404 at every door", answer, Kind.NO_MODEL, NOT_OFFERED, asked=3)  # type: ignore[arg-type]


ROWS += [_led_to_images(), _led_nowhere()]
