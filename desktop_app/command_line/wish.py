"""What `pictor generate` is asked for, as a value that can be handed to a running Pictor."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from desktop_app.core.recipe import Reference, Value


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """One order. What is "" was not said, and is as the window has it."""

    prompt: str
    model: str = ""
    ratio: str = ""
    size: str = ""
    count: int = 1
    options: tuple[tuple[str, Value], ...] = ()
    references: tuple[Reference, ...] = ()
    is_demo: bool = False  # with the demo painter only
    may_be_dear: bool = False  # above the limit for one press

    def facts(self) -> dict[str, object]:
        """As JSON has it."""
        return asdict(self)


def wish_of(facts: Mapping[str, Any]) -> Wish:
    """The inverse; raises ValueError for what is none."""
    try:
        references = tuple(Reference(**one) for one in facts["references"])
        options = tuple((str(name), value) for name, value in facts["options"])
        found = Wish(**{**facts, "references": references, "options": options})
    except (TypeError, KeyError) as error:
        raise ValueError(f"this is no wish: {error}") from error
    texts = (found.prompt, found.model, found.ratio, found.size)
    if not all(isinstance(text, str) for text in texts) or not isinstance(found.count, int):
        raise ValueError("this is no wish")
    return found
