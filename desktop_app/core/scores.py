"""How models have fared in comparisons: sums over all of them."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from desktop_app.core.database import Database, Row
from desktop_app.core.errors import OF_THE_ACCOUNT, OFFLINE, Kind
from desktop_app.core.records import JobState

#: What went wrong on this side, which says nothing of a model.
_NOT_THE_MODELS = OFFLINE | OF_THE_ACCOUNT | {Kind.DISK, Kind.REFERENCE_MISSING, Kind.INTERRUPTED}

_RACED = """
    SELECT jobs.model, jobs.race, jobs.state, json_extract(jobs.failure, '$.kind'), jobs.cost_usd,
        jobs.ended - jobs.started, count(pictures.key), coalesce(max(pictures.chosen), 0)
    FROM jobs INDEXED BY jobs_by_race
    LEFT JOIN pictures ON pictures.key > jobs.key || '.' AND pictures.key < jobs.key || '/'
    WHERE jobs.race <> '' AND jobs.origin = '' GROUP BY jobs.key"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """What one model has done in all comparisons of models together."""

    model: str
    races: int = 0  # it took part in
    wins: int = 0  # comparisons in which a picture of its was chosen
    pictures: int = 0
    refusals: int = 0
    failures: int = 0  # other ones, that were not this side's
    cost_usd: Decimal = Decimal(0)
    seconds: float = 0.0  # of all the jobs that brought a picture
    timed: int = 0  # so many jobs those were

    @property
    def average_s(self) -> float | None:
        """How long a picture took in the middle of all; None where none has come."""
        return self.seconds / self.timed if self.timed else None


def scores(database: Database) -> list[Score]:
    """Every model that was ever compared with others, the one with the most wins first."""
    by_model: dict[str, list[Row]] = {}
    for row in database.read(_RACED):
        by_model.setdefault(str(row[0]), []).append(row)
    found = [_score(model, raced) for model, raced in by_model.items()]
    return sorted(found, key=lambda one: (-one.wins, -one.races, one.model))


def _score(model: str, raced: list[Row]) -> Score:
    kinds = [Kind(str(row[3])) for row in raced if row[2] == JobState.FAILED and row[3]]
    lasted = [float(row[5]) for row in raced if row[6] and row[5] is not None]
    return Score(
        model=model,
        races=len({row[1] for row in raced}),
        wins=len({row[1] for row in raced if row[7]}),
        pictures=sum(int(row[6] or 0) for row in raced),
        refusals=kinds.count(Kind.REFUSED),
        failures=sum(kind not in {Kind.REFUSED, *_NOT_THE_MODELS} for kind in kinds),
        cost_usd=sum((Decimal(str(row[4])) for row in raced if row[4] is not None), Decimal(0)),
        seconds=sum(lasted) / 1e6,
        timed=len(lasted),
    )
