"""What files say of their origin, read without their pixels, whatever they are."""

from __future__ import annotations

import struct
import tempfile
import zlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from desktop_app.core.provenance import Provenance, provenance_of

AI = b"http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia"
CAPTURE = b"http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture"
XMP = (
    b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF'
    b' xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description'
    b' xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"'
    b' Iptc4xmpExt:DigitalSourceType="' + AI + b'"/></rdf:RDF></x:xmpmeta>'
)


def box(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", 8 + len(content)) + kind + content


def store(*said: bytes) -> bytes:
    """A manifest store as C2PA lays it out: a superbox with its label, and what is asserted."""
    label = box(b"jumd", b"c2pa\x00\x11\x00\x10\x80\x00\x00\xaa\x008\x9bq\x03c2pa\x00")
    return box(b"jumb", label + b"".join(box(b"cbor", one) for one in said))


def second_length(part: bytes) -> bytes:
    """How a segment tells its length before this part of it."""
    return struct.pack(">H", len(part) + 6)


def picture(folder: Path, form: str) -> Path:
    path = folder / f"picture.{form}"
    Image.new("RGB", (8, 8), "teal").save(path)
    return path


def with_credentials(path: Path, credentials: bytes) -> Path:
    """The same picture carrying them, as the format has it."""
    content = path.read_bytes()
    match path.suffix:
        case ".png":
            chunk = b"caBX" + credentials
            part = struct.pack(">I", len(credentials)) + chunk
            part += struct.pack(">I", zlib.crc32(chunk))
            content = content[:33] + part + content[33:]
        case ".webp":
            part = b"C2PA" + struct.pack("<I", len(credentials)) + credentials
            content += part + b"\0" * (len(credentials) & 1)
        case _:
            content = content[:2] + segments(credentials) + content[2:]
    path.write_bytes(content)
    return path


def segments(credentials: bytes, room: int = 60_000) -> bytes:
    """One box in as many APP11 segments as it needs, each with the box's own beginning."""
    head, rest = credentials[:8], credentials[8:]
    parts = [rest[place : place + room] for place in range(0, len(rest), room)]
    found = b""
    for number, part in enumerate(parts, 1):
        body = b"JP" + struct.pack(">HI", 1, number) + head + part
        found += b"\xff\xeb" + struct.pack(">H", len(body) + 2) + body
    return found


FORMS = ["png", "jpg", "webp"]


@pytest.mark.parametrize("form", FORMS)
def test_credentials_are_found_with_the_newest_source_they_name(tmp_path: Path, form: str) -> None:
    path = picture(tmp_path, form)
    assert provenance_of(path) == Provenance(False)

    with_credentials(path, store(b"old " + CAPTURE, b"new " + AI))

    assert provenance_of(path) == Provenance(True, "trainedAlgorithmicMedia")


@pytest.mark.parametrize("cut", [1, 35, 69])
def test_a_source_is_read_across_the_segments_of_a_jpeg(tmp_path: Path, cut: int) -> None:
    path = picture(tmp_path, "jpg")
    before = len(store(b"")) - 8
    credentials = store(b"\0" * (60_000 - before - cut) + AI)
    first, second = segments(credentials).split(b"JP\0\1")[1:]
    assert first.endswith(AI[:cut] + b"\xff\xeb" + second_length(second))

    with_credentials(path, credentials)

    assert provenance_of(path) == Provenance(True, "trainedAlgorithmicMedia")


@pytest.mark.parametrize("form", FORMS)
def test_xmp_alone_tells_the_source(tmp_path: Path, form: str) -> None:
    path = tmp_path / f"picture.{form}"
    image = Image.new("RGB", (8, 8))
    if form == "png":
        from PIL.PngImagePlugin import PngInfo

        info = PngInfo()
        info.add_itxt("XML:com.adobe.xmp", XMP.decode())
        image.save(path, pnginfo=info)
    else:
        image.save(path, xmp=XMP)

    assert provenance_of(path) == Provenance(False, "trainedAlgorithmicMedia")


def test_another_box_in_the_same_place_is_no_credential(tmp_path: Path) -> None:
    other = box(b"jumb", box(b"jumd", b"\0" * 16 + b"\x03other\0") + AI)

    path = with_credentials(picture(tmp_path, "jpg"), other)

    assert provenance_of(path) == Provenance(False)


def test_what_has_no_place_for_it_says_nothing(tmp_path: Path) -> None:
    assert provenance_of(picture(tmp_path, "gif")) is None
    (tmp_path / "empty").write_bytes(b"")
    assert provenance_of(tmp_path / "empty") is None


def test_a_missing_file_is_told_as_files_tell(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        provenance_of(tmp_path / "gone.png")


def test_more_than_can_be_looked_at_is_passed_over(tmp_path: Path) -> None:
    path = with_credentials(picture(tmp_path, "png"), store(b"\0" * (9 << 20) + AI))

    assert provenance_of(path) == Provenance(True)


HEADS = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"RIFF\0\0\0\0WEBP")
SCRAPS = st.sampled_from(
    [
        *(b"caBX", b"C2PA", b"XMP ", b"iTXt", b"IEND", b"\xff\xeb", b"\xff\xda", b"JP", b"c2pa"),
        *(b"\0\0\0\x20", b"\xff\xff\xff\xff", b"\0\x10", AI, store(AI), b"\x20\0\0\0"),
    ]
)


@given(st.sampled_from(HEADS), st.lists(SCRAPS | st.binary(max_size=12), max_size=30))
def test_whatever_stands_in_a_file_it_is_read_to_an_end(head: bytes, parts: list[bytes]) -> None:
    with tempfile.NamedTemporaryFile() as file:
        file.write(head + b"".join(parts))
        file.flush()
        found = provenance_of(Path(file.name))
    assert found is not None
    assert found.source in {"", "trainedAlgorithmicMedia"}


@given(st.sampled_from(FORMS), st.integers(0, 4000), st.integers(0, 255), st.integers(0, 3))
def test_a_file_with_a_byte_changed_or_its_end_cut_off_is_read_too(
    form: str, place: int, byte: int, cut: int
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = with_credentials(picture(Path(folder), form), store(AI))
        content = bytearray(path.read_bytes())
        content[place % len(content)] = byte
        path.write_bytes(content[: len(content) - cut * 100])
        found = provenance_of(path)
    assert found is None or found.source.isalpha() or not found.source
