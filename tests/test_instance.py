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

from desktop_app import doorway
from desktop_app.instance import AlreadyRunning, Guest, Instance
from desktop_app.state.threads import start_thread

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


def test_files_of_a_second_start_are_handed_over(qtbot: QtBot, tmp_path: Path) -> None:
    first = Instance(tmp_path / "instance")
    first.listen()
    brought: list[object] = []
    raised: list[int] = []
    first.files_brought.connect(brought.append)
    first.raised.connect(lambda: raised.append(1))
    files = (tmp_path / "写真 a.png", tmp_path / "\udcff odd")
    with pytest.raises(AlreadyRunning) as caught:
        Instance(tmp_path / "instance", files=files)
    assert (caught.value.answered, caught.value.is_command) == (True, False)
    qtbot.waitUntil(lambda: (brought, raised) == ([files], [1]))
    first.close()


def test_who_comes_while_pictor_is_closing_waits_for_its_end(qtbot: QtBot, tmp_path: Path) -> None:
    """Else it would end silently, believing that a window had come to the front."""
    first = Instance(tmp_path / "instance")
    first.listen()
    raised: list[int] = []
    first.raised.connect(lambda: raised.append(1))
    first.leave()
    with pytest.raises(AlreadyRunning) as caught:
        Instance(tmp_path / "instance")
    assert (caught.value.answered, caught.value.is_command) == (False, True)
    assert doorway.knock(tmp_path / "instance", "generate", {"prompt": "a lake"}) == doorway.BUSY
    qtbot.wait(50)
    assert not raised
    first.close()
    Instance(tmp_path / "instance").close()


def test_a_command_that_has_the_folder_is_told_apart(tmp_path: Path) -> None:
    lock = doorway.lock(tmp_path / "instance")
    assert lock is not None

    def busy(_verb: str, _body: object, way: socket.socket) -> bool:
        way.sendall(doorway.BUSY)
        return True

    door = doorway.Door(tmp_path / "instance", busy, start_thread)
    for files in ((), (tmp_path / "a.png",)):
        with pytest.raises(AlreadyRunning) as caught:
            Instance(tmp_path / "instance", files=files)
        assert (caught.value.answered, caught.value.is_command) == (False, True)
    door.close()
    lock.unlock()
    Instance(tmp_path / "instance").close()


def test_a_guest_is_kept_until_somebody_takes_it(qtbot: QtBot, tmp_path: Path) -> None:
    first = Instance(tmp_path / "instance")
    first.listen()
    way = doorway.call(tmp_path / "instance", "generate", {"prompt": "a lake"})
    assert way is not None
    with way:
        assert doorway.read_line(way, 10).startswith(b"ok")
        guests: list[Guest] = []
        first.serve(guests.append)
        qtbot.waitUntil(lambda: len(guests) == 1)
        (guest,) = guests
        assert guest.wish == {"prompt": "a lake"}
        stopped: list[int] = []
        guest.on_stop(lambda: stopped.append(1))
        way.sendall(b"stop\n")
        qtbot.waitUntil(lambda: stopped == [1])
        guest.tell({"event": "first"})
        guest.tell({"event": "last"})
        guest.dismiss()
        told = b""
        while block := way.recv(4096):
            told += block
        assert [json.loads(line)["event"] for line in told.splitlines()] == ["first", "last"]
    qtbot.waitUntil(lambda: guest.has_left)
    first.close()


def test_an_order_that_is_none_is_not_taken(qtbot: QtBot, tmp_path: Path) -> None:
    first = Instance(tmp_path / "instance")
    first.listen()
    way = doorway.call(tmp_path / "instance", "generate", ["no", "wish"])
    assert way is not None
    with way:
        assert way.recv(16) == b""
    assert doorway.knock(tmp_path / "instance", "dance") == b""
    assert doorway.knock(tmp_path / "instance") == doorway.OK
    first.close()


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
