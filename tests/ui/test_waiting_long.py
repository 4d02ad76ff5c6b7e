"""How far something long is, and that it is stopped once."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.theme import Theme
from desktop_app.ui.waiting_long import LongWaiting


def test_it_shows_how_far_it_is_and_is_stopped_once(qtbot: QtBot, theme: Theme) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, 600)
    with qtbot.waitExposed(window):
        window.show()
    card = LongWaiting(theme, window, "Moving…", "Everything is copied.")
    stopped: list[bool] = []
    card.stop_pressed.connect(lambda: stopped.append(True))
    card.open()
    card.show_part(0.25, "one.png", "1 MB of 4 MB")
    assert card.figures == "1 MB of 4 MB"
    assert card.line.value() * 4 == card.line.maximum()
    qtbot.keyClick(card.stop, Qt.Key.Key_Escape)
    qtbot.keyClick(card, Qt.Key.Key_Escape)
    assert stopped == [True]
    assert card.is_open, "it goes when what is under way has ended"
    card.end()
    assert not card.is_open
