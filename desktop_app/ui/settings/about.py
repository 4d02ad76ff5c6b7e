"""The page about Pictor itself: its version, where its things lie, and what helps when asking."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QPainter, QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.state.about import About
from desktop_app.typed import override
from desktop_app.ui.composer.words import Label
from desktop_app.ui.facts import fill
from desktop_app.ui.icons import Icons
from desktop_app.ui.settings.licences import Licences
from desktop_app.ui.settings.page import Page
from desktop_app.ui.settings.storage_parts import breakable
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.buttons import TextButton

_ICON = 64


class _AppIcon(QWidget):
    """Pictor's own icon, drawn anew at each scale."""

    def __init__(self, file: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self._drawing = QSvgRenderer(str(file), self)
        self.setFixedSize(_ICON, _ICON)

    @override
    def sizeHint(self) -> QSize:
        return QSize(_ICON, _ICON)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        self._drawing.render(QPainter(self), QRectF(self.rect()))


class AboutPage(Page):
    """Nothing is set here."""

    def __init__(self, theme: Theme, icons: Icons, about: About, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._icons = icons
        self._about = about
        self._make_head()
        self.add_hairline()
        self.show_data = self._row(self.tr("Pictor's folder"), about.data, self.tr("Open folder"))
        self.show_logs = self._row(self.tr("Log"), about.logs, self.tr("Open log folder"))
        name = self.tr("When you ask for help")
        self.copy = TextButton(theme, self.tr("Copy diagnostics"), parent=self.body)
        self._copy_row = self.add_row(name, self.copy)
        self._copy_row.explain(
            self.tr("Versions, counts and the end of the log. No key and no prompt is in it.")
        )
        self.licences = TextButton(theme, self.tr("Licences…"), parent=self.body)
        row = self.add_row(self.tr("Made with the work of others"), self.licences, is_last=True)
        row.explain(self.tr("The free software that is inside Pictor."))
        self.column.addStretch(1)
        self.copy.clicked.connect(self._copy)
        self.licences.clicked.connect(self._show_licences)

    def _make_head(self) -> None:
        theme, about = self._theme, self._about
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        name = Label(theme, about.name, role="pageTitle", color="text", parent=self.body)
        version = fill(self.tr("Version %1"), about.version)
        told = Label(theme, version, role="body", is_figures=True, parent=self.body)
        told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        parts = " · ".join(f"{name} {number}" for name, number in about.parts)
        made_of = Label(theme, parts, role="meta", color="text3", is_figures=True, parent=self.body)
        made_of.setWordWrap(True)
        for label in (name, told, made_of):
            words.addWidget(label)
        words.addStretch(1)
        head = QHBoxLayout()
        head.setContentsMargins(0, 8, 0, 20)
        head.setSpacing(18)
        head.addWidget(_AppIcon(about.icon, self.body), 0, Qt.AlignmentFlag.AlignVCenter)
        head.addLayout(words, 1)
        self.column.addLayout(head)

    def _row(self, name: str, folder: Path, words: str) -> TextButton:
        button = TextButton(self._theme, words, parent=self.body)
        row = self.add_row(name, button)
        row.explain(breakable(str(folder)))
        button.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))))
        return button

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._about.diagnostics())
        self._copy_row.explain(self.tr("Copied. Have a look at it before you hand it on."))

    def _show_licences(self) -> None:
        Licences(self._theme, self._icons, self._about.licences(), self.window()).open()
