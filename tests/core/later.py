"""Versions of the database that no release has, to try the machinery on."""

from __future__ import annotations

from desktop_app.core import versions

#: Two steps that no release has: a column with a value in it, and a table that takes over another.
LATER: tuple[versions.Step, ...] = (
    *versions.MIGRATIONS,
    (
        "ALTER TABLE pictures ADD COLUMN is_wide INTEGER NOT NULL DEFAULT 0",
        "CREATE INDEX pictures_wide ON pictures (id) WHERE is_wide = 1",
        "UPDATE pictures SET is_wide = 1 WHERE width = 300",
    ),
    (
        "CREATE TABLE sections (day INTEGER PRIMARY KEY NOT NULL, count INTEGER NOT NULL) STRICT",
        "INSERT INTO sections SELECT day, count FROM days WHERE scope = 'all'",
        "DROP TRIGGER picture_changed",
    ),
)
