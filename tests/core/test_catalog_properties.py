"""Whatever the service's lists hold, what comes of them is legal."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

from hypothesis import example, given, settings
from hypothesis import strategies as st

from desktop_app.core import catalog, foreign, pricing
from desktop_app.core.recipe import RATIOS, SIZES, ImageModel, ParameterKind, Transport

NOW = datetime(2026, 11, 22, tzinfo=UTC)
NAMES = (
    *("id", "name", "description", "created", "architecture", "supported_parameters", "type"),
    *("values", "min", "max", "endpoints", "pricing", "billable", "unit", "cost_usd", "variant"),
    *("output_modalities", "input_modalities", "modality", "expiration_date", "alias_target"),
    *("aspect_ratio", "resolution", "input_references", "n", "seed", "size", "quality", "prompt"),
    *("supports_streaming", "completion", "image_output", "images", "models", "fetched", "data"),
)
VALUES = (
    *("acme/brush", "acme/pen", "image", "text", "text->image", "enum", "range", "boolean"),
    *("1:1", "21:9", "9:19.5", "auto", "0:0", "1K", "512", "4K", "token", "megapixel"),
    *("output_image", "input_reference", "2k", "low_1k", "high_resolution", "1024x1536"),
    *("0.03", "-1", "1e-400", "2026-11-21", "9999-12-31", "0001-01-01", "", "../key", "\ud800"),
)
LEAVES = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.just(10**400)
    | st.floats()
    | st.decimals(allow_nan=False, allow_infinity=False)
    | st.sampled_from(VALUES)
    | st.text(max_size=8)
)
ANYTHING: st.SearchStrategy[Any] = st.recursive(
    LEAVES,
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.sampled_from(NAMES) | st.text(max_size=4), inner, max_size=6)
    ),
    max_leaves=20,
)
RATIO_LIKE = st.sampled_from((*RATIOS, "9:19.5", "8:1", "1:20", "auto", "0:1", "1:1:1", "wide"))
SIZE_LIKE = st.sampled_from((*SIZES, "8K", "2k", "auto"))
DESCRIPTORS = st.fixed_dictionaries(
    {},
    optional={
        "aspect_ratio": st.fixed_dictionaries({"values": st.lists(RATIO_LIKE | LEAVES)}),
        "resolution": st.fixed_dictionaries({"values": st.lists(SIZE_LIKE | LEAVES)}),
        "input_references": st.fixed_dictionaries({"max": st.integers(-1, 20) | LEAVES}),
        **dict.fromkeys(
            ("n", "seed", "quality", "size", "stream"),
            st.fixed_dictionaries(
                {"type": st.sampled_from(("enum", "range", "boolean", "new"))},
                optional={
                    "values": st.lists(st.sampled_from(("low", "high")) | LEAVES, max_size=4),
                    "min": st.integers(-5, 5) | LEAVES,
                    "max": st.integers(-5, 5) | LEAVES,
                },
            )
            | ANYTHING,
        ),
    },
)
LINES = st.fixed_dictionaries(
    {
        "billable": st.sampled_from(("output_image", "input_image", "input_reference", "font")),
        "unit": st.sampled_from(("image", "megapixel", "token", "song")),
        "cost_usd": st.decimals(0, 5, places=3) | LEAVES,
    },
    optional={"variant": st.sampled_from(("2k", "low_1k", "high_resolution", "640x480")) | LEAVES},
)
IDS = st.sampled_from(("acme/brush", "acme/pen", "google/gemini-3-x-image"))
ENTRIES = st.fixed_dictionaries(
    {"id": IDS, "supported_parameters": DESCRIPTORS},
    optional={
        "name": LEAVES,
        "created": st.integers(0, 2 * 10**9) | LEAVES,
        "expiration_date": LEAVES,
        "architecture": st.just({"output_modalities": ["image", "text"]}) | ANYTHING,
        "pricing": st.dictionaries(st.sampled_from(("prompt", "completion")), LEAVES) | ANYTHING,
    },
)
ENDPOINTS = st.lists(st.fixed_dictionaries({"pricing": st.lists(LINES, max_size=5)}), max_size=3)
LIKELY = st.fixed_dictionaries(
    {
        "images": st.lists(ENTRIES, min_size=1, max_size=4),
        "models": st.lists(ENTRIES, max_size=3),
        "endpoints": st.dictionaries(IDS, ENDPOINTS),
    }
)
UNLIKELY = st.fixed_dictionaries(
    {},
    optional={
        "fetched": LEAVES,
        "images": st.lists(ENTRIES | ANYTHING, max_size=4) | ANYTHING,
        "models": st.lists(ENTRIES | ANYTHING, max_size=4) | ANYTHING,
        "endpoints": st.dictionaries(IDS, ENDPOINTS | ANYTHING) | ANYTHING,
    },
)
KNOWN = {
    "tables": {"square": {"1:1": [1024, 1024], "16:9": [1376, 768]}},
    "models": {"google/*": {"ratios": ["1:1"], "sizes": ["1K"], "table": "square"}},
}
UNKNOWN = st.dictionaries(st.sampled_from(("tables", "models", "own", "makers")), ANYTHING)


@settings(deadline=None)
@given(LIKELY | UNLIKELY, st.just(KNOWN) | UNKNOWN)
@example({"images": [{"id": ["acme/brush"]}]}, {})
@example({"models": [{"id": "acme/brush", "expiration_date": "9999-12-31"}]}, {})
def test_whatever_the_lists_hold_the_models_are_legal(
    snapshot: dict[str, Any], known: dict[str, Any]
) -> None:
    found = catalog.parse(snapshot, known, now=NOW)
    assert found.fetched.tzinfo is not None
    ids = [model.id for model in found.models]
    assert len(ids) == len(set(ids))
    for model in found.models:
        assert_legal(model)


@settings(deadline=None)
@given(ANYTHING)
def test_any_json_at_all_is_read(value: Any) -> None:
    snapshot = foreign.mapping(value)
    written = foreign.encoded(snapshot)
    assert catalog.parse(foreign.decoded(written), {}, now=NOW) == catalog.parse(
        snapshot, {}, now=NOW
    )


def assert_legal(model: ImageModel) -> None:
    assert re.fullmatch(r"[\w.:~@+/-]{1,200}", model.id, re.ASCII)
    for text in (model.name, model.maker, model.description):
        assert text == text.strip()
        text.encode()  # half a letter would raise
    assert model.name
    assert model.maker
    own = [ratio for ratio in model.ratios if ratio in RATIOS]
    assert list(model.ratios[: len(own)]) == [ratio for ratio in RATIOS if ratio in own]
    assert len(set(model.ratios)) == len(model.ratios)
    for ratio in model.ratios:
        across, _, down = ratio.partition(":")
        assert float(across) >= 1
        assert float(down) >= 1
    assert list(model.sizes) == [size for size in SIZES if size in model.sizes]
    assert set(model.pixels) <= set(model.sizes)
    for table in model.pixels.values():
        assert set(table) <= set(model.ratios)
    assert 0 <= model.most_references <= 16
    assert model.transports in {
        (Transport.CHAT,),
        (Transport.IMAGES,),
        (Transport.CHAT, Transport.IMAGES),
    }
    assert "image" in model.modalities
    assert model.released >= 0
    names = [parameter.name for parameter in model.parameters]
    assert len(set(names)) == len(names)
    assert {"aspect_ratio", "resolution", "input_references", "prompt"}.isdisjoint(names)
    for parameter in model.parameters:
        assert bool(parameter.values) == (parameter.kind is ParameterKind.CHOICE)
        if parameter.least is not None and parameter.most is not None:
            assert parameter.least <= parameter.most
    assert_priced(model)


def assert_priced(model: ImageModel) -> None:
    assert len(set(model.prices)) == len(model.prices)
    for line in model.prices:
        assert line.usd.is_finite()
        assert line.usd >= 0
    if model.price_usd is not None:
        assert model.price_usd >= 0
    for size in (None, *model.sizes):
        for ratio in (None, *model.ratios):
            found = pricing.estimate(model, size=size, ratio=ratio, count_references=3)
            if found is not None:
                assert isinstance(found.low, Decimal)
                assert 0 <= found.low <= found.high
                assert found.high.is_finite()
