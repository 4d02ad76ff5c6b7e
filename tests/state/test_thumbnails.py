"""Thumbnails: asked for, made by two threads, kept within bounds."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from desktop_app.state.thumbnails import Thumbnails, Trouble
from tests.fakes.pictures import a_picture, small_files
from tests.state.photographs import as_saved, saved


def test_a_miss_is_wanted_and_arrives(
    qtbot: QtBot, make: Callable[..., Thumbnails], tmp_path: Path
) -> None:
    thumbnails = make()
    picture = saved(tmp_path, 1)
    with qtbot.waitSignal(thumbnails.arrived) as arrived:
        assert thumbnails.pixmap(picture, 300, 200) is None
    assert arrived.args == [picture.key]
    pixmap = thumbnails.pixmap(picture, 300, 200)
    assert pixmap is not None
    assert pixmap.size() == QSize(300, 200)
    assert not pixmap.hasAlphaChannel()


def test_until_the_right_size_is_made_another_one_serves(
    qtbot: QtBot, make: Callable[..., Thumbnails], tmp_path: Path
) -> None:
    picture = saved(tmp_path, 1)
    thumbnails = make()
    with qtbot.waitSignal(thumbnails.arrived):
        thumbnails.wanted([(picture, 300, 200)])
    with qtbot.waitSignal(thumbnails.arrived):
        stale = thumbnails.pixmap(picture, 450, 300)
    assert stale is not None
    assert stale.width() == 300
    exact = thumbnails.pixmap(picture, 450, 300)
    assert exact is not None
    assert exact.width() == 450


def test_memory_stays_within_its_bound_and_the_least_used_goes_first(
    qtbot: QtBot, make: Callable[..., Thumbnails], tmp_path: Path
) -> None:
    one = 120 * 80 * 4
    thumbnails = make(kept_bytes=3 * one)
    pictures = [saved(tmp_path, number) for number in range(1, 6)]
    for picture in pictures:
        with qtbot.waitSignal(thumbnails.arrived):
            thumbnails.wanted([(picture, 120, 80)])
        thumbnails.pixmap(pictures[0], 120, 80)
    assert thumbnails.kept_bytes == 3 * one
    kept = [thumbnails.pixmap(picture, 120, 80) is not None for picture in pictures]
    assert kept == [True, False, False, True, True]


def test_a_new_list_of_wishes_replaces_the_old_one(
    qtbot: QtBot, make: Callable[..., Thumbnails], tmp_path: Path, folder: Path
) -> None:
    """What scrolled away before its turn is not made."""
    thumbnails = make()
    pictures = [saved(tmp_path, number, 1500, 1000) for number in range(1, 41)]
    arrived: list[str] = []
    thumbnails.arrived.connect(arrived.append)
    thumbnails.wanted([(picture, 300, 200) for picture in pictures[:38]])
    last = pictures[-2:]
    thumbnails.wanted([(picture, 300, 200) for picture in last])
    qtbot.waitUntil(lambda: {one.key for one in last} <= set(arrived))
    begun = len(small_files(folder))
    assert begun <= 2 + 2 + 2  # the two wanted, and what two threads had in hand


def test_the_most_wanted_comes_first(
    qtbot: QtBot, make: Callable[..., Thumbnails], tmp_path: Path
) -> None:
    thumbnails = make()
    pictures = [saved(tmp_path, number, 1500, 1000) for number in range(1, 13)]
    arrived: list[str] = []
    thumbnails.arrived.connect(arrived.append)
    thumbnails.wanted([(picture, 300, 200) for picture in pictures])
    qtbot.waitUntil(lambda: len(arrived) == len(pictures))
    assert arrived[0] in {picture.key for picture in pictures[:2]}  # two threads began with these
    assert arrived[-1] in {picture.key for picture in pictures[2:]}


def test_a_missing_file_is_told_apart_from_a_damaged_one(
    qtbot: QtBot, make: Callable[..., Thumbnails], tmp_path: Path
) -> None:
    thumbnails = make()
    missing, damaged = a_picture(1), a_picture(2)
    (tmp_path / damaged.file).write_bytes(b"\xff\xd8\xff\xe0 nothing that is a picture")
    damaged = as_saved(tmp_path, damaged)
    failed: list[str] = []
    thumbnails.failed.connect(failed.append)
    thumbnails.wanted([(missing, 300, 200), (damaged, 300, 200)])
    qtbot.waitUntil(lambda: len(failed) == 2)
    assert thumbnails.trouble_of(missing) is Trouble.MISSING
    assert thumbnails.trouble_of(damaged) is Trouble.UNREADABLE
    assert thumbnails.pixmap(missing, 300, 200) is None


def test_a_file_that_came_back_is_shown_after_all(
    qtbot: QtBot, make: Callable[..., Thumbnails], tmp_path: Path
) -> None:
    thumbnails = make()
    picture = saved(tmp_path, 1)
    kept = (tmp_path / picture.file).read_bytes()
    (tmp_path / picture.file).unlink()
    with qtbot.waitSignal(thumbnails.failed):
        thumbnails.wanted([(picture, 300, 200)])
    assert thumbnails.trouble_of(picture) is Trouble.MISSING
    (tmp_path / picture.file).write_bytes(kept)
    thumbnails.forget(picture.key)
    with qtbot.waitSignal(thumbnails.arrived):
        thumbnails.wanted([(picture, 300, 200)])
    assert thumbnails.trouble_of(picture) is None


def test_a_saved_picture_gets_its_small_file_ahead(
    qtbot: QtBot, make: Callable[..., Thumbnails], tmp_path: Path, folder: Path
) -> None:
    thumbnails = make()
    thumbnails.prepare(saved(tmp_path, 1))
    qtbot.waitUntil(lambda: [path.suffix for path in small_files(folder)] == [".jpg"])
    assert thumbnails.kept_bytes == 0


def test_nothing_arrives_after_closing(
    qtbot: QtBot, make: Callable[..., Thumbnails], tmp_path: Path
) -> None:
    thumbnails = make()
    with qtbot.waitSignal(thumbnails.arrived):
        thumbnails.wanted([(saved(tmp_path, 1), 300, 200)])
    thumbnails.close()
    thumbnails.close()
    with qtbot.assertNotEmitted(thumbnails.arrived, wait=100):
        thumbnails.wanted([(saved(tmp_path, 2), 300, 200)])
