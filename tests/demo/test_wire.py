"""What the tests' fake says has the form of what the demo service says."""

from __future__ import annotations

import json
from typing import Any

from tests.demo.conftest import Demo
from tests.fakes.wire import (
    completed_event,
    image_error_event,
    images_body,
    partial_event,
    png,
    text_chunk_event,
)


def _payload(event: bytes) -> dict[str, Any]:
    assert event.endswith(b"\n\n")
    body: dict[str, Any] = json.loads(event.removeprefix(b"data: "))
    return body


def _forms(body: dict[str, Any]) -> dict[str, type]:
    return {key: type(value) for key, value in body.items()}


def test_events_of_a_stream_of_pictures(demo: Demo) -> None:
    first, *_, last = demo.images("pattern", stream=True).events()
    assert _forms(_payload(partial_event(png()))) == _forms(first)
    assert _forms(_payload(completed_event(png()))) == _forms(last)
    assert _payload(partial_event(png(), 2))["partial_image_index"] == 2


def test_the_failure_of_a_stream_of_pictures(demo: Demo) -> None:
    broken = [{"type": "image_url", "image_url": {"url": "data:image/png;base64,AAAA"}}]
    (event,) = demo.images("pattern", stream=True, input_references=broken).events()
    said = _payload(image_error_event())
    assert said["type"] == event["type"] == "error"
    assert _forms(said["error"]) == _forms(event["error"])


def test_a_complete_answer_of_the_image_api(demo: Demo) -> None:
    answer = demo.images("pattern", n=2, quality="low").json()
    fake = json.loads(images_body(png(), png()))
    assert _forms(fake) == _forms(answer)
    assert [_forms(item) for item in fake["data"]] == [_forms(item) for item in answer["data"]]
    assert set(fake["usage"]) <= set(answer["usage"])


def test_what_may_be_missing_can_be_left_out() -> None:
    assert set(_payload(completed_event(png(), mime=None, cost=None))) == {
        "type",
        "b64_json",
        "created",
    }
    bare = json.loads(images_body(png(), mime=None, cost=None))
    assert set(bare) == {"created", "data"}
    assert set(bare["data"][0]) == {"b64_json"}


def test_text_comes_in_phases() -> None:
    assert _payload(text_chunk_event("<svg", "content")) == {
        "type": "image_generation.text_chunk",
        "text": "<svg",
        "phase": "content",
    }
