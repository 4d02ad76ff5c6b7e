"""The last row of the facts: the file, how large it is, and the way to it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.ui import facts
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme
from desktop_app.ui.viewer.fact_rows import FactRows
from desktop_app.ui.viewer.words import Link, Words
from desktop_app.ui.widgets.buttons import IconButton

_SIDE = 28  # of the button
_ROOM = 22  # that it takes in the row


class FileRow(QWidget):
    """A link that opens the folder, and a button that copies the path."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._path = Path()
        self._link = Link(theme, self)
        self._size = Words(theme, "body", "text3")
        self._copy = IconButton(
            theme,
            icons,
            "copy",
            self.tr("Copy path"),
            action="copy_path",
            side=_SIDE,
            size=16,
            parent=self,
        )
        self.setFixedHeight(theme.line_height("body"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._link)
        row.addWidget(self._size)
        row.addStretch(1)
        row.addSpacing(_ROOM)

    @property
    def wishes(self) -> dict[str, SignalInstance]:
        """What can be wanted, by the window's ids."""
        return {"show_in_folder": self._link.clicked, "copy_path": self._copy.clicked}

    def hang_in(self, rows: FactRows) -> None:
        """Stand last among the rows, with the button over the end."""
        rows.add_last(self.tr("File"), self)
        rows.hang(self._copy, self._link)

    @property
    def path(self) -> str:
        """Where the file lies, as the system writes it."""
        return str(self._path)

    def show_file(self, path: Path, size_bytes: int) -> None:
        """Tell of this file."""
        self._path = path
        self._link.say(path.name, facts.fill(self.tr("Show %1 in its folder"), path.name))
        self._size.setText(facts.file_size(size_bytes) if size_bytes else "")
