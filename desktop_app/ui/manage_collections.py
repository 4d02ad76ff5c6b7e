"""All collections in one list: to be found, shown, renamed and deleted."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QLocale, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.core.records import Collection
from desktop_app.state.collections import Collections
from desktop_app.state.edits import Edits
from desktop_app.typed import override
from desktop_app.ui.composer.words import Label, OneLine
from desktop_app.ui.facts import fill
from desktop_app.ui.gallery.scopes import HAND_ICON, SMART_ICON
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.buttons import Kind, TextButton
from desktop_app.ui.widgets.line_field import LineField
from desktop_app.ui.widgets.name_list import NameList, ToggleRow
from desktop_app.ui.widgets.overlay import Overlay

_WIDTH, _PAD, _MOST = 460, 24, 8
_STEPS: dict[int, int] = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -_MOST,
    Qt.Key.Key_PageDown: _MOST,
}
_KEYS: dict[int, str] = {
    Qt.Key.Key_Return: "show",
    Qt.Key.Key_Enter: "show",
    Qt.Key.Key_F2: "rename",
}


class ManageCollections(Overlay):
    """Lists them as they are. What is done can be undone right here, so nothing is asked.

    The keyboard is in the field that finds them: arrows choose, Enter shows, F2 renames.
    """

    wanted = Signal(str, object)  # "show", "rename" or "delete", and a Collection
    menu_wanted = Signal(object, QPoint)  # Collection, global position

    def __init__(
        self, theme: Theme, icons: Icons, collections: Collections, edits: Edits, owner: QWidget
    ) -> None:
        super().__init__(theme, owner)
        self._collections = collections
        self.setObjectName("manage_collections")
        self.panel.setAccessibleName(self.tr("Collections"))
        heading = Label(theme, self.tr("Collections"), role="panelTitle", color="text")
        find = self.tr("Find a collection")
        self.field = LineField(theme, find, hint=find, parent=self.panel)
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._fill)
        self.list = NameList(theme, icons, self.panel)
        self.list.setAccessibleName(self.tr("Collections"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._on_menu)
        self.list.currentRowChanged.connect(self._on_current)
        self.list.itemDoubleClicked.connect(lambda _: self._want("show"))
        self.nothing = Label(theme, role="body", color="text3")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing.setWordWrap(True)
        self.told = OneLine(theme, role="meta", color="text2")
        self.undo = TextButton(theme, self.tr("Undo"), kind="link", height=32, parent=self.panel)
        self.undo.clicked.connect(edits.undo)
        self._deeds = {
            name: self._deed(name, text)
            for name, text in (
                ("show", self.tr("Show")),
                ("rename", self.tr("Rename…")),
                ("delete", self.tr("Delete")),
            )
        }
        self.done = TextButton(theme, self.tr("Done"), kind="primary", height=40, parent=self.panel)
        self.done.clicked.connect(self.give_up)
        self._lay_out(heading)
        self._tell("")
        edits.done.connect(self._on_done)
        edits.undone.connect(self._on_undone)
        collections.changed.connect(self._fill)
        collections.counted.connect(self._fill)
        self._fill()
        collections.count()

    @property
    def current(self) -> Collection | None:
        """The collection that keys and buttons mean."""
        row = self.list.current
        return None if row is None else self._collections.find(row.value)

    @override
    def take_keyboard(self) -> None:
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @override
    def panel_size(self) -> QSize:
        width = min(_WIDTH, max(self.width() - 2 * _PAD, 0))
        return QSize(width, self.panel.sizeHint().height())

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and isinstance(event, QKeyEvent):
            return event.type() is QEvent.Type.KeyPress and self._on_key(event)
        return super().eventFilter(watched, event)

    def _on_key(self, event: QKeyEvent) -> bool:
        """Whether a key in the field means the list."""
        step = _STEPS.get(event.key())
        if step is not None:
            self.list.setCurrentRow(
                min(max(self.list.currentRow() + step, 0), self.list.count() - 1)
            )
        elif event.key() in _KEYS:
            self._want(_KEYS[event.key()])
        return step is not None or event.key() in _KEYS

    def _lay_out(self, heading: Label) -> None:
        news = QHBoxLayout()
        news.setSpacing(4)
        news.addWidget(self.told)
        news.addWidget(self.undo)
        news.addStretch(1)
        deeds = QHBoxLayout()
        deeds.setSpacing(8)
        for button in self._deeds.values():
            deeds.addWidget(button)
        deeds.addStretch(1)
        deeds.addWidget(self.done)
        column = QVBoxLayout(self.panel)
        column.setContentsMargins(_PAD, _PAD - 4, _PAD, _PAD - 4)
        column.setSpacing(8)
        for widget in (heading, self.field, self.list, self.nothing):
            column.addWidget(widget)
        column.addLayout(news)
        column.addLayout(deeds)

    def _deed(self, name: str, text: str) -> TextButton:
        kind: Kind = "danger" if name == "delete" else "plain"
        button = TextButton(self._theme, text, kind=kind, height=40, parent=self.panel)
        button.setObjectName(f"list_{name}")
        button.clicked.connect(lambda: self._want(name))
        return button

    def _want(self, name: str) -> None:
        collection = self.current
        if collection is not None:
            self.wanted.emit(name, collection)

    def _on_menu(self, at: QPoint) -> None:
        row = self.list.row_at(at)
        collection = None if row is None else self._collections.find(row.value)
        if row is not None and collection is not None:
            self.list.go_to(row.value)
            self.menu_wanted.emit(collection, self.list.viewport().mapToGlobal(at))

    def _on_current(self) -> None:
        for button in self._deeds.values():
            button.setEnabled(self.current is not None)

    def _on_done(self, text: str) -> None:
        self._tell(text, can_undo=True)

    def _on_undone(self, text: str) -> None:
        self._tell(fill(self.tr("Undone: %1"), text))

    def _tell(self, text: str, *, can_undo: bool = False) -> None:
        """Say what was done; its line is there from the beginning, so that nothing moves."""
        had_keyboard = self.undo.hasFocus()
        self.told.setText(text)
        self.undo.setEnabled(can_undo)
        self.undo.say(self.tr("Undo") if can_undo else "")
        if had_keyboard and not can_undo:
            self.take_keyboard()

    def _fill(self) -> None:
        sought = self.field.text().strip().casefold()
        found = [one for one in self._collections.all if sought in one.name.casefold()]
        place = max(self.list.currentRow(), 0)
        self.list.fill([self._row(one) for one in found])
        if self.list.current is None and found:  # it is gone: its neighbour is meant now
            self.list.setCurrentRow(min(place, len(found) - 1))
        self._on_current()
        self.list.setVisible(bool(found))
        self.nothing.setVisible(not found)
        self.nothing.setText(
            fill(self.tr("Nothing matches “%1”."), self.field.text().strip())
            if sought
            else self.tr("No collections yet.")
        )
        height = max(min(len(self._collections.all), _MOST), 2) * self.list.row_height
        for widget in (self.list, self.nothing):  # the same while somebody types
            widget.setFixedHeight(height)
        self.place()

    def _row(self, collection: Collection) -> ToggleRow:
        count = self._collections.count_of(collection)
        if collection.is_smart:
            detail = self.tr("smart")
        else:
            detail = "" if count is None else QLocale().toString(count)
        icon = SMART_ICON if collection.is_smart else HAND_ICON
        return ToggleRow(collection.key, collection.name, detail=detail, icon=icon)
