"""Streams of the Image API: pictures come into view, and are told of when they are done."""

from __future__ import annotations

import base64
import http.client
import re
import select
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt

from tests.demo.conftest import Demo, decoded, image_order, pictures, shape

_ID = re.compile(r"gen-img-\d{10}-[A-Za-z0-9]{20}")


def test_a_stream_lets_the_picture_come_into_view(demo: Demo) -> None:
    answer = demo.images("sea", stream=True, aspect_ratio="3:2", seed=4)
    assert answer.headers["content-type"] == "text/event-stream"
    assert _ID.fullmatch(answer.headers["x-generation-id"])
    *partials, last = answer.events()
    assert [event["partial_image_index"] for event in partials] == [0, 1, 2]
    for event in partials:
        assert event["type"] == "image_generation.partial_image"
        wide, high = shape(_bytes(event))
        assert wide / high == pytest.approx(1.5, rel=0.02)
        assert wide < 1248
    assert len({event["b64_json"] for event in partials}) == 3
    assert last["type"] == "image_generation.completed"
    assert last["media_type"] == "image/png"
    assert last["created"] > 0
    assert last["usage"]["cost"] == 0
    ((_, whole),) = pictures(demo.images("sea", aspect_ratio="3:2", seed=4))
    assert _bytes(last) == whole, "both ways give the same picture"


def test_stages_are_of_the_picture_that_comes(demo: Demo) -> None:
    """Shrunk to a few dots, a late stage and the whole look alike."""
    *_, late, last = demo.images("sea at night", stream=True, seed=4).events()
    smooth = Qt.TransformationMode.SmoothTransformation
    small = [decoded(_bytes(event)).scaled(4, 4, mode=smooth) for event in (late, last)]
    for x in range(4):
        for y in range(4):
            tones = [image.pixelColor(x, y).lightness() for image in small]
            assert abs(tones[0] - tones[1]) < 12


def test_a_stream_of_several_tells_the_bill_once(demo: Demo) -> None:
    events = demo.images(
        "pattern", stream=True, model="openai/gpt-image-1", n=2, quality="low"
    ).events()
    done = [event for event in events if event["type"] == "image_generation.completed"]
    assert len(done) == 2
    assert ["usage" in event for event in done] == [False, True]
    assert done[-1]["usage"]["cost"] == pytest.approx(2 * 272 * 4e-5, rel=0.01)


def test_models_that_cannot_stream_answer_whole(demo: Demo) -> None:
    answer = demo.images("pattern", stream=True, model="google/gemini-2.5-flash-image")
    assert answer.headers["content-type"] == "application/json"
    assert len(answer.json()["data"]) == 1


def test_nothing_is_sent_before_a_whole_answer_is_ready(start: Callable[..., Demo]) -> None:
    demo = start(pace_s=60.0)
    line = http.client.HTTPConnection("127.0.0.1", demo.server.port, timeout=30)
    line.request("POST", "/api/v1/images", image_order(), demo.headers)
    assert line.sock is not None
    readable, _, _ = select.select([line.sock], [], [], 0.6)
    assert readable == []
    line.close()


def _bytes(event: dict[str, Any]) -> bytes:
    return base64.b64decode(event["b64_json"], validate=True)
