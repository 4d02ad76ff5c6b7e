"""In which way a search goes through the library, so that it looks at few pictures."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from math import inf

from desktop_app.core.search import finding_words
from desktop_app.core.search.finding_conditions import KEPT, TRASHED, Asked, Condition, Values
from desktop_app.core.search.finding_pace import Pace

#: How far apart those are that a SELECT finds, seen from where the search begins; None where they
#: do not come in order and are too many to be sorted.
Gap = Callable[[str, bool], float | None]


# ruff: noqa: S608 - the names are ours; values always go by parameter


def in_order_of_ranks(asked: Asked, values: Values, gap: Gap, pace: Pace) -> str:
    """A SELECT of the ranks that fit; an ORDER BY 1 has to follow.

    Those that fit the rarest condition are gone through. The others are either tried on their rows
    or, if they are not much more frequent, merged while they come, none of them to its end.
    """
    conditions = [one for one in asked.conditions if one != KEPT]
    if len(conditions) == 1 and conditions[0].is_sorted and not conditions[0].is_negated:
        return _compound(asked, values, conditions[0], [], [])
    gaps = [
        gap(_select(one, asked, []), one.is_sorted) if one.source else None for one in conditions
    ]
    able = [(one, apart) for one, apart in zip(conditions, gaps, strict=True) if apart is not None]
    if TRASHED in conditions:  # whose index knows nothing of the trash is of no use there
        able = [known for known in able if not known[0].is_kept]
    able.sort(key=lambda known: known[1], reverse=True)  # the rarest first
    leading = [known for known in able if not known[0].is_negated]
    if TRASHED in conditions:
        first, widest = TRASHED, inf
    elif leading:
        first, widest = leading[0]
    else:
        first, widest = KEPT, gap(_select(KEPT, asked, []), True) or 0.0
    merged = [
        one
        for one, apart in able
        if one is not first
        and widest <= apart * (pace.passed_if_dear if one.is_dear else pace.passed)
    ]
    tried = [one for one in conditions if one is not first and one not in merged]
    return _compound(asked, values, first, merged, tried)


def in_order_of(index: str, asked: Asked) -> str:
    """A SELECT of the ranks that fit, which goes along this index of pictures."""
    return f"SELECT p.rank FROM pictures AS p INDEXED BY {index} WHERE {asked.row}"


def _compound(
    asked: Asked, values: Values, first: Condition, merged: list[Condition], tried: list[Condition]
) -> str:
    if KEPT in asked.conditions and not any(
        one.is_kept and not one.is_negated for one in (first, *merged)
    ):
        if tried:  # the row is looked at anyway
            tried = [*tried, KEPT]
        else:
            merged = [*merged, replace(TRASHED, is_negated=True)]
    first, *merged = _joined([first, *merged], values)
    found = [_select(first, asked, [one.tried for one in tried])]
    for one in merged:
        found += ["EXCEPT" if one.is_negated else "INTERSECT", _select(one, asked, [])]
    return " ".join(found)


def _joined(streams: list[Condition], values: Values) -> list[Condition]:
    """The same, what is asked of the index of pieces being one question."""
    wanted = [one for one in streams if one.pieces and not one.is_negated]
    if len(wanted) < 2:
        return streams
    joined = finding_words.all_of(wanted, values)
    return [joined, *(one for one in streams if one not in wanted)]


def _select(one: Condition, asked: Asked, tried: list[str]) -> str:
    """The ranks that fit the condition, whose rows are as tried."""
    source = one.source
    if tried and not source.startswith("pictures AS p"):
        source += f" CROSS JOIN pictures AS p ON p.rank = {one.rank}"
    where = " AND ".join([one.where, *asked.span(one.rank), *tried])
    return f"SELECT {one.rank} AS rank FROM {source} WHERE {where}"
