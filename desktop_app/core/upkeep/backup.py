"""One copy of the database, made by SQLite itself and looked through before it counts.

What can be made again is left out: the word indexes are more than half of a large database. Such
a copy says of all its pictures that they are not indexed yet, so whoever opens it indexes them.
"""

from __future__ import annotations

import shutil
import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from desktop_app.core import durable
from desktop_app.core.errors import AppError, Charged, Failure, Kind, StreamClosed
from desktop_app.core.records import now

_PAGES = 1000  # copied at a time, with a rest afterwards
_REST_S = 0.002
_SYNC_PAGES = 16_000  # so that nobody who syncs a small file waits for all of a large one
_SPARE_BYTES = 200_000_000  # room that pictures must keep

#: The indexes are emptied, and whatever their pictures say is to be indexed again.
_LIGHTEN = (
    "INSERT INTO words (words) VALUES ('delete-all')",
    "INSERT INTO pieces (pieces) VALUES ('delete-all')",
    "DELETE FROM reworded",
    "INSERT INTO reworded (rank, is_indexed) SELECT rank, 0 FROM pictures",
)


def make(connection: sqlite3.Connection, backups: Path) -> Path:
    """Copy the database as it stands; the name tells its version."""
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    copy_pages(connection, backups)
    return finish(backups, f"-version-{version}")


def copy_pages(
    connection: sqlite3.Connection,
    backups: Path,
    *,
    is_shared: bool = False,
    stop: Callable[[], bool] = lambda: False,
) -> None:
    """The first half: the database as it is at this moment. Others may write meanwhile."""
    backups.mkdir(exist_ok=True)
    _clear(backups)
    _check_room(connection, backups)
    synced = 0

    def rest(_status: int, remaining: int, total: int) -> None:
        nonlocal synced
        if stop():
            raise StreamClosed
        if total - remaining - synced >= _SYNC_PAGES:
            synced = total - remaining
            durable.sync_file(_whole(backups))
        threading.Event().wait(_REST_S)

    # One moment's state, however much is written meanwhile. Where there is no write-ahead journal,
    # this would hold the writers up; there, SQLite begins again when something was written.
    if not is_shared:
        connection.execute("BEGIN")
        connection.execute("SELECT 1 FROM sqlite_schema").fetchone()
    try:
        with _scratch(_whole(backups)) as copy:
            connection.backup(copy, pages=_PAGES, progress=rest)
    except BaseException:
        _clear(backups)
        raise
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")


def finish(backups: Path, suffix: str = "") -> Path:
    """The second half, for which nobody needs the database: the copy is looked through and named.

    It bears its name only once it has been verified. A database that is damaged itself is told as
    such.
    """
    light = backups / "unfinished-light.sqlite3"
    try:
        with _scratch(_whole(backups)) as copy:
            copy.execute("PRAGMA journal_mode = MEMORY")  # one file, without a journal beside it
            _check(copy, backups)
            if _tables(copy) >= {"words", "pieces", "reworded"}:
                for statement in _LIGHTEN:
                    copy.execute(statement)
            copy.execute("VACUUM INTO ?", [str(light)])
            with _scratch(light) as vacuumed:
                _verify(copy, vacuumed)
        durable.sync_file(light)
        stem = durable.free_name(backups, f"pictor-{now():%Y%m%d-%H%M%S}{suffix}", (".sqlite3",))
        target = backups / f"{stem}.sqlite3"
        durable.move_new(light, target)
    finally:
        _clear(backups)
    return target


def _whole(backups: Path) -> Path:
    return backups / "unfinished.sqlite3"


def _clear(backups: Path) -> None:
    """Remove what is not finished, of a run that was killed as well."""
    for leftover in backups.glob("unfinished*"):
        leftover.unlink()


def _check_room(connection: sqlite3.Connection, backups: Path) -> None:
    """Refuse before the disk is filled: what arrives needs it more."""
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    (page_bytes,) = connection.execute("PRAGMA page_size").fetchone()
    needed = 2 * pages * page_bytes + _SPARE_BYTES
    if shutil.disk_usage(backups).free < needed:
        raise AppError(
            Failure(
                kind=Kind.DISK,
                charged=Charged.NO,
                message=f"no room for a backup: it takes {needed} bytes for a while",
                path=str(backups),
            )
        )


@contextmanager
def _scratch(path: Path) -> Iterator[sqlite3.Connection]:
    """A file that nobody will miss before it has its name."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = MEMORY")
        connection.execute("PRAGMA synchronous = OFF")
        yield connection


def _check(copy: sqlite3.Connection, backups: Path) -> None:
    """What is wrong with the copy was wrong with the database."""
    try:
        found = str(copy.execute("PRAGMA integrity_check(1)").fetchone()[0])
    except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
        found = str(error)
    if found != "ok":
        path = str(backups.parent)
        raise AppError(
            Failure(kind=Kind.LIBRARY_DAMAGED, charged=Charged.NO, message=found, path=path)
        )


def _verify(original: sqlite3.Connection, copy: sqlite3.Connection) -> None:
    found = copy.execute("PRAGMA integrity_check(1)").fetchone()[0]
    if found != "ok":
        raise OSError(f"the backup is damaged: {found}")
    facts = ["PRAGMA user_version", "PRAGMA application_id"]
    tables = _tables(original) - {"words", "pieces"}
    facts += [f"SELECT count(*) FROM {name}" for name in tables]  # noqa: S608 - from its schema
    for fact in facts:
        if copy.execute(fact).fetchone() != original.execute(fact).fetchone():
            raise OSError(f"the backup differs: {fact}")


def _tables(connection: sqlite3.Connection) -> set[str]:
    """Tables of ours, without what the indexes keep their own things in."""
    found = connection.execute(
        "SELECT name FROM pragma_table_list WHERE type IN ('table', 'virtual')"
    )
    return {name for (name,) in found if not name.startswith("sqlite_")}
