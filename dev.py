#!/usr/bin/env python3
"""Set Pictor up and run it, test it, measure it or bundle it, with nothing but Python installed.

    python3 dev.py run [ARGS]     start the application
    python3 dev.py test [ARGS]    format, lint, types and tests; with ARGS only pytest, given ARGS
    python3 dev.py bench [NAME]   measure, one JSON object a line
    python3 dev.py bundle [ARGS]  what people install, below dist/; --folder makes no archives of it
    python3 dev.py judge [ARGS]   ask every outside judge about what people install
    python3 dev.py lock           write the locked requirement lists anew (needs uv)

Standard library only: this file runs before anything is installed.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import NoReturn

from devtools.processes import become, stop
from devtools.qt_libraries import WORDS_ONLY, check_libraries, platforms_for, platforms_of_tests
from devtools.venv import Venv, check_python

ROOT = Path(__file__).resolve().parent
#: lock -> which other locks hold versions that it must agree with, and what it adds
LOCKS: dict[str, list[str]] = {
    "requirements.txt": [],
    "requirements-dev.txt": ["-c", "requirements.txt", "--group", "test"],
    "requirements-bench.txt": [
        *("-c", "requirements-dev.txt", "--group", "test", "--group", "bench"),
    ],
    "requirements-build.txt": ["-c", "requirements-dev.txt", "--group", "build"],
    "requirements-judges.txt": [
        *("-c", "requirements-build.txt", "--group", "build", "--group", "judges"),
    ],
}
EVERYDAY = Venv(
    ROOT, ".venv", ("requirements.txt", "requirements-dev.txt", "requirements-bench.txt")
)
#: What lies about in the everyday one must not find its way into what people install.
BUILDING = Venv(ROOT, ".venv-build", ("requirements-build.txt",))
#: The judges bring much that must not find its way there either.
JUDGING = Venv(ROOT, ".venv-judges", ("requirements-judges.txt",))


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


def run(arguments: list[str]) -> NoReturn:
    """Start the application with the given arguments."""
    check_python()
    check_display(arguments)
    EVERYDAY.ready("requirements.txt")
    check_libraries(EVERYDAY.folder, platforms_for(arguments))
    become([EVERYDAY.python, ROOT / "main.py", *arguments])


def test(arguments: list[str]) -> NoReturn:
    """Check format, lint and types, then run the tests; needs no display."""
    EVERYDAY.ready("requirements-dev.txt")
    check_libraries(EVERYDAY.folder, platforms_of_tests())
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.chdir(ROOT)
    if not arguments:
        for check in (
            ["ruff", "format", "--check", "."],
            ["ruff", "check", "."],
            ["mypy"],
        ):
            print(f"dev.py: {' '.join(check)}", flush=True)
            if subprocess.run([EVERYDAY.python, "-m", *check], check=False).returncode:
                stop(f"{' '.join(check)} is not content; see above.")
    become([EVERYDAY.python, "-m", "pytest", *arguments])


def bench(arguments: list[str]) -> NoReturn:
    """Run every benchmark, or the named one."""
    EVERYDAY.ready("requirements-bench.txt")
    check_libraries(EVERYDAY.folder, {"offscreen"})
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.chdir(ROOT)
    become([EVERYDAY.python, "-m", "benchmarks", *arguments])


def bundle(arguments: list[str]) -> NoReturn:
    """Make what people install."""
    BUILDING.ready("requirements-build.txt")
    check_libraries(BUILDING.folder, {"offscreen"})
    os.chdir(ROOT)
    become([BUILDING.python, ROOT / "packaging" / "build.py", *arguments])


def judge(arguments: list[str]) -> NoReturn:
    """Ask every outside judge; what they judge must have been made."""
    JUDGING.ready("requirements-judges.txt")
    os.chdir(ROOT)
    become([JUDGING.python, ROOT / "packaging" / "check.py", *arguments])


def lock(_arguments: list[str]) -> NoReturn:
    """Write requirements*.txt from pyproject.toml: names and hashes, no hosts."""
    for name, more in LOCKS.items():
        command = ["uv", "pip", "compile", "pyproject.toml", *more, "-o", name]
        command += ["--universal", "--python-version", "3.11", "--generate-hashes", "--quiet"]
        command += ["--no-header", "--no-annotate", "--no-emit-index-url", "--no-emit-find-links"]
        if subprocess.run(command, cwd=ROOT, check=False).returncode:
            stop("uv could not resolve the requirements.")
    raise SystemExit(0)


COMMANDS = {
    "run": run,
    "test": test,
    "bench": bench,
    "bundle": bundle,
    "judge": judge,
    "lock": lock,
}


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
