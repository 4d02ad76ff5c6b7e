"""All that is done with the library from the wall: finding, keeping, collecting, marking."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QAction, QCursor
from PySide6.QtWidgets import QWidget

from desktop_app.core.records import Collection, Picture
from desktop_app.state.collections import scope_of
from desktop_app.state.originals import Trouble
from desktop_app.ui import menus
from desktop_app.ui.collecting import Collecting
from desktop_app.ui.commands import Sources
from desktop_app.ui.desk_and_wall import DeskAndWall
from desktop_app.ui.exchange_room import ExchangeRoom
from desktop_app.ui.icons import Icons
from desktop_app.ui.keeping import Keeping
from desktop_app.ui.lasting import Lasting
from desktop_app.ui.marking import Marking
from desktop_app.ui.notices import Toast
from desktop_app.ui.search_room import SearchRoom
from desktop_app.ui.states import States
from desktop_app.ui.theme import Theme
from desktop_app.ui.viewer_room import ViewerRoom

if TYPE_CHECKING:
    from desktop_app.ui.viewer.viewer import Viewer


class LibraryRoom(QObject):
    """Builds these rooms and connects them with each other."""

    told = Signal(str)

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        states: States,
        sources: Sources,
        home: DeskAndWall,
        viewing: ViewerRoom,
        toast: Toast,
        model_name: Callable[[str], str],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._states = states
        self._sources = sources
        self._viewing = viewing
        self._view = home.view
        self._window = window
        self._bound: Mapping[str, QAction] = {}
        self.keeping = Keeping(theme, states, home, toast, window)
        self.searching = SearchRoom(
            theme, icons, states.search, states.gallery, home.wall, home.view, model_name, window
        )
        self.collecting = Collecting(
            theme,
            icons,
            states,
            home,
            self.keeping,
            lambda keys: sources.shared(keys).collections,
            window,
        )
        self.marking = Marking(
            theme,
            icons,
            states,
            self.keeping,
            sources.tags,
            lambda keys: sources.shared(keys).tags,
            window,
        )
        self.exchange = ExchangeRoom(
            theme, icons, states, home, self.keeping, toast, sources.keys_in, window
        )
        self.lasting = Lasting(
            theme,
            icons,
            states.checkup,
            states.backups,
            self.keeping.meant,
            sources.path_of,
            window,
        )
        for room in (self.searching, self.exchange, self.lasting):
            room.told.connect(self.told)
        self.lasting.mended.connect(self._on_mended)
        self.lasting.show_wanted.connect(self._show_picture)
        self.collecting.export_requested.connect(self.exchange.export_collection)
        states.imports.finished.connect(lambda _: states.collections.refresh())
        states.gallery.showing_changed.connect(self._refresh)
        states.collections.changed.connect(self._refresh)
        self.searching.folding_chosen.connect(
            lambda is_folded: states.preferences.update(fold_versions=is_folded)
        )
        preferences = states.preferences
        preferences.watch(
            lambda: states.search.fold(preferences.now.fold_versions), "fold_versions"
        )
        self.searching.save_requested.connect(self.collecting.ask_for_new)
        viewing.made.connect(self._on_viewer)
        home.view.context_menu_requested.connect(self._on_picture_menu)
        home.view.tile_action.connect(self._on_tile_action)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What each of its actions does."""
        return {
            "collect": self.collecting.open,
            "take_out": self.collecting.take_out,
            "new_collection": lambda: self.collecting.ask_for_new(),
            **self.marking.handlers(),
            **self.exchange.handlers(),
            **self.lasting.handlers(),
            **self.keeping.handlers(),
        }

    def bind(self, bound: Mapping[str, QAction]) -> None:
        """Keep the window's actions in step with what can be done."""
        self._bound = bound
        self.keeping.bind(bound)
        self._refresh()

    def _on_picture_menu(self, row: int, place: QPoint) -> None:
        if not self._view.is_chosen(row):  # what stands in the menu is done with what it opens on
            self._view.show_row(row)
        self.keeping.name_favourite()
        troubles = [self._states.thumbnails.trouble_of(one) for one in self.keeping.meant()[:1]]
        for name in ("locate", "forget_missing"):
            self._bound[name].setVisible(Trouble.MISSING in troubles)
        is_trash = self._states.gallery.scope == "trash"
        menus.picture_menu(self._window, self._bound, is_trash=is_trash).popup(place)

    def _on_tile_action(self, name: str, row: int) -> None:
        if self.keeping.do_to_one(name, self._states.gallery.picture(row)):
            return
        self._view.show_row(row)
        if name == "more":
            self._on_picture_menu(row, QCursor.pos())
        else:
            self._bound[name].trigger()

    def _on_viewer(self, viewer: Viewer) -> None:
        from desktop_app.ui.details_room import DetailsRoom  # with the viewer, not before

        room = DetailsRoom(viewer, self._states, self._sources, self.marking)
        room.collection_wanted.connect(self._show_collection)
        room.told.connect(self.told)

    def _on_mended(self, pictures: Sequence[Picture]) -> None:
        """Files have changed their places or contents: what was read of them is old."""
        for picture in pictures:
            self._states.thumbnails.forget(picture.key)
            self._states.full.forget(picture.key)
        self._states.gallery.reset()
        if self._viewing.viewer is not None:
            self._viewing.viewer.refresh_details()

    def _show_picture(self, picture: Picture) -> None:
        row = self._states.gallery.row_of(picture.key)
        if row is not None:
            self._viewing.open_row(row)

    def _show_collection(self, collection: Collection) -> None:
        self._viewing.leave()
        self.keeping.show_scope(scope_of(collection))

    def _refresh(self) -> None:
        """Offer only what can be done with what hangs there."""
        if not self._bound:
            return
        in_trash = self._states.gallery.scope == "trash"
        for name in ("collect", *self.marking.handlers()):
            self._bound[name].setEnabled(not in_trash)
        shown = self.collecting.shown
        taking_out = self.collecting.taking_out.replace("&", "&&")
        self._bound["take_out"].setText(taking_out)
        self._bound["take_out"].setVisible(shown is not None and not shown.is_smart)
