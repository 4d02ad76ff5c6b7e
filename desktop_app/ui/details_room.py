"""What the details of a picture say of its owner's marks, and what is done with them there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QPixmap

from desktop_app.core.recipe import Reference
from desktop_app.ui.commands import Sources
from desktop_app.ui.marking import Marking
from desktop_app.ui.states import States

if TYPE_CHECKING:
    from desktop_app.ui.viewer.viewer import Viewer

_REFERENCE = 44  # the side of a reference's thumbnail


class DetailsRoom(QObject):
    """Made with the viewer; shows the marks as they stand, and passes on what is changed."""

    collection_wanted = Signal(object)  # Collection
    told = Signal(str)

    def __init__(self, viewer: Viewer, states: States, sources: Sources, marking: Marking) -> None:
        super().__init__(viewer)
        self._viewer = viewer
        self._states = states
        self._sources = sources
        details, references = viewer.details, states.references
        details.complete_from(sources.tags)
        details.show_references_by(self._thumbnail)
        references.thumbnail_arrived.connect(details.look_for_reference)
        details.marks_wanted.connect(self._show_marks)
        details.picture_wanted.connect(self._open)
        details.collection_wanted.connect(self.collection_wanted)
        details.stars_chosen.connect(lambda key, stars: marking.star([key], stars))
        details.tags_changed.connect(marking.set_tags)
        details.note_changed.connect(marking.set_note)
        states.edits.applied.connect(lambda *_: viewer.refresh_details())
        states.edits.failed.connect(lambda _: viewer.refresh_details())
        states.collections.changed.connect(viewer.refresh_details)

    def _show_marks(self, key: str) -> None:
        shown = self._viewer.picture
        if shown is None or shown.trashed is None:
            marks = self._sources.marks_of(key)
            self._viewer.details.show_marks(key, marks, self._states.collections.all)

    def _open(self, key: str) -> None:
        """Show the picture that this one was made from."""
        row = self._states.gallery.row_of(key)
        if row is not None:
            self._viewer.show_row(row)
        else:
            self.told.emit(self.tr("That picture isn't among those shown now."))

    def _thumbnail(self, reference: Reference) -> QPixmap | None:
        side = round(_REFERENCE * self._viewer.devicePixelRatioF())
        return self._states.references.thumbnail(reference, side)
