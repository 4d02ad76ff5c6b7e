"""A list of names, each with a box to be ticked or an icon, and a figure at the end."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter, QPen, QPolygonF
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop_app.typed import override
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme

_BOX, _PAD, _GAP, _AROUND = 16, 10, 10, 16
_TICK = [QPointF(-4, 0.5), QPointF(-1.2, 3.2), QPointF(4, -3)]
_ROW = Qt.ItemDataRole.UserRole
_AnyIndex = QModelIndex | QPersistentModelIndex


class Held(Enum):
    """How many of the pictures have it."""

    NONE = "none"
    SOME = "some"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class ToggleRow:
    """One name; the last row may stand for a name that is not there yet."""

    value: str
    text: str
    held: Held = Held.NONE
    detail: str = ""
    is_new: bool = False
    icon: str = ""  # instead of the box


class NameList(QListWidget):
    """The rows; where a field above it has the keyboard, it is driven from there."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setItemDelegate(_RowPainter(theme, icons, self))
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setStyleSheet("QListWidget { background: transparent; }")  # palettes cannot say it
        theme.changed.connect(self.viewport().update)

    @property
    def row_height(self) -> int:
        """How high each row is."""
        return self._theme.line_height("body") + _AROUND

    @property
    def rows(self) -> list[ToggleRow]:
        """What is shown."""
        return [_row(self.item(place)) for place in range(self.count())]

    @property
    def current(self) -> ToggleRow | None:
        """The row that keys mean."""
        item = self.currentItem()
        return None if item is None else _row(item)

    def fill(self, rows: Sequence[ToggleRow]) -> None:
        """Have these rows and no others; what was current stays so, and in its place."""
        if rows == self.rows:
            return
        before, scrolled = self.current, self.verticalScrollBar().value()
        self.clear()
        for row in rows:
            item = QListWidgetItem(row.text)
            item.setData(_ROW, row)
            item.setToolTip(row.text)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, self.spoken(row))
            self.addItem(item)
        if before is not None:
            self.go_to(before.value)
        self.verticalScrollBar().setValue(scrolled)

    def go_to(self, value: str) -> None:
        """Make the row of this value current, if there is one."""
        values = [row.value for row in self.rows]
        if value in values:
            self.setCurrentRow(values.index(value))

    def spoken(self, row: ToggleRow) -> str:
        """What a screen reader says of a row."""
        state = {
            Held.NONE: self.tr("not ticked"),
            Held.SOME: self.tr("ticked for some"),
            Held.ALL: self.tr("ticked"),
        }[row.held]
        has_box = not row.is_new and not row.icon
        return ", ".join(one for one in (row.text, state if has_box else "", row.detail) if one)

    def row_at(self, at: QPoint) -> ToggleRow | None:
        """The row at a point of the viewport."""
        item = self.itemAt(at)
        return None if item is None else _row(item)


def own_way(name: str) -> str:
    """A name to be painted: it runs as its own letters do, whichever way the window goes."""
    return f"\u2068{name}\u2069"


def _row(item: QListWidgetItem) -> ToggleRow:
    row = item.data(_ROW)
    assert isinstance(row, ToggleRow)
    return row


class _RowPainter(QStyledItemDelegate):
    """A box or an icon, the name, and what is said of it at the end."""

    def __init__(self, theme: Theme, icons: Icons, view: NameList) -> None:
        super().__init__(view)
        self._theme = theme
        self._icons = icons
        self._view = view

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _AnyIndex) -> QSize:
        return QSize(100, self._view.row_height)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _AnyIndex) -> None:
        theme, row = self._theme, index.data(_ROW)
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_current = bool(state & QStyle.StateFlag.State_Selected)
        if is_current or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("control"))
            radius = theme.radius("control")
            painter.drawRoundedRect(QRectF(area), radius, radius)
        left = area.right() - _PAD - _BOX + 1 if mirrored else area.left() + _PAD
        box = QRectF(left, area.top() + (area.height() - _BOX) // 2, _BOX, _BOX)
        icon = "plus" if row.is_new else row.icon
        if icon:
            sign = self._icons.pixmap(icon, "text2", _BOX, painter.device().devicePixelRatioF())
            painter.drawPixmap(box.topLeft(), sign)
        else:
            self._paint_box(painter, box, row.held)
        shift = _PAD + _BOX + _GAP
        words = area.adjusted(*((_PAD, 0, -shift, 0) if mirrored else (shift, 0, -_PAD, 0)))
        leading = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        trailing = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        painter.setLayoutDirection(option.direction)
        painter.setFont(theme.font("meta"))
        painter.setPen(theme.color("text3"))
        painter.drawText(words, int(trailing), row.detail)
        taken = painter.fontMetrics().horizontalAdvance(row.detail) + _GAP if row.detail else 0
        words = words.adjusted(*((taken, 0, 0, 0) if mirrored else (0, 0, -taken, 0)))
        painter.setFont(theme.font("body"))
        painter.setPen(theme.color("text"))
        elide = Qt.TextElideMode.ElideRight
        text = painter.fontMetrics().elidedText(row.text, elide, words.width())
        painter.drawText(words, int(leading), own_way(text))
        painter.restore()

    def _paint_box(self, painter: QPainter, box: QRectF, held: Held) -> None:
        theme = self._theme
        inner = box.adjusted(0.75, 0.75, -0.75, -0.75)
        if held is Held.NONE:
            painter.setPen(QPen(theme.color("lineStrong"), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(inner, 4, 4)
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("accent"))
        painter.drawRoundedRect(box, 4, 4)
        pen = QPen(theme.color("onAccent"), 2)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        middle = box.center()
        if held is Held.SOME:
            painter.drawLine(middle - QPointF(3.5, 0), middle + QPointF(3.5, 0))
        else:
            painter.drawPolyline(QPolygonF([middle + point for point in _TICK]))
