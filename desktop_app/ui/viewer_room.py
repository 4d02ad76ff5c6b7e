"""The viewer's place in the window: made when a picture is first opened, in front of the wall."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QStackedWidget

from desktop_app.core.records import Job, Picture
from desktop_app.ui.commands import Sources
from desktop_app.ui.desk_and_wall import DeskAndWall
from desktop_app.ui.further import Further
from desktop_app.ui.icons import Icons
from desktop_app.ui.states import States
from desktop_app.ui.theme import Theme

if TYPE_CHECKING:
    from desktop_app.ui.viewer.viewer import Viewer

_PREVIEW_PX = 512


class ViewerRoom(QObject):
    """Opens and leaves the viewer, and knows which picture is meant while it is open."""

    wanted = Signal(str)  # an action's id, for the picture on show
    made = Signal(object)  # Viewer: it is there from now on

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        states: States,
        sources: Sources,
        stack: QStackedWidget,
        home: DeskAndWall,
        further: Further,
        model_name: Callable[[str], str],
    ) -> None:
        super().__init__(stack)
        self._theme = theme
        self._icons = icons
        self._states = states
        self._sources = sources
        self._stack = stack
        self._home = home
        self._further = further
        self._model_name = model_name
        self.viewer: Viewer | None = None
        further.declined.connect(self.on_declined)

    @property
    def is_open(self) -> bool:
        """Whether the viewer has the window."""
        return self.viewer is not None and self._stack.currentWidget() is self.viewer

    @property
    def picture(self) -> Picture | None:
        """The picture on show."""
        return self.viewer.picture if self.viewer is not None and self.is_open else None

    def open_row(self, row: int) -> None:
        """Show a picture large."""
        if not 0 <= row < self._states.gallery.rowCount():
            return
        if self.viewer is None:
            self.viewer = self._make()
            self._stack.addWidget(self.viewer)
            self.made.emit(self.viewer)
        self._stack.setCurrentWidget(self.viewer)
        self.viewer.show_row(row)

    def leave(self) -> None:
        """Back to the wall, if the viewer is open."""
        if self.viewer is not None and self.is_open:
            self.viewer.close_view()

    def flush(self) -> None:
        """Hand over what is still being written in the details."""
        if self.viewer is not None:
            self.viewer.details.flush()

    def edit(self) -> None:
        """Put the caret into the edit bar."""
        if self.viewer is not None and self.is_open:
            self.viewer.edit_bar.take_keyboard()

    def on_declined(self) -> None:
        """What was asked for was not begun."""
        if self.viewer is not None and self.is_open:
            self.viewer.edit_bar.give_back()

    def on_job_settled(self, job: Job) -> None:
        """More is known of a job: of the picture on show too, if it is its."""
        shown = self.picture
        if self.viewer is not None and shown is not None and shown.job_key == job.key:
            self.viewer.refresh_details()

    def on_picture_saved(self, picture: Picture) -> None:
        """Show a change of the picture on show, unless the person has moved on meanwhile."""
        shown = self.picture
        if shown is None or self.viewer is None or self.viewer.edit_bar.is_busy:
            return
        job = self._sources.details_of(picture)
        row = self._states.gallery.row_of(picture.key)
        if job is not None and job.recipe.parent == shown.key and row is not None:
            self.viewer.show_row(row)

    def _make(self) -> Viewer:
        from desktop_app.ui.viewer.viewer import Viewer  # not needed before a picture is opened

        states, further = self._states, self._further
        viewer = Viewer(
            self._theme,
            self._icons,
            states.gallery,
            states.gallery.picture,
            self._preview,
            states.full,
            self._sources.details_of,
            self._sources.path_of,
            model_name=self._model_name,
        )
        states.thumbnails.arrived.connect(self._on_thumbnail)
        viewer.closed.connect(self._on_closed)
        viewer.wanted.connect(lambda action, _picture: self.wanted.emit(action))
        viewer.edit_asked.connect(further.edit)
        viewer.edit_bar.remedy_pressed.connect(self._use_editor)
        states.draft.changed.connect(self._offer)
        further.offer(viewer.edit_bar)
        return viewer

    def _on_closed(self, row: int) -> None:
        """Back to the wall, at the picture that was shown last."""
        self._stack.setCurrentWidget(self._home)
        self._home.greet_if_new()
        self._home.view.show_row(row)
        self._home.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _offer(self) -> None:
        if self.viewer is not None:
            self._further.offer(self.viewer.edit_bar)

    def _use_editor(self) -> None:
        other = self._further.editor()
        if other is not None:
            self._states.draft.choose_model(other.id)
            self.edit()

    def _on_thumbnail(self, key: str) -> None:
        shown = self.viewer.picture if self.viewer is not None else None
        if self.viewer is not None and shown is not None and shown.key == key:
            self.viewer.refresh_preview()

    def _preview(self, picture: Picture) -> QPixmap | None:
        """What the wall has of a picture, until the viewer has all of it."""
        shape = picture.aspect
        width = _PREVIEW_PX if shape >= 1 else round(_PREVIEW_PX * shape)
        return self._states.thumbnails.pixmap(picture, width, round(width / shape))
