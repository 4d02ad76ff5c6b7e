"""Long errands on one thread, one after the other: how far they are, and how they ended."""

from __future__ import annotations

import logging
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from desktop_app.core.errors import AppError, Failure, StreamClosed
from desktop_app.state.threads import Relay, Workshop

_log = logging.getLogger(__name__)

_BETWEEN_TELLING_S = 0.1

Stop = Callable[[], bool]
Tell = Callable[[object], None]


def _nobody(_news: object) -> None:
    """Nobody asked how far it is."""


@dataclass(slots=True, eq=False)
class Errand:
    """What is to be done on the thread, and who hears of it on this one."""

    do: Callable[[Stop, Tell], object]  # `Tell` may be called often; little of it is passed on
    then: Callable[[Any], None]
    otherwise: Callable[[Failure | None], None]  # None: it was stopped
    tell: Callable[[Any], None] = _nobody
    stop: threading.Event = field(default_factory=threading.Event)


class Errands:
    """Begins an errand when the one before it has ended."""

    def __init__(self, name: str) -> None:
        self._errands: deque[Errand] = deque()  # the first of them is with the thread
        self._relay = Relay(self._on_told)  # carries how far an errand is
        self._is_closed = False
        self._workshop: Workshop[Errand] = Workshop(self._work, self._on_done, threads=1, name=name)

    @property
    def are_under_way(self) -> bool:
        """Whether anything is being done."""
        return bool(self._errands)

    def add(self, errand: Errand) -> None:
        """Do this after what was asked for before."""
        if self._is_closed:
            return
        self._errands.append(errand)
        if len(self._errands) == 1:
            self._workshop.wish([errand])

    def cancel(self) -> None:
        """Have everything end soon; each errand says so itself."""
        for errand in self._errands:
            errand.stop.set()

    def close(self) -> None:
        """End, and tell nothing any more; twice is fine."""
        if not self._is_closed:
            self._is_closed = True
            self.cancel()
            self._workshop.close()
            self._relay.close()

    def _work(self, errand: Errand) -> object:
        if errand.stop.is_set():
            raise StreamClosed
        next_s = time.monotonic()

        def tell(news: object) -> None:
            nonlocal next_s
            if time.monotonic() >= next_s and not self._is_closed:
                next_s = time.monotonic() + _BETWEEN_TELLING_S
                self._relay.hand(errand, news)

        return errand.do(errand.stop.is_set, tell)

    def _on_told(self, errand: Errand, news: object) -> None:
        if not self._is_closed and not errand.stop.is_set():
            errand.tell(news)

    def _on_done(self, errand: Errand, result: object) -> None:
        self._errands.remove(errand)
        if self._errands:
            self._workshop.wish([self._errands[0]])
        if isinstance(result, AppError):
            errand.otherwise(result.failure)
        elif isinstance(result, StreamClosed):
            errand.otherwise(None)
        elif isinstance(result, BaseException):
            _log.error("an errand broke off", exc_info=result)
            errand.otherwise(None)
        else:
            errand.then(result)
