"""Looking for pictures: what the person writes and chooses, and what is searched for."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.core.errors import Failure
from desktop_app.core.records import Picture
from desktop_app.core.search.query import (
    Comparison,
    Filter,
    Misread,
    Misreading,
    Name,
    Query,
    Showing,
)
from desktop_app.state.gallery import GalleryModel
from desktop_app.state.search import Search
from desktop_app.ui import wording
from desktop_app.ui.gallery.completion import Offer
from desktop_app.ui.gallery.filter_choices import Held
from desktop_app.ui.gallery.filter_popover import FilterPopover
from desktop_app.ui.gallery.misread_words import misread_text, nothing_text, shortened
from desktop_app.ui.gallery.offer_words import offer_text
from desktop_app.ui.gallery.search_words import filter_text
from desktop_app.ui.gallery.view import GalleryView
from desktop_app.ui.icons import Icons
from desktop_app.ui.notices import announce
from desktop_app.ui.theme import Theme
from desktop_app.ui.wall import Wall

_MONTH = re.compile(r"[0-9]{4}-[0-9]{2}")
_PATIENCE_MS = 900  # before somebody who still writes is told what is wrong


class SearchRoom(QObject):
    """All of them write the language of the search field, and show what it says."""

    save_requested = Signal(str)  # the query in its language, to be kept as a smart collection
    told = Signal(str)
    folding_chosen = Signal(bool)  # whether one tile is to stand for all versions: to be remembered

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        search: Search,
        gallery: GalleryModel,
        wall: Wall,
        view: GalleryView,
        model_name: Callable[[str], str],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._theme = theme
        self._icons = icons
        self._search = search
        self._gallery = gallery
        self._wall = wall
        self._view = view
        self._model_name = model_name
        self._field = wall.toolbar.search
        self._popover: FilterPopover | None = None
        self._goes_on = False  # to the pictures, once they are found
        self._place: tuple[Showing, int] | None = None  # where the person was before they searched
        self._announced = ("", -1)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE_MS)
        self._patience.timeout.connect(self._tell_misread)
        self._wire()
        self._on_changed()

    def _wire(self) -> None:
        field, toolbar, wall = self._field, self._wall.toolbar, self._wall
        field.typed.connect(self._on_typed)
        field.suggestions_wanted.connect(self._suggest)
        field.accepted.connect(self._on_accepted)
        field.left.connect(self._go_to_pictures)
        field.abandoned.connect(self._tell_misread)
        toolbar.filter.clicked.connect(self._open_filters)
        toolbar.order_chosen.connect(self._search.set_order)
        toolbar.folding_chosen.connect(self.fold)
        chips = wall.under_search.chips
        chips.removed.connect(self._on_removed)
        chips.cleared.connect(self._on_cleared)
        chips.emptied.connect(self._go_to_pictures)
        chips.save_requested.connect(self._on_save)
        wall.nothing_found.clear_requested.connect(self._on_clear)
        self._search.changed.connect(self._on_changed)
        self._search.found.connect(self._on_found)
        self._search.failed.connect(self._on_failed)
        self._gallery.showing_changed.connect(self._on_showing)

    def find(self) -> None:
        """Give the keyboard to the search field, ready to be written over."""
        if not self._wall.greets:
            self._wall.toolbar.go_to_search()

    def fold(self, is_folded: bool) -> None:
        """Let one tile stand for all versions of a picture, or show every one."""
        self._search.fold(is_folded)
        self.folding_chosen.emit(is_folded)

    def toggle_folding(self) -> None:
        """Fold, or no longer."""
        self.fold(not self._search.is_folded)

    def show_versions(self, picture: Picture) -> None:
        """Show all versions of a picture, wherever in the library they are."""
        wanted = Filter(Name.FAMILY, Comparison.IS, picture.family or picture.key)
        self._show_all(wanted)

    def show_uses(self, sha256: str) -> None:
        """Show the pictures that were made with this reference."""
        self._show_all(Filter(Name.USES, Comparison.IS, sha256))

    def _show_all(self, wanted: Filter) -> None:
        query = Query(filters=(wanted,))
        self._field.rewrite(query.text)
        self._search.show(Showing(query=query))

    @property
    def is_about_to_tell(self) -> bool:
        """Whether something was not understood, which is told in a moment."""
        return self._patience.isActive()

    # What the person wants

    def _on_typed(self, text: str) -> None:
        self._goes_on = False
        self._search.set_text(text)

    def _write(self, query: Query) -> None:
        """Search for this at once, and let the field say so."""
        self._field.rewrite(query.text)
        self._search.show(Showing(scope=self._search.scope, query=query, order=self._search.order))

    def _on_removed(self, filter_: Filter) -> None:
        self._write(self._search.query.without(filter_))

    def _on_cleared(self) -> None:
        self._write(Query(self._search.query.words))

    def _on_clear(self) -> None:
        self._field.rewrite("")
        self._wall.toolbar.go_to_search()

    def _on_save(self) -> None:
        self.save_requested.emit(replace(self._search.query, misread=()).text)

    def _on_accepted(self) -> None:
        self._tell_misread()
        wanted = replace(self._search.query, misread=())
        if self._search.is_searching or wanted != self._gallery.showing.query:
            self._goes_on = True
        else:
            self._go_on()

    def _go_on(self) -> None:
        self._goes_on = False
        if self._gallery.count:
            self._go_to_pictures()

    def _go_to_pictures(self) -> None:
        self._view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _open_filters(self) -> None:
        button = self._wall.toolbar.filter
        if self._popover is not None:
            self._popover.deleteLater()
        self._popover = FilterPopover(
            self._theme, self._icons, button, self._held(), self._model_name
        )
        self._popover.query_wanted.connect(self._write)
        self._popover.show_query(self._search.query)
        self._popover.open(by_keyboard=not button.underMouse())

    # What the library holds

    def _suggest(self, text: str, cursor: int) -> None:
        self._field.offer(
            [
                Offer(
                    # A value at the end is done with; behind a filter's name its value comes.
                    text=f"{one.text} " if one.value and one.end == len(text) else one.text,
                    start=one.start,
                    end=one.end,
                    label=one.text,
                    detail=offer_text(one.text, one.name, one.value, one.count, self._model_name),
                )
                for one in self._search.suggest(text, cursor)
            ]
        )

    def _held(self) -> Held:
        months = [one for one in self._values(Name.DATE) if _MONTH.fullmatch(one)]
        return Held(
            models=self._values(Name.MODEL),
            ratios=self._values(Name.RATIO),
            months=tuple(months),
        )

    def _values(self, name: Name) -> tuple[str, ...]:
        written = f"{name.value}:"
        return tuple(one.value for one in self._search.suggest(written, len(written)))

    # What is so

    def _on_changed(self) -> None:
        query, wall = self._search.query, self._wall
        if query and self._place is None:
            self._place = (self._gallery.showing, self._view.verticalScrollBar().value())
        self._field.show_text(self._search.text)
        self._show_filters()
        wall.toolbar.show_order(self._search.order)
        wall.toolbar.show_folding(self._search.is_folded)
        if self._popover is not None and self._popover.isVisible():
            self._popover.show_query(query)
        if query.misread and self._field.hasFocus() and not wall.under_search.hint.text():
            if _worst(query).reason is not Misreading.NO_VALUE:  # that one is being written
                self._patience.start()
        else:
            self._tell_misread()

    def _show_filters(self) -> None:
        query, wall = self._search.query, self._wall
        words = [
            (one, filter_text(one, self._model_name, title_of=self._title_of))
            for one in query.filters
        ]
        wall.under_search.show_filters(
            words, has_query=bool(query), is_savable=bool(query) and not query.misread
        )
        wall.toolbar.show_filters(len(words), ", ".join(text for _, text in words))

    def _title_of(self, key: str) -> str:
        """The first words of a picture that hangs there; nothing of any other."""
        row = self._gallery.row_of(key)
        picture = None if row is None else self._gallery.picture(row)
        return "" if picture is None else shortened(" ".join(picture.title.split()))

    def _tell_misread(self) -> None:
        """Say what was not understood, or that all was."""
        self._patience.stop()
        query = self._search.query
        self._field.mark_misread(bool(query.misread))
        self._wall.under_search.say(misread_text(_worst(query)) if query.misread else "")

    def _on_showing(self) -> None:
        """Other pictures hang there: show the first, or where the person was before."""
        showing, view = self._gallery.showing, self._view
        view.show_top(showing.scope == "all" and not showing.query)
        before = self._place
        if not showing.query:
            self._place = None
        if before is not None and before[0] == showing:
            view.verticalScrollBar().setValue(before[1])
        else:
            view.selectionModel().clearCurrentIndex()  # the keyboard begins at the first
            view.scrollToTop()

    def _on_found(self, count: int) -> None:
        query = self._search.query
        if query.named(Name.FAMILY):  # their first words may be known now
            self._show_filters()
        self._wall.say_when_nothing_found(nothing_text(query) if query else "")
        news = (query.text, count)
        if query and news != self._announced and self._field.hasFocus():
            self._announce(count)
        self._announced = news
        if self._goes_on:
            self._go_on()

    def _announce(self, count: int) -> None:
        if not count:
            text = nothing_text(self._search.query)
        else:
            many = self.tr("%Ln pictures found", "", count)
            text = self.tr("One picture found") if count == 1 else many
        announce(self._field, text)

    def _on_failed(self, failure: Failure) -> None:
        self._goes_on = False
        self.told.emit(wording.explain(failure).title)


def _worst(query: Query) -> Misread:
    """What is to be told of all that was not understood: rather not what is only begun."""
    wrong = (one for one in query.misread if one.reason is not Misreading.NO_VALUE)
    return next(wrong, query.misread[0])
