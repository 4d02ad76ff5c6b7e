"""From the words of a command to its exit status."""

from __future__ import annotations

import gc
import logging
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from desktop_app import options
from desktop_app.command_line import words
from desktop_app.command_line.output import Output
from desktop_app.command_line.status import Refused, Status
from desktop_app.core.errors import AppError, StreamClosed

if TYPE_CHECKING:
    import argparse

Command = Callable[["argparse.Namespace", options.Options, Output], int]


def run(command: str, said: Sequence[str]) -> int:
    """Do what is asked for; returns the exit status. Leaves with 2 where the words are wrong."""
    gc.enable()  # main.py has turned it off for the window's sake
    logging.getLogger().addHandler(logging.NullHandler())
    found = words.PARSERS[command]().parsed(said)
    asked = options.circumstances(found)
    output = Output(is_json=found.json)
    try:
        return _work_of(command)(found, asked, output)
    except Refused as refused:
        output.complain(refused.sentence)
        return refused.status
    except AppError as error:
        from desktop_app.command_line.telling import sentence_of

        output.complain(sentence_of(error.failure))
        return Status.FAILED
    except (KeyboardInterrupt, StreamClosed):
        return Status.INTERRUPTED


def _work_of(command: str) -> Command:
    """What does it; nothing of the others is loaded."""
    match command:
        case "generate":
            from desktop_app.command_line.generate import run as work
        case "search":
            from desktop_app.command_line.search import run as work
        case "export":
            from desktop_app.command_line.export import run as work
        case _:
            from desktop_app.command_line.check import run as work
    return work
