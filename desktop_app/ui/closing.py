"""The questions at closing: while jobs run, and while a picture is not saved."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget


def ask_before_closing(window: QWidget, count: int, stop_and_close: Callable[[], None]) -> None:
    """Keep painting, or stop `count` jobs and go; opens and returns at once."""
    still = _words("One picture is still being made.")
    if count != 1:
        still = _words("%1 pictures are still being made.").replace("%1", str(count))
    box = _box(
        window,
        still,
        _words(
            "If you stop now, what has come is kept. Work already started may still be charged."
        ),
    )
    keep = box.addButton(_words("Keep painting"), QMessageBox.ButtonRole.RejectRole)
    stop = box.addButton(_words("Stop and close"), QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(keep)
    box.setEscapeButton(keep)
    stop.clicked.connect(stop_and_close)
    box.open()


def ask_before_leaving_unsaved(
    window: QWidget, count: int, choose_folder: Callable[[], None], close: Callable[[], None]
) -> None:
    """Choose another place for `count` pictures, or go all the same; opens and returns at once."""
    unsaved = _words("A picture has not been saved yet.")
    if count != 1:
        unsaved = _words("%1 pictures have not been saved yet.").replace("%1", str(count))
    box = _box(
        window,
        unsaved,
        _words("Pictor holds it as it came, and tries again to save it when it starts next."),
    )
    choose = box.addButton(_words("Choose folder"), QMessageBox.ButtonRole.AcceptRole)
    leave = box.addButton(_words("Close anyway"), QMessageBox.ButtonRole.DestructiveRole)
    stay = box.addButton(_words("Cancel"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(choose)
    box.setEscapeButton(stay)
    choose.clicked.connect(choose_folder)
    leave.clicked.connect(close)
    box.open()


def _box(window: QWidget, text: str, more: str) -> QMessageBox:
    box = QMessageBox(window)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setObjectName("closing")
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(text)
    box.setInformativeText(more)
    return box


def _words(text: str) -> str:
    return QCoreApplication.translate("Closing", text)
