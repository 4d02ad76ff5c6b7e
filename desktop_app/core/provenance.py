"""Where a picture says it comes from: Content Credentials, and the kind of source it names."""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from desktop_app.core.foreign_recipes.blocks import blocks_of

_PNG = b"\x89PNG\r\n\x1a\n"
_APP11, _PIXELS, _END = 0xEB, 0xDA, 0xD9
_MOST_CHUNKS = 100_000
_MOST_BYTES = 8 << 20  # of credentials that are looked at
#: A box of JUMBF names in its beginning what it holds.
_LABEL, _LABEL_WITHIN = b"c2pa", 512
_PART_HEAD, _BOX_HEAD = 8, 8  # of a segment, and of the box that each segment repeats
#: How IPTC writes kinds of sources, in XMP and in credentials alike.
_SOURCE = re.compile(rb"newscodes/digitalsourcetype/([A-Za-z]{1,60})")


@dataclass(frozen=True, slots=True)
class Provenance:
    """What a file says of its origin; nobody has checked whether it is true."""

    has_credentials: bool
    source: str = ""  # IPTC's name of the kind of source, such as "trainedAlgorithmicMedia"


def provenance_of(path: Path) -> Provenance | None:
    """Read it without the pixels; None where the format has no place we know. Raises as files do.

    The newest manifest stands last, so the last kind of source that is named counts.
    """
    with path.open("rb") as file:
        head = file.read(12)
        if head.startswith(_PNG):
            file.seek(len(_PNG))
            parts = _of_png(file)
        elif head.startswith(b"\xff\xd8\xff"):
            file.seek(2)
            parts = _of_jpeg(file)
        elif head.startswith(b"RIFF") and head.endswith(b"WEBP"):
            parts = _of_webp(file)
        else:
            return None
        credentials = _gathered(parts)
    has_credentials = _LABEL in credentials[:_LABEL_WITHIN]
    named = _SOURCE.findall(credentials) if has_credentials else []
    named = named or _SOURCE.findall(blocks_of(path).xmp)
    return Provenance(has_credentials, named[-1].decode("ascii") if named else "")


def _gathered(parts: Iterator[bytes]) -> bytes:
    found = bytearray()
    for part in parts:
        found += part[: _MOST_BYTES - len(found)]
        if len(found) >= _MOST_BYTES:
            break
    return bytes(found)


def _of_png(file: BinaryIO) -> Iterator[bytes]:
    """They stand before the pixels or behind them."""
    for _ in range(_MOST_CHUNKS):
        head = file.read(8)
        if len(head) < 8 or head[4:] == b"IEND":
            return
        length = int.from_bytes(head[:4], "big")
        yield from _part(file, length, wanted=head[4:] == b"caBX")
        file.seek(4, 1)  # the checksum


def _of_webp(file: BinaryIO) -> Iterator[bytes]:
    for _ in range(_MOST_CHUNKS):
        head = file.read(8)
        if len(head) < 8:
            return
        kind, length = struct.unpack("<4sI", head)
        yield from _part(file, length, wanted=kind == b"C2PA")
        file.seek(length & 1, 1)


def _of_jpeg(file: BinaryIO) -> Iterator[bytes]:
    """One box is parted among segments, each of which repeats the box's beginning."""
    for _ in range(_MOST_CHUNKS):
        mark, kind = file.read(1), file.read(1)
        while kind == b"\xff":  # padding before a marker
            kind = file.read(1)
        if mark != b"\xff" or not kind or kind[0] in {_PIXELS, _END}:
            return
        if kind[0] == 1 or 0xD0 <= kind[0] <= 0xD8:  # these stand alone
            continue
        length = int.from_bytes(file.read(2), "big") - 2
        if length < 0:
            return
        for part in _part(file, length, wanted=kind[0] == _APP11):
            if part.startswith(b"JP") and len(part) > _PART_HEAD:
                is_first = int.from_bytes(part[4:_PART_HEAD], "big") <= 1
                yield part[_PART_HEAD if is_first else _PART_HEAD + _BOX_HEAD :]


def _part(file: BinaryIO, length: int, *, wanted: bool) -> Iterator[bytes]:
    """What is wanted, as far as it is looked at; behind it the file goes on."""
    if wanted:
        yield file.read(min(length, _MOST_BYTES))
        length = max(length - _MOST_BYTES, 0)
    file.seek(length, 1)
