"""How a backup of the database is made to agree with the files, which are of today."""

from __future__ import annotations

import json
import logging
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from itertools import chain

from desktop_app.core import collections_file, rows
from desktop_app.core.folders import Folders
from desktop_app.core.records import Picture
from desktop_app.core.upkeep import adopting, deletions, inventory

log = logging.getLogger(__name__)

_TO_FOLLOW = "INSERT INTO moves (key, place) VALUES (:key, :place) ON CONFLICT DO NOTHING"


@dataclass(slots=True)
class Reconciled:
    """What became of the rows."""

    adopted: int = 0  # pictures that the backup did not know
    missing: int = 0  # rows without files
    without_recipe: int = 0  # files that have neither row nor sidecar


def reconcile(
    connection: sqlite3.Connection,
    folders: Folders,
    *,
    with_later_marks: bool,
    tell: Callable[[int], None],
) -> Reconciled:
    """Within one transaction. Pictures lie where they lie, and new ones come in.

    Marks and collections are those of the sidecars, or else stay those of the backup; then the
    sidecars follow. What was deleted for good does not come back.
    """
    connection.execute("DELETE FROM moves")  # of long ago; where files are by now is looked up
    _take_collections(connection, folders, with_later_marks=with_later_marks)
    result = Reconciled()
    done = 0
    for rooms in inventory.untold(folders):
        for file, _ in chain.from_iterable(room.strays for room in rooms):
            content = adopting.as_found(folders, file)
            if content is None:
                place = file.relative_to(folders.root).as_posix()
                result.without_recipe += not _has_row(connection, folders, place)
            elif adopting.take_in(connection, content):
                result.adopted += 1
            elif not adopting.follow(connection, folders, content, with_marks=with_later_marks):
                place = file.relative_to(folders.root).as_posix()
                connection.execute(_TO_FOLLOW, {"key": content.picture.key, "place": place})
            done += 1
            tell(done)
    result.missing = _drop_deleted(connection, folders)
    return result


def _take_collections(
    connection: sqlite3.Connection, folders: Folders, *, with_later_marks: bool
) -> None:
    """The list of collections is renewed at each change, so it is of today where it can be read."""
    try:
        listed = collections_file.decode(folders.collections.read_bytes())
    except FileNotFoundError:  # there has never been a collection, or nobody knows
        return
    except ValueError as error:
        log.warning("the list of collections is passed over: %s", error)
        return
    values = list(map(rows.collection_values, listed))
    if not with_later_marks:
        connection.executemany(adopting.PUT_COLLECTION, values)
        return
    connection.execute(
        "DELETE FROM collections WHERE key NOT IN (SELECT value FROM json_each(:keys))",
        {"keys": json.dumps([one.key for one in listed])},
    )
    connection.executemany(rows.PUT_COLLECTION, values)


def _drop_deleted(connection: sqlite3.Connection, folders: Folders) -> int:
    """Rows whose files were deleted for good go as well; gives how many others lack theirs."""
    deleted = deletions.keys(folders)
    missing = 0
    for (key,) in connection.execute("SELECT key FROM pictures").fetchall():
        picture = _picture(connection, key)
        if picture is None or folders.file_of(picture).is_file():
            continue
        if key in deleted:
            connection.execute("DELETE FROM pictures WHERE key = :key", {"key": key})
        else:
            missing += 1
    return missing


def _picture(connection: sqlite3.Connection, key: str) -> Picture | None:
    query = f"{rows.SELECT_PICTURES} WHERE key = :key"
    found = connection.execute(query, {"key": key}).fetchone()
    return rows.picture(found) if found else None


def _has_row(connection: sqlite3.Connection, folders: Folders, place: str) -> bool:
    below, _, file = place.partition("/")
    is_trash = below == folders.trash.name
    return bool(
        connection.execute(
            "SELECT 1 FROM pictures WHERE file = :file AND (trashed IS NOT NULL) = :is_trash",
            {"file": rows.storable(file), "is_trash": is_trash},
        ).fetchone()
    )
