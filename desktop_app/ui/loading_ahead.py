"""Loads what will be needed soon while nobody waits for it."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer

_BEGIN_MS = 1500  # after start-up, which loads enough as it is
_BETWEEN_MS = 60


class LoadingAhead(QObject):
    """Imports modules one at a time, so that no pause is felt, and then builds what they are for.

    At the first Enter, loading and building the viewer would take all the time opening may take.
    """

    def __init__(
        self, modules: Sequence[str], build: Callable[[], object], parent: QObject
    ) -> None:
        """The modules in an order in which each brings in a little that is new."""
        super().__init__(parent)
        self._modules = list(modules)
        self._build = build
        self._is_done = False
        self._timer = QTimer(self)
        self._timer.setInterval(_BETWEEN_MS)
        self._timer.timeout.connect(self.load_one)
        QTimer.singleShot(_BEGIN_MS, self._timer.start)

    @property
    def is_done(self) -> bool:
        """Whether everything is there."""
        return self._is_done

    def load_one(self) -> None:
        """Import the next one; after the last, build."""
        if self._modules:
            importlib.import_module(self._modules.pop(0))
        elif not self._is_done:
            self._is_done = True
            self._timer.stop()
            self._build()
