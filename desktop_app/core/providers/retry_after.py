"""How long the service asks to wait, in all the ways in which it says so."""

from __future__ import annotations

import math
import time
from collections.abc import Mapping
from email.utils import parsedate_to_datetime
from typing import Any


def retry_after(headers: Mapping[str, str], error: Mapping[str, Any]) -> float | None:
    """The seconds to wait, or None where nothing is said; never less than nothing."""
    metadata = mapping(error.get("metadata"))
    inner = {str(name).lower(): value for name, value in mapping(metadata.get("headers")).items()}
    asked = headers.get("Retry-After") or inner.get("retry-after")
    for value in (asked, mapping(error.get("availability")).get("retry_after")):
        if (seconds := _seconds(value)) is not None:
            return seconds
    reset = _number(headers.get("X-RateLimit-Reset") or inner.get("x-ratelimit-reset"))
    if reset is None:
        return None
    # The unit is not documented: milliseconds since 1970 were seen, seconds are possible.
    reset = reset / 1000 if reset > 1e12 else reset
    return max(0.0, reset - time.time() if reset > 1e9 else reset)


def _seconds(value: object) -> float | None:
    """Seconds, or the time until an HTTP date."""
    if value is None:
        return None
    if (number := _number(value)) is not None:
        return max(0.0, number)
    try:
        return max(0.0, parsedate_to_datetime(str(value)).timestamp() - time.time())
    except (ValueError, OverflowError):
        return None


def _number(value: object) -> float | None:
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    try:
        number = float(value)
    except (ValueError, OverflowError):
        return None
    return number if math.isfinite(number) else None


def mapping(value: object) -> Mapping[str, Any]:
    """The value if it is a JSON object, else an empty one."""
    return value if isinstance(value, Mapping) else {}
