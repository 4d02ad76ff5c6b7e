"""How a database is looked at before it is used, and how an older shape becomes this one."""

from __future__ import annotations

import logging
import sqlite3
import struct
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from desktop_app.core.errors import AppError, Charged, Failure, Kind
from desktop_app.core.upkeep import backup
from desktop_app.core.version_4 import REINDEX
from desktop_app.core.versions import APPLICATION_ID, MIGRATIONS, Step

log = logging.getLogger(__name__)


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[sqlite3.Connection]:
    """All of it or none; the connection must be in autocommit mode."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield connection
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:  # SQLite has rolled back by itself after some faults
            connection.execute("ROLLBACK")
        raise


def version_of(connection: sqlite3.Connection) -> int:
    """How many steps this database has taken."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def migrate(
    connection: sqlite3.Connection, backups: Path, steps: tuple[Step, ...] = MIGRATIONS
) -> None:
    """Take the missing steps, each in a transaction of its own, after a verified backup.

    A step that fails or is killed leaves the version before it; the next start goes on from there.
    """
    version = version_of(connection)
    if version >= len(steps):
        return
    if version:
        backup.make(connection, backups)
    connection.execute("PRAGMA foreign_keys = OFF")  # a step may rebuild a table that others name
    for number, step in enumerate(steps[version:], start=version + 1):
        with transaction(connection):
            for statement in step:
                connection.execute(statement)
            stray = connection.execute("PRAGMA foreign_key_check").fetchone()
            if stray is not None:
                raise sqlite3.IntegrityError(f"version {number} leaves stray rows in {stray[0]}")
            connection.execute(f"PRAGMA user_version = {number}")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")  # so that the file itself tells it


def reindex(connection: sqlite3.Connection) -> None:
    """Have what this transaction has written be found by its words; before it is committed.

    A damaged index is left for `checking`: nothing else may fail because of it.
    """
    if connection.execute("SELECT 1 FROM reworded LIMIT 1").fetchone() is None:
        return
    connection.execute("SAVEPOINT reindexing")
    try:
        for statement in REINDEX:
            connection.execute(statement)
    except sqlite3.DatabaseError as error:
        if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_CORRUPT:
            raise
        log.warning("the index of words is damaged: %s", error)
        connection.execute("ROLLBACK TO reindexing")
    connection.execute("RELEASE reindexing")


def check(database: Path, newest: int = len(MIGRATIONS)) -> None:
    """Refuse a database that is empty, cut, foreign or too new, without touching it.

    SQLite would take an empty file for a new database, hence a look at the bytes comes first.
    """
    with database.open("rb") as file:
        head = file.read(100)
        size = file.seek(0, 2)
    if len(head) < 100 or not head.startswith(b"SQLite format 3\0"):
        raise _refusal(Kind.LIBRARY_DAMAGED, database, "not an SQLite database")
    page_size, pages, version, application_id = _header(head)
    if has_journal(database):  # what it holds is newer than the file's own header
        version, application_id = _header_through_journal(database)
    elif size < page_size * pages:
        raise _refusal(Kind.LIBRARY_DAMAGED, database, f"cut: {size} bytes, {pages} pages")
    if application_id != APPLICATION_ID:
        raise _refusal(Kind.LIBRARY_DAMAGED, database, "another application's database")
    if version > newest:
        raise _refusal(
            Kind.LIBRARY_TOO_NEW, database, f"version {version}; this program knows {newest}"
        )


def has_journal(database: Path) -> bool:
    """Whether the last run ended without closing the database."""
    wal = database.with_name(database.name + "-wal")
    return wal.exists() and wal.stat().st_size > 0


def check_pages(connection: sqlite3.Connection, database: Path, limit_s: float = 1.0) -> None:
    """Refuse a database whose pages contradict each other, as far as the time allows to look."""
    end = time.monotonic() + limit_s
    connection.set_progress_handler(lambda: time.monotonic() > end, 10_000)
    try:
        found = str(connection.execute("PRAGMA quick_check(1)").fetchone()[0])
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode != sqlite3.SQLITE_INTERRUPT:
            raise
        log.info("the database was not checked to its end: it is large")
        return
    finally:
        connection.set_progress_handler(None, 0)
    if found != "ok":
        raise _refusal(Kind.LIBRARY_DAMAGED, database, found)


def _header(head: bytes) -> tuple[int, int, int, int]:
    (page_size,) = struct.unpack_from(">H", head, 16)
    (pages,) = struct.unpack_from(">I", head, 28)
    (version,) = struct.unpack_from(">I", head, 60)
    (application_id,) = struct.unpack_from(">I", head, 68)
    return 65536 if page_size == 1 else page_size, pages, version, application_id


def _header_through_journal(database: Path) -> tuple[int, int]:
    connection = sqlite3.connect(f"{database.absolute().as_uri()}?mode=ro", uri=True)
    try:
        (application_id,) = connection.execute("PRAGMA application_id").fetchone()
        return version_of(connection), int(application_id)
    finally:
        connection.close()


def _refusal(kind: Kind, database: Path, reason: str) -> AppError:
    return AppError(Failure(kind=kind, charged=Charged.NO, message=reason, path=str(database)))
