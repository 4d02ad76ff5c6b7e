"""What can be done with a picture, whoever asks for it: a key, a menu or the viewer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication

from desktop_app.core.changes import Marks
from desktop_app.core.recipe import Reference
from desktop_app.core.records import Collection, Job, Picture, Shared
from desktop_app.state.copying import PictureCopier
from desktop_app.state.scores import Score
from desktop_app.ui.inspector import Codes
from desktop_app.ui.states import States
from desktop_app.ui.wording import Action

if TYPE_CHECKING:
    from desktop_app.state.about import About
    from desktop_app.state.storage import Storage
    from desktop_app.ui.settings.network import Checks

_PAGES = {
    Action.ADD_CREDIT: "https://openrouter.ai/settings/credits",
    Action.OPEN_OPENROUTER: "https://openrouter.ai/settings/keys",
    Action.OPEN_SETTINGS: "https://openrouter.ai/settings/privacy",
    Action.SEE_ACTIVITY: "https://openrouter.ai/activity",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Sources:
    """What the window asks of the library and the services; each answers at once."""

    details_of: Callable[[Picture], Job | None]
    path_of: Callable[[Picture], Path]
    picture_of: Callable[[str], Picture | None]
    #: Different ones, newest first: when each was last asked, and how many pictures it brought.
    recent_prompts: Callable[[], Sequence[tuple[str, datetime, int]]]
    has_reference: Callable[[Reference], bool]  # whether its file is still there
    marks_of: Callable[[str], Marks]
    tags: Callable[[], list[tuple[str, int]]]
    shared: Callable[[Sequence[str]], Shared]
    keys_in: Callable[[Collection], Sequence[str]]
    race: Callable[[str], Sequence[Job]]  # the jobs of one comparison of models
    pictures_of_job: Callable[[str], Sequence[Picture]]
    scores: Callable[[], Sequence[Score]]
    free_bytes: Callable[[], int | None]
    has_key: Callable[[], bool]
    host_of: Callable[[str], str]
    codes: Codes
    checks: Callable[[], Checks]
    storage: Callable[[], Storage]
    about: Callable[[], About]


class Commands(QObject):
    """Does it, and says how it went in a sentence."""

    told = Signal(str)

    def __init__(
        self, sources: Sources, copier: PictureCopier, states: States, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._sources = sources
        self._states = states
        self._copier = copier
        copier.copied.connect(lambda: self.told.emit(self.tr("Picture copied")))
        copier.failed.connect(lambda: self.told.emit(self.tr("This picture can't be copied.")))

    def copy_picture(self, picture: Picture | None) -> None:
        """Put the picture on the clipboard."""
        if picture is not None:
            self._copier.copy(self._sources.path_of(picture))

    def copy_prompt(self, picture: Picture | None) -> None:
        """Put its whole prompt on the clipboard."""
        if picture is not None:
            job = self._sources.details_of(picture)
            text = job.recipe.prompt if job is not None else picture.title
            QGuiApplication.clipboard().setText(text)
            self.told.emit(self.tr("Prompt copied"))

    def copy_path(self, picture: Picture | None) -> None:
        """Put the place of its file on the clipboard."""
        if picture is not None:
            QGuiApplication.clipboard().setText(str(self._sources.path_of(picture)))
            self.told.emit(self.tr("Path copied"))

    def show_in_folder(self, picture: Picture | None) -> None:
        """Open the folder that holds its file."""
        if picture is not None:
            folder = self._sources.path_of(picture).parent
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    def show_file(self, job: Job) -> None:
        """Open the folder that holds what is left of a job's answer."""
        if job.failure is not None and job.failure.path:
            folder = Path(job.failure.path).parent
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    def fetch_links(self, job: Job) -> None:
        """Fetch the pictures that an answer only named, from hosts that are allowed now."""
        preferences = self._states.preferences
        hosts = [self._sources.host_of(link) for link in job.links]
        known = preferences.now.picture_hosts
        new = [host for host in dict.fromkeys(hosts) if host and host not in known]
        preferences.update(picture_hosts=(*known, *new))
        self._states.jobs.fetch(job.key)

    def open_page(self, action: Action) -> None:
        """Open the page of OpenRouter on which the person can help themselves."""
        if action in _PAGES:
            QDesktopServices.openUrl(QUrl(_PAGES[action]))
