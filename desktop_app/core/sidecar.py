"""The recipe beside each picture: a JSON file from which its rows can be made anew.

The file `<name>.json` beside `images/2026/2026-11/<name>.png`, UTF-8, indented for reading:

    format      always "pictor-picture"
    version     1; a higher one may mean something else, so it is left alone
    recipe      prompt, model, ratio, size, stream, transport, modalities, options, references,
                parent, turns: what was asked
    picture     key, made, day, file, media_type, width, height, size_bytes, sha256, cost_usd,
                trashed
    marks       favourite, stars, note, tags, collections (key and name of each), chosen: what the
                person noted on it
    job         key, made, started, ended, tries, text, provider, generation_id, cost_usd,
                skipped_events, links, is_demo, origin, retry_of, race, changed: what became of it

Moments are ISO 8601 in UTC, `day` is the local date, `cost_usd` is exact and therefore a string.
Unknown names are passed over; what may be absent is null. It is written when the picture is saved
and again when the job ends, since cost and words are known only then, when its marks change, and
when it goes to the trash or comes back.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any

from desktop_app.core import durable, recipe_json, rows
from desktop_app.core.changes import MOST_STARS, Marks, tidy
from desktop_app.core.ranks import rank_of
from desktop_app.core.records import Collection, Job, JobState, Picture

FORMAT = "pictor-picture"
VERSION = 1

_FACTS = ("day", "file", "media_type", "width", "height", "size_bytes", "sha256")
_JOB = (
    *("tries", "text", "provider", "generation_id", "skipped_events", "is_demo", "origin"),
    *("retry_of", "race"),
)


@dataclass(frozen=True, slots=True)
class Own:
    """What the person noted on a picture, beyond what its record has."""

    note: str = ""
    tags: tuple[str, ...] = ()
    collections: tuple[Collection, ...] = ()  # those it is in, by key


@dataclass(frozen=True, slots=True)
class Content:
    """All that a sidecar says."""

    job: Job
    picture: Picture
    own: Own

    @property
    def marks(self) -> Marks:
        """What the person noted on the picture."""
        return Marks(
            favourite=self.picture.favourite,
            stars=self.picture.stars,
            note=self.own.note,
            tags=self.own.tags,
            collections=tuple(one.key for one in self.own.collections),
            chosen=self.picture.chosen,
        )


_NOTHING_OWN = Own()


def path_beside(picture: Path) -> Path:
    """Where the sidecar of a picture lies."""
    return picture.with_suffix(".json")


def write(path: Path, job: Job, picture: Picture, temporary: Path, own: Own = _NOTHING_OWN) -> None:
    """Write or renew a sidecar, whole or not at all."""
    durable.write_whole(path, encode(job, picture, own), temporary)


def encode(job: Job, picture: Picture, own: Own = _NOTHING_OWN) -> bytes:
    """The sidecar's content."""
    content = {
        "format": FORMAT,
        "version": VERSION,
        "recipe": recipe_json.as_json(job.recipe),
        "picture": {
            "key": picture.key,
            "made": picture.made.isoformat(),
            **{name: getattr(picture, name) for name in _FACTS},
            "cost_usd": _amount(picture.cost_usd),
            "trashed": picture.trashed and picture.trashed.isoformat(),
        },
        "marks": {
            "favourite": picture.favourite,
            "stars": picture.stars,
            "note": own.note,
            "tags": list(own.tags),
            "collections": [{"key": one.key, "name": one.name} for one in own.collections],
            "chosen": picture.chosen,
        },
        "job": {
            "key": job.key,
            "made": job.made.isoformat(),
            "started": job.started and job.started.isoformat(),
            "ended": job.ended and job.ended.isoformat(),
            "cost_usd": _amount(job.cost_usd),
            "links": list(job.links),
            "changed": [list(one) for one in job.changed],
            **{name: getattr(job, name) for name in _JOB},
        },
    }
    text = json.dumps(content, ensure_ascii=False, indent=2) + "\n"
    return text.encode("utf-8", "replace")


def decode(content: bytes) -> tuple[Job, Picture]:
    """Job and picture of a sidecar; `ValueError` for what is none or is of a later version."""
    found = read(content)
    return found.job, found.picture


def read(content: bytes) -> Content:
    """All that a sidecar says; `ValueError` for what is none or is of a later version."""
    try:
        return _decoded(json.loads(content))
    except (
        KeyError,
        TypeError,
        AttributeError,
        InvalidOperation,
        OverflowError,
        RecursionError,
    ) as error:
        raise ValueError(f"not a sidecar: {error!r}") from error


def _decoded(content: Mapping[str, Any]) -> Content:
    if content["format"] != FORMAT or content["version"] != VERSION:
        raise ValueError(f"format {content['format']!r}, version {content['version']!r}")
    asked, made, became = content["recipe"], content["picture"], content["job"]
    noted = _facts(content.get("marks"))
    marks = _marks(noted)
    job = Job(
        key=_text(became, "key"),
        recipe=recipe_json.recipe_of(asked),
        made=_moment(became["made"]),
        state=JobState.DONE,
        started=became["started"] and _moment(became["started"]),
        ended=became["ended"] and _moment(became["ended"]),
        tries=int(became["tries"]),
        text=_text(became, "text"),
        provider=_text(became, "provider"),
        generation_id=_text(became, "generation_id"),
        cost_usd=None if became["cost_usd"] is None else Decimal(became["cost_usd"]),
        skipped_events=int(became["skipped_events"]),
        links=tuple(map(str, became.get("links", ()))),
        is_demo=bool(became["is_demo"]),
        origin=str(became.get("origin", "")),
        retry_of=str(became.get("retry_of", "")),
        race=str(became.get("race", "")),
        changed=_changed(became.get("changed")),
    )
    picture = Picture(
        id=0,
        key=_text(made, "key"),
        made=_moment(made["made"]),
        day=int(made["day"]),
        file=_text(made, "file"),
        media_type=_text(made, "media_type"),
        width=int(made["width"]),
        height=int(made["height"]),
        size_bytes=int(made["size_bytes"]),
        sha256=_text(made, "sha256"),
        cost_usd=None if made.get("cost_usd") is None else Decimal(made["cost_usd"]),
        favourite=marks.favourite,
        stars=marks.stars,
        chosen=marks.chosen,
        trashed=_moment(made["trashed"]) if made.get("trashed") else None,
        **of_job(job),
    )
    rank_of(picture.day, picture.made)  # raises for a day that is none
    return Content(job, picture, Own(marks.note, marks.tags, _collections(noted, picture.made)))


def of_job(job: Job) -> dict[str, Any]:
    """The fields that a picture has from its job."""
    return {
        "job_key": job.key,
        "title": rows.storable(job.recipe.prompt[:300]),
        "model": job.recipe.model,
        "ratio": job.recipe.ratio or "",
        "is_demo": job.is_demo,
    }


def _facts(found: object) -> Mapping[str, Any]:
    """Older files have none of it."""
    return found if isinstance(found, dict) else {}


def _marks(noted: Mapping[str, Any]) -> Marks:
    """A mark that makes no sense counts as none, the picture still does."""
    stars, note, tags = noted.get("stars"), noted.get("note"), noted.get("tags")
    return Marks(
        favourite=noted.get("favourite") is True,
        stars=min(max(stars, 0), MOST_STARS) if isinstance(stars, int) else 0,
        note=note if isinstance(note, str) else "",
        tags=tidy(map(str, tags)) if isinstance(tags, list) else (),
        chosen=noted.get("chosen") is True,
    )


def _changed(found: object) -> tuple[tuple[str, str, str], ...]:
    """What makes no sense is passed over."""
    listed = [one for one in found if isinstance(one, list)] if isinstance(found, list) else []
    return tuple((str(one[0]), str(one[1]), str(one[2])) for one in listed if len(one) == 3)


def _collections(noted: Mapping[str, Any], made: datetime) -> tuple[Collection, ...]:
    listed = noted.get("collections")
    named = listed if isinstance(listed, list) else []
    found = {
        one["key"]: one["name"]
        for one in map(_facts, named)
        if isinstance(one.get("key"), str) and isinstance(one.get("name"), str)
    }
    return tuple(Collection(key=key, name=found[key], made=made) for key in sorted(found))


def _amount(cost_usd: Decimal | None) -> str | None:
    return None if cost_usd is None else str(cost_usd)


def _text(facts: Mapping[str, Any], name: str) -> str:
    value = facts[name]
    if not isinstance(value, str):
        raise TypeError(f"{name} is {value!r}")
    return value


def _moment(value: str) -> datetime:
    found = datetime.fromisoformat(value)
    if found.tzinfo is None:
        raise ValueError(f"{value} does not name its time zone")
    return found
