"""A service, and a library that has something in it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.command_line.running import FLASH, KEY, picture, run
from tests.fakes.service import ScriptedService


@pytest.fixture
def service() -> Iterator[ScriptedService]:
    """One that is told what to answer."""
    with ScriptedService() as started:
        yield started


@pytest.fixture(scope="session")
def _three(tmp_path_factory: pytest.TempPathFactory) -> Path:
    data = tmp_path_factory.mktemp("made") / "data"
    with ScriptedService() as started:
        for shade, prompt in enumerate(("a lighthouse", "a lake at dawn", "a red lighthouse")):
            started.play(*picture(shade))
            words = ("generate", prompt, "--model", FLASH, "--base-url", started.url)
            assert run(data, *words, key=KEY).returncode == 0
    return data


@pytest.fixture
def data(_three: Path, tmp_path: Path) -> Path:
    """A data folder with three pictures."""
    copy = tmp_path / "data"
    shutil.copytree(_three, copy)
    return copy
