"""JPEG files taken apart and put together again: the pixels stay as they are."""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop_app.core.taking_out import exif, xmp
from desktop_app.core.taking_out.manner import Reason, Refusal
from desktop_app.core.taking_out.recipe_text import Telling

_EXIF, _XMP = b"Exif\0\0", b"http://ns.adobe.com/xap/1.0/\0"
_MORE_XMP = b"http://ns.adobe.com/xmp/extension/\0"
_JFIF, _PROFILE, _ADOBE = b"JFIF\0", b"ICC_PROFILE\0", b"Adobe"
_MOST = 65_533  # of what a segment holds
_COMMENT, _SCAN, _END, _BEGIN = 0xFE, 0xDA, 0xD9, 0xD8
_APP0, _APP1, _APP2, _APP11, _APP14 = 0xE0, 0xE1, 0xE2, 0xEB, 0xEE
#: Where the pixels of one scan end: a marker that is neither part of them nor a restart.
_BEHIND_SCAN = re.compile(rb"\xff+[^\xff\x00\xd0-\xd7]")

Segment = tuple[int, bytes]  # its marker, and what it holds


def with_recipe(content: bytes, told: Telling) -> list[bytes]:
    """The same picture with EXIF and XMP at its head, without its Content Credentials."""
    head, place = _head(content)
    packet = next((data[len(_XMP) :] for data in _starting(head, _APP1, _XMP)), b"")
    block = exif.block(told, exif_of(content))
    new = [(_APP1, _EXIF + part) for part in _pieces(block, _MOST - len(_EXIF))]
    whole = _XMP + xmp.packet(told, packet)
    if len(whole) <= _MOST:
        new.append((_APP1, whole))
    else:
        new += _long(told, packet)
    first = [head[0]] if head and head[0][1].startswith(_JFIF) else []
    kept = [one for one in head[len(first) :] if not _is_said_anew(*one)]
    return [b"\xff\xd8", *map(_whole, [*first, *new, *kept]), content[place:]]


def clean(content: bytes) -> list[bytes]:
    """The same picture without anything that does not show; what follows its end goes too."""
    head, place = _head(content)
    kept = [one for one in map(_bare, head) if one is not None]
    return [b"\xff\xd8", *map(_whole, kept), *_scans(content, place)]


def exif_of(content: bytes) -> bytes:
    """Its EXIF block, or nothing; a long one is parted."""
    parts = _starting(_head(content)[0], _APP1, _EXIF)
    return b"".join(data[len(_EXIF) :] for data in parts)


def _head(content: bytes) -> tuple[list[Segment], int]:
    """Every segment before the first scan, and where that begins."""
    found: list[Segment] = []
    place = 2
    while True:
        while content[place : place + 2] == b"\xff\xff":  # padding before a marker
            place += 1
        if content[place : place + 1] != b"\xff" or len(content) < place + 4:
            raise Refusal(Reason.DAMAGED)
        marker = content[place + 1]
        if marker == _SCAN:
            return found, place
        length = int.from_bytes(content[place + 2 : place + 4], "big")
        if marker in {_BEGIN, _END} or length < 2 or place + 2 + length > len(content):
            raise Refusal(Reason.DAMAGED)
        found.append((marker, content[place + 4 : place + 2 + length]))
        place += 2 + length


def _scans(content: bytes, place: int) -> Iterator[bytes]:
    """The pixels and the tables between them, up to the picture's end."""
    while True:
        marker = content[place + 1]
        if marker == _END:
            yield b"\xff\xd9"
            return
        end = place + 2 + int.from_bytes(content[place + 2 : place + 4], "big")
        if marker == _SCAN:
            behind = _BEHIND_SCAN.search(content, end)
            if behind is None:  # it breaks off: decoders show what there is
                raise Refusal(Reason.DAMAGED)
            yield content[place : behind.start()]
            place = behind.end() - 2
            continue
        if end > len(content) - 2:
            raise Refusal(Reason.DAMAGED)
        if marker != _COMMENT and not _APP0 <= marker <= 0xEF:
            yield content[place:end]
        place = end
        while content[place : place + 2] == b"\xff\xff":
            place += 1
        if content[place : place + 1] != b"\xff":
            raise Refusal(Reason.DAMAGED)


def _long(told: Telling, packet: bytes) -> list[Segment]:
    """XMP that does not fit into one segment: the prompt stands in others of its own."""
    main, rest, name = xmp.parted(told, packet, _MOST - len(_XMP))
    found = [(_APP1, _XMP + main)]
    begin = _MORE_XMP + name.encode() + len(rest).to_bytes(4, "big")
    place = 0
    for part in _pieces(rest, _MOST - len(begin) - 4):
        found.append((_APP1, begin + place.to_bytes(4, "big") + part))
        place += len(part)
    return found


def _is_said_anew(marker: int, data: bytes) -> bool:
    if marker == _APP1:
        return data.startswith((_EXIF, _XMP, _MORE_XMP))
    return marker == _APP11 and data.startswith(b"JP")


def _bare(segment: Segment) -> Segment | None:
    """The segment if the picture needs it, without a small picture of itself."""
    marker, data = segment
    if marker == _APP0:
        return (marker, data[:12] + b"\0\0") if data.startswith(_JFIF) else None
    is_needed = (marker == _APP2 and data.startswith(_PROFILE)) or (
        marker == _APP14 and data.startswith(_ADOBE)
    )
    if marker == _COMMENT or (_APP0 <= marker <= 0xEF and not is_needed):
        return None
    return segment


def _starting(head: list[Segment], marker: int, begin: bytes) -> list[bytes]:
    return [data for kind, data in head if kind == marker and data.startswith(begin)]


def _pieces(data: bytes, size: int) -> list[bytes]:
    return [data[place : place + size] for place in range(0, len(data), size)]


def _whole(segment: Segment) -> bytes:
    marker, data = segment
    return bytes((0xFF, marker)) + (len(data) + 2).to_bytes(2, "big") + data
