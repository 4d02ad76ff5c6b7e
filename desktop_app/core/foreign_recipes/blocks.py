"""What a picture's file carries beside its pixels, read without decoding any of them."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO

MOST_BYTES = 1 << 20  # of one text
_MOST_IN_ALL = 4 << 20
_MOST_CHUNKS = 100_000

_PNG = b"\x89PNG\r\n\x1a\n"
_TEXTS = {b"tEXt", b"zTXt", b"iTXt"}
_XMP_OF_PNG = "XML:com.adobe.xmp"
_EXIF_OF_JPEG = b"Exif\0\0"
_XMP_OF_JPEG = b"http://ns.adobe.com/xap/1.0/\0"
_COMMENT, _APP1, _PIXELS, _END = 0xFE, 0xE1, 0xDA, 0xD9


@dataclass(frozen=True, slots=True)
class Blocks:
    """Texts by their keyword, and two blocks with formats of their own."""

    texts: tuple[tuple[str, str], ...] = ()
    exif: bytes = b""
    xmp: bytes = b""

    def text(self, keyword: str) -> str:
        """The first text of that keyword, or nothing."""
        return next((text for name, text in self.texts if name == keyword), "")


def blocks_of(path: Path) -> Blocks:
    """What the file carries; nothing where it is of another type. Raises as files do."""
    found = Blocks()
    read = 0
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
            return found
        for name, data in parts:
            read += len(data)
            if read > _MOST_IN_ALL:
                break
            found = _with(found, name, data)
    return found


def _with(found: Blocks, name: str, data: bytes) -> Blocks:
    if name == "exif":
        return replace(found, exif=(found.exif + data)[:MOST_BYTES])
    if name == "xmp":
        return replace(found, xmp=found.xmp or data)
    text = (name, decoded(data))
    return replace(found, texts=(*found.texts, text))


def decoded(data: bytes) -> str:
    """Text whose encoding is told nowhere: nearly always this, and else that."""
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("latin-1")


def _of_png(file: BinaryIO) -> Iterator[tuple[str, bytes]]:
    """Texts may stand behind the pixels too."""
    for _ in range(_MOST_CHUNKS):
        head = file.read(8)
        if len(head) < 8 or head[4:] == b"IEND":
            return
        length, kind = int.from_bytes(head[:4], "big"), head[4:]
        if length > MOST_BYTES or kind not in {*_TEXTS, b"eXIf"}:
            file.seek(length + 4, 1)
            continue
        data = file.read(length)
        file.seek(4, 1)
        if kind == b"eXIf":
            yield "exif", data
        elif (found := _text_of_png(kind, data)) is not None:
            yield found


def _text_of_png(kind: bytes, data: bytes) -> tuple[str, bytes] | None:
    keyword, _, text = data.partition(b"\0")
    is_packed = kind == b"zTXt"
    if kind == b"iTXt":
        is_packed = text[:1] == b"\1"
        text = text[2:].partition(b"\0")[2].partition(b"\0")[2]
    elif is_packed:
        text = text[1:]
    if is_packed:
        packer = zlib.decompressobj()
        try:
            text = packer.decompress(text, MOST_BYTES)
        except zlib.error:
            return None
        if packer.unconsumed_tail:
            return None
    name = keyword.decode("latin-1")
    return ("xmp" if name == _XMP_OF_PNG else name), text


def _of_jpeg(file: BinaryIO) -> Iterator[tuple[str, bytes]]:
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
        if kind[0] not in {_APP1, _COMMENT}:
            file.seek(length, 1)
            continue
        data = file.read(length)
        if kind[0] == _COMMENT:
            yield "Comment", data
        elif data.startswith(_EXIF_OF_JPEG):  # a long one is parted, each with this beginning
            yield "exif", data.removeprefix(_EXIF_OF_JPEG)
        elif data.startswith(_XMP_OF_JPEG):
            yield "xmp", data.removeprefix(_XMP_OF_JPEG)


def _of_webp(file: BinaryIO) -> Iterator[tuple[str, bytes]]:
    for _ in range(_MOST_CHUNKS):
        head = file.read(8)
        if len(head) < 8:
            return
        kind, length = struct.unpack("<4sI", head)
        if kind in {b"EXIF", b"XMP "} and length <= MOST_BYTES:
            data = file.read(length)
            file.seek(length & 1, 1)
            yield kind.decode().strip().lower(), data.removeprefix(_EXIF_OF_JPEG)
        else:
            file.seek(length + (length & 1), 1)
