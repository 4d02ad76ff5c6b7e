"""The list of a picker: rows under headings, and the star at the end of a row."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QToolTip, QWidget

from desktop_app.typed import override
from desktop_app.ui.composer.picker_rows import ROW, Row, RowPainter, row_of, star_zone
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme

STAR_KEY = QKeySequence("Ctrl+D")


class RowList(QListWidget):
    """Rows under headings. A heading cannot be chosen; a star can be clicked without choosing."""

    star_clicked = Signal(object)  # Row

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pressed: Row | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setItemDelegate(RowPainter(theme, icons, self))
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.viewport().setAutoFillBackground(False)
        self.itemEntered.connect(self._on_item_entered)

    def add_heading(self, text: str) -> None:
        """Add a heading for the rows that follow."""
        item = QListWidgetItem(text)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        self.addItem(item)

    def add_row(self, row: Row) -> None:
        """Add a row, and go to it where it is the first that is in use."""
        item = QListWidgetItem(row.title)
        item.setData(ROW, row)
        starred = self.tr("starred") if row.is_starred else ""
        taken = self.tr("in use") if row.is_taken else ""
        said = [row.title, row.detail, *row.abilities, starred, taken]
        spoken = ", ".join(part for part in said if part)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
        self.addItem(item)
        if row.is_taken and self.current_row() is None:
            self.setCurrentItem(item)

    def current_row(self) -> Row | None:
        """The row where the keyboard is."""
        item = self.currentItem()
        return None if item is None else row_of(item)

    def rows(self) -> list[Row]:
        """All rows that are shown, without the headings."""
        found = (row_of(self.item(place)) for place in range(self.count()))
        return [row for row in found if row is not None]

    def step(self, steps: int) -> None:
        """Go so many rows further, over headings, as far as there are rows."""
        places = [place for place in range(self.count()) if row_of(self.item(place)) is not None]
        if not places:
            return
        here = self.currentRow()
        at = places.index(here) if here in places else -1
        at = min(max(at + steps, 0), len(places) - 1)
        if at == 0:
            self.scrollToTop()  # its heading too
        self.setCurrentRow(places[at])

    def _on_item_entered(self, item: QListWidgetItem) -> None:
        if row_of(item) is not None:
            self.setCurrentItem(item)

    def _starred_at(self, place: QPoint) -> Row | None:
        """The row whose star is there."""
        item = self.itemAt(place)
        row = None if item is None else row_of(item)
        if item is None or row is None or row.is_starred is None:
            return None
        zone = star_zone(self.visualItemRect(item), mirrored=self.isRightToLeft())
        return row if zone.contains(place) else None

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = self._starred_at(event.position().toPoint())
        if self._pressed is None:
            super().mousePressEvent(event)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)  # two clicks on a star are two clicks

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        if pressed is None:
            super().mouseReleaseEvent(event)
        elif self._starred_at(event.position().toPoint()) == pressed:
            self.star_clicked.emit(pressed)

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.hint_at(event.pos()), self.viewport())
            return True
        return super().viewportEvent(event)

    def hint_at(self, place: QPoint) -> str:
        """What is told of the place under the pointer: what its star or its marks mean."""
        starred = self._starred_at(place)
        if starred is not None:
            words = self.tr("Remove the star") if starred.is_starred else self.tr("Star")
            keys = STAR_KEY.toString(QKeySequence.SequenceFormat.NativeText)
            return f"{words} ({keys})"
        item = self.itemAt(place)
        row = None if item is None else row_of(item)
        return "\n".join((row.title, *row.abilities)) if row is not None and row.detail else ""
