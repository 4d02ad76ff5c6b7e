"""Files that were moved by hand are found again by what is in them."""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from desktop_app.core import durable
from desktop_app.core.database import Database
from desktop_app.core.errors import StreamClosed
from desktop_app.core.folders import Folders
from desktop_app.core.records import Picture
from desktop_app.core.upkeep import inventory
from desktop_app.core.upkeep.findings import FoundAgain, Part, Progress

_TELL = 500  # files


def find(
    folders: Folders,
    database: Database,
    missing: Sequence[Picture],
    elsewhere: Sequence[Path] = (),
    stop: Callable[[], bool] = lambda: False,
) -> Iterator[Progress | FoundAgain]:
    """Look for missing pictures in the library and in other folders; what is found comes last.

    Only files of the right size are read. Files that belong to other pictures are left to them,
    and each file stands for one picture at most.
    """
    wanted: dict[str, list[str]] = defaultdict(list)  # keys by content
    for one in missing:
        wanted[one.sha256].append(one.key)
    sizes = {one.size_bytes for one in missing}
    found: dict[str, list[Path]] = defaultdict(list)
    files = _files((folders.images, folders.trash, folders.recovered, *elsewhere))
    for done, path in enumerate(files, start=1):
        if stop():
            raise StreamClosed
        if done % _TELL == 0:
            yield Progress(Part.MOVED, done)
        sha256 = _content(path, sizes)
        if sha256 in wanted:
            found[sha256].append(path)
    ours = [one for paths in found.values() for one in paths if one.is_relative_to(folders.root)]
    taken = inventory.known(folders, database, ours, stop)
    places: list[tuple[str, Path]] = []
    for sha256, keys in wanted.items():
        free = [path for path in found[sha256] if path not in taken]
        places += zip(keys, free, strict=False)
    yield FoundAgain(places=tuple(places))


def _files(roots: Sequence[Path]) -> Iterator[Path]:
    """Every file below these folders once; links to folders are not followed."""
    seen: set[Path] = set()
    for root in roots:
        for where, below, names in os.walk(root):
            folder = Path(where)
            if folder.resolve() in seen:
                below.clear()
                continue
            seen.add(folder.resolve())
            below.sort()
            yield from (folder / name for name in sorted(names))


def _content(path: Path, sizes: set[int]) -> str:
    """The fingerprint of a file of one of these sizes; "" for any other."""
    try:
        if not path.is_file() or path.stat().st_size not in sizes:
            return ""
        return durable.sha256(path)
    except OSError:  # gone, or nobody may read it
        return ""
