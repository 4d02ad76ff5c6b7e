"""What the details of a picture say of its marks and its family, and what is done with them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication, QPixmap

from desktop_app.core.recipe import Reference
from desktop_app.core.records import Job, Picture
from desktop_app.state.descent import descent_of
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
        details.family_wanted.connect(self._show_family)
        details.copy_all_pressed.connect(self._copy_all)
        states.provenances.changed.connect(self._show_provenance)
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

    def _show_family(self, picture: Picture, job: Job | None) -> None:
        states, sources, details = self._states, self._sources, self._viewer.details
        models = {one.recipe.model for one in sources.race(job.race)} if job and job.race else ()
        details.show_family(
            states.versions.line_of(picture),
            descent_of(job, sources.picture_of, sources.details_of),
            len(models),
        )
        details.show_provenance(states.provenances.get(picture))
        states.provenances.want(picture)

    def _show_provenance(self, key: str) -> None:
        shown = self._viewer.picture
        if shown is not None and shown.key == key:
            self._viewer.details.show_provenance(self._states.provenances.get(shown))

    def _copy_all(self) -> None:
        QGuiApplication.clipboard().setText(self._viewer.details.text)
        self.told.emit(self.tr("Details copied"))

    def _open(self, key: str) -> None:
        """Show the picture that this one was made from."""
        if self._sources.picture_of(key) is None:
            self.told.emit(self.tr("That picture isn't in the library any more."))
        else:
            self._viewer.show_key(key)

    def _thumbnail(self, reference: Reference) -> QPixmap | None:
        side = round(_REFERENCE * self._viewer.devicePixelRatioF())
        return self._states.references.thumbnail(reference, side)
