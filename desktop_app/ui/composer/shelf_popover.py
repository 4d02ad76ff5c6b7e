"""The reference shelf as a popover: what is on it, and the ways onto it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from desktop_app.typed import override
from desktop_app.ui.composer.reference_tiles import Thumbnail
from desktop_app.ui.composer.shelf_list import ShelfList
from desktop_app.ui.composer.shelf_rows import ShelfRow
from desktop_app.ui.composer.words import Label
from desktop_app.ui.facts import fill
from desktop_app.ui.icons import Icons
from desktop_app.ui.notices import announce
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.buttons import TextButton
from desktop_app.ui.widgets.line_field import LineField
from desktop_app.ui.widgets.menu import Menu
from desktop_app.ui.widgets.popover import Popover

_WIDTH, _MARGIN, _MOST_ROWS, _GAP = 328, 10, 5, 8
_FEW = 8  # so many are found by looking
_STEPS: dict[int, int] = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -_MOST_ROWS,
    Qt.Key.Key_PageDown: _MOST_ROWS,
}
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_Standard = QKeySequence.StandardKey


class ShelfPopover(Popover):
    """Stays open while references are taken along and left; whoever opened it shows them."""

    pressed = Signal(str)  # the key of one that shall come along, or no more
    wanted = Signal(str, str)  # "rename", "uses" or "remove", and a key
    files_wanted = Signal()
    paste_wanted = Signal()
    undo_wanted = Signal()

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        thumbnail: Thumbnail,
        opener: QWidget,
        desk: QWidget,
    ) -> None:
        """It opens under the opener, or beside the desk, so that the references can be seen."""
        super().__init__(theme, opener)
        self._desk = desk
        self._rows: Sequence[ShelfRow] = ()
        self._used: frozenset[str] = frozenset()
        self._before: QWidget | None = None  # who had the keyboard
        title = self.tr("Reference shelf")
        self.setObjectName("referenceShelf")
        self.setAccessibleName(title)
        self._title = Label(theme, title, role="panelTitle", color="text", parent=self)
        self._title.setContentsMargins(8, 4, 8, 4)
        find = self.tr("Find a reference")
        self.field = LineField(theme, find, hint=find, parent=self)
        self.list = ShelfList(theme, icons, thumbnail, self)
        self.list.setAccessibleName(title)
        self._nothing = Label(theme, role="body", color="text2", parent=self)
        self._nothing.setWordWrap(True)
        self._nothing.setContentsMargins(8, 2, 8, 8)
        self.note = Label(theme, role="meta", color="attention", parent=self)
        self.note.setWordWrap(True)
        self.note.setContentsMargins(8, 0, 8, 2)
        self.add = self._button(self.tr("Add files…"), icons, "image-plus")
        self.paste = self._button(self.tr("Paste"), icons, "clipboard-paste")
        self._lay_out()
        self.add.clicked.connect(self.files_wanted)
        self.paste.clicked.connect(self.paste_wanted)
        self.field.textChanged.connect(self._on_typed)
        self.list.pressed_row.connect(self.pressed)
        self.list.menu_wanted.connect(self._open_menu)
        self.field.installEventFilter(self)
        self.list.installEventFilter(self)

    def _button(self, text: str, icons: Icons, icon: str) -> TextButton:
        return TextButton(self._theme, text, kind="quiet", icons=icons, icon=icon, parent=self)

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(4)
        foot.addWidget(self.add)
        foot.addWidget(self.paste)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN - 2)
        column.setSpacing(6)
        for widget in (self._title, self.field, self.list, self._nothing, self.note):
            column.addWidget(widget)
        column.addLayout(foot)
        self.setFixedWidth(_WIDTH)

    def show_rows(self, rows: Sequence[ShelfRow], used: frozenset[str]) -> None:
        """Have these, as they stand now; `used` are the keys of those that made pictures."""
        self._rows, self._used = rows, used
        self._narrow()

    def open_for(self, key: str = "") -> None:
        """Open below the opener, at the row of this key."""
        self._before = QApplication.focusWidget()
        self.field.clear()
        self.say("")
        self.list.setCurrentRow(0)
        self.list.scrollToTop()
        if key:
            self.list.go_to(key)
        self._fit()
        self._show_beside_references()
        target = self.field if self._needs_search else self.list if self._rows else self.add
        target.setFocus(Qt.FocusReason.PopupFocusReason)

    def say(self, text: str) -> None:
        """Say this above the foot, or nothing."""
        self.note.setText(text)
        self.note.setVisible(bool(text))
        self._fit()
        if text:
            announce(self, text)

    def refresh(self, sha256: str) -> None:
        """The small picture of this reference is there, or another."""
        self.list.refresh(sha256)

    def _show_beside_references(self) -> None:
        opener, desk, window = self._opener, self._desk, self._opener.window()
        below = opener.mapTo(window, QPoint(0, opener.height() + _GAP)).y()
        if below + self.height() <= window.height() - _GAP:
            self.open_below()
            return
        place = desk.mapTo(window, QPoint(desk.width() + _GAP, 0)).x()
        if self.isRightToLeft():
            place = desk.mapTo(window, QPoint(0, 0)).x() - _GAP - self.width()
        top = max(window.height() - _GAP - self.height(), _GAP)
        self._show_at(window.mapToGlobal(QPoint(place, min(top, below))))

    @property
    def _needs_search(self) -> bool:
        return len(self._rows) > _FEW

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        before, self._before = self._before, None
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.PopupFocusReason)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._on_key(event)
        if event.type() is QEvent.Type.ContextMenu and watched is self.field:
            return True  # the menu key means the row
        return super().eventFilter(watched, event)

    def _on_key(self, event: QKeyEvent) -> bool:
        """Whether a key in the field or in the list means the shelf."""
        key, row = event.key(), self.list.current
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        is_writing = self.field.isVisible() and bool(self.field.text())
        if key in _STEPS:
            self._step(_STEPS[key])
        elif key in _ENTER or (key == Qt.Key.Key_Space and not self._needs_search):
            if row is not None:
                self.pressed.emit(row.key)
        elif event.matches(_Standard.Undo) and not is_writing:
            self.undo_wanted.emit()
        elif event.matches(_Standard.Paste) and not self._pastes_words():
            self.paste_wanted.emit()
        elif row is not None and key == Qt.Key.Key_F2:
            self._want("rename", row.key)
        elif row is not None and key == Qt.Key.Key_Delete and not is_writing:
            self._want("remove", row.key)
        elif key == Qt.Key.Key_Menu or (key == Qt.Key.Key_F10 and shift):
            self.list.ask_for_menu()
        else:
            return False
        return True

    def _pastes_words(self) -> bool:
        mime = QApplication.clipboard().mimeData()
        return self._needs_search and mime is not None and bool(mime.text().strip())

    def _step(self, steps: int) -> None:
        self.list.step(steps)
        row = self.list.current
        if row is not None and not self.list.hasFocus():  # nobody else would say it
            announce(self, self.list.spoken(row))

    def _open_menu(self, key: str, at: QPoint) -> None:
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name, text, is_able in (
            ("rename", self.tr("Rename…"), True),
            ("uses", self.tr("Show where used"), key in self._used),
            ("remove", self.tr("Remove from shelf"), True),
        ):
            action = menu.addAction(text)
            action.setObjectName(f"shelf_{name}")
            action.setEnabled(is_able)
            action.triggered.connect(lambda _=False, name=name: self._want(name, key))
        menu.popup(at)

    def _want(self, name: str, key: str) -> None:
        if name != "remove":  # what comes next is in the window
            self.close()
        self.wanted.emit(name, key)

    def _on_typed(self) -> None:
        self._narrow()
        self.list.setCurrentRow(0)
        self.list.scrollToTop()

    def _narrow(self) -> None:
        sought = self.field.text().strip() if self._needs_search else ""
        words = sought.casefold().split()
        found = [row for row in self._rows if all(one in row.name.casefold() for one in words)]
        had_keyboard = self.list.hasFocus() or self.field.hasFocus()
        self.list.fill(found)
        self.list.setVisible(bool(found))
        self.field.setVisible(self._needs_search)
        policy = Qt.FocusPolicy.NoFocus if self._needs_search else Qt.FocusPolicy.StrongFocus
        self.list.setFocusPolicy(policy)
        nothing = self.tr(
            "Keep pictures here that you send along again and again: a face, a product, a style. "
            "Add files, paste a picture, or choose “Keep on the shelf…” in the menu of any "
            "reference or picture."
        )
        if sought:
            nothing = fill(self.tr("Nothing matches “%1”."), sought)
        self._nothing.setText(nothing)
        self._nothing.setVisible(not found)
        self.list.setFixedHeight(max(min(len(found), _MOST_ROWS) * self.list.sizeHintForRow(0), 1))
        if had_keyboard:
            self._keep_keyboard()
        self._fit()

    def _keep_keyboard(self) -> None:
        """The last one may have gone, or so many that nothing is left to be searched."""
        target = self.field if self._needs_search else self.list if self._rows else self.add
        if self.isVisible() and not target.hasFocus():
            target.setFocus(Qt.FocusReason.PopupFocusReason)

    def _fit(self) -> None:
        """Be as high as needed: downwards, but no further than the window goes."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
            lines = layout.hasHeightForWidth()  # where there are words that wrap
            height = (
                layout.totalHeightForWidth(_WIDTH) if lines else layout.totalSizeHint().height()
            )
            self.setFixedHeight(height)  # no hint of another width shall change it
        if self.isVisible():
            window = self._opener.window()
            foot = window.mapToGlobal(QPoint(0, window.height() - _GAP)).y()
            self.move(self.x(), min(self.y(), max(foot - self.height(), 0)))
