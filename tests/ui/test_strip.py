"""The line above the wall: one at a time, one line high, and trouble comes first."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from desktop_app.ui.icons import Icons
from desktop_app.ui.notices import Strip
from desktop_app.ui.theme import Theme

ACTIONS = [("add_credit", "Add credit"), ("try_again", "Try again")]


@pytest.fixture
def strip(qtbot: QtBot, theme: Theme) -> Strip:
    strip = Strip(theme, Icons(theme))
    qtbot.addWidget(strip)
    strip.resize(700, 40)
    with qtbot.waitExposed(strip):
        strip.show()
    return strip


def button(strip: Strip, name: str) -> QAbstractButton:
    (found,) = [
        each
        for each in strip.findChildren(QAbstractButton)
        if each.accessibleName() == name and each.isVisible()
    ]
    return found


def names(strip: Strip) -> list[str]:
    return [
        each.accessibleName()
        for each in strip.findChildren(QAbstractButton)
        if each.isVisibleTo(strip)
    ]


def has_color(strip: Strip, color: QColor) -> bool:
    image = strip.grab().toImage()
    dots = [image.pixelColor(x, y) for x in range(40) for y in range(40)]
    return any(
        dot.hsvSaturationF() > 0.4 and abs(dot.hsvHueF() - color.hsvHueF()) < 0.05 for dot in dots
    )


def test_it_tells_which_action_was_pressed(qtbot: QtBot, strip: Strip) -> None:
    strip.say("wallet", "Not enough credit.", "This needs about $0.16.", ACTIONS, closable=False)
    assert strip.text == "Not enough credit. This needs about $0.16."
    assert names(strip) == ["Add credit", "Try again"]
    with qtbot.waitSignal(strip.action_pressed) as pressed:
        qtbot.mouseClick(button(strip, "Try again"), Qt.MouseButton.LeftButton)
    assert pressed.args == ["try_again"]


def test_it_can_be_closed_where_that_makes_sense(qtbot: QtBot, strip: Strip) -> None:
    strip.say("", "", "These are demo pictures.", [("connect", "Connect")], closable=True)
    with qtbot.waitSignal(strip.closed):
        qtbot.mouseClick(button(strip, "Hide this line"), Qt.MouseButton.LeftButton)


def test_trouble_has_an_amber_icon_and_other_news_none(strip: Strip, theme: Theme) -> None:
    strip.say("wifi-off", "You're offline.", "", [], closable=False)
    assert has_color(strip, theme.color("attention"))
    strip.say("", "", "These are demo pictures.", [], closable=False)
    assert not has_color(strip, theme.color("attention"))


def test_what_does_not_fit_is_in_the_tool_tip(qtbot: QtBot, strip: Strip) -> None:
    strip.say("wifi-off", "You're offline.", "All of it is here. " * 9, ACTIONS, closable=True)
    strip.grab()
    assert strip.height() == 40
    tips = {child.toolTip() for child in strip.findChildren(type(strip._told))}
    assert tips == {strip.text}
    assert names(strip) == ["Hide this line", "Add credit", "Try again"]
    strip.say("wifi-off", "You're offline.", "Wait.", ACTIONS, closable=True)
    strip.grab()
    assert strip._told.toolTip() == ""


def test_new_words_keep_the_keyboard_where_it_was(qtbot: QtBot, strip: Strip) -> None:
    strip.activateWindow()
    qtbot.waitUntil(strip.isActiveWindow)
    strip.say("wallet", "Not enough credit.", "", ACTIONS, closable=False)
    button(strip, "Try again").setFocus()
    strip.say("wallet", "Not enough credit.", "You have $0.02.", ACTIONS, closable=False)
    assert button(strip, "Try again").hasFocus()
