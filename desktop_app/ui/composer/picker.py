"""A popover with a search field over a list: type, arrow, Enter."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLineEdit, QListWidgetItem, QVBoxLayout, QWidget

from desktop_app.typed import override
from desktop_app.ui.composer.picker_list import STAR_KEY, RowList
from desktop_app.ui.composer.picker_rows import ROW_WIDTH, Row, row_of
from desktop_app.ui.composer.words import Label, prose
from desktop_app.ui.icons import Icons
from desktop_app.ui.notices import announce
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.edge import paint_edge
from desktop_app.ui.widgets.popover import Popover
from desktop_app.ui.widgets.row_presses import RowPresses

_MARGIN, _FIELD, _SPACING = 8, 36, 6
_WIDTH, _MOST_HEIGHT = ROW_WIDTH + 2 * _MARGIN, 480
_STEPS: dict[int, int] = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -6,
    Qt.Key.Key_PageDown: 6,
}


class _SearchEdit(QLineEdit):
    """Keeps the letters for itself, and passes on the arrows and the key of the star."""

    stepped = Signal(int)
    star_pressed = Signal()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(event.key())
        if step is not None:
            self.stepped.emit(step)
        elif QKeySequence(event.keyCombination()) == STAR_KEY:
            if not event.isAutoRepeat():
                self.star_pressed.emit()
        else:
            super().keyPressEvent(event)


class Picker(Popover):
    """Shows rows; what is picked is told after the popover has closed."""

    picked = Signal(str)
    star_changed = Signal(str, bool)

    def __init__(
        self, theme: Theme, icons: Icons, opener: QWidget, *, name: str, hint: str, nothing: str
    ) -> None:
        super().__init__(theme, opener)
        self._theme = theme
        self._icons = icons
        self._rows: Sequence[Row] = ()
        self._nothing = nothing
        self._foot: QWidget | None = None
        self.setAccessibleName(name)
        self.search = _SearchEdit(self)
        # With an application style sheet the palette alone does not make it see-through.
        self.search.setStyleSheet("background: transparent; border: none;")
        self.search.setPlaceholderText(hint)
        self.search.setAccessibleName(hint)
        self.search.setFixedHeight(_FIELD)
        self.search.setTextMargins(34, 0, 34, 0)  # the glass is on the other side where it mirrors
        self.list = RowList(theme, icons, self)
        self.list.setAccessibleName(name)
        self._empty = Label(theme, role="body", color="text3", parent=self)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        self._empty.setMinimumHeight(72)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        self._layout.setSpacing(_SPACING)
        self._layout.addWidget(self.search)
        self._layout.addWidget(self.list)
        self._layout.addWidget(self._empty)
        self.setFixedWidth(_WIDTH)
        self.search.textChanged.connect(self._fill)
        self.search.stepped.connect(self._step)
        self.search.star_pressed.connect(self._on_star_pressed)
        self.search.returnPressed.connect(self._on_return_pressed)
        self.list.itemClicked.connect(self._pick)
        RowPresses(self.list, self._pick)
        self.list.star_clicked.connect(self._turn_star)
        theme.changed.connect(self._dress)
        self._dress()

    def add_foot(self, foot: QWidget) -> None:
        """Put something under the list that stays while it scrolls."""
        self._foot = foot
        self._layout.addWidget(foot)

    def prepare(self, rows: Sequence[Row]) -> None:
        """Take fresh rows and an empty search; call before opening."""
        self._rows = rows
        self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(False)
        self._fill("")
        QTimer.singleShot(0, self.search, self.search.setFocus)

    def replace(self, rows: Sequence[Row]) -> None:
        """Take other rows while open: what is sought, looked at and pointed at stays in place."""
        before = self.list.current_row()
        bar = self.list.verticalScrollBar()
        top = 0 if before is None else self.list.visualItemRect(self.list.currentItem()).top()
        self._rows = rows
        self._fill(self.search.text())
        item = None if before is None else self._item_like(before)
        if item is not None:
            self.list.setCurrentItem(item)
            bar.setValue(bar.value() + self.list.visualItemRect(item).top() - top)

    def _item_like(self, row: Row) -> QListWidgetItem | None:
        """The item of the same thing, rather in the same section."""
        items = [self.list.item(place) for place in range(self.list.count())]
        alike = [(item, found) for item in items if (found := row_of(item)) is not None]
        alike = [(item, found) for item, found in alike if found.value == row.value]
        same = (item for item, found in alike if found.section == row.section)
        return next(same, alike[-1][0] if alike else None)

    def _fill(self, sought: str) -> None:
        words = sought.casefold().split()
        self.list.clear()
        section = ""
        for row in self._matching(words):
            if row.section != section and not words:
                section = row.section
                self.list.add_heading(section)
            self.list.add_row(row)
        if self.list.current_row() is None:
            self.list.step(1)
        count = self.list.count()
        self.list.setVisible(count > 0)
        self._empty.setVisible(count == 0)
        self._empty.setText(
            self.tr("Nothing matches “{words}”.").format(words=sought) if words else self._nothing
        )
        if not words:  # the height stays while somebody types
            foot = 0 if self._foot is None else self._foot.sizeHint().height() + _SPACING
            most = _MOST_HEIGHT - 2 * _MARGIN - _FIELD - _SPACING - foot
            rows = sum(self.list.sizeHintForRow(place) for place in range(min(count, 16)))
            self.list.setFixedHeight(max(min(rows, most), 1))
            self._empty.setFixedHeight(max(self.list.height(), 72))
        self._show_current()

    def _matching(self, words: Sequence[str]) -> list[Row]:
        """The rows with all these words; what is sought is found once, in whatever sections."""
        if not words:
            return list(self._rows)
        found: dict[str, Row] = {}
        for row in self._rows:
            text = f"{row.title} {row.detail} {row.value} {row.sought}".casefold()
            if all(word in text for word in words):
                found.setdefault(row.value, row)
        return list(found.values())

    def _show_current(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.list.scrollToItem(item)
        if self.list.currentRow() <= 1:
            self.list.scrollToTop()  # its heading too

    def _step(self, steps: int) -> None:
        self.list.step(steps)
        item = self.list.currentItem()
        if item is not None:  # the keyboard is in the field: nobody else would say it
            announce(self, str(item.data(Qt.ItemDataRole.AccessibleTextRole)))

    def _on_star_pressed(self) -> None:
        row = self.list.current_row()
        if row is not None and row.is_starred is not None:
            self._turn_star(row)

    def _turn_star(self, row: Row) -> None:
        self.star_changed.emit(row.value, not row.is_starred)

    def _on_return_pressed(self) -> None:
        item = self.list.currentItem()
        if item is not None and not self.list.isHidden():
            self._pick(item)

    def _pick(self, item: QListWidgetItem) -> None:
        row = row_of(item)
        if row is not None:
            self.close()
            self.picked.emit(row.value)

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
        paint_edge(painter, self._theme, QRectF(field), 8)
        icon = self._icons.pixmap("search", "text3", 16, self.devicePixelRatioF())
        left = field.right() - 26 if self.isRightToLeft() else field.left() + 11
        painter.drawPixmap(QPoint(left, field.center().y() - 7), icon)
