"""Giving an order to the Pictor that has the library, and hearing what becomes of it."""

from __future__ import annotations

import contextlib
import json
import socket
import time
from collections.abc import Iterator
from enum import Enum
from pathlib import Path

from desktop_app import NAME, doorway
from desktop_app.command_line.copying import copier
from desktop_app.command_line.interrupting import Interruption
from desktop_app.command_line.library_here import Here
from desktop_app.command_line.output import Output
from desktop_app.command_line.status import Refused, Status
from desktop_app.command_line.teller import Teller
from desktop_app.command_line.wish import Wish
from desktop_app.core import rows
from desktop_app.core.errors import AppError

_LOOK_EVERY_S = 0.25
_STARTING_S = 30.0  # so long a window may take until it hears


class Nobody(Enum):
    """Why an order could not be handed over now."""

    COMMAND = "command"  # another one has the library
    SILENCE = "silence"  # it starts, or is going just now, or hangs


class Patience:
    """Waits for another command to be done, and not for ever for a window to hear."""

    def __init__(self, output: Output) -> None:
        self._output = output
        self._has_said = False
        self._end_s: float | None = None

    def wait(self, why: Nobody, interruption: Interruption) -> None:
        """A moment. Raises `Refused` where that makes no sense any more."""
        if why is Nobody.COMMAND:
            self._end_s = None
            if not self._has_said:
                self._has_said = True
                self._output.progress("Waiting for another command to be done.")
        elif self._end_s is None:
            self._end_s = time.monotonic() + _STARTING_S
        elif time.monotonic() > self._end_s:
            raise Refused(Status.IN_USE, f"{NAME} is open, but does not answer")
        interruption.wait(_LOOK_EVERY_S)


def hand_over(
    here: Here, wish: Wish, output: Output, folder: Path | None, interruption: Interruption
) -> int | Nobody:
    """Have it made there, and tell of it here; gives the exit status."""
    way = doorway.call(here.asked.places.instance, "generate", wish.facts())
    if way is None:
        return Nobody.SILENCE
    with way, contextlib.ExitStack() as on_end:
        lines = _lines(way)
        taken = next(lines, b"") + b"\n"
        if taken != doorway.OK:
            return Nobody.COMMAND if taken == doorway.BUSY else Nobody.SILENCE

        def stop() -> None:
            with contextlib.suppress(OSError):
                way.sendall(b"stop\n")

        interruption.then(stop)
        copy = None
        if folder is not None and here.has_library:
            copy = copier(on_end.enter_context(here.looking()), folder)
        teller = Teller(output, copy)
        is_over = _listen(lines, teller)
        stopped = interruption.status if interruption.is_wanted() else None
        status = teller.end(stopped)
    if not is_over and stopped is None:
        raise Refused(Status.FAILED, f"{NAME} was closed before all was done")
    return status


def _listen(lines: Iterator[bytes], teller: Teller) -> bool:
    """Tell what is told, to the end; whether it came."""
    for line in lines:
        happening = json.loads(line)
        match happening.get("event"):
            case "over":
                return True
            case "refused":
                raise Refused(Status(happening["status"]), happening["sentence"])
            case "impossible":
                raise AppError(rows.failure(happening["failure"]))
            case _:
                teller.hear(happening)
    return False


def _lines(way: socket.socket) -> Iterator[bytes]:
    """What comes, line by line; looks up now and then, so that a signal gets through."""
    way.settimeout(_LOOK_EVERY_S)
    rest = b""
    while True:
        try:
            block = way.recv(65536)
        except TimeoutError:
            continue
        except OSError:
            return
        if not block:
            return
        *whole, rest = (rest + block).split(b"\n")
        yield from whole
