"""The rows of pictures that lie elsewhere, of words without a picture, and of clocks that leap."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any
from unittest import mock

from desktop_app.core.errors import Charged, Kind
from tests.fakes.service import (
    Drop,
    Hang,
    Say,
    Status,
    Wait,
    comment,
    done,
    drip,
    finish_event,
    image_event,
    text_event,
    usage_event,
)
from tests.fakes.steps import Framing
from tests.fakes.wire import chunk_event
from tests.faults.bench import FOX, LAKE, Answer, Bench, Row
from tests.faults.contents import CHARGED, END, OK, PERHAPS, PNG, WHOLE, good, images


def linked(name: str, there: Callable[[Bench], Answer] | Answer, **more: Any) -> Row:
    """The picture lies elsewhere, where such is answered."""

    def answer(bench: Bench) -> Answer:
        steps = there(bench) if callable(there) else there
        if steps:
            bench.elsewhere.play(*steps)
        url = more.get("url", f"{bench.elsewhere.root}/lake.png")
        return (OK, Say(images({"image_url": {"url": url}}) + END))

    facts: dict[str, Any] = {
        "kind": Kind.LINKED,
        "charged": Charged.YES,
        "title": "The picture lies elsewhere.",
        "fetches": True,
        "asked": 1,
        "links": ("/lake.png",),
        "says": ("It couldn't be fetched from 127.0.0.1:",),
        **{name: value for name, value in more.items() if name != "url"},
    }
    return Row(fault="N27", name=name, answer=answer, **facts)


THERE = Status(200, {"Content-Type": "image/png"})


def to_other(bench: Bench) -> Answer:
    """The picture's host leads to one that must not be asked."""
    return (Status(302, {"Location": f"{bench.other.root}/x.png"}, Framing.LENGTH),)


LINKS = [
    linked("fetched", (THERE, Say(LAKE)), kind=None, pictures=(LAKE,), links=()),
    linked(
        "not asked for yet",
        (),
        fetches=False,
        says=("It's at 127.0.0.1:", "Pictor can fetch it without your key."),
        details="Link: https://127.0.0.1:",
    ),
    *[
        linked(
            f"refused: {url[:24]}",
            (),
            url=url,
            links=(url,),
            says=(f"Pictor doesn't open such an address: {url}",),
        )
        for url in ("http://pictures.example/a.png", "file:///etc/passwd", "javascript:alert(1)")
    ],
    linked("led to plain http", to_other),
    linked("404", (Status(404), Say(b"gone")), details="Status: 404"),
    linked("a gigabyte", (Status(200, {}, Framing.LENGTH, 1 << 30), Say(LAKE), Hang())),
    linked("reset", (THERE, Say(LAKE[:40]), Drop())),
    linked("a page", (THERE, Say(b"<html>Sign in"))),
    good(
        "N27",
        "a picture and a link",
        OK,
        Say(images(PNG, "https://a.example/b.png") + END),
        links=("https://a.example/b.png",),
    ),
]

WORDS = [
    Row(
        fault="N28",
        name="words only",
        answer=(OK, Say(text_event("Which of the <b>two</b> lakes?") + END)),
        kind=Kind.WORDS_ONLY,
        charged=Charged.YES,
        title="The model answered in words.",
        says=("“Which of the <b>two</b> lakes?”", CHARGED),
        text="Which of the <b>two</b> lakes?",
    ),
    Row(
        fault="N28",
        name="a refusal in words",
        answer=(
            OK,
            Say(chunk_event({"refusal": "I must not paint that."}) + finish_event() + done()),
        ),
        kind=Kind.REFUSED,
        title="Refused by the model.",
        says=("“I must not paint that.”", "Different wording may help.", PERHAPS),
    ),
    Row(
        fault="N28",
        name="the provider's filter, at no cost",
        answer=(
            OK,
            Say(finish_event("stop", "IMAGE_PROHIBITED_CONTENT") + usage_event(0) + done()),
        ),
        kind=Kind.REFUSED,
        charged=Charged.NO,
        title="Refused by the model.",
        says=("Nothing was charged.",),
    ),
    Row(
        fault="N28",
        name="content_filter",
        answer=(OK, Say(finish_event("content_filter") + done())),
        kind=Kind.REFUSED,
        title="Refused by the model.",
        says=(PERHAPS,),
    ),
    Row(
        fault="N28",
        name="out of length",
        answer=(OK, Say(comment() + finish_event("length") + done())),
        kind=Kind.NOTHING_CAME,
        title="No picture came.",
        says=(PERHAPS,),
        details="Message: LENGTH",
    ),
    Row(
        fault="N28",
        name="an empty completion that is insured",
        answer=(OK, Say(finish_event() + usage_event(0) + done())),
        kind=Kind.NOTHING_CAME,
        charged=Charged.NO,
        title="No picture came.",
        says=("Nothing was charged.",),
    ),
    good(
        "N28",
        "a picture out of length",
        OK,
        Say(image_event(LAKE) + finish_event("length") + done()),
    ),
]


@contextmanager
def leaping_clock() -> Iterator[None]:
    """The clock on the wall leaps by a day at every look, now there, now back."""
    real, looks = time.time, iter(range(1_000_000))

    def leaping() -> float:
        return real() + (86_400.0 if next(looks) % 2 else -86_400.0)

    with mock.patch("time.time", leaping):
        yield


CLOCKS = [
    good("N29", "the clock leaps meanwhile", OK, Say(comment()), Wait(0.2), *drip(WHOLE, 200),
         around=leaping_clock, silence_s=2),
    Row(
        fault="N29",
        name="the clock leaps, and only silence counts",
        answer=(OK, Say(comment()), Hang()),
        kind=Kind.TIMED_OUT,
        title="The model isn't answering.",
        around=leaping_clock,
        silence_s=0.3,
    ),
    Row(
        fault="N29",
        name="awake again after a sleep",
        answer=(OK, Say(image_event(FOX)), Wait(0.1), Drop()),
        kind=Kind.DROPPED,
        title="The connection dropped after",
        says=("Your prompt is safe.", PERHAPS),
        pictures=(FOX,),
        around=leaping_clock,
        asked=1,
    ),
]  # fmt: skip

ROWS = [*LINKS, *WORDS, *CLOCKS]
