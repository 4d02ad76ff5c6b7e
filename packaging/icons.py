"""The app's icon in the sizes that desktops keep, drawn by Qt."""

from __future__ import annotations

import os
from pathlib import Path

SIZES = (48, 64, 128, 256)
LARGEST = 1024  # of which Windows' and macOS' own forms are made


def render(drawing: Path, folder: Path) -> None:
    """Write `<size>.png` for every size into the folder."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QGuiApplication, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    application = QGuiApplication.instance() or QGuiApplication(["icons"])
    folder.mkdir(parents=True, exist_ok=True)
    renderer = QSvgRenderer(str(drawing))
    if not renderer.isValid():
        raise ValueError(f"{drawing} cannot be drawn")
    for size in (*SIZES, LARGEST):
        image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        renderer.render(painter)
        painter.end()
        if not image.save(str(folder / f"{size}.png")):
            raise OSError(f"{folder} cannot be written to")
    del application
