"""How exported files are called: a pattern, and what comes of it for the first pictures."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.core.records import Picture
from desktop_app.state.exporting import first_names, unknown_words
from desktop_app.ui.composer.words import OneLine
from desktop_app.ui.export.export_words import offered_words
from desktop_app.ui.export.folder_field import FileLine
from desktop_app.ui.export.form_row import FormRow
from desktop_app.ui.facts import fill
from desktop_app.ui.icons import Icons
from desktop_app.ui.settings.fields import BoxField
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.buttons import TextButton
from desktop_app.ui.widgets.menu import Menu

_SHOWN = 3


class NameFields(QWidget):
    """The field, a menu of what can stand in it, and the names as they will be."""

    changed = Signal()
    submitted = Signal()

    def __init__(
        self, theme: Theme, icons: Icons, pictures: Sequence[Picture], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._ending = ""
        self.field = BoxField(theme, self.tr("File names"), parent=self)
        self.field.setMaxLength(200)
        self.field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.insert = TextButton(
            theme, self.tr("Insert"), icons=icons, icon="plus", kind="plain", parent=self
        )
        self.insert.setToolTip(self.tr("Put in a fact about the picture"))
        self.names = [
            FileLine(theme, role="meta", color="text2", parent=self) for _ in range(_SHOWN)
        ]
        self._more = OneLine(theme, role="meta", color="text3", parent=self)
        self._wrong = OneLine(theme, role="meta", color="attention", parent=self)
        shown = QVBoxLayout()
        shown.setContentsMargins(0, 0, 0, 0)
        shown.setSpacing(0)
        for label in (self._wrong, *self.names, self._more):
            shown.addWidget(label)
        indented = QWidget(self)
        indented.setLayout(shown)
        row = FormRow(theme, self.tr("File names"), self, self.field, self.insert)
        under = FormRow(theme, "", self, indented)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(row)
        column.addWidget(under)
        self.field.textChanged.connect(self._on_text)
        self.field.returnPressed.connect(self.submitted)
        self.insert.clicked.connect(self._open_menu)

    @property
    def pattern(self) -> str:
        """What is written now."""
        return self.field.text()

    def show_pattern(self, pattern: str) -> None:
        """Write this into the field."""
        self.field.setText(pattern)
        self._refresh()

    def show_ending(self, ending: str) -> None:
        """Show names with this ending, or each with its own."""
        self._ending = ending
        self._refresh()

    @property
    def problem(self) -> str:
        """What is wrong with the pattern, or nothing."""
        return self._wrong.text()

    def _on_text(self) -> None:
        self._refresh()
        self.changed.emit()

    def _refresh(self) -> None:
        unknown = unknown_words(self.pattern)
        text = self.tr("%1 is no fact that Pictor knows, so it stays a word.")
        self._wrong.setText(fill(text, f"{{{unknown[0]}}}") if unknown else "")
        self._wrong.setVisible(bool(unknown))
        names = first_names(self.pattern, self._pictures, self._ending, _SHOWN)
        for place, label in enumerate(self.names):
            label.setText(names[place] if place < len(names) else "")
            label.setVisible(place < len(names))
        left = len(self._pictures) - len(names)
        self._more.setText(self.tr("and %Ln more", "", left) if left else "")
        self._more.setVisible(left > 0)
        self.field.setAccessibleDescription(", ".join([self.problem, *names]).strip(", "))

    def _open_menu(self) -> None:
        menu = Menu(self)
        menu.setAccessibleName(self.insert.accessibleName())
        for word, words in offered_words():
            action = menu.addAction(words)
            action.setData(word)
        menu.triggered.connect(lambda action: self._insert(str(action.data())))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.insert.mapToGlobal(QPoint(0, self.insert.height() + 4)))

    def _insert(self, word: str) -> None:
        self.field.insert(f"{{{word}}}")
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
