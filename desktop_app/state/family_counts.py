"""How many versions stand behind a tile, where one stands for all of its family."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Mapping, Sequence

from desktop_app.core.errors import AppError
from desktop_app.core.records import Picture

_log = logging.getLogger(__name__)

#: How many pictures of each of these families are not in the trash; answers at once.
Count = Callable[[Sequence[str]], Mapping[str, int]]


def nobody_counts(_families: Sequence[str]) -> Mapping[str, int]:
    """Every picture stands for itself."""
    return {}


class FamilyCounts:
    """Asked for a page of pictures at a time, and kept until something changes."""

    def __init__(self, count: Count) -> None:
        self._count = count
        self._known: dict[str, int] = {}

    def of(self, picture: Picture) -> int:
        """How many there are of this picture's family; 1 where nothing is known."""
        return self._known.get(picture.family, 1) if picture.family else 1

    def knows(self, pictures: Iterable[Picture | None]) -> bool:
        """Whether all of these were counted."""
        return not self._missing(pictures)

    def learn(self, pictures: Iterable[Picture | None]) -> None:
        """Count those that were not; what cannot be counted is not asked for at every paint."""
        missing = self._missing(pictures)
        if not missing:
            return
        try:
            found = self._count(missing)
        except AppError as problem:
            _log.warning("versions could not be counted: %s", problem)
            found = {}
        self._known |= {family: max(found.get(family, 1), 1) for family in missing}

    def forget(self) -> None:
        """Count anew."""
        self._known.clear()

    def _missing(self, pictures: Iterable[Picture | None]) -> list[str]:
        families = {one.family for one in pictures if one is not None and one.family}
        return sorted(families - self._known.keys())
