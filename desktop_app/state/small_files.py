"""Small copies of pictures on disk, so that the wall hardly ever decodes an original.

Everything here runs on worker threads. Only calls that let other threads run are used on large
pictures: `QImageReader` by path, scaling while it decodes. Drawings (SVG) are never opened here:
a process of their own makes the small copy.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path
from tempfile import NamedTemporaryFile
from urllib.parse import quote

from PySide6.QtCore import QByteArray, QSize
from PySide6.QtGui import QColorSpace, QImage, QImageIOHandler, QImageReader, QImageWriter

from desktop_app.core import drawing_process
from desktop_app.core.drawing import Undrawable

_log = logging.getLogger(__name__)

EDGES = (512, 1024)  # long edges of the small files
_QUALITY = 85
#: The only formats that are ever decoded. Qt is told which one to use and never guesses, so an
#: SVG or anything else under a picture's name reaches no decoder.
FORMATS = {
    "image/png": b"png",
    "image/jpeg": b"jpeg",
    "image/webp": b"webp",
    "image/gif": b"gif",
    "image/bmp": b"bmp",
}
_SUFFIXES = {".jpg": b"jpeg", ".png": b"png"}


class NotShowableError(Exception):
    """The file is of a kind that is never decoded, or a drawing that cannot be drawn."""


class UnreadableError(Exception):
    """The file is damaged, or too large to decode."""


@dataclass(frozen=True, slots=True)
class Wish:
    """A picture at a size in device pixels; 0 by 0 asks for the small file only."""

    key: str
    sha256: str
    path: str
    media_type: str
    width: int
    height: int


class SmallFiles:
    """Makes each picture's small copies once and decodes them at the size they are shown."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def image(self, wish: Wish) -> QImage:
        """The picture at the wished size, ready for a pixmap."""
        edge = next((edge for edge in EDGES if edge >= max(wish.width, wish.height)), EDGES[-1])
        size = QSize(wish.width, wish.height) if wish.width else None
        stem = self.stem(wish, edge)
        for suffix, format_ in _SUFFIXES.items():
            small = stem.with_name(stem.name + suffix)
            if small.exists():
                try:
                    return _read(small, format_, size)
                except UnreadableError:
                    _log.info("%s is damaged and will be made again", small)
        return self._make(wish, stem, edge, size)

    def stem(self, wish: Wish, edge: int) -> Path:
        """The small file without suffix; another content under the same key is another file."""
        fan = blake2b(wish.key.encode(), digest_size=1).hexdigest()
        return self._folder / fan / f"{quote(wish.key, safe='')}-{wish.sha256[:8]}-{edge}"

    def _make(self, wish: Wish, stem: Path, edge: int, size: QSize | None) -> QImage:
        original = Path(wish.path)
        if wish.media_type == drawing_process.MEDIA_TYPE:
            return _draw(wish, stem, edge, size)
        format_ = FORMATS.get(wish.media_type)
        if format_ is None or original.suffix.lower() in {".svg", ".svgz"}:
            raise NotShowableError(wish.media_type)
        if not original.exists():
            raise FileNotFoundError(wish.path)
        image = _read(original, format_, QSize(edge, edge), inside=True)
        suffix = ".png" if image.hasAlphaChannel() and not _is_opaque(image) else ".jpg"
        small = stem.with_name(stem.name + suffix)
        try:
            _save(image, small, _SUFFIXES[suffix])
        except OSError as problem:
            _log.warning("no small copy of %s could be kept: %s", wish.key, problem)
            return _read(original, format_, size) if size is not None else image
        return _read(small, _SUFFIXES[suffix], size)


def _draw(wish: Wish, stem: Path, edge: int, size: QSize | None) -> QImage:
    """A drawing's small copy, which the child process writes itself."""
    original = Path(wish.path)
    if not original.exists():
        raise FileNotFoundError(wish.path)
    small = stem.with_name(f"{stem.name}.png")
    try:
        try:
            small.parent.mkdir(parents=True, exist_ok=True)
            drawing_process.draw(original, edge, small)
        except OSError as problem:
            _log.warning("no small copy of %s could be kept: %s", wish.key, problem)
            with drawing_process.drawn(original, edge) as made:
                return _read(made, b"png", size)
    except Undrawable as problem:
        raise NotShowableError(str(problem)) from problem
    return _read(small, b"png", size)


def _read(path: Path, format_: bytes, size: QSize | None, *, inside: bool = False) -> QImage:
    """Decode at a size: exactly, but for odd shapes, which fit inside; None takes it as it is."""
    reader = QImageReader(str(path))
    reader.setAutoDetectImageFormat(False)
    reader.setFormat(QByteArray(format_))
    reader.setAutoTransform(True)
    stored = reader.size()
    if size is not None and stored.isValid():
        turned = bool(
            reader.transformation() & QImageIOHandler.Transformation.TransformationRotate90
        )
        upright = stored.transposed() if turned else stored
        fitted = _fitted(upright, size, inside=inside)
        reader.setScaledSize(fitted.transposed() if turned else fitted)
    image = reader.read()
    if image.isNull():
        raise UnreadableError(f"{path.name}: {reader.errorString()}")
    space = image.colorSpace()
    if space.isValid() and space != QColorSpace(QColorSpace.NamedColorSpace.SRgb):
        image.convertToColorSpace(QColorSpace(QColorSpace.NamedColorSpace.SRgb))
    wanted = (
        QImage.Format.Format_ARGB32_Premultiplied
        if image.hasAlphaChannel()
        else QImage.Format.Format_RGB32
    )
    return image if image.format() == wanted else image.convertToFormat(wanted)


def _fitted(whole: QSize, size: QSize, *, inside: bool) -> QSize:
    """The size to decode at: `size` itself where the shape agrees, else what fits inside it."""
    if inside:
        if max(whole.width(), whole.height()) <= size.width():
            return whole
    elif abs(whole.width() * size.height() / (whole.height() * size.width()) - 1) < _SAME_SHAPE:
        return size
    width = min(size.width(), size.height() * whole.width() / whole.height())
    height = min(size.height(), size.width() * whole.height() / whole.width())
    return QSize(max(round(width), 1), max(round(height), 1))


def _is_opaque(image: QImage) -> bool:
    alpha = image.convertToFormat(QImage.Format.Format_Alpha8)
    values = bytes(alpha.constBits())
    width, stride = alpha.width(), alpha.bytesPerLine()
    lines = (values[y * stride : y * stride + width] for y in range(alpha.height()))
    return not any(line.strip(b"\xff") for line in lines)


def _save(image: QImage, path: Path, format_: bytes) -> None:
    """Write the file whole or not at all."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with NamedTemporaryFile(dir=path.parent, prefix=".", delete=False) as file:
        temporary = Path(file.name)
    try:
        writer = QImageWriter(str(temporary), QByteArray(format_))
        writer.setQuality(_QUALITY)
        if not writer.write(image):
            raise OSError(writer.errorString())
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)


_SAME_SHAPE = 0.04  # relative difference of two aspect ratios that rounding explains
