"""Reading an order for the Image API: the body of a request to /images."""

import re
from typing import Any

from desktop_app.demo.capability import choose_provider
from desktop_app.demo.catalog import Model
from desktop_app.demo.image_schema import check_form
from desktop_app.demo.order import (
    FORMATS,
    PNG,
    WEBP,
    Order,
    any_seed,
    find_model,
    picture_of,
    read_object,
    usual_mime,
)
from desktop_app.demo.refusal import Refused
from desktop_app.demo.sizes import TIERS, least_pixels, pixels, proportion, usual_tier

_MOST_PIXELS = 4096 * 4608
_FEWEST_PIXELS = 256 * 256 + 1
_LONGEST_SIDE = 16383  # what a WebP file can hold
_CLOSE = 0.03
_QUALITIES = {"low": "low", "medium": "medium"}


def check_image_request(body: bytes) -> dict[str, Any]:
    """The body as an object of the right form."""
    asked = read_object(body)
    check_form(asked)
    return asked


def read_image_request(asked: dict[str, Any]) -> Order:
    """The order in a body of the right form."""
    model = find_model(asked["model"])
    asked = asked | _without_tier(asked)
    provider = choose_provider(model, asked)
    tier = asked.get("resolution") or usual_tier(model)
    ratio = asked.get("aspect_ratio") or "auto"
    exact = _exact(asked.get("size"), asked.get("aspect_ratio"), asked.get("resolution"))
    _check_area(model, exact or pixels(model, "1:1" if ratio == "auto" else ratio, tier))
    is_clear = asked.get("background") == "transparent"
    return Order(
        model=model,
        provider=provider,
        prompt=asked["prompt"],
        pictures=tuple(picture_of(part) for part in asked.get("input_references") or ()),
        ratio="" if ratio == "auto" else ratio,
        tier=tier,
        exact=exact,
        seed=any_seed() if asked.get("seed") is None else asked["seed"],
        count=asked.get("n") or 1,
        quality=_QUALITIES.get(asked.get("quality") or "", "high"),
        is_clear=is_clear,
        mime=_mime(model, asked.get("output_format"), tier, is_clear=is_clear),
        is_stream=asked.get("stream") is True and model.streams,
    )


def _without_tier(asked: dict[str, Any]) -> dict[str, Any]:
    """A size that is a tier says the same as a resolution, and may not say something else."""
    size, resolution = asked.get("size"), asked.get("resolution")
    if size not in TIERS:
        return {}
    if resolution not in (None, size):
        raise Refused(400, f"size {size} contradicts resolution {resolution}")
    return {"resolution": size, "size": None}


def _exact(size: str | None, ratio: str | None, resolution: str | None) -> tuple[int, int] | None:
    """Width and height that were asked for; they may not contradict the other two."""
    match = re.fullmatch(r"(\d+)x(\d+)", size or "")
    if match is None:
        return None
    wide, high = int(match[1]), int(match[2])
    if ratio not in (None, "auto") and abs(wide / high / proportion(str(ratio)) - 1) > _CLOSE:
        raise Refused(400, f"size {size} contradicts aspect_ratio {ratio}")
    if resolution is not None and not 0.5 < wide * high / (1024 * TIERS[resolution]) ** 2 < 2:
        raise Refused(400, f"size {size} contradicts resolution {resolution}")
    if wide * high < _FEWEST_PIXELS:
        words = "Requested resolution is below the current minimum pixel budget."
        raise Refused(400, f"Invalid size '{size}'. {words}")
    if wide * high > _MOST_PIXELS or max(wide, high) > _LONGEST_SIDE:
        words = "Requested resolution exceeds the current pixel budget."
        raise Refused(400, f"Invalid size '{size}'. {words}")
    return wide, high


def _check_area(model: Model, size: tuple[int, int]) -> None:
    least = least_pixels(model)
    if size[0] * size[1] < least * (1 - _CLOSE):
        raise Refused(400, f"{model.id} requires at least {least:,} output pixels")


def _mime(model: Model, asked: str | None, tier: str, *, is_clear: bool) -> str:
    usual = usual_mime(model, tier)
    if not is_clear:
        return FORMATS[asked] if asked else usual
    if asked is None:
        return usual if usual == WEBP else PNG
    if asked == "jpeg":
        raise Refused(400, "background transparent requires output_format png or webp")
    return FORMATS[asked]
