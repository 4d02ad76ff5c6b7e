"""What a picture will cost, from the price lines that the service publishes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum
from typing import Any

from desktop_app.core import foreign
from desktop_app.core.recipe import SIZES, ImageModel, ParameterKind, Price, Value, aspect

#: The service bills megapixels of a million pixels.
_MEGAPIXEL = Decimal(10**6)
#: What a size stands for where the maker publishes no pixels: the side of its square.
_SIDES = {"512": 512, "1K": 1024, "2K": 2048, "4K": 4096}
_SIZE_WORDS = {"512": "512", "0.5k": "512", "1k": "1K", "2k": "2K", "4k": "4K"}
_SIDES_WORD = re.compile(r"(\d{2,5})x(\d{2,5})")
_OUTPUT = {"output_image"}
_REFERENCES = {"input_image", "input_reference"}
_COUNTED = {"image", "megapixel"}  # units that can be reckoned with before anything is made
#: The chat list's names, and what they are in a price line. All are for one token; the plain
#: "image" beside them is left out, as some providers mean a picture by it and others a token.
_OF_CHAT = {
    "prompt": "input_text",
    "completion": "output_text",
    "image_output": "output_image",
    "image_token": "input_image",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class PriceRange:
    """What something will cost: one amount where both ends are equal."""

    low: Decimal
    high: Decimal
    is_published: bool  # False where something had to be assumed, such as the number of pixels


class _Fit(Enum):
    """Whether a line of a price list is for what is asked."""

    YES = "yes"
    USUAL = "usual"  # it names no variant, so it is for all that have no line of their own
    PERHAPS = "perhaps"
    NO = "no"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Asked:
    model: ImageModel
    size: str | None
    ratio: str | None
    options: Mapping[str, Value]


def estimate(
    model: ImageModel,
    *,
    size: str | None,
    ratio: str | None,
    count_references: int = 0,
    options: Iterable[tuple[str, Value]] = (),
) -> PriceRange | None:
    """What one request will cost; None where the lines do not tell, as where tokens are billed.

    Several lines may be for the same picture, of several providers or because what decides is
    left to the model: then it is a range. The few tokens of the words are not counted.
    """
    asked = _Asked(model=model, size=size, ratio=ratio, options=dict(options))
    chosen, is_sure = _lines_for(asked, _counted(model, _OUTPUT))
    if not chosen:
        return _free(model)
    pixels, is_known = _pixels(asked)
    amounts = [_amount(line, pixels) for line in chosen]
    is_sure = is_sure and (is_known or all(line.unit == "image" for line in chosen))
    count = max(1, foreign.whole(asked.options.get("n")) or 1)
    low, high = min(amounts) * count, max(amounts) * count
    if count_references:
        least, most, is_exact = _reference_costs(model)
        low, high = low + least * count_references, high + most * count_references
        is_sure = is_sure and is_exact
    return PriceRange(low=low, high=high, is_published=is_sure)


def lines_of(endpoints: Iterable[object], chat: Mapping[str, Any]) -> tuple[Price, ...]:
    """The price lines of all providers, each once, and of the chat list; no broken ones."""
    found: dict[Price, None] = {}
    for endpoint in endpoints:
        for entry in foreign.entries(foreign.mapping(endpoint).get("pricing")):
            said = foreign.mapping(entry)
            billable, unit = foreign.line(said.get("billable")), foreign.line(said.get("unit"))
            usd = foreign.amount(said.get("cost_usd"))
            if billable and unit and usd is not None:
                variant = foreign.line(said.get("variant"))
                found[Price(billable=billable, unit=unit, usd=usd, variant=variant)] = None
    for name, billable in _OF_CHAT.items():
        usd = foreign.amount(chat.get(name))
        if usd is not None:
            found[Price(billable=billable, unit="token", usd=usd)] = None
    return tuple(found)


def usual_price(model: ImageModel) -> Decimal | None:
    """The least for which one picture of the smallest size is published."""
    smallest = model.sizes[0] if model.sizes else None
    found = estimate(model, size=smallest, ratio="1:1")
    return None if found is None else found.low


def _free(model: ImageModel) -> PriceRange | None:
    """Nothing, where every line says so and one of them is for what comes out."""
    is_told = any(line.billable.startswith("output") for line in model.prices)
    if is_told and not any(line.usd for line in model.prices):
        return PriceRange(low=Decimal(0), high=Decimal(0), is_published=True)
    return None


def _counted(model: ImageModel, billables: set[str]) -> list[Price]:
    return [line for line in model.prices if line.billable in billables and line.unit in _COUNTED]


def _lines_for(asked: _Asked, lines: list[Price]) -> tuple[list[Price], bool]:
    """The lines that may be for what is asked, and whether the list really covers it."""
    sizes = {word for line in lines for word in map(_SIZE_WORDS.get, _words(line.variant)) if word}
    by_fit: dict[_Fit, list[Price]] = {fit: [] for fit in _Fit}
    for line in lines:
        by_fit[_fit(asked, line, sizes)].append(line)
    own, usual = by_fit[_Fit.YES], by_fit[_Fit.USUAL]
    # Two usual prices are two providers', and not both need have a line for this variant.
    if own and len({line.usd for line in usual}) < 2:
        usual = []
    is_covered = asked.size is None or not _is_beyond(asked.size, sizes)
    return own + usual + by_fit[_Fit.PERHAPS], is_covered


def _fit(asked: _Asked, line: Price, sizes: set[str]) -> _Fit:
    """Whether the line is for this; `sizes` are those that have a line of their own."""
    words = _words(line.variant)
    if not words:
        return _Fit.USUAL
    if "resolution" in words:  # "high_resolution": whatever is more than the least
        is_least = bool(asked.model.sizes) and asked.size == asked.model.sizes[0]
        return _Fit.NO if is_least else _Fit.PERHAPS
    fits = {_word_fit(asked, word, sizes) for word in words}
    for fit in (_Fit.NO, _Fit.PERHAPS):
        if fit in fits:
            return fit
    return _Fit.YES


def _word_fit(asked: _Asked, word: str, sizes: set[str]) -> _Fit:
    """Whether one word of a variant, such as "low" or "2k", is true of what is asked."""
    if size := _SIZE_WORDS.get(word):
        if asked.size is None:
            return _Fit.PERHAPS
        if asked.size == size:
            return _Fit.YES
        # No picture is cheaper than a smaller one.
        is_smaller = _is_beyond(asked.size, sizes) and SIZES.index(size) < SIZES.index(asked.size)
        return _Fit.PERHAPS if is_smaller else _Fit.NO
    if sides := _SIDES_WORD.fullmatch(word):
        return _sides_fit(asked, int(sides[1]), int(sides[2]))
    for parameter in asked.model.parameters:
        if parameter.kind is ParameterKind.CHOICE and word in map(str.lower, parameter.values):
            chosen = str(asked.options.get(parameter.name, "auto")).lower()
            if chosen == word:
                return _Fit.YES
            return _Fit.PERHAPS if chosen == "auto" else _Fit.NO
    return _Fit.PERHAPS


def _sides_fit(asked: _Asked, width: int, height: int) -> _Fit:
    pixels = asked.model.pixel_size(asked.ratio or "", asked.size or "")
    if pixels is not None:
        return _Fit.YES if pixels == (width, height) else _Fit.NO
    if asked.ratio is None or not width or not height:
        return _Fit.PERHAPS
    shape = aspect(asked.ratio) * height / width
    return _Fit.PERHAPS if 0.97 < shape < 1.03 else _Fit.NO


def _is_beyond(size: str, sizes: set[str]) -> bool:
    """Whether a size is larger than all those that have a line of their own."""
    place = SIZES.index(size) if size in SIZES else -1
    return bool(sizes) and all(SIZES.index(one) < place for one in sizes)


def _words(variant: str) -> list[str]:
    return re.findall(r"[a-z0-9.]+", variant.lower())


def _amount(line: Price, pixels: Decimal) -> Decimal:
    return line.usd * pixels / _MEGAPIXEL if line.unit == "megapixel" else line.usd


def _pixels(asked: _Asked) -> tuple[Decimal, bool]:
    """How many pixels there will be, and whether that is known and not just likely."""
    size = asked.size or (asked.model.sizes[0] if asked.model.sizes else "1K")
    known = asked.model.pixel_size(asked.ratio or "1:1", size)
    if known is not None:
        return Decimal(known[0] * known[1]), True
    return Decimal(_SIDES.get(size, 1024) ** 2), False


def _reference_costs(model: ImageModel) -> tuple[Decimal, Decimal, bool]:
    """The least and the most that one reference costs; those billed by the token cost next to
    nothing, and of those billed by the megapixel one of usual size is assumed.
    """
    lines = _counted(model, _REFERENCES)
    amounts = [_amount(line, Decimal(_SIDES["1K"] ** 2)) for line in lines] or [Decimal(0)]
    return min(amounts), max(amounts), all(line.unit == "image" for line in lines)
