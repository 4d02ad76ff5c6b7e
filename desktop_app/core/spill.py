"""Takes the pictures out of a reply's bytes while they arrive, in the same small memory whatever
their size.

It knows neither events nor JSON, only how a picture looks in them: a string that begins with
`data:image/…;base64,`, or the value of `"b64_json"`. The picture's base64 goes decoded into a file
of its own; everything else is passed on, with a reference where a picture was cut out:

    {"url":"data:image/png;base64,@3f9ac07be51d2468:1:1048575:9c3b02e4:QQ=="}

The reference names the file, and how many of its bytes came before the letters that follow it, with
their checksum. Those letters are the end of the base64: its last group, or, from the first letter
on that is not plain base64, all the rest, which is for those who read the JSON. Whatever was cut
out by mistake can therefore be put back. The reply cannot contain a reference of its own, since it
cannot know the secret in it.

A picture's last bytes are written only after its reference has been passed on. So a file that has
all its bytes is always known to have them, whenever the process dies.
"""

from __future__ import annotations

import binascii
import re
from collections.abc import Generator, Iterator

from desktop_app.core.data_url import NotADataUrl, forgiving_base64, strict_base64
from desktop_app.core.part import Part
from desktop_app.core.parts import Parts

_BEGINNINGS = (b'"data:image/', b'"b64_json"')
_MARK = re.compile(
    rb'"data:image/[a-z0-9.+-]{1,40}(?:;[a-z0-9.+_=-]{1,60}){0,3};base64,'
    # A data URL stands here, too; base64 of a picture does not begin with this letter.
    rb'|"b64_json"\s{0,20}:\s{0,20}"(?=[^d"\\])'
)
_LONGEST_MARK = 300
_PLAIN = re.compile(rb"[A-Za-z0-9+/]*=*")
_PAD = ord("=")


class Spill:
    """Fed with a body in pieces of any size; gives what is left of it without its pictures."""

    def __init__(self, parts: Parts, secret: str) -> None:
        self._parts = parts
        self._secret = secret.encode()
        self._part: Part | None = None
        self._carry = b""  # base64 that waits for the rest of its group of four, or for its end
        self._seen = b""  # the last bytes that were passed on: a mark may begin in them

    def feed(self, chunk: bytes) -> Iterator[bytes]:
        """Take more of the body; what is passed on comes in pieces, each before a next file."""
        place = 0
        while place < len(chunk):
            if self._part is None:
                end, is_mark = self._mark_end(chunk, place)
                yield chunk[place:end]
                if is_mark:
                    self._part = self._parts.begin()
                    yield b"@%b:%d:" % (self._secret, self._part.number)
                place = end
            else:
                place = yield from self._decode(self._part, chunk, place)

    def close(self) -> None:
        """The body has ended, perhaps amid a picture; twice is fine."""
        if self._part is not None:
            self._parts.set_aside(self._part)
            self._part = None

    def _mark_end(self, chunk: bytes, place: int) -> tuple[int, bool]:
        """Where the next picture begins, or the end of the chunk."""
        if self._parts.is_full:
            return len(chunk), False
        known = len(self._seen)
        window = self._seen + chunk[place:]
        lower = window.lower()
        ends = [end for begin in _BEGINNINGS if (end := self._find(lower, begin, known))]
        if ends:
            self._seen = b""
            return place + min(ends) - known, True
        self._seen = window[-_LONGEST_MARK:]
        return len(chunk), False

    @staticmethod
    def _find(window: bytes, beginning: bytes, known: int) -> int:
        """The end of the first mark that begins so and was not seen before; 0 where none is."""
        place = window.find(beginning)
        while place >= 0:
            mark = _MARK.match(window, place)
            if mark and mark.end() >= known and not _is_escaped(window, place):
                return mark.end()
            place = window.find(beginning, place + 1)
        return 0

    def _decode(self, part: Part, chunk: bytes, place: int) -> Generator[bytes, None, int]:
        """Decode up to the closing quote or the end of the chunk; gives the place after it."""
        quote = chunk.find(b'"', place)
        end = len(chunk) if quote < 0 else quote
        piece = memoryview(chunk)[place:end]
        if self._carry:
            piece = memoryview(b"".join((self._carry, piece)))
        whole = max(len(piece) - 1, 0) & ~3  # the last group waits for what follows it
        if whole and piece[whole - 1] == _PAD:
            yield self._give_up(part, bytes(piece))
            return end
        try:
            self._parts.add_to(part, strict_base64(piece[:whole]))
        except binascii.Error:
            yield self._give_up(part, bytes(piece))
            return end
        self._carry = bytes(piece[whole:])
        if quote < 0:
            return end
        try:
            last = forgiving_base64(self._carry) if _PLAIN.fullmatch(self._carry) else None
        except NotADataUrl:
            last = None
        if last is None:
            yield self._give_up(part, self._carry)
            return end
        yield b'%d:%08x:%b"' % (*part.fingerprint, self._carry)
        self._parts.add_to(part, last)  # not before the reference is on the disk
        self._parts.finish(part)
        self._forget()
        return quote + 1

    def _give_up(self, part: Part, rest: bytes) -> bytes:
        """The base64 is not plain: from here on it is text like any other."""
        text = b"%d:%08x:%b" % (*part.fingerprint, rest)
        self._parts.set_aside(part)
        self._forget()
        self._seen = text[-_LONGEST_MARK:]
        return text

    def _forget(self) -> None:
        self._part, self._carry, self._seen = None, b"", b""


def _is_escaped(window: bytes, quote: int) -> bool:
    """Whether a backslash makes this quote a letter; also where that cannot be told."""
    before = window[max(0, quote - _LONGEST_MARK) : quote]
    backslashes = len(before) - len(before.rstrip(b"\\"))
    return backslashes % 2 == 1 or 0 < backslashes == len(before)
