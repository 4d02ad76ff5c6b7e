"""A screen of its own with a window manager, and a person's hands on it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

_TOOLS = {"Xvfb": "xvfb", "openbox": "openbox", "xdotool": "xdotool"}  # and their packages


def wait_for(true: Callable[[], object], within_s: float, what: str) -> object:
    """Look ten times a second until it is so; fails with what was waited for."""
    end = time.monotonic() + within_s
    while not (found := true()):
        assert time.monotonic() < end, f"{what} did not come within {within_s:.0f} s"
        time.sleep(0.1)  # another process is watched: there is nothing to be woken by
    return found


class Screen:
    """An X display; commands run on it with a time limit."""

    def __init__(self, display: str) -> None:
        self.environment = {
            name: value
            for name, value in os.environ.items()
            if name not in {"QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "OPENROUTER_API_KEY"}
        } | {"DISPLAY": display}

    def do(self, *words: str) -> str:
        """Run xdotool."""
        done = subprocess.run(
            ["xdotool", *words],
            env=self.environment,
            capture_output=True,
            text=True,
            timeout=30,
            check=False,
        )
        return done.stdout.strip()

    def window(self, name: str) -> str:
        """The id of the visible window of that title, once it is there."""
        found = wait_for(
            lambda: self.do("search", "--onlyvisible", "--name", name), 60, f"the window {name}"
        )
        return str(found).split()[0]

    def grab(self, file: Path) -> None:
        """A picture of the whole screen, taken by Qt in a process of its own."""
        script = (
            "import sys; from PySide6.QtGui import QGuiApplication as A; a = A([]);"
            "a.primaryScreen().grabWindow(0).save(sys.argv[1])"
        )
        subprocess.run(
            [sys.executable, "-c", script, str(file)],
            env=self.environment,
            timeout=30,
            check=True,
        )


@contextmanager
def screen() -> Iterator[Screen]:
    """Start Xvfb and a window manager; skips, naming the package, where one is missing."""
    for tool, package in _TOOLS.items():
        if shutil.which(tool) is None:
            pytest.skip(f"needs {tool}: apt install {package}")
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1440x900x24", "-nolisten", "tcp"],
        pass_fds=[write],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    manager: subprocess.Popen[bytes] | None = None
    try:
        with os.fdopen(read) as told:
            number = told.readline().strip()
        assert number, "Xvfb did not start"
        shown = Screen(f":{number}")
        manager = subprocess.Popen(
            ["openbox"],
            env=shown.environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        yield shown
    finally:
        for process in (manager, server):
            if process is not None:
                process.terminate()
                process.wait(10)
