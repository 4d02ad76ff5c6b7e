"""Recipes that are JSON with plain names: SwarmUI's, and others' whose program does not tell."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from desktop_app.core import foreign
from desktop_app.core.foreign_recipes import told
from desktop_app.core.foreign_recipes.told import Told

_NEGATIVE = ("negativeprompt", "negative_prompt", "uc")
_MODEL = ("model", "use_stable_diffusion_model", "base_model", "sd_model_name")
_SETTINGS = (
    ("steps", ("steps", "num_inference_steps")),
    ("sampler", ("sampler", "sampler_name")),
    ("scheduler", ("scheduler",)),
    ("cfg_scale", ("cfgscale", "cfg_scale", "guidance_scale", "scale")),
    ("seed", ("seed",)),
)


def read(written: Mapping[str, Any]) -> Told | None:
    """The recipe; None where there is no prompt in it."""
    swarm = foreign.mapping(written.get("sui_image_params"))
    found = swarm or written
    prompt = told.plain(found.get("prompt"))
    if not prompt:
        return None
    settings = [(name, told.first(found, *names)) for name, names in _SETTINGS]
    size = told.size(found.get("width"), found.get("height"))
    return Told(
        program="swarmui" if swarm else "file",
        prompt=prompt,
        negative_prompt=told.plain(told.first(found, *_NEGATIVE)),
        model=told.model(told.first(found, *_MODEL)),
        options=told.options([*settings, ("size", size)]),
    )
