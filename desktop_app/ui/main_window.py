"""What fills the window: desk and wall, or the viewer in their place; all that connects rooms."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop_app.core.errors import Failure
from desktop_app.core.records import Picture
from desktop_app.state.copying import PictureCopier
from desktop_app.typed import override
from desktop_app.ui import actions, menus, shortcuts, wording
from desktop_app.ui.account_room import AccountRoom
from desktop_app.ui.closing import ask_before_closing
from desktop_app.ui.commands import Commands, Sources
from desktop_app.ui.desk_and_wall import DeskAndWall
from desktop_app.ui.desk_room import DeskRoom
from desktop_app.ui.facts import file_size, fill
from desktop_app.ui.further import Further
from desktop_app.ui.helping import Helping
from desktop_app.ui.icons import Icons
from desktop_app.ui.key_bindings import LiveKeys
from desktop_app.ui.library_room import LibraryRoom
from desktop_app.ui.looking import Looking
from desktop_app.ui.model_room import ModelRoom
from desktop_app.ui.notices import Announcer, Toast
from desktop_app.ui.ordering import Ordering
from desktop_app.ui.pages import Pages
from desktop_app.ui.rescue import RescueDesk
from desktop_app.ui.shell import Shell
from desktop_app.ui.states import States
from desktop_app.ui.theme import Theme
from desktop_app.ui.trouble import Trouble
from desktop_app.ui.viewer_room import ViewerRoom
from desktop_app.ui.widgets.focus_ring import FocusRing

_LITTLE_ROOM = 200_000_000  # bytes


class MainWindow(QWidget):
    """Shows the state and passes on what the person wants."""

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        states: States,
        sources: Sources,
        shell: Shell,
    ) -> None:
        super().__init__(shell)
        self._theme = theme
        self._icons = icons
        self._states = states
        self._draft = states.draft
        self.starts_again = False  # once it has been closed
        self._jobs = states.jobs
        self._model = states.gallery
        self._sources = sources
        self._shell = shell
        self.home = home = DeskAndWall(theme, icons, states, sources, self)
        self._stack = QStackedWidget()
        self._stack.addWidget(home)
        self.pages = pages = Pages(self._stack)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self._copier = PictureCopier(self)
        self.commands = Commands(sources, self._copier, states, self)
        self.rescue_desk = RescueDesk(states.rescue, shell, self)
        self.ordering = Ordering(
            theme, states.draft, states.jobs, states.gate, states.spending, sources.has_key, self
        )
        self.further = Further(
            theme,
            states.draft,
            states.references,
            sources,
            self.ordering.order,
            self,
            is_here=sources.has_reference,
        )
        self.desk_room = DeskRoom(theme, icons, states, sources, home, self.further, self)
        self.viewing = ViewerRoom(
            *(theme, icons, states, sources, pages, home, self.further),
            self._model_name,
        )
        self.account = AccountRoom(theme, icons, states, home, sources, self._model_name, self)
        self.trouble = Trouble(home.wall, states.gate, states.connection, states.draft, self)
        self.model_room = ModelRoom(
            states.models, states.preferences, states.draft, states.jobs, home.desk, self
        )
        self.toast = Toast(theme, self)
        self.library = LibraryRoom(
            theme, icons, states, sources, home, self.viewing, self.toast, self._model_name, self
        )
        self.toast.home, bars = home.wall, self.toast.lift
        self.toast.lift = lambda: max(bars(), self.viewing.foot())
        self.looking = Looking(
            *(theme, icons, states, sources, pages, home, self.viewing, self.library),
            self.toast,
            self.ordering.place,
            self._model_name,
            self,
        )
        self.desk_room.leave = self.looking.leave
        self.helping = Helping(
            *(home, states.jobs, self.account, self.commands, self.rescue_desk),
            self.desk_room.reuse_job,
            self.looking.leave,
            self,
        )
        self._stack.currentChanged.connect(lambda _: self.looking.place_cards())
        self._announcer = Announcer(self)
        self._ring = FocusRing(theme, self)
        handlers = self._handlers() | self.library.handlers() | self.looking.handlers()
        self.actions_by_id = actions.bind(self, handlers)
        self._keys = LiveKeys(self.actions_by_id, states.preferences)
        self.library.bind(self.actions_by_id)
        self._wire()
        self.library.lasting.quit_wanted.connect(self._start_again)
        shell.hold(self, self._on_leaving)
        shell.kept.connect(partial(setattr, self, "starts_again", False))
        home.fit(shell.width(), shell.height())
        home.restore()

    def _wire(self) -> None:
        """The window's nervous system."""
        home = self.home
        home.desk.menu_requested.connect(self._open_menu)
        home.generate_requested.connect(self.ordering.generate)
        self.ordering.started.connect(self._on_started)
        self.ordering.key_wanted.connect(self._at_home(home.ask_for_key))
        self.ordering.declined.connect(self.viewing.on_declined)
        self.further.wanted.connect(self.ordering.place)
        for room in (self.viewing, self.looking, self.account):
            room.wanted.connect(lambda action: self.actions_by_id[action].trigger())
        home.view.open_requested.connect(self.viewing.open_row)
        home.in_progress.action_requested.connect(self.helping.help_job)
        self.looking.job_action_requested.connect(self.helping.help_job)
        home.in_progress.inspect_requested.connect(self.further.inspect_job)
        account, trouble = self.account, self.trouble
        account.action_requested.connect(self.helping.help)
        account.reuse_wanted.connect(self.desk_room.reuse_job)
        account.start_again_wanted.connect(lambda: self._start_again(True))
        trouble.action_requested.connect(self.helping.help)
        speakers = (
            home.desk,
            self.commands,
            self.rescue_desk,
            self.further,
            self.ordering,
            account,
        )
        for speaker in (*speakers, self.library, self.looking):
            speaker.told.connect(self.toast.say)

    def _handlers(self) -> dict[str, Callable[[], object]]:
        """What each action does."""
        home, do, current = self.home, self.commands, self.library.keeping.meant_one
        meant = self.library.keeping.meant
        found: dict[str, Callable[[], object]] = {
            "generate": self._generate,
            "prompt": self._at_home(home.go_to_prompt),
            "gallery": self._at_home(home.go_to_wall),
            "find": self._at_home(self.library.searching.find),
            "models": self._at_home(home.choose_model),
            "ratios": self._at_home(home.go_to_ratios),
            "open": self._open,
            "edit": self._edit,
            "use_reference": lambda: self.desk_room.use_as_reference(meant()),
            "reuse_prompt": lambda: self.desk_room.reuse(current(), everything=False),
            "reuse_all": lambda: self.desk_room.reuse(current(), everything=True),
            "one_more": lambda: self.further.one_more(current()),
            "copy_picture": lambda: do.copy_picture(current()),
            "copy_prompt": lambda: do.copy_prompt(current()),
            "copy_path": lambda: do.copy_path(current()),
            "show_in_folder": lambda: do.show_in_folder(current()),
            "inspect": lambda: self.further.inspect_picture(current()),
            "inspect_draft": self.further.inspect_draft,
            "snippets": self.desk_room.open_snippets,
            **self.viewing.handlers(),
            "cancel": self._stop_focused,
            "cancel_all": self._jobs.stop_all,
            "panel": self._at_home(home.toggle_desk),
            "regions": self._at_home(home.next_region),
            "full_screen": self._toggle_full_screen,
            "menu": lambda: self._open_menu(self.mapToGlobal(QPoint(16, 48))),
            "settings": lambda: self.account.open_at("account"),
            "shortcuts": lambda: shortcuts.sheet(self, self._theme, self.actions_by_id).open(),
            "quit": self._shell.close,
        }
        for place, row in enumerate(actions.ratio_rows()):
            found[row.id] = partial(self._choose_ratio, place)
        return found

    def _at_home(self, do: Callable[[], None]) -> Callable[[], None]:
        """The same, at desk and wall: the keyboard never goes where nobody sees it."""

        def go_and_do() -> None:
            self.looking.leave()
            do()

        return go_and_do

    def _generate(self) -> None:
        if self.pages.is_open(self.home) and self.home.desk.isVisible():
            self.home.generate()
        else:  # nobody pays for a prompt that is not on the screen
            self.looking.leave()
            self.home.go_to_prompt()

    def on_picture_saved(self, picture: Picture) -> None:
        """A picture hangs on the wall."""
        self.looking.on_picture_saved(picture)
        self._announcer.say(self.tr("Finished: %1").replace("%1", picture.title[:60]))

    def on_job_failed(self, failure: Failure) -> None:
        """A job needs the person."""
        title = wording.explain(failure).title
        if self.pages.is_open(self.viewing.viewer):  # its tile cannot be seen from there
            self.toast.say(title, self.tr("Show"), self._show_jobs)
        else:
            self._announcer.say(title)

    def _show_jobs(self) -> None:
        self.looking.leave()
        self.library.keeping.show_scope("all")
        self.home.go_to_wall()

    def _on_started(self, count: int) -> None:
        self.home.on_started()
        self._announcer.say(self.tr("%Ln started", "", count))
        free = self._sources.free_bytes()
        if free is not None and free < _LITTLE_ROOM:
            text = self.tr("Only %1 are left on the disk of your library.")
            self.toast.say(fill(text, file_size(free)))

    def _open(self) -> None:
        if (picture := self.library.keeping.meant_one()) is not None:
            self.viewing.open_picture(picture)

    def _edit(self) -> None:
        if not self.viewing.is_open:
            self._open()
        self.viewing.edit()

    def _model_name(self, model_id: str) -> str:
        names = {model.id: model.name for model in self._draft.models}
        return names.get(model_id, model_id)

    def _stop_focused(self) -> None:
        job = self.home.in_progress.focused_job()
        if job is not None:
            self._jobs.stop(job.key)

    def _choose_ratio(self, place: int) -> None:
        if self.pages.is_open(self.home):  # elsewhere nobody would see it change
            self.home.desk.choose_ratio_at(place)

    def _toggle_full_screen(self) -> None:
        self._shell.setWindowState(self._shell.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _open_menu(self, place: QPoint) -> None:
        self.library.keeping.name_favourite()
        scheme = self._states.preferences.now.theme
        menus.main_menu(self, self.actions_by_id, scheme, self.look).popup(place)

    def look(self, scheme: str) -> None:
        """Take the scheme "light", "dark" or "system", and remember it."""
        self._states.preferences.update(theme=scheme)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.home.fit(self.width(), self.height())

    def _on_leaving(self) -> bool:
        """Ask while jobs run or a picture is not saved; remember the window's place on going."""
        if running := self._jobs.running():
            are_demo = all(job.is_demo for job in running)
            ask_before_closing(self._shell, len(running), self._stop_and_close, are_demo=are_demo)
            return False
        if not self.rescue_desk.may_leave():
            return False
        self.viewing.flush()
        self.looking.leave()  # a review has the whole screen, which is not to be remembered
        preferences, shell = self._states.preferences, self._shell
        places = shell.screens_after(preferences.now.screens)
        preferences.update(window_geometry=shell.geometry_text(), screens=places)
        self._copier.close()
        return True

    def _start_again(self, again: bool) -> None:
        self.starts_again = again
        self._shell.close()

    def _stop_and_close(self) -> None:
        for job in self._jobs.running():
            self._jobs.stop(job.key)
        self._shell.close()
