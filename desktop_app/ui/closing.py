"""The question at closing while jobs run."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget


def ask_before_closing(window: QWidget, count: int, stop_and_close: Callable[[], None]) -> None:
    """Keep painting, or stop `count` jobs and go; opens and returns at once."""
    box = QMessageBox(window)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setObjectName("closing")
    box.setTextFormat(Qt.TextFormat.PlainText)
    still = _words("One picture is still being made.")
    if count != 1:
        still = _words("%1 pictures are still being made.").replace("%1", str(count))
    box.setText(still)
    box.setInformativeText(
        _words("If you stop now, what has come is kept. Work already started may still be charged.")
    )
    keep = box.addButton(_words("Keep painting"), QMessageBox.ButtonRole.RejectRole)
    stop = box.addButton(_words("Stop and close"), QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(keep)
    box.setEscapeButton(keep)
    stop.clicked.connect(stop_and_close)
    box.open()


def _words(text: str) -> str:
    return QCoreApplication.translate("Closing", text)
