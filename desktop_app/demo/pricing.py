"""What pictures cost: the published prices of the snapshot, applied as the service applies them."""

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from desktop_app.demo.catalog import Model
from desktop_app.demo.order import Order

_MEGAPIXEL = 1024 * 1024
_TOKENS_OF_A_REFERENCE = 258
_SYNTHETIC_TOKENS = 4096
_GEMINI_TOKENS = {"512": 747, "1K": 1120, "2K": 1680, "4K": 2520}
_GEMINI_PRO_TOKENS = {"1K": 1120, "2K": 1120, "4K": 2000}
_OPENAI_TOKENS = {"low": 272, "medium": 1056, "high": 4160}


@dataclass(frozen=True, slots=True, kw_only=True)
class Bill:
    """Tokens and money of one answer."""

    prompt_tokens: int
    text_tokens: int
    reasoning_tokens: int
    image_tokens: int
    prompt_cost: float
    completion_cost: float

    @property
    def cost(self) -> float:
        """US dollars in all."""
        return _rounded(self.prompt_cost + self.completion_cost)

    @property
    def completion_tokens(self) -> int:
        """Words, thoughts and pictures."""
        return self.text_tokens + self.reasoning_tokens + self.image_tokens

    def usage(self) -> dict[str, Any]:
        """The usage object of an answer."""
        none = {"cached_tokens": 0, "cache_write_tokens": 0, "audio_tokens": 0, "video_tokens": 0}
        return {
            "prompt_tokens": self.prompt_tokens,
            "completion_tokens": self.completion_tokens,
            "total_tokens": self.prompt_tokens + self.completion_tokens,
            "cost": self.cost,
            "is_byok": False,
            "prompt_tokens_details": none,
            "cost_details": {
                "upstream_inference_cost": None,
                "upstream_inference_prompt_cost": self.prompt_cost,
                "upstream_inference_completions_cost": self.completion_cost,
            },
            "completion_tokens_details": {
                "reasoning_tokens": self.reasoning_tokens,
                "image_tokens": self.image_tokens,
                "audio_tokens": 0,
            },
        }


def bill_for(
    order: Order, sizes: Iterable[tuple[int, int]], words: str = "", thoughts: str = ""
) -> Bill:
    """What an order with pictures of these sizes costs, and the words that came with them."""
    made = list(sizes)
    model = order.model
    references = len(order.pictures)
    told = _tokens(f"{order.earlier}{order.prompt}")
    written, thought = _tokens(words), _tokens(thoughts)
    tokens = sum(_image_tokens(order, size) for size in made)
    pricing = order.provider.pricing
    text_in = _rate(pricing, "input_text", "token") or _text_rate(model, "prompt")
    text_out = _text_rate(model, "completion")
    given = _amount(pricing, "input_image", references, references * _TOKENS_OF_A_REFERENCE)
    shown = sum(_price_of_one(order, size) for size in made)
    return Bill(
        prompt_tokens=told + references * _TOKENS_OF_A_REFERENCE,
        text_tokens=written,
        reasoning_tokens=thought,
        image_tokens=tokens,
        prompt_cost=_rounded(told * text_in + given),
        completion_cost=_rounded(shown + (written + thought) * text_out),
    )


def _price_of_one(order: Order, size: tuple[int, int]) -> float:
    pricing = [entry for entry in order.provider.pricing if entry["billable"] == "output_image"]
    for entry in pricing:
        if entry["unit"] == "token":
            return float(entry["cost_usd"]) * _image_tokens(order, size)
        if entry["unit"] == "megapixel":
            return float(entry["cost_usd"]) * _megapixels(size)
    by_variant = {entry.get("variant"): float(entry["cost_usd"]) for entry in pricing}
    for variant in _variants(order, size):
        if variant in by_variant:
            return by_variant[variant]
    return next(iter(by_variant.values()), 0.0)


def _variants(order: Order, size: tuple[int, int]) -> list[str | None]:
    """The names under which the price of such a picture may stand, the most exact first."""
    tier = order.tier.lower()
    high = ["high_resolution"] if size[0] * size[1] > 2.5 * _MEGAPIXEL else []
    return [f"{order.quality}_{tier}", f"low_{tier}", tier, *high, None]


def _image_tokens(order: Order, size: tuple[int, int]) -> int:
    model = order.model
    if model.maker == "google":
        if "gemini-2.5" in model.id:
            return 1290
        table = _GEMINI_PRO_TOKENS if "pro-image" in model.id else _GEMINI_TOKENS
        return table.get(order.tier, 1120)
    if model.maker == "openai":
        share = size[0] * size[1] / _MEGAPIXEL
        return round(_OPENAI_TOKENS[order.quality] * share)
    if model.maker == "microsoft":
        return round(1024 * size[0] * size[1] / _MEGAPIXEL)
    return 1290 if model.is_hybrid else _SYNTHETIC_TOKENS


def _megapixels(size: tuple[int, int]) -> int:
    """Megapixels are billed whole."""
    return max(1, math.ceil(size[0] * size[1] / _MEGAPIXEL))


def _amount(pricing: Iterable[Mapping[str, Any]], billable: str, pieces: int, tokens: int) -> float:
    """What pieces cost that are billed by the token or one by one."""
    for entry in pricing:
        if entry["billable"] == billable:
            count = tokens if entry["unit"] == "token" else pieces
            return float(entry["cost_usd"]) * count
    return 0.0


def _rate(pricing: Iterable[Mapping[str, Any]], billable: str, unit: str) -> float:
    found = (e for e in pricing if e["billable"] == billable and e["unit"] == unit)
    return float(next(found, {"cost_usd": 0})["cost_usd"])


def _text_rate(model: Model, kind: str) -> float:
    return max(0.0, float(model.general["pricing"].get(kind, 0)))


def _tokens(text: str) -> int:
    return math.ceil(len(text) / 4)


def _rounded(dollars: float) -> float:
    """Without the dust that binary fractions leave."""
    return round(dollars, 10)
