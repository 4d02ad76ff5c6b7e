"""Collections: putting pictures in by key, by menu and by dropping, and naming them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QLocale, QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.core.records import Collection
from desktop_app.core.search.query import Comparison, Filter, Name, Showing, read
from desktop_app.state.collections import is_of_collection, scope_of, tidy_name
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
        self._edits = states.edits
        self._home = home
        self._keeping = keeping
        self._shared = shared
        self._window = window
        self._popover: TogglePopover | None = None
        self._meant: tuple[str, ...] = ()
        self._to_be_shown = ""  # the key of one that is being made
        scopes = home.wall.scopes
        scopes.dropped.connect(self._on_dropped)
        scopes.new_wanted.connect(self._on_new)
        scopes.manage_wanted.connect(self.manage)
        scopes.menu_wanted.connect(self._on_menu)
        self._collections.changed.connect(self._on_changed)
        self._collections.counted.connect(self._refresh)
        states.edits.applied.connect(self._refresh)
        self._on_changed()

    @property
    def shown(self) -> Collection | None:
        """The collection that hangs on the wall."""
        return self._collections.shown_as(self._gallery.scope)

    @property
    def taking_out(self) -> str:
        """What taking pictures out of the collection that is shown is called in a menu."""
        shown = self.shown
        return fill(self.tr("Remove from “%1”"), shown.name) if shown is not None else ""

    def open(self) -> None:
        """Offer the collections for the meant pictures."""
        self._meant = tuple(one.key for one in self._keeping.meant() if one.trashed is None)
        if not self._meant:
            return
        if self._popover is None:
            self._popover = self._make_popover()
        self._collections.count()
        self._fill(self._popover)
        self._popover.open_at(self._keeping.deed("collect"))

    def ask_for_new(self, query: str = "") -> None:
        """Ask for the name of a new collection, filled by hand or by a search."""
        title = self.tr("Save the search as a collection") if query else self.tr("New collection")
        question = self._ask(title, "", self.tr("Save") if query else self.tr("Create"), None)
        question.named.connect(partial(self._make_and_show, self._with_scope(query)))
        question.open()

    def take_out(self) -> None:
        """Take the meant pictures out of the collection that is shown."""
        collection = self.shown
        keys = [one.key for one in self._keeping.meant()]
        if collection is not None and not collection.is_smart and keys:
            self._take_out(collection, keys)

    def manage(self) -> None:
        """Show all collections in a list."""
        desk = ManageCollections(
            self._theme, self._icons, self._collections, self._edits, self._window
        )
        desk.wanted.connect(partial(self._on_wanted, desk))
        desk.menu_wanted.connect(self._open_menu)
        desk.open()

    # What is done

    def _make(self, name: str) -> None:
        """Make one of the pictures for which the list is open."""
        self._collections.make(name, self._added(name, len(self._meant)), keys=self._meant)

    def _make_and_show(self, query: str, name: str) -> None:
        text = fill(self.tr("Collection “%1” made"), tidy_name(name))
        self._to_be_shown = self._collections.make(name, text, query=query).key

    def _put_in(self, collection: Collection, keys: Sequence[str]) -> None:
        """Those that are in it already count for nothing."""
        new = len(keys) - self._shared(keys).get(collection.key, 0)
        if new > 0:
            self._collections.put_in(collection, keys, self._added(collection.name, new))
            return
        many = self.tr("All %Ln are in “%1” already", "", len(keys))
        one = self.tr("This picture is in “%1” already")
        self._keeping.tell(fill(one if len(keys) == 1 else many, collection.name))

    def _take_out(self, collection: Collection, keys: Sequence[str]) -> None:
        count = self._shared(keys).get(collection.key, 0)
        many = self.tr("%Ln pictures removed from “%1”", "", count)
        one = self.tr("Picture removed from “%1”")
        text = fill(one if count == 1 else many, collection.name)
        self._collections.take_out(collection, keys, text)

    def _added(self, name: str, count: int) -> str:
        many = self.tr("%Ln pictures added to “%1”", "", count)
        one = self.tr("Picture added to “%1”")
        return fill(one if count == 1 else many, tidy_name(name))

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

    def _with_scope(self, query: str) -> str:
        """A search is kept together with where it was made; the trash has no collections."""
        wanted, scope = read(query), self._search.scope
        if not wanted:
            return ""
        shown = self._collections.shown_as(scope)
        if scope == "favourites":
            wanted = wanted.having(Filter(Name.IS, Comparison.IS, "favourite"))
        elif shown is not None and shown.is_smart:
            wanted = read(f"{shown.query} {query}")
        elif shown is not None:
            wanted = wanted.having(Filter(Name.COLLECTION, Comparison.IS, shown.name))
        return wanted.text

    def _ask(self, title: str, name: str, done: str, own: Collection | None) -> Naming:
        refusal = partial(self._refusal, own)
        return Naming(self._theme, self._window, title, name, done, refusal)

    def _refusal(self, own: Collection | None, name: str) -> str:
        """Why a collection cannot be called so; `own` is the one that is called anew."""
        wanted = tidy_name(name)
        if not wanted:
            return self.tr("Write a name first.")
        taken = self._collections.named(wanted)
        if taken is not None and (own is None or taken.key != own.key):
            smart = self.tr("There is a smart collection “%1” already.")
            plain = self.tr("There is a collection “%1” already.")
            return fill(smart if taken.is_smart else plain, taken.name)
        return ""

    # What the person does

    def _on_toggled(self, key: str, put: bool) -> None:
        collection = self._collections.find(key)
        if collection is not None:
            (self._put_in if put else self._take_out)(collection, self._meant)

    def _on_dropped(self, scope: str, keys: list[str]) -> None:
        collection = self._collections.shown_as(scope)
        if collection is not None:
            self._put_in(collection, keys)
        else:
            self._keeping.dropped_on(scope, keys)

    def _on_new(self) -> None:
        self.ask_for_new()

    def _on_menu(self, scope: str, at: QPoint) -> None:
        collection = self._collections.shown_as(scope)
        if collection is not None:
            self._open_menu(collection, at)

    def _open_menu(self, collection: Collection, at: QPoint) -> None:
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

    def _on_wanted(self, desk: ManageCollections, name: str, collection: Collection) -> None:
        if name == "show":
            desk.give_up()
            self._keeping.show_scope(scope_of(collection))
            self._home.go_to_wall()
        elif name == "rename":
            self._rename(collection)
        else:
            self._delete(collection)

    # What is so

    def _on_changed(self) -> None:
        self._home.wall.scopes.show_collections(self._collections.all)
        made = self._collections.find(self._to_be_shown)
        scope = self._search.scope
        if made is not None:
            self._to_be_shown = ""
            self._search.show(Showing(scope=scope_of(made), order=self._search.order))
        elif is_of_collection(scope) and self._collections.shown_as(scope) is None:
            self._keeping.show_scope("all")
        self._refresh()

    def _make_popover(self) -> TogglePopover:
        popover = TogglePopover(
            self._theme,
            self._icons,
            self._window,
            name=self.tr("Collections"),
            hint=self.tr("Find or add a collection"),
            nothing=self.tr("No collections yet. Write a name and press Enter."),
            new_words=lambda name: fill(self.tr("New collection “%1”"), name),
            tidy=tidy_name,
            refusal=partial(self._refusal, None),
        )
        popover.setObjectName("collecting")
        popover.toggled.connect(self._on_toggled)
        popover.made.connect(self._make)
        return popover

    def _refresh(self) -> None:
        if self._popover is not None and self._popover.isVisible():
            self._fill(self._popover)

    def _fill(self, popover: TogglePopover) -> None:
        inside, meant = self._shared(self._meant), len(self._meant)
        popover.show_rows(
            [
                ToggleRow(
                    one.key, one.name, _held(inside.get(one.key, 0), meant), self._figure(one)
                )
                for one in self._collections.by_hand
            ]
        )

    def _figure(self, collection: Collection) -> str:
        count = self._collections.count_of(collection)
        return "" if count is None else QLocale().toString(count)


def _held(count: int, of: int) -> Held:
    if not count:
        return Held.NONE
    return Held.ALL if count >= of else Held.SOME
