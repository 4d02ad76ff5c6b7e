"""Thumbnails on a folder of their own, closed after the test."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.state.thumbnails import Thumbnails


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "thumbnails"


@pytest.fixture
def make(qtbot: QtBot, folder: Path, tmp_path: Path) -> Iterator[Callable[..., Thumbnails]]:
    made: list[Thumbnails] = []

    def thumbnails(kept_bytes: int = 1_000_000_000) -> Thumbnails:
        path_of = tmp_path.joinpath
        made.append(Thumbnails(folder, lambda one: path_of(one.file), kept_bytes=kept_bytes))
        return made[-1]

    yield thumbnails
    for one in made:
        one.close()
