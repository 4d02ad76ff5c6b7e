"""Lucide icons from their package, tinted by role and drawn sharp at any scale."""

from __future__ import annotations

import importlib.util
import sqlite3
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from desktop_app.ui.theme import Theme

_STROKE = "1.6"


class Icons:
    """Draws icons by Lucide name; keeps what it drew."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._drawings: dict[str, str] = {}
        self._pixmaps: dict[tuple[str, int, int, float, bool], QPixmap] = {}

    def pixmap(
        self, name: str, color: str | QColor, size: int, ratio: float, *, filled: bool = False
    ) -> QPixmap:
        """The icon `size` pixels wide in a colour (or a colour role) for a device ratio."""
        tint = self._theme.color(color) if isinstance(color, str) else color
        key = (name, tint.rgba(), size, ratio, filled)
        if key not in self._pixmaps:
            self._pixmaps[key] = self._draw(name, tint, size, ratio, filled=filled)
        return self._pixmaps[key]

    def icon(self, name: str, color: str = "text2", size: int = 18) -> QIcon:
        """A QIcon for menus; ask again after the theme has changed."""
        icon = QIcon()
        for ratio in (1.0, 2.0, 3.0):
            icon.addPixmap(self.pixmap(name, color, size, ratio))
        return icon

    def _draw(self, name: str, tint: QColor, size: int, ratio: float, *, filled: bool) -> QPixmap:
        svg = self._drawing(name).replace("currentColor", tint.name())
        svg = svg.replace('stroke-width="2"', f'stroke-width="{_STROKE}"')
        if filled:
            svg = svg.replace('fill="none"', f'fill="{tint.name()}"')
        pixels = round(size * ratio)
        pixmap = QPixmap(pixels, pixels)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setOpacity(tint.alphaF())
        QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, pixels, pixels))
        painter.end()
        pixmap.setDevicePixelRatio(ratio)
        return pixmap

    def _drawing(self, name: str) -> str:
        """The icon's SVG text."""
        if not self._drawings:
            self._drawings = _read_drawings()
        if name not in self._drawings:
            raise KeyError(f"Lucide has no icon named {name}")
        return self._drawings[name]


def _read_drawings() -> dict[str, str]:
    """Every icon of the package, from its data file; importing the package would take 70 ms."""
    spec = importlib.util.find_spec("lucide")
    if spec is None or not spec.submodule_search_locations:
        raise FileNotFoundError("the package python-lucide is not installed")
    file = Path(spec.submodule_search_locations[0], "data", "lucide-icons.db")
    database = sqlite3.connect(f"{file.as_uri()}?mode=ro&immutable=1", uri=True)
    try:
        return dict(database.execute("SELECT name, svg FROM icons"))
    finally:
        database.close()
