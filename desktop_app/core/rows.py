"""Jobs and pictures as rows of the database, and back."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, fields, replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from itertools import product
from typing import Any

from desktop_app.core import recipe_json
from desktop_app.core.changes import Marks
from desktop_app.core.errors import Charged, Failure, Kind
from desktop_app.core.ranks import rank_of
from desktop_app.core.records import Collection, Job, JobState, Picture

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)

_JOB = [
    "key",
    "prompt",
    "model",
    "ratio",
    "size",
    "stream",
    "transport",
    "parent",
    "asked",
    "made",
    "state",
    "started",
    "ended",
    "tries",
    "failure",
    "text",
    "provider",
    "generation_id",
    "cost_usd",
    "estimate_usd",
    "skipped_events",
    "links",
    "is_demo",
    "origin",
    "retry_of",
    "race",
    "changed",
]
#: What of a recipe has a column of its own; the rest is JSON in `asked`.
_OF_RECIPE = ("prompt", "model", "ratio", "size", "stream", "transport", "parent")
_PICTURE = [field.name for field in fields(Picture)]
_NEW_PICTURE = [name for name in _PICTURE if name not in {"id", "rank", "family"}]


# ruff: noqa: S608 - the names below are ours; values always go by parameter


def _insert(table: str, names: list[str]) -> str:
    return f"INSERT INTO {table} ({', '.join(names)}) VALUES (:{', :'.join(names)})"


#: For use with `job` and `picture`; a WHERE may follow.
SELECT_JOBS = f"SELECT {', '.join(_JOB)} FROM jobs"
SELECT_PICTURES = f"SELECT {', '.join(_PICTURE)} FROM pictures"
#: For use with `job_values`; a job that is there already stays as it is.
INSERT_JOB = f"{_insert('jobs', _JOB)} ON CONFLICT (key) DO NOTHING"
UPDATE_JOB = (
    f"UPDATE jobs SET {', '.join(f'{name} = :{name}' for name in _JOB[1:])} WHERE key = :key"
)
#: For use with `picture_values`.
INSERT_PICTURE = f"""
    INSERT INTO pictures ({", ".join(_NEW_PICTURE)}, rank) VALUES (:{", :".join(_NEW_PICTURE)},
        iif(EXISTS (SELECT 1 FROM pictures WHERE rank = :rank),
            (SELECT one.rank + 1 FROM pictures AS one WHERE one.rank >= :rank
                AND NOT EXISTS (SELECT 1 FROM pictures AS next WHERE next.rank = one.rank + 1)
                ORDER BY one.rank LIMIT 1),
            :rank))"""
UPDATE_COST = "UPDATE pictures SET cost_usd = :cost_usd WHERE key = :key"
UPDATE_PLACE = "UPDATE pictures SET file = :file, trashed = :trashed WHERE key = :key"
#: For use with `marks` and `write_marks`.
_UPDATE_MARKS = """
    UPDATE pictures SET favourite = :favourite, stars = :stars, note = :note, tags = :tags,
        chosen = :chosen
    WHERE key = :key"""
_OWN_RANK = "(SELECT rank FROM pictures WHERE key = :key)"
_LEAVE_COLLECTIONS = f"DELETE FROM members WHERE rank = {_OWN_RANK}"
#: One that was deleted meanwhile is passed over.
_JOIN_COLLECTION = """
    INSERT OR IGNORE INTO members (collection, rank)
    SELECT collections.key, pictures.rank FROM collections, pictures
    WHERE collections.key = :collection AND pictures.key = :key"""
SELECT_MARKS = """
    SELECT favourite, stars, note, tags, (
        SELECT json_group_array(collection) FROM (
            SELECT collection FROM members WHERE members.rank = pictures.rank ORDER BY collection)),
        chosen
    FROM pictures WHERE key = :key"""
SELECT_COLLECTIONS = "SELECT key, name, made, query FROM collections"
PUT_COLLECTION = """
    INSERT INTO collections (key, name, made, query) VALUES (:key, :name, :made, :query)
    ON CONFLICT (key) DO UPDATE SET name = :name, query = :query"""


def micros(moment: datetime) -> int:
    """Microseconds since 1970."""
    return (moment - _EPOCH) // _MICROSECOND


def moment(value: int) -> datetime:
    """The moment in UTC, exact to the microsecond."""
    return _EPOCH + value * _MICROSECOND


def storable(text: str) -> str:
    """The text without the lone surrogates that neither SQLite nor a file can hold."""
    return text.encode("utf-8", "replace").decode()


def job_values(job: Job) -> dict[str, object]:
    """What `INSERT_JOB` and `UPDATE_JOB` want."""
    asked = recipe_json.as_json(job.recipe)
    own = {name: asked.pop(name) for name in _OF_RECIPE}
    return {
        "key": job.key,
        **own,
        "prompt": storable(job.recipe.prompt),
        "asked": storable(json.dumps(asked, ensure_ascii=False)),
        "made": micros(job.made),
        "state": job.state.value,
        "started": job.started and micros(job.started),
        "ended": job.ended and micros(job.ended),
        "tries": job.tries,
        "failure": job.failure and json.dumps(asdict(job.failure)),
        "text": storable(job.text),
        "provider": storable(job.provider),
        "generation_id": storable(job.generation_id),
        "cost_usd": None if job.cost_usd is None else str(job.cost_usd),
        "estimate_usd": None if job.estimate_usd is None else str(job.estimate_usd),
        "skipped_events": job.skipped_events,
        "links": storable(json.dumps(job.links, ensure_ascii=False)),
        "is_demo": job.is_demo,
        "origin": storable(job.origin),
        "retry_of": job.retry_of,
        "race": job.race,
        "changed": storable(json.dumps(job.changed, ensure_ascii=False)),
    }


def job(row: tuple[Any, ...]) -> Job:
    """A row of `SELECT_JOBS`."""
    key, *own, asked, made, state, started, ended, tries, failed = row[:15]
    (
        text,
        provider,
        generation_id,
        cost_usd,
        estimate_usd,
        skipped_events,
        links,
        is_demo,
        origin,
        retry_of,
        race,
        changed,
    ) = row[15:]
    recipe = {**json.loads(asked), **dict(zip(_OF_RECIPE, own, strict=True))}
    return Job(
        key=key,
        recipe=recipe_json.recipe_of(recipe),
        made=moment(made),
        state=JobState(state),
        started=None if started is None else moment(started),
        ended=None if ended is None else moment(ended),
        tries=tries,
        failure=None if failed is None else failure(json.loads(failed)),
        text=text,
        provider=provider,
        generation_id=generation_id,
        cost_usd=None if cost_usd is None else Decimal(cost_usd),
        estimate_usd=None if estimate_usd is None else Decimal(estimate_usd),
        skipped_events=skipped_events,
        links=tuple(json.loads(links)),
        is_demo=bool(is_demo),
        origin=origin,
        retry_of=retry_of,
        race=race,
        changed=tuple((name, wished, used) for name, wished, used in json.loads(changed)),
    )


def failure(facts: Mapping[str, Any]) -> Failure:
    """A failure from its stored facts."""
    kind, charged = Kind(facts["kind"]), Charged(facts["charged"])
    links = tuple(facts.get("links", ()))
    return Failure(**{**facts, "kind": kind, "charged": charged, "links": links})


def picture_values(picture: Picture) -> dict[str, object]:
    """What `INSERT_PICTURE` wants."""
    return {
        "key": picture.key,
        "job_key": picture.job_key,
        "made": micros(picture.made),
        "day": picture.day,
        "file": picture.file,
        "media_type": picture.media_type,
        "width": picture.width,
        "height": picture.height,
        "size_bytes": picture.size_bytes,
        "sha256": picture.sha256,
        "title": storable(picture.title),
        "model": picture.model,
        "ratio": picture.ratio,
        "cost_usd": None if picture.cost_usd is None else str(picture.cost_usd),
        "is_demo": picture.is_demo,
        "favourite": picture.favourite,
        "stars": picture.stars,
        "trashed": None if picture.trashed is None else micros(picture.trashed),
        "rank": picture.rank or rank_of(picture.day, picture.made),
        "chosen": picture.chosen,
    }


def picture(row: tuple[Any, ...]) -> Picture:
    """A row of `SELECT_PICTURES`."""
    id_, key, job_key, made, day, file, media_type, width, height, size_bytes = row[:10]
    sha256, title, model, ratio, cost_usd, is_demo, favourite, stars, trashed = row[10:19]
    rank, chosen, family = row[19:]
    return Picture(
        id=id_,
        key=key,
        job_key=job_key,
        made=moment(made),
        day=day,
        file=file,
        media_type=media_type,
        width=width,
        height=height,
        size_bytes=size_bytes,
        sha256=sha256,
        title=title,
        model=model,
        ratio=ratio,
        cost_usd=None if cost_usd is None else Decimal(cost_usd),
        is_demo=bool(is_demo),
        favourite=bool(favourite),
        stars=stars,
        trashed=None if trashed is None else moment(trashed),
        rank=rank,
        chosen=bool(chosen),
        family=family,
    )


def write_marks(connection: sqlite3.Connection, key: str, marks: Marks) -> None:
    """Note this on a picture; collections that are gone are passed over."""
    values = {
        "key": key,
        "favourite": marks.favourite,
        "stars": marks.stars,
        "note": storable(marks.note),
        "tags": storable(json.dumps(marks.tags, ensure_ascii=False)),
        "chosen": marks.chosen,
    }
    connection.execute(_UPDATE_MARKS, values)
    connection.execute(_LEAVE_COLLECTIONS, {"key": key})
    join(connection, marks.collections, [key])


def join(connection: sqlite3.Connection, collections: Iterable[str], keys: Iterable[str]) -> None:
    """Put pictures into collections."""
    places = product(collections, keys)
    connection.executemany(_JOIN_COLLECTION, [{"collection": c, "key": key} for c, key in places])


def marks(found: Sequence[tuple[Any, ...]]) -> Marks:
    """What `SELECT_MARKS` has found; a picture that is not there has none."""
    for favourite, stars, note, tags, collections, chosen in found:
        return Marks(
            favourite=bool(favourite),
            stars=stars,
            note=note,
            tags=tuple(json.loads(tags)),
            collections=tuple(json.loads(collections)),
            chosen=bool(chosen),
        )
    return Marks()


def collection_values(collection: Collection) -> dict[str, object]:
    """What `PUT_COLLECTION` wants."""
    name, query = storable(collection.name), storable(collection.query)
    return {"key": collection.key, "name": name, "made": micros(collection.made), "query": query}


def collection(row: tuple[Any, ...]) -> Collection:
    """A row of `SELECT_COLLECTIONS`."""
    key, name, made, query = row
    return Collection(key=key, name=name, made=moment(made), query=query)


def insert_picture(connection: sqlite3.Connection, new: Picture) -> Picture:
    """Add the row and return the record with its id and its rank."""
    query = f"{INSERT_PICTURE} RETURNING id"
    ((id_,),) = connection.execute(query, picture_values(new)).fetchall()
    own = "SELECT rank, family FROM pictures WHERE id = :id"  # as triggers have made it
    ((rank, family),) = connection.execute(own, {"id": id_}).fetchall()
    return replace(new, id=id_, rank=rank, family=family)
