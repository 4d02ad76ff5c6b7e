"""Models and references that drafts are tested with."""

from __future__ import annotations

from decimal import Decimal

from desktop_app.core.recipe import (
    RATIOS,
    ImageModel,
    Parameter,
    ParameterKind,
    Reference,
    Transport,
)

QUALITY = Parameter(name="quality", kind=ParameterKind.CHOICE, values=("auto", "low", "high"))
BACKGROUND = Parameter(
    name="background", kind=ParameterKind.CHOICE, values=("auto", "transparent", "opaque")
)
FILE_TYPE = Parameter(
    name="output_format", kind=ParameterKind.CHOICE, values=("png", "jpeg", "webp")
)
COMPRESSION = Parameter(name="output_compression", kind=ParameterKind.RANGE, least=0, most=100)
SEED = Parameter(name="seed", kind=ParameterKind.NUMBER)
SEVERAL = Parameter(name="n", kind=ParameterKind.RANGE, least=1, most=4)
ONE = Parameter(name="n", kind=ParameterKind.RANGE, least=1, most=1)
SHINY = Parameter(name="shiny", kind=ParameterKind.SWITCH)

BOTH = (Transport.CHAT, Transport.IMAGES)


def model(name: str, **facts: object) -> ImageModel:
    """A model of that id."""
    return ImageModel(**({"id": name, "name": name, "maker": "M"} | facts))  # type: ignore[arg-type]


def reference(name: str) -> Reference:
    """A picture whose bytes have this name."""
    return Reference(sha256=name, media_type="image/png", width=64, height=64, size_bytes=100)


ALL = model(
    "all",
    sizes=("1K", "2K", "4K"),
    price_usd=Decimal("0.04"),
    pixels={"1K": {"3:2": (1248, 832)}},
)
FEW = model("few", ratios=("1:1", "3:2", "16:9"), price_usd=Decimal("0.039"))
NONE = model("none", ratios=(), sizes=())
FREE = model("free", sizes=("1K", "2K", "4K"), price_usd=Decimal(0), is_demo=True)
EDITOR = model("editor", most_references=3, transports=BOTH, parameters=(QUALITY, SEED, ONE))
PAINTER = model(
    "painter",
    ratios=(*RATIOS, "1:8", "9:19.5", "8:1"),
    sizes=("512", "1K", "4K"),
    transports=(Transport.IMAGES,),
    modalities=("image",),
    most_references=2,
    parameters=(QUALITY, BACKGROUND, FILE_TYPE, COMPRESSION, SEED, SEVERAL, SHINY),
)
MODELS = (ALL, FEW, NONE, FREE, EDITOR, PAINTER)
