"""The shapes that the database has had, each as the step from the one before it."""

from __future__ import annotations

from desktop_app.core.version_4 import VERSION_4
from desktop_app.core.version_5 import VERSION_5

# ruff: noqa: S608 - the names below are ours

APPLICATION_ID = 0x50494354  # "PICT"

#: One version's statements; together they are one transaction.
Step = tuple[str, ...]

_COUNT_IN = """
    INSERT INTO days (day, count, aspect_sum) VALUES (new.day, 1, new.aspect)
    ON CONFLICT (day) DO UPDATE
    SET count = count + 1, aspect_sum = aspect_sum + excluded.aspect_sum;"""
_COUNT_OUT = """
    UPDATE days SET count = count - 1, aspect_sum = aspect_sum - old.aspect WHERE day = old.day;
    DELETE FROM days WHERE day = old.day AND count = 0;"""

_VERSION_1: Step = (
    f"PRAGMA application_id = {APPLICATION_ID}",
    """
    CREATE TABLE jobs (
        key TEXT PRIMARY KEY NOT NULL,
        prompt TEXT NOT NULL,
        model TEXT NOT NULL,
        ratio TEXT,
        size TEXT,
        stream INTEGER NOT NULL CHECK (stream IN (0, 1)),
        made INTEGER NOT NULL, -- this and every other moment: microseconds since 1970, UTC
        state TEXT NOT NULL,
        started INTEGER,
        ended INTEGER,
        tries INTEGER NOT NULL,
        failure TEXT, -- JSON
        text TEXT NOT NULL,
        provider TEXT NOT NULL,
        generation_id TEXT NOT NULL,
        cost_usd TEXT, -- an exact decimal number
        skipped_events INTEGER NOT NULL,
        is_demo INTEGER NOT NULL CHECK (is_demo IN (0, 1)),
        dismissed INTEGER NOT NULL DEFAULT 0 CHECK (dismissed IN (0, 1))
    ) STRICT""",
    "CREATE INDEX jobs_by_time ON jobs (made DESC)",
    """
    CREATE INDEX jobs_open ON jobs (made DESC, key DESC)
    WHERE dismissed = 0 AND state <> 'done'""",
    "CREATE INDEX jobs_timed ON jobs (model, ended DESC) WHERE state = 'done'",
    """
    CREATE TABLE pictures (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        key TEXT NOT NULL UNIQUE,
        job_key TEXT NOT NULL REFERENCES jobs (key),
        made INTEGER NOT NULL,
        day INTEGER NOT NULL, -- the local date, as 20261122
        file TEXT NOT NULL, -- below the images folder, with forward slashes
        media_type TEXT NOT NULL,
        width INTEGER NOT NULL,
        height INTEGER NOT NULL,
        size_bytes INTEGER NOT NULL,
        sha256 TEXT NOT NULL,
        title TEXT NOT NULL,
        model TEXT NOT NULL,
        ratio TEXT NOT NULL,
        is_demo INTEGER NOT NULL CHECK (is_demo IN (0, 1)),
        aspect REAL NOT NULL -- as `Picture.aspect` has it
            AS (CASE WHEN width > 0 AND height > 0 THEN 1.0 * width / height ELSE 1.0 END)
    ) STRICT""",
    "CREATE INDEX pictures_by_day ON pictures (day DESC, made DESC, id DESC)",
    """
    CREATE TABLE days ( -- kept by the triggers below
        day INTEGER PRIMARY KEY NOT NULL,
        count INTEGER NOT NULL,
        aspect_sum REAL NOT NULL
    ) STRICT""",
    f"CREATE TRIGGER picture_added AFTER INSERT ON pictures BEGIN {_COUNT_IN} END",
    f"CREATE TRIGGER picture_removed AFTER DELETE ON pictures BEGIN {_COUNT_OUT} END",
    f"""
    CREATE TRIGGER picture_changed AFTER UPDATE OF day, width, height ON pictures
    BEGIN {_COUNT_OUT} {_COUNT_IN} END""",
)

_VERSION_2: Step = (
    # The whole recipe: what has no column of its own is in `asked`, as JSON.
    "ALTER TABLE jobs ADD COLUMN transport TEXT NOT NULL DEFAULT 'chat'",
    "ALTER TABLE jobs ADD COLUMN parent TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE jobs ADD COLUMN asked TEXT NOT NULL DEFAULT '{}'",
    "ALTER TABLE jobs ADD COLUMN links TEXT NOT NULL DEFAULT '[]'",
    "ALTER TABLE jobs ADD COLUMN estimate_usd TEXT",
    "ALTER TABLE pictures ADD COLUMN cost_usd TEXT",
    """
    UPDATE pictures SET cost_usd = (
        SELECT jobs.cost_usd FROM jobs WHERE jobs.key = pictures.job_key
        AND 1 = (SELECT count(*) FROM pictures AS own WHERE own.job_key = jobs.key))""",
    "CREATE INDEX jobs_billed ON jobs (ended, model, cost_usd) WHERE cost_usd IS NOT NULL",
    """
    CREATE INDEX jobs_unbilled ON jobs (ended)
    WHERE cost_usd IS NULL AND generation_id <> '' AND is_demo = 0 AND ended IS NOT NULL""",
)

#: Which sections of the wall a picture counts in, and when; ROW stands for new or old.
_SCOPES_3 = (
    ("all", "ROW.trashed IS NULL"),
    ("favourites", "ROW.favourite = 1 AND ROW.trashed IS NULL"),
    ("trash", "ROW.trashed IS NOT NULL"),
)
_COUNT_IN_3 = "".join(
    f"""
    INSERT INTO days (scope, day, count, aspect_sum)
    SELECT '{scope}', new.day, 1, new.aspect WHERE {when.replace("ROW", "new")}
    ON CONFLICT (scope, day) DO UPDATE
    SET count = count + 1, aspect_sum = aspect_sum + excluded.aspect_sum;"""
    for scope, when in _SCOPES_3
)
_COUNT_OUT_3 = (
    "".join(
        f"""
    UPDATE days SET count = count - 1, aspect_sum = aspect_sum - old.aspect
    WHERE scope = '{scope}' AND day = old.day AND {when.replace("ROW", "old")};"""
        for scope, when in _SCOPES_3
    )
    + """
    DELETE FROM days WHERE day = old.day AND count = 0
    AND scope IN ('all', 'favourites', 'trash');"""
)

_VERSION_3: Step = (
    """
    ALTER TABLE pictures ADD COLUMN
    favourite INTEGER NOT NULL DEFAULT 0 CHECK (favourite IN (0, 1))""",
    """
    ALTER TABLE pictures ADD COLUMN
    stars INTEGER NOT NULL DEFAULT 0 CHECK (stars BETWEEN 0 AND 5)""",
    "ALTER TABLE pictures ADD COLUMN note TEXT NOT NULL DEFAULT ''",
    # The moment at which it was thrown away; its file is below the trash folder then.
    "ALTER TABLE pictures ADD COLUMN trashed INTEGER",
    "DROP INDEX pictures_by_day",
    """
    CREATE INDEX pictures_all ON pictures (day DESC, made DESC, id DESC)
    WHERE trashed IS NULL""",
    """
    CREATE INDEX pictures_favourites ON pictures (day DESC, made DESC, id DESC)
    WHERE favourite = 1 AND trashed IS NULL""",
    """
    CREATE INDEX pictures_trash ON pictures (day DESC, made DESC, id DESC)
    WHERE trashed IS NOT NULL""",
    "DROP TRIGGER picture_added",
    "DROP TRIGGER picture_removed",
    "DROP TRIGGER picture_changed",
    "ALTER TABLE days RENAME TO days_before",
    """
    CREATE TABLE days ( -- kept by the triggers below
        scope TEXT NOT NULL,
        day INTEGER NOT NULL,
        count INTEGER NOT NULL,
        aspect_sum REAL NOT NULL,
        PRIMARY KEY (scope, day)
    ) STRICT, WITHOUT ROWID""",
    "INSERT INTO days SELECT 'all', day, count, aspect_sum FROM days_before",
    "DROP TABLE days_before",
    f"CREATE TRIGGER picture_added AFTER INSERT ON pictures BEGIN {_COUNT_IN_3} END",
    f"CREATE TRIGGER picture_removed AFTER DELETE ON pictures BEGIN {_COUNT_OUT_3} END",
    f"""
    CREATE TRIGGER picture_changed
    AFTER UPDATE OF day, width, height, favourite, trashed ON pictures
    BEGIN {_COUNT_OUT_3} {_COUNT_IN_3} END""",
    """
    CREATE TABLE moves ( -- pictures whose files may not yet be as their rows say
        key TEXT NOT NULL,
        place TEXT NOT NULL, -- where its file may lie, below the library's folder
        PRIMARY KEY (key, place)
    ) STRICT, WITHOUT ROWID""",
)

#: From nothing to the newest version, one step each; a step that has been released never changes.
MIGRATIONS: tuple[Step, ...] = (_VERSION_1, _VERSION_2, _VERSION_3, VERSION_4, VERSION_5)
