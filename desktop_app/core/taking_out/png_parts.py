"""PNG files taken apart and put together again: the pixels stay as they are."""

from __future__ import annotations

import zlib
from collections.abc import Iterator

from desktop_app.core.taking_out import xmp
from desktop_app.core.taking_out.manner import Reason, Refusal
from desktop_app.core.taking_out.recipe_text import Telling

_BEGIN = b"\x89PNG\r\n\x1a\n"
_XMP = b"XML:com.adobe.xmp"
_SAID_ANEW = {b"parameters", b"pictor", _XMP}
_TEXTS = {b"tEXt", b"zTXt", b"iTXt"}
_CREDENTIALS = b"caBX"
#: What decides how the picture looks, and how it moves.
_LOOKS = {
    *(b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND", b"gAMA", b"cHRM", b"sRGB", b"iCCP", b"cICP"),
    *(b"mDCV", b"cLLI", b"sBIT", b"bKGD", b"acTL", b"fcTL", b"fdAT"),
}
_MOST_PACKET = 4 << 20

Chunk = tuple[bytes, bytes]  # its kind, and all of its bytes


def with_recipe(content: bytes, told: Telling) -> list[bytes]:
    """The same picture with these texts before its pixels, without its Content Credentials."""
    from PIL.PngImagePlugin import PngInfo

    chunks = [one for one in _chunks(content) if one[0] != _CREDENTIALS]
    packet = next((_packet(whole) for kind, whole in chunks if _keyword(kind, whole) == _XMP), b"")
    texts = PngInfo()
    for keyword, text in (("parameters", told.parameters), ("pictor", told.recipe)):
        # Latin-1 is the law for plain texts, and many read them as UTF-8: only ASCII is both.
        (texts.add_text if text.isascii() else texts.add_itxt)(keyword, text)
    texts.add_itxt(_XMP, xmp.packet(told, packet))
    new = [_chunk(kind, data) for kind, data, _ in texts.chunks]
    kept = [one for one in chunks if _keyword(*one) not in _SAID_ANEW]
    place = next(place for place, (kind, _) in enumerate(kept) if kind == b"IDAT")
    before, after = kept[:place], kept[place:]
    return [_BEGIN, *(whole for _, whole in before), *new, *(whole for _, whole in after)]


def clean(content: bytes) -> list[bytes]:
    """The same picture without anything that does not show."""
    return [_BEGIN, *(whole for kind, whole in _chunks(content) if kind in _LOOKS)]


def exif_of(content: bytes) -> bytes:
    """Its EXIF block, or nothing."""
    return next((whole[8:-4] for kind, whole in _chunks(content) if kind == b"eXIf"), b"")


def _chunks(content: bytes) -> Iterator[Chunk]:
    """Every chunk up to the end; a picture that breaks off before it is damaged."""
    place, has_pixels = len(_BEGIN), False
    while True:
        kind = content[place + 4 : place + 8]
        end = place + 12 + int.from_bytes(content[place : place + 4], "big")
        if len(kind) < 4 or end > len(content):
            raise Refusal(Reason.DAMAGED)
        has_pixels = has_pixels or kind == b"IDAT"
        if kind == b"IEND" and not has_pixels:
            raise Refusal(Reason.DAMAGED)
        yield kind, content[place:end]
        if kind == b"IEND":
            return
        place = end


def _chunk(kind: bytes, data: bytes) -> bytes:
    body = kind + data
    return len(data).to_bytes(4, "big") + body + zlib.crc32(body).to_bytes(4, "big")


def _keyword(kind: bytes, whole: bytes) -> bytes:
    return whole[8:88].partition(b"\0")[0] if kind in _TEXTS else b""


def _packet(whole: bytes) -> bytes:
    """The XMP in its chunk, unpacked if it is packed."""
    is_packed, rest = whole[8 + len(_XMP) + 1 :][:1], whole[8 + len(_XMP) + 3 : -4]
    text = rest.partition(b"\0")[2].partition(b"\0")[2]
    if is_packed != b"\1":
        return text
    try:
        return zlib.decompressobj().decompress(text, _MOST_PACKET)
    except zlib.error:
        return b""
