"""A recipe in the service's words, at both of its doors."""

from __future__ import annotations

import base64
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from desktop_app.core.conversation import Turn
from desktop_app.core.errors import AppError, Charged, Failure, Kind
from desktop_app.core.events import Arrived, Ended
from desktop_app.core.providers.asking import PATHS, request_of
from desktop_app.core.providers.openrouter import OpenRouter
from desktop_app.core.providers.question import Question
from desktop_app.core.recipe import Recipe, Reference, Transport
from tests.core.making import access
from tests.fakes.images import images_body
from tests.fakes.service import JSON, Say, ScriptedService, Status, json_error, png
from tests.fakes.steps import Framing

CHAT = Recipe(prompt="a cat", model="m/x", ratio="3:2", size="1K")
IMAGES = replace(CHAT, transport=Transport.IMAGES)
PICTURE = Reference(sha256="a1", media_type="image/png", width=8, height=8, size_bytes=70)
PHOTO = Reference(sha256="b2", media_type="image/jpeg", width=8, height=8, size_bytes=9)
FILES = {"a1": png(), "b2": b"\xff\xd8 photo"}
REASONING = [{"type": "reasoning.encrypted", "data": "QUJD", "index": 0}]
TURN = Turn(
    recipe=replace(CHAT, prompt="a dog", references=(PHOTO,)),
    text="Here it is",
    picture=png(9, 9),
    media_type="image/png",
    reasoning=json.dumps(REASONING),
)


class Shelf:
    """What is sent along, by its names; None was lost."""

    def __init__(self, turns: dict[str, Turn] | None = None) -> None:
        self.turns = turns or {}
        self.asked: list[str] = []

    def reference(self, reference: Reference) -> bytes:
        self.asked.append(reference.sha256)
        if reference.sha256 not in FILES:
            raise AppError(Failure(kind=Kind.REFERENCE_MISSING, charged=Charged.NO))
        return FILES[reference.sha256]

    def turn(self, picture_key: str) -> Turn:
        return self.turns[picture_key]


def part(media_type: str, content: bytes) -> dict[str, Any]:
    data = base64.b64encode(content).decode()
    return {"type": "image_url", "image_url": {"url": f"data:{media_type};base64,{data}"}}


def asked(recipe: Recipe, turns: dict[str, Turn] | None = None) -> dict[str, Any]:
    return request_of(recipe, Shelf(turns))


def test_the_doors_are_where_they_are() -> None:
    assert PATHS == {Transport.CHAT: "/chat/completions", Transport.IMAGES: "/images"}


def test_words_alone_are_asked_in_few_words() -> None:
    assert asked(CHAT) == {
        "model": "m/x",
        "messages": [{"role": "user", "content": "a cat"}],
        "modalities": ["image", "text"],
        "image_config": {"aspect_ratio": "3:2", "image_size": "1K"},
        "stream": True,
    }
    assert asked(IMAGES) == {
        "model": "m/x",
        "prompt": "a cat",
        "resolution": "1K",
        "aspect_ratio": "3:2",
        "stream": True,
    }


def test_what_the_recipe_leaves_open_is_left_to_the_model() -> None:
    open_ = {"ratio": None, "size": None, "stream": False}
    body = asked(replace(CHAT, **open_, modalities=("image",)))  # type: ignore[arg-type]
    assert "image_config" not in body
    assert (body["modalities"], body["stream"]) == (["image"], False)
    assert asked(replace(IMAGES, **open_)).keys() == {"model", "prompt", "stream"}  # type: ignore[arg-type]


@pytest.mark.parametrize(("size", "in_chat"), [("512", "0.5K"), ("1K", "1K"), ("4K", "4K")])
def test_each_door_has_its_own_words_for_sizes(size: str, in_chat: str) -> None:
    assert asked(replace(CHAT, size=size))["image_config"]["image_size"] == in_chat
    assert asked(replace(IMAGES, size=size))["resolution"] == size


def test_options_are_sent_by_their_own_names_and_kinds() -> None:
    options = (("quality", "high"), ("seed", 7), ("transparent", True))
    for recipe in (CHAT, IMAGES):
        body = asked(replace(recipe, options=options))
        assert {name: body[name] for name, _ in options} == dict(options)
        assert body["seed"] is not True


def test_pictures_follow_the_words() -> None:
    parts = [part("image/png", FILES["a1"]), part("image/jpeg", FILES["b2"])]
    chat = asked(replace(CHAT, references=(PICTURE, PHOTO)))
    words = {"type": "text", "text": "a cat"}
    assert chat["messages"] == [{"role": "user", "content": [words, *parts]}]
    images = asked(replace(IMAGES, references=(PICTURE, PHOTO)))
    assert images["input_references"] == parts
    silent = asked(replace(CHAT, prompt="", references=(PICTURE,)))
    assert silent["messages"][0]["content"] == parts[:1], "no empty words beside a picture"


def test_a_conversation_is_sent_from_its_beginning() -> None:
    later = replace(TURN, recipe=replace(CHAT, prompt="smaller"), reasoning="", text="")
    body = asked(replace(CHAT, turns=("k.1", "l.1")), {"k.1": TURN, "l.1": later})
    asking, answer, again, second, wish = body["messages"]
    assert asking["content"] == [{"type": "text", "text": "a dog"}, part("image/jpeg", FILES["b2"])]
    assert answer == {
        "role": "assistant",
        "content": "Here it is",
        "images": [part("image/png", TURN.picture)],
        "reasoning_details": REASONING,
    }
    assert again == {"role": "user", "content": "smaller"}
    assert "reasoning_details" not in second
    assert wish == {"role": "user", "content": "a cat"}


def test_a_lost_picture_is_told_before_anything_is_sent() -> None:
    lost = replace(PICTURE, sha256="gone")
    for recipe in (CHAT, IMAGES):
        with pytest.raises(AppError) as caught, ScriptedService() as service:
            provider = OpenRouter(access(service.url, "key"), Shelf())
            provider.generate(replace(recipe, references=(lost,)), Path("nowhere"))
        assert caught.value.failure.kind is Kind.REFERENCE_MISSING
        assert service.requests == []


# Asking again in another form


def forms(recipe: Recipe) -> list[tuple[Transport, Any]]:
    question = Question(recipe, Shelf({"k.1": TURN}))
    found = [(question.transport, json.loads(question.body).get("modalities"))]
    while question.rephrase():
        found.append((question.transport, json.loads(question.body).get("modalities")))
    return found


def test_the_other_forms_of_a_question() -> None:
    both, only = (Transport.CHAT, ["image", "text"]), (Transport.CHAT, ["image"])
    images = (Transport.IMAGES, None)
    assert forms(CHAT) == [both, only, images]
    assert forms(replace(CHAT, modalities=("image",))) == [only, images]
    assert forms(IMAGES) == [images]
    assert forms(replace(CHAT, turns=("k.1",))) == [both, only], "images hold no conversation"
    assert forms(replace(CHAT, prompt="", references=(PICTURE,))) == [both, only]


def test_the_pictures_are_read_for_each_form_that_is_sent() -> None:
    shelf = Shelf()
    question = Question(replace(CHAT, references=(PICTURE,)), shelf)
    assert shelf.asked == ["a1"], "the others are not written before they are needed"
    question.rephrase()
    question.rephrase()
    assert json.loads(question.body)["input_references"] == [part("image/png", FILES["a1"])]


def test_how_many_pictures_are_asked_for() -> None:
    assert Question(IMAGES, Shelf()).pictures == 1
    assert Question(replace(IMAGES, options=(("n", 3),)), Shelf()).pictures == 3
    assert Question(replace(IMAGES, options=(("n", "many"),)), Shelf()).pictures == 1


MODALITIES = "No endpoints found that support the requested output modalities: image, text"
ELSEWHERE = {"error": {"code": 404, "message": "x", "availability": {"code": "wrong_endpoint"}}}


@pytest.mark.parametrize("refusal", [json_error(404, MODALITIES), json.dumps(ELSEWHERE).encode()])
def test_a_model_that_answers_otherwise_is_asked_otherwise(refusal: bytes, tmp_path: Path) -> None:
    refused = (Status(404, JSON, Framing.LENGTH), Say(refusal))
    good = (Status(200, JSON), Say(images_body(png())))
    with ScriptedService(refused, refused, good) as service:
        events = list(OpenRouter(access(service.url, "key")).generate(CHAT, tmp_path))
        assert [one.path.rpartition("/v1")[2] for one in service.requests] == [
            "/chat/completions",
            "/chat/completions",
            "/images",
        ]
        assert [one.json().get("modalities") for one in service.requests] == [
            ["image", "text"],
            ["image"],
            None,
        ]
    assert len([one for one in events if isinstance(one, Arrived)]) == 1
    assert isinstance(events[-1], Ended)
    assert sum(type(one).__name__ == "Sent" for one in events) == 1


@pytest.mark.parametrize(
    "body",
    [
        json_error(404, "No endpoints found for m/x."),
        json_error(404, "No endpoints found matching your data policy"),
        b"<h1>output modalities",
        b"",
    ],
)
def test_no_other_refusal_is_a_reason_to_ask_again(body: bytes, tmp_path: Path) -> None:
    with ScriptedService((Status(404, JSON, Framing.LENGTH), Say(body))) as service:
        with pytest.raises(AppError):
            list(OpenRouter(access(service.url, "key")).generate(CHAT, tmp_path))
        assert len(service.requests) == 1
