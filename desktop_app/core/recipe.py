"""What is asked for: a recipe, and the models that can cook it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal

#: The ten aspect ratios in reading order: square and taller, then wider.
RATIOS = ("1:1", "4:5", "3:4", "2:3", "9:16", "5:4", "4:3", "3:2", "16:9", "21:9")
SIZES = ("1K", "2K", "4K")
MOST_IMAGES = 8


def aspect(ratio: str) -> float:
    """Width over height of a ratio such as "3:2"."""
    width, _, height = ratio.partition(":")
    return float(width) / float(height)


def nearest_ratio(wanted: str, offered: tuple[str, ...]) -> str:
    """The offered ratio whose shape is closest to the wanted one."""
    shape = aspect(wanted)
    return min(offered, key=lambda ratio: max(aspect(ratio) / shape, shape / aspect(ratio)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipe:
    """Everything that decides what one generation is: no more is sent and no less is kept."""

    prompt: str
    model: str  # the service's own id, such as "google/gemini-2.5-flash-image"
    ratio: str | None = "1:1"
    size: str | None = None
    stream: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class ImageModel:
    """A model that makes pictures, and what it can do."""

    id: str
    name: str
    maker: str
    ratios: tuple[str, ...] = RATIOS
    sizes: tuple[str, ...] = ("1K",)
    #: size -> ratio -> (width, height) in pixels, where the maker publishes them
    pixels: Mapping[str, Mapping[str, tuple[int, int]]] = field(default_factory=dict)
    modalities: tuple[str, ...] = ("image", "text")
    price_usd: Decimal | None = None  # for one picture of the smallest size; 0 is free
    is_demo: bool = False

    def pixel_size(self, ratio: str, size: str) -> tuple[int, int] | None:
        """Width and height in pixels, or None where the maker does not publish them."""
        return self.pixels.get(size, {}).get(ratio)
