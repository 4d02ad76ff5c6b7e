"""The system's libraries that Qt asks for, and which package brings one that is missing."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from devtools.processes import stop

#: With these the application opens no window.
WORDS_ONLY = {"--version", "--help", "-h"}

# Which Debian package brings a library that Qt asks for; other systems carry them under like names.
_PACKAGE_OF = {
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


def check_libraries(venv: Path, platforms: set[str]) -> None:
    """Stop with the packages' names where the system lacks libraries that Qt needs."""
    if sys.platform != "linux":
        return
    missing = missing_libraries(venv, platforms)
    if missing:
        stop(explain(missing))


def missing_libraries(venv: Path, platforms: set[str]) -> set[str]:
    """The libraries that the used parts of Qt ask for and the system does not have."""
    pyside = next(venv.glob("lib*/python3*/site-packages/PySide6"), None)
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
    known = sorted({_PACKAGE_OF[name] for name in missing if name in _PACKAGE_OF})
    others = sorted(name for name in missing if name not in _PACKAGE_OF)
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
