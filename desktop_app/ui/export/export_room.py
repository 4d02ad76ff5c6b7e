"""Taking pictures elsewhere: as files with one key or by a dialog, and on contact sheets."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QObject, QStandardPaths, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.core.errors import Failure
from desktop_app.core.records import Picture
from desktop_app.state.contact_sheet import (
    Caption,
    ContactSheets,
    Sheet,
    SheetMade,
    SheetWords,
    sheet_of,
)
from desktop_app.state.exporting import Exporting, Manner, Progress, TakenOut, manner_of
from desktop_app.ui import wording
from desktop_app.ui.cause_words import why_disk
from desktop_app.ui.composer.words import prose
from desktop_app.ui.export import export_words
from desktop_app.ui.facts import fill
from desktop_app.ui.icons import Icons
from desktop_app.ui.notices import Toast, announce
from desktop_app.ui.progress_card import ProgressCard
from desktop_app.ui.theme import Theme

if TYPE_CHECKING:
    from desktop_app.ui.export.export_dialog import ExportDialog


@dataclass(frozen=True, slots=True, kw_only=True)
class Remembered:
    """What was chosen last time, as the settings keep it, and how they are given what is new."""

    folder: Callable[[], str]
    manner: Callable[[], tuple[str, ...]]
    sheet: Callable[[], tuple[str, ...]]
    keep: Callable[..., None]  # of export_folder, export_manner, contact_sheet


class ExportRoom(QObject):
    """Asks what is to be asked, shows how far it is, and says what came of it."""

    told = Signal(str)

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        exporting: Exporting,
        sheets: ContactSheets,
        remembered: Remembered,
        path_of: Callable[[Picture], Path],
        model_name: Callable[[str], str],
        toast: Toast,
        below: Callable[[], int],
        window: QWidget,
    ) -> None:
        """`below` is how far above the window's foot something else stands in the cards' corner."""
        super().__init__(window)
        self._theme = theme
        self._icons = icons
        self._exporting = exporting
        self._sheets = sheets
        self._remembered = remembered
        self._path_of = path_of
        self._model_name = model_name
        self._toast = toast
        self._window = window
        self._dialog: ExportDialog | None = None
        self.card = ProgressCard(theme, window)
        self.card.stopped.connect(exporting.cancel)
        self.sheet_card = ProgressCard(theme, window)
        self.sheet_card.stopped.connect(sheets.cancel)
        self._stand_clear(below)
        exporting.started.connect(lambda: announce(window, self.tr("Exporting pictures")))
        exporting.progressed.connect(self._on_progress)
        exporting.finished.connect(self._on_finished)
        exporting.looked.connect(self._on_looked)
        sheets.started.connect(lambda: announce(window, self.tr("Making a contact sheet")))
        sheets.progressed.connect(self._on_sheet_progress)
        sheets.finished.connect(self._on_sheet)

    def export(self, pictures: Sequence[Picture]) -> None:
        """As the last time; the first time, or where that folder is gone, it asks where to."""
        if not self._is_free(pictures):
            return
        manner, folder = manner_of(self._remembered.manner()), self._folder()
        if folder is not None:
            self._start(pictures, manner, folder)
            return
        from desktop_app.ui.export.folder_field import folder_dialog  # not needed at start-up

        title = export_words.export_button(len(pictures))
        dialog = folder_dialog(self._window, title, None)
        dialog.fileSelected.connect(lambda name: self._chosen(pictures, manner, Path(name)))
        dialog.open()

    def export_as(self, pictures: Sequence[Picture]) -> None:
        """Ask how, under what names, and where to."""
        if not self._is_free(pictures):
            return
        from desktop_app.ui.export.export_dialog import ExportDialog

        manner = manner_of(self._remembered.manner())
        dialog = ExportDialog(
            self._theme,
            self._icons,
            tuple(pictures),
            manner,
            self._folder(),
            self._library(pictures[0]),
            self._window,
        )
        dialog.chosen.connect(partial(self._chosen, tuple(pictures)))
        dialog.closed.connect(self._forget_dialog)
        self._dialog = dialog
        dialog.open()
        self._exporting.look(pictures)

    def contact_sheet(self, pictures: Sequence[Picture]) -> None:
        """Ask how the sheet shall look, and what it is called."""
        if self._sheets.is_under_way:
            self.told.emit(self.tr("One contact sheet is still being made."))
            return
        if not pictures:
            self.told.emit(self.tr("Select the pictures for the contact sheet first."))
            return
        from desktop_app.ui.export.sheet_dialog import SheetDialog

        sheet = sheet_of(self._remembered.sheet())
        dialog = SheetDialog(self._theme, self._icons, pictures, sheet, self._window)
        dialog.chosen.connect(partial(self._ask_for_sheet, tuple(pictures)))
        dialog.open()

    def place(self) -> None:
        """Put the cards where they belong, after what lies under them has changed."""
        for card in (self.card, self.sheet_card):
            if not card.isHidden():
                card.place()

    # Asking

    def _is_free(self, pictures: Sequence[Picture]) -> bool:
        if self._exporting.is_under_way:
            self.told.emit(self.tr("One export is still under way."))
        elif not pictures:
            self.told.emit(self.tr("Select the pictures to export first."))
        else:
            return True
        return False

    def _folder(self) -> Path | None:
        """The last one, if it is still there."""
        kept = self._remembered.folder()
        return Path(kept) if kept and Path(kept).is_dir() else None

    def _library(self, picture: Picture) -> Path:
        """The library's own folder, by where one of its pictures lies."""
        depth = len(PurePosixPath(picture.file).parts)
        return self._path_of(picture).parents[depth]

    def _chosen(self, pictures: Sequence[Picture], manner: Manner, folder: Path) -> None:
        if folder.resolve().is_relative_to(self._library(pictures[0]).resolve()):
            self.told.emit(self.tr("Pictor keeps its own pictures there. Choose another folder."))
            return
        self._remembered.keep(export_folder=str(folder), export_manner=manner.as_words())
        self._start(pictures, manner, folder)

    def _start(self, pictures: Sequence[Picture], manner: Manner, folder: Path) -> None:
        if not self._exporting.start([one.key for one in pictures], folder, manner):
            self.told.emit(self.tr("One export is still under way."))

    def _ask_for_sheet(self, pictures: Sequence[Picture], sheet: Sheet) -> None:
        self._remembered.keep(contact_sheet=sheet.as_words())
        today = QDate.currentDate().toString(Qt.DateFormat.ISODate)
        dialog = QFileDialog(self._window, self.tr("Save the contact sheet"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setObjectName("sheet_file")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setDefaultSuffix(sheet.form.value)
        dialog.setNameFilter(f"{sheet.form.value.upper()} (*.{sheet.form.value})")
        home = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        dialog.setDirectory(str(self._folder() or home))
        dialog.selectFile(f"{self.tr('Contact sheet')} {today}.{sheet.form.value}")
        dialog.fileSelected.connect(lambda name: self._make(pictures, sheet, Path(name)))
        dialog.open()

    def _make(self, pictures: Sequence[Picture], sheet: Sheet, target: Path) -> None:
        captions: tuple[str, ...] = ()
        if sheet.caption is Caption.PROMPT:
            captions = tuple(one.title for one in pictures)
        elif sheet.caption is Caption.MODEL:
            captions = tuple(self._model_name(one.model) for one in pictures)
        today = QLocale().toString(QDate.currentDate(), QLocale.FormatType.LongFormat)
        count = export_words.pictures(len(pictures))
        words = SheetWords(
            title=fill(self.tr("%1 · %2"), count, today),
            captions=captions,
            missing=self.tr("The file is missing"),
            unreadable=self.tr("This file can't be read"),
            page=self.tr("%1 of %2"),
        )
        self._sheets.start(pictures, sheet, words, prose(self._theme.font("body")), target)

    # How it goes, and what came of it

    def _stand_clear(self, below: Callable[[], int]) -> None:
        """Cards and toast stand over each other at the foot; none hides another."""
        cards, toast, lift = (self.card, self.sheet_card), self._toast, self._toast.lift
        self.card.lift = below
        self.sheet_card.lift = lambda: max(below(), self.card.reach())
        toast.lift = lambda: max(lift(), *(card.reach(toast.span()) for card in cards))

    def _on_progress(self, progress: Progress) -> None:
        self._show(self.card, self.tr("Exporting pictures…"), progress)

    def _on_sheet_progress(self, progress: Progress) -> None:
        if self._sheets.is_under_way:
            self._show(self.sheet_card, self.tr("Making the contact sheet…"), progress)

    def _show(self, card: ProgressCard, title: str, progress: Progress) -> None:
        number = QLocale().toString
        figures = fill(self.tr("%1 of %2"), number(progress.done), number(progress.total))
        card.say(title, progress.name, figures, progress.done / max(progress.total, 1))
        self.place()
        self._toast.place()

    def _on_looked(self, count: int) -> None:
        if self._dialog is not None:
            self._dialog.show_credentials(count)

    def _forget_dialog(self) -> None:
        self._dialog = None

    def _on_finished(self, result: TakenOut) -> None:
        self.card.hide()
        text = export_words.outcome(result)
        if result.failure is not None:
            text = f"{_why(result.failure)} {text}"
        self._tell(text, result.folder if result.number else None)
        if result.problems:
            from desktop_app.ui.export.export_report import ExportReport

            ExportReport(self._theme, self._window, text, result).open()

    def _on_sheet(self, made: SheetMade) -> None:
        self.sheet_card.hide()
        if made.failure is not None:
            self._tell(fill(self.tr("%1 No contact sheet was saved"), _why(made.failure)), None)
        elif made.is_stopped:
            self._tell(self.tr("Stopped: no contact sheet was saved"), None)
        else:
            text = self.tr("Contact sheet saved")
            if made.missing:
                gone = self.tr("%Ln pictures aren't on it", "", len(made.missing))
                text = fill(self.tr("%1, %2", "two facts"), text, gone)
            self._tell(text, made.path)

    def _tell(self, text: str, shown: Path | None) -> None:
        """Say it; what is there now can be looked at."""
        if shown is None:
            self._toast.say(text)
            return
        url = QUrl.fromLocalFile(str(shown))
        self._toast.say(text, self.tr("Show"), lambda: QDesktopServices.openUrl(url))


def _why(failure: Failure) -> str:
    """Why a disk takes no more, without a path: a line has no room for one."""
    return why_disk(failure.message) or wording.explain(replace(failure, path="")).title
