"""The lines above the wall: of the demo, and of trouble, which comes first."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from desktop_app.ui.icons import Icons
from desktop_app.ui.notices import Strip
from desktop_app.ui.wall import Wall
from desktop_app.ui.welcome import WelcomePage
from tests.ui.hanging import Hang, hanging

DEMO = "These are demo pictures. Connect OpenRouter for real models."
OFFLINE = "You're offline. Everything you've made is here."


@pytest.fixture
def hang(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Hang]:
    yield from hanging(qtbot, qapp, tmp_path)


@pytest.fixture
def wall(qtbot: QtBot, hang: Hang, tmp_path: Path) -> Wall:
    hung = hang(3)
    icons = Icons(hung.theme)
    welcome = WelcomePage(hung.theme, icons, tmp_path)
    wall = Wall(hung.theme, icons, hung.model, hung.view, welcome)
    hung.thumbnails.setParent(wall)
    hung.model.setParent(wall)
    qtbot.addWidget(wall)
    wall.resize(1104, 700)
    with qtbot.waitExposed(wall):
        wall.show()
    return wall


def told(wall: Wall) -> list[str]:
    return [strip.text for strip in wall.findChildren(Strip) if strip.isVisible()]


def click(qtbot: QtBot, wall: Wall, name: str) -> None:
    (found,) = [
        each
        for each in wall.findChildren(QAbstractButton)
        if each.accessibleName() == name and each.isVisible()
    ]
    qtbot.mouseClick(found, Qt.MouseButton.LeftButton)


def trouble(wall: Wall) -> None:
    wall.show_trouble(
        "wifi-off",
        "You're offline.",
        "Everything you've made is here.",
        [("try_now", "Try now")],
    )


def test_the_demo_is_told_of_with_a_way_out(qtbot: QtBot, wall: Wall) -> None:
    assert told(wall) == []
    wall.show_strip(show=True)
    assert told(wall) == [DEMO]
    with qtbot.waitSignal(wall.strip.action_pressed) as pressed:
        click(qtbot, wall, "Connect OpenRouter")
    assert pressed.args == ["connect"]


def test_trouble_wins_and_gives_the_place_back(qtbot: QtBot, wall: Wall) -> None:
    wall.show_strip(show=True)
    trouble(wall)
    assert told(wall) == [OFFLINE]
    with qtbot.waitSignal(wall.trouble_action) as pressed:
        click(qtbot, wall, "Try now")
    assert pressed.args == ["try_now"]
    wall.hide_trouble()
    assert told(wall) == [DEMO]
    wall.show_strip(show=False)
    assert told(wall) == []


def test_the_demo_does_not_come_back_over_trouble(wall: Wall) -> None:
    trouble(wall)
    wall.show_strip(show=True)
    wall.show_strip(show=False)
    wall.show_strip(show=True)
    assert told(wall) == [OFFLINE]


def test_a_strip_takes_its_room_from_the_wall_alone(wall: Wall) -> None:
    wall.show_strip(show=True)
    (strip,) = [strip for strip in wall.findChildren(Strip) if strip.isVisible()]
    assert strip.height() == 40
    trouble(wall)
    (other,) = [strip for strip in wall.findChildren(Strip) if strip.isVisible()]
    assert other.height() == 40
