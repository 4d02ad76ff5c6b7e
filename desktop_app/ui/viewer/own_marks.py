"""What a person has made of a picture: stars, collections, tags, a note."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.core.changes import Marks
from desktop_app.core.records import Collection
from desktop_app.typed import override
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme
from desktop_app.ui.viewer.own_note import OwnNote
from desktop_app.ui.viewer.own_tags import OwnTags
from desktop_app.ui.viewer.tag_field import Tags
from desktop_app.ui.viewer.words import Words
from desktop_app.ui.widgets.stars import Stars

_GAP = 12


class OwnMarks(QWidget):
    """Shows the marks of one picture and tells every change of them with its key."""

    stars_chosen = Signal(str, int)
    tags_changed = Signal(str, object)  # tuple[str, ...]
    note_changed = Signal(str, str)
    collection_wanted = Signal(object)  # Collection
    left = Signal()  # the keyboard is given back

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = ""
        self.setAccessibleName(self.tr("Yours"))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.stars = Stars(theme, icons, self)
        self.tags = OwnTags(theme, icons, self)
        self.note = OwnNote(theme, self)
        self.stars.chosen.connect(lambda stars: self.stars_chosen.emit(self._key, stars))
        self.tags.changed.connect(lambda tags: self.tags_changed.emit(self._key, tags))
        self.note.changed.connect(lambda note: self.note_changed.emit(self._key, note))
        self.tags.collection_wanted.connect(self.collection_wanted)
        self.tags.left.connect(self.left)
        self.note.left.connect(self.left)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(Words(theme, "label", "text2", self.tr("Yours")))
        head.addStretch(1)
        head.addWidget(self.stars)
        head.addSpacing(-self.stars.inset)  # the last star ends where the text does
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP)
        column.addLayout(head)
        column.addWidget(self.tags)
        column.addWidget(self.note)

    def complete_from(self, tags: Tags) -> None:
        """Complete tags from these."""
        self.tags.complete_from(tags)

    def show_marks(self, key: str, marks: Marks, collections: Sequence[Collection]) -> None:
        """Show what is noted on a picture; of the collections those that it is in."""
        held = [one for one in collections if one.key in marks.collections]
        if key != self._key:
            self.flush()  # what was written belongs to the picture before
            self._key = key
            self.tags.field.forget()
            self.note.start(marks.note)
        else:
            self.note.show_note(marks.note)
        self.stars.show_stars(marks.stars)
        self.tags.show_marks(marks.tags, held)

    @property
    def key(self) -> str:
        """The picture whose marks are shown."""
        return self._key

    def flush(self) -> None:
        """Tell now what was written, before the picture or the window goes."""
        if self._key:
            self.tags.field.finish()
            self.note.flush()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.flush()
