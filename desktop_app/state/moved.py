"""What a change moves into a part of the library and out of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Literal

from desktop_app.core.changes import Change, Marking, Restoring, Trashing
from desktop_app.core.records import Day, Picture
from desktop_app.state.drift import Drift
from desktop_app.state.sections import Sections

Scope = Literal["all", "favourites", "trash"]

_FEW = 240  # so many pictures come and go one run after the other


@dataclass(slots=True)
class _Moved:
    """One day's pictures that have left the scope, and those that have come into it."""

    leaving: list[Picture] = field(default_factory=list)
    coming: list[Picture] = field(default_factory=list)


def belongs(picture: Picture, scope: str) -> bool:
    """Whether the picture is one of the scope's."""
    if scope == "trash":
        return picture.trashed is not None
    return picture.trashed is None and (scope == "all" or picture.favourite)


def moved_days(
    change: Change,
    pictures: Sequence[Picture],
    scope: str,
    told: Sections,
    read_days: Callable[[str], list[Day]],
    read_page: Callable[[int, int, int, str], list[Picture]],
) -> list[tuple[Day, Drift]] | None:
    """The days that a change has touched, as they are now, and how they differ from what was told.

    The pictures are as they are after the change. None where that cannot be told run by run: too
    many have moved, or the library has gone on meanwhile.
    """
    touched = _sorted_out(change, pictures, scope)
    if sum(len(moved.leaving) + len(moved.coming) for moved in touched.values()) > _FEW:
        return None
    days = {day.day: day for day in read_days(scope)} if touched else {}
    found = []
    for number, moved in sorted(touched.items()):
        day = days.get(number, Day(number, 0, 0.0))
        if told.count_of(number) + len(moved.coming) - len(moved.leaving) != day.count:
            return None
        drift = Drift(partial(_read, read_page, number, scope), day.count)
        drift.note(moved.leaving, moved.coming)
        found.append((day, drift))
    return found


def _read(
    read_page: Callable[[int, int, int, str], list[Picture]],
    day: int,
    scope: str,
    offset: int,
    limit: int,
) -> list[Picture]:
    return read_page(day, offset, limit, scope)


def _sorted_out(change: Change, pictures: Sequence[Picture], scope: str) -> dict[int, _Moved]:
    """By day, what a change has moved; the pictures are as they are after it."""
    before = {key: marks for key, marks, _ in change.steps} if isinstance(change, Marking) else {}
    found: dict[int, _Moved] = {}
    for picture in pictures:
        was = picture
        if isinstance(change, Trashing):
            was = replace(picture, trashed=None)
        elif isinstance(change, Restoring):
            was = replace(picture, trashed=picture.made)
        elif picture.key in before:
            was = replace(picture, favourite=before[picture.key].favourite)
        if belongs(was, scope) == belongs(picture, scope):
            continue
        moved = found.setdefault(picture.day, _Moved())
        (moved.leaving if belongs(was, scope) else moved.coming).append(picture)
    return found
