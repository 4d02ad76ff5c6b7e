"""dev.py, as far as it goes without a network and without setting anything up."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import dev

ROOT = Path(__file__).resolve().parents[1]
LDD = """\
/somewhere/plugins/platforms/libqxcb.so:
\tlinux-vdso.so.1 (0x00007ffd)
\tlibxcb-cursor.so.0 => not found
\tlibGL.so.1 => not found
\tlibc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f0a)
/somewhere/QtGui.abi3.so:
\tlibGL.so.1 => not found
\tlibglib-2.0.so.0 => not found
\tlibgthread-2.0.so.0 => not found
"""


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


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A checkout of three locks with a .venv that looks set up, but for the stamps."""
    venv = tmp_path / ".venv"
    python = venv / dev.PYTHON.relative_to(dev.VENV)
    python.parent.mkdir(parents=True)
    python.touch()
    version = ".".join(map(str, sys.version_info[:3]))
    (venv / "pyvenv.cfg").write_text(f"home = /usr/bin\nversion = {version}\n")
    for name, place in {"ROOT": tmp_path, "VENV": venv, "PYTHON": python}.items():
        monkeypatch.setattr(dev, name, place)
    for lock in dev.LOCKS:
        (tmp_path / lock).write_text(f"of {lock}")
    return tmp_path


class Pip:
    """Stands in for the command: notes what stood while it ran, and changes what it is told to."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, status: int, adds: str = "") -> None:
        self.made_venv = 0
        self.stamps_meanwhile: list[list[str]] = []
        self._status = status
        self._adds = adds
        monkeypatch.setattr(dev, "make_venv", self._make_venv)
        monkeypatch.setattr(dev, "pip_command", lambda: ["pip"])
        monkeypatch.setattr(subprocess, "run", self._run)

    def _make_venv(self, _held: object) -> None:
        self.made_venv += 1
        for lock in dev.LOCKS:
            dev.stamp_of(lock).unlink(missing_ok=True)

    def _run(self, command: list[str], **_more: object) -> subprocess.CompletedProcess[str]:
        assert command[0] == "pip"
        assert {"--require-hashes", "--no-deps"} <= set(command)
        self.stamps_meanwhile.append(dev.stamped())
        if self._adds:
            (dev.VENV / "lib" / "python3.x" / "site-packages" / self._adds).mkdir(parents=True)
        return subprocess.CompletedProcess(command, self._status)


def stamp(*locks: str) -> None:
    for lock in locks:
        dev.stamp_of(lock).write_text(dev.wanted(lock))


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
@pytest.mark.parametrize("command", ["run", "test", "bench"])
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
    checkout: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    with pytest.raises(SystemExit):
        dev.run([])
    assert "no display here" in said(capsys)
    assert not dev.stamped()


@pytest.mark.parametrize(
    ("environment", "arguments", "platforms"),
    [
        ({"DISPLAY": ":0"}, [], {"xcb"}),
        ({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, [], {"xcb"}),
        ({"WAYLAND_DISPLAY": "wayland-0"}, ["--demo"], {"wayland"}),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "wayland;xcb"}, [], {"wayland"}),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen:size=9x9"}, [], {"offscreen"}),
        ({"DISPLAY": ":0"}, ["--self-test"], {"xcb"}),
        ({"DISPLAY": ":0"}, ["--version"], {"offscreen"}),
        ({}, ["--self-test"], {"offscreen"}),
    ],
)
def test_the_libraries_of_the_screen_that_is_there_are_looked_for(
    environment: dict[str, str],
    arguments: list[str],
    platforms: set[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert dev.platforms_for(arguments) == platforms


def test_missing_libraries_are_named_at_once_with_their_packages() -> None:
    missing = dev.not_found(LDD)
    assert missing == {
        "libxcb-cursor.so.0",
        "libGL.so.1",
        "libglib-2.0.so.0",
        "libgthread-2.0.so.0",
    }
    lacking, cure = dev.explain(missing).splitlines()
    assert lacking.startswith("Qt needs libGL.so.1, libglib-2.0.so.0, libgthread-2.0.so.0, libxcb")
    assert cure == "On Debian or Ubuntu: sudo apt install libgl1 libglib2.0-0 libxcb-cursor0"


def test_a_library_of_an_unknown_package_is_no_package_name() -> None:
    explained = dev.explain({"libGL.so.1", "libnew.so.9"})
    assert explained.endswith("apt install libgl1\nInstall the packages that hold libnew.so.9.")
    assert "apt install" not in dev.explain({"libnew.so.9"})


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
    assert pins[0] < pins[1] < pins[2]


def test_what_is_up_to_date_is_left_alone(checkout: Path) -> None:
    stamp("requirements.txt")
    dev.ready("requirements.txt")
    assert not (checkout / ".venv.lock").exists()


def test_a_changed_lock_is_installed_and_outdates_nothing_else(
    checkout: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stamp(*dev.LOCKS)
    (checkout / "requirements.txt").write_text("changed")
    (checkout / "requirements-bench.txt").write_text("changed as well")
    pip = Pip(monkeypatch, 0)
    dev.ready("requirements.txt")
    assert pip.made_venv == 0
    assert pip.stamps_meanwhile == [[]]
    assert dev.is_ready("requirements.txt")
    assert dev.is_ready("requirements-dev.txt")
    assert dev.stamped() == ["requirements.txt", "requirements-dev.txt"]


def test_going_back_to_an_older_lock_installs_again(
    checkout: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stamp("requirements.txt", "requirements-dev.txt")
    before = {lock: (checkout / lock).read_text() for lock in dev.LOCKS}
    pip = Pip(monkeypatch, 0)
    for lock in before:
        (checkout / lock).write_text("newer")
    dev.ready("requirements.txt")
    for lock, text in before.items():
        (checkout / lock).write_text(text)
    dev.ready("requirements-dev.txt")
    assert len(pip.stamps_meanwhile) == 2


def test_what_was_broken_off_is_made_anew(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pip = Pip(monkeypatch, 0)
    dev.ready("requirements.txt")
    assert pip.made_venv == 1
    assert dev.is_ready("requirements.txt")


def test_another_pythons_venv_is_made_anew(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stamp("requirements.txt")
    dev.stamp_of("requirements.txt").write_text("of another Python")
    (dev.VENV / "pyvenv.cfg").write_text("home = /usr/bin\nversion = 3.9.1\n")
    pip = Pip(monkeypatch, 0)
    dev.ready("requirements.txt")
    assert pip.made_venv == 1


def test_without_a_network_what_worked_still_works(
    checkout: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    stamp("requirements.txt")
    Pip(monkeypatch, 1)
    with pytest.raises(SystemExit):
        dev.ready("requirements-dev.txt")
    assert "pip says why" in said(capsys)
    assert dev.is_ready("requirements.txt")
    assert not dev.is_ready("requirements-dev.txt")


def test_an_installation_that_failed_half_way_is_not_trusted(
    checkout: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stamp("requirements.txt")
    Pip(monkeypatch, 1, adds="half")
    with pytest.raises(SystemExit):
        dev.ready("requirements-dev.txt")
    assert dev.stamped() == []


WAITER = """
import pathlib, sys, dev
dev.ROOT = pathlib.Path(sys.argv[1])
with dev.alone():
    print("inside", flush=True)
"""


def waiter(checkout: Path) -> subprocess.Popen[str]:
    """Another dev.py that wants to set up the same checkout."""
    command = [sys.executable, "-c", WAITER, str(checkout)]
    pipe = subprocess.PIPE
    return subprocess.Popen(command, cwd=ROOT, stdout=pipe, stderr=pipe, text=True)


def test_a_second_call_waits_for_the_first(checkout: Path) -> None:
    with dev.alone():
        second = waiter(checkout)
        assert second.stderr is not None
        assert "waiting for it" in second.stderr.readline()
        assert second.poll() is None
    out, _ = second.communicate(timeout=30)
    assert (out, second.returncode) == ("inside\n", 0)


@pytest.mark.skipif(dev.WINDOWS, reason="there the lock is the process's own")
def test_a_pip_that_outlives_its_dev_py_keeps_the_lock(checkout: Path) -> None:
    with dev.alone() as held:
        pip = subprocess.Popen(["cat"], stdin=subprocess.PIPE, pass_fds=held)
    second = waiter(checkout)
    assert second.stderr is not None
    assert "waiting for it" in second.stderr.readline()
    pip.communicate(timeout=30)
    out, _ = second.communicate(timeout=30)
    assert out == "inside\n"


def test_a_folder_that_cannot_be_written_to_is_said(
    checkout: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (checkout / ".venv.lock").mkdir()
    with pytest.raises(SystemExit):
        dev.ready("requirements.txt")
    assert "cannot be written to" in said(capsys)
