"""The small files on disk: within their limit while the app runs, and made again when lost."""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImageReader
from pytestqt.qtbot import QtBot

from desktop_app.core.records import Picture
from desktop_app.state.thumbnails import LIMIT_BYTES, Thumbnails
from tests.fakes.pictures import small_files
from tests.state.photographs import saved

Make = Callable[..., Thumbnails]
DAY = 86_400.0


@pytest.fixture
def begin(qtbot: QtBot, folder: Path, tmp_path: Path) -> Iterator[Make]:
    made: list[Thumbnails] = []

    def thumbnails(limit_bytes: int = LIMIT_BYTES) -> Thumbnails:
        made.append(Thumbnails(folder, lambda one: tmp_path / one.file, limit_bytes=limit_bytes))
        return made[-1]

    yield thumbnails
    for one in made:
        one.close()


def show(qtbot: QtBot, thumbnails: Thumbnails, pictures: list[Picture]) -> None:
    """Want these until all of them are there."""
    left = {picture.key for picture in pictures}
    thumbnails.arrived.connect(left.discard)
    thumbnails.wanted([(picture, 300, 200) for picture in pictures])
    qtbot.waitUntil(lambda: not left)


def sizes(folder: Path) -> int:
    """Of all small files that are whole, while others are written and deleted."""
    total = 0
    for path in folder.rglob("[!.]*.*"):
        with suppress(FileNotFoundError):
            total += path.stat().st_size
    return total


def test_a_lower_limit_takes_effect_at_once_and_the_least_used_go(
    qtbot: QtBot, begin: Make, tmp_path: Path, folder: Path
) -> None:
    thumbnails = begin()
    assert thumbnails.limit_bytes == 2_000_000_000
    pictures = [saved(tmp_path, number) for number in range(1, 11)]
    show(qtbot, thumbnails, pictures)
    with qtbot.waitSignal(thumbnails.tidied):
        thumbnails.set_limit_bytes(LIMIT_BYTES)
    assert thumbnails.disk_bytes == sizes(folder)
    assert len(small_files(folder)) == 10
    for path in small_files(folder):
        age = (20 - int(path.name.split(".")[0].removeprefix("key"))) * DAY
        os.utime(path, (time.time() - age, time.time() - age))
    again = begin()
    show(qtbot, again, pictures[:2])  # the oldest, used now
    with qtbot.waitSignal(again.tidied):
        again.set_limit_bytes(sizes(folder) // 2)
    assert again.limit_bytes >= sizes(folder) == again.disk_bytes
    left = {int(path.name.split(".")[0].removeprefix("key")) for path in small_files(folder)}
    assert {1, 2, 10} <= left
    assert not {3, 4, 5} & left


def test_it_stays_within_its_limit_while_pictures_are_made(
    qtbot: QtBot, begin: Make, tmp_path: Path, folder: Path
) -> None:
    one = begin()
    show(qtbot, one, [saved(tmp_path, 1)])
    limit = 6 * sizes(folder)
    one.close()
    thumbnails = begin(limit)
    tidied: list[int] = []
    thumbnails.tidied.connect(lambda: tidied.append(sizes(folder)))
    largest = []
    thumbnails.arrived.connect(lambda _: largest.append(sizes(folder)))
    show(qtbot, thumbnails, [saved(tmp_path, number) for number in range(2, 42)])
    qtbot.waitUntil(lambda: bool(tidied))  # nobody asked: it was full
    assert max(largest) <= limit * 1.05
    assert thumbnails.kept_bytes == 40 * 300 * 200 * 4  # all of them were shown


def test_without_any_room_pictures_are_shown_all_the_same(
    qtbot: QtBot, begin: Make, tmp_path: Path, folder: Path
) -> None:
    thumbnails = begin(0)
    picture = saved(tmp_path, 1)
    show(qtbot, thumbnails, [picture])
    pixmap = thumbnails.pixmap(picture, 300, 200)
    assert pixmap is not None
    assert pixmap.size() == QSize(300, 200)
    assert small_files(folder) == []


def test_whoever_deletes_the_folder_while_the_app_runs_does_no_harm(
    qtbot: QtBot, begin: Make, tmp_path: Path, folder: Path
) -> None:
    thumbnails = begin()
    pictures = [saved(tmp_path, number) for number in range(1, 5)]
    show(qtbot, thumbnails, pictures)
    shutil.rmtree(folder)
    for picture in pictures:
        assert thumbnails.pixmap(picture, 300, 200) is not None
    new = saved(tmp_path, 9)
    show(qtbot, thumbnails, [new])
    (small,) = small_files(folder)
    assert QImageReader(str(small)).size() == QSize(512, 341)
    with qtbot.waitSignal(thumbnails.tidied):
        thumbnails.set_limit_bytes(LIMIT_BYTES)
    assert thumbnails.disk_bytes == small.stat().st_size
    for picture in pictures:
        thumbnails.forget(picture.key)
    show(qtbot, thumbnails, pictures)
    assert len(small_files(folder)) == 5


def test_what_is_used_is_not_what_goes_next(
    qtbot: QtBot, begin: Make, tmp_path: Path, folder: Path
) -> None:
    first = begin()
    picture = saved(tmp_path, 1)
    show(qtbot, first, [picture])
    (small,) = small_files(folder)
    os.utime(small, (time.time() - 9 * DAY, time.time() - 9 * DAY))
    show(qtbot, begin(), [picture])
    assert time.time() - small.stat().st_mtime < DAY
