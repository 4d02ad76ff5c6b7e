"""Makes pictures fit for being sent along: of a type that models read, and not too large.

Everything here runs on worker threads. What is fit already stays as it is, byte for byte.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QColorSpace, QImage, QImageIOHandler, QImageReader, QImageWriter

from desktop_app.core import drawing_process
from desktop_app.core.drawing import Undrawable
from desktop_app.core.image_facts import ImageFacts
from desktop_app.state.given import NotTaken, Reason, explained, look
from desktop_app.state.small_files import FORMATS

#: Models look at no more than this; one provider is known to take 4.5 MB for a whole request.
LONGEST_PX = 2048
MOST_BYTES = 7_000_000
_SENT_AS_IT_IS = {"image/png", "image/jpeg", "image/webp", "image/gif"}
_LOSSY = 92
#: Qt's qualities for PNG: as small as its usual one in a third of the time, and not packed at all.
_PACKED, _LOOSE = 50, 100
_GLIMPSE_PX = 64


@contextmanager
def sendable(source: Path) -> Iterator[Path]:
    """Lends a file that can be sent, until the end; raises `NotTaken` where there can be none."""
    with TemporaryDirectory(prefix="pictor-") as folder:
        with explained():
            look(source)
            # From here on it is ours: nobody changes it meanwhile, and Qt can read its name.
            copy = Path(folder) / "original"
            shutil.copyfile(source, copy)
            seen = look(copy)
            if seen.media_type == drawing_process.MEDIA_TYPE:
                copy = _drawn(copy, Path(folder) / "drawing.png")
                seen = look(copy)
        if _is_fit(copy, seen):
            if _glimpse(copy, seen).isNull():  # damaged: no model could read it either
                raise NotTaken(Reason.UNREADABLE)
            yield copy
        else:
            yield _smaller(copy, seen, Path(folder))


def laid_down(image: QImage, folder: Path) -> Path:
    """A file for a picture that lies in none, quickly made where it will not stay."""
    is_final = max(image.width(), image.height()) <= LONGEST_PX
    return _write(image, folder / "picture.png", _PACKED if is_final else _LOOSE)


def _drawn(drawing: Path, target: Path) -> Path:
    try:
        drawing_process.draw(drawing, LONGEST_PX, target)
    except Undrawable:
        raise NotTaken(Reason.DRAWING) from None
    return target


def _reader(source: Path, seen: ImageFacts) -> QImageReader:
    reader = QImageReader(str(source), QByteArray(FORMATS[seen.media_type]))
    reader.setAutoDetectImageFormat(False)  # Qt's own guess leads to decoders we do not want
    reader.setAutoTransform(True)
    return reader


def _glimpse(source: Path, seen: ImageFacts) -> QImage:
    reader = _reader(source, seen)
    reader.setScaledSize(_within(seen, _GLIMPSE_PX))
    return reader.read()


def _within(seen: ImageFacts, longest: int) -> QSize:
    """The size that fits, of one pixel at least however long and thin the picture is."""
    whole, room = QSize(seen.width, seen.height), QSize(longest, longest)
    return whole.scaled(room, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))


def _is_fit(source: Path, seen: ImageFacts) -> bool:
    fits = max(seen.width, seen.height) <= LONGEST_PX and source.stat().st_size <= MOST_BYTES
    if not fits or seen.media_type not in _SENT_AS_IT_IS:
        return False
    upright = QImageIOHandler.Transformation.TransformationNone
    # Not every model turns a photo the way its camera says.
    return _reader(source, seen).transformation() == upright


def _smaller(source: Path, seen: ImageFacts, folder: Path) -> Path:
    reader = _reader(source, seen)
    if max(seen.width, seen.height) > LONGEST_PX:
        reader.setScaledSize(_within(seen, LONGEST_PX))
    image = reader.read()
    if image.isNull():
        # All but JPEGs are decoded whole before they are scaled, which Qt does up to a limit.
        too_much = seen.width * seen.height * 4 > QImageReader.allocationLimit() << 20
        raise NotTaken(Reason.TOO_LARGE if too_much else Reason.UNREADABLE)
    if image.colorSpace().isValid():
        image.convertToColorSpace(QColorSpace(QColorSpace.NamedColorSpace.SRgb))
    if not image.hasAlphaChannel():
        return _write(image, folder / "picture.jpeg", _LOSSY)
    path = _write(image, folder / "picture.png", _PACKED)
    if path.stat().st_size <= MOST_BYTES:
        return path
    return _write(image, folder / "picture.webp", _LOSSY)


def _write(image: QImage, path: Path, quality: int) -> Path:
    """Write it in the format that the file's name says, letting other threads run."""
    writer = QImageWriter(str(path), QByteArray(path.suffix.removeprefix(".").encode()))
    writer.setQuality(quality)
    if not writer.write(image):
        raise NotTaken(Reason.UNREADABLE)
    return path
