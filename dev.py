#!/usr/bin/env python3
"""Set Pictor up and run it, test it, measure it or bundle it, with nothing but Python installed.

    python3 dev.py run [ARGS]     start the application
    python3 dev.py test [ARGS]    format, lint, types and tests; with ARGS only pytest, given ARGS
    python3 dev.py bench [NAME]   measure, one JSON object a line
    python3 dev.py lock           write the locked requirement lists anew (needs uv)

Standard library only: this file runs before anything is installed.
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NoReturn

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
WINDOWS = os.name == "nt"
PYTHON = VENV / ("Scripts/python.exe" if WINDOWS else "bin/python")
BASE: str = getattr(sys, "_base_executable", None) or sys.executable  # outside any .venv
OLDEST, NEWEST = (3, 11), (3, 13)
LOCKS = ("requirements.txt", "requirements-dev.txt", "requirements-bench.txt")
WORDS_ONLY = {"--version", "--help", "-h"}  # with these the application opens no window

# Which Debian package brings a library that Qt asks for; other systems carry them under like names.
PACKAGE_OF = {
    "libGL.so.1": "libgl1",
    "libGLX.so.0": "libglx0",
    "libOpenGL.so.0": "libopengl0",
    "libEGL.so.1": "libegl1",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb.so.1": "libxcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libz.so.1": "zlib1g",
}


def stop(sentence: str) -> NoReturn:
    """Say one thing and leave with status 1."""
    print(f"dev.py: {sentence}", file=sys.stderr)
    raise SystemExit(1)


def works(*words: str | Path) -> bool:
    """Whether the command ends well; what it says is not shown."""
    return subprocess.run(words, capture_output=True, check=False).returncode == 0


def check_python() -> None:
    """Stop where this Python is none of those that the locks are made for."""
    if not OLDEST <= sys.version_info[:2] <= NEWEST:
        stop(
            f"Pictor needs Python 3.11, 3.12 or 3.13; this is {sys.version.split()[0]} "
            f"({sys.executable}). Start dev.py with one of those."
        )


def ready(lock: str) -> None:
    """Make .venv hold what the named lock lists; does nothing when it already does."""
    check_python()
    if is_ready(lock):
        return
    with alone() as held:
        if not is_ready(lock):
            print(f"dev.py: setting up .venv from {lock} …", file=sys.stderr, flush=True)
            install(lock, held)


def is_ready(lock: str) -> bool:
    """Whether the last installation into .venv ended well and gave what the lock lists now."""
    stamp = stamp_of(lock)
    return PYTHON.exists() and stamp.exists() and stamp.read_text("ascii") == wanted(lock)


def stamp_of(lock: str) -> Path:
    """The file that says for what content of the lock, and what Python, .venv was set up."""
    return VENV / f"{lock}.installed"


def wanted(lock: str) -> str:
    """What the stamp says when .venv is up to date."""
    return hashlib.sha256((ROOT / lock).read_bytes() + sys.version.encode()).hexdigest()


@contextmanager
def alone() -> Iterator[tuple[int, ...]]:
    """One dev.py at a time changes .venv.

    Gives the descriptors that children must inherit: a pip that outlives a killed dev.py still
    writes, so it keeps the lock.
    """
    try:
        file = (ROOT / ".venv.lock").open("ab")
    except OSError as error:
        stop(f"{ROOT} cannot be written to: {error.strerror}.")
    with file:
        waiting = "dev.py: another dev.py is setting up .venv; waiting for it …"
        if sys.platform == "win32":
            import msvcrt

            while True:
                try:
                    msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
                    break
                except OSError:
                    if waiting:
                        print(waiting, file=sys.stderr, flush=True)
                    waiting = ""
                    time.sleep(0.2)
            yield ()
        else:
            import fcntl

            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                print(waiting, file=sys.stderr, flush=True)
                fcntl.flock(file, fcntl.LOCK_EX)
            except OSError:
                pass  # a file system without locks
            yield (file.fileno(),)


def install(lock: str, held: tuple[int, ...]) -> None:
    """Bring .venv to what the lock lists; no stamp stands while anything is half done."""
    if not is_sound():
        make_venv(held)
    pip = pip_command()
    stamps = {stamp_of(name): stamp_of(name).read_text("ascii") for name in stamped()}
    still = [stamp_of(name) for name in LOCKS if is_ready(name)]
    before = packages()
    for stamp in stamps:
        stamp.unlink()
    arguments = ["install", "--quiet", "--require-hashes", "--no-deps", "--no-input", "-r", lock]
    environment = os.environ | {"PIP_USER": "0"}
    command = [*pip, *arguments]
    if subprocess.run(command, cwd=ROOT, env=environment, pass_fds=held, check=False).returncode:
        if packages() == before:  # what worked before still does
            for stamp, text in stamps.items():
                stamp.write_text(text, "ascii")
        stop("the packages could not be installed; pip says why above.")
    for stamp in still:
        stamp.write_text(stamps[stamp], "ascii")
    stamp_of(lock).write_text(wanted(lock), "ascii")


def stamped() -> list[str]:
    """The locks that .venv was set up from, whatever they listed then."""
    return [name for name in LOCKS if stamp_of(name).exists()]


def is_sound() -> bool:
    """Whether .venv is this Python's and no installation into it was broken off."""
    config = VENV / "pyvenv.cfg"
    if not (config.exists() and PYTHON.exists() and stamped()):
        return False
    version = re.escape(".".join(map(str, sys.version_info[:3])))
    written = config.read_text("utf-8", "replace")
    return re.search(rf"^version\s*=\s*{version}\s*$", written, re.MULTILINE) is not None


def packages() -> set[str]:
    """What lies in .venv's site-packages."""
    folders = ("lib/python3*/site-packages/*", "Lib/site-packages/*")
    return {path.name for folder in folders for path in VENV.glob(folder)}


def make_venv(held: tuple[int, ...]) -> None:
    """Create .venv anew."""
    remove_venv()
    has_pip = importlib.util.find_spec("ensurepip") and works(BASE, "-m", "ensurepip", "--version")
    how = [] if has_pip else ["--without-pip"]
    command = [BASE, "-m", "venv", *how, str(VENV)]
    if subprocess.run(command, pass_fds=held, check=False).returncode:
        stop("no virtual environment could be made. On Debian: sudo apt install python3-venv")


def remove_venv(tries: int = 20) -> None:
    """Delete .venv; patient, for a killed installation's children may write a little longer."""
    for left in reversed(range(tries)):
        try:
            shutil.rmtree(VENV)
        except FileNotFoundError:
            pass
        except OSError as error:
            if not left:
                stop(f"{VENV} cannot be removed: {error.strerror}.")
        if not VENV.exists():
            return
        time.sleep(0.5)


def pip_command() -> list[str]:
    """The pip that installs into .venv: its own, or else that of the Python it was made by."""
    quiet = ["-m", "pip", "--disable-pip-version-check"]
    for command in ([str(PYTHON), *quiet], [BASE, *quiet, "--python", str(PYTHON)]):
        if works(*command, "--version"):
            return command
    stop(
        "this Python has neither ensurepip nor a pip of 22.3 or newer. "
        "On Debian or Ubuntu: sudo apt install python3-venv"
    )


def check_libraries(platforms: set[str]) -> None:
    """Stop with the packages' names where the system lacks libraries that Qt needs."""
    if sys.platform != "linux":
        return
    missing = missing_libraries(platforms)
    if missing:
        stop(explain(missing))


def missing_libraries(platforms: set[str]) -> set[str]:
    """The libraries that the used parts of Qt ask for and the system does not have."""
    pyside = next(VENV.glob("lib*/python3*/site-packages/PySide6"), None)
    if pyside is None:
        return set()
    files = [pyside / f"{name}.abi3.so" for name in ("QtCore", "QtGui", "QtWidgets", "QtSvg")]
    plugins = pyside / "Qt" / "plugins"
    files += [plugins / "platforms" / f"libq{name}.so" for name in platforms]
    if "wayland" in platforms:
        files.append(plugins / "wayland-shell-integration" / "libxdg-shell.so")
    command: list[str | Path] = ["ldd", *(file for file in files if file.exists())]
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    except FileNotFoundError:
        return set()
    return not_found(done.stdout)


def not_found(listed: str) -> set[str]:
    """The names that ldd did not find."""
    return set(re.findall(r"^\s*(\S+) => not found", listed, re.MULTILINE))


def explain(missing: set[str]) -> str:
    """What is missing, and the command that brings it."""
    known = sorted({PACKAGE_OF[name] for name in missing if name in PACKAGE_OF})
    others = sorted(name for name in missing if name not in PACKAGE_OF)
    said = f"Qt needs {', '.join(sorted(missing))}, which this system does not have."
    if known:
        said += f"\nOn Debian or Ubuntu: sudo apt install {' '.join(known)}"
    if others:
        said += f"\nInstall the packages that hold {', '.join(others)}."
    return said


def platforms_for(arguments: list[str]) -> set[str]:
    """Which of Qt's platform plugins the application will load."""
    if WORDS_ONLY & set(arguments):
        return {"offscreen"}
    if asked := os.environ.get("QT_QPA_PLATFORM"):
        return {asked.partition(";")[0].partition(":")[0]}
    if os.environ.get("DISPLAY"):
        return {"xcb"}
    return {"wayland"} if os.environ.get("WAYLAND_DISPLAY") else {"offscreen"}


def platforms_of_tests() -> set[str]:
    """The tests are offscreen; some open real windows on an Xvfb where there is one."""
    return {"offscreen", "xcb"} if shutil.which("Xvfb") else {"offscreen"}


def check_display(arguments: list[str]) -> None:
    """Stop where there is no screen to open a window on: Qt itself would abort."""
    windowless = (WORDS_ONLY | {"--self-test"}) & set(arguments)
    if sys.platform != "linux" or windowless or os.environ.get("QT_QPA_PLATFORM"):
        return
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        stop(
            "there is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set). "
            "Start it from a desktop, or under Xvfb: xvfb-run -a python3 dev.py run"
        )


def become(command: list[str | Path]) -> NoReturn:
    """Hand this process over to the command, or carry its status where that is not possible."""
    words = [str(word) for word in command]
    # Uncompiled, the application would take twice as long to start.
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    if WINDOWS:
        raise SystemExit(subprocess.run(words, check=False).returncode)
    sys.stdout.flush()
    sys.stderr.flush()
    os.execv(words[0], words)  # noqa: S606  the words are ours


def run(arguments: list[str]) -> NoReturn:
    """Start the application with the given arguments."""
    check_python()
    check_display(arguments)
    ready("requirements.txt")
    check_libraries(platforms_for(arguments))
    become([PYTHON, ROOT / "main.py", *arguments])


def test(arguments: list[str]) -> NoReturn:
    """Check format, lint and types, then run the tests; needs no display."""
    ready("requirements-dev.txt")
    check_libraries(platforms_of_tests())
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.chdir(ROOT)
    if not arguments:
        for check in (
            ["ruff", "format", "--check", "."],
            ["ruff", "check", "."],
            ["mypy"],
        ):
            print(f"dev.py: {' '.join(check)}", flush=True)
            if subprocess.run([PYTHON, "-m", *check], check=False).returncode:
                stop(f"{' '.join(check)} is not content; see above.")
    become([PYTHON, "-m", "pytest", *arguments])


def bench(arguments: list[str]) -> NoReturn:
    """Run every benchmark, or the named one."""
    ready("requirements-bench.txt")
    check_libraries({"offscreen"})
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.chdir(ROOT)
    become([PYTHON, "-m", "benchmarks", *arguments])


def lock(_arguments: list[str]) -> NoReturn:
    """Write requirements*.txt from pyproject.toml: names and hashes, no hosts."""
    steps: list[tuple[str, list[str]]] = [
        ("requirements.txt", []),
        ("requirements-dev.txt", ["-c", "requirements.txt", "--group", "test"]),
        (
            "requirements-bench.txt",
            ["-c", "requirements-dev.txt", "--group", "test", "--group", "bench"],
        ),
    ]
    for name, more in steps:
        command = ["uv", "pip", "compile", "pyproject.toml", *more, "-o", name]
        command += ["--universal", "--python-version", "3.11", "--generate-hashes", "--quiet"]
        command += ["--no-header", "--no-annotate", "--no-emit-index-url", "--no-emit-find-links"]
        if subprocess.run(command, cwd=ROOT, check=False).returncode:
            stop("uv could not resolve the requirements.")
    raise SystemExit(0)


COMMANDS = {"run": run, "test": test, "bench": bench, "lock": lock}


def main() -> NoReturn:
    """Do what the first word says."""
    word = sys.argv[1] if len(sys.argv) > 1 else ""
    if word in {"-h", "--help"}:
        print(__doc__)
        raise SystemExit(0)
    command = COMMANDS.get(word)
    if command is None:
        print(__doc__, file=sys.stderr)
        raise SystemExit(2)
    try:
        command(sys.argv[2:])
    except KeyboardInterrupt:
        raise SystemExit(130) from None


if __name__ == "__main__":
    main()
