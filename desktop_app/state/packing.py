"""Taking pictures out as an archive while the app goes on."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop_app.core.errors import AppError, Failure, StreamClosed
from desktop_app.core.transfer.packing import Packed
from desktop_app.state.importing import Progress
from desktop_app.state.threads import Relay, Workshop

_log = logging.getLogger(__name__)

_BETWEEN_TELLING_S = 0.15

#: The pictures' keys; None is all; or who finds them, on the thread.
Keys = Sequence[str] | Callable[[], Sequence[str]] | None
#: Packs these pictures, or all, into this file until it is stopped; blocks.
Pack = Callable[[Sequence[str] | None, Path, Callable[[], bool]], Iterator[Packed]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Exported:
    """What has become of one archive."""

    path: Path
    number: int = 0  # pictures in it
    missing: tuple[str, ...] = ()  # keys of pictures whose files are not there
    failure: Failure | None = None
    is_stopped: bool = False
    is_empty: bool = False  # there was nothing to pack, so nothing was written

    @property
    def is_there(self) -> bool:
        """Whether there is an archive now."""
        return self.failure is None and not (self.is_stopped or self.is_empty)


@dataclass(slots=True, eq=False)
class _Run:
    keys: Keys
    target: Path
    stop: threading.Event = field(default_factory=threading.Event)


class Packing(QObject):
    """Writes one archive at a time, on a thread of its own."""

    started = Signal()
    progressed = Signal(object)  # Progress
    finished = Signal(object)  # Exported

    def __init__(self, pack: Pack, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pack = pack
        self._run: _Run | None = None
        self._relay = Relay(self._on_told)
        self._workshop: Workshop[_Run] = Workshop(
            self._work, self._on_done, threads=1, name="packing"
        )

    @property
    def is_under_way(self) -> bool:
        """Whether an archive is being written."""
        return self._run is not None

    def start(self, keys: Keys, target: Path) -> bool:
        """Pack these pictures, or all that are not in the trash; False while another is written.

        Keys that must be looked for are asked for on the thread.
        """
        if self._run is not None:
            return False
        self._run = _Run(keys, target)
        self.started.emit()
        self._workshop.wish([self._run])
        return True

    def cancel(self) -> None:
        """Write no more; nothing is left of it."""
        if self._run is not None:
            self._run.stop.set()

    def close(self) -> None:
        """Stop, and tell nothing any more."""
        self.cancel()
        self._workshop.close()
        self._relay.close()

    def _work(self, run: _Run) -> Exported:
        """On the thread: all of one archive."""
        last = Packed(0, 0)
        next_s = time.monotonic()
        try:
            keys = run.keys() if callable(run.keys) else run.keys
            if keys is not None and not keys:
                return Exported(path=run.target, is_empty=True)
            for last in self._pack(keys, run.target, run.stop.is_set):
                if time.monotonic() >= next_s or last.is_whole:
                    self._relay.hand(Progress(last.number, last.total), None)
                    next_s = time.monotonic() + _BETWEEN_TELLING_S
        except StreamClosed:
            return Exported(path=run.target, is_stopped=True)
        except AppError as error:
            return Exported(path=run.target, failure=error.failure)
        return Exported(path=run.target, number=last.number, missing=last.missing)

    def _on_told(self, progress: Progress, _: None) -> None:
        self.progressed.emit(progress)

    def _on_done(self, run: _Run, result: object) -> None:
        self._run = None
        if isinstance(result, Exported):
            self.finished.emit(result)
        else:
            _log.error(
                "an archive broke off",
                exc_info=result if isinstance(result, BaseException) else None,
            )
            self.finished.emit(Exported(path=run.target, is_stopped=True))
