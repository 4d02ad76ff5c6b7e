"""The provider against a scripted service: what is sent, and what each kind of answer becomes."""

from __future__ import annotations

import base64
import errno
import os
import time
from collections.abc import Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from desktop_app.core import reading
from desktop_app.core.errors import AppError, Charged, Failure, Kind
from desktop_app.core.events import Arrived, Ended, Event, Heard, Said, Sent
from desktop_app.core.providers.base import Provider
from desktop_app.core.providers.openrouter import OpenRouter
from desktop_app.core.recipe import Recipe
from tests.core.making import access
from tests.fakes.service import (
    EVENT_STREAM,
    JSON,
    Close,
    Drop,
    Hang,
    Raw,
    Say,
    ScriptedService,
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
    png,
    stream,
    text_event,
    usage_event,
)
from tests.fakes.steps import Framing
from tests.fakes.wire import GENERATION, chunk_event, event

KEY = "sk-or-v1-abc123secret"
RED, BLUE = png(), png(9, 9, (1, 2, 3))
CAT = Recipe(prompt="a cat 😀", model="google/gemini-2.5-flash-image", ratio="3:2")
WHOLE = stream(
    comment(),
    comment(),
    text_event("Here "),
    text_event("it is"),
    image_event(RED),
    finish_event(),
    usage_event(),
    done(),
)


def cut_in(whole: bytes, picture: bytes, *, behind: bool) -> bytes:
    """The beginning of an answer, up to the middle of a picture or right behind it."""
    payload = base64.b64encode(picture)
    return whole[: whole.index(payload) + (len(payload) + 1 if behind else len(payload) // 2)]


class Outcome:
    """What an iteration told, and how it ended."""

    def __init__(self, events: list[Event], failure: Failure | None) -> None:
        self.events = events
        self.failure = failure
        self.pictures = [one.path.read_bytes() for one in events if isinstance(one, Arrived)]
        self.said = "".join(one.text for one in events if isinstance(one, Said))
        self.ended = next((one for one in events if isinstance(one, Ended)), None)

    @property
    def kind(self) -> tuple[Kind, Charged]:
        assert self.failure is not None, self.events
        return self.failure.kind, self.failure.charged


def told(provider: Provider, folder: Path, recipe: Recipe = CAT) -> Outcome:
    events: list[Event] = []
    try:
        events += provider.generate(recipe, folder)
    except AppError as error:
        return Outcome(events, checked(error))
    return Outcome(events, None)


def played(folder: Path, *steps: Step, silence_s: float = 5, recipe: Recipe = CAT) -> Outcome:
    """One generation against one script."""
    events: list[Event] = []
    with ScriptedService(steps) as service:
        provider = OpenRouter(access(service.url, KEY), silence_s=silence_s)
        try:
            events.extend(provider.generate(recipe, folder / "reply"))
        except AppError as error:
            return Outcome(events, checked(error))
    return Outcome(events, None)


def checked(error: AppError) -> Failure:
    """No exception may lead to the key, by whatever way it could be printed."""
    one: BaseException | None = error
    while one is not None:
        assert KEY not in f"{one} {one!r} {vars(one)}"
        assert not hasattr(one, "request")
        one = one.__cause__ or one.__context__
    return error.failure


@pytest.mark.parametrize("framing", Framing)
def test_a_streamed_answer_is_told_as_it_comes(framing: Framing, tmp_path: Path) -> None:
    found = played(tmp_path, Status(200, EVENT_STREAM, framing), Say(WHOLE))
    assert found.events[0] == Sent()
    assert found.pictures == [RED]
    assert found.said == "Here it is"
    assert found.events[-1] == Ended(
        text="Here it is",
        cost_usd=Decimal("0.0387"),
        generation_id=GENERATION,
        provider="Google AI Studio",
        finish_reason="stop",
    )


@pytest.mark.parametrize("framing", Framing)
@pytest.mark.parametrize("size", [1, 7, 100])
def test_the_size_of_the_pieces_does_not_matter(
    framing: Framing, size: int, tmp_path: Path
) -> None:
    found = played(tmp_path, Status(200, EVENT_STREAM, framing), *drip(WHOLE, size))
    assert found.pictures == [RED]
    assert found.said == "Here it is"
    assert found.ended is not None


def test_the_request_holds_the_recipe_and_no_more(tmp_path: Path) -> None:
    with ScriptedService() as service:
        cases: list[tuple[Recipe, dict[str, Any]]] = [
            (
                Recipe(prompt="a cat 😀", model="m/x", ratio="3:2", size="2K"),
                {"image_config": {"aspect_ratio": "3:2", "image_size": "2K"}, "stream": True},
            ),
            (
                Recipe(prompt="a cat 😀", model="m/x", ratio="3:2", stream=False),
                {"image_config": {"aspect_ratio": "3:2"}, "stream": False},
            ),
            (Recipe(prompt="a cat 😀", model="m/x", ratio=None), {"stream": True}),
        ]
        for recipe, expected in cases:
            service.play(Status(200, JSON), Say(json_body(RED)))
            told(OpenRouter(access(service.url + "/", KEY)), tmp_path / "reply", recipe)
            request = service.requests[-1]
            assert (request.method, request.path) == ("POST", "/api/v1/chat/completions")
            assert request.json() == {
                "model": "m/x",
                "messages": [{"role": "user", "content": "a cat 😀"}],
                "modalities": ["image", "text"],
                **expected,
            }
            headers = request.headers
            assert headers["authorization"] == f"Bearer {KEY}"
            assert headers["content-type"] == "application/json"
            assert headers["accept-encoding"] == "identity"
            assert headers["x-openrouter-title"] == "Pictor"
            assert headers["user-agent"] == "Pictor"
            assert not {"referer", "http-referer", "cookie"} & set(headers)


def test_modalities_are_the_models_own(tmp_path: Path) -> None:
    with ScriptedService((Status(200, JSON), Say(json_body(RED)))) as service:
        recipe = Recipe(prompt="x", model="m/x", modalities=("image",))
        told(OpenRouter(access(service.url, KEY)), tmp_path, recipe)
        assert service.requests[0].json()["modalities"] == ["image"]


def test_json_where_a_stream_was_asked_for_is_an_answer(tmp_path: Path) -> None:
    body = json_body(RED, BLUE, text="Two", padding=b"\n    \n  ")
    for headers in (JSON, EVENT_STREAM, {}):
        found = played(tmp_path / str(len(headers)), Status(200, headers), *drip(body, 40))
        assert found.pictures == [RED, BLUE]
        assert found.ended is not None
        assert (found.said, found.ended.text) == ("Two", "Two")


def test_the_generation_id_of_the_headers_counts_first(tmp_path: Path) -> None:
    headers = {**EVENT_STREAM, "X-Generation-Id": "gen-header"}
    found = played(tmp_path, Status(200, headers), Say(WHOLE))
    assert found.ended is not None
    assert found.ended.generation_id == "gen-header"


@pytest.mark.parametrize("form", ["repeated", "null", "empty"])
def test_usage_is_taken_from_wherever_it_stands(form: Any, tmp_path: Path) -> None:
    body = stream(
        image_event(RED), usage_event(0.5, form), finish_event(), usage_event(0.25, form), done()
    )
    found = played(tmp_path, Status(200, EVENT_STREAM), Say(body))
    assert found.ended is not None
    assert found.ended.cost_usd == Decimal("0.25")


def test_news_come_four_times_a_second_at_most(tmp_path: Path) -> None:
    words = [Say(text_event(f"{number} ")) for number in range(400)]
    start = time.monotonic()
    with ScriptedService((Status(200, EVENT_STREAM), *words, Wait(0.6), *words)) as service:
        found = told(OpenRouter(access(service.url, KEY)), tmp_path)
    spent_s = time.monotonic() - start
    assert found.kind == (Kind.DROPPED, Charged.PERHAPS)
    assert found.said == 2 * "".join(f"{number} " for number in range(400))
    for kind in (Heard, Said):
        number = sum(isinstance(one, kind) for one in found.events)
        assert 2 <= number <= 4 * spent_s + 2


@pytest.mark.parametrize(
    "ending",
    [
        (Hang(),),
        (Say(b": still here\n\n"), Hang()),
        (Drop(),),
        (Raw(b"garbage"), Hang()),
    ],
)
def test_after_done_nobody_waits_for_the_connection(
    ending: tuple[Step, ...], tmp_path: Path
) -> None:
    start = time.monotonic()
    found = played(tmp_path, Status(200, EVENT_STREAM), Say(WHOLE), *ending)
    assert found.ended is not None
    assert time.monotonic() - start < 4


@pytest.mark.parametrize("ending", [(), (Close(),), (Drop(),), (Raw(b"zz\r\n"),), (Hang(),)])
def test_a_finish_reason_is_an_end_too(ending: tuple[Step, ...], tmp_path: Path) -> None:
    body = stream(image_event(RED), finish_event(), usage_event())
    found = played(tmp_path, Status(200, EVENT_STREAM), Say(body), *ending, silence_s=0.5)
    assert found.pictures == [RED]
    assert found.ended is not None
    assert found.ended.cost_usd == Decimal("0.0387")


def test_a_whole_document_is_an_end_even_if_the_connection_stays(tmp_path: Path) -> None:
    found = played(tmp_path, Status(200, JSON), Say(json_body(RED)), Hang(), silence_s=0.3)
    assert found.pictures == [RED]
    assert found.ended is not None


def test_malformed_events_are_skipped_and_counted(tmp_path: Path) -> None:
    odd = stream(
        event("{broken"),
        event("[]"),
        event({"choices": None}),
        event({"choices": []}),
        event({"choices": [{"delta": None}], "unknown": {"a": 1}}),
        chunk_event({"images": None, "content": None}),
    )
    found = played(tmp_path, Status(200, EVENT_STREAM), Say(odd + WHOLE))
    assert found.pictures == [RED]
    assert found.ended is not None
    assert found.ended.skipped_events == 2


def test_crlf_bom_and_invalid_utf8_are_survived(tmp_path: Path) -> None:
    body = b"\xef\xbb\xbf" + WHOLE.replace(b"it is", b"\xff").replace(b"\n", b"\r\n")
    found = played(tmp_path, Status(200, EVENT_STREAM), *drip(body, 50))
    assert (found.pictures, found.said) == ([RED], "Here \ufffd")


@pytest.mark.parametrize(
    ("odd", "kept"),
    [
        (image_event(RED, "image/jpeg"), RED),
        (image_event(RED, key="imageUrl", index=None), RED),
        (image_event(b"<html>sorry</html>"), b"<html>sorry</html>"),
        (image_event(RED, url="data:image/png;base64,iVBO*Rw0"), b"data:image/png;base64,iVBO*Rw0"),
    ],
)
def test_whatever_came_as_a_picture_is_kept_as_it_came(
    odd: bytes, kept: bytes, tmp_path: Path
) -> None:
    found = played(tmp_path, Status(200, EVENT_STREAM), Say(odd + finish_event() + done()))
    assert found.pictures == [kept]
    assert found.ended is not None


@pytest.mark.parametrize("coding", ["gzip", "deflate"])
def test_a_packed_body_is_unpacked(coding: str, tmp_path: Path) -> None:
    import gzip
    import zlib

    packed = gzip.compress(WHOLE) if coding == "gzip" else zlib.compress(WHOLE)
    headers = {**EVENT_STREAM, "Content-Encoding": coding}
    for framing in Framing:
        found = played(tmp_path / framing, Status(200, headers, framing), *drip(packed, 60))
        assert found.pictures == [RED]
        assert found.ended is not None
    cut = played(tmp_path / "cut", Status(200, headers, Framing.CLOSE), Say(packed[:-200]))
    assert cut.kind == (Kind.DROPPED, Charged.PERHAPS)
    bad = played(tmp_path / "bad", Status(200, headers), Say(b"\x1f\x8b\x08\x00" + WHOLE))
    assert bad.kind == (Kind.DROPPED, Charged.PERHAPS)


# What ends badly once the answer is under way: steps, kind, pictures that were told before.
BEGUN = stream(comment(), text_event("Here"), image_event(RED))
OK = Status(200, EVENT_STREAM)
NATIVE_REFUSAL = finish_event("stop", "IMAGE_PROHIBITED_CONTENT")
BAD_ENDINGS: Mapping[str, tuple[tuple[Step, ...], Kind, list[bytes]]] = {
    "end before the end": ((OK, Say(BEGUN)), Kind.DROPPED, [RED]),
    "end without a body": ((OK,), Kind.DROPPED, []),
    "empty body": ((Status(200, JSON, Framing.LENGTH),), Kind.DROPPED, []),
    "reset": ((OK, Say(BEGUN), Drop()), Kind.DROPPED, [RED]),
    "reset amid a picture": (
        (OK, Say(cut_in(BEGUN + image_event(BLUE), BLUE, behind=False)), Drop()),
        Kind.DROPPED,
        [RED],
    ),
    "reset behind a picture's last letter": (
        (OK, Say(cut_in(BEGUN + image_event(BLUE), BLUE, behind=True)), Drop()),
        Kind.DROPPED,
        [RED, BLUE],
    ),
    "closed amid a chunk": ((OK, Say(BEGUN), Raw(b"ffff\r\nabc"), Close()), Kind.DROPPED, [RED]),
    "broken chunk size": ((OK, Say(BEGUN), Raw(b"nonsense\r\n")), Kind.DROPPED, [RED]),
    "endless chunk size": ((OK, Say(BEGUN), Raw(b"1" * 70_000)), Kind.DROPPED, [RED]),
    "chunk longer than it says": ((OK, Raw(b"3\r\nabcdef\r\n")), Kind.DROPPED, []),
    "shorter than promised": (
        (Status(200, EVENT_STREAM, Framing.LENGTH, 9999), Say(BEGUN), Close()),
        Kind.DROPPED,
        [RED],
    ),
    "cut document": (
        (Status(200, JSON, Framing.CLOSE), Say(cut_in(json_body(RED, BLUE), BLUE, behind=False))),
        Kind.DROPPED,
        [RED],
    ),
    "document shorter than promised": (
        (
            Status(200, JSON, Framing.LENGTH, 9999),
            Say(cut_in(json_body(RED), RED, behind=True)),
            Close(),
        ),
        Kind.DROPPED,
        [RED],
    ),
    "silence": ((OK, Say(BEGUN), Hang()), Kind.TIMED_OUT, [RED]),
    "silence before the headers": ((Hang(),), Kind.TIMED_OUT, []),
    "error, documented": (
        (OK, Say(BEGUN + error_event() + done())),
        Kind.STOPPED_BY_PROVIDER,
        [RED],
    ),
    "error, recorded": (
        (OK, Say(BEGUN + error_event(400, "Bad", form="recorded") + done())),
        Kind.STOPPED_BY_PROVIDER,
        [RED],
    ),
    "error, bare": (
        (OK, Say(BEGUN + error_event("server_error", "Oh", form="bare"))),
        Kind.STOPPED_BY_PROVIDER,
        [RED],
    ),
    "error without a code": (
        (OK, Say(error_event(None, "Oh", form="bare"))),
        Kind.STOPPED_BY_PROVIDER,
        [],
    ),
    "error as text": ((OK, Say(event({"error": "Oh"}))), Kind.STOPPED_BY_PROVIDER, []),
    "error in the choice": (
        (
            Status(200, JSON),
            Say(b'{"choices": [{"error": {"message": "Oh"}, "finish_reason": "error"}]}'),
        ),
        Kind.STOPPED_BY_PROVIDER,
        [],
    ),
    "error in a 200 document": (
        (Status(200, JSON), Say(b"\n  \n" + json_error(502, "Provider returned error"))),
        Kind.STOPPED_BY_PROVIDER,
        [],
    ),
    "no credit told late": (
        (Status(200, JSON), Say(json_error(402, "Insufficient credits"))),
        Kind.NO_CREDIT,
        [],
    ),
    "rate limit told late": (
        (OK, Say(comment() + error_event(429, "Slow", form="bare"))),
        Kind.RATE_LIMITED,
        [],
    ),
    "rate limit amid the answer": (
        (OK, Say(BEGUN + error_event(429, "Slow"))),
        Kind.STOPPED_BY_PROVIDER,
        [RED],
    ),
    "refusal told as an error": (
        (OK, Say(error_event(403, "No", form="bare", error_type="content_policy_violation"))),
        Kind.REFUSED,
        [],
    ),
    "refusal beside an error": (
        (OK, Say(error_event(502, "Oh", form="bare") + finish_event("content_filter"))),
        Kind.REFUSED,
        [],
    ),
    "finished by an error": (
        (OK, Say(finish_event("error") + done())),
        Kind.STOPPED_BY_PROVIDER,
        [],
    ),
    "content filter": ((OK, Say(finish_event("content_filter") + done())), Kind.REFUSED, []),
    "native refusal": ((OK, Say(text_event("I can't") + NATIVE_REFUSAL)), Kind.REFUSED, []),
    "refusal in words": (
        (OK, Say(chunk_event({"refusal": "I must not"}) + finish_event() + done())),
        Kind.REFUSED,
        [],
    ),
    "words only": ((OK, Say(text_event("Just words") + finish_event())), Kind.WORDS_ONLY, []),
    "nothing": ((OK, Say(comment() + finish_event("length") + done())), Kind.NOTHING_CAME, []),
    "an empty document": ((Status(200, JSON), Say(b"{}")), Kind.NOTHING_CAME, []),
    "comments only": ((OK, Say(comment() * 30)), Kind.DROPPED, []),
    "nothing readable": ((OK, Say(event("{") + event("}") + done())), Kind.BAD_REPLY, []),
    "nothing readable, no end": ((OK, Say(event("{") + event("}"))), Kind.BAD_REPLY, []),
    "half a document": ((Status(200, JSON), Say(b'{"choices": [')), Kind.BAD_REPLY, []),
    "plain text": ((Status(200, {}), Say(b"upstream is down")), Kind.BAD_REPLY, []),
    "a page": ((Status(200, {}), Say(b"<!DOCTYPE html><p>Sign in")), Kind.NOT_THE_SERVICE, []),
}  # fmt: skip


@pytest.mark.parametrize("name", BAD_ENDINGS)
def test_pictures_are_told_before_the_failure(name: str, tmp_path: Path) -> None:
    steps, kind, pictures = BAD_ENDINGS[name]
    found = played(tmp_path, *steps, silence_s=0.3)
    assert found.kind == (kind, Charged.PERHAPS)
    assert found.pictures == pictures
    assert found.ended is None
    assert found.failure is not None
    assert found.failure.after_s is not None
    assert 0 <= found.failure.after_s < 5
    if BEGUN in b"".join(step.data for step in steps if isinstance(step, Say)):
        assert found.said == "Here"
        assert found.failure.generation_id == GENERATION


def test_a_picture_elsewhere_is_an_answer_that_names_it(tmp_path: Path) -> None:
    link = "https://a.example/b.png"
    body = stream(text_event("Here"), image_event(b"", url=link), finish_event(), done())
    found = played(tmp_path, OK, Say(body))
    assert found.ended is not None
    assert (found.ended.text, found.ended.links) == ("Here", (link,))
    refused = played(tmp_path / "2", OK, Say(image_event(b"", url=link) + NATIVE_REFUSAL))
    assert refused.kind == (Kind.REFUSED, Charged.PERHAPS)


def test_the_bill_that_came_says_whether_it_was_charged(tmp_path: Path) -> None:
    for cost, charged in ((0.25, Charged.YES), (0, Charged.NO)):
        body = stream(text_event("No"), finish_event(), usage_event(cost), done())
        found = played(tmp_path / charged, OK, Say(body))
        assert found.kind == (Kind.WORDS_ONLY, charged)


@pytest.mark.parametrize(
    ("steps", "message"),
    [
        ((OK, Say(text_event("Just words") + finish_event())), "Just words"),
        ((OK, Say(text_event("I can't") + NATIVE_REFUSAL)), "I can't"),
        ((OK, Say(NATIVE_REFUSAL)), "IMAGE_PROHIBITED_CONTENT"),
        ((OK, Say(chunk_event({"refusal": "I must not"}) + finish_event())), "I must not"),
        ((OK, Say(error_event(raw='{"error":{"message":"Too hot"}}'))), "Too hot"),
        ((OK, Say(event({"error": f"Key {KEY} is bad"}))), "Key … is bad"),
        ((Status(200, {}), Say(b"<h1>Sign&nbsp;in</h1><script>x<y</script>")), "Sign&nbsp;in"),
        ((Status(200, {}), Say(b"upstream is down")), "upstream is down"),
    ],
)  # fmt: skip
def test_the_message_is_what_was_said(
    steps: tuple[Step, ...], message: str, tmp_path: Path
) -> None:
    found = played(tmp_path, *steps)
    assert found.failure is not None
    assert found.failure.message == message


def test_garbage_instead_of_an_answer(tmp_path: Path) -> None:
    for number, garbage in enumerate(
        [
            b"SSH-2.0-OpenSSH_9.2\r\n",
            b"HTTP/1.1 200 OK\r\n" + b"X: 1\r\n" * 150 + b"\r\n",
            b"HTTP/1.1 200 OK\r\nX: " + b"1" * 70_000 + b"\r\n\r\n",
        ]
    ):
        found = played(tmp_path / str(number), Raw(garbage), Close())
        assert found.kind == (Kind.BAD_REPLY, Charged.PERHAPS)
    early_ends: list[tuple[Step, ...]] = [(Close(),), (Drop(),), (Raw(b"HTTP/1.1 200"), Drop())]
    for steps in early_ends:
        found = played(tmp_path, *steps)
        assert found.kind == (Kind.DROPPED, Charged.PERHAPS)


def test_a_disk_that_fails_is_told_as_such(tmp_path: Path) -> None:
    (tmp_path / "reply").write_bytes(b"a file where the folder should be")
    found = played(tmp_path, OK, Say(WHOLE))
    assert found.failure is not None
    assert found.failure.kind is Kind.DISK
    assert found.failure.path
    assert not (tmp_path / "reply").is_dir()


def test_a_disk_that_fills_up_keeps_what_it_has(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write, room = os.write, 3_000

    def write_as_long_as_there_is_room(descriptor: int, data: bytes | memoryview) -> int:
        nonlocal room
        if room <= 0:
            raise OSError(errno.ENOSPC, "No space left on device")
        written = write(descriptor, data[:room])
        room -= written
        return written

    monkeypatch.setattr(os, "write", write_as_long_as_there_is_room)
    found = played(tmp_path, OK, *drip(BEGUN + image_event(bytes(9000)) + done(), 1000))
    assert found.kind == (Kind.DISK, Charged.PERHAPS)
    assert found.pictures == [RED]
    assert found.failure is not None
    assert found.failure.message == "No space left on device"
    assert found.failure.path == str(tmp_path / "reply")


def test_an_endless_answer_keeps_what_came(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "MOST_EVENT_BYTES", 100_000)
    found = played(tmp_path, OK, Say(BEGUN), Say(b"data: " + b"x" * 200_000), Hang())
    assert found.kind == (Kind.TOO_LONG, Charged.PERHAPS)
    assert found.pictures == [RED]
