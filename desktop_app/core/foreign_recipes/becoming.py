"""How what is told of a picture becomes the recipe and the job that it is kept with."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from desktop_app.core import references
from desktop_app.core.folders import Folders
from desktop_app.core.foreign_recipes.told import Told
from desktop_app.core.recipe import Recipe
from desktop_app.core.records import Job, JobState, new_key


def job_of(folders: Folders, told: Told | None, made: datetime) -> Job:
    """A job for a recipe that a file has told, or for none."""
    return Job(
        key=new_key(),
        recipe=_recipe_of(folders, told),
        made=made,
        state=JobState.DONE,
        ended=made,
        provider=told.provider if told is not None else "",
        is_demo=told is not None and told.is_demo,
        origin=told.program if told is not None else "file",
    )


def _recipe_of(folders: Folders, told: Told | None) -> Recipe:
    if told is None:
        return Recipe(prompt="", model="", ratio=None, stream=False)
    if told.recipe is not None:  # the pictures that it names may be no pictures of this library
        here = (one for one in told.recipe.references if references.is_here(folders, one))
        return replace(told.recipe, references=tuple(here), parent="", turns=())
    negative = told.negative_prompt
    more = (("negative_prompt", negative),) if negative else ()
    return Recipe(
        prompt=told.prompt,
        model=told.model,
        ratio=None,
        stream=False,
        options=(*more, *told.options),
    )
