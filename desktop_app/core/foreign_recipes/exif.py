"""The few fields of an EXIF block that say what a picture shows and when it was made."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from desktop_app.core.foreign_recipes.blocks import decoded

_DESCRIPTION = 0x010E
#: Where some programs put whole texts, each beginning with its name: the title, the description,
#: who made the camera, and which camera it was.
_STRINGS = (0x010D, _DESCRIPTION, 0x010F, 0x0110)
_CHANGED, _TAKEN, _SCANNED = 0x0132, 0x9003, 0x9004
_OFFSETS = {_CHANGED: 0x9010, _TAKEN: 0x9011, _SCANNED: 0x9012}
_INNER, _USER_COMMENT = 0x8769, 0x9286
_WANTED = {*_STRINGS, *_OFFSETS, *_OFFSETS.values(), _INNER, _USER_COMMENT}

_POINTER = 4  # the type of a number that says where something stands
_BYTES = {1, 2, 7}
_EARLIEST = datetime(1990, 1, 1, tzinfo=UTC)  # a camera whose clock was never set says less


@dataclass(frozen=True, slots=True)
class Exif:
    """What was found; all of it may be missing."""

    description: str = ""
    comment: str = ""
    strings: tuple[str, ...] = ()
    moment: datetime | None = None  # UTC


def read(block: bytes) -> Exif:
    """What the block says; raises ValueError where it contradicts itself."""
    if len(block) < 8:
        return Exif()
    order = {b"II": "<", b"MM": ">"}.get(block[:2])
    if order is None:
        raise ValueError("an EXIF block in no known order of bytes")
    try:
        (start,) = struct.unpack_from(f"{order}I", block, 4)
        found = _fields(block, order, start)
        if _INNER in found:
            (inner,) = struct.unpack(f"{order}I", found[_INNER])
            found = _fields(block, order, inner) | found
    except struct.error as error:
        raise ValueError(f"a cut EXIF block: {error}") from error
    texts = {tag: decoded(data).rstrip("\0").strip() for tag, data in found.items()}
    return Exif(
        description=texts.get(_DESCRIPTION, ""),
        comment=_comment(found.get(_USER_COMMENT, b""), order),
        strings=tuple(texts[tag] for tag in _STRINGS if texts.get(tag)),
        moment=_moment(texts),
    )


def is_believable(moment: datetime) -> bool:
    """Whether a picture can have been made then."""
    return _EARLIEST <= moment <= datetime.now(UTC) + timedelta(days=1)


def _fields(block: bytes, order: str, start: int) -> dict[int, bytes]:
    """The wanted fields of one directory, each once."""
    found: dict[int, bytes] = {}
    (count,) = struct.unpack_from(f"{order}H", block, start)
    for entry in range(start + 2, start + 2 + count * 12, 12):
        tag, kind, length = struct.unpack_from(f"{order}HHI", block, entry)
        if tag not in _WANTED or tag in found:
            continue
        place = entry + 8
        if tag == _INNER:
            if kind == _POINTER:
                found[tag] = block[place : place + 4]
        elif kind in _BYTES:
            if length > 4:
                (place,) = struct.unpack_from(f"{order}I", block, place)
            found[tag] = block[place : place + length]
    return found


def _comment(data: bytes, order: str) -> str:
    """A comment begins with the name of its encoding, in eight letters."""
    begin, text = data[:8], data[8:]
    if begin == b"UNICODE\0":
        return _utf_16(text, order).strip("\0 \n")
    if begin in {b"ASCII\0\0\0", bytes(8)}:
        data = text
    return decoded(data).strip("\0 \n")


def _utf_16(data: bytes, order: str) -> str:
    """Programs differ in the order of bytes, whatever the block's own is."""
    if data[:2] in {b"\xff\xfe", b"\xfe\xff"}:
        return data.decode("utf-16", "replace")
    data = data[: len(data) & ~1]
    # In the wrong order hardly any letter is one of the usual ones.
    usual = {"<": data[1::2].count(0), ">": data[::2].count(0)}
    best = max(usual, key=lambda one: (usual[one], one == order))
    return data.decode("utf-16-le" if best == "<" else "utf-16-be", "replace")


def _moment(texts: dict[int, str]) -> datetime | None:
    for tag in (_TAKEN, _SCANNED, _CHANGED):
        offset = texts.get(_OFFSETS[tag], "")
        for written, form in ((texts.get(tag, "") + offset, "%z"), (texts.get(tag, ""), "")):
            try:
                # Without an offset it is the time of day where the camera was: most likely here.
                found = datetime.strptime(written, f"%Y:%m:%d %H:%M:%S{form}").astimezone(UTC)
            except (ValueError, OverflowError):
                continue
            if is_believable(found):
                return found
    return None
