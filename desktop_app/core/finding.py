"""Finding pictures: what a showing shows, in its order, from the library's indexes."""

from __future__ import annotations

import json
import sqlite3
from array import array
from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime
from math import inf

from desktop_app.core import completion, finding_plan, rows
from desktop_app.core.completion import Suggestion
from desktop_app.core.database import Database
from desktop_app.core.finding_conditions import KEPT, Asked
from desktop_app.core.finding_filters import Reading, Row
from desktop_app.core.finding_plan import Pace
from desktop_app.core.interruptible import Interruptible, Stop, Stopped
from desktop_app.core.query import Order, Showing
from desktop_app.core.ranks import day_of, span_of
from desktop_app.core.records import Picture
from desktop_app.core.version_4 import REBUILD_INDEX

# ruff: noqa: S608 - the names are ours; values always go by parameter

_CHUNK = 2000  # ranks between two looks at whether to stop
_PREPARE = ("CREATE VIRTUAL TABLE temp.known_pieces USING fts5vocab('main', 'pieces', 'row')",)
_PIECES = """
    SELECT term FROM temp.known_pieces
    WHERE term >= :text AND term < :text || char(1114111) LIMIT :most"""
_ENDS = "SELECT (SELECT min(rank) FROM pictures), (SELECT max(rank) FROM pictures)"
_INSTANT = 1e-6  # days
_AT = f"{rows.SELECT_PICTURES} WHERE rank IN (SELECT value FROM json_each(:ranks))"
_THESE = """
    SELECT p.rank FROM pictures AS p WHERE p.rank IN (SELECT value FROM json_each(:ranks))"""
#: The orders that are not by rank: their index, and what it is sorted by.
_INDEXES = {
    Order.DEAREST: ("pictures_by_cost", "p.cost_value DESC, p.rank DESC"),
    Order.PROMPT: ("pictures_by_title", "p.title COLLATE NOCASE, p.rank DESC"),
}


def never() -> bool:
    """Nobody wants it stopped."""
    return False


def local_today() -> date:
    """The date where the person is."""
    return datetime.now().astimezone().date()


class Finder:
    """What looks for pictures.

    `first` and `ranks` go to a connection of their own and belong on a thread; the window may call
    `at` and `suggest`. Whoever asks while an earlier search runs waits for it, so stop that first.
    """

    def __init__(
        self,
        database: Database,
        *,
        today: Callable[[], date] = local_today,
        pace: Pace = Pace(),  # noqa: B008 - it is frozen
    ) -> None:
        self._database = database
        self._today = today
        self._pace = pace
        self._side = Interruptible(database.path, _PREPARE)

    def first(self, showing: Showing, limit: int = 200, stop: Stop = never) -> list[Picture]:
        """The first that are shown; none, where `stop` said so meanwhile."""
        try:
            with self._side.reading(stop) as connection:
                found = _Search(connection, showing, self._today(), self._pace).first(limit)
                return _in_order(found, connection.execute(_AT, {"ranks": json.dumps(found)}))
        except Stopped:
            return []

    def ranks(self, showing: Showing, stop: Stop = never) -> array[int]:
        """The ranks of all that are shown, in order; those found so far, where `stop` said so."""
        found = array("q")
        try:
            with self._side.reading(stop) as connection:
                search = _Search(connection, showing, self._today(), self._pace)
                cursor = search.all()
                while not stop() and (chunk := cursor.fetchmany(_CHUNK)):
                    found.extend(rank for (rank,) in chunk)
        except Stopped:
            pass
        return found

    def at(self, ranks: Sequence[int]) -> list[Picture]:
        """The pictures with these ranks, in this order; those that are gone are left out."""
        wanted = list(ranks)
        return _in_order(wanted, self._database.read(_AT, {"ranks": json.dumps(wanted)}))

    def suggest(self, text: str, cursor: int) -> list[Suggestion]:
        """How what stands at the cursor can be completed, the likeliest first."""
        return completion.suggest(self._database.read, text, cursor)

    def rebuild_index(self) -> None:
        """Make the indexes of words anew, should they be damaged; takes minutes for a million."""
        with self._database.writing() as connection:
            for statement in REBUILD_INDEX:
                connection.execute(statement)

    def close(self) -> None:
        """Stop what is under way and let go of the database; twice is fine."""
        self._side.close()


class _Search:
    """One showing on its way through the library."""

    def __init__(
        self, connection: sqlite3.Connection, showing: Showing, today: date, pace: Pace
    ) -> None:
        self._connection = connection
        self._order = showing.order
        self._pace = pace
        self._most = pace.sorted_at_most
        reading = Reading(self._ask, self._pieces, today)
        self._asked: Asked = reading.asked(showing.scope, showing.query)
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
        found = self._ranks(f"{self._by_rank()} LIMIT {self._most:d}")
        if len(found) == self._most:  # then the index meets enough of them soon
            return self._ranks(f"{self._along_index()} LIMIT {limit:d}")
        order = _INDEXES[self._order][1]
        return self._ranks(f"{_THESE} ORDER BY {order} LIMIT {limit:d}", ranks=json.dumps(found))

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
            return self._length / len(found) if found else inf
        counted = f"SELECT count(*) FROM ({select} LIMIT {self._most:d})"
        (count,) = self._ranks(counted)
        if count == self._most:
            return None
        return self._length / count if count else inf

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


def _in_order(ranks: Sequence[int], found: Iterable[Row]) -> list[Picture]:
    pictures = {picture.rank: picture for picture in map(rows.picture, found)}
    return [pictures[rank] for rank in ranks if rank in pictures]
