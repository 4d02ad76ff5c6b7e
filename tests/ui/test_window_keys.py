"""Wherever an action can be pressed, the keys are told that the window has for it now."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QAction, QEnterEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.state.draft import Draft
from desktop_app.ui import actions
from desktop_app.ui.composer.footer import Footer
from desktop_app.ui.icons import Icons
from desktop_app.ui.key_bindings import rebind
from desktop_app.ui.review import keys
from desktop_app.ui.theme import Theme
from desktop_app.ui.viewer.menus import PictureMenu
from desktop_app.ui.widgets.buttons import IconButton
from desktop_app.ui.window_keys import told_key
from tests.ui.composing import MODELS


@pytest.fixture
def window(qapp: QApplication) -> Iterator[QWidget]:
    made = QWidget()
    yield made
    made.deleteLater()


@pytest.fixture
def bound(window: QWidget) -> dict[str, QAction]:
    return actions.bind(window, {row.id: (lambda: None) for row in actions.all_rows()})


def hover(widget: QWidget) -> None:
    QApplication.sendEvent(widget, QEnterEvent(QPointF(), QPointF(), QPointF()))


def test_a_tooltip_follows(theme: Theme, window: QWidget, bound: dict[str, QAction]) -> None:
    inside = QWidget(window)
    button = IconButton(theme, Icons(theme), "copy", "Copy", action="copy_picture", parent=inside)
    assert button.toolTip() == "Copy (Ctrl+C)"
    rebind(bound, ("copy_picture=Ctrl+Shift+K",))
    hover(button)
    assert button.toolTip() == "Copy (Ctrl+Shift+K)"
    rebind(bound, ("copy_picture=",))
    hover(button)
    assert button.toolTip() == "Copy"
    button.rename("Copy it")
    assert button.toolTip() == "Copy it"
    assert button.accessibleName() == "Copy it"


def test_without_a_window_the_usual_keys_are_told(window: QWidget) -> None:
    assert told_key(window, "find") == "Ctrl+F"


def test_a_menu_follows_when_it_opens(
    theme: Theme, window: QWidget, bound: dict[str, QAction]
) -> None:
    menu = PictureMenu(window)
    assert menu.offered("edit").shortcut() == QKeySequence("E")
    rebind(bound, ("edit=F4",))
    menu.aboutToShow.emit()
    assert menu.offered("edit").shortcut() == QKeySequence("F4")


def test_generate_shows_other_keys_when_it_has_them(
    theme: Theme, window: QWidget, bound: dict[str, QAction]
) -> None:
    foot = Footer(theme, Draft(MODELS), window)
    foot.resize(336, 120)
    usual = foot.button.grab().toImage()
    rebind(bound, ("generate=F8",))
    other = foot.button.grab().toImage()
    rebind(bound, ("generate=",))
    none = foot.button.grab().toImage()
    assert usual != other != none != usual


def test_a_review_lets_through_what_the_keys_of_the_window_are_now(
    window: QWidget, bound: dict[str, QAction]
) -> None:
    def passes(key: Qt.Key) -> bool:
        event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier)
        return keys.is_of_the_window(event, window)

    assert passes(Qt.Key.Key_F11)
    rebind(bound, ("full_screen=F12", "delete=F11"))
    assert passes(Qt.Key.Key_F12)
    assert not passes(Qt.Key.Key_F11), "nothing is deleted that nobody sees"
