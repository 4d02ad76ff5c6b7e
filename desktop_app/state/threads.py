"""The only place that starts threads: daemons, so that none can hold the app open at quit."""

from __future__ import annotations

import contextlib
import itertools
import logging
import os
import sys
import threading
from collections.abc import Callable, Hashable, Iterable
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, QSize, QTimerEvent, Signal
from PySide6.QtGui import QImage, QImageReader, QImageWriter

from desktop_app.typed import override

_log = logging.getLogger(__name__)

_NICE = 5
_BETWEEN_LOOKS_MS = 100

K = TypeVar("K", bound=Hashable)


def start_thread(work: Callable[[], None], name: str) -> None:
    """Run `work` on a daemon thread of its own, which gives way to the GUI thread."""

    def yielding() -> None:
        if sys.platform == "linux":  # there threads have priorities of their own
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), _NICE)
        work()

    threading.Thread(target=yielding, name=name, daemon=True).start()


def _settle_qt() -> None:
    """Do on the GUI thread what Qt and PySide do at their first use, before threads may race to it.

    PySide looks up what a path is under a C++ guard, and Qt loads its image plugins under a mutex,
    both while other threads may hold the interpreter lock and want in: they would wait for ever.
    """
    QImage(QSize(1, 1), QImage.Format.Format_RGB32)
    QImageReader.supportedImageFormats()
    QImageWriter.supportedImageFormats()


class _Carrier(QObject):
    """Lives on the thread that made it; Qt queues what another thread emits."""

    came = Signal(object, object)


class _Keeper(QObject):
    """Holds on to what has been closed until no thread is at it; of its own thread alone."""

    def __init__(self, rest: Callable[[], bool]) -> None:
        super().__init__(QCoreApplication.instance())
        self._rest: Callable[[], bool] | None = rest
        self.startTimer(_BETWEEN_LOOKS_MS)

    @override
    def timerEvent(self, event: QTimerEvent) -> None:
        if self._rest is not None and self._rest():
            self._rest = None
            self.deleteLater()


class Relay:
    """Hands pairs of values from any other thread to the one that made it.

    Deleting what a thread is just emitting from would crash: who closes it waits those
    microseconds. A thread may also be the last to let go of us. The carrier is the app's child, so
    that this deletes nothing: PySide would delete it once more after Qt has.
    """

    def __init__(self, take: Callable[[Any, Any], None]) -> None:
        self._carrier = _Carrier(QCoreApplication.instance())
        # PySide holds a method's object weakly; a thread may let go of it amid a call.
        self._carrier.came.connect(lambda first, second: take(first, second))
        self._turn = threading.Condition()
        self._handing = 0  # threads that are at it
        self._is_closed = False

    def hand(self, first: object, second: object) -> None:
        """Have these taken, unless it is closed; never called on the thread that made it."""
        with self._turn:
            if self._is_closed:
                return
            self._handing += 1
        try:
            with contextlib.suppress(RuntimeError):  # gone with all of Qt: the app has quit
                self._carrier.came.emit(first, second)
        finally:
            with self._turn:
                self._handing -= 1
                self._turn.notify_all()

    def close(self) -> None:
        """Hand nothing over any more; twice is fine."""
        with self._turn:
            if self._is_closed:
                return
            self._is_closed = True
            self._turn.wait_for(lambda: not self._handing)
        self._carrier.deleteLater()


class Workshop(Generic[K]):
    """A few standing threads that fulfil wishes, the most wanted first.

    `wish` replaces everything not yet begun, so what scrolled away is never worked on.
    `done(wish, result)` is called on the thread that made the workshop; a wish whose work raised
    gives the exception as its result.

    The threads are never the last to hold a wish, a result or what does the work: were a QObject
    deleted on one of them, Qt would ask for the interpreter lock under a lock of its own, which
    the GUI thread may wait for while it holds the interpreter's.
    """

    def __init__(
        self,
        work: Callable[[K], object],
        done: Callable[[K, object], None],
        *,
        threads: int,
        name: str,
    ) -> None:
        self._work = work
        self._done = done
        self._relay = Relay(self._on_ended)
        self._wanted: list[K] = []
        self._begun: dict[int, K] = {}
        self._ended: dict[int, tuple[K, object]] = {}
        self._closed = threading.Event()
        self._turn = threading.Condition()
        self._numbers = itertools.count()
        self._unstarted = [f"{name}-{number}" for number in range(1, threads + 1)]

    def wish(self, wishes: Iterable[K]) -> None:
        """Want these, the first most, and nothing else; what is being made already goes on."""
        with self._turn:
            if self._closed.is_set():
                return
            begun = self._begun.values()
            self._wanted = [wish for wish in wishes if wish not in begun]
            if self._unstarted and self._wanted:
                _settle_qt()
            while self._unstarted and self._wanted:
                start_thread(self._labour, self._unstarted.pop(0))
            self._turn.notify_all()

    def close(self) -> None:
        """End the threads; nothing is handed over any more. Twice is fine."""
        with self._turn:
            if self._closed.is_set():
                return
            self._closed.set()
            self._wanted.clear()
            self._turn.notify_all()
        self._relay.close()
        if not self._rest():
            _Keeper(self._rest)

    def _labour(self) -> None:
        while True:
            with self._turn:
                while not self._wanted and not self._closed.is_set():
                    self._turn.wait()
                if self._closed.is_set():
                    return
                number = next(self._numbers)
                self._begun[number] = self._wanted.pop(0)
            self._fulfil(number)
            self._relay.hand(number, None)  # not under the lock, which the GUI thread may want

    def _fulfil(self, number: int) -> None:
        """Do the work; what this held of it is let go of here, before the GUI thread hears."""
        result: object
        try:
            result = self._work(self._begun[number])
        except Exception as problem:  # noqa: BLE001  one bad picture must not end the thread
            _log.info("%s: %s", self._begun[number], problem)
            result = problem
        with self._turn:
            self._ended[number] = (self._begun.pop(number), result)
            del result

    def _on_ended(self, number: int, _: None) -> None:
        if not self._closed.is_set():
            self._done(*self._ended.pop(number))

    def _rest(self) -> bool:
        """Let go of what did the work, if nothing is worked on any more."""
        with self._turn:
            if self._begun:
                return False
        self._ended.clear()
        self._work, self._done = _no_work, _nobody
        return True


def _no_work(_wish: object) -> None:
    """What a workshop does that is closed."""


def _nobody(_wish: object, _result: object) -> None:
    """Who hears of it."""
