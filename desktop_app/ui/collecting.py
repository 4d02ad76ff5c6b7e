"""Collections: putting pictures in by key, by menu and by dropping, and naming them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.core.records import Collection
from desktop_app.state.collections import scope_of, tidy_name
from desktop_app.ui.desk_and_wall import DeskAndWall
from desktop_app.ui.facts import fill
from desktop_app.ui.icons import Icons
from desktop_app.ui.keeping import Keeping
from desktop_app.ui.manage_collections import ManageCollections
from desktop_app.ui.naming import Naming
from desktop_app.ui.states import States
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.menu import Menu
from desktop_app.ui.widgets.toggle_popover import Held, TogglePopover, ToggleRow

#: How many of these pictures are in each collection, by its key.
Shared = Callable[[Sequence[str]], Mapping[str, int]]


class Collecting(QObject):
    """Knows which pictures are meant, and asks for what was wanted; says in words what it was."""

    export_requested = Signal(object)  # Collection

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        states: States,
        home: DeskAndWall,
        keeping: Keeping,
        shared: Shared,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._theme = theme
        self._icons = icons
        self._collections = states.collections
        self._gallery = states.gallery
        self._search = states.search
        self._home = home
        self._keeping = keeping
        self._shared = shared
        self._window = window
        self._popover: TogglePopover | None = None
        self._meant: tuple[str, ...] = ()
        scopes = home.wall.scopes
        scopes.dropped.connect(self._on_dropped)
        scopes.new_wanted.connect(lambda: self.ask_for_new())
        scopes.manage_wanted.connect(self._manage)
        scopes.menu_wanted.connect(self._on_menu)
        self._collections.changed.connect(self._on_changed)
        states.edits.applied.connect(lambda *_: self._refresh())
        self._on_changed()

    def open(self) -> None:
        """Offer the collections for the meant pictures."""
        self._meant = tuple(one.key for one in self._keeping.meant() if one.trashed is None)
        if not self._meant:
            return
        if self._popover is None:
            self._popover = TogglePopover(
                self._theme,
                self._icons,
                self._window,
                name=self.tr("Collections"),
                hint=self.tr("Find or add a collection"),
                nothing=self.tr("No collections yet. Write a name and press Enter."),
                new_words=lambda name: fill(self.tr("New collection “%1”"), name),
                tidy=tidy_name,
            )
            self._popover.setObjectName("collecting")
            self._popover.toggled.connect(self._on_toggled)
            self._popover.made.connect(lambda name: self._make(name, self._meant))
        self._refresh(hidden=True)
        self._popover.open_at(self._keeping.deed("collect"))

    def ask_for_new(self, query: str = "") -> None:
        """Ask for the name of a new collection, filled by hand or by a search."""
        title = self.tr("Save the search as a collection") if query else self.tr("New collection")
        question = self._ask(title, "", self.tr("Save") if query else self.tr("Create"), None)
        question.named.connect(partial(self._make_and_show, query))
        question.open()

    def take_out(self) -> None:
        """Take the meant pictures out of the collection that is shown."""
        collection = self._collections.shown_as(self._gallery.scope)
        keys = [one.key for one in self._keeping.meant()]
        if collection is not None and not collection.is_smart and keys:
            self._take_out(collection, keys)

    @property
    def shown(self) -> Collection | None:
        """The collection that hangs on the wall."""
        return self._collections.shown_as(self._gallery.scope)

    # What is done

    def _make(self, name: str, keys: Sequence[str]) -> Collection:
        text = fill(self.tr("Collection “%1” made"), tidy_name(name))
        if keys:
            many = self.tr("%n pictures added to “%1”", "", len(keys))
            one = self.tr("Picture added to “%1”")
            text = fill(one if len(keys) == 1 else many, tidy_name(name))
        return self._collections.make(name, text, keys=keys)

    def _make_and_show(self, query: str, name: str) -> None:
        text = fill(self.tr("Collection “%1” made"), tidy_name(name))
        made = self._collections.make(name, text, query=query)
        if query:
            self._search.clear()
        self._keeping.show_scope(scope_of(made))

    def _put_in(self, collection: Collection, keys: Sequence[str]) -> None:
        many = self.tr("%n pictures added to “%1”", "", len(keys))
        one = self.tr("Picture added to “%1”")
        text = fill(one if len(keys) == 1 else many, collection.name)
        self._collections.put_in(collection, keys, text)

    def _take_out(self, collection: Collection, keys: Sequence[str]) -> None:
        many = self.tr("%n pictures removed from “%1”", "", len(keys))
        one = self.tr("Picture removed from “%1”")
        text = fill(one if len(keys) == 1 else many, collection.name)
        self._collections.take_out(collection, keys, text)

    def _rename(self, collection: Collection) -> None:
        title = self.tr("Rename the collection")
        question = self._ask(title, collection.name, self.tr("Rename"), collection)
        question.named.connect(partial(self._on_renamed, collection))
        question.open()

    def _on_renamed(self, collection: Collection, name: str) -> None:
        if tidy_name(name) != collection.name:
            text = fill(self.tr("“%1” is called “%2” now"), collection.name, tidy_name(name))
            self._collections.rename(collection, name, text)

    def _delete(self, collection: Collection) -> None:
        text = fill(self.tr("Collection “%1” deleted; its pictures stay"), collection.name)
        self._collections.delete(collection, text)

    def _ask(self, title: str, name: str, done: str, own: Collection | None) -> Naming:
        return Naming(
            self._theme, self._window, title, name, done, lambda name: self._refusal(name, own)
        )

    def _refusal(self, name: str, own: Collection | None) -> str:
        if not tidy_name(name):
            return self.tr("Write a name first.")
        taken = self._collections.named(name)
        if taken is not None and (own is None or taken.key != own.key):
            return fill(self.tr("There is a collection “%1” already."), taken.name)
        return ""

    # What the person does

    def _on_toggled(self, key: str, put: bool) -> None:
        collection = next((one for one in self._collections.all if one.key == key), None)
        if collection is not None:
            (self._put_in if put else self._take_out)(collection, self._meant)

    def _on_dropped(self, scope: str, keys: list[str]) -> None:
        collection = self._collections.shown_as(scope)
        if collection is not None:
            self._put_in(collection, keys)
        else:
            self._keeping.dropped_on(scope, keys)

    def _on_menu(self, scope: str, at: QPoint) -> None:
        collection = self._collections.shown_as(scope)
        if collection is None:
            return
        menu = Menu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name, text, do in (
            ("rename_collection", self.tr("Rename…"), self._rename),
            ("export_collection", self.tr("Export all…"), self.export_requested.emit),
            ("delete_collection", self.tr("Delete (pictures stay)"), self._delete),
        ):
            action = menu.addAction(text)
            action.setObjectName(name)
            action.triggered.connect(lambda _=False, do=do: do(collection))
        menu.popup(at)

    def _manage(self) -> None:
        desk = ManageCollections(self._theme, self._icons, self._collections, self._window)
        desk.rename_wanted.connect(self._rename)
        desk.delete_wanted.connect(self._delete)
        desk.open()

    # What is so

    def _on_changed(self) -> None:
        self._home.wall.scopes.show_collections(self._collections.all)
        scope = self._gallery.scope
        if scope.startswith("collection:") and self._collections.shown_as(scope) is None:
            self._keeping.show_scope("all")
        self._refresh()

    def _refresh(self, *, hidden: bool = False) -> None:
        if self._popover is None or not (hidden or self._popover.isVisible()):
            return
        inside = self._shared(self._meant)
        rows = [
            ToggleRow(one.key, one.name, _held(inside.get(one.key, 0), len(self._meant)))
            for one in self._collections.by_hand
        ]
        self._popover.show_rows(rows)


def _held(count: int, of: int) -> Held:
    if not count:
        return Held.NONE
    return Held.ALL if count >= of else Held.SOME
