"""Small pictures for the wall: asked for by picture, made by two threads, kept within bounds."""

from __future__ import annotations

import logging
from collections import OrderedDict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage, QPixmap

from desktop_app.core.records import Picture
from desktop_app.state.small_files import NotShowableError, SmallFiles, Wish
from desktop_app.state.threads import Workshop

_log = logging.getLogger(__name__)

_KEPT_BYTES = 192 * 1024 * 1024
_AHEAD = 64  # pictures whose small file is made although nobody looks at them


class Trouble(StrEnum):
    """Why a picture has no thumbnail."""

    MISSING = "missing"  # moved or deleted outside the app
    NOT_SHOWABLE = "not_showable"  # a kind that is never decoded, or an SVG that cannot be drawn
    UNREADABLE = "unreadable"  # damaged, or too large


@dataclass(frozen=True, slots=True)
class _Kept:
    wish: Wish
    pixmap: QPixmap
    size_bytes: int


class Thumbnails(QObject):
    """Answers at once with what is there and notes what is not.

    Sizes are in device pixels. `arrived` and `failed` carry the picture's key.
    """

    arrived = Signal(str)
    failed = Signal(str)

    def __init__(
        self,
        folder: Path,
        path_of: Callable[[Picture], Path],
        *,
        kept_bytes: int = _KEPT_BYTES,
        parent: QObject | None = None,
    ) -> None:
        """Small files are kept below `folder`, which may be emptied at any time."""
        super().__init__(parent)
        self._path_of = path_of
        self._kept: OrderedDict[str, _Kept] = OrderedDict()
        self._kept_bytes = 0
        self._limit = kept_bytes
        self._troubles: dict[str, Trouble] = {}
        self._queue: dict[str, Wish] = {}  # by key, the most wanted first
        self._ahead: dict[str, Wish] = {}
        self._sending = QTimer(self)
        self._sending.setSingleShot(True)
        self._sending.timeout.connect(self._send)
        self._workshop: Workshop[Wish] = Workshop(
            SmallFiles(folder).image, self._on_done, threads=2, name="thumbnails"
        )

    @property
    def kept_bytes(self) -> int:
        """How much memory the kept pixmaps take."""
        return self._kept_bytes

    def pixmap(self, picture: Picture, width: int, height: int) -> QPixmap | None:
        """The picture for a place of that size; one of another size until the right one is made.

        What is missing is wanted from now on, before everything else.
        """
        wish = self._wish(picture, width, height)
        kept = self._kept.get(picture.key)
        if kept is not None:
            self._kept.move_to_end(picture.key)
            if kept.wish == wish:
                return kept.pixmap
        if picture.key not in self._troubles and self._queue.get(picture.key) != wish:
            self._queue.pop(picture.key, None)
            self._queue = {picture.key: wish, **self._queue}
            self._sending.start(0)
        return kept.pixmap if kept is not None else None

    def has(self, picture: Picture, width: int, height: int) -> bool:
        """Whether the pixmap of just that size is there."""
        kept = self._kept.get(picture.key)
        return kept is not None and kept.wish == self._wish(picture, width, height)

    def trouble_of(self, picture: Picture) -> Trouble | None:
        """Why there is no thumbnail, if there cannot be one."""
        return self._troubles.get(picture.key)

    def wanted(self, wants: Iterable[tuple[Picture, int, int]]) -> None:
        """Want these pictures at these sizes, the first most, and none that were wanted before."""
        self._queue = {}
        for picture, width, height in wants:
            wish = self._wish(picture, width, height)
            kept = self._kept.get(picture.key)
            if (kept is None or kept.wish != wish) and picture.key not in self._troubles:
                self._queue.setdefault(picture.key, wish)
        self._send()

    def prepare(self, picture: Picture) -> None:
        """Make the small file of a picture that has just been saved, when there is time."""
        self._ahead[picture.key] = self._wish(picture, 0, 0)
        while len(self._ahead) > _AHEAD:
            del self._ahead[next(iter(self._ahead))]
        self._sending.start(0)

    def forget(self, key: str) -> None:
        """Try again with a picture whose file has changed or come back."""
        self._troubles.pop(key, None)
        kept = self._kept.pop(key, None)
        if kept is not None:
            self._kept_bytes -= kept.size_bytes

    def close(self) -> None:
        """End the threads; what is kept stays usable."""
        self._sending.stop()
        self._queue.clear()
        self._ahead.clear()
        self._workshop.close()

    def _wish(self, picture: Picture, width: int, height: int) -> Wish:
        path = str(self._path_of(picture))
        return Wish(picture.key, picture.sha256, path, picture.media_type, width, height)

    def _send(self) -> None:
        self._sending.stop()
        self._workshop.wish([*self._queue.values(), *self._ahead.values()])

    def _on_done(self, wish: Wish, result: object) -> None:
        if self._queue.get(wish.key) == wish:
            del self._queue[wish.key]
        if wish.width == 0:
            self._ahead.pop(wish.key, None)
            return
        if isinstance(result, QImage):
            self._keep(wish, QPixmap.fromImage(result))
            self.arrived.emit(wish.key)
            return
        self._troubles[wish.key] = _trouble(result)
        self.failed.emit(wish.key)

    def _keep(self, wish: Wish, pixmap: QPixmap) -> None:
        old = self._kept.pop(wish.key, None)
        if old is not None:
            self._kept_bytes -= old.size_bytes
        size_bytes = pixmap.width() * pixmap.height() * 4
        self._kept[wish.key] = _Kept(wish, pixmap, size_bytes)
        self._kept_bytes += size_bytes
        while self._kept_bytes > self._limit and len(self._kept) > 1:
            _, oldest = self._kept.popitem(last=False)
            self._kept_bytes -= oldest.size_bytes


def _trouble(problem: object) -> Trouble:
    if isinstance(problem, FileNotFoundError):
        return Trouble.MISSING
    return Trouble.NOT_SHOWABLE if isinstance(problem, NotShowableError) else Trouble.UNREADABLE
