"""The page about the way to the service: its address, a proxy, certificates."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from desktop_app.core.settings import Settings
from desktop_app.state.preferences import Preferences
from desktop_app.ui.composer.words import Label
from desktop_app.ui.settings.fields import CommittingField
from desktop_app.ui.settings.page import Page
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.buttons import TextButton


@dataclass(frozen=True, slots=True, kw_only=True)
class Checks:
    """Each takes what was written and answers with what is wrong with it, or ""."""

    address: Callable[[str], str]
    proxy: Callable[[str], str]
    ca_file: Callable[[str], str]


class _Place(QWidget):
    """A name, a field as wide as the page, a word about it, and what is wrong with it."""

    def __init__(
        self,
        theme: Theme,
        name: str,
        empty: str,
        hint: str,
        check: Callable[[str], str],
        take: Callable[[str], None],
        page: Page,
    ) -> None:
        super().__init__(page.body)
        self._check = check
        self._take = take
        self._kept = ""
        self._hint_text = hint
        self._label = Label(theme, name, role="label", parent=page.body)
        self.field = CommittingField(theme, name, parent=self)
        self.field.setPlaceholderText(empty)
        self._hint = Label(theme, hint, role="meta", color="text3", parent=page.body)
        self._problem = Label(theme, role="meta", color="attention", parent=page.body)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 8, 0, 7)
        self.row.setSpacing(8)
        self.row.addWidget(self.field, 1)
        for label in (self._hint, self._problem):
            label.setWordWrap(True)
        for widget in (self._label, self, self._problem, self._hint):
            page.column.addWidget(widget)
        page.column.addSpacing(22)
        self._complain("")
        self.field.committed.connect(self.commit)
        self.field.given_up.connect(self._on_given_up)
        self.field.textEdited.connect(lambda: self._complain(""))

    def show_kept(self, kept: str) -> None:
        """Show what the settings say; what is being put right is left alone."""
        is_new = kept != self._kept
        self._kept = kept
        if is_new or not self._problem.text():
            self.field.setText(kept)

    def commit(self) -> None:
        """Take what was written, if nothing is wrong with it."""
        written = self.field.text().strip()
        problem = self._check(written) if written else ""
        self._complain(problem)
        self.field.mark_wrong(bool(problem))
        if not problem:
            self._kept = written
            self.field.setText(written)
            self._take(written)

    def _on_given_up(self) -> None:
        self._complain("")
        self.field.setText(self._kept)

    def _complain(self, problem: str) -> None:
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))
        self.field.setAccessibleDescription(f"{problem} {self._hint_text}".strip())


class NetworkPage(Page):
    """Three places, empty for nearly everybody."""

    def __init__(
        self, theme: Theme, preferences: Preferences, checks: Checks, parent: QWidget
    ) -> None:
        super().__init__(theme, parent)
        take = preferences.update
        self._address = _Place(
            theme,
            self.tr("Service address"),
            "https://openrouter.ai/api/v1",
            self.tr(
                "Another host needs a key of its own: Pictor never sends it the one for OpenRouter."
            ),
            checks.address,
            lambda text: take(base_url=text),
            self,
        )
        self._proxy = _Place(
            theme,
            self.tr("Proxy"),
            self.tr("As this computer is set up"),
            self.tr("A password in it is kept readable in Pictor's settings file."),
            checks.proxy,
            lambda text: take(proxy=text),
            self,
        )
        self._ca_file = _Place(
            theme,
            self.tr("Certificate file"),
            self.tr("The certificates this computer trusts"),
            self.tr("For networks that look into secure connections: a file that ends in .pem."),
            checks.ca_file,
            lambda text: take(ca_file=text),
            self,
        )
        choose = TextButton(theme, self.tr("Choose…"), parent=self._ca_file)
        choose.clicked.connect(self._choose_file)
        self._ca_file.row.addWidget(choose)
        self.column.addStretch(1)
        preferences.changed.connect(self._on_settings)
        self._on_settings(preferences.now)

    def _on_settings(self, settings: Settings) -> None:
        self._address.show_kept(settings.base_url)
        self._proxy.show_kept(settings.proxy)
        self._ca_file.show_kept(settings.ca_file)

    def _choose_file(self) -> None:
        dialog = QFileDialog(self.window(), self.tr("Certificate file"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setObjectName("ca_file")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._on_file)
        dialog.open()

    def _on_file(self, path: str) -> None:
        self._ca_file.field.setText(path)
        self._ca_file.commit()
