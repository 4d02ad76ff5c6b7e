"""The parts of which a picture's file is made, one after the other; the pixels are passed over."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from enum import Enum
from typing import BinaryIO

_MOST_PARTS = 100_000
_PNG = b"\x89PNG\r\n\x1a\n"
_PIXELS, _END = 0xDA, 0xD9  # markers of JPEG

#: What a part is called in its format (a marker of JPEG in one byte), and how many bytes it has.
Part = tuple[bytes, int]


class Container(Enum):
    """Formats that are made of parts."""

    PNG = "png"
    JPEG = "jpeg"
    WEBP = "webp"


def opened(file: BinaryIO) -> tuple[Container, Iterator[Part]] | None:
    """The format and the parts; whoever is given one may read so much. None for other formats."""
    head = file.read(12)
    if head.startswith(_PNG):
        file.seek(len(_PNG))
        return Container.PNG, _of_png(file)
    if head.startswith(b"\xff\xd8\xff"):
        file.seek(2)
        return Container.JPEG, _of_jpeg(file)
    if head.startswith(b"RIFF") and head.endswith(b"WEBP"):
        return Container.WEBP, _of_webp(file)
    return None


def _of_png(file: BinaryIO) -> Iterator[Part]:
    """Behind the pixels there may be more."""
    for _ in range(_MOST_PARTS):
        head = file.read(8)
        if len(head) < 8 or head[4:] == b"IEND":
            return
        length = int.from_bytes(head[:4], "big")
        behind = file.tell() + length + 4  # a checksum follows
        yield head[4:], length
        file.seek(behind)


def _of_jpeg(file: BinaryIO) -> Iterator[Part]:
    for _ in range(_MOST_PARTS):
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
        behind = file.tell() + length
        yield kind, length
        file.seek(behind)


def _of_webp(file: BinaryIO) -> Iterator[Part]:
    for _ in range(_MOST_PARTS):
        head = file.read(8)
        if len(head) < 8:
            return
        kind, length = struct.unpack("<4sI", head)
        behind = file.tell() + length + (length & 1)
        yield kind, length
        file.seek(behind)
