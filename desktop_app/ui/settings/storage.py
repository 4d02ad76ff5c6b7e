"""The page about the disk: where the library lies, what it takes, and how long things are kept."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QShowEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from desktop_app.core.errors import Failure
from desktop_app.core.settings import Settings
from desktop_app.state.preferences import Preferences
from desktop_app.state.storage import Space, Storage
from desktop_app.typed import override
from desktop_app.ui import wording
from desktop_app.ui.facts import file_size, fill, moment
from desktop_app.ui.icons import Icons
from desktop_app.ui.notices import announce
from desktop_app.ui.settings.page import Page, SettingRow
from desktop_app.ui.settings.storage_moving import StorageMoving
from desktop_app.ui.settings.storage_parts import Part, SpaceTable, breakable
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.buttons import TextButton
from desktop_app.ui.widgets.menu_button import MenuButton

_DAYS = (7, 14, 30, 90, 365)
_MB = (512, 1024, 2048, 4096, 8192)
_MENU_WIDTH = 118


class StoragePage(Page):
    """Everything that is set here applies at once; what cannot be undone is asked first."""

    start_again_wanted = Signal()  # the library moves before it is opened again
    empty_trash_wanted = Signal()
    restore_wanted = Signal()  # the backups, to go back to one
    check_wanted = Signal()

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        storage: Storage,
        preferences: Preferences,
        parent: QWidget,
    ) -> None:
        super().__init__(theme, parent)
        self._icons = icons
        self._storage = storage
        self._preferences = preferences
        self._is_backing_up = False
        self._moving = StorageMoving(theme, storage, self)
        self._make_place()
        self.add_heading(self.tr("Space used"))
        self.table = SpaceTable(theme, self.body)
        self.column.addWidget(self.table)
        self.add_hairline()
        self._make_keeping()
        self._make_backups()
        self.column.addStretch(1)
        self._wire()
        self._show_settings(preferences.now)
        self._show_nothing()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._storage.refresh()

    # How it is made

    def _make_place(self) -> None:
        self.show_folder = self._button(self.tr("Show in folder"))
        self.move_away = self._button(self.tr("Move…"))
        self._place = self._row(self.tr("Library folder"), self.show_folder, self.move_away)
        self.remove_old = self._button(self.tr("Remove…"))
        self._old = self.add_row(self.tr("Old copy of the library"), self.remove_old, is_last=True)
        self._old.hide()
        self.show_folder.clicked.connect(lambda: _open(self._storage.folder))
        self.move_away.clicked.connect(self._moving.choose)
        self.remove_old.clicked.connect(self._moving.ask_to_remove)

    def _make_keeping(self) -> None:
        name = self.tr("Keep deleted pictures for")
        days = [(str(number), self.tr("%Ln days", "", number)) for number in _DAYS]
        self.days = self._menu(name, days, str(self._preferences.now.trash_days))
        self.empty_trash = self._button(self.tr("Empty trash…"))
        self._trash = self._row(name, self.days, self.empty_trash)
        name = self.tr("Small copies for the wall")
        sizes = [(str(number), _megabytes(number)) for number in _MB]
        self.limit = self._menu(name, sizes, str(self._preferences.now.thumbnails_mb))
        self.clear = self._button(self.tr("Clear now"))
        self._small = self._row(name, self.limit, self.clear)
        self._small.explain(
            self.tr("At most so large. Pictor makes them again when it needs them.")
        )
        self.choose_export = self._button(self.tr("Choose…"))
        self._export = self.add_row(self.tr("Exports go to"), self.choose_export)
        widest = max(one.sizeHint().width() for one in (self.empty_trash, self.clear))
        for button in (self.empty_trash, self.clear):  # so that the fields stand below each other
            button.setMinimumWidth(widest)
        self.days.chosen.connect(lambda days: self._preferences.update(trash_days=int(days)))
        self.limit.chosen.connect(lambda size: self._preferences.update(thumbnails_mb=int(size)))
        self.empty_trash.clicked.connect(self.empty_trash_wanted)
        self.clear.clicked.connect(self._clear)
        self.choose_export.clicked.connect(self._choose_export)

    def _make_backups(self) -> None:
        self.back_up = self._button(self.tr("Back up now"))
        self.restore = self._button(self.tr("Restore…"))
        self._backups = self._row(self.tr("Backups"), self.back_up, self.restore)
        self.check = self._button(self.tr("Check library…"))
        row = self.add_row(self.tr("Is everything there?"), self.check, is_last=True)
        row.explain(self.tr("Looks at every file, and offers to put right what isn't."))
        self.back_up.clicked.connect(self._back_up)
        self.restore.clicked.connect(self.restore_wanted)
        self.check.clicked.connect(self.check_wanted)

    def _button(self, words: str) -> TextButton:
        return TextButton(self._theme, words, parent=self.body)

    def _menu(self, name: str, choices: Sequence[tuple[str, str]], taken: str) -> MenuButton:
        if taken not in dict(choices):  # set by hand, in the file
            odd = self.tr("%Ln days", "", int(taken)) if len(taken) < 4 else _megabytes(int(taken))
            choices = (*choices, (taken, odd))
        menu = MenuButton(self._theme, self._icons, name, choices, self.body)
        menu.setMinimumWidth(_MENU_WIDTH)
        menu.setFixedHeight(max(32, self._theme.line_height("body") + 12))  # as the buttons beside
        return menu

    def _row(self, name: str, *widgets: QWidget) -> SettingRow:
        """A row with several controls, each of which says what it is about."""
        both = QWidget(self.body)
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for widget in widgets:
            if widget.accessibleName() != name:
                widget.setAccessibleDescription(name)
            row.addWidget(widget)
        return self.add_row(name, both)

    def _wire(self) -> None:
        storage = self._storage
        storage.counted.connect(self._on_counted)
        storage.cleared.connect(self._on_cleared)
        storage.failed.connect(self._on_failed)
        storage.backups.made.connect(self._on_backed_up)
        storage.backups.failed.connect(self._on_backup_failed)
        self._preferences.changed.connect(self._show_settings)
        self._moving.start_again_wanted.connect(self.start_again_wanted)
        self._moving.told.connect(self._on_told)

    # What is shown

    def _show_settings(self, now: Settings) -> None:
        self.days.take(str(now.trash_days))
        self.limit.take(str(now.thumbnails_mb))
        folder = now.export_folder
        nowhere = self.tr("Where you export to first")
        self._export.explain(breakable(folder) if folder else nowhere)

    def _show_nothing(self) -> None:
        """What is known before anything is counted."""
        self._show_place()
        self.table.show_parts((), self.tr("Counting…"))
        self._trash.explain(self.tr("Then they go for good."))
        self._backups.explain(self.tr("Once a day, by itself."))
        if self._storage.space is not None:
            self._on_counted(self._storage.space)

    def _show_place(self, told: str = "") -> None:
        lines, space = [breakable(str(self._storage.folder))], self._storage.space
        if told:
            lines.append(told)
        elif space is not None and space.free_bytes is not None:
            lines.append(fill(self.tr("%1 free on this disk"), file_size(space.free_bytes)))
        self._place.explain("\n".join(lines))

    def _on_counted(self, space: Space) -> None:
        use = space.use
        rest = use.database + use.references + use.turns + use.recovered + use.incoming
        count = QLocale().toString(space.pictures)
        trashed = QLocale().toString(space.trashed) if space.trashed else ""
        self.table.show_parts(
            (
                Part(name=self.tr("Pictures"), size_bytes=use.images, color="accent", count=count),
                Part(
                    name=self.tr("In the trash"),
                    size_bytes=use.trash,
                    color="attention",
                    count=trashed,
                ),
                Part(
                    name=self.tr("Small copies"),
                    size_bytes=use.small_copies,
                    color="accent",
                    strength=0.45,
                ),
                Part(name=self.tr("Backups"), size_bytes=use.backups, color="text3"),
                Part(
                    name=self.tr("List, references and more"), size_bytes=rest, color="controlHover"
                ),
            ),
            self.tr("All together"),
        )
        self._show_place()
        self.empty_trash.setEnabled(space.trashed > 0)
        self.clear.setEnabled(use.small_copies > 0)
        if space.last_backup is not None:
            last = fill(self.tr("Once a day, by itself. Last: %1"), moment(space.last_backup))
            self._backups.explain(last)
        self._old.setVisible(space.old is not None)
        self.move_away.setEnabled(space.old is None)
        first = self.tr("Remove the old copy first")
        self.move_away.setToolTip("" if space.old is None else first)
        if space.old is not None:
            left = self.tr("%1, from before it was moved: %2")
            self._old.explain(fill(left, file_size(space.old_bytes), breakable(str(space.old))))

    # What is done

    def _clear(self) -> None:
        self.clear.setEnabled(False)
        self._storage.clear_small_copies()

    def _on_cleared(self) -> None:
        self._small.explain(self.tr("Cleared. Pictor makes them again when it needs them."))

    def _back_up(self) -> None:
        self._is_backing_up = True
        self.back_up.setEnabled(False)
        self._backups.complain("")
        self._backups.explain(self.tr("Backing up…"))
        self._storage.backups.make()

    def _on_backed_up(self) -> None:
        self._is_backing_up = False
        self.back_up.setEnabled(True)
        self._storage.refresh()

    def _on_backup_failed(self, failure: Failure) -> None:
        if self._is_backing_up:
            self._is_backing_up = False
            self.back_up.setEnabled(True)
            said = wording.explain(failure)
            self._backups.complain(f"{said.title} {said.text}".strip())
            self._storage.refresh()

    def _on_failed(self, failure: Failure) -> None:
        said = wording.explain(failure)
        self._show_place()
        self._place.complain(f"{said.title} {said.text}".strip())

    def _on_told(self, text: str) -> None:
        self._place.complain("")
        self._show_place(text)
        if text:
            announce(self, text)

    def _choose_export(self) -> None:
        dialog = QFileDialog(self.window(), self.tr("Where shall exports go?"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setObjectName("export_folder")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setDirectory(self._preferences.now.export_folder or str(Path.home()))
        dialog.fileSelected.connect(lambda path: self._preferences.update(export_folder=path))
        dialog.open()


def _megabytes(size: int) -> str:
    """A limit in the steps people know: "512 MB", "2 GB"."""
    if size % 1024 == 0:
        return fill(QCoreApplication.translate("StoragePage", "%1 GB"), _number(size // 1024))
    return fill(QCoreApplication.translate("StoragePage", "%1 MB"), _number(size))


def _number(number: int) -> str:
    return QLocale().toString(number)


def _open(folder: Path) -> None:
    """Show a folder in the system's own window."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
