"""The demo service speaks OpenRouter's protocol."""

from __future__ import annotations

import http.client
import json
import re
from collections.abc import Callable
from typing import Any

import pytest

from tests.demo.conftest import KEY, Demo, opened, order, picture, shape

_ID = re.compile(r"gen-\d{10}-[A-Za-z0-9]{20}")


def test_a_complete_answer_has_the_documented_form(demo: Demo) -> None:
    answer = demo.ask("poster")
    assert answer.status == 200
    assert answer.headers["content-type"] == "application/json"
    assert answer.body[:1].isspace(), "keep-alive padding comes first"
    body = answer.json()
    assert _ID.fullmatch(body["id"])
    assert answer.headers["x-generation-id"] == body["id"]
    assert body["object"] == "chat.completion"
    assert body["model"] == "pictor/demo-painter"
    choice = body["choices"][0]
    assert (choice["finish_reason"], choice["native_finish_reason"]) == ("stop", "STOP")
    assert choice["message"]["role"] == "assistant"
    assert choice["message"]["content"].strip()
    mime, data = picture(answer)
    assert mime == "image/png"
    assert data.startswith(b"\x89PNG\r\n\x1a\n")
    assert body["usage"]["cost"] == 0
    assert body["usage"]["total_tokens"] > 1290


def test_a_stream_has_the_documented_form(demo: Demo) -> None:
    answer = demo.ask("poster", stream=True)
    assert answer.status == 200
    assert answer.headers["content-type"] == "text/event-stream"
    assert answer.headers["transfer-encoding"] == "chunked"
    text = answer.body.decode()
    assert text.startswith(": OPENROUTER PROCESSING\n\n")
    assert ": OPENROUTER PROCESSING\n\n" in text[text.index("data: ") :]
    events = answer.events()
    assert {event["object"] for event in events} == {"chat.completion.chunk"}
    assert {event["id"] for event in events} == {answer.headers["x-generation-id"]}
    deltas = [event["choices"][0]["delta"] for event in events]
    assert all(delta["role"] == "assistant" for delta in deltas)
    assert "".join(delta["content"] for delta in deltas).strip()
    (image,) = [delta["images"] for delta in deltas if "images" in delta]
    assert opened(image[0])[1].startswith(b"\x89PNG")
    finish, usage = events[-2:]
    assert finish["choices"][0]["finish_reason"] == "stop"
    assert "usage" not in finish
    assert usage["choices"][0]["finish_reason"] == "stop"
    assert usage["usage"]["cost"] == 0


def test_both_modes_paint_the_same_picture(demo: Demo) -> None:
    events = demo.ask("poster", stream=True).events()
    (image,) = [
        event["choices"][0]["delta"]["images"][0]
        for event in events
        if "images" in event["choices"][0]["delta"]
    ]
    assert opened(image) == picture(demo.ask("poster"))


def test_the_pace_is_filled_with_signs_of_life(start: Callable[..., Demo]) -> None:
    answer = start(pace_s=0.8).ask("poster", stream=True)
    assert answer.body.split(b"data: ")[0].count(b": OPENROUTER PROCESSING\n\n") >= 4


def test_the_key_is_free_and_unlimited(demo: Demo) -> None:
    facts = demo.send("GET", "/key").json()["data"]
    assert facts["usage"] == 0
    assert facts["limit"] is None
    assert facts["limit_remaining"] is None


@pytest.mark.parametrize("sent", [{}, {"Authorization": "Bearer "}, {"Authorization": "Basic x"}])
def test_a_missing_key_is_refused(demo: Demo, sent: dict[str, str]) -> None:
    for method, path, body in (
        ("POST", "/chat/completions", order()),
        ("GET", "/key", None),
    ):
        answer = demo.send(method, path, body, sent)
        assert answer.status == 401
        assert answer.error() == {"code": 401, "message": "Missing Authentication header"}


def test_with_a_key_only_that_key_opens(start: Callable[..., Demo]) -> None:
    demo = start(key=KEY)
    assert demo.send("GET", "/key").status == 200
    wrong = demo.send("GET", "/key", headers={"Authorization": "Bearer other"})
    assert wrong.status == 401
    assert KEY not in wrong.body.decode()


@pytest.mark.parametrize(
    ("change", "status", "words"),
    [
        ({"model": "acme/painter"}, 404, "No endpoints found for acme/painter."),
        ({"model": None}, 400, "No models provided"),
        ({"messages": None}, 400, "messages"),
        ({"messages": []}, 400, "prompt"),
        ({"messages": [{"role": "user", "content": " "}]}, 400, "prompt"),
        ({"messages": ["hello"]}, 400, "object"),
        ({"modalities": ["text"]}, 404, "requested output modalities: text"),
        ({"modalities": ["image", "audio"]}, 404, "modalities: image, audio"),
        ({"modalities": "image"}, 400, "modalities"),
        ({"image_config": {"aspect_ratio": "7:3"}}, 400, '"7:3": pictor/demo-painter offers 1:1'),
        ({"image_config": {"image_size": "8K"}}, 400, '"8K": pictor/demo-painter offers 1K, 2K'),
        ({"image_config": {"image_size": ["1K"]}}, 400, "image_size"),
        ({"image_config": "1K"}, 400, "image_config"),
        ({"seed": "seven"}, 400, "seed"),
    ],
)
def test_a_wrong_order_is_refused_with_words(
    demo: Demo, change: dict[str, Any], status: int, words: str
) -> None:
    answer = demo.ask(**change)
    assert answer.status == status
    assert answer.error()["code"] == status
    assert words in answer.error()["message"]


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b"\xff\xfe"])
def test_what_is_no_order_is_refused(demo: Demo, body: bytes) -> None:
    answer = demo.send("POST", "/chat/completions", body)
    assert answer.status == 400
    assert "Invalid" in answer.error()["message"]


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("https://example.org/a.png", "data URLs only"),
        ("data:image/png;base64,####", "Invalid image data"),
    ],
)
def test_a_picture_that_cannot_be_read_is_refused(demo: Demo, url: str, words: str) -> None:
    parts = [
        {"type": "text", "text": "poster"},
        {"type": "image_url", "image_url": {"url": url}},
    ]
    answer = demo.ask(parts)
    assert answer.status == 400
    assert words in answer.error()["message"]


def test_a_broken_picture_is_an_error_in_the_body(demo: Demo) -> None:
    """Status 200 is out by then, as with OpenRouter."""
    parts = [{"type": "image_url", "image_url": {"url": "data:image/png;base64,AAAA"}}]
    assert demo.ask(parts).error()["code"] == 400
    (event,) = demo.ask(parts, stream=True).events()
    assert event["error"]["code"] == 400
    assert event["choices"][0]["finish_reason"] == "error"


def test_it_stands_in_for_the_models_of_the_bundled_list(demo: Demo) -> None:
    name = "google/gemini-2.5-flash-image"
    body = demo.ask("pattern", model=name).json()
    assert (body["model"], body["provider"]) == (name, "Google AI Studio")


@pytest.mark.parametrize("modalities", [["image", "text"], ["image"], None])
@pytest.mark.parametrize("model", ["openai/gpt-image-2", "krea/krea-2-large", "meta/muse-image"])
def test_models_that_only_paint_are_not_for_chat(
    demo: Demo, model: str, modalities: list[str] | None
) -> None:
    answer = demo.ask("pattern", model=model, modalities=modalities)
    assert answer.status == 404
    wanted = ", ".join(modalities or ["image", "text"])
    assert answer.error()["message"] == (
        f"No endpoints found that support the requested output modalities: {wanted}"
    )


@pytest.mark.parametrize(
    ("model", "config", "kind", "size"),
    [
        ("google/gemini-3.1-flash-image", {"aspect_ratio": "16:9"}, "image/jpeg", (1376, 768)),
        ("google/gemini-3.1-flash-image", {"aspect_ratio": "1:8"}, "image/jpeg", (384, 3072)),
        ("google/gemini-3.1-flash-image", {"image_size": "0.5K"}, "image/jpeg", (512, 512)),
        ("google/gemini-2.5-flash-image", {"aspect_ratio": "1:4"}, "image/png", (768, 1344)),
        ("google/gemini-2.5-flash-image", {"image_size": "4K"}, "image/png", (1024, 1024)),
        ("google/gemini-2.5-flash-image", {"aspect_ratio": "wide"}, "image/png", (1024, 1024)),
        ("openai/gpt-5-image", {"aspect_ratio": "16:9"}, "image/png", (1536, 1024)),
    ],
)
def test_other_models_find_the_nearest_that_they_have(
    demo: Demo, model: str, config: dict[str, str], kind: str, size: tuple[int, int]
) -> None:
    mime, data = picture(demo.ask("pattern", model=model, image_config=config))
    assert (mime, shape(data)) == (kind, size)


def test_unknown_paths_are_not_found(demo: Demo) -> None:
    assert demo.send("GET", "/nothing").status == 404
    assert demo.send("GET", "/chat/completions").status == 404


def test_one_connection_carries_many_orders(demo: Demo) -> None:
    line = http.client.HTTPConnection("127.0.0.1", demo.server.port, timeout=30)
    for stream in (False, True, False):
        line.request("POST", "/api/v1/chat/completions", order(stream=stream), demo.headers)
        answer = line.getresponse()
        assert answer.status == 200
        assert answer.read()
    line.request("POST", "/api/v1/chat/completions", b"{", demo.headers)
    assert json.loads(line.getresponse().read())["error"]["code"] == 400
    line.close()


def test_a_body_without_length_is_refused(demo: Demo) -> None:
    answer = demo.send(
        "POST",
        "/chat/completions",
        headers=demo.headers | {"Transfer-Encoding": "chunked"},
    )
    assert answer.status == 411
