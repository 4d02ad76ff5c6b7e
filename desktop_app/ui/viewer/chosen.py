"""A few pictures that were chosen, as rows of their own."""

from __future__ import annotations

from collections.abc import Container, Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex

from desktop_app.core.records import Picture
from desktop_app.typed import override

_ROOT = QModelIndex()


class Chosen(QAbstractListModel):
    """Keeps the order in which they hang."""

    def __init__(self, pictures: Sequence[Picture]) -> None:
        super().__init__()
        self._pictures = list(pictures)

    def picture(self, row: int) -> Picture | None:
        """The record of a row."""
        return self._pictures[row] if 0 <= row < len(self._pictures) else None

    def drop(self, keys: Container[str]) -> None:
        """These are among them no longer."""
        for row in range(len(self._pictures) - 1, -1, -1):
            if self._pictures[row].key in keys:
                self.beginRemoveRows(QModelIndex(), row, row)
                del self._pictures[row]
                self.endRemoveRows()

    @override
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._pictures)

    @override
    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> object:
        picture = self.picture(index.row())
        return None if picture is None else picture.title
