"""One missing picture: its file is pointed at, or it is taken off the list."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.ui.theme import Theme
from tests.fakes.wire import png
from tests.ui.lasting import House, housing


@pytest.fixture
def house(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[House]:
    yield from housing(qtbot, theme, tmp_path)


def located(house: House, file: Path) -> str:
    house.do("locate")
    house.file_dialog().fileSelected.emit(str(file))
    house.outcome()
    return house.told.pop()


def test_its_own_file_is_found(house: House, tmp_path: Path) -> None:
    picture = house.pictures[0]
    house.meant = [picture]
    house.library.path_of(picture).rename(tmp_path / "here.png")
    assert located(house, tmp_path / "here.png") == "The picture's file is found."
    assert house.library.path_of(picture).is_file()
    assert [one.key for one in house.mended[0]] == [picture.key]


def test_another_file_is_taken_and_said_to_be_another(house: House, tmp_path: Path) -> None:
    house.meant = house.lose(0)
    (tmp_path / "other.png").write_bytes(png(99, 88))
    told = located(house, tmp_path / "other.png")
    assert told == "The picture has a file again, though not the one it was made with."


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"Buy milk", "That file isn't a picture Pictor can read."),
        (b"", "That file isn't a picture Pictor can read."),
    ],
)
def test_what_is_no_picture_is_refused(
    house: House, tmp_path: Path, content: bytes, told: str
) -> None:
    house.meant = house.lose(0)
    (tmp_path / "notes.png").write_bytes(content)
    assert located(house, tmp_path / "notes.png") == told
    assert house.mended == []


def test_another_pictures_file_is_left_to_it(house: House) -> None:
    house.meant = house.lose(0)
    told = located(house, house.library.path_of(house.pictures[1]))
    assert told == "That file belongs to another picture of the library."


def test_a_missing_picture_is_taken_off_the_list_when_asked_twice(house: House) -> None:
    house.meant = house.lose(0)
    house.do("forget_missing")
    question = house.question()
    assert question.title == "Remove this picture from the library?"
    assert "Its recipe stays" in question.text
    question.answer("forget")
    house.outcome()
    assert house.told == ["One removed from the library."]
    assert house.library.picture(house.pictures[0].key) is None


@pytest.mark.parametrize("action", ["locate", "forget_missing"])
def test_nothing_is_asked_about_a_picture_that_is_there(house: House, action: str) -> None:
    house.meant = house.pictures[:1]
    house.do(action)
    assert house.told == ["This picture's file is there."]
    assert not house.checkup.is_under_way
