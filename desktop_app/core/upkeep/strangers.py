"""A picture beside which nothing is written: a job for it, as if it had been brought in."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from desktop_app.core import foreign_recipes, saving, sidecar
from desktop_app.core.folders import Folders
from desktop_app.core.foreign_recipes import becoming
from desktop_app.core.image_facts import ImageFacts
from desktop_app.core.records import Picture
from desktop_app.core.sidecar import Content


def content_of(folders: Folders, file: Path, seen: ImageFacts) -> Content:
    """The recipe that a program left in a file, or none.

    Where it lies and what its bytes are is left to the caller.
    """
    told, moment = foreign_recipes.read_with_moment(file)
    made = moment or datetime.fromtimestamp(file.stat().st_mtime, UTC)
    job = becoming.job_of(folders, told, made)
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
