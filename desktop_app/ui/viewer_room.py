"""Looking at pictures: the viewer in front of the wall, a quick look over it, and the slideshow."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QPixmap

from desktop_app.core.records import Job, Picture
from desktop_app.ui.commands import Sources
from desktop_app.ui.desk_and_wall import DeskAndWall
from desktop_app.ui.further import Further
from desktop_app.ui.icons import Icons
from desktop_app.ui.loading_ahead import LoadingAhead
from desktop_app.ui.pages import Pages
from desktop_app.ui.slideshow_room import SlideshowRoom
from desktop_app.ui.states import States
from desktop_app.ui.theme import Theme

if TYPE_CHECKING:
    from desktop_app.ui.viewer.quick_look import QuickLook
    from desktop_app.ui.viewer.viewer import Viewer

_PREVIEW_PX = 512
_AIR = 12  # between what stands at the foot and what comes over it
_VIEWER = "desktop_app.ui.viewer."
_AHEAD = (
    *("canvas", "stage", "menus", "version_strip", "details_facts", "differences"),
    *("origins", "own_marks", "details", "viewer"),
)


class ViewerRoom(QObject):
    """Opens and leaves the viewer, and knows which picture is meant while one is looked at."""

    wanted = Signal(str)  # an action's id, for the picture on show
    made = Signal(object)  # Viewer: it is there from now on

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        states: States,
        sources: Sources,
        pages: Pages,
        home: DeskAndWall,
        further: Further,
        model_name: Callable[[str], str],
    ) -> None:
        super().__init__(pages)
        self._theme = theme
        self._icons = icons
        self._states = states
        self._sources = sources
        self._pages = pages
        self._home = home
        self._further = further
        self._model_name = model_name
        self._quick_look: QuickLook | None = None
        self.viewer: Viewer | None = None
        self.slideshow = SlideshowRoom(theme, icons, states, pages, home, self.preview, self)
        self.slideshow.ended.connect(self._on_slideshow_ended)
        LoadingAhead([_VIEWER + name for name in _AHEAD], self._viewer, self)
        further.declined.connect(self.on_declined)
        home.view.looked_at.connect(self._on_looked_at)
        states.thumbnails.arrived.connect(self._on_thumbnail)
        states.edits.applied.connect(self._on_edited)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What each of its actions does."""
        return {"slideshow": self._toggle_slideshow}

    @property
    def is_open(self) -> bool:
        """Whether one picture has the window."""
        return self._has_viewer or self.slideshow.is_open

    @property
    def picture(self) -> Picture | None:
        """The picture on show."""
        if self.slideshow.is_open:
            return self.slideshow.picture
        return self.viewer.picture if self.viewer is not None and self._has_viewer else None

    def foot(self) -> int:
        """How far from its foot the window is not to be covered: versions and the edit bar."""
        viewer = self.viewer
        if viewer is None or not self._has_viewer:
            return 0
        bars = [bar.y() for bar in (viewer.strip, viewer.edit_bar) if bar.isVisible()]
        return viewer.height() - min(bars) + _AIR if bars else 0

    @property
    def _has_viewer(self) -> bool:
        return self._pages.is_open(self.viewer)

    def open_row(self, row: int) -> None:
        """Show a picture large."""
        if not 0 <= row < self._states.gallery.rowCount():
            return
        viewer = self._viewer()
        self._pages.open(viewer)
        viewer.show_row(row)

    def open_picture(self, picture: Picture) -> None:
        """Show a picture large that may not hang on the wall just now."""
        row = self._states.gallery.row_of(picture.key)
        if row is not None:
            self.open_row(row)
        else:
            viewer = self._viewer()
            self._pages.open(viewer)
            viewer.show_picture(picture)

    def leave(self) -> None:
        """Back to the wall, if one picture has the window."""
        self.slideshow.leave()
        if self.viewer is not None and self._has_viewer:
            self.viewer.close_view()

    def flush(self) -> None:
        """Hand over what is still being written in the details."""
        if self.viewer is not None:
            self.viewer.details.flush()

    def edit(self) -> None:
        """Put the caret into the edit bar."""
        if self.viewer is not None and self._has_viewer:
            self.viewer.edit()

    def on_declined(self) -> None:
        """What was asked for was not begun."""
        if self.viewer is not None and self._has_viewer:
            self.viewer.edit_bar.give_back()

    def on_job_settled(self, job: Job) -> None:
        """More is known of a job: of the picture on show too, if it is its."""
        shown = self.picture
        if self.viewer is not None and shown is not None and shown.job_key == job.key:
            self.viewer.refresh_details()

    def on_picture_saved(self, picture: Picture) -> None:
        """Show a change of the picture on show, unless the person has moved on meanwhile."""
        if self.viewer is None or not self._has_viewer:
            return
        shown, job = self.viewer.picture, self._sources.details_of(picture)
        is_child = shown is not None and job is not None and job.recipe.parent == shown.key
        if is_child and not self.viewer.edit_bar.is_busy:
            self.viewer.show_picture(picture)
            self.viewer.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.viewer.refresh_family()

    def preview(self, picture: Picture) -> QPixmap | None:
        """What the wall has of a picture, until there is all of it."""
        shape = picture.aspect
        width = _PREVIEW_PX if shape >= 1 else round(_PREVIEW_PX * shape)
        return self._states.thumbnails.pixmap(picture, width, round(width / shape))

    def _viewer(self) -> Viewer:
        if self.viewer is None:
            self.viewer = self._make()
            self.made.emit(self.viewer)
        return self.viewer

    def _make(self) -> Viewer:
        # not needed before a picture is opened
        from desktop_app.ui.viewer.answers import Answers
        from desktop_app.ui.viewer.under_way import UnderWay
        from desktop_app.ui.viewer.viewer import Viewer

        states, sources, further = self._states, self._sources, self._further
        answers = Answers(
            picture_at=states.gallery.picture,
            row_of=states.gallery.row_of,
            picture_of=sources.picture_of,
            preview=self.preview,
            details_of=sources.details_of,
            path_of=sources.path_of,
        )
        viewer = Viewer(
            self._theme,
            self._icons,
            states.gallery,
            answers,
            states.full,
            states.versions,
            model_name=self._model_name,
            parent=self._home.window(),  # until it has its page: it may be made before
        )
        viewer.hide()
        viewer.closed.connect(self._on_closed)
        viewer.wanted.connect(lambda action, _picture: self.wanted.emit(action))
        viewer.edit_asked.connect(further.edit)
        viewer.edit_bar.remedy_pressed.connect(self._use_editor)
        states.draft.changed.connect(self._offer)
        further.offer(viewer.edit_bar)
        under_way = UnderWay(viewer.edit_bar, states.jobs, lambda: viewer.picture, viewer)
        viewer.details.marks_wanted.connect(lambda _key: under_way.refresh())  # another picture
        return viewer

    def _on_closed(self, row: int) -> None:
        """Back to where it was opened; on the wall, to the picture that was shown last."""
        if self.viewer is not None:
            self._pages.close(self.viewer)
        self._home.view.show_row(row)
        if self._pages.is_open(self._home):
            self._home.greet_if_new()
            self._home.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_looked_at(self, row: int) -> None:
        """A quick look at a picture of the wall, or the end of it."""
        if row < 0:
            if self._quick_look is not None:
                self._quick_look.end()
            return
        if self._quick_look is None:
            from desktop_app.ui.viewer.quick_look import QuickLook  # not before it is asked for

            states = self._states
            self._quick_look = QuickLook(
                self._theme,
                self._icons,
                states.gallery,
                states.gallery.picture,
                self.preview,
                states.full,
                self._home.window(),
            )
        self._quick_look.look_at(row)

    def _toggle_slideshow(self) -> None:
        if self.slideshow.is_open:
            self.slideshow.leave()
        elif self.viewer is not None and self._has_viewer:
            self.slideshow.begin_at(self.viewer.row)
        elif self._pages.is_open(self._home):
            self.slideshow.begin_from_wall()

    def _on_slideshow_ended(self, key: str) -> None:
        """Where it was begun, at the picture that was shown last."""
        row = self._states.gallery.row_of(key)
        if self.viewer is not None and self._has_viewer:
            self.viewer.show_row(self.viewer.row if row is None else row)
        elif row is not None and self._pages.is_open(self._home):
            self._home.view.show_row(row)
            self._home.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_edited(self, _change: object, _pictures: object) -> None:
        if self.viewer is not None and self._has_viewer:
            self.viewer.refresh_family()

    def _offer(self) -> None:
        if self.viewer is not None:
            self._further.offer(self.viewer.edit_bar)

    def _use_editor(self) -> None:
        other = self._further.editor()
        if other is not None:
            self._states.draft.choose_model(other.id)
            self.edit()

    def _on_thumbnail(self, key: str) -> None:
        if self.viewer is not None and self._has_viewer:
            self.viewer.refresh_preview(key)
        elif self._quick_look is not None and self._quick_look.is_open:
            self._quick_look.refresh_preview(key)
