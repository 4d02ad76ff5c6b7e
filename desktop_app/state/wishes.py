"""What the person wants of a picture, whatever the model at hand can do."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from desktop_app.core.recipe import RATIOS, USUAL_SIZE, Reference, Value

_RATIO = re.compile(r"[1-9]\d{0,2}(?:\.\d{1,2})?:[1-9]\d{0,2}(?:\.\d{1,2})?")
_WHOLE = re.compile(r"-?\d{1,18}")
_SWITCHES = {"true": True, "false": False}


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """All that was chosen, and kept in mind while the model lacks it."""

    prompt: str = ""
    model: str = ""  # "" is the first one offered
    ratio: str = RATIOS[0]
    size: str = USUAL_SIZE
    count: int = 1
    options: tuple[tuple[str, Value], ...] = ()
    references: tuple[Reference, ...] = ()


def is_ratio(text: str) -> bool:
    """Whether this is a shape, such as "9:19.5", and not a word such as "auto"."""
    return _RATIO.fullmatch(text) is not None


def words_of(options: Iterable[tuple[str, Value]]) -> tuple[str, ...]:
    """Options as settings keep them: "quality=high", "seed=42", "upscale=true"."""
    return tuple(
        f"{name}={str(value).lower() if isinstance(value, bool) else value}"
        for name, value in options
    )


def options_of(words: Iterable[str]) -> tuple[tuple[str, Value], ...]:
    """Options out of the words that settings kept; of two of one name the last."""
    found: dict[str, Value] = {}
    for word in words:
        name, equals, text = word.partition("=")
        if not (name and equals and text):
            continue
        if text in _SWITCHES:
            found[name] = _SWITCHES[text]
        elif _WHOLE.fullmatch(text):
            found[name] = int(text)
        else:
            found[name] = text
    return tuple(found.items())


def once(references: Iterable[Reference]) -> tuple[Reference, ...]:
    """Each picture once, where it came first."""
    found: dict[str, Reference] = {}
    for reference in references:
        found.setdefault(reference.sha256, reference)
    return tuple(found.values())
