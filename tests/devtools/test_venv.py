"""The environment that dev.py sets up, as far as it goes without a network and an installation."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from devtools.processes import WINDOWS
from devtools.venv import Venv

ROOT = Path(__file__).resolve().parents[2]
LOCKS = ("requirements.txt", "requirements-dev.txt", "requirements-bench.txt")


def said(capsys: pytest.CaptureFixture[str]) -> str:
    return capsys.readouterr().err


@pytest.fixture
def venv(tmp_path: Path) -> Venv:
    """One of three locks that looks set up, but for the stamps."""
    venv = Venv(tmp_path, ".venv", LOCKS)
    venv.python.parent.mkdir(parents=True)
    venv.python.touch()
    version = ".".join(map(str, sys.version_info[:3]))
    (venv.folder / "pyvenv.cfg").write_text(f"home = /usr/bin\nversion = {version}\n")
    for lock in LOCKS:
        (tmp_path / lock).write_text(f"of {lock}")
    return venv


class Pip:
    """Stands in for the commands: notes what stood while pip ran, and does as it is told."""

    def __init__(
        self, monkeypatch: pytest.MonkeyPatch, venv: Venv, status: int, adds: str = ""
    ) -> None:
        self.made_venv = 0
        self.stamps_meanwhile: list[list[str]] = []
        self._venv = venv
        self._status = status
        self._adds = adds
        monkeypatch.setattr(subprocess, "run", self._run)

    def _run(self, command: list[str], **_more: object) -> subprocess.CompletedProcess[str]:
        if "venv" in command:
            self.made_venv += 1
            self._venv.python.parent.mkdir(parents=True)
            self._venv.python.touch()
        elif "install" in command:
            assert {"--require-hashes", "--no-deps"} <= set(command)
            self.stamps_meanwhile.append(self._venv.stamped())
            if self._adds:
                packages = self._venv.folder / "lib" / "python3.x" / "site-packages"
                (packages / self._adds).mkdir(parents=True)
            return subprocess.CompletedProcess(command, self._status)
        return subprocess.CompletedProcess(command, 0)


def stamp(venv: Venv, *locks: str) -> None:
    for lock in locks:
        venv.stamp_of(lock).write_text(venv.wanted(lock))


def test_what_is_up_to_date_is_left_alone(venv: Venv) -> None:
    stamp(venv, "requirements.txt")
    venv.ready("requirements.txt")
    assert not (venv.folder.parent / ".venv.lock").exists()


def test_a_changed_lock_is_installed_and_outdates_nothing_else(
    venv: Venv, monkeypatch: pytest.MonkeyPatch
) -> None:
    stamp(venv, *LOCKS)
    (venv.folder.parent / "requirements.txt").write_text("changed")
    (venv.folder.parent / "requirements-bench.txt").write_text("changed as well")
    pip = Pip(monkeypatch, venv, 0)
    venv.ready("requirements.txt")
    assert pip.made_venv == 0
    assert pip.stamps_meanwhile == [[]]
    assert venv.is_ready("requirements.txt")
    assert venv.is_ready("requirements-dev.txt")
    assert venv.stamped() == ["requirements.txt", "requirements-dev.txt"]


def test_going_back_to_an_older_lock_installs_again(
    venv: Venv, monkeypatch: pytest.MonkeyPatch
) -> None:
    stamp(venv, "requirements.txt", "requirements-dev.txt")
    before = {lock: (venv.folder.parent / lock).read_text() for lock in LOCKS}
    pip = Pip(monkeypatch, venv, 0)
    for lock in before:
        (venv.folder.parent / lock).write_text("newer")
    venv.ready("requirements.txt")
    for lock, text in before.items():
        (venv.folder.parent / lock).write_text(text)
    venv.ready("requirements-dev.txt")
    assert len(pip.stamps_meanwhile) == 2


def test_what_was_broken_off_is_made_anew(venv: Venv, monkeypatch: pytest.MonkeyPatch) -> None:
    pip = Pip(monkeypatch, venv, 0)
    venv.ready("requirements.txt")
    assert pip.made_venv == 1
    assert venv.is_ready("requirements.txt")


def test_another_pythons_venv_is_made_anew(venv: Venv, monkeypatch: pytest.MonkeyPatch) -> None:
    stamp(venv, "requirements.txt")
    venv.stamp_of("requirements.txt").write_text("of another Python")
    (venv.folder / "pyvenv.cfg").write_text("home = /usr/bin\nversion = 3.9.1\n")
    pip = Pip(monkeypatch, venv, 0)
    venv.ready("requirements.txt")
    assert pip.made_venv == 1


def test_without_a_network_what_worked_still_works(
    venv: Venv, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    stamp(venv, "requirements.txt")
    Pip(monkeypatch, venv, 1)
    with pytest.raises(SystemExit):
        venv.ready("requirements-dev.txt")
    assert "pip says why" in said(capsys)
    assert venv.is_ready("requirements.txt")
    assert not venv.is_ready("requirements-dev.txt")


def test_an_installation_that_failed_half_way_is_not_trusted(
    venv: Venv, monkeypatch: pytest.MonkeyPatch
) -> None:
    stamp(venv, "requirements.txt")
    Pip(monkeypatch, venv, 1, adds="half")
    with pytest.raises(SystemExit):
        venv.ready("requirements-dev.txt")
    assert venv.stamped() == []


WAITER = """
import pathlib, sys
from devtools.venv import Venv
with Venv(pathlib.Path(sys.argv[1]), ".venv", ()).alone():
    print("inside", flush=True)
"""


def waiter(checkout: Path) -> subprocess.Popen[str]:
    """Another dev.py that wants to set up the same checkout."""
    command = [sys.executable, "-c", WAITER, str(checkout)]
    pipe = subprocess.PIPE
    return subprocess.Popen(command, cwd=ROOT, stdout=pipe, stderr=pipe, text=True)


def test_a_second_call_waits_for_the_first(venv: Venv) -> None:
    with venv.alone():
        second = waiter(venv.folder.parent)
        assert second.stderr is not None
        assert "waiting for it" in second.stderr.readline()
        assert second.poll() is None
    out, _ = second.communicate(timeout=30)
    assert (out, second.returncode) == ("inside\n", 0)


@pytest.mark.skipif(WINDOWS, reason="there the lock is the process's own")
def test_a_pip_that_outlives_its_dev_py_keeps_the_lock(venv: Venv) -> None:
    with venv.alone() as held:
        pip = subprocess.Popen(["cat"], stdin=subprocess.PIPE, pass_fds=held)
    second = waiter(venv.folder.parent)
    assert second.stderr is not None
    assert "waiting for it" in second.stderr.readline()
    pip.communicate(timeout=30)
    out, _ = second.communicate(timeout=30)
    assert out == "inside\n"


def test_a_folder_that_cannot_be_written_to_is_said(
    venv: Venv, capsys: pytest.CaptureFixture[str]
) -> None:
    (venv.folder.parent / ".venv.lock").mkdir()
    with pytest.raises(SystemExit):
        venv.ready("requirements.txt")
    assert "cannot be written to" in said(capsys)
