"""What comes to the desk from elsewhere: references, snippets, and what was asked for before."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.core.records import Job, Picture
from desktop_app.ui import wording
from desktop_app.ui.commands import Sources
from desktop_app.ui.composer.reference_words import refusal_words
from desktop_app.ui.desk_and_wall import DeskAndWall
from desktop_app.ui.further import Further
from desktop_app.ui.icons import Icons
from desktop_app.ui.states import States
from desktop_app.ui.theme import Theme


class DeskRoom(QObject):
    """Connects the desk with what it takes in, and fills it from earlier pictures."""

    told = Signal(str)

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        states: States,
        sources: Sources,
        home: DeskAndWall,
        further: Further,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._theme = theme
        self._icons = icons
        self._states = states
        self._sources = sources
        self._home = home
        self._further = further
        self._window = window
        #: Back to desk and wall, from wherever.
        self.leave: Callable[[], None] = lambda: None
        home.desk.offer_snippets(states.snippets)
        self._wire()

    def _wire(self) -> None:
        desk, references = self._home.desk, self._states.references
        desk.files_dropped.connect(references.add_files)
        desk.image_pasted.connect(references.add_image)
        desk.pictures_dropped.connect(self._on_pictures_dropped)
        desk.inspect_requested.connect(self._further.inspect_draft)
        desk.references_refused.connect(lambda refused: self.told.emit(refusal_words(refused)))
        desk.snippets_wanted.connect(self.open_snippets)
        desk.snippet_wanted.connect(self.open_snippets)
        desk.told.connect(self.told)
        references.added.connect(desk.take_references)
        references.busy_changed.connect(desk.set_adding)
        references.thumbnail_arrived.connect(desk.refresh_reference)
        references.failed.connect(lambda failure: self.told.emit(wording.explain(failure).title))

    def reuse(self, picture: Picture | None, *, everything: bool) -> None:
        """Fill the desk from an earlier picture and go there."""
        job = self._sources.details_of(picture) if picture is not None else None
        if job is not None:
            self._reuse(job, everything=everything)

    def reuse_job(self, job: Job) -> None:
        """Put all that a job asked for on the desk and go there."""
        self._reuse(job, everything=True)

    def use_as_reference(self, pictures: list[Picture]) -> None:
        """Take pictures along with what is on the desk, and go there."""
        if pictures:
            self.leave()
            self._further.use_as_reference(pictures)
            self._home.go_to_prompt()

    def open_snippets(self, text: str = "") -> None:
        """The named pieces of prompts; with `text` a new one that says this."""
        from desktop_app.ui.composer.snippets_dialog import SnippetsDialog  # not needed at start

        states, owner = self._states, self._window.window()
        SnippetsDialog(
            self._theme, self._icons, states.snippets, states.edits, owner, text=text
        ).open()

    def _reuse(self, job: Job, *, everything: bool) -> None:
        self.leave()
        self._further.reuse(job, everything=everything)
        self._home.go_to_prompt()

    def _on_pictures_dropped(self, keys: list[str]) -> None:
        found = [self._sources.picture_of(key) for key in keys]
        self._further.use_as_reference([one for one in found if one is not None])
