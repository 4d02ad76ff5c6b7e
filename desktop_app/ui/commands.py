"""What can be done with a picture, whoever asks for it: a key, a menu or the viewer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication

from desktop_app.core.records import Job, Picture
from desktop_app.state.copying import PictureCopier
from desktop_app.ui.wording import Action

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
    recent_prompts: Callable[[], list[str]]
    has_key: Callable[[], bool]


class Commands(QObject):
    """Does it, and says how it went in a sentence."""

    told = Signal(str)

    def __init__(self, sources: Sources, copier: PictureCopier, parent: QObject) -> None:
        super().__init__(parent)
        self._sources = sources
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

    def show_in_folder(self, picture: Picture | None) -> None:
        """Open the folder that holds its file."""
        if picture is not None:
            folder = self._sources.path_of(picture).parent
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    def open_page(self, action: Action) -> None:
        """Open the page of OpenRouter on which the person can help themselves."""
        if action in _PAGES:
            QDesktopServices.openUrl(QUrl(_PAGES[action]))
