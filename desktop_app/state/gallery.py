"""The pictures of the wall as one flat list, newest first, over sections by day."""

from __future__ import annotations

import logging
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from itertools import accumulate
from pathlib import Path

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QUrl,
)

from desktop_app.core.records import Day, Picture
from desktop_app.state.pages import PAGE, Pages
from desktop_app.typed import override

_log = logging.getLogger(__name__)

_DRAGGED = 200  # files handed over in one drag

_AnyIndex = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()

PictureRole = int(Qt.ItemDataRole.UserRole) + 1


class GalleryModel(QAbstractListModel):
    """Knows every day's count at once and reads records by page when somebody looks at them.

    Row 0 is the newest picture. Pictures are identified by key; rows shift as others come in.
    """

    def __init__(
        self,
        days: Callable[[], list[Day]],
        day_page: Callable[[int, int, int], list[Picture]],
        path_of: Callable[[Picture], Path] | None = None,
        parent: QObject | None = None,
    ) -> None:
        """`day_page(day, offset, limit)` gives a day's pictures, newest first.

        `path_of` lets tiles be dragged out as files.
        """
        super().__init__(parent)
        self._read_days = days
        self._read_page = day_page
        self._describe: Callable[[Picture], str] = _title
        self._path_of = path_of
        self._days: list[Day] = []
        self._starts: list[int] = [0]
        self._pages = Pages()
        self.reset()

    @property
    def count(self) -> int:
        """How many pictures there are."""
        return self._starts[-1]

    def describe_by(self, describe: Callable[[Picture], str]) -> None:
        """Name pictures for screen readers in these words; whoever shows them knows the words."""
        self._describe = describe

    def sections(self) -> Sequence[Day]:
        """The days, newest first."""
        return self._days

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
            section = bisect_right(self._starts, first) - 1
            day = self._days[section]
            age = self._starts[section + 1] - 1 - first
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
        section = self._section_of(day)
        if section is None:
            return None
        count = self._days[section].count
        age = min((number + 1) * PAGE, count) - 1 - place
        return self._starts[section] + count - 1 - age

    def add(self, picture: Picture) -> None:
        """Show a picture that has been saved; one that is here already is passed over.

        A worker may have committed it before the days were read last, so the day's count tells
        whether it is new. Ids grow with every commit: the highest ones of the day are the new ones.
        """
        try:
            today = next((day for day in self._read_days() if day.day == picture.day), None)
            known = self._count_of(picture.day)
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
        for first, last in list(_runs([n for n, one in enumerate(page) if one.id in untold])):
            self._begin_day(picture.day, page, untold)
            untold -= {one.id for one in page[first : last + 1]}
            self._insert(picture.day, first, page[first : last + 1])
            self._begin_day(picture.day, page, untold)
            self.endInsertRows()
        section = self._section_of(picture.day)
        if section is not None:
            self._days[section] = today

    def reset(self) -> None:
        """Read the days anew; what was known is forgotten."""
        try:
            days = [day for day in self._read_days() if day.count > 0]
        except Exception:  # noqa: BLE001  the same
            _log.exception("the days could not be read")
            days = []
        self.beginResetModel()
        self._days = sorted(days, key=lambda day: -day.day)
        self._sum_up()
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

    # The pages

    def _page(self, day: Day, number: int) -> list[Picture]:
        where = (day.day, number)
        page = self._pages.get(where)
        if page is not None:
            return page
        newest_offset = max(day.count - (number + 1) * PAGE, 0)
        limit = day.count - number * PAGE - newest_offset
        try:
            page = self._read_page(day.day, newest_offset, limit)
        except Exception:  # noqa: BLE001  Qt asks for this; nothing may be raised through it
            _log.exception("a page of %s could not be read", day.day)
            page = []
        self._pages.keep(where, page)
        return page

    def _beginning_with(self, picture: Picture, known: int, missing: int) -> list[Picture]:
        """The newest pictures of the picture's day if it is among them, else nothing."""
        needed = max((known - 1) % PAGE, (known + missing - 1) % PAGE) + 1
        for limit in (needed + missing, PAGE + missing):
            page = self._read_page(picture.day, 0, limit)
            if any(one.key == picture.key for one in page):
                return page
        return []

    def _begin_day(self, day: int, page: list[Picture], untold: set[int]) -> None:
        told = [one for one in page if one.id not in untold]
        self._pages.begin_day(day, self._count_of(day), told)

    def _insert(self, day: int, offset: int, pictures: list[Picture]) -> None:
        """Begin to insert rows and count the pictures in; the caller ends it."""
        section = bisect_left(self._days, -day, key=lambda one: -one.day)
        is_new = self._section_of(day) is None
        first = self._starts[section] + offset
        self.beginInsertRows(QModelIndex(), first, first + len(pictures) - 1)
        before = Day(day, 0, 0.0) if is_new else self._days[section]
        count = before.count + len(pictures)
        aspect_sum = before.aspect_sum + sum(picture.aspect for picture in pictures)
        self._days[section : section if is_new else section + 1] = [Day(day, count, aspect_sum)]
        self._sum_up()

    def _section_of(self, day: int) -> int | None:
        section = bisect_left(self._days, -day, key=lambda one: -one.day)
        found = section < len(self._days) and self._days[section].day == day
        return section if found else None

    def _count_of(self, day: int) -> int:
        section = self._section_of(day)
        return 0 if section is None else self._days[section].count

    def _sum_up(self) -> None:
        self._starts = list(accumulate((day.count for day in self._days), initial=0))


def _title(picture: Picture) -> str:
    return picture.title


_ROLES = {
    PictureRole,
    int(Qt.ItemDataRole.DisplayRole),
    int(Qt.ItemDataRole.AccessibleTextRole),
}
_FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren


def _runs(places: list[int]) -> Iterator[tuple[int, int]]:
    """Consecutive places as first and last."""
    first = 0
    for number, place in enumerate(places):
        if number + 1 == len(places) or places[number + 1] != place + 1:
            yield places[first], place
            first = number + 1
