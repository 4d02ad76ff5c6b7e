"""The scores of models in the order in which somebody wants to see them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import StrEnum

from desktop_app.core.scores import Score as Score


class Column(StrEnum):
    """What scores can be ordered by, in the order in which they are shown."""

    MODEL = "model"
    RACES = "races"
    WINS = "wins"
    PICTURES = "pictures"
    REFUSALS = "refusals"
    FAILURES = "failures"
    COST = "cost"
    SECONDS = "seconds"


def ordered(
    scores: Iterable[Score],
    column: Column,
    name_of: Callable[[str], str],
    *,
    is_turned: bool = False,
) -> list[Score]:
    """Names from A on, time from the fastest, all else from the most; `is_turned` turns it round.

    What is equal goes by name, and a model that never brought a picture has no time: it is last.
    """
    by_name = sorted(scores, key=lambda one: (name_of(one.model).casefold(), one.model))
    if column is Column.MODEL:
        return by_name[::-1] if is_turned else by_name
    if column is Column.SECONDS:
        timed = [one for one in by_name if one.average_s is not None]
        timed.sort(key=lambda one: one.average_s or 0, reverse=is_turned)
        return timed + [one for one in by_name if one.average_s is None]
    amounts: dict[Column, Callable[[Score], float]] = {
        Column.RACES: lambda one: one.races,
        Column.WINS: lambda one: one.wins,
        Column.PICTURES: lambda one: one.pictures,
        Column.REFUSALS: lambda one: one.refusals,
        Column.FAILURES: lambda one: one.failures,
        Column.COST: lambda one: float(one.cost_usd),
    }
    return sorted(by_name, key=amounts[column], reverse=not is_turned)
