"""What the person noted on a picture, as the rows say it."""

from __future__ import annotations

import json
from collections.abc import Iterable

from desktop_app.core import rows
from desktop_app.core.changes import Marks
from desktop_app.core.database import Database
from desktop_app.core.records import Collection, Shared
from desktop_app.core.sidecar import Own

# ruff: noqa: S608 - the queries are ours; values always go by parameter


def marks_of(database: Database, key: str) -> Marks:
    """The marks of a picture; nothing, where there is no such picture."""
    found = database.records(lambda row: rows.marks([row]), rows.SELECT_MARKS, {"key": key})
    return found[0] if found else Marks()


def own_of(database: Database, key: str) -> Own:
    """What goes into the picture's sidecar."""
    marks = marks_of(database, key)
    inside = [one for one in collections(database) if one.key in marks.collections]
    return Own(marks.note, marks.tags, tuple(sorted(inside, key=lambda one: one.key)))


def shared(database: Database, keys: Iterable[str]) -> Shared:
    """How many of these pictures bear each tag, and are in each collection."""
    wanted = {"keys": json.dumps(list(keys))}
    these = "SELECT value FROM json_each(:keys)"
    borne = database.read(
        f"SELECT tag.value, count(*) FROM pictures, json_each(pictures.tags) AS tag"
        f" WHERE pictures.key IN ({these}) GROUP BY tag.value",
        wanted,
    )
    inside = database.read(
        f"SELECT collection, count(*) FROM members WHERE rank IN"
        f" (SELECT rank FROM pictures WHERE key IN ({these})) GROUP BY collection",
        wanted,
    )
    return Shared(
        tags={str(row[0]): int(row[1] or 0) for row in borne},
        collections={str(row[0]): int(row[1] or 0) for row in inside},
    )


def tags(database: Database) -> list[tuple[str, int]]:
    """Every tag with the number of its pictures, the most used first."""
    found = database.read("SELECT tag, count FROM tags ORDER BY count DESC, tag")
    return [(str(row[0]), int(row[1] or 0)) for row in found]


def collections(database: Database) -> list[Collection]:
    """All collections, by name."""
    found = database.records(rows.collection, rows.SELECT_COLLECTIONS)
    return sorted(found, key=lambda one: (one.name.casefold(), one.key))


def member_counts(database: Database) -> dict[str, int]:
    """How many pictures hang in each collection that is filled by hand; takes a while."""
    with database.apart() as connection:
        all_of = connection.execute("SELECT collection, count(*) FROM members GROUP BY collection")
        counts = dict(all_of.fetchall())
        thrown_away = connection.execute(
            "SELECT collection, count(*) FROM pictures INDEXED BY pictures_trash"
            " JOIN members ON members.rank = pictures.rank"
            " WHERE trashed IS NOT NULL GROUP BY collection"
        )
        for key, count in thrown_away.fetchall():
            counts[key] -= count
    return counts


def members(database: Database, collection_key: str) -> tuple[str, ...]:
    """Keys of the pictures in a collection, newest first, be they in the trash."""
    found = database.read(
        "SELECT pictures.key FROM members JOIN pictures ON pictures.rank = members.rank"
        " WHERE members.collection = :collection ORDER BY members.rank DESC",
        {"collection": collection_key},
    )
    return tuple(str(row[0]) for row in found)
