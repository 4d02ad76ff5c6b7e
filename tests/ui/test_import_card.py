"""The card that tells how far an import is: it hides nothing, and nothing hides it."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.core.settings import Settings
from desktop_app.ui.notices import Toast
from desktop_app.ui.progress_card import ProgressCard
from desktop_app.ui.theme import Theme


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, 600)
    with qtbot.waitExposed(window):
        window.show()
    return window


def picture_of(card: ProgressCard) -> QImage:
    return card.grab().toImage()


def test_it_stands_over_what_is_at_the_foot_and_follows_it(theme: Theme, window: QWidget) -> None:
    card = ProgressCard(theme, window)
    card.say("Adding pictures…", "a.png", "1 of 2", 0.5)
    low = card.geometry().bottom()
    card.lift = lambda: 80
    card.say("Adding pictures…", "b.png", "2 of 2", 1.0)
    assert card.geometry().bottom() + 1 == window.height() - 80
    assert card.geometry().bottom() < low
    window.resize(1440, 900)
    assert card.geometry().bottom() + 1 == 900 - 80


def test_a_toast_that_would_meet_it_stands_over_it(theme: Theme, window: QWidget) -> None:
    card, toast = ProgressCard(theme, window), Toast(theme, window)
    toast.lift = lambda: card.reach(toast.span())
    toast.say("3 pictures deleted", "Undo", lambda: None)
    alone = toast.geometry()
    card.say("Adding pictures…", "", "", None)
    toast.place()
    assert not toast.geometry().intersects(card.geometry())
    window.resize(1900, 900)
    toast.place()
    assert window.height() - toast.geometry().bottom() == 600 - alone.bottom(), "there is room"
    card.hide()
    assert (card.reach(), card.reach(range(100))) == (0, 0)


def test_while_files_are_looked_for_the_line_moves_unless_motion_is_reduced(
    qtbot: QtBot, theme: Theme, window: QWidget
) -> None:
    card = ProgressCard(theme, window)
    card.say("Looking for pictures…", "", "200", None)
    seen = picture_of(card)
    qtbot.waitUntil(lambda: picture_of(card) != seen)
    theme.apply(Settings(theme="dark", motion="less"))
    try:
        card.say("Looking for pictures…", "", "200", None)
        assert not card._slide.isActive()
    finally:
        theme.apply(Settings(theme="dark", motion="full"))
    card.say("Looking for pictures…", "", "200", None)
    assert card._slide.isActive()
    card.hide()
    assert not card._slide.isActive(), "what is not seen costs nothing"
