"""The viewer under keys and clicks, over a model whose rows come and go."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
)
from PySide6.QtGui import QColor, QImage, QPixmap
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.core.recipe import Recipe
from desktop_app.core.records import Job, Picture, now
from desktop_app.places import RESOURCES
from desktop_app.state.full_pictures import FullPictures
from desktop_app.typed import override
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme
from desktop_app.ui.viewer.details import Details
from desktop_app.ui.viewer.stage import Stage
from desktop_app.ui.viewer.top_bar import TopBar
from desktop_app.ui.viewer.viewer import Viewer

W = TypeVar("W", bound=QWidget)
_ROOT = QModelIndex()


def picture(number: int) -> Picture:
    """A record of the file that `Room` paints for it."""
    return Picture(
        id=number,
        key=f"key-{number}",
        job_key=f"job-{number}",
        made=now(),
        day=20261122,
        file=f"2026/2026-11/{number}.png",
        media_type="image/png",
        width=1200,
        height=800,
        size_bytes=1_912_345,
        sha256="",
        title=f"picture {number}",
        model="maker/model",
        ratio="3:2",
    )


class Wall(QAbstractListModel):
    """A list of pictures."""

    def __init__(self, pictures: list[Picture]) -> None:
        super().__init__()
        self.pictures = pictures

    @override
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return len(self.pictures)

    @override
    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> object:
        return None

    def picture(self, row: int) -> Picture | None:
        """The record of a row."""
        return self.pictures[row] if 0 <= row < len(self.pictures) else None

    def put(self, row: int, one: Picture) -> None:
        """A picture has come."""
        self.beginInsertRows(QModelIndex(), row, row)
        self.pictures.insert(row, one)
        self.endInsertRows()

    def take(self, first: int, last: int) -> None:
        """Pictures have gone."""
        self.beginRemoveRows(QModelIndex(), first, last)
        del self.pictures[first : last + 1]
        self.endRemoveRows()

    def read_anew(self, pictures: list[Picture]) -> None:
        """All of it is another list now."""
        self.beginResetModel()
        self.pictures = pictures
        self.endResetModel()


class Room:
    """A viewer on show, with five pictures on disk; the last one's file is missing."""

    def __init__(self, folder: Path, app: QApplication, qtbot: QtBot) -> None:
        for number in range(4):
            image = QImage(1200, 800, QImage.Format.Format_RGB32)
            image.fill(QColor.fromHsv(number * 60, 200, 200))
            assert image.save(str(folder / f"{number}.png"))
        self.theme = Theme(app, RESOURCES)
        self.theme.follow("dark")
        self.wall = Wall([picture(number) for number in range(5)])
        self.full = FullPictures(lambda one: folder / Path(one.file).name)
        self.viewer = Viewer(
            self.theme,
            Icons(self.theme),
            self.wall,
            self.wall.picture,
            self._preview,
            self.full,
            self._job,
            lambda one: folder / Path(one.file).name,
        )
        qtbot.addWidget(self.viewer)
        self.viewer.resize(1440, 900)
        self.viewer.show()
        self.stage = self.part(Stage)
        self.bar = self.part(TopBar)
        self.details = self.part(Details)

    def part(self, kind: type[W]) -> W:
        """The one child of that class."""
        found = self.viewer.findChild(kind)
        assert found is not None
        return found

    def key(self, qtbot: QtBot, key: Qt.Key) -> None:
        """Press a key where the keyboard is."""
        qtbot.keyClick(self.stage.canvas, key)

    def _preview(self, one: Picture) -> QPixmap | None:
        pixmap = QPixmap(30, 20)
        pixmap.fill(QColor("gray"))
        return pixmap

    def _job(self, one: Picture) -> Job | None:
        recipe = Recipe(prompt=f"the whole prompt of {one.title}", model=one.model)
        return Job(key=one.job_key, recipe=recipe, made=one.made, cost_usd=Decimal("0.039"))


@pytest.fixture
def room(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> Iterator[Room]:
    """The viewer at the first picture."""
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    room = Room(tmp_path, qapp, qtbot)
    room.viewer.show_row(0)
    yield room
    room.full.close()
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def shown(room: Room) -> str:
    """The key of the picture on show."""
    return room.viewer.picture.key if room.viewer.picture is not None else ""


def test_it_has_its_names(room: Room) -> None:
    assert room.viewer.objectName() == "viewer"
    assert room.viewer.accessibleName() == "Viewer"
    for button in room.viewer.findChildren(QAbstractButton):
        assert button.accessibleName() or not button.isVisible(), button
    assert room.bar.position.text() == "1 of 5"
    assert room.bar.zoom.text() == "Fit"


def test_the_full_picture_comes(room: Room, qtbot: QtBot) -> None:
    middle = room.stage.canvas.rect().center()
    assert room.stage.grab().toImage().pixelColor(middle) == QColor("gray")

    def is_red() -> bool:
        return room.stage.grab().toImage().pixelColor(middle).hsvHue() == 0

    qtbot.waitUntil(is_red, timeout=10_000)


def test_arrows_go_to_neighbours_and_stop_at_the_ends(room: Room, qtbot: QtBot) -> None:
    room.key(qtbot, Qt.Key.Key_Left)
    assert shown(room) == "key-0"
    room.key(qtbot, Qt.Key.Key_Right)
    assert shown(room) == "key-1"
    assert room.bar.position.text() == "2 of 5"
    assert room.details.fact("Cost") == "$0.039"
    room.key(qtbot, Qt.Key.Key_End)
    assert shown(room) == "key-4"
    room.key(qtbot, Qt.Key.Key_Right)
    assert shown(room) == "key-4"
    room.key(qtbot, Qt.Key.Key_Home)
    assert shown(room) == "key-0"


def test_arrows_turn_the_page_from_a_button_too(room: Room, qtbot: QtBot) -> None:
    room.bar.copy.setFocus()
    qtbot.keyClick(room.bar.copy, Qt.Key.Key_Right)
    assert shown(room) == "key-1"
    assert room.bar.copy.hasFocus()


def test_in_a_mirrored_layout_the_arrows_are_mirrored(
    room: Room, qtbot: QtBot, qapp: QApplication
) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    room.key(qtbot, Qt.Key.Key_Left)
    assert shown(room) == "key-1"
    room.key(qtbot, Qt.Key.Key_Right)
    assert shown(room) == "key-0"


def test_zoom_keys_and_the_words_for_it(room: Room, qtbot: QtBot) -> None:
    canvas = room.stage.canvas
    fit = canvas.zoom
    room.key(qtbot, Qt.Key.Key_Plus)
    assert canvas.zoom > fit
    room.key(qtbot, Qt.Key.Key_0)
    assert canvas.is_fit
    assert canvas.zoom == fit
    room.key(qtbot, Qt.Key.Key_1)
    assert canvas.zoom == 1
    assert room.bar.zoom.text() == "100 %"
    room.key(qtbot, Qt.Key.Key_Minus)
    assert canvas.zoom < 1
    room.key(qtbot, Qt.Key.Key_Right)
    assert canvas.is_fit


def test_escape_and_back_close(room: Room, qtbot: QtBot) -> None:
    room.key(qtbot, Qt.Key.Key_Right)
    with qtbot.waitSignal(room.viewer.closed) as heard:
        room.key(qtbot, Qt.Key.Key_Escape)
    assert heard.args == [1]
    room.viewer.show_row(3)
    with qtbot.waitSignal(room.viewer.closed) as heard:
        qtbot.mouseClick(room.bar.back, Qt.MouseButton.LeftButton)
    assert heard.args == [3]


def test_what_is_asked_for_comes_with_the_picture(room: Room, qtbot: QtBot) -> None:
    viewer = room.viewer
    for action, press in (
        ("copy_picture", lambda: room.bar.copy.click()),
        ("show_in_folder", lambda: room.bar.folder.click()),
        ("reuse_prompt", lambda: room.key(qtbot, Qt.Key.Key_P)),
        ("reuse_prompt", room.details.reuse_prompt_pressed.emit),
        ("reuse_all", room.details.reuse_all_pressed.emit),
        ("copy_prompt", room.details.copy_prompt_pressed.emit),
        (
            "copy_picture",
            lambda: qtbot.keyClick(
                room.stage.canvas, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier
            ),
        ),
    ):
        with qtbot.waitSignal(viewer.wanted) as heard:
            press()
        assert heard.args == [action, viewer.picture]


def test_pictures_that_arrive_do_not_shift_what_is_shown(room: Room, qtbot: QtBot) -> None:
    room.viewer.show_row(2)
    room.stage.canvas.zoom_to(2.0)
    room.wall.put(0, picture(9))
    assert shown(room) == "key-2"
    assert room.bar.position.text() == "4 of 6"
    assert room.stage.canvas.zoom == 2
    room.wall.read_anew([picture(number) for number in (8, 9, 0, 1, 2, 3)])
    assert shown(room) == "key-2"
    assert room.viewer.row == 4
    assert room.stage.canvas.zoom == 2


def test_a_picture_that_goes_gives_way_to_its_neighbour(room: Room, qtbot: QtBot) -> None:
    room.viewer.show_row(2)
    room.wall.take(0, 0)
    assert shown(room) == "key-2"
    room.wall.take(1, 1)
    assert shown(room) == "key-3"
    room.wall.take(1, 2)
    assert shown(room) == "key-1"
    with qtbot.waitSignal(room.viewer.closed) as heard:
        room.wall.take(0, 0)
    assert heard.args == [-1]
    assert room.viewer.picture is None


def test_a_missing_file_is_explained_and_the_rest_goes_on(room: Room, qtbot: QtBot) -> None:
    room.viewer.show_row(4)
    qtbot.waitUntil(lambda: "moved or deleted" in room.stage.explanation, timeout=10_000)
    assert "picture 4" in room.details.prompt
    room.key(qtbot, Qt.Key.Key_Left)
    assert room.stage.explanation == ""


def test_a_closed_viewer_does_not_mind_the_model(room: Room, qtbot: QtBot) -> None:
    room.viewer.close_view()
    with qtbot.assertNotEmitted(room.viewer.closed):
        room.wall.take(0, 4)
        room.wall.read_anew([])


def test_details_are_docked_or_float(room: Room, qtbot: QtBot) -> None:
    assert room.details.isVisible()
    assert room.stage.width() == 1440 - 320
    room.key(qtbot, Qt.Key.Key_I)
    assert not room.details.isVisible()
    assert room.stage.width() == 1440
    room.viewer.resize(900, 600)
    assert not room.details.isVisible()
    qtbot.mouseClick(room.bar.details, Qt.MouseButton.LeftButton)
    assert room.details.isVisible()
    assert room.bar.details.isChecked()
    assert room.stage.width() == 900
    assert room.bar.height() == 46
    with qtbot.assertNotEmitted(room.viewer.closed):
        room.key(qtbot, Qt.Key.Key_Escape)
    assert not room.details.isVisible()


def test_chevrons_appear_with_the_pointer(room: Room, qtbot: QtBot) -> None:
    stage = room.stage
    assert not stage.next.isVisible()
    qtbot.mouseMove(stage.canvas, QPoint(300, 300))
    qtbot.mouseMove(stage.canvas, QPoint(310, 300))
    qtbot.waitUntil(stage.next.isVisible, timeout=5000)
    assert not stage.previous.isVisible()
    qtbot.mouseClick(stage.next, Qt.MouseButton.LeftButton)
    assert shown(room) == "key-1"
    assert stage.previous.isVisible()
    qtbot.waitUntil(lambda: not stage.previous.isVisible(), timeout=10_000)


def test_both_themes_and_many_sizes_are_painted(room: Room, qtbot: QtBot) -> None:
    for follow in (lambda: room.theme.follow("light"), lambda: room.theme.follow("dark")):
        follow()
        for width, height in ((1440, 900), (900, 600), (320, 200)):
            room.viewer.resize(width, height)
            assert not room.viewer.grab().isNull()


def test_words_shown_after_the_theme_has_turned_have_its_colours(room: Room, qtbot: QtBot) -> None:
    room.theme.follow("light")
    room.viewer.show_row(4)
    qtbot.waitUntil(lambda: room.stage.explanation != "", timeout=10_000)
    for label in room.stage.findChildren(QLabel):
        ink = label.palette().windowText().color()
        assert ink in (room.theme.color("text"), room.theme.color("text2"))
