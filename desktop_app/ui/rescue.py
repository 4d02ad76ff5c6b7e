"""Choosing another place for pictures that could not be saved, and saying where they are."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.core.errors import Failure
from desktop_app.state.rescue import Rescue
from desktop_app.ui import wording
from desktop_app.ui.closing import ask_before_leaving_unsaved
from desktop_app.ui.facts import fill


class RescueDesk(QObject):
    """Asks for a folder and has the pictures copied there; says how it went in a sentence."""

    told = Signal(str)

    def __init__(self, rescue: Rescue, window: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._rescue = rescue
        self._window = window
        self._may_leave = False
        rescue.copied.connect(self._on_copied)
        rescue.failed.connect(self._on_failed)

    def choose_folder(self, job_key: str) -> None:
        """Ask where the job's pictures shall go; opens and returns at once."""
        dialog = QFileDialog(self._window, self.tr("Where shall the picture go?"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setObjectName("rescue")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptOpen)
        dialog.setLabelText(QFileDialog.DialogLabel.Accept, self.tr("Save here"))
        places = QStandardPaths.StandardLocation.HomeLocation
        dialog.setDirectory(QStandardPaths.writableLocation(places))
        dialog.fileSelected.connect(partial(self._on_chosen, job_key))
        dialog.open()

    def may_leave(self) -> bool:
        """Whether the window may close; where it may not yet, the person is asked."""
        unsaved = self._rescue.unsaved_jobs()
        if not unsaved or self._may_leave:
            return True
        choose = partial(self.choose_folder, unsaved[0])
        ask_before_leaving_unsaved(self._window, self._rescue.unsaved, choose, self._leave)
        return False

    def _leave(self) -> None:
        self._may_leave = True
        self._window.close()

    def _on_chosen(self, job_key: str, folder: str) -> None:
        self._rescue.copy(job_key, Path(folder))

    def _on_copied(self, copies: list[Path]) -> None:
        if not copies:
            self.told.emit(self.tr("No whole picture had come that could be saved."))
            return
        where = str(copies[0].parent)
        self.told.emit(fill(self.tr("%Ln pictures are in %1.", "", len(copies)), where))

    def _on_failed(self, failure: Failure) -> None:
        said = wording.explain(failure)
        self.told.emit(f"{said.title} {said.text}".strip())
