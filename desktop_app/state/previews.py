"""Looks at pictures that are not finished, for the tiles of their jobs."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader

from desktop_app.core.image_facts import facts
from desktop_app.state.threads import Workshop

_RASTER = {"image/png", "image/jpeg", "image/webp", "image/gif"}
_SOFT_PX = 20  # a picture of this size, drawn large, is one in soft focus
#: Larger ones take longer to read than to save, and would take the processor from the window.
_MOST_SOFT_BYTES = 4 << 20


@dataclass(frozen=True, slots=True)
class _Wish:
    job_key: str
    path: Path
    width: int
    height: int
    is_soft: bool


class Previews(QObject):
    """Reads partial pictures, and whole ones on their way to the library, on its own threads."""

    arrived = Signal(str, QImage)  # job key, and the picture as large as was wanted

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wishes: dict[str, _Wish] = {}  # the latest of each job
        self._read: set[_Wish] = set()  # those of them that have been seen to
        self._workshop = Workshop(_seen, self._on_seen, threads=2, name="preview")

    def want(self, job_key: str, path: Path, size: QSize, *, is_soft: bool) -> None:
        """Have the picture read so that it covers `size` device pixels."""
        wish = _Wish(job_key, path, max(size.width(), 1), max(size.height(), 1), is_soft)
        if self._wishes.get(job_key) != wish:
            self._wishes[job_key] = wish
            self._read &= set(self._wishes.values())
            others = (one for one in self._wishes.values() if one not in {wish, *self._read})
            self._workshop.wish([wish, *others])

    def forget(self, job_key: str) -> None:
        """Nobody looks at this job any more."""
        self._wishes.pop(job_key, None)

    def close(self) -> None:
        """End the threads."""
        self._workshop.close()

    def _on_seen(self, wish: _Wish, result: object) -> None:
        self._read.add(wish)
        is_wanted = self._wishes.get(wish.job_key) == wish
        if is_wanted and isinstance(result, QImage) and not result.isNull():
            self.arrived.emit(wish.job_key, result)


def _seen(wish: _Wish) -> QImage:
    """The picture, cut to the tile's shape; nothing where the file has gone meanwhile."""
    try:
        found = facts(wish.path)
        too_large = wish.is_soft and wish.path.stat().st_size > _MOST_SOFT_BYTES
    except FileNotFoundError:
        return QImage()
    if (
        too_large
        or found is None
        or found.media_type not in _RASTER
        or not found.width
        or not found.height
    ):
        return QImage()
    size = QSize(found.width, found.height)
    room = QSize(wish.width, wish.height)
    expanding = Qt.AspectRatioMode.KeepAspectRatioByExpanding
    wanted = size.scaled(QSize(_SOFT_PX, _SOFT_PX) if wish.is_soft else room, expanding)
    reader = QImageReader(str(wish.path))
    reader.setScaledSize(wanted)
    image = reader.read()
    if wish.is_soft and not image.isNull():
        image = image.scaled(
            size.scaled(room, expanding),
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
    left, top = (image.width() - room.width()) // 2, (image.height() - room.height()) // 2
    return image.copy(left, top, room.width(), room.height())
