"""dev.py, as far as it goes without a network and without setting anything up."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import dev
from devtools.venv import Venv

ROOT = Path(__file__).resolve().parents[1]


def call(*words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "dev.py", *words],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def said(capsys: pytest.CaptureFixture[str]) -> str:
    return capsys.readouterr().err


def test_an_unknown_word_gives_the_usage_and_status_2() -> None:
    for words in ([], ["nonsense"]):
        done = call(*words)
        assert (done.returncode, done.stdout) == (2, "")
        assert "python3 dev.py run" in done.stderr


def test_help_is_no_mistake() -> None:
    done = call("--help")
    assert (done.returncode, done.stderr) == (0, "")
    assert "python3 dev.py test" in done.stdout


@pytest.mark.parametrize("version", [(3, 10, 13), (3, 14, 0), (4, 0, 0)], ids=str)
@pytest.mark.parametrize("command", ["run", "test", "bench", "bundle"])
def test_another_python_is_refused_in_one_sentence(
    command: str,
    version: tuple[int, int, int],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(sys, "version_info", (*version, "final", 0))
    monkeypatch.setattr(sys, "argv", ["dev.py", command])
    with pytest.raises(SystemExit) as end:
        dev.main()
    assert end.value.code == 1
    assert said(capsys).startswith("dev.py: Pictor needs Python 3.11, 3.12 or 3.13; this is ")


def test_without_a_screen_it_says_so_before_anything_is_installed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(dev, "EVERYDAY", Venv(tmp_path, ".venv", ("requirements.txt",)))
    with pytest.raises(SystemExit):
        dev.run([])
    assert "no display here" in said(capsys)
    assert not (tmp_path / ".venv").exists()
    assert not (tmp_path / ".venv.lock").exists()


def test_locks_are_of_names_and_hashes_alone() -> None:
    for lock in dev.LOCKS:
        for line in (ROOT / lock).read_text("ascii").splitlines():
            first = line.split()[0]
            assert "==" in first or first.startswith("--hash=sha256:"), f"{lock}: {line}"
            assert "://" not in line, lock


def test_a_larger_lock_holds_the_smaller_ones_unchanged() -> None:
    pins = [
        {
            line.rstrip(" \\")
            for line in (ROOT / lock).read_text("ascii").splitlines()
            if "==" in line
        }
        for lock in dev.LOCKS
    ]
    run, test, bench, build, judges = pins
    assert run < test < bench
    assert run < build < judges
