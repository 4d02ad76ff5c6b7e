"""The rows of a picker: what they say, and how they are drawn."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from desktop_app.typed import override
from desktop_app.ui.composer.words import bolder, prose
from desktop_app.ui.facts import is_right_to_left
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme

ROW_WIDTH = 364  # the design's popover without its margins
_MARGIN, _INSET = 8, 12
_HEADER = 30
_STAR_ZONE = 36
_MARK, _MARK_GAP = 16, 8
ROW = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """Something that the thing in a row may do: an icon, or a word as short as one."""

    icon: str = ""
    text: str = ""
    words: str  # in full, for the tool tip and for screen readers
    is_true: bool = True  # else its place stays empty, so that marks stand in columns


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One thing to pick; without a detail its title may take two lines."""

    value: str
    title: str
    detail: str = ""
    is_taken: bool = False
    section: str = ""  # the heading under which it stands together with its neighbours
    sought: str = ""  # more words by which it is found
    marks: tuple[Mark, ...] = ()
    is_starred: bool | None = None  # None for what cannot be starred

    @property
    def abilities(self) -> tuple[str, ...]:
        """What its marks say in full."""
        return tuple(mark.words for mark in self.marks if mark.is_true)


def row_of(index: QModelIndex | QPersistentModelIndex | QListWidgetItem) -> Row | None:
    """The row of an item; None for a heading."""
    found = index.data(ROW)
    return found if isinstance(found, Row) else None


def star_zone(area: QRect, *, mirrored: bool) -> QRect:
    """Where in a row its star is."""
    left = area.left() if mirrored else area.right() + 1 - _STAR_ZONE
    return QRect(left, area.top(), _STAR_ZONE, area.height())


class RowPainter(QStyledItemDelegate):
    """Draws rows and headings in the theme's fonts and colours."""

    def __init__(self, theme: Theme, icons: Icons, view: QListWidget) -> None:
        super().__init__(view)
        self._theme = theme
        self._icons = icons
        self._view = view

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        row = row_of(index)
        body, meta = self._theme.line_height("body"), self._theme.line_height("meta")
        if row is None:
            return QSize(100, max(_HEADER, meta + 14))
        if row.detail:
            return QSize(100, _MARGIN * 2 + body + meta)
        words = QFontMetrics(prose(self._theme.font("body"))).horizontalAdvance(row.title)
        lines = 1 if words <= ROW_WIDTH - 2 * _INSET else 2
        return QSize(100, _MARGIN * 2 + lines * body)

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        theme, area = self._theme, QRect(option.rect)
        mirrored = self._view.isRightToLeft()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(self._view.layoutDirection())
        row = row_of(index)
        if row is None:
            self._write_heading(painter, area, str(index.data()))
            painter.restore()
            return
        is_current = self._view.currentRow() == index.row()
        if is_current:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("control"))
            painter.drawRoundedRect(QRectF(area), theme.radius("control"), theme.radius("control"))
        end = _INSET
        if row.is_starred is not None:
            end = _STAR_ZONE
            self._draw_star(painter, area, row, mirrored=mirrored, is_current=is_current)
        end = self._draw_marks(painter, area, row, end, mirrored=mirrored)
        words = area.adjusted(_INSET, _MARGIN, -end, -_MARGIN)
        if mirrored:
            words = area.adjusted(end, _MARGIN, -_INSET, -_MARGIN)
        if row.detail:
            self._write_two(painter, words, row, mirrored=mirrored)
        else:
            self._write_one(painter, words, row.title)
        painter.restore()

    def _write_heading(self, painter: QPainter, area: QRect, text: str) -> None:
        painter.setPen(self._theme.color("text3"))
        painter.setFont(self._theme.font("label"))
        low = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignBottom
        painter.drawText(area.adjusted(_INSET, 0, -_INSET, -5), low, text)

    def _draw_star(
        self, painter: QPainter, area: QRect, row: Row, *, mirrored: bool, is_current: bool
    ) -> None:
        if not (row.is_starred or is_current):
            return
        zone = star_zone(area, mirrored=mirrored)
        ratio = painter.device().devicePixelRatioF()
        tint = "accentText" if row.is_starred else "text3"
        star = self._icons.pixmap("star", tint, 16, ratio, filled=bool(row.is_starred))
        painter.drawPixmap(zone.center().x() - 7, zone.center().y() - 7, star)

    def _draw_marks(
        self, painter: QPainter, area: QRect, row: Row, end: int, *, mirrored: bool
    ) -> int:
        """Draw them from the end inwards; returns how much of the row is taken now."""
        ratio = painter.device().devicePixelRatioF()
        font = bolder(self._theme.font("caption"))
        font.setPixelSize(max(font.pixelSize() - 1, 9))
        for mark in reversed(row.marks):
            width = _MARK if mark.icon else QFontMetrics(font).horizontalAdvance(mark.text) + 8
            left = area.left() + end if mirrored else area.right() + 1 - end - width
            place = QRect(left, area.center().y() - _MARK // 2 + 1, width, _MARK)
            if not mark.is_true:
                pass
            elif mark.icon:
                icon = self._icons.pixmap(mark.icon, "text3", _MARK, ratio)
                painter.drawPixmap(place.topLeft(), icon)
            else:
                painter.setPen(QPen(self._theme.color("text3"), 1))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(QRectF(place).adjusted(0.5, 1.5, -0.5, -1.5), 3, 3)
                painter.setFont(font)
                painter.drawText(place, Qt.AlignmentFlag.AlignCenter, mark.text)
            end += width + _MARK_GAP
        return end

    def _write_one(self, painter: QPainter, words: QRect, title: str) -> None:
        painter.setPen(self._theme.color("text"))
        painter.setFont(prose(self._theme.font("body")))
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(title, Qt.TextElideMode.ElideRight, int(words.width() * 1.85))
        mirrored = is_right_to_left(title)  # a prompt goes by its own letters
        painter.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
        )
        leading = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(words, leading | Qt.TextFlag.TextWordWrap, shown)

    def _write_two(self, painter: QPainter, words: QRect, row: Row, *, mirrored: bool) -> None:
        theme = self._theme
        leading = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        elide = Qt.TextElideMode.ElideRight
        line = theme.line_height("body")
        upper = QRect(words.left(), words.top(), words.width(), line)
        painter.setPen(theme.color("text"))
        font = prose(theme.font("body"))
        painter.setFont(bolder(font) if row.is_taken else font)
        room = upper.width() - (22 if row.is_taken else 0)
        title = painter.fontMetrics().elidedText(row.title, elide, room)
        painter.drawText(upper, leading, title)
        if row.is_taken:
            ratio = painter.device().devicePixelRatioF()
            tick = self._icons.pixmap("check", "accentText", 16, ratio)
            behind = painter.fontMetrics().horizontalAdvance(title) + 6
            left = upper.right() + 1 - behind - 16 if mirrored else upper.left() + behind
            painter.drawPixmap(left, upper.center().y() - 7, tick)
        painter.setPen(theme.color("text3"))
        painter.setFont(prose(theme.font("meta")))
        detail = painter.fontMetrics().elidedText(row.detail, elide, words.width())
        painter.drawText(words.adjusted(0, line, 0, 0), leading, detail)
