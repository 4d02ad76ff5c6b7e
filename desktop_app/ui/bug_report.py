"""A mistake of Pictor's own, told calmly: what it means, and the report for whoever can mend it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.state.bugs import Bugs
from desktop_app.typed import override
from desktop_app.ui.composer.words import Label
from desktop_app.ui.icons import Icons
from desktop_app.ui.notices import Toast
from desktop_app.ui.settings.standing_line import RoundIcon
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.buttons import TextButton
from desktop_app.ui.widgets.overlay import Overlay

_WIDTH, _PAD = 480, 24


class BugReport(Overlay):
    """Esc goes on; quitting is asked for by its own button."""

    quit_wanted = Signal()

    def __init__(self, theme: Theme, icons: Icons, report: str, logs: Path, owner: QWidget) -> None:
        super().__init__(theme, owner)
        self.report = report
        self._logs = logs
        self.setObjectName("bug_report")
        title = self.tr("Something in Pictor went wrong.")
        text = self.tr(
            "Your pictures are safe: each is on the disk as soon as it has come. You can go on;"
            " if something behaves oddly, close Pictor and open it again."
        )
        self.panel.setAccessibleName(title)
        self.panel.setAccessibleDescription(text)
        icon = RoundIcon(theme, icons, self.panel)
        icon.show_icon("triangle-alert", is_trouble=True)
        heading = Label(theme, title, role="panelTitle", color="text", parent=self.panel)
        said = Label(theme, text, role="reading", parent=self.panel)
        self._told = Label(
            theme,
            self.tr("The report says what went wrong, and in which part. No key is in it."),
            role="meta",
            color="text3",
            parent=self.panel,
        )
        for label in (heading, said, self._told):
            label.setWordWrap(True)
        self.copy = TextButton(theme, self.tr("Copy report"), parent=self.panel)
        self.show_logs = TextButton(theme, self.tr("Open log folder"), parent=self.panel)
        self.leave = TextButton(theme, self.tr("Quit"), height=40, parent=self.panel)
        self.go_on = TextButton(
            theme, self.tr("Go on"), kind="primary", height=40, parent=self.panel
        )
        self.copy.clicked.connect(self._copy)
        self.show_logs.clicked.connect(self._show_logs)
        self.leave.clicked.connect(self._leave)
        self.go_on.clicked.connect(self.give_up)
        words = QVBoxLayout()
        words.setSpacing(6)
        for widget in (heading, said):
            words.addWidget(widget)
        top = QHBoxLayout()
        top.setSpacing(14)
        top.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        helps = QHBoxLayout()
        helps.setSpacing(8)
        helps.addWidget(self.copy)
        helps.addWidget(self.show_logs)
        helps.addStretch(1)
        feet = QHBoxLayout()
        feet.setSpacing(8)
        feet.addStretch(1)
        feet.addWidget(self.leave)
        feet.addWidget(self.go_on)
        column = QVBoxLayout(self.panel)
        column.setContentsMargins(_PAD, _PAD, _PAD, _PAD - 4)
        column.setSpacing(0)
        column.addLayout(top)
        column.addSpacing(18)
        column.addLayout(helps)
        column.addSpacing(8)
        column.addWidget(self._told)
        column.addSpacing(20)
        column.addLayout(feet)

    @property
    def told(self) -> str:
        """What is said about the report."""
        return self._told.text()

    @override
    def take_keyboard(self) -> None:
        self.go_on.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def panel_size(self) -> QSize:
        return self.as_high_as_needed(_WIDTH * self._theme.line_height("body") / 18, _PAD)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report)
        self._told.setText(self.tr("Copied. Have a look at it before you hand it on."))
        self.place()

    def _show_logs(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._logs)))

    def _leave(self) -> None:
        self.give_up()
        self.quit_wanted.emit()


class BugRoom(QObject):
    """Shows one report at a time, and never one on top of another."""

    quit_wanted = Signal()

    def __init__(
        self, theme: Theme, icons: Icons, bugs: Bugs, logs: Path, toast: Toast, window: QWidget
    ) -> None:
        super().__init__(window)
        self._theme = theme
        self._icons = icons
        self._logs = logs
        self._toast = toast
        self._window = window
        self._waiting: list[str] = []
        self.open_report: BugReport | None = None
        bugs.found.connect(self.show)

    def show(self, report: str) -> None:
        """Show this, once what is shown now has been read."""
        self._waiting.append(report)
        self._next()

    def tell_crash(self, report: str) -> None:
        """The run before this one ended in a crash."""
        self._toast.say(
            self.tr("Pictor ended unexpectedly last time. Your pictures are safe."),
            self.tr("Copy report"),
            lambda: self._copy(report),
        )

    def _next(self) -> None:
        if self.open_report is not None or not self._waiting:
            return
        report = "\n\n".join(self._waiting)
        self._waiting.clear()
        dialog = BugReport(self._theme, self._icons, report, self._logs, self._window)
        dialog.quit_wanted.connect(self.quit_wanted)
        dialog.closed.connect(self._on_closed)
        self.open_report = dialog
        dialog.open()

    def _on_closed(self) -> None:
        self.open_report = None
        self._next()

    def _copy(self, report: str) -> None:
        QGuiApplication.clipboard().setText(report)
        self._toast.say(self.tr("Report copied"))
