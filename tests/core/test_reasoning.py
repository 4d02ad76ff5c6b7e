"""Reasoning details: put together from their pieces, and given back unmodified."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

from desktop_app.core.providers.reasoning import Reasoning
from desktop_app.core.reader import Reader, replay
from tests.fakes.wire import chunk_event, done, event, finish_event, image_event, png


def heard(*deltas: list[dict[str, Any]]) -> list[dict[str, Any]]:
    reasoning = Reasoning()
    for delta in deltas:
        reasoning.take(delta, is_delta=True)
    found: list[dict[str, Any]] = json.loads(reasoning.json or "[]")
    return found


def text(said: str | None, index: int | None = 0, **more: Any) -> dict[str, Any]:
    where = {} if index is None else {"index": index}
    return {"type": "reasoning.text", "text": said, "format": "google-gemini-v1", **where, **more}


def sealed(data: str, index: int = 0, **more: Any) -> dict[str, Any]:
    return {"type": "reasoning.encrypted", "data": data, "index": index, **more}


def test_pieces_of_one_index_are_put_together() -> None:
    assert heard([text("I see ")], [text("a lake")], [text(".")]) == [text("I see a lake.")]


def test_indexes_are_kept_apart_though_they_come_by_turns() -> None:
    found = heard([text("a", 0)], [text("x", 1)], [text("b", 0), text("y", 1)])
    assert found == [text("ab", 0), text("xy", 1)]


def test_without_an_index_neighbours_belong_together() -> None:
    assert heard([text("a", None)], [text("b", None)]) == [text("ab", None)]


def test_sealed_chunks_stay_as_they_came_and_where_they_came() -> None:
    chunks = [sealed("AAAA", id="r1"), sealed("BBBB"), sealed("AAAA", id="r1")]
    found = heard([text("a")], chunks, [text("b")])
    assert found == [text("a"), *chunks, text("b")]


def test_a_summary_grows_by_its_own_field() -> None:
    pieces = [[{"type": "reasoning.summary", "summary": word, "index": 0}] for word in ("a ", "b")]
    assert heard(*pieces) == [{"type": "reasoning.summary", "summary": "a b", "index": 0}]
    assert len(heard([text("a")], pieces[0])) == 2


def test_a_signature_of_the_last_piece_is_kept() -> None:
    found = heard([text("a", signature=None)], [text("", signature="s1g", id=None)])
    assert found == [text("a", signature="s1g")]


def test_odd_entries_are_kept_or_passed_over() -> None:
    odd: list[Any] = [None, 3, "x", {"type": None}, {"index": [1], "type": "reasoning.text"}]
    assert heard(odd, [text(None)], [text("a")]) == [odd[3], odd[4], text(None), text("a")]
    reasoning = Reasoning()
    reasoning.take({"type": "reasoning.text"}, is_delta=True)
    reasoning.take(None, is_delta=True)
    assert reasoning.json == ""


def test_numbers_and_letters_come_back_as_they_were() -> None:
    reasoning = Reasoning()
    reasoning.take([{"type": "x", "weight": Decimal("0.25"), "word": "é\u2028😀"}], is_delta=True)
    assert json.loads(reasoning.json) == [{"type": "x", "weight": 0.25, "word": "é\u2028😀"}]


def test_a_whole_message_counts_only_where_nothing_was_heard() -> None:
    reasoning = Reasoning()
    reasoning.take([text("a"), sealed("S")], is_delta=False)
    reasoning.take([text("a"), sealed("S")], is_delta=False)
    assert json.loads(reasoning.json) == [text("a"), sealed("S")]


def test_megabytes_in_small_pieces_come_to_an_end() -> None:
    """Joined at each piece, they would take hours."""
    reasoning = Reasoning()
    for _ in range(400_000):
        reasoning.take([text("0123456789" * 4)], is_delta=True)
    assert json.loads(reasoning.json) == [text("0123456789" * 4 * 400_000)]
    assert reasoning.letters > 16_000_000


def test_a_reply_gives_them_live_and_again_from_the_disk(tmp_path: Any) -> None:
    seal = "QUJD" * 700_000  # nearly three megabytes in one chunk
    body = (
        chunk_event({"reasoning_details": [text("Planning ")]})
        + chunk_event({"reasoning_details": [text("a lake")]})
        + chunk_event({"reasoning_details": [sealed(seal)]})
        + image_event(png())
        + event({"choices": [{"message": {"reasoning_details": [text("Planning a lake")]}}]})
        + finish_event()
        + done()
    )
    reader = Reader(tmp_path)
    for start in range(0, len(body), 100_000):
        reader.feed(body[start : start + 100_000])
    reader.finish()
    assert json.loads(reader.answer.reasoning) == [text("Planning a lake"), sealed(seal)]
    assert replay(tmp_path).reasoning == reader.answer.reasoning
