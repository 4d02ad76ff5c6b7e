"""What a bundle is made of: a fingerprint of it, and the time that its archives carry."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

_FOLDERS = ("desktop_app", "resources", "packaging")
_FILES = ("CHANGELOG.md", "LICENSE", "THIRD_PARTY.md", "requirements-build.txt")
_NOT_OURS = {"__pycache__", ".mypy_cache", ".ruff_cache"}
_OLDEST = 315_532_800  # of 1980, the oldest time that every archive can tell


def fingerprint(root: Path) -> str:
    """One word that changes with every file that goes in, and with the Python that does it."""
    digest = hashlib.sha256(f"{sys.version} {sys.platform}".encode())
    for file in files(root):
        digest.update(f"\0{file.relative_to(root).as_posix()}\0".encode())
        digest.update(hashlib.sha256(file.read_bytes()).digest())
    return digest.hexdigest()


def files(root: Path) -> Iterator[Path]:
    """The files that a bundle depends on, in order."""
    for folder in _FOLDERS:
        for file in sorted((root / folder).rglob("*")):
            if file.is_file() and not _NOT_OURS & set(file.parts):
                yield file
    yield from (root / name for name in _FILES)


def epoch(root: Path) -> int:
    """SOURCE_DATE_EPOCH where it is set, else the time of the last commit."""
    if told := os.environ.get("SOURCE_DATE_EPOCH"):
        return int(told)
    command = ["git", "-C", str(root), "log", "-1", "--format=%ct"]
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    except FileNotFoundError:
        return _OLDEST
    return int(done.stdout) if done.returncode == 0 and done.stdout.strip() else _OLDEST
