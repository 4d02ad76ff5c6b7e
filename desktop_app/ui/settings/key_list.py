"""The list of actions with their keys: a row is taken up, and the next keys are for it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QWidget

from desktop_app.typed import override
from desktop_app.ui.key_bindings import is_modifier
from desktop_app.ui.settings.key_rows import ROW, KeyRow, KeyRowPainter
from desktop_app.ui.theme import Theme

_CLEARING = {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}
_TAKING_UP = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2}


class KeyList(QListWidget):
    """Tells what is wished; it changes nothing itself."""

    recorded = Signal(str, str)  # action, the combination as Qt writes it
    cleared = Signal(str)  # action
    recording_changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._recording = ""  # the action that waits for its keys
        self._painter = KeyRowPainter(theme, self)
        self.setItemDelegate(self._painter)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setUniformItemSizes(False)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setStyleSheet("QListWidget { background: transparent; }")  # palettes cannot say it
        self.setProperty("ownFocusRing", True)
        theme.changed.connect(self.viewport().update)

    @property
    def recording(self) -> str:
        """The action that waits for its keys, or nothing."""
        return self._recording

    @property
    def current(self) -> KeyRow | None:
        """The row that keys mean."""
        return row_of(self.currentItem())

    @property
    def rows(self) -> list[KeyRow]:
        """What is shown."""
        return [row for at in range(self.count()) if (row := row_of(self.item(at))) is not None]

    def fill(self, rows: Sequence[KeyRow]) -> None:
        """Have these rows; what was current stays so, and in its place."""
        if list(rows) == self.rows:
            return
        before, scrolled = self.current, self.verticalScrollBar().value()
        self.blockSignals(True)
        self.clear()
        for row in rows:
            item = QListWidgetItem(row.text)
            item.setData(ROW, row)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, self._spoken(row))
            if row.is_heading:
                item.setFlags(Qt.ItemFlag.NoItemFlags)
            self.addItem(item)
        kept = [at for at, row in enumerate(rows) if before is not None and row.id == before.id]
        first = [at for at, row in enumerate(rows) if not row.is_heading]
        if at := (kept if before is not None and before.id else first) or first:
            self.setCurrentRow(at[0])
        self.blockSignals(False)
        self.verticalScrollBar().setValue(scrolled)
        self.currentRowChanged.emit(self.currentRow())

    def record(self, action: str) -> None:
        """Let the next keys be for this action; "" ends it."""
        if action != self._recording:
            self._recording = self._painter.recording = action
            self.viewport().update()
            self.recording_changed.emit()

    def _spoken(self, row: KeyRow) -> str:
        keys = ", ".join(row.keys) or ("" if row.is_heading else self.tr("no keys"))
        changed = self.tr("changed") if row.is_changed else ""
        fixed = "" if row.id or row.is_heading else self.tr("always the same")
        return ", ".join(part for part in (row.text, keys, changed, fixed) if part)

    def _take_up(self) -> None:
        row = self.current
        if row is not None and row.id:
            self.record(row.id)

    @override
    def event(self, event: QEvent) -> bool:
        """While keys are recorded Tab is one of them, and the window's own do nothing."""
        if self._recording and isinstance(event, QKeyEvent):
            if event.type() is QEvent.Type.KeyPress:
                self._hear(event)
            event.accept()
            return True
        return super().event(event)

    def _hear(self, event: QKeyEvent) -> None:
        action, key = self._recording, event.key()
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if is_modifier(key) or event.isAutoRepeat():
            return
        is_plain = held == Qt.KeyboardModifier.NoModifier
        if is_plain and key == Qt.Key.Key_Escape:
            self.record("")
        elif is_plain and key in _CLEARING:
            self.record("")
            self.cleared.emit(action)
        else:
            combination = QKeySequence(held.value | key)
            self.record("")
            self.recorded.emit(
                action, combination.toString(QKeySequence.SequenceFormat.PortableText)
            )

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _TAKING_UP and self.current is not None:
            self._take_up()
            event.accept()
        else:
            super().keyPressEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        is_on_current = self.itemAt(event.position().toPoint()) is self.currentItem()
        if event.button() is Qt.MouseButton.LeftButton and is_on_current:
            self._take_up()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.record("")
        super().mousePressEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.record("")


def row_of(item: QListWidgetItem | None) -> KeyRow | None:
    """What an item stands for."""
    row = item.data(ROW) if item is not None else None
    return row if isinstance(row, KeyRow) else None
