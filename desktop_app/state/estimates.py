"""What the draft will cost, and on what that is founded."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from desktop_app.core import pricing
from desktop_app.core.recipe import SIZES, USUAL_SIZE, ImageModel, Recipe

#: The median cost of one picture of this model and size, and of how many; None without any.
OwnCosts = Callable[[str, str | None], tuple[Decimal, int] | None]

_ENOUGH_RUNS = 3  # of one's own, for their median to be called usual


class Basis(StrEnum):
    """What an estimate is founded on."""

    FREE = "free"
    PUBLISHED = "published"  # a price list, exactly
    RANGE = "range"  # a price list with more than one price that may apply
    OWN = "own"  # the median of what one's own pictures have cost
    TYPICAL = "typical"  # what such a picture costs as a rule
    LAST = "last"  # the one picture there is
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Estimate:
    """What all images of the draft will cost, as far as that is known."""

    low: Decimal | None = None
    high: Decimal | None = None
    basis: Basis = Basis.UNKNOWN
    count: int = 1  # of the images asked for
    runs: int = 0  # of one's own, for `OWN` and `LAST`
    last: Decimal | None = None  # what the one picture of `LAST` cost
    is_least: bool = False  # a larger size is chosen than the one whose price is known

    @property
    def is_free(self) -> bool:
        """Whether nothing will be charged."""
        return self.basis is Basis.FREE


class Estimator:
    """Estimates recipes; asks for one's own costs only where no price list answers."""

    def __init__(self, own_costs: OwnCosts | None = None) -> None:
        self._ask = own_costs
        self._answers: dict[tuple[str, str | None], tuple[Decimal, int] | None] = {}

    def forget(self) -> None:
        """Ask again: something has been paid for."""
        self._answers.clear()

    def estimate(self, model: ImageModel, recipe: Recipe, size: str | None, count: int) -> Estimate:
        """What so many images of the recipe cost; the size may be one that it need not name."""
        if not recipe.model:
            return Estimate(count=count)
        published = pricing.estimate(
            model,
            size=size,
            ratio=recipe.ratio,
            count_references=len(recipe.references),
            options=recipe.options,
        )
        if published is not None and published.is_published:
            return _from_list(published, count)
        if published is None and model.price_usd == 0:
            return Estimate(low=Decimal(0), high=Decimal(0), basis=Basis.FREE, count=count)
        own = self._own(recipe)
        if own is not None and own[1] >= _ENOUGH_RUNS:
            return _from_own(own, recipe, count)
        if published is not None:
            return _from_list(published, count)
        if model.price_usd is not None:
            return _typical(model, model.price_usd, recipe, size, count)
        return Estimate(count=count) if own is None else _from_own(own, recipe, count)

    def _own(self, recipe: Recipe) -> tuple[Decimal, int] | None:
        if self._ask is None:
            return None
        asked = (recipe.model, recipe.size)
        if asked not in self._answers:
            self._answers[asked] = self._ask(*asked)
        return self._answers[asked]


def _from_list(published: pricing.PriceRange, count: int) -> Estimate:
    low, high = published.low * count, published.high * count
    if low != high:
        basis = Basis.RANGE
    elif not low:
        basis = Basis.FREE
    else:  # where the number of pixels is not known, the one amount is only what is usual
        basis = Basis.PUBLISHED if published.is_published else Basis.TYPICAL
    return Estimate(low=low, high=high, basis=basis, count=count)


def _from_own(own: tuple[Decimal, int], recipe: Recipe, count: int) -> Estimate:
    one, runs = own
    total = one * count * _pictures(recipe)
    if runs == 1:
        return Estimate(low=total, high=total, basis=Basis.LAST, count=count, runs=1, last=one)
    return Estimate(low=total, high=total, basis=Basis.OWN, count=count, runs=runs)


def _typical(
    model: ImageModel, price: Decimal, recipe: Recipe, size: str | None, count: int
) -> Estimate:
    total = price * count * _pictures(recipe)
    # What is usual is known of the usual size, or of the smallest where even that is larger.
    larger = size is not None and SIZES.index(size) > SIZES.index(USUAL_SIZE)
    is_least = larger and size != model.sizes[0]
    return Estimate(low=total, high=total, basis=Basis.TYPICAL, count=count, is_least=is_least)


def _pictures(recipe: Recipe) -> int:
    """How many pictures one request asks for."""
    asked = (value for name, value in recipe.options if name == "n" and isinstance(value, int))
    return max(1, next(asked, 1))  # a list that sets no bounds lets anything be asked for
