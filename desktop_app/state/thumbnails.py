"""Small pictures for the wall: asked for by picture, made by two threads, kept within bounds."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage, QPixmap

from desktop_app.core.records import Picture
from desktop_app.state.cache_folder import CacheFolder
from desktop_app.state.originals import Originals, Trouble
from desktop_app.state.small_files import NotShowableError, Rough, SmallFiles, Wish
from desktop_app.state.threads import Workshop

__all__ = ["LIMIT_BYTES", "Thumbnails", "Trouble"]

LIMIT_BYTES = 2_000_000_000  # of the small files on disk
_KEPT_BYTES = 192 * 1024 * 1024  # of pixmaps in memory
_AHEAD = 64  # pictures whose small file is made although nobody looks at them
_TROUBLES = 10_000
_CLEAR = "clear"
_TIDY_AFTER_MS = 5000  # the first pictures come first


@dataclass(frozen=True, slots=True)
class _Kept:
    wish: Wish | None  # None for one that is only there until the right one is
    pixmap: QPixmap

    @property
    def size_bytes(self) -> int:
        return self.pixmap.width() * self.pixmap.height() * 4


class Thumbnails(QObject):
    """Answers at once with what is there and notes what is not.

    Sizes are in device pixels. The signals carry the picture's key.
    """

    arrived = Signal(str)
    failed = Signal(str)
    trouble_changed = Signal(str)  # with the picture's file; there may be a thumbnail all the same
    tidied = Signal()  # what is on disk has been counted, and is within its limit again
    _filled = Signal()  # by a worker

    def __init__(
        self,
        folder: Path,
        path_of: Callable[[Picture], Path],
        *,
        limit_bytes: int = LIMIT_BYTES,
        kept_bytes: int = _KEPT_BYTES,
        parent: QObject | None = None,
    ) -> None:
        """Small files are kept below `folder`, which may be emptied at any time."""
        super().__init__(parent)
        self._path_of = path_of
        self._cache = CacheFolder(folder, limit_bytes)
        self._cache.on_full = self._filled.emit
        self._filled.connect(self._tidy)
        self._originals = Originals(self)
        self._originals.looked.connect(self._on_looked)
        self._kept: OrderedDict[str, _Kept] = OrderedDict()
        self._kept_bytes = 0
        self._limit = kept_bytes
        self._troubles: dict[str, tuple[str, Trouble]] = {}  # by key; for a file at this path
        self._queue: dict[str, Wish] = {}  # by key, the most wanted first
        self._ahead: dict[str, Wish] = {}
        self._sending = QTimer(self)
        self._sending.setSingleShot(True)
        self._sending.timeout.connect(self._send)
        self._workshop: Workshop[Wish] = Workshop(
            SmallFiles(self._cache).image, self._on_done, threads=2, name="thumbnails"
        )
        self._on_cleared: list[Callable[[], None]] = []
        self._tidying: Workshop[str] = Workshop(
            self._tend, self._on_tidied, threads=1, name="thumbnail cache"
        )
        self._tidy_soon = QTimer(self)
        self._tidy_soon.setSingleShot(True)
        self._tidy_soon.setInterval(_TIDY_AFTER_MS)
        self._tidy_soon.timeout.connect(self._tidy)

    @property
    def kept_bytes(self) -> int:
        """How much memory the kept pixmaps take."""
        return self._kept_bytes

    @property
    def disk_bytes(self) -> int | None:
        """How much the small files take on disk; None until they have been counted."""
        return self._cache.size_bytes

    @property
    def limit_bytes(self) -> int:
        """How much they may take."""
        return self._cache.limit_bytes

    def set_limit_bytes(self, limit_bytes: int) -> None:
        """Let them take so much; what was not used for longest goes until it is no more."""
        self._cache.limit_bytes = limit_bytes
        self._tidy()

    def clear(self, then: Callable[[], None]) -> None:
        """Delete every small file, and say so; what is wanted afterwards is made again."""
        self._on_cleared.append(then)
        self._tidying.wish([_CLEAR])

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
        if self._made_trouble(wish) is None and self._queue.get(picture.key) != wish:
            self._queue.pop(picture.key, None)
            if kept is None:
                self._queue = {picture.key: wish, **self._queue}
            else:  # there is something to see meanwhile
                self._queue[picture.key] = replace(wish, exactly=True)
            self._sending.start(0)
        return kept.pixmap if kept is not None else None

    def has(self, picture: Picture, width: int, height: int) -> bool:
        """Whether the pixmap of just that size is there."""
        kept = self._kept.get(picture.key)
        return kept is not None and kept.wish == self._wish(picture, width, height)

    def trouble_of(self, picture: Picture) -> Trouble | None:
        """What is wrong with the picture's file, whether or not there is a thumbnail of it."""
        wish = self._wish(picture, 0, 0)
        return self._originals.trouble_of(wish.key, wish.path) or self._made_trouble(wish)

    def wanted(self, wants: Iterable[tuple[Picture, int, int]]) -> None:
        """Want these pictures at these sizes, the first most, and none that were wanted before.

        Those of which there is nothing to see come before those that are of another size.
        """
        self._queue = {}
        seen, better = [], []
        for picture, width, height in wants:
            wish = self._wish(picture, width, height)
            seen.append((picture, wish.path))
            kept = self._kept.get(picture.key)
            if self._made_trouble(wish) is not None or (kept is not None and kept.wish == wish):
                continue
            if kept is None:
                self._queue.setdefault(picture.key, wish)
            else:
                better.append(replace(wish, exactly=True))
        for wish in better:
            self._queue.setdefault(wish.key, wish)
        self._send()
        self._originals.look(seen)

    def prepare(self, picture: Picture) -> None:
        """Make the small file of a picture that has just been saved, when there is time."""
        self._ahead[picture.key] = self._wish(picture, 0, 0)
        while len(self._ahead) > _AHEAD:
            del self._ahead[next(iter(self._ahead))]
        self._sending.start(0)

    def forget(self, key: str) -> None:
        """Try again with a picture whose file has changed or come back."""
        self._troubles.pop(key, None)
        self._queue.pop(key, None)
        self._originals.forget(key)
        kept = self._kept.pop(key, None)
        if kept is not None:
            self._kept_bytes -= kept.size_bytes

    def look_again(self) -> None:
        """Look at the pictures' files anew when they are wanted next: somebody was elsewhere."""
        self._originals.doubt()

    def close(self) -> None:
        """End the threads; what is kept stays usable."""
        self._sending.stop()
        self._queue.clear()
        self._ahead.clear()
        self._tidy_soon.stop()
        self._cache.end()
        for workshop in (self._workshop, self._tidying, self._originals):
            workshop.close()

    def _wish(self, picture: Picture, width: int, height: int) -> Wish:
        path = str(self._path_of(picture))
        sha256, size_bytes = picture.sha256, picture.size_bytes
        return Wish(picture.key, sha256, path, picture.media_type, width, height, size_bytes)

    def _send(self) -> None:
        self._sending.stop()
        self._workshop.wish([*self._queue.values(), *self._ahead.values()])
        if self._cache.size_bytes is None and not self._tidy_soon.isActive():
            self._tidy_soon.start()

    def _tidy(self) -> None:
        self._tidy_soon.stop()
        self._tidying.wish([*([_CLEAR] if self._on_cleared else []), "tidy"])

    def _tend(self, wish: str) -> None:
        if wish == _CLEAR:
            self._cache.clear()
        self._cache.tidy()

    def _on_tidied(self, wish: str, _result: object) -> None:
        self.tidied.emit()
        if wish == _CLEAR:
            waiting, self._on_cleared = self._on_cleared, []
            for then in waiting:
                then()

    def _made_trouble(self, wish: Wish) -> Trouble | None:
        """Why no small file could be made of it."""
        path, trouble = self._troubles.get(wish.key, ("", None))
        return trouble if path == wish.path else None

    def _on_looked(self, key: str, path: str, before: Trouble | None) -> None:
        """A file has come back or gone: try again with it, or say so."""
        now = self._originals.trouble_of(key, path)
        at, made = self._troubles.get(key, (path, None))
        if at != path:
            return
        stays = now is Trouble.MISSING or (now is before and made is not Trouble.MISSING)
        if not stays:
            self._troubles.pop(key, None)
        if (now or (made if stays else None)) is not (before or made):
            self.trouble_changed.emit(key)

    def _on_done(self, wish: Wish, result: object) -> None:
        is_wanted = self._queue.get(wish.key) == wish
        if is_wanted:
            del self._queue[wish.key]
        if wish.width == 0:
            self._ahead.pop(wish.key, None)
            return
        if isinstance(result, QImage):
            self._keep(wish.key, _Kept(wish, QPixmap.fromImage(result)))
            self.arrived.emit(wish.key)
            return
        if isinstance(result, Rough):
            self._keep(wish.key, _Kept(None, QPixmap.fromImage(result.image)))
            self.arrived.emit(wish.key)
            if is_wanted:
                self._queue[wish.key] = replace(wish, exactly=True)
                self._sending.start(0)
            return
        if not is_wanted:  # it may be another file by now
            return
        self._troubles[wish.key] = (wish.path, _trouble(result))
        if len(self._troubles) > _TROUBLES:
            del self._troubles[next(iter(self._troubles))]
        self.failed.emit(wish.key)

    def _keep(self, key: str, new: _Kept) -> None:
        old = self._kept.pop(key, None)
        if old is not None:
            self._kept_bytes -= old.size_bytes
        self._kept[key] = new
        self._kept_bytes += new.size_bytes
        while self._kept_bytes > self._limit and len(self._kept) > 1:
            _, oldest = self._kept.popitem(last=False)
            self._kept_bytes -= oldest.size_bytes


def _trouble(problem: object) -> Trouble:
    if isinstance(problem, FileNotFoundError):
        return Trouble.MISSING
    return Trouble.NOT_SHOWABLE if isinstance(problem, NotShowableError) else Trouble.UNREADABLE
