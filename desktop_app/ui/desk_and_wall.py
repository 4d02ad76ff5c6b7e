"""The two regions side by side: the desk where one writes, the wall where the pictures hang."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSplitter, QWidget

from desktop_app.state.connection import State
from desktop_app.state.wishes import words_of
from desktop_app.ui.commands import Sources
from desktop_app.ui.composer.panel import ComposerPanel
from desktop_app.ui.gallery.in_progress import InProgress
from desktop_app.ui.gallery.view import GalleryView
from desktop_app.ui.icons import Icons
from desktop_app.ui.states import States
from desktop_app.ui.theme import Theme
from desktop_app.ui.wall import Wall
from desktop_app.ui.welcome import WelcomePage

_ANY_WIDTH = 10_000  # a window that has room for everything


class DeskAndWall(QSplitter):
    """Places both, folds what does not fit, and remembers how the person likes it."""

    generate_requested = Signal()

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        states: States,
        sources: Sources,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self._preferences = states.preferences
        self._draft = states.draft
        self._jobs = states.jobs
        self._gate = states.gate
        self._model = states.gallery
        self._connection = states.connection
        self._sources = sources
        self._wants_key = False
        self._hid_strip = False
        self._is_empty = False
        self._had_key = False
        self._desk_room = 0
        self._gap = theme.gallery("gap")
        self._is_narrow = False
        self.desk = ComposerPanel(
            theme,
            icons,
            states.draft,
            sources.recent_prompts,
            thumbnail=states.references.thumbnail,
        )
        self.view = GalleryView(theme, icons, states.thumbnails)
        self.in_progress = InProgress(theme, icons, states.jobs, states.previews)
        self.in_progress.show_references(states.references.thumbnail)
        states.references.thumbnail_arrived.connect(lambda _: self.in_progress.tint_tiles())
        self.welcome = WelcomePage(theme, icons)
        self.wall = Wall(theme, icons, states.gallery, self.view, self.welcome)
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self.addWidget(self.desk)
        self.addWidget(self.wall)
        self.setStretchFactor(1, 1)
        self.desk.setMaximumWidth(theme.desk_room(_ANY_WIDTH))
        self.view.set_top(self.in_progress)
        self.wall.tell_of(self.in_progress)
        self.view.setModel(states.gallery)
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
        self.welcome.keep_chosen.connect(self._leave_welcome)
        for changed in (jobs.added, jobs.changed, jobs.removed):
            changed.connect(self._on_jobs)
        self._gate.changed.connect(self._on_gate)
        self._connection.changed.connect(self._on_connection)
        self._model.rowsInserted.connect(self._on_pictures)
        self._model.modelReset.connect(self._on_pictures)  # many may have come at once
        self._model.scope_changed.connect(self.greet_if_new)
        self._draft.changed.connect(self._keep_draft)
        self._preferences.watch(self._show_row_height, "row_height")
        self.splitterMoved.connect(self._on_split)

    def generate(self) -> None:
        """Ask for what is on the desk, or go where it lacks something."""
        if not self._draft.can_generate:
            self.go_to_prompt()
            return
        self.generate_requested.emit()

    def on_started(self) -> None:
        """Jobs have begun: show them."""
        self._wants_key = False
        self._model.set_scope("all")  # that is where they hang
        self.greet_if_new()
        self.view.scrollToTop()

    def go_to_prompt(self) -> None:
        """Give the keyboard to the prompt, showing the desk where it is hidden."""
        self.open_desk()
        self.desk.focus_prompt()

    def open_desk(self) -> None:
        """Show the desk where it is hidden."""
        if not self._preferences.now.create_open:
            self.toggle_desk()

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
        self.open_desk()
        self.desk.focus_ratios()

    def choose_model(self) -> None:
        """Open the list of models, showing the desk where it is hidden."""
        self.open_desk()
        self.desk.open_models()

    def ask_for_key(self) -> None:
        """Show the page with the ways to an account."""
        self._wants_key = True
        self.greet_if_new()
        self.welcome.offer()

    def on_connected(self) -> None:
        """A key is in use: its models are there to be chosen."""
        focused = self.window().focusWidget()
        had_keyboard = focused is not None and self.welcome.isAncestorOf(focused)
        self._wants_key = False
        self.welcome.set_checking(False)
        self.welcome.collapse()
        self.greet_if_new()
        if had_keyboard:
            self._leave_welcome()

    def greet_if_new(self) -> None:
        """Greet whoever has no picture and no job; tell of the demo where only that was used."""
        self._had_key = has_key = self._sources.has_key()
        newest = self._model.picture(0)
        self._is_empty = is_empty = self._looks_empty()
        self.welcome.set_connected(has_key)
        self.welcome.set_way_back(self._wants_key and not is_empty)
        greets = is_empty or self._wants_key
        self.wall.show_welcome(show=greets)
        self.desk.show_starters(is_empty)
        knows = has_key or self._hid_strip or greets
        self.wall.show_strip(show=newest is not None and newest.is_demo and not knows)

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
        self.wall.set_narrow(narrow, is_folded=width < self._theme.breakpoint("wide"))
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

    def _on_gate(self) -> None:
        self.desk.set_offline(self._gate.is_offline)

    def _on_jobs(self) -> None:
        self.desk.set_running(len(self._jobs.under_way()))
        if self._is_empty != self._looks_empty():
            self.greet_if_new()

    def _on_pictures(self) -> None:
        if self._is_empty or self._model.rowCount() == 1:
            self.greet_if_new()

    def _looks_empty(self) -> bool:
        """Whether nothing was ever made; what lies in the trash was."""
        model = self._model
        if model.rowCount() or self._jobs.jobs():
            return False
        return not (model.count_in("all") or model.count_in("trash"))

    def _on_strip_closed(self) -> None:
        self._hid_strip = True
        self.greet_if_new()

    def _on_key_given_up(self) -> None:
        self._wants_key = False
        self.greet_if_new()
        if not self.wall.greets:
            self._leave_welcome()

    def _leave_welcome(self) -> None:
        """Nothing is left to be done on that page: the keyboard goes where the work goes on."""
        if not self.wall.greets:
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.desk.isVisible():
            self.desk.focus_prompt()

    def _on_connection(self) -> None:
        """Once it is known whether there is a key, there is one to ask for, or none."""
        is_known = self._connection.state not in {State.CHECKING, State.SIGNING_IN}
        if is_known and self._had_key != self._sources.has_key():
            self.greet_if_new()

    def _keep_draft(self) -> None:
        draft = self._draft
        self._preferences.update(
            prompt=draft.prompt,
            model=draft.wanted_model,
            ratio=draft.wanted_ratio,
            size=draft.wanted_size,
            count=draft.count,
            options=words_of(draft.wanted_options),
        )
