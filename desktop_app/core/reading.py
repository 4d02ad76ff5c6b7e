"""Makes sense of a reduced reply: a stream or one JSON document, with references to pictures."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from decimal import Decimal
from enum import StrEnum
from itertools import pairwise

from desktop_app.core import data_url
from desktop_app.core.arrivals import Arrivals
from desktop_app.core.data_url import NotADataUrl, forgiving_base64
from desktop_app.core.errors import AppError, Failure, Kind
from desktop_app.core.image_facts import facts
from desktop_app.core.parts import Fingerprint, Parts
from desktop_app.core.providers.replies import Answer, Found
from desktop_app.core.sse import Decoder

#: Of one event, or of a document, pictures apart.
MOST_EVENT_BYTES = 64 << 20
#: Of all events together, pictures apart.
MOST_REPLY_BYTES = 256 << 20
HEAD_BYTES = 600

_BOM = b"\xef\xbb\xbf"
_SPACE = b" \t\r\n"
# What follows a reference's mark: its number, how much was decoded, the checksum of that, and the
# rest of the base64.
_NUMBER = re.compile(r"(\d{1,9}):")
_REFERENCE = re.compile(r"(\d{1,9}):(\d{1,12}):([0-9a-f]{8}):(.*)", re.DOTALL)
_CLOSED_REFERENCE = re.compile(r'(\d{1,9}):(\d{1,12}):([0-9a-f]{8}):([A-Za-z0-9+/=]{0,7})"')
_SCHEME = re.compile(r"\s*([A-Za-z][A-Za-z0-9+.-]*):")
#: Control characters inside strings are let pass: better an odd answer than a lost picture.
_JSON = json.JSONDecoder(parse_float=Decimal, strict=False)


class Form(StrEnum):
    """What a body looks like from its first letter."""

    EVENTS = "events"
    DOCUMENT = "document"
    PAGE = "page"  # HTML or XML: not from the service


class Reading:
    """Fed with the reduced reply in pieces, of any size but with a new one before each reference.

    Collects the answer and the pictures. Read again from the disk, a reply gives its pictures the
    same numbers: a picture that was cut out carries its number, and any other takes the next one
    when its document is complete.
    """

    def __init__(self, parts: Parts, secret: str, generation_id: str = "") -> None:
        self.answer = Answer(generation_id)
        self.pictures = Arrivals(parts)
        self.form: Form | None = None
        self.head = b""  # the beginning of the body, for those who must show it
        self.documents = 0
        self.skipped_events = 0
        self.is_done = False  # [DONE] was said
        self._parts = parts
        self._is_whole_document = False
        self._bytes = 0
        self._start = b""
        self._decoder = Decoder()
        self._document: list[bytes] = []
        self._document_bytes = 0
        self._named: set[int] = set()  # parts that a readable document names
        self._unread: list[tuple[str, str]] = []  # what is around references in other ones
        self._mark = f"@{secret}:"

    @property
    def is_complete(self) -> bool:
        """Whether the service has said all: the end of the bytes alone proves nothing."""
        return self.is_done or self._is_whole_document or bool(self.answer.finish_reason)

    @property
    def comments(self) -> int:
        """How many keep-alive comments came."""
        return self._decoder.comments

    def feed(self, piece: bytes) -> None:
        """Take more of the reduced reply."""
        self._bytes += len(piece)
        if self._bytes > MOST_REPLY_BYTES:
            raise _too_long("the answer takes over 256 MiB without its pictures")
        if len(self.head) < HEAD_BYTES:
            self.head = (self.head + piece)[:HEAD_BYTES]
        if piece.startswith(self._mark.encode()):
            number = _NUMBER.match(piece[:64].decode("utf-8", "replace"), len(self._mark))
            self._parts.last = max(self._parts.last, int(number[1]) if number else 0)
        if self.form is None:
            piece = self._begin(piece)
        held_bytes = 0
        if self.form is Form.EVENTS:
            for event in self._decoder.feed(piece):
                self._take_event(event.data)
            held_bytes = max(self._decoder.held_bytes, self.answer.held_letters)
        elif self.form is Form.DOCUMENT:
            self._document.append(piece)
            held_bytes = self._document_bytes = self._document_bytes + len(piece)
        if held_bytes > MOST_EVENT_BYTES:
            raise _too_long("one event takes over 64 MiB without its pictures")

    def finish(self) -> None:
        """The reply has ended; what stands complete in an unfinished event counts."""
        if self.form is Form.EVENTS:
            for event in self._decoder.feed(b"\n\n"):
                if not self._take_event(event.data):
                    self.skipped_events -= 1  # it is cut, not malformed
        elif self.form is Form.DOCUMENT:
            text = b"".join(self._document).decode("utf-8", "replace").strip()
            self._document.clear()
            self._is_whole_document = self._take_document(text)
        for before, rest in self._unread:
            if closed := _CLOSED_REFERENCE.match(rest):
                self._salvage(before.rpartition('"')[2], *_begun(closed), closed[4])
        self._unread.clear()
        if cut := self.answer.end():
            self._take_cut_words(cut)
        self.pictures.finish()

    def _begin(self, piece: bytes) -> bytes:
        """Find out the form; keep-alive padding before a document is nothing."""
        start = self._start + piece
        body = start.removeprefix(_BOM).lstrip(_SPACE)
        if not body or _BOM.startswith(start):
            self._start = start if _BOM.startswith(start) else b""
            return b""
        self._start = b""
        self.form = {b"{": Form.DOCUMENT, b"[": Form.DOCUMENT, b"<": Form.PAGE}.get(
            body[:1], Form.EVENTS
        )
        return body

    def _take_event(self, data: str) -> bool:
        text = data.strip()
        if text == "[DONE]":
            self.is_done = True
        return self.is_done or not text or self._take_document(text)

    def _take_document(self, text: str) -> bool:
        """Whether it could be read; there is no white space around it."""
        has_references = self._mark in text
        try:
            document, end = _JSON.raw_decode(text)
        except (ValueError, ArithmeticError, RecursionError):
            document, end = None, 0
        if not isinstance(document, dict) or end < len(text):
            self.skipped_events += 1
            if has_references:
                around = pairwise(text.split(self._mark))
                self._unread += [(before[-300:], rest[:300]) for before, rest in around]
            return False
        self.documents += 1
        if has_references:
            numbers = (_NUMBER.match(rest) for rest in text.split(self._mark)[1:])
            self._named.update(int(number[1]) for number in numbers if number)
        for found in self.answer.take(document):
            self._take(found)
        return True

    def _take(self, found: Found) -> None:
        header, mark, rest = found.value.partition(self._mark)
        if mark and (reference := _REFERENCE.match(rest)):
            self._take_cut(found, header, *_begun(reference), reference[4])
        else:
            self._take_text(found)

    def _say(self, text: str) -> None:
        """What looked like a picture is words, though there may be one among them."""
        for found in self.answer.say(text):
            self._take(found)

    def _take_cut(
        self, found: Found, header: str, number: int, begun: Fingerprint, tail: str
    ) -> None:
        """A picture that was cut out, with the end of its base64 or the odd rest of it."""
        if not self._parts.begins_with(number, begun):
            return
        declared = found.declared_type
        try:
            if header:
                declared = _declared(header)
                last = data_url.decode("data:;base64," + tail).data
            else:
                last = forgiving_base64(tail.encode("utf-8", "surrogatepass"))
        except NotADataUrl:
            self.pictures.whole.add(number)
            if found.is_preview:
                self._parts.remove(number)
                return
            blocks = self._as_it_came(header, number, begun, tail)
            if found.is_perhaps_text:
                self._say(b"".join(blocks).decode("utf-8", "replace"))
            else:
                self.pictures.keep(self._parts.add(blocks), declared)
            return
        self._parts.complete(number, begun, last)
        self.pictures.whole.add(number)
        if found.is_preview:
            self.pictures.show(number)
        elif found.is_perhaps_text and facts(self._parts.path(number)) is None:
            text = b"".join(self._as_it_came(header, number, begun, tail))
            self._say(text.decode("utf-8", "replace"))
        else:
            self.pictures.keep(number, declared)

    def _take_text(self, found: Found) -> None:
        """A picture, or an address, that came with the rest of the document."""
        value, declared = found.value, found.declared_type
        scheme = _SCHEME.match(value)
        is_data = scheme is not None and scheme[1].lower() == "data"
        encoded = value.encode("utf-8", "surrogatepass")
        if scheme and not is_data:
            self.answer.link(value)
            return
        try:
            if is_data:
                url = data_url.decode(encoded)
                data, declared = url.data, url.media_type
            else:
                data = forgiving_base64(encoded)
        except NotADataUrl:
            if found.is_preview:
                return
            if found.is_perhaps_text:
                self._say(value)
            elif is_data or found.is_base64:  # as it came, to be looked at
                self.pictures.keep(
                    self._parts.add([encoded]), _declared(value) if is_data else declared
                )
            return
        number = self._parts.add([data])
        if found.is_preview:
            self.pictures.show(number)
            return
        is_sure = (is_data or found.is_base64) and not found.is_perhaps_text
        if is_sure or facts(self._parts.path(number)) is not None:
            self.pictures.keep(number, declared)
        else:
            self._parts.remove(number)
            if found.is_perhaps_text:
                self._say(value)

    def _salvage(self, header: str, number: int, begun: Fingerprint, tail: str) -> None:
        """A picture whose last letter came, in a document that cannot be read."""
        is_known = number in self._named or number in self.pictures.whole
        if is_known or not self._parts.begins_with(number, begun):
            return
        try:
            declared = _declared(header) if header else ""
            self._parts.complete(number, begun, forgiving_base64(tail.encode()))
        except NotADataUrl:
            return
        if facts(self._parts.path(number)) is not None:
            self.pictures.keep(number, declared)

    def _take_cut_words(self, url: str) -> None:
        """The words have ended amid a picture; with the answer itself it is as whole as it gets."""
        if self.is_complete:
            self._take(Found(url))
        else:
            letters = re.sub(r"[^A-Za-z0-9+/]", "", url.partition(",")[2])
            self._parts.add([forgiving_base64(letters[: len(letters) & ~3].encode())])

    def _as_it_came(
        self, header: str, number: int, begun: Fingerprint, tail: str
    ) -> Iterator[bytes]:
        yield header.encode()
        yield from self._parts.base64(number, begun[0])
        yield tail.encode("utf-8", "surrogatepass")


def _begun(reference: re.Match[str]) -> tuple[int, Fingerprint]:
    """Which part it is, and what had come of it before the reference's letters."""
    return int(reference[1]), (int(reference[2]), int(reference[3], 16))


def _declared(url: str) -> str:
    """What a data URL calls its content."""
    return data_url.decode(url.partition(",")[0] + ",").media_type


def _too_long(message: str) -> AppError:
    return AppError(Failure(kind=Kind.TOO_LONG, message=message))
