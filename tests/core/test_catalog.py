"""The bundled list of models, and what happens to a broken one."""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from desktop_app.core import catalog
from desktop_app.core.recipe import RATIOS, SIZES

BUNDLED = Path(__file__).resolve().parents[2] / "resources" / "models.json"


def write(folder: Path, models: object, tables: object | None = None) -> Path:
    file = folder / "models.json"
    content: dict[str, Any] = {"models": models}
    if tables is not None:
        content["tables"] = tables
    file.write_text(json.dumps(content), "utf-8")
    return file


def entry(**changes: object) -> dict[str, object]:
    return {"id": "a/b", "name": "B", "maker": "A"} | changes


def test_the_bundled_models_are_what_is_known() -> None:
    models = {model.id: model for model in catalog.load(BUNDLED)}
    flash = models["google/gemini-2.5-flash-image"]
    assert flash.ratios == RATIOS
    assert flash.sizes == ("1K",)
    assert flash.price_usd == Decimal("0.039")
    assert flash.pixel_size("3:2", "1K") == (1248, 832)
    assert flash.pixel_size("21:9", "1K") == (1536, 672)
    assert flash.pixel_size("3:2", "2K") is None
    for name in ("google/gemini-3-pro-image", "google/gemini-3.1-flash-image"):
        assert models[name].sizes == SIZES
        assert models[name].pixel_size("16:9", "1K") == (1376, 768)
        assert models[name].pixel_size("16:9", "4K") == (5504, 3072)
    for name in ("openai/gpt-5-image", "openai/gpt-5-image-mini"):
        assert models[name].pixels == {}
        assert models[name].ratios == ()


def test_the_demo_painter_is_last_and_free() -> None:
    *others, demo = catalog.load(BUNDLED)
    assert demo.id == "pictor/demo-painter"
    assert (demo.name, demo.maker) == ("Demo painter", "Built in")
    assert demo.is_demo
    assert demo.price_usd == 0
    assert demo.ratios == RATIOS
    assert demo.sizes == SIZES
    assert demo.pixel_size("9:16", "2K") == (1536, 2688)
    assert not any(model.is_demo for model in others)


def test_every_published_size_has_its_ratio() -> None:
    for model in catalog.load(BUNDLED):
        for size, table in model.pixels.items():
            assert size in model.sizes
            for ratio, (width, height) in table.items():
                across, _, down = ratio.partition(":")
                assert width / height == pytest.approx(int(across) / int(down), rel=0.04)


def test_what_is_unknown_is_passed_over(tmp_path: Path) -> None:
    file = write(
        tmp_path,
        [entry(ratios=["21:9", "1:4", "1:1"], sizes=["8K", "1K"], colour="blue")],
    )
    (model,) = catalog.load(file)
    assert model.ratios == ("1:1", "21:9")
    assert model.sizes == ("1K",)
    assert model.price_usd is None


@pytest.mark.parametrize(
    ("models", "words"),
    [
        ("none", "no list of models"),
        (["a/b"], "entry 1: is not an object"),
        ([{"name": "B", "maker": "A"}], "entry 1: id is missing"),
        ([entry(), entry(id="a/c", name=" ")], r"entry 2 \(a/c\): name is missing"),
        ([entry(price_usd=0.04)], r"\(a/b\): price_usd is not an amount in quotes"),
        ([entry(price_usd="NaN")], r"\(a/b\): price_usd"),
        ([entry(price_usd="-1")], r"\(a/b\): price_usd"),
        ([entry(price_usd="cheap")], r"\(a/b\): price_usd"),
        ([entry(ratios="1:1")], r"\(a/b\): ratios is not a list"),
        ([entry(modalities=[1])], r"\(a/b\): modalities is not a list"),
        ([entry(is_demo="yes")], r"\(a/b\): is_demo"),
        ([entry(table="none")], r"\(a/b\): there is no table 'none'"),
        ([entry(), entry()], "a/b is listed more than once"),
    ],
)
def test_a_broken_entry_is_named(tmp_path: Path, models: object, words: str) -> None:
    with pytest.raises(ValueError, match=words):
        catalog.load(write(tmp_path, models))


@pytest.mark.parametrize("sides", [[1024], [1024, 0], [1024, "768"], 5, None])
def test_a_broken_table_is_named(tmp_path: Path, sides: object) -> None:
    file = write(tmp_path, [entry()], {"odd": {"1:1": sides}})
    with pytest.raises(ValueError, match="table odd: 1:1"):
        catalog.load(file)


@pytest.mark.parametrize("text", ["", "{", "[]", '{"models": {}}', '{"models": [], "tables": 1}'])
def test_a_broken_file_is_a_value_error(tmp_path: Path, text: str) -> None:
    file = tmp_path / "models.json"
    file.write_text(text)
    with pytest.raises(ValueError, match=r"models\.json"):
        catalog.load(file)
