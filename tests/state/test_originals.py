"""What is told of pictures whose files are not as they were saved."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from desktop_app.core.records import Picture
from desktop_app.state.thumbnails import Thumbnails, Trouble
from tests.fakes.pictures import small_files
from tests.state.photographs import saved

Make = Callable[..., Thumbnails]


def tried(qtbot: QtBot, thumbnails: Thumbnails, picture: Picture) -> None:
    """Want a picture until it is there or cannot be, and its file has been looked at."""
    done: list[str] = []
    thumbnails.arrived.connect(done.append)
    thumbnails.failed.connect(done.append)
    thumbnails.wanted([(picture, 300, 200)])
    qtbot.waitUntil(lambda: picture.key in done and picture.key in thumbnails._originals._found)


def looked(qtbot: QtBot, thumbnails: Thumbnails, picture: Picture) -> Trouble | None:
    """Look again, and what there is to tell once that has been done."""
    thumbnails.look_again()
    with qtbot.waitSignal(thumbnails._originals.looked):
        thumbnails.wanted([(picture, 300, 200)])
    return thumbnails.trouble_of(picture)


def test_a_picture_whose_file_is_gone_keeps_its_thumbnail(
    qtbot: QtBot, make: Make, tmp_path: Path
) -> None:
    picture = saved(tmp_path, 1)
    thumbnails = make()
    tried(qtbot, thumbnails, picture)
    assert looked(qtbot, thumbnails, picture) is None
    (tmp_path / picture.file).unlink()
    told = QSignalSpy(thumbnails.trouble_changed)
    assert looked(qtbot, thumbnails, picture) is Trouble.MISSING
    assert [told.at(place) for place in range(told.count())] == [[picture.key]]
    assert thumbnails.pixmap(picture, 300, 200) is not None
    later = make()
    tried(qtbot, later, picture)
    assert later.trouble_of(picture) is Trouble.MISSING
    assert later.pixmap(picture, 300, 200) is not None


def test_a_file_that_comes_back_is_shown_without_being_asked_for(
    qtbot: QtBot, make: Make, tmp_path: Path, folder: Path
) -> None:
    picture = saved(tmp_path, 1)
    content = (tmp_path / picture.file).read_bytes()
    (tmp_path / picture.file).unlink()
    thumbnails = make()
    tried(qtbot, thumbnails, picture)
    assert looked(qtbot, thumbnails, picture) is Trouble.MISSING
    (tmp_path / picture.file).write_bytes(content)
    assert looked(qtbot, thumbnails, picture) is None
    with qtbot.waitSignal(thumbnails.arrived):
        thumbnails.wanted([(picture, 300, 200)])
    assert len(small_files(folder)) == 1


def test_a_changed_file_is_told_from_a_damaged_and_a_missing_one(
    qtbot: QtBot, make: Make, tmp_path: Path
) -> None:
    changed, damaged, folder = (saved(tmp_path, number) for number in (1, 2, 3))
    with (tmp_path / changed.file).open("ab") as file:
        file.write(b"more")
    (tmp_path / damaged.file).write_bytes(b"\xff\xd8\xff\xe0" + bytes(damaged.size_bytes - 4))
    (tmp_path / folder.file).unlink()
    (tmp_path / folder.file).mkdir()
    nowhere = replace(saved(tmp_path, 4), file="1.jpg/4.jpg")
    thumbnails = make()
    pictures = [changed, damaged, folder, nowhere]
    thumbnails.wanted([(picture, 300, 200) for picture in pictures])
    expected = [Trouble.CHANGED, Trouble.UNREADABLE, Trouble.UNREADABLE, Trouble.MISSING]
    qtbot.waitUntil(lambda: [thumbnails.trouble_of(picture) for picture in pictures] == expected)
    assert all(trouble.may_be_elsewhere for trouble in expected)
    assert not Trouble.NOT_SHOWABLE.may_be_elsewhere


def test_a_damaged_file_is_not_tried_again_and_again(
    qtbot: QtBot, make: Make, tmp_path: Path
) -> None:
    picture = saved(tmp_path, 1)
    (tmp_path / picture.file).write_bytes(b"\xff\xd8\xff\xe0" + bytes(picture.size_bytes - 4))
    thumbnails = make()
    tried(qtbot, thumbnails, picture)
    failed = QSignalSpy(thumbnails.failed)
    for _ in range(3):
        assert looked(qtbot, thumbnails, picture) is Trouble.UNREADABLE
    assert failed.count() == 0


def test_an_unknown_size_says_nothing(qtbot: QtBot, make: Make, tmp_path: Path) -> None:
    picture = replace(saved(tmp_path, 1), size_bytes=0)
    thumbnails = make()
    assert looked(qtbot, thumbnails, picture) is None


def test_what_was_seen_just_now_is_not_looked_at_again(
    qtbot: QtBot, make: Make, tmp_path: Path
) -> None:
    first, second = saved(tmp_path, 1), saved(tmp_path, 2)
    thumbnails = make()
    tried(qtbot, thumbnails, first)
    (tmp_path / first.file).unlink()
    with qtbot.waitSignal(thumbnails._originals.looked) as told:
        thumbnails.wanted([(first, 300, 200), (second, 300, 200)])
    assert told.args == [second.key, str(tmp_path / second.file), None]
    assert thumbnails.trouble_of(first) is None
    thumbnails.forget(first.key)
    qtbot.waitUntil(lambda: told_of(thumbnails, first) is Trouble.MISSING)


def told_of(thumbnails: Thumbnails, picture: Picture) -> Trouble | None:
    thumbnails.wanted([(picture, 300, 200)])
    return thumbnails.trouble_of(picture)


def test_a_disk_that_does_not_answer_holds_up_no_thumbnail(
    qtbot: QtBot, make: Make, tmp_path: Path
) -> None:
    """A pipe that nobody writes to stands for it: whoever opens it waits for ever."""
    picture = saved(tmp_path, 1)
    tried(qtbot, make(), picture)
    (tmp_path / picture.file).unlink()
    os.mkfifo(tmp_path / picture.file)
    thumbnails = make()
    tried(qtbot, thumbnails, picture)
    assert thumbnails.pixmap(picture, 300, 200) is not None
    assert thumbnails.trouble_of(picture) is Trouble.UNREADABLE
