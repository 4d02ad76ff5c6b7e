"""Where the keyboard is can be seen once a key was used, and nowhere else, in both schemes."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QWidget

from desktop_app.places import RESOURCES
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.focus_ring import FocusRing
from tests.access.test_keyboard import press, stops, told
from tests.e2e.hands import Hands
from tests.rooms import ROOMS, Room, furnish, nothing, through

_AROUND = 4  # as far as ring and gap reach beyond the control


def rings(one: QWidget) -> list[FocusRing]:
    """The rings that can be seen in a control's window."""
    return [ring for ring in one.window().findChildren(FocusRing) if ring.isVisible()]


def around(one: QWidget) -> QRect:
    """Where its ring should be, in its window."""
    corner = one.mapTo(one.window(), one.rect().topLeft())
    return QRect(corner, one.size()).adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND)


def test_every_stop_of_tab_can_be_seen(tmp_path: Path) -> None:
    wrong: list[str] = []

    async def visit(_hands: Hands, room: str, top: QWidget) -> None:
        if isinstance(top, QMenu):
            return
        for one in stops(top):
            one.clearFocus()
            one.setFocus(Qt.FocusReason.TabFocusReason)
            shown = [ring.geometry() for ring in rings(one)]
            if one.property("ownFocusRing"):
                if shown:
                    wrong.append(f"{room}: {told(one)} has a second ring")
            elif not shown or any(ring != around(one) for ring in shown):
                wrong.append(f"{room}: {told(one)} has {shown}, not {around(one)}")

    furnish(tmp_path / "data" / "library")
    through(tmp_path / "data", ROOMS, visit)
    assert wrong == []


@pytest.mark.parametrize("scheme", ["dark", "light"])
def test_the_ring_is_drawn_for_keys_and_not_for_the_mouse(tmp_path: Path, scheme: str) -> None:
    async def visit(hands: Hands, _room: str, _top: QWidget) -> None:
        window = hands.window
        window.look(scheme)
        window.home.desk.focus_prompt()
        press(Qt.Key.Key_Tab)
        button = QApplication.focusWidget()
        assert isinstance(button, QAbstractButton)
        (ring,) = rings(button)
        image = button.window().grab(ring.geometry()).toImage()
        wanted = Theme(QApplication.instance(), RESOURCES)  # type: ignore[arg-type]  # it is one
        wanted.follow(scheme)
        middle = image.height() // 2
        edge = [image.pixelColor(x, middle) for x in range(_AROUND)]
        assert any(near(one, wanted.color("focus")) for one in edge)
        QTest.mouseClick(hands.find("prompt"), Qt.MouseButton.LeftButton)
        assert rings(button) == []
        button.click()
        assert rings(button) == []

    furnish(tmp_path / "data" / "library")
    through(tmp_path / "data", (Room("wall", nothing),), visit)


def near(one: QColor, other: QColor) -> bool:
    """The same but for the softness of an edge."""
    pairs = ((one.red(), other.red()), (one.green(), other.green()), (one.blue(), other.blue()))
    return all(abs(mine - yours) < 40 for mine, yours in pairs)
