"""A real window among real screens that come and go."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.e2e.process import Process
from tests.e2e.screen import Screen, wait_for

pytestmark = [pytest.mark.x11, pytest.mark.timeout(300)]

SMALL = ("900x700", "0", "900", "0", "0", "0", "700", "0", "0", "0")


def xrandr(shown: Screen, *words: str) -> None:
    """Change the screens."""
    subprocess.run(["xrandr", *words], env=shown.environment, timeout=20, check=True)


def place(shown: Screen, window: str) -> tuple[int, int]:
    """The corner of the window's frame that the hands move."""
    said = shown.do("getwindowgeometry", "--shell", window)
    facts = dict(line.split("=") for line in said.splitlines())
    return int(facts["X"]), int(facts["Y"])


def opened(shown: Screen, data: Path) -> str:
    """The window, once the app is ready."""
    window = shown.window("Pictor")
    wait_for(lambda: (data / "instance.json").exists(), 30, "the app's being ready")
    shown.do("windowfocus", "--sync", window)
    return window


def close(shown: Screen, data: Path, app: Process) -> list[str]:
    """Close the window; gives the arrangements of screens that are remembered."""
    shown.do("key", "ctrl+q")
    assert app.process.wait(30) == 0
    remembered = json.loads((data / "settings.json").read_text("utf-8"))["screens"]
    return [entry.partition("=")[0].partition("x")[0] for entry in remembered]


def test_the_window_remembers_its_place_on_each_arrangement_of_screens(
    shown: Screen, tmp_path: Path
) -> None:
    if shutil.which("xrandr") is None:
        pytest.skip("needs xrandr: apt install x11-xserver-utils")
    data = tmp_path / "data"
    data.mkdir()
    with Process(shown, data, "--demo") as app:
        window = opened(shown, data)
        xrandr(shown, "--newmode", *SMALL)
        xrandr(shown, "--addmode", "screen", "900x700")
        shown.do("windowsize", "--sync", window, "900", "620")
        shown.do("windowmove", "--sync", window, "480", "150")
        usual = place(shown, window)
        assert close(shown, data, app) == ["screen:1440"]
    xrandr(shown, "--output", "screen", "--mode", "900x700")
    with Process(shown, data, "--demo") as app:
        window = opened(shown, data)
        assert place(shown, window)[0] < 900 - 80, "it would be off the screen there"
        shown.do("windowmove", "--sync", window, "0", "40")
        small = place(shown, window)
        assert close(shown, data, app) == ["screen:900", "screen:1440"]
    xrandr(shown, "--output", "screen", "--mode", "1440x900")
    with Process(shown, data, "--demo") as app:
        window = opened(shown, data)
        assert place(shown, window) == usual
        xrandr(shown, "--output", "screen", "--mode", "900x700")
        wait_for(lambda: place(shown, window)[0] < 900 - 80, 20, "the window's coming back")
        assert close(shown, data, app)[0] == "screen:900"
    xrandr(shown, "--output", "screen", "--mode", "1440x900")
    with Process(shown, data, "--demo") as app:
        window = opened(shown, data)
        assert place(shown, window) == usual, "it was moved on other screens only"
        assert small != usual
        close(shown, data, app)
