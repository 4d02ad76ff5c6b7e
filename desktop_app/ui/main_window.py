"""What fills the window: desk and wall, or the viewer in their place; all that connects rooms."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QCursor, QPixmap, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop_app.core.errors import Failure
from desktop_app.core.records import Job, Picture
from desktop_app.state.copying import PictureCopier
from desktop_app.state.draft import Draft
from desktop_app.state.full_pictures import FullPictures
from desktop_app.state.gallery import GalleryModel
from desktop_app.state.jobs import JobList
from desktop_app.state.preferences import Preferences
from desktop_app.state.rescue import Rescue
from desktop_app.state.thumbnails import Thumbnails
from desktop_app.typed import override
from desktop_app.ui import actions, menus, shortcuts, wording
from desktop_app.ui.closing import ask_before_closing
from desktop_app.ui.commands import Commands, Sources
from desktop_app.ui.desk_and_wall import DeskAndWall
from desktop_app.ui.icons import Icons
from desktop_app.ui.notices import Announcer, Toast
from desktop_app.ui.rescue import RescueDesk
from desktop_app.ui.shell import Shell
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.focus_ring import FocusRing

if TYPE_CHECKING:
    from desktop_app.ui.viewer.viewer import Viewer

_PREVIEW_PX = 512


class MainWindow(QWidget):
    """Shows the state and passes on what the person wants."""

    key_entered = Signal(str)

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        preferences: Preferences,
        draft: Draft,
        jobs: JobList,
        model: GalleryModel,
        thumbnails: Thumbnails,
        full: FullPictures,
        rescue: Rescue,
        sources: Sources,
        shell: Shell,
    ) -> None:
        super().__init__(shell)
        self._theme = theme
        self._icons = icons
        self._preferences = preferences
        self._draft = draft
        self._jobs = jobs
        self._model = model
        self._thumbnails = thumbnails
        self._full = full
        self._sources = sources
        self._shell = shell
        self.home = DeskAndWall(
            theme, icons, preferences, draft, jobs, model, thumbnails, sources, self
        )
        self.viewer: Viewer | None = None  # made when a picture is first opened
        self._stack = QStackedWidget()
        self._stack.addWidget(self.home)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self._copier = PictureCopier(self)
        self.commands = Commands(sources, self._copier, self)
        self.rescue_desk = RescueDesk(rescue, shell, self)
        self.toast = Toast(theme, self)
        self._announcer = Announcer(self)
        self._ring = FocusRing(theme, self)
        self.actions_by_id = actions.bind(self, self._handlers())
        self._wire()
        shell.hold(self, self._on_leaving)
        self.home.fit(shell.width(), shell.height())
        self.home.restore()

    def _wire(self) -> None:
        """The window's nervous system."""
        home = self.home
        home.desk.menu_requested.connect(self._open_menu)
        home.started.connect(lambda count: self._announcer.say(self.tr("%n started", "", count)))
        home.view.open_requested.connect(self.open_row)
        home.view.context_menu_requested.connect(self._on_picture_menu)
        home.view.tile_action.connect(self._on_tile_action)
        home.in_progress.action_requested.connect(self._on_job_action)
        home.welcome.key_entered.connect(self.key_entered)
        self.commands.told.connect(self.toast.say)
        self.rescue_desk.told.connect(self.toast.say)

    def _handlers(self) -> dict[str, Callable[[], object]]:
        """What each action does."""
        home, do, current = self.home, self.commands, self.current_picture
        found: dict[str, Callable[[], object]] = {
            "generate": self._generate,
            "prompt": self._at_home(home.go_to_prompt),
            "gallery": self._at_home(home.go_to_wall),
            "models": self._at_home(home.choose_model),
            "ratios": self._at_home(home.go_to_ratios),
            "open": lambda: self.open_row(home.view.currentIndex().row()),
            "reuse_prompt": lambda: self.reuse(current(), everything=False),
            "reuse_all": lambda: self.reuse(current(), everything=True),
            "copy_picture": lambda: do.copy_picture(current()),
            "copy_prompt": lambda: do.copy_prompt(current()),
            "show_in_folder": lambda: do.show_in_folder(current()),
            "cancel": self._stop_focused,
            "cancel_all": self._jobs.stop_all,
            "panel": self._at_home(home.toggle_desk),
            "regions": self._at_home(home.next_region),
            "full_screen": self._toggle_full_screen,
            "menu": lambda: self._open_menu(self.mapToGlobal(QPoint(16, 48))),
            "shortcuts": lambda: shortcuts.sheet(self, self._theme, self.actions_by_id).open(),
            "quit": self._shell.close,
        }
        for place, row in enumerate(actions.ratio_rows()):
            found[row.id] = partial(self._choose_ratio, place)
        return found

    # What the person does

    def _at_home(self, do: Callable[[], None]) -> Callable[[], None]:
        """The same, after leaving the viewer: the keyboard never goes where nobody sees it."""

        def go_and_do() -> None:
            self._leave_viewer()
            do()

        return go_and_do

    def _leave_viewer(self) -> None:
        if self.is_viewing and self.viewer is not None:
            self.viewer.close_view()

    def _generate(self) -> None:
        if self.is_viewing:  # nobody pays for a prompt that is not on the screen
            self._leave_viewer()
            self.home.go_to_prompt()
        else:
            self.home.generate()

    def open_row(self, row: int) -> None:
        """Show a picture large."""
        if not 0 <= row < self._model.rowCount():
            return
        if self.viewer is None:
            self.viewer = self._make_viewer()
            self._stack.addWidget(self.viewer)
        self._stack.setCurrentWidget(self.viewer)
        self.viewer.show_row(row)

    def close_viewer(self, row: int) -> None:
        """Back to the wall, at the picture that was shown last."""
        self._stack.setCurrentWidget(self.home)
        self.home.greet_if_new()
        self.home.view.show_row(row)
        self.home.view.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def is_viewing(self) -> bool:
        """Whether the viewer has the window."""
        return self.viewer is not None and self._stack.currentWidget() is self.viewer

    def current_picture(self) -> Picture | None:
        """The picture that keys and menus mean."""
        if self.is_viewing and self.viewer is not None:
            return self.viewer.picture
        index = self.home.view.currentIndex()
        return self._model.picture(index.row()) if index.isValid() else None

    def reuse(self, picture: Picture | None, *, everything: bool) -> None:
        """Fill the desk from an earlier picture and go there."""
        job = self._sources.details_of(picture) if picture is not None else None
        if job is not None:
            self._leave_viewer()
            self._draft.reuse(job.recipe, everything)
            self.home.go_to_prompt()

    # What happened

    def on_connected(self) -> None:
        """A key is in use."""
        self.home.on_connected()
        self.toast.say(self.tr("Connected to OpenRouter until Pictor closes."))

    def on_key_refused(self, failure: Failure) -> None:
        """The key that was entered does not work."""
        said = wording.explain(failure)
        self.home.welcome.set_checking(False)
        self.home.welcome.show_key_problem(f"{said.title} {said.text}")

    def on_picture_saved(self, picture: Picture) -> None:
        """A picture hangs on the wall."""
        self._announcer.say(self.tr("Finished: %1").replace("%1", picture.title[:60]))

    def on_job_failed(self, failure: Failure) -> None:
        """A job needs the person."""
        self._announcer.say(wording.explain(failure).title)

    def _on_job_action(self, job: Job, action: wording.Action) -> None:
        match action:
            case wording.Action.EDIT_PROMPT | wording.Action.OTHER_MODEL:
                self._draft.reuse(job.recipe, everything=True)
                self._jobs.dismiss(job.key)
                self.home.go_to_prompt()
                if action is wording.Action.OTHER_MODEL:
                    self.home.desk.open_models()
            case wording.Action.CONNECT | wording.Action.CHECK_KEY:
                self.home.ask_for_key()
            case wording.Action.CHOOSE_FOLDER:
                self.rescue_desk.choose_folder(job.key)
            case _:
                self.commands.open_page(action)

    def _make_viewer(self) -> Viewer:
        from desktop_app.ui.viewer.viewer import Viewer  # not needed before a picture is opened

        viewer = Viewer(
            self._theme,
            self._icons,
            self._model,
            self._model.picture,
            self._preview,
            self._full,
            self._sources.details_of,
            self._sources.path_of,
            model_name=self._model_name,
        )
        self._thumbnails.arrived.connect(self._on_thumbnail)
        viewer.closed.connect(self.close_viewer)
        viewer.reuse_prompt.connect(lambda picture: self.reuse(picture, everything=False))
        viewer.reuse_all.connect(lambda picture: self.reuse(picture, everything=True))
        viewer.copy_picture.connect(self.commands.copy_picture)
        viewer.copy_prompt.connect(self.commands.copy_prompt)
        viewer.show_in_folder.connect(self.commands.show_in_folder)
        return viewer

    def _model_name(self, model_id: str) -> str:
        names = {model.id: model.name for model in self._draft.models}
        return names.get(model_id, model_id)

    def _on_thumbnail(self, key: str) -> None:
        shown = self.viewer.picture if self.viewer is not None else None
        if self.viewer is not None and shown is not None and shown.key == key:
            self.viewer.refresh_preview()

    def _preview(self, picture: Picture) -> QPixmap | None:
        """What the wall has of a picture, until the viewer has all of it."""
        shape = picture.aspect
        width = _PREVIEW_PX if shape >= 1 else round(_PREVIEW_PX * shape)
        return self._thumbnails.pixmap(picture, width, round(width / shape))

    def _stop_focused(self) -> None:
        job = self.home.in_progress.focused_job()
        if job is not None:
            self._jobs.stop(job.key)

    def _choose_ratio(self, place: int) -> None:
        if not self.is_viewing:  # nobody would see it change
            self.home.desk.choose_ratio_at(place)

    def _toggle_full_screen(self) -> None:
        self._shell.setWindowState(self._shell.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _open_menu(self, place: QPoint) -> None:
        scheme = self._preferences.now.theme
        menus.main_menu(self, self.actions_by_id, scheme, self.look).popup(place)

    def look(self, scheme: str) -> None:
        """Take the scheme "light", "dark" or "system", and remember it."""
        self._preferences.update(theme=scheme)
        self._theme.follow(scheme)

    def _on_picture_menu(self, _row: int, place: QPoint) -> None:
        menus.picture_menu(self, self.actions_by_id).popup(place)

    def _on_tile_action(self, name: str, row: int) -> None:
        self.home.view.show_row(row)
        if name == "more":
            menus.picture_menu(self, self.actions_by_id).popup(QCursor.pos())
        else:
            self.actions_by_id[name].trigger()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.home.fit(self.width(), self.height())

    def _on_leaving(self) -> bool:
        """Ask while jobs run or a picture is not saved; remember the window's place on going."""
        if running := len(self._jobs.under_way()):
            ask_before_closing(self._shell, running, self._stop_and_close)
            return False
        if not self.rescue_desk.may_leave():
            return False
        self._preferences.update(window_geometry=self._shell.geometry_text())
        self._copier.close()
        return True

    def _stop_and_close(self) -> None:
        self._jobs.stop_all()
        self._shell.close()
