"""Pictures whose files are not as they were saved: the wall says so, and shows what it has."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.state.thumbnails import Trouble
from desktop_app.ui.gallery import trouble_words
from tests.fakes.pictures import paint_file
from tests.ui.hanging import Hang, Hung, hanging


@pytest.fixture
def hang(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Hang]:
    yield from hanging(qtbot, qapp, tmp_path)


def a_wall(qtbot: QtBot, hang: Hang, folder: Path, count: int = 3) -> Hung:
    """Pictures with files that are as they were saved, all of them painted."""
    hung = hang(count)
    for day in hung.shelf._days.values():
        for place, one in enumerate(day):
            paint_file(folder / one.file, one.width * 3, one.height * 3, hue=0)
            day[place] = replace(one, size_bytes=(folder / one.file).stat().st_size)
    hung.model.reset()
    rows = range(count)
    for row in rows:
        forget(hung, row)
    hung.view._surface.rearranged()
    qtbot.waitUntil(lambda: all(has_pixmap(hung, row) for row in rows))
    qtbot.waitUntil(lambda: all(trouble(hung, row) is None for row in rows))
    return hung


def forget(hung: Hung, row: int) -> None:
    picture = hung.model.picture(row)
    assert picture is not None
    hung.thumbnails.forget(picture.key)


def has_pixmap(hung: Hung, row: int) -> bool:
    picture, area = hung.model.picture(row), area_of(hung, row)
    return picture is not None and hung.thumbnails.has(picture, area.width(), area.height())


def trouble(hung: Hung, row: int) -> Trouble | None:
    picture = hung.model.picture(row)
    return None if picture is None else hung.thumbnails.trouble_of(picture)


def area_of(hung: Hung, row: int) -> QRect:
    return hung.view.visualRect(hung.model.index(row, 0))


def tile(hung: Hung, row: int) -> QImage:
    return hung.view.viewport().grab(area_of(hung, row)).toImage()


def differing(before: QImage, after: QImage) -> QRect:
    """Where two pictures are not the same."""
    found = QRect()
    for x in range(before.width()):
        for y in range(before.height()):
            if before.pixel(x, y) != after.pixel(x, y):
                found = found.united(QRect(x, y, 1, 1))
    return found


def file_of(hung: Hung, folder: Path, row: int) -> Path:
    picture = hung.model.picture(row)
    assert picture is not None
    return folder / picture.file


def come_back(hung: Hung) -> None:
    """The person was in another program and returns."""
    hung.view._surface._on_application(Qt.ApplicationState.ApplicationActive)


@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
def test_a_picture_whose_file_went_away_is_marked_and_still_seen(
    qtbot: QtBot, hang: Hang, tmp_path: Path, direction: Qt.LayoutDirection
) -> None:
    hung = a_wall(qtbot, hang, tmp_path)
    hung.view.setLayoutDirection(direction)
    qtbot.waitUntil(lambda: all(has_pixmap(hung, row) for row in range(3)))
    before = tile(hung, 1)
    file_of(hung, tmp_path, 1).unlink()
    come_back(hung)
    qtbot.waitUntil(lambda: trouble(hung, 1) is Trouble.MISSING)
    mark = differing(before, tile(hung, 1))
    whole = before.rect()
    assert mark.bottom() == whole.bottom() - 8
    assert mark.height() == 24
    if direction is Qt.LayoutDirection.LeftToRight:
        assert mark.left() == 8
    else:
        assert mark.right() == whole.right() - 8
    assert mark.width() < whole.width() - 16
    assert trouble(hung, 0) is None


def test_a_file_that_was_put_back_loses_its_mark(qtbot: QtBot, hang: Hang, tmp_path: Path) -> None:
    hung = a_wall(qtbot, hang, tmp_path)
    before = tile(hung, 2)
    file = file_of(hung, tmp_path, 2)
    content = file.read_bytes()
    file.write_bytes(content + b"more")
    come_back(hung)
    qtbot.waitUntil(lambda: trouble(hung, 2) is Trouble.CHANGED)
    assert not differing(before, tile(hung, 2)).isEmpty()
    file.write_bytes(content)
    come_back(hung)
    qtbot.waitUntil(lambda: trouble(hung, 2) is None)
    assert differing(before, tile(hung, 2)).isEmpty()


def test_a_picture_that_never_had_a_thumbnail_comes_when_its_file_does(
    qtbot: QtBot, hang: Hang, tmp_path: Path
) -> None:
    hung = hang(1)
    qtbot.waitUntil(lambda: trouble(hung, 0) is Trouble.MISSING)
    words = tile(hung, 0)
    paint_file(tmp_path / "1.jpg", 900, 600, hue=0)
    come_back(hung)
    qtbot.waitUntil(lambda: has_pixmap(hung, 0))
    assert not differing(words, tile(hung, 0)).isEmpty()


def test_under_the_pointer_the_mark_makes_room_for_the_buttons(
    qtbot: QtBot, hang: Hang, tmp_path: Path
) -> None:
    hung = a_wall(qtbot, hang, tmp_path)
    file_of(hung, tmp_path, 1).unlink()
    come_back(hung)
    qtbot.waitUntil(lambda: trouble(hung, 1) is Trouble.MISSING)
    marked = tile(hung, 1)
    hung.view._pointer.point(hung.middle_of(1))
    area = area_of(hung, 1)
    assert hung.view._pointer.buttons(1, area)
    assert not differing(marked, tile(hung, 1)).isEmpty()


def test_there_are_words_for_every_trouble_and_the_short_ones_are_short() -> None:
    for kind in Trouble:
        assert trouble_words.in_full(kind).endswith(".")
        assert 2 <= len(trouble_words.in_short(kind).split()) + 1 <= 3
    assert trouble_words.in_short(Trouble.MISSING) == "File gone"
