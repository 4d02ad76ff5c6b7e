"""Whether two files show the same picture, whatever is said about it."""

from __future__ import annotations

import random
import struct
import zlib
from pathlib import Path

import pytest

from desktop_app.core.looks import Look, look
from tests.fakes.wire import png

RED, BLUE = png(), png(8, 8, (1, 2, 250))


def looks(folder: Path, *contents: bytes) -> list[Look | None]:
    found = []
    for content in contents:
        (folder / "picture").write_bytes(content)
        found.append(look(folder / "picture"))
    return found


def _chunk(kind: bytes, data: bytes) -> bytes:
    body = kind + data
    return struct.pack(">I", len(data)) + body + struct.pack(">I", zlib.crc32(body))


def with_chunk(picture: bytes, kind: bytes, data: bytes) -> bytes:
    return picture[:33] + _chunk(kind, data) + picture[33:]


def segment(code: int, data: bytes) -> bytes:
    return bytes((0xFF, code)) + struct.pack(">H", len(data) + 2) + data


def jpeg(*segments: bytes, pixels: bytes = b"\x11\x22") -> bytes:
    return b"\xff\xd8" + b"".join(segments) + segment(0xDA, b"\1") + pixels + b"\xff\xd9"


FRAME = segment(0xC0, b"\x08\0\5\0\7\1\1\x11\0")


@pytest.mark.parametrize("kind", [b"tEXt", b"iTXt", b"zTXt", b"tIME", b"eXIf", b"caBX", b"pHYs"])
def test_what_is_told_of_a_png_does_not_count(kind: bytes, tmp_path: Path) -> None:
    plain, told, other = looks(
        tmp_path, RED, with_chunk(RED, kind, b"a" * 9), with_chunk(RED, kind, b"longer" * 9)
    )
    assert plain is not None
    assert plain == told == other


@pytest.mark.parametrize("kind", [b"gAMA", b"iCCP", b"tRNS", b"PLTE", b"acTL", b"IDAT"])
def test_what_changes_a_png_counts(kind: bytes, tmp_path: Path) -> None:
    first, second = looks(tmp_path, RED, with_chunk(RED, kind, b"abc"))
    assert None is not first != second is not None


@pytest.mark.parametrize("code", [0xE1, 0xEB, 0xED, 0xFE])
def test_what_is_told_of_a_jpeg_does_not_count(code: int, tmp_path: Path) -> None:
    plain, told = looks(tmp_path, jpeg(FRAME), jpeg(segment(code, b"origin" * 99), FRAME))
    assert plain is not None
    assert plain == told


@pytest.mark.parametrize("code", [0xE0, 0xE2, 0xEE, 0xDB, 0xC4])
def test_what_changes_a_jpeg_counts(code: int, tmp_path: Path) -> None:
    first, second = looks(tmp_path, jpeg(FRAME), jpeg(segment(code, b"abc"), FRAME))
    assert first != second


def test_other_pixels_are_another_picture(tmp_path: Path) -> None:
    found = looks(tmp_path, RED, BLUE, jpeg(FRAME), jpeg(FRAME, pixels=b"\x11\x23"))
    assert None not in found
    assert len(set(found)) == 4


def test_what_follows_the_end_counts(tmp_path: Path) -> None:
    first, second = looks(tmp_path, RED, RED + b"more")
    assert first != second


def test_one_pixel_is_a_difference_however_large_the_picture(tmp_path: Path) -> None:
    def of(pixels: bytes, note: bytes = b"") -> bytes:
        head = struct.pack(">IIBBBBB", 1000, 1000, 8, 0, 0, 0, 0)
        rows = b"".join(b"\0" + pixels[row * 1000 : row * 1000 + 1000] for row in range(1000))
        packed = zlib.compress(rows, 0)
        plain = RED[:8] + _chunk(b"IHDR", head) + _chunk(b"IDAT", packed) + _chunk(b"IEND", b"")
        return with_chunk(plain, b"caBX", note) if note else plain

    pixels = random.Random(1).randbytes(1_000_000)
    changed = pixels[:400_000] + bytes([pixels[400_000] ^ 1]) + pixels[400_001:]
    first, again, other = looks(tmp_path, of(pixels), of(pixels, b"x" * 99), of(changed))
    assert first == again != other
    assert other is not None
    photo, noted, third = looks(
        tmp_path,
        jpeg(FRAME, pixels=pixels),
        jpeg(segment(0xEB, b"x" * 99), FRAME, pixels=pixels),
        jpeg(FRAME, pixels=changed),
    )
    assert photo == noted != third


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"nothing",
        b"GIF89a" + bytes(40),
        RED[:-1],
        RED[:50],
        RED[:8],
        b"\xff\xd8",
        b"\xff\xd8\xff\xe0",
        b"\xff\xd8nonsense",
        b"\xff\xd8\xff\xe0\0\0" + bytes(40),
        jpeg(FRAME)[:12],
    ],
)
def test_other_and_broken_files_have_no_look(content: bytes, tmp_path: Path) -> None:
    assert looks(tmp_path, content) == [None]
