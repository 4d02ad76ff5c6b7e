"""Bringing pictures in from elsewhere: copied, never moved, and safe at every step.

What was given is looked through first. Then each file is copied and brought to the disk; some at a
time, the copies become pictures of the library. Nothing happens to what was given.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, ExitStack
from dataclasses import dataclass, field
from pathlib import Path

from desktop_app.core.database import Database
from desktop_app.core.errors import AppError, Charged, Failure, StreamClosed
from desktop_app.core.faults import translated
from desktop_app.core.folders import Folders
from desktop_app.core.records import Picture
from desktop_app.core.transfer import import_company, import_kept, own_sidecars
from desktop_app.core.transfer.contents import Contents
from desktop_app.core.transfer.import_events import (
    BroughtIn,
    Event,
    Finished,
    Known,
    Looked,
    Refusal,
    Refused,
)
from desktop_app.core.transfer.import_landing import Landing
from desktop_app.core.transfer.import_looking import Looking
from desktop_app.core.transfer.import_sources import Found
from desktop_app.core.transfer.import_staging import Staged, Stopped, discard, stage

_LOOKED_EVERY = 200
#: So many pictures become rows at once; whoever wants to change one waits for them.
_MOST_AT_ONCE = 24
_MOST_BYTES_AT_ONCE = 64 << 20


def bring_in(
    folders: Folders,
    database: Database,
    paths: Sequence[Path],
    stop: Callable[[], bool],
    *,
    editing: AbstractContextManager[object],
) -> Iterator[Event]:
    """Bring in what these files, folders and archives hold; `Finished` comes last.

    `editing` is the lock under which pictures are changed; it is held for some pictures at a time.
    """
    with ExitStack() as opened:
        yield from _Import(folders, database, stop, editing, opened).run(paths)


@dataclass(slots=True)
class _Count:
    brought: int = 0
    known: int = 0
    refused: int = 0
    failure: Failure | None = None
    is_stopped: bool = False


@dataclass(slots=True)
class _Batch:
    """Pictures that are staged and not yet brought in."""

    staged: list[Staged] = field(default_factory=list)

    @property
    def is_full(self) -> bool:
        size_bytes = sum(one.size_bytes for one in self.staged)
        return len(self.staged) >= _MOST_AT_ONCE or size_bytes >= _MOST_BYTES_AT_ONCE

    def has(self, one: Staged) -> bool:
        return any(other.sha256 == one.sha256 for other in self.staged)

    def drop(self) -> None:
        """What is not brought in leaves nothing behind."""
        for one in self.staged:
            discard(one.path)
        self.staged.clear()


class _Import:
    """One run."""

    def __init__(
        self,
        folders: Folders,
        database: Database,
        stop: Callable[[], bool],
        editing: AbstractContextManager[object],
        opened: ExitStack,
    ) -> None:
        self._folders = folders
        self._database = database
        self._stop = stop
        self._editing = editing
        self._landing = Landing(folders, database)
        self._looking = Looking(stop, opened)
        self._batch = _Batch()
        self._count = _Count()
        self._found: deque[Found] = deque()
        opened.callback(self._batch.drop)

    def run(self, paths: Sequence[Path]) -> Iterator[Event]:
        """Everything; faults of the library's disk end it and are told in `Finished`."""
        count = self._count
        try:
            yield from self._look(paths)
            with self._editing, translated(self._folders.root, Charged.NO):
                for root in self._looking.roots:
                    self._landing.collect(own_sidecars.collections_of(root))
            for root in self._looking.roots:
                import_kept.bring(self._folders, root, self._editing, self._stop)
            contents = Contents(self._folders, self._database, self._stop)
            while self._found:
                yield from self._take(self._found[0], contents)
                if self._batch.is_full:
                    yield from self._land(contents)
            yield from self._land(contents)
        except (Stopped, StreamClosed):
            count.is_stopped = True
        except AppError as error:
            count.failure = error.failure
        left = len(self._found) + len(self._batch.staged)
        self._batch.drop()
        yield Finished(
            brought=count.brought,
            known=count.known,
            refused=count.refused,
            left=left,
            failure=count.failure,
            is_stopped=count.is_stopped,
        )

    def _look(self, paths: Sequence[Path]) -> Iterator[Event]:
        for one in self._looking.through(paths):
            if isinstance(one, Refused):
                self._count.refused += 1
                yield one
                continue
            self._found.append(one)
            if len(self._found) % _LOOKED_EVERY == 0:
                yield Looked(len(self._found))
        if self._stop():
            raise Stopped
        yield Looked(len(self._found))

    def _take(self, found: Found, contents: Contents) -> Iterator[Event]:
        try:
            with translated(self._folders.incoming, Charged.NO):
                one = stage(self._folders, found, contents, self._stop)
        except Refusal as refusal:
            self._found.popleft()
            self._count.refused += 1
            yield Refused(found.shown, refusal.reason)
            return
        if isinstance(one, Staged) and self._batch.has(one):
            discard(one.path)
            yield from self._land(contents)
            return  # it is looked at once more, and is known then
        self._found.popleft()
        if isinstance(one, Picture):
            self._count.known += 1
            yield Known(found.shown, one.key, one.trashed is not None)
            return
        self._batch.staged.append(one)
        root = import_company.root_of(found.tree, found.name)
        if root is not None and one.content is not None:
            import_company.bring_references(self._folders, root, one.content.job.recipe)

    def _land(self, contents: Contents) -> Iterator[Event]:
        """Bring in what is staged."""
        some = tuple(self._batch.staged)
        if not some:
            return
        if self._stop():
            raise Stopped
        with self._editing:
            pictures = self._landing.land(some)
        self._batch.staged.clear()
        for staged, picture in zip(some, pictures, strict=True):
            contents.add(picture)
            self._count.brought += 1
            yield BroughtIn(staged.found.shown, picture)
