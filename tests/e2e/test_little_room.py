"""A disk that is nearly full is told of when something is sent."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.core.crash import mounting
from tests.e2e.around import Recorder, generate
from tests.e2e.hands import Hands, in_the_app

pytestmark = pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root may mount a small disk"
)


@pytest.fixture
def small(tmp_path: Path) -> Iterator[Path]:
    """A disk of 64 MB."""
    place = tmp_path / "small"
    place.mkdir()
    mounting.mount("-t", "tmpfs", "-o", "size=64m", "tmpfs", str(place))
    yield place / "data"
    mounting.unmount(place)


def test_little_room_is_told_and_nothing_is_held_back(small: Path, demo: Recorder) -> None:
    async def script(hands: Hands) -> None:
        generate(hands, "a lake")
        text = hands.window.toast.text
        assert text.startswith("Only ")
        assert text.endswith(" MB are left on the disk of your library.")
        assert hands.studio.jobs.jobs()
        await hands.until_idle()

    in_the_app(small, script, url=demo.url)


def test_where_there_is_room_nothing_is_said(tmp_path: Path, demo: Recorder) -> None:
    async def script(hands: Hands) -> None:
        generate(hands, "a lake")
        assert "left on the disk" not in hands.window.toast.text
        await hands.until_idle()

    in_the_app(tmp_path / "data", script, url=demo.url)
