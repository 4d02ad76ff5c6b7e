"""The page about how Pictor looks, and what the theme makes of it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QMenu, QSlider
from pytestqt.qtbot import QtBot

from desktop_app.core.settings import Settings
from desktop_app.ui.theme import Theme
from tests.ui.account_parts import Around
from tests.ui.settling import button, choice, press, said, settled

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def parts(qtbot: QtBot, theme: Theme) -> Iterator[Around]:
    with settled(qtbot, theme) as made:
        made.preferences.changed.connect(theme.apply)
        made.preferences.update(theme="dark")
        made.dialog.open_at("appearance")
        yield made
        theme.apply(Settings(theme="dark"))


def test_the_theme_is_taken_at_once(qtbot: QtBot, parts: Around, theme: Theme) -> None:
    seen = [theme.is_dark]
    qtbot.mouseClick(choice(parts, "Theme", "Light"), LEFT)
    assert parts.preferences.now.theme == "light"
    assert [*seen, theme.is_dark] == [True, False]


def test_arrow_keys_choose_in_a_track(qtbot: QtBot, parts: Around, theme: Theme) -> None:
    choice(parts, "Motion", "System").setFocus()
    press(qtbot, Qt.Key.Key_Right)
    assert parts.preferences.now.motion == "less"
    seen = [theme.is_still]
    assert any("Nothing moves by itself" in text for text in said(parts))
    press(qtbot, Qt.Key.Key_Right)
    assert parts.preferences.now.motion == "full"
    assert [*seen, theme.is_still] == [True, False]
    assert not any("Nothing moves by itself" in text for text in said(parts))


def test_stronger_contrast_leaves_no_word_faint_and_gives_every_field_an_edge(
    qtbot: QtBot, parts: Around, theme: Theme
) -> None:
    faint, edge = theme.color("text3"), theme.color("fieldBorder")
    close = button(parts, "Close")
    plain = close.grab().toImage()
    qtbot.mouseClick(choice(parts, "Contrast", "More"), LEFT)
    assert theme.color("text3") == theme.color("text2") != faint
    assert theme.color("fieldBorder") == theme.color("lineStrong") != edge
    assert any("Fields and buttons have an edge" in text for text in said(parts))
    middle = close.height() // 2
    assert plain.pixelColor(0, middle) != theme.color("lineStrong")
    assert close.grab().toImage().pixelColor(0, middle) == theme.color("lineStrong")
    qtbot.mouseClick(choice(parts, "Contrast", "Usual"), LEFT)
    assert theme.color("text3") == faint


def test_the_size_on_the_wall_follows_the_slider_and_the_slider_the_wall(
    qtbot: QtBot, parts: Around
) -> None:
    (slider,) = [each for each in parts.dialog.findChildren(QSlider) if each.isVisible()]
    assert slider.value() == 236
    slider.setFocus()
    press(qtbot, Qt.Key.Key_PageUp)
    assert parts.preferences.now.row_height == 276
    parts.preferences.update(row_height=120)
    assert slider.value() == 120


def test_another_language_needs_a_new_start_and_offers_one(qtbot: QtBot, parts: Around) -> None:
    assert not any(name == "Start again" for name in _buttons(parts))
    _choose(qtbot, parts, "Deutsch")
    assert parts.preferences.now.language == "de"
    assert "When Pictor starts the next time." in said(parts)
    qtbot.mouseClick(button(parts, "Start again"), LEFT)
    assert parts.said == [("start_again_wanted", None)]
    _choose(qtbot, parts, "Like the system")
    assert parts.preferences.now.language == ""
    assert not any(name == "Start again" for name in _buttons(parts))


def _buttons(parts: Around) -> list[str]:
    found = parts.dialog.findChildren(QAbstractButton)
    return [each.accessibleName() for each in found if each.isVisible()]


def _choose(qtbot: QtBot, parts: Around, words: str) -> None:
    language = button(parts, "Language")
    qtbot.mouseClick(language, LEFT)
    (menu,) = language.findChildren(QMenu)
    (action,) = [one for one in menu.findChildren(QAction) if one.text() == words]
    action.trigger()
    menu.close()
    qtbot.waitUntil(lambda: not language.findChildren(QMenu))
