"""The border to disk and database: their exceptions become `AppError` here and nowhere else."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from desktop_app.core.errors import AppError, Charged, Failure, Kind

#: SQLite's primary result codes that are the world's fault. All others are ours and pass through.
_KINDS = {
    sqlite3.SQLITE_BUSY: Kind.LIBRARY_BUSY,
    sqlite3.SQLITE_LOCKED: Kind.LIBRARY_BUSY,
    sqlite3.SQLITE_PROTOCOL: Kind.LIBRARY_BUSY,
    sqlite3.SQLITE_CORRUPT: Kind.LIBRARY_DAMAGED,
    sqlite3.SQLITE_NOTADB: Kind.LIBRARY_DAMAGED,
    sqlite3.SQLITE_FULL: Kind.DISK,
    sqlite3.SQLITE_IOERR: Kind.DISK,
    sqlite3.SQLITE_READONLY: Kind.DISK,
    sqlite3.SQLITE_CANTOPEN: Kind.DISK,
    sqlite3.SQLITE_PERM: Kind.DISK,
    sqlite3.SQLITE_AUTH: Kind.DISK,
    sqlite3.SQLITE_NOLFS: Kind.DISK,
}


@contextmanager
def translated(path: Path, charged: Charged = Charged.PERHAPS) -> Iterator[None]:
    """Raise the faults of disk and database within as `AppError`, naming the path concerned."""
    try:
        yield
    except sqlite3.Error as error:
        kind = _KINDS.get(getattr(error, "sqlite_errorcode", 0) & 0xFF)
        if kind is None:
            raise
        raise AppError(
            Failure(kind=kind, charged=charged, message=str(error), path=str(path))
        ) from error
    except OSError as error:
        where = error.filename if isinstance(error.filename, str) else str(path)
        reason = error.strerror or str(error)
        raise AppError(
            Failure(kind=Kind.DISK, charged=charged, message=reason, path=where)
        ) from error
