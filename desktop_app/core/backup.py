"""Copies of the database, made by SQLite itself and opened once before they count."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from desktop_app.core import durable
from desktop_app.core.records import now


def make(connection: sqlite3.Connection, backups: Path) -> Path:
    """Copy the database as it stands; the copy bears its name only once it has been verified."""
    backups.mkdir(exist_ok=True)
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    stem = durable.free_name(
        backups, f"pictor-{now():%Y%m%d-%H%M%S}-version-{version}", (".sqlite3",)
    )
    temporary = backups / "unfinished.sqlite3"
    temporary.unlink(missing_ok=True)
    copy = sqlite3.connect(temporary, isolation_level=None)
    try:
        connection.backup(copy)
        copy.execute("PRAGMA journal_mode = DELETE")  # one file, without a journal beside it
        _verify(connection, copy)
    finally:
        copy.close()
    durable.sync_file(temporary)
    target = backups / f"{stem}.sqlite3"
    durable.move_new(temporary, target)
    return target


def _verify(original: sqlite3.Connection, copy: sqlite3.Connection) -> None:
    found = copy.execute("PRAGMA integrity_check(1)").fetchone()[0]
    if found != "ok":
        raise OSError(f"the backup is damaged: {found}")
    for fact in ("user_version", "application_id"):
        if (
            copy.execute(f"PRAGMA {fact}").fetchone()
            != original.execute(f"PRAGMA {fact}").fetchone()
        ):
            raise OSError(f"the backup has another {fact}")
