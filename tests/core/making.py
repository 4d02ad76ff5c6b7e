"""Jobs, pictures and arrivals for the tests of the core."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from desktop_app.core import rows, schema
from desktop_app.core.events import Arrived
from desktop_app.core.library import Library
from desktop_app.core.providers.access import Access
from desktop_app.core.recipe import Recipe
from desktop_app.core.records import Job, Picture, new_key, now
from tests.fakes.wire import png

MODEL = "google/gemini-2.5-flash-image"


def a_job(prompt: str = "A small cabin in the snow", *, model: str = MODEL, **facts: Any) -> Job:
    """A job that waits, unless told otherwise."""
    recipe = Recipe(prompt=prompt, model=model, ratio="3:2", size="1K")
    return Job(**{"key": new_key(), "recipe": recipe, "made": now(), **facts})


def a_picture(job: Job, index: int = 1, **facts: Any) -> Picture:
    """A picture of this job without a file."""
    made = job.made + timedelta(seconds=index)
    plain = Picture(
        id=0,
        key=f"{job.key}.{index}",
        job_key=job.key,
        made=made,
        day=20261122,
        file=f"2026/2026-11/picture-{job.key[-6:]}-{index}.png",
        media_type="image/png",
        width=300,
        height=200,
        size_bytes=1000,
        sha256="0" * 64,
        title=job.recipe.prompt[:300],
        model=job.recipe.model,
        ratio=job.recipe.ratio or "",
    )
    return replace(plain, **facts)


_FILL_JOBS = """
    WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers LIMIT :count)
    INSERT INTO jobs (
        key, prompt, model, ratio, stream, made, state, started, ended, tries, text, provider,
        generation_id, skipped_events, is_demo
    )
    SELECT
        printf('%020d', n), 'Prompt number ' || n || ', as long as most of them are', 'a/model',
        '3:2', 1, :start + n * :gap, 'done', :start + n * :gap, :start + n * :gap + 9000000, 1, '',
        '', '', 0, 0
    FROM numbers"""
_FILL_PICTURES = """
    INSERT INTO pictures (
        key, job_key, made, day, file, media_type, width, height, size_bytes, sha256, title, model,
        ratio, is_demo, rank
    )
    SELECT
        key || '.1', key, ended, strftime('%Y%m%d', ended / 1000000, 'unixepoch') + 0 AS day,
        '2026/2026-11/' || key || '.png', 'image/png', 600 + rowid * 7919 % 900,
        600 + rowid * 7907 % 700,
        1000000, printf('%064d', rowid), prompt, model, ratio, 0,
        (strftime('%Y%m%d', ended / 1000000, 'unixepoch') << 38)
            + ended % 86400000000 + 57600000000 -- as `rank_of` has it
    FROM jobs ORDER BY key"""


def fill(folder: Path, count: int, per_day: int = 300) -> None:
    """Give a closed, empty library so many pictures without files; a million take ten seconds."""
    gap = 86_400_000_000 // per_day
    values = {"count": count, "gap": gap, "start": rows.micros(now()) - gap * count}
    with closing(sqlite3.connect(folder / "pictor.sqlite3", isolation_level=None)) as connection:
        connection.execute("PRAGMA synchronous = OFF")
        with schema.transaction(connection):
            connection.execute(_FILL_JOBS, values)
            connection.execute(_FILL_PICTURES)
            schema.reindex(connection)


def arrive(library: Library, job: Job, index: int = 1, content: bytes | None = None) -> Arrived:
    """A whole picture in the job's incoming folder, unlike those of other places."""
    path = library.incoming(job.key) / f"{index}.part"
    path.write_bytes(png(8, 8 + index) if content is None else content)
    return Arrived(index, path, "image/png")


def access(base_url: str, key: str, *, proxy: str = "", ca_file: str = "") -> Access:
    """The way to a service."""
    return Access(base_url=base_url, key=key, proxy=proxy, ca_file=ca_file)


def at(text: str) -> datetime:
    """A moment in UTC, written as 2026-11-22 10:58."""
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def files_below(folder: Path) -> dict[str, bytes]:
    """Every file by its path, with its bytes."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }
