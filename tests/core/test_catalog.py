"""The models to choose from: what the service's lists and our own knowledge come to."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from desktop_app.core import catalog
from desktop_app.core.catalog import Catalog, parameters_for, transport_of
from desktop_app.core.recipe import (
    RATIOS,
    SIZES,
    ImageModel,
    Parameter,
    ParameterKind,
    Price,
    Transport,
)

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
BUNDLED, KNOWN = RESOURCES / "catalog.json", RESOURCES / "known.json"
NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
EXTENDED = {"1:4", "4:1", "1:8", "8:1", "1:2", "2:1", "9:19.5", "19.5:9", "9:20", "20:9", "9:21"}
CHAT, IMAGES = Transport.CHAT, Transport.IMAGES


def bundled() -> dict[str, ImageModel]:
    return {model.id: model for model in catalog.load_snapshot(BUNDLED, KNOWN).models}


def entry(identity: str = "acme/brush", **more: Any) -> dict[str, Any]:
    outputs = {"architecture": {"output_modalities": ["image"]}}
    return {"id": identity, "name": "Acme: Brush", **outputs, **more}


def hybrid(identity: str = "acme/brush", **more: Any) -> dict[str, Any]:
    return entry(identity, **{"architecture": {"output_modalities": ["image", "text"]}, **more})


def parsed(
    images: Any = (),
    models: Any = (),
    endpoints: Any = None,
    known: dict[str, Any] | None = None,
) -> Catalog:
    snapshot = {"images": list(images), "models": list(models), "endpoints": endpoints or {}}
    return catalog.parse(snapshot, known or {}, now=NOW)


def only(*args: Any, **more: Any) -> ImageModel:
    (model,) = parsed(*args, **more).models
    return model


def described(**descriptors: Any) -> ImageModel:
    return only([entry(supported_parameters=descriptors)])


def test_every_ratio_is_offered_by_a_bundled_model() -> None:
    offered = {ratio for model in bundled().values() for ratio in model.ratios}
    assert offered == set(RATIOS) | EXTENDED


def test_the_bundled_models_are_what_is_known() -> None:
    models = bundled()
    assert len(models) > 40
    flash = models["google/gemini-2.5-flash-image"]
    assert (flash.name, flash.maker) == ("Gemini 2.5 Flash Image", "Google")
    assert flash.ratios == RATIOS
    assert flash.sizes == ("1K",)
    assert flash.price_usd == Decimal("0.039")
    assert flash.most_references == 3
    assert flash.transports == (CHAT, IMAGES)
    assert flash.is_hybrid
    assert flash.pixel_size("3:2", "1K") == (1248, 832)
    assert flash.pixel_size("21:9", "1K") == (1536, 672)
    assert flash.pixel_size("3:2", "2K") is None
    newer = models["google/gemini-3.1-flash-image"]
    assert newer.ratios == (*RATIOS, "1:8", "1:4", "4:1", "8:1")
    assert newer.sizes == SIZES
    assert newer.pixel_size("16:9", "1K") == (1376, 768)
    assert newer.pixel_size("16:9", "4K") == (5504, 3072)
    assert newer.pixel_size("1:8", "512") == (192, 1536)
    assert models["google/gemini-3-pro-image"].sizes == ("1K", "2K", "4K")
    sunburst = models["openai/gpt-image-2.5-sunburst"]
    assert (sunburst.maker, sunburst.transports) == ("OpenAI", (IMAGES,))
    assert sunburst.modalities == ("image",)
    assert sunburst.previews
    assert sunburst.sizes == ()
    quality = sunburst.parameter("quality")
    assert quality is not None
    assert quality.takes("xhigh")
    assert not quality.takes("ultra")
    assert models["microsoft/mai-image-2.6"].pixel_size("16:9", "1K") == (1365, 768)
    assert models["x-ai/grok-imagine-image-2.0"].maker == "xAI"


def test_what_nobody_serves_and_what_would_be_refused_is_not_offered() -> None:
    models = bundled()
    assert "meta/muse-image" not in models
    assert "1K" not in models["bytedance-seed/seedream-4.5"].sizes, "it wants 3,686,400 pixels"


def test_the_demo_painter_is_last_and_free() -> None:
    *others, demo = bundled().values()
    assert demo.id == "pictor/demo-painter"
    assert (demo.name, demo.maker) == ("Demo painter", "Built in")
    assert demo.is_demo
    assert demo.price_usd == 0
    assert set(RATIOS) <= set(demo.ratios)
    assert demo.sizes == ("1K", "2K", "4K")
    assert demo.pixel_size("9:16", "2K") == (1536, 2688)
    assert demo.is_hybrid
    assert not any(model.is_demo for model in others)
    assert [model.released for model in others] == sorted(
        (model.released for model in others), reverse=True
    )


def test_every_published_size_has_its_ratio() -> None:
    for model in bundled().values():
        for size, table in model.pixels.items():
            assert size in model.sizes
            for ratio, (width, height) in table.items():
                across, _, down = ratio.partition(":")
                assert width / height == pytest.approx(float(across) / float(down), rel=0.04)


def test_everything_known_is_of_use() -> None:
    known = json.loads(KNOWN.read_text("utf-8"))
    facts = {"name", "ratios", "sizes", "most_references", "price_usd", "table", "is_demo"}
    models = bundled()
    for pattern, said in known["models"].items():
        assert set(said) <= facts | {"least_pixels"}
        assert said.get("table", "demo") in known["tables"]
        assert set(said.get("sizes", ())) <= set(SIZES)
        if "*" not in pattern:
            assert pattern in models, f"{pattern} is not in the list that comes with Pictor"
    assert {identity.partition("/")[0] for identity in models} <= set(known["makers"])


def test_the_demo_painter_is_there_whatever_a_service_lists() -> None:
    known = json.loads(KNOWN.read_text("utf-8"))
    only_one = only(known=known)
    assert only_one == bundled()["pictor/demo-painter"]


@pytest.mark.parametrize(
    ("descriptor", "parameter"),
    [
        (
            {"type": "enum", "values": ["low", "high", 3, "low"]},
            Parameter(name="knob", kind=ParameterKind.CHOICE, values=("low", "high")),
        ),
        ({"type": "enum", "values": []}, None),
        ({"type": "enum"}, None),
        (
            {"type": "range", "min": 1, "max": 10},
            Parameter(name="knob", kind=ParameterKind.RANGE, least=1, most=10),
        ),
        (
            {"type": "range", "min": 1.0, "max": "many"},
            Parameter(name="knob", kind=ParameterKind.RANGE, least=1),
        ),
        ({"type": "range", "min": 9, "max": 2}, Parameter(name="knob", kind=ParameterKind.RANGE)),
        ({"type": "range", "max": 10**30}, Parameter(name="knob", kind=ParameterKind.RANGE)),
        ({"type": "range", "min": True}, Parameter(name="knob", kind=ParameterKind.RANGE)),
        ({"type": "range", "min": 0, "max": 0.5}, None),
        ({"type": "boolean"}, Parameter(name="knob", kind=ParameterKind.SWITCH)),
        ({"type": "colour"}, Parameter(name="knob", kind=ParameterKind.TEXT)),
        ("anything", Parameter(name="knob", kind=ParameterKind.TEXT)),
        (None, None),
    ],
)
def test_descriptors_become_parameters(descriptor: object, parameter: Parameter | None) -> None:
    assert described(knob=descriptor).parameter("knob") == parameter


def test_a_seed_and_other_fields_that_are_merely_taken_have_their_own_kind() -> None:
    boolean = {"type": "boolean"}
    model = described(seed=boolean, quality=boolean, size=boolean, upscale=boolean)
    kinds = {parameter.name: parameter.kind for parameter in model.parameters}
    assert kinds == {
        "seed": ParameterKind.NUMBER,
        "quality": ParameterKind.TEXT,
        "size": ParameterKind.TEXT,
        "upscale": ParameterKind.SWITCH,
    }


@pytest.mark.parametrize("other", ["resolution", "aspect_ratio"])
def test_a_size_beside_resolution_or_ratio_is_passed_over(other: str) -> None:
    values = {"type": "enum", "values": ["1K", "1:1"]}
    assert described(size={"type": "boolean"}, **{other: values}).parameters == ()


def test_what_has_a_place_in_the_recipe_is_no_parameter() -> None:
    model = described(
        prompt={"type": "text"},
        stream={"type": "boolean"},
        input_references={"type": "range", "min": 0, "max": 8},
    )
    assert model.parameters == ()
    assert model.most_references == 8


def test_ratios_and_sizes_have_one_order() -> None:
    ratios = ["auto", "21:9", "20:9", "1:1", "9:19.5", "0:1", "wide", "1:1", 5, "1:2", "1:0"]
    model = described(
        aspect_ratio={"type": "enum", "values": ratios},
        resolution={"type": "enum", "values": ["4K", "8K", "512", "1k", "1K"]},
    )
    assert model.ratios == ("1:1", "21:9", "9:19.5", "1:2", "20:9")
    assert model.sizes == ("512", "1K", "4K")


@pytest.mark.parametrize(
    ("descriptor", "most"),
    [
        ({"type": "range", "min": 0, "max": 14}, 14),
        ({"type": "range", "min": 0, "max": 0}, 0),
        ({"type": "range", "max": 99}, 16),
        ({"type": "range", "max": -1}, 0),
        ({"type": "boolean"}, 1),
    ],
)
def test_references_are_bounded(descriptor: object, most: int) -> None:
    assert described(input_references=descriptor).most_references == most


def test_doors_follow_from_the_lists() -> None:
    both = only([hybrid()], [hybrid()])
    assert (both.transports, both.modalities) == ((CHAT, IMAGES), ("image", "text"))
    painter = only([entry()], [entry()])
    assert (painter.transports, painter.modalities) == ((IMAGES,), ("image",))
    assert only([hybrid()]).transports == (IMAGES,), "chat does not list it"
    chat = only([], [hybrid()])
    assert (chat.transports, chat.modalities) == ((CHAT,), ("image", "text"))
    old = only([], [entry()])
    assert (old.transports, old.modalities) == ((CHAT,), ("image",))
    words = {"modality": "text+image->text+image"}
    assert only([], [hybrid(architecture=words)]).is_hybrid


def test_what_only_chat_lists_is_completed_from_what_is_known() -> None:
    known = json.loads(KNOWN.read_text("utf-8"))
    del known["own"]
    listed = hybrid("google/gemini-3.1-flash-image-preview", supported_parameters=["seed", "top_p"])
    model = only([], [listed], known=known)
    assert model.ratios == (*RATIOS, "1:8", "1:4", "4:1", "8:1")[:14]
    assert model.sizes == SIZES
    assert model.most_references == 14
    assert [parameter.name for parameter in model.parameters] == ["seed"]
    stranger = only([], [hybrid("acme/talker")], known=known)
    assert (stranger.ratios, stranger.sizes, stranger.most_references) == ((), (), 1)
    blind = {"output_modalities": ["image", "text"], "input_modalities": ["text"]}
    assert only([], [hybrid(architecture=blind)]).most_references == 0


@pytest.mark.parametrize(
    ("images", "models", "endpoints"),
    [
        ([], [entry(architecture={"output_modalities": ["text"]})], {}),
        ([], [hybrid(alias_target="acme/other")], {}),
        ([], [hybrid("~acme/brush-latest")], {}),
        ([], [hybrid(pricing={"prompt": "-1"})], {}),
        ([entry()], [entry(expiration_date="2026-11-21")], {}),
        ([entry(expiration_date=1795000000)], [], {}),
        ([entry(supported_parameters={})], [], {"acme/brush": []}),
    ],
)
def test_what_cannot_be_used_stays_out(images: Any, models: Any, endpoints: Any) -> None:
    assert parsed(images, models, endpoints).models == ()


def test_an_entry_that_makes_no_sense_is_skipped_and_told(
    caplog: pytest.LogCaptureFixture,
) -> None:
    broken = [{"name": "no id"}, {"id": "a/../b"}, {"id": ["a/b"]}, "a/b", None]
    assert [model.id for model in parsed([*broken, entry(), entry(name="again")]).models] == [
        "acme/brush"
    ]
    assert len(caplog.records) == len(broken)
    assert "no id" in caplog.text


@pytest.mark.parametrize("date", ["2026-11-22", "2027-01-01T00:00:00Z", "soon", 1796000000, None])
def test_what_ends_later_stays(date: object) -> None:
    assert only([entry(expiration_date=date)]).id == "acme/brush"


@pytest.mark.parametrize(
    ("identity", "said", "name", "maker"),
    [
        ("acme/brush", "Acme Inc: Brush: two", "Brush: two", "Acme Inc"),
        ("acme-labs/brush", "Brush", "Brush", "Acme Labs"),
        ("x-ai/brush", "SpaceXAI: Brush", "Brush", "xAI"),
        ("acme/brush", None, "acme/brush", "Acme"),
        ("acme/brush", "A\ud800\n b\0", "A� b", "Acme"),
    ],
)
def test_names_are_plain(identity: str, said: object, name: str, maker: str) -> None:
    model = only([entry(identity, name=said)], known={"makers": {"x-ai": "xAI"}})
    assert (model.name, model.maker) == (name, maker)


def test_the_newest_is_first() -> None:
    entries = [entry("a/old", created=5), entry("a/new", created=7.0), entry("a/none", created="x")]
    demo = {"models": {"a/new": {"is_demo": True}}}
    assert [model.id for model in parsed(entries).models] == ["a/new", "a/old", "a/none"]
    assert [model.id for model in parsed(entries, known=demo).models][-1] == "a/new"


def test_prices_are_exact_and_each_is_there_once() -> None:
    line = {"billable": "output_image", "unit": "image", "cost_usd": Decimal("0.0300")}
    broken = [{**line, "cost_usd": "dear"}, {**line, "unit": 5}, {**line, "cost_usd": -1}, "line"]
    endpoints = [{"pricing": [line, {**line, "cost_usd": "0.03"}]}, {"pricing": broken}, 5]
    pricing = {"prompt": "0.0000003", "completion": "0", "image_output": "0.00003", "image": "1"}
    model = only([hybrid()], [hybrid(pricing=pricing)], {"acme/brush": endpoints})
    assert model.prices == (
        Price(billable="output_image", unit="image", usd=Decimal("0.03")),
        Price(billable="input_text", unit="token", usd=Decimal("0.0000003")),
        Price(billable="output_text", unit="token", usd=Decimal(0)),
        Price(billable="output_image", unit="token", usd=Decimal("0.00003")),
    )
    assert str(model.prices[0].usd) == "0.0300", "as it was written"
    assert model.price_usd == Decimal("0.03")


def test_the_chat_list_says_nothing_of_what_mere_painters_cost() -> None:
    free = {"prompt": "0", "completion": "0"}
    assert only([entry()], [entry(pricing=free)]).price_usd is None
    assert only([hybrid()], [hybrid(pricing=free)]).price_usd == 0


def test_a_typical_price_stands_in_where_tokens_are_billed() -> None:
    known = {"models": {"acme/*": {"price_usd": "0.05"}}}
    tokens = {"pricing": [{"billable": "output_image", "unit": "token", "cost_usd": "0.00003"}]}
    assert only([entry()], known=known).price_usd == Decimal("0.05")
    model = only([entry()], endpoints={"acme/brush": [tokens]}, known=known)
    assert model.price_usd == Decimal("0.05")


def test_an_option_of_the_image_api_leads_there() -> None:
    model = ImageModel(
        id="a/b",
        name="B",
        maker="A",
        transports=(CHAT, IMAGES),
        parameters=(
            Parameter(name="quality", kind=ParameterKind.TEXT),
            Parameter(name="seed", kind=ParameterKind.NUMBER),
        ),
    )
    assert transport_of(model, (), converses=False) is CHAT
    assert transport_of(model, [("seed", 5)], converses=False) is CHAT
    assert transport_of(model, [("unknown", "x")], converses=False) is CHAT
    assert transport_of(model, [("seed", 5), ("quality", "high")], converses=False) is IMAGES
    assert transport_of(model, [("quality", "high")], converses=True) is CHAT
    assert [parameter.name for parameter in parameters_for(model, CHAT)] == ["seed"]
    assert parameters_for(model, IMAGES) == model.parameters


def test_a_model_of_one_door_goes_through_it() -> None:
    painter = ImageModel(id="a/b", name="B", maker="A", transports=(IMAGES,))
    talker = ImageModel(id="a/b", name="B", maker="A", transports=(CHAT,))
    for converses in (False, True):
        assert transport_of(painter, (), converses=converses) is IMAGES
        assert transport_of(talker, [("quality", "high")], converses=converses) is CHAT
