"""That the library lasts: it is looked after, missing files are found, and backups gone back to."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.core.errors import Failure
from desktop_app.core.records import Picture
from desktop_app.state.backup_list import Backup, Backups
from desktop_app.state.upkeep import Checkup, Outcome, Report, Task
from desktop_app.ui import wording
from desktop_app.ui.asking import Answer, Question
from desktop_app.ui.backup_dialog import BackupDialog, pictures_words
from desktop_app.ui.check_dialog import CheckDialog
from desktop_app.ui.check_outcomes import located_words, outcome_words
from desktop_app.ui.check_words import Fix
from desktop_app.ui.facts import fill, moment
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme


class Lasting(QObject):
    """Opens its dialogs, asks before anything is taken off the list, and tells what was done."""

    told = Signal(str)
    mended = Signal(object)  # tuple[Picture, ...]: these are other than they were, or gone
    show_wanted = Signal(object)  # Picture: on the wall
    quit_wanted = Signal(bool)  # the person wants the window closed; whether to start again

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        checkup: Checkup,
        backups: Backups,
        meant: Callable[[], Sequence[Picture]],
        path_of: Callable[[Picture], Path],
        window: QWidget,
    ) -> None:
        """`meant` are the pictures that keys and menus mean."""
        super().__init__(window)
        self._theme = theme
        self._icons = icons
        self._checkup = checkup
        self._backups = backups
        self._meant = meant
        self._path_of = path_of
        self._window = window
        self._check: CheckDialog | None = None
        self._list: BackupDialog | None = None
        checkup.mended.connect(self._on_mended)
        backups.ordered.connect(self._on_ordered)
        backups.failed.connect(self._on_failed)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What each of its actions does."""
        return {
            "check_library": self.check,
            "restore_backup": self.show_backups,
            "locate": self.locate,
            "forget_missing": self.forget,
        }

    def check(self) -> None:
        """Look at the library, and show what is found."""
        if self._check is not None or self._checkup.is_under_way:
            return
        dialog = CheckDialog(self._theme, self._icons, self._checkup, self._window)
        dialog.wanted.connect(self._on_wanted)
        dialog.show_wanted.connect(self._on_show)
        dialog.folder_wanted.connect(_open_folder)
        dialog.backups_wanted.connect(self._on_backups_wanted)
        dialog.closed.connect(self._on_check_closed)
        self._check = dialog
        dialog.open()

    def show_backups(self) -> None:
        """Show the backups there are."""
        if self._list is None:
            dialog = BackupDialog(self._theme, self._icons, self._backups, self._window)
            dialog.restore_wanted.connect(self._ask_to_go_back)
            dialog.closed.connect(self._on_list_closed)
            self._list = dialog
            dialog.open()

    # One missing picture

    def locate(self) -> None:
        """Ask where the file of the meant picture is; opens and returns at once."""
        missing = self._missing()
        if not missing:
            return
        dialog = self._file_dialog(self.tr("Where is this picture?"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(partial(self._on_located, missing[0]))
        dialog.open()

    def forget(self) -> None:
        """Ask, then take the meant pictures off the list whose files are gone."""
        self._ask_to_forget(self._missing())

    def _missing(self) -> list[Picture]:
        missing = [one for one in self._meant() if not self._path_of(one).is_file()]
        if not missing:
            self.told.emit(self.tr("This picture's file is there."))
        return missing

    def _on_located(self, picture: Picture, file: str) -> None:
        self._checkup.locate(picture, Path(file))

    def _file_dialog(self, title: str) -> QFileDialog:
        dialog = QFileDialog(self._window, title)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setObjectName("locating")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptOpen)
        dialog.setDirectory(
            QStandardPaths.writableLocation(QStandardPaths.StandardLocation.HomeLocation)
        )
        return dialog

    # What the report offers

    def _on_wanted(self, fix: Fix, report: Report) -> None:
        match fix:
            case Fix.LOOK_ELSEWHERE:
                self._ask_where_to_look(report)
            case Fix.FORGET:
                self._ask_to_forget(report.missing)
            case Fix.BACKUPS:
                self._on_backups_wanted()
            case Fix.FIND_AGAIN:
                self._begin(fix, partial(self._checkup.find_again, report.missing))
            case Fix.ADOPT:
                files = [one.path for one in report.orphans if one.is_picture]
                self._begin(fix, partial(self._checkup.adopt, files))
            case Fix.ACCEPT:
                pictures = [one.picture for one in report.changed]
                self._begin(fix, partial(self._checkup.accept, pictures))
            case Fix.WRITE_RECIPES:
                self._begin(fix, partial(self._checkup.write_recipes, report.bare))
            case Fix.REBUILD:
                self._begin(fix, self._checkup.rebuild_index)

    def _begin(self, fix: Fix, do: Callable[[], None]) -> None:
        if self._check is not None:
            self._check.begin(fix)
        do()

    def _ask_where_to_look(self, report: Report) -> None:
        dialog = self._file_dialog(self.tr("Where shall Pictor look?"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setLabelText(QFileDialog.DialogLabel.Accept, self.tr("Look here"))
        dialog.fileSelected.connect(partial(self._on_folder, report))
        dialog.open()

    def _on_folder(self, report: Report, folder: str) -> None:
        find = partial(self._checkup.find_again, report.missing, [Path(folder)])
        self._begin(Fix.LOOK_ELSEWHERE, find)

    def _ask_to_forget(self, pictures: Sequence[Picture]) -> None:
        if not pictures:
            return
        count = len(pictures)
        many = self.tr("Remove %Ln pictures from the library?", "", count)
        title = self.tr("Remove this picture from the library?") if count == 1 else many
        text = self.tr(
            "Their files are gone already; only their places on the wall go. Recipes stay in the"
            " library's folder, and if a file turns up again, Check library can add it."
        )
        if count == 1:
            text = self.tr(
                "Its file is gone already; only its place on the wall goes. Its recipe stays in"
                " the library's folder, and if the file turns up again, Check library can add it."
            )
        question = self._ask(title, text, "forget", self.tr("Remove"), is_danger=True)
        question.answered.connect(partial(self._on_forget, tuple(pictures)))

    def _on_forget(self, pictures: tuple[Picture, ...], answer: str) -> None:
        if answer == "forget":
            self._begin(Fix.FORGET, partial(self._checkup.forget, pictures))

    def _ask(
        self, title: str, text: str, key: str, words: str, *, is_danger: bool = False
    ) -> Question:
        answers: list[Answer] = [
            ("keep", self.tr("Cancel"), "primary" if is_danger else "plain"),
            (key, words, "danger" if is_danger else "primary"),
        ]
        if is_danger:  # as with emptying the trash, what is harmless comes last
            answers.reverse()
        question = Question(self._theme, self._window, title, text, answers, "keep")
        question.setObjectName(f"ask_{key}")
        question.open()
        return question

    # Going back

    def _on_backups_wanted(self) -> None:
        if self._check is not None:
            self._check.give_up()
        self.show_backups()

    def _ask_to_go_back(self, backup: Backup) -> None:
        title = self.tr("Go back to this backup?")
        text = self.tr(
            "%1, with %2. Pictor closes the library and starts again from it. Pictures made since"
            " are read from their files; favourites, stars, tags and collections become what they"
            " were then. Today's list is kept aside as a backup."
        )
        words = self.tr("Close and restart")
        question = self._ask(
            title, fill(text, moment(backup.made), pictures_words(backup)), "restore", words
        )
        question.answered.connect(partial(self._on_go_back, backup))

    def _on_go_back(self, backup: Backup, answer: str) -> None:
        if answer == "restore":
            if self._list is not None:
                self._list.say(self.tr("Reading the backup…"))
            self._backups.order(backup)

    def _on_ordered(self, _backup: Backup) -> None:
        if self._list is not None:
            self._list.give_up()
        self.quit_wanted.emit(True)

    def _on_failed(self, failure: Failure) -> None:
        if self._list is None:
            self.told.emit(wording.explain(failure).title)

    # What has come of it

    def _on_mended(self, outcome: Outcome) -> None:
        if outcome.pictures or outcome.failure is not None:
            self.mended.emit(outcome.pictures)
        if outcome.task is Task.LOCATE:
            self.told.emit(located_words(outcome))
        elif self._check is None:
            self.told.emit(outcome_words(outcome))

    def _on_show(self, picture: Picture) -> None:
        if self._check is not None:
            self._check.give_up()
        self.show_wanted.emit(picture)

    def _on_check_closed(self) -> None:
        self._check = None

    def _on_list_closed(self) -> None:
        self._list = None


def _open_folder(folder: Path) -> None:
    """Show a folder in the system's own window."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
