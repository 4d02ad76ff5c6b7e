"""Taking pictures out as files while the app goes on."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop_app.core.errors import AppError, Failure
from desktop_app.core.records import Picture
from desktop_app.core.taking_out.manner import (
    Collision,
    Event,
    Finished,
    Form,
    Kind,
    Manner,
    Problem,
    Reason,
    Took,
    manner_of,
)
from desktop_app.core.taking_out.patterns import WORDS, first_names, unknown_words
from desktop_app.state.importing import Progress
from desktop_app.state.threads import Relay, Workshop

__all__ = [
    "WORDS",
    "Collision",
    "Exporting",
    "Form",
    "Kind",
    "Manner",
    "Problem",
    "Progress",
    "Reason",
    "TakenOut",
    "first_names",
    "manner_of",
    "unknown_words",
]

_log = logging.getLogger(__name__)

_BETWEEN_TELLING_S = 0.15

#: Writes these pictures into this folder until it is stopped; blocks.
Take = Callable[[Sequence[str], Path, Manner, Callable[[], bool]], Iterator[Event]]


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenOut:
    """What has become of one export."""

    folder: Path
    number: int = 0  # files written
    total: int = 0
    first: Path | None = None  # one of them
    skipped: int = 0  # names that were there already
    problems: tuple[Problem, ...] = ()
    failure: Failure | None = None  # of the folder's disk, which ended it
    is_stopped: bool = False  # by the person


@dataclass(slots=True, eq=False)
class _Run:
    keys: tuple[str, ...]
    folder: Path
    manner: Manner
    stop: threading.Event = field(default_factory=threading.Event)


@dataclass(slots=True, eq=False)
class _Look:
    """Which of these files carry Content Credentials is to be found out."""

    paths: tuple[Path, ...]
    stop: threading.Event = field(default_factory=threading.Event)


class Exporting(QObject):
    """Does one export at a time, on a thread of its own."""

    started = Signal()
    progressed = Signal(object)  # Progress
    finished = Signal(object)  # TakenOut
    looked = Signal(int)  # so many of the pictures asked about carry Content Credentials

    def __init__(
        self, take: Take, path_of: Callable[[Picture], Path], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._take = take
        self._path_of = path_of
        self._run: _Run | None = None
        self._look: _Look | None = None
        self._relay = Relay(self._on_told)
        self._workshop: Workshop[_Run] = Workshop(
            self._work, self._on_done, threads=1, name="exporting"
        )
        self._looking: Workshop[_Look] = Workshop(
            _credentials, self._on_looked, threads=1, name="export look"
        )

    @property
    def is_under_way(self) -> bool:
        """Whether pictures are being written."""
        return self._run is not None

    def start(self, keys: Sequence[str], folder: Path, manner: Manner) -> bool:
        """Write these pictures into the folder; False while others are being written."""
        if self._run is not None:
            return False
        self._run = _Run(tuple(keys), folder, manner)
        self.started.emit()
        self._workshop.wish([self._run])
        return True

    def cancel(self) -> None:
        """Write no more; what is there stays."""
        if self._run is not None:
            self._run.stop.set()

    def look(self, pictures: Sequence[Picture]) -> None:
        """Find out how many of them carry Content Credentials; the last question counts."""
        if self._look is not None:
            self._look.stop.set()
        self._look = _Look(tuple(map(self._path_of, pictures)))
        self._looking.wish([self._look])

    def close(self) -> None:
        """Stop, and tell nothing any more."""
        self.cancel()
        if self._look is not None:
            self._look.stop.set()
        self._workshop.close()
        self._looking.close()
        self._relay.close()

    def _work(self, run: _Run) -> TakenOut:
        """On the thread: all of one export."""
        total = len(set(run.keys))
        written, first = 0, None
        next_s = time.monotonic()
        try:
            for event in self._take(run.keys, run.folder, run.manner, run.stop.is_set):
                match event:
                    case Took():
                        written += event.path is not None
                        first = first or event.path
                        if time.monotonic() >= next_s:
                            name = event.path.name if event.path is not None else ""
                            self._relay.hand(Progress(event.number, event.total, name), None)
                            next_s = time.monotonic() + _BETWEEN_TELLING_S
                    case Finished():
                        return TakenOut(
                            folder=run.folder,
                            number=event.number,
                            total=event.total,
                            first=event.first,
                            skipped=event.skipped,
                            problems=event.problems,
                            is_stopped=event.is_stopped,
                        )
        except AppError as error:
            return TakenOut(
                folder=run.folder,
                number=written,
                total=total,
                first=first,
                failure=error.failure,
            )
        raise RuntimeError("the export ended without an end")

    def _on_told(self, progress: Progress, _: None) -> None:
        self.progressed.emit(progress)

    def _on_done(self, run: _Run, result: object) -> None:
        self._run = None
        if isinstance(result, TakenOut):
            self.finished.emit(result)
        else:
            _log.error(
                "an export broke off",
                exc_info=result if isinstance(result, BaseException) else None,
            )
            self.finished.emit(TakenOut(folder=run.folder, is_stopped=True))

    def _on_looked(self, look: _Look, result: object) -> None:
        if look is self._look and isinstance(result, int):
            self._look = None
            self.looked.emit(result)


def _credentials(look: _Look) -> int:
    """On the thread: how many of them have some."""
    return sum(_has_credentials(path) for path in look.paths if not look.stop.is_set())


def _has_credentials(path: Path) -> bool:
    """A file that cannot be read has none to lose."""
    from desktop_app.core.provenance import provenance_of  # not needed at start-up

    try:
        found = provenance_of(path)
    except OSError:
        return False
    return found is not None and found.has_credentials
