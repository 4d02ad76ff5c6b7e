"""What a Linux program or library asks of others, as `objdump` tells it."""

from __future__ import annotations

import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

_MAGIC = b"\x7fELF"


@dataclass(frozen=True, slots=True, kw_only=True)
class Asks:
    """The libraries by name, and the oldest C library that will do, as (2, 36)."""

    libraries: frozenset[str]
    glibc: tuple[int, ...]


def is_elf(file: Path) -> bool:
    """Whether the file is a program or a library."""
    with file.open("rb") as opened:
        return opened.read(len(_MAGIC)) == _MAGIC


def asks(file: Path) -> Asks:
    """What the file itself is linked to; what those libraries need in turn is not followed."""
    told = subprocess.run(
        ["objdump", "-p", str(file)],  # noqa: S607  of binutils
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    versions = re.findall(r"\bGLIBC_(\d+(?:\.\d+)+)$", told, re.MULTILINE)
    return Asks(
        libraries=frozenset(re.findall(r"^\s+NEEDED\s+(\S+)$", told, re.MULTILINE)),
        glibc=max((tuple(map(int, version.split("."))) for version in versions), default=()),
    )
