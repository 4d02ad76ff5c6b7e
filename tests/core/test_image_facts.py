"""Types and sizes from bytes: right for each format, harmless on everything else."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.core.image_facts import ImageFacts, facts
from tests.fakes.wire import png


def segment(code: int, body: bytes) -> bytes:
    return b"\xff" + bytes([code]) + struct.pack(">H", len(body) + 2) + body


def jpeg(*before: bytes, code: int = 0xC0) -> bytes:
    frame = segment(code, struct.pack(">BHHB", 8, 768, 1344, 3) + b"\1\x22\0\2\x11\1\3\x11\1")
    return b"\xff\xd8" + b"".join(before) + frame + segment(0xDA, b"\0" * 10) + b"pixels\xff\xd9"


def webp(kind: bytes, body: bytes) -> bytes:
    inner = b"WEBP" + kind + struct.pack("<I", len(body)) + body
    return b"RIFF" + struct.pack("<I", len(inner)) + inner


def bmp(height: int = 20, header: int = 40) -> bytes:
    sizes = struct.pack("<HHHH", 10, 20, 1, 24) if header == 12 else struct.pack("<ii", 10, height)
    return b"BM" + bytes(12) + struct.pack("<I", header) + sizes + bytes(header)


NAMESPACE = b' xmlns="http://www.w3.org/2000/svg"'
GOOD = {
    "png": (png(13, 7), ImageFacts("image/png", "png", 13, 7)),
    "gif87": (
        b"GIF87a" + struct.pack("<HH", 3, 4) + bytes(3),
        ImageFacts("image/gif", "gif", 3, 4),
    ),
    "gif89": (
        b"GIF89a" + struct.pack("<HH", 3, 4) + bytes(3),
        ImageFacts("image/gif", "gif", 3, 4),
    ),
    "bmp": (bmp(), ImageFacts("image/bmp", "bmp", 10, 20)),
    "bmp upside down": (bmp(-20), ImageFacts("image/bmp", "bmp", 10, 20)),
    "bmp old": (bmp(header=12), ImageFacts("image/bmp", "bmp", 10, 20)),
    "bmp new": (bmp(header=124), ImageFacts("image/bmp", "bmp", 10, 20)),
    "jpeg": (jpeg(), ImageFacts("image/jpeg", "jpg", 1344, 768)),
    "jpeg with metadata": (
        jpeg(
            segment(0xE0, b"JFIF\0"), *[segment(0xEB, bytes(65_533))] * 9, segment(0xC4, bytes(9))
        ),
        ImageFacts("image/jpeg", "jpg", 1344, 768),
    ),
    "jpeg progressive, padded": (
        jpeg(b"\xff\xff" + segment(0xE1, b"x"), code=0xC2),
        ImageFacts("image/jpeg", "jpg", 1344, 768),
    ),
    "webp lossy": (
        webp(
            b"VP8 ", b"\x30\x01\x00\x9d\x01\x2a" + struct.pack("<HH", 640 | 1 << 14, 480) + bytes(9)
        ),
        ImageFacts("image/webp", "webp", 640, 480),
    ),
    "webp lossless": (
        webp(b"VP8L", b"\x2f" + struct.pack("<I", 639 | 479 << 14 | 1 << 28) + bytes(9)),
        ImageFacts("image/webp", "webp", 640, 480),
    ),
    "webp extended": (
        webp(
            b"VP8X", b"\x10\0\0\0" + (4095).to_bytes(3, "little") + (69_999).to_bytes(3, "little")
        ),
        ImageFacts("image/webp", "webp", 4096, 70_000),
    ),
    "svg": (
        b"<svg" + NAMESPACE + b" width='12.6px' height=\"20\"/>",
        ImageFacts("image/svg+xml", "svg", 13, 20),
    ),
    "svg by its box": (
        (
            b"\xef\xbb\xbf <?xml version='1.0'?>\n<!-- > -->\n<!DOCTYPE svg [<!ENTITY a '>'>]>\n"
            b"<s:svg width='100%' height='100%' viewBox='0,0 640.4 480'><s:path/></s:svg>"
        ),
        ImageFacts("image/svg+xml", "svg", 640, 480),
    ),
    "svg without size": (
        b"<!doctype svg>\n<svg" + NAMESPACE + b"></svg>",
        ImageFacts("image/svg+xml", "svg", 0, 0),
    ),
    "svg cut": (b"<svg width='1' hei", ImageFacts("image/svg+xml", "svg", 0, 0)),
    "svg of no height": (
        b"<svg width='9' height='0'/>",
        ImageFacts("image/svg+xml", "svg", 0, 0),
    ),
}
BAD = {
    "nothing": b"",
    "text": b"I am sorry, I cannot paint that.",
    "page": b"<!DOCTYPE html><html><body><svg width='1' height='1'/></body></html>",
    "svg in name only": b"<svgx width='1' height='1'/>",
    "unended comment": b"<!-- <svg/>",
    "unended doctype": b"<!DOCTYPE svg [ <svg/>",
    "png without header": b"\x89PNG\r\n\x1a\n" + b"\0\0\0\rIDAT" + bytes(20),
    "png of no width": png(8, 8)[:16] + bytes(4) + png(8, 8)[20:],
    "jpeg without frame": b"\xff\xd8" + segment(0xE0, b"x") + b"\xff\xd9",
    "jpeg with pixels first": b"\xff\xd8" + segment(0xDA, b"x") + jpeg()[2:],
    "jpeg with garbage": b"\xff\xd8\xff\xe0\0\0" + jpeg()[2:],
    "jpeg that pads for ever": b"\xff\xd8" + b"\xff" * 5000,
    "jpeg of many segments": b"\xff\xd8" + segment(0xE0, b"") * 5000 + jpeg()[2:],
    "riff sound": b"RIFF\0\0\0\0WAVEfmt " + bytes(40),
    "webp of unknown kind": webp(b"ALPH", bytes(40)),
    "webp with wrong start": webp(b"VP8 ", bytes(40)),
    "bmp of unknown kind": bmp(header=41),
    "bmp of negative width": b"BM" + bytes(12) + struct.pack("<Iii", 40, -10, 20) + bytes(9),
}


def of(content: bytes, folder: Path) -> ImageFacts | None:
    path = folder / "file"
    path.write_bytes(content)
    return facts(path)


@pytest.mark.parametrize("name", GOOD)
def test_type_and_size_come_from_the_bytes(name: str, tmp_path: Path) -> None:
    content, expected = GOOD[name]
    assert of(content, tmp_path) == expected


@pytest.mark.parametrize("name", BAD)
def test_what_is_no_picture_has_no_facts(name: str, tmp_path: Path) -> None:
    assert of(BAD[name], tmp_path) is None


@pytest.mark.parametrize("name", GOOD)
def test_a_cut_file_has_the_same_facts_or_none(name: str, tmp_path: Path) -> None:
    content, expected = GOOD[name]
    for length in range(min(len(content), 120)):
        found = of(content[:length], tmp_path)
        assert found is None or found == expected or found.extension == "svg"


SAME_FOLDER = settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@SAME_FOLDER
@given(content=st.binary(), start=st.sampled_from([pair[0][:30] for pair in GOOD.values()]))
def test_hostile_bytes_do_no_harm(content: bytes, start: bytes, tmp_path: Path) -> None:
    for length in (0, 2, 8, 16, 30):
        found = of(start[:length] + content, tmp_path)
        assert found is None or (found.width >= 0 and found.height >= 0)


@SAME_FOLDER
@given(
    name=st.sampled_from(sorted(GOOD)),
    changes=st.lists(st.tuples(st.integers(0, 80), st.integers(0, 255)), max_size=6),
)
def test_changed_bytes_do_no_harm(
    name: str, changes: list[tuple[int, int]], tmp_path: Path
) -> None:
    content = bytearray(GOOD[name][0])
    for place, value in changes:
        content[place % len(content)] = value
    found = of(bytes(content), tmp_path)
    assert found is None or (found.width >= 0 and found.height >= 0)
