"""The demo service as its own process, and what clients written by others need to run."""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NoReturn

import pytest

HERE = Path(__file__).resolve().parent
KEY = "sk-or-v1-foreign"
_OLDEST_NODE = 18
_PATIENCE_S = 300


def _give_up(reason: str) -> NoReturn:
    """Skip; where foreign clients are required, fail."""
    if os.environ.get("PICTOR_REQUIRE_FOREIGN"):
        pytest.fail(f"required by PICTOR_REQUIRE_FOREIGN: {reason}")
    pytest.skip(reason)


@pytest.fixture(scope="session")
def give_up() -> Callable[[str], NoReturn]:
    """What a test calls when something that it needs is not there."""
    return _give_up


@pytest.fixture
def url() -> Iterator[str]:
    """The API root of a service that takes one key and never dawdles."""
    command = [sys.executable, "-m", "desktop_app.demo", "--port", "0", "--key", KEY, "--pace", "0"]
    with subprocess.Popen(command, cwd=HERE.parents[1], stdout=subprocess.PIPE) as child:
        assert child.stdout is not None
        port = int(child.stdout.readline().split()[1])
        try:
            yield f"http://127.0.0.1:{port}/api/v1"
        finally:
            child.kill()


@pytest.fixture(scope="session")
def run(packages: Path) -> Callable[[str, str, Path], dict[str, Any]]:
    """Runs a script of this folder against a service; returns what it learnt."""

    def script(name: str, service: str, pictures: Path) -> dict[str, Any]:
        shutil.copy(HERE / name, packages / name)
        outcome = subprocess.run(
            [_tool("node"), str(packages / name), str(pictures)],
            cwd=packages,
            env={**os.environ, "PICTOR_URL": service, "PICTOR_KEY": KEY, "NO_PROXY": "127.0.0.1"},
            capture_output=True,
            text=True,
            timeout=_PATIENCE_S,
            check=False,
        )
        assert outcome.returncode == 0, outcome.stderr
        told: dict[str, Any] = json.loads(outcome.stdout)
        return told

    return script


@pytest.fixture(scope="session")
def packages() -> Path:
    """A folder beside the virtual environment with the locked packages; made once per lock."""
    found = subprocess.run([_tool("node"), "--version"], capture_output=True, text=True, check=True)
    version = re.match(r"v(\d+)", found.stdout)
    if version is None or int(version[1]) < _OLDEST_NODE:
        _give_up(f"node {_OLDEST_NODE} or newer is needed, this is {found.stdout.strip()}")
    lists = [HERE / "package.json", HERE / "package-lock.json"]
    digest = hashlib.sha256(b"".join(path.read_bytes() for path in lists)).hexdigest()[:16]
    is_own = sys.prefix != sys.base_prefix
    folder = (Path(sys.prefix) if is_own else Path(tempfile.gettempdir())) / "foreign" / digest
    if not (folder / "ready").exists():
        _install(folder, lists)
    return folder


def _install(folder: Path, lists: list[Path]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for path in lists:
        shutil.copy(path, folder / path.name)
    command = [_tool("npm"), "ci", "--ignore-scripts", "--no-audit", "--no-fund"]
    try:
        outcome = subprocess.run(
            command, cwd=folder, capture_output=True, text=True, timeout=_PATIENCE_S, check=False
        )
    except subprocess.TimeoutExpired:
        _give_up("npm could not fetch the packages in time")
    if outcome.returncode:
        _give_up(f"npm could not fetch the packages: {outcome.stderr.strip()[-300:]}")
    (folder / "ready").touch()


def _tool(name: str) -> str:
    """A program on the path; on Windows npm is a script with an ending."""
    found = shutil.which(name)
    if found is None:
        _give_up(f"{name} is not installed (Node.js {_OLDEST_NODE} or newer brings it)")
    return found
