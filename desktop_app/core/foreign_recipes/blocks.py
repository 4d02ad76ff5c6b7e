"""What a picture's file carries beside its pixels, read without decoding any of them."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO

from desktop_app.core.foreign_recipes.containers import Container, Part, opened

MOST_BYTES = 1 << 20  # of one text
_MOST_IN_ALL = 4 << 20

_TEXTS = {b"tEXt", b"zTXt", b"iTXt"}
_XMP_OF_PNG = "XML:com.adobe.xmp"
_EXIF_OF_JPEG = b"Exif\0\0"
_XMP_OF_JPEG = b"http://ns.adobe.com/xap/1.0/\0"
_MORE_XMP_OF_JPEG = b"http://ns.adobe.com/xmp/extension/\0"
_PLACE, _REST = 36, 40  # where such a part says where it belongs, and where it begins
_COMMENT, _APP1 = b"\xfe", b"\xe1"


@dataclass(frozen=True, slots=True)
class Blocks:
    """Texts by their keyword, and blocks with formats of their own."""

    texts: tuple[tuple[str, str], ...] = ()
    exif: bytes = b""
    xmp: bytes = b""
    more_xmp: bytes = b""  # another one, for what has no room in the first

    def text(self, keyword: str) -> str:
        """The first text of that keyword, or nothing."""
        return next((text for name, text in self.texts if name == keyword), "")


def blocks_of(path: Path) -> Blocks:
    """What the file carries; nothing where it is of another type. Raises as files do."""
    found = Blocks()
    read = 0
    with path.open("rb") as file:
        container = opened(file)
        if container is None:
            return found
        form, parts = container
        for name, data in _NAMED[form](file, parts):
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
    if name == "more xmp":  # parts that are out of order are nobody's whom we know
        is_next = int.from_bytes(data[_PLACE:_REST], "big") == len(found.more_xmp)
        return replace(found, more_xmp=found.more_xmp + data[_REST:]) if is_next else found
    text = (name, decoded(data))
    return replace(found, texts=(*found.texts, text))


def decoded(data: bytes) -> str:
    """Text whose encoding is told nowhere: nearly always this, and else that."""
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("latin-1")


def _of_png(file: BinaryIO, parts: Iterator[Part]) -> Iterator[tuple[str, bytes]]:
    for kind, length in parts:
        if length > MOST_BYTES or kind not in {*_TEXTS, b"eXIf"}:
            continue
        data = file.read(length)
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


def _of_jpeg(file: BinaryIO, parts: Iterator[Part]) -> Iterator[tuple[str, bytes]]:
    for kind, length in parts:
        if kind not in {_APP1, _COMMENT}:
            continue
        data = file.read(length)
        if kind == _COMMENT:
            yield "Comment", data
        elif data.startswith(_EXIF_OF_JPEG):  # a long one is parted, each with this beginning
            yield "exif", data.removeprefix(_EXIF_OF_JPEG)
        elif data.startswith(_XMP_OF_JPEG):
            yield "xmp", data.removeprefix(_XMP_OF_JPEG)
        elif data.startswith(_MORE_XMP_OF_JPEG):
            yield "more xmp", data.removeprefix(_MORE_XMP_OF_JPEG)


def _of_webp(file: BinaryIO, parts: Iterator[Part]) -> Iterator[tuple[str, bytes]]:
    for kind, length in parts:
        if kind in {b"EXIF", b"XMP "} and length <= MOST_BYTES:
            yield kind.decode().strip().lower(), file.read(length).removeprefix(_EXIF_OF_JPEG)


_NAMED = {Container.PNG: _of_png, Container.JPEG: _of_jpeg, Container.WEBP: _of_webp}
