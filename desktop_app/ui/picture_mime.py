"""Pictures while they are dragged: real files for others, and their keys for ourselves."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QMimeData, QSize, Qt, QUrl
from PySide6.QtGui import QDrag, QPixmap
from PySide6.QtWidgets import QWidget

from desktop_app.core.records import Picture

PICTURES = "application/x-pictor-pictures"
_SIDE = 96  # of what hangs on the pointer


def put_keys(mime: QMimeData, keys: Iterable[str]) -> None:
    """Write the keys of pictures beside what is there already."""
    mime.setData(PICTURES, "\n".join(keys).encode())


def keys_of(mime: QMimeData) -> list[str]:
    """The keys of the pictures, in the order in which they hang; nothing where it is no such."""
    if not mime.hasFormat(PICTURES):
        return []
    # What calls itself so may come from another program: it may be anything.
    text = bytes(mime.data(PICTURES).data()).decode(errors="replace")
    return [key for key in text.split("\n") if key]


def drag_out(source: QWidget, mime: QMimeData, seen: QPixmap) -> None:
    """Let it be dragged until it is dropped; others may copy it, never move it away.

    What was seen of it hangs on the pointer, small.
    """
    drag = QDrag(source)
    drag.setMimeData(mime)
    if not seen.isNull():
        ratio = seen.devicePixelRatio()
        side = round(_SIDE * ratio)
        keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode
        small = seen.scaled(QSize(side, side), keep, smooth.SmoothTransformation)
        small.setDevicePixelRatio(ratio)
        drag.setPixmap(small)
    drag.exec(Qt.DropAction.CopyAction)


def drag_picture_out(source: QWidget, picture: Picture, file: Path, seen: QPixmap) -> None:
    """Let one picture be dragged, as its file and by its key; one without a file stays."""
    if file.is_file():
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(file)])
        put_keys(mime, [picture.key])
        drag_out(source, mime, seen)
