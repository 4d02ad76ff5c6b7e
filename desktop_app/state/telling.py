"""How the sources of the wall tell Qt that rows come and go."""

from __future__ import annotations

from contextlib import AbstractContextManager
from typing import Protocol

#: So many runs of rows come and go one after the other; where there are more, all is told anew.
FEW = 240


class Telling(Protocol):
    """Who is told; what is asked within must be the rows before, and after it those left."""

    def inserting(self, first: int, last: int) -> AbstractContextManager[None]:
        """Rows come in from `first` to `last`."""
        ...

    def removing(self, first: int, last: int) -> AbstractContextManager[None]:
        """The rows from `first` to `last` go."""
        ...
