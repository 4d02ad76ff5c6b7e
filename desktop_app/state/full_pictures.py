"""Pictures in full size for looking at: decoded off the GUI thread, kept within a limit."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import (
    QColorSpace,
    QImage,
    QImageIOHandler,
    QImageReader,
    QPainter,
    QPixelFormat,
    QPixmap,
)

from desktop_app.core import drawing_process
from desktop_app.core.drawing import Undrawable
from desktop_app.core.image_facts import facts
from desktop_app.core.records import Picture
from desktop_app.state.small_files import FORMATS
from desktop_app.state.threads import Workshop

_MOST_BYTES = 512 * 1024 * 1024
_MOST_PICTURES = 5
_THREADS = 2
#: Pixels converted at a time. Qt holds the interpreter lock while it converts, and from twice as
#: many on it also waits for threads of its own.
_BAND = 96 * 1024
_PAUSE_S = 0.0005
#: Up to this reduction one smooth drawing step looks as good as a ready-made smaller copy.
_STEP = 2.5


class Refusal(StrEnum):
    """Why a picture cannot be shown large."""

    MISSING = "missing"  # no file there
    TOO_LARGE = "too_large"  # over Qt's limit for one image
    DRAWING = "drawing"  # SVG that asks for too much, or is no whole drawing
    UNREADABLE = "unreadable"  # not a picture, or a broken one


@dataclass(frozen=True, slots=True)
class Large:
    """What there is of one picture by now."""

    size: QSize  # in pixels as shown, which is after turning; empty while unknown
    levels: tuple[QPixmap, ...] = ()  # the same picture, smallest first; the full one is last
    is_complete: bool = False  # the last level is the full size
    refusal: Refusal | None = None

    def level(self, width: float) -> QPixmap | None:
        """The smallest copy that is at least so many pixels wide, or the largest there is."""
        for pixmap in self.levels:
            if pixmap.width() >= width:
                return pixmap
        return self.levels[-1] if self.levels else None

    @property
    def cost(self) -> int:
        """Bytes of memory it takes."""
        return sum(pixmap.width() * pixmap.height() * 4 for pixmap in self.levels)


@dataclass(frozen=True, slots=True)
class _Wish:
    key: str
    path: Path = field(compare=False)
    width: int = 0  # of the box it shall fit into; 0 asks for the full size
    height: int = 0


@dataclass(frozen=True, slots=True)
class _Decoded:
    size: QSize
    image: QImage


class FullPictures(QObject):
    """Keeps the picture that is looked at and its neighbours; says `changed` as they come.

    What is wanted last is made first, what is no longer wanted is dropped, and the pictures
    looked at longest ago go when the limits are reached.
    """

    changed = Signal(str)  # key: more of that picture is here, or it was refused

    def __init__(
        self,
        path_of: Callable[[Picture], Path],
        parent: QObject | None = None,
        *,
        most_bytes: int = _MOST_BYTES,
    ) -> None:
        super().__init__(parent)
        self._path_of = path_of
        self._most_bytes = most_bytes
        self._kept: OrderedDict[str, Large] = OrderedDict()
        self._current = ""
        self._is_closed = False
        self._workshop: Workshop[_Wish] = Workshop(
            _decode, self._on_done, threads=_THREADS, name="full-picture"
        )

    def get(self, key: str) -> Large | None:
        """What there is of that picture; None where nothing is known yet."""
        return self._kept.get(key)

    def want(self, picture: Picture, box: QSize, ahead: Sequence[Picture] = ()) -> None:
        """Want this picture, first to fit into the box (in device pixels), then in full.

        The pictures ahead are made to fit the box only, which is what is seen of them first.
        """
        key = picture.key
        if key != self._current:
            self._current = key
            kept = self._kept.get(key)
            if kept is not None and kept.refusal is not None:
                del self._kept[key]  # looked at anew: perhaps the file is back
        box = QSize(max(box.width(), 64), max(box.height(), 64))
        wishes = [wish for wish in self._steps(picture, box) if not self._is_granted(wish)]
        for other in ahead:
            wish = self._first(other, box)
            if other.key != key and not self._is_granted(wish):
                wishes.append(wish)
        self._trim()
        self._workshop.wish(wishes)

    def forget(self, key: str) -> None:
        """Drop what is kept of a picture whose file has changed or gone."""
        self._kept.pop(key, None)

    def close(self) -> None:
        """End the threads and let all pictures go."""
        self._is_closed = True
        self._workshop.close()
        self._kept.clear()

    def _first(self, picture: Picture, box: QSize) -> _Wish:
        """To fit; but a drawing in full at once, since all of its sizes take the same work."""
        path = self._path_of(picture)
        is_drawing = picture.media_type == drawing_process.MEDIA_TYPE
        return _Wish(picture.key, path, *(() if is_drawing else (box.width(), box.height())))

    def _steps(self, picture: Picture, box: QSize) -> list[_Wish]:
        """To fit, in full, and where the two lie far apart, half-way between them."""
        key, path = picture.key, self._path_of(picture)
        steps = list(dict.fromkeys([self._first(picture, box), _Wish(key, path)]))
        kept = self._kept.get(key)
        if kept is not None and not kept.size.isEmpty():
            fit = kept.size.scaled(box, Qt.AspectRatioMode.KeepAspectRatio)
            if kept.size.width() > _STEP * fit.width():
                steps.append(_Wish(key, path, kept.size.width() // 2, kept.size.height() // 2))
        return steps

    def _is_granted(self, wish: _Wish) -> bool:
        kept = self._kept.get(wish.key)
        if kept is None:
            return False
        if kept.refusal is not None:
            return True
        if not wish.width:
            return kept.is_complete
        target = _fitted(kept.size, QSize(wish.width, wish.height))
        if target == kept.size:
            return kept.is_complete
        return any(abs(pixmap.width() - target.width()) <= 1 for pixmap in kept.levels)

    def _on_done(self, wish: _Wish, result: object) -> None:
        if self._is_closed:  # it was on its way
            return
        if isinstance(result, _Decoded):
            self._add(wish, result)
        else:
            refusal = result if isinstance(result, Refusal) else Refusal.UNREADABLE
            self._kept[wish.key] = Large(QSize(), refusal=refusal)
        self._kept.move_to_end(wish.key)
        self._trim()
        self.changed.emit(wish.key)

    def _add(self, wish: _Wish, decoded: _Decoded) -> None:
        pixmap = QPixmap.fromImage(decoded.image)
        kept = self._kept.get(wish.key) or Large(decoded.size)
        if kept.size != decoded.size:  # the file is not the one of before
            kept = Large(decoded.size)
        others = [level for level in kept.levels if level.width() != pixmap.width()]
        is_full = pixmap.size() == decoded.size
        if wish.width and not is_full:  # of the copies for an earlier box only one is kept
            full = [level for level in others if level.size() == decoded.size]
            others = full if len(others) > 3 else others
        levels = tuple(sorted([*others, pixmap], key=QPixmap.width))
        self._kept[wish.key] = replace(
            kept, levels=levels, is_complete=kept.is_complete or is_full, refusal=None
        )

    def _trim(self) -> None:
        """Let go of what was looked at longest ago; the picture on show always stays."""
        if self._current in self._kept:
            self._kept.move_to_end(self._current)
        while len(self._kept) > 1 and (
            len(self._kept) > _MOST_PICTURES
            or sum(large.cost for large in self._kept.values()) > self._most_bytes
        ):
            self._kept.popitem(last=False)


def _decode(wish: _Wish) -> _Decoded | Refusal:
    """Read one file at the size wished for; runs on a thread of the workshop.

    Qt never opens a drawing itself: what it reads is the rendering a child process made.
    """
    try:
        found = facts(wish.path)
    except OSError:
        return Refusal.UNREADABLE if wish.path.exists() else Refusal.MISSING
    if found is None:
        return Refusal.UNREADABLE
    if found.media_type != drawing_process.MEDIA_TYPE:
        return _read(wish.path, FORMATS[found.media_type], wish)
    try:
        with drawing_process.drawn(wish.path, drawing_process.LARGE_PX) as made:
            return _read(made, b"png", wish)
    except Undrawable:
        return Refusal.DRAWING


def _read(path: Path, form: bytes, wish: _Wish) -> _Decoded | Refusal:
    """Only calls that let other threads run: the reader scales while it reads."""
    reader = QImageReader(str(path), form)
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(True)
    stored = reader.size()
    if stored.isEmpty():
        return Refusal.UNREADABLE
    if _is_over_the_limit(stored, reader.imageFormat()):
        return Refusal.TOO_LARGE
    turned = bool(
        reader.transformation().value & QImageIOHandler.Transformation.TransformationRotate90.value
    )
    size = stored.transposed() if turned else stored
    if wish.width:
        target = _fitted(size, QSize(wish.width, wish.height))
        if target != size:  # given before turning
            reader.setScaledSize(target.transposed() if turned else target)
    image = reader.read()
    if image.isNull():
        return Refusal.UNREADABLE
    return _Decoded(size, _ready(image))


def _fitted(size: QSize, box: QSize) -> QSize:
    """The size in which a picture fits the box; never larger than it is."""
    if size.width() <= box.width() and size.height() <= box.height():
        return size
    fitted = size.scaled(box, Qt.AspectRatioMode.KeepAspectRatio)
    return fitted.expandedTo(QSize(1, 1))


def _is_over_the_limit(size: QSize, form: QImage.Format) -> bool:
    limit = QImageReader.allocationLimit()
    if limit <= 0:
        return False
    depth = 32
    if form != QImage.Format.Format_Invalid:
        pixel: QPixelFormat = QImage.toPixelFormat(form)
        depth = max(pixel.bitsPerPixel(), 32)
    return size.width() * size.height() * depth // 8 > limit * 1024 * 1024


def _ready(image: QImage) -> QImage:
    """The image in a form that is drawn without further work: sRGB, 32 bits a pixel.

    Band by band, because each of Qt's conversions holds the interpreter lock for its whole run.
    """
    wanted = (
        QImage.Format.Format_ARGB32_Premultiplied
        if image.hasAlphaChannel()
        else QImage.Format.Format_RGB32
    )
    srgb = QColorSpace(QColorSpace.NamedColorSpace.SRgb)
    space = image.colorSpace()
    is_foreign = space.isValid() and space != srgb
    if image.format() == wanted and not is_foreign:
        return image
    ready = QImage(image.size(), wanted)
    ready.setColorSpace(srgb)
    painter = QPainter(ready)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
    rows = max(_BAND // image.width(), 1)
    turn = Event()
    for top in range(0, image.height(), rows):
        band = image.copy(0, top, image.width(), min(rows, image.height() - top))
        if is_foreign:
            band = band.convertedToColorSpace(srgb, wanted)
        painter.drawImage(0, top, band)
        turn.wait(_PAUSE_S)  # short calls in a row would starve the thread that waits for the lock
    painter.end()
    return ready
