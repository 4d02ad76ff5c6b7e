"""The records of found pictures that were looked at last, by rank."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from desktop_app.core.records import Picture

_KEPT = 4800  # records in memory, about 4 MB


class ByRank:
    """Records in memory, those looked at longest ago forgotten first.

    That a picture could not be read is remembered as well: it is not asked for at every paint.
    """

    def __init__(self) -> None:
        self._records: dict[int, Picture | None] = {}  # looked at last is last
        self._ranks: dict[str, int] = {}  # by key

    def missing(self, ranks: Sequence[int]) -> list[int]:
        """Those of which nothing is known."""
        return [rank for rank in ranks if rank not in self._records]

    def look(self, ranks: Sequence[int]) -> list[Picture | None]:
        """The records of these, which are known."""
        records = self._records
        found = []
        for rank in ranks:
            record = records[rank] = records.pop(rank)
            found.append(record)
        return found

    def keep(self, ranks: Iterable[int], pictures: Mapping[int, Picture]) -> None:
        """Remember these; what is not among the pictures could not be read."""
        for rank in ranks:
            self._records[rank] = picture = pictures.get(rank)
            if picture is not None:
                self._ranks[picture.key] = rank
        while len(self._records) > _KEPT:
            self._forget(next(iter(self._records)))

    def rank_of(self, key: str) -> int | None:
        """The rank of a picture that is known."""
        return self._ranks.get(key)

    def replace(self, picture: Picture) -> bool:
        """Have this record of a picture; False where it is not known."""
        if self._records.get(picture.rank) is None:
            return False
        self._records[picture.rank] = picture
        return True

    def try_again(self) -> None:
        """Read what could not be read when it is asked for next."""
        for rank in [rank for rank, record in self._records.items() if record is None]:
            self._forget(rank)

    def clear(self) -> None:
        """Forget everything."""
        self._records.clear()
        self._ranks.clear()

    def _forget(self, rank: int) -> None:
        record = self._records.pop(rank)
        if record is not None:
            del self._ranks[record.key]
