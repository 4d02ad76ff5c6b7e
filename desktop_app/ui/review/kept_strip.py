"""A line of small pictures: what was kept."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.core.records import Picture
from desktop_app.typed import override
from desktop_app.ui.review.review_stage import Preview
from desktop_app.ui.theme import Theme

_HEIGHT, _GAP = 104, 8


class KeptStrip(QWidget):
    """Shows as many as there is room for, whole and at one height."""

    def __init__(
        self,
        theme: Theme,
        preview: Preview,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._preview = preview
        self._pictures: Sequence[Picture] = ()
        self.setFixedHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_pictures(self, pictures: Sequence[Picture]) -> None:
        """Show these, the first ones first."""
        self._pictures = pictures
        self.setVisible(bool(pictures))
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(200, _HEIGHT)

    def _fitting(self) -> list[tuple[Picture, int]]:
        """As many as fit, with their widths."""
        found: list[tuple[Picture, int]] = []
        room = self.width()
        for picture in self._pictures:
            width = max(round(_HEIGHT * picture.aspect), 1)
            if width > room:
                break
            found.append((picture, width))
            room -= width + _GAP
        return found

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        shown = self._fitting()
        used = sum(width + _GAP for _, width in shown) - _GAP
        left = (self.width() - used) // 2
        if self.isRightToLeft():
            shown.reverse()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        radius, ratio = self._theme.radius("thumb"), self.devicePixelRatioF()
        for picture, width in shown:
            area = QRectF(left, 0, width, _HEIGHT)
            shape = QPainterPath()
            shape.addRoundedRect(area, radius, radius)
            pixmap = self._preview(picture, round(width * ratio), round(_HEIGHT * ratio))
            painter.setClipPath(shape)
            if pixmap is None or pixmap.isNull():
                painter.fillRect(area, self._theme.color("placeholder"))
            else:
                painter.drawPixmap(area, pixmap, QRectF(pixmap.rect()))
            left += width + _GAP
