"""The fifth shape of the database: what a picture descends from, and what it won."""

from __future__ import annotations

# ruff: noqa: S608 - the names below are ours

_PARENT = "(SELECT parent FROM jobs WHERE key = new.job_key)"
_OWN_FAMILY = "(SELECT family FROM pictures WHERE key = new.key)"
_REFERENCES = """
    JOIN json_tree(jobs.asked, '$.references') AS sent
    ON sent.key = 'sha256' AND sent.atom IS NOT NULL"""

VERSION_5: tuple[str, ...] = (
    # The picture that this is one more of, or the job that it tries again.
    "ALTER TABLE jobs ADD COLUMN retry_of TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE jobs ADD COLUMN race TEXT NOT NULL DEFAULT ''",  # shared by the jobs of one
    "ALTER TABLE jobs ADD COLUMN changed TEXT NOT NULL DEFAULT '[]'",  # JSON
    """
    ALTER TABLE pictures ADD COLUMN
    chosen INTEGER NOT NULL DEFAULT 0 CHECK (chosen IN (0, 1))""",
    # The first picture of its chain of changes; '' where it has neither parent nor child.
    "ALTER TABLE pictures ADD COLUMN family TEXT NOT NULL DEFAULT ''",
    "CREATE INDEX jobs_by_parent ON jobs (parent) WHERE parent <> ''",
    "CREATE INDEX jobs_by_race ON jobs (race) WHERE race <> ''",
    "CREATE INDEX pictures_chosen ON pictures (rank) WHERE chosen = 1",
    """
    UPDATE pictures SET family = line.root FROM (
        WITH RECURSIVE line (root, key) AS (
            SELECT jobs.parent, jobs.parent FROM jobs
            LEFT JOIN pictures ON pictures.key = jobs.parent
            LEFT JOIN jobs AS before ON before.key = pictures.job_key
            WHERE jobs.parent <> '' AND coalesce(before.parent, '') = ''
            UNION
            SELECT line.root, pictures.key FROM line
            JOIN jobs ON jobs.parent = line.key AND jobs.parent <> ''
            JOIN pictures ON pictures.key > jobs.key || '.' AND pictures.key < jobs.key || '/'
        )
        SELECT root, key FROM line
    ) AS line WHERE pictures.key = line.key""",
    "CREATE INDEX pictures_by_family ON pictures (family, rank) WHERE family <> ''",
    # Whatever is inserted first, a family bears the name of the first picture that is known of it.
    f"""
    CREATE TRIGGER picture_descended AFTER INSERT ON pictures
    WHEN {_PARENT} <> ''
        OR EXISTS (SELECT 1 FROM pictures WHERE family = new.key AND family <> '')
    BEGIN
        UPDATE pictures SET family = coalesce(
            (SELECT iif(family = '', key, family) FROM pictures WHERE key = {_PARENT}),
            nullif({_PARENT}, ''), new.key) WHERE key = new.key;
        UPDATE pictures SET family = key WHERE key = {_PARENT} AND family = '';
        UPDATE pictures SET family = {_OWN_FAMILY}
        WHERE family = new.key AND family <> '' AND key <> new.key;
    END""",
    """
    CREATE TABLE uses ( -- which references a picture was made with; kept by triggers
        sha256 TEXT NOT NULL,
        rank INTEGER NOT NULL,
        PRIMARY KEY (sha256, rank)
    ) STRICT, WITHOUT ROWID""",
    "CREATE INDEX uses_by_rank ON uses (rank)",
    f"""
    INSERT OR IGNORE INTO uses SELECT sent.atom, pictures.rank
    FROM pictures JOIN jobs ON jobs.key = pictures.job_key {_REFERENCES}""",
    f"""
    CREATE TRIGGER picture_uses AFTER INSERT ON pictures
    BEGIN
        INSERT OR IGNORE INTO uses SELECT sent.atom, new.rank
        FROM jobs {_REFERENCES} WHERE jobs.key = new.job_key;
    END""",
    """
    CREATE TRIGGER picture_uses_no_more AFTER DELETE ON pictures
    BEGIN DELETE FROM uses WHERE rank = old.rank; END""",
)
