"""What another program has written about a picture, as values that are safe to keep."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from desktop_app.core import foreign
from desktop_app.core.recipe import Recipe, Value

#: More than this is no text that anybody has typed.
MOST_LETTERS = 1 << 20
_MOST_OF_OPTION = 200
_MOST_WHOLE = 1 << 64  # seeds are large

_CONTROLS = dict.fromkeys([*range(9), 0xB, 0xC, *range(0xE, 0x20), *range(0x7F, 0xA0)])
_WHOLE = re.compile(r"-?(?:0|[1-9]\d{0,19})")
_FOLDERS = re.compile(r".*[/\\]", re.DOTALL)
_ENDING = re.compile(r"\.(?:safetensors|sft|ckpt|pth?|gguf|bin|onnx)$", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A recipe as another program has left it with a picture."""

    #: "a1111", "comfyui", "invokeai", "swarmui", "pictor", or "file" for plain words.
    program: str
    prompt: str = ""
    negative_prompt: str = ""
    model: str = ""  # as the program calls it
    options: tuple[tuple[str, Value], ...] = ()  # steps, sampler, cfg_scale, seed, size, …

    # What only a recipe of ours tells.
    recipe: Recipe | None = None
    made: datetime | None = None  # UTC
    provider: str = ""
    is_demo: bool = False


def plain(value: object) -> str:
    """Text as it was typed, without what no file can hold; "" for what is no text."""
    if not isinstance(value, str):
        return ""
    whole = value[:MOST_LETTERS].encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return whole.replace("\r\n", "\n").replace("\r", "\n").translate(_CONTROLS).strip()


def model(value: object) -> str:
    """A model's name without its folder and the ending of its file."""
    named = foreign.mapping(value)
    called = first(named, "model_name", "name") if named else value
    return _ENDING.sub("", _FOLDERS.sub("", foreign.line(called)))


def options(found: Iterable[tuple[str, object]]) -> tuple[tuple[str, Value], ...]:
    """Those that say something, each name once."""
    kept: dict[str, Value] = {}
    for name, value in found:
        said = _said(value)
        if said is not None and said != "":
            kept.setdefault(name, said)
    return tuple(kept.items())


def size(width: object, height: object) -> str:
    """Both in one, as "512x768"; "" where they are no numbers."""
    across, down = foreign.whole(width), foreign.whole(height)
    return f"{across}x{down}" if across and down and across > 0 and down > 0 else ""


def first(found: Mapping[str, object], *names: str) -> object:
    """The value of the first of these names that has one."""
    return next((found[name] for name in names if found.get(name) is not None), None)


def _said(value: object) -> Value | None:
    if isinstance(value, bool):
        return value
    if isinstance(value, str):
        line = foreign.line(value, _MOST_OF_OPTION)
        return _said(int(line)) if _WHOLE.fullmatch(line) else line
    if isinstance(value, int):
        return value if abs(value) <= _MOST_WHOLE else None
    if isinstance(value, float | Decimal) and math.isfinite(value):
        is_whole = -_MOST_WHOLE < value < _MOST_WHOLE and value == int(value)
        return int(value) if is_whole else str(value)[:_MOST_OF_OPTION]
    return None
