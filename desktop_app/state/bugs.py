"""Mistakes of ours that nobody caught: each is told once, however often and wherever it happens."""

from __future__ import annotations

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.state.threads import Relay

_MOST = 3  # in one run: whoever has seen so many knows


class Bugs(QObject):
    """Hears of them on any thread, and tells them on its own."""

    found = Signal(str)  # the report

    def __init__(self, report: Callable[[str], str], parent: QObject | None = None) -> None:
        """`report` makes of what was written down what may be handed on."""
        super().__init__(parent)
        self._report = report
        self._home = threading.get_ident()
        self._relay = Relay(self._on_bug)
        self._seen: set[str] = set()
        self._is_closed = False

    def take(self, written: str) -> None:
        """This was written down; never raises, and returns at once."""
        if self._is_closed:
            return
        if threading.get_ident() == self._home:
            QTimer.singleShot(0, self, lambda: self._on_bug(written, None))
        else:
            self._relay.hand(written, None)

    def close(self) -> None:
        """Tell nothing any more; twice is fine."""
        self._is_closed = True
        self._relay.close()

    def _on_bug(self, written: str, _none: object) -> None:
        mark = _mark(written)
        if self._is_closed or mark in self._seen or len(self._seen) >= _MOST:
            return
        self._seen.add(mark)
        self.found.emit(self._report(written))


def _mark(written: str) -> str:
    """What two reports of one mistake have in common: where it was, and of what kind."""
    lines = [line.strip() for line in written.splitlines() if line.strip()]
    places = [line for line in lines if line.startswith("File ")]
    kind = lines[-1].partition(":")[0] if lines else ""
    return f"{places[-1] if places else ''} {kind}"
