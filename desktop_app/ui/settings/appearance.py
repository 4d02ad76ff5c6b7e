"""The page about how Pictor looks: scheme, sizes, motion, contrast, language."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.state.preferences import Preferences
from desktop_app.ui.gallery.picture_size import PictureSize
from desktop_app.ui.icons import Icons
from desktop_app.ui.settings.page import Page, SettingRow
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.buttons import TextButton
from desktop_app.ui.widgets.menu_button import MenuButton
from desktop_app.ui.widgets.segments import Segments

#: Each in its own words, so that nobody is lost in one they cannot read.
LANGUAGES = {"en": "English", "de": "Deutsch", "ja": "日本語"}
_WIDTH = 252  # of the tracks, so that they stand below each other


class AppearancePage(Page):
    """Everything but the language is seen at once, behind the dialog and in it."""

    start_again_wanted = Signal()

    def __init__(
        self, theme: Theme, icons: Icons, preferences: Preferences, parent: QWidget
    ) -> None:
        super().__init__(theme, parent)
        self._preferences = preferences
        self._spoken = preferences.now.language  # what was asked for at the start
        body = self.body
        system = self.tr("System")
        self._scheme = self._track(
            self.tr("Theme"),
            {"system": system, "light": self.tr("Light"), "dark": self.tr("Dark")},
            "theme",
        )
        self._size = PictureSize(theme, icons, body)
        self._size.chosen.connect(lambda height: preferences.update(row_height=height))
        self.add_row(self.tr("Picture size on the wall"), self._size)
        self._motion = self._track(
            self.tr("Motion"),
            {"system": system, "less": self.tr("Less"), "full": self.tr("Full")},
            "motion",
        )
        self._motion_row = self._last_row
        self._contrast = self._track(
            self.tr("Contrast"),
            {"system": system, "more": self.tr("More"), "usual": self.tr("Usual")},
            "contrast",
        )
        self._contrast_row = self._last_row
        name = self.tr("Language")
        ends = QWidget(body)
        self._again = TextButton(theme, self.tr("Start again"), parent=ends)
        choices = (("", self.tr("Like the system")), *LANGUAGES.items())
        self._language = MenuButton(theme, icons, name, choices, ends)
        self._language.setMinimumWidth(_WIDTH // 2 + 30)
        row = QHBoxLayout(ends)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._again)
        row.addWidget(self._language)
        self._language_row = self.add_row(name, ends, is_last=True)
        self._language.chosen.connect(lambda code: preferences.update(language=code))
        self._again.clicked.connect(self.start_again_wanted)
        self.column.addStretch(1)
        preferences.watch(self._show, *("theme", "row_height", "motion", "contrast", "language"))
        theme.changed.connect(self._show)
        self._show()

    def _track(self, name: str, choices: dict[str, str], field: str) -> Segments:
        track = Segments(self._theme, tuple(choices), self.body, labels=choices)
        track.setAccessibleName(name)
        track.setMinimumWidth(_WIDTH)
        track.chosen.connect(lambda choice: self._preferences.update(**{field: choice}))
        self._last_row: SettingRow = self.add_row(name, track)
        return track

    def _show(self) -> None:
        now = self._preferences.now
        for track, taken in (
            (self._scheme, now.theme),
            (self._motion, now.motion),
            (self._contrast, now.contrast),
        ):
            track.offer(tuple(track.choices()), taken)
        self._size.show_height(now.row_height)
        still = self.tr("Nothing moves by itself, and progress goes in steps.")
        self._motion_row.explain(still if self._theme.is_still else "")
        strong = self.tr("Fields and buttons have an edge, and no words are faint.")
        self._contrast_row.explain(strong if self._theme.is_strong else "")
        self._language.take(now.language)
        is_new = now.language != self._spoken
        self._again.setVisible(is_new)
        self._language_row.explain(self.tr("When Pictor starts the next time.") if is_new else "")
