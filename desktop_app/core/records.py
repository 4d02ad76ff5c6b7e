"""What is kept: jobs and pictures as frozen records."""

from __future__ import annotations

import os
import time
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal
from enum import StrEnum
from pathlib import Path

from desktop_app.core.errors import Failure
from desktop_app.core.recipe import Recipe, Reference

_LETTERS = "0123456789abcdefghjkmnpqrstvwxyz"


def new_key() -> str:
    """A fresh identity: 20 letters that sort by time of making and are safe in file names."""
    moment = time.time_ns() // 1_000_000
    stamp = "".join(_LETTERS[moment >> shift & 31] for shift in range(45, -1, -5))
    return stamp + "".join(_LETTERS[byte & 31] for byte in os.urandom(10))


def now() -> datetime:
    """This moment in UTC."""
    return datetime.now(UTC)


class JobState(StrEnum):
    """Where a job stands."""

    WAITING = "waiting"
    PAINTING = "painting"
    FINISHING = "finishing"  # a picture has arrived and is being saved
    TRYING_AGAIN = "trying_again"  # counting down to the next try
    DONE = "done"
    FAILED = "failed"  # needs you
    STOPPED = "stopped"  # by the person
    INTERRUPTED = "interrupted"  # the app ended while it ran

    @property
    def is_under_way(self) -> bool:
        """Whether the job holds or awaits a slot."""
        return self in {
            JobState.WAITING,
            JobState.PAINTING,
            JobState.FINISHING,
            JobState.TRYING_AGAIN,
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """A recipe under way, or what became of it."""

    key: str
    recipe: Recipe
    made: datetime  # UTC, when Generate was pressed
    state: JobState = JobState.WAITING
    started: datetime | None = None  # UTC, when it was sent
    ended: datetime | None = None
    tries: int = 0
    failure: Failure | None = None
    text: str = ""  # the model's words beside the picture
    provider: str = ""  # who served it
    generation_id: str = ""
    cost_usd: Decimal | None = None
    estimate_usd: Decimal | None = None  # what the person was told it would cost
    skipped_events: int = 0  # malformed events that were passed over
    links: tuple[str, ...] = ()  # addresses of pictures that lie elsewhere and were not fetched
    is_demo: bool = False
    origin: str = ""  # which program wrote the recipe of an imported picture; "" is made here
    retry_of: str = ""  # the picture that this is one more of, or the job that it tries again
    race: str = ""  # shared by all jobs of one comparison of models
    #: What the model could not take as it was wished: name, wished, used ("" is left out).
    changed: tuple[tuple[str, str, str], ...] = ()

    # Known only while the job runs; not stored.
    expected_s: float | None = None  # this model's recent median
    heard: float | None = None  # time.monotonic() of the last byte
    retry_at: float | None = None  # time.monotonic() of the next try
    preview: Path | None = None  # the latest partial picture


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A result that is safe in the library."""

    id: int  # the row: newer pictures have higher ones
    key: str  # the job's key and the picture's place in it: "….1"
    job_key: str
    made: datetime  # UTC
    day: int  # the local date on which it was made, as 20261122
    file: str  # below the images or the trash folder, with forward slashes
    media_type: str  # read from the bytes
    width: int
    height: int
    size_bytes: int
    sha256: str
    title: str  # the first 300 characters of the prompt
    model: str
    ratio: str  # as asked, "" where none was
    cost_usd: Decimal | None = None  # its share of the job's, once that is known
    is_demo: bool = False
    favourite: bool = False
    stars: int = 0  # 0 to 5
    trashed: datetime | None = None  # UTC, when it was thrown away; its file is in the trash then
    rank: int = 0  # its place in the order of the wall, which never changes; see `ranks`
    chosen: bool = False  # it won a comparison of models
    family: str = ""  # the first picture of its chain of changes; "" is neither parent nor child

    @property
    def aspect(self) -> float:
        """Width over height as drawn; a picture of unknown size counts as square."""
        return self.width / self.height if self.width and self.height else 1.0


@dataclass(frozen=True, slots=True)
class Collection:
    """Pictures under a name: put there by hand, or found by a search that was saved."""

    key: str
    name: str
    made: datetime  # UTC
    query: str = ""  # of a smart collection, in the language of the search box

    @property
    def is_smart(self) -> bool:
        """Whether a search fills it."""
        return bool(self.query)


@dataclass(frozen=True, slots=True)
class Snippet:
    """A piece of prompts under a name; several lines are alternatives."""

    key: str
    name: str
    text: str
    made: datetime  # UTC


@dataclass(frozen=True, slots=True)
class Shelved:
    """A reference that stays, under a name."""

    key: str
    name: str
    reference: Reference
    made: datetime  # UTC


@dataclass(frozen=True, slots=True)
class Shared:
    """What several pictures have in common, as numbers of pictures."""

    tags: Mapping[str, int]
    collections: Mapping[str, int]  # by key


@dataclass(frozen=True, slots=True)
class Spent:
    """What one model has cost in a span of time."""

    model: str
    usd: Decimal
    jobs: int


@dataclass(frozen=True, slots=True)
class Day:
    """One date section of the wall."""

    day: int  # as 20261122
    count: int
    aspect_sum: float  # of all its pictures, for estimating the section's height
