"""Picture files as people have them: heavy, turned, see-through, damaged, dishonest."""

from __future__ import annotations

import random
import struct
import zlib
from pathlib import Path

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QColor, QImage, QImageWriter

HEIC = b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + bytes(64)
AVIF = b"\0\0\0\x1cftypavif\0\0\0\0avifmif1" + bytes(64)
TIFF = b"II*\0\x08\0\0\0" + bytes(64)


def plain(width: int, height: int, color: str = "teal") -> QImage:
    """An opaque picture of one colour."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(color))
    return image


def glass(width: int, height: int) -> QImage:
    """A picture that one sees through."""
    image = QImage(width, height, QImage.Format.Format_ARGB32)
    image.fill(QColor(200, 30, 30, 90))
    return image


def put(image: QImage, path: Path, form: str | None = None) -> Path:
    """Write it in the format of the name, or that one."""
    kind = (form or path.suffix.removeprefix(".")).lower()
    assert QImageWriter(str(path), QByteArray(kind.encode())).write(image)
    return path


def noise(width: int, height: int, *, alpha: bool = False) -> bytes:
    """A PNG that cannot be squeezed."""
    depth, kind = (4, 6) if alpha else (3, 2)
    dice = random.Random(width)
    rows = b"".join(b"\0" + dice.randbytes(depth * width) for _ in range(height))
    return _png(width, height, kind, zlib.compress(rows, 0))


def bomb(side: int = 30_000) -> bytes:
    """A small PNG that says it is huge."""
    return _png(side, side, 2, b"")


def honest_giant(side: int) -> bytes:
    """A small PNG that really is as huge as it says."""
    squeezer = zlib.compressobj(9)
    row = bytes(1 + side)
    body = b"".join(squeezer.compress(row) for _ in range(side)) + squeezer.flush()
    return _png(side, side, 0, body)


def turned(path: Path, orientation: int = 6) -> Path:
    """Give a JPEG the mark of a camera that was held another way."""
    exif = b"Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0" + bytes([orientation, 0, 0])
    segment = b"\xff\xe1" + struct.pack(">H", len(exif) + 6) + exif + bytes(4)
    content = path.read_bytes()
    path.write_bytes(content[:2] + segment + content[2:])
    return path


def two_frames() -> bytes:
    """A moving GIF of 2 by 1: first black and white, then white and black."""
    screen = b"GIF89a" + struct.pack("<HHBBB", 2, 1, 0x80, 0, 0) + b"\0\0\0\xff\xff\xff"
    frame = b",\0\0\0\0" + struct.pack("<HHB", 2, 1, 0)
    return screen + frame + b"\x02\x02\x44\x0a\0" + frame + b"\x02\x02\x0c\x0a\0" + b";"


def _png(width: int, height: int, kind: int, body: bytes) -> bytes:
    header = struct.pack(">IIBBBBB", width, height, 8, kind, 0, 0, 0)
    parts = _chunk(b"IHDR", header), _chunk(b"IDAT", body), _chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts)


def _chunk(kind: bytes, body: bytes) -> bytes:
    checksum = zlib.crc32(kind + body)
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", checksum)
