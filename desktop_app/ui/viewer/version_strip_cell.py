"""Draws one version in the strip: its picture, the instruction under it, the way from the last."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from desktop_app.core.records import Picture
from desktop_app.state.versions import Step
from desktop_app.typed import override
from desktop_app.ui import facts
from desktop_app.ui.composer.words import bolder, prose
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme
from desktop_app.ui.viewer.version_strip_steps import IsCurrentRole, StepRole

HEIGHT = 96
WIDTH = 116  # of one cell
_THUMB = QSize(84, 56)
_TOP = 6  # above the pictures, for the ring
_RING, _REACH = 2, 4  # the ring's width, and how far out it stands
_WAY = 6  # between a picture and the line to the next
_TO_WORDS = 6
_FORK, _FORK_INSET, _FORK_ICON, _FORK_TARGET = 20, 4, 12, 28

#: A small copy of a picture; None while it is being made.
Thumbnail = Callable[[Picture], QPixmap | None]


class Cell(QStyledItemDelegate):
    """Draws from ready pixmaps only; what is missing has a quiet tone."""

    def __init__(
        self, theme: Theme, icons: Icons, thumbnail: Thumbnail, view: QAbstractItemView
    ) -> None:
        super().__init__(view)
        self._theme = theme
        self._icons = icons
        self._thumbnail = thumbnail
        self._view = view
        self.is_ring_shown = False  # round where the keyboard is

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(WIDTH, HEIGHT)

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        step, is_current = index.data(StepRole), bool(index.data(IsCurrentRole))
        if not isinstance(step, Step):
            return
        area = QRect(option.rect)
        is_hot = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        thumb = thumb_of(area)
        last = self._view.model().rowCount() - 1
        self._paint_ways(painter, area, thumb, has_before=index.row() > 0, last=last == index.row())
        self._paint_picture(painter, thumb, step.version.picture)
        if is_current:
            self._paint_ring(painter, QRectF(thumb), _REACH, self._theme.color("accent"))
        if step.siblings:
            self._paint_fork(painter, area, is_hot=is_hot)
        self._paint_words(painter, area, index, is_current=is_current, is_hot=is_hot)
        if self.is_ring_shown and self._view.currentIndex() == index:
            self._paint_ring(
                painter, QRectF(area).adjusted(5, 2, -5, -7), 0, self._theme.color("focus")
            )
        painter.restore()

    def _paint_ways(
        self, painter: QPainter, area: QRect, thumb: QRect, *, has_before: bool, last: bool
    ) -> None:
        """The halves of the lines to the neighbours that lie in this cell."""
        mirrored = self._view.isRightToLeft()
        left, right = has_before, not last
        if mirrored:
            left, right = right, left
        line = self._theme.color("lineStrong")
        line.setAlphaF(0.55)
        y = thumb.center().y()
        if left:
            painter.fillRect(area.left(), y, thumb.left() - _WAY - area.left(), 1, line)
        if right:
            start = thumb.right() + 1 + _WAY
            painter.fillRect(start, y, area.right() + 1 - start, 1, line)

    def _paint_picture(self, painter: QPainter, thumb: QRect, picture: Picture) -> None:
        radius = self._theme.radius("thumb")
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(thumb), radius, radius)
        painter.fillPath(outline, self._theme.color("placeholder"))
        small = self._thumbnail(picture)
        if small is not None and not small.isNull():
            painter.save()
            painter.setClipPath(outline)
            painter.drawPixmap(QRectF(thumb), small, middle_of(small, thumb.size()))
            painter.restore()
        edge = self._theme.color("text")
        edge.setAlphaF(0.08)  # so that a picture as dark or as light as the stage ends somewhere
        painter.setPen(QPen(edge, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        inside = QRectF(thumb).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(inside, radius - 0.5, radius - 0.5)

    def _paint_ring(self, painter: QPainter, area: QRectF, reach: float, color: QColor) -> None:
        out = reach - _RING / 2
        radius = self._theme.radius("thumb") + out
        painter.setPen(QPen(color, _RING))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(area.adjusted(-out, -out, out, out), radius, radius)

    def _paint_fork(self, painter: QPainter, area: QRect, *, is_hot: bool) -> None:
        target = fork_of(area, mirrored=self._view.isRightToLeft())
        circle = QRectF(0, 0, _FORK, _FORK)
        circle.moveCenter(QRectF(target).center())
        ground = self._theme.color("overlayButton")
        if is_hot:
            ground.setAlphaF(min(ground.alphaF() + 0.18, 1.0))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawEllipse(circle)
        ratio = self._view.devicePixelRatioF()
        icon = self._icons.pixmap("git-branch", "overlayIcon", _FORK_ICON, ratio)
        half = QPointF(_FORK_ICON / 2, _FORK_ICON / 2)
        painter.drawPixmap(circle.center() - half, icon)

    def _paint_words(
        self,
        painter: QPainter,
        area: QRect,
        index: QModelIndex | QPersistentModelIndex,
        *,
        is_current: bool,
        is_hot: bool,
    ) -> None:
        font = prose(self._theme.font("meta"))
        if is_current:
            font = bolder(font)
        top = _TOP + _THUMB.height() + _TO_WORDS
        place = QRect(area.left() + 6, top, area.width() - 12, self._theme.line_height("meta"))
        text = str(index.data(Qt.ItemDataRole.DisplayRole))
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        painter.setFont(font)
        painter.setPen(self._theme.color("text" if is_current or is_hot else "text3"))
        painter.setLayoutDirection(direction_of(text))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, shown)


def thumb_of(area: QRect) -> QRect:
    """Where in its cell a picture lies."""
    left = area.left() + (area.width() - _THUMB.width()) // 2
    return QRect(left, area.top() + _TOP, _THUMB.width(), _THUMB.height())


def fork_of(area: QRect, *, mirrored: bool) -> QRect:
    """Where in a cell a click asks for the siblings."""
    thumb = thumb_of(area)
    beyond = (_FORK_TARGET - _FORK) // 2 - _FORK_INSET
    left = thumb.left() - beyond if mirrored else thumb.right() + 1 + beyond - _FORK_TARGET
    return QRect(left, thumb.top() - beyond, _FORK_TARGET, _FORK_TARGET)


def direction_of(text: str) -> Qt.LayoutDirection:
    """The way in which somebody's own words are set."""
    from_the_right = facts.is_right_to_left(text)
    return Qt.LayoutDirection.RightToLeft if from_the_right else Qt.LayoutDirection.LeftToRight


def middle_of(small: QPixmap, shape: QSize) -> QRectF:
    """The largest part of this shape around the middle of a picture, in its own pixels."""
    whole = small.size()
    kept = shape.scaled(whole, Qt.AspectRatioMode.KeepAspectRatio)
    return QRectF(
        (whole.width() - kept.width()) / 2,
        (whole.height() - kept.height()) / 2,
        kept.width(),
        kept.height(),
    )
