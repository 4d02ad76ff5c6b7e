"""Values out of other people's JSON: amounts stay exact, and what has the wrong kind is nothing."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from decimal import Decimal, InvalidOperation
from types import MappingProxyType
from typing import Any

_NOTHING: Mapping[str, Any] = MappingProxyType({})
#: Beyond these an amount of dollars is a mistake, and reckoning with it could overflow.
_MOST_USD = 10**6
_LEAST_EXPONENT = -18
_MOST_WHOLE = 10**15


def decoded(text: bytes | str) -> Any:
    """What the JSON says, numbers with a fraction as `Decimal`; a ValueError where it is none."""
    try:
        return json.loads(text, parse_float=_exact, parse_constant=_nothing)
    except RecursionError:
        raise ValueError("it is nested too deeply") from None


def encoded(value: Any) -> bytes:
    """JSON that says the same; exact amounts are written as text, which `amount` takes too."""
    return json.dumps(value, default=_plain, separators=(",", ":")).encode()


def mapping(value: object) -> Mapping[str, Any]:
    """The value if it is an object, else an empty one."""
    return value if isinstance(value, Mapping) else _NOTHING


def entries(value: object) -> Sequence[Any]:
    """The value if it is a list, else an empty one."""
    return value if isinstance(value, list | tuple) else ()


def words(value: object) -> tuple[str, ...]:
    """The texts of a list, each once, in its order."""
    found = (line(entry) for entry in entries(value))
    return tuple(dict.fromkeys(filter(None, found)))


def line(value: object, most: int = 200) -> str:
    """Text that fits in one line; "" for what is no text."""
    return " ".join(paragraphs(value, most).split())


def paragraphs(value: object, most: int = 8000) -> str:
    """Text that can be stored and shown: JSON's escapes can spell half a letter, or none."""
    if not isinstance(value, str):
        return ""
    whole = value[:most].encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return "".join(letter for letter in whole if letter.isprintable() or letter == "\n").strip()


def whole(value: object) -> int | None:
    """A whole number, however it is written; None for anything else."""
    if isinstance(value, bool) or not isinstance(value, int | float | Decimal):
        return None
    is_number = isinstance(value, int) or math.isfinite(value)
    is_whole = is_number and -_MOST_WHOLE <= value <= _MOST_WHOLE and value == int(value)
    return int(value) if is_whole else None


def amount(value: object) -> Decimal | None:
    """Dollars exactly as they were written, as a number or as text; None for no such amount."""
    if isinstance(value, bool) or not isinstance(value, int | float | str | Decimal):
        return None
    try:
        found = Decimal(repr(value) if isinstance(value, float) else value)
    except (InvalidOperation, ValueError):
        return None
    if not found.is_finite() or not 0 <= found <= _MOST_USD:
        return None
    if not found:
        return Decimal(0)
    return found if found.adjusted() >= _LEAST_EXPONENT else None


def _exact(text: str) -> Decimal | None:
    try:
        return Decimal(text)
    except InvalidOperation:  # an exponent that no computer can hold
        return None


def _nothing(_constant: str) -> None:
    """NaN and the infinities, which JSON does not have but Python reads."""


def _plain(value: object) -> str | dict[str, Any]:
    if isinstance(value, Decimal):
        return str(value)
    if isinstance(value, Mapping):
        return dict(value)
    raise TypeError(f"{type(value).__name__} is no value of JSON")
