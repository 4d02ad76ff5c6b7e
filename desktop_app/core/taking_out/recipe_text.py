"""What is told of a picture on its way out, and how other programs want to read it.

The words are those of Automatic1111's web UI, which most programs that read recipes know:

a fox in the snow
Size: 1024x1024, Seed: 7, Model: google/gemini-2.5-flash-image, Version: Pictor 0.1.0
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from datetime import datetime

from desktop_app.core import recipe_json
from desktop_app.core.recipe import Value
from desktop_app.core.records import Job, Picture

#: What XML cannot hold, and halves of letters that no encoding has.
_UNTELLABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
#: Where a recipe is from that is one for making pictures by a model: from here, or a program.
_GENERATORS = {"", "pictor", "a1111", "comfyui", "invokeai", "swarmui"}
_PLAIN_VALUE = re.compile(r'[^,:"\n]*')


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    """All that is written into one picture."""

    prompt: str
    parameters: str  # the prompt and the settings as one text
    recipe: str  # ours, as JSON
    model: str
    program: str  # who writes it, such as "Pictor 0.1.0"
    made: datetime
    source: str  # IPTC's name of what kind of source it has; "" where nobody can say


def telling(job: Job, picture: Picture, width: int, height: int, program: str) -> Telling:
    """What there is to tell of a picture that is so large where it goes."""
    recipe = job.recipe
    prompt = plain(recipe.prompt)
    settings = [("Size", f"{width}x{height}")] if width and height else []
    options = dict(recipe.options)
    if "seed" in options:
        settings.append(("Seed", _said(options.pop("seed"))))
    settings += [("Model", recipe.model), ("Version", program)]
    settings += [(_title(name), _said(value)) for name, value in options.items()]
    ours = json.dumps(_own(job, picture), ensure_ascii=False)
    line = ", ".join(f"{name}: {_quoted(plain(value))}" for name, value in settings)
    return Telling(
        prompt=prompt,
        parameters=f"{prompt}\n{line}" if prompt else line,
        recipe=_UNTELLABLE.sub(lambda found: f"\\u{ord(found[0]):04x}", ours),
        model=plain(recipe.model),
        program=program,
        made=picture.made,
        source=_source(job),
    )


def _source(job: Job) -> str:
    """A picture from elsewhere without a recipe may be a photograph."""
    recipe = job.recipe
    if job.is_demo:
        return "algorithmicMedia"  # painted by a program that has learnt from no picture
    if job.origin not in _GENERATORS:
        return ""
    is_composite = recipe.references or recipe.parent or recipe.turns
    return "compositeWithTrainedAlgorithmicMedia" if is_composite else "trainedAlgorithmicMedia"


def plain(text: str) -> str:
    """Text that every format can hold, with one kind of line end."""
    return _UNTELLABLE.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def _own(job: Job, picture: Picture) -> dict[str, object]:
    """All that `foreign_recipes.own` reads back."""
    return {
        "format": recipe_json.FORMAT,
        "version": recipe_json.VERSION,
        "recipe": recipe_json.as_json(job.recipe),
        "made": picture.made.isoformat(),
        "provider": job.provider,
        "origin": job.origin,
        "is_demo": job.is_demo,
    }


def _title(name: str) -> str:
    words = plain(name).replace("_", " ").replace(":", " ").strip()
    return words[:1].upper() + words[1:]


def _said(value: Value) -> str:
    return str(value)


def _quoted(value: str) -> str:
    """A value with marks that part settings stands in quotes."""
    is_plain = _PLAIN_VALUE.fullmatch(value) and value == value.strip()
    return value if is_plain else json.dumps(value, ensure_ascii=False)
