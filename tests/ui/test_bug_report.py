"""A mistake of Pictor's own is told calmly, one at a time, and can be handed on."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.state.bugs import Bugs
from desktop_app.ui.bug_report import BugReport, BugRoom
from desktop_app.ui.icons import Icons
from desktop_app.ui.notices import Toast
from desktop_app.ui.theme import Theme


class House:
    """A window in which things go wrong."""

    def __init__(self, qtbot: QtBot, theme: Theme, folder: Path) -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.window.resize(900, 600)
        self.field = QLineEdit(self.window)
        with qtbot.waitExposed(self.window):
            self.window.show()
        self.window.activateWindow()
        self.field.setFocus()
        self.bugs = Bugs(lambda written: f"Report: {written}", self.window)
        self.toast = Toast(theme, self.window)
        self.room = BugRoom(theme, Icons(theme), self.bugs, folder, self.toast, self.window)
        self.quits: list[bool] = []
        self.room.quit_wanted.connect(lambda: self.quits.append(True))

    def reports(self) -> list[BugReport]:
        """Those that are open."""
        return [one for one in self.window.findChildren(BugReport) if one.is_open]


@pytest.fixture
def house(qtbot: QtBot, theme: Theme, tmp_path: Path) -> House:
    return House(qtbot, theme, tmp_path)


def test_it_says_that_pictures_are_safe_and_goes_on(house: House, qtbot: QtBot) -> None:
    house.bugs.take("ValueError: of the wall")
    qtbot.waitUntil(lambda: len(house.reports()) == 1)
    (report,) = house.reports()
    assert "pictures are safe" in report.panel.accessibleDescription()
    assert report.go_on.hasFocus()
    qtbot.keyClick(report.go_on, Qt.Key.Key_Return)
    assert house.reports() == []
    assert house.field.hasFocus(), "the keyboard is where it was"
    assert house.quits == []


def test_the_report_is_copied(house: House) -> None:
    house.room.show("Report: ValueError")
    (report,) = house.reports()
    report.copy.click()
    assert QGuiApplication.clipboard().text() == "Report: ValueError"
    assert "Copied." in report.told


def test_quitting_is_only_wanted(house: House) -> None:
    house.room.show("Report")
    house.reports()[0].leave.click()
    assert house.quits == [True]
    assert house.reports() == []


def test_no_report_lies_on_another(house: House) -> None:
    for name in ("first", "second", "third"):
        house.room.show(name)
    (report,) = house.reports()
    assert report.report == "first"
    report.give_up()
    (report,) = house.reports()
    assert report.report == "second\n\nthird", "both at once, not one after the other"
    report.give_up()
    assert house.reports() == []


def test_a_crash_of_the_last_run_is_told_by_a_toast(house: House) -> None:
    house.room.tell_crash("Report of a crash")
    assert "ended unexpectedly" in house.toast.text
    assert house.reports() == []
    house.toast.button.click()
    assert QGuiApplication.clipboard().text() == "Report of a crash"
    assert house.toast.text == "Report copied"
