"""Bringing pictures in by drop and menu, and packing them up for elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QDate, QLocale, QObject, QStandardPaths, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.core.errors import Failure
from desktop_app.core.records import Collection
from desktop_app.state.importing import Imported, Progress, Reason
from desktop_app.state.packing import Exported, Keys
from desktop_app.ui import wording
from desktop_app.ui.cause_words import why_disk
from desktop_app.ui.desk_and_wall import DeskAndWall
from desktop_app.ui.facts import fill
from desktop_app.ui.gallery.drop_sign import DropSign
from desktop_app.ui.icons import Icons
from desktop_app.ui.import_report import ImportReport
from desktop_app.ui.keeping import Keeping
from desktop_app.ui.notices import Toast, announce
from desktop_app.ui.progress_card import ProgressCard
from desktop_app.ui.states import States
from desktop_app.ui.theme import Theme

_FORBIDDEN = '<>:"/\\|?*'


class ExchangeRoom(QObject):
    """Says how far it has come, and at the end what came in, what was refused, and why."""

    told = Signal(str)

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        states: States,
        home: DeskAndWall,
        keeping: Keeping,
        toast: Toast,
        keys_in: Callable[[Collection], Sequence[str]],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._theme = theme
        self._imports = states.imports
        self._packing = states.packing
        self._gallery = states.gallery
        self._edits = states.edits
        self._keeping = keeping
        self._toast = toast
        self._keys_in = keys_in
        self._window = window
        self.card = ProgressCard(theme, window)
        self.card.stopped.connect(self._imports.cancel)
        self.packing_card = ProgressCard(theme, window)
        self.packing_card.stopped.connect(self._packing.cancel)
        self._stand_clear(home)
        self.sign = DropSign(theme, icons, home.wall)
        self.sign.dropped.connect(self.add)
        self._imports.started.connect(lambda: announce(window, self.tr("Adding pictures")))
        self._imports.progressed.connect(self._on_import)
        self._imports.finished.connect(self._on_imported)
        self._packing.started.connect(lambda: announce(window, self.tr("Exporting pictures")))
        self._packing.progressed.connect(self._on_packing)
        self._packing.finished.connect(self._on_packed)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What each of its actions does."""
        return {
            "import": self._choose_files,
            "import_folder": self._choose_folder,
            "export": self.export_meant,
            "export_library": lambda: self._export(None, self.tr("library")),
        }

    def add(self, paths: Sequence[Path]) -> None:
        """Copy these into the library."""
        if self._imports.is_under_way:
            self.told.emit(self.tr("These are added when the ones before them are in."))
        self._imports.start(paths)

    def export_meant(self) -> None:
        """Pack the meant pictures."""
        keys = [one.key for one in self._keeping.meant()]
        if keys:
            self._export(keys, self.tr("%Ln pictures", "", len(keys)))
        else:
            self.told.emit(self.tr("Select the pictures to export first."))

    def export_collection(self, collection: Collection) -> None:
        """Pack what hangs in a collection, or what its search finds now."""
        self._export(partial(self._keys_in, collection), collection.name)

    # Asking where

    def _choose_files(self) -> None:
        dialog = self._dialog(self.tr("Add pictures to the library"), "import_files")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        patterns = "*.png *.jpg *.jpeg *.webp *.gif *.avif *.svg *.bmp *.tif *.tiff *.zip"
        dialog.setNameFilters(
            [f"{self.tr('Pictures and packed libraries')} ({patterns})", self.tr("All files (*)")]
        )
        dialog.filesSelected.connect(lambda names: self.add([Path(name) for name in names]))
        dialog.open()

    def _choose_folder(self) -> None:
        dialog = self._dialog(self.tr("Add a folder to the library"), "import_folder")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda name: self.add([Path(name)]))
        dialog.open()

    def _export(self, keys: Keys, what: str) -> None:
        if self._packing.is_under_way:
            self.told.emit(self.tr("Other pictures are still being packed."))
            return
        today = QDate.currentDate().toString(Qt.DateFormat.ISODate)
        plain = "".join(" " if letter in _FORBIDDEN else letter for letter in what)
        dialog = self._dialog(self.tr("Pack with recipes"), "export")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setDefaultSuffix("zip")
        dialog.setNameFilter(f"{self.tr('Packed pictures')} (*.zip)")
        dialog.selectFile(f"Pictor {today}, {plain}.zip")
        dialog.fileSelected.connect(lambda name: self._packing.start(keys, Path(name)))
        dialog.open()

    def _dialog(self, title: str, name: str) -> QFileDialog:
        dialog = QFileDialog(self._window, title)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setObjectName(name)
        home = QStandardPaths.StandardLocation.PicturesLocation
        dialog.setDirectory(QStandardPaths.writableLocation(home))
        return dialog

    # How it goes

    def _stand_clear(self, home: DeskAndWall) -> None:
        """Cards, toast and bars stand over each other at the foot; none hides another."""
        toast, bars = self._toast, self._toast.lift
        self._bars = bars
        self.card.lift = bars
        self.packing_card.lift = lambda: max(bars(), self.card.reach())
        cards = (self.card, self.packing_card)
        toast.lift = lambda: max(bars(), *(card.reach(toast.span()) for card in cards))
        home.view.chosen_changed.connect(lambda _: self.place())

    def reach(self) -> int:
        """How far above the window's foot another card has to stand."""
        return max(self._bars(), self.card.reach(), self.packing_card.reach())

    def place(self) -> None:
        """Put cards and toast where they belong, after what lies under them has changed."""
        for card in (self.card, self.packing_card):
            if not card.isHidden():
                card.place()
        self._toast.place()

    def _on_import(self, progress: Progress) -> None:
        title = self.tr("Looking for pictures…")
        if not progress.is_looking:
            title = self.tr("Adding pictures…")
        self._show(self.card, title, progress)

    def _on_packing(self, progress: Progress) -> None:
        self._show(self.packing_card, self.tr("Packing pictures…"), progress)

    def _show(self, card: ProgressCard, title: str, progress: Progress) -> None:
        number = QLocale().toString
        if progress.is_looking or not progress.total:
            figures = number(progress.total) if progress.total else ""
            card.say(title, progress.name, figures, None)
        else:
            figures = fill(self.tr("%1 of %2"), number(progress.done), number(progress.total))
            card.say(title, progress.name, figures, progress.done / progress.total)
        self.place()

    # What came of it

    def _on_imported(self, result: Imported) -> None:
        if not self._imports.is_under_way:
            self.card.hide()
        text = self._told(result)
        if result.failure is not None:
            text = fill(self.tr("%1 %2"), _why(result.failure), text)
        offer = partial(self._offer_undo, text, result.keys)
        offer()
        if (result.refused or result.trashed) and not _is_one_file(result):
            report = ImportReport(self._theme, self._window, self._title(result), text, result)
            report.restore_wanted.connect(self._restore)
            if result.keys:
                report.closed.connect(offer)  # while it was open nobody could get at it
            report.open()

    def _offer_undo(self, text: str, keys: Sequence[str]) -> None:
        """Say what came in; it can be thrown away again."""
        if keys:
            words = self._keeping.deleted(len(keys))
            self._toast.say(text, self.tr("Undo"), lambda: self._edits.trash(keys, words))
        else:
            self._toast.say(text)

    def _told(self, result: Imported) -> str:
        """What came in, in a line."""
        if _is_one_file(result):
            return self.tr("That file isn't a picture Pictor can read. Try PNG, JPEG or WebP.")
        count = len(result.keys)
        text = self.tr("Nothing new was added")
        if count:
            one, many = self.tr("1 picture added"), self.tr("%Ln pictures added", "", count)
            text = one if count == 1 else many
        if result.is_stopped:
            text = fill(self.tr("Stopped. %1"), text)
        if result.left:
            text = f"{text}, {self.tr('%Ln files are left', '', result.left)}"
        here = len(result.known) - len(result.trashed)
        if here > 0:
            one, many = self.tr("1 was here already"), self.tr("%Ln were here already", "", here)
            text = f"{text}, {one if here == 1 else many}"
        return text

    def _title(self, result: Imported) -> str:
        count = len(result.refused)
        if not count:
            return self.tr("Some of these were thrown away before.")
        one = self.tr("One file wasn't added.")
        return one if count == 1 else self.tr("%Ln files weren't added.", "", count)

    def _restore(self, keys: tuple[str, ...]) -> None:
        one, many = self.tr("Picture restored"), self.tr("%Ln pictures restored", "", len(keys))
        self._edits.restore(keys, one if len(keys) == 1 else many)

    def _on_packed(self, result: Exported) -> None:
        self.packing_card.hide()
        if result.failure is not None:
            self._toast.say(fill(self.tr("%1 Nothing was exported"), _why(result.failure)))
            return
        if result.is_stopped:
            self._toast.say(self.tr("Stopped: nothing was exported"))
            return
        if result.is_empty:
            self._toast.say(self.tr("There is nothing to export in it."))
            return
        text = self.tr("%Ln pictures exported", "", result.number)
        if result.missing:
            gone = self.tr("%Ln files are missing", "", len(result.missing))
            text = f"{text}, {gone}"
        folder = QUrl.fromLocalFile(str(result.path.parent))
        self._toast.say(text, self.tr("Show"), lambda: QDesktopServices.openUrl(folder))


def _is_one_file(result: Imported) -> bool:
    """Whether all there was is one file that is no picture: that can be said in a sentence."""
    came = result.keys or result.known or result.left
    return not came and [reason for _, reason in result.refused] == [Reason.NOT_A_PICTURE]


def _why(failure: Failure) -> str:
    """Why a disk takes no more, without a path: a line has no room for one."""
    return why_disk(failure.message) or wording.explain(replace(failure, path="")).title
