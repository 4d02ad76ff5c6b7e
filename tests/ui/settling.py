"""The dialog of settings in a window, open at a page, and hands for its tests."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop_app.state.connection import State
from desktop_app.ui.theme import Theme
from tests.ui.account_parts import Around, around


@contextmanager
def settled(qtbot: QtBot, theme: Theme) -> Iterator[Around]:
    """The dialog, closed, in a window that has the keyboard."""
    QLocale.setDefault(QLocale("en_US"))
    window = QWidget()
    window.resize(900, 600)
    QVBoxLayout(window).addWidget(QLineEdit(window))
    qtbot.addWidget(window)
    made = around(theme, window)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    made.connection.be(State.CONNECTED)
    try:
        yield made
    finally:
        made.dialog.dismiss()
        QLocale.setDefault(QLocale.system())


def button(parts: Around, name: str) -> QAbstractButton:
    """The visible button of that accessible name."""
    (found,) = [
        each
        for each in parts.dialog.findChildren(QAbstractButton)
        if each.accessibleName() == name and each.isVisible()
    ]
    return found


def choice(parts: Around, track: str, name: str) -> QRadioButton:
    """One choice of the track of that accessible name."""
    (found,) = [
        each
        for each in parts.dialog.findChildren(QRadioButton)
        if each.text() == name and track == getattr(each.parentWidget(), "accessibleName", str)()
    ]
    return found


def said(parts: Around) -> list[str]:
    """All words that are seen."""
    return [label.text() for label in parts.dialog.findChildren(QLabel) if label.isVisible()]


def press(qtbot: QtBot, key: Qt.Key, held: Qt.KeyboardModifier | None = None) -> None:
    """Press a key where the keyboard is."""
    focused = QApplication.focusWidget()
    assert focused is not None
    qtbot.keyClick(focused, key, held or Qt.KeyboardModifier.NoModifier)
