"""A mistake in a method that Qt calls is told like any other, and does not end the app."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QApplication

from desktop_app.typed import override

ROOT = Path(__file__).resolve().parents[2]
#: Raised by Python's own code, which is what brings PySide down before Python 3.12.
MISTAKES = {"IndexError": "[][0]", "TypeError": "None + 1", "ZeroDivisionError": "1 / 0"}
APP = """
import os
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from PySide6.QtWidgets import QApplication, QWidget
from desktop_app.typed import override
app = QApplication([])
class Widget(QWidget):
    @override
    def resizeEvent(self, event):
        {mistake}
    @override
    def paintEvent(self, event):
        {mistake}
widget = Widget()
for use in (widget.show, app.processEvents, widget.repaint):
    try:
        use()
    except Exception as problem:
        print("told", type(problem).__name__)
print("alive")
"""


@pytest.mark.parametrize("name", MISTAKES)
def test_a_mistake_in_what_qt_calls_is_told_and_the_app_lives(name: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", APP.format(mistake=MISTAKES[name])],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        cwd=ROOT,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.endswith("alive\n")
    assert name in done.stdout + done.stderr


def test_a_method_stays_what_it_was(qapp: QApplication) -> None:
    class Base:
        def rowCount(self, parent: QModelIndex | None = None) -> int:  # noqa: N802  Qt's name
            return 0

        def place(self, left: int) -> int:
            return left

    class Child(Base):
        @override
        def rowCount(self, parent: QModelIndex | None = None) -> int:
            """How many there are."""
            return 3 if parent is None else 4

        @override
        def place(self, left: int) -> int:
            return left + 1

    assert (Child().rowCount(), Child().rowCount(QModelIndex())) == (3, 4)
    assert (Child.rowCount.__name__, Child.rowCount.__doc__) == ("rowCount", "How many there are.")
    assert Child.rowCount.__code__.co_argcount == 2
    assert Child().place(left=1) == 2
