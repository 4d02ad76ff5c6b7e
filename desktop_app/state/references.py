"""Takes in pictures that shall be sent along, and shows small copies of those that will be."""

from __future__ import annotations

import logging
from collections import OrderedDict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QByteArray, QObject, QRect, QSize, Signal
from PySide6.QtGui import QImage, QImageReader, QPixmap

from desktop_app.core.errors import AppError, Failure
from desktop_app.core.recipe import Reference
from desktop_app.state.given import NotTaken, Reason, here, pictures_in
from desktop_app.state.sendable import laid_down, sendable
from desktop_app.state.small_files import FORMATS
from desktop_app.state.threads import Workshop

_log = logging.getLogger(__name__)

MOST_AT_ONCE = 16
_MOST_TRIED = 64
_MOST_PIXMAPS = 64

#: Keeps a file in the library: its content, its name, and the key of the picture that it is.
Keep = Callable[[Path, str, str], Reference]
Then = Callable[[tuple[Reference, ...]], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Source:
    name: str
    path: Path | None = None
    image: QImage | None = None  # of what lies in no file
    picture: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class _Batch:
    sources: tuple[_Source, ...]
    then: Then | None = None  # who gets them instead of the draft


@dataclass(slots=True)
class _Taken:
    references: dict[str, Reference] = field(default_factory=dict)  # by hash: the same one once
    refused: list[tuple[str, Reason]] = field(default_factory=list)
    failure: Failure | None = None  # of the library's

    @property
    def is_enough(self) -> bool:
        """Whether no model takes more, or it is time to stop trying."""
        tried = len(self.references) + len(self.refused)
        return len(self.references) == MOST_AT_ONCE or tried >= _MOST_TRIED


@dataclass(frozen=True, slots=True)
class _Wish:
    reference: Reference
    side: int


class ReferenceDesk(QObject):
    """Prepares pictures on a thread of its own, batch by batch, in the order in which they came."""

    added = Signal(object)  # tuple[Reference, ...]
    refused = Signal(object)  # tuple[tuple[str, Reason], ...]: names and why
    failed = Signal(object)  # Failure: the library could not keep one
    busy_changed = Signal(bool)  # whether something is being prepared
    thumbnail_arrived = Signal(str)  # sha256

    def __init__(
        self, keep: Keep, path_of: Callable[[Reference], Path], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._keep = keep
        self._path_of = path_of
        self._batches: list[_Batch] = []  # the first of them is with the thread
        self._taking = Workshop(self._take, self._on_taken, threads=1, name="references")
        self._pixmaps: OrderedDict[_Wish, QPixmap] = OrderedDict()
        self._wanted: dict[_Wish, None] = {}  # in the order of asking
        self._looking = Workshop(self._look, self._on_looked, threads=1, name="reference")

    def add_files(self, paths: list[Path], then: Then | None = None) -> None:
        """Take files, and the pictures of folders, up to a number that models take.

        Here as below, `then` gets them instead of the draft.
        """
        sources = tuple(_Source(path=here(path), name=path.name) for path in paths)
        self._begin(_Batch(sources, then))

    def add_image(self, image: QImage, name: str, then: Then | None = None) -> None:
        """Take a picture that lies in no file, as from the clipboard."""
        self._begin(_Batch((_Source(image=image, name=name),), then))

    def add_pictures(self, pictures: list[tuple[str, Path, str]], then: Then | None = None) -> None:
        """Take pictures of the wall: their keys, files and titles."""
        sources = (_Source(path=path, name=title, picture=key) for key, path, title in pictures)
        self._begin(_Batch(tuple(sources), then))

    def prepare(self, key: str, path: Path, title: str, then: Then) -> None:
        """Make a reference of one picture of the wall for something else than the draft."""
        self._begin(_Batch((_Source(path=path, name=title, picture=key),), then))

    def thumbnail(self, reference: Reference, side: int) -> QPixmap | None:
        """A square of so many device pixels, if it has been made; else it will be."""
        wish = _Wish(reference, side)
        if wish in self._pixmaps:
            self._pixmaps.move_to_end(wish)
        elif wish not in self._wanted:
            self._wanted[wish] = None
            self._looking.wish(list(self._wanted))
        return self._pixmaps.get(wish)

    def close(self) -> None:
        """End the threads."""
        self._taking.close()
        self._looking.close()

    def _begin(self, batch: _Batch) -> None:
        self._batches.append(batch)
        if len(self._batches) == 1:
            self._taking.wish([batch])
            self.busy_changed.emit(True)

    def _take(self, batch: _Batch) -> _Taken:
        """On the thread: all of one batch."""
        taken = _Taken()
        with TemporaryDirectory(prefix="pictor-") as folder:
            for source in batch.sources:
                try:
                    for path, name in _files(source, Path(folder)):
                        if taken.is_enough:
                            taken.refused.append((name, Reason.TOO_MANY))
                            return taken
                        self._take_one(path, name, source.picture, taken)
                except NotTaken as problem:
                    taken.refused.append((source.name, problem.reason))
        return taken

    def _take_one(self, path: Path, name: str, picture: str, taken: _Taken) -> None:
        try:
            with sendable(path) as fit:
                reference = self._keep(fit, name, picture)
            taken.references.setdefault(reference.sha256, reference)
        except NotTaken as problem:
            taken.refused.append((name, problem.reason))
        except AppError as error:
            taken.failure = error.failure

    def _on_taken(self, batch: _Batch, result: object) -> None:
        self._batches.remove(batch)
        self._taking.wish(self._batches[:1])
        if not isinstance(result, _Taken):
            _log.error("references could not be taken", exc_info=_raised(result))
            result = _Taken(refused=[(one.name, Reason.UNREADABLE) for one in batch.sources])
        references = tuple(result.references.values())
        self._forget_lost(references)
        if batch.then is not None:
            batch.then(references)
        elif references:
            self.added.emit(references)
        if result.refused:
            self.refused.emit(tuple(result.refused))
        if result.failure is not None:
            self.failed.emit(result.failure)
        if not self._batches:
            self.busy_changed.emit(False)

    def _forget_lost(self, references: tuple[Reference, ...]) -> None:
        """Look again at those that were lost and are here now."""
        back = {reference.sha256 for reference in references}
        for wish in [wish for wish, pixmap in self._pixmaps.items() if pixmap.isNull()]:
            if wish.reference.sha256 in back:
                del self._pixmaps[wish]
                self.thumbnail_arrived.emit(wish.reference.sha256)

    def _look(self, wish: _Wish) -> QImage:
        """On the thread: a reference's middle square."""
        path = self._path_of(wish.reference)
        reader = QImageReader(str(path), QByteArray(FORMATS[wish.reference.media_type]))
        reader.setAutoDetectImageFormat(False)
        whole = reader.size()
        edge = min(whole.width(), whole.height())
        left, top = (whole.width() - edge) // 2, (whole.height() - edge) // 2
        reader.setClipRect(QRect(left, top, edge, edge))
        reader.setScaledSize(QSize(wish.side, wish.side))
        return reader.read()

    def _on_looked(self, wish: _Wish, result: object) -> None:
        self._wanted.pop(wish, None)
        image = result if isinstance(result, QImage) else QImage()
        # A lost one has an empty picture from now on, so that it is not looked for for ever.
        self._pixmaps[wish] = QPixmap.fromImage(image)
        while len(self._pixmaps) > _MOST_PIXMAPS:
            self._pixmaps.popitem(last=False)
        self.thumbnail_arrived.emit(wish.reference.sha256)


def _files(source: _Source, folder: Path) -> Iterator[tuple[Path, str]]:
    """The files of a source, with their names."""
    if source.path is None:
        yield laid_down(source.image or QImage(), folder), source.name
        return
    for path in pictures_in(source.path):
        yield path, source.name if path == source.path else path.name


def _raised(result: object) -> BaseException | None:
    return result if isinstance(result, BaseException) else None
