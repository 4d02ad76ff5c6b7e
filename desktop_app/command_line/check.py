"""`pictor check`: the library looked through, and put right where that takes no decision."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from desktop_app import NAME
from desktop_app.command_line.interrupting import Interruption
from desktop_app.command_line.library_here import Here
from desktop_app.command_line.output import Output, shown
from desktop_app.command_line.status import Refused, Status
from desktop_app.command_line.telling import number
from desktop_app.core.library import Library
from desktop_app.core.records import Picture
from desktop_app.core.upkeep.findings import Deed, Part, Report
from desktop_app.options import Options

if TYPE_CHECKING:
    import argparse

_PARTS = {
    Part.DATABASE: "Looking at the list.",
    Part.FILES: "Looking at the files.",
    Part.CONTENT: "Reading every picture.",
    Part.SIZES: "Adding up sizes.",
}


def run(words: argparse.Namespace, asked: Options, output: Output) -> int:
    """Look, and perhaps repair; returns the exit status."""
    here = Here(asked)
    if not here.has_library:
        output.say("There is no library yet.")
        return Status.NOTHING_FOUND
    with Interruption() as stop:
        if not words.repair:
            with here.looking() as library:
                report = _look(library, output, stop, is_deep=words.deep)
            return _tell(here, report, output, mended=0)
        with here.alone() as library_alone:
            if library_alone is None:
                raise Refused(Status.IN_USE, f"{NAME} is at work in this library; close it first")
            report = _look(library_alone, output, stop, is_deep=words.deep)
            mended = here.recovered + _repair(library_alone, report)
            if mended:
                report = _look(library_alone, output, stop, is_deep=False)
        return _tell(here, report, output, mended=mended)


def _look(library: Library, output: Output, stop: Interruption, *, is_deep: bool) -> Report:
    seen: Part | None = None
    for found in library.care.look(stop.is_wanted, is_thorough=is_deep):
        if isinstance(found, Report):
            return found
        if found.part is not seen:
            seen = found.part
            output.progress(_PARTS.get(seen, ""))
    raise RuntimeError("the look ended without a report")


def _repair(library: Library, report: Report) -> int:
    """What takes no decision; gives how many things were put right."""
    if report.damage:  # which only a window's start can mend: nothing is built on that
        return 0
    care = library.care
    unknown = [one.path for one in report.orphans if one.is_picture]
    mended = sum(one.deed is Deed.DONE for one in care.adopt(unknown))
    if report.bare:
        mended += care.write_recipes([picture.key for picture in report.bare])
    if not report.is_index_whole:
        care.rebuild_index()
        mended += 1
    return mended


def _tell(here: Here, report: Report, output: Output, *, mended: int) -> int:
    for finding, name, facts in _findings(here, report):
        output.result(f"{finding.replace('_', ' ')}\t{name}", {"finding": finding, **facts})
    said = f"{number(report.pictures, 'picture')}: "
    said += "the library is sound" if report.is_sound else "something needs a decision"
    if mended:
        said += f"; {number(mended, 'thing')} put right"
    output.say(f"{said}.")
    output.event(
        {
            "event": "ended",
            "pictures": report.pictures,
            "is_sound": report.is_sound,
            "mended": mended,
        }
    )
    return Status.DONE if report.is_sound else Status.FAILED


def _findings(here: Here, report: Report) -> Iterator[tuple[str, str, dict[str, object]]]:
    """Each finding: its kind, what is shown of it, and its facts."""
    changed = tuple(one.picture for one in report.changed)
    for kind, pictures in (
        ("missing", report.missing),
        ("changed", changed),
        ("no_recipe", report.bare),
    ):
        for picture in pictures:
            yield kind, *_picture(here, picture)
    unknown = tuple(one.path for one in report.orphans)
    for kind, paths in (
        ("unknown_file", unknown),
        ("lone_recipe", report.lone_recipes),
        ("unreadable", report.unreadable),
        ("leftover", report.leftovers),
    ):
        for path in paths:
            yield kind, str(path), {"path": str(path)}
    for line in report.damage:
        yield "damage", shown(line), {"message": line}
    if not report.is_index_whole:
        yield "index", "what is searched by is not as the list says", {}


def _picture(here: Here, picture: Picture) -> tuple[str, dict[str, object]]:
    path = str(here.folders.file_of(picture))
    return path, {"picture": picture.key, "path": path}
