"""One Pictor per data folder."""

from __future__ import annotations

import contextlib
import json
import socket
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.instance import AlreadyRunning, Instance

ROOT = Path(__file__).resolve().parents[1]
SECOND = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from desktop_app.instance import AlreadyRunning, Instance
app = QCoreApplication([])
try:
    Instance(Path(sys.argv[1]))
except AlreadyRunning as running:
    print("answered" if running.answered else "silent")
else:
    print("alone")
"""


def second_start(file: Path) -> str:
    """What another process finds."""
    return subprocess.run(
        [sys.executable, "-c", SECOND, str(file)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    ).stdout.strip()


def test_a_second_start_raises_the_first(qtbot: QtBot, tmp_path: Path) -> None:
    first = Instance(tmp_path / "instance")
    first.listen()
    with qtbot.waitSignal(first.raised, timeout=10_000):
        assert second_start(tmp_path / "instance") == "answered"
    first.close()
    assert second_start(tmp_path / "instance") == "alone"


def test_one_that_does_not_answer_is_told_apart(qtbot: QtBot, tmp_path: Path) -> None:
    first = Instance(tmp_path / "instance")
    assert second_start(tmp_path / "instance") == "silent"
    first.close()


def test_only_who_knows_the_word_is_heard(qtbot: QtBot, tmp_path: Path) -> None:
    first = Instance(tmp_path / "instance")
    first.listen()
    address = tmp_path / "instance.json"
    assert stat.S_IMODE(address.stat().st_mode) == 0o600
    rung: list[int] = []
    first.raised.connect(lambda: rung.append(1))
    port = json.loads(address.read_text())["port"]
    for words in (b"raise guess", b"\xff" * 5000, b""):
        with socket.create_connection(("127.0.0.1", port), 5) as door:
            answer = b""
            with contextlib.suppress(OSError):  # it may hang up before it was told everything
                door.sendall(words)
                door.shutdown(socket.SHUT_WR)
                answer = door.recv(16)
            assert answer == b""
    with pytest.raises(AlreadyRunning) as caught:
        Instance(tmp_path / "instance")
    assert caught.value.answered, "the doorkeeper still answers who knows the word"
    qtbot.waitUntil(lambda: rung == [1])
    first.close()


def test_after_a_crash_the_next_start_is_alone(tmp_path: Path) -> None:
    crash = SECOND.replace('print("alone")', "import os; os.kill(os.getpid(), 9)")
    command = [sys.executable, "-c", crash, str(tmp_path / "instance")]
    assert subprocess.run(command, cwd=ROOT, timeout=60, check=False).returncode == -9
    assert second_start(tmp_path / "instance") == "alone"
