"""What a start shows while a command or a closing window has the library: it waits."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer
from PySide6.QtWidgets import QMessageBox

from desktop_app import NAME
from desktop_app.instance import AlreadyRunning

T = TypeVar("T")

_LOOK_EVERY_MS = 300
_SHOWN_AFTER_MS = 700  # a window that closes takes no longer as a rule


def wait(try_again: Callable[[], T]) -> T | None:
    """What could not be made while others had the library; None where the person quits."""
    box = QMessageBox(
        QMessageBox.Icon.Information,
        NAME,
        QCoreApplication.translate("WaitingRoom", "Pictor is still at work."),
    )
    box.setInformativeText(
        QCoreApplication.translate("WaitingRoom", "The window opens when that is done.")
    )
    box.setObjectName("waiting_room")
    button = box.addButton(
        QCoreApplication.translate("WaitingRoom", "Quit"), QMessageBox.ButtonRole.RejectRole
    )
    button.setObjectName("quit")
    found: list[T] = []

    def look() -> None:
        try:
            found.append(try_again())
        except AlreadyRunning as running:
            if running.answered:  # by a window that was quicker: it is in front now
                box.reject()
            return
        box.accept()

    clock = QTimer(box)
    clock.setInterval(_LOOK_EVERY_MS)
    clock.timeout.connect(look)
    clock.start()
    waiting = QEventLoop()
    box.finished.connect(waiting.quit)
    QTimer.singleShot(_SHOWN_AFTER_MS, box, box.open)
    waiting.exec()
    clock.stop()
    box.deleteLater()
    return found[0] if found else None
