"""How often a refused job is tried again by itself, and after which pause."""

from __future__ import annotations

from desktop_app.core.errors import Failure

MOST_TRIES = 3
_FIRST_PAUSE_S = 4.0
_LONGEST_PAUSE_S = 120.0  # a service that asks for more is better told to the person


def pause_s(failure: Failure, tried: int) -> float | None:
    """How long to wait after so many tries; None where a person has to decide."""
    pause = failure.retry_after_s or _FIRST_PAUSE_S * 2 ** (tried - 1)
    if tried >= MOST_TRIES or not failure.is_transient or pause > _LONGEST_PAUSE_S:
        return None
    return pause
