"""Exporting as …: what is done to the pictures, what they are called, and where they go."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.core.records import Picture
from desktop_app.state.exporting import Collision, Kind, Manner
from desktop_app.typed import override
from desktop_app.ui.export.dialog_frame import DialogFrame
from desktop_app.ui.export.export_words import (
    COLLISIONS,
    credentials_warning,
    export_button,
    said,
)
from desktop_app.ui.export.folder_field import FolderLine, folder_dialog
from desktop_app.ui.export.form_fields import FormFields
from desktop_app.ui.export.form_row import Caution, FormRow, line_up
from desktop_app.ui.export.kind_choices import KindChoices
from desktop_app.ui.export.name_fields import NameFields
from desktop_app.ui.icons import Icons
from desktop_app.ui.settings.page import Hairline
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.buttons import TextButton
from desktop_app.ui.widgets.menu_button import MenuButton


class ExportDialog(DialogFrame):
    """Asks, and emits the answer; does nothing itself."""

    chosen = Signal(object, object)  # Manner, and the folder's Path

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        pictures: Sequence[Picture],
        manner: Manner,
        folder: Path | None,
        library: Path,
        owner: QWidget,
    ) -> None:
        """`library` is the folder into which nothing is exported."""
        words = export_button(len(pictures))
        super().__init__(theme, owner, words, words)
        self.setObjectName("export_dialog")
        self._pictures = pictures
        self._manner = manner
        self._library = library
        self._with_credentials = 0
        self.kinds = KindChoices(theme, self.tr("What is exported"), self.body)
        self.caution = Caution(theme, icons, self.body)
        self.form = FormFields(theme, icons, self.body)
        self.names = NameFields(theme, icons, pictures, self.body)
        self.folder = FolderLine(theme, self.body)
        self.choose = TextButton(theme, self.tr("Choose…"), parent=self.body)
        self.choose.setAccessibleName(self.tr("Choose the folder"))
        choices = [(str(one), said(text)) for one, text in COLLISIONS.items()]
        self.collision = MenuButton(theme, icons, self.tr("If a name is taken"), choices, self.body)
        self.problem = Caution(theme, icons, self.body)
        self._lay_out(theme)
        line_up(self.body)
        self.kinds.chosen.connect(lambda kind: self._change(kind=kind))
        self.form.changed.connect(self._on_form)
        self.names.changed.connect(self._on_pattern)
        self.names.submitted.connect(self.submit)
        self.collision.chosen.connect(lambda one: self._change(collision=Collision(one)))
        self.choose.clicked.connect(self._choose)
        self.form.show_manner(manner)
        self.names.show_pattern(manner.pattern)
        self.show_folder(folder)

    @property
    def manner(self) -> Manner:
        """What is chosen now."""
        return self._manner

    def show_credentials(self, count: int) -> None:
        """So many of the pictures carry Content Credentials."""
        self._with_credentials = count
        self._refresh()

    def show_folder(self, folder: Path | None) -> None:
        """Export into this one."""
        self.folder.show_folder(folder)
        self._refresh()

    @override
    def submit(self) -> None:
        if self.folder.folder is None:
            self._choose()
        elif self.go.isEnabled():
            folder = self.folder.folder
            self.give_up()
            self.chosen.emit(self._manner, folder)

    @override
    def take_keyboard(self) -> None:
        self.kinds.rows[self._manner.kind].setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self, theme: Theme) -> None:
        column = self.column
        column.addWidget(self.kinds)
        column.addWidget(self.form)
        column.addWidget(self.caution)
        column.addSpacing(6)
        column.addWidget(Hairline(theme, self.body))
        column.addSpacing(6)
        column.addWidget(self.names)
        column.addWidget(FormRow(theme, self.tr("Folder"), self.body, self.folder, self.choose))
        column.addWidget(self.problem)
        column.addWidget(FormRow(theme, self.tr("If a name is taken"), self.body, self.collision))
        column.addStretch(1)

    def _on_form(self) -> None:
        self._manner = self.form.applied_to(self._manner)
        self._refresh()

    def _on_pattern(self) -> None:
        self._manner = replace(self._manner, pattern=self.names.pattern or Manner().pattern)
        self._refresh()

    def _change(self, **facts: object) -> None:
        self._manner = replace(self._manner, **facts)  # type: ignore[arg-type]
        self._refresh()

    def _refresh(self) -> None:
        manner = self._manner
        self.kinds.take(manner.kind)
        self.form.setVisible(manner.kind is Kind.CONVERTED)
        self.collision.take(manner.collision)
        self.names.show_ending(manner.ending)
        count = self._with_credentials
        is_told = bool(count) and manner.breaks_credentials
        self.caution.say(credentials_warning(count, len(self._pictures)) if is_told else "")
        folder = self.folder.folder
        is_ours = folder is not None and folder.resolve().is_relative_to(self._library.resolve())
        text = self.tr("Pictor keeps its own pictures there. Choose another folder.")
        self.problem.say(text if is_ours else "")
        self.go.setEnabled(not is_ours)
        if self.is_open:
            self.place()

    def _choose(self) -> None:
        dialog = folder_dialog(self, self.tr("Export into a folder"), self.folder.folder)
        dialog.fileSelected.connect(lambda name: self.show_folder(Path(name)))
        dialog.open()
