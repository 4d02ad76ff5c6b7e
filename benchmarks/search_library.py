"""A library as it is after years: so many pictures without files, with marks of every kind."""

from __future__ import annotations

import json
import random
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

from desktop_app.core import schema
from desktop_app.core.library import Library
from desktop_app.core.ranks import rank_of
from desktop_app.core.rows import micros
from desktop_app.core.version_4 import REBUILD_INDEX

MODELS = (
    *("google/gemini-2.5-flash-image", "google/gemini-3-pro-image-preview", "openai/gpt-5-image"),
    *("black-forest-labs/flux.2-pro", "black-forest-labs/flux.2-flex", "sourceful/riverflow-v2"),
    *("bytedance-seed/seedream-4.5", "openai/gpt-5-image-mini", "recraft/recraft-v3-svg"),
)
_SHAPES = ((3, 2), (4, 5), (1, 1), (4, 3), (2, 3), (3, 4), (16, 9), (5, 4), (21, 9), (9, 16))
_TAGS = ("landscape", "portrait", "poster", "logo", "client north", "print", "sketch", "keeper")
#: Words with how many of a thousand prompts have them; the first is the common one.
_WORDS = (
    *(("mountain", 230), ("lake", 120), ("light", 400), ("a", 900), ("wooden", 80), ("cabin", 60)),
    *(("watercolour", 50), ("portrait", 90), ("of", 700), ("old", 110), ("city", 70), ("at", 300)),
    *(("dusk", 45), ("lighthouse", 8), ("harbour", 15), ("fox", 12), ("in", 500), ("snow", 65)),
    *(("湖畔の小屋", 10), ("photograph", 150), ("soft", 200), ("detailed", 180), ("zeppelin", 0.1)),
)
_SYLLABLES = ("ba", "ke", "li", "mo", "nu", "ra", "se", "ti", "vo", "du", "fe", "go", "hi", "pa")
_NEWEST = datetime(2026, 11, 22, 12, tzinfo=UTC)
TODAY = _NEWEST.date()
_DAYS = 1000

_JOB = """
    INSERT INTO jobs (key, prompt, model, ratio, stream, transport, parent, asked, made, state,
        started, ended, tries, text, provider, generation_id, cost_usd, skipped_events, is_demo,
        origin)
    VALUES (:job, :prompt, :model, :ratio, 1, 'chat', :parent, :asked, :made, 'done', :made, :made,
        1, :text, '', '', :cost, 0, 0, :origin)"""
_PICTURE = """
    INSERT INTO pictures (key, job_key, made, day, file, media_type, width, height, size_bytes,
        sha256, title, model, ratio, is_demo, cost_usd, favourite, stars, note, tags, trashed, rank)
    VALUES (:job || '.1', :job, :made, :day, :file, 'image/png', :width, :height, 1000000, :sha256,
        :prompt, :model, :ratio, 0, :cost, :favourite, :stars, :note, :tags, :trashed, :rank)"""

_HASH = "INSERT INTO {0} ({0}, rank) VALUES ('hashsize', :bytes)"


def build(folder: Path, count: int) -> None:
    """Make the library; a million pictures take some minutes."""
    Library.open(folder).close()
    with closing(sqlite3.connect(folder / "pictor.sqlite3", isolation_level=None)) as connection:
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute("PRAGMA cache_size = -200000")
        with schema.transaction(connection):
            for key, name in (("summer", "Summer"), ("book", "Book")):
                connection.execute("INSERT INTO collections VALUES (?, ?, 0, '')", (key * 4, name))
            for facts in _facts(count):
                connection.execute(_JOB, facts)
                connection.execute(_PICTURE, facts)
            connection.execute(
                "INSERT INTO members SELECT 'summersummersummersummer', rank FROM pictures"
                " WHERE id % 300 = 0"
            )
        for index in ("words", "pieces"):  # made in few large parts, which takes half the time
            connection.execute(_HASH.format(index), {"bytes": 1 << 27})
        with schema.transaction(connection):
            for statement in REBUILD_INDEX:
                connection.execute(statement)
        for index in ("words", "pieces"):
            connection.execute(_HASH.format(index), {"bytes": 1 << 20})
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _facts(count: int) -> Iterator[dict[str, object]]:
    dice = random.Random(4)
    gap = timedelta(days=_DAYS) / count
    for number in range(count):
        made = _NEWEST - gap * (count - number)
        day = made.year * 10_000 + made.month * 100 + made.day
        key = f"{number:020d}"
        words = [word for word, share in _WORDS if dice.random() * 1000 < share]
        words += ["".join(dice.choices(_SYLLABLES, k=3)) for _ in range(6)]
        dice.shuffle(words)
        across, down = dice.choice(_SHAPES)
        tags = dice.sample(_TAGS, 2) if dice.random() < 0.05 else []
        edge = dice.choice((256, 256, 512))
        cost = dice.choice(("0.03", "0.039", "0.04", "0.134")) if dice.random() < 0.9 else None
        yield {
            "job": key,
            "prompt": " ".join(words),
            "model": dice.choices(MODELS, (40, 20, 10, 10, 8, 6, 3, 2, 0.1))[0],
            "ratio": f"{across}:{down}",
            "parent": f"{number - 1:020d}.1" if dice.random() < 0.1 else "",
            "asked": '{"references": [{"sha256": "0"}]}' if dice.random() < 0.05 else "{}",
            "made": micros(made),
            "day": day,
            "rank": rank_of(day, made),
            "text": "Here is the picture." if dice.random() < 0.4 else "",
            "cost": "0.99" if number % 5000 == 0 else cost,
            "origin": "a1111" if dice.random() < 0.02 else "",
            "file": f"{made:%Y/%Y-%m/}{key}.png",
            "width": across * edge // down * 2,
            "height": edge * 2,
            "sha256": f"{number:064x}",
            "favourite": dice.random() < 0.02,
            "stars": dice.randrange(1, 6) if dice.random() < 0.03 else 0,
            "note": "print this" if dice.random() < 0.001 else "",
            "tags": json.dumps(tags),
            "trashed": micros(made) if dice.random() < 0.01 else None,
        }
