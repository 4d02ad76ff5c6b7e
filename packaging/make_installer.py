"""The installer for Windows, made of the bundle's folder by makensis, on whichever system."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import archives
from desktop_app import VERSION

SCRIPT = Path(__file__).resolve().parent / "windows" / "installer.nsi"


def makensis() -> str | None:
    """The program that makes installers, where there is one."""
    usual = Path(os.environ.get("PROGRAMFILES(X86)", ""), "NSIS", "makensis.exe")
    return shutil.which("makensis") or (str(usual) if usual.is_file() else None)


def make(program: str, folder: Path, dist: Path, icon: Path | None = None) -> Path:
    """Pack the folder into an installer; a warning of makensis is an error."""
    target = dist / f"{archives.name()}-setup.exe"
    given = {"VERSION": VERSION, "SOURCE": str(folder), "OUTPUT": str(target)}
    if icon is not None:
        given["ICON"] = str(icon)
    words = [f"-D{name}={word}" for name, word in given.items()]
    subprocess.run([program, "-V2", "-WX", *words, str(SCRIPT)], check=True)
    return target
