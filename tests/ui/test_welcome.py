"""The first-run page: pictures where there are any, and a key that is never shown."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QGuiApplication, QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.core.errors import Charged, Failure, Kind
from desktop_app.state.connection import State
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
    found = [
        each
        for each in page.findChildren(QAbstractButton)
        if each.accessibleName() == name and each.isVisibleTo(page)
    ]
    assert len(found) == 1, name
    return found[0]


def offered(page: WelcomePage) -> list[str]:
    return [each.text() for each in page.findChildren(QAbstractButton) if each.isVisible()]


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
    assert "Paste an API key" not in offered(page)
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


def test_there_are_two_ways_to_an_account(page: WelcomePage, qtbot: QtBot) -> None:
    assert offered(page) == ["Sign in with OpenRouter", "Paste an API key"]
    with qtbot.waitSignal(page.sign_in_pressed):
        qtbot.mouseClick(button(page, "Sign in with OpenRouter"), Qt.MouseButton.LeftButton)


def test_while_the_browser_is_out(page: WelcomePage, qtbot: QtBot) -> None:
    qtbot.mouseClick(button(page, "Sign in with OpenRouter"), Qt.MouseButton.LeftButton)
    page.show_connection(State.SIGNING_IN, "https://openrouter.ai/auth")
    assert "Waiting for your browser…" in said(page)
    assert offered(page) == ["Open again", "Copy the address", "Cancel"]
    with qtbot.waitSignal(page.open_again_pressed):
        qtbot.mouseClick(button(page, "Open again"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(button(page, "Copy the address"), Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "https://openrouter.ai/auth"
    with qtbot.waitSignal(page.sign_in_cancelled):
        qtbot.mouseClick(button(page, "Cancel"), Qt.MouseButton.LeftButton)
    page.show_connection(State.ABSENT, "")
    assert offered(page) == ["Sign in with OpenRouter", "Paste an API key"]
    page.show_key_problem("too late")
    assert "too late" not in said(page), "nobody waits for it any more"


def test_a_sign_in_that_failed_is_told_until_it_is_tried_again(
    page: WelcomePage, qtbot: QtBot
) -> None:
    sign_in = button(page, "Sign in with OpenRouter")
    qtbot.mouseClick(sign_in, Qt.MouseButton.LeftButton)
    page.show_connection(State.SIGNING_IN, "https://openrouter.ai/auth")
    page.show_connection(State.ABSENT, "")
    page.show_key_problem("Signing in took too long.")
    assert "Signing in took too long." in said(page)
    assert page.problem == "Signing in took too long."
    qtbot.mouseClick(sign_in, Qt.MouseButton.LeftButton)
    assert page.problem == ""


def test_the_keyboard_stays_on_what_stands_in_the_same_place(
    page: WelcomePage, qtbot: QtBot
) -> None:
    page.take_keyboard()
    assert button(page, "Sign in with OpenRouter").hasFocus()
    page.show_connection(State.SIGNING_IN, "https://openrouter.ai/auth")
    assert button(page, "Open again").hasFocus()
    page.show_connection(State.ABSENT, "")
    assert button(page, "Sign in with OpenRouter").hasFocus()


def test_a_keychain_that_is_still_being_asked_holds_up_nobody(
    page: WelcomePage, qtbot: QtBot
) -> None:
    page.show_connection(State.CHECKING, "")
    page.expand()
    qtbot.keyClicks(field(page), "sk-1")
    page.show_connection(State.CHECKING, "")
    assert field(page).text() == "sk-1"
    with qtbot.waitSignal(page.key_entered):
        qtbot.mouseClick(button(page, "Use this key"), Qt.MouseButton.LeftButton)
    page.show_connection(State.CHECKING, "")
    assert button(page, "Use this key").text() == "Checking…"
    page.show_connection(State.ABSENT, "")
    assert button(page, "Use this key").text() == "Use this key"


@pytest.mark.parametrize(("name", "place"), [("This session", "session"), ("Private file", "file")])
def test_without_a_keychain_it_asks_where_to_keep_the_key(
    page: WelcomePage, qtbot: QtBot, name: str, place: str
) -> None:
    page.expand()
    qtbot.keyClicks(field(page), "sk-good")
    page.set_connected(True)
    page.ask_where_to_keep(Failure(kind=Kind.NO_KEYRING, charged=Charged.NO))
    assert "There's no keychain here to hold your key." in said(page)
    assert "Keep it for this session, or in a private file on this computer?" in said(page)
    assert field(page).text() == ""
    assert button(page, "This session").hasFocus()
    with qtbot.waitSignal(page.keep_chosen) as chosen:
        qtbot.mouseClick(button(page, name), Qt.MouseButton.LeftButton)
    assert chosen.args == [place]
    assert not page.is_asking
    assert offered(page) == []


def test_from_the_wall_there_is_a_way_back(page: WelcomePage, qtbot: QtBot) -> None:
    page.set_way_back(True)
    page.offer()
    assert "Paint with real models" in said(page)
    with qtbot.waitSignal(page.given_up):
        qtbot.mouseClick(button(page, "Not now"), Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(page.given_up):
        qtbot.keyClick(page, Qt.Key.Key_Escape)
    page.set_way_back(False)
    assert "Not now" not in offered(page)


def test_the_question_asked_over_the_wall_leads_back_to_it(page: WelcomePage, qtbot: QtBot) -> None:
    page.set_connected(True)
    page.set_way_back(True)
    page.ask_where_to_keep(Failure(kind=Kind.NO_KEYRING))
    assert "Connected to OpenRouter" in said(page)
    with qtbot.waitSignals([page.keep_chosen, page.given_up]):
        qtbot.mouseClick(button(page, "This session"), Qt.MouseButton.LeftButton)


def test_the_hint_in_the_field_is_set_like_running_text(page: WelcomePage) -> None:
    page.expand()
    assert not field(page).font().isFeatureSet(QFont.Tag("tnum"))


@pytest.mark.parametrize("size", [(604, 600), (580, 560)])
def test_nothing_is_cut_off_in_a_small_window(
    page: WelcomePage, qtbot: QtBot, size: tuple[int, int]
) -> None:
    page.resize(*size)
    page.expand()
    page.show_key_problem("Your key isn't working. OpenRouter didn't accept it.")
    for child in page.findChildren(QWidget):
        if child.isVisible():
            place = child.mapTo(page, child.rect().topLeft())
            assert page.rect().contains(child.rect().translated(place)), child
    for label in page.findChildren(QLabel):
        if label.isVisible():
            assert label.height() >= label.heightForWidth(label.width()), label.text()


def test_it_says_where_the_key_goes(page: WelcomePage) -> None:
    assert (
        "Your key stays in your keychain, or where you choose. "
        "Your pictures stay on this computer." in said(page)
    )
