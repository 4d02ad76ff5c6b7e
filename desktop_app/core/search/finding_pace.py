"""The speeds by which a search chooses its way."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Pace:
    """What costs how much beside the other: it decides about the way, never about what is found."""

    sorted_at_most: int = 4000  # pictures that are looked up and sorted for a first page
    sorted_of_all: int = 200_000  # and where all are wanted
    passed: int = 25  # are passed over in the time in which one row is looked up and tried
    passed_if_dear: int = 600
    met: float = 2.3  # times as long as it takes to sort one, it takes to meet one along an index
    sample: int = 64  # pictures from which it is told how frequent others like them are
