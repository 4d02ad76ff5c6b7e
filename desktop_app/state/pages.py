"""The records that were looked at last, by page; a million pictures cost no more than a thousand.

A day's pages are counted from its oldest picture, so that a new one at the top moves none of them.
"""

from __future__ import annotations

from collections import OrderedDict

from desktop_app.core.records import Picture

PAGE = 240  # pictures read at a time
_KEPT = 4800  # records in memory, about 4 MB

Place = tuple[int, int]  # a day, and the page's number in it


class Pages:
    """Pages in memory, the least used of them forgotten first."""

    def __init__(self) -> None:
        self._pages: OrderedDict[Place, list[Picture]] = OrderedDict()
        self._records = 0
        self._places: dict[str, Place] = {}

    def get(self, place: Place) -> list[Picture] | None:
        """The page, newest first, if it is known."""
        page = self._pages.get(place)
        if page is not None:
            self._pages.move_to_end(place)
        return page

    def keep(self, place: Place, page: list[Picture]) -> None:
        """Remember a page."""
        self._pages[place] = page
        self._records += len(page)
        for picture in page:
            self._places[picture.key] = place
        while self._records > _KEPT and len(self._pages) > 1:
            self._forget(next(iter(self._pages)))

    def find(self, key: str) -> tuple[Place, int] | None:
        """The page that holds a picture, and its index in it."""
        place = self._places.get(key)
        if place is None:
            return None
        keys = [picture.key for picture in self._pages[place]]
        return place, keys.index(key)

    def clear(self) -> None:
        """Forget everything."""
        self._pages.clear()
        self._places.clear()
        self._records = 0

    def replace(self, picture: Picture) -> bool:
        """Have this record of a picture; False where its page is not known."""
        found = self.find(picture.key)
        if found is None:
            return False
        place, number = found
        self._pages[place][number] = picture
        return True

    def forget_from(self, day: int, number: int) -> None:
        """Forget a day's pages from this one on to the newest."""
        for place in [one for one in self._pages if one[0] == day and one[1] >= number]:
            self._forget(place)

    def begin_day(self, day: int, count: int, beginning: list[Picture]) -> None:
        """Take these for a day's newest pictures, and forget its pages that do not follow on them.

        Pages may have been read while there were pictures that had not been counted yet.
        """
        number, last = divmod(count - 1, PAGE)
        newest = beginning[: last + 1] if count and len(beginning) > last else []
        following: set[Place] = set()
        newer, older = newest, (day, number - 1)
        while _follows(newer, self._pages.get(older, [])):
            following.add(older)
            newer, older = self._pages[older], (day, older[1] - 1)
        for place in list(self._pages):
            if place[0] == day and place not in following:
                self._forget(place)
        if newest:
            self.keep((day, number), newest)

    def _forget(self, place: Place) -> None:
        page = self._pages.pop(place)
        self._records -= len(page)
        for picture in page:
            if self._places.get(picture.key) == place:
                del self._places[picture.key]


def _follows(newer: list[Picture], older: list[Picture]) -> bool:
    """Whether the second page is whole and can come after the first."""
    if not newer or len(older) < PAGE:
        return False
    return newer[-1].rank > older[0].rank
