"""From what nobody caught to what the person reads, and from one run to the next."""

from __future__ import annotations

import faulthandler
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.places import RESOURCES
from desktop_app.ui.bug_report import BugReport
from desktop_app.ui.icons import Icons
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.notices import Toast
from desktop_app.ui.theme import Theme
from desktop_app.watching import Watching
from tests.test_logs import put_back

KEY = "a-key-of-some-other-shape"


class Window(QWidget):
    """As much of the window as is needed to tell something."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.toast = Toast(theme, self)

    def reports(self) -> list[BugReport]:
        return [one for one in self.findChildren(BugReport) if one.is_open]


class Run:
    """One run of the app."""

    def __init__(self, qtbot: QtBot, app: QApplication, folder: Path) -> None:
        self.root = QObject()
        theme = Theme(app, RESOURCES, self.root)
        self.watching = Watching(folder, KEY, self.root)
        self.window = Window(theme)
        qtbot.addWidget(self.window)
        self.window.resize(900, 600)
        with qtbot.waitExposed(self.window):
            self.window.show()
        self.left: list[bool] = []
        window = cast(MainWindow, self.window)
        self.watching.tell_in(window, theme, Icons(theme), lambda: self.left.append(True))


@pytest.fixture(autouse=True)
def _as_before(qapp: QApplication) -> Iterator[None]:
    with put_back():
        yield
    qapp.setStyleSheet("")
    if sys.__stderr__ is not None:
        faulthandler.enable(sys.__stderr__)


def lose(what: str) -> None:
    raise LookupError(f"{what} {Path.home()} {KEY}")


def test_what_nobody_caught_is_read_without_secrets(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    run = Run(qtbot, qapp, tmp_path)
    thread = threading.Thread(target=lose, args=("a brush",))
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: bool(run.window.reports()))
    (report,) = run.window.reports()
    assert "LookupError: a brush ~ [key]" in report.report
    assert KEY not in (tmp_path / "pictor.log").read_text("utf-8")
    report.leave.click()
    assert run.left == [True]
    run.watching.close()
    caplog.clear()  # it was asked for


def test_a_crash_is_told_at_the_next_start_and_a_good_end_is_not(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    (tmp_path / "crash.log").write_text(f"Fatal Python error in {Path.home()}/x {KEY}")
    run = Run(qtbot, qapp, tmp_path)
    assert "ended unexpectedly" in run.window.toast.text
    run.window.toast.button.click()
    copied = QApplication.clipboard().text()
    assert "Fatal Python error in ~/x [key]" in copied
    run.watching.close()
    again = Run(qtbot, qapp, tmp_path)
    assert again.window.toast.text == ""
    again.watching.close()
