"""What the desk has when Pictor starts: as it was left, or the same each time."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.core.recipe import Value
from desktop_app.core.settings import Settings
from desktop_app.state.wishes import options_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Start:
    """Everything but the words, which are always kept."""

    model: str  # "" is the first one offered
    ratio: str
    size: str
    count: int
    options: tuple[tuple[str, Value], ...]


def start_of(now: Settings) -> Start:
    """What these settings let the desk start with."""
    if now.starts_usual:
        return usual(now)
    return Start(
        model=now.model,
        ratio=now.ratio,
        size=now.size,
        count=now.count,
        options=options_of(now.options),
    )


def usual(now: Settings) -> Start:
    """What the person has set for every start, whether or not it counts now."""
    return Start(
        model=now.usual_model,
        ratio=now.usual_ratio,
        size=now.usual_size,
        count=now.usual_count,
        options=(("output_format", now.usual_format),) if now.usual_format else (),
    )
