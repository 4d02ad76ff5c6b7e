"""Snippets in the prompt's own menu: keep what is selected, put one in, see all."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from desktop_app.state.snippets import Snippets
from desktop_app.ui.composer.prompt import PromptEditor
from desktop_app.ui.widgets.menu import Menu

_MOST = 12  # more are found by typing their names


class SnippetMenu(QObject):
    """Fills the menu whenever it opens."""

    keep_wanted = Signal(str)  # the words that are selected
    all_wanted = Signal()

    def __init__(self, snippets: Snippets, editor: PromptEditor) -> None:
        super().__init__(editor)
        self._snippets = snippets
        self._editor = editor
        editor.menu_filled.connect(self._on_menu_filled)

    def _on_menu_filled(self, menu: Menu) -> None:
        menu.addSeparator()
        selected = self._editor.textCursor().selectedText().replace("\u2029", "\n").strip()
        keep = menu.addAction(self.tr("Save selection as snippet…"))
        keep.setEnabled(bool(selected))
        keep.triggered.connect(lambda: self.keep_wanted.emit(selected))
        put_in = Menu(menu, self.tr("Insert snippet"))
        for one in self._snippets.all[:_MOST]:
            action = put_in.addAction(one.name.replace("&", "&&"))
            action.triggered.connect(lambda _=False, name=one.name: self._put_in(name))
        put_in.setEnabled(bool(self._snippets.all))
        menu.addMenu(put_in)
        menu.addAction(self.tr("Snippets…")).triggered.connect(self.all_wanted)

    def _put_in(self, name: str) -> None:
        self._editor.insertPlainText(f"{{{name}}}")
        self._editor.setFocus()
