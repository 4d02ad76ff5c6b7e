"""The collections by name, and what is done with them: all of it can be taken back."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from desktop_app.core.changes import Change, Curating, Marking, Marks
from desktop_app.core.errors import AppError
from desktop_app.core.kept_names import LONGEST_NAME as LONGEST_NAME
from desktop_app.core.kept_names import tidy_name as tidy_name
from desktop_app.core.records import Collection, new_key, now
from desktop_app.state.edits import Edits
from desktop_app.state.threads import Workshop

_log = logging.getLogger(__name__)

_PREFIX = "collection:"


def scope_of(collection: Collection) -> str:
    """What the wall calls the pictures of a collection."""
    return _PREFIX + collection.key


def is_of_collection(scope: str) -> bool:
    """Whether a scope is that of a collection, be it there or not."""
    return scope.startswith(_PREFIX)


class Collections(QObject):
    """Knows every collection; the library has them, and does what is asked of it in its turn."""

    changed = Signal()  # which there are, and what they are called
    counted = Signal()  # how many pictures are in them

    def __init__(
        self,
        read: Callable[[], list[Collection]],
        members_of: Callable[[str], tuple[str, ...]],
        edits: Edits,
        parent: QObject | None = None,
        *,
        counts: Callable[[], Mapping[str, int]] | None = None,
    ) -> None:
        """`counts` gives for keys how many pictures are in it by hand; it may block."""
        super().__init__(parent)
        self._read = read
        self._members_of = members_of
        self._edits = edits
        self._all: tuple[Collection, ...] = ()
        self._counts: Mapping[str, int] = {}
        self._counting = 0  # how often it was asked for
        self._counter: Workshop[int] | None = None
        if counts is not None:
            self._counter = Workshop(
                lambda _: counts(), self._on_counts, threads=1, name="collections"
            )
        edits.applied.connect(self._on_applied)
        edits.emptied.connect(self._count_again)
        self.refresh()

    @property
    def all(self) -> tuple[Collection, ...]:
        """All of them, by name."""
        return self._all

    @property
    def by_hand(self) -> tuple[Collection, ...]:
        """Those that pictures are put into."""
        return tuple(one for one in self._all if not one.is_smart)

    def find(self, key: str) -> Collection | None:
        """The collection of this key."""
        return next((one for one in self._all if one.key == key), None)

    def shown_as(self, scope: str) -> Collection | None:
        """The collection that the wall shows under this scope."""
        return self.find(scope.removeprefix(_PREFIX)) if is_of_collection(scope) else None

    def named(self, name: str) -> Collection | None:
        """The collection of this name, whatever its case."""
        wanted = tidy_name(name).casefold()
        return next((one for one in self._all if tidy_name(one.name).casefold() == wanted), None)

    def refresh(self) -> None:
        """Read them anew."""
        try:
            found = tuple(self._read())
        except AppError as problem:
            _log.warning("the collections could not be read: %s", problem)
            return
        if found != self._all:
            self._all = found
            self.changed.emit()

    # How many pictures

    def count(self) -> None:
        """Find out how many pictures are in them, and from now on know it."""
        self._counting += 1
        if self._counter is not None:
            self._counter.wish([self._counting])

    def count_of(self, collection: Collection) -> int | None:
        """How many pictures are in it; None for what is not known, or only by searching."""
        return None if collection.is_smart else self._counts.get(collection.key)

    def close(self) -> None:
        """Nothing is counted any more."""
        if self._counter is not None:
            self._counter.close()

    # What is done

    def make(
        self, name: str, text: str, *, query: str = "", keys: Sequence[str] = ()
    ) -> Collection:
        """Make one, with these pictures in it or filled by a search."""
        made = Collection(key=new_key(), name=tidy_name(name), made=now(), query=query)
        self._edits.do(Curating(None, made, tuple(keys)), text)
        return made

    def rename(self, collection: Collection, name: str, text: str) -> None:
        """Call it something else."""
        self._edits.do(Curating(collection, replace(collection, name=tidy_name(name))), text)

    def delete(self, collection: Collection, text: str) -> None:
        """Do away with the collection; its pictures stay."""
        self._edits.do(partial(self._deletion, collection), text)

    def put_in(self, collection: Collection, keys: Sequence[str], text: str) -> None:
        """Put pictures into one that is filled by hand."""
        self._edits.mark(keys, text, partial(_having, collection.key))

    def take_out(self, collection: Collection, keys: Sequence[str], text: str) -> None:
        """Take pictures out of it; they stay in the library."""
        self._edits.mark(keys, text, partial(_without, collection.key))

    def _deletion(self, collection: Collection) -> Curating:
        """On a thread, when what was asked for before is done."""
        return Curating(collection, None, self._members_of(collection.key))

    def _on_applied(self, change: Change, _pictures: object) -> None:
        if isinstance(change, Curating):
            self.refresh()
        if not isinstance(change, Marking) or _moves_members(change):
            self._count_again()

    def _count_again(self) -> None:
        if self._counting:
            self.count()

    def _on_counts(self, _number: int, result: object) -> None:
        if isinstance(result, Mapping):
            known = {one.key: 0 for one in self.by_hand}
            self._counts = {**known, **result}
            self.counted.emit()
        elif isinstance(result, AppError):
            _log.warning("the collections could not be counted: %s", result)
        elif isinstance(result, Exception):
            _log.error("counting the collections failed", exc_info=result)


def _moves_members(change: Marking) -> bool:
    return any(before.collections != after.collections for _, before, after in change.steps)


def _having(key: str, marks: Marks) -> Marks:
    return _in(marks, {*marks.collections, key})


def _without(key: str, marks: Marks) -> Marks:
    return _in(marks, set(marks.collections) - {key})


def _in(marks: Marks, collections: Iterable[str]) -> Marks:
    return replace(marks, collections=tuple(sorted(collections)))
