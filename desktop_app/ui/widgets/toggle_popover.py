"""Names to be put on pictures or taken off, with a field that narrows them and adds to them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
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
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from desktop_app.typed import override
from desktop_app.ui.composer.words import Label
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.line_field import LineField
from desktop_app.ui.widgets.popover import Popover

_WIDTH, _MARGIN, _ROW, _MOST_ROWS = 288, 10, 34, 8
_BOX, _PAD, _GAP = 16, 10, 10
_TICK = [QPointF(-4, 0.5), QPointF(-1.2, 3.2), QPointF(4, -3)]
_DATA = Qt.ItemDataRole.UserRole
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


class TogglePopover(Popover):
    """Stays open while names are put on and taken off; whoever opened it shows how it stands."""

    toggled = Signal(str, bool)  # value; on all of the pictures, or on none of them
    made = Signal(str)  # a name that was not there

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        opener: QWidget,
        *,
        name: str,
        hint: str,
        nothing: str,
        new_words: Callable[[str], str],
        tidy: Callable[[str], str],
    ) -> None:
        super().__init__(theme, opener)
        self._rows: Sequence[ToggleRow] = ()
        self._new_words = new_words
        self._tidy = tidy
        self.setAccessibleName(name)
        self.field = LineField(theme, name, hint=hint, parent=self)
        self.field.textChanged.connect(self._narrow)
        self.list = _Names(theme, icons, self)
        self.list.setAccessibleName(name)
        self.list.itemClicked.connect(lambda item: self._press(item.data(_DATA)))
        self._nothing = Label(theme, nothing, role="meta", color="text3", parent=self)
        self._nothing.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(_MARGIN,) * 4)
        column.setSpacing(6)
        for widget in (self.field, self.list, self._nothing):
            column.addWidget(widget)
        self.setFixedWidth(_WIDTH)

    def show_rows(self, rows: Sequence[ToggleRow]) -> None:
        """Have these names, as they stand now."""
        self._rows = rows
        self._narrow()

    def open_at(self, anchor: QWidget | None) -> None:
        """Open above what was pressed, or amid the opener where it was a key."""
        self.field.clear()
        if anchor is not None and anchor.isVisible():
            self.open_above(anchor)
        else:
            self.adjustSize()
            middle = self._opener.rect().center() - QPoint(self.width() // 2, self.height() // 2)
            self._show_at(self._opener.mapToGlobal(middle))
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            step = 1 if key == Qt.Key.Key_Down else -1
            row = min(max(self.list.currentRow() + step, 0), self.list.count() - 1)
            self.list.setCurrentRow(row)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            item = self.list.currentItem()
            if item is not None:
                self._press(item.data(_DATA))
        else:
            super().keyPressEvent(event)

    def _press(self, row: ToggleRow) -> None:
        if row.is_new:
            self.made.emit(row.value)
        else:
            self.toggled.emit(row.value, row.held is not Held.ALL)
        self.field.selectAll()

    def _narrow(self) -> None:
        before = self.list.currentItem()
        kept = before.data(_DATA).value if before is not None else None
        typed = self._tidy(self.field.text())
        folded = typed.casefold()
        rows = [row for row in self._rows if folded in row.text.casefold()]
        if typed and all(row.text.casefold() != folded for row in self._rows):
            rows.append(ToggleRow(typed, self._new_words(typed), is_new=True))
        self.list.fill(rows)
        values = [row.value for row in rows]
        if typed and rows:
            same = [row.text.casefold() == folded for row in rows]
            self.list.setCurrentRow(same.index(True) if True in same else 0)
        elif kept in values:
            self.list.setCurrentRow(values.index(kept))
        self._nothing.setVisible(not rows)
        self.list.setVisible(bool(rows))
        height = min(len(rows), _MOST_ROWS) * _ROW
        self.list.setFixedHeight(height)
        self.adjustSize()


class _Names(QListWidget):
    """The rows; the field keeps the keyboard."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setItemDelegate(_RowPainter(theme, icons, self))
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)

    def fill(self, rows: Sequence[ToggleRow]) -> None:
        """Have these rows and no others."""
        self.clear()
        for row in rows:
            item = QListWidgetItem(row.text)
            item.setData(_DATA, row)
            item.setToolTip(row.text)
            if not row.is_new:
                state = {
                    Held.NONE: self.tr("not on it"),
                    Held.SOME: self.tr("on some of them"),
                    Held.ALL: self.tr("on it"),
                }[row.held]
                item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{row.text}, {state}")
            self.addItem(item)


class _RowPainter(QStyledItemDelegate):
    """A box, the name, and what is said of it at the end."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _AnyIndex) -> QSize:
        return QSize(_WIDTH - 2 * _MARGIN, _ROW)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _AnyIndex) -> None:
        theme, row = self._theme, index.data(_DATA)
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        here = QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver
        if state & here:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("control"))
            painter.drawRoundedRect(QRectF(area), 6, 6)
        left = area.right() - _PAD - _BOX + 1 if mirrored else area.left() + _PAD
        box = QRectF(left, area.center().y() - _BOX // 2 + 1, _BOX, _BOX)
        if row.is_new:
            sign = self._icons.pixmap("plus", "text2", _BOX, painter.device().devicePixelRatioF())
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
        text = painter.fontMetrics().elidedText(
            row.text, Qt.TextElideMode.ElideRight, words.width()
        )
        painter.drawText(words, int(leading), text)
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
