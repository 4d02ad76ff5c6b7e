"""The pictures of the wall as one flat list, newest first, over sections by day."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
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

from desktop_app.core.changes import Change
from desktop_app.core.records import Day, Picture
from desktop_app.state.drift import Drift
from desktop_app.state.moved import Scope, belongs, moved_days
from desktop_app.state.pages import PAGE, Pages
from desktop_app.state.sections import Sections, runs
from desktop_app.typed import override

_log = logging.getLogger(__name__)

_DRAGGED = 200  # files handed over in one drag

_AnyIndex = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()

PictureRole = int(Qt.ItemDataRole.UserRole) + 1


class GalleryModel(QAbstractListModel):
    """Knows every day's count at once and reads records by page when somebody looks at them.

    Row 0 is the newest picture. Pictures are identified by key; rows shift as others come in.
    Of the library it shows one scope: "all", "favourites" or "trash".
    """

    scope_changed = Signal()

    def __init__(
        self,
        days: Callable[[str], list[Day]],
        day_page: Callable[[int, int, int, str], list[Picture]],
        path_of: Callable[[Picture], Path] | None = None,
        parent: QObject | None = None,
    ) -> None:
        """`day_page(day, offset, limit, scope)` gives a day's pictures, newest first.

        `path_of` lets tiles be dragged out as files.
        """
        super().__init__(parent)
        self._read_days = days
        self._read_page = day_page
        self._describe: Callable[[Picture], str] = lambda picture: picture.title
        self._path_of = path_of
        self._scope: Scope = "all"
        self._sections = Sections()
        self._pages = Pages()
        self._drifts: dict[int, Drift] = {}  # of days whose change is being told
        self.reset()

    @property
    def count(self) -> int:
        """How many pictures there are."""
        return self._sections.count

    @property
    def scope(self) -> Scope:
        """Which pictures are shown."""
        return self._scope

    @property
    def brings_back(self) -> bool:
        """Whether the rows that come in just now were made before."""
        return bool(self._drifts)

    def set_scope(self, scope: Scope) -> None:
        """Show other pictures of the library."""
        if scope != self._scope:
            self._scope = scope
            self.reset()
            self.scope_changed.emit()

    def count_in(self, scope: Scope) -> int:
        """How many pictures a scope has, shown or not."""
        return sum(day.count for day in self._days_in(scope))

    def describe_by(self, describe: Callable[[Picture], str]) -> None:
        """Name pictures for screen readers in these words; whoever shows them knows the words."""
        self._describe = describe

    def sections(self) -> Sequence[Day]:
        """The days, newest first."""
        return self._sections.days

    def picture(self, row: int) -> Picture | None:
        """The record of a row; None where there is none or it cannot be read."""
        if not 0 <= row < self.count:
            return None
        return self.pictures(row, 1)[0]

    def pictures(self, first: int, number: int) -> list[Picture | None]:
        """The records of some rows in order."""
        found: list[Picture | None] = []
        end = min(first + number, self.count)
        while first < end:
            section = self._sections.at(first)
            day = self._sections.days[section]
            age = self._sections.start_of(section + 1) - 1 - first
            page = self._page(day, age // PAGE)
            place = min((age // PAGE + 1) * PAGE, day.count) - 1 - age
            some = page[place : place + end - first]
            found += some
            missing = min(age % PAGE + 1, end - first) - len(some)
            found += [None] * missing  # of a page that could not be read
            first += len(some) + missing
        return found

    def aspects(self, first: int, number: int) -> list[float]:
        """The aspect ratios of some rows; what cannot be read counts as square."""
        return [1.0 if one is None else one.aspect for one in self.pictures(first, number)]

    def row_of(self, key: str) -> int | None:
        """The row of a picture that has been looked at; None where it is not known."""
        found = self._pages.find(key)
        if found is None:
            return None
        (day, number), place = found
        if (section := self._sections.find(day)) is None:
            return None
        age = min((number + 1) * PAGE, self._sections.count_of(day)) - 1 - place
        return self._sections.start_of(section + 1) - 1 - age

    def add(self, picture: Picture) -> None:
        """Show a picture that has been saved; one that is here already is passed over.

        A worker may have committed it before the days were read last, so the day's count tells
        whether it is new. Ids grow with every commit: the highest ones of the day are the new ones.
        """
        if not belongs(picture, self._scope):
            return
        try:
            days = self._read_days(self._scope)
            today = next((day for day in days if day.day == picture.day), None)
            known = self._sections.count_of(picture.day)
            missing = (0 if today is None else today.count) - known
            page = self._beginning_with(picture, known, missing) if missing > 0 else []
        except Exception:  # noqa: BLE001  a library that cannot be read must not end the app
            _log.exception("the new picture %s could not be shown", picture.key)
            return
        if missing == 0 or today is None:
            return
        if not page:
            self.reset()  # something was taken away, or it belongs far down
            return
        untold = set(sorted((one.id for one in page), reverse=True)[:missing])
        for first, last in list(runs([n for n, one in enumerate(page) if one.id in untold])):
            self._begin_day(picture.day, page, untold)
            untold -= {one.id for one in page[first : last + 1]}
            self._insert(picture.day, first, page[first : last + 1])
            self._begin_day(picture.day, page, untold)
            self.endInsertRows()
        self._sections.set(today)

    def follow(self, change: Change, pictures: Sequence[Picture]) -> None:
        """Show what a change that is done has made of these pictures, and leave the rest in place.

        Where the library has gone on meanwhile, everything is read anew.
        """
        try:
            moved = moved_days(
                change, pictures, self._scope, self._sections, self._read_days, self._read_page
            )
        except Exception:  # noqa: BLE001  the same
            _log.exception("a change could not be followed")
            moved = None
        if moved is None:
            self.reset()
            return
        for day, drift in moved:
            self._tell(day, drift)
        for picture in pictures:
            if self._pages.replace(picture) and (row := self.row_of(picture.key)) is not None:
                self.dataChanged.emit(self.index(row, 0), self.index(row, 0))

    def reset(self) -> None:
        """Read the days anew; what was known is forgotten."""
        days = self._days_in(self._scope)
        self.beginResetModel()
        self._sections.take(days)
        self._pages.clear()
        self.endResetModel()

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
        return self._describe(picture)

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

    # The days and their pages

    def _days_in(self, scope: Scope) -> list[Day]:
        try:
            return self._read_days(scope)
        except Exception:  # noqa: BLE001  the same
            _log.exception("the days could not be read")
            return []

    def _page(self, day: Day, number: int) -> list[Picture]:
        where = (day.day, number)
        page = self._pages.get(where)
        if page is not None:
            return page
        newest_offset = max(day.count - (number + 1) * PAGE, 0)
        limit = day.count - number * PAGE - newest_offset
        try:
            page = self._read(day.day, newest_offset, limit)
        except Exception:  # noqa: BLE001  Qt asks for this; nothing may be raised through it
            _log.exception("a page of %s could not be read", day.day)
            page = []
        self._pages.keep(where, page)
        return page

    def _beginning_with(self, picture: Picture, known: int, missing: int) -> list[Picture]:
        """The newest pictures of the picture's day if it is among them, else nothing."""
        needed = max((known - 1) % PAGE, (known + missing - 1) % PAGE) + 1
        for limit in (needed + missing, PAGE + missing):
            page = self._read(picture.day, 0, limit)
            if any(one.key == picture.key for one in page):
                return page
        return []

    def _read(self, day: int, offset: int, limit: int) -> list[Picture]:
        if day in self._drifts:
            return self._drifts[day].read(offset, limit)
        return self._read_page(day, offset, limit, self._scope)

    def _begin_day(self, day: int, page: list[Picture], untold: set[int]) -> None:
        told = [one for one in page if one.id not in untold]
        self._pages.begin_day(day, self._sections.count_of(day), told)

    def _insert(self, day: int, offset: int, pictures: list[Picture]) -> None:
        """Begin to insert rows and count the pictures in; the caller ends it."""
        first = self._sections.start_of(self._sections.place_of(day)) + offset
        self.beginInsertRows(QModelIndex(), first, first + len(pictures) - 1)
        self._sections.change(day, 1, pictures)

    # What a change has moved

    def _tell(self, day: Day, drift: Drift) -> None:
        """Tell of one day's change; at each moment the rows are what has been told."""
        number, sections = day.day, self._sections
        self._drifts[number] = drift
        while (run := drift.leaving()) is not None:
            offset, pictures = run
            first = sections.start_of(sections.place_of(number)) + offset
            age = sections.count_of(number) - offset - len(pictures)
            self.beginRemoveRows(QModelIndex(), first, first + len(pictures) - 1)
            drift.let_go(len(pictures))
            sections.change(number, -1, pictures)
            self._pages.forget_from(number, age // PAGE)
            self.endRemoveRows()
        while (run := drift.coming()) is not None:
            offset, pictures = run
            age = sections.count_of(number) - offset
            self._insert(number, offset, pictures)
            drift.let_in(len(pictures))
            self._pages.forget_from(number, age // PAGE)
            self.endInsertRows()
        del self._drifts[number]
        sections.set(day)


_ROLES = {
    PictureRole,
    int(Qt.ItemDataRole.DisplayRole),
    int(Qt.ItemDataRole.AccessibleTextRole),
}
_FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
