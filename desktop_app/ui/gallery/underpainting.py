"""What a tile shows before its picture comes: a slow, soft gradient."""

from __future__ import annotations

import cmath
import math
import zlib

from PySide6.QtCore import QPointF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap, QRadialGradient

_ROUND_S = 12.0  # one drift there and back
_LEAST_ROOM = 24  # pixels to wander in
_SHEET = QSizeF(120, 80)  # painted small and stretched softly, so that it is never banded
_SEEN = QSizeF(72, 48)  # the part of the sheet that a tile shows
_TINTS = ((238, 340), (222, 232), (206, 262), (172, 210), (262, 300), (352, 286))  # hues in degrees
AMBER = (34, 18)
_GREY = (222, 232)  # for pictures without colour
_LOOK = QSize(16, 16)  # so much of a picture is looked at for its hues
_FAMILY = 30  # degrees of hue that are taken for one colour
_FAINT = 0.03  # less of a colour than this, of full strength all over, is grey
_BESIDE = 28  # degrees to the second hue of a picture that has but one
_GLOWS = ((0.34, 0.26, 0, 0.95), (0.74, 0.44, 1, 0.8), (0.16, 0.80, 1, 0.5), (0.90, 0.9, 0, 0.5))


def tint_of(seed: str) -> tuple[int, int]:
    """Two hues that go together, always the same for the same seed."""
    return _TINTS[zlib.crc32(seed.encode()) % len(_TINTS)]


def tint_of_picture(image: QImage) -> tuple[int, int]:
    """The two hues that a picture is most made of; its only one and a neighbour of that."""
    if image.isNull():
        return _GREY
    families = _families(image)
    hues = [round(math.degrees(cmath.phase(one))) % 360 for one in families]
    if not hues:
        return _GREY
    first = hues[0]
    others = (hue for hue in hues if abs((hue - first + 180) % 360 - 180) > _BESIDE)
    return first, next(others, (first - _BESIDE) % 360)


def _families(image: QImage) -> list[complex]:
    """Arrows on the circle of hues, the longest first: as long as there is much of that colour."""
    small = image.scaled(
        _LOOK, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    found: dict[int, complex] = {}
    for place in range(_LOOK.width() * _LOOK.height()):
        color = small.pixelColor(place % _LOOK.width(), place // _LOOK.width())
        strength = color.alphaF() * color.hsvSaturationF() * color.valueF()
        if strength > 0:
            family = round(color.hsvHueF() * 360) // _FAMILY
            arrow = cmath.rect(strength, color.hsvHueF() * 2 * math.pi)
            found[family] = found.get(family, 0j) + arrow
    least = _FAINT * _LOOK.width() * _LOOK.height()
    return sorted((one for one in found.values() if abs(one) > least), key=abs, reverse=True)


class Underpainting:
    """A sheet of soft lights, of which a slowly wandering part is shown.

    The window paints these while pictures arrive on other threads that want the processor too: so
    the sheet is stretched once for a tile's size, and a frame is one plain copy.
    """

    def __init__(self, tint: tuple[int, int], size: QSize, ratio: float, *, dark: bool) -> None:
        """`size` is the tile's in logical pixels, `ratio` its device pixel ratio."""
        self._look = (tint, ratio, dark)
        self._whole = QSizeF(
            size.width() * _SHEET.width() / _SEEN.width(),
            size.height() * _SHEET.height() / _SEEN.height(),
        )
        self._sheet = _lights(tint, dark=dark).scaled(
            (self._whole * ratio).toSize(),
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        self._sheet.setDevicePixelRatio(ratio)

    def serves(self, tint: tuple[int, int], size: QSize, ratio: float, *, dark: bool) -> bool:
        """Whether it does for a tile of this size too: then a little more or less of it is seen."""
        room = self._whole - QSizeF(size)
        enough = room.width() > _LEAST_ROOM and room.height() > _LEAST_ROOM
        return enough and self._look == (tint, ratio, dark)

    def paint(self, painter: QPainter, size: QSize, moment_s: float) -> None:
        """Fill the tile with the part that is seen at this moment."""
        turn = 2 * math.pi * moment_s / _ROUND_S
        room = self._whole - QSizeF(size)
        left = room.width() * (0.5 + 0.5 * math.cos(turn))
        top = room.height() * (0.5 + 0.5 * math.sin(turn))
        painter.drawPixmap(-round(left), -round(top), self._sheet)


def _lights(tint: tuple[int, int], *, dark: bool) -> QPixmap:
    sheet = QPixmap(_SHEET.toSize())
    sheet.fill(_tone(tint[0], 0.20, 0.26 if dark else 0.82))
    painter = QPainter(sheet)
    for x, y, hue, strength in _GLOWS:
        centre = QPointF(_SHEET.width() * x, _SHEET.height() * y)
        glow = QRadialGradient(centre, _SHEET.height() * 0.6)
        light = _tone(tint[hue], 0.22 if dark else 0.30, 0.44 if dark else 0.88)
        light.setAlphaF(strength)
        glow.setColorAt(0, light)
        light.setAlphaF(0)
        glow.setColorAt(1, light)
        painter.fillRect(sheet.rect(), glow)
    painter.end()
    return sheet


def _tone(hue: int, saturation: float, lightness: float) -> QColor:
    return QColor.fromHslF(hue / 360, saturation, lightness)
