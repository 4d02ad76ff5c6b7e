"""The page about the keys: every action with its own, to be searched, changed and put back."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.state.preferences import Preferences
from desktop_app.typed import override
from desktop_app.ui import actions
from desktop_app.ui.action_groups import GROUPS, name_of
from desktop_app.ui.facts import fill
from desktop_app.ui.key_bindings import Bindings, bindings_of, native, recorded, refusal, usual_keys
from desktop_app.ui.settings.fields import BoxField
from desktop_app.ui.settings.key_foot import KeyFoot
from desktop_app.ui.settings.key_list import KeyList
from desktop_app.ui.settings.key_rows import ROW_PAD, KeyRow
from desktop_app.ui.settings.page import MARGIN, Hairline
from desktop_app.ui.shortcuts import caps_of
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.buttons import TextButton

_SCROLL_BAR = 12


class ShortcutsPage(QWidget):
    """A field that narrows the list, the list, and what is said of the row that is meant."""

    def __init__(self, theme: Theme, preferences: Preferences, parent: QWidget) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._texts = {row.id: name_of(row) for row in actions.all_rows()}
        self._bindings = bindings_of(preferences.now.shortcuts)
        self._wish: tuple[str, tuple[str, ...]] | None = None  # that another action stands against
        self.search = BoxField(theme, self.tr("Search actions and keys"), parent=self)
        self.search.setPlaceholderText(self.tr("Search actions and keys"))
        self.reset_all = TextButton(theme, self.tr("Reset all"), parent=self)
        self.list = KeyList(theme, self)
        self.list.setAccessibleName(self.tr("Keyboard shortcuts"))
        self.foot = KeyFoot(theme, self)
        self._lay_out(theme)
        self._wire()
        self._show()

    def _lay_out(self, theme: Theme) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(MARGIN, 4, MARGIN, 8)
        top.setSpacing(8)
        top.addWidget(self.search, 1)
        top.addWidget(self.reset_all)
        middle = QHBoxLayout()
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        middle.addSpacing(MARGIN - ROW_PAD)  # margins are not mirrored, spacing is
        middle.addWidget(self.list)
        middle.addSpacing(MARGIN - ROW_PAD - _SCROLL_BAR)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addLayout(middle, 1)
        column.addWidget(Hairline(theme, self))
        column.addWidget(self.foot)

    def _wire(self) -> None:
        self.search.textChanged.connect(lambda _: self._fill())
        self.reset_all.clicked.connect(lambda: self._keep(Bindings()))
        self.list.recorded.connect(self._on_recorded)
        self.list.cleared.connect(lambda action: self._give(action, ()))
        self.list.recording_changed.connect(self._on_recording)
        self.list.currentRowChanged.connect(lambda _: self._on_row())
        self.foot.taken.connect(self._take_over)
        self.foot.given_up.connect(self._give_up)
        self.foot.reset.connect(self._reset)
        self._preferences.watch(self._on_settings, "shortcuts")

    def _on_settings(self) -> None:
        bindings = bindings_of(self._preferences.now.shortcuts)
        if bindings != self._bindings:
            self._bindings = bindings
            self._show()

    def _show(self) -> None:
        had_keyboard = self.reset_all.hasFocus()
        self.reset_all.setEnabled(bool(self._bindings.changed))
        if had_keyboard and not self.reset_all.isEnabled():
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self._fill()
        self._on_row()

    def _fill(self) -> None:
        sought = self.search.text().casefold().split()
        rows: list[KeyRow] = []
        for group, names in GROUPS:
            found = [row for row in map(self._row, names) if _has(row, sought)]
            rows += [KeyRow("", _words(group), is_heading=True), *found] if found else []
        for group, fixed in actions.ELSEWHERE.items():
            always = fill(self.tr("%1: always the same"), _words(group))
            named = (
                KeyRow("", actions.words(one.text), (actions.keys_shown(one),)) for one in fixed
            )
            found = [row for row in named if _has(row, [*sought])]
            rows += [KeyRow("", always, is_heading=True), *found] if found else []
        self.list.fill(rows)

    def _row(self, name: str) -> KeyRow:
        shown = tuple(caps_of(QKeySequence(one)) for one in self._bindings.keys(name))
        if len(shown) > 1 and all(_is_enter(one) for one in self._bindings.keys(name)):
            shown = shown[:1]  # both Enter keys are one to people
        return KeyRow(name, self._texts[name], shown, self._bindings.is_changed(name))

    # What is done to the row that is meant

    def _on_recording(self) -> None:
        if self.list.recording:
            self._wish = None
            self.foot.say(self.tr("Esc leaves it as it is. Backspace takes the keys away."))
        else:
            self._on_row()

    def _on_row(self) -> None:
        """The row under the keyboard is another one, or is another than it was."""
        if self.list.recording:
            return
        self._wish = None
        row = self.list.current
        if row is None:
            self.foot.say(self.tr("Nothing matches. Another word may."))
        elif not row.id:
            self.foot.say(self.tr("These keys can't be changed."))
        else:
            hint = self.tr("Press Enter or click to set other keys.")
            self.foot.say(hint, resets=row.is_changed)

    def _on_recorded(self, action: str, keys: str) -> None:
        problem = refusal(action, keys)
        if problem:
            self.foot.warn(problem)
        else:
            self._give(action, recorded(keys))

    def _give(self, action: str, keys: tuple[str, ...]) -> None:
        """Give an action these keys, or ask where another one has them."""
        owners = self._bindings.owners(keys, action)
        if not owners:
            self._keep(self._bindings.given(action, keys))
            return
        self._wish = (action, keys)
        shared = next(one for one in keys if one in self._bindings.keys(owners[0]))
        text = self.tr("%1 is used for “%2”.")
        self.foot.ask(fill(text, native(shared), self._texts[owners[0]]))

    def _take_over(self) -> None:
        if self._wish is not None:
            bindings = self._bindings.given(*self._wish)
            self._go_back()
            self._keep(bindings)

    def _give_up(self) -> None:
        self._go_back()
        self._on_row()

    def _reset(self) -> None:
        row = self.list.current
        if row is not None and row.id:
            self._go_back()
            self._give(row.id, usual_keys(row.id))

    def _go_back(self) -> None:
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep(self, bindings: Bindings) -> None:
        self._preferences.update(shortcuts=bindings.as_words())
        self._on_row()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down, Qt.Key.Key_PageDown}
        if event.key() in steps and self.search.hasFocus():
            self.list.setFocus(Qt.FocusReason.TabFocusReason)
        elif event.key() == Qt.Key.Key_Escape and self._wish is not None:
            self._give_up()
        elif event.key() == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
        else:
            super().keyPressEvent(event)


def _has(row: KeyRow, sought: Iterable[str]) -> bool:
    """Whether all that is sought stands in the words or the keys."""
    text = " ".join((row.text, *row.keys, *(one.replace(" ", "+") for one in row.keys))).casefold()
    return all(word in text for word in sought)


def _is_enter(keys: str) -> bool:
    return keys.rpartition("+")[2] in {"Return", "Enter"}


def _words(text: str) -> str:
    return QCoreApplication.translate("Shortcuts", text)
