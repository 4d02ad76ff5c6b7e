"""Our own sidecars beside pictures that are brought in: read, and believed as far as can be.

Anybody can have written one. What it says must be storable, and must not reach beyond the picture:
keys become names of files, amounts are added up, and moments are reckoned with.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import PurePath

from desktop_app.core import foreign, rows, sidecar
from desktop_app.core.changes import tidy
from desktop_app.core.collections_file import decode
from desktop_app.core.foreign_recipes import own
from desktop_app.core.records import Collection, JobState, new_key, now
from desktop_app.core.sidecar import Content, Own
from desktop_app.core.transfer.import_sources import Root, Tree, small

log = logging.getLogger(__name__)

_MOST_BYTES = 4 << 20
_MOST_NAME, _MOST_QUERY = 200, 2000
_MOST_TAGS = _MOST_COLLECTIONS = 500
_MOST_COUNT = 10**6
_MOST_LINKS = 64
_EARLIEST = datetime(1970, 1, 2, tzinfo=UTC)

_KEY = re.compile(r"[0-9a-z]{20}")


def beside(tree: Tree, name: PurePath, sha256: str, moment: datetime) -> Content | None:
    """What the sidecar of this picture says, if it has one of ours.

    One that was written for other bytes counts where it names this very file: the picture was
    changed since. Two pictures may share one name but for the ending.
    """
    content = small(tree, name.with_suffix(".json"), _MOST_BYTES)
    if not content:
        return None
    try:
        found = sidecar.read(content)
    except (ValueError, ArithmeticError) as error:  # the latter for numbers without end
        log.info("%s has no sidecar of ours: %s", name.name, error)
        return None
    is_same = found.picture.sha256 == sha256
    is_named = PurePath(found.picture.file).name == name.name
    return believed(found, moment, keep_keys=is_same) if is_same or is_named else None


def believed(found: Content, moment: datetime, *, keep_keys: bool) -> Content:
    """The same within bounds; `moment` stands for a time that cannot be."""
    job, picture = found.job, found.picture
    made = _time(picture.made) or moment
    number = picture.key.removeprefix(f"{job.key}.")
    is_key = _KEY.fullmatch(job.key) and re.fullmatch(r"[1-9]\d{0,3}", number)
    key = job.key if is_key and keep_keys else new_key()
    job = replace(
        job,
        key=key,
        recipe=own.bounded(job.recipe),
        made=_time(job.made) or made,
        state=JobState.DONE,
        started=job.started and _time(job.started),
        ended=(job.ended and _time(job.ended)) or made,
        tries=_count(job.tries),
        text=own.words(job.text),
        provider=foreign.line(job.provider),
        generation_id=foreign.line(job.generation_id),
        cost_usd=foreign.amount(job.cost_usd),
        skipped_events=_count(job.skipped_events),
        links=job.links[:_MOST_LINKS],
        origin=own.origin_of(job.origin),
    )
    picture = replace(
        picture,
        key=f"{key}.{number if is_key and keep_keys else 1}",
        made=made,
        day=picture.day if _is_near(picture.day, made) else 0,  # 0: to be found out
        cost_usd=foreign.amount(picture.cost_usd),
        trashed=None,
        **sidecar.of_job(job),
    )
    noted = Own(
        note=own.words(found.own.note),
        tags=tidy(tag[:_MOST_NAME] for tag in found.own.tags[:_MOST_TAGS]),
        collections=tuple(named(found.own.collections[:_MOST_COLLECTIONS])),
    )
    return Content(job, picture, noted)


def named(collections: Iterable[Collection]) -> Iterable[Collection]:
    """Those that have a name, with keys that are keys."""
    for one in collections:
        name = foreign.line(rows.storable(one.name), _MOST_NAME)
        query = foreign.line(rows.storable(one.query), _MOST_QUERY)
        key = one.key if _KEY.fullmatch(one.key) else new_key()
        if name:
            yield Collection(key=key, name=name, made=_time(one.made) or now(), query=query)


def collections_of(root: Root) -> list[Collection]:
    """The collections that the top of a library names."""
    content = small(root.tree, root.name / "collections.json", _MOST_BYTES)
    try:
        return list(named(decode(content)[:_MOST_COLLECTIONS])) if content else []
    except ValueError as error:
        log.info("no collections are taken over: %s", error)
        return []


def _time(moment: datetime) -> datetime | None:
    is_believable = _EARLIEST <= moment <= now() + timedelta(days=1)
    return moment.astimezone(UTC) if is_believable else None


def _is_near(day: int, made: datetime) -> bool:
    """Whether it can be that day's date somewhere on earth at that moment."""
    midnight = datetime(day // 10_000, day // 100 % 100, day % 100, tzinfo=UTC)
    return abs(made - midnight - timedelta(hours=12)) <= timedelta(hours=28)


def _count(number: int) -> int:
    return min(max(number, 0), _MOST_COUNT)
