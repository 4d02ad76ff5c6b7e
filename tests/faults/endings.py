"""The rows of how an answer under way ends, and what is kept of it."""

from __future__ import annotations

import gzip
import zlib
from typing import Any

from desktop_app.core.errors import Charged, Kind
from desktop_app.core.recipe import Transport
from tests.fakes.images import (
    IMAGE_HEADERS,
    completed_event,
    failed_event,
    images_body,
    partial_event,
)
from tests.fakes.service import (
    EVENT_STREAM,
    JSON,
    Close,
    Drop,
    Hang,
    Raw,
    Say,
    Status,
    Step,
    Wait,
    comment,
    done,
    drip,
    error_event,
    finish_event,
    image_event,
    json_body,
    json_error,
    stream,
    text_event,
    usage_event,
)
from tests.fakes.steps import Framing
from tests.faults.bench import FOX, GENERATION, LAKE, OWL, Row

OK = Status(200, EVENT_STREAM)
PADDED = Status(200, JSON)
WHOLE = stream(text_event("Here"), image_event(LAKE), finish_event(), usage_event(), done())
BEGUN = stream(comment(), text_event("Here"), image_event(LAKE))
IMAGES: dict[str, Any] = {"transport": Transport.IMAGES}
PERHAPS = "OpenRouter may have charged for it."
FREE = "Nothing was charged."


def good(fault: str, name: str, *answer: Step, **more: Any) -> Row:
    """It ends well."""
    return Row(fault=fault, name=name, answer=answer, kind=None, **{"pictures": (LAKE,), **more})


def dropped(fault: str, name: str, *answer: Step, **more: Any) -> Row:
    """The connection broke; what came is kept, and it is not sent again."""
    facts = {"pictures": (LAKE,), "says": ("Your prompt is safe.", PERHAPS), "asked": 1, **more}
    title = "The connection dropped after"
    return Row(fault=fault, name=name, answer=answer, kind=Kind.DROPPED, title=title, **facts)


def stopped(name: str, *answer: Step, **more: Any) -> Row:
    """The provider broke off."""
    return Row(
        fault="N7",
        name=name,
        answer=answer,
        kind=Kind.STOPPED_BY_PROVIDER,
        title="The model stopped before it was done.",
        **{"says": (PERHAPS,), **more},
    )


_AMID = image_event(FOX).index(b";base64,") + 8 + len(FOX) * 2 // 3
CUT = BEGUN + image_event(FOX)[:_AMID]

ROWS = [
    good("N6", "a document for a stream", PADDED, Say(b"\n   \n" + json_body(LAKE, text="Here"))),
    good(
        "N6",
        "several pictures in a document",
        PADDED,
        Say(json_body(LAKE, FOX)),
        pictures=(LAKE, FOX),
    ),
    good(
        "N6",
        "a document for a stream of images",
        Status(200, {**JSON, **IMAGE_HEADERS}),
        Say(images_body(LAKE, FOX)),
        pictures=(LAKE, FOX),
        **IMAGES,
    ),
    stopped(
        "as documented",
        OK,
        Say(BEGUN + error_event(502, "The painter fell over") + done()),
        says=("“The painter fell over”", PERHAPS),
        pictures=(LAKE,),
        details=GENERATION,
    ),
    stopped(
        "as recorded",
        OK,
        Say(BEGUN + error_event(400, "Bad luck", form="recorded") + done()),
        pictures=(LAKE,),
    ),
    stopped("bare", OK, Say(BEGUN + error_event("server_error", form="bare")), pictures=(LAKE,)),
    stopped("finished by an error", OK, Say(text_event("Hm") + finish_event("error") + done())),
    stopped("in a document", PADDED, Say(b"\n \n" + json_error(502, "Provider returned error"))),
    stopped(
        "on images",
        Status(200, {**EVENT_STREAM, **IMAGE_HEADERS}),
        Say(failed_event("The painter fell over") + done()),
        charged=Charged.NO,
        says=("“The painter fell over”", FREE),
        asked=1,
        **IMAGES,
    ),
    stopped(
        "on images after a preview",
        OK,
        Say(partial_event(FOX) + failed_event() + done()),
        charged=Charged.NO,
        says=("What came of the picture is kept as a file.", FREE),
        kept=("-incomplete.png",),
        **IMAGES,
    ),
    stopped(
        "on images with a whole picture before",
        OK,
        Say(completed_event(LAKE) + failed_event() + done()),
        pictures=(LAKE,),
        **IMAGES,
    ),
    dropped("N8", "end before the end", OK, Say(BEGUN), details=f"Generation: {GENERATION}"),
    dropped("N8", "end before anything", OK, pictures=()),
    dropped("N8", "reset", OK, Say(BEGUN), Drop()),
    dropped("N8", "reset before anything", Drop(), pictures=()),
    dropped("N8", "end of images before the picture", Status(200, JSON), pictures=(), **IMAGES),
    dropped(
        "N9",
        "reset amid a picture",
        OK,
        Say(CUT),
        Drop(),
        kept=("-incomplete.png",),
        says=("What came of the picture is kept as a file.", PERHAPS),
        details="-incomplete.png",
    ),
    dropped(
        "N9",
        "end amid the words' picture",
        OK,
        Say(text_event(f"![a fox](data:image/png;base64,{'iVBORw0KGgoAAAAN' * 9}")),
        kept=("-incomplete.bin",),
        pictures=(),
        text="",
    ),
    dropped(
        "N9",
        "end of images amid the picture",
        Status(200, JSON, Framing.CLOSE),
        Say(images_body(FOX)[:120]),
        pictures=(),
        kept=("-incomplete.png",),
        **IMAGES,
    ),
    good("N10", "end after the finish", OK, Say(stream(image_event(LAKE), finish_event()))),
    good("N10", "reset after the finish", OK, Say(image_event(LAKE) + finish_event()), Drop()),
    good("N10", "open after the end", OK, Say(WHOLE), Hang()),
    good("N10", "open after a whole document", Status(200, JSON, Framing.LENGTH),
         Say(json_body(LAKE))),
    good("N11", "silence below the limit", OK, Say(comment()), Wait(0.4), Say(WHOLE), silence_s=3),
    Row(
        fault="N11",
        name="silence at the limit",
        answer=(OK, Say(BEGUN), Hang()),
        kind=Kind.TIMED_OUT,
        title="The model isn't answering.",
        says=(PERHAPS,),
        pictures=(LAKE,),
        silence_s=0.3,
        asked=1,
    ),
    Row(
        fault="N11",
        name="silence before the headers, at the limit",
        answer=(Hang(),),
        kind=Kind.TIMED_OUT,
        title="The model isn't answering.",
        says=(PERHAPS,),
        silence_s=0.3,
        asked=1,
    ),
    good(
        "N12",
        "comments for longer than the limit",
        OK,
        *drip(comment() * 12, len(comment()), 0.1),
        Say(WHOLE),
        silence_s=0.6,
    ),
    good("N13", "slow drip", OK, *drip(WHOLE, 12, 0.02), silence_s=0.6),
    Row(
        fault="N14",
        name="an endless line",
        answer=(OK, Say(BEGUN), Say(b"data: "), *[Say(b"x" * (1 << 20))] * 66, Hang()),
        kind=Kind.TOO_LONG,
        title="The answer was too long.",
        says=("Pictor stopped reading it. What came before is kept.", PERHAPS),
        pictures=(LAKE,),
        asked=1,
    ),
    Row(
        fault="N14",
        name="endless pictures",
        answer=(
            OK,
            Say(BEGUN + b'data: {"choices":[{"delta":{"images":["data:image/png;base64,'),
            *[Say(b"QUJD" * (1 << 18))] * 345,
            Hang(),
        ),
        kind=Kind.TOO_LONG,
        title="The answer was too long.",
        pictures=(LAKE,),
        kept=("-incomplete.bin",),
    ),
    good("N17", "gzip", Status(200, {**EVENT_STREAM, "Content-Encoding": "gzip"}),
         Say(gzip.compress(WHOLE))),
    good("N17", "deflate", Status(200, {**EVENT_STREAM, "Content-Encoding": "deflate"}),
         *drip(zlib.compress(WHOLE), 40)),
    dropped(
        "N17",
        "gzip that was cut",
        Status(200, {**EVENT_STREAM, "Content-Encoding": "gzip"}, Framing.CLOSE),
        Say(gzip.compress(comment() * 9 + text_event("Here") + finish_event())[:-90]),
        pictures=(),
    ),
    dropped(
        "N17",
        "gzip that is none",
        Status(200, {**EVENT_STREAM, "Content-Encoding": "gzip"}),
        Say(b"\x1f\x8b\x08\x00" + WHOLE),
        pictures=(),
    ),
    dropped("N18", "a chunk without a size", OK, Say(BEGUN), Raw(b"nonsense\r\n")),
    dropped("N18", "a chunk that is cut", OK, Say(BEGUN), Raw(b"ffff\r\nabc"), Close()),
    dropped("N18", "a chunk longer than it says", OK, Say(BEGUN), Raw(b"3\r\nabcdef\r\n")),
    dropped("N18", "shorter than promised", Status(200, EVENT_STREAM, Framing.LENGTH, 9999),
            Say(BEGUN), Close()),
    good("N21", "previews, then the picture", OK,
         Say(partial_event(FOX) + partial_event(OWL, 1) + completed_event(LAKE) + done()),
         **IMAGES),
    dropped("N21", "previews, then nothing", OK, Say(partial_event(OWL) + partial_event(FOX, 1)),
            pictures=(), kept=("-incomplete.png",), **IMAGES,
            says=("What came of the picture is kept as a file.", PERHAPS)),
    Row(
        fault="N21",
        name="previews, then the end",
        answer=(OK, Say(partial_event(FOX) + done())),
        kind=Kind.NOTHING_CAME,
        title="No picture came.",
        says=("What came of the picture is kept as a file.",),
        kept=("-incomplete.png",),
        **IMAGES,
    ),
]  # fmt: skip
