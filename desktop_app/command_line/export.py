"""`pictor export`: pictures as files, as the window exports them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app import NAME, VERSION
from desktop_app.command_line.copying import folder_for
from desktop_app.command_line.finding import found, query_of
from desktop_app.command_line.interrupting import Interruption
from desktop_app.command_line.library_here import Here
from desktop_app.command_line.output import Output, shown
from desktop_app.command_line.status import Refused, Status
from desktop_app.command_line.telling import number
from desktop_app.core.taking_out.manner import (
    Collision,
    Finished,
    Form,
    Kind,
    Manner,
    Problem,
    Reason,
)
from desktop_app.core.taking_out.patterns import unknown_words
from desktop_app.options import Options

if TYPE_CHECKING:
    import argparse

_KINDS = {"received": Kind.AS_RECEIVED, "recipe": Kind.WITH_RECIPE, "clean": Kind.CLEAN}
_WHY = {
    Reason.GONE: "the library does not know it any more",
    Reason.MISSING: "its file is not there",
    Reason.UNREADABLE: "its file cannot be read",
    Reason.DAMAGED: "its file is damaged",
    Reason.TOO_LARGE: "it has too many pixels",
    Reason.CANNOT_HOLD: "its format has no place for a recipe",
    Reason.CANNOT_CLEAN: "its format cannot be taken apart",
    Reason.MOVING: "it moves, and would stand still",
    Reason.NAME: "the folder takes no file of that name",
}


def run(words: argparse.Namespace, asked: Options, output: Output) -> int:
    """Write what is asked for; returns the exit status."""
    manner = _manner(words)
    if words.all == (words.query is not None):
        raise Refused(Status.WRONG_USE, "either a query is needed, or --all")
    query = query_of(words.query or "")
    here = Here(asked)
    if not here.has_library:
        return Status.NOTHING_FOUND
    folder = folder_for(words.out)
    program = f"{NAME} {VERSION}"
    finished = Finished(number=0, total=0)
    with Interruption() as stop, here.looking() as library:
        keys = [picture.key for picture in found(library, query, stop.is_wanted)]
        if not keys and not stop.is_wanted():
            return Status.NOTHING_FOUND
        exchange = library.exchange
        for event in exchange.take_out(program, keys, folder, manner, stop.is_wanted):
            if isinstance(event, Finished):
                finished = event
            elif event.path is not None:
                output.result(str(event.path), {"path": str(event.path)})
        _tell(finished, output)
        if finished.is_stopped or stop.is_wanted():
            return stop.status
    return Status.FAILED if finished.problems else Status.DONE


def _manner(words: argparse.Namespace) -> Manner:
    if unknown := unknown_words(words.name):
        raise Refused(Status.WRONG_USE, f"names know no {{{unknown[0]}}}")
    kind = _KINDS.get(words.manner, Kind.CONVERTED)
    if kind is not Kind.CONVERTED:
        for name in ("quality", "longest_side", "keep_recipe"):
            if getattr(words, name):
                option = name.replace("_", "-")
                raise Refused(Status.WRONG_USE, f"--{option} needs --as png, jpeg or webp")
        return Manner(kind=kind, pattern=words.name, collision=Collision(words.existing))
    return Manner(
        kind=kind,
        pattern=words.name,
        collision=Collision(words.existing),
        form=Form(words.manner),
        quality=words.quality or Manner().quality,
        longest_side=words.longest_side,
        keeps_recipe=words.keep_recipe,
    )


def _tell(finished: Finished, output: Output) -> None:
    for problem in finished.problems:
        output.complain(f"{shown(problem.name) or problem.key}: {_WHY[problem.reason]}")
    said = f"{number(finished.number, 'file')} written"
    if finished.skipped:
        said += f", {finished.skipped} skipped"
    output.say(f"{said}.")
    output.event(
        {
            "event": "ended",
            "written": finished.number,
            "skipped": finished.skipped,
            "problems": [_facts(problem) for problem in finished.problems],
        }
    )


def _facts(problem: Problem) -> dict[str, str]:
    return {"picture": problem.key, "name": problem.name, "reason": problem.reason.value}
