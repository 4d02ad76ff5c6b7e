"""Pictures for the wall's benchmark: reckoned ones by the million, and real files."""

from __future__ import annotations

import os
import random
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage

from desktop_app.core.records import Day, Picture
from desktop_app.state.small_files import EDGES, SmallFiles, Wish

_SHAPES = ((3, 2), (4, 5), (1, 1), (4, 3), (2, 3), (3, 4), (16, 9), (5, 4), (21, 9), (9, 16))
_START = datetime(2026, 11, 22, 12, tzinfo=UTC)
_DAYS = 1000


class Reckoned:
    """So many pictures over a thousand days, none of them kept: each is worked out when asked."""

    def __init__(self, count: int, media_type: str = "image/jpeg") -> None:
        self.counts = [count // _DAYS] * _DAYS
        self._media_type = media_type
        self.numbers = [
            int((_START - timedelta(days=ago)).strftime("%Y%m%d")) for ago in range(_DAYS)
        ]
        self._agos = {day: ago for ago, day in enumerate(self.numbers)}
        self._mean = sum(across / down for across, down in _SHAPES) / len(_SHAPES)

    def days(self) -> list[Day]:
        """As the library's table of days."""
        return [
            Day(day, count, count * self._mean)
            for day, count in zip(self.numbers, self.counts, strict=True)
        ]

    def day_page(self, day: int, offset: int, limit: int) -> list[Picture]:
        """As the library's page."""
        count = self.counts[self._agos[day]]
        return [
            self._picture(day, count - 1 - place)
            for place in range(offset, min(offset + limit, count))
        ]

    def add(self) -> Picture:
        """One more today."""
        self.counts[0] += 1
        return self._picture(self.numbers[0], self.counts[0] - 1)

    def _picture(self, day: int, age: int) -> Picture:
        ago = self._agos[day]
        id_ = (_DAYS - ago) * 10_000_000 + age
        across, down = _SHAPES[(id_ * 2654435761 >> 7) % len(_SHAPES)]
        return Picture(
            id=id_,
            key=f"key{id_}.1",
            job_key=f"key{id_}",
            made=_START - timedelta(days=ago),
            day=day,
            file=f"{id_ % 60}.jpg",
            media_type=self._media_type,
            width=across * 250,
            height=down * 250,
            size_bytes=300_000,
            sha256=f"{id_ % 60:08x}",
            title="A small wooden cabin beside a still mountain lake at dusk",
            model="maker/model",
            ratio=f"{across}:{down}",
        )


def paint_files(folder: Path, pictures: list[Picture]) -> None:
    """Write each named file once: about a megapixel of smooth shapes under noise."""
    folder.mkdir(parents=True, exist_ok=True)
    for picture in pictures:
        path = folder / picture.file
        if path.exists():
            continue
        dice = random.Random(picture.file)
        tiny = QImage(24, 24, QImage.Format.Format_RGB32)
        for x in range(24):
            for y in range(24):
                tiny.setPixelColor(x, y, QColor.fromHsv(dice.randrange(360), 90, 60 + 6 * y))
        smooth = tiny.scaled(QSize(1200, 900), mode=Qt.TransformationMode.SmoothTransformation)
        assert smooth.save(str(path), "JPG", 88)  # type: ignore[call-overload]


def link_small_files(small: Path, originals: Path, pictures: list[Picture]) -> None:
    """Give every picture the small file that an earlier run would have made."""
    maker = SmallFiles(small)
    made: dict[str, Path] = {}
    for picture in pictures:
        path = str(originals / picture.file)
        wish = Wish(picture.key, picture.sha256, path, picture.media_type, EDGES[0], EDGES[0])
        stem = maker.stem(wish, EDGES[0])
        target = stem.with_name(f"{stem.name}.jpg")
        if picture.file not in made:
            maker.image(wish)
            made[picture.file] = target
        elif not target.exists():
            target.parent.mkdir(parents=True, exist_ok=True)
            os.link(made[picture.file], target)
