"""A window in which a real library is looked after."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.core.library import Library
from desktop_app.core.records import Picture
from desktop_app.core.upkeep.care import Care
from desktop_app.state.backup_list import Backups
from desktop_app.state.upkeep import Checkup, Outcome
from desktop_app.ui.asking import Question
from desktop_app.ui.backup_dialog import BackupDialog
from desktop_app.ui.check_dialog import CheckDialog
from desktop_app.ui.check_words import Fix
from desktop_app.ui.icons import Icons
from desktop_app.ui.lasting import Lasting
from desktop_app.ui.theme import Theme
from tests.core.looking import all_pictures
from tests.core.rich import enrich


class House:
    """The window, the library, and what was said and asked for."""

    def __init__(self, qtbot: QtBot, theme: Theme, folder: Path) -> None:
        self.qtbot = qtbot
        self.library = library = Library.open(folder / "library")
        enrich(library, 12)
        care = Care(library.folders, library._database, library._saving, library._editing)
        self.checkup, self.backups = Checkup(care), Backups(care)
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.window.resize(1200, 800)
        self.field = QLineEdit(self.window)
        with qtbot.waitExposed(self.window):
            self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)
        self.field.setFocus()
        self.pictures = all_pictures(library)
        self.meant: list[Picture] = []
        self.room = Lasting(
            theme,
            Icons(theme),
            self.checkup,
            self.backups,
            lambda: self.meant,
            library.path_of,
            self.window,
        )
        self.told: list[str] = []
        self.mended: list[tuple[Picture, ...]] = []
        self.outcomes: list[Outcome] = []
        self.shown: list[Picture] = []
        self.quits: list[bool] = []
        self.room.told.connect(self.told.append)
        self.room.mended.connect(self.mended.append)
        self.room.show_wanted.connect(self.shown.append)
        self.room.quit_wanted.connect(self.quits.append)
        self.checkup.mended.connect(self.outcomes.append)

    def do(self, action: str) -> None:
        """Press an action of the window."""
        self.room.handlers()[action]()

    def check(self) -> CheckDialog:
        """Open the dialog, and wait for its report."""
        self.do("check_library")
        dialog = self.dialog()
        self.qtbot.waitUntil(lambda: dialog.report is not None)
        return dialog

    def dialog(self) -> CheckDialog:
        """The check that is open."""
        (found,) = (one for one in self.window.findChildren(CheckDialog) if one.is_open)
        return found

    def backup_list(self) -> BackupDialog:
        """The list of backups that is open, filled."""
        (found,) = (one for one in self.window.findChildren(BackupDialog) if one.is_open)
        self.qtbot.waitUntil(lambda: not self.backups.is_under_way)
        return found

    def question(self) -> Question:
        """What is asked."""
        (found,) = (one for one in self.window.findChildren(Question) if one.is_open)
        return found

    def file_dialog(self) -> QFileDialog:
        """Where a file or a folder is asked for."""
        found = self.window.findChildren(QFileDialog)[-1]
        assert found.isVisible()
        return found

    def fix(self, group: str, fix: Fix) -> None:
        """Press a button of the report."""
        self.dialog().rows[group].buttons[fix].click()

    def outcome(self) -> Outcome:
        """What the next task has come to."""
        self.qtbot.waitUntil(lambda: bool(self.outcomes))
        return self.outcomes.pop()

    def lose(self, *places: int) -> list[Picture]:
        """Delete files behind the library's back."""
        lost = [self.pictures[place] for place in places]
        for picture in lost:
            self.library.path_of(picture).unlink()
        return lost

    def close(self) -> None:
        """End the threads, then the library."""
        self.checkup.close()
        self.backups.close()
        self.library.close()


def housing(qtbot: QtBot, theme: Theme, folder: Path) -> Iterator[House]:
    """A house for one test."""
    house = House(qtbot, theme, folder)
    yield house
    house.close()
