"""A popover with a search field over a list: type, arrow, Enter."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from desktop_app.typed import override
from desktop_app.ui.composer.words import Label, prose
from desktop_app.ui.facts import is_right_to_left
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.popover import Popover

_WIDTH, _MOST_HEIGHT = 380, 480
_MARGIN, _FIELD = 8, 36
_ROW_MARGIN, _ROW_INSET = 8, 12
_STEPS: dict[int, int] = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -6,
    Qt.Key.Key_PageDown: 6,
}
_VALUE = Qt.ItemDataRole.UserRole
_DETAIL = Qt.ItemDataRole.UserRole + 1
_TAKEN = Qt.ItemDataRole.UserRole + 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One thing to pick; without a detail its title may take two lines."""

    value: str
    title: str
    detail: str = ""
    is_taken: bool = False


class _Painter(QStyledItemDelegate):
    """Draws rows in the theme's fonts and colours."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        body, meta = self._theme.line_height("body"), self._theme.line_height("meta")
        if index.data(_DETAIL):
            return QSize(100, _ROW_MARGIN * 2 + body + meta)
        words = QFontMetrics(prose(self._theme.font("body"))).horizontalAdvance(str(index.data()))
        lines = 1 if words <= _WIDTH - 2 * _MARGIN - 2 * _ROW_INSET else 2
        return QSize(100, _ROW_MARGIN * 2 + lines * body)

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        theme = self._theme
        area: QRect = option.rect
        view = self.parent()
        mirrored = isinstance(view, QWidget) and view.isRightToLeft()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_current = isinstance(view, QListWidget) and view.currentRow() == index.row()
        if is_current:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("control"))
            painter.drawRoundedRect(QRectF(area), theme.radius("control"), theme.radius("control"))
        words = area.adjusted(_ROW_INSET, _ROW_MARGIN, -_ROW_INSET, -_ROW_MARGIN)
        if index.data(_TAKEN):
            ratio = painter.device().devicePixelRatioF()
            tick = self._icons.pixmap("check", "accentText", 16, ratio)
            left = words.left() if mirrored else words.right() - 15
            painter.drawPixmap(left, area.center().y() - 7, tick)
            words.adjust(28 if mirrored else 0, 0, 0 if mirrored else -28, 0)
        self._write(painter, words, index)
        painter.restore()

    def _write(
        self, painter: QPainter, words: QRect, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        theme = self._theme
        title, detail = str(index.data()), str(index.data(_DETAIL) or "")
        leading = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.setPen(theme.color("text"))
        painter.setFont(prose(theme.font("body")))
        metrics = painter.fontMetrics()
        elide = Qt.TextElideMode.ElideRight
        line = theme.line_height("body")
        if not detail:
            shown = metrics.elidedText(title, elide, int(words.width() * 1.85))
            mirrored = is_right_to_left(title)  # a prompt goes by its own letters
            painter.setLayoutDirection(
                Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
            )
            painter.drawText(words, leading | Qt.TextFlag.TextWordWrap, shown)
            return
        upper = QRect(words.left(), words.top(), words.width(), line)
        painter.drawText(upper, leading, metrics.elidedText(title, elide, words.width()))
        lower = words.adjusted(0, line, 0, 0)
        painter.setPen(theme.color("text3"))
        painter.setFont(prose(theme.font("meta")))
        shown = painter.fontMetrics().elidedText(detail, elide, words.width())
        painter.drawText(lower, leading, shown)


class _SearchEdit(QLineEdit):
    """Keeps the letters for itself and passes the arrows on."""

    stepped = Signal(int)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(event.key())
        if step is None:
            super().keyPressEvent(event)
        else:
            self.stepped.emit(step)


class Picker(Popover):
    """Shows rows; what is picked is told after the popover has closed."""

    picked = Signal(str)

    def __init__(
        self, theme: Theme, icons: Icons, opener: QWidget, *, name: str, hint: str, nothing: str
    ) -> None:
        super().__init__(theme, opener)
        self._theme = theme
        self._icons = icons
        self._rows: Sequence[Row] = ()
        self._nothing = nothing
        self.setAccessibleName(name)
        self.search = _SearchEdit(self)
        # With an application style sheet the palette alone does not make it see-through.
        self.search.setStyleSheet("background: transparent; border: none;")
        self.search.setPlaceholderText(hint)
        self.search.setAccessibleName(hint)
        self.search.setFixedHeight(_FIELD)
        self.search.setTextMargins(34, 0, 12, 0)
        self.list = QListWidget(self)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setItemDelegate(_Painter(theme, icons, self.list))
        self.list.setMouseTracking(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setAccessibleName(name)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.list.viewport().setAutoFillBackground(False)
        self._empty = Label(theme, role="body", color="text3", parent=self)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        self._empty.setMinimumHeight(72)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        layout.setSpacing(6)
        layout.addWidget(self.search)
        layout.addWidget(self.list)
        layout.addWidget(self._empty)
        self.setFixedWidth(_WIDTH)
        self.search.textChanged.connect(self._fill)
        self.search.stepped.connect(self._on_search_stepped)
        self.search.returnPressed.connect(self._on_return_pressed)
        self.list.itemEntered.connect(self.list.setCurrentItem)
        self.list.itemClicked.connect(self._pick)
        theme.changed.connect(self._dress)
        self._dress()

    def prepare(self, rows: Sequence[Row]) -> None:
        """Take fresh rows and an empty search; call before opening."""
        self._rows = rows
        self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(False)
        self._fill("")
        QTimer.singleShot(0, self.search, self.search.setFocus)

    def _fill(self, sought: str) -> None:
        words = sought.casefold().split()
        self.list.clear()
        for row in self._rows:
            text = f"{row.title} {row.detail} {row.value}".casefold()
            if all(word in text for word in words):
                self._add(row)
        if self.list.currentRow() < 0:
            self.list.setCurrentRow(0)
        count = self.list.count()
        self.list.setVisible(count > 0)
        self._empty.setVisible(count == 0)
        self._empty.setText(
            self.tr("Nothing matches “{words}”.").format(words=sought) if words else self._nothing
        )
        if not words:  # the height stays while somebody types
            most = _MOST_HEIGHT - 2 * _MARGIN - _FIELD - 6
            rows = sum(self.list.sizeHintForRow(place) for place in range(min(count, 16)))
            self.list.setFixedHeight(max(min(rows, most), 1))
            self._empty.setFixedHeight(max(self.list.height(), 72))
        self.list.scrollToItem(self.list.currentItem())

    def _add(self, row: Row) -> None:
        item = QListWidgetItem(row.title)
        item.setData(_VALUE, row.value)
        item.setData(_DETAIL, row.detail)
        item.setData(_TAKEN, row.is_taken)
        said = [row.title, row.detail, self.tr("in use") if row.is_taken else ""]
        spoken = ", ".join(part for part in said if part)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
        self.list.addItem(item)
        if row.is_taken:
            self.list.setCurrentItem(item)

    def _on_search_stepped(self, step: int) -> None:
        last = self.list.count() - 1
        if last >= 0:
            self.list.setCurrentRow(min(max(self.list.currentRow() + step, 0), last))

    def _on_return_pressed(self) -> None:
        item = self.list.currentItem()
        if item is not None and not self.list.isHidden():
            self._pick(item)

    def _pick(self, item: QListWidgetItem) -> None:
        value = str(item.data(_VALUE))
        self.close()
        self.picked.emit(value)

    def _dress(self) -> None:
        role = QPalette.ColorRole
        for widget in (self.search, self.list):
            palette = widget.palette()
            palette.setColor(role.Base, Qt.GlobalColor.transparent)
            palette.setColor(role.Text, self._theme.color("text"))
            palette.setColor(role.PlaceholderText, self._theme.color("text3"))
            widget.setPalette(palette)
        self.search.setFont(prose(self._theme.font("body")))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("searchField"))
        field = self.search.geometry()
        painter.drawRoundedRect(QRectF(field), 8, 8)
        icon = self._icons.pixmap("search", "text3", 16, self.devicePixelRatioF())
        left = field.right() - 26 if self.isRightToLeft() else field.left() + 11
        painter.drawPixmap(left, field.center().y() - 7, icon)
