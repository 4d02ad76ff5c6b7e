"""Whatever strangers wrote into a picture, it is read to an end and gives what can be kept."""

from __future__ import annotations

import copy
import json
import tempfile
from pathlib import Path
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from desktop_app.core import foreign_recipes, recipe_json, rows
from desktop_app.core.foreign_recipes import Told
from desktop_app.core.recipe import Recipe, Reference
from tests.core.others_pictures import A1111, GRAPH, INVOKEAI, WORKFLOW, comment, with_exif

KEYWORDS = (
    *("parameters", "prompt", "workflow", "invokeai_metadata", "sd-metadata", "Dream"),
    "pictor",
)
NAMES = st.sampled_from(
    [
        *("class_type", "inputs", "nodes", "links", "positive", "negative", "seed", "text", "id"),
        *("guider", "model", "latent_image", "width", "height", "image", "prompt", "type", "mode"),
        *("sui_image_params", "widgets_values", "denoise", "generation_mode", "1", "2", "3"),
    ]
)
SCALARS = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=20)
    | st.sampled_from(["KSampler", "CLIPTextEncode", "1", "2", "3", 10**400, 1e308])
)
JSON = st.recursive(
    SCALARS,
    lambda inner: (
        st.lists(inner, max_size=5)
        | st.dictionaries(NAMES | st.text(max_size=5), inner, max_size=6)
    ),
    max_leaves=40,
)
SENT = Reference(sha256="ab" * 32, media_type="image/png", width=8, height=8, size_bytes=70)
OWN: dict[str, Any] = {
    "format": "pictor-recipe",
    "version": 1,
    "recipe": recipe_json.as_json(
        Recipe(
            prompt="A fox",
            model="maker/model",
            ratio="3:2",
            options=(("seed", 7), ("quality", "high")),
            references=(SENT,),
            turns=("x.1",),
        )
    ),
    "made": "2026-11-22T10:00:00+00:00",
    "provider": "Maker",
    "origin": "",
    "is_demo": False,
}


def check(told: Told | None) -> None:
    """It can be stored and shown."""
    if told is None:
        return
    for text in (told.program, told.prompt, told.negative_prompt, told.model):
        assert text == rows.storable(text)
        assert "\0" not in text
    if told.recipe is not None:
        assert json.loads(json.dumps(recipe_json.as_json(told.recipe)))["prompt"] == told.prompt
        assert told.made is None or told.made.tzinfo is not None
    for name, value in told.options:
        assert isinstance(value, str | int)
        assert json.dumps([name, value]).encode()


def read_texts(texts: dict[str, str]) -> Told | None:
    written = PngInfo()
    for keyword, text in texts.items():
        written.add_itxt(keyword, text.encode("utf-8", "replace").decode())
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "one.png"
        Image.new("L", (2, 2)).save(path, pnginfo=written)
        return foreign_recipes.read(path)


@given(st.dictionaries(st.sampled_from(KEYWORDS), JSON.map(json.dumps) | st.text(), min_size=1))
def test_any_json_under_any_name(texts: dict[str, str]) -> None:
    check(read_texts(texts))


@st.composite
def spoilt(draw: st.DrawFn, whole: dict[str, Any]) -> dict[str, Any]:
    """What a program writes, with something else in a few places."""
    found = copy.deepcopy(whole)
    for _ in range(draw(st.integers(1, 3))):
        place: Any = found
        while True:
            keys = list(place) if isinstance(place, dict) else range(len(place))
            key = draw(st.sampled_from(list(keys)))
            below = place[key]
            if not isinstance(below, dict | list) or not below or draw(st.booleans()):
                break
            place = below
        place[key] = draw(JSON)
    return found


@given(spoilt(GRAPH), spoilt(WORKFLOW), spoilt(INVOKEAI))
def test_spoilt_graphs_and_metadata(
    graph: dict[str, Any], workflow: dict[str, Any], metadata: dict[str, Any]
) -> None:
    check(read_texts({"prompt": json.dumps(graph)}))
    check(read_texts({"workflow": json.dumps(workflow)}))
    check(read_texts({"invokeai_metadata": json.dumps(metadata)}))


@given(spoilt(OWN))
def test_spoilt_recipes_of_ours(recipe: dict[str, Any]) -> None:
    check(read_texts({"pictor": json.dumps(recipe)}))


@given(st.text() | st.lists(st.sampled_from([*A1111.split(" "), "\n", '"', "{", ":"])).map("".join))
def test_any_parameters(text: str) -> None:
    check(read_texts({"parameters": text}))


@given(
    st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1).map(str.strip),
    st.text(st.characters(exclude_categories=["Cs", "Cc"])).map(str.strip),
    st.integers(0, 1 << 63),
)
def test_what_a_web_ui_writes_is_read_back(prompt: str, negative: str, seed: int) -> None:
    text = f"{prompt}\nNegative prompt: {negative}\nSteps: 20, Sampler: Euler, Seed: {seed}"
    told = read_texts({"parameters": text})
    assert told is not None
    assert (told.prompt, told.negative_prompt) == (prompt, negative)
    assert dict(told.options) == {"steps": 20, "sampler": "Euler", "seed": seed}


@given(st.data())
def test_files_that_were_cut_or_altered(data: st.DataObject) -> None:
    with tempfile.TemporaryDirectory() as folder:
        suffix = data.draw(st.sampled_from([".png", ".jpg", ".webp"]))
        path = Path(folder) / f"one{suffix}"
        if suffix == ".png":
            written = PngInfo()
            written.add_text("parameters", A1111)
            written.add_itxt("prompt", json.dumps(GRAPH), zip=True)
            exif = Image.Exif()
            exif[0x010E] = "a hill"
            Image.new("L", (2, 2)).save(path, pnginfo=written, exif=exif)
        else:
            with_exif(path, {0x0110: f"prompt:{json.dumps(GRAPH)}"}, comment(A1111))
        content = bytearray(path.read_bytes())
        for _ in range(data.draw(st.integers(0, 8))):
            content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
        path.write_bytes(content[: data.draw(st.integers(0, len(content)))])
        check(foreign_recipes.read(path))


def test_graphs_without_end_are_read_in_part() -> None:
    chain: dict[str, Any] = {
        str(number): {"class_type": "CLIPTextEncode", "inputs": {"text": [str(number + 1), 0]}}
        for number in range(9000)
    }
    sampler = {"class_type": "KSampler", "inputs": {"seed": 1, "positive": ["0", 0]}}
    check(read_texts({"prompt": json.dumps({"s": sampler, **chain})}))
    everywhere = {str(number): sampler for number in range(3000)}
    check(read_texts({"prompt": json.dumps({**everywhere, "0": chain["0"]})}))
    check(read_texts({"prompt": "[" * 500_000, "parameters": "{" * 500_000}))
    check(read_texts({"parameters": "Steps: 1, " + 'a: "' * 20_000 + " " * 60_000}))
