"""What pictures say of their origin: read on a thread, kept for those that were looked at last."""

from __future__ import annotations

import logging
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop_app.core.provenance import Provenance, provenance_of
from desktop_app.core.records import Picture
from desktop_app.state.threads import Workshop

__all__ = ["Provenance", "Provenances"]

_log = logging.getLogger(__name__)

_KEPT = 200


@dataclass(frozen=True, slots=True)
class _Wish:
    key: str
    path: Path


class Provenances(QObject):
    """Files are never looked at on the thread that asks."""

    changed = Signal(str)  # the key of a picture of which it is known now

    def __init__(self, path_of: Callable[[Picture], Path], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path_of = path_of
        self._known: OrderedDict[str, Provenance | None] = OrderedDict()
        self._workshop = Workshop[_Wish](self._work, self._on_result, threads=1, name="provenance")

    def get(self, picture: Picture) -> Provenance | None:
        """What is known of it; None while it is not, and where its file says nothing."""
        return self._known.get(picture.key)

    def want(self, picture: Picture) -> None:
        """Look at this one next; nothing else is wanted any more."""
        if picture.key not in self._known:
            self._workshop.wish([_Wish(picture.key, self._path_of(picture))])

    def close(self) -> None:
        """Stop; nothing is told any more."""
        self._workshop.close()

    def _work(self, wish: _Wish) -> Provenance | None:
        """On a thread."""
        return provenance_of(wish.path)

    def _on_result(self, wish: _Wish, result: object) -> None:
        if isinstance(result, Exception):  # the file may come back: it is asked again next time
            if not isinstance(result, OSError):
                _log.error("the origin of a picture could not be read", exc_info=result)
            return
        self._known[wish.key] = result if isinstance(result, Provenance) else None
        while len(self._known) > _KEPT:
            self._known.popitem(last=False)
        self.changed.emit(wish.key)
