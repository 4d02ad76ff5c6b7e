"""Takes out of libraries the folders of the computer that they were built on.

A Python that was built for one place remembers it as the place of its libraries. Somebody else's
computer would look there first, and whoever can write there could put a library of theirs in.
"""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import elf

_OURS = b"$ORIGIN"  # the library's own folder
_PLACES = re.compile(r"^\s+(?:RPATH|RUNPATH)\s+(\S.*)$", re.MULTILINE)


def of(file: Path) -> list[str]:
    """The folders in which the file has its libraries looked for, as it spells them."""
    told = subprocess.run(
        ["objdump", "-p", str(file)],  # noqa: S607  of binutils
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    return [place for found in _PLACES.findall(told) for place in found.split(":") if place]


def forget(folder: Path) -> list[Path]:
    """Change every library below the folder that names a fixed place; gives the changed ones."""
    changed = []
    for file in sorted(folder.rglob("*")):
        if file.is_symlink() or not file.is_file() or not elf.is_elf(file):
            continue
        places = of(file)
        if any(not place.startswith("$ORIGIN") for place in places):
            _overwrite(file, ":".join(places).encode())
            changed.append(file)
    return changed


def _overwrite(file: Path, old: bytes) -> None:
    """Put our place over the old words; what follows in the table of words stays where it is."""
    before = elf.asks(file)
    data, word = file.read_bytes(), old + b"\0"
    if data.count(word) != 1 or len(old) < len(_OURS):
        raise ValueError(f"{file} names {old.decode()} in a way that we do not know")
    file.write_bytes(data.replace(word, _OURS.ljust(len(word), b"\0")))
    if elf.asks(file) != before or of(file) != [_OURS.decode()]:
        raise ValueError(f"{file} has come out wrong")
