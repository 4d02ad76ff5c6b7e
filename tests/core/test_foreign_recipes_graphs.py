"""ComfyUI's graphs say what was asked for, however they are wired."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import pytest

from desktop_app.core import foreign_recipes
from desktop_app.core.foreign_recipes import Told
from tests.core.others_pictures import (
    A1111,
    GRAPH,
    GRAPH_OPTIONS,
    WORKFLOW,
    comfyui_png,
    comment,
    png,
    with_exif,
)

LIGHTHOUSE = Told(
    program="comfyui",
    prompt="a lighthouse, stormy sea",
    negative_prompt="watermark",
    model="dream",
    options=GRAPH_OPTIONS,
)
HARBOUR = Told(
    program="comfyui",
    prompt="a quiet harbour",
    negative_prompt="people",
    model="dream",
    options=(
        ("steps", 20),
        ("sampler", "euler"),
        ("scheduler", "normal"),
        ("cfg_scale", 8),
        ("seed", 7),
        ("denoising_strength", 1),
        ("size", "640x480"),
    ),
)


@pytest.fixture
def at(tmp_path: Path) -> Path:
    return tmp_path / "one.png"


def test_a_graph_of_the_server(at: Path) -> None:
    assert foreign_recipes.read(comfyui_png(at)) == LIGHTHOUSE


def test_a_workflow_alone(at: Path) -> None:
    assert foreign_recipes.read(png(at, {"workflow": json.dumps(WORKFLOW)})) == HARBOUR


def test_a_muted_node_gives_no_words(at: Path) -> None:
    workflow = copy.deepcopy(WORKFLOW)
    workflow["nodes"][3]["mode"] = 4
    told = foreign_recipes.read(png(at, {"workflow": json.dumps(workflow)}))
    assert told is not None
    assert (told.prompt, told.negative_prompt) == ("a quiet harbour", "")


@pytest.mark.parametrize("name", ["one.webp", "one.jpg"])
def test_a_graph_in_exif(tmp_path: Path, name: str) -> None:
    tags = {0x0110: f"prompt:{json.dumps(GRAPH)}", 0x010F: f"workflow:{json.dumps(WORKFLOW)}"}
    assert foreign_recipes.read(with_exif(tmp_path / name, tags)) == LIGHTHOUSE
    tags = {0x010E: f"Workflow: {json.dumps(WORKFLOW)}"}
    assert foreign_recipes.read(with_exif(tmp_path / name, tags)) == HARBOUR
    both = comment(json.dumps({"prompt": GRAPH, "workflow": WORKFLOW}))
    assert foreign_recipes.read(with_exif(tmp_path / name, {}, both)) == LIGHTHOUSE


def test_a_sampler_in_parts(at: Path) -> None:
    graph = {
        "1": {
            "class_type": "SamplerCustomAdvanced",
            "inputs": {
                "noise": ["2", 0],
                "guider": ["3", 0],
                "sampler": ["4", 0],
                "sigmas": ["5", 0],
                "latent_image": ["6", 0],
            },
        },
        "2": {"class_type": "RandomNoise", "inputs": {"noise_seed": ["20", 0]}},
        "20": {"class_type": "PrimitiveInt", "inputs": {"value": 11}},
        "3": {
            "class_type": "BasicGuider",
            "inputs": {"model": ["7", 0], "conditioning": ["8", 0]},
        },
        "4": {"class_type": "KSamplerSelect", "inputs": {"sampler_name": "euler"}},
        "5": {"class_type": "BasicScheduler", "inputs": {"scheduler": "simple", "steps": 20}},
        "6": {"class_type": "EmptySD3LatentImage", "inputs": {"width": ["21", 0], "height": 640}},
        "21": {"class_type": "PrimitiveInt", "inputs": {"value": 1024}},
        "7": {"class_type": "UNETLoader", "inputs": {"unet_name": "flux1-dev.safetensors"}},
        "8": {
            "class_type": "FluxGuidance",
            "inputs": {"guidance": 3.5, "conditioning": ["9", 0]},
        },
        "9": {
            "class_type": "CLIPTextEncodeFlux",
            "inputs": {"clip_l": "a boat", "t5xxl": "a boat on a lake", "clip": ["10", 0]},
        },
    }
    assert foreign_recipes.read(png(at, {"prompt": json.dumps(graph)})) == Told(
        program="comfyui",
        prompt="a boat\na boat on a lake",
        model="flux1-dev",
        options=(
            ("steps", 20),
            ("sampler", "euler"),
            ("scheduler", "simple"),
            ("guidance", "3.5"),
            ("seed", 11),
            ("size", "1024x640"),
        ),
    )


def test_both_sides_through_one_node_are_kept_apart(at: Path) -> None:
    graph: dict[str, Any] = copy.deepcopy(GRAPH)
    for sampler in ("3", "11"):
        graph[sampler]["inputs"] |= {"positive": ["20", 0], "negative": ["20", 1]}
    sides = {"positive": ["6", 0], "negative": ["7", 0], "image": ["9", 0]}
    graph["20"] = {"class_type": "ControlNetApplyAdvanced", "inputs": sides}
    assert foreign_recipes.read(png(at, {"prompt": json.dumps(graph)})) == LIGHTHOUSE
    told = {"positive": "a kite", "negative": "rain", "ckpt_name": "sd15.ckpt"}
    graph["20"] = {"class_type": "Efficient Loader", "inputs": told}
    found = foreign_recipes.read(png(at, {"prompt": json.dumps(graph)}))
    assert found is not None
    assert (found.prompt, found.negative_prompt) == ("a kite", "rain")


def test_words_that_are_thrown_away_do_not_count(at: Path) -> None:
    graph: dict[str, Any] = copy.deepcopy(GRAPH)
    zero = {"class_type": "ConditioningZeroOut", "inputs": {"conditioning": ["6", 0]}}
    graph |= {"20": zero}
    for sampler in ("3", "11"):
        graph[sampler]["inputs"]["negative"] = ["20", 0]
    found = foreign_recipes.read(png(at, {"prompt": json.dumps(graph)}))
    assert found is not None
    assert (found.prompt, found.negative_prompt) == (LIGHTHOUSE.prompt, "")


def test_a_graph_that_bites_its_tail_comes_to_an_end(at: Path) -> None:
    graph: dict[str, Any] = copy.deepcopy(GRAPH)
    graph["12"]["inputs"]["string_a"] = ["12", 0]
    graph["4"]["inputs"] = {"model": ["10", 0]}
    graph["5"]["inputs"] = {"samples": ["11", 0]}
    found = foreign_recipes.read(png(at, {"prompt": json.dumps(graph)}))
    assert found is not None
    assert (found.prompt, found.model) == ("stormy sea", "")
    assert dict(found.options)["steps"] == 30


def test_a_graph_without_a_sampler_says_its_longest_words(at: Path) -> None:
    graph = {key: GRAPH[key] for key in ("6", "7", "12")}
    told = foreign_recipes.read(png(at, {"prompt": json.dumps(graph)}))
    assert told == Told(program="comfyui", prompt="a lighthouse, stormy sea")
    nothing = {"9": GRAPH["9"]}
    assert foreign_recipes.read(png(at, {"prompt": json.dumps(nothing)})) is None


def test_a_text_beside_the_graph_says_it_better(at: Path) -> None:
    told = foreign_recipes.read(png(at, {"parameters": A1111, "prompt": json.dumps(GRAPH)}))
    assert told is not None
    assert (told.program, told.prompt) == (
        "comfyui",
        "a fox in the snow, (sharp: 1.2),\nat dawn: cold",
    )
