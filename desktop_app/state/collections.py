"""The collections by name, and what is done with them: all of it can be taken back."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from desktop_app.core.changes import Change, Curating, Marks
from desktop_app.core.errors import AppError
from desktop_app.core.records import Collection, new_key, now
from desktop_app.state.edits import Edits

_log = logging.getLogger(__name__)

_PREFIX = "collection:"


def scope_of(collection: Collection) -> str:
    """What the wall calls the pictures of a collection."""
    return _PREFIX + collection.key


class Collections(QObject):
    """Knows every collection; the library has them, and does what is asked of it in its turn."""

    changed = Signal()

    def __init__(
        self,
        read: Callable[[], list[Collection]],
        members_of: Callable[[str], tuple[str, ...]],
        edits: Edits,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._read = read
        self._members_of = members_of
        self._edits = edits
        self._all: tuple[Collection, ...] = ()
        edits.applied.connect(self._on_applied)
        self.refresh()

    @property
    def all(self) -> tuple[Collection, ...]:
        """All of them, by name."""
        return self._all

    @property
    def by_hand(self) -> tuple[Collection, ...]:
        """Those that pictures are put into."""
        return tuple(one for one in self._all if not one.is_smart)

    def shown_as(self, scope: str) -> Collection | None:
        """The collection that the wall shows under this scope."""
        return next((one for one in self._all if scope_of(one) == scope), None)

    def named(self, name: str) -> Collection | None:
        """The collection of this name, whatever its case."""
        wanted = tidy_name(name).casefold()
        return next((one for one in self._all if one.name.casefold() == wanted), None)

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
        members = self._members_of(collection.key)
        self._edits.do(Curating(collection, None, members), text)

    def put_in(self, collection: Collection, keys: Sequence[str], text: str) -> None:
        """Put pictures into one that is filled by hand."""
        self._edits.mark(keys, text, partial(_having, collection.key))

    def take_out(self, collection: Collection, keys: Sequence[str], text: str) -> None:
        """Take pictures out of it; they stay in the library."""
        self._edits.mark(keys, text, partial(_without, collection.key))

    def _on_applied(self, change: Change, _pictures: object) -> None:
        if isinstance(change, Curating):
            self.refresh()


def tidy_name(name: str) -> str:
    """A name without needless blanks."""
    return " ".join(name.split())


def _having(key: str, marks: Marks) -> Marks:
    return _in(marks, {*marks.collections, key})


def _without(key: str, marks: Marks) -> Marks:
    return _in(marks, set(marks.collections) - {key})


def _in(marks: Marks, collections: Iterable[str]) -> Marks:
    return replace(marks, collections=tuple(sorted(collections)))
