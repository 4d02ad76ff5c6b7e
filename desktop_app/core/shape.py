"""What every run needs of a database: tables, indexes and triggers that are what they should be."""

from __future__ import annotations

import sqlite3

from desktop_app.core import rows

# ruff: noqa: S608 - the names below are ours

#: Reading takes a row, writing is only thought through.
_NEEDED = (
    f"{rows.SELECT_JOBS} LIMIT 1",
    f"{rows.SELECT_PICTURES} LIMIT 1",
    f"{rows.SELECT_COLLECTIONS} LIMIT 1",
    *(
        f"SELECT * FROM {name} LIMIT 1"
        for name in ("days", "moves", "members", "tagged", "tags", "uses", "reworded", "searchable")
    ),
    *(
        f"SELECT 1 FROM {table} INDEXED BY {index} WHERE {where} LIMIT 1"
        for table, index, where in (
            ("pictures", "pictures_by_rank", "rank = 0"),
            ("pictures", "pictures_all", "trashed IS NULL"),
            ("pictures", "pictures_favourites", "favourite = 1 AND trashed IS NULL"),
            ("pictures", "pictures_trash", "trashed IS NOT NULL"),
            ("pictures", "pictures_by_family", "family = 'x' AND family <> ''"),
            ("jobs", "jobs_open", "dismissed = 0 AND state <> 'done'"),
            ("jobs", "jobs_timed", "state = 'done'"),
            ("jobs", "jobs_billed", "cost_usd IS NOT NULL AND origin = ''"),
        )
    ),
    "EXPLAIN INSERT INTO jobs DEFAULT VALUES",
    "EXPLAIN UPDATE jobs SET prompt = '', text = ''",
    "EXPLAIN INSERT INTO pictures DEFAULT VALUES",
    "EXPLAIN UPDATE pictures SET file = '', tags = '', width = 1",
    "EXPLAIN DELETE FROM pictures",
)


def missing_in(connection: sqlite3.Connection) -> str:
    """What a database of the newest version lacks, in SQLite's words; "" where all is there."""
    try:
        for query in _NEEDED:
            connection.execute(query).fetchone()
    except sqlite3.OperationalError as error:
        if getattr(error, "sqlite_errorcode", 0) != sqlite3.SQLITE_ERROR:
            raise
        return str(error)
    return ""
