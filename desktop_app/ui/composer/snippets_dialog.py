"""All snippets: to be made, changed and deleted. What is written is kept without being asked."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.core.records import Snippet
from desktop_app.state.edits import Edits
from desktop_app.state.snippets import LONGEST_NAME, Snippets, name_for, snippet_name, snippet_text
from desktop_app.typed import override
from desktop_app.ui.composer.snippet_text import SnippetName, SnippetText
from desktop_app.ui.composer.snippet_words import lines_of
from desktop_app.ui.composer.words import Label, Note, OneLine
from desktop_app.ui.facts import fill
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.buttons import TextButton
from desktop_app.ui.widgets.name_list import NameList, ToggleRow
from desktop_app.ui.widgets.overlay import Overlay

_WIDTH, _HEIGHT, _PAD, _LIST = 660, 468, 24, 208
_DELETING = {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}


class SnippetsDialog(Overlay):
    """Names on the one side, the words of one on the other; each step can be undone right here."""

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        snippets: Snippets,
        edits: Edits,
        owner: QWidget,
        *,
        text: str = "",
    ) -> None:
        """With a text it opens at a new snippet of these words."""
        super().__init__(theme, owner)
        self._snippets = snippets
        self._snippet: Snippet | None = None  # as it was when it was put into the fields
        self._is_filling = False
        self.setObjectName("snippets")
        title, hint = self.tr("Snippets"), self.tr("Write {name} in a prompt to put one in.")
        self.panel.setAccessibleName(title)
        self.panel.setAccessibleDescription(hint)
        self._heading = Label(theme, title, role="panelTitle", color="text")
        self._hint = Label(theme, hint, role="meta", color="text2")
        self.list = NameList(theme, icons, self.panel)
        self.list.setAccessibleName(title)
        self.list.installEventFilter(self)
        self.nothing = Label(theme, self.tr("No snippets yet."), role="body", color="text3")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.new = TextButton(
            theme,
            self.tr("New snippet"),
            kind="quiet",
            icons=icons,
            icon="plus",
            parent=self.panel,
        )
        self.name = SnippetName(theme, self.tr("Name"), self.panel)
        self.name.setMaxLength(LONGEST_NAME)
        words = self.tr("Words")
        self.text = SnippetText(
            theme, words, self.tr("Words, or alternatives in lines of their own"), self.panel
        )
        self.note = Note(theme, self.panel)
        self.told = OneLine(theme, role="meta", color="text2")
        self.undo = TextButton(theme, self.tr("Undo"), kind="link", height=32, parent=self.panel)
        self.delete = TextButton(
            theme, self.tr("Delete"), kind="danger", height=40, parent=self.panel
        )
        self.done = TextButton(theme, self.tr("Done"), kind="primary", height=40, parent=self.panel)
        self._lay_out()
        self._wire(edits)
        self._tell("")
        self._fill()
        if text or not snippets.all:
            self.start(text)
        else:
            self.list.setCurrentRow(0)

    def _wire(self, edits: Edits) -> None:
        self.list.currentRowChanged.connect(self._on_row)
        self.new.clicked.connect(lambda: self.start(""))
        self.delete.clicked.connect(self._delete)
        self.done.clicked.connect(self.give_up)
        self.undo.clicked.connect(self.flush)  # then it is what was just written that goes
        self.undo.clicked.connect(edits.undo)
        self.name.textChanged.connect(self._on_written)
        self.text.words.textChanged.connect(self._on_written)
        self.name.editingFinished.connect(self.flush)
        self.text.left.connect(self.flush)
        self._snippets.changed.connect(self._on_changed)
        edits.done.connect(self._on_done)
        edits.undone.connect(self._on_undone)

    def start(self, text: str) -> None:
        """Begin a new one, perhaps with these words; what was being written is kept."""
        self.flush()
        self.list.setCurrentRow(-1)
        self._show(None, text)
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def flush(self) -> None:
        """Keep what was written; where words are missing there is nothing to be kept."""
        if self._is_filling:
            return
        before, name, text = self._snippet, self.name.text(), snippet_text(self.text.text())
        if before is None:
            if text:
                said = fill(self.tr("Snippet “%1” saved"), self._name_to_be())
                self._snippet = self._snippets.make(name, text, said)
        elif (snippet_name(name) or before.name, text or before.text) != (before.name, before.text):
            said = fill(self.tr("Snippet “%1” changed"), self._name_to_be())
            self._snippet = self._snippets.change(before, name, text, said)

    @override
    def give_up(self) -> None:
        self.flush()
        super().give_up()

    @override
    def take_keyboard(self) -> None:
        at_list = self._snippet is not None
        (self.list if at_list else self.name).setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def panel_size(self) -> QSize:
        return QSize(_WIDTH, _HEIGHT)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.list and isinstance(event, QKeyEvent):
            deletes = event.type() is QEvent.Type.KeyPress and event.key() in _DELETING
            if deletes:
                self._delete()
            return deletes
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        side = QVBoxLayout()
        side.setSpacing(4)
        side.addWidget(self.list, 1)
        side.addWidget(self.nothing, 1)
        side.addWidget(self.new, 0, Qt.AlignmentFlag.AlignLeading)
        main = QVBoxLayout()
        main.setSpacing(8)
        main.addWidget(self.name)
        main.addWidget(self.text, 1)
        main.addWidget(self.note)
        for widget in (self.list, self.nothing):
            widget.setFixedWidth(_LIST)
        both = QHBoxLayout()
        both.setSpacing(16)
        both.addLayout(side)
        both.addLayout(main, 1)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.delete)
        foot.addWidget(self.told, 1)
        foot.addWidget(self.undo)
        foot.addWidget(self.done)
        column = QVBoxLayout(self.panel)
        column.setContentsMargins(_PAD, _PAD - 4, _PAD, _PAD - 4)
        column.setSpacing(2)
        column.addWidget(self._heading)
        column.addWidget(self._hint)
        column.addSpacing(10)
        column.addLayout(both, 1)
        column.addSpacing(10)
        column.addLayout(foot)

    def _on_row(self) -> None:
        row = self.list.current
        found = None if row is None else self._snippets.find(row.value)
        key = "" if self._snippet is None else self._snippet.key
        if found is not None and found.key != key and not self._is_filling:
            self.flush()
            self._show(found)

    def _show(self, snippet: Snippet | None, text: str = "") -> None:
        """Put one into the fields, or a new one."""
        self._is_filling = True
        self._snippet = snippet
        self.name.setText("" if snippet is None else snippet.name)
        self.text.show_text(text if snippet is None else snippet.text)
        self._is_filling = False
        self._on_written()

    def _on_written(self) -> None:
        if self._is_filling:
            return
        suggested = name_for(self.text.text()) if self.text.text().strip() else self.tr("Name")
        self.name.setPlaceholderText(suggested)
        lines = lines_of(self.text.text())
        wished, name = snippet_name(self.name.text()), self._name_to_be()
        if wished and name != wished:
            said = fill(self.tr("There is one of this name: this will be “%1”."), name)
        elif len(lines) > 1:
            said = self.tr("%Ln alternatives: each makes a prompt of its own.", "", len(lines))
        else:
            said = self.tr("One line is put in as it is. Several lines are alternatives.")
        self.note.say(said)
        self.delete.setEnabled(self._snippet is not None or bool(self.text.text().strip()))

    def _name_to_be(self) -> str:
        key = "" if self._snippet is None else self._snippet.key
        kept = name_for(self.text.text()) if self._snippet is None else self._snippet.name
        return self._snippets.free_name(snippet_name(self.name.text()) or kept, key)

    def _delete(self) -> None:
        snippet = self._snippet
        known = None if snippet is None else self._snippets.find(snippet.key)
        if snippet is not None and known is not None:
            self._show(known)  # what was being written goes with it
            said = fill(self.tr("Snippet “%1” deleted"), known.name)
            self._snippets.delete(known, said)
        elif snippet is None:
            self._show(None)

    def _on_changed(self) -> None:
        """The library has other snippets now: by this dialog, or by undo."""
        snippet = self._snippet
        self._fill()
        known = None if snippet is None else self._snippets.find(snippet.key)
        if known is not None and known != snippet:
            self._show(known)
        elif snippet is not None and known is None:  # it is gone: its neighbour is shown
            row = self.list.current
            self._show(self._snippets.find(row.value) if row is not None else None)

    def _fill(self) -> None:
        found = self._snippets.all
        place = self.list.currentRow()
        self._is_filling = True
        self.list.fill([self._row(one) for one in found])
        key = "" if self._snippet is None else self._snippet.key
        self.list.go_to(key)
        if self.list.current is None and self._snippet is not None and found:
            self.list.setCurrentRow(min(max(place, 0), len(found) - 1))
        self._is_filling = False
        self.list.setVisible(bool(found))
        self.nothing.setVisible(not found)

    def _row(self, snippet: Snippet) -> ToggleRow:
        count = len(lines_of(snippet.text))
        icon, detail = ("list", str(count)) if count > 1 else ("quote", "")
        return ToggleRow(snippet.key, snippet.name, detail=detail, icon=icon)

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
