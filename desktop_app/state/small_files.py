"""Small copies of pictures on disk, so that the wall hardly ever decodes an original.

Everything here runs on worker threads. Only calls that let other threads run are used on large
pictures: `QImageReader` by path, scaling while it decodes. Drawings (SVG) are never opened here:
a process of their own makes the small copy.
"""

from __future__ import annotations

import logging
import os
from contextlib import suppress
from dataclasses import dataclass, field
from hashlib import blake2b
from pathlib import Path
from urllib.parse import quote

from PySide6.QtCore import QByteArray, QSize
from PySide6.QtGui import QColorSpace, QImage, QImageIOHandler, QImageReader, QImageWriter

from desktop_app.core import drawing_process
from desktop_app.core.drawing import Undrawable
from desktop_app.state.cache_folder import CacheFolder

_log = logging.getLogger(__name__)

EDGES = (512, 1024)  # long edges of the small files
_STRETCHED = 1.1  # nobody sees that a picture was made this much larger
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
_JPEG_END = b"\xff\xd9"


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
    size_bytes: int = 0  # of the file that was saved; 0 is not known
    exactly: bool = field(default=False, compare=False)  # nothing that is only there sooner


@dataclass(frozen=True, slots=True)
class Rough:
    """What a small file for smaller tiles gives at once, until the right one is made."""

    image: QImage


class SmallFiles:
    """Makes each picture's small copies once and decodes them at the size they are shown."""

    def __init__(self, cache: CacheFolder) -> None:
        self._cache = cache

    def image(self, wish: Wish) -> QImage | Rough:
        """The picture at the wished size, ready for a pixmap."""
        longest = max(wish.width, wish.height)
        edge = next((edge for edge in EDGES if edge * _STRETCHED >= longest), EDGES[-1])
        size = QSize(wish.width, wish.height) if wish.width else None
        image = self._kept(wish, edge, size)
        if image is not None:
            return image
        others = (self._kept(wish, other, size) for other in EDGES if other != edge)
        if not wish.exactly and size is not None:
            rough = next((other for other in others if other is not None), None)
            if rough is not None:
                return Rough(rough)
        try:
            return self._make(wish, edge, size)
        except (OSError, UnreadableError, NotShowableError):
            # One of another size is better than none where the picture itself is gone.
            image = next((other for other in others if other is not None), None)
            if image is None:
                raise
            return image

    def stem(self, wish: Wish, edge: int) -> Path:
        """The small file without suffix; another content under the same key is another file."""
        fan = blake2b(wish.key.encode(), digest_size=1).hexdigest()
        name = f"{quote(wish.key, safe='')}-{wish.sha256[:8]}-{edge}"
        return self._cache.folder / fan / name

    def _kept(self, wish: Wish, edge: int, size: QSize | None) -> QImage | None:
        """From a small file that was made before."""
        stem = self.stem(wish, edge)
        for suffix, format_ in _SUFFIXES.items():
            small = stem.with_name(stem.name + suffix)
            if self._cache.use(small):
                try:
                    _check_end(small)
                    return _read(small, format_, size)
                except (OSError, UnreadableError) as problem:
                    _log.info("a small copy will be made again: %s", problem)
        return None

    def _make(self, wish: Wish, edge: int, size: QSize | None) -> QImage:
        original, stem = Path(wish.path), self.stem(wish, edge)
        if wish.media_type == drawing_process.MEDIA_TYPE:
            return self._draw(wish, edge, size)
        format_ = FORMATS.get(wish.media_type)
        if format_ is None or original.suffix.lower() in {".svg", ".svgz"}:
            raise NotShowableError(wish.media_type)
        is_as_saved = _is_as_saved(wish)
        image = _read(original, format_, QSize(edge, edge), inside=True)
        suffix = ".png" if image.hasAlphaChannel() and not _is_opaque(image) else ".jpg"
        if is_as_saved and self._has_saved(image, stem.with_name(stem.name + suffix)):
            with suppress(UnreadableError):  # somebody has emptied the folder in this moment
                return _read(stem.with_name(stem.name + suffix), _SUFFIXES[suffix], size)
        return _read(original, format_, size) if size is not None else image

    def _has_saved(self, image: QImage, path: Path) -> bool:
        """Write the file whole or not at all; whether it is there now."""
        try:
            with self._cache.beside(path) as temporary:
                writer = QImageWriter(str(temporary), QByteArray(_SUFFIXES[path.suffix]))
                writer.setQuality(_QUALITY)
                if not writer.write(image):
                    raise OSError(writer.errorString())
                return self._cache.take(temporary, path)
        except OSError as problem:
            _log.warning("no small copy could be kept at %s: %s", path, problem)
            return False

    def _draw(self, wish: Wish, edge: int, size: QSize | None) -> QImage:
        """A drawing's small copy, which the child process writes itself."""
        original, stem = Path(wish.path), self.stem(wish, edge)
        is_as_saved = _is_as_saved(wish)
        small = stem.with_name(f"{stem.name}.png")
        try:
            try:
                with self._cache.beside(small) as temporary:
                    drawing_process.draw(original, edge, temporary)
                    image = _read(temporary, b"png", size)
                    if is_as_saved:
                        self._cache.take(temporary, small)
                    return image
            except OSError as problem:
                _log.warning("no small copy of %s could be kept: %s", wish.key, problem)
                with drawing_process.drawn(original, edge) as made:
                    return _read(made, b"png", size)
        except Undrawable as problem:
            raise NotShowableError(str(problem)) from problem


def _check_end(path: Path) -> None:
    """Refuse a JPEG whose end was never written; Qt would show it, half of it grey."""
    if path.suffix == ".jpg":
        with path.open("rb") as file:
            file.seek(-min(len(_JPEG_END), path.stat().st_size), os.SEEK_END)
            if file.read() != _JPEG_END:
                raise UnreadableError(f"{path.name} has no end")


def _is_as_saved(wish: Wish) -> bool:
    """Whether the file has the size it had; what has become of it otherwise is not kept."""
    return Path(wish.path).stat().st_size == wish.size_bytes or not wish.size_bytes


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


_SAME_SHAPE = 0.04  # relative difference of two aspect ratios that rounding explains
