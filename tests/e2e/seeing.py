"""What a person sees on the screen, from far away."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage

from tests.e2e.screen import Screen

_CANVAS = (0x13, 0x12, 0x11), (0xFB, 0xF9, 0xF6)  # dark and light
_FIRST_TILE = QRect(420, 190, 240, 120)


def mean(image: QImage) -> tuple[int, int, int]:
    """The colour of an image seen from far away."""
    small = image.scaled(1, 1)
    color = small.pixelColor(0, 0)
    return color.red(), color.green(), color.blue()


def hangs(shown: Screen, folder: Path) -> bool:
    """Whether there is something on the wall where its first picture belongs."""
    grabbed = folder / "screen.png"
    shown.grab(grabbed)
    seen = mean(QImage(str(grabbed)).copy(_FIRST_TILE))
    return all(max(abs(a - b) for a, b in zip(seen, c, strict=True)) > 24 for c in _CANVAS)
