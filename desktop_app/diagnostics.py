"""What somebody needs to know who is to help: versions, counts, the end of the log; no secrets."""

from __future__ import annotations

import platform
import re
import sqlite3
import sys
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

import PySide6
from PySide6.QtCore import QLocale, qVersion
from PySide6.QtGui import QGuiApplication

from desktop_app import NAME, VERSION, logs
from desktop_app.core.library import Library
from desktop_app.logs import Redactor
from desktop_app.places import RESOURCES, Places
from desktop_app.state.about import About

_LINES = 200
_THIRD_PARTY = "THIRD_PARTY.md"
_BUNDLED = "licenses"  # where packaging puts it
#: Its own heading, and what is said to those who build Pictor.
_FOR_MAKERS = re.compile(r"\A#[^\n]*\n+(?:Made by [^;]*; do not edit\.\s*)?")
#: Pictures are named after their prompts.
_PICTURE = re.compile(r"\b(images|trash)[/\\]+\d{4}[^\n\"]*?(\.[a-z]{3,4})\b")


def about(places: Places, redactor: Redactor, counts: Callable[[], Mapping[str, object]]) -> About:
    """All the page about Pictor shows; `counts` are things of the library by name."""
    parts = (
        ("Python", platform.python_version()),
        ("Qt", qVersion()),
        ("PySide6", PySide6.__version__),
        ("SQLite", sqlite3.sqlite_version),
    )
    return About(
        name=NAME,
        version=VERSION,
        parts=parts,
        data=places.data,
        logs=places.logs,
        icon=RESOURCES / "icon.svg",
        diagnostics=partial(_diagnostics, parts, places, redactor, counts),
        licences=licences,
    )


def counts(library: Library) -> dict[str, object]:
    """How much there is; short enough for the window's own thread."""
    return {
        "Pictures": library.count(),
        "In the trash": library.count("trash"),
        "Jobs that are open": len(library.unfinished_jobs()),
        "On a share": library.is_shared,
    }


def licences(program: Path | None = None) -> str:
    """The page about the parts that others made, beside the bundled program or in the sources."""
    beside = (program or Path(sys.executable)).parent
    bundled = (
        beside / _BUNDLED,
        beside.parent / "Resources" / _BUNDLED,
    )  # the other in a Mac's .app
    for folder in (*bundled, RESOURCES.parent):
        try:
            text = (folder / _THIRD_PARTY).read_text("utf-8")
        except OSError:
            continue
        return _FOR_MAKERS.sub("", text, count=1)
    return ""


def report(redactor: Redactor, written: str) -> str:
    """What was written down of a mistake or a crash, as it may be handed on."""
    head = f"{NAME} {VERSION}, Python {platform.python_version()}, Qt {qVersion()}"
    return cleaned(redactor, f"{head}\n{_system()}\n\n{written}\n")


def cleaned(redactor: Redactor, text: str) -> str:
    """Without keys, without prompts in names of files, and with ~ for the person's own folder."""
    text = _PICTURE.sub(r"\1/…\2", redactor.clean(text))
    home = str(Path.home())
    for spelling in {home, home.replace("\\", "\\\\"), home.replace("\\", "/")}:
        if len(spelling) > 1:
            text = text.replace(spelling, "~")
    return text


def _diagnostics(
    parts: tuple[tuple[str, str], ...],
    places: Places,
    redactor: Redactor,
    counts: Callable[[], Mapping[str, object]],
) -> str:
    rows = [f"{NAME} {VERSION}", *(f"{name} {version}" for name, version in parts), _system()]
    rows += [_screens(), f"Language {QLocale().name()}", f"Data {places.data}"]
    rows += [f"{name} {value}" for name, value in counts().items()]
    lines = logs.last_lines(places.logs, _LINES)
    return cleaned(redactor, "\n".join([*rows, "", f"The last {len(lines)} lines:", *lines, ""]))


def _system() -> str:
    kind = "bundle" if getattr(sys, "frozen", False) else "source"
    return f"{platform.platform()}, {QGuiApplication.platformName()}, {kind}"


def _screens() -> str:
    sizes = (
        f"{one.size().width()}x{one.size().height()} at {one.devicePixelRatio():g}"
        for one in QGuiApplication.screens()
    )
    return f"Screens {', '.join(sizes)}"
