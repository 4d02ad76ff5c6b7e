"""The system's dialog for choosing picture files."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.ui.facts import fill

_PATTERNS = "*.png *.jpg *.jpeg *.webp *.gif *.bmp *.svg"


class FileChooser(QObject):
    """Opens one dialog at a time, where files were last chosen."""

    chosen = Signal(object)  # list[Path]

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner)
        self._owner = owner
        self._folder = ""
        self._dialog: QFileDialog | None = None

    def open(self, title: str) -> None:
        """Let somebody choose, unless they are at it."""
        if self._dialog is not None:
            return
        pictures = QStandardPaths.StandardLocation.PicturesLocation
        folder = self._folder or QStandardPaths.writableLocation(pictures)
        dialog = QFileDialog(self._owner, title, folder)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        known = fill(self.tr("Pictures (%1)"), _PATTERNS)
        dialog.setNameFilters([known, self.tr("All files (*)")])
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(self._on_selected)
        dialog.finished.connect(self._on_finished)
        self._dialog = dialog
        dialog.open()

    def _on_selected(self, files: list[str]) -> None:
        if files:
            self._folder = str(Path(files[0]).parent)
            self.chosen.emit([Path(file) for file in files])

    def _on_finished(self) -> None:
        self._dialog = None
