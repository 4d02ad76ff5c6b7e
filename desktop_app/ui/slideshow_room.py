"""The slideshow's place in the window: all of it, on the whole screen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractItemModel, QObject, Qt, Signal
from PySide6.QtGui import QPixmap

from desktop_app.core.records import Picture
from desktop_app.ui.desk_and_wall import DeskAndWall
from desktop_app.ui.icons import Icons
from desktop_app.ui.pages import Pages
from desktop_app.ui.states import States
from desktop_app.ui.theme import Theme

if TYPE_CHECKING:
    from desktop_app.ui.viewer.chosen import Chosen
    from desktop_app.ui.viewer.slideshow import Slideshow

_MOST_CHOSEN = 5000


class SlideshowRoom(QObject):
    """Begins it with what hangs on the wall or with what is selected there, and ends it."""

    ended = Signal(str)  # the key of the picture shown last

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        states: States,
        pages: Pages,
        home: DeskAndWall,
        preview: Callable[[Picture], QPixmap | None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._states = states
        self._pages = pages
        self._home = home
        self._preview = preview
        self._page: Slideshow | None = None
        self._chosen: Chosen | None = None
        self._was_full_screen = False
        states.edits.applied.connect(self._on_edited)
        states.thumbnails.arrived.connect(self._on_thumbnail)

    @property
    def is_open(self) -> bool:
        """Whether it has the window."""
        return self._pages.is_open(self._page)

    @property
    def picture(self) -> Picture | None:
        """The picture on show."""
        return self._page.picture if self._page is not None else None

    def begin_at(self, row: int) -> None:
        """Show everything on the wall, from this row on."""
        gallery = self._states.gallery
        if 0 <= row < gallery.rowCount():
            self._begin(gallery, gallery.picture, row)

    def begin_from_wall(self) -> None:
        """Show the selected pictures, where there are several; else everything."""
        gallery, view = self._states.gallery, self._home.view
        rows = view.chosen_rows(_MOST_CHOSEN)
        current = view.currentIndex().row()
        if len(rows) < 2:
            self.begin_at(max(current, 0))
            return
        from desktop_app.ui.viewer.chosen import Chosen  # not before it is asked for

        pictures = [gallery.picture(row) for row in rows]
        self._chosen = chosen = Chosen([one for one in pictures if one is not None])
        first = rows.index(current) if current in rows else 0
        self._begin(chosen, chosen.picture, first)

    def leave(self) -> None:
        """End it, if it has the window."""
        if self._page is not None and self.is_open:
            self._page.end()

    def _begin(
        self, model: QAbstractItemModel, picture_at: Callable[[int], Picture | None], row: int
    ) -> None:
        if self._page is None:
            from desktop_app.ui.viewer.slideshow import Slideshow  # not before it is asked for

            self._page = Slideshow(self._theme, self._icons, self._states.full, self._preview)
            self._page.ended.connect(self._on_ended)
        window = self._home.window()
        self._was_full_screen = window.isFullScreen()
        self._pages.open(self._page)
        window.setWindowState(window.windowState() | Qt.WindowState.WindowFullScreen)
        self._page.begin(model, picture_at, row)

    def _on_ended(self, key: str) -> None:
        window = self._home.window()
        if not self._was_full_screen:
            window.setWindowState(window.windowState() & ~Qt.WindowState.WindowFullScreen)
        if self._page is not None:
            self._pages.close(self._page)
        self._chosen = None
        self.ended.emit(key)

    def _on_edited(self, _change: object, pictures: Sequence[Picture]) -> None:
        """What was thrown away is not shown; the wall's own rows tell of it themselves."""
        if self._chosen is not None:
            self._chosen.drop({one.key for one in pictures if one.trashed is not None})

    def _on_thumbnail(self, key: str) -> None:
        if self._page is not None and self.is_open:
            self._page.refresh_preview(key)
