"""The page about what Pictor does of itself: how the desk starts, how much at once, file names."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.core.records import Picture
from desktop_app.state.connection import Connection
from desktop_app.state.draft import Draft
from desktop_app.state.exporting import first_names, manner_of, unknown_words
from desktop_app.state.preferences import Preferences
from desktop_app.ui.export.export_words import offered_words
from desktop_app.ui.facts import fill
from desktop_app.ui.icons import Icons
from desktop_app.ui.settings.desk_defaults import DeskDefaults
from desktop_app.ui.settings.fields import CommittingField
from desktop_app.ui.settings.page import Page
from desktop_app.ui.settings.switch import Switch
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.buttons import TextButton
from desktop_app.ui.widgets.menu import Menu
from desktop_app.ui.widgets.stepper import Stepper

_MOST_AT_ONCE = 16
_LONGEST_PATTERN = 200  # letters


class DefaultsPage(Page):
    """Everything on it writes the settings at once."""

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        preferences: Preferences,
        connection: Connection,
        desk: Draft,
        newest: Callable[[], Picture | None],
        parent: QWidget,
    ) -> None:
        """`newest` gives the picture whose name shows what a pattern makes of it."""
        super().__init__(theme, parent)
        self._preferences = preferences
        self._newest = newest
        DeskDefaults(theme, icons, self, preferences, connection, desk)
        self.column.addSpacing(4)
        name = self.tr("Jobs at once")
        self._at_once = Stepper(
            theme,
            icons,
            least=1,
            most=_MOST_AT_ONCE,
            fewer=self.tr("Fewer"),
            more=self.tr("More"),
            parent=self.body,
        )
        self._at_once.setAccessibleName(name)
        self._at_once.setFixedWidth(104)
        self.add_row(name, self._at_once).explain(self.tr("The others wait for their turn."))
        name = self.tr("Notify when pictures are ready")
        self._notifies = Switch(theme, name, self.body)
        self.add_row(name, self._notifies).explain(
            self.tr("Once for each batch, while Pictor is in the background.")
        )
        name = self.tr("One tile for all versions of a picture")
        self._folds = Switch(theme, name, self.body)
        self.add_row(name, self._folds)
        self._make_names(theme, icons)
        self.column.addStretch(1)
        self._wire()
        self._show()

    def _make_names(self, theme: Theme, icons: Icons) -> None:
        name = self.tr("Names of exported files")
        ends = QWidget(self.body)
        self._pattern = CommittingField(theme, name, parent=ends)
        self._pattern.setMaxLength(_LONGEST_PATTERN)
        self._pattern.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._pattern.setMinimumWidth(200)
        self._insert = TextButton(theme, self.tr("Insert"), icons=icons, icon="plus", parent=ends)
        self._insert.setToolTip(self.tr("Put in a fact about the picture"))
        row = QHBoxLayout(ends)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._pattern, 1)
        row.addWidget(self._insert)
        self._name_row = self.add_row(name, ends, is_last=True)

    def _wire(self) -> None:
        update = self._preferences.update
        self._at_once.valueChanged.connect(lambda count: update(jobs_at_once=count))
        self._notifies.clicked.connect(lambda on: update(notifies=on))
        self._folds.clicked.connect(lambda on: update(fold_versions=on))
        self._pattern.textEdited.connect(lambda _: self._tell())
        self._pattern.committed.connect(self._on_pattern)
        self._pattern.given_up.connect(self._show)
        self._insert.clicked.connect(self._open_menu)
        self._preferences.watch(
            self._show, *("jobs_at_once", "notifies", "fold_versions", "export_manner")
        )

    def _show(self) -> None:
        now = self._preferences.now
        self._at_once.setValue(now.jobs_at_once)
        self._notifies.setChecked(now.notifies)
        self._folds.setChecked(now.fold_versions)
        if not self._pattern.is_touched:
            self._pattern.setText(manner_of(now.export_manner).pattern)
        self._tell()

    def _tell(self) -> None:
        """Say what comes of what is written now."""
        pattern = self._pattern.text()
        unknown = unknown_words(pattern)
        text = self.tr("%1 is no fact that Pictor knows, so it stays a word.")
        self._name_row.complain(fill(text, f"{{{unknown[0]}}}") if unknown else "")
        picture = self._newest()
        names = first_names(pattern, [picture] if picture is not None else [], "", 1)
        example = fill(self.tr("Such as %1"), f"\u2066{names[0]}\u2069") if names else ""
        self._name_row.explain(example)

    def _on_pattern(self) -> None:
        manner = manner_of(self._preferences.now.export_manner)
        pattern = self._pattern.text().strip() or manner_of(()).pattern
        self._preferences.update(export_manner=replace(manner, pattern=pattern).as_words())
        self._show()

    def _open_menu(self) -> None:
        menu = Menu(self)
        menu.setAccessibleName(self._insert.accessibleName())
        for word, words in offered_words():
            menu.addAction(words).setData(word)
        menu.triggered.connect(lambda action: self._put_in(str(action.data())))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._insert.mapToGlobal(QPoint(0, self._insert.height() + 4)))

    def _put_in(self, word: str) -> None:
        self._pattern.insert(f"{{{word}}}")
        self._on_pattern()
        self._pattern.setFocus(Qt.FocusReason.OtherFocusReason)
