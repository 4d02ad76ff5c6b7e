"""What the database keeps beside its rows for being quick: whether it agrees with them.

Triggers keep these tables, and each transaction the indexes of words. Here it is said a second time
what they should hold, so that the one can be held against the other.
"""

from __future__ import annotations

import re
import sqlite3

from desktop_app.core.version_4 import REBUILD_INDEX

# ruff: noqa: S608 - the names below are ours

_SAMPLE = 300  # pictures that are looked for by one of their words
_TITLE = 300  # letters of a prompt that are a picture's title: it may end amid a word
_WORD = re.compile(r"(?<![^\s.,;:!?])[A-Za-z0-9]{3,40}(?![^\s.,;:!?])")

#: What each table should hold.
_DAYS = " UNION ALL ".join(
    f"SELECT '{scope}' AS scope, day, count(*) AS count FROM pictures WHERE {where} GROUP BY day"
    for scope, where in (
        ("all", "trashed IS NULL"),
        ("favourites", "favourite = 1 AND trashed IS NULL"),
        ("trash", "trashed IS NOT NULL"),
    )
)
_TAGGED = "SELECT value AS tag, rank FROM pictures, json_each(tags) WHERE tags <> '[]'"
_TAGS = f"SELECT tag, count(*) AS count FROM ({_TAGGED}) GROUP BY tag COLLATE NOCASE"
_TRAITS = """
    SELECT CASE number WHEN 0 THEN 'edited' WHEN 1 THEN 'imported' WHEN 2 THEN 'from:' || origin
        WHEN 3 THEN 'reference' ELSE 'words' END AS trait, rank
    FROM pictures JOIN jobs ON jobs.key = job_key
    JOIN (SELECT value AS number FROM json_each('[0, 1, 2, 3, 4]'))
    WHERE CASE number WHEN 0 THEN parent <> '' WHEN 1 THEN origin <> '' WHEN 2 THEN origin <> ''
        WHEN 3 THEN instr(asked, '"references": [{') > 0 ELSE text <> '' END"""
_HELD = (
    ("scope, day, count", "days", _DAYS),
    ("lower(tag), rank", "tagged", _TAGGED),
    ("lower(tag), count", "tags", _TAGS),
    ("trait, rank", "traits", _TRAITS),
)

_ANEW = (
    "DELETE FROM days",
    *(
        f"""
        INSERT INTO days (scope, day, count, aspect_sum)
        SELECT '{scope}', day, count(*), sum(aspect) FROM pictures WHERE {where} GROUP BY day"""
        for scope, where in (
            ("all", "trashed IS NULL"),
            ("favourites", "favourite = 1 AND trashed IS NULL"),
            ("trash", "trashed IS NOT NULL"),
        )
    ),
    "DELETE FROM tagged",
    "DELETE FROM tags",  # after the former, of which triggers keep it
    f"INSERT OR IGNORE INTO tagged SELECT tag, rank FROM ({_TAGGED})",
    "DELETE FROM traits",
    f"INSERT OR IGNORE INTO traits SELECT trait, rank FROM ({_TRAITS})",
    *REBUILD_INDEX,
)


def make_anew(connection: sqlite3.Connection) -> None:
    """Make all of it from the rows, within the caller's transaction; minutes for a million."""
    for statement in _ANEW:
        connection.execute(statement)


def differences(connection: sqlite3.Connection) -> list[str]:
    """Which tables do not hold what the rows say, and whether words lead to pictures.

    Of the indexes of words only a sample is tried; `check_words` looks at all of them.
    """
    found = []
    for columns, table, should in _HELD:
        one, other = f"SELECT {columns} FROM ({should})", f"SELECT {columns} FROM {table}"
        for query in (f"{one} EXCEPT {other} LIMIT 1", f"{other} EXCEPT {one} LIMIT 1"):
            if table not in found and connection.execute(query).fetchone() is not None:
                found.append(table)
    if connection.execute("SELECT 1 FROM reworded LIMIT 1").fetchone() is not None:
        found.append("reworded")
    elif not _sample_is_found(connection):
        found.append("words")
    return found


def check_words(connection: sqlite3.Connection) -> bool:
    """Whether the indexes of words are whole; within a transaction, and others wait meanwhile."""
    for index in ("words", "pieces"):
        try:
            check = f"INSERT INTO {index} ({index}, rank) VALUES ('integrity-check', 1)"
            connection.execute(check)
        except sqlite3.DatabaseError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_CORRUPT:
                raise
            return False
    return True


def _sample_is_found(connection: sqlite3.Connection) -> bool:
    sample = connection.execute(
        "SELECT rank, title FROM pictures WHERE id IN ("
        " SELECT abs(random()) % (SELECT max(id) FROM pictures) + 1 FROM pictures LIMIT :sample)",
        {"sample": _SAMPLE},
    )
    for rank, title in sample.fetchall():
        whole = title if len(title) < _TITLE else title.rpartition(" ")[0]
        word = _WORD.search(whole)
        for index in ("words", "pieces") if word else ():
            found = connection.execute(
                f"SELECT 1 FROM {index} WHERE {index} MATCH :word AND rowid = :rank",
                {"word": f'"{word[0] if word else ""}"', "rank": rank},
            )
            try:
                if found.fetchone() is None:
                    return False
            except sqlite3.DatabaseError as error:
                if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_CORRUPT:
                    raise
                return False
    return True
