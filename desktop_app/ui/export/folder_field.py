"""Where the files go: a folder that is shown and can be changed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QDir, QStandardPaths, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.typed import override
from desktop_app.ui.composer.words import OneLine
from desktop_app.ui.theme import Theme


class FileLine(OneLine):
    """A name or path of a file: it reads from the left in every language.

    What does not fit is left out of its middle, since names differ at their ends.
    """

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(self._theme.color(self._color))
        middle = Qt.TextElideMode.ElideMiddle
        shown = QFontMetrics(self.font()).elidedText(self.text(), middle, self.width())
        self.setToolTip("" if shown == self.text() else self.text())
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        align = Qt.AlignmentFlag
        side = align.AlignRight if self.isRightToLeft() else align.AlignLeft
        painter.drawText(self.rect(), side | align.AlignVCenter, shown)


class FolderLine(FileLine):
    """The folder that is chosen, or that none is."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, role="body", color="text", parent=parent)
        self.folder: Path | None = None

    def show_folder(self, folder: Path | None) -> None:
        """Show this one."""
        self.folder = folder
        words = QDir.toNativeSeparators(str(folder)) if folder else self.tr("Not chosen yet")
        self.setText(words)
        self.recolor("text" if folder else "text3")


def folder_dialog(window: QWidget, title: str, start: Path | None) -> QFileDialog:
    """Asks for a folder; opened by whoever wants it."""
    dialog = QFileDialog(window, title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setObjectName("export_folder")
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    home = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
    dialog.setDirectory(str(start) if start is not None else home)
    return dialog
