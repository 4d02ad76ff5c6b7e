"""How a judge is asked: the program it needs, what it complains about, and whether it could see."""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
_NOBODY = 65534


class BlindError(Exception):
    """The judge needs something that is out of reach here, so it has said nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Judge:
    """One that looks at a part of what people install; `ask` gives one line for each complaint."""

    name: str
    ask: Callable[[], list[str]]
    programs: tuple[tuple[str, str], ...] = ()  # each with the Debian package that brings it
    modules: tuple[str, ...] = ()

    def missing(self) -> list[str]:
        """What has to be installed before it can be asked."""
        programs = [
            f"{program} is missing: apt install {package}"
            for program, package in self.programs
            if shutil.which(program) is None
        ]
        modules = [
            f"{module} is missing: python3 dev.py judge installs it"
            for module in self.modules
            if importlib.util.find_spec(module) is None
        ]
        return programs + modules


def said(*command: str | Path, folder: Path = ROOT, more: dict[str, str] | None = None) -> str:
    """All that the command says, on either stream; with its status at the end where that is bad."""
    done = subprocess.run(
        command,
        cwd=folder,
        env=os.environ | {"LC_ALL": "C.UTF-8", "NO_COLOR": "1"} | (more or {}),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    words = done.stdout + done.stderr
    return words if done.returncode == 0 else f"{words.rstrip()}\nstatus {done.returncode}\n"


def module(name: str) -> tuple[str, str, str]:
    """The beginning of a command that runs a Python package."""
    return (sys.executable, "-m", name)


def unprivileged(command: Sequence[str | Path]) -> list[str | Path]:
    """The command as nobody, where we are root: some refuse to work for root."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        return list(command)
    who = (f"--reuid={_NOBODY}", f"--regid={_NOBODY}", "--clear-groups")
    return ["setpriv", *who, *command]


def package() -> Path:
    """The newest Debian package below dist/."""
    found = sorted((ROOT / "dist").glob("*.deb"), key=lambda file: file.stat().st_mtime)
    if not found:
        raise FileNotFoundError("there is no .deb in dist/: python3 dev.py bundle makes it")
    return found[-1]


def lines(text: str) -> list[str]:
    """What is written on lines that are not empty."""
    return [line.strip() for line in text.splitlines() if line.strip()]
