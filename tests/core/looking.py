"""A library that is looked after, without the methods that the window calls."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from desktop_app.core.library import Library
from desktop_app.core.records import Picture
from desktop_app.core.upkeep import checking, moved_files
from desktop_app.core.upkeep.findings import FoundAgain, Progress, Report


def report_of(library: Library, *, is_thorough: bool = False) -> Report:
    """What a look at the library has found."""
    *steps, report = checking.look(library.folders, library._database, is_thorough=is_thorough)
    assert all(isinstance(step, Progress) for step in steps)
    assert isinstance(report, Report)
    return report


def found_again(
    library: Library, missing: Iterable[Picture], *elsewhere: Path
) -> list[tuple[str, Path]]:
    """Where missing pictures are."""
    *_, found = moved_files.find(library.folders, library._database, tuple(missing), elsewhere)
    assert isinstance(found, FoundAgain)
    return list(found.places)


def all_pictures(library: Library) -> list[Picture]:
    """Those on the wall, newest first."""
    return list(_paged(library, "all"))


def thrown_away(library: Library) -> list[Picture]:
    """Those in the trash, newest first."""
    return list(_paged(library, "trash"))


def _paged(library: Library, scope: str) -> Iterator[Picture]:
    for day in library.days(scope):
        yield from library.day_page(day.day, 0, 10_000, scope)
