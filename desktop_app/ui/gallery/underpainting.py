"""What a tile shows before its picture comes: a slow, soft gradient."""

from __future__ import annotations

import math
import zlib

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap, QRadialGradient

_ROUND_S = 12.0  # one drift there and back
_SMALL = QSize(72, 48)  # painted small and stretched softly: cheap, and never banded by detail
_TINTS = ((238, 340), (222, 232), (206, 262), (172, 210), (262, 300), (352, 286))  # hues in degrees
AMBER = (34, 18)


def tint_of(seed: str) -> tuple[int, int]:
    """Two hues that go together, always the same for the same seed."""
    return _TINTS[zlib.crc32(seed.encode()) % len(_TINTS)]


def underpainting(tint: tuple[int, int], moment_s: float, *, dark: bool) -> QPixmap:
    """A small pixmap to be stretched over the tile; time lets its light drift."""
    first, second = tint
    phase = 2 * math.pi * (moment_s / _ROUND_S + (first * 7 + second) % 17 / 17)
    image = QImage(_SMALL, QImage.Format.Format_RGB32)
    image.fill(_tone(first, 0.22, 0.34 if dark else 0.80))
    painter = QPainter(image)
    for hue, strength, turn in ((first, 0.95, 0.0), (second, 0.75, 2.4)):
        centre = QPointF(
            _SMALL.width() * (0.5 + 0.34 * math.cos(phase + turn)),
            _SMALL.height() * (0.34 + 0.22 * math.sin(phase * 0.5 + turn)),
        )
        glow = QRadialGradient(centre, _SMALL.width() * 0.62)
        light = _tone(hue, 0.26, 0.52 if dark else 0.88)
        light.setAlphaF(strength)
        glow.setColorAt(0, light)
        light.setAlphaF(0)
        glow.setColorAt(1, light)
        painter.fillRect(image.rect(), glow)
    painter.end()
    return QPixmap.fromImage(image)


def paint(painter: QPainter, area: QRectF, pixmap: QPixmap) -> None:
    """Stretch an underpainting over the area."""
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawPixmap(area, pixmap, QRectF(pixmap.rect()))
    painter.setPen(Qt.PenStyle.NoPen)


def _tone(hue: int, saturation: float, lightness: float) -> QColor:
    return QColor.fromHslF(hue / 360, saturation, lightness)
