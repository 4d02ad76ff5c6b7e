"""A picture beside which nothing is written: a job for it, as if it had been brought in."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from desktop_app.core import foreign_recipes, saving, sidecar
from desktop_app.core.image_facts import ImageFacts
from desktop_app.core.recipe import Recipe
from desktop_app.core.records import Job, JobState, Picture, new_key
from desktop_app.core.sidecar import Content


def content_of(file: Path, seen: ImageFacts) -> Content:
    """The recipe that another program left in a file, or none.

    Where it lies and what its bytes are is left to the caller.
    """
    told, moment = foreign_recipes.read_with_moment(file)
    recipe = Recipe(prompt="", model="", ratio=None, stream=False)
    if told is not None:
        negative = told.negative_prompt
        more = (("negative_prompt", negative),) if negative else ()
        options = (*more, *told.options)
        recipe = replace(recipe, prompt=told.prompt, model=told.model, options=options)
    made = moment or datetime.fromtimestamp(file.stat().st_mtime, UTC)
    job = Job(
        key=new_key(),
        recipe=recipe,
        made=made,
        state=JobState.DONE,
        ended=made,
        origin=told.program if told is not None else "file",
    )
    picture = Picture(
        id=0,
        key=saving.picture_key(job.key, 1),
        made=made,
        day=saving.local_day(made),
        file=file.name,
        media_type=seen.media_type,
        width=seen.width,
        height=seen.height,
        size_bytes=0,
        sha256="",
        **sidecar.of_job(job),
    )
    return Content(job, picture, sidecar.Own())
