"""The sign in a tile's corner that tells of how many versions it is the newest."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPixmap

from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme

_MARGIN, _PAD, _ICON, _BETWEEN = 6, 7, 13, 4
_LEAST_HEIGHT = 22
_KEPT = 64  # drawn signs


class VersionBadge:
    """Keeps what it drew: a sign costs a tile one copy."""

    def __init__(self, theme: Theme, icons: Icons) -> None:
        self._theme = theme
        self._icons = icons
        self._drawn: dict[tuple[int, float], QPixmap] = {}

    def paint(
        self,
        painter: QPainter,
        tile: QRect,
        versions: int,
        taken: Sequence[QRect],
        ratio: float,
    ) -> None:
        """Draw it into the tile's lower corner, where the line of reading begins.

        Where a button lies, or where the tile is too small for it, it is left out.
        """
        drawn = self._of(versions, ratio)
        size = drawn.deviceIndependentSize().toSize()
        room = tile.size() - QSize(2 * _MARGIN, 2 * _MARGIN)
        if size.width() > room.width() or size.height() > room.height():
            return
        left = tile.left() + _MARGIN
        if painter.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            left = tile.right() + 1 - _MARGIN - size.width()
        place = QRect(QPoint(left, tile.bottom() + 1 - _MARGIN - size.height()), size)
        if not any(place.intersects(one) for one in taken):
            painter.drawPixmap(place.topLeft(), drawn)

    def _of(self, versions: int, ratio: float) -> QPixmap:
        key = (versions, ratio)
        if key not in self._drawn:
            if len(self._drawn) >= _KEPT:
                self._drawn.clear()
            self._drawn[key] = self._draw(versions, ratio)
        return self._drawn[key]

    def _draw(self, versions: int, ratio: float) -> QPixmap:
        theme = self._theme
        font = theme.font("label")
        text = QLocale().toString(versions)
        words = QFontMetrics(font).horizontalAdvance(text)
        height = max(_LEAST_HEIGHT, theme.line_height("label") + 6)
        size = QSize(_PAD + _ICON + _BETWEEN + words + _PAD, height)
        drawn = QPixmap(size * ratio)
        drawn.setDevicePixelRatio(ratio)
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("overlayButton"))
        painter.drawRoundedRect(QRectF(QRect(QPoint(), size)), height / 2, height / 2)
        icon = self._icons.pixmap("layers", "overlayIcon", _ICON, ratio)
        painter.drawPixmap(_PAD, (height - _ICON) // 2, icon)
        painter.setFont(font)
        painter.setPen(theme.color("overlayIcon"))
        place = QRect(_PAD + _ICON + _BETWEEN, 0, words + 1, height)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
        painter.end()
        return drawn
