"""The first-run page: pictures where there are any, and a key that is never shown."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme
from desktop_app.ui.welcome import WelcomePage

RESOURCES = Path(__file__).resolve().parents[2] / "resources"


@pytest.fixture(scope="module")
def theme(qapp: QApplication) -> Iterator[Theme]:
    theme = Theme(qapp, RESOURCES)
    theme.follow("light")
    yield theme
    qapp.setStyleSheet("")


@pytest.fixture
def samples(tmp_path: Path) -> Path:
    colors = (Qt.GlobalColor.red, Qt.GlobalColor.green, Qt.GlobalColor.blue)
    for name, color in zip(("spheres", "vases", "poster"), colors, strict=True):
        picture = QImage(96, 96, QImage.Format.Format_RGB32)
        picture.fill(color)
        assert picture.save(str(tmp_path / f"{name}.jpg"), quality=100)
    return tmp_path


@pytest.fixture
def page(qtbot: QtBot, theme: Theme, samples: Path) -> WelcomePage:
    page = WelcomePage(theme, Icons(theme), samples)
    qtbot.addWidget(page)
    page.resize(1104, 900)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return page


def button(page: WelcomePage, name: str) -> QAbstractButton:
    found = [each for each in page.findChildren(QAbstractButton) if each.accessibleName() == name]
    assert len(found) == 1, name
    return found[0]


def field(page: WelcomePage) -> QLineEdit:
    found = page.findChild(QLineEdit)
    assert found is not None
    return found


def said(page: WelcomePage) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


def colours(page: WelcomePage) -> set[str]:
    image = page.grab().toImage()
    names: set[str] = set()
    for y in range(0, image.height(), 4):
        for x in range(0, image.width(), 4):
            dot = image.pixelColor(x, y)
            if dot.hsvSaturationF() > 0.9 and dot.valueF() > 0.4:
                names.add({0: "red", 1: "green", 2: "blue"}[round(dot.hueF() * 3) % 3])
    return names


@pytest.mark.parametrize(("width", "height"), [(1104, 900), (604, 600), (564, 560)])
def test_three_pictures_hang(page: WelcomePage, width: int, height: int) -> None:
    page.resize(width, height)
    assert colours(page) == {"red", "green", "blue"}
    assert "Hang your first picture" in said(page)


def test_missing_pictures_leave_empty_frames(theme: Theme, tmp_path: Path, qtbot: QtBot) -> None:
    page = WelcomePage(theme, Icons(theme), tmp_path / "none")
    qtbot.addWidget(page)
    page.resize(1104, 900)
    assert colours(page) == set()


def test_a_key_is_taken_in_place(page: WelcomePage, qtbot: QtBot) -> None:
    assert not field(page).isVisible()
    qtbot.mouseClick(button(page, "Paste an API key"), Qt.MouseButton.LeftButton)
    assert not button(page, "Paste an API key").isVisible()
    assert field(page).hasFocus()
    assert field(page).echoMode() is QLineEdit.EchoMode.Password
    assert field(page).accessibleName() == "API key"
    assert not button(page, "Use this key").isEnabled()
    qtbot.keyClicks(field(page), " sk-or-v1-abc ")
    with qtbot.waitSignal(page.key_entered) as entered:
        qtbot.mouseClick(button(page, "Use this key"), Qt.MouseButton.LeftButton)
    assert entered.args == ["sk-or-v1-abc"]


def test_while_checking_nothing_is_sent_twice(page: WelcomePage, qtbot: QtBot) -> None:
    entered: list[str] = []
    page.key_entered.connect(entered.append)
    page.expand()
    qtbot.keyClicks(field(page), "sk-1")
    qtbot.keyClick(field(page), Qt.Key.Key_Return)
    page.set_checking(True)
    assert button(page, "Use this key").text() == "Checking…"
    qtbot.keyClick(field(page), Qt.Key.Key_Return)
    qtbot.keyClicks(field(page), "234")
    assert entered == ["sk-1"]
    page.show_key_problem("OpenRouter didn't accept this key.")
    assert "OpenRouter didn't accept this key." in said(page)
    assert button(page, "Use this key").isEnabled()
    qtbot.keyClicks(field(page), "sk-2")
    assert field(page).text() == "sk-2"
    assert "OpenRouter didn't accept this key." not in said(page)
    qtbot.keyClick(field(page), Qt.Key.Key_Return)
    assert entered == ["sk-1", "sk-2"]


@pytest.mark.parametrize("by_key", [True, False])
def test_escape_and_cancel_take_the_field_away(
    page: WelcomePage, qtbot: QtBot, by_key: bool
) -> None:
    page.expand()
    qtbot.keyClicks(field(page), "sk-secret")
    if by_key:
        qtbot.keyClick(field(page), Qt.Key.Key_Escape)
    else:
        field(page).setFocus()
        qtbot.mouseClick(button(page, "Cancel"), Qt.MouseButton.LeftButton)
    assert not field(page).isVisible()
    assert field(page).text() == ""
    assert button(page, "Paste an API key").isVisible()
    assert button(page, "Paste an API key").hasFocus()
    page.show_key_problem("late")
    assert "late" not in said(page)


def test_a_hidden_page_keeps_no_key(page: WelcomePage, qtbot: QtBot) -> None:
    page.expand()
    qtbot.keyClicks(field(page), "sk-secret")
    page.hide()
    assert field(page).text() == ""


def test_it_says_where_the_key_goes(page: WelcomePage) -> None:
    assert (
        "Your key stays in this session until Pictor closes. "
        "Your pictures stay on this computer." in said(page)
    )
