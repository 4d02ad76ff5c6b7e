"""What is looked for in the library: typed, chosen, and found on threads of its own."""

from __future__ import annotations

import logging
from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.core.errors import AppError
from desktop_app.core.records import Picture
from desktop_app.core.search.query import Order, Query, Showing, read
from desktop_app.state.difference import Difference, difference
from desktop_app.state.finding import Finding
from desktop_app.state.found import Found, found_of
from desktop_app.state.gallery import GalleryModel
from desktop_app.state.threads import Workshop

if TYPE_CHECKING:
    from desktop_app.core.search.completion import Suggestion

_log = logging.getLogger(__name__)

FIRST = 200  # pictures that are found and shown before all others
_TYPING_MS = 150  # so long after the last letter it is searched
_QUIET_MS = 150  # and so long after something in the library has changed


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class _Wish:
    """One thing to find: the first pictures, or how all of them differ from what is told."""

    number: int
    edition: int  # of the library, as far as it has been followed
    showing: Showing
    told: Found | None = None


@dataclass(frozen=True, slots=True)
class _First:
    found: Found
    pictures: Sequence[Picture]


@dataclass(frozen=True, slots=True)
class _All:
    found: Found
    difference: Difference | None


class Search(QObject):
    """Knows what is wanted on the wall, and hands to the wall what is found of it.

    The newest wish wins, and stops the one before. What is on the wall stays there until the first
    of the new has been found. When the library changes, the same is quietly searched again.
    """

    changed = Signal()  # text, query, scope or order
    busy_changed = Signal(bool)  # whether something is being searched for
    found = Signal(int)  # so many in all
    failed = Signal(object)  # Failure

    def __init__(
        self, finder: Finding, gallery: GalleryModel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._finder = finder
        self._gallery = gallery
        self._text = ""
        self._query = Query()
        self._scope = gallery.scope
        self._order = gallery.showing.order
        self._is_folded = gallery.showing.is_folded
        self._wanted = gallery.showing
        self._number = 0  # of the last wish
        self._is_running = False
        self._is_searching = False
        self._is_outdated = False  # what is being found may lack something
        self._workshop = Workshop[_Wish](self._work, self._on_result, threads=2, name="search")
        self._typing = self._timer(_TYPING_MS, self._go)
        self._quiet = self._timer(_QUIET_MS, self._look_again)
        gallery.asked.connect(self.show)
        gallery.showing_changed.connect(self._on_showing)
        gallery.stale.connect(self._on_stale)

    @property
    def text(self) -> str:
        """As it was typed."""
        return self._text

    @property
    def query(self) -> Query:
        """What is understood of the text, and what is not."""
        return self._query

    @property
    def scope(self) -> str:
        """Which part of the library is searched."""
        return self._scope

    @property
    def order(self) -> Order:
        """How what is found is sorted."""
        return self._order

    @property
    def is_folded(self) -> bool:
        """Whether one picture stands for all versions of its family, wherever it is searched."""
        return self._is_folded

    @property
    def is_searching(self) -> bool:
        """Whether not all has been found yet."""
        return self._is_searching

    @property
    def is_settled(self) -> bool:
        """Whether nothing is searched for, nor about to be."""
        return not (self._is_running or self._typing.isActive() or self._quiet.isActive())

    def suggest(self, text: str, cursor: int) -> list[Suggestion]:
        """What could be written where the cursor is; nothing if that cannot be read."""
        try:
            return self._finder.suggest(text, cursor)
        except AppError as problem:
            _log.warning("nothing can be suggested: %s", problem)
            return []

    def set_text(self, text: str) -> None:
        """Search for this, once nothing more is typed for a moment; for nothing, at once."""
        if text == self._text:
            return
        self._text, self._query = text, read(text)
        self.changed.emit()
        if text.strip():
            self._typing.start()
        else:
            self._go()

    def set_scope(self, scope: str) -> None:
        """Search the same in another part of the library."""
        if scope != self._scope:
            self._scope = scope
            self.changed.emit()
            self._go()

    def set_order(self, order: Order) -> None:
        """Sort in another way."""
        if order is not self._order:
            self._order = order
            self.changed.emit()
            self._go()

    def fold(self, is_folded: bool) -> None:
        """Let one picture stand for all versions of its family, or show every one."""
        if is_folded is not self._is_folded:
            self._is_folded = is_folded
            self.changed.emit()
            self._go()

    def show(self, showing: Showing) -> None:
        """Want this and nothing else; families are folded as they were."""
        self._adopt(showing)
        self._go()

    def clear(self) -> None:
        """Search for nothing: all of the scope is shown, sorted as before."""
        self.set_text("")

    def refresh(self) -> None:
        """Search again for what is wanted, in case it is another list by now."""
        if self._gallery.showing == self._wanted:
            self._on_stale()
        elif not self._is_running:
            self._begin()

    def close(self) -> None:
        """Stop; nothing is handed over any more."""
        self._number += 1
        self._typing.stop()
        self._quiet.stop()
        self._workshop.close()

    # What is wanted

    def _go(self) -> None:
        """Find what is wanted now, if that is something else than before."""
        self._typing.stop()
        query = replace(self._query, misread=())
        wanted = Showing(
            scope=self._scope, query=query, order=self._order, is_folded=self._is_folded
        )
        if wanted != self._wanted:
            self._wanted = wanted
            self._begin()

    def _begin(self) -> None:
        self._number += 1
        self._is_running = self._is_outdated = False
        self._quiet.stop()
        is_there = self._gallery.showing == self._wanted  # it has been left for a moment only
        if self._wanted.is_whole:
            if not is_there:
                self._gallery.show(self._wanted)
            self._end()
        else:
            self._wish(self._gallery.found if is_there else None)
        self._set_searching(self._is_running)

    def _on_showing(self) -> None:
        """Somebody else has chosen what is shown."""
        if self._gallery.showing != self._wanted:
            self._adopt(self._gallery.showing)
            self._go()

    def _adopt(self, showing: Showing) -> None:
        text = showing.query.text
        before = self._text, self._scope, self._order
        self._text, self._query = text, showing.query
        self._scope, self._order = showing.scope, showing.order
        if before != (text, showing.scope, showing.order):
            self.changed.emit()

    def _on_stale(self) -> None:
        if self._is_running:
            self._is_outdated = True
        elif not self._quiet.isActive():
            self._quiet.start()

    def _look_again(self) -> None:
        """Find what has changed in the list on the wall."""
        if not self._wanted.is_whole and self._gallery.showing == self._wanted:
            self._wish(self._gallery.found)

    def _wish(self, told: Found | None) -> None:
        self._number += 1
        self._is_running = True
        wish = _Wish(self._number, self._gallery.edition, self._wanted, told)
        self._workshop.wish([wish])

    def _set_searching(self, searching: bool) -> None:
        if searching != self._is_searching:
            self._is_searching = searching
            self.busy_changed.emit(searching)

    # What is found

    def _work(self, wish: _Wish) -> _First | _All:
        """On a thread."""
        order = wish.showing.order

        def stop() -> bool:
            return wish.number != self._number

        if wish.told is None:
            pictures = self._finder.first(wish.showing, FIRST, stop)
            ranks = array("q", [one.rank for one in pictures])
            aspect = sum(one.aspect for one in pictures) / len(pictures) if pictures else 1.0
            is_complete = len(pictures) < FIRST
            return _First(found_of(order, ranks, aspect, is_complete=is_complete), pictures)
        ranks = self._finder.ranks(wish.showing, stop)
        found = found_of(order, ranks, wish.told.aspect)
        return _All(found, difference(wish.told.ranks, ranks, order))

    def _on_result(self, wish: _Wish, result: object) -> None:
        if wish.number != self._number:
            return
        if isinstance(result, Exception):
            self._on_problem(wish, result)
        elif wish.edition != self._gallery.edition:  # it may show what has gone meanwhile
            self._wish(None if wish.told is None else self._gallery.found)
        elif isinstance(result, _First):
            self._gallery.take_found(wish.showing, result.found, result.pictures)
            if wish.number != self._number:  # whoever saw it wanted something else at once
                return
            if result.found.is_complete:
                self._end()
            else:
                self._wish(self._gallery.found)
        elif isinstance(result, _All):
            self._gallery.amend_found(result.found, result.difference)
            if wish.number == self._number:
                self._end()

    def _end(self) -> None:
        self._is_running = False
        self._set_searching(False)
        self.found.emit(self._gallery.count)
        if self._is_outdated:
            self._is_outdated = False
            self._quiet.start()

    def _on_problem(self, wish: _Wish, problem: Exception) -> None:
        """What is on the wall stays; a search that nobody asked for fails without a word."""
        self._is_running = self._is_outdated = False
        self._set_searching(False)
        if not isinstance(problem, AppError):
            _log.error("a search failed", exc_info=problem)
            return
        _log.warning("a search failed: %s", problem)
        if wish.told is None or not wish.told.is_complete:
            self.failed.emit(problem.failure)

    def _timer(self, length_ms: int, then: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(length_ms)
        timer.timeout.connect(then)
        return timer
