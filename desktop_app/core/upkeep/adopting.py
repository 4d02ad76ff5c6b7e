"""How a picture that lies among the others, but has no row, gets one: from its sidecar."""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Callable
from dataclasses import replace
from itertools import chain
from pathlib import Path

from desktop_app.core import collections_file, rows, sidecar
from desktop_app.core.changes import Marks
from desktop_app.core.folders import Folders
from desktop_app.core.records import Picture, now
from desktop_app.core.sidecar import Content
from desktop_app.core.upkeep import inventory

log = logging.getLogger(__name__)

_PUT_PICTURE = f"{rows.INSERT_PICTURE} ON CONFLICT (key) DO NOTHING"
_END_JOB = f"{rows.UPDATE_JOB} AND ended IS NULL"
_UPDATE_BILL = "UPDATE jobs SET cost_usd = :cost_usd WHERE key = :key AND cost_usd IS NULL"
#: One that is there already stays as it is.
PUT_COLLECTION = """
    INSERT INTO collections (key, name, made, query) VALUES (:key, :name, :made, :query)
    ON CONFLICT (key) DO NOTHING"""


def as_found(folders: Folders, file: Path) -> Content | None:
    """What the sidecar beside a picture says, with the picture where it lies.

    None where there is no sidecar that can be read, or where it is another picture's.
    """
    try:
        content = sidecar.read(sidecar.path_beside(file).read_bytes())
    except (FileNotFoundError, NotADirectoryError):
        return None
    except (ValueError, OverflowError) as error:
        log.warning("the sidecar of %s is passed over: %s", file.name, error)
        return None
    own = file.with_suffix(Path(content.picture.file).suffix)
    if own != file and own.exists():
        return None
    return replace(content, picture=lying(folders, content.picture, file))


def lying(folders: Folders, picture: Picture, file: Path) -> Picture:
    """The picture where it was found: the folder says whether it was thrown away."""
    is_trashed = file.is_relative_to(folders.trash)
    trashed = (picture.trashed or now()) if is_trashed else None
    below = folders.trash if is_trashed else folders.images
    return replace(picture, file=file.relative_to(below).as_posix(), trashed=trashed)


def take_in(connection: sqlite3.Connection, content: Content) -> bool:
    """Make the rows of a picture, unless it has one; whether it had none."""
    connection.execute("SAVEPOINT taking_in")
    try:
        connection.execute(rows.INSERT_JOB, rows.job_values(content.job))
        end_job(connection, content)
        is_new = connection.execute(_PUT_PICTURE, rows.picture_values(content.picture)).rowcount > 0
        if is_new and content.own != sidecar.Own():
            put_marks(connection, content)
    except (sqlite3.IntegrityError, sqlite3.DataError, OverflowError) as error:
        log.warning("%s is passed over: %s", content.picture.file, error)
        connection.execute("ROLLBACK TO taking_in")
        is_new = False
    connection.execute("RELEASE taking_in")
    return is_new


def follow(
    connection: sqlite3.Connection, folders: Folders, content: Content, *, with_marks: bool = True
) -> bool:
    """Tell a picture's rows what its sidecar says: its place, its bill, and perhaps its marks.

    Whether its sidecar says the same as its rows by now.
    """
    known, marks = _row_of(connection, content.picture.key)
    if known is None:
        return True
    here, before = folders.file_of(content.picture), folders.file_of(known)
    if before != here and before.is_file():  # this one is a copy
        return True
    if before != here:
        connection.execute(rows.UPDATE_PLACE, rows.picture_values(content.picture))
    if known.cost_usd is None and content.picture.cost_usd is not None:
        connection.execute(rows.UPDATE_COST, rows.picture_values(content.picture))
    end_job(connection, content)
    if marks != content.marks and with_marks:
        put_marks(connection, content)
    return with_marks or marks == content.marks


def says_more(connection: sqlite3.Connection, folders: Folders, content: Content) -> bool:
    """Whether `take_in` or `follow` would change anything."""
    known, marks = _row_of(connection, content.picture.key)
    if known is None or marks != content.marks:
        return True
    if folders.file_of(known) != folders.file_of(content.picture):
        return not folders.file_of(known).is_file()
    (ended, cost_usd) = connection.execute(
        "SELECT ended, cost_usd FROM jobs WHERE key = :key", {"key": known.job_key}
    ).fetchone()
    job = content.job
    return (ended is None and job.ended is not None) or (
        cost_usd is None and job.cost_usd is not None
    )


def _row_of(connection: sqlite3.Connection, key: str) -> tuple[Picture | None, Marks]:
    found = connection.execute(f"{rows.SELECT_PICTURES} WHERE key = :key", {"key": key}).fetchone()
    marks = rows.marks(connection.execute(rows.SELECT_MARKS, {"key": key}).fetchall())
    return rows.picture(found) if found else None, marks


def end_job(connection: sqlite3.Connection, content: Content) -> None:
    """Tell a job what its sidecar knows and its row does not: that it has ended, what it cost."""
    values = rows.job_values(content.job)
    if content.job.ended is not None:
        connection.execute(_END_JOB, values)
    connection.execute(_UPDATE_BILL, values)


def put_marks(connection: sqlite3.Connection, content: Content) -> None:
    """Note on a picture what its sidecar says, making collections that are not there."""
    collections = map(rows.collection_values, content.own.collections)
    connection.executemany(PUT_COLLECTION, collections)
    rows.write_marks(connection, content.picture.key, content.marks)


def everything(
    folders: Folders, tell: Callable[[int], None] = lambda _: None
) -> Callable[[sqlite3.Connection], None]:
    """What fills a new database from the files alone; `tell` hears how many it has by then."""

    def fill(connection: sqlite3.Connection) -> None:
        connection.executemany(
            rows.PUT_COLLECTION, map(rows.collection_values, collections_file.read(folders))
        )
        count = 0
        for rooms in inventory.untold(folders):
            for path in chain.from_iterable(room.lone_recipes for room in rooms):
                log.warning("%s is passed over: its picture is not there", path.name)
            strays = chain.from_iterable(room.strays for room in rooms)
            found = [as_found(folders, file) for file, _ in strays]
            known = [content for content in found if content is not None]
            for content in sorted(known, key=lambda one: one.picture.made):
                count += take_in(connection, content)
                tell(count)

    return fill
