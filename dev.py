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
import subprocess
import sys
from pathlib import Path
from typing import NoReturn

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
WINDOWS = os.name == "nt"
PYTHON = VENV / ("Scripts/python.exe" if WINDOWS else "bin/python")
OLDEST, NEWEST = (3, 11), (3, 13)

# Which Debian package brings a library that Qt asks for; other systems carry them under like names.
PACKAGE_OF = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}


def stop(sentence: str) -> NoReturn:
    """Say one thing and leave with status 1."""
    print(f"dev.py: {sentence}", file=sys.stderr)
    raise SystemExit(1)


def ready(lock: str) -> None:
    """Make .venv hold exactly what the named lock lists; does nothing when it already does."""
    if not OLDEST <= sys.version_info[:2] <= NEWEST:
        stop(
            f"Pictor needs Python 3.11, 3.12 or 3.13; this is {sys.version.split()[0]} "
            f"({sys.executable}). Start dev.py with one of those."
        )
    listed = ROOT / lock
    content = listed.read_bytes() + sys.version.encode()
    wanted = hashlib.sha256(content).hexdigest()
    stamp = VENV / f"{lock}.installed"
    if PYTHON.exists() and stamp.exists() and stamp.read_text() == wanted:
        return
    print(f"dev.py: setting up .venv from {lock} …", file=sys.stderr, flush=True)
    pip = make_venv()
    arguments = ["install", "--quiet", "--require-hashes", "--no-deps", "--no-input", "-r", lock]
    if subprocess.run([*pip, *arguments], cwd=ROOT, check=False).returncode:
        stop("the packages could not be installed; pip says why above.")
    stamp.write_text(wanted)


def make_venv() -> list[str]:
    """Create .venv where it is missing or another Python's; returns the pip command for it."""
    config = VENV / "pyvenv.cfg"
    version = ".".join(map(str, sys.version_info[:3]))
    made_here = config.exists() and re.search(
        rf"^version\s*=\s*{re.escape(version)}$", config.read_text(), re.MULTILINE
    )
    python = getattr(sys, "_base_executable", None) or sys.executable
    if not (made_here and PYTHON.exists()):
        bundled = importlib.util.find_spec("ensurepip") and subprocess.run(
            [python, "-m", "ensurepip", "--version"], capture_output=True, check=False
        )
        how = [] if bundled and bundled.returncode == 0 else ["--without-pip"]
        command = [python, "-m", "venv", "--clear", *how, str(VENV)]
        if subprocess.run(command, check=False).returncode:
            stop("no virtual environment could be made here. On Debian: apt install python3-venv")
    if (
        subprocess.run(
            [PYTHON, "-m", "pip", "--version"], capture_output=True, check=False
        ).returncode
        == 0
    ):
        return [str(PYTHON), "-m", "pip", "--disable-pip-version-check"]
    outer = [python, "-m", "pip", "--disable-pip-version-check"]
    if subprocess.run([*outer, "--version"], capture_output=True, check=False).returncode == 0:
        return [*outer, "--python", str(PYTHON)]
    stop("this Python has neither ensurepip nor pip. On Debian: apt install python3-venv")


def check_libraries(with_window: bool) -> None:
    """Stop with the package's name where the system lacks a library that Qt needs."""
    tried = subprocess.run(
        [PYTHON, "-c", "import PySide6.QtWidgets, PySide6.QtSvg"],
        capture_output=True,
        text=True,
        check=False,
    )
    missing = set(re.findall(r"(lib[\w.+-]+\.so[.\d]*): cannot open", tried.stderr))
    if tried.returncode and not missing:
        stop(f"Qt does not load:\n{tried.stderr.strip()}")
    if sys.platform == "linux" and (missing or with_window):
        missing |= missing_for_plugins(with_window)
    if not missing:
        return
    packages = sorted({PACKAGE_OF.get(name, name) for name in missing})
    stop(
        f"Qt needs {', '.join(sorted(missing))}, which this system does not have.\n"
        f"On Debian or Ubuntu: sudo apt install {' '.join(packages)}"
    )


def missing_for_plugins(with_window: bool) -> set[str]:
    """The libraries that Qt's own files ask for and the system does not have."""
    qt = next(VENV.glob("lib*/python3*/site-packages/PySide6/Qt"), None)
    if qt is None:
        return set()
    names = ["plugins/platforms/libqoffscreen.so"]
    if with_window and os.environ.get("DISPLAY"):
        names.append("plugins/platforms/libqxcb.so")
    files = [str(qt / name) for name in names] + [
        str(path) for path in qt.parent.glob("Qt[GWS]*.abi3.so")
    ]
    try:
        listed = subprocess.run(["ldd", *files], capture_output=True, text=True, check=False).stdout  # noqa: S607
    except FileNotFoundError:
        return set()
    found = set(re.findall(r"^\s*(lib\S+\.so\S*) => not found", listed, re.MULTILINE))
    return {
        name
        for name in found
        if not name.startswith(("libQt6", "libicu", "libpyside", "libshiboken"))
    }


def check_display(arguments: list[str]) -> None:
    """Stop where there is no screen to open a window on: Qt itself would abort."""
    wordless = {"--version", "--self-test", "--help", "-h"} & set(arguments)
    if sys.platform != "linux" or wordless or os.environ.get("QT_QPA_PLATFORM"):
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
    check_display(arguments)
    ready("requirements.txt")
    check_libraries(with_window=True)
    become([PYTHON, ROOT / "main.py", *arguments])


def test(arguments: list[str]) -> NoReturn:
    """Check format, lint and types, then run the tests; needs no display."""
    ready("requirements-dev.txt")
    check_libraries(with_window=False)
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
    check_libraries(with_window=False)
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
    command = COMMANDS.get(sys.argv[1]) if len(sys.argv) > 1 else None
    if command is None:
        print(__doc__, file=sys.stderr)
        raise SystemExit(2)
    command(sys.argv[2:])


if __name__ == "__main__":
    main()
