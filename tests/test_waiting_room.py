"""A start while a command has the library."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app import waiting_room
from desktop_app.instance import AlreadyRunning


def box() -> QMessageBox:
    """What is shown."""
    (found,) = (one for one in QApplication.topLevelWidgets() if isinstance(one, QMessageBox))
    return found


def test_it_waits_until_the_command_is_done(qtbot: QtBot) -> None:
    tried: list[str] = []

    def try_again() -> str:
        tried.append(box().text())
        if len(tried) < 3:
            raise AlreadyRunning(answered=False, is_command=True)
        return "front"

    assert waiting_room.wait(try_again) == "front"
    assert tried == ["Pictor is still at work."] * 3


def test_who_goes_soon_is_waited_for_in_silence(qtbot: QtBot) -> None:
    seen: list[bool] = []

    def try_again() -> str:
        seen.append(box().isVisible())
        return "front"

    assert waiting_room.wait(try_again) == "front"
    assert seen == [False]


def test_who_stays_is_named(qtbot: QtBot) -> None:
    def try_again() -> str:
        if not box().isVisible():
            raise AlreadyRunning(answered=False, is_command=True)
        return "front"

    assert waiting_room.wait(try_again) == "front"


def test_a_window_that_was_quicker_is_left_alone(qtbot: QtBot) -> None:
    def try_again() -> str:
        raise AlreadyRunning(answered=True)

    assert waiting_room.wait(try_again) is None


def test_one_can_give_up_waiting(qtbot: QtBot) -> None:
    def try_again() -> str:
        raise AlreadyRunning(answered=False, is_command=True)

    def press() -> None:
        button = box().findChild(QPushButton, "quit")
        assert button is not None
        button.click()

    QTimer.singleShot(0, press)
    assert waiting_room.wait(try_again) is None
