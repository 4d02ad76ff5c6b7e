"""Asking for a name: Enter takes it, and why one will not do is told in a sentence."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.naming import Naming
from desktop_app.ui.theme import Theme

Key = Qt.Key


class Desk(QWidget):
    """A window with a field in which the keyboard was, and a question in front of it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.resize(900, 600)
        self.before = QLineEdit(self)

    def ask(self, name: str = "") -> tuple[Naming, QSignalSpy]:
        naming = Naming(self.theme, self, "New collection", name, "Create", self.refusal)
        spy = QSignalSpy(naming.named)
        naming.open()
        return naming, spy

    def refusal(self, name: str) -> str:
        if not name.strip():
            return "Write a name first."
        return "There is one already." if name.strip().lower() == "lakes" else ""


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme) -> Desk:
    desk = Desk(theme)
    qtbot.addWidget(desk)
    with qtbot.waitActive(desk):
        desk.show()
        desk.activateWindow()
    desk.before.setFocus()
    qtbot.waitUntil(desk.before.hasFocus)
    return desk


def test_enter_takes_the_name_and_the_keyboard_goes_back(qtbot: QtBot, desk: Desk) -> None:
    naming, named = desk.ask()
    assert naming.field.hasFocus()
    qtbot.keyClicks(naming.field, "Ponds")
    qtbot.keyClick(naming.field, Key.Key_Return)
    assert named.count() == 1
    assert named.at(0) == ["Ponds"]
    assert desk.before.hasFocus()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert desk.findChild(Naming) is None


def test_a_name_that_will_not_do_is_told_until_it_is_changed(qtbot: QtBot, desk: Desk) -> None:
    naming, named = desk.ask()
    low = naming.panel.height()
    for typed, told in (("", "Write a name first."), (" LAKES ", "There is one already.")):
        naming.field.setText(typed)
        qtbot.mouseClick(naming.done, Qt.MouseButton.LeftButton)
        assert naming.problem.isVisible()
        assert naming.problem.text() == told
        assert naming.panel.height() > low
        assert naming.panel.rect().contains(naming.done.geometry())
        assert naming.field.hasFocus()
        assert naming.field.selectedText() == typed
    qtbot.keyClicks(naming.field, "Ponds")
    assert not naming.problem.isVisible()
    assert naming.panel.height() == low
    assert named.count() == 0
    qtbot.keyClick(naming.field, Key.Key_Return)
    assert named.at(0) == ["Ponds"]


def test_a_name_that_is_there_can_be_written_over_or_changed(qtbot: QtBot, desk: Desk) -> None:
    naming, named = desk.ask("Ponds")
    assert naming.field.selectedText() == "Ponds"
    qtbot.keyClick(naming.field, Key.Key_End)
    qtbot.keyClicks(naming.field, " at dusk")
    qtbot.keyClick(naming.field, Key.Key_Return)
    assert named.at(0) == ["Ponds at dusk"]


def test_escape_and_cancel_give_up(qtbot: QtBot, desk: Desk) -> None:
    naming, named = desk.ask("Ponds")
    qtbot.keyClick(naming.field, Key.Key_Escape)
    assert not naming.is_open
    naming, again = desk.ask("Ponds")
    focused = []
    for _ in range(3):
        qtbot.keyClick(QApplication.focusWidget() or naming, Key.Key_Tab)
        widget = QApplication.focusWidget()
        focused.append(widget.accessibleName() if widget is not None else "")
    assert focused == ["Cancel", "Create", "Name"], "the keyboard stays inside"
    qtbot.keyClick(naming.field, Key.Key_Tab)
    qtbot.keyClick(QApplication.focusWidget() or naming, Key.Key_Return)
    assert not naming.is_open
    assert named.count() == again.count() == 0


def test_a_screen_reader_meets_a_dialog_and_a_field_with_names(desk: Desk) -> None:
    naming, _ = desk.ask()
    panel = QAccessible.queryAccessibleInterface(naming.panel)
    assert panel.role() is QAccessible.Role.Dialog
    assert panel.text(QAccessible.Text.Name) == "New collection"
    field = QAccessible.queryAccessibleInterface(naming.field)
    assert field.text(QAccessible.Text.Name) == "Name"
