"""What lies over a job's tile and changes once a second at most: scrim, words and corners."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QLinearGradient, QPainter, QPixmap, QTextLayout

from desktop_app.ui.gallery.corners import corner_mask, round_off
from desktop_app.ui.gallery.job_face import Face
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme

MARGIN = 14
LINE = 3  # the height of the progress line
_SCRIM = ((0.0, 0.0), (0.2, 0.06), (0.45, 0.30), (0.7, 0.56), (1.0, 0.70))


class Letters:
    """Kept as one picture, so that a frame of the tile is one copy."""

    def __init__(self, theme: Theme, icons: Icons) -> None:
        self._theme = theme
        self._icons = icons
        self._mask: tuple[tuple[float, bool], QPixmap] | None = None
        self._kept: tuple[object, QPixmap] | None = None

    def of(self, face: Face, size: QSize, ratio: float, *, mirrored: bool, taken: int) -> QPixmap:
        """The picture for a tile of this size, whose buttons have taken so much of its foot."""
        look = (face.letters, size, ratio, self._theme.is_dark, mirrored, taken)
        if self._kept is None or self._kept[0] != look:
            pixmap = QPixmap((QSizeF(size) * ratio).toSize())
            pixmap.setDevicePixelRatio(ratio)
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            if face.is_painted:
                self._paint_scrim(painter, size)
            self._paint_words(painter, face, size, mirrored=mirrored, taken=taken)
            self._paint_corners(painter, size, ratio)
            painter.end()
            self._kept = (look, pixmap)
        return self._kept[1]

    def _paint_corners(self, painter: QPainter, size: QSize, ratio: float) -> None:
        look = (ratio, self._theme.is_dark)
        radius = self._theme.radius("thumb")
        if self._mask is None or self._mask[0] != look:
            self._mask = (look, corner_mask(radius, ratio, self._theme.color("canvas")))
        round_off(painter, QRectF(QRect(0, 0, size.width(), size.height())), radius, self._mask[1])

    def _paint_scrim(self, painter: QPainter, size: QSize) -> None:
        """Calm the foot, so that words can be read on any tint: dark by night, pale by day."""
        scrim = QLinearGradient(0, size.height() * 0.2, 0, size.height())
        tone = QColor(self._theme.color("scrim" if self._theme.is_dark else "canvas"))
        for place, strength in _SCRIM:
            tone.setAlphaF(strength)
            scrim.setColorAt(place, tone)
        area = QRect(0, 0, size.width(), size.height() - LINE)  # not the progress
        painter.fillRect(area, scrim)

    def _paint_words(
        self, painter: QPainter, face: Face, size: QSize, *, mirrored: bool, taken: int
    ) -> None:
        theme = self._theme
        over = face.is_painted
        width = size.width() - 2 * MARGIN
        title_height = theme.line_height("bodyStrong")
        text_height = theme.line_height("meta")
        lines = self._wrapped(face, width, size.height())
        foot = size.height() - MARGIN + (2 if over else 0) - taken
        top = foot - text_height * len(lines) - title_height - 2
        beside = 0  # what the icon takes from the title's line
        if face.icon:
            ratio = painter.device().devicePixelRatioF()
            pixmap = self._icons.pixmap(face.icon, "attention", 20, ratio)
            x = size.width() - MARGIN - 20 if mirrored else MARGIN
            beside = 0 if top >= MARGIN + 30 else 28
            painter.drawPixmap(x, top + (title_height - 20) // 2 if beside else top - 30, pixmap)
        lead = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
        )
        painter.setPen(theme.color("text"))
        painter.setFont(theme.font("bodyStrong"))
        room = QRect(MARGIN + (0 if mirrored else beside), top, width - beside, title_height)
        elide = Qt.TextElideMode.ElideRight
        title = painter.fontMetrics().elidedText(face.title, elide, room.width())
        painter.drawText(room, lead, title)
        faint = QColor(theme.color("text" if over else "text2"))
        faint.setAlphaF(0.86 if over else 1.0)
        painter.setPen(faint)
        painter.setFont(theme.font("meta"))
        for number, line in enumerate(lines):
            y = top + title_height + 2 + number * text_height
            painter.drawText(QRect(MARGIN, y, width, text_height), lead, line)

    def _wrapped(self, face: Face, width: int, height: int) -> list[str]:
        """The text in as many lines as the tile has room for, the last one elided."""
        line_height = self._theme.line_height("meta")
        room = 1 if face.is_painted else max(1, (height - 110) // line_height)
        noted = self._noted(face, width)
        room = max(1, room - len(noted)) if not face.is_painted else room
        text = face.text
        layout = QTextLayout(text, self._theme.font("meta"))
        metrics = QFontMetrics(self._theme.font("meta"))
        lines: list[str] = []
        if not text:
            return noted
        layout.beginLayout()
        while len(lines) < room and (line := layout.createLine()).isValid():
            line.setLineWidth(max(width, 1))
            end = line.textStart() + line.textLength()
            if len(lines) == room - 1:
                end = len(text)
            words = text[line.textStart() : end].strip()
            lines.append(metrics.elidedText(words, Qt.TextElideMode.ElideRight, width))
        layout.endLayout()
        return lines + noted

    def _noted(self, face: Face, width: int) -> list[str]:
        """What is other than was wished, on one line."""
        if not face.note:
            return []
        metrics = QFontMetrics(self._theme.font("meta"))
        return [metrics.elidedText(face.note, Qt.TextElideMode.ElideRight, width)]
