"""What a file is and how large its picture is, from the bytes' own headers."""

from __future__ import annotations

import re
import struct
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

#: A JPEG's size stands behind its metadata; colour profiles and provenance can be long.
_MOST_SEGMENTS = 4096
_SVG_HEAD_BYTES = 1 << 16
_WITHOUT_SIZE = {0xC4, 0xC8, 0xCC}  # in the middle of the JPEG frames, but no frames

_NAME = rb"[A-Za-z_][\w.-]*"
_SVG = re.compile(rb"<(?:%b:)?svg(?=[\s>/])" % _NAME)
_ATTRIBUTE = re.compile(rb"\s+((?:%b:)?%b)\s*=\s*(?:\"([^\"]*)\"|'([^']*)')" % (_NAME, _NAME))
_LENGTH = re.compile(rb"\s*(\d{1,7}(?:\.\d{0,9})?)(?:px)?\s*\Z")


@dataclass(frozen=True, slots=True)
class ImageFacts:
    """A picture's type and size; both sizes are 0 where an SVG does not tell them."""

    media_type: str
    extension: str  # without the dot
    width: int
    height: int


def facts(path: Path) -> ImageFacts | None:
    """What picture the file holds, whatever its name says; None for what is no picture."""
    with path.open("rb") as file:
        head = file.read(32)
        for begins, read in _READERS:
            if begins.match(head):
                return read(file, head)
        return _svg(head + file.read(_SVG_HEAD_BYTES))


def _known(kind: str, extension: str, width: int, height: int) -> ImageFacts | None:
    return ImageFacts(f"image/{kind}", extension, width, height) if width and height else None


def _png(_file: BinaryIO, head: bytes) -> ImageFacts | None:
    if len(head) < 24 or head[12:16] != b"IHDR":
        return None
    width, height = struct.unpack_from(">II", head, 16)
    return _known("png", "png", width, height)


def _gif(_file: BinaryIO, head: bytes) -> ImageFacts | None:
    return _known("gif", "gif", *struct.unpack_from("<HH", head, 6)) if len(head) > 9 else None


def _bmp(_file: BinaryIO, head: bytes) -> ImageFacts | None:
    if len(head) < 26:
        return None
    header_bytes = int.from_bytes(head[14:18], "little")
    if header_bytes == 12:
        return _known("bmp", "bmp", *struct.unpack_from("<HH", head, 18))
    if header_bytes not in {16, 40, 52, 56, 64, 108, 124}:
        return None
    width, height = struct.unpack_from("<ii", head, 18)
    return _known("bmp", "bmp", max(width, 0), abs(height))  # negative: the top row comes first


def _webp(_file: BinaryIO, head: bytes) -> ImageFacts | None:
    if len(head) < 30:
        return None
    width = height = 0
    match head[12:16]:
        case b"VP8 " if head[23:26] == b"\x9d\x01\x2a":
            width, height = (size & 0x3FFF for size in struct.unpack_from("<HH", head, 26))
        case b"VP8L" if head[20] == 0x2F:
            bits = int.from_bytes(head[21:25], "little")
            width, height = (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
        case b"VP8X":
            width = int.from_bytes(head[24:27], "little") + 1
            height = int.from_bytes(head[27:30], "little") + 1
    return _known("webp", "webp", width, height)


def _jpeg(file: BinaryIO, _head: bytes) -> ImageFacts | None:
    file.seek(2)
    for _ in range(_MOST_SEGMENTS):
        mark, kind = file.read(1), file.read(1)
        while kind == b"\xff":  # padding before a marker
            kind = file.read(1)
        if mark != b"\xff" or not kind:
            return None
        code = kind[0]
        if code == 1 or 0xD0 <= code <= 0xD8:  # these stand alone
            continue
        if 0xD9 <= code <= 0xDA:  # the end, or the pixels: no size came before
            return None
        length = file.read(2)
        if 0xC0 <= code <= 0xCF and code not in _WITHOUT_SIZE:
            frame = file.read(5)
            if len(frame) < 5:
                return None
            height, width = struct.unpack_from(">HH", frame, 1)
            return _known("jpeg", "jpg", width, height)
        if len(length) < 2 or length < b"\0\2":
            return None
        file.seek(int.from_bytes(length, "big") - 2, 1)
    return None


def _svg(head: bytes) -> ImageFacts | None:
    start = _SVG.match(head, _after_prologue(head))
    if not start:
        return None
    found: dict[bytes, bytes] = {}
    place = start.end()
    while attribute := _ATTRIBUTE.match(head, place):
        found[attribute[1]] = attribute[2] if attribute[2] is not None else attribute[3]
        place = attribute.end()
    sizes = [found.get(b"width", b""), found.get(b"height", b"")]
    if not all(map(_LENGTH.match, sizes)):
        sizes = re.split(rb"[\s,]+", found.get(b"viewBox", b"").strip())[2:]
    numbers = [round(float(match[1])) for match in map(_LENGTH.match, sizes) if match]
    width, height = numbers if len(numbers) == 2 and all(numbers) else (0, 0)
    return ImageFacts("image/svg+xml", "svg", width, height)


def _after_prologue(text: bytes) -> int:
    """Where the first element begins, behind declarations and comments."""
    place = 3 if text.startswith(b"\xef\xbb\xbf") else 0
    while True:
        while text[place : place + 1].isspace():
            place += 1
        if text.startswith(b"<?", place):
            end = b"?>"
        elif text.startswith(b"<!--", place):
            end = b"-->"
        elif text[place : place + 9].upper() == b"<!DOCTYPE":
            inner, outer = text.find(b"[", place), text.find(b">", place)
            end = b">"
            if 0 <= inner < outer:
                place = max(text.find(b"]", inner), inner)
        else:
            return place
        found = text.find(end, place)
        if found < 0:
            return len(text)
        place = found + len(end)


_READERS: tuple[tuple[re.Pattern[bytes], Callable[[BinaryIO, bytes], ImageFacts | None]], ...] = (
    (re.compile(rb"\x89PNG\r\n\x1a\n"), _png),
    (re.compile(rb"\xff\xd8\xff"), _jpeg),
    (re.compile(rb"RIFF....WEBP", re.DOTALL), _webp),
    (re.compile(rb"GIF8[79]a"), _gif),
    (re.compile(rb"BM"), _bmp),
)
