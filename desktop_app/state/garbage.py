"""Python's cycle collector, run on the GUI thread only.

Left to itself it runs on whichever thread happens to allocate, and there it may destroy a Qt object
of the GUI thread, whose timers then fire into freed memory.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_LOOK_MS = 500
_YOUNG = 2000  # new containers since the last look; Python's own default is 700
_ROUNDS = 20  # looks at the young for every look at all, as Python does it


class Garbage(QObject):
    """Looks twice a second and collects when there is something to collect."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rounds = 0
        self._was_on = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_time)

    def start(self) -> None:
        """Take over from Python; what start-up has made is never looked at again."""
        self._was_on = gc.isenabled()
        gc.disable()
        gc.freeze()
        self._timer.start(_LOOK_MS)

    def give_back(self) -> None:
        """Leave the collector as it was found; works when the Qt object is gone already."""
        gc.unfreeze()
        if self._was_on:
            gc.enable()

    def _on_time(self) -> None:
        if gc.get_count()[0] > _YOUNG:
            self._rounds += 1
            gc.collect(2 if self._rounds % _ROUNDS == 0 else 1)
