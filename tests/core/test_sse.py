"""Server-sent events against the WHATWG rules, in every chunking."""

from __future__ import annotations

import re
import time
from collections.abc import Iterable
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.core.sse import Decoder, ServerSentEvent, decode

BOM = b"\xef\xbb\xbf"


def told(chunks: Iterable[bytes]) -> list[tuple[str, str, str]]:
    return [(event.event, event.data, event.id) for event in decode(chunks)]


CASES: list[tuple[bytes, list[tuple[str, str, str]]]] = [
    (b"data: YHOO\ndata: +2\ndata: 10\n\n", [("message", "YHOO\n+2\n10", "")]),
    (
        (
            b": test stream\n\ndata: first event\nid: 1\n\n"
            b"data:second event\nid\n\ndata:  third event\n\n"
        ),
        [
            ("message", "first event", "1"),
            ("message", "second event", ""),
            ("message", " third event", ""),
        ],
    ),
    (b"data\n\ndata\ndata\n\ndata:", [("message", "", ""), ("message", "\n", "")]),
    (b"data:test\n\ndata: test\n\n", [("message", "test", "")] * 2),
    (b"event: add\ndata: 73857293\n\ndata: x\n\n", [("add", "73857293", ""), ("message", "x", "")]),
    (b"event: lost\n\ndata: x\n\n", [("message", "x", "")]),
    (b"event: a\nevent\ndata: x\n\n", [("message", "x", "")]),
    (
        b"data: a\rdata: b\r\ndata: c\n\r\ndata: d\r\r",
        [("message", "a\nb\nc", ""), ("message", "d", "")],
    ),
    (b"data: a\r\n\r\ndata: b\r\n\r\n", [("message", "a", ""), ("message", "b", "")]),
    (b"\r\n\n\rdata: a\n\r", [("message", "a", "")]),
    (
        BOM + b"data: a\n\n" + BOM + b"data: b\n\ndata: c\n\n",
        [("message", "a", ""), ("message", "c", "")],
    ),
    (BOM + BOM + b"data: a\n\ndata: b\n\n", [("message", "b", "")]),
    (b"\xef\xbbdata: a\n\ndata: b\n\n", [("message", "b", "")]),
    (b"data: \xef\xbb\xbfa\n\n", [("message", "\ufeffa", "")]),
    (b"data: \xff \xe2\x82 \xc3\n\n", [("message", "\ufffd \ufffd \ufffd", "")]),
    (b"data: \xf0\x9f\x92\ndata: \xa9\n\n", [("message", "\ufffd\n\ufffd", "")]),
    (
        "data: a\u2028b\u2029c\u0085d\x0be\x0cf\x1cg\n\n".encode(),
        [("message", "a\u2028b\u2029c\u0085d\x0be\x0cf\x1cg", "")],
    ),
    (
        b"id: 1\ndata: a\n\nid: 2\x003\ndata: b\n\nid: 4\n\ndata: c\n\n",
        [("message", "a", "1"), ("message", "b", "1"), ("message", "c", "4")],
    ),
    (
        b"retry: 1000\nretry: x\ndata: a\nwhat: ever\nDATA: no\n data: no\n\n",
        [("message", "a", "")],
    ),
    (b"data: a\n: comment\ndata: b\n:\n\n", [("message", "a\nb", "")]),
    (b"data: a: b\n\ndata:\tb\n\n", [("message", "a: b", ""), ("message", "\tb", "")]),
    (b"data: whole\n\ndata: cut\n", [("message", "whole", "")]),
    (b"data: whole\n\ndata: cut", [("message", "whole", "")]),
    (b"data: \0\n\n", [("message", "\0", "")]),
    (b"", []),
    (BOM, []),
    (b"\n\n\r\r\n", []),
]


@pytest.mark.parametrize(("stream", "events"), CASES)
def test_whatwg_rules_whole_and_at_every_cut(
    stream: bytes, events: list[tuple[str, str, str]]
) -> None:
    assert told([stream]) == events
    assert told(bytes([byte]) for byte in stream) == events
    for cut in range(len(stream) + 1):
        assert told([stream[:cut], b"", stream[cut:]]) == events
        for second in range(cut, min(cut + 4, len(stream)) + 1):
            assert told([stream[:cut], stream[cut:second], stream[second:]]) == events


def naive(stream: bytes) -> list[tuple[str, str, str]]:
    """The specification word for word, on the whole text."""
    text = stream.decode("utf-8", "replace").removeprefix("\ufeff")
    events, data, event, last = [], "", "", ""
    for line in re.split("\r\n|\r|\n", text)[:-1]:
        field, _, value = line.partition(":")
        value = value.removeprefix(" ")
        if not line:
            if data:
                events.append((event or "message", data[:-1], last))
            data, event = "", ""
        elif field == "data":
            data += value + "\n"
        elif field == "event":
            event = value
        elif field == "id" and "\0" not in value:
            last = value
    return events


FIELDS = [b"data", b"data:", b"data: ", b"event:", b"id:", b"id: 7", b": c", b":", b" "]
ENDS = [b"\r", b"\n", b"\r\n", b"\n\n"]
ODDS = [b"x", b"\0", b"\xff", b"\xe2\x80", b"\xa8", b"\xc2\x85", "é💩".encode(), BOM]
PIECES = st.sampled_from([*FIELDS, *ENDS, *ODDS])


@settings(deadline=None)
@given(st.lists(PIECES, max_size=40).map(b"".join), st.lists(st.integers(0, 120), max_size=8))
def test_any_stream_in_any_chunking_means_what_the_specification_says(
    stream: bytes, cuts: list[int]
) -> None:
    edges = [0, *sorted(cuts), len(stream)]
    chunks = [stream[start:end] for start, end in pairwise(edges)]
    expected = naive(stream)
    assert told(chunks) == expected
    assert told([stream]) == expected
    assert told(bytes([byte]) for byte in stream) == expected


def test_an_event_is_told_with_its_empty_line_and_not_later() -> None:
    decoder = Decoder()
    assert decoder.feed(b"data: a\r") == []
    assert decoder.feed(b"\r") == [ServerSentEvent("message", "a", "")]
    assert decoder.feed(b"\ndata: b\n\n") == [ServerSentEvent("message", "b", "")]


def test_comments_are_counted_and_unfinished_events_can_be_looked_at() -> None:
    decoder = Decoder()
    decoder.feed(b": OPENROUTER PROCESSING\n\n: OPENROUTER PROCESSING\n\ndata: ab\nda")
    assert decoder.comments == 2
    assert decoder.unfinished() == b"ab\nda"
    assert decoder.held_bytes == 5
    decoder.feed(b"ta: c\n\n")
    assert decoder.held_bytes == 0


def test_the_cost_grows_in_step_with_the_length() -> None:
    """One endless line in small pieces: eight times the bytes may not cost sixty-four times."""

    def spent(pieces: int) -> float:
        best = 1e9
        for _ in range(3):
            start = time.process_time()
            assert len(told([b"data: ", *[b"x" * 512] * pieces, b"\n\n"])) == 1
            best = min(best, time.process_time() - start)
        return best

    assert spent(32_000) < 20 * spent(4_000) + 0.02
