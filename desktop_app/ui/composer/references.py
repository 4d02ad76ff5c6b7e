"""The reference strip: the pictures that are sent along with the words."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from desktop_app.core.recipe import Reference
from desktop_app.state.draft import Draft
from desktop_app.ui.composer.reference_row import ReferenceRow
from desktop_app.ui.composer.reference_tiles import Thumbnail
from desktop_app.ui.composer.reference_words import limit_words, tile_name
from desktop_app.ui.composer.words import Note
from desktop_app.ui.facts import fill
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme

_PATIENCE_MS = 300  # what is added sooner needs no word
_PATTERNS = "*.png *.jpg *.jpeg *.webp *.gif *.bmp *.svg"


class ReferenceStrip(QWidget):
    """Edits the draft's references; what comes in by a file dialog it hands on."""

    files_chosen = Signal(object)  # list[Path]

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        draft: Draft,
        thumbnail: Thumbnail,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._draft = draft
        self._folder = ""  # where files were last chosen
        self._refused: tuple[str, tuple[Reference, ...]] | None = None  # model, beside which
        self._dialog: QFileDialog | None = None
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE_MS)
        self._patience.timeout.connect(self._on_patience_lost)
        self._says_adding = False
        self.setObjectName("references")
        self.setAccessibleName(self.tr("References"))
        self._row = ReferenceRow(theme, icons, thumbnail, self)
        self._note = Note(theme, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._row)
        column.addWidget(self._note)
        self._row.remove_requested.connect(draft.remove_reference)
        self._row.move_requested.connect(draft.move_reference)
        self._row.add.clicked.connect(self.choose_files)
        draft.choices_changed.connect(self.show_draft)
        self.show_draft()

    @property
    def refusal(self) -> str:
        """Why no more can be taken now, in words; empty where there is room."""
        most = self._draft.most_references
        return "" if len(self._draft.references) < most else limit_words(most)

    def take(self, references: Sequence[Reference]) -> int:
        """Put these into the draft, and say so where some had no room; returns how many."""
        left_out = self._draft.add_references(references)
        if left_out:
            self.refuse()
        return left_out

    def refuse(self) -> None:
        """Say that there is no room for more, until something about that changes."""
        self._refused = (self._draft.model.id, self._draft.references)
        self.show_draft()

    def refresh(self, sha256: str) -> None:
        """The small picture of this reference is there, or another."""
        self._row.refresh(sha256)

    def set_adding(self, adding: bool) -> None:
        """Whether pictures are being prepared, which is said once it takes a while."""
        if adding:
            self._patience.start()
        else:
            self._patience.stop()
            self._says_adding = False
            self.show_draft()

    def choose_files(self) -> None:
        """Let somebody choose files, unless there is no room for them."""
        if self.refusal:
            self.refuse()
        elif self._dialog is None:
            self._open_dialog()

    def show_draft(self) -> None:
        """Bring everything up to the draft."""
        draft = self._draft
        references, most = draft.references, draft.most_references
        limit, number = limit_words(most), len(draft.references)
        names = [tile_name(one, place, number) for place, one in enumerate(references)]
        reasons = ["" if place < most else limit for place in range(number)]
        self._row.show_references(references, names, reasons)
        self._row.add.forbid(limit if most == 0 else "")
        self._row.set_hint(self._hint_words())
        was_refused = self._refused == (draft.model.id, references)
        exceeded = draft.too_many_references > 0 or (was_refused and (number > 0 or most > 0))
        self._note.say(limit if exceeded else "")

    def _hint_words(self) -> str:
        if self._says_adding:
            return self.tr("Adding…")
        if self._draft.references:
            return self.tr("References")
        most = self._draft.most_references
        return limit_words(most) if most == 0 else self.tr("Drop or paste images")

    def _on_patience_lost(self) -> None:
        self._says_adding = True
        self.show_draft()

    def _open_dialog(self) -> None:
        pictures = QStandardPaths.StandardLocation.PicturesLocation
        folder = self._folder or QStandardPaths.writableLocation(pictures)
        dialog = QFileDialog(self, self.tr("Add references"), folder)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        known = fill(self.tr("Pictures (%1)"), _PATTERNS)
        dialog.setNameFilters([known, self.tr("All files (*)")])
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(self._on_files_selected)
        dialog.finished.connect(self._on_dialog_finished)
        self._dialog = dialog
        dialog.open()

    def _on_files_selected(self, files: list[str]) -> None:
        if files:
            self._folder = str(Path(files[0]).parent)
            self.files_chosen.emit([Path(file) for file in files])

    def _on_dialog_finished(self) -> None:
        self._dialog = None
