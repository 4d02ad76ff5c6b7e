"""The floors of the house: who may import whom, and where the few special things may stand."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "desktop_app"
FILES = sorted(PACKAGE.rglob("*.py"))

#: floor -> which of our own packages it may import
OURS = {
    "core": {"desktop_app.core"},
    "demo": {"desktop_app.demo"},
    "state": {"desktop_app.core", "desktop_app.state", "desktop_app.typed"},
    "ui": {"desktop_app.state", "desktop_app.ui", "desktop_app.typed"},
    "command_line": {
        *("desktop_app.core", "desktop_app.command_line"),
        *(f"desktop_app.{name}" for name in ("NAME", "VERSION", "OPENROUTER")),
        *(f"desktop_app.{name}" for name in ("doorway", "logs", "options", "places", "typed")),
        #: values, and what is worked out from them
        *(
            f"desktop_app.state.{name}"
            for name in (
                *("estimates", "fitting", "given", "offered", "order", "sendable", "starting"),
                *("unfolding", "wishes"),
            )
        ),
        "desktop_app.ui.wording",
    },
}
#: what of the ground floor the widgets may know: values only
VALUES_FOR_UI = {
    f"desktop_app.core.{name}"
    for name in (
        *("recipe", "records", "errors", "settings", "events"),
        *("changes", "search.query"),
    )
}
#: floor -> what of others' it must never import
NEVER = {
    "core": {"PySide6", "qasync", "asyncio"},
    "demo": {"PySide6.QtWidgets", "qasync", "asyncio", "requests"},
    "state": {"PySide6.QtWidgets", "PySide6.QtSvg", "requests", "sqlite3", "urllib3"},
    "ui": {"requests", "asyncio", "threading", "qasync", "urllib3"},
    "command_line": {"PySide6.QtWidgets", "PySide6.QtSvg", "qasync", "asyncio", "requests"},
}
#: what only the named files may do
ONLY_IN = {
    "threading.Thread(": {"desktop_app/state/threads.py", "desktop_app/command_line/threads.py"},
    "ThreadPoolExecutor": set(),
    "run_in_executor": set(),
    "to_thread": set(),
    "QThreadPool": set(),
    "time.sleep(": set(),
    "processEvents(": set(),
    "QImage.fromData": set(),
    ".loadFromData(": set(),
    "iter_lines(": set(),
    "import qasync": {"desktop_app/app.py"},
}
LONGEST = 320


def imports(file: Path) -> Iterator[str]:
    """Every module that the file imports, wherever in it."""
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield alias.name
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{file}: relative import"
            module = node.module or ""
            yield module
            for alias in node.names:
                yield f"{module}.{alias.name}"


def floor(file: Path) -> str:
    """The floor a file stands on, or "" for the few beside them."""
    parts = file.relative_to(PACKAGE).parts
    return parts[0] if len(parts) > 1 else ""


def is_below(module: str, names: set[str]) -> bool:
    """Whether the module is one of the names or inside one."""
    return any(module == name or module.startswith(f"{name}.") for name in names)


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(PACKAGE)))
def test_every_file_keeps_to_its_floor(file: Path) -> None:
    place = floor(file)
    if not place:
        return
    for module in imports(file):
        if module.startswith("desktop_app."):
            allowed = OURS[place] | (VALUES_FOR_UI if place == "ui" else set())
            assert is_below(module, allowed), f"{file} must not import {module}"
        else:
            assert not is_below(module, NEVER[place]), f"{file} must not import {module}"


def test_nobody_imports_upwards_past_the_floors() -> None:
    """`app`, `studio` and `front` build; nobody but they and the two starters knows them."""
    builders = {"desktop_app.app", "desktop_app.studio", "desktop_app.front"}
    for file in FILES:
        if file.name not in {"__main__.py", "app.py", "studio.py", "opening.py"}:
            assert not builders & set(imports(file)), file


def test_no_two_files_import_each_other() -> None:
    graph = {
        ".".join(file.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"): {
            module for module in imports(file) if module.startswith("desktop_app")
        }
        for file in FILES
    }
    done: set[str] = set()

    def visit(name: str, path: tuple[str, ...]) -> None:
        assert name not in path, f"circle: {' -> '.join([*path, name])}"
        if name in done:
            return
        for other in graph[name] & graph.keys():
            if other != name and not name.startswith(f"{other}."):
                visit(other, (*path, name))
        done.add(name)

    for name in graph:
        visit(name, ())


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(PACKAGE)))
def test_special_things_stand_where_they_belong(file: Path) -> None:
    text = file.read_text("utf-8")
    name = str(file.relative_to(ROOT)).replace("\\", "/")
    for words, places in ONLY_IN.items():
        assert words not in text or name in places, f"{name} must not use {words}"
    if floor(file) in {"core", "state"}:
        assert "self.tr(" not in text, f"{name} speaks to the person"
    assert len(text.splitlines()) <= LONGEST, f"{name} has grown too long"


def test_colours_come_from_the_tokens_alone() -> None:
    for file in [*PACKAGE.glob("ui/**/*.py"), ROOT / "resources" / "style.qss"]:
        for number, line in enumerate(file.read_text("utf-8").splitlines(), 1):
            for word in line.replace('"', " ").replace("'", " ").split():
                digits = word.strip(";,()")[1:]
                is_hex = word.startswith("#") and len(digits) in {3, 6, 8}
                named = is_hex and all(letter in "0123456789abcdefABCDEF" for letter in digits)
                assert not named, f"{file}:{number} names the colour {word}"


def test_locks_name_no_host() -> None:
    locks = sorted(ROOT.glob("requirements*.txt"))
    assert len(locks) >= 2
    for lock in locks:
        text = lock.read_text("utf-8")
        assert "://" not in text, lock
        assert "--hash=sha256:" in text, lock
