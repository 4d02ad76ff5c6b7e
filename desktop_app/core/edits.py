"""Changes to pictures that are kept: their marks, and their way to the trash and back.

A change may be cut off at every step, and no picture may be lost or have a row without its file.
So every step can be undone or finished by looking at two things, the row and the disk:

Making, renaming and deleting a collection is a transaction of its own; sidecars follow.

1. Which pictures are about to change is written to the table `moves`. Marks change with it.
2. Each sidecar is written anew where the picture will lie; then the picture is renamed.
3. The rows are told, all at once: from here on the change is done, before it was not.
4. What the rows say is made true (`settle`): files lie where they should, sidecars say what the
   rows say, nothing is left at the other place. Then the pictures are taken off `moves`.

After a crash or a fault of the disk only the last step is done. Deleting is the same, but the rows
go first, and what has no row loses its files; the log names them before.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import groupby
from pathlib import Path, PurePosixPath

from desktop_app.core import collections_file, durable, noted, rows, saving, sidecar
from desktop_app.core.changes import Change, Curating, Marking, Restoring, Storing, Trashing
from desktop_app.core.database import Database
from desktop_app.core.errors import AppError, Charged
from desktop_app.core.faults import translated
from desktop_app.core.folders import Folders
from desktop_app.core.records import Picture, now
from desktop_app.core.stored import Stored
from desktop_app.core.upkeep import deletions

log = logging.getLogger(__name__)

_LOOKED_AT, _REMEMBERED = 2000, 20  # pictures, changes
_ADD_MOVE = "INSERT INTO moves (key, place) VALUES (:key, :place) ON CONFLICT DO NOTHING"


@dataclass(frozen=True, slots=True)
class _Move:
    """A picture before and after."""

    before: Picture
    after: Picture


def apply(folders: Folders, database: Database, change: Change) -> tuple[Picture, ...]:
    """Do all of it or raise `AppError`; gives the pictures as they are afterwards.

    A picture that is gone is passed over, one that is there already stays as it is. Trashing again
    what was restored gives it a new moment of trashing; all else is taken back by the inverse.
    """
    settle(folders, database)  # of a change that the disk cut off, so that no two are mixed
    if isinstance(change, Marking):
        keys = [key for key, _, _ in change.steps]
        _mark(folders, database, change)
    elif isinstance(change, Curating):
        keys = list(change.members)
        _curate(folders, database, change)
    elif isinstance(change, Storing):
        keys = []
        Stored(folders).apply(change)
    else:
        keys = list(change.keys)
        _move(folders, database, _planned(folders, _found(database, keys), change))
    found = _found(database, keys)
    gone = len(set(keys)) - len(found)
    if gone:
        log.warning("%d pictures to be changed are gone", gone)
    return tuple(found)


def trashings(database: Database) -> tuple[Trashing, ...]:
    """What was thrown away last and can be brought back, the latest last, as it was done."""
    found = database.read(
        "SELECT key, trashed FROM pictures INDEXED BY pictures_trash WHERE trashed IS NOT NULL"
        " ORDER BY trashed DESC, rank DESC LIMIT :limit",
        {"limit": _LOOKED_AT},
    )
    done = [
        Trashing(tuple(str(key) for key, _ in group))
        for _, group in groupby(found, key=lambda row: row[1])
    ]
    if len(found) == _LOOKED_AT and len(done) > 1:
        done.pop()  # some of it may not have been looked at
    return tuple(reversed(done[:_REMEMBERED]))


def empty_trash(folders: Folders, database: Database, older_than: datetime | None) -> int:
    """Delete for good what was thrown away before then, or everything; gives how many pictures.

    What cannot be removed now is removed at the next start.
    """
    settle(folders, database)
    pictures = database.records(
        rows.picture,
        f"{rows.SELECT_PICTURES} INDEXED BY pictures_trash"
        " WHERE trashed IS NOT NULL AND (:until IS NULL OR trashed < :until)",
        {"until": older_than and rows.micros(older_than)},
    )
    if not pictures:
        return 0
    with translated(folders.deletion_log, Charged.NO):
        deletions.note(folders, pictures)
    with database.writing() as connection:
        connection.executemany(_ADD_MOVE, [_place(folders, one) for one in pictures])
        keys = [{"key": one.key} for one in pictures]
        connection.executemany("DELETE FROM pictures WHERE key = :key", keys)
    settle(folders, database)
    return len(pictures)


def settle(folders: Folders, database: Database) -> None:
    """Make true what the rows say of pictures that were changing; what resists waits for later."""
    done = []
    places: dict[str, list[Path]] = {}
    try:
        for key, place in database.read("SELECT key, place FROM moves"):
            places.setdefault(str(key), []).append(folders.root / str(place))
        for key, paths in places.items():
            try:
                _settle(folders, database, key, paths)
            except OSError as error:
                log.warning("picture %s is settled later: %s", key, error)
            else:
                done.append({"key": key})
        if done:
            with database.writing() as connection:
                connection.executemany("DELETE FROM moves WHERE key = :key", done)
        with translated(folders.collections):
            collections_file.write(folders, noted.collections(database))
    except AppError as error:
        log.warning("changed pictures are settled later: %s", error)


def _settle(folders: Folders, database: Database, key: str, places: list[Path]) -> None:
    found = _found(database, [key])
    if not found:  # deleted for good
        for place in places:
            _remove(place)
            _remove(sidecar.path_beside(place))
            if place.parent.is_dir():
                durable.sync_folder(place.parent)
        return
    (picture,) = found
    here = folders.file_of(picture)
    for other in places:
        if other != here:
            if other.exists() and not here.exists():
                durable.move_new(other, here)
            if not other.exists():
                _remove(sidecar.path_beside(other))
    if here.exists():
        _renew(folders, database, picture)


def _mark(folders: Folders, database: Database, change: Marking) -> None:
    pictures = _found(database, [key for key, _, _ in change.steps])
    with database.writing() as connection:
        connection.executemany(_ADD_MOVE, [_place(folders, one) for one in pictures])
        for key, _, after in change.steps:
            rows.write_marks(connection, key, after)
    settle(folders, database)


def _curate(folders: Folders, database: Database, change: Curating) -> None:
    """The pictures' sidecars name the collections they are in."""
    pictures = _found(database, change.members)
    with database.writing() as connection:
        connection.executemany(_ADD_MOVE, [_place(folders, one) for one in pictures])
        if change.after is not None:
            connection.execute(rows.PUT_COLLECTION, rows.collection_values(change.after))
            rows.join(connection, [change.after.key], change.members)
        elif change.before is not None:
            gone = {"key": change.before.key}
            connection.execute("DELETE FROM collections WHERE key = :key", gone)
    settle(folders, database)


def _move(folders: Folders, database: Database, moves: list[_Move]) -> None:
    if not moves:
        return
    with database.writing() as connection:
        for one in moves:
            both = [_place(folders, one.before), _place(folders, one.after)]
            connection.executemany(_ADD_MOVE, both)
    try:
        with translated(folders.trash, Charged.NO):
            for one in moves:
                target = folders.file_of(one.after)
                durable.make_folder(target.parent, folders.root)
                _renew(folders, database, one.after)
                source = folders.file_of(one.before)
                if source.exists():  # else somebody has removed it; the row can go all the same
                    durable.move_new(source, target)
        with database.writing() as connection:
            pictures = [rows.picture_values(one.after) for one in moves]
            connection.executemany(rows.UPDATE_PLACE, pictures)
    finally:
        settle(folders, database)


def _planned(
    folders: Folders, pictures: list[Picture], change: Trashing | Restoring
) -> list[_Move]:
    """Where those go that are not there yet; nobody's name is taken."""
    trashed = now() if isinstance(change, Trashing) else None
    taken: set[Path] = set()
    moves = []
    for before in pictures:
        if (before.trashed is None) == (trashed is None):
            continue
        after = replace(before, trashed=trashed)
        plain, copy = PurePosixPath(before.file), 1
        while True:
            path = folders.file_of(after)
            name = path.with_suffix("")
            free = durable.free_name(path.parent, path.stem, (path.suffix, ".json"))
            if free == path.stem and name not in taken:
                break
            copy += 1
            after = replace(after, file=str(plain.with_stem(f"{plain.stem}_{copy}")))
        taken.add(name)
        moves.append(_Move(before, after))
    return moves


def _renew(folders: Folders, database: Database, picture: Picture) -> None:
    """Write the sidecar unless it says just this."""
    own = noted.own_of(database, picture.key)
    (found,) = database.read(f"{rows.SELECT_JOBS} WHERE key = :key", {"key": picture.job_key})
    job = rows.job(found)
    path = sidecar.path_beside(folders.file_of(picture))
    if not path.exists() or path.read_bytes() != sidecar.encode(job, picture, own):
        saving.write_sidecar(folders, job, picture, own)


def _remove(path: Path) -> None:
    durable.patiently(lambda: path.unlink(missing_ok=True))


def _found(database: Database, keys: Iterable[str]) -> list[Picture]:
    """Those of these pictures that have a row, each once."""
    query = f"{rows.SELECT_PICTURES} WHERE key = :key"
    found = [database.records(rows.picture, query, {"key": key}) for key in dict.fromkeys(keys)]
    return [picture for one in found for picture in one]


def _place(folders: Folders, picture: Picture) -> dict[str, str]:
    """What `_ADD_MOVE` wants."""
    place = folders.file_of(picture).relative_to(folders.root).as_posix()
    return {"key": picture.key, "place": place}
