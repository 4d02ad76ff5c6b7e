"""What belongs together: versions of a picture, the jobs of a comparison, what a reference made."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from desktop_app.core import rows
from desktop_app.core.database import Database
from desktop_app.core.records import Job, Picture

# ruff: noqa: S608 - the queries are ours; values always go by parameter

_OF_PICTURE = rows.SELECT_PICTURES.removesuffix(" FROM pictures").removeprefix("SELECT ")
#: So many of a family are read on each side: those before a picture, those after, and its line up.
MOST_VERSIONS = 500
_NEAR = """
        SELECT rank FROM (
            SELECT pictures.rank FROM own
            JOIN pictures INDEXED BY pictures_by_family
            ON pictures.family = own.family AND pictures.family <> ''
            WHERE pictures.trashed IS NULL AND pictures.rank {side} own.rank
            ORDER BY pictures.rank {way} LIMIT :most)"""
_VERSIONS = f"""
    WITH RECURSIVE own (family, rank) AS (
        SELECT coalesce(nullif(max(family), ''), :key), coalesce(max(rank), 0)
        FROM pictures WHERE key = :key
    ), above (key) AS (
        SELECT :key
        UNION
        SELECT jobs.parent FROM above
        JOIN pictures ON pictures.key = above.key JOIN jobs ON jobs.key = pictures.job_key
        WHERE jobs.parent <> '' LIMIT :most
    ), told (rank) AS (
        {_NEAR.format(side="<=", way="DESC")}
        UNION
        {_NEAR.format(side=">", way="ASC")}
        UNION
        SELECT pictures.rank FROM own
        JOIN above JOIN pictures ON pictures.key = above.key AND pictures.family = own.family
        WHERE pictures.trashed IS NULL
    )
    SELECT {", ".join(f"pictures.{name.strip()}" for name in _OF_PICTURE.split(","))},
        jobs.parent, jobs.prompt
    FROM told JOIN pictures ON pictures.rank = told.rank
    JOIN jobs ON jobs.key = pictures.job_key
    ORDER BY pictures.rank"""


@dataclass(frozen=True, slots=True)
class Version:
    """One picture of a chain of changes, and the change that made it."""

    picture: Picture
    parent: str  # the key of the picture that was changed; "" for the first
    instruction: str  # the whole prompt


class Families:
    """Reads only; each answers at once."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def versions_of(self, key: str) -> list[Version]:
        """Every version in the family of a picture, oldest first; none for a lone picture.

        The family's own name does as well. What lies in the trash is left out, and of a family
        beyond all measure what is far from this picture.
        """
        return self._database.records(_version, _VERSIONS, {"key": key, "most": MOST_VERSIONS})

    def race(self, key: str) -> list[Job]:
        """The jobs of one comparison of models, in the order of asking."""
        query = f"{rows.SELECT_JOBS} INDEXED BY jobs_by_race WHERE race = :race AND race <> ''"
        return self._database.records(rows.job, f"{query} ORDER BY made, key", {"race": key})

    def pictures_of(self, job_key: str) -> list[Picture]:
        """The pictures of one job, be they in the trash."""
        from desktop_app.core.saving import pictures_of  # what saves is not needed at start

        return pictures_of(self._database, job_key)

    def uses_of(self, sha256: str) -> int:
        """How many pictures were made with this reference, the trash left out."""
        found = self._database.read(
            "SELECT count(*) FROM uses JOIN pictures ON pictures.rank = uses.rank"
            " WHERE uses.sha256 = :sha256 AND pictures.trashed IS NULL",
            {"sha256": sha256},
        )
        return int(found[0][0] or 0)


def _version(row: tuple[Any, ...]) -> Version:
    *of_picture, parent, prompt = row
    return Version(rows.picture(tuple(of_picture)), str(parent), str(prompt))
