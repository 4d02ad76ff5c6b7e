"""`python -m desktop_app.drawing_child SOURCE LONGEST TARGET`: draws one SVG into one PNG.

It runs as a process of its own under limits of time and memory, because a drawing of a thousand
bytes can ask for hours of work. The drawing is stripped here and not by whoever started us: reading
what a stranger wrote is part of the risk, and costs the window nothing here. Of the stripped copy
no part names a file, so that Qt has none to open but its own fonts.
"""

from __future__ import annotations

import contextlib
import faulthandler
import os
import sys
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from desktop_app.core.drawing import MOST_BYTES, Undrawable, stripped

if sys.platform != "win32":
    import resource

_SECONDS = 2.0
_MEMORY_BYTES = 512 * 1024 * 1024
_FILE_BYTES = 64 * 1024 * 1024
_LONGEST_PX = 4096
_REFUSED = 3
_STDOUT = 1


def main(arguments: list[str]) -> int:
    """Draw; returns 0, or 3 where the drawing is refused, and then says why on standard output."""
    source, longest, target = arguments
    application = QGuiApplication(["pictor-drawing"])  # text needs its fonts
    _limit()
    try:
        image = _drawn(_read(Path(source)), min(int(longest), _LONGEST_PX))
        if not image.save(target, "PNG"):  # type: ignore[call-overload]
            raise Undrawable("The rendering cannot be written.")
    except Undrawable as problem:
        return _refuse(str(problem))
    except MemoryError:
        return _refuse("The drawing takes too much memory.")
    finally:
        application.shutdown()
    return 0


def _limit() -> None:
    """From here on: two seconds, by a watch that waits for nobody's lock, and so much memory."""
    faulthandler.dump_traceback_later(_SECONDS, exit=True, file=_STDOUT)
    if sys.platform != "win32":
        for kind, most in (
            (resource.RLIMIT_AS, _MEMORY_BYTES),
            (resource.RLIMIT_FSIZE, _FILE_BYTES),
            (resource.RLIMIT_CORE, 0),
        ):
            _, hard = resource.getrlimit(kind)
            if hard != resource.RLIM_INFINITY:
                most = min(most, hard)
            with contextlib.suppress(ValueError, OSError):  # not every system knows every limit
                resource.setrlimit(kind, (most, most))


def _read(source: Path) -> bytes:
    with source.open("rb") as file:
        return stripped(file.read(MOST_BYTES + 1))


def _drawn(svg: bytes, longest_px: int) -> QImage:
    renderer = QSvgRenderer(QByteArray(svg))
    if not renderer.isValid():
        raise Undrawable("The drawing cannot be read.")
    size = _size(renderer, longest_px)
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    if image.isNull():
        raise MemoryError
    image.fill(Qt.GlobalColor.transparent)
    ground = renderer.viewBoxF().size().scaled(QSizeF(size), Qt.AspectRatioMode.KeepAspectRatio)
    if max(size.width() - ground.width(), size.height() - ground.height()) > 1:
        renderer.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)  # not for a rounding's sake
    painter = QPainter(image)
    renderer.render(painter, QRectF(image.rect()))
    painter.end()
    return image


def _size(renderer: QSvgRenderer, longest_px: int) -> QSize:
    """The drawing's own shape, as large as asked."""
    shape = QSizeF(renderer.defaultSize())
    if not (shape.width() > 0 and shape.height() > 0):
        raise Undrawable("The drawing has no size.")
    box = QSizeF(longest_px, longest_px)
    return shape.scaled(box, Qt.AspectRatioMode.KeepAspectRatio).toSize().expandedTo(QSize(1, 1))


def _refuse(sentence: str) -> int:
    with contextlib.suppress(OSError):
        os.write(_STDOUT, sentence.encode())
    return _REFUSED


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
