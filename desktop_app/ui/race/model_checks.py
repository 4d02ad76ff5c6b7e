"""The list of models with boxes to be ticked: what each costs, and what it could not take."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop_app.typed import override
from desktop_app.ui.composer.words import prose
from desktop_app.ui.theme import Theme

_BOX, _PAD, _GAP, _AROUND = 16, 10, 12, 7
_TICK = [QPointF(-4, 0.5), QPointF(-1.2, 3.2), QPointF(4, -3)]
_ROW = Qt.ItemDataRole.UserRole
_TOGGLES = {Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter}
_AnyIndex = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckRow:
    """One model as it stands in the list."""

    value: str
    name: str
    maker: str
    detail: str
    price: str
    is_ticked: bool = False
    can_tick: bool = True


class ModelChecks(QListWidget):
    """The rows: a click, Space or Enter ticks one; the field above it can drive it as well."""

    toggled = Signal(str)  # the row's value: it shall be ticked, or no longer

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pressed: QListWidgetItem | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setItemDelegate(_Painter(theme, self))
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setStyleSheet("QListWidget { background: transparent; }")  # palettes cannot say it
        theme.changed.connect(self.viewport().update)

    @property
    def rows(self) -> list[CheckRow]:
        """What is shown."""
        return [_row(self.item(place)) for place in range(self.count())]

    @property
    def current(self) -> CheckRow | None:
        """The row that keys mean."""
        item = self.currentItem()
        return None if item is None else _row(item)

    def fill(self, rows: Sequence[CheckRow]) -> None:
        """Have these rows and no others; what was current stays so, and in its place."""
        before, scrolled = self.current, self.verticalScrollBar().value()
        same = [row.value for row in rows] == [row.value for row in self.rows]
        if not same:
            self.clear()
        for place, row in enumerate(rows):
            item = self.item(place) if same else QListWidgetItem(self)
            item.setText(row.name)
            item.setData(_ROW, row)
            item.setToolTip("\n".join((row.name, row.detail)))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, self.spoken(row))
        if same:
            return
        values = [row.value for row in rows]
        if before is not None and before.value in values:
            self.setCurrentRow(values.index(before.value))
            self.verticalScrollBar().setValue(scrolled)
        elif rows:
            self.setCurrentRow(0)

    def spoken(self, row: CheckRow) -> str:
        """What a screen reader says of a row."""
        if not row.can_tick:
            state = self.tr("can't be ticked")
        else:
            state = self.tr("ticked") if row.is_ticked else self.tr("not ticked")
        return ", ".join(one for one in (row.name, row.maker, state, row.price, row.detail) if one)

    def step(self, steps: int) -> None:
        """Go so many rows further, as far as there are rows."""
        if self.count():
            place = min(max(self.currentRow() + steps, 0), self.count() - 1)
            self.setCurrentRow(place)

    def toggle_current(self) -> None:
        """Tick the row that keys mean, or no longer."""
        row = self.current
        if row is not None:
            self.toggled.emit(row.value)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() in _TOGGLES and plain:
            self.toggle_current()
        elif event.key() in _TOGGLES or event.key() == Qt.Key.Key_Escape:
            event.ignore()  # the dialog's own
        else:
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = self.itemAt(event.position().toPoint())
        super().mousePressEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        item, pressed = self.itemAt(event.position().toPoint()), self._pressed
        self._pressed = None
        if item is not None and item is pressed and event.button() is Qt.MouseButton.LeftButton:
            self.toggled.emit(_row(item).value)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)  # two clicks are two clicks


def _row(item: QListWidgetItem) -> CheckRow:
    row = item.data(_ROW)
    assert isinstance(row, CheckRow)
    return row


class _Painter(QStyledItemDelegate):
    """The box, the name and the price, and a line of details under them."""

    def __init__(self, theme: Theme, view: ModelChecks) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _AnyIndex) -> QSize:
        lines = self._theme.line_height("body") + self._theme.line_height("meta")
        return QSize(100, lines + 2 * _AROUND)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _AnyIndex) -> None:
        theme, row = self._theme, index.data(_ROW)
        area = QRect(option.rect)
        around = _AROUND if row.detail else (area.height() - theme.line_height("body")) // 2
        mirrored = self._view.isRightToLeft()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(self._view.layoutDirection())
        if self._view.currentRow() == index.row():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("control"))
            painter.drawRoundedRect(QRectF(area), theme.radius("control"), theme.radius("control"))
        left = area.right() - _PAD - _BOX + 1 if mirrored else area.left() + _PAD
        top = area.top() + around + (theme.line_height("body") - _BOX) // 2
        self._paint_box(painter, QRectF(left, top, _BOX, _BOX), row)
        shift = _PAD + _BOX + _GAP
        sides = (_PAD, around, -shift, -around) if mirrored else (shift, around, -_PAD, -around)
        self._write(painter, area.adjusted(*sides), row, mirrored=mirrored)
        painter.restore()

    def _write(self, painter: QPainter, words: QRect, row: CheckRow, *, mirrored: bool) -> None:
        theme = self._theme
        leading = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        trailing = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        elide = Qt.TextElideMode.ElideRight
        line = theme.line_height("body")
        upper = QRect(words.left(), words.top(), words.width(), line)
        painter.setPen(theme.color("text2"))
        painter.setFont(theme.font("meta"))
        painter.drawText(upper, int(trailing), row.price)
        taken = painter.fontMetrics().horizontalAdvance(row.price) + _GAP
        upper.adjust(*((taken, 0, 0, 0) if mirrored else (0, 0, -taken, 0)))
        painter.setPen(theme.color("text" if row.can_tick else "text3"))
        painter.setFont(prose(theme.font("body")))
        name = painter.fontMetrics().elidedText(row.name, elide, upper.width())
        painter.drawText(upper, int(leading), name)
        used = painter.fontMetrics().horizontalAdvance(name) + _GAP - 4
        upper.adjust(*((0, 0, -used, 0) if mirrored else (used, 0, 0, 0)))
        painter.setPen(theme.color("text3"))
        painter.setFont(prose(theme.font("meta")))
        maker = painter.fontMetrics().elidedText(row.maker, elide, max(upper.width(), 0))
        painter.drawText(upper, int(leading), maker)
        lower = words.adjusted(0, line, 0, 0)
        detail = painter.fontMetrics().elidedText(row.detail, elide, lower.width())
        painter.drawText(lower, int(leading), detail)

    def _paint_box(self, painter: QPainter, box: QRectF, row: CheckRow) -> None:
        theme = self._theme
        if not row.is_ticked:
            painter.setPen(QPen(theme.color("lineStrong" if row.can_tick else "line"), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(0.75, 0.75, -0.75, -0.75), 4, 4)
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("accent"))
        painter.drawRoundedRect(box, 4, 4)
        pen = QPen(theme.color("onAccent"), 2)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.drawPolyline(QPolygonF([box.center() + point for point in _TICK]))
