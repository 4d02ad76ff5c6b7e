"""An order: what a request asks to be painted, and the pieces both APIs read it from."""

import base64
import binascii
import json
import random
import re
from dataclasses import dataclass
from typing import Any

from desktop_app.demo.catalog import Endpoint, Model, catalog
from desktop_app.demo.refusal import Refused

PNG, JPEG, WEBP, SVG = "image/png", "image/jpeg", "image/webp", "image/svg+xml"
FORMATS = {"png": PNG, "jpeg": JPEG, "webp": WEBP, "svg": SVG}


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """Root names the composition; wishes were added to it by later edits."""

    root: str
    wishes: str
    seed: int
    ratio: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """A checked request. An empty ratio means: like the picture that came with it."""

    model: Model
    provider: Endpoint
    prompt: str
    tier: str
    earlier: str = ""
    pictures: tuple[bytes, ...] = ()
    memory: Plan | None = None
    ratio: str = ""
    exact: tuple[int, int] | None = None
    seed: int
    count: int = 1
    quality: str = "high"
    is_clear: bool = False
    mime: str = PNG
    is_stream: bool = False
    shows_thoughts: bool = True


def read_object(body: bytes) -> dict[str, Any]:
    """The JSON object in a request's body."""
    try:
        asked = json.loads(body)
    except (ValueError, RecursionError):
        raise Refused(400, "Invalid JSON in the request body") from None
    if not isinstance(asked, dict):
        raise Refused(400, "Invalid request: the body must be an object")
    return asked


def find_model(name: str) -> Model:
    """The model of that name, or the refusal that OpenRouter gives."""
    model = catalog().find(name)
    if model is None:
        raise Refused(404, f"No endpoints found for {name}.")
    return model


def usual_mime(model: Model, tier: str) -> str:
    """The file that the model answers with when no format is asked for."""
    if model.is_vector:
        return SVG
    if model.maker == "recraft":
        return WEBP
    is_newer_gemini = model.maker == "google" and "gemini-2.5" not in model.id
    if is_newer_gemini or model.maker == "black-forest-labs":
        return JPEG
    return JPEG if tier == "4K" else PNG


def any_seed() -> int:
    """A seed for an order that names none."""
    return random.SystemRandom().randrange(2**31)


def picture_of(part: Any) -> bytes:
    """The picture in a part of the form {"image_url": {"url": "data:…"}}."""
    given = part.get("image_url") if isinstance(part, dict) else None
    url = given.get("url") if isinstance(given, dict) else given
    if not isinstance(url, str):
        raise Refused(400, "Invalid request: image_url must hold a url")
    match = re.match(r"data:image/[^,]*;base64,", url, re.IGNORECASE)
    if match is None:
        raise Refused(
            400,
            "The demo painter reads pictures from data URLs only",
            error_type="image_download_failed",
        )
    try:
        return base64.b64decode(url[match.end() :], validate=True)
    except binascii.Error:
        raise Refused(400, "Invalid image data", error_type="invalid_image") from None
