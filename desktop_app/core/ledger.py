"""What jobs have cost: the money's side of the library."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from desktop_app.core import rows
from desktop_app.core.database import Database
from desktop_app.core.records import Job, Spent

_SAMPLE = 20  # jobs of a model whose cost is looked at


class Ledger:
    """Reads only. `median_cost` is short; the rest belongs on a worker thread."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def median_cost(self, model: str, size: str | None) -> tuple[Decimal, int] | None:
        """What one picture of this model and size costs in the middle, and of how many jobs."""
        found = self._database.read(
            "SELECT jobs.cost_usd, count(pictures.id) FROM ("
            " SELECT key, cost_usd, ended FROM jobs INDEXED BY jobs_timed"
            " WHERE state = 'done' AND model = :model AND cost_usd IS NOT NULL AND size IS :size"
            " AND origin = ''"
            " ORDER BY ended DESC LIMIT :sample"
            ") AS jobs JOIN pictures ON pictures.key > jobs.key || '.'"
            " AND pictures.key < jobs.key || '/' GROUP BY jobs.key",
            {"model": model, "size": size, "sample": _SAMPLE},
        )
        costs = sorted(Decimal(str(row[0])) / int(row[1] or 1) for row in found)
        half = len(costs) // 2
        return ((costs[half] + costs[~half]) / 2, len(costs)) if costs else None

    def spent_since(self, moment: datetime) -> list[Spent]:
        """What each model has cost since then, the most first; demo pictures cost nothing."""
        found = self._database.read(
            "SELECT model, cost_usd FROM jobs INDEXED BY jobs_billed"
            " WHERE cost_usd IS NOT NULL AND origin = '' AND ended >= :since",
            {"since": rows.micros(moment)},
        )
        amounts: dict[str, list[Decimal]] = {}
        for row in found:
            amounts.setdefault(str(row[0]), []).append(Decimal(str(row[1])))
        spent = [Spent(model, sum(each, Decimal(0)), len(each)) for model, each in amounts.items()]
        return sorted((one for one in spent if one.usd), key=lambda one: (-one.usd, one.model))

    def unbilled_jobs(self, since: datetime) -> list[Job]:
        """Jobs ended since then that were sent and whose cost nobody has told yet, newest first."""
        return self._jobs(
            "WHERE cost_usd IS NULL AND generation_id <> '' AND is_demo = 0 AND ended IS NOT NULL"
            " AND origin = '' AND ended >= :since ORDER BY ended DESC",
            since=rows.micros(since),
        )

    def _jobs(self, where: str, **values: object) -> list[Job]:
        return self._database.records(rows.job, f"{rows.SELECT_JOBS} {where}", values)
