"""A shelf of pictures as the library would answer for it, and real image files."""

from __future__ import annotations

from collections.abc import Callable, Container, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter

from desktop_app.core.changes import Change, Curating, Marking, Storing, Trashing
from desktop_app.core.ranks import rank_of
from desktop_app.core.records import Day, Picture
from desktop_app.state.moved import belongs

SHAPES = ((3, 2), (4, 5), (1, 1), (4, 3), (2, 3), (3, 4), (16, 9), (5, 4), (21, 9), (9, 16))
TODAY = date(2026, 11, 22)


def day_number(ago: int, today: date = TODAY) -> int:
    """A date as the records hold it: 20261122."""
    then = today - timedelta(days=ago)
    return then.year * 10_000 + then.month * 100 + then.day


def a_picture(
    number: int,
    *,
    ago: int = 0,
    shape: tuple[int, int] = (3, 2),
    title: str = "",
    file: str = "",
    media_type: str = "image/jpeg",
    today: date = TODAY,
) -> Picture:
    """One record; higher numbers are newer."""
    then = today - timedelta(days=ago)
    noon = datetime(then.year, then.month, then.day, 12, tzinfo=UTC)
    return Picture(
        id=number,
        key=f"key{number}.1",
        job_key=f"key{number}",
        made=noon + timedelta(seconds=number),
        day=day_number(ago, today),
        file=file or f"{number}.jpg",
        media_type=media_type,
        width=shape[0] * 100,
        height=shape[1] * 100,
        size_bytes=1000,
        sha256=f"{number:064x}",
        title=title or f"Picture {number}",
        model="maker/model",
        ratio=f"{shape[0]}:{shape[1]}",
        rank=rank_of(day_number(ago, today), noon + timedelta(seconds=number)),
    )


class Shelf:
    """Pictures in memory; answers what the model asks and counts how often it was asked."""

    def __init__(self, counts: Sequence[int] = (), today: date = TODAY) -> None:
        """So many pictures for today, yesterday and so on, in shapes that take turns."""
        self.pages_read = 0
        self._today = today
        self._days: dict[int, list[Picture]] = {}  # newest first
        self._next = 1
        for ago in range(len(counts) - 1, -1, -1):
            for _ in range(counts[ago]):
                self.put(ago=ago)

    def put(self, *, ago: int = 0, shape: tuple[int, int] | None = None) -> Picture:
        """Commit a picture as a worker would: nobody is told."""
        number = self._next
        self._next += 1
        picture = a_picture(
            number,
            ago=ago,
            shape=shape or SHAPES[number * 7 % len(SHAPES)],
            today=self._today,
        )
        day = self._days.setdefault(picture.day, [])
        day.insert(0, picture)
        return picture

    def take(self, picture: Picture) -> None:
        """Remove one."""
        self._days[picture.day].remove(picture)

    def all(self, scope: str = "all") -> list[Picture]:
        """Everything of a scope in the wall's order."""
        return [one for day in sorted(self._days, reverse=True) for one in self._of(day, scope)]

    def days(self, scope: str = "all") -> list[Day]:
        """What the library knows of every day."""
        found = ((day, self._of(day, scope)) for day in sorted(self._days, reverse=True))
        return [Day(day, len(some), sum(one.aspect for one in some)) for day, some in found if some]

    def day_page(self, day: int, offset: int, limit: int, scope: str = "all") -> list[Picture]:
        """A stretch of one day, newest first."""
        self.pages_read += 1
        return self._of(day, scope)[offset : offset + limit]

    def apply(self, change: Change) -> tuple[Picture, ...]:
        """Do a change, and give the pictures as they are after it."""
        if isinstance(change, Marking):
            loved = {key: marks.favourite for key, _, marks in change.steps}
            return self._replace(loved, lambda one: replace(one, favourite=loved[one.key]))
        if isinstance(change, Curating | Storing):
            return ()
        when = datetime(2026, 11, 22, tzinfo=UTC) if isinstance(change, Trashing) else None
        return self._replace(change.keys, lambda one: replace(one, trashed=when))

    def _replace(
        self, keys: Container[str], altered: Callable[[Picture], Picture]
    ) -> tuple[Picture, ...]:
        found = []
        for day in self._days.values():
            for place, one in enumerate(day):
                if one.key in keys:
                    day[place] = altered(one)
                    found.append(day[place])
        return tuple(found)

    def _of(self, day: int, scope: str) -> list[Picture]:
        return [one for one in self._days.get(day, []) if belongs(one, scope)]


def paint_file(path: Path, width: int, height: int, hue: int = 0, format_: str = "JPG") -> None:
    """Write a real image file."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    fade = QLinearGradient(0, 0, width, height)
    fade.setColorAt(0, QColor.fromHsv(hue % 360, 120, 230))
    fade.setColorAt(1, QColor.fromHsv((hue + 60) % 360, 200, 90))
    painter.fillRect(image.rect(), fade)
    painter.end()
    assert image.save(str(path), format_)  # type: ignore[call-overload]


def small_files(folder: Path) -> list[Path]:
    """Every file below a folder."""
    return sorted(path for path in folder.rglob("*") if path.is_file())


def saved(tmp_path: Path, number: int, width: int = 900, height: int = 600) -> Picture:
    """A picture whose file really lies there."""
    picture = a_picture(number)
    paint_file(tmp_path / picture.file, width, height, number * 40)
    return picture
