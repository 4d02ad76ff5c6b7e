"""Small disks that are mounted for a test: one that can be filled, and folders that are locked."""

from __future__ import annotations

import errno
import subprocess
from pathlib import Path

import pytest

SIZE = "8m"


class Disk:
    """A small disk of its own."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.folder = root / "library"
        self._filler = root / "filler"

    def fill(self) -> None:
        """Leave not one block."""
        with self._filler.open("ab", buffering=0) as file:
            for size in (1 << 20, 1 << 12, 1):
                try:
                    while file.write(bytes(size)) == size:
                        pass
                except OSError as error:
                    assert error.errno == errno.ENOSPC  # noqa: PT017 - goes on with less

    def make_room(self) -> None:
        """As before it was filled."""
        self._filler.unlink()


def mount(*words: str) -> None:
    """Mount, or skip where this system does not let even root do it."""
    ran = subprocess.run(["mount", *words], capture_output=True, text=True, check=False, timeout=30)
    if ran.returncode:
        pytest.skip(f"nothing can be mounted here: {ran.stderr.strip()}")


def unmount(place: Path) -> None:
    """Also if something on it is still open."""
    subprocess.run(["umount", "-l", str(place)], check=True, timeout=30)


class Lock:
    """Makes a folder below an open library read-only, as when a card is locked.

    Files that are open already stay writable: the database still is.
    """

    def __init__(self) -> None:
        self._folders: list[Path] = []

    def lock(self, folder: Path) -> None:
        """From now on nothing in it can be changed."""
        mount("--bind", str(folder), str(folder))
        self._folders.append(folder)
        mount("-o", "remount,bind,ro", str(folder))

    def release(self) -> None:
        """As before; twice is fine."""
        while self._folders:
            unmount(self._folders.pop())
