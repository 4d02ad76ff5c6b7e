"""The shapes that the database has had, each as the step from the one before it."""

from __future__ import annotations

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

#: The order of the wall as one number; as `ranks.rank_of` has it.
_BASE_4 = """
    (day << 38) + min(max(made + 57600000000 - 1000000 * coalesce(strftime('%s',
    printf('%04d-%02d-%02d', day / 10000, day / 100 % 100, day % 100)), 0), 0), (1 << 38) - 1)"""
_SEARCHED = "prompt, text, tags, note, file, model"
_OF_JOB = "IN (SELECT rank FROM pictures WHERE key > old.key || '.' AND key < old.key || '/')"
_AS_INDEXED = f"""
    INSERT INTO reworded SELECT rank, 1, {_SEARCHED} FROM searchable
    WHERE rank WHICH AND rank NOT IN (SELECT rank FROM reworded);"""
_ANOTHER_PICTURE = """
    old.tags IS NOT new.tags OR old.note IS NOT new.note
    OR old.file IS NOT new.file OR old.model IS NOT new.model"""
_TAGS_IN_4 = "INSERT OR IGNORE INTO tagged SELECT value, new.rank FROM json_each(new.tags);"
_TAGS_OUT_4 = """
    DELETE FROM tagged WHERE rank = old.rank AND tag IN (SELECT value FROM json_each(old.tags));"""

_VERSION_4: Step = (
    # Which program wrote the recipe that came with a picture; '' for what was made here.
    "ALTER TABLE jobs ADD COLUMN origin TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE pictures ADD COLUMN tags TEXT NOT NULL DEFAULT '[]'",  # JSON
    "ALTER TABLE pictures ADD COLUMN rank INTEGER",  # day and moment, unique; never changes
    f"""
    UPDATE pictures SET rank = ranked.rank FROM (
        SELECT id, number + max(base - number) OVER (ORDER BY base, made, id) AS rank FROM (
            SELECT id, made, base, row_number() OVER (ORDER BY base, made, id) AS number
            FROM (SELECT id, made, {_BASE_4} AS base FROM pictures)
        )
    ) AS ranked WHERE pictures.id = ranked.id""",
    "ALTER TABLE pictures ADD COLUMN cost_value REAL AS (CAST(cost_usd AS REAL))",
    "CREATE UNIQUE INDEX pictures_by_rank ON pictures (rank)",
    "DROP INDEX pictures_all",
    "DROP INDEX pictures_favourites",
    "DROP INDEX pictures_trash",
    "CREATE INDEX pictures_all ON pictures (rank DESC) WHERE trashed IS NULL",
    """
    CREATE INDEX pictures_favourites ON pictures (rank DESC)
    WHERE favourite = 1 AND trashed IS NULL""",
    "CREATE INDEX pictures_trash ON pictures (rank DESC) WHERE trashed IS NOT NULL",
    "DROP INDEX jobs_billed",
    """
    CREATE INDEX jobs_billed ON jobs (ended, model, cost_usd)
    WHERE cost_usd IS NOT NULL AND origin = ''""",
    """
    CREATE TABLE tags ( -- how many pictures bear each; kept by triggers
        tag TEXT PRIMARY KEY NOT NULL COLLATE NOCASE,
        count INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID""",
    """
    CREATE TABLE tagged ( -- kept by triggers from pictures.tags
        tag TEXT NOT NULL COLLATE NOCASE,
        rank INTEGER NOT NULL,
        PRIMARY KEY (tag, rank)
    ) STRICT, WITHOUT ROWID""",
    """
    CREATE TRIGGER tag_added AFTER INSERT ON tagged BEGIN
        INSERT INTO tags VALUES (new.tag, 1) ON CONFLICT (tag) DO UPDATE SET count = count + 1;
    END""",
    """
    CREATE TRIGGER tag_removed AFTER DELETE ON tagged BEGIN
        UPDATE tags SET count = count - 1 WHERE tag = old.tag;
        DELETE FROM tags WHERE tag = old.tag AND count = 0;
    END""",
    f"""
    CREATE TRIGGER picture_tagged AFTER INSERT ON pictures WHEN new.tags <> '[]'
    BEGIN {_TAGS_IN_4} END""",
    f"""
    CREATE TRIGGER picture_tagged_anew AFTER UPDATE OF tags ON pictures
    WHEN old.tags IS NOT new.tags BEGIN {_TAGS_OUT_4} {_TAGS_IN_4} END""",
    f"""
    CREATE TRIGGER picture_untagged AFTER DELETE ON pictures WHEN old.tags <> '[]'
    BEGIN {_TAGS_OUT_4} END""",
    """
    CREATE TABLE collections (
        key TEXT PRIMARY KEY NOT NULL,
        name TEXT NOT NULL,
        made INTEGER NOT NULL,
        query TEXT NOT NULL DEFAULT '' -- of a smart one; '' where pictures are put in by hand
    ) STRICT, WITHOUT ROWID""",
    """
    CREATE TABLE members (
        collection TEXT NOT NULL REFERENCES collections (key) ON DELETE CASCADE,
        rank INTEGER NOT NULL REFERENCES pictures (rank) ON DELETE CASCADE,
        PRIMARY KEY (collection, rank)
    ) STRICT, WITHOUT ROWID""",
    "CREATE INDEX members_by_rank ON members (rank)",
    """
    CREATE VIEW searchable AS SELECT pictures.rank AS rank, jobs.prompt AS prompt,
        jobs.text AS text, pictures.tags AS tags, pictures.note AS note,
        replace(file, rtrim(file, replace(file, '/', '')), '') AS file, pictures.model AS model
    FROM pictures JOIN jobs ON jobs.key = pictures.job_key""",
    f"""
    CREATE VIRTUAL TABLE words USING fts5 ({_SEARCHED}, content = 'searchable',
        content_rowid = 'rank', tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2',
        detail = 'none', columnsize = 0)""",
    f"""
    CREATE VIRTUAL TABLE pieces USING fts5 ({_SEARCHED}, content = 'searchable',
        content_rowid = 'rank', tokenize = 'trigram', columnsize = 0)""",
    """
    CREATE TABLE reworded ( -- kept by triggers; what the indexes have of pictures that changed
        rank INTEGER PRIMARY KEY NOT NULL,
        is_indexed INTEGER NOT NULL,
        prompt TEXT, text TEXT, tags TEXT, note TEXT, file TEXT, model TEXT
    ) STRICT""",
    """
    CREATE TRIGGER picture_worded AFTER INSERT ON pictures BEGIN
        INSERT INTO reworded (rank, is_indexed)
        SELECT new.rank, 0 WHERE new.rank NOT IN (SELECT rank FROM reworded);
    END""",
    f"""
    CREATE TRIGGER picture_reworded BEFORE UPDATE OF tags, note, file, model ON pictures
    WHEN {_ANOTHER_PICTURE} BEGIN {_AS_INDEXED.replace("WHICH", "= old.rank")} END""",
    f"""
    CREATE TRIGGER picture_unworded BEFORE DELETE ON pictures
    BEGIN {_AS_INDEXED.replace("WHICH", "= old.rank")} END""",
    f"""
    CREATE TRIGGER job_reworded BEFORE UPDATE OF prompt, text ON jobs
    WHEN old.text IS NOT new.text OR old.prompt IS NOT new.prompt
    BEGIN {_AS_INDEXED.replace("WHICH", _OF_JOB)} END""",
    "INSERT INTO words (words) VALUES ('rebuild')",
    "INSERT INTO pieces (pieces) VALUES ('rebuild')",
)

#: From nothing to the newest version, one step each; a step that has been released never changes.
MIGRATIONS: tuple[Step, ...] = (_VERSION_1, _VERSION_2, _VERSION_3, _VERSION_4)

_ANEW = tuple(
    statement
    for index in ("words", "pieces")
    for statement in (
        f"""
        INSERT INTO {index} ({index}, rowid, {_SEARCHED})
        SELECT 'delete', rank, {_SEARCHED} FROM reworded WHERE is_indexed""",
        f"""
        INSERT INTO {index} (rowid, {_SEARCHED})
        SELECT rank, {_SEARCHED} FROM searchable WHERE rank IN (SELECT rank FROM reworded)""",
    )
)
#: Bring the word indexes up to the rows. Triggers could not do it where the schema is not trusted.
REINDEX: Step = (*_ANEW, "DELETE FROM reworded")
#: The same from nothing.
REBUILD_INDEX: Step = (
    "INSERT INTO words (words) VALUES ('rebuild')",
    "INSERT INTO pieces (pieces) VALUES ('rebuild')",
    "DELETE FROM reworded",
)
