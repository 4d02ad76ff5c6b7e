"""Where a picture says it comes from: Content Credentials, and the kind of source it names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from desktop_app.core.foreign_recipes.blocks import blocks_of
from desktop_app.core.foreign_recipes.containers import Container, Part, opened

#: The part that holds them.
_CREDENTIALS = {Container.PNG: b"caBX", Container.JPEG: b"\xeb", Container.WEBP: b"C2PA"}
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
        container = opened(file)
        if container is None:
            return None
        credentials = _gathered(file, *container)
    has_credentials = _LABEL in credentials[:_LABEL_WITHIN]
    named = _SOURCE.findall(credentials) if has_credentials else []
    named = named or _SOURCE.findall(blocks_of(path).xmp)
    return Provenance(has_credentials, named[-1].decode("ascii") if named else "")


def _gathered(file: BinaryIO, form: Container, parts: Iterator[Part]) -> bytes:
    """They stand before the pixels or behind them, in one part or in several."""
    found = bytearray()
    for kind, length in parts:
        if kind != _CREDENTIALS[form]:
            continue
        part = file.read(min(length, _MOST_BYTES - len(found)))
        found += part if form is not Container.JPEG else _of_segment(part)
        if len(found) >= _MOST_BYTES:
            break
    return bytes(found)


def _of_segment(part: bytes) -> bytes:
    """One box is parted among segments, each of which repeats the box's beginning."""
    if not part.startswith(b"JP") or len(part) <= _PART_HEAD:
        return b""
    is_first = int.from_bytes(part[4:_PART_HEAD], "big") <= 1
    return part[_PART_HEAD if is_first else _PART_HEAD + _BOX_HEAD :]
