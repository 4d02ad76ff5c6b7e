"""What the bundle does without: plugins nobody asks for, and the libraries only those needed."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePosixPath
from typing import Any, TypeAlias

import elf
import icu

Entry: TypeAlias = tuple[str, str, str]  # where in the bundle, what file, of what kind

LANGUAGES = ("de", "en", "ja")
UNUSED_MODULES = [
    *("tkinter", "PIL.ImageTk", "PIL._imagingtk", "PIL.ImageQt", "PIL.ImageFont", "PIL._avif"),
    *("PySide6.QtNetwork", "PySide6.QtQml", "PySide6.QtQuick", "numpy", "IPython"),
    *("setuptools", "pkg_resources", "distutils", "lib2to3", "pydoc", "pip", "pytest"),
]
#: folder of Qt's plugins -> those that are taken; a folder that is not named is left out whole
PLUGINS: dict[str, set[str]] = {
    "platforms": {"xcb", "wayland", "offscreen", "minimal", "windows", "cocoa"},
    "imageformats": {"jpeg", "webp", "gif", "svg", "ico"},
    "iconengines": {"svgicon"},
    "platforminputcontexts": {
        "composeplatforminputcontextplugin",
        "ibusplatforminputcontextplugin",
    },
    "platformthemes": {"xdgdesktopportal"},
    "wayland-shell-integration": {"xdg-shell"},
    "wayland-decoration-client": {"bradient", "adwaita"},
    "styles": {"modernwindowsstyle", "macstyle"},
}
#: Libraries that every Linux desktop has, newer than ours where it is newer: the rest of that
#: system, which shares a process with us, was made for them. (AppImages leave out the same ones.)
OF_THE_SYSTEM = {
    *("libX11.so.6", "libX11-xcb.so.1", "libdbus-1.so.3", "libexpat.so.1", "libfontconfig.so.1"),
    *("libfreetype.so.6", "libgcc_s.so.1", "libstdc++.so.6", "libz.so.1"),
}
#: What Python is made of, by the names that three systems give it.
_RUNTIME = ("libpython", "python3", "Python", "vcruntime", "msvcp", "ucrtbase", "api-ms-")
_TRANSLATIONS = {f"qtbase_{language}.qm" for language in LANGUAGES}


def data_of(package: str, patterns: Iterable[str]) -> list[tuple[str, str]]:
    """The files of a package that is read and never imported."""
    spec = importlib.util.find_spec(package)
    if spec is None or not spec.submodule_search_locations:
        raise ModuleNotFoundError(f"the package {package} is not installed")
    home = Path(spec.submodule_search_locations[0])
    found = sorted(file for pattern in patterns for file in home.glob(pattern))
    return [(str(file), str(Path(package, file.parent.relative_to(home)))) for file in found]


def trim(analysis: Any, work: Path) -> None:
    """Take out of what PyInstaller found whatever is not needed, and put the rest in order."""
    analysis.binaries = sorted(_with_less_icu(kept(analysis.binaries, needs), work))
    places = {entry[0] for entry in analysis.binaries}
    analysis.datas = sorted(entry for entry in analysis.datas if _is_wanted_data(entry, places))


def _with_less_icu(binaries: Iterable[Entry], work: Path) -> Iterator[Entry]:
    """The same, with a smaller library of ICU's data where Qt brings its own."""
    entries = list(binaries)
    qt = [Path(file) for _, file, _ in entries if Path(file).name.startswith("libQt6")]
    for place, file, kind in entries:
        if Path(file).name.startswith("libicudata.so") and kind != "SYMLINK":
            file = str(icu.shrink(Path(file), qt, work))
        yield place, file, kind


def kept(binaries: Iterable[Entry], needed_by: Any) -> Iterator[Entry]:
    """Modules, the plugins we name, and every library that something kept refers to."""
    entries = list(binaries)
    by_name: dict[str, list[Entry]] = {}
    for entry in entries:
        by_name.setdefault(_path(entry[0]).name.lower(), []).append(entry)
    found: set[Entry] = set()
    waiting = [entry for entry in entries if _is_asked_for(entry)]
    while waiting:
        entry = waiting.pop()
        if entry in found or _path(entry[0]).name in OF_THE_SYSTEM:
            continue
        found.add(entry)
        if entry[2] != "SYMLINK":
            for name in needed_by(entry[1]):
                waiting += by_name.get(name.lower(), [])
    yield from found


def needs(file: str) -> set[str]:
    """The names of the libraries that a program or library is linked to."""
    if sys.platform != "linux":
        from PyInstaller.depend.bindepend import get_imports

        return {_path(name).name for name, _ in get_imports(file)}
    return set(elf.asks(Path(file)).libraries)


def _is_asked_for(entry: Entry) -> bool:
    """Whether the entry stays for its own sake."""
    place, _, kind = entry
    path = _path(place)
    if "plugins" in path.parts:
        folder = path.parts[path.parts.index("plugins") + 1]
        return path.stem.removeprefix("lib").removeprefix("q") in PLUGINS.get(folder, set())
    return kind == "EXTENSION" or path.name.startswith(_RUNTIME)


def _is_wanted_data(entry: Entry, binaries: set[str]) -> bool:
    path = _path(entry[0])
    if entry[2] == "SYMLINK" and sys.platform == "linux":
        return entry[1] in binaries  # they stand at the top and lead to a library further down
    if path.suffix == ".ts":
        return False  # what translators write; the app reads what is made of it
    if "PySide6" not in path.parts:
        return True
    return "translations" in path.parts and path.name in _TRANSLATIONS


def _path(place: str) -> PurePosixPath:
    return PurePosixPath(place.replace("\\", "/"))
