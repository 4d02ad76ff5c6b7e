"""Paints what is wrong with a picture's file: in place of the picture, or in a corner of it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter

from desktop_app.state.thumbnails import Trouble
from desktop_app.ui.gallery import trouble_words
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme

_ROOMY = 190  # a tile this wide can say in full why there is no picture
_ICON = 20
_UNDER_ICON = 8
_AROUND_WORDS = 12
_MARK = 24  # how high the mark on a picture is
_MARK_ICON = 14
_MARK_GAP = 6
_MARK_MARGIN = 8
_ICONS = {
    Trouble.MISSING: "image-off",
    Trouble.CHANGED: "file-pen",
    Trouble.NOT_SHOWABLE: "image-off",
    Trouble.UNREADABLE: "file-x",
}


class TroublePainter:
    """Quiet tones and plain words; nothing here is the person's fault."""

    def __init__(self, theme: Theme, icons: Icons) -> None:
        self._theme = theme
        self._icons = icons

    def instead(self, painter: QPainter, area: QRect, trouble: Trouble, ratio: float) -> None:
        """Say it where the picture would be."""
        theme = self._theme
        is_short = area.width() < _ROOMY
        text = trouble_words.in_short(trouble) if is_short else trouble_words.in_full(trouble)
        font = theme.font("meta")
        flags = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        flags |= int(Qt.TextFlag.TextWordWrap)
        room = area.adjusted(_AROUND_WORDS, 0, -_AROUND_WORDS, 0)
        words = QFontMetrics(font).boundingRect(room, flags, text)
        height = _ICON + _UNDER_ICON + words.height()
        top = area.top() + max((area.height() - height) // 2, 0)
        icon = self._icons.pixmap(_ICONS[trouble], "text3", _ICON, ratio)
        painter.drawPixmap(area.center().x() - _ICON // 2, top, icon)
        room.moveTop(top + _ICON + _UNDER_ICON)
        painter.setFont(font)
        painter.setPen(theme.color("text2"))
        painter.drawText(room, flags, text)

    def mark(
        self, painter: QPainter, area: QRect, trouble: Trouble, ratio: float, *, in_words: bool
    ) -> None:
        """Mark a picture that is still shown from its small copy, at the foot of its tile."""
        theme = self._theme
        font, text = theme.font("meta"), trouble_words.in_short(trouble)
        width = _MARK
        inside = (_MARK - _MARK_ICON) // 2
        shift = inside + _MARK_ICON + _MARK_GAP
        if in_words:
            wanted = shift + QFontMetrics(font).horizontalAdvance(text) + _MARK_MARGIN
            width = wanted if wanted + 2 * _MARK_MARGIN <= area.width() else _MARK
        if min(area.width() - width, area.height() - _MARK) < 2 * _MARK_MARGIN:
            return
        mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
        place = QRect(0, area.bottom() + 1 - _MARK_MARGIN - _MARK, width, _MARK)
        if mirrored:
            place.moveRight(area.right() - _MARK_MARGIN)
        else:
            place.moveLeft(area.left() + _MARK_MARGIN)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("overlayButton"))
        painter.drawRoundedRect(QRectF(place), theme.radius("control"), theme.radius("control"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        icon = self._icons.pixmap(_ICONS[trouble], "overlayIcon", _MARK_ICON, ratio)
        left = place.right() + 1 - inside - _MARK_ICON if mirrored else place.left() + inside
        painter.drawPixmap(left, place.top() + inside, icon)
        if width > _MARK:
            words = place.adjusted(*((0, 0, -shift, 0) if mirrored else (shift, 0, 0, 0)))
            painter.setFont(font)
            painter.setPen(theme.color("overlayIcon"))
            leading = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(words, int(leading), text)
