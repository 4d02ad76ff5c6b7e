"""What a change to a picture asks for: the conversation goes on, or the picture is sent along."""

from __future__ import annotations

from dataclasses import replace

from desktop_app.core.recipe import ImageModel, Recipe, Reference, Transport
from desktop_app.core.records import Job, Picture


def goes_on(model: ImageModel, job: Job) -> bool:
    """Whether the model can be told what was said before the picture.

    It must be the model that made it: what it noted of its reasoning is signed, and others would
    refuse it. And it must hold conversations at all, which only chat does.
    """
    return model.is_hybrid and model.id == job.recipe.model


def edit_of(
    model: ImageModel,
    settings: Recipe,
    picture: Picture,
    job: Job,
    words: str,
    reference: Reference | None,
) -> Recipe:
    """The recipe of a change; `settings` are those on the desk. Keeps the picture's shape."""
    asked = job.recipe.ratio
    plain = replace(
        settings,
        prompt=words,
        ratio=asked if asked in model.ratios else None,
        parent=picture.key,
        references=(),
        turns=(),
    )
    if reference is not None:
        return replace(plain, references=(reference,))
    seeds = tuple(option for option in settings.options if option[0] == "seed")
    turns = (*job.recipe.turns, picture.key)
    return replace(plain, transport=Transport.CHAT, stream=True, options=seeds, turns=turns)
