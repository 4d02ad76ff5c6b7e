"""How many bytes each part of the library takes, and what lies in it without being of use."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from itertools import chain
from pathlib import Path

from desktop_app.core.database import Database
from desktop_app.core.errors import StreamClosed
from desktop_app.core.faults import translated
from desktop_app.core.folders import Folders
from desktop_app.core.upkeep.findings import Use


def leftovers(folders: Folders, database: Database) -> Iterator[Path]:
    """What nobody is going to take away from the folders for arrivals and for cut pictures."""
    open_jobs = {
        str(row[0])
        for row in database.read("SELECT key FROM jobs WHERE dismissed = 0 AND state <> 'done'")
    }
    with translated(folders.root):
        arriving = folders.incoming.iterdir() if folders.incoming.is_dir() else ()
        kept = folders.recovered.iterdir() if folders.recovered.is_dir() else ()
        for path in sorted(chain(arriving, kept)):
            if path.parent == folders.recovered or path.name not in open_jobs:
                yield path


def of(folders: Folders, small_copies: Path | None, stop: Callable[[], bool]) -> Use:
    """What everything takes; raises `StreamClosed` once `stop()` is true."""
    return Use(
        images=_bytes_below(folders.images, stop),
        trash=_bytes_below(folders.trash, stop),
        references=_bytes_below(folders.references, stop),
        turns=_bytes_below(folders.turns, stop),
        backups=_bytes_below(folders.backups, stop),
        recovered=_bytes_below(folders.recovered, stop),
        incoming=_bytes_below(folders.incoming, stop),
        small_copies=_bytes_below(small_copies, stop) if small_copies else 0,
        database=sum(map(_size, folders.root.glob(f"{folders.database.name}*"))),
    )


def _bytes_below(folder: Path, stop: Callable[[], bool]) -> int:
    total = 0
    for where, _, names in os.walk(folder):
        if stop():
            raise StreamClosed
        total += sum(_size(Path(where, name)) for name in names)
    return total


def _size(path: Path) -> int:
    try:
        return path.lstat().st_size
    except OSError:  # gone, or nobody may look: it does not count
        return 0
