"""Which picture of a model is looked at, kept while rows come and go."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Signal,
)

from desktop_app.core.records import Picture

#: How far from its old row a picture is looked for after the model was read anew.
_SEARCHED = 400


class Place(QObject):
    """A row held by its picture's key; or a picture that hangs nowhere here, visited from it."""

    moved = Signal()  # the picture, its record or its row is another one now
    emptied = Signal()  # there is no picture left

    def __init__(
        self,
        model: QAbstractItemModel,
        picture_at: Callable[[int], Picture | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._picture_at = picture_at
        self._index = QPersistentModelIndex()
        self._row = -1  # kept beside the index, for when its row goes
        self._key = ""
        self._visited: Picture | None = None
        model.rowsInserted.connect(self._on_rows_shifted)
        model.rowsMoved.connect(self._on_rows_shifted)
        model.layoutChanged.connect(self._on_rows_shifted)
        model.rowsAboutToBeRemoved.connect(self._on_rows_about_to_be_removed)
        model.rowsRemoved.connect(self._on_rows_shifted)
        model.modelReset.connect(self._on_reset)
        model.dataChanged.connect(self._on_data_changed)

    @property
    def row(self) -> int:
        """The row looked at, or -1."""
        return self._index.row() if self._index.isValid() else -1

    @property
    def picture(self) -> Picture | None:
        """The picture looked at, as its record says now."""
        if self._visited is not None:
            return self._visited
        return self._picture_at(self.row) if self.row >= 0 else None

    @property
    def is_visiting(self) -> bool:
        """Whether what is looked at is not the picture of the row."""
        return self._visited is not None

    def visit(self, picture: Picture) -> None:
        """Look at a picture that is in no row; neighbours stay those of the row."""
        self._visited = picture
        self.moved.emit()

    def at(self, distance: int) -> Picture | None:
        """A neighbour; None where there is none."""
        row = self.row + distance
        here = self.row >= 0 and 0 <= row < self._model.rowCount()
        return self._picture_at(row) if here else None

    def around(self, distances: Iterable[int]) -> list[Picture]:
        """The neighbours so far away, as far as there are any."""
        return [one for one in map(self.at, distances) if one is not None]

    def has(self, distance: int) -> bool:
        """Whether there is a row so far away."""
        return self.row >= 0 and 0 <= self.row + distance < self._model.rowCount()

    def go_to(self, row: int) -> None:
        """Look at a row; one beyond the ends means the last or the first."""
        self._go_to(row, None)

    def _go_to(self, row: int, visited: Picture | None) -> None:
        self._fetch_to(row)
        count = self._model.rowCount()
        if count == 0:
            self.leave()
            self.emptied.emit()
            return
        self._visited = visited
        self._hold(min(max(row, 0), count - 1))
        self.moved.emit()

    def go(self, distance: int) -> bool:
        """Look at a neighbour; False at the ends, where nothing changes."""
        if self.row < 0:
            return False
        self._fetch_to(self.row + distance)
        if not self.has(distance):
            return False
        self.go_to(self.row + distance)
        return True

    def go_to_first(self) -> None:
        """Look at the newest picture of all."""
        self.go_to(0)

    def go_to_last(self) -> None:
        """Look at the last picture of all."""
        count = -1
        while count != self._model.rowCount() and self._model.canFetchMore(QModelIndex()):
            count = self._model.rowCount()
            self._model.fetchMore(QModelIndex())
        self.go_to(self._model.rowCount() - 1)

    def leave(self) -> None:
        """Look at nothing; what happens to the rows does not matter any more."""
        self._index = QPersistentModelIndex()
        self._row, self._key = -1, ""
        self._visited = None

    def _hold(self, row: int) -> None:
        self._index = QPersistentModelIndex(self._model.index(row, 0))
        self._row = row
        picture = self._picture_at(row)
        self._key = picture.key if picture is not None else ""

    def _fetch_to(self, row: int) -> None:
        root = QModelIndex()
        if row >= self._model.rowCount() - 1 and self._model.canFetchMore(root):
            self._model.fetchMore(root)

    def _on_rows_about_to_be_removed(self, parent: QModelIndex, first: int, last: int) -> None:
        if first <= self._row <= last:
            self._row = first  # what comes to lie there is the neighbour

    def _on_rows_shifted(self) -> None:
        if self._row < 0:
            return
        if self._index.isValid():
            self._row = self._index.row()
            self.moved.emit()
        else:
            self._return_to(self._row)

    def _return_to(self, row: int) -> None:
        """Hold a row that came to lie elsewhere; what is visited stays on show."""
        self._go_to(row, self._visited)

    def _on_reset(self) -> None:
        if self._row < 0:
            return
        row, key, count = self._row, self._key, self._model.rowCount()
        near = sorted(
            range(max(row - _SEARCHED, 0), min(row + _SEARCHED, count)),
            key=lambda other: abs(other - row),
        )
        for other in near:
            picture = self._picture_at(other)
            if key and picture is not None and picture.key == key:
                row = other
                break
        self._return_to(row)

    def _on_data_changed(self, first: QModelIndex, last: QModelIndex) -> None:
        if first.row() <= self.row <= last.row():
            self._hold(self.row)
            self.moved.emit()
