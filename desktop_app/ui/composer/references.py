"""The reference strip: the pictures that are sent along with the words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.core.recipe import Reference
from desktop_app.state.draft import Draft
from desktop_app.ui.composer.reference_files import FileChooser
from desktop_app.ui.composer.reference_row import ReferenceRow
from desktop_app.ui.composer.reference_tiles import Thumbnail
from desktop_app.ui.composer.reference_words import limit_words, tile_name
from desktop_app.ui.composer.words import Note
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme

_PATIENCE_MS = 300  # what is added sooner needs no word


class ReferenceStrip(QWidget):
    """Edits the draft's references; what comes in by a file dialog it hands on."""

    files_chosen = Signal(object)  # list[Path]
    shelf_requested = Signal(str)  # a hash that shall be shown there, or nothing
    keep_requested = Signal(object)  # Reference: it shall stay on the shelf

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
        self._shelved: Callable[[str], str] = _nowhere
        self._refused: tuple[str, tuple[Reference, ...]] | None = None  # model, beside which
        self._files = FileChooser(self)
        self._files.chosen.connect(self.files_chosen)
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
        self._row.shelf.clicked.connect(lambda: self.shelf_requested.emit(""))
        self._row.find_requested.connect(self.shelf_requested)
        self._row.keep_requested.connect(self._on_keep)
        draft.choices_changed.connect(self.show_draft)
        self.show_draft()

    @property
    def refusal(self) -> str:
        """Why no more can be taken now, in words; empty where there is room."""
        most = self._draft.most_references
        return "" if len(self._draft.references) < most else limit_words(most)

    def offer_shelf(self, shelved: Callable[[str], str]) -> None:
        """Offer the shelf; `shelved` tells for a hash under which name it is there, or nothing."""
        self._shelved = shelved
        self._row.offer_shelf(shelved)
        self.show_draft()

    @property
    def shelf_button(self) -> QWidget:
        """What opens the shelf."""
        return self._row.shelf

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
        else:
            self._files.open(self.tr("Add references"))

    def show_draft(self) -> None:
        """Bring everything up to the draft."""
        draft = self._draft
        references, most = draft.references, draft.most_references
        limit, number = limit_words(most), len(draft.references)
        called = [self._shelved(one.sha256) or one.name for one in references]
        named = [replace(one, name=name) for one, name in zip(references, called, strict=True)]
        names = [tile_name(one, place, number) for place, one in enumerate(named)]
        reasons = ["" if place < most else limit for place in range(number)]
        self._row.show_references(references, names, called, reasons)
        self._row.add.forbid(limit if most == 0 else "")
        self._row.set_hint(self._hint_words())
        was_refused = self._refused == (draft.model.id, references)
        exceeded = draft.too_many_references > 0 or (was_refused and (number > 0 or most > 0))
        self._note.say(limit if exceeded else "")

    def _on_keep(self, sha256: str) -> None:
        kept = next((one for one in self._draft.references if one.sha256 == sha256), None)
        if kept is not None:
            self.keep_requested.emit(kept)

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


def _nowhere(_sha256: str) -> str:
    return ""
