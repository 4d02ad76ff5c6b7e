"""Where an HTTP body ends, for those who read the socket themselves."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import Protocol

_SIZE = re.compile(rb"[ \t]*([0-9A-Fa-f]{1,15})[ \t]*(?:;.*)?", re.DOTALL)
_LONGEST_LINE = 1 << 16


class BrokenFraming(Exception):
    """The body breaks the rules by which its end could be found."""


class Ending(StrEnum):
    """What the end of a connection tells about the body."""

    WHOLE = "whole"
    CUT = "cut"
    UNKNOWN = "unknown"  # it was to last as long as the connection


class Framing(Protocol):
    """Takes what the socket gave and says what of it is body."""

    @property
    def ending(self) -> Ending:
        """What it means if the connection ends now."""
        ...

    def take(self, buffer: bytearray, size: int) -> bytes:
        """The body's bytes among the first `size` ones.

        Raises `BrokenFraming`, but only when all good bytes have been given out.
        """
        ...


class Counted:
    """A body of known length, or one that lasts as long as the connection."""

    def __init__(self, length: int | None) -> None:
        self._left = length

    @property
    def ending(self) -> Ending:
        """What it means if the connection ends now."""
        if self._left is None:
            return Ending.UNKNOWN
        return Ending.CUT if self._left else Ending.WHOLE

    def take(self, buffer: bytearray, size: int) -> bytes:
        """The body's bytes among the first `size` ones."""
        if self._left is not None:
            size = min(size, self._left)
            self._left -= size
        return bytes(memoryview(buffer)[:size])


class Chunked:
    """A body in chunks, each with its size before it.

    `http.client` reads each chunk with three calls, and waits for the whole of it; here all that
    one call to the socket gave is taken apart at once.
    """

    def __init__(self) -> None:
        self.ending = Ending.CUT
        self._left = 0  # of the chunk under way
        self._line = b""  # the beginning of a line that is not whole yet
        self._is_after_chunk = False
        self._is_in_trailer = False
        self._problem = ""

    def take(self, buffer: bytearray, size: int) -> bytes:
        """The body's bytes among the first `size` ones."""
        view = memoryview(buffer)
        found: list[memoryview] = []
        place = 0
        while place < size and self.ending is Ending.CUT and not self._problem:
            if self._left:
                end = min(place + self._left, size)
                found.append(view[place:end])
                self._left -= end - place
                self._is_after_chunk = not self._left
                place = end
                continue
            end = buffer.find(b"\n", place, size)
            self._line += buffer[place : size if end < 0 else end]
            if len(self._line) > _LONGEST_LINE:
                self._problem = "a chunk's size takes a whole page"
            if end < 0:
                break
            line, self._line = self._line.removesuffix(b"\r"), b""
            self._take_line(line)
            place = end + 1
        if self._problem and not found:
            raise BrokenFraming(self._problem)
        return b"".join(found)

    def _take_line(self, line: bytes) -> None:
        if self._is_in_trailer:
            if not line:
                self.ending = Ending.WHOLE
        elif self._is_after_chunk:
            if line:
                self._problem = "a chunk is longer than it said"
            self._is_after_chunk = False
        elif match := _SIZE.fullmatch(line):
            self._left = int(match[1], 16)
            self._is_in_trailer = not self._left
        else:
            self._problem = "a chunk has no size"
