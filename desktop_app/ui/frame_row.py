"""A row of ten picture frames, some with a picture in them: the wall before the first picture."""

from __future__ import annotations

from collections.abc import Iterator
from math import sqrt
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImageReader, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.core.recipe import aspect
from desktop_app.typed import override
from desktop_app.ui.theme import Theme

#: The frames from the leading edge, and the picture that hangs in one.
_FRAMES = {
    "4:5": "",
    "16:9": "",
    "1:1": "spheres.jpg",
    "2:3": "",
    "3:2": "",
    "3:4": "vases.jpg",
    "21:9": "",
    "5:4": "",
    "9:16": "poster.jpg",
    "4:3": "",
}
_SIDE, _LEAST_SIDE, _TOO_SMALL = 80.0, 60.0, 28.0  # of the square; all frames have its area
_GAP, _SHADOW_ROOM = 16.0, 24.0


class FrameRow(QWidget):
    """Ten frames of equal area in one row, or in two where there is less width."""

    def __init__(self, theme: Theme, samples: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._samples = samples
        self._hung: dict[str, QPixmap] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self.update)

    @override
    def sizeHint(self) -> QSize:
        return QSize(1000, self.heightForWidth(1000))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(200, 0)

    @override
    def heightForWidth(self, width: int) -> int:
        rows, side = _rows(width)
        return round(_height(rows, side))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        rows, side = _rows(self.width())
        side *= min(1.0, self.height() / _height(rows, side))
        if side < _TOO_SMALL:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._theme.font("caption"))
        for ratio, area in self._places(rows, side):
            picture = self._picture(_FRAMES[ratio], area)
            if picture is None:
                self._draw_empty(painter, area, ratio)
            else:
                self._draw_hung(painter, area, picture)

    def _places(self, rows: list[list[str]], side: float) -> Iterator[tuple[str, QRectF]]:
        """Where each frame hangs: rows centred, frames centred in their row."""
        top = (self.height() - _height(rows, side)) / 2 + _SHADOW_ROOM
        for row in rows:
            ordered = reversed(row) if self.isRightToLeft() else row
            left = (self.width() - _width(row, side)) / 2
            tallest = _tallest(row, side)
            for ratio in ordered:
                shape = sqrt(aspect(ratio))
                size = (round(side * shape), round(side / shape))
                yield ratio, QRectF(round(left), round(top + (tallest - size[1]) / 2), *size)
                left += side * shape + _GAP
            top += tallest + _GAP

    def _draw_empty(self, painter: QPainter, area: QRectF, ratio: str) -> None:
        edge = QColor(self._theme.color("lineStrong"))
        edge.setAlphaF(0.38)
        painter.setPen(QPen(edge, 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(area.adjusted(0.75, 0.75, -0.75, -0.75), 2, 2)
        painter.setPen(self._theme.color("text3"))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, ratio)

    def _draw_hung(self, painter: QPainter, area: QRectF, picture: QPixmap) -> None:
        shade = QColor(self._theme.color("shadow"))
        shade.setAlphaF(shade.alphaF() / 20)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(shade)
        for step in range(14):  # many faint layers are one soft shadow; fewer reach far out
            spread = -6 + 22 * (step / 13) ** 2
            layer = area.adjusted(-spread, -spread, spread, spread).translated(0, 6)
            painter.drawRoundedRect(layer, spread + 8, spread + 8)
        painter.save()
        corners = QPainterPath()
        corners.addRoundedRect(area, 2, 2)
        painter.setClipPath(corners)
        painter.drawPixmap(area, picture, QRectF(picture.rect()))
        painter.restore()

    def _picture(self, name: str, area: QRectF) -> QPixmap | None:
        """The picture at the size it is shown; one that is missing leaves its frame empty."""
        ratio = self.devicePixelRatioF()
        wanted = QSize(round(area.width() * ratio), round(area.height() * ratio))
        if name and (name not in self._hung or self._hung[name].size() != wanted):
            reader = QImageReader(str(self._samples / name))
            reader.setScaledSize(wanted)
            self._hung[name] = QPixmap.fromImage(reader.read())
        found = self._hung.get(name)
        return None if found is None or found.isNull() else found


def _rows(width: float) -> tuple[list[list[str]], float]:
    """How the frames are split over rows, and the side of the square among them."""
    ratios = list(_FRAMES)
    half = len(ratios) // 2
    one, two = [ratios], [ratios[:half], ratios[half:]]
    side = _side(one, width)
    return (one, side) if side >= _LEAST_SIDE else (two, _side(two, width))


def _side(rows: list[list[str]], width: float) -> float:
    """The largest side, up to the designed one, with which every row fits."""
    widest = max(sum(sqrt(aspect(ratio)) for ratio in row) for row in rows)
    most = max(len(row) for row in rows)
    return max(1.0, min(_SIDE, (width - _GAP * (most - 1)) / widest))


def _width(row: list[str], side: float) -> float:
    return sum(side * sqrt(aspect(ratio)) for ratio in row) + _GAP * (len(row) - 1)


def _tallest(row: list[str], side: float) -> float:
    return max(side / sqrt(aspect(ratio)) for ratio in row)


def _height(rows: list[list[str]], side: float) -> float:
    """Of all rows, with room for the shadows above and below."""
    return sum(_tallest(row, side) for row in rows) + _GAP * (len(rows) - 1) + 2 * _SHADOW_ROOM
