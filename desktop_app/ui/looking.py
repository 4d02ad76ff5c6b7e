"""All that is done with pictures beyond the wall: compare, contest, review, keep, take away."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.core.records import Job, Picture
from desktop_app.state.order import Order
from desktop_app.ui.commands import Sources
from desktop_app.ui.composer.shelf_room import ShelfRoom, ShelfSources
from desktop_app.ui.desk_and_wall import DeskAndWall
from desktop_app.ui.icons import Icons
from desktop_app.ui.library_room import LibraryRoom
from desktop_app.ui.notices import Toast
from desktop_app.ui.pages import Pages
from desktop_app.ui.states import States
from desktop_app.ui.theme import Theme
from desktop_app.ui.viewer_room import ViewerRoom

if TYPE_CHECKING:
    from desktop_app.ui.compare.compare_room import CompareRoom
    from desktop_app.ui.export.export_room import ExportRoom
    from desktop_app.ui.race.race_room import RaceRoom
    from desktop_app.ui.review.review_room import ReviewRoom


class Room(Protocol):
    """One that fills the window with a page of its own."""

    @property
    def is_open(self) -> bool:
        """Whether it has the window."""

    @property
    def picture(self) -> Picture | None:
        """What keys mean while it has."""

    def leave(self) -> None:
        """Give the window back."""


_MOST = 5  # pictures, of which no more than four can be compared


class Looking(QObject):
    """Builds these rooms, connects them, and knows which picture is looked at."""

    told = Signal(str)
    wanted = Signal(str)  # an action's id, for the picture that is looked at
    job_action_requested = Signal(object, object)  # Job, Action

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        states: States,
        sources: Sources,
        pages: Pages,
        home: DeskAndWall,
        viewing: ViewerRoom,
        library: LibraryRoom,
        toast: Toast,
        place: Callable[[Sequence[Order]], None],
        model_name: Callable[[str], str],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._theme = theme
        self._icons = icons
        self._states = states
        self._sources = sources
        self._pages = pages
        self._home = home
        self._viewing = viewing
        self._library = library
        self._toast = toast
        self._place = place
        self._model_name = model_name
        self._window = window
        self._rooms: list[Room] = [viewing]
        self._on_settled: list[Callable[[Job], None]] = [viewing.on_job_settled]
        self._on_saved: list[Callable[[Picture], None]] = [viewing.on_picture_saved]
        library.keeping.looked_at = self.meant
        self.shelving = self._make_shelving()

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What each of its actions does."""
        meant = self._library.keeping.meant
        return {
            "compare": lambda: self.comparing.compare(meant(_MOST)),
            "compare_models": lambda: self.racing.compare(),
            "scores": lambda: self.racing.show_scores(),
            "show_race": self._show_race,
            "versions": self._show_versions,
            "fold": self._library.searching.toggle_folding,
            "review": lambda: self.reviewing.review(),
            "save": lambda: self.exporting.export(meant()),
            "save_as": lambda: self.exporting.export_as(meant()),
            "contact_sheet": lambda: self.exporting.contact_sheet(meant()),
            "shelve": self.shelving.shelve_meant,
            "shelf": self._open_shelf,
        }

    # Each room is made when it is first entered

    @cached_property
    def comparing(self) -> CompareRoom:
        """Two to four pictures beside each other."""
        from desktop_app.ui.compare.compare_room import CompareRoom

        room = CompareRoom(*self._parts, self._model_name, self._window)
        room.told.connect(self.told)
        room.wanted.connect(self._do)
        self._rooms.append(room)
        self._on_settled.append(room.on_job_settled)
        return room

    @cached_property
    def racing(self) -> RaceRoom:
        """One prompt, several models."""
        from desktop_app.ui.race.race_room import RaceRoom

        room = RaceRoom(*self._parts, self._place, self._model_name, self._window)
        room.told.connect(self.told)
        room.wanted.connect(self._do)
        room.action_requested.connect(self.job_action_requested)
        self._rooms.append(room)
        self._on_settled.append(room.on_job_settled)
        self._on_saved.append(room.on_picture_saved)
        return room

    @cached_property
    def reviewing(self) -> ReviewRoom:
        """Keep or reject, one key each."""
        from desktop_app.ui.review.review_room import ReviewRoom

        library = self._library
        room = ReviewRoom(
            *self._parts,
            library.keeping,
            self._home.view,
            self._window,
        )
        library.keeping.is_quiet = lambda: room.is_open
        room.told.connect(self.told)
        room.wanted.connect(self._do)
        room.offered.connect(self._toast.say)
        self._rooms.append(room)
        return room

    @cached_property
    def exporting(self) -> ExportRoom:
        """Files for elsewhere."""
        from desktop_app.ui.export.export_room import ExportRoom, Remembered

        preferences = self._states.preferences
        room = ExportRoom(
            self._theme,
            self._icons,
            self._states.exporting,
            self._states.contact_sheets,
            Remembered(
                folder=lambda: preferences.now.export_folder,
                manner=lambda: preferences.now.export_manner,
                sheet=lambda: preferences.now.contact_sheet,
                keep=preferences.update,
            ),
            self._sources.path_of,
            self._model_name,
            self._toast,
            self._library.exchange.reach,
            self._window,
        )
        room.told.connect(self.told)
        return room

    @property
    def _parts(self) -> tuple[Theme, Icons, States, Sources, Pages]:
        return self._theme, self._icons, self._states, self._sources, self._pages

    def _make_shelving(self) -> ShelfRoom:
        states = self._states
        room = ShelfRoom(
            self._theme,
            self._icons,
            states.shelf,
            states.references,
            states.draft,
            ShelfSources(
                path_of=self._sources.path_of,
                picture_of=self._sources.picture_of,
                meant=self._library.keeping.meant,
                show_desk=self._home.open_desk,
                undo=states.edits.undo,
            ),
            self._home.desk,
            self._window,
        )
        room.told.connect(self.told)
        room.search_wanted.connect(lambda text: self._show_uses(text.removeprefix("uses:")))
        return room

    def meant(self) -> list[Picture] | None:
        """The picture that is looked at, in a list; None while desk and wall have the window."""
        for room in self._rooms:
            if room.is_open:
                return [room.picture] if room.picture is not None else []
        return None

    def leave(self) -> None:
        """Back to desk and wall, from wherever."""
        for _ in self._rooms:
            for room in self._rooms:
                if room.is_open:
                    room.leave()

    def place_cards(self) -> None:
        """Another page has the window: what floats over its foot may stand differently."""
        self._library.exchange.place()
        if "exporting" in self.__dict__:  # it has been entered
            self.exporting.place()

    def on_job_settled(self, job: Job) -> None:
        """More is known of a job, such as its bill."""
        for tell in self._on_settled:
            tell(job)

    def on_picture_saved(self, picture: Picture) -> None:
        """A picture is safe."""
        for tell in self._on_saved:
            tell(picture)

    def _do(self, action: str, picture: Picture) -> None:
        """What a page wants done with one of its pictures."""
        if action == "open":
            self._viewing.open_picture(picture)
        else:
            self.wanted.emit(action)

    def _show_race(self) -> None:
        if (picture := self._library.keeping.meant_one()) is not None:
            self.racing.show_of(picture)

    def _show_versions(self) -> None:
        picture = self._library.keeping.meant_one()
        if picture is None:
            return
        known = self._sources.picture_of(picture.key)
        if known is not None and known.family:
            self.leave()
            self._library.searching.show_versions(known)
        else:
            self.told.emit(self.tr("This picture has no other versions."))

    def _open_shelf(self) -> None:
        self.leave()
        self.shelving.open()

    def _show_uses(self, sha256: str) -> None:
        """Show on the wall what was made with a reference."""
        self.leave()
        self._library.searching.show_uses(sha256)
