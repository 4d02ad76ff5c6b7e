"""Putting pictures on the clipboard without making the window wait for the decoder."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, QUrl, Signal
from PySide6.QtGui import QGuiApplication, QImage, QImageReader

from desktop_app.core import drawing_process
from desktop_app.core.image_facts import facts
from desktop_app.state.small_files import FORMATS
from desktop_app.state.threads import Workshop


class PictureCopier(QObject):
    """Copies a file as a picture and as a file; says how it ended."""

    copied = Signal()
    failed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workshop: Workshop[Path] = Workshop(_read, self._on_done, threads=1, name="copy")

    def copy(self, path: Path) -> None:
        """Copy this picture; the last one asked for wins."""
        self._workshop.wish([path])

    def close(self) -> None:
        """End the thread."""
        self._workshop.close()

    def _on_done(self, path: Path, result: object) -> None:
        if not isinstance(result, QImage) or result.isNull():
            self.failed.emit()
            return
        data = QMimeData()
        data.setImageData(result)
        data.setUrls([QUrl.fromLocalFile(str(path))])
        QGuiApplication.clipboard().setMimeData(data)
        self.copied.emit()


def _read(path: Path) -> QImage:
    """The picture by what the file holds; a drawing as its safe rendering, never by Qt itself."""
    found = facts(path)
    if found is None:
        return QImage()
    if found.media_type == drawing_process.MEDIA_TYPE:
        with drawing_process.drawn(path, drawing_process.LARGE_PX) as made:
            return _decoded(made, b"png")
    return _decoded(path, FORMATS[found.media_type])


def _decoded(path: Path, form: bytes) -> QImage:
    reader = QImageReader(str(path), form)
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(True)
    return reader.read()
