"""Finding pictures: what a showing shows, in its order, from the library's indexes."""

from __future__ import annotations

import json
from array import array
from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING

from desktop_app.core import rows
from desktop_app.core.database import Database
from desktop_app.core.records import Picture
from desktop_app.core.search.finding_pace import Pace
from desktop_app.core.search.interruptible import Interruptible, Stop, Stopped
from desktop_app.core.search.query import Showing

if TYPE_CHECKING:
    from desktop_app.core.search.completion import Suggestion

# The library is opened with a finder; what searches is imported by the first search.

_CHUNK = 2000  # ranks between two looks at whether to stop
#: What a search needs on its connection beside the library's own tables.
_PREPARE = ("CREATE VIRTUAL TABLE temp.known_pieces USING fts5vocab('main', 'pieces', 'row')",)
_AT = f"{rows.SELECT_PICTURES} WHERE rank IN (SELECT value FROM json_each(:ranks))"  # noqa: S608


def never() -> bool:
    """Nobody wants it stopped."""
    return False


def local_today() -> date:
    """The date where the person is."""
    return datetime.now().astimezone().date()


class Finder:
    """What looks for pictures.

    `first` and `ranks` go to a connection of their own and belong on a thread; the window may call
    `at`, `versions` and `suggest`. Whoever asks while an earlier search runs waits for it, so stop
    that first.
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
        self._side = Interruptible(database.path, _PREPARE, only_reads=database.only_reads)

    def first(self, showing: Showing, limit: int = 200, stop: Stop = never) -> list[Picture]:
        """The first that are shown; none, where `stop` said so meanwhile."""
        from desktop_app.core.search.finding_search import Search

        try:
            with self._side.reading(stop) as connection:
                found = Search(connection, showing, self._today(), self._pace).first(limit)
                rows_found = connection.execute(_AT, {"ranks": json.dumps(found)})
                return _in_order(found, map(rows.picture, rows_found))
        except Stopped:
            return []

    def ranks(self, showing: Showing, stop: Stop = never) -> array[int]:
        """The ranks of all that are shown, in order; those found so far, where `stop` said so."""
        from desktop_app.core.search.finding_search import Search

        found = array("q")
        try:
            with self._side.reading(stop) as connection:
                search = Search(connection, showing, self._today(), self._pace)
                cursor = search.all()
                while not stop() and (chunk := cursor.fetchmany(_CHUNK)):
                    found.extend(rank for (rank,) in chunk)
        except Stopped:
            pass
        return found

    def at(self, ranks: Sequence[int]) -> list[Picture]:
        """The pictures with these ranks, in this order; those that are gone are left out."""
        wanted = list(ranks)
        values = {"ranks": json.dumps(wanted)}
        return _in_order(wanted, self._database.records(rows.picture, _AT, values))

    def versions(self, families: Iterable[str]) -> dict[str, int]:
        """How many pictures of each of these families are not in the trash."""
        from desktop_app.core.search.finding_families import COUNTS, names

        found = self._database.read(COUNTS, names(families))
        return {str(family): int(count or 0) for family, count in found}

    def suggest(self, text: str, cursor: int) -> list[Suggestion]:
        """How what stands at the cursor can be completed, the likeliest first."""
        from desktop_app.core.search import completion

        return completion.suggest(self._database.read, text, cursor)

    def rebuild_index(self) -> None:
        """Make the indexes of words anew, should they be damaged; takes minutes for a million."""
        from desktop_app.core.version_4 import REBUILD_INDEX

        with self._database.writing() as connection:
            for statement in REBUILD_INDEX:
                connection.execute(statement)

    def close(self) -> None:
        """Stop what is under way and let go of the database; twice is fine."""
        self._side.close()


def _in_order(ranks: Sequence[int], found: Iterable[Picture]) -> list[Picture]:
    pictures = {picture.rank: picture for picture in found}
    return [pictures[rank] for rank in ranks if rank in pictures]
