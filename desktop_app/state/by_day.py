"""All of a scope by days whose counts are known, newest first; read where somebody looks."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence

from desktop_app.core.changes import Change
from desktop_app.core.records import Day, Picture
from desktop_app.state.drift import Drift
from desktop_app.state.moved import moved_days
from desktop_app.state.pages import PAGE, Pages
from desktop_app.state.sections import Sections, runs
from desktop_app.state.telling import Telling

_log = logging.getLogger(__name__)


class ByDay:
    """Days with their counts, and the pages of them that were looked at last."""

    def __init__(
        self,
        days: Callable[[str], list[Day]],
        day_page: Callable[[int, int, int, str], list[Picture]],
        rows: Telling,
    ) -> None:
        """`day_page(day, offset, limit, scope)` gives a day's pictures, newest first."""
        self._read_days = days
        self._read_page = day_page
        self._rows = rows
        self._scope = "all"
        self._sections = Sections()
        self._pages = Pages()
        self._drifts: dict[int, Drift] = {}  # of days whose change is being told

    @property
    def count(self) -> int:
        """How many pictures there are."""
        return self._sections.count

    @property
    def days(self) -> Sequence[Day]:
        """The days, newest first."""
        return self._sections.days

    @property
    def is_following(self) -> bool:
        """Whether the rows that come in just now were made before."""
        return bool(self._drifts)

    def days_in(self, scope: str) -> list[Day]:
        """The days of a scope as the library has them; none where it cannot be read."""
        try:
            return self._read_days(scope)
        except Exception:  # noqa: BLE001  a library that cannot be read must not end the app
            _log.exception("the days could not be read")
            return []

    def take(self, scope: str, days: list[Day]) -> None:
        """Have these days of a scope; what was known is forgotten."""
        self._scope = scope
        self._sections.take(days)
        self._pages.clear()

    def pictures(self, first: int, number: int) -> list[Picture | None]:
        """The records of some rows in order; None for what cannot be read."""
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

    def replace(self, pictures: Sequence[Picture]) -> list[int]:
        """Have these records of pictures; gives the rows of those that are known here."""
        known = [one for one in pictures if self._pages.replace(one)]
        rows = (self.row_of(one.key) for one in known)
        return [row for row in rows if row is not None]

    def add(self, picture: Picture) -> bool:
        """Tell of a picture that has been saved; False where everything is to be read anew.

        A worker may have committed it before the days were read last, so the day's count tells
        whether it is new. Ids grow with every commit: the highest ones of the day are the new ones.
        """
        try:
            days = self._read_days(self._scope)
            today = next((day for day in days if day.day == picture.day), None)
            known = self._sections.count_of(picture.day)
            missing = (0 if today is None else today.count) - known
            page = self._beginning_with(picture, known, missing) if missing > 0 else []
        except Exception:  # noqa: BLE001  the same
            _log.exception("the new picture %s could not be shown", picture.key)
            return True
        if missing == 0 or today is None:
            return True
        if not page:
            return False  # something was taken away, or it belongs far down
        untold = set(sorted((one.id for one in page), reverse=True)[:missing])
        for first, last in list(runs([n for n, one in enumerate(page) if one.id in untold])):
            self._begin_day(picture.day, page, untold)
            untold -= {one.id for one in page[first : last + 1]}
            start = self._sections.start_of(self._sections.place_of(picture.day))
            with self._rows.inserting(start + first, start + last):
                self._sections.change(picture.day, 1, page[first : last + 1])
                self._begin_day(picture.day, page, untold)
        self._sections.set(today)
        return True

    def follow(self, change: Change, pictures: Sequence[Picture]) -> bool:
        """Tell of what a change has moved; False where everything is to be read anew."""
        try:
            moved = moved_days(
                change, pictures, self._scope, self._sections, self._read_days, self._read_page
            )
        except Exception:  # noqa: BLE001  the same
            _log.exception("a change could not be followed")
            return False
        if moved is None:
            return False
        self._drifts = {day.day: drift for day, drift in moved}  # all are as told until it is told
        for day, drift in moved:
            self._tell(day, drift)
        return True

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

    def _tell(self, day: Day, drift: Drift) -> None:
        """Tell of one day's change; at each moment the rows are what has been told."""
        number, sections = day.day, self._sections
        while (run := drift.leaving()) is not None:
            offset, pictures = run
            first = sections.start_of(sections.place_of(number)) + offset
            age = sections.count_of(number) - offset - len(pictures)
            with self._rows.removing(first, first + len(pictures) - 1):
                drift.let_go(len(pictures))
                sections.change(number, -1, pictures)
                self._pages.forget_from(number, age // PAGE)
        while (run := drift.coming()) is not None:
            offset, pictures = run
            first = sections.start_of(sections.place_of(number)) + offset
            age = sections.count_of(number) - offset
            with self._rows.inserting(first, first + len(pictures) - 1):
                sections.change(number, 1, pictures)
                drift.let_in(len(pictures))
                self._pages.forget_from(number, age // PAGE)
        del self._drifts[number]
        sections.set(day)
