"""A contact sheet of some pictures, made on a thread: one picture, or a PDF."""

from __future__ import annotations

import errno
import logging
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QFile, QIODevice, QMarginsF, QObject, QSizeF, Qt, Signal
from PySide6.QtGui import QFont, QImage, QPageSize, QPainter, QPdfWriter

from desktop_app.core import durable
from desktop_app.core.errors import AppError, Charged, Failure, StreamClosed
from desktop_app.core.faults import translated
from desktop_app.core.records import Picture, new_key
from desktop_app.state.contact_sheet_layout import (
    Caption,
    Paper,
    Plan,
    Sheet,
    SheetForm,
    is_too_long,
    laid_out,
    sheet_of,
)
from desktop_app.state.contact_sheet_painting import SheetPainter, SheetWords
from desktop_app.state.importing import Progress
from desktop_app.state.threads import Relay, Workshop

__all__ = [
    "Caption",
    "ContactSheets",
    "Paper",
    "Plan",
    "Sheet",
    "SheetForm",
    "SheetMade",
    "SheetWords",
    "is_too_long",
    "laid_out",
    "sheet_of",
]

_log = logging.getLogger(__name__)

_DPI = 300
_POINTS = 72  # an inch
_CREATOR = "Pictor"


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetMade:
    """What has become of one contact sheet."""

    path: Path
    number: int = 0  # pictures to be seen on it
    missing: tuple[str, ...] = ()  # keys of those that are not, whose place says so
    failure: Failure | None = None
    is_stopped: bool = False

    @property
    def is_there(self) -> bool:
        """Whether there is a sheet now."""
        return self.failure is None and not self.is_stopped


@dataclass(slots=True, eq=False)
class _Run:
    pictures: tuple[Picture, ...]
    paths: tuple[Path, ...]
    sheet: Sheet
    words: SheetWords
    font: QFont
    target: Path
    stop: threading.Event = field(default_factory=threading.Event)


class ContactSheets(QObject):
    """Makes one sheet at a time."""

    started = Signal()
    progressed = Signal(object)  # Progress
    finished = Signal(object)  # SheetMade

    def __init__(self, path_of: Callable[[Picture], Path], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path_of = path_of
        self._run: _Run | None = None
        self._relay = Relay(self._on_told)
        self._workshop: Workshop[_Run] = Workshop(
            self._work, self._on_done, threads=1, name="contact sheet"
        )

    @property
    def is_under_way(self) -> bool:
        """Whether a sheet is being made."""
        return self._run is not None

    def start(
        self,
        pictures: Sequence[Picture],
        sheet: Sheet,
        words: SheetWords,
        font: QFont,
        target: Path,
    ) -> bool:
        """Make a sheet of these pictures; False while another is being made."""
        if self._run is not None:
            return False
        paths = tuple(map(self._path_of, pictures))
        self._run = _Run(tuple(pictures), paths, sheet, words, font, target)
        self.started.emit()
        self._workshop.wish([self._run])
        return True

    def cancel(self) -> None:
        """Make it no further; nothing is left of it."""
        if self._run is not None:
            self._run.stop.set()

    def close(self) -> None:
        """Stop, and tell nothing any more."""
        self.cancel()
        self._workshop.close()
        self._relay.close()

    def _work(self, run: _Run) -> SheetMade:
        """On the thread: all of one sheet, under another name until it is whole."""
        plan = laid_out([one.aspect for one in run.pictures], run.sheet)
        painter = SheetPainter(plan, run.paths, run.words, run.font)
        done = 0

        def step() -> None:
            nonlocal done
            done += 1
            self._relay.hand(Progress(done, len(run.pictures)), None)
            if run.stop.is_set():
                raise StreamClosed

        make = _pdf if run.sheet.form is SheetForm.PDF else _png
        temporary = run.target.with_name(f".{new_key()}.part")
        try:
            with translated(run.target, Charged.NO):
                with _written(temporary) as file:
                    make(plan, painter, run, step, file)
                durable.sync_file(temporary)
                durable.patiently(lambda: temporary.replace(run.target))
                durable.sync_folder(run.target.parent)
        except StreamClosed:
            return SheetMade(path=run.target, is_stopped=True)
        except AppError as error:
            return SheetMade(path=run.target, failure=error.failure)
        finally:
            with suppress(OSError):
                temporary.unlink(missing_ok=True)
        missing = tuple(run.pictures[index].key for index in painter.missing)
        number = len(run.pictures) - len(missing)
        return SheetMade(path=run.target, number=number, missing=missing)

    def _on_told(self, progress: Progress, _: None) -> None:
        self.progressed.emit(progress)

    def _on_done(self, run: _Run, result: object) -> None:
        self._run = None
        if isinstance(result, SheetMade):
            self.finished.emit(result)
        else:
            _log.error(
                "a contact sheet broke off",
                exc_info=result if isinstance(result, BaseException) else None,
            )
            self.finished.emit(SheetMade(path=run.target, is_stopped=True))


@contextmanager
def _written(path: Path) -> Iterator[QFile]:
    """A new file for what Qt writes; raises as files do, also where that went wrong within."""
    file = QFile(str(path))
    mode = QIODevice.OpenModeFlag
    try:
        if not file.open(mode.WriteOnly | mode.NewOnly):
            raise OSError(errno.EIO, file.errorString(), str(path.parent))
        yield file
        if not file.flush() or file.error() != QFile.FileError.NoError:
            raise OSError(errno.EIO, file.errorString(), str(path.parent))
    finally:
        file.close()


def _pdf(plan: Plan, sheet: SheetPainter, run: _Run, step: Callable[[], None], file: QFile) -> None:
    """Page after page goes to the disk: of many pictures it would fill the memory."""
    writer = QPdfWriter(file)
    writer.setResolution(_DPI)
    writer.setPageSize(QPageSize(_PAGES[run.sheet.paper]))
    writer.setPageMargins(QMarginsF())
    writer.setTitle(run.words.title)
    writer.setCreator(_CREATOR)
    painter = QPainter(writer)
    try:
        painter.scale(_DPI / _POINTS, _DPI / _POINTS)
        for page in range(len(plan.pages)):
            if page:
                writer.newPage()
            sheet.paint(painter, page, _DPI / _POINTS, step)
    finally:
        painter.end()


def _png(
    plan: Plan, sheet: SheetPainter, _run: _Run, step: Callable[[], None], file: QFile
) -> None:
    scale = plan.scale_of_picture
    size = QSizeF(plan.size.width() * scale, plan.size.height() * scale).toSize()
    image = QImage(size, QImage.Format.Format_RGB32)
    if image.isNull():
        raise MemoryError
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    try:
        painter.scale(scale, scale)
        sheet.paint(painter, 0, scale, step)
    finally:
        painter.end()
    image.save(file, "PNG")  # type: ignore[call-overload]


_PAGES = {Paper.A4: QPageSize.PageSizeId.A4, Paper.LETTER: QPageSize.PageSizeId.Letter}
