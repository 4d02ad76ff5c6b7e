"""WebP files taken apart and put together again: the pixels stay as they are."""

from __future__ import annotations

from desktop_app.core.image_facts import ImageFacts
from desktop_app.core.taking_out import exif, xmp
from desktop_app.core.taking_out.manner import Reason, Refusal
from desktop_app.core.taking_out.recipe_text import Telling

_HEAD, _EXIF, _XMP, _CREDENTIALS = b"VP8X", b"EXIF", b"XMP ", b"C2PA"
_LOOKS = {_HEAD, b"ICCP", b"ANIM", b"ANMF", b"ALPH", b"VP8 ", b"VP8L"}
_MOVES, _HAS_XMP, _HAS_EXIF, _HAS_ALPHA, _HAS_PROFILE = 0x02, 0x04, 0x08, 0x10, 0x20
_MOST_BYTES = 1 << 32  # that its length can say

Chunk = tuple[bytes, bytes]  # its kind, and what it holds


def with_recipe(content: bytes, seen: ImageFacts, told: Telling) -> list[bytes]:
    """The same picture with EXIF and XMP behind its pixels, without its Content Credentials."""
    chunks = _chunks(content)
    packet = next((data for kind, data in chunks if kind == _XMP), b"")
    block = exif.block(told, exif_of(content))
    kept = [one for one in chunks if one[0] not in {_EXIF, _XMP, _CREDENTIALS, _HEAD}]
    flags = _flags(chunks) | _HAS_EXIF | _HAS_XMP
    head = (_HEAD, _canvas(flags, seen))
    return _together([head, *kept, (_EXIF, block), (_XMP, xmp.packet(told, packet))])


def clean(content: bytes) -> list[bytes]:
    """The same picture without anything that does not show."""
    chunks = [one for one in _chunks(content) if one[0] in _LOOKS]
    flags = _flags(chunks)
    return _together(
        [(kind, bytes((flags,)) + data[1:] if kind == _HEAD else data) for kind, data in chunks]
    )


def exif_of(content: bytes) -> bytes:
    """Its EXIF block, or nothing."""
    found = next((data for kind, data in _chunks(content) if kind == _EXIF), b"")
    return found.removeprefix(b"Exif\0\0")


def _chunks(content: bytes) -> list[Chunk]:
    """Every chunk; a picture that breaks off is damaged, what follows its end is none of it."""
    end = 8 + int.from_bytes(content[4:8], "little")
    found: list[Chunk] = []
    place = 12
    while place + 8 <= min(end, len(content)):
        length = int.from_bytes(content[place + 4 : place + 8], "little")
        data = content[place + 8 : place + 8 + length]
        if len(data) < length:
            raise Refusal(Reason.DAMAGED)
        found.append((content[place : place + 4], data))
        place += 8 + length + (length & 1)
    if end > len(content) + 1 or not any(kind in _LOOKS - {_HEAD} for kind, _ in found):
        raise Refusal(Reason.DAMAGED)
    return found


def _flags(chunks: list[Chunk]) -> int:
    """What a head says of these chunks, but for EXIF and XMP."""
    flags = 0
    for kind, data in chunks:
        if kind == _HEAD:
            flags |= data[0] & (_MOVES | _HAS_ALPHA | _HAS_PROFILE)
        elif kind == b"VP8L" and len(data) > 4 and data[4] & 0x10:
            flags |= _HAS_ALPHA
    return flags


def _canvas(flags: int, seen: ImageFacts) -> bytes:
    sizes = ((side - 1).to_bytes(3, "little") for side in (seen.width, seen.height))
    return bytes((flags, 0, 0, 0)) + b"".join(sizes)


def _together(chunks: list[Chunk]) -> list[bytes]:
    parts = [b"WEBP"]
    for kind, data in chunks:
        parts += [kind, len(data).to_bytes(4, "little"), data, bytes(len(data) & 1)]
    length = sum(map(len, parts))
    if length >= _MOST_BYTES:
        raise Refusal(Reason.CANNOT_HOLD)
    return [b"RIFF", length.to_bytes(4, "little"), *parts]
