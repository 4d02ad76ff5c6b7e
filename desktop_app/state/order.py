"""What is asked for with one press, for one model."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from desktop_app.core.recipe import Recipe


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """A recipe so many times; each is a job and a tile of its own."""

    recipe: Recipe
    is_demo: bool
    estimate_usd: Decimal | None = None  # of one
    count: int = 1
    retry_of: str = ""  # the picture that this is one more of
    race: str = ""  # shared by all orders of one comparison of models
    changed: tuple[tuple[str, str, str], ...] = ()  # as `Job.changed`

    @property
    def total_usd(self) -> Decimal | None:
        """What all of it may cost, where that is known."""
        return None if self.estimate_usd is None else self.estimate_usd * self.count
