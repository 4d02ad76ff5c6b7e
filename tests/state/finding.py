"""Searches in a shelf of pictures, without a library."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence

from desktop_app.core.changes import Change
from desktop_app.core.records import Picture
from desktop_app.core.search.query import Order, Showing, read
from desktop_app.state.difference import difference
from desktop_app.state.found import Found, found_of
from desktop_app.state.gallery import GalleryModel
from tests.fakes.pictures import Shelf

FIRST = 200


class Desk:
    """A wall over a shelf, on which what fits is hung: all pictures, unless told otherwise."""

    def __init__(self, counts: Sequence[int], order: Order = Order.NEWEST, scope: str = "all"):
        self.shelf = Shelf(counts)
        self.showing = Showing(scope=scope, query=read("lake"), order=order)
        self.fits: Callable[[Picture], bool] = lambda _: True
        self.read: list[list[int]] = []  # the ranks that were asked for
        self.is_broken = False
        self.model = GalleryModel(self.shelf.days, self.shelf.day_page, at=self.at)

    def at(self, ranks: Sequence[int]) -> list[Picture]:
        """The pictures with these ranks, as the library would give them."""
        if self.is_broken:
            raise OSError("the disk is gone")
        self.read.append(list(ranks))
        there = {one.rank: one for one in (*self.shelf.all(), *self.shelf.all("trash"))}
        return [there[rank] for rank in ranks if rank in there]

    def all(self) -> list[Picture]:
        """What a search finds now, in order."""
        scope = self.showing.scope
        built_in = "all" if scope.startswith("collection:") else scope
        some = [one for one in self.shelf.all(built_in) if self.fits(one)]
        order = self.showing.order
        if order is Order.OLDEST:
            return some[::-1]
        return sorted(some, key=lambda one: one.sha256[-1]) if order is Order.PROMPT else some

    def found(self, limit: int | None = None) -> Found:
        """The same as what is handed to the wall."""
        ranks = array("q", [one.rank for one in self.all()[:limit]])
        is_complete = limit is None or len(ranks) < limit
        return found_of(self.showing.order, ranks, 1.5, is_complete=is_complete)

    def begin(self, limit: int | None = None) -> None:
        """Hang what is found, or the first of it."""
        self.model.take_found(self.showing, self.found(limit), self.all()[: limit or FIRST])

    def run(self) -> None:
        """Find all of it again, and hang what differs."""
        found = self.found()
        self.model.amend_found(
            found, difference(self.model.found.ranks, found.ranks, self.showing.order)
        )

    def do(self, change: Change) -> None:
        """Do a change, and have the wall follow it."""
        self.model.follow(change, self.shelf.apply(change))

    def keys(self) -> list[str]:
        """What hangs there, from first to last."""
        found = [self.model.picture(row) for row in range(self.model.count)]
        return ["?" if one is None else one.key for one in found]

    def is_complete(self) -> bool:
        """Whether all rows are there."""
        return self.model.is_complete

    def is_true(self) -> bool:
        """Whether the wall shows exactly what a search finds."""
        return self.keys() == [one.key for one in self.all()] and (
            tuple(self.model.sections()) == self.found().days
        )
