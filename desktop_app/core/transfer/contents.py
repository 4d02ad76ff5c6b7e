"""Which contents the library has, for finding out whether it has a picture of the same bytes."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Callable

from desktop_app.core import rows
from desktop_app.core.database import Database
from desktop_app.core.folders import Folders
from desktop_app.core.records import Picture

_LETTERS = 16  # of the hash, which make a number of 64 bits


class Contents:
    """Every picture's hash in a few bytes; those that come later are told."""

    def __init__(self, folders: Folders, database: Database, stop: Callable[[], bool]) -> None:
        """Reads all pictures, apart from the window's connection; `StreamClosed` when stopped."""
        self._folders = folders
        self._database = database
        self._hashes, self._ranks, self._sizes = array("Q"), array("q"), array("q")
        with database.apart(stop) as connection:
            for rank, sha256, size_bytes in connection.execute(
                "SELECT rank, substr(sha256, 1, :letters), size_bytes FROM pictures"
                " WHERE length(sha256) = 64 ORDER BY 2",
                {"letters": _LETTERS},
            ):
                number = _number(sha256)
                if number is not None:
                    self._hashes.append(number)
                    self._ranks.append(rank)
                    self._sizes.append(size_bytes)
        self._sizes = array("q", sorted(self._sizes))
        self._later: dict[str, str] = {}  # hash and key
        self._later_sizes: set[int] = set()

    def has_size(self, size_bytes: int) -> bool:
        """Whether there is a picture of this length; only then can one be alike."""
        place = bisect_left(self._sizes, size_bytes)
        is_there = place < len(self._sizes) and self._sizes[place] == size_bytes
        return is_there or size_bytes in self._later_sizes

    def find(self, sha256: str) -> Picture | None:
        """The picture with this content, if its file is there; rather one that is on the wall."""
        found = []
        if sha256 in self._later:
            found += self._pictures("key", self._later[sha256])
        number = _number(sha256[:_LETTERS])
        place = bisect_left(self._hashes, number or 0)
        while place < len(self._hashes) and self._hashes[place] == number:
            found += self._pictures("rank", self._ranks[place])
            place += 1
        same = (one for one in found if one.sha256 == sha256)
        alike = [one for one in same if self._folders.file_of(one).exists()]
        return min(alike, key=lambda one: one.trashed is not None, default=None)

    def add(self, picture: Picture) -> None:
        """From now on there is this one too."""
        self._later[picture.sha256] = picture.key
        self._later_sizes.add(picture.size_bytes)

    def _pictures(self, column: str, value: object) -> list[Picture]:
        query = f"{rows.SELECT_PICTURES} WHERE {column} = :value"
        return self._database.records(rows.picture, query, {"value": value})


def _number(letters: str) -> int | None:
    try:
        return int(letters, 16)
    except ValueError:
        return None
