"""What of the library a command is about."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import islice

from desktop_app.command_line.status import Refused, Status
from desktop_app.core.library import Library
from desktop_app.core.records import Picture
from desktop_app.core.search.query import Misreading, Order, Query, Showing, read

_PAGE = 200
_WHY = {
    Misreading.UNKNOWN_FILTER: "there is no such filter",
    Misreading.NO_VALUE: "a value is missing",
    Misreading.BAD_VALUE: "there is no such value",
    Misreading.NOT_ORDERED: "its values are neither less nor more",
    Misreading.TOO_MANY: "it is one too many",
}


def query_of(text: str) -> Query:
    """What was asked for; a script must not get something else."""
    query = read(text)
    for part in query.misread:
        raise Refused(Status.WRONG_USE, f"“{part.text}” is not understood: {_WHY[part.reason]}")
    return query


def found(
    library: Library,
    query: Query,
    stop: Callable[[], bool],
    order: Order = Order.NEWEST,
    limit: int = 0,
) -> Iterator[Picture]:
    """What fits, in that order; at most so many, where there is a limit."""
    finder = library.finder
    showing = Showing(query=query, order=order)
    ranks = iter(finder.ranks(showing, stop))
    if limit:
        ranks = islice(ranks, limit)
    while not stop() and (page := list(islice(ranks, _PAGE))):
        yield from finder.at(page)
