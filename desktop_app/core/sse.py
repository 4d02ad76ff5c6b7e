"""Server-sent events: bytes in, events out, by the WHATWG rules whatever the chunking."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

_BOM = b"\xef\xbb\xbf"


class ServerSentEvent(NamedTuple):
    """One event as the stream dispatched it."""

    event: str  # "message" where the stream names none
    data: str
    id: str  # the last event id so far, "" before any


class Decoder:
    """Takes a stream in pieces of any size and gives the events that each piece completes.

    The cost is linear in the number of bytes, also for one endless line in tiny pieces: an
    unfinished line is a list of pieces, joined once.
    """

    def __init__(self) -> None:
        self.comments = 0
        self._at_start = True
        self._after_cr = False
        self._line: list[bytes] = []
        self._line_bytes = 0
        # One piece of memory, not a list: an event can be made of millions of tiny lines.
        self._data = bytearray()
        self._event = b""
        self._id = ""

    @property
    def held_bytes(self) -> int:
        """How much is kept of the event that is not complete yet."""
        return self._line_bytes + len(self._data)

    def feed(self, chunk: bytes) -> list[ServerSentEvent]:
        """Take more of the stream; an event comes out as soon as its empty line is there."""
        if self._at_start:
            chunk = self._end_line(chunk)
            if _BOM.startswith(chunk) and chunk != _BOM:
                self._keep(chunk)  # perhaps the beginning of the mark
                return []
            self._at_start = False
            chunk = chunk.removeprefix(_BOM)
        if self._after_cr and chunk:
            self._after_cr = False
            chunk = chunk.removeprefix(b"\n")  # the second half of a CR LF
        if b"\r" in chunk:
            self._after_cr = chunk.endswith(b"\r")
            chunk = chunk.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
        *lines, rest = chunk.split(b"\n")
        if lines:
            lines[0] = self._end_line(lines[0])
        events: list[ServerSentEvent] = []
        for line in lines:
            if line:
                self._take(line)
            elif self._data:
                events.append(self._dispatch())
            else:
                self._event = b""
        self._keep(rest)
        return events

    def unfinished(self) -> bytes:
        """What has come of an event that is not complete."""
        return bytes(self._data) + b"".join(self._line)

    def _keep(self, piece: bytes) -> None:
        if piece:
            self._line.append(piece)
            self._line_bytes += len(piece)

    def _end_line(self, piece: bytes) -> bytes:
        if not self._line:
            return piece
        line = b"".join([*self._line, piece])
        self._line, self._line_bytes = [], 0
        return line

    def _take(self, line: bytes) -> None:
        field, _, value = line.partition(b":")
        value = value.removeprefix(b" ")
        if field == b"data":
            self._data += value
            self._data += b"\n"
        elif not field:
            self.comments += 1
        elif field == b"event":
            self._event = value
        elif field == b"id" and b"\0" not in value:
            self._id = value.decode("utf-8", "replace")
        # `retry` asks for reconnecting, which nobody here does; other fields mean nothing.

    def _dispatch(self) -> ServerSentEvent:
        # Line by line or all at once is the same: no line end is part of a longer character.
        text = str(memoryview(self._data)[:-1], "utf-8", "replace")
        event = self._event.decode("utf-8", "replace") if self._event else "message"
        self._data, self._event = bytearray(), b""
        return ServerSentEvent(event, text, self._id)


def decode(chunks: Iterable[bytes]) -> Iterator[ServerSentEvent]:
    """The events of a whole stream; an event that the end leaves unfinished is dropped."""
    decoder = Decoder()
    for chunk in chunks:
        yield from decoder.feed(chunk)
