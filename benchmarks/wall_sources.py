"""Pictures for the wall's benchmark: reckoned ones by the million, and real files."""

from __future__ import annotations

import os
import random
import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage

from desktop_app.core.records import Day, Picture
from desktop_app.state.cache_folder import CacheFolder
from desktop_app.state.small_files import EDGES, SmallFiles, Wish

_SHAPES = ((3, 2), (4, 5), (1, 1), (4, 3), (2, 3), (3, 4), (16, 9), (5, 4), (21, 9), (9, 16))
_START = datetime(2026, 11, 22, 12, tzinfo=UTC)
_SERIES = 10_000_000  # more than there are pictures in a day


class Reckoned:
    """So many pictures over some days, none of them kept: each is worked out when asked."""

    def __init__(self, count: int, media_type: str = "image/jpeg", days: int = 1000) -> None:
        self.counts = [count // days] * days
        self._media_type = media_type
        self.numbers = [
            int((_START - timedelta(days=ago)).strftime("%Y%m%d")) for ago in range(days)
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
        id_ = (len(self.numbers) - ago) * _SERIES + age
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
            size_bytes=0,  # not known: the files are not held against it
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
        if not path.exists():
            _paint(path, QSize(1200, 900))


def _paint(path: Path, size: QSize) -> None:
    dice = random.Random(path.name)
    tiny = QImage(24, 24, QImage.Format.Format_RGB32)
    for x in range(24):
        for y in range(24):
            tiny.setPixelColor(x, y, QColor.fromHsv(dice.randrange(360), 90, 60 + 6 * y))
    smooth = tiny.scaled(size, mode=Qt.TransformationMode.SmoothTransformation)
    assert smooth.save(str(path), "JPG", 88)  # type: ignore[call-overload]


def write_small_files(folder: Path, pictures: list[Picture]) -> None:
    """Give pictures small files without having been shown."""
    maker = SmallFiles(CacheFolder(folder, 10**10))
    for picture in pictures:
        stem = maker.stem(_wish(picture, folder), EDGES[0])
        stem.parent.mkdir(parents=True, exist_ok=True)
        _paint(stem.with_name(f"{stem.name}.jpg"), QSize(EDGES[0], EDGES[0] * 3 // 4))


def copy_small_files(small: Path, originals: Path, pictures: list[Picture]) -> None:
    """Give every picture the small file that an earlier run would have made."""
    maker = SmallFiles(CacheFolder(small, 10**10))
    made: dict[str, Path] = {}
    for picture in pictures:
        wish = _wish(picture, originals)
        stem = maker.stem(wish, EDGES[0])
        target = stem.with_name(f"{stem.name}.jpg")
        if picture.file not in made:
            maker.image(wish)
            made[picture.file] = target
        elif not target.exists():
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(made[picture.file], target)


def _wish(picture: Picture, originals: Path) -> Wish:
    path = str(originals / picture.file)
    return Wish(picture.key, picture.sha256, path, picture.media_type, EDGES[0], EDGES[0])


def forget_cached(paths: list[Path]) -> None:
    """Have the system drop what it holds of these files in memory, where it can be told to."""
    if not hasattr(os, "posix_fadvise"):
        return
    for path in paths:
        with path.open("rb") as file:
            os.fsync(file.fileno())
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
