"""Pictures in full size for looking at: decoded off the GUI thread, kept within a limit."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import (
    QImage,
    QImageIOHandler,
    QImageReader,
    QPixelFormat,
    QPixmap,
)

from desktop_app.core import drawing_process
from desktop_app.core.drawing import Undrawable
from desktop_app.core.image_facts import facts
from desktop_app.core.records import Picture
from desktop_app.state.drawable import drawable
from desktop_app.state.small_files import FORMATS
from desktop_app.state.threads import Workshop

_MOST_BYTES = 512 * 1024 * 1024
_MOST_PICTURES = 5
_THREADS = 2
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
        self._current: tuple[str, ...] = ()
        self._awaited: set[str] = set()  # what is on show and not to be seen yet
        self._rest: Callable[[], list[_Wish]] = list  # what has time until then
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
        box = _at_least(box)

        def rest() -> list[_Wish]:
            others = [self._first(other, box) for other in ahead if other.key != picture.key]
            return self._further(picture, box) + others

        self._look_at([picture])
        self._wish([self._first(picture, box)], rest)

    def want_several(self, wishes: Sequence[tuple[Picture, QSize]]) -> None:
        """Want pictures that are looked at together, each to fit its box, then all in full.

        In full they come in their order, as far as memory allows.
        """
        boxes = [(picture, _at_least(box)) for picture, box in wishes]

        def rest() -> list[_Wish]:
            found, left = [], self._most_bytes
            for picture, box in boxes:
                left -= picture.width * picture.height * 4
                found += self._further(picture, box) if left >= 0 else []
            return found

        self._look_at([picture for picture, _ in wishes])
        self._wish([self._first(picture, box) for picture, box in boxes], rest)

    def _look_at(self, pictures: Sequence[Picture]) -> None:
        before = self._current
        self._current = tuple(picture.key for picture in pictures)
        for key in self._current:
            kept = self._kept.get(key)
            if kept is not None and kept.refusal is not None and key not in before:
                del self._kept[key]  # looked at anew: perhaps the file is back

    def _wish(self, firsts: Sequence[_Wish], rest: Callable[[], list[_Wish]]) -> None:
        """What is seen first has the machine to itself: decoding is as fast as memory is."""
        self._trim()
        missing = [wish for wish in firsts if not self._is_granted(wish)]
        self._awaited, self._rest = {wish.key for wish in missing}, rest
        if missing:
            self._workshop.wish(missing)
        else:
            self._wish_rest()

    def _wish_rest(self) -> None:
        self._workshop.wish([wish for wish in self._rest() if not self._is_granted(wish)])

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

    def _further(self, picture: Picture, box: QSize) -> list[_Wish]:
        """In full, and where that is far from what fits the box, half-way between them."""
        key, path = picture.key, self._path_of(picture)
        steps = [_Wish(key, path)]
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
        if wish.key in self._awaited:
            self._awaited.discard(wish.key)
            if not self._awaited:
                self._wish_rest()
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
        """Let go of what was looked at longest ago; what is on show always stays."""
        for key in self._current:
            if key in self._kept:
                self._kept.move_to_end(key)
        while len(self._kept) > max(len(self._current), 1) and (
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
    return _Decoded(size, drawable(image))


def _at_least(box: QSize) -> QSize:
    """A box with room for something, though the window be tiny."""
    return box.expandedTo(QSize(64, 64))


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
