"""A look at the whole library: what is missing, what is too much, what has changed.

Nothing is changed by it; `mending` has a way to put right each thing that it finds.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import groupby
from pathlib import Path

from desktop_app.core import durable, rows, sidecar
from desktop_app.core.database import Database
from desktop_app.core.errors import AppError, Kind, StreamClosed
from desktop_app.core.folders import Folders
from desktop_app.core.image_facts import facts
from desktop_app.core.records import Picture
from desktop_app.core.upkeep import adopting, derived, disk_use, inventory
from desktop_app.core.upkeep.findings import Changed, Orphan, Part, Progress, Report

# ruff: noqa: S608 - the names below are ours

_MOST_DAMAGE = 20
_PAGE = 200
_ALIKE = f"""
    {rows.SELECT_PICTURES} WHERE trashed IS NULL AND sha256 IN (
        SELECT sha256 FROM pictures WHERE trashed IS NULL GROUP BY sha256 HAVING count(*) > 1)
    ORDER BY sha256, rank"""


@dataclass(slots=True)
class _Found:
    """What has been found so far."""

    missing: list[Picture] = field(default_factory=list)
    changed: list[Changed] = field(default_factory=list)
    bare: list[Picture] = field(default_factory=list)
    orphans: list[Orphan] = field(default_factory=list)
    lone_recipes: list[Path] = field(default_factory=list)
    unreadable: list[Path] = field(default_factory=list)


def look(
    folders: Folders,
    database: Database,
    stop: Callable[[], bool] = lambda: False,
    *,
    is_thorough: bool = False,
    small_copies: Path | None = None,
) -> Iterator[Progress | Report]:
    """Look at everything; the last thing that comes is the report.

    Sizes of files are compared; thoroughly, every byte is read and the indexes of words are gone
    through, for which those who write wait; not where another process does. Raises `StreamClosed`
    once `stop()` is true.
    """
    yield Progress(Part.DATABASE, 0)
    damage = _damage(database, stop)
    found = _Found()
    alike: list[tuple[Picture, ...]] = []
    count, is_index_whole = 0, True
    if not damage:
        count = int(database.read("SELECT count(*) FROM pictures")[0][0] or 0)
        is_index_whole = _index_is_whole(database, stop, is_thorough=is_thorough)
        yield from _files(folders, database, stop, found, count)
        if is_thorough:
            yield from _contents(folders, database, stop, found, count)
        with database.apart(stop) as connection:
            pictures = map(rows.picture, connection.execute(_ALIKE))
            alike = [tuple(same) for _, same in groupby(pictures, lambda one: one.sha256)]
    yield Progress(Part.SIZES, 0)
    yield Report(
        pictures=count,
        missing=tuple(found.missing),
        changed=tuple(found.changed),
        orphans=tuple(found.orphans),
        bare=tuple(found.bare),
        lone_recipes=tuple(found.lone_recipes),
        duplicates=tuple(alike),
        unreadable=tuple(dict.fromkeys(found.unreadable)),
        leftovers=tuple(disk_use.leftovers(folders, database)),
        damage=tuple(damage),
        is_index_whole=is_index_whole,
        is_thorough=is_thorough,
        use=disk_use.of(folders, small_copies, stop),
    )


def _damage(database: Database, stop: Callable[[], bool]) -> list[str]:
    """What contradicts itself in the database."""
    try:
        with database.apart(stop) as connection:
            told = connection.execute(f"PRAGMA integrity_check({_MOST_DAMAGE:d})").fetchall()
            stray = connection.execute("PRAGMA foreign_key_check").fetchone()
    except AppError as error:
        if error.failure.kind is not Kind.LIBRARY_DAMAGED:
            raise
        return [error.failure.message]
    found = [str(line) for (line,) in told if line != "ok"]
    return [*found, f"a stray row in {stray[0]}"] if stray else found


def _index_is_whole(database: Database, stop: Callable[[], bool], *, is_thorough: bool) -> bool:
    with database.apart(stop) as connection:
        if derived.differences(connection):
            return False
    if not is_thorough or database.only_reads:
        return True
    with database.writing() as connection:  # it only reads, but SQLite takes it for writing
        return derived.check_words(connection)


def _files(
    folders: Folders, database: Database, stop: Callable[[], bool], found: _Found, total: int
) -> Iterator[Progress]:
    """Names and sizes. What looks wrong is looked at again, since life goes on meanwhile."""
    done = 0
    strays: list[tuple[Path, int]] = []
    for room in inventory.rooms(folders, database, stop):
        found.unreadable += room.unreadable
        found.lone_recipes += room.lone_recipes
        strays += room.strays
        for known in room.missing:
            picture = inventory.picture_now(database, known.key)
            if picture is not None and not folders.file_of(picture).is_file():
                found.missing.append(picture)
        for known, _ in room.resized:
            picture = inventory.picture_now(database, known.key)
            size = _size(folders.file_of(picture)) if picture is not None else None
            if picture is not None and size is not None and size != picture.size_bytes:
                found.changed.append(Changed(picture=picture, size_bytes=size))
        for known in room.bare:
            picture = inventory.picture_now(database, known.key)
            if picture is not None and _lacks_recipe(folders, picture):
                found.bare.append(picture)
        done += room.known
        yield Progress(Part.FILES, done, total)
    known_by_now = inventory.known(folders, database, [path for path, _ in strays], stop)
    for path, size in strays:
        if stop():
            raise StreamClosed
        if path not in known_by_now:
            found.orphans += _orphan(folders, path, size, found)


def _orphan(folders: Folders, path: Path, size: int, found: _Found) -> Iterator[Orphan]:
    try:
        yield Orphan(
            path=path,
            size_bytes=size,
            has_recipe=adopting.as_found(folders, path) is not None,
            is_picture=facts(path) is not None,
        )
    except FileNotFoundError:  # gone since
        return
    except OSError:
        found.unreadable.append(path)


def _contents(
    folders: Folders, database: Database, stop: Callable[[], bool], found: _Found, total: int
) -> Iterator[Progress]:
    """Every byte of the pictures that are there and have their sizes."""
    done, rank = 0, -1
    known = {one.picture.key for one in found.changed}
    while page := database.records(
        rows.picture,
        f"{rows.SELECT_PICTURES} WHERE rank > :rank ORDER BY rank LIMIT :page",
        {"rank": rank, "page": _PAGE},
    ):
        for picture in page:
            if stop():
                raise StreamClosed
            if picture.key not in known:
                _read(folders, database, picture, found)
        done, rank = done + len(page), page[-1].rank
        yield Progress(Part.CONTENT, done, max(total, done))


def _read(folders: Folders, database: Database, picture: Picture, found: _Found) -> None:
    path = folders.file_of(picture)
    try:
        sha256 = durable.sha256(path)
        size = path.stat().st_size
    except FileNotFoundError:  # found missing already, or it has just been moved
        return
    except OSError:
        found.unreadable.append(path)
        return
    if sha256 != picture.sha256 and inventory.picture_now(database, picture.key) == picture:
        found.changed.append(Changed(picture=picture, size_bytes=size, sha256=sha256))


def _size(path: Path) -> int | None:
    with suppress(OSError):
        return path.stat().st_size
    return None


def _lacks_recipe(folders: Folders, picture: Picture) -> bool:
    path = folders.file_of(picture)
    return path.is_file() and not sidecar.path_beside(path).exists()
