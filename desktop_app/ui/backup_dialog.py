"""The backups of the library in a list: one more is made, and one is chosen to go back to.

The dialog does nothing itself: it emits what the person wants.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.core.errors import Failure
from desktop_app.state.backup_list import Backup, Backups, Cause
from desktop_app.typed import override
from desktop_app.ui import wording
from desktop_app.ui.composer.words import Label
from desktop_app.ui.facts import fill, moment
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.buttons import IconButton, TextButton
from desktop_app.ui.widgets.name_list import NameList, ToggleRow
from desktop_app.ui.widgets.overlay import Overlay

_WIDTH, _PAD, _CLOSE_PAD = 520, 32, 16
_FEWEST, _MOST = 3, 8  # rows that are seen at once
_ICONS = {Cause.DAY: "calendar-days", Cause.MIGRATION: "archive", Cause.REPLACED: "undo-2"}


class BackupDialog(Overlay):
    """Lists them, the newest first; arrows choose."""

    restore_wanted = Signal(object)  # Backup

    def __init__(self, theme: Theme, icons: Icons, backups: Backups, owner: QWidget) -> None:
        super().__init__(theme, owner)
        self._backups = backups
        self._known: dict[str, Backup] = {}
        self._is_listed = False
        self._is_making = False
        self.setObjectName("restore_backup")
        self.panel.setAccessibleName(self.tr("Backups"))
        self._title = Label(theme, self.tr("Backups"), role="pageTitle", color="text")
        self._close = IconButton(theme, icons, "x", self.tr("Close"), parent=self.panel)
        self._close.clicked.connect(self.give_up)
        self._text = Label(
            theme,
            self.tr(
                "Pictor copies the library's list once a day: what there is, what you noted,"
                " and what it cost. The pictures themselves are files, and stay where they are."
            ),
            role="meta",
        )
        self._text.setWordWrap(True)
        self.list = NameList(theme, icons, self.panel)
        self.list.setAccessibleName(self.tr("Backups"))
        self.list.currentRowChanged.connect(self._refresh)
        self.list.itemActivated.connect(lambda _: self._restore())
        self.nothing = Label(theme, role="body", color="text3")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.told = Label(theme, role="label", color="text2", is_figures=True)
        self.told.setWordWrap(True)
        self.make = TextButton(theme, self.tr("Back up now"), height=40, parent=self.panel)
        self.make.clicked.connect(self._make)
        self.restore = TextButton(
            theme, self.tr("Restore…"), kind="primary", height=40, parent=self.panel
        )
        self.restore.clicked.connect(self._restore)
        self._lay_out()
        backups.listed.connect(self._on_listed)
        backups.made.connect(self._on_made)
        backups.failed.connect(self._on_failed)
        backups.ended.connect(self._on_ended)
        self._fill(())

    @property
    def current(self) -> Backup | None:
        """The backup that is chosen."""
        row = self.list.current
        return None if row is None else self._known.get(row.value)

    @override
    def open(self) -> None:
        super().open()
        self._backups.refresh()

    @override
    def take_keyboard(self) -> None:
        wanted = self.list if self.list.count() else self.make
        wanted.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def panel_color(self) -> QColor:
        return self._theme.color("panel" if self._theme.is_dark else "canvas")

    @override
    def panel_size(self) -> QSize:
        scale = self._theme.line_height("body") / 18
        width = min(round(_WIDTH * scale), max(self.width() - 2 * _CLOSE_PAD, 0))
        layout = self.panel.layout()
        if layout is None:
            return QSize(width, 0)
        layout.activate()  # else it says what it was before
        return QSize(width, layout.totalHeightForWidth(width))

    def say(self, text: str) -> None:
        """Say this under the list."""
        self.told.setText(text)
        self.place()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(_CLOSE_PAD, 18, _CLOSE_PAD, 0)
        head.addSpacing(_PAD - _CLOSE_PAD)
        head.addWidget(self._title, 1)
        head.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.make)
        buttons.addStretch(1)
        buttons.addWidget(self.restore)
        inside = QVBoxLayout()
        inside.setContentsMargins(_PAD, 4, _PAD, 20)
        inside.setSpacing(0)
        inside.addWidget(self._text)
        inside.addSpacing(14)
        inside.addWidget(self.list)
        inside.addWidget(self.nothing)
        inside.addSpacing(8)
        inside.addWidget(self.told)
        inside.addSpacing(12)
        inside.addLayout(buttons)
        column = QVBoxLayout(self.panel)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(inside)

    def _make(self) -> None:
        if self._is_making:
            return
        self._is_making = True
        self.say(self.tr("Backing up…"))
        self._refresh()
        self._backups.make()

    def _restore(self) -> None:
        chosen = self.current
        if chosen is not None and not self._backups.is_under_way:
            self.restore_wanted.emit(chosen)

    def _on_listed(self, found: tuple[Backup, ...]) -> None:
        self._is_listed = True
        self._fill(found)

    def _on_made(self) -> None:
        self.say(self.tr("Backed up."))

    def _on_failed(self, failure: Failure) -> None:
        said = wording.explain(failure)
        self.say(f"{said.title} {said.text}".strip())

    def _on_ended(self) -> None:
        if not self._backups.is_under_way:
            self._is_making = False
        self._refresh()

    def _fill(self, found: tuple[Backup, ...]) -> None:
        had_keyboard = self.panel.isAncestorOf(self.window().focusWidget())
        self._known = {one.path.name: one for one in found}
        self.list.fill([_row(one) for one in found])
        if self.list.current is None and found:
            self.list.setCurrentRow(0)
        self.list.setVisible(bool(found))
        self.nothing.setVisible(not found)
        words = self.tr("There is no backup yet.") if self._is_listed else self.tr("Looking…")
        self.nothing.setText(words)
        height = max(min(len(found), _MOST), _FEWEST) * self.list.row_height
        for widget in (self.list, self.nothing):
            widget.setFixedHeight(height)
        self._refresh()
        self.place()
        if had_keyboard and self.is_open:
            self.take_keyboard()

    def _refresh(self) -> None:
        self.restore.setEnabled(self.current is not None and not self._is_making)


def pictures_words(backup: Backup) -> str:
    """How many pictures it knows."""
    return QCoreApplication.translate("Backups", "%Ln pictures", "", backup.pictures)


def _row(backup: Backup) -> ToggleRow:
    text = moment(backup.made)
    if backup.cause is Cause.MIGRATION:
        text = fill(QCoreApplication.translate("Backups", "%1 · before an update"), text)
    elif backup.cause is Cause.REPLACED:
        text = fill(QCoreApplication.translate("Backups", "%1 · before going back"), text)
    return ToggleRow(
        backup.path.name, text, detail=pictures_words(backup), icon=_ICONS[backup.cause]
    )
