"""Conversations: thoughts come back as they were, and edits go on from the last picture."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from desktop_app.demo.sizes import RATIOS
from tests.demo.conftest import Demo, opened, picture, shape
from tests.fakes.wire import data_url

_FIRST = "hot air balloons in the morning"
_EDIT = "Make it dusk"


def _said(demo: Demo, **more: Any) -> dict[str, Any]:
    message: dict[str, Any] = demo.ask(_FIRST, **more).json()["choices"][0]["message"]
    return message


def _turns(*messages: dict[str, Any] | str) -> list[dict[str, Any]]:
    return [
        message if isinstance(message, dict) else {"role": "user", "content": message}
        for message in messages
    ]


def test_an_answer_carries_signed_thoughts(demo: Demo) -> None:
    message = _said(demo)
    text, sealed = message["reasoning_details"]
    assert text["type"] == "reasoning.text"
    assert _FIRST in text["text"] == message["reasoning"]
    assert sealed["type"] == "reasoning.encrypted"
    assert (text["index"], sealed["index"]) == (0, 1)
    assert _said(demo, model="google/gemini-2.5-flash-image")["reasoning_details"][0]["format"] == (
        "google-gemini-v1"
    )


def test_a_stream_carries_the_thoughts_in_order(demo: Demo) -> None:
    deltas = [event["choices"][0]["delta"] for event in demo.ask(_FIRST, stream=True).events()]
    places = [
        (place, detail["type"])
        for place, delta in enumerate(deltas)
        for detail in delta.get("reasoning_details", ())
    ]
    (first, said), (second, sealed) = places
    assert (said, sealed) == ("reasoning.text", "reasoning.encrypted")
    assert first < next(p for p, delta in enumerate(deltas) if delta["content"]) < second


def test_thoughts_can_be_left_out(demo: Demo) -> None:
    message = _said(demo, reasoning={"exclude": True})
    assert "reasoning_details" not in message
    assert message["reasoning"] is None


def test_an_edit_goes_on_from_the_assistants_picture(demo: Demo) -> None:
    config = {"aspect_ratio": "3:2"}
    before = _said(demo, image_config=config)
    turns = _turns(_FIRST, before, _EDIT)
    _, edited = picture(demo.ask(messages=turns, seed=99))
    assert shape(edited) == RATIOS["3:2"]
    parts = [
        {"type": "text", "text": _EDIT},
        {"type": "image_url", "image_url": before["images"][0]["image_url"]},
    ]
    _, by_hand = picture(demo.ask(parts, seed=1))
    assert edited == by_hand, "as if the picture had been sent in the user's message"
    assert edited != opened(before["images"][0])[1]


def test_thoughts_alone_remember_the_picture(demo: Demo) -> None:
    """Some clients do not send an assistant's pictures back, or sent a kind without notes."""
    before = _said(demo, image_config={"aspect_ratio": "3:2"})
    _, edited = picture(demo.ask(messages=_turns(_FIRST, before, _EDIT)))
    without = {key: value for key, value in before.items() if key != "images"}
    _, again = picture(demo.ask(messages=_turns(_FIRST, without, _EDIT)))
    assert again == edited


def test_words_alone_come_back_from_some_clients(demo: Demo) -> None:
    before = _said(demo)
    before["reasoning_details"].pop()
    assert demo.ask(messages=_turns(_FIRST, before, _EDIT)).status == 200


def test_a_later_picture_counts_more_than_earlier_thoughts(demo: Demo) -> None:
    other = opened(demo.ask("sea").json()["choices"][0]["message"]["images"][0])[1]
    parts = [
        {"type": "text", "text": _EDIT},
        {"type": "image_url", "image_url": {"url": data_url(other)}},
    ]
    answer = demo.ask(messages=_turns(_FIRST, _said(demo), {"role": "user", "content": parts}))
    assert answer.json()["choices"][0]["message"]["content"].startswith("The open sea at dusk")


def test_a_conversation_may_grow(demo: Demo) -> None:
    first = _said(demo)
    turns = _turns(_FIRST, first, _EDIT)
    second = demo.ask(messages=turns).json()["choices"][0]["message"]
    third = demo.ask(messages=[*turns, second, *_turns("Now in winter")])
    words = third.json()["choices"][0]["message"]["reasoning"]
    assert _EDIT in words
    assert "Now in winter" in words


def _other_text(details: list[dict[str, Any]]) -> None:
    details[0]["text"] += "."


def _other_data(details: list[dict[str, Any]]) -> None:
    data = details[1]["data"]
    details[1]["data"] = ("B" if data[0] == "A" else "A") + data[1:]


def _other_index(details: list[dict[str, Any]]) -> None:
    details[1]["index"] = 0


def _other_order(details: list[dict[str, Any]]) -> None:
    details.reverse()


def _without_the_first(details: list[dict[str, Any]]) -> None:
    del details[0]


def _one_twice(details: list[dict[str, Any]]) -> None:
    details.append(details[1])


def _no_signature(details: list[dict[str, Any]]) -> None:
    del details[0]["signature"]


@pytest.mark.parametrize(
    "change",
    [
        _other_text,
        _other_data,
        _other_index,
        _other_order,
        _without_the_first,
        _one_twice,
        _no_signature,
    ],
)
def test_changed_thoughts_are_refused(demo: Demo, change: Any) -> None:
    before = _said(demo)
    changed = copy.deepcopy(before)
    change(changed["reasoning_details"])
    answer = demo.ask(messages=_turns(_FIRST, changed, _EDIT))
    assert answer.status == 400
    assert "unmodified and in order" in answer.error()["message"]
    assert demo.ask(messages=_turns(_FIRST, before, _EDIT)).status == 200


@pytest.mark.parametrize("details", ["x", 3, {"a": 1}, [3], [{}], [{"type": "reasoning.text"}]])
def test_what_are_no_thoughts_is_refused(demo: Demo, details: Any) -> None:
    message = {"role": "assistant", "content": "Here.", "reasoning_details": details}
    assert demo.ask(messages=_turns(_FIRST, message, _EDIT)).status == 400


def test_thoughts_of_two_answers_may_not_be_mixed(demo: Demo) -> None:
    first, second = _said(demo), _said(demo)
    assert demo.ask(messages=_turns("a", first, "b", second, _EDIT)).status == 200
    assert demo.ask(messages=_turns("a", second, "b", first, _EDIT)).status == 400
    first["reasoning_details"][1] = second["reasoning_details"][1]
    assert demo.ask(messages=_turns("a", first, _EDIT)).status == 400


def test_thoughts_still_count_after_the_service_was_started_anew(start: Any) -> None:
    before = _said(start())
    assert start().ask(messages=_turns(_FIRST, before, _EDIT)).status == 200
