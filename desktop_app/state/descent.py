"""What a picture was made from, or made once more of, and what was changed on the way."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from desktop_app.core.differing import Difference, Fate, Piece, Setting, difference
from desktop_app.core.records import Job, Picture

__all__ = ["Descent", "Difference", "Fate", "Piece", "Setting", "descent_of"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Descent:
    """The one before, and what differs from it."""

    is_edit: bool  # else it was made from the same words once more
    picture: Picture | None  # None where it is gone for good
    difference: Difference = field(default_factory=Difference)


def descent_of(
    job: Job | None,
    picture_of: Callable[[str], Picture | None],
    details_of: Callable[[Picture], Job | None],
) -> Descent | None:
    """What this job's pictures descend from; None where they begin a line of their own.

    Of an edit the words are told already: they are the change.
    """
    if job is None or not (job.recipe.parent or job.retry_of):
        return None
    is_edit = bool(job.recipe.parent)
    source = picture_of(job.recipe.parent or job.retry_of)
    if source is None and not is_edit:  # the job that was tried again may have come to a picture
        source = picture_of(f"{job.retry_of}.1")
        if source is None and "." not in job.retry_of:
            return None
    before = None if source is None else details_of(source)
    if before is None:
        return Descent(is_edit=is_edit, picture=source)
    found = difference(before.recipe, job.recipe, in_words=not is_edit)
    if is_edit:  # the picture itself is sent along, which goes without saying
        told = tuple(one for one in found.settings if one.name != "references")
        found = replace(found, settings=told)
    return Descent(is_edit=is_edit, picture=source, difference=found)
