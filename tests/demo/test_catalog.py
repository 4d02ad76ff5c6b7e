"""The snapshot of the service's lists, and how the demo service gives it out."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from desktop_app.demo.catalog import catalog
from desktop_app.demo.sizes import LONG_RATIOS, RATIOS, nearest_ratio, pixels, usual_tier
from tests.demo.conftest import Demo, pictures, shape

SNAPSHOT = Path(__file__).resolve().parents[2] / "resources" / "catalog.json"
_KINDS = {"enum": {"type", "values"}, "range": {"type", "min", "max"}, "boolean": {"type"}}
_BILLABLES = {"output_image", "input_image", "input_reference", "input_font", "input_text"}


@pytest.fixture(scope="module")
def snapshot() -> dict[str, Any]:
    read: dict[str, Any] = json.loads(SNAPSHOT.read_text("utf-8"))
    return read


def test_the_snapshot_has_the_services_forms(snapshot: dict[str, Any]) -> None:
    assert (snapshot["format"], snapshot["version"]) == ("pictor-catalog", 1)
    ids = [item["id"] for item in snapshot["images"]]
    assert len(set(ids)) == len(ids)
    assert set(snapshot["endpoints"]) == set(ids) == {item["id"] for item in snapshot["models"]}
    for item in snapshot["images"]:
        assert item["endpoints"] == f"/api/v1/images/models/{item['id']}/endpoints"
        assert ": " in item["name"], "maker and model"
        _check_descriptors(item["supported_parameters"])
    for item in snapshot["models"]:
        assert all(isinstance(price, str) for price in item["pricing"].values())
        assert "image" in item["architecture"]["output_modalities"]


def test_the_endpoints_have_the_services_forms(snapshot: dict[str, Any]) -> None:
    for name, endpoints in snapshot["endpoints"].items():
        union: dict[str, Any] = {}
        for endpoint in endpoints:
            _check_descriptors(endpoint["supported_parameters"])
            union |= endpoint["supported_parameters"]
            for price in endpoint["pricing"]:
                assert price["billable"] in _BILLABLES
                assert price["unit"] in {"image", "megapixel", "token"}
                assert isinstance(price["cost_usd"], int | float)
        listed = next(item for item in snapshot["images"] if item["id"] == name)
        assert set(union) == set(listed["supported_parameters"])


def _check_descriptors(descriptors: dict[str, Any]) -> None:
    for descriptor in descriptors.values():
        assert set(descriptor) == _KINDS[descriptor["type"]]


def test_hybrid_models_write_and_the_others_only_paint() -> None:
    hybrid = {name for name, model in catalog().models.items() if model.is_hybrid}
    assert {"pictor/demo-painter", "google/gemini-2.5-flash-image", "openai/gpt-5-image"} <= hybrid
    assert not {"openai/gpt-image-2", "recraft/recraft-v4", "meta/muse-image"} & hybrid


def test_known_models_offer_what_is_known_of_them() -> None:
    models = catalog().models
    assert set(models["google/gemini-2.5-flash-image"].ratios) == set(RATIOS)
    assert set(models["google/gemini-3.1-flash-image"].ratios) == {*RATIOS, *LONG_RATIOS}
    streaming = {name for name, model in models.items() if model.streams}
    assert {f"openai/gpt-image-{word}" for word in ("1", "1-mini", "2")} <= streaming
    assert models["recraft/recraft-v4-vector"].is_vector
    assert models["meta/muse-image"].endpoints == ()
    odd = models["inclusionai/ming-image-0.1-design"].image["supported_parameters"]
    assert odd["size"] == {"type": "boolean"}
    assert odd["input_references"]["max"] == 0


def test_anybody_may_read_the_lists(demo: Demo, snapshot: dict[str, Any]) -> None:
    images = demo.send("GET", "/images/models", headers={}).json()
    assert images == {"data": snapshot["images"]}
    for name in ("google/gemini-3-pro-image", "inclusionai/ming-image-0.1-design"):
        told = demo.send("GET", f"/images/models/{name}/endpoints", headers={}).json()
        assert told == {"id": name, "endpoints": snapshot["endpoints"][name]}
    empty = demo.send("GET", "/images/models/meta/muse-image/endpoints", headers={}).json()
    assert empty == {"id": "meta/muse-image", "endpoints": []}


def test_unknown_models_have_no_endpoints(demo: Demo) -> None:
    for path in ("/images/models/acme/x/endpoints", "/models/acme/x/endpoints", "/model/acme/x"):
        assert demo.send("GET", path, headers={}).status == 404
    assert demo.send("GET", "/images/models/acme/endpoints", headers={}).status == 404


def test_models_in_general_are_those_that_write_unless_asked(demo: Demo) -> None:
    def ids(query: str) -> set[str]:
        answer = demo.send("GET", f"/models{query}", headers={})
        return {item["id"] for item in answer.json()["data"]}

    assert "openai/gpt-image-2" not in ids("")
    assert "google/gemini-2.5-flash-image" in ids("")
    assert ids("?output_modalities=image") == set(catalog().models) == ids("?output_modalities=all")
    assert ids("?output_modalities=audio") == set()
    assert ids("?output_modalities=text,image") == set(catalog().models)
    assert ids("?q=muse&output_modalities=image") == {"meta/muse-image"}


def test_models_come_in_pages(demo: Demo) -> None:
    path, seen = "/models?output_modalities=image&limit=20", []
    while path:
        page = demo.send("GET", path.removeprefix("/api/v1"), headers={}).json()
        assert page["total_count"] == len(catalog().models)
        seen += [item["id"] for item in page["data"]]
        path = page["links"]["next"]
    assert seen == list(catalog().models)
    assert demo.send("GET", "/models?limit=many", headers={}).status == 400


def test_one_model_and_its_providers_in_general(demo: Demo) -> None:
    name = "google/gemini-3-pro-image-preview"
    alias = f"{name}-20251120"
    assert demo.send("GET", f"/model/{alias}", headers={}).json()["data"]["id"] == name
    told = demo.send("GET", f"/models/{name}/endpoints", headers={}).json()["data"]
    assert [each["provider_name"] for each in told["endpoints"]] == [
        "Google AI Studio",
        "Google Vertex",
    ]


@pytest.mark.parametrize("name", [name for name in catalog().models if name != "meta/muse-image"])
def test_every_model_paints_in_what_it_offers(demo: Demo, name: str) -> None:
    """The first shape that each lists, as a small preview: sizes are as computed."""
    model = catalog().models[name]
    knobs: dict[str, Any] = {}
    if model.offered("aspect_ratio"):
        knobs["aspect_ratio"] = model.ratios[-1]
    if model.offered("quality"):
        knobs["quality"] = model.offered("quality")[0]
    ((mime, data),) = pictures(demo.images("pattern", model=name, **knobs))
    if mime == "image/svg+xml":
        assert b"<svg" in data
        return
    wide, high = pixels(model, knobs.get("aspect_ratio", "1:1"), usual_tier(model))
    assert shape(data) == (wide, high)


def test_a_model_without_endpoints_still_paints(demo: Demo) -> None:
    answer = demo.images("pattern", model="meta/muse-image")
    assert shape(pictures(answer)[0][1]) == (1024, 1024)
    assert answer.headers["x-provider-name"] == "Meta"


@pytest.mark.parametrize("name", list(catalog().models))
def test_the_nearest_of_the_offered_shapes_is_the_shape_itself(name: str) -> None:
    model = catalog().models[name]
    for ratio in model.ratios:
        wide, high = pixels(model, ratio, "1K")
        assert nearest_ratio(wide, high, model.ratios) == ratio
