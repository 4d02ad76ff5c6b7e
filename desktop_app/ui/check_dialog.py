"""Looking after the library: a look at everything, then what was found and what can be done.

The dialog does nothing itself: it emits what the person wants.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.core.errors import Failure
from desktop_app.state.upkeep import Checkup, Outcome, Progress, Report, Task, without
from desktop_app.typed import override
from desktop_app.ui import wording
from desktop_app.ui.check_group import GroupRow
from desktop_app.ui.check_outcomes import outcome_words
from desktop_app.ui.check_parts import ProgressLine, UseTable
from desktop_app.ui.check_words import Fix, groups, progress_words, use_rows, verdict
from desktop_app.ui.composer.words import Label
from desktop_app.ui.icons import Icons
from desktop_app.ui.settings.connection_words import Standing
from desktop_app.ui.settings.page import MARGIN, Hairline, Page
from desktop_app.ui.settings.standing_line import StandingLine
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.buttons import IconButton, Kind, TextButton
from desktop_app.ui.widgets.overlay import Overlay

_WIDTH, _TALLEST = 640, 720
_CLOSE_MARGIN = 16
_FOOT_PAD = 16
#: The group that each task is about.
_ABOUT = {
    Task.FIND_AGAIN: "missing",
    Task.LOCATE: "missing",
    Task.FORGET: "missing",
    Task.ADOPT: "orphans",
    Task.ACCEPT: "changed",
    Task.WRITE_RECIPES: "bare",
    Task.REBUILD: "index",
}


class CheckDialog(Overlay):
    """Begins to look as soon as it is opened; closing it ends the look."""

    wanted = Signal(object, object)  # Fix, and the Report as it is by now
    show_wanted = Signal(object)  # Picture
    folder_wanted = Signal(object)  # Path
    backups_wanted = Signal()

    def __init__(self, theme: Theme, icons: Icons, checkup: Checkup, owner: QWidget) -> None:
        super().__init__(theme, owner)
        self._icons = icons
        self._checkup = checkup
        self._is_looking = False
        self._was_thorough = False
        self._busy = ""  # the name of the group about which something is done
        self.report: Report | None = None
        self.rows: dict[str, GroupRow] = {}
        self.use: UseTable | None = None
        self.setObjectName("check_library")
        self.panel.setAccessibleName(self.tr("Check the library"))
        self._title = Label(
            theme, self.tr("Check the library"), role="pageTitle", color="text", parent=self.panel
        )
        self._close = IconButton(theme, icons, "x", self.tr("Close"), parent=self.panel)
        self._close.clicked.connect(self.give_up)
        self._page = Page(theme, self.panel)
        self.standing = StandingLine(theme, icons, self._page.body)
        self.line = ProgressLine(theme, self.tr("Progress"), self._page.body)
        self._found = QWidget(self._page.body)
        self._found_column = QVBoxLayout(self._found)
        self._found_column.setContentsMargins(0, 0, 0, 0)
        self._found_column.setSpacing(0)
        self.thorough = self._foot(self.tr("Read every file"), "plain")
        self.thorough.setToolTip(
            self.tr("Takes longer, and finds files that have changed without changing their size")
        )
        self.thorough.clicked.connect(lambda: checkup.start(is_thorough=True))
        self.backups = self._foot(self.tr("Backups…"), "quiet")
        self.backups.clicked.connect(self.backups_wanted)
        self.cancel = self._foot(self.tr("Cancel"), "plain")
        self.cancel.clicked.connect(checkup.cancel)
        self.done = self._foot(self.tr("Done"), "primary")
        self.done.clicked.connect(self.give_up)
        self._lay_out()
        checkup.started.connect(self._on_started)
        checkup.progressed.connect(self._on_progress)
        checkup.finished.connect(self.show_report)
        checkup.stopped.connect(self._on_stopped)
        checkup.failed.connect(self._on_failed)
        checkup.mended.connect(self._on_mended)

    @override
    def open(self) -> None:
        self._checkup.start()
        super().open()

    @override
    def give_up(self) -> None:
        """Close; what is being put right goes on."""
        if self._is_looking:
            self._checkup.cancel()
        super().give_up()

    def begin(self, fix: Fix) -> None:
        """Say that this is being done now."""
        name = next((row.group.name for row in self.rows.values() if fix in row.buttons), "")
        self._busy = name
        if name:
            self.rows[name].tell(self.tr("Working…"), is_good=False)
        self._refresh_buttons()

    def show_report(self, report: Report) -> None:
        """Show what was found."""
        self._is_looking = False
        self.report = report
        self.line.hide()
        self._forget_rows()
        self._say_verdict(report)
        for group in groups(report):
            if self.rows:
                self._found_column.addWidget(Hairline(self._theme, self._found))
            row = GroupRow(self._theme, self._icons, group, self._found)
            row.wanted.connect(partial(self._on_wanted, group.folder))
            row.show_wanted.connect(self.show_wanted)
            row.resized.connect(self.place)
            self.rows[group.name] = row
            self._found_column.addWidget(row)
        self._add_use(report)
        self._found.show()
        self._refresh_buttons()
        self.place()

    @override
    def panel_color(self) -> QColor:
        return self._theme.color("panel" if self._theme.is_dark else "canvas")

    @override
    def panel_size(self) -> QSize:
        scale = self._theme.line_height("body") / 18
        width = min(round(_WIDTH * scale), max(self.width() - 2 * _CLOSE_MARGIN, 0))
        inside = self._page.column
        inside.activate()  # else it says what it was before
        around = self._head.sizeHint().height() + self.done.height() + 2 * _FOOT_PAD + 1
        height = inside.totalHeightForWidth(width) + around
        return QSize(width, min(height, round(_TALLEST * scale)))

    @override
    def take_keyboard(self) -> None:
        wanted = self.cancel if self.cancel.isVisibleTo(self) else self.done
        wanted.setFocus(Qt.FocusReason.OtherFocusReason)

    # How it is made

    def _foot(self, text: str, kind: Kind) -> TextButton:
        return TextButton(self._theme, text, kind=kind, height=40, parent=self.panel)

    def _lay_out(self) -> None:
        self._head = QHBoxLayout()
        self._head.setContentsMargins(_CLOSE_MARGIN, 18, _CLOSE_MARGIN, 8)
        self._head.setSpacing(0)
        self._head.addSpacing(MARGIN - _CLOSE_MARGIN)
        self._head.addWidget(self._title, 1)
        self._head.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        feet = QHBoxLayout()
        feet.setContentsMargins(MARGIN, _FOOT_PAD, MARGIN, _FOOT_PAD)
        feet.setSpacing(8)
        feet.addWidget(self.thorough)
        feet.addWidget(self.backups)
        feet.addStretch(1)
        feet.addWidget(self.cancel)
        feet.addWidget(self.done)
        inside = self._page.column
        inside.addWidget(self.standing)
        inside.addSpacing(14)
        inside.addWidget(self.line)
        inside.addWidget(self._found)
        inside.addStretch(1)
        column = QVBoxLayout(self.panel)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head)
        column.addWidget(self._page, 1)
        column.addWidget(Hairline(self._theme, self.panel))
        column.addLayout(feet)

    def _add_use(self, report: Report) -> None:
        rows = use_rows(report.use)
        if not rows:
            return
        name = Label(self._theme, self.tr("Space used"), role="label", parent=self._found)
        self._found_column.addSpacing(14)
        self._found_column.addWidget(name)
        self._found_column.addSpacing(8)
        self._found_column.addWidget(Hairline(self._theme, self._found))
        total = (self.tr("All together"), report.use.total)
        self.use = UseTable(self._theme, rows, total, self._found)
        self._found_column.addWidget(self.use)

    def _forget_rows(self) -> None:
        self.rows.clear()
        self.use = None
        while (item := self._found_column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    # What happens

    def _on_wanted(self, folder: Path | None, fix: Fix) -> None:
        if fix is Fix.OPEN_FOLDER:
            self.folder_wanted.emit(folder)
        elif self.report is not None and not self._busy:
            self.wanted.emit(fix, self.report)

    def _on_started(self, is_thorough: bool) -> None:
        self._is_looking = True
        self.report = None
        self._forget_rows()
        self._found.hide()
        self.line.show_part(0, 0)
        self.line.show()
        title = (
            self.tr("Reading every file…") if is_thorough else self.tr("Looking at the library…")
        )
        text = self.tr("Nothing is changed by looking.")
        self.standing.say(Standing(icon="search", title=title, text=text))
        self._was_thorough = is_thorough
        self._refresh_buttons()
        self.place()

    def _on_progress(self, progress: Progress) -> None:
        text = progress_words(progress)
        if self._is_looking:
            self.line.show_part(progress.done, progress.total)
            title = self.tr("Looking at the library…")
            self.standing.say(Standing(icon="search", title=title, text=text))
        elif self._busy in self.rows:
            self.rows[self._busy].tell(text, is_good=False)

    def _on_stopped(self) -> None:
        self._end_look(self.tr("Stopped."), self.tr("Nothing was changed."))

    def _on_failed(self, failure: Failure) -> None:
        said = wording.explain(failure)
        self._end_look(said.title, said.text, is_trouble=True)

    def _end_look(self, title: str, text: str, *, is_trouble: bool = False) -> None:
        self._is_looking = False
        self.line.hide()
        icon = "triangle-alert" if is_trouble else "search"
        self.standing.say(Standing(icon=icon, title=title, text=text, is_trouble=is_trouble))
        self._refresh_buttons()
        self.place()

    def _on_mended(self, outcome: Outcome) -> None:
        self._busy = ""
        if self.report is None:
            return
        self.report = without(self.report, outcome)
        left = {group.name: group for group in groups(self.report)}
        name = _ABOUT[outcome.task]
        row = self.rows.get(name)
        if row is not None and name in left:
            row.show_group(left[name])
            row.tell(outcome_words(outcome), is_good=bool(outcome.done))
        elif row is not None:
            row.settle(outcome_words(outcome))
        self._say_verdict(self.report, is_untouched=False)
        self._refresh_buttons()

    def _say_verdict(self, report: Report, *, is_untouched: bool = True) -> None:
        title, text = verdict(report, is_untouched=is_untouched)
        trouble = not report.is_sound
        icon = "triangle-alert" if trouble else "check"
        self.standing.say(Standing(icon=icon, title=title, text=text, is_trouble=trouble))

    def _refresh_buttons(self) -> None:
        """Offer what can be done now; the keyboard stays where something is."""
        is_working = self._is_looking or bool(self._busy)
        wanted, other = (self.cancel, self.done) if is_working else (self.done, self.cancel)
        wanted.show()
        leaving = [other, *([self.thorough] if self._was_thorough or self._busy else [])]
        if any(one.hasFocus() for one in leaving) or any(
            row.has_keyboard() for row in self.rows.values() if self._busy
        ):
            is_seen = self._ring is not None and self._ring.isVisible()
            reason = Qt.FocusReason
            wanted.setFocus(reason.ShortcutFocusReason if is_seen else reason.OtherFocusReason)
        other.hide()
        for row in self.rows.values():
            row.set_busy(busy=bool(self._busy))
        self.thorough.setVisible(not self._was_thorough and not self._busy)
        self.backups.setVisible(not is_working)
