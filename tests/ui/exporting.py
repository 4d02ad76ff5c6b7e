"""The export's room in a window, over a library with a few pictures."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.core.library import Library
from desktop_app.core.taking_out.manner import Event
from desktop_app.core.taking_out.taking import take_out
from desktop_app.state.contact_sheet import ContactSheets, SheetMade
from desktop_app.state.exporting import Exporting, Manner, TakenOut
from desktop_app.ui.export.export_dialog import ExportDialog
from desktop_app.ui.export.export_report import ExportReport
from desktop_app.ui.export.export_room import ExportRoom, Remembered
from desktop_app.ui.export.sheet_dialog import SheetDialog
from desktop_app.ui.icons import Icons
from desktop_app.ui.notices import Toast
from desktop_app.ui.theme import Theme
from tests.core.taking_out.exporting import kept, painted

Found = TypeVar("Found", ExportDialog, SheetDialog, ExportReport)


class House:
    """A window with the room, and what the settings would keep."""

    def __init__(self, qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
        self.qtbot = qtbot
        self.library = Library.open(tmp_path / "library")
        self.pictures = [
            kept(self.library, painted("PNG", size=(20 + n, 30)), f"Fox {n}") for n in range(4)
        ]
        self.window = QWidget()
        self.window.resize(900, 600)
        qtbot.addWidget(self.window)
        self.toast = Toast(theme, self.window)
        self.exporting = Exporting(self.take, self.library.path_of)
        self.sheets = ContactSheets(self.library.path_of)
        self.settings: dict[str, object] = {}
        self.told: list[str] = []
        remembered = Remembered(
            folder=lambda: str(self.settings.get("export_folder", "")),
            manner=lambda: self.words("export_manner"),
            sheet=lambda: self.words("contact_sheet"),
            keep=self.settings.update,
        )
        self.room = ExportRoom(
            theme,
            Icons(theme),
            self.exporting,
            self.sheets,
            remembered,
            self.library.path_of,
            lambda model: model.upper(),
            self.toast,
            lambda: 0,
            self.window,
        )
        self.room.told.connect(self.told.append)
        self.window.show()

    def take(
        self, keys: Sequence[str], folder: Path, manner: Manner, stop: Callable[[], bool]
    ) -> Iterator[Event]:
        library = self.library
        return take_out(library.folders, library._database, keys, folder, manner, "Pictor", stop)

    def words(self, name: str) -> tuple[str, ...]:
        found = self.settings.get(name, ())
        assert isinstance(found, tuple)
        return found

    def dialog(self) -> ExportDialog:
        return self._open(ExportDialog)

    def sheet_dialog(self) -> SheetDialog:
        return self._open(SheetDialog)

    def report(self) -> ExportReport:
        return self._open(ExportReport)

    def reports(self) -> list[ExportReport]:
        return [one for one in self.window.findChildren(ExportReport) if one.is_open]

    def answer(self, name: str, chosen: Path) -> None:
        """Choose this in the open file dialog of that name."""
        (dialog,) = (
            one
            for one in QApplication.topLevelWidgets()
            if isinstance(one, QFileDialog) and one.objectName() == name and one.isVisible()
        )
        dialog.fileSelected.emit(str(chosen))
        dialog.reject()

    def has_dialog(self, name: str) -> bool:
        return any(
            one.objectName() == name and one.isVisible() for one in QApplication.topLevelWidgets()
        )

    def finished(self, act: Callable[[], object]) -> TakenOut:
        """Do something, and wait for the export that it starts."""
        with self.qtbot.waitSignal(self.exporting.finished) as told:
            act()
        made = told.args[0] if told.args else None
        assert isinstance(made, TakenOut)
        return made

    def sheet_made(self, act: Callable[[], object]) -> SheetMade:
        with self.qtbot.waitSignal(self.sheets.finished) as told:
            act()
        made = told.args[0] if told.args else None
        assert isinstance(made, SheetMade)
        return made

    def close(self) -> None:
        self.exporting.close()
        self.sheets.close()
        self.library.close()

    def _open(self, kind: type[Found]) -> Found:
        (found,) = (one for one in self.window.findChildren(kind) if one.is_open)
        return found


def housing(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[House]:
    """A fixture's body."""
    house = House(qtbot, theme, tmp_path)
    yield house
    house.close()
