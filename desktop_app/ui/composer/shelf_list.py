"""The references on the shelf as a list: arrows go through it, and each row has a menu."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPixmap
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QToolTip, QWidget

from desktop_app.typed import override
from desktop_app.ui.composer.reference_tiles import Thumbnail
from desktop_app.ui.composer.shelf_rows import (
    MORE,
    PICTURE,
    ROW,
    ShelfRow,
    ShelfRowPainter,
    missing_words,
    more_zone,
    row_of,
)
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme


class ShelfList(QListWidget):
    """The rows; where a field above has the keyboard, it is driven from there."""

    pressed_row = Signal(str)  # key
    menu_wanted = Signal(str, QPoint)  # key, global position

    def __init__(self, theme: Theme, icons: Icons, thumbnail: Thumbnail, parent: QWidget) -> None:
        super().__init__(parent)
        self._thumbnail = thumbnail
        self._missing: set[str] = set()  # hashes of those that were looked for in vain
        self._held = ""  # the row whose menu place is pressed
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setItemDelegate(ShelfRowPainter(theme, icons, self.picture_of, self))
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setStyleSheet("QListWidget { background: transparent; }")  # palettes cannot say it
        self.setProperty("ownFocusRing", True)  # its row shows where the keyboard is
        self.customContextMenuRequested.connect(self._on_context_menu)
        self.itemClicked.connect(lambda item: self.pressed_row.emit(row_of(item).key))
        theme.changed.connect(self.viewport().update)

    @property
    def rows(self) -> list[ShelfRow]:
        """What is shown."""
        return [row_of(self.item(place)) for place in range(self.count())]

    @property
    def current(self) -> ShelfRow | None:
        """The row that keys mean."""
        item = self.currentItem()
        return None if item is None else row_of(item)

    def fill(self, rows: Sequence[ShelfRow]) -> None:
        """Have these rows and no others; what was current stays so, or its neighbour is."""
        before, place = self.current, self.currentRow()
        scrolled = self.verticalScrollBar().value()
        self.clear()
        for row in rows:
            item = QListWidgetItem(row.name)
            item.setData(ROW, row)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, self.spoken(row))
            self.addItem(item)
        self.verticalScrollBar().setValue(scrolled)
        if rows and not (before is not None and self.go_to(before.key)):
            self.setCurrentRow(min(max(place, 0), len(rows) - 1))

    def go_to(self, key: str) -> bool:
        """Make the row of this key current; whether there is one."""
        keys = [row.key for row in self.rows]
        if key in keys:
            self.setCurrentRow(keys.index(key))
        return key in keys

    def step(self, steps: int) -> None:
        """Go so many rows further, as far as there are rows."""
        if self.count():
            self.setCurrentRow(min(max(self.currentRow() + steps, 0), self.count() - 1))

    def picture_of(self, row: ShelfRow) -> QPixmap | None:
        """Its small picture: none while it is being made, an empty one where the file is gone.

        Only rows that are seen are asked for: there may be many more than are kept small.
        """
        sha256 = row.reference.sha256
        picture = self._thumbnail(row.reference, round(PICTURE * self.devicePixelRatioF()))
        is_missing = picture is not None and picture.isNull()
        if is_missing is not (sha256 in self._missing):
            self._missing ^= {sha256}
            for item in self._items_of(sha256):
                item.setData(Qt.ItemDataRole.AccessibleTextRole, self.spoken(row))
        return picture

    def spoken(self, row: ShelfRow) -> str:
        """What a screen reader says of a row."""
        is_missing = row.reference.sha256 in self._missing
        detail = missing_words() if is_missing else row.detail
        taken = self.tr("among the references") if row.is_taken else ""
        return ", ".join(one for one in (row.name, detail, taken) if one)

    def refresh(self, sha256: str) -> None:
        """The small picture of this reference is there, or another."""
        for item in self._items_of(sha256):
            self.viewport().update(self.visualItemRect(item))

    def ask_for_menu(self) -> None:
        """Ask for the menu of the current row, at its end."""
        row, item = self.current, self.currentItem()
        if row is not None:
            zone = more_zone(self.visualItemRect(item), mirrored=self.isRightToLeft())
            corner = QPoint(zone.left(), zone.center().y() + MORE // 2)
            self.menu_wanted.emit(row.key, self.viewport().mapToGlobal(corner))

    def hint_at(self, at: QPoint) -> str:
        """What is told of the place under the pointer."""
        if self._more_at(at):
            return self.tr("More")
        item = self.itemAt(at)
        # A tool tip takes for markup what looks like it, and a reference can be called anything.
        return GuiQt.convertFromPlainText(row_of(item).name) if item is not None else ""

    def _items_of(self, sha256: str) -> list[QListWidgetItem]:
        items = [self.item(place) for place in range(self.count())]
        return [item for item in items if row_of(item).reference.sha256 == sha256]

    def _on_context_menu(self, at: QPoint) -> None:
        item = self.itemAt(at)
        if item is not None:
            self.setCurrentItem(item)
            self.menu_wanted.emit(row_of(item).key, self.viewport().mapToGlobal(at))

    def _more_at(self, at: QPoint) -> str:
        """The key of the row whose menu is there."""
        item = self.itemAt(at)
        if item is None:
            return ""
        zone = more_zone(self.visualItemRect(item), mirrored=self.isRightToLeft())
        return row_of(item).key if zone.contains(at) else ""

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        is_left = event.button() is Qt.MouseButton.LeftButton
        self._held = self._more_at(event.position().toPoint()) if is_left else ""
        if not self._held:
            super().mousePressEvent(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        # Only who moves the mouse means the row under it: keys scroll other rows there.
        item = self.itemAt(event.position().toPoint())
        if item is not None:
            self.setAutoScroll(False)  # a row that is half to be seen stays where it is
            self.setCurrentItem(item)
            self.setAutoScroll(True)
        self.viewport().update()  # the sign of the menu may be under the pointer now

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)  # two clicks are two clicks

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        held, self._held = self._held, ""
        if not held:
            super().mouseReleaseEvent(event)
        elif self._more_at(event.position().toPoint()) == held:
            self.go_to(held)
            self.ask_for_menu()

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.hint_at(event.pos()), self.viewport())
            return True
        return super().viewportEvent(event)
