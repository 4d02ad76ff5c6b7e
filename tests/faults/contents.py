"""The rows of what an answer holds: odd events, odd pictures, words, and pictures elsewhere."""

from __future__ import annotations

import base64
import struct
import zlib
from typing import Any

from desktop_app.core.errors import Charged, Kind
from tests.fakes import drawings
from tests.fakes.service import (
    EVENT_STREAM,
    Say,
    Status,
    Step,
    comment,
    done,
    drip,
    finish_event,
    image_event,
    stream,
    text_event,
    usage_event,
)
from tests.fakes.wire import chunk_event, data_url, event
from tests.faults.bench import LAKE, OWL, Row

OK = Status(200, EVENT_STREAM)
END = finish_event() + usage_event() + done()
WHOLE = stream(comment(), text_event("Here é"), image_event(LAKE), END)
PERHAPS = "OpenRouter may have charged for it."
CHARGED = "OpenRouter charged for it."


def good(fault: str, name: str, *answer: Step, **more: Any) -> Row:
    """It ends well."""
    return Row(fault=fault, name=name, answer=answer, kind=None, **{"pictures": (LAKE,), **more})


def images(*items: object, content: str = "") -> bytes:
    """One event with these entries where pictures stand."""
    return chunk_event({"content": content, "images": list(items)})


def chunk(kind: bytes, data: bytes) -> bytes:
    """A piece of a PNG."""
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def with_note(picture: bytes, note: bytes) -> bytes:
    """The same PNG, with another note about its origin."""
    return picture[:33] + chunk(b"caBX", note) + picture[33:]


def jpeg(pixels: bytes = b"\x11\x22\x33", note: bytes = b"") -> bytes:
    """As much of a JPEG as tells its size, with a note about its origin."""
    frame = b"\xff\xc0" + struct.pack(">HBHHB", 11, 8, 5, 7, 1) + b"\1\x11\0"
    told = b"\xff\xeb" + struct.pack(">H", len(note) + 2) + note if note else b""
    return b"\xff\xd8" + told + frame + b"\xff\xda\0\2" + pixels + b"\xff\xd9"


def huge_png() -> bytes:
    """Nine hundred million pixels in few bytes."""
    head = struct.pack(">IIBBBBB", 30_000, 30_000, 8, 2, 0, 0, 0)
    pixels = zlib.compress(bytes(1 << 20), 9)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")
    )


def multi_line() -> bytes:
    """An event whose JSON stands on several lines."""
    text = event({"choices": [{"delta": {"images": [data_url(LAKE)]}}]}).decode()
    return text.replace(",", ",\ndata: ", 1).replace("{", "{\ndata: ", 1).encode()


STREAMS = [
    good("N15", "split at every byte", OK, *drip(WHOLE), text="Here é"),
    good("N15", "CRLF", OK, Say(WHOLE.replace(b"\n", b"\r\n"))),
    good("N15", "CR", OK, *drip(WHOLE.replace(b"\n", b"\r"), 7)),
    good("N15", "all line ends", OK,
         Say(WHOLE.replace(b"\n\n", b"\r\n\n").replace(b"\n", b"\r", 1))),
    good("N15", "a BOM", OK, Say(b"\xef\xbb\xbf" + WHOLE)),
    good("N15", "empty events and lone fields", OK,
         Say(b"\n\n\ndata\n\nevent: x\nid: 1\nretry: 5\n\n: \n" + WHOLE)),
    good("N15", "data on several lines", OK, Say(multi_line() + END)),
    good("N16", "broken UTF-8", OK,
         Say(text_event("Gr\u00fc").replace(b"\\u00fc", b"\xc3") + image_event(LAKE) + END),
         text="Gr\ufffd"),
    good("N19", "events that are no JSON", OK,
         Say(event("{") + event("nonsense") + event("[1]") + image_event(LAKE) + END)),
    good("N19", "what may be missing is missing", OK,
         Say(stream(event({"choices": []}), event({"choices": None}), event({"x": [1]}),
                    chunk_event(None), chunk_event({"images": None, "content": None}),
                    image_event(LAKE, index=None), usage_event(form="empty"), done()))),
    Row(
        fault="N19",
        name="nothing usable at all",
        answer=(OK, Say(event("{") + event("}") + done())),
        kind=Kind.BAD_REPLY,
        title="The answer couldn't be read.",
        says=(PERHAPS,),
        details='data: {',
    ),
]  # fmt: skip

MARKDOWN = f"Look: ![the lake]({data_url(LAKE)}) and ![an owl]({data_url(OWL)})."
_MESSAGE = {"content": "Here", "images": [data_url(LAKE)]}
FINAL = event({"choices": [{"finish_reason": "stop", "message": _MESSAGE}]})
IN_PIECES = b"".join(text_event(MARKDOWN[at : at + 9]) for at in range(0, len(MARKDOWN), 9))
FIRST, SECOND = with_note(LAKE, b"first"), with_note(LAKE, b"second!")


def damaged(fault: str, name: str, url: str) -> Row:
    """What came is no picture, and is kept as it came."""
    return Row(
        fault=fault,
        name=name,
        answer=(OK, Say(images(url) + END)),
        kind=Kind.NOT_A_PICTURE,
        charged=Charged.YES,
        title="The model sent something that isn't a picture.",
        says=("What came is kept as a file.", CHARGED),
        kept=(".bin",),
        details=".bin",
        asked=1,
    )


PNG = data_url(LAKE)
HTML = base64.b64encode(b"<html><p>Sorry").decode()

PICTURES = [
    good("N20", "in several chunks", OK, Say(image_event(LAKE) * 3 + END)),
    good("N20", "in delta and message", OK, Say(image_event(LAKE) + FINAL + done())),
    good("N20", "in the words too", OK, Say(image_event(LAKE) + text_event(MARKDOWN) + END),
         pictures=(LAKE, OWL), text="Look:  and ."),
    good("N20", "in words that come in pieces", OK, Say(IN_PIECES + END),
         pictures=(LAKE, OWL), text="Look:  and ."),
    good("N20", "alike but for its note", OK,
         Say(image_event(FIRST) + image_event(SECOND) + END), pictures=(FIRST,)),
    good("N20", "alike but for its note, as JPEG", OK,
         Say(image_event(jpeg(note=b"1")) + image_event(jpeg(note=b"22")) + image_event(jpeg(b"4"))
             + END),
         pictures=(jpeg(note=b"1"), jpeg(b"4"))),
    good("N22", "JPEG called PNG", OK, Say(image_event(jpeg(), "image/png") + END),
         pictures=(jpeg(),)),
    good("N22", "PNG called WebP", OK, Say(image_event(LAKE, "image/webp") + END)),
    good("N22", "a drawing", OK, Say(image_event(drawings.GOOD.encode(), "image/svg+xml") + END),
         pictures=(drawings.GOOD.encode(),)),
    damaged("N23", "a wrong alphabet", PNG[:60] + "*" + PNG[60:]),
    damaged("N23", "one letter over", PNG[:-3]),
    good("N23", "white space", OK, Say(images(PNG[:60] + " \n\t" + PNG[60:]) + END)),
    good("N23", "percent-encoded", OK,
         Say(images(PNG.replace("=", "%3D").replace("+", "%2B")) + END)),
    good("N23", "no padding", OK, Say(images(PNG.rstrip("=")) + END)),
    good("N23", "one good beside a broken one", OK,
         Say(images(PNG[:60] + "*" + PNG[60:], PNG) + END), kept=(".bin",)),
    damaged("N24", "html that calls itself PNG", f"data:image/png;base64,{HTML}"),
    damaged("N24", "html in the data URL", "data:text/html,%3Cp%3ESorry"),
    damaged("N24", "empty", "data:image/png;base64,"),
    good("N25", "a PNG of 30000 by 30000", OK, Say(image_event(huge_png()) + END),
         pictures=(huge_png(),)),
    good("N25", "a drawing of 20000 by 20000", OK,
         Say(image_event(drawings.svg("<g/>", 'width="20000" height="20000"').encode()) + END),
         pictures=(drawings.svg("<g/>", 'width="20000" height="20000"').encode(),)),
    *[
        good("N26", name, OK, Say(image_event(made.encode(), "image/svg+xml") + END),
             pictures=(made.encode(),))
        for name, made in {
            "scripts": drawings.svg('<script>fetch("https://a.example")</script>'),
            "references outside": drawings.svg('<image href="https://a.example/x.png"/>'),
            "local paths": drawings.svg('<image xlink:href="/etc/passwd"/>'),
            "a nest of uses": drawings.use_bomb(),
            "entities": drawings.entity_bomb(),
        }.items()
    ],
]  # fmt: skip

ROWS = [*STREAMS, *PICTURES]
