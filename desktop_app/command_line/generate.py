"""`pictor generate`: pictures, made here or by the Pictor that has the library."""

from __future__ import annotations

import sys
from dataclasses import replace
from typing import TYPE_CHECKING

from desktop_app.command_line import handing_over, sending_along
from desktop_app.command_line.copying import copier, folder_for
from desktop_app.command_line.handing_over import Nobody, Patience
from desktop_app.command_line.interrupting import Interruption
from desktop_app.command_line.library_here import Here
from desktop_app.command_line.output import Output
from desktop_app.command_line.painting import Studio
from desktop_app.command_line.status import Refused, Status
from desktop_app.command_line.teller import Teller
from desktop_app.command_line.wish import Wish
from desktop_app.options import Options
from desktop_app.state.wishes import options_of

if TYPE_CHECKING:
    import argparse


def run(words: argparse.Namespace, asked: Options, output: Output) -> int:
    """Make what is asked for; returns the exit status."""
    wish = _wish(words)
    files = sending_along.checked(words.reference)
    folder = folder_for(words.out) if words.out else None
    here = Here(asked)
    patience = Patience(output)
    with Interruption() as interruption:
        while not interruption.is_wanted():
            with here.alone() as library:
                if library is not None:
                    wish = replace(wish, references=sending_along.kept(here.folders, files))
                    teller = Teller(output, copier(library, folder))
                    return teller.end(Studio(here, library).make(wish, teller, interruption))
            wish = replace(wish, references=sending_along.kept(here.folders, files))
            status = handing_over.hand_over(here, wish, output, folder, interruption)
            if not isinstance(status, Nobody):
                return status
            patience.wait(status, interruption)
        return interruption.status


def _wish(words: argparse.Namespace) -> Wish:
    prompt = _read() if words.prompt == "-" else words.prompt
    for option in words.option:
        name, equals, value = option.partition("=")
        if not (name and equals and value):
            raise Refused(Status.WRONG_USE, f"{option!r} is not of the form name=value")
    return Wish(
        prompt=prompt.encode(errors="replace").decode().strip(),  # any bytes may have been said
        model=words.model or "",
        ratio=words.ratio or "",
        size=words.size or "",
        count=words.count or 1,
        options=options_of(words.option),
        is_demo=words.demo,
        may_be_dear=words.yes,
    )


def _read() -> str:
    """All of standard input."""
    return sys.stdin.buffer.read().decode(errors="replace") if sys.stdin is not None else ""
