"""Which pictures a change leaves in their scope."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.core.changes import Change, Marking
from desktop_app.core.records import Picture
from desktop_app.state.moved import belongs

_COLLECTION = "collection:"


def sorted_by_staying(
    change: Change, pictures: Sequence[Picture], scope: str
) -> tuple[set[int], set[int]]:
    """The ranks of those that a scope holds no longer, and of all others it may hold.

    The pictures are as they are after the change. What a stored search finds is not known here.
    """
    built_in = "all" if scope.startswith(_COLLECTION) else scope
    out = _taken_out(change, scope.removeprefix(_COLLECTION)) if built_in != scope else set()
    left: set[int] = set()
    stayed: set[int] = set()
    for one in pictures:
        stays = belongs(one, built_in) and one.key not in out
        (stayed if stays else left).add(one.rank)
    return left, stayed


def _taken_out(change: Change, collection: str) -> set[str]:
    """Keys of the pictures that are taken out of a collection."""
    if not isinstance(change, Marking):
        return set()
    return {
        key
        for key, before, after in change.steps
        if collection in before.collections and collection not in after.collections
    }
