"""One model as the service's lists describe it, made into what the app goes by."""

from __future__ import annotations

import logging
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any, TypeGuard

from desktop_app.core import foreign, pricing
from desktop_app.core.known import Facts, Known
from desktop_app.core.recipe import (
    RATIOS,
    SIZES,
    ImageModel,
    Parameter,
    ParameterKind,
    Transport,
    aspect,
)

log = logging.getLogger(__name__)

_ID = re.compile(r"(?=.{1,200}\Z)(?!.*(?:^|/)\.+(?:/|\Z))[\w.:~@+-]+(?:/[\w.:~@+-]+)*", re.ASCII)
_RATIO = re.compile(r"[1-9]\d{0,2}(?:\.\d{1,2})?:[1-9]\d{0,2}(?:\.\d{1,2})?")
#: What the Image API takes at most.
_MOST_REFERENCES = 16
_LAST_SECOND = 253402300799  # of the year 9999
_SURELY_MS = 10**11  # as seconds this would be the year 5138
_MOST_WHOLE = 2**31 - 1  # what a slider can show

#: Fields of a request that are no options: they have places of their own in a recipe.
_NO_OPTIONS = {
    *("model", "prompt", "stream", "provider"),
    *("aspect_ratio", "resolution", "input_references"),
}
#: Where a descriptor says no more than that the field is taken, what the field holds.
_HOLDS = {
    "seed": ParameterKind.NUMBER,
    "n": ParameterKind.NUMBER,
    "output_compression": ParameterKind.NUMBER,
    "size": ParameterKind.TEXT,
    "quality": ParameterKind.TEXT,
    "background": ParameterKind.TEXT,
    "output_format": ParameterKind.TEXT,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """What the lists say of one model."""

    id: str
    image: Mapping[str, Any] | None  # its entry in the Image API's list
    chat: Mapping[str, Any] | None  # its entry in the list of models
    endpoints: list[Any] | None  # the providers behind its Image API; None is not known

    def why_not(self, now: datetime) -> str:
        """Why it is not to be offered; "" if it is."""
        image, chat = self.image or {}, self.chat or {}
        if self.image is None and "image" not in _outputs(chat):
            return "makes no pictures"
        for entry in (image, chat):
            gone = _moment(entry.get("expiration_date"))
            if gone is not None and gone < now:
                return "is no longer served"
        if self.image is None:
            if chat.get("alias_target") or self.id.startswith("~"):
                return "is another name of a model"
            if str(foreign.mapping(chat.get("pricing")).get("prompt")).startswith("-"):
                return "hands requests on to models that it chooses"
        elif not foreign.mapping(image.get("supported_parameters")) and self.endpoints == []:
            return "has no provider"
        return ""


def is_id(value: object) -> TypeGuard[str]:
    """Whether this can be a model's id, also as a part of an address."""
    return isinstance(value, str) and _ID.fullmatch(value) is not None


def model_of(offer: Offer, known: Known) -> ImageModel:
    """The model of an offer; whatever in it makes no sense is left out."""
    image, chat = offer.image or {}, offer.chat or {}
    facts = known.facts(offer.id)
    descriptors = foreign.mapping(image.get("supported_parameters"))
    prefix, _, rest = foreign.line(image.get("name") or chat.get("name")).partition(": ")
    ratios = facts.ratios if offer.image is None else _ratios(descriptors)
    sizes = _sizes(descriptors, facts)
    is_hybrid = offer.chat is not None and "text" in _outputs(image) | _outputs(chat)
    priced = foreign.mapping(chat.get("pricing")) if is_hybrid else {}
    model = ImageModel(
        id=offer.id,
        name=facts.name or rest or prefix or offer.id,
        maker=known.maker(offer.id, prefix if rest else ""),
        description=foreign.paragraphs(image.get("description") or chat.get("description")),
        ratios=ratios,
        sizes=sizes,
        pixels=facts.pixels(ratios, sizes),
        transports=_transports(offer, is_hybrid=is_hybrid),
        modalities=("image", "text") if is_hybrid else ("image",),
        parameters=_parameters(offer, descriptors),
        most_references=_most_references(offer, descriptors, facts),
        previews=image.get("supports_streaming") is True,
        prices=pricing.lines_of(offer.endpoints or (), priced),
        released=_seconds(image.get("created", chat.get("created"))),
        is_demo=facts.is_demo,
    )
    usual = pricing.usual_price(model)
    return replace(model, price_usd=facts.price_usd if usual is None else usual)


def _transports(offer: Offer, *, is_hybrid: bool) -> tuple[Transport, ...]:
    """Models that only paint have the Image API alone: chat refuses them, or breaks.

    Those that write as well have both, and chat first: there the conversation lives, and the
    words, which stream. What only the chat list knows can be reached by no other door, which is
    also how services are that have no Image API yet.
    """
    if offer.image is None:
        return (Transport.CHAT,)
    return (Transport.CHAT, Transport.IMAGES) if is_hybrid else (Transport.IMAGES,)


def _ratios(descriptors: Mapping[str, Any]) -> tuple[str, ...]:
    """The ratios of the descriptor: our ten in our order, then the others from tall to wide."""
    values = foreign.words(foreign.mapping(descriptors.get("aspect_ratio")).get("values"))
    offered = [value for value in values if _RATIO.fullmatch(value)]
    others = sorted(set(offered) - set(RATIOS), key=lambda ratio: (aspect(ratio), ratio))
    return (*(ratio for ratio in RATIOS if ratio in offered), *others)


def _sizes(descriptors: Mapping[str, Any], facts: Facts) -> tuple[str, ...]:
    """The sizes of the descriptor in our order; without one, what is known of the model."""
    if "resolution" not in descriptors:
        return facts.sizes
    values = foreign.words(foreign.mapping(descriptors["resolution"]).get("values"))
    return tuple(size for size in SIZES if size in values and facts.is_large_enough(size))


def _most_references(offer: Offer, descriptors: Mapping[str, Any], facts: Facts) -> int:
    if offer.image is not None:
        if "input_references" not in descriptors:
            return 0
        most = foreign.whole(foreign.mapping(descriptors["input_references"]).get("max"))
        return min(max(0, 1 if most is None else most), _MOST_REFERENCES)
    inputs = foreign.words(_architecture(offer.chat or {}).get("input_modalities"))
    if inputs and "image" not in inputs:
        return 0
    return min(1 if facts.most_references is None else facts.most_references, _MOST_REFERENCES)


def _parameters(offer: Offer, descriptors: Mapping[str, Any]) -> tuple[Parameter, ...]:
    if offer.image is None:
        named = foreign.words((offer.chat or {}).get("supported_parameters"))
        return (Parameter(name="seed", kind=ParameterKind.NUMBER),) if "seed" in named else ()
    found = []
    for name, descriptor in descriptors.items():
        # A tier or a shape in one more spelling, which contradicts the others where they differ.
        is_size_again = name == "size" and not descriptors.keys().isdisjoint(
            {"resolution", "aspect_ratio"}
        )
        if name in _NO_OPTIONS or is_size_again or descriptor is None:
            continue
        parameter = _parameter(name, foreign.mapping(descriptor))
        if parameter is None:
            log.warning("%s: the parameter %.60r makes no sense", offer.id, name)
        else:
            found.append(parameter)
    return tuple(found)


def _parameter(name: str, descriptor: Mapping[str, Any]) -> Parameter | None:
    """The parameter that a descriptor describes; None where it has no value that can be sent."""
    if foreign.line(name, 60) != name or not name:
        return None
    match descriptor.get("type"):
        case "enum":
            values = foreign.words(descriptor.get("values"))
            return (
                Parameter(name=name, kind=ParameterKind.CHOICE, values=values) if values else None
            )
        case "range":
            return _range(name, descriptor.get("min"), descriptor.get("max"))
        case "boolean":
            return Parameter(name=name, kind=_HOLDS.get(name, ParameterKind.SWITCH))
        case _:
            return Parameter(name=name, kind=ParameterKind.TEXT)


def _range(name: str, least: object, most: object) -> Parameter | None:
    """A range of whole numbers, open where an end is broken; None for fractions, which no option
    of ours can hold.
    """
    if any(
        isinstance(end, float | Decimal) and foreign.whole(end) is None for end in (least, most)
    ):
        return None
    low, high = (
        end if end is not None and abs(end) <= _MOST_WHOLE else None
        for end in map(foreign.whole, (least, most))
    )
    if low is not None and high is not None and low > high:
        low = high = None
    return Parameter(name=name, kind=ParameterKind.RANGE, least=low, most=high)


def _architecture(entry: Mapping[str, Any]) -> Mapping[str, Any]:
    return foreign.mapping(entry.get("architecture"))


def _outputs(entry: Mapping[str, Any]) -> set[str]:
    """What a model answers with; older lists have only one word, such as "text->text+image"."""
    architecture = _architecture(entry)
    named = foreign.words(architecture.get("output_modalities"))
    return set(named or foreign.line(architecture.get("modality")).partition("->")[2].split("+"))


def _moment(value: object) -> datetime | None:
    """A point in time, as a date, which lasts until its end, or as seconds; None for neither."""
    if isinstance(value, str):
        try:
            found = datetime.fromisoformat(value.strip())
            if len(value.strip()) <= len("2026-11-22"):
                found += timedelta(days=1)
        except (ValueError, OverflowError):
            return None
        return found if found.tzinfo else found.replace(tzinfo=UTC)
    return datetime.fromtimestamp(seconds, UTC) if (seconds := _seconds(value)) else None


def _seconds(value: object) -> int:
    """Seconds since 1970; 0 where it is no such number."""
    seconds = foreign.whole(value) or 0
    if seconds > _SURELY_MS:
        seconds //= 1000
    return seconds if 0 <= seconds <= _LAST_SECOND else 0
