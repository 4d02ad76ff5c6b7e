"""Selecting on the wall: one, more, a stretch, all; in the view's one selection model."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPersistentModelIndex
from PySide6.QtWidgets import QAbstractItemView

_Flag = QItemSelectionModel.SelectionFlag


class Choosing:
    """Rows in, selection out. A stretch runs from where the last one was chosen alone."""

    def __init__(self, view: QAbstractItemView) -> None:
        self._view = view
        self._origin = QPersistentModelIndex()
        self._base = QItemSelection()

    @property
    def current(self) -> int:
        """The row that the keyboard is on; -1 without one."""
        return self._view.currentIndex().row()

    @property
    def count(self) -> int:
        """How many pictures are selected; costs nothing even if it is all of a million."""
        ranges = self._selected()
        return sum(ranges.at(place).height() for place in range(ranges.size()))

    def rows(self, limit: int) -> list[int]:
        """The selected rows in order, at most so many."""
        found: list[int] = []
        ranges = self._selected()
        spans = [ranges.at(place) for place in range(ranges.size())]
        for span in sorted(spans, key=lambda one: one.top()):
            found += range(span.top(), min(span.bottom() + 1, span.top() + limit - len(found)))
            if len(found) >= limit:
                break
        return found

    def has(self, row: int) -> bool:
        """Whether the picture is selected."""
        return self._model().isSelected(self._view.model().index(row, 0))

    def move(self, row: int) -> None:
        """Go there; what is selected stays selected."""
        self._model().setCurrentIndex(self._view.model().index(row, 0), _Flag.NoUpdate)

    def only(self, row: int) -> None:
        """Select this one alone."""
        index = self._view.model().index(row, 0)
        self._origin = QPersistentModelIndex(index)
        self._model().setCurrentIndex(index, _Flag.ClearAndSelect)

    def toggle(self, row: int) -> None:
        """Select this one too, or no longer."""
        index = self._view.model().index(row, 0)
        self._origin = QPersistentModelIndex(index)
        self._model().setCurrentIndex(index, _Flag.Toggle)

    def extend(self, row: int, *, add: bool = False) -> None:
        """Select everything from the last one chosen alone to here."""
        model = self._view.model()
        if not self._origin.isValid():
            self._origin = QPersistentModelIndex(model.index(max(self.current, 0), 0))
        first, last = sorted((self._origin.row(), row))
        stretch = QItemSelection(model.index(first, 0), model.index(last, 0))
        self._model().select(stretch, _Flag.Select if add else _Flag.ClearAndSelect)
        self.move(row)

    def everything(self) -> None:
        """Select all."""
        model = self._view.model()
        if model.rowCount():
            whole = QItemSelection(model.index(0, 0), model.index(model.rowCount() - 1, 0))
            self._model().select(whole, _Flag.ClearAndSelect)

    def nothing(self) -> None:
        """Select none; the keyboard stays where it is."""
        self._model().clearSelection()

    def begin_band(self, *, add: bool) -> None:
        """A rubber band begins; with `add` it adds to what is selected."""
        self._base = QItemSelection(self._selected()) if add else QItemSelection()

    def band(self, rows: Iterable[int]) -> None:
        """Select what the rubber band touches, given in order."""
        model = self._view.model()
        touched = QItemSelection(self._base)
        first = last = -1
        for row in rows:
            if row != last + 1 or last < 0:
                if first >= 0:
                    touched.select(model.index(first, 0), model.index(last, 0))
                first = row
            last = row
        if first >= 0:
            touched.select(model.index(first, 0), model.index(last, 0))
        self._model().select(touched, _Flag.ClearAndSelect)

    def _model(self) -> QItemSelectionModel:
        return self._view.selectionModel()

    def _selected(self) -> QItemSelection:
        return self._model().selection()
