"""A brush on a picture that is always put down again."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter, QTransform


@contextmanager
def painting(image: QImage) -> Iterator[QPainter]:
    """A painter on the image, ended whatever happens: Qt crashes if the image goes before it."""
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    try:
        yield painter
    finally:
        painter.end()


def turned_over(image: QImage, *, sideways: bool) -> QImage:
    """The image as a mirror beside it shows it, or as still water below it does."""
    across, down = (-1, 1) if sideways else (1, -1)
    return image.transformed(QTransform.fromScale(across, down))
