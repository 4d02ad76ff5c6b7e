"""What InvokeAI has left, in the three forms that it has had."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from desktop_app.core import foreign
from desktop_app.core.foreign_recipes import told
from desktop_app.core.foreign_recipes.told import Told

_SETTINGS = (
    ("steps", ("steps",)),
    ("sampler", ("scheduler", "sampler")),
    ("cfg_scale", ("cfg_scale",)),
    ("guidance", ("guidance",)),
    ("seed", ("seed",)),
    ("denoising_strength", ("strength",)),
)
_DREAM = re.compile(r'\s*"(.*)"(.*)', re.DOTALL)
_ARGUMENT = re.compile(r"-(\w+) ?(\S+)")
_ARGUMENTS = {"s": "steps", "S": "seed", "W": "width", "H": "height", "C": "cfg_scale"}
_ARGUMENTS |= {"A": "sampler", "f": "strength"}
_NEGATIVE = re.compile(r"\[([^\[\]]*)\]")
_COMMAS = re.compile(r"\s*,(?:\s*,)+")


def of_metadata(written: Mapping[str, Any]) -> Told | None:
    """The form of today, "invokeai_metadata"."""
    prompt, negative = (told.plain(written.get(f"{side}_prompt")) for side in _SIDES)
    if not prompt and "generation_mode" not in written:
        return None
    return _told(written, prompt, negative, written.get("model"))


def of_image(written: Mapping[str, Any]) -> Told | None:
    """The form before, "sd-metadata"."""
    image = foreign.mapping(written.get("image"))
    asked = image.get("prompt")
    parts = [foreign.mapping(part).get("prompt") for part in foreign.entries(asked)] or [asked]
    words = "\n".join(filter(None, map(told.plain, parts)))
    if not words:
        return None
    return _told(image, *_parted(words), told.first(written, "model_weights", "model"))


def of_dream(text: str) -> Told | None:
    """The first form: a line as it was typed, such as `"a fox [blurry]" -s 50 -S 1 -W 512`."""
    match = _DREAM.match(told.plain(text))
    if match is None:
        return None
    written = {
        _ARGUMENTS[name]: value
        for name, value in _ARGUMENT.findall(match[2][:1000])
        if name in _ARGUMENTS
    }
    for name in ("width", "height"):
        if written.get(name, "").isdecimal():
            written[name] = int(written[name][:6])
    return _told(written, *_parted(match[1]), "")


_SIDES = ("positive", "negative")


def _parted(words: str) -> tuple[str, str]:
    """What is wanted, and what is not, which stands in brackets."""
    negative = ", ".join(part.strip(" ,") for part in _NEGATIVE.findall(words))
    prompt = _COMMAS.sub(",", _NEGATIVE.sub("", words)).strip(" ,\n")
    return prompt, negative


def _told(written: Mapping[str, Any], prompt: str, negative: str, model: object) -> Told:
    settings = [(name, told.first(written, *names)) for name, names in _SETTINGS]
    size = told.size(written.get("width"), written.get("height"))
    return Told(
        program="invokeai",
        prompt=prompt,
        negative_prompt=negative,
        model=told.model(model),
        options=told.options([*settings, ("size", size)]),
    )
