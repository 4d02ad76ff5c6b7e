"""Names to be put on pictures or taken off, with a field that narrows them and adds to them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QListWidgetItem, QVBoxLayout, QWidget
from shiboken6 import isValid

from desktop_app.typed import override
from desktop_app.ui.composer.words import Label
from desktop_app.ui.icons import Icons
from desktop_app.ui.notices import announce
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.line_field import LineField
from desktop_app.ui.widgets.name_list import Held, NameList, ToggleRow
from desktop_app.ui.widgets.popover import Popover
from desktop_app.ui.widgets.row_presses import RowPresses

__all__ = ["Held", "TogglePopover", "ToggleRow"]

_WIDTH, _MARGIN, _MOST_ROWS, _GAP = 288, 10, 8, 8
_LONGEST = 120  # letters of a name
_STEPS: dict[int, int] = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -_MOST_ROWS,
    Qt.Key.Key_PageDown: _MOST_ROWS,
}


def _nothing_against(_name: str) -> str:
    return ""


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
        refusal: Callable[[str], str] = _nothing_against,
    ) -> None:
        """`refusal` says in words why a name cannot be added, or nothing."""
        super().__init__(theme, opener)
        self._rows: Sequence[ToggleRow] = ()
        self._new_words = new_words
        self._tidy = tidy
        self._refusal = refusal
        self._nothing = nothing
        self._made = ""  # what was asked for and is not among the rows yet
        self._before: QWidget | None = None  # who had the keyboard
        self._foot: int | None = None  # where its lower edge stays, on the screen
        self.setAccessibleName(name)
        self.field = LineField(theme, name, hint=hint, parent=self)
        self.field.setMaxLength(_LONGEST)
        self.field.textChanged.connect(self._on_typed)
        self.list = NameList(theme, icons, self)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setAccessibleName(name)
        self.list.itemClicked.connect(self._on_clicked)
        RowPresses(self.list, self._on_clicked)
        self.said = Label(theme, nothing, role="meta", color="text3", parent=self)
        self.said.setWordWrap(True)
        self.said.setContentsMargins(10, 4, 10, 6)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(_MARGIN,) * 4)
        column.setSpacing(6)
        for widget in (self.field, self.list, self.said):
            column.addWidget(widget)
        self.setFixedWidth(_WIDTH)

    def show_rows(self, rows: Sequence[ToggleRow]) -> None:
        """Have these names, as they stand now."""
        self._rows = rows
        self._made = ""
        self._narrow()

    def open_at(self, anchor: QWidget | QRect | None) -> None:
        """Open above a button, beside an area of the screen, or amid the opener."""
        self._before = QApplication.focusWidget()
        self._foot = None
        self.field.clear()
        self.list.setCurrentRow(-1)
        self.list.scrollToTop()
        self._fit()
        if isinstance(anchor, QWidget) and anchor.isVisible():
            self.open_above(anchor)
            top = anchor.mapToGlobal(QPoint(0, 0)).y()
            if self.y() < top:
                self._foot = top - 2 * _GAP  # clear of the bar that the button is in
                self._fit()
        elif isinstance(anchor, QRect) and not anchor.isEmpty():
            self._show_at(self._beside(anchor))
        else:
            middle = self._opener.rect().center() - QPoint(self.width() // 2, self.height() // 2)
            self._show_at(self._opener.mapToGlobal(middle))
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def _beside(self, area: QRect) -> QPoint:
        """Under the area, or above it, or over its foot; never outside of the opener."""
        room = QRect(self._opener.mapToGlobal(QPoint(0, 0)), self._opener.size())
        room.adjust(_GAP, _GAP, -_GAP, -_GAP)
        left = area.center().x() - self.width() // 2
        left = max(room.left(), min(left, room.right() + 1 - self.width()))
        top, foot = area.bottom() + 1 + _GAP, area.top() - _GAP
        if top + self.height() > room.bottom() + 1:
            if foot - self.height() >= room.top():
                top = foot - self.height()
                self._foot = foot
            else:
                top = max(room.top(), room.bottom() + 1 - self.height())
        return QPoint(left, top)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        before, self._before = self._before, None
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.PopupFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        step = _STEPS.get(key)
        if step is not None:
            self._step(step)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            row = self.list.current
            if row is not None:
                self._press(row)
        else:
            super().keyPressEvent(event)

    def _step(self, step: int) -> None:
        if not self.list.count():
            return
        place = self.list.currentRow() + step if self.list.currentRow() >= 0 else 0
        self.list.setCurrentRow(min(max(place, 0), self.list.count() - 1))
        row = self.list.current
        if row is not None:  # the keyboard is in the field: nobody else would say it
            announce(self, self.list.spoken(row))

    def _on_clicked(self, item: QListWidgetItem) -> None:
        self.list.setCurrentItem(item)
        row = self.list.current
        if row is not None:
            self._press(row)

    def _press(self, row: ToggleRow) -> None:
        if not row.is_new:
            self.toggled.emit(row.value, row.held is not Held.ALL)
        elif row.value != self._made:  # else it is on its way already
            self._made = row.value
            self.made.emit(row.value)
        self.field.selectAll()

    def _on_typed(self) -> None:
        self._made = ""
        self.list.setCurrentRow(-1)
        self._narrow()

    def _narrow(self) -> None:
        typed = self._tidy(self.field.text())
        folded = typed.casefold()
        rows = [row for row in self._rows if folded in row.text.casefold()]
        same = next((row for row in rows if row.text.casefold() == folded), None)
        refused = self._refusal(typed) if typed and same is None else ""
        if typed and same is None and not refused:
            rows.append(ToggleRow(typed, self._new_words(typed), is_new=True))
        self.list.fill(rows)
        if typed and rows and self.list.current is None:
            self.list.go_to(same.value if same is not None else rows[0].value)
        self.said.setText(refused or (self._nothing if not rows else ""))
        self.said.setVisible(bool(self.said.text()))
        self.list.setVisible(bool(rows))
        self.list.setFixedHeight(max(min(len(rows), _MOST_ROWS) * self.list.row_height, 1))
        self._fit()

    def _fit(self) -> None:
        """Be as high as needed; what it stands on or hangs from stays where it is."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
            self.resize(_WIDTH, layout.totalHeightForWidth(_WIDTH))
        if self._foot is not None and self.isVisible():
            self.move(self.x(), self._foot - self.height())
