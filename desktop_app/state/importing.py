"""Bringing pictures in while the app goes on: one import at a time, told in steps that are few."""

from __future__ import annotations

import logging
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop_app.core.errors import Failure
from desktop_app.core.records import Picture
from desktop_app.core.transfer.import_events import (
    BroughtIn,
    Event,
    Finished,
    Known,
    Looked,
    Reason,
    Refused,
)
from desktop_app.state.given import here
from desktop_app.state.threads import Relay, Workshop

__all__ = ["Imported", "Imports", "Progress", "Reason"]

_log = logging.getLogger(__name__)

_BETWEEN_TELLING_S = 0.15

#: Brings in what these paths hold until it is stopped; blocks.
BringIn = Callable[[Sequence[Path], Callable[[], bool]], Iterator[Event]]


@dataclass(frozen=True, slots=True)
class Progress:
    """How far it has come; while files are still being looked for, `done` is 0."""

    done: int
    total: int
    name: str = ""  # of what was seen to last
    is_looking: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """What has become of one import."""

    keys: tuple[str, ...] = ()  # of the pictures that came in; throwing them away undoes it
    known: tuple[str, ...] = ()  # of pictures that were here before, one for each file
    trashed: tuple[str, ...] = ()  # those of them that lie in the trash
    refused: tuple[tuple[Path, Reason], ...] = ()
    left: int = 0  # files that nobody got to
    failure: Failure | None = None  # of the library's disk, which ended it
    is_stopped: bool = False


@dataclass(slots=True, eq=False)
class _Run:
    """One import, on its thread."""

    paths: tuple[Path, ...]
    stop: threading.Event = field(default_factory=threading.Event)
    keys: list[str] = field(default_factory=list)
    known: list[str] = field(default_factory=list)
    trashed: list[str] = field(default_factory=list)
    refused: list[tuple[Path, Reason]] = field(default_factory=list)
    untold: list[Picture] = field(default_factory=list)
    total: int = 0
    finished: Finished | None = None

    def take(self, event: Event) -> None:
        """Note what has happened."""
        match event:
            case Looked(found):
                self.total = found
            case BroughtIn(_, picture):
                self.keys.append(picture.key)
                self.untold.append(picture)
            case Known(_, key, is_trashed):
                self.known.append(key)
                if is_trashed:
                    self.trashed.append(key)
            case Refused(path, reason):
                self.refused.append((path, reason))
            case Finished():
                self.finished = event

    def outcome(self) -> Imported:
        """What has become of it."""
        last = self.finished
        return Imported(
            keys=tuple(self.keys),
            known=tuple(self.known),
            trashed=tuple(dict.fromkeys(self.trashed)),
            refused=tuple(self.refused),
            left=last.left if last is not None else 0,
            failure=last.failure if last is not None else None,
            is_stopped=last.is_stopped if last is not None else True,
        )


class Imports(QObject):
    """Does one import after the other, on a thread of its own."""

    started = Signal()
    progressed = Signal(object)  # Progress
    brought = Signal(object)  # tuple[Picture, ...]: safe in the library, some at a time
    finished = Signal(object)  # Imported

    def __init__(self, bring_in: BringIn, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bring_in = bring_in
        self._runs: deque[_Run] = deque()  # the first of them is with the thread
        self._is_closed = False
        self._is_held = False
        self._relay = Relay(self._on_told)
        self._workshop: Workshop[_Run] = Workshop(
            self._work, self._on_done, threads=1, name="import"
        )

    @property
    def is_under_way(self) -> bool:
        """Whether something is being brought in."""
        return bool(self._runs)

    def start(self, paths: Sequence[Path]) -> None:
        """Bring in these files, folders and archives, after what was asked for before."""
        self._runs.append(_Run(tuple(map(here, paths))))
        if len(self._runs) == 1 and not self._is_held:
            self._begin()

    def hold(self) -> None:
        """Begin nothing before `go_on`: what the last run left is being recovered first."""
        self._is_held = True

    def go_on(self) -> None:
        """Begin what has been asked for meanwhile."""
        self._is_held = False
        if self._runs:
            self._begin()

    def cancel(self) -> None:
        """Bring in no more; what is in stays."""
        while len(self._runs) > 1:
            self._runs.pop()
        for run in self._runs:
            run.stop.set()

    def close(self) -> None:
        """Stop, and tell nothing any more; twice is fine."""
        self._is_closed = True
        self.cancel()
        self._workshop.close()
        self._relay.close()

    def _begin(self) -> None:
        self.started.emit()
        self._workshop.wish([self._runs[0]])

    def _work(self, run: _Run) -> None:
        """On the thread: all of one import."""
        done = 0
        next_s = time.monotonic()
        for event in self._bring_in(run.paths, run.stop.is_set):
            run.take(event)
            name = ""
            if isinstance(event, BroughtIn | Known | Refused):
                done, name = done + 1, event.path.name
            if time.monotonic() >= next_s or run.finished is not None:
                is_looking = isinstance(event, Looked)
                progress = Progress(done, max(run.total, done), name, is_looking)
                self._relay.hand(progress, tuple(run.untold))
                run.untold.clear()
                next_s = time.monotonic() + _BETWEEN_TELLING_S

    def _on_told(self, progress: Progress, pictures: tuple[Picture, ...]) -> None:
        if self._is_closed:
            return
        if pictures:
            self.brought.emit(pictures)
        self.progressed.emit(progress)

    def _on_done(self, run: _Run, result: object) -> None:
        self._runs.remove(run)
        if isinstance(result, BaseException):
            _log.error("an import broke off", exc_info=result)
            self._on_told(Progress(len(run.keys), len(run.keys)), tuple(run.untold))
        self.finished.emit(run.outcome())
        if self._runs:
            self._begin()
