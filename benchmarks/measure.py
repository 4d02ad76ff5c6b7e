"""One figure of a benchmark, as every benchmark reports it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Measure:
    """A measured value, and what it was held against in the same run."""

    name: str
    value: float
    unit: str
    floor: float | None = None  # the physical limit, in the same unit
    peer: float | None = None  # the way others do it, in the same unit
    ratio: float | None = None  # value against floor, or peer against value
