"""What lies below the folders of the library, beside what its rows say of it."""

from __future__ import annotations

import json
import math
import os
import stat
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from itertools import groupby
from pathlib import Path

from desktop_app.core import rows, sidecar
from desktop_app.core.database import Database
from desktop_app.core.errors import StreamClosed
from desktop_app.core.folders import Folders
from desktop_app.core.records import Picture

#: Written by systems among people's files; nobody's pictures.
_OF_SYSTEMS = {"thumbs.db", "desktop.ini"}

_KNOWN = """
    SELECT trashed IS NOT NULL AS is_trashed, rtrim(file, replace(file, '/', '')) AS folder,
        key, file, size_bytes
    FROM pictures ORDER BY is_trashed, folder"""
_PLACES = """
    SELECT place FROM (
        SELECT iif(trashed IS NULL, :images, :trash) || '/' || file AS place FROM pictures
        UNION ALL SELECT place FROM moves)
    WHERE place IN (SELECT value FROM json_each(:places))"""


@dataclass(frozen=True, slots=True)
class Known:
    """What a row says of its file."""

    key: str
    path: Path
    size_bytes: int


@dataclass(frozen=True, slots=True)
class _File:
    """What a folder says of a file."""

    size_bytes: int
    written: float  # in seconds since 1970


@dataclass(slots=True)
class Room:
    """One folder, sorted out."""

    path: Path
    known: int = 0  # rows
    missing: list[Known] = field(default_factory=list)
    resized: list[tuple[Known, int]] = field(default_factory=list)  # with the size now
    bare: list[Known] = field(default_factory=list)  # there, but without a sidecar
    fresh: list[Path] = field(default_factory=list)  # of rows, whose sidecars were written lately
    strays: list[tuple[Path, int]] = field(default_factory=list)  # no row's, with their sizes
    lone_recipes: list[Path] = field(default_factory=list)
    unreadable: list[Path] = field(default_factory=list)


def rooms(
    folders: Folders,
    database: Database,
    stop: Callable[[], bool] = lambda: False,
    *,
    since: float = math.inf,
) -> Iterator[Room]:
    """Every folder that has pictures, or should; raises `StreamClosed` once `stop()` is true.

    The rows are those of one moment, the files are looked at afterwards: who wants to be sure of
    something that is wrong looks again. `since` says, in seconds since 1970, what fresh means.
    """
    unseen = {path for below in (folders.images, folders.trash) for path in _folders(below)}
    with database.apart(stop) as connection, closing(connection.execute(_KNOWN)) as cursor:
        # On a share nobody could write while a query is open.
        listed = iter(cursor.fetchall()) if database.is_shared else cursor
        for (is_trashed, folder), found in groupby(listed, lambda row: row[:2]):
            if stop():
                raise StreamClosed
            below = folders.trash if is_trashed else folders.images
            path = below / folder
            unseen.discard(path)
            known = [Known(key, below / file, size) for *_, key, file, size in found]
            yield _sorted_out(folders, path, known, since)
    for path in sorted(unseen):
        if stop():
            raise StreamClosed
        yield _sorted_out(folders, path, [], since)


def known(
    folders: Folders,
    database: Database,
    paths: Iterable[Path],
    stop: Callable[[], bool] = lambda: False,
) -> set[Path]:
    """Those of these files of which a row tells, or which are just being moved."""
    places = {path: path.relative_to(folders.root).as_posix() for path in paths}
    if not places:
        return set()
    values = {
        "images": folders.images.name,
        "trash": folders.trash.name,
        "places": rows.storable(json.dumps(list(places.values()), ensure_ascii=False)),
    }
    with database.apart(stop) as connection:
        found = {str(row[0]) for row in connection.execute(_PLACES, values)}
    return {path for path, place in places.items() if place in found}


def picture_now(database: Database, key: str) -> Picture | None:
    """The picture as it is by now."""
    query = f"{rows.SELECT_PICTURES} WHERE key = :key"
    pictures = database.records(rows.picture, query, {"key": key})
    return pictures[0] if pictures else None


def untold(folders: Folders) -> Iterator[list[Room]]:
    """The same as if no row said anything, each folder together with its like in the trash."""
    places: dict[Path, list[Path]] = {}
    for below in (folders.images, folders.trash):
        for path in _folders(below):
            places.setdefault(path.relative_to(below), []).append(path)
    for _, paths in sorted(places.items()):
        yield [_sorted_out(folders, path, [], math.inf) for path in paths]


def _sorted_out(folders: Folders, folder: Path, known: list[Known], since: float) -> Room:
    room = Room(folder, known=len(known))
    listed = _listed(folder, room.unreadable)
    if folder in room.unreadable:  # then nothing can be said of what is in it
        return room
    ours = {folders.deletion_log.name} if folder == folders.trash else set()
    for one in known:
        beside = sidecar.path_beside(one.path).name
        ours |= {one.path.name, beside}  # the latter is kept for when the picture comes back
        file, recipe = listed.get(one.path.name), listed.get(beside)
        if file is None:  # or it is spelt in another way that means the same on this disk
            file = _file(one.path)
        if file is None:
            room.missing.append(one)
            continue
        if file.size_bytes != one.size_bytes:
            room.resized.append((one, file.size_bytes))
        if recipe is None:
            room.bare.append(one)
        elif recipe.written >= since:
            room.fresh.append(one.path)
    left = {name: file.size_bytes for name, file in listed.items() if name not in ours}
    same = _spelt_otherwise(folder, ours - listed.keys(), left)
    stems = {Path(name).stem for name in left if not name.endswith(".json")}
    for name, size in sorted(left.items()):
        if name in same:
            continue
        if not name.endswith(".json"):
            room.strays.append((folder / name, size))
        elif Path(name).stem not in stems:
            room.lone_recipes.append(folder / name)
    return room


def _spelt_otherwise(folder: Path, wanted: set[str], left: dict[str, int]) -> set[str]:
    """Names that are listed as the disk spells them, and known as somebody else does."""
    if not wanted or not left:
        return set()
    marks = {_identity(folder / name) for name in wanted} - {None}
    return {name for name in left if _identity(folder / name) in marks} if marks else set()


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return (found.st_dev, found.st_ino) if found.st_ino else None


def _file(path: Path) -> _File | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return _File(found.st_size, found.st_mtime) if stat.S_ISREG(found.st_mode) else None


def _listed(folder: Path, unreadable: list[Path]) -> dict[str, _File]:
    """The files in a folder by name; those that systems leave are passed over."""
    listed: dict[str, _File] = {}
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                if entry.name.startswith(".") or entry.name.lower() in _OF_SYSTEMS:
                    continue
                try:
                    if entry.is_file():
                        found = entry.stat()
                        listed[entry.name] = _File(found.st_size, found.st_mtime)
                except OSError:
                    unreadable.append(Path(entry.path))
    except FileNotFoundError:
        return {}
    except OSError:
        unreadable.append(folder)
    return listed


def _folders(below: Path) -> Iterator[Path]:
    """A folder and those below it, where it is there."""
    for path, _, _ in os.walk(below):
        yield Path(path)
