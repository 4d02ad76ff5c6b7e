"""Files that Pictor is started with, or given while it runs, are brought in as drops are."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from tests.e2e.process import Process, rows
from tests.e2e.screen import Screen, wait_for

pytestmark = [pytest.mark.x11, pytest.mark.timeout(300)]


def test_files_of_the_first_start_and_of_a_second_one_come_in(
    shown: Screen, tmp_path: Path
) -> None:
    data = tmp_path / "data"
    data.mkdir()
    folder = tmp_path / "some pictures 写真"
    folder.mkdir()
    for number, name in enumerate(("fox.png", "lake.png")):
        Image.new("RGB", (16, 16), (number * 90, 90, 10)).save(folder / name)
    count = "SELECT count(*) FROM pictures"
    with Process(shown, data, "--demo", str(folder / "fox.png")) as app:
        window = shown.window("Pictor")
        wait_for(lambda: rows(data, count) == [(1,)], 30, "the first picture")
        wait_for(lambda: (data / "instance.json").exists(), 30, "the app's being ready")
        shown.do("windowminimize", "--sync", window)
        with Process(shown, data, "--demo", str(folder)) as second:
            assert second.process.wait(30) == 0
        wait_for(lambda: rows(data, count) == [(2,)], 30, "the second picture")
        wait_for(lambda: shown.do("getactivewindow") == window, 20, "the window's coming forward")
        assert app.process.poll() is None
