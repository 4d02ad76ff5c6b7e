"""What was asked for before: jobs by age, their prompts, how long they took."""

from __future__ import annotations

from desktop_app.core import asked, rows, scores
from desktop_app.core.database import Database
from desktop_app.core.records import Job

_SAMPLE = 20  # jobs of a model whose duration is looked at
_SCAN = 5_000  # jobs looked through for prompts


class Past:
    """Reads only, and only what was made here. `median_seconds` is short."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def median_seconds(self, model: str) -> float | None:
        """How long this model's latest jobs took in the middle, if there are any."""
        found = self._database.read(
            "SELECT ended - started AS lasted FROM ("
            " SELECT started, ended FROM jobs INDEXED BY jobs_timed"
            " WHERE state = 'done' AND model = :model AND origin = ''"
            " ORDER BY ended DESC LIMIT :sample"
            ") WHERE lasted IS NOT NULL ORDER BY lasted",
            {"model": model, "sample": _SAMPLE},
        )
        lasted = [float(row[0] or 0) / 1e6 for row in found]
        half = len(lasted) // 2
        return (lasted[half] + lasted[~half]) / 2 if lasted else None

    def recent_prompts(self, limit: int) -> list[str]:
        """Different prompts, newest first."""
        found = self._database.read(
            "SELECT prompt FROM jobs WHERE origin = '' ORDER BY made DESC LIMIT :scan",
            {"scan": _SCAN},
        )
        return list(dict.fromkeys(str(row[0]) for row in found if row[0]))[:limit]

    def asked(self, limit: int) -> list[asked.Asked]:
        """Different prompts, newest first: when they were last asked, and what they brought."""
        return asked.asked(self._database, limit)

    def scores(self) -> list[scores.Score]:
        """How models have fared in comparisons."""
        return scores.scores(self._database)

    def history(self, before: str | None, limit: int) -> list[Job]:
        """Every job that was ever asked for here, newest first, from the one with that key on."""
        where = "WHERE origin = ''" if before is None else "WHERE origin = '' AND key < :before"
        query = f"{rows.SELECT_JOBS} {where} ORDER BY key DESC LIMIT :limit"
        return self._database.records(rows.job, query, {"before": before, "limit": limit})
