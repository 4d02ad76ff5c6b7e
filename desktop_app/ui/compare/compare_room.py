"""The comparison's place in the window: made when pictures are first compared."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QWidget

from desktop_app.core.recipe import Reference
from desktop_app.core.records import Job, Picture
from desktop_app.ui.commands import Sources
from desktop_app.ui.icons import Icons
from desktop_app.ui.pages import Pages
from desktop_app.ui.picture_mime import drag_picture_out
from desktop_app.ui.states import States
from desktop_app.ui.theme import Theme

if TYPE_CHECKING:
    from desktop_app.ui.compare.page import Comparison

_LEAST, _MOST = 2, 4
_PREVIEW_PX = 512


class CompareRoom(QObject):
    """Opens and leaves the comparison, and knows which picture is meant while it is open."""

    told = Signal(str)
    wanted = Signal(str, object)  # an action's id, and the Picture it is wanted for

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        states: States,
        sources: Sources,
        pages: Pages,
        model_name: Callable[[str], str],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._theme = theme
        self._icons = icons
        self._states = states
        self._sources = sources
        self._pages = pages
        self._model_name = model_name
        self.page: Comparison | None = None

    @property
    def is_open(self) -> bool:
        """Whether the comparison has the window."""
        return self._pages.is_open(self.page)

    @property
    def picture(self) -> Picture | None:
        """The chosen one of the pictures that are compared."""
        return self.page.picture if self.page is not None and self.is_open else None

    def compare(self, pictures: Sequence[Picture]) -> None:
        """Show these beside each other; a single one beside what it was edited from."""
        if len(pictures) == 1 and not self.is_open:
            pictures = self._with_its_origin(pictures[0])
        if not _LEAST <= len(pictures) <= _MOST:
            self.told.emit(self.tr("Select 2 to 4 pictures on the wall to compare them."))
            return
        if self.page is None:
            self.page = self._make()
        self._pages.open(self.page)
        self.page.show_pictures(pictures)

    def leave(self) -> None:
        """Back to what was there before."""
        if self.page is not None:
            self._pages.close(self.page)

    def on_job_settled(self, job: Job) -> None:
        """More is known of a job: of a picture that is compared too, if it is its."""
        page = self.page
        if page is not None and any(one.job_key == job.key for one in page.pictures):
            page.refresh_facts()

    def _make(self) -> Comparison:
        from desktop_app.ui.compare.fact_words import FactWords  # not needed before
        from desktop_app.ui.compare.page import Comparison

        states, sources = self._states, self._sources
        page = Comparison(
            self._theme,
            self._icons,
            self._preview,
            states.full,
            sources.details_of,
            FactWords(self._model_name, sources.picture_of),
            self._thumbnail,
        )
        page.closed.connect(self.leave)
        page.wanted.connect(self.wanted)
        page.dragged.connect(self._drag_out)
        states.thumbnails.arrived.connect(page.refresh_preview)
        states.references.thumbnail_arrived.connect(lambda _: page.facts.table.look_again())
        states.edits.applied.connect(lambda _, pictures: page.amend(pictures))
        states.edits.failed.connect(lambda _: page.refresh_facts())  # stars show what was wished
        return page

    def _with_its_origin(self, picture: Picture) -> list[Picture]:
        job = self._sources.details_of(picture)
        parent = job.recipe.parent if job is not None else None
        origin = self._sources.picture_of(parent) if parent else None
        if origin is None or origin.trashed is not None:
            return [picture]
        return [origin, picture]

    def _drag_out(self, picture: Picture, seen: QPixmap) -> None:
        if self.page is not None:
            drag_picture_out(self.page, picture, self._sources.path_of(picture), seen)

    def _thumbnail(self, reference: Reference, side: int) -> QPixmap | None:
        return self._states.references.thumbnail(reference, side)

    def _preview(self, picture: Picture) -> QPixmap | None:
        """What the wall has of a picture, until all of it is there."""
        shape = picture.aspect
        width = _PREVIEW_PX if shape >= 1 else round(_PREVIEW_PX * shape)
        return self._states.thumbnails.pixmap(picture, width, max(round(width / shape), 1))
