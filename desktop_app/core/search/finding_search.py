"""The ranks of what is shown, by way of the indexes or along them."""

from __future__ import annotations

import json
import math
import sqlite3
from datetime import date

from desktop_app.core.database import Row
from desktop_app.core.ranks import day_of, span_of
from desktop_app.core.search import finding_plan
from desktop_app.core.search.finding_conditions import FAVOURITE, KEPT, Asked
from desktop_app.core.search.finding_filters import Reading
from desktop_app.core.search.finding_pace import Pace
from desktop_app.core.search.query import Order, Showing

# ruff: noqa: S608 - the names are ours; values always go by parameter

_PIECES = """
    SELECT term FROM temp.known_pieces
    WHERE term >= :text AND term < :text || char(1114111) LIMIT :most"""
_ENDS = "SELECT (SELECT min(rank) FROM pictures), (SELECT max(rank) FROM pictures)"
_TOTAL = "SELECT total(count) FROM days WHERE scope = 'all'"
_INSTANT = 1e-6  # days
_THESE = """
    SELECT p.rank FROM pictures AS p WHERE p.rank IN (SELECT value FROM json_each(:ranks))"""
#: The orders that are not by rank: their index, and what it is sorted by.
_INDEXES = {
    Order.DEAREST: ("pictures_by_cost", "p.cost_value DESC, p.rank DESC"),
    Order.PROMPT: ("pictures_by_title", "p.title COLLATE NOCASE, p.rank DESC"),
}


class Search:
    """What a showing shows, looked for on one connection."""

    def __init__(
        self, connection: sqlite3.Connection, showing: Showing, today: date, pace: Pace
    ) -> None:
        self._connection = connection
        self._order = showing.order
        self._pace = pace
        self._most = pace.sorted_at_most
        reading = Reading(self._ask, self._pieces, today)
        self._asked: Asked = reading.asked(showing.scope, showing.query, folds=showing.folds)
        self._values = reading.values
        self._by_1 = f"ORDER BY 1 {'ASC' if self._order is Order.OLDEST else 'DESC'}"
        ends = connection.execute(_ENDS).fetchone()
        low, high = (_moment(rank or 0) for rank in ends)
        self._begin = low if self._order is Order.OLDEST else high
        self._length = max(high - low, _INSTANT)

    def first(self, limit: int) -> list[int]:
        """The first ranks."""
        if self._order not in _INDEXES:
            return self._ranks(f"{self._by_rank()} LIMIT {limit:d}")
        if self._is_whole:
            return self._ranks(f"{self._along_index()} LIMIT {limit:d}")
        self._most = self._pace.sorted_of_all // 4
        for most in (self._pace.sample, self._pace.sorted_at_most):  # a glance, then a look
            found = self._ranks(f"{self._by_rank()} LIMIT {most:d}")
            if len(found) < most:
                these, order = json.dumps(found), _INDEXES[self._order][1]
                return self._ranks(f"{_THESE} ORDER BY {order} LIMIT {limit:d}", ranks=these)
            if not self._is_frequent(found, limit):
                return self._ranks(f"{self._sorted()} LIMIT {limit:d}")
        return self._ranks(f"{self._along_index()} LIMIT {limit:d}")

    def all(self) -> sqlite3.Cursor:
        """Every rank, one a row."""
        self._most = self._pace.sorted_of_all
        if self._order not in _INDEXES:
            text = self._by_rank()
        else:
            text = self._along_index() if self._is_whole else self._sorted()
        return self._connection.execute(text, self._values.bound)

    @property
    def _is_whole(self) -> bool:
        return self._asked.conditions == [KEPT]

    def _is_frequent(self, found: list[int], limit: int) -> bool:
        """Whether they are met sooner along the index than all could be looked up and sorted.

        Told from the first that are found by rank.
        """
        known = [one for one in self._asked.conditions if not one.is_fold]
        if known == [KEPT, FAVOURITE]:  # the index itself knows these
            return True
        reach = max(abs(_moment(found[-1]) - self._begin), _INSTANT)
        ((total,),) = self._ask(_TOTAL, {})
        likely = len(found) * self._length / reach
        return likely > math.sqrt(limit * float(total or 0) * self._pace.met)

    def _by_rank(self) -> str:
        found = finding_plan.in_order_of_ranks(self._asked, self._values, self._gap, self._pace)
        return f"{found} {self._by_1}"

    def _along_index(self) -> str:
        index, order = _INDEXES[self._order]
        return f"{finding_plan.in_order_of(index, self._asked)} ORDER BY {order}"

    def _sorted(self) -> str:
        # With a LIMIT the inner order is kept, and without an inner order nothing is merged.
        return (
            f"SELECT p.rank FROM ({self._by_rank()} LIMIT -1) AS f"
            " CROSS JOIN pictures AS p ON p.rank = f.rank"
            f" ORDER BY {_INDEXES[self._order][1]}"
        )

    def _ranks(self, text: str, **more: str) -> list[int]:
        found = self._connection.execute(text, {**self._values.bound, **more})
        return [rank for (rank,) in found]

    def _gap(self, select: str, is_sorted: bool) -> float | None:
        """As `finding_plan` wants it: looked up in those that come first."""
        if is_sorted:
            found = self._ranks(f"{select} {self._by_1} LIMIT {self._pace.sample:d}")
            if len(found) == self._pace.sample:
                return max(abs(_moment(found[-1]) - self._begin), _INSTANT) / self._pace.sample
            return self._length / len(found) if found else math.inf
        counted = f"SELECT count(*) FROM ({select} LIMIT {self._most:d})"
        (count,) = self._ranks(counted)
        if count == self._most:
            return None
        return self._length / count if count else math.inf

    def _pieces(self, text: str, most: int) -> list[str]:
        values = {"text": text, "most": most + 1}
        return [term for (term,) in self._connection.execute(_PIECES, values)]

    def _ask(self, text: str, values: dict[str, object]) -> list[Row]:
        return self._connection.execute(text, values).fetchall()


def _moment(rank: int) -> float:
    """When about a picture of this rank was made, in days; months are all of one length here."""
    day = day_of(rank)
    within = (rank - span_of(day)[0]) / 86_400e6
    return day // 10_000 * 372 + day // 100 % 100 * 31 + day % 100 + within
