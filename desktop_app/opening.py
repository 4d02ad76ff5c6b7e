"""Opening the library: what is asked where it is damaged or gone, and what is done about it.

The window is bare then and the loop of the app does not run yet: this has a small one of its own.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication, QDateTime, QEventLoop, QLocale, QStandardPaths
from PySide6.QtWidgets import QFileDialog

from desktop_app.carrying import Carrying, Left
from desktop_app.core import settings
from desktop_app.core.errors import AppError, Charged, Failure, Kind
from desktop_app.core.folders import Folders
from desktop_app.core.library import Library
from desktop_app.front import Front
from desktop_app.places import Places
from desktop_app.ui.facts import fill

if TYPE_CHECKING:
    from datetime import datetime

    from desktop_app.core.upkeep.findings import Choices, Reopened
    from desktop_app.core.upkeep.relocation import Order
    from desktop_app.ui.asking import Answer

# What asks and what mends is imported when it must be: libraries are well nearly always.

_QUIT = "quit"
_HELPED = {Kind.LIBRARY_DAMAGED, Kind.LIBRARY_MISSING}

Result = TypeVar("Result")


def _words(text: str) -> str:
    return QCoreApplication.translate("Opening", text)


def _many(text: str, count: int) -> str:
    return QCoreApplication.translate("Opening", text, "", count)


class Declined(AppError):
    """The person was asked, and would rather quit."""


class Opening:
    """Opens the library, asking the person where it must."""

    def __init__(self, front: Front, places: Places) -> None:
        self._front = front
        self._places = places
        self._carrying = Carrying(places.moving, front.shell, self._ask, lambda: front.can_ask)
        self.news = ""  # what has become of a library that was mended

    @property
    def folder(self) -> Path:
        """Where the library lies, or should."""
        chosen = self._front.settings.library
        return Path(chosen) if chosen else self._places.library

    def library(self) -> Library:
        """The library, open. Raises `Declined`, or `AppError` where there is nothing to ask."""
        carried = self._carry()
        while True:
            try:
                self._check_there()
                library = self._open()
            except AppError as error:
                if carried is not None:  # the former library is whole
                    self._carrying.go_back(carried)
                    self._remember(library=str(carried.source))
                    self.news, carried = self._carrying.news, None
                    continue
                if not self._front.can_ask or error.failure.kind not in _HELPED:
                    raise
                if not self._help(error.failure.kind):
                    raise Declined(error.failure) from error
            else:
                if library.is_shared and not self.news:
                    self.news = _words(
                        "This library is on a network share. Use it from one computer at a time."
                    )
                if not self._front.settings.has_library:
                    self._remember(has_library=True)
                return library

    def _carry(self) -> Order | None:
        """Move it first, if that was ordered before the last end."""
        try:
            carried = self._carrying.carry(
                self.folder, lambda folder: self._remember(library=str(folder), has_library=True)
            )
        except Left as left:
            raise Declined(Failure(kind=Kind.INTERRUPTED, charged=Charged.NO)) from left
        self.news = self._carrying.news
        return carried

    def _open(self) -> Library:
        """Do first what was ordered before the last end: going back to a backup."""
        folders = Folders(self.folder)
        if folders.restore_order.exists():
            from desktop_app.core.upkeep import reopening

            done = reopening.fulfil(folders)
            if done is not None:
                self.news = _told(done)
        return Library.open(self.folder)

    def _check_there(self) -> None:
        """Never make an empty library where there was one."""
        if not self._front.settings.has_library or Folders(self.folder).database.exists():
            return
        from desktop_app.core.upkeep import reopening

        if reopening.is_there(Folders(self.folder)):
            return
        missing = Failure(kind=Kind.LIBRARY_MISSING, charged=Charged.NO, path=str(self.folder))
        raise AppError(missing)

    def _help(self, kind: Kind) -> bool:
        """Ask what shall be done, and do it; whether to try to open once more."""
        self._front.theme.load_fonts()
        return self._mend() if kind is Kind.LIBRARY_DAMAGED else self._find()

    # A damaged one

    def _mend(self) -> bool:
        from desktop_app.core.upkeep import reopening

        folders = Folders(self.folder)
        looking = partial(reopening.choices, folders)
        ways: Choices = self._wait(_words("Looking at what is there…"), looking)
        answers: list[Answer] = [(_QUIT, _words("Quit"), "quiet")]
        pictures = _many("%Ln pictures with their recipes lie in its folder.", ways.recipes)
        if ways.backup is None:
            text = _words("There is no backup, but the pictures' files tell nearly everything.")
            answers.append(("files", _words("Read the files"), "primary"))
        else:
            text = _words(
                "The newest good backup is of %1. What was made since is read from the files."
            )
            text = fill(text, _moment(ways.backup.made))
            answers.append(("files", _words("Only read the files"), "plain"))
            answers.append(("backup", _words("Use the backup"), "primary"))
        aside = _words("The damaged list is kept aside; no picture is touched.")
        title = _words("The library's list can't be read.")
        answer = self._ask(title, f"{pictures} {text} {aside}", answers)
        if answer == _QUIT:
            return False
        by_files = partial(reopening.by_files, folders)
        by_backup = partial(reopening.by_backup, folders, ways.backup)
        mending = by_backup if answer == "backup" else by_files
        self.news = _told(self._wait(_words("Making the library usable again…"), mending))
        return True

    # A missing one

    def _find(self) -> bool:
        text = _words("Pictor looked in %1. If it is on another disk, connect it and try again.")
        answer = self._ask(
            _words("Your library isn't where it was."),
            fill(text, str(self.folder)),
            [
                (_QUIT, _words("Quit"), "quiet"),
                ("new", _words("Start a new one"), "plain"),
                ("choose", _words("Choose folder…"), "plain"),
                ("again", _words("Try again"), "primary"),
            ],
        )
        if answer == "choose":
            self._choose()
        elif answer == "new":
            self._remember(has_library=False)
        return answer != _QUIT

    def _choose(self) -> None:
        from desktop_app.core.upkeep import reopening

        home = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.HomeLocation)
        title = _words("Where is your library?")
        chosen = QFileDialog.getExistingDirectory(self._front.shell, title, home)
        if not chosen:
            return
        for folder in (Path(chosen), Path(chosen) / "library"):
            if reopening.is_there(Folders(folder)):
                self._remember(library=str(folder))
                return

    # How it is asked and done

    def _ask(self, title: str, text: str, answers: list[Answer], harmless: str = _QUIT) -> str:
        from desktop_app.ui.asking import Question

        loop, given = QEventLoop(), [harmless]
        question = Question(self._front.theme, self._front.shell, title, text, answers, harmless)

        def on_answer(answer: str) -> None:
            given[0] = answer
            loop.quit()

        question.setObjectName("opening")
        question.answered.connect(on_answer)
        self._front.shell.closed.connect(loop.quit)
        question.open()
        loop.exec()
        self._front.shell.closed.disconnect(loop.quit)
        return given[0]

    def _wait(self, text: str, work: Callable[[], Result]) -> Result:
        """Do it on a thread, and say so meanwhile."""
        from desktop_app.state.threads import Workshop
        from desktop_app.ui.waiting import Waiting

        loop, results = QEventLoop(), list[object]()

        def on_done(_wish: str, result: object) -> None:
            results.append(result)
            loop.quit()

        workshop = Workshop[str](lambda _: work(), on_done, threads=1, name="opening")
        card = Waiting(self._front.theme, self._front.shell, text)
        card.open()
        workshop.wish([text])
        loop.exec()
        workshop.close()
        card.end()
        (result,) = results
        if isinstance(result, Exception):
            raise result
        return result  # type: ignore[return-value]  # the work's own

    def _remember(self, **changes: object) -> None:
        front = self._front
        front.settings = replace(front.settings, **changes)  # type: ignore[arg-type]
        settings.save(self._places.settings, front.settings)


def _moment(moment: datetime) -> str:
    local = QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))
    return QLocale().toString(local, QLocale.FormatType.ShortFormat)


def _told(done: Reopened) -> str:
    """What a mended library holds, in a sentence."""
    text = _many("The library is usable again: %Ln pictures.", done.pictures)
    if done.missing:
        text += " " + _many("%Ln of them have no file.", done.missing)
    return text
