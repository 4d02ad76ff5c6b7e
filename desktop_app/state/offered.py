"""The options of a model beside what is wanted of them: what is sent, and why something is not."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from desktop_app.core.catalog import parameters_for
from desktop_app.core.recipe import ImageModel, Parameter, ParameterKind, Value

#: The options that have a place of their own, with what they are where a model lacks them.
WELL_KNOWN = (
    Parameter(name="quality", kind=ParameterKind.CHOICE, values=("auto", "low", "medium", "high")),
    Parameter(
        name="background", kind=ParameterKind.CHOICE, values=("auto", "transparent", "opaque")
    ),
    Parameter(name="output_format", kind=ParameterKind.CHOICE, values=("png", "jpeg", "webp")),
    Parameter(name="output_compression", kind=ParameterKind.RANGE, least=0, most=100),
    Parameter(name="seed", kind=ParameterKind.NUMBER),
    Parameter(name="n", kind=ParameterKind.RANGE, least=1, most=10),
)
_WHOLE_FORMATS = {"png", "svg"}  # nothing in them can be compressed away
_OPAQUE_FORMATS = {"jpeg"}


class Reason(StrEnum):
    """Why an option, or the wanted value of one, is not sent."""

    MODEL = "model"  # the model does not have it
    VALUE = "value"  # the model has it, but not with this value
    FORMAT = "format"  # the chosen file type cannot hold it


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """One option: what it can be, what is sent of it, and what is kept in mind."""

    parameter: Parameter
    value: Value | None = None  # what is sent; None leaves it to the model
    wanted: Value | None = None  # what was chosen, perhaps with another model
    is_offered: bool = True  # whether anything can be chosen here
    reason: Reason | None = None  # why it is not offered, or the wanted value is not sent


def offers(model: ImageModel, wanted: Mapping[str, Value]) -> tuple[Offer, ...]:
    """The well-known options, each present whatever the model, then what else it declares."""
    own = _own(model)
    chosen = own.get("output_format")
    kind = wanted.get("output_format")
    file_type = None if chosen is None or kind is None else fitted(chosen, kind)
    if file_type is None and chosen is not None and len(chosen.values) == 1:
        file_type = chosen.values[0]
    known = {parameter.name: parameter for parameter in WELL_KNOWN}
    return tuple(
        _offer(own.get(name), parameter, wanted.get(name), file_type)
        for name, parameter in (known | own).items()
    )


def kept_aside(model: ImageModel, wanted: Mapping[str, Value]) -> tuple[Offer, ...]:
    """What was chosen and is not sent, in the order of the options, then what no row is for."""
    shown = offers(model, wanted)
    names = {offer.parameter.name for offer in shown}
    others = (
        Offer(
            parameter=Parameter(name=name, kind=ParameterKind.TEXT),
            wanted=value,
            is_offered=False,
            reason=Reason.MODEL,
        )
        for name, value in wanted.items()
        if name not in names
    )
    unsent = (offer for offer in shown if offer.wanted is not None and offer.value is None)
    return (*unsent, *others)


def fitted(parameter: Parameter, value: Value) -> Value | None:
    """The value in the form in which the parameter takes it; None where it does not."""
    if parameter.takes(value):
        return value
    if parameter.kind in {ParameterKind.CHOICE, ParameterKind.TEXT}:
        text = str(value).lower() if isinstance(value, bool) else str(value)
        return text if parameter.takes(text) else None
    return None


def _own(model: ImageModel) -> dict[str, Parameter]:
    """What can be sent to the model through any of its doors, and leaves a choice."""
    return {
        parameter.name: parameter
        for transport in model.transports
        for parameter in parameters_for(model, transport)
        if parameter.least is None or parameter.least != parameter.most
    }


def _offer(
    own: Parameter | None, usual: Parameter, wanted: Value | None, file_type: Value | None
) -> Offer:
    if own is None:
        return Offer(parameter=usual, wanted=wanted, is_offered=False, reason=Reason.MODEL)
    if own.name == "output_compression" and file_type in _WHOLE_FORMATS:
        return Offer(parameter=own, wanted=wanted, is_offered=False, reason=Reason.FORMAT)
    value = None if wanted is None else fitted(own, wanted)
    if own.name == "background" and value == "transparent" and file_type in _OPAQUE_FORMATS:
        return Offer(parameter=own, wanted=wanted, reason=Reason.FORMAT)
    is_kept = wanted is not None and value is None
    reason = Reason.VALUE if is_kept else None
    return Offer(parameter=own, value=value, wanted=wanted, reason=reason)
