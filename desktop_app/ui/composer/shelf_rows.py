"""The rows of the reference shelf: what they say, and how they are drawn."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from desktop_app.core.recipe import Reference
from desktop_app.typed import override
from desktop_app.ui.composer.words import bolder, prose
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.name_list import own_way

PICTURE, MORE = 56, 32  # the picture, and the place of what opens the menu
_AROUND, _GAP, _INSET = 6, 12, 8
_TICK = 16
ROW = Qt.ItemDataRole.UserRole
AnyIndex = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True, kw_only=True)
class ShelfRow:
    """One reference on the shelf."""

    key: str
    name: str
    detail: str  # how often it was used
    reference: Reference
    is_taken: bool = False  # it goes along with what is being written


def row_of(item: QListWidgetItem | AnyIndex) -> ShelfRow:
    """The row of an item."""
    row = item.data(ROW)
    assert isinstance(row, ShelfRow)
    return row


def more_zone(area: QRect, *, mirrored: bool) -> QRect:
    """Where in a row its menu is."""
    left = area.left() + 4 if mirrored else area.right() - 3 - MORE
    return QRect(left, area.top(), MORE, area.height())


def missing_words() -> str:
    """What is said of one whose picture is gone."""
    tr = QCoreApplication.translate
    return tr("ReferenceShelf", "Its file is missing. Add the picture again.")


class ShelfRowPainter(QStyledItemDelegate):
    """Draws a row in the theme's fonts and colours."""

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        picture_of: Callable[[ShelfRow], QPixmap | None],
        view: QListWidget,
    ) -> None:
        super().__init__(view)
        self._theme = theme
        self._icons = icons
        self._picture_of = picture_of
        self._view = view

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        theme = self._theme
        words = theme.line_height("body") + 2 + 2 * theme.line_height("meta")
        return QSize(100, max(PICTURE, words) + 2 * _AROUND)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        theme, row, area = self._theme, row_of(index), QRect(option.rect)
        mirrored = self._view.isRightToLeft()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setLayoutDirection(self._view.layoutDirection())
        is_current = self._view.currentRow() == index.row()
        if is_current:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("control"))
            radius = theme.radius("control")
            painter.drawRoundedRect(QRectF(area), radius, radius)
            self._draw_more(painter, more_zone(area, mirrored=mirrored))
        left = area.right() + 1 - _INSET - PICTURE if mirrored else area.left() + _INSET
        top = area.top() + (area.height() - PICTURE) // 2
        picture = self._picture_of(row)
        self._draw_picture(painter, QRect(left, top, PICTURE, PICTURE), picture)
        begin, end = _INSET + PICTURE + _GAP, MORE + 8
        words = area.adjusted(*((end, 0, -begin, 0) if mirrored else (begin, 0, -end, 0)))
        is_missing = picture is not None and picture.isNull()
        self._write(painter, words, row, is_missing=is_missing, mirrored=mirrored)
        painter.restore()

    def _draw_more(self, painter: QPainter, zone: QRect) -> None:
        at = self._view.viewport().mapFromGlobal(self._view.cursor().pos())
        tint = "text" if self._view.underMouse() and zone.contains(at) else "text2"
        icon = self._icons.pixmap("ellipsis", tint, 18, painter.device().devicePixelRatioF())
        painter.drawPixmap(zone.center().x() - 8, zone.center().y() - 8, icon)

    def _draw_picture(self, painter: QPainter, spot: QRect, picture: QPixmap | None) -> None:
        theme = self._theme
        radius = theme.radius("control")
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(spot), radius, radius)
        painter.fillPath(outline, theme.color("controlHover"))
        if picture is not None and picture.isNull():  # the file is gone
            ratio = painter.device().devicePixelRatioF()
            icon = self._icons.pixmap("image-off", "text2", 20, ratio)
            painter.drawPixmap(spot.center() - QPoint(9, 9), icon)
        elif picture is not None:
            painter.save()
            painter.setClipPath(outline)
            painter.drawPixmap(spot, picture)
            painter.restore()
        edge = theme.color("text")
        edge.setAlphaF(0.08)  # so that a white picture ends somewhere
        painter.setPen(QPen(edge, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        inside = QRectF(spot).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(inside, radius - 0.5, radius - 0.5)

    def _write(
        self, painter: QPainter, words: QRect, row: ShelfRow, *, is_missing: bool, mirrored: bool
    ) -> None:
        theme, elide = self._theme, Qt.TextElideMode.ElideRight
        leading = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        body, meta = theme.line_height("body"), theme.line_height("meta")
        lines = 2 if is_missing else 1
        top = words.top() + (words.height() - body - 2 - lines * meta) // 2
        upper = QRect(words.left(), top, words.width(), body)
        font = prose(theme.font("body"))
        painter.setFont(bolder(font) if row.is_taken else font)
        painter.setPen(theme.color("text"))
        room = upper.width() - (_TICK + 6 if row.is_taken else 0)
        name = painter.fontMetrics().elidedText(row.name, elide, room)
        painter.drawText(upper, leading, own_way(name))
        if row.is_taken:
            ratio = painter.device().devicePixelRatioF()
            tick = self._icons.pixmap("check", "accentText", _TICK, ratio)
            behind = painter.fontMetrics().horizontalAdvance(name) + 6
            left = upper.right() + 1 - behind - _TICK if mirrored else upper.left() + behind
            painter.drawPixmap(left, upper.center().y() - 7, tick)
        painter.setPen(theme.color("attention" if is_missing else "text3"))
        painter.setFont(prose(theme.font("meta")))
        lower = QRect(words.left(), upper.bottom() + 3, words.width(), lines * meta)
        if is_missing:
            painter.drawText(lower, leading | Qt.TextFlag.TextWordWrap, missing_words())
        else:
            detail = painter.fontMetrics().elidedText(row.detail, elide, words.width())
            painter.drawText(lower, leading, detail)
