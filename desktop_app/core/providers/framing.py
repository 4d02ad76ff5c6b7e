"""Where an HTTP body ends, for those who read the socket themselves."""

from __future__ import annotations

import re
from typing import Protocol

_SIZE = re.compile(rb"[ \t]*([0-9A-Fa-f]{1,15})[ \t]*(?:;.*)?", re.DOTALL)
_LONGEST_LINE = 1 << 16


class BrokenFraming(Exception):
    """The body breaks the rules by which its end could be found."""


class Framing(Protocol):
    """Takes what the socket gave and says what of it is body."""

    @property
    def is_over(self) -> bool:
        """Whether the body has ended, by its own account."""
        ...

    @property
    def can_be_cut(self) -> bool:
        """Whether a connection that ends before tells that something is missing."""
        ...

    def take(self, buffer: bytearray, size: int) -> bytes:
        """The body's bytes among the first `size` ones."""
        ...


class Counted:
    """A body of known length, or one that lasts as long as the connection."""

    def __init__(self, length: int | None) -> None:
        self._left = length

    @property
    def is_over(self) -> bool:
        """Whether the body has ended, by its own account."""
        return self._left == 0

    @property
    def can_be_cut(self) -> bool:
        """Whether a connection that ends before tells that something is missing."""
        return self._left is not None

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

    can_be_cut = True

    def __init__(self) -> None:
        self.is_over = False
        self._left = 0  # of the chunk under way
        self._line = b""  # the beginning of a line that is not whole yet
        self._is_after_chunk = False
        self._is_in_trailer = False

    def take(self, buffer: bytearray, size: int) -> bytes:
        """The body's bytes among the first `size` ones."""
        view = memoryview(buffer)
        found: list[memoryview] = []
        place = 0
        while place < size and not self.is_over:
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
                raise BrokenFraming("a chunk's size takes a whole page")
            if end < 0:
                break
            line, self._line = self._line.removesuffix(b"\r"), b""
            self._take_line(line)
            place = end + 1
        return b"".join(found)

    def _take_line(self, line: bytes) -> None:
        if self._is_in_trailer:
            self.is_over = not line
        elif self._is_after_chunk:
            if line:
                raise BrokenFraming("a chunk is longer than it said")
            self._is_after_chunk = False
        elif match := _SIZE.fullmatch(line):
            self._left = int(match[1], 16)
            self._is_in_trailer = not self._left
        else:
            raise BrokenFraming("a chunk has no size")
