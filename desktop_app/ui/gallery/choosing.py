"""Selecting on the wall: one, more, a stretch, all; in the view's one selection model."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QPersistentModelIndex,
    QSignalBlocker,
)
from PySide6.QtWidgets import QAbstractItemView

from desktop_app.ui.gallery.runs import Run, together, turned

_Flag = QItemSelectionModel.SelectionFlag


class Manner(Enum):
    """How a rubber band goes with what was selected before."""

    ALONE = "alone"  # only what it touches
    MORE = "more"  # that as well
    TURNED = "turned"  # of what it touches, what was not selected


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
        for first, last in _runs(self._selected()):
            found += range(first, min(last + 1, first + limit - len(found)))
            if len(found) >= limit:
                break
        return found

    def meant(self, limit: int, *, sees_current: bool) -> list[int]:
        """What is selected, or else the one the keyboard is on, where that can be seen."""
        found = self.rows(limit)
        if not found and sees_current and self.current >= 0:
            return [self.current]
        return found

    def meant_one(self, *, sees_current: bool) -> int:
        """The one that the keyboard is on, where that can be seen, or else one selected; or -1."""
        if sees_current or self.has(self.current):
            return self.current
        return next(iter(self.rows(1)), -1)

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

    def remember(self) -> None:
        """Note what is selected, for a rubber band to go by and for its being given up."""
        self._base = QItemSelection(self._selected())  # it follows where rows come and go

    def recall(self) -> None:
        """Select again what was selected when that was noted."""
        self._replace(QItemSelection(self._base))

    def band(self, touched: Sequence[Run], manner: Manner) -> None:
        """Select what the rubber band touches, given in order."""
        if manner is Manner.MORE:
            touched = together(_runs(self._base), touched)
        elif manner is Manner.TURNED:
            touched = turned(_runs(self._base), touched)
        model = self._view.model()
        chosen = QItemSelection()
        for first, last in touched:
            chosen.select(model.index(first, 0), model.index(last, 0))
        self._replace(chosen)

    def _replace(self, chosen: QItemSelection) -> None:
        """Select this and nothing else.

        Qt compares each of the ranges with each of those before, which takes seconds where a
        band crosses thousands of lines; so what was selected before is taken away unseen.
        """
        model = self._model()
        if chosen.isEmpty():
            model.clearSelection()
            return
        unseen = QSignalBlocker(model)
        model.clearSelection()
        unseen.unblock()
        model.select(chosen, _Flag.Select)

    def _model(self) -> QItemSelectionModel:
        return self._view.selectionModel()

    def _selected(self) -> QItemSelection:
        return self._model().selection()


def _runs(selection: QItemSelection) -> list[Run]:
    ranges = (selection.at(place) for place in range(selection.size()))
    return sorted((span.top(), span.bottom()) for span in ranges)
