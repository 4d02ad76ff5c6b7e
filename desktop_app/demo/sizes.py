"""Shapes and sizes in pixels: as published where tables are known, else about a megapixel."""

import math
from collections.abc import Iterable

from desktop_app.demo.catalog import DEMO, Model

RATIOS: dict[str, tuple[int, int]] = {
    "1:1": (1024, 1024),
    "2:3": (832, 1248),
    "3:2": (1248, 832),
    "3:4": (864, 1184),
    "4:3": (1184, 864),
    "4:5": (896, 1152),
    "5:4": (1152, 896),
    "9:16": (768, 1344),
    "16:9": (1344, 768),
    "21:9": (1536, 672),
}
LONG_RATIOS: dict[str, tuple[int, int]] = {
    "1:4": (512, 2048),
    "4:1": (2048, 512),
    "1:8": (384, 3072),
    "8:1": (3072, 384),
}
_GEMINI_3: dict[str, tuple[int, int]] = {
    "1:1": (1024, 1024),
    "2:3": (848, 1264),
    "3:2": (1264, 848),
    "3:4": (896, 1200),
    "4:3": (1200, 896),
    "4:5": (928, 1152),
    "5:4": (1152, 928),
    "9:16": (768, 1376),
    "16:9": (1376, 768),
    "21:9": (1584, 672),
}
_MAI: dict[str, tuple[int, int]] = {
    "1:1": (1024, 1024),
    "4:3": (1024, 768),
    "3:4": (768, 1024),
    "16:9": (1365, 768),
    "9:16": (768, 1365),
    "3:2": (1152, 768),
    "2:3": (768, 1152),
}
TIERS: dict[str, float] = {"512": 0.5, "1K": 1, "2K": 2, "4K": 4}
_LEAST_PIXELS = {"bytedance-seed/seedream-4.5": 3_686_400}
_OPENAI_LONG_SIDE = 1536


def pixels(model: Model, ratio: str, tier: str) -> tuple[int, int]:
    """Width and height of the model's pictures; a KeyError for a tier that nobody has."""
    wide, high = _published(model).get(ratio) or _of_area(model, ratio)
    return round(wide * TIERS[tier]), round(high * TIERS[tier])


def least_pixels(model: Model) -> int:
    """How many pixels the model's pictures must have."""
    return _LEAST_PIXELS.get(model.id, 1)


def usual_tier(model: Model) -> str:
    """The size that the model paints in when nobody asks."""
    offered = model.offered("resolution") or ("1K",)
    big = [t for t in offered if (1024 * TIERS[t]) ** 2 >= max(1024**2, least_pixels(model))]
    return big[0] if big else offered[0]


def nearest_ratio(width: float, height: float, offered: Iterable[str] = RATIOS) -> str:
    """The offered ratio that is most like a picture's shape."""
    shape = math.log(width / height)
    return min(offered, key=lambda name: abs(shape - math.log(proportion(name))))


def proportion(ratio: str) -> float:
    """Width by height of a ratio's name; a ValueError for what is no ratio."""
    wide, _, high = ratio.partition(":")
    if not float(wide) > 0 or not float(high) > 0:
        raise ValueError(ratio)
    return float(wide) / float(high)


def _published(model: Model) -> dict[str, tuple[int, int]]:
    if model.id == DEMO or model.id.startswith("google/gemini-2.5"):
        return RATIOS | LONG_RATIOS
    if model.maker == "google":
        return _GEMINI_3 | LONG_RATIOS
    return _MAI if model.maker == "microsoft" else {}


def _of_area(model: Model, ratio: str) -> tuple[int, int]:
    """About a megapixel in steps of 16; OpenAI's have a fixed long side instead."""
    shape = proportion(ratio)
    if model.maker == "openai" and shape != 1:
        high = _OPENAI_LONG_SIDE / max(shape, 1)
        wide = high * shape
    else:
        wide, high = 1024 * math.sqrt(shape), 1024 / math.sqrt(shape)
    return max(16, round(wide / 16) * 16), max(16, round(high / 16) * 16)
