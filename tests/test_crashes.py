"""A crash that nobody can catch is known at the next start, and only a crash is."""

from __future__ import annotations

import faulthandler
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.crashes import CrashWatch

ROOT = Path(__file__).resolve().parents[1]
CHILD = """
import os, sys, signal
from pathlib import Path
from desktop_app.crashes import CrashWatch

def fall_over():
    exec(sys.argv[2])

watch = CrashWatch(Path(sys.argv[1]))
fall_over()
"""


@pytest.fixture(autouse=True)
def _watched_as_before() -> Iterator[None]:
    """pytest watches too."""
    yield
    if sys.__stderr__ is not None:
        faulthandler.enable(sys.__stderr__)


def ended(folder: Path, how: str) -> int:
    """How a run ends that does this."""
    command = [sys.executable, "-c", CHILD, str(folder), how]
    return subprocess.run(command, cwd=ROOT, timeout=60, check=False).returncode


def told(folder: Path) -> str:
    """What the next start knows of the run before it."""
    watch = CrashWatch(folder)
    watch.close()
    return watch.before


def test_a_crash_is_known_once(tmp_path: Path) -> None:
    assert ended(tmp_path / "logs", "os.abort()") != 0
    text = told(tmp_path / "logs")
    assert "Fatal Python error" in text
    assert "fall_over" in text
    assert told(tmp_path / "logs") == ""
    assert (tmp_path / "logs" / "last-crash.log").read_text("utf-8").strip() == text


@pytest.mark.parametrize("how", ["watch.close()", "pass", "os.kill(os.getpid(), signal.SIGTERM)"])
def test_whatever_else_ends_it_is_none(tmp_path: Path, how: str) -> None:
    ended(tmp_path, how)
    assert told(tmp_path) == ""


def test_a_folder_that_cannot_be_written_stops_nobody(tmp_path: Path) -> None:
    (tmp_path / "logs").write_text("no folder")
    watch = CrashWatch(tmp_path / "logs")
    watch.close()
    watch.close()
    assert watch.before == ""
