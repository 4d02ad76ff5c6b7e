"""The text that Automatic1111's web UI leaves, and Forge, SD.Next and many others after it.

a fox in the snow, <lora:winter:0.8>
Negative prompt: blurry
Steps: 20, Sampler: Euler a, CFG scale: 7, Seed: 1, Size: 512x768, Model: name, …
"""

from __future__ import annotations

import json
import re

from desktop_app.core.foreign_recipes import told
from desktop_app.core.foreign_recipes.told import Told

_NEGATIVE = "Negative prompt:"
_STEPS = re.compile(r"\s*Steps:\s*\d")
_MOST_SETTINGS = 1 << 16
#: One setting; a value with commas stands in quotes.
_SETTING = re.compile(r'(\w[\w /()-]{0,60}):[ \t]*("(?:\\.|[^"\\])*"|[^,\n]*)(?:,|\n|$)')
_NAMES = {
    "steps": "steps",
    "sampler": "sampler",
    "schedule type": "scheduler",
    "scheduler": "scheduler",
    "cfg scale": "cfg_scale",
    "distilled cfg scale": "distilled_cfg_scale",
    "seed": "seed",
    "size": "size",
    "clip skip": "clip_skip",
    "denoising strength": "denoising_strength",
    "vae": "vae",
    "hires upscale": "hires_upscale",
    "hires steps": "hires_steps",
    "hires upscaler": "hires_upscaler",
}
_KNOWN = {*_NAMES, "model", "model hash", "version"}
_ENOUGH = 3  # settings by which a line is known as such


def read(text: str) -> Told | None:
    """The recipe in such a text; None where it has neither settings nor a negative prompt."""
    lines = told.plain(text).split("\n")
    place = _place_of_settings(lines)
    prompt: list[str] = []
    negative: list[str] = []
    is_negative = False
    for line in lines[:place]:
        if line.lstrip().startswith(_NEGATIVE):
            is_negative = True
            line = line.lstrip().removeprefix(_NEGATIVE)
        (negative if is_negative else prompt).append(line)
    settings = _settings("\n".join(lines[place:]))
    if not settings and not is_negative:
        return None
    return Told(
        program="a1111",
        prompt="\n".join(prompt).strip(),
        negative_prompt="\n".join(negative).strip(),
        model=told.model(settings.get("model")),
        options=told.options((_NAMES[name], settings[name]) for name in settings if name in _NAMES),
    )


def _place_of_settings(lines: list[str]) -> int:
    """The number of the line with which the settings begin; behind the last one, if none does."""
    for place in range(len(lines) - 1, -1, -1):
        if _STEPS.match(lines[place]):
            return place
    last = len(lines) - 1
    known = [name for name in _settings(lines[last]) if name in _KNOWN]
    return last if len(known) >= _ENOUGH else len(lines)


def _settings(text: str) -> dict[str, str]:
    """Names in small letters with their values; of those that come twice the first one counts."""
    text = text[:_MOST_SETTINGS]
    found: dict[str, str] = {}
    place = 0
    while (match := _SETTING.search(text, place)) is not None:
        name, value = match[1].lower(), match[2].strip()
        place = match.end()
        if value[:1] in {"{", "["}:  # JSON, whose commas part no settings
            place = _behind_json(text, match.start(2)) or place
        found.setdefault(name, _unquoted(value))
    return found


def _behind_json(text: str, place: int) -> int | None:
    try:
        return json.JSONDecoder().raw_decode(text, place)[1]
    except (ValueError, RecursionError):
        return None


def _unquoted(value: str) -> str:
    if len(value) < 2 or value[0] != '"' or value[-1] != '"':
        return value
    try:
        return str(json.loads(value, strict=False))
    except ValueError:
        return value[1:-1]
