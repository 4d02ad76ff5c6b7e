"""The Image API: exact knobs, several pictures, and what is refused."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest

from tests.demo.conftest import Demo, decoded, image_order, pictures, shape
from tests.fakes.wire import data_url, png

_ID = re.compile(r"gen-img-\d{10}-[A-Za-z0-9]{20}")
_MAGIC = {"image/png": b"\x89PNG", "image/jpeg": b"\xff\xd8\xff", "image/webp": b"RIFF"}


def _reference(data: bytes | None = None) -> dict[str, Any]:
    return {"type": "image_url", "image_url": {"url": data_url(data or png(60, 40))}}


def test_a_complete_answer_has_the_documented_form(demo: Demo) -> None:
    answer = demo.images("poster")
    assert answer.headers["content-type"] == "application/json"
    assert _ID.fullmatch(answer.headers["x-generation-id"])
    assert answer.headers["x-provider-name"] == "Pictor"
    assert answer.body.startswith(b"{"), "no keep-alive padding here"
    body = answer.json()
    assert set(body) == {"created", "data", "usage"}
    assert body["created"] == 0
    assert body["usage"]["completion_tokens_details"]["image_tokens"] > 0
    ((mime, data),) = pictures(answer)
    assert mime == "image/png"
    assert shape(data) == (1024, 1024)


def test_several_pictures_differ_and_can_be_had_again(demo: Demo) -> None:
    first, again = (pictures(demo.images("sea", n=3, seed=5, quality="low")) for _ in range(2))
    assert first == again
    assert len({data for _, data in first}) == 3


@pytest.mark.parametrize(
    ("knobs", "size"),
    [
        ({"aspect_ratio": "16:9"}, (1344, 768)),
        ({"aspect_ratio": "1:8"}, (384, 3072)),
        ({"aspect_ratio": "4:1"}, (2048, 512)),
        ({"resolution": "2K", "aspect_ratio": "21:9", "quality": "low"}, (3072, 1344)),
        ({"size": "2K", "quality": "low"}, (2048, 2048)),
        ({"size": "640x480"}, (640, 480)),
        ({"size": "1536x1024", "aspect_ratio": "3:2", "resolution": "1K"}, (1536, 1024)),
        ({"input_references": [_reference()]}, (1248, 832)),
    ],
)
def test_shapes_and_sizes_are_honoured(
    demo: Demo, knobs: dict[str, Any], size: tuple[int, int]
) -> None:
    ((_, data),) = pictures(demo.images("pattern", **knobs))
    assert shape(data) == size


@pytest.mark.parametrize("name", ["png", "jpeg", "webp"])
def test_file_formats_are_honoured(demo: Demo, name: str) -> None:
    ((mime, data),) = pictures(demo.images("pattern", output_format=name))
    assert mime == f"image/{name}"
    assert data.startswith(_MAGIC[mime])
    assert shape(data) == (1024, 1024)


def test_a_transparent_background_is_transparent(demo: Demo) -> None:
    ((mime, data),) = pictures(demo.images("sea", background="transparent"))
    image = decoded(data)
    assert mime == "image/png"
    assert image.pixelColor(3, 3).alpha() == 0
    assert image.pixelColor(512, 512).alpha() == 255
    ((_, plain),) = pictures(demo.images("sea", background="opaque"))
    assert decoded(plain).pixelColor(3, 3).alpha() == 255
    refused = demo.images("sea", background="transparent", output_format="jpeg")
    assert refused.status == 400


def test_lower_quality_has_less_detail(demo: Demo) -> None:
    """Fewer dots were painted, so fewer bytes are needed; the size is as asked."""
    low, medium, high = (
        pictures(demo.images("sea", seed=3, quality=quality))[0][1]
        for quality in ("low", "medium", "high")
    )
    assert len(low) < len(medium) < len(high)
    assert shape(low) == shape(medium) == shape(high)


def test_an_edit_by_reference_keeps_what_was_painted(demo: Demo) -> None:
    for name in ("png", "jpeg"):
        ((_, before),) = pictures(demo.images("hot air balloons", seed=3, output_format=name))
        asked = {"input_references": [_reference(before)]}
        edited, again = (
            pictures(demo.images("Make it dusk", seed=seed, **asked))[0][1] for seed in (1, 2)
        )
        assert edited == again, "the seed of the first picture still holds"
        assert edited != before


def test_models_answer_with_their_own_kind_of_file(demo: Demo) -> None:
    for model, mime in (
        ("google/gemini-2.5-flash-image", "image/png"),
        ("google/gemini-3.1-flash-image", "image/jpeg"),
        ("black-forest-labs/flux.2-pro", "image/jpeg"),
        ("recraft/recraft-v4", "image/webp"),
        ("openai/gpt-image-1", "image/png"),
    ):
        ((found, data),) = pictures(demo.images("pattern", model=model))
        assert found == mime
        assert data.startswith(_MAGIC[mime])


def test_vector_models_draw(demo: Demo) -> None:
    model = "recraft/recraft-v4-vector"
    asked = {"model": model, "aspect_ratio": "4:3", "output_format": "svg"}
    ((mime, data),) = pictures(demo.images('A red sun & <teal> sea at "night"', **asked))
    text = data.decode()
    assert mime == "image/svg+xml"
    assert text.startswith("<svg ")
    assert "#c8402f" in text, "the prompt's red"
    assert "&lt;teal&gt;" in text
    assert "<script" not in text
    assert "href" not in text


# ---- what is refused ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("model", "knobs", "names", "why"),
    [
        ("openai/gpt-image-2.5-sunburst", {"resolution": "2K"}, "resolution", ""),
        ("openai/gpt-image-2", {"seed": 3, "output_format": "png"}, "output_format, seed", ""),
        (
            "openai/gpt-image-1-mini",
            {"aspect_ratio": "21:9"},
            'aspect_ratio "21:9"',
            "OpenAI: aspect_ratio: not supported. Accepted: 1:1, 3:2, 2:3, auto",
        ),
        (
            "black-forest-labs/flux.2-klein-4b",
            {"n": 5},
            'n "5"',
            "Black Forest Labs: n: must be exactly 1",
        ),
        (
            "krea/krea-2-large",
            {"input_references": [_reference(), _reference()]},
            "input_references",
            "Krea: input_references: must have between 0 and 1 items",
        ),
        ("meta/muse-image", {"aspect_ratio": "1:1"}, "aspect_ratio", ""),
        (
            "pictor/demo-painter",
            {"quality": "xhigh"},
            'quality "xhigh"',
            "Pictor: quality: not supported. Accepted: low, medium, high",
        ),
    ],
)
def test_what_a_model_cannot_do_is_refused_before_anything_is_made(
    demo: Demo, model: str, knobs: dict[str, Any], names: str, why: str
) -> None:
    answer = demo.images("poster", model=model, **knobs)
    assert answer.status == 400
    error = answer.error()
    told = f"No provider for {model} supports the requested parameter(s): {names}"
    assert error["message"] == (f"{told}. Provider rejections: {why}" if why else told)
    assert error["metadata"] == {"failed_routing_step": "Filter by Image Capabilities"}


def test_a_provider_that_can_is_chosen(demo: Demo) -> None:
    """Of the two, only one makes 4K pictures, and preferences are kept."""
    model = "google/gemini-3-pro-image"
    asked = {"model": model, "size": "640x640"}
    other = demo.images("pattern", **asked, provider={"order": ["google-vertex"]})
    assert other.headers["x-provider-name"] == "Google Vertex"
    only = demo.images(
        "pattern", model=model, resolution="4K", provider={"only": ["google-vertex"]}
    )
    assert only.status == 400
    nobody = demo.images("pattern", **asked, provider={"only": ["acme"]})
    assert nobody.status == 404


@pytest.mark.parametrize(
    ("change", "path"),
    [
        ({"prompt": None}, "prompt"),
        ({"prompt": " "}, "prompt"),
        ({"prompt": 3}, "prompt"),
        ({"model": None}, "model"),
        ({"n": 11}, "n"),
        ({"n": 0}, "n"),
        ({"n": "2"}, "n"),
        ({"seed": True}, "seed"),
        ({"aspect_ratio": "7:3"}, "aspect_ratio"),
        ({"resolution": "1k"}, "resolution"),
        ({"size": "big"}, "size"),
        ({"stream": "yes"}, "stream"),
        ({"input_references": "data:"}, "input_references"),
        ({"input_references": ["data:"]}, "input_references"),
        ({"input_references": [{"type": "image_url"}] * 17}, "input_references"),
    ],
)
@pytest.mark.parametrize("headers", [None, {}], ids=["with key", "even without key"])
def test_a_wrong_form_is_told_as_the_schema_check_tells_it(
    demo: Demo, change: dict[str, Any], path: str, headers: dict[str, str] | None
) -> None:
    answer = demo.send("POST", "/images", image_order(**change), headers)
    assert answer.status == 400
    body = answer.json()
    assert body["success"] is False
    assert body["error"]["name"] == "ZodError"
    assert [issue["path"] for issue in json.loads(body["error"]["message"])] == [[path]]


@pytest.mark.parametrize(
    ("knobs", "words"),
    [
        ({"size": "1K", "resolution": "2K"}, "contradicts resolution"),
        ({"size": "1024x1024", "aspect_ratio": "16:9"}, "contradicts aspect_ratio"),
        ({"size": "1024x1024", "resolution": "4K"}, "contradicts resolution"),
        ({"size": "100x100"}, "below the current minimum"),
        ({"size": "9000x9000"}, "exceeds"),
        ({"input_references": [{"type": "image_url", "image_url": {"url": "data:x"}}]}, "data URL"),
        ({"model": "bytedance-seed/seedream-4.5", "resolution": "1K"}, "3,686,400 output pixels"),
    ],
)
def test_contradictions_and_impossible_sizes_are_refused(
    demo: Demo, knobs: dict[str, Any], words: str
) -> None:
    answer = demo.images("pattern", **knobs)
    assert answer.status == 400
    assert words in answer.error()["message"]


def test_a_broken_reference_is_refused_with_a_real_status(demo: Demo) -> None:
    answer = demo.images("pattern", input_references=[_reference(b"no picture at all")])
    assert answer.status == 400
    assert "Invalid image data" in answer.error()["message"]
    events = demo.images(
        "pattern", input_references=[_reference(b"no picture at all")], stream=True
    ).events()
    assert [event["type"] for event in events] == ["error"]


def test_key_and_model_are_checked(demo: Demo) -> None:
    assert demo.send("POST", "/images", image_order(), {}).status == 401
    unknown = demo.images("poster", model="acme/painter")
    assert unknown.status == 404
    assert unknown.error()["message"] == "No endpoints found for acme/painter."
