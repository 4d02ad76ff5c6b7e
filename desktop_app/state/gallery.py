"""The pictures of the wall as one flat list: all of a scope by days, or what a search has found."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QUrl,
    Signal,
)

from desktop_app.core.changes import Change, Restoring
from desktop_app.core.records import Day, Picture
from desktop_app.core.search.query import Showing
from desktop_app.state.by_day import ByDay
from desktop_app.state.difference import Difference
from desktop_app.state.family_counts import Count, FamilyCounts, nobody_counts
from desktop_app.state.found import Found, FoundList
from desktop_app.state.moved import belongs
from desktop_app.state.pages import PAGE
from desktop_app.state.sections import runs
from desktop_app.typed import override

_DRAGGED = 200  # files handed over in one drag

_AnyIndex = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()

PictureRole = int(Qt.ItemDataRole.UserRole) + 1


class GalleryModel(QAbstractListModel):
    """Knows every section's count at once and reads records by page when somebody looks at them.

    Pictures are identified by key; rows shift as others come in. All of a built-in scope, newest
    first, is shown at once, by days; anything else is asked for, and found by somebody else.
    """

    scope_changed = Signal()
    showing_changed = Signal()  # scope, query or order
    asked = Signal(object)  # Showing: where it must be searched for, hand it to `take_found`
    stale = Signal()  # what was found may be another list by now

    def __init__(
        self,
        days: Callable[[str], list[Day]],
        day_page: Callable[[int, int, int, str], list[Picture]],
        path_of: Callable[[Picture], Path] | None = None,
        parent: QObject | None = None,
        *,
        at: Callable[[Sequence[int]], list[Picture]] = lambda _: [],
        versions: Count = nobody_counts,
    ) -> None:
        """`day_page(day, offset, limit, scope)` gives a day's pictures, newest first.

        `path_of` lets tiles be dragged out as files. `at(ranks)` gives found pictures by rank.
        `versions(families)` counts what one tile stands for where families are folded.
        """
        super().__init__(parent)
        self._describe: Callable[[Picture, int], str] = lambda picture, _versions: picture.title
        self._path_of = path_of
        self._showing = Showing()
        self._by_day = ByDay(days, day_page, self)
        self._found = FoundList(at, self)
        self._families = FamilyCounts(versions)
        self._edition = 0
        self.reset()

    @property
    def count(self) -> int:
        """How many pictures there are."""
        return self._source.count

    @property
    def showing(self) -> Showing:
        """What is shown."""
        return self._showing

    @property
    def scope(self) -> str:
        """Which pictures are shown, or searched."""
        return self._showing.scope

    @property
    def is_complete(self) -> bool:
        """Whether all rows are there, and not only the first that were found."""
        return self._showing.is_whole or self._found.is_complete

    @property
    def edition(self) -> int:
        """Grows with every change that was followed: what was found before may be outdated."""
        return self._edition

    @property
    def found(self) -> Found:
        """What was found last, as it is told: a copy."""
        return self._found.found

    @property
    def brings_back(self) -> bool:
        """Whether the rows that come in just now were made before."""
        return self._by_day.is_following or self._found.brings_back

    def set_scope(self, scope: str) -> None:
        """Show all of another part of the library, newest first."""
        self.show(Showing(scope=scope, is_folded=self._showing.is_folded))

    def show(self, showing: Showing) -> None:
        """Show this; what must be searched for appears when it is found."""
        if not showing.is_whole or showing == self._showing:
            self.asked.emit(showing)  # whoever searches may be after something else
            return
        days = self._by_day.days_in(showing.scope)
        self._become(showing, partial(self._by_day.take, showing.scope, days))
        self._found.leave()

    def count_in(self, scope: str) -> int:
        """How many pictures a built-in scope has, shown or not."""
        return sum(day.count for day in self._by_day.days_in(scope))

    def describe_by(self, describe: Callable[[Picture, int], str]) -> None:
        """Name pictures for screen readers in these words, with how many versions each stands for.

        Whoever shows them knows the words.
        """
        self._describe = describe

    def sections(self) -> Sequence[Day]:
        """The days in order; or one of number 0, which has no title."""
        return self._source.days

    def picture(self, row: int) -> Picture | None:
        """The record of a row; None where there is none or it cannot be read."""
        if not 0 <= row < self.count:
            return None
        return self.pictures(row, 1)[0]

    def pictures(self, first: int, number: int) -> list[Picture | None]:
        """The records of some rows in order."""
        found = self._source.pictures(first, number)
        if self._showing.folds and not self._families.knows(found):
            page = first // PAGE * PAGE
            around = max(PAGE, first + number - page)
            self._families.learn(self._source.pictures(page, min(around, self.count - page)))
        return found

    def versions_of(self, picture: Picture) -> int:
        """How many versions this picture's tile stands for, itself among them."""
        return self._families.of(picture) if self._showing.folds else 1

    def aspects(self, first: int, number: int) -> list[float]:
        """The aspect ratios of some rows; what cannot be read counts as square."""
        return [1.0 if one is None else one.aspect for one in self.pictures(first, number)]

    def row_of(self, key: str) -> int | None:
        """The row of a picture that has been looked at; None where it is not known."""
        return self._source.row_of(key)

    def add(self, picture: Picture) -> None:
        """Show a picture that has been saved; one that is here already is passed over."""
        if not self._showing.is_whole:
            self._found.expect(picture)
            self.stale.emit()
        elif belongs(picture, self.scope) and not self._by_day.add(picture):
            self.reset()

    def bring(self, pictures: Sequence[Picture]) -> None:
        """Show pictures that have come to the library in other places than the newest."""
        if self.scope != "trash":
            self.follow(Restoring(tuple(one.key for one in pictures)), pictures)

    def follow(self, change: Change, pictures: Sequence[Picture]) -> None:
        """Show what a change that is done has made of these pictures, and leave the rest in place.

        Where the library has gone on meanwhile, everything is read anew. A search runs again.
        """
        self._edition += 1
        self._families.forget()
        if self._showing.is_whole:
            if not self._by_day.follow(change, pictures):
                self.reset()
                return
        else:
            self._follow_found(change, pictures)
        for first, last in runs(sorted(self._source.replace(pictures))):
            self.dataChanged.emit(self.index(first, 0), self.index(last, 0))
        if not self._showing.is_whole:
            self.stale.emit()

    def reset(self) -> None:
        """Read everything anew."""
        if not self._showing.is_whole:
            self._edition += 1
            self.stale.emit()
            return
        days = self._by_day.days_in(self.scope)
        self._become(self._showing, partial(self._by_day.take, self.scope, days))

    # What is found

    def take_found(self, showing: Showing, found: Found, pictures: Sequence[Picture]) -> None:
        """Show what was found first, with its records."""
        self._become(showing, partial(self._found.begin, found, pictures))

    def amend_found(self, found: Found, difference: Difference | None) -> None:
        """Show what is found by now; without a difference that can be told, all of it anew."""
        self._families.forget()
        if difference is not None:
            self._found.amend(found, difference)
            if self._showing.folds and self.count:  # a tile may stand for more by now
                self.dataChanged.emit(self.index(0, 0), self.index(self.count - 1, 0))
        else:
            self._become(self._showing, partial(self._found.take, found))

    @property
    def _source(self) -> ByDay | FoundList:
        return self._by_day if self._showing.is_whole else self._found

    def _become(self, showing: Showing, take: Callable[[], None]) -> None:
        """Have other rows, and tell of what is shown when they are there."""
        before = self._showing
        self._families.forget()
        self.beginResetModel()
        self._showing = showing
        take()
        self.endResetModel()
        if before.scope != showing.scope:
            self.scope_changed.emit()
        if before != showing:
            self.showing_changed.emit()

    def _follow_found(self, change: Change, pictures: Sequence[Picture]) -> None:
        moved = self._found.moved(change, pictures, self.scope)
        if moved is None:
            return
        ranks, difference = moved
        if difference is not None:
            self._found.tell(ranks, difference)
            return
        self.amend_found(self._found.with_ranks(ranks), None)

    # How its sources tell of rows

    @contextmanager
    def inserting(self, first: int, last: int) -> Iterator[None]:
        """Rows come in from `first` to `last`."""
        self.beginInsertRows(QModelIndex(), first, last)
        try:
            yield
        finally:
            self.endInsertRows()

    @contextmanager
    def removing(self, first: int, last: int) -> Iterator[None]:
        """The rows from `first` to `last` go."""
        self.beginRemoveRows(QModelIndex(), first, last)
        try:
            yield
        finally:
            self.endRemoveRows()

    # What Qt asks

    @override
    def rowCount(self, parent: _AnyIndex = _ROOT) -> int:
        return 0 if parent.isValid() else self.count

    @override
    def data(self, index: _AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role not in _ROLES or not index.isValid():
            return None
        picture = self.picture(index.row())
        if picture is None or role == PictureRole:
            return picture
        return self._describe(picture, self.versions_of(picture))

    @override
    def flags(self, index: _AnyIndex) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return _FLAGS | Qt.ItemFlag.ItemIsDragEnabled if self._path_of is not None else _FLAGS

    @override
    def mimeTypes(self) -> list[str]:
        return ["text/uri-list"]

    @override
    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        return self.files([index.row() for index in indexes])

    def files(self, rows: Sequence[int]) -> QMimeData:
        """The pictures of some rows as real files, for a drag or the clipboard."""
        data = QMimeData()
        found = (self.picture(row) for row in rows[:_DRAGGED])
        if self._path_of is not None:
            path_of = self._path_of
            data.setUrls([QUrl.fromLocalFile(path_of(one)) for one in found if one is not None])
        return data


_ROLES = {
    PictureRole,
    int(Qt.ItemDataRole.DisplayRole),
    int(Qt.ItemDataRole.AccessibleTextRole),
}
_FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
