"""What people install, used as they would: from the first start to the picture found again."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

import build
from tests.e2e.process import Process, rows
from tests.e2e.screen import Screen, screen, wait_for
from tests.e2e.seeing import hangs

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = (str(build.PROGRAM),)
pytestmark = [
    pytest.mark.bundle,
    pytest.mark.x11,
    pytest.mark.timeout(600),
    pytest.mark.skipif(sys.platform != "linux", reason="xdotool is for X11"),
]


@pytest.fixture(scope="module", autouse=True)
def _bundle() -> None:
    """Made by the command of the README, unless nothing that it is made of has changed."""
    if shutil.which("objdump") is None:
        pytest.skip("needs objdump and strip: apt install binutils")
    subprocess.run(
        [sys.executable, str(ROOT / "dev.py"), "bundle", "--folder"], check=True, timeout=500
    )


@pytest.fixture
def shown() -> Iterator[Screen]:
    """A screen of its own."""
    with screen() as started:
        yield started


def quit_by_key(shown: Screen, app: Process) -> None:
    """Press Ctrl+Q until it goes, for a while it may ask back; it has said nothing all its life."""

    def is_gone() -> bool:
        shown.do("key", "Escape", "ctrl+q")
        return app.process.poll() is not None

    wait_for(is_gone, 30, "its end")
    assert app.process.returncode == 0
    assert app.log.read_text("utf-8") == ""


def test_a_picture_is_made_by_the_keyboard_and_is_there_after_a_restart(
    shown: Screen, tmp_path: Path
) -> None:
    data = tmp_path / "Bilder äöü 写真"
    data.mkdir()
    with Process(shown, data, "--demo", program=PROGRAM) as app:
        window = shown.window("Pictor")
        shown.do("windowfocus", "--sync", window)
        wait_for(lambda: (data / "instance.json").exists(), 30, "the app's being ready")
        shown.do("type", "--delay", "5", "a lighthouse in a storm")
        shown.do("key", "ctrl+Return")
        made = wait_for(lambda: rows(data, "SELECT file FROM pictures"), 90, "the picture")
        wait_for(lambda: rows(data, "SELECT state FROM jobs") == [("done",)], 30, "the job's end")
        quit_by_key(shown, app)
    (file,) = (data / "library" / "images").rglob("*.png")
    assert made == [(file.relative_to(data / "library" / "images").as_posix(),)]
    assert not QImage(str(file)).isNull()

    with Process(shown, data, "--demo", program=PROGRAM) as app:
        shown.do("windowfocus", "--sync", shown.window("Pictor"))
        wait_for(lambda: hangs(shown, tmp_path), 60, "the picture on the wall")
        quit_by_key(shown, app)
    assert rows(data, "SELECT count(*) FROM pictures") == [(1,)]


def test_a_copy_that_nobody_may_write_to_finds_all_its_parts(tmp_path: Path) -> None:
    place = tmp_path / "gesperrt – 読み取り専用"
    subprocess.run(["cp", "-r", str(build.FOLDER), str(place)], check=True)
    subprocess.run(["chmod", "-R", "a-w", str(place)], check=True)
    environment = {"QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path / "home")}
    tested = subprocess.run(
        [str(place / build.PROGRAM.name), "--self-test"],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    subprocess.run(["chmod", "-R", "u+w", str(place)], check=True)
    first, *parts = tested.stdout.splitlines()
    assert first.startswith("Pictor ")
    assert len(parts) > 8
    assert all(part.startswith("ok ") for part in parts), tested.stdout
    assert (tested.returncode, tested.stderr) == (0, "")


def test_a_window_opens_without_anything_of_the_environment(shown: Screen, tmp_path: Path) -> None:
    said: list[str] = []
    environment = {"DISPLAY": shown.environment["DISPLAY"], "PICTOR_SAY_PAINTED": "1"}
    data = str(tmp_path / "data")
    with subprocess.Popen(
        [*PROGRAM, "--data-dir", data, "--demo"],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    ) as app:
        assert app.stdout is not None
        for line in app.stdout:
            said.append(line.strip())
            if said[-1] == "FILLED":
                break
        app.kill()
    assert said == ["FIRST-PAINT", "FILLED"]


def test_it_is_no_larger_than_promised() -> None:
    held = sum(path.lstat().st_size for path in build.FOLDER.rglob("*") if not path.is_dir())
    assert held <= 135_000_000
    loose = [
        path
        for path in build.FOLDER.rglob("*")
        if path.is_symlink() and not os.path.exists(path)  # noqa: PTH110  follows the link
    ]
    assert loose == []
