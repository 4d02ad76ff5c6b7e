"""One row of the list of keys, and how it is painted."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListWidget, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop_app.typed import override
from desktop_app.ui.composer.words import bolder, prose
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.edge import paint_edge

ROW = Qt.ItemDataRole.UserRole
_AnyIndex = QModelIndex | QPersistentModelIndex
ROW_PAD = 10  # between a row's edge and its words
_AROUND, _ABOVE = 16, 10
_CAP, _CAP_PAD, _CAP_GAP, _CAP_ROUND, _BETWEEN = 20, 6, 4, 5, 14
_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_LEADING, _TRAILING = Qt.AlignmentFlag.AlignLeading, Qt.AlignmentFlag.AlignTrailing


@dataclass(frozen=True, slots=True)
class KeyRow:
    """One action, one key that is always the same, or a heading."""

    id: str  # of an action; "" where nothing can be changed
    text: str
    keys: tuple[str, ...] = ()  # each as its caps, parted by spaces
    is_changed: bool = False
    is_heading: bool = False


class KeyRowPainter(QStyledItemDelegate):
    """The words at the start, the keys at the end."""

    def __init__(self, theme: Theme, view: QListWidget) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view
        #: The action that waits for its keys.
        self.recording = ""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _AnyIndex) -> QSize:
        above = _ABOVE if index.data(ROW).is_heading and index.row() else 0
        return QSize(100, self._theme.line_height("body") + _AROUND + above)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _AnyIndex) -> None:
        theme, row = self._theme, index.data(ROW)
        area = QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        if row.is_heading:
            painter.setFont(prose(theme.font("label")))
            painter.setPen(theme.color("text2"))
            place = area.adjusted(ROW_PAD, 0, -ROW_PAD, -6)
            painter.drawText(place, _LEADING | Qt.AlignmentFlag.AlignBottom, row.text)
            painter.restore()
            return
        waits = bool(row.id) and row.id == self.recording
        self._paint_ground(painter, option, area, waits=waits)
        inner = area.adjusted(ROW_PAD, 0, -ROW_PAD, 0)
        if waits:
            taken = self._paint_waiting(painter, inner)
        else:
            taken = self._paint_keys(painter, inner, row)
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        inner.adjust(*((taken, 0, 0, 0) if mirrored else (0, 0, -taken, 0)))
        font = prose(theme.font("body"))
        font = bolder(font, 500) if row.is_changed else font
        text = QFontMetrics(font).elidedText(row.text, Qt.TextElideMode.ElideRight, inner.width())
        painter.setFont(font)
        painter.setPen(theme.color("text" if row.id else "text3"))
        painter.drawText(inner, _LEADING | _MIDDLE, text)
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, area: QRect, *, waits: bool
    ) -> None:
        theme, state = self._theme, option.state
        is_current = bool(state & QStyle.StateFlag.State_Selected)
        has_keyboard = is_current and self._view.hasFocus()
        radius = theme.radius("control")
        if waits or is_current or state & QStyle.StateFlag.State_MouseOver:
            fill = theme.color("accentSoft" if waits else "control")
            if not waits and not has_keyboard:
                fill.setAlphaF(0.5)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(fill)
            painter.drawRoundedRect(QRectF(area), radius, radius)
        if has_keyboard:
            painter.setPen(QPen(theme.color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(area).adjusted(1, 1, -1, -1), radius, radius)

    def _paint_waiting(self, painter: QPainter, inner: QRect) -> int:
        text = self.tr("Press the new keys…")
        painter.setFont(prose(self._theme.font("body")))
        painter.setPen(self._theme.color("accentText"))
        painter.drawText(inner, _TRAILING | _MIDDLE, text)
        return painter.fontMetrics().horizontalAdvance(text) + _BETWEEN

    def _paint_keys(self, painter: QPainter, inner: QRect, row: KeyRow) -> int:
        """Paint them from the end of the row; returns how much of it they take."""
        theme = self._theme
        font = theme.font("caption")
        metrics = QFontMetrics(font)
        painter.setFont(font)
        mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
        height = max(_CAP, theme.line_height("caption") + 6)
        top = inner.center().y() - height / 2 + 0.5
        widths = [
            [max(_CAP, metrics.horizontalAdvance(cap) + 2 * _CAP_PAD) for cap in keys.split(" ")]
            for keys in row.keys
        ]
        whole = sum(sum(each) + _CAP_GAP * (len(each) - 1) for each in widths)
        whole += _BETWEEN * max(len(widths) - 1, 0)
        left = float(inner.left() if mirrored else inner.right() + 1 - whole)
        for keys, each in zip(row.keys, widths, strict=True):
            for cap, width in zip(keys.split(" "), each, strict=True):
                area = QRectF(left, top, width, height)
                if row.id:
                    painter.setPen(Qt.PenStyle.NoPen)
                    painter.setBrush(theme.color("controlHover"))
                    painter.drawRoundedRect(area, _CAP_ROUND, _CAP_ROUND)
                paint_edge(painter, theme, area, _CAP_ROUND)
                painter.setPen(theme.color("text" if row.id else "text3"))
                painter.drawText(area, Qt.AlignmentFlag.AlignCenter, cap)
                left += width + _CAP_GAP
            left += _BETWEEN - _CAP_GAP
        if row.is_changed:
            before = whole + ROW_PAD if whole else 0
            whole = before + self._paint_changed(painter, inner, before, mirrored=mirrored)
        return whole + _BETWEEN

    def _paint_changed(self, painter: QPainter, inner: QRect, taken: int, *, mirrored: bool) -> int:
        text = self.tr("Changed")
        place = inner.adjusted(*((taken, 0, 0, 0) if mirrored else (0, 0, -taken, 0)))
        painter.setFont(prose(self._theme.font("meta")))
        painter.setPen(self._theme.color("accentText"))
        painter.drawText(place, _TRAILING | _MIDDLE, text)
        return painter.fontMetrics().horizontalAdvance(text)
