"""The one reader of replies: everything to disk as it arrives, words and pictures out of it.

A reply's folder holds `reply`, which is the body with a reference where each picture was cut out,
and the pictures as `1.part`, `2.part`, … Read again after a crash, it says the same things. Where
the disk fills meanwhile, the rest comes into a refuge, which is read as if it were the folder.
"""

from __future__ import annotations

import re
import secrets
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import BinaryIO

from desktop_app.core import refuge
from desktop_app.core.errors import AppError, Kind
from desktop_app.core.events import Arrived
from desktop_app.core.parts import Parts
from desktop_app.core.providers.replies import Answer
from desktop_app.core.reading import Reading
from desktop_app.core.spill import Spill

_REPLY = "reply"
#: The first line of a reply file; to a stream's reader it is a comment.
_HEADING = re.compile(rb": pictor ([0-9a-f]{16}) (\d{1,9}) ([\x21-\x7e]{0,200})\n")
_BLOCK_BYTES = 1 << 16


class Reader:
    """Takes a body in pieces of any size, of a stream or of a single JSON document.

    What can go wrong is every disk there is (OSError) or an endless answer (AppError, TOO_LONG);
    what has come by then stays and is still given out.
    """

    def __init__(self, folder: Path, generation_id: str = "") -> None:
        folder.mkdir(parents=True, exist_ok=True)
        secret = secrets.token_hex(8)
        parts = self._parts = Parts(folder)
        self._reading = Reading(parts, secret, generation_id)
        self._spill = Spill(parts, secret)
        self._reply = parts.beside(0, _REPLY)
        self._owed = b""  # what the disk has not taken of the reply
        self._is_finished = False
        printable = re.sub(r"[^\x21-\x7e]", "", generation_id)[:200]
        parts.write(self._reply, f": pictor {secret} {parts.last} {printable}\n".encode())

    @property
    def answer(self) -> Answer:
        """What the reply has said so far."""
        return self._reading.answer

    @property
    def reading(self) -> Reading:
        """How far the reply has come."""
        return self._reading

    def feed(self, chunk: bytes) -> None:
        """Take more of the body."""
        trouble: OSError | None = None
        for piece in self._spill.feed(chunk):
            self._owed += piece
            try:  # before the spill goes on: it ends a picture once its reference is written
                self._write_owed()
            except OSError as error:
                trouble = error  # what has come is read all the same
            self._reading.feed(piece)
        if trouble is not None:
            raise trouble
        if self._reading.pictures.arrived:
            self._parts.sync(self._reply)

    def take(self) -> list[Arrived]:
        """The pictures that have become whole since the last time."""
        pictures = self._reading.pictures
        arrived, pictures.arrived = pictures.arrived, []
        return arrived

    def preview(self) -> Path | None:
        """The partial picture that has come since the last time, if there is one."""
        pictures = self._reading.pictures
        fresh, pictures.previewed = pictures.previewed, None
        return fresh

    def finish(self) -> None:
        """The body has ended, whatever the reason; twice is fine."""
        if self._is_finished:
            return
        self._is_finished = True
        try:
            self._spill.close()
            try:
                self._write_owed()
            finally:
                self._reading.finish()
            self._parts.sync(self._reply)
        finally:
            self._reply.close()

    def _write_owed(self) -> None:
        begun = self._reply.size_bytes
        try:
            self._parts.write(self._reply, self._owed)
        finally:
            self._owed = self._owed[self._reply.size_bytes - begun :]


@dataclass(frozen=True)
class Leftover:
    """What a reply folder holds after its run ended without us."""

    arrived: tuple[Arrived, ...]  # whole pictures
    incomplete: tuple[Path, ...]  # the beginnings of pictures that were cut
    text: str
    generation_id: str
    cost_usd: Decimal | None
    reasoning: str  # the model's details as JSON, for going on with a conversation
    links: tuple[str, ...]  # addresses of pictures that lie elsewhere
    finished: bool  # the service had said that it was done


def replay(folder: Path) -> Leftover:
    """Read a leftover folder through the same parser as a live reply; twice gives the same.

    Pictures that have been moved out of the folder since are left out.
    """
    parts = Parts(folder, last=0)
    reading = Reading(parts, "")
    try:
        replies = [home / _REPLY for home in reversed(refuge.homes(folder))]
        with next((path for path in replies if path.exists()), replies[-1]).open("rb") as file:
            if heading := _HEADING.fullmatch(file.readline(300)):
                secret, last, generation_id = (group.decode() for group in heading.groups())
                parts = Parts(folder, last=int(last))
                reading = Reading(parts, secret, generation_id)
                for piece in _pieces(file, f"@{secret}:".encode()):
                    reading.feed(piece)
    except FileNotFoundError:
        pass  # nothing came, or not even the first line
    except AppError as error:
        if error.failure.kind is not Kind.TOO_LONG:
            raise
    reading.finish()
    return Leftover(
        arrived=tuple(reading.pictures.arrived),
        incomplete=tuple(
            parts.path(number) for number in parts.numbers() if number not in reading.pictures.whole
        ),
        text=reading.answer.text,
        generation_id=reading.answer.generation_id,
        cost_usd=reading.answer.cost_usd,
        reasoning=reading.answer.reasoning,
        links=tuple(reading.answer.links),
        finished=reading.is_complete,
    )


def _pieces(file: BinaryIO, mark: bytes) -> Iterator[bytes]:
    """The rest of a reply with a new piece before each reference, as it was when it came."""
    longest = len(mark) + 10
    held = b""
    while block := file.read(_BLOCK_BYTES):
        first, *others = (held + block).split(mark)
        *pieces, last = [first, *(mark + other for other in others)]
        yield from pieces
        # A reference may begin in the last letters, and the one at the start must stay whole.
        known = len(last) - longest if len(last) > 2 * longest else 0
        yield last[:known]
        held = last[known:]
    yield held
