"""What a search asks of whoever looks through the library."""

from __future__ import annotations

from array import array
from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from desktop_app.core.records import Picture
from desktop_app.core.search.query import Showing

if TYPE_CHECKING:
    from desktop_app.core.search.completion import Suggestion


class Finding(Protocol):
    """Who looks through the library; all of it may block."""

    def first(self, showing: Showing, limit: int, stop: Callable[[], bool]) -> list[Picture]:
        """The first pictures that fit, in order; `stop` says whether they are still wanted."""
        ...

    def ranks(self, showing: Showing, stop: Callable[[], bool]) -> array[int]:
        """The ranks of all that fit, in order."""
        ...

    def suggest(self, text: str, cursor: int) -> list[Suggestion]:
        """What could be written where the cursor is."""
        ...
