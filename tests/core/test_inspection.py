"""What is copied as code does exactly what Pictor does: both are run, and the requests compared."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from desktop_app.core.conversation import Turn
from desktop_app.core.inspection import as_curl, as_python, fields_of
from desktop_app.core.providers.asking import request_of
from desktop_app.core.recipe import Recipe, Reference, Transport
from tests.fakes.service import JSON, Say, ScriptedService, Status
from tests.fakes.wire import png

KEY = "sk-or-v1-never-to-be-seen"
WORDS = "It's 5 o'clock: \"say\" $HOME `id` \\n \\\n第二行 😀\nJSON\n"
NOTED = '[{"type":"reasoning.encrypted","data":"AY89$`\\\\","index":0}]'
RED = png(4, 4)


class Shelf:
    """Two files and a turn in a folder with an awkward name."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir()
        self.picture = folder / "it's a $picture.png"
        self.picture.write_bytes(RED)
        self.noted = folder / "noted.json"
        self.noted.write_text(NOTED, "utf-8")

    def reference_path(self, reference: Reference) -> Path:
        return self.picture

    def turn_paths(self, picture_key: str) -> tuple[Turn, Path, Path | None]:
        return replace(self.turn(picture_key), picture=b"", reasoning=""), self.picture, self.noted

    def reference(self, reference: Reference) -> bytes:
        return RED

    def turn(self, picture_key: str) -> Turn:
        return Turn(
            recipe=Recipe(prompt="first", model="m/x"),
            text="Here",
            picture=RED,
            media_type="image/png",
            reasoning=NOTED,
        )


RED_ONE = Reference(sha256="0", media_type="image/png", width=4, height=4, size_bytes=len(RED))
RECIPES = [
    Recipe(prompt=WORDS, model="m/x", ratio="3:2", size="2K"),
    Recipe(prompt=WORDS, model="m/x", references=(RED_ONE, RED_ONE)),
    Recipe(prompt=WORDS, model="m/x", ratio=None, turns=("a.1",), parent="a.1"),
    Recipe(
        prompt="x",
        model="m/y",
        transport=Transport.IMAGES,
        options=(("quality", "high"), ("seed", 7)),
        references=(RED_ONE,),
        stream=False,
    ),
]
NAMES = ["words", "references", "conversation", "images"]


def sent_by(
    code: Callable[[Recipe, str, Any], str],
    command: list[str],
    recipe: Recipe,
    shelf: Shelf,
    folder: Path,
) -> Any:
    with ScriptedService((Status(200, JSON), Say(b'{"ok":true}'))) as service:
        program = folder / "program"
        program.write_text(code(recipe, service.url, shelf), "utf-8")
        assert KEY not in program.read_text("utf-8")
        done = subprocess.run(
            [*command, str(program)],
            env={**os.environ, "OPENROUTER_API_KEY": KEY, "HOME": str(folder)},
            capture_output=True,
            timeout=30,
            check=False,
        )
        assert done.stdout == b'{"ok":true}', done.stderr
        (request,) = service.requests
        assert request.headers["authorization"] == f"Bearer {KEY}"
        assert request.path.endswith(
            "/images" if recipe.transport is Transport.IMAGES else "/chat/completions"
        )
        return request.json()


@pytest.mark.parametrize("recipe", RECIPES, ids=NAMES)
def test_the_python_program_sends_the_same(recipe: Recipe, tmp_path: Path) -> None:
    shelf = Shelf(tmp_path / "it's $here")
    sent = sent_by(as_python, [sys.executable], recipe, shelf, tmp_path)
    assert sent == request_of(recipe, shelf)


@pytest.mark.skipif(not shutil.which("curl") or os.name == "nt", reason="there is no curl here")
@pytest.mark.parametrize("recipe", RECIPES, ids=NAMES)
def test_the_shell_command_sends_the_same(recipe: Recipe, tmp_path: Path) -> None:
    shelf = Shelf(tmp_path / "it's $here")
    sent = sent_by(as_curl, ["sh"], recipe, shelf, tmp_path)
    assert sent == request_of(recipe, shelf)


def test_every_field_is_listed_by_its_own_name() -> None:
    chat = dict(fields_of(RECIPES[0]))
    assert chat == {
        "model": "m/x",
        "prompt": WORDS,
        "modalities": ["image", "text"],
        "image_config": {"aspect_ratio": "3:2", "image_size": "2K"},
        "stream": True,
    }
    images = dict(fields_of(RECIPES[3]))
    assert images == {
        "model": "m/y",
        "prompt": "x",
        "aspect_ratio": "1:1",
        "quality": "high",
        "seed": 7,
        "stream": False,
    }
