"""The fourth shape of the database: whatever a picture is found by."""

from __future__ import annotations

# ruff: noqa: S608 - the names below are ours

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

#: What only the job knows of a picture and is filtered by; a WHERE may follow.
_TRAITS = """
    SELECT 'edited' AS trait, key FROM jobs WHERE parent <> ''
    UNION ALL SELECT 'imported', key FROM jobs WHERE origin <> ''
    UNION ALL SELECT 'from:' || origin, key FROM jobs WHERE origin <> ''
    UNION ALL SELECT 'reference', key FROM jobs WHERE instr(asked, '"references": [{')
    UNION ALL SELECT 'words', key FROM jobs WHERE text <> ''"""

VERSION_4: tuple[str, ...] = (
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
    # Streams in the order of the wall, one for each thing that is filtered by.
    "CREATE INDEX pictures_by_model ON pictures (model, rank)",
    "CREATE INDEX pictures_by_ratio ON pictures (ratio, rank)",
    "CREATE INDEX pictures_by_type ON pictures (media_type, rank)",
    "CREATE INDEX pictures_by_width ON pictures (width, rank)",
    "CREATE INDEX pictures_by_height ON pictures (height, rank)",
    "CREATE INDEX pictures_by_stars ON pictures (stars, rank) WHERE stars > 0",
    "CREATE INDEX pictures_demo ON pictures (rank) WHERE is_demo = 1",
    "CREATE INDEX pictures_noted ON pictures (rank) WHERE note <> ''",
    "CREATE INDEX pictures_tagged ON pictures (rank) WHERE tags <> '[]'",
    # The sorts that are not by rank.
    "CREATE INDEX pictures_by_cost ON pictures (cost_value DESC, rank DESC, trashed, favourite)",
    """
    CREATE INDEX pictures_by_title
    ON pictures (title COLLATE NOCASE, rank DESC, trashed, favourite)""",
    """
    CREATE TABLE traits ( -- what of a picture stands in its job; kept by triggers
        trait TEXT NOT NULL, -- edited, imported, reference, words, or from: and the job's origin
        rank INTEGER NOT NULL,
        PRIMARY KEY (trait, rank)
    ) STRICT, WITHOUT ROWID""",
    f"""
    INSERT INTO traits SELECT trait, rank FROM ({_TRAITS}) AS known
    JOIN pictures ON pictures.job_key = known.key""",
    f"""
    CREATE TRIGGER picture_described AFTER INSERT ON pictures BEGIN
        INSERT OR IGNORE INTO traits
        SELECT trait, new.rank FROM ({_TRAITS}) AS known WHERE known.key = new.job_key;
    END""",
    """
    CREATE TRIGGER picture_undescribed AFTER DELETE ON pictures BEGIN
        DELETE FROM traits WHERE rank = old.rank AND trait IN (
            'edited', 'imported', 'reference', 'words',
            'from:' || coalesce((SELECT origin FROM jobs WHERE key = old.job_key), ''));
    END""",
    f"""
    CREATE TRIGGER job_spoke AFTER UPDATE OF text ON jobs WHEN (old.text = '') <> (new.text = '')
    BEGIN
        DELETE FROM traits WHERE trait = 'words' AND rank {_OF_JOB};
        INSERT OR IGNORE INTO traits
        SELECT 'words', rank FROM pictures WHERE new.text <> '' AND rank {_OF_JOB};
    END""",
    # Two line ends behind each text: so its last two letters begin a piece of three as well.
    """
    CREATE VIEW searchable AS SELECT pictures.rank AS rank,
        jobs.prompt || char(10, 10) AS prompt,
        jobs.text || char(10, 10) AS text,
        pictures.tags || char(10, 10) AS tags,
        pictures.note || char(10, 10) AS note,
        replace(file, rtrim(file, replace(file, '/', '')), '') || char(10, 10) AS file,
        pictures.model || char(10, 10) AS model
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
REINDEX: tuple[str, ...] = (*_ANEW, "DELETE FROM reworded")
#: The same from nothing.
REBUILD_INDEX: tuple[str, ...] = (
    "INSERT INTO words (words) VALUES ('rebuild')",
    "INSERT INTO pieces (pieces) VALUES ('rebuild')",
    "DELETE FROM reworded",
)
