"""How a picture is drawn: only what is seen of it, and squares behind what is transparent."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRectF
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPixmap

from desktop_app.ui.theme import Theme

_CHECK = 8  # side of one square behind transparent parts


def draw_part(painter: QPainter, pixmap: QPixmap, rect: QRectF, visible: QRectF) -> None:
    """Draw only what is seen; whole pixels of the source, so that nothing shifts while panning."""
    across, down = pixmap.width() / rect.width(), pixmap.height() / rect.height()
    part = QRectF(
        (visible.left() - rect.left()) * across,
        (visible.top() - rect.top()) * down,
        visible.width() * across,
        visible.height() * down,
    )
    source = QRectF(part.toAlignedRect().adjusted(-1, -1, 1, 1)).intersected(QRectF(pixmap.rect()))
    target = QRectF(
        rect.left() + source.left() / across,
        rect.top() + source.top() / down,
        source.width() / across,
        source.height() / down,
    )
    painter.drawPixmap(target, pixmap, source)


def round_corners(painter: QPainter, rect: QRectF, theme: Theme) -> None:
    """Take the corners off, unless the picture is tiny."""
    radius = theme.radius("thumbInner")
    if min(rect.width(), rect.height()) < 16 * radius:
        return
    corners = QPainterPath()
    corners.addRect(rect.adjusted(-1, -1, 1, 1))
    corners.addRoundedRect(rect, radius, radius)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillPath(corners, theme.color("viewer"))


class Checks:
    """The squares that show where a picture is transparent."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._brush: QBrush | None = None
        theme.changed.connect(self._on_theme_changed)

    def paint(self, painter: QPainter, visible: QRectF, origin: QPointF) -> None:
        """Fill what is visible; the squares move with the picture."""
        if self._brush is None:
            self._brush = self._drawn()
        painter.setBrushOrigin(origin)
        painter.fillRect(visible, self._brush)

    def _drawn(self) -> QBrush:
        tile = QPixmap(2 * _CHECK, 2 * _CHECK)
        tile.fill(self._theme.color("field"))
        other: QColor = self._theme.color("control")
        painter = QPainter(tile)
        for corner in (QPoint(0, 0), QPoint(_CHECK, _CHECK)):
            painter.fillRect(corner.x(), corner.y(), _CHECK, _CHECK, other)
        painter.end()
        return QBrush(tile)

    def _on_theme_changed(self) -> None:
        self._brush = None
