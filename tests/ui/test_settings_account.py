"""The account's page: every state in true words, and a key that is seen by nobody."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.core.errors import Charged, Failure, Kind
from desktop_app.core.providers.account import Account
from desktop_app.state.connection import Keep, State
from desktop_app.ui.settings.connection_words import checked_words, where_words
from desktop_app.ui.theme import Theme
from tests.ui.account_parts import KEY, URL, Around, around

LEFT = Qt.MouseButton.LeftButton
BAD_KEY = Failure(kind=Kind.BAD_KEY, charged=Charged.NO, status=401)


@pytest.fixture
def parts(qtbot: QtBot, theme: Theme) -> Iterator[Around]:
    window = QWidget()
    window.resize(900, 600)
    qtbot.addWidget(window)
    made = around(theme, window)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    made.connection.be(State.CONNECTED)
    made.dialog.open_at("account")
    yield made
    made.dialog.dismiss()


def said(parts: Around) -> str:
    return "\n".join(
        label.text() for label in parts.dialog.findChildren(QLabel) if label.isVisible()
    )


def offered(parts: Around) -> list[str]:
    page = parts.dialog.page("account")
    assert page is not None
    return [
        each.text()
        for each in page.findChildren(QAbstractButton)
        if each.isVisible() and each.text()
    ]


def click(qtbot: QtBot, parts: Around, name: str) -> None:
    (found,) = [
        each
        for each in parts.dialog.findChildren(QAbstractButton)
        if each.isVisible() and name in {each.text(), each.accessibleName()}
    ]
    qtbot.mouseClick(found, LEFT)


def field(parts: Around) -> QLineEdit:
    (found,) = [
        each
        for each in parts.dialog.findChildren(QLineEdit)
        if each.echoMode() is QLineEdit.EchoMode.Password
    ]
    return found


def focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def test_a_good_connection_tells_the_credit_and_offers_more(qtbot: QtBot, parts: Around) -> None:
    assert "Connected to OpenRouter" in said(parts)
    assert "Checked just now · $12.40 of credit left" in said(parts)
    assert "sk-or-v1-••••••••4f2a" in said(parts)
    assert offered(parts) == ["Add credit", "Sign out", "Replace"]
    click(qtbot, parts, "Add credit")
    click(qtbot, parts, "Sign out")
    assert parts.said == [("action_pressed", "add_credit"), ("sign_out_pressed", None)]


def test_what_is_left_of_the_key_is_not_called_credit(parts: Around) -> None:
    parts.connection.be(State.CONNECTED, credit="3.50", account=Account(left_usd=Decimal("3.50")))
    assert "$3.50 left on this key" in said(parts)
    parts.connection.be(State.CONNECTED, credit=None)
    assert "left" not in said(parts).split("Spending")[0]


def test_low_credit_is_said_and_not_only_coloured(parts: Around) -> None:
    parts.connection.be(State.CONNECTED, credit="1.20", low=True)
    assert "Your credit is running low" in said(parts)
    assert "Connected to OpenRouter · $1.20 of credit left" in said(parts)


def test_another_host_is_named(parts: Around) -> None:
    parts.connection.be(State.CONNECTED, host="gateway.example:8443")
    assert "Connected to gateway.example:8443" in said(parts)
    assert "Add credit" not in offered(parts), "its credit is not OpenRouter's"


@pytest.mark.parametrize(
    ("where", "words", "can_change"),
    [
        (Keep.KEYRING, "system keychain", True),
        (Keep.FILE, "private file on this computer, not encrypted", True),
        (Keep.SESSION, "until Pictor closes", True),
        (Keep.ENVIRONMENT, "OPENROUTER_API_KEY", False),
    ],
)
def test_it_says_where_the_key_is_kept(
    parts: Around, where: Keep, words: str, can_change: bool
) -> None:
    parts.connection.be(State.CONNECTED, where=where)
    assert words in said(parts)
    assert ("Replace" in offered(parts)) is can_change
    assert ("Sign out" in offered(parts)) is can_change


def test_only_the_keychain_is_said_never_to_write_a_file() -> None:
    assert "never writes it to a file" in where_words(Keep.KEYRING)
    assert "never writes it to a file" not in where_words(Keep.FILE)
    assert where_words(None) == ""


@pytest.mark.parametrize(
    ("age", "words"),
    [
        (timedelta(seconds=59), "Checked just now"),
        (timedelta(seconds=70), "Checked a minute ago"),
        (timedelta(minutes=12), "Checked 12 minutes ago"),
        (timedelta(hours=30), "Last checked: "),
    ],
)
def test_how_long_ago_it_was_checked(age: timedelta, words: str) -> None:
    at = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
    assert checked_words(at - age, at).startswith(words)


def test_without_a_key_there_are_two_ways(qtbot: QtBot, parts: Around) -> None:
    parts.connection.be_absent()
    assert "Not connected" in said(parts)
    assert offered(parts) == ["Sign in with OpenRouter", "Paste an API key"]
    click(qtbot, parts, "Sign in with OpenRouter")
    assert parts.said == [("sign_in_pressed", None)]
    click(qtbot, parts, "Paste an API key")
    assert field(parts).hasFocus()
    qtbot.keyClick(focused(), Qt.Key.Key_Escape)
    assert parts.dialog.is_open, "Esc closes the field first"
    assert offered(parts) == ["Sign in with OpenRouter", "Paste an API key"]
    assert focused().accessibleName() == "Sign in with OpenRouter"
    qtbot.keyClick(focused(), Qt.Key.Key_Escape)
    assert not parts.dialog.is_open


def test_while_the_browser_is_out(qtbot: QtBot, parts: Around) -> None:
    parts.connection.be_absent()
    parts.connection.be_signing_in()
    assert "Waiting for your browser…" in said(parts)
    assert offered(parts) == ["Open again", "Copy the address", "Cancel"]
    click(qtbot, parts, "Open again")
    click(qtbot, parts, "Copy the address")
    assert QGuiApplication.clipboard().text() == URL
    assert "Copied" in offered(parts)
    click(qtbot, parts, "Cancel")
    assert parts.said == [("open_again_pressed", None), ("sign_in_cancelled", None)]


def test_a_sign_in_that_failed_is_told_where_it_began(parts: Around) -> None:
    parts.connection.be_absent()
    parts.connection.told.emit(Failure(kind=Kind.SIGN_IN_TIMED_OUT))
    assert "Signing in took too long." in said(parts)
    parts.connection.be_signing_in()
    assert "took too long" not in said(parts)


def test_a_refused_key_can_be_replaced(qtbot: QtBot, parts: Around) -> None:
    parts.connection.be(State.REFUSED, failure=BAD_KEY)
    assert "Your key isn't working." in said(parts)
    assert "charged" not in said(parts)
    assert offered(parts) == ["Sign out", "Replace"]


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        (Kind.UNREACHABLE, "Can't reach OpenRouter."),
        (Kind.UNAVAILABLE, "OpenRouter isn't answering."),
        (Kind.TIMED_OUT, "OpenRouter isn't answering."),
    ],
)
def test_what_cannot_be_reached_is_tried_again(
    qtbot: QtBot, parts: Around, kind: Kind, words: str
) -> None:
    parts.connection.be(State.UNREACHABLE, failure=Failure(kind=kind))
    assert words in said(parts)
    assert "model" not in said(parts).casefold()
    assert "charged" not in said(parts)
    click(qtbot, parts, "Try again")
    assert parts.said == [("refresh_pressed", None)]


def test_a_key_is_replaced_in_place(qtbot: QtBot, parts: Around) -> None:
    click(qtbot, parts, "Replace")
    assert field(parts).hasFocus()
    assert "••••" not in said(parts)
    qtbot.keyClicks(field(parts), f" {KEY} ")
    qtbot.keyClick(field(parts), Qt.Key.Key_Return)
    assert parts.said == [("key_entered", KEY)]
    parts.connection.be(State.CHECKING)
    assert "Checking…" in offered(parts)
    qtbot.keyClick(field(parts), Qt.Key.Key_Return)
    assert len(parts.said) == 1, "it is not sent twice"
    parts.connection.be(State.CONNECTED)
    assert not field(parts).isVisible()
    assert field(parts).text() == ""
    assert focused().accessibleName() == "Replace"


def test_a_key_that_does_not_work_stays_to_be_put_right(qtbot: QtBot, parts: Around) -> None:
    click(qtbot, parts, "Replace")
    qtbot.keyClicks(field(parts), "sk-or-v1-wrong")
    qtbot.keyClick(field(parts), Qt.Key.Key_Return)
    parts.connection.be(State.CHECKING)
    parts.connection.told.emit(BAD_KEY)
    parts.connection.be(State.CONNECTED)
    assert "Your key isn't working." in said(parts)
    assert "charged" not in said(parts)
    assert field(parts).text() == "sk-or-v1-wrong"
    assert field(parts).hasFocus()
    assert "isn't working" in field(parts).accessibleDescription()
    qtbot.keyClicks(field(parts), "sk")
    assert "isn't working" not in said(parts)


def test_closing_forgets_what_was_typed(qtbot: QtBot, parts: Around) -> None:
    click(qtbot, parts, "Replace")
    qtbot.keyClicks(field(parts), KEY)
    click(qtbot, parts, "Close")
    assert not parts.dialog.is_open
    assert field(parts).text() == ""
    parts.dialog.open_at("account")
    assert "Replace" in offered(parts)


@pytest.mark.parametrize(
    ("kind", "answers"),
    [
        (Kind.NO_KEYRING, {"This session": "session", "Private file": "file"}),
        (Kind.KEYRING_LOCKED, {"Try again": "keyring", "This session": "session"}),
    ],
)
def test_it_asks_where_to_keep_the_key(
    qtbot: QtBot, parts: Around, kind: Kind, answers: dict[str, str]
) -> None:
    parts.connection.be(State.CONNECTED, where=Keep.SESSION)
    for name, place in answers.items():
        parts.said.clear()
        parts.dialog.ask_where_to_keep(Failure(kind=kind))
        assert "keychain" in said(parts)
        assert "written nowhere" not in said(parts), "that is what is being asked"
        click(qtbot, parts, name)
        assert parts.said == [("keep_chosen", place)]
        assert "written nowhere" in said(parts)


def test_the_key_is_in_nothing_but_the_field_while_it_is_typed(qtbot: QtBot, parts: Around) -> None:
    secret = KEY[9:-4]
    click(qtbot, parts, "Replace")
    qtbot.keyClicks(field(parts), KEY)
    assert leaks(parts.window, secret) == [field(parts)]
    assert "0" not in spoken(field(parts)), "a screen reader is not told either"
    qtbot.keyClick(field(parts), Qt.Key.Key_Return)
    assert leaks(parts.window, secret) == [field(parts)]
    parts.connection.told.emit(Failure(kind=Kind.BAD_KEY, message=f"no such key: {KEY}"))
    assert leaks(parts.window, secret) == [field(parts)]
    parts.connection.be(State.CONNECTED)
    qtbot.keyClick(field(parts), Qt.Key.Key_Escape)
    assert leaks(parts.window, secret) == []


def leaks(window: QWidget, secret: str) -> list[QObject]:
    """Every object below the window that has the secret in any text of its own."""
    found: list[QObject] = []
    for child in [window, *window.findChildren(QObject)]:
        count = child.metaObject().propertyCount()
        names = [str(child.metaObject().property(place).name()) for place in range(count)]
        texts = [str(child.property(name)) for name in names]
        if isinstance(child, QWidget) and not isinstance(child, QLineEdit):
            texts.append(spoken(child))
        if any(secret in text for text in texts):
            found.append(child)
    return found


def spoken(widget: QWidget) -> str:
    told = QAccessible.queryAccessibleInterface(widget)
    kinds = QAccessible.Text
    wanted = (kinds.Name, kinds.Description, kinds.Value, kinds.Help)
    return " ".join(told.text(kind) for kind in wanted)
