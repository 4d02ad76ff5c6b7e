"""The two regions side by side: the desk where one writes, the wall where the pictures hang."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSplitter, QWidget

from desktop_app.state.draft import Draft
from desktop_app.state.gallery import GalleryModel
from desktop_app.state.jobs import JobList
from desktop_app.state.preferences import Preferences
from desktop_app.state.thumbnails import Thumbnails
from desktop_app.ui.commands import Sources
from desktop_app.ui.composer.panel import ComposerPanel
from desktop_app.ui.gallery.in_progress import InProgress
from desktop_app.ui.gallery.view import GalleryView
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme
from desktop_app.ui.wall import Wall
from desktop_app.ui.welcome import WelcomePage

_ANY_WIDTH = 10_000  # a window that has room for everything


class DeskAndWall(QSplitter):
    """Places both, folds what does not fit, and remembers how the person likes it."""

    started = Signal(int)  # so many jobs

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        preferences: Preferences,
        draft: Draft,
        jobs: JobList,
        model: GalleryModel,
        thumbnails: Thumbnails,
        sources: Sources,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self._preferences = preferences
        self._draft = draft
        self._jobs = jobs
        self._model = model
        self._sources = sources
        self._wants_key = False
        self._hid_strip = False
        self._is_empty = False
        self._desk_room = 0
        self._gap = theme.gallery("gap")
        self._is_narrow = False
        self.desk = ComposerPanel(theme, icons, draft, sources.recent_prompts)
        self.view = GalleryView(theme, icons, thumbnails)
        self.in_progress = InProgress(theme, icons, jobs)
        self.welcome = WelcomePage(theme, icons)
        self.wall = Wall(theme, icons, model, self.view, self.welcome)
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self.addWidget(self.desk)
        self.addWidget(self.wall)
        self.setStretchFactor(1, 1)
        self.desk.setMaximumWidth(theme.desk_room(_ANY_WIDTH))
        self.view.set_top(self.in_progress)
        self.view.set_tile_actions(
            [
                ("rotate-ccw", self.tr("Reuse the prompt"), "reuse_prompt"),
                ("copy", self.tr("Copy the picture"), "copy_picture"),
                ("ellipsis", self.tr("More"), "more"),
            ]
        )
        self.view.setModel(model)
        self._wire()

    def _wire(self) -> None:
        wall, jobs = self.wall, self._jobs
        self.desk.generate_requested.connect(self.generate)
        self.desk.collapse_requested.connect(self.toggle_desk)
        wall.show_panel_requested.connect(self.toggle_desk)
        wall.row_height_chosen.connect(self._on_row_height)
        self.view.row_height_changed.connect(self._on_row_height)
        wall.strip.action_pressed.connect(self.ask_for_key)
        wall.strip.closed.connect(self._on_strip_closed)
        self.welcome.given_up.connect(self._on_key_given_up)
        for changed in (jobs.added, jobs.changed, jobs.removed):
            changed.connect(self._on_jobs)
        self._model.rowsInserted.connect(self._on_pictures)
        self._draft.changed.connect(self._keep_draft)
        self.splitterMoved.connect(self._on_split)

    def generate(self) -> None:
        """Ask for as many pictures as the draft wants; each is a job and a tile of its own."""
        if not self._draft.can_generate:
            self.go_to_prompt()
            return
        recipe, model = self._draft.recipe(), self._draft.model
        self._wants_key = False
        for _ in range(self._draft.count):
            self._jobs.start(recipe, is_demo=model.is_demo)
        self.view.scrollToTop()
        self.started.emit(self._draft.count)

    def go_to_prompt(self) -> None:
        """Give the keyboard to the prompt, showing the desk where it is hidden."""
        if not self._preferences.now.create_open:
            self.toggle_desk()
        self.desk.focus_prompt()

    def toggle_desk(self) -> None:
        """Show or hide the desk."""
        self._preferences.update(create_open=not self._preferences.now.create_open)
        self._show_desk()

    def next_region(self) -> None:
        """Desk, wall, and round again."""
        focused = self.window().focusWidget()
        if not self.desk.isVisible() or self.desk.isAncestorOf(focused):
            self.go_to_wall()
        else:
            self.desk.focus_prompt()

    def go_to_wall(self) -> None:
        """Give the keyboard to the pictures, or to the page in their place."""
        if self.wall.greets:
            self.welcome.take_keyboard()
        else:
            self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def go_to_ratios(self) -> None:
        """Give the keyboard to the ratios, showing the desk where it is hidden."""
        if not self._preferences.now.create_open:
            self.toggle_desk()
        self.desk.focus_ratios()

    def choose_model(self) -> None:
        """Open the list of models, showing the desk where it is hidden."""
        if not self._preferences.now.create_open:
            self.toggle_desk()
        self.desk.open_models()

    def ask_for_key(self) -> None:
        """Show the page on which a key can be pasted."""
        self._wants_key = True
        self.wall.show_welcome(show=True)
        self.wall.show_strip(show=False)
        self.welcome.expand()

    def on_connected(self) -> None:
        """A key is in use: its models are there to be chosen."""
        self._wants_key = False
        self.welcome.set_checking(False)
        self.welcome.collapse()
        self.greet_if_new()

    def greet_if_new(self) -> None:
        """Greet whoever has no picture and no job; tell of the demo where only that was used."""
        has_key = self._sources.has_key()
        has_pictures = self._model.rowCount() > 0
        self._is_empty = is_empty = self._looks_empty()
        self.welcome.set_connected(has_key)
        greets = is_empty or self._wants_key
        self.wall.show_welcome(show=greets)
        self.desk.show_starters(is_empty)
        knows = has_key or self._hid_strip or greets
        self.wall.show_strip(show=has_pictures and not knows)

    def restore(self) -> None:
        """Be as the person left it."""
        self._desk_room = 0
        self._fit_desk(self.width())
        self._show_row_height()
        self._show_desk()
        self.greet_if_new()
        self.desk.focus_prompt()

    def fit(self, width: int, height: int) -> None:
        """Fold what does not fit into a window of this size."""
        narrow = width < self._theme.breakpoint("medium")
        self._fit_desk(width)
        self._gap = self._theme.gallery("gapSmall" if narrow else "gap")
        self.desk.set_compact(narrow, height < self._theme.breakpoint("shortHeight"))
        self.wall.set_narrow(narrow)
        self.view.set_small(narrow)
        self._is_narrow = narrow
        self._show_row_height()

    def _fit_desk(self, width: int) -> None:
        """Give up some width of the desk in a narrower window, and take it back in a wider one."""
        room = self._theme.desk_room(width)
        if room != self._desk_room:
            self._desk_room = room
            desk = min(self._preferences.now.create_width, room)
            self.setSizes([desk, max(width - desk, 1)])

    def _show_desk(self) -> None:
        is_open = self._preferences.now.create_open
        self.desk.setVisible(is_open)
        self.wall.show_panel.setVisible(not is_open)
        self.wall.show_welcome(show=self.wall.greets)

    def _on_row_height(self, height: int) -> None:
        self._preferences.update(row_height=height)
        self._show_row_height()

    def _show_row_height(self) -> None:
        """The height that was chosen; where none was, a smaller one in a small window."""
        height = self._preferences.now.row_height
        if self._is_narrow and height == self._theme.gallery_row("default"):
            height = self._theme.gallery_row("small")
        self.view.set_row_height(height)
        self.wall.set_row_height(height)
        self.in_progress.set_metrics(height, self._gap)

    def _on_split(self) -> None:
        self._preferences.update(create_width=self.desk.width())

    def _on_jobs(self) -> None:
        self.desk.set_running(len(self._jobs.under_way()))
        if self._is_empty != self._looks_empty():
            self.greet_if_new()

    def _on_pictures(self) -> None:
        if self._is_empty or self._model.rowCount() == 1:
            self.greet_if_new()

    def _looks_empty(self) -> bool:
        return self._model.rowCount() == 0 and not self._jobs.jobs()

    def _on_strip_closed(self) -> None:
        self._hid_strip = True
        self.greet_if_new()

    def _on_key_given_up(self) -> None:
        self._wants_key = False
        self.greet_if_new()

    def _keep_draft(self) -> None:
        draft = self._draft
        self._preferences.update(
            prompt=draft.prompt,
            model=draft.wanted_model,
            ratio=draft.wanted_ratio,
            size=draft.wanted_size,
            count=draft.count,
        )
