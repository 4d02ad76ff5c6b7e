"""The dialog of settings: its pages, its limits of spending, and how it comes and goes."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

import pytest
from PySide6.QtCore import QLocale, QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QRadioButton,
    QSlider,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop_app.core.records import Spent
from desktop_app.state.connection import State
from desktop_app.ui.settings.nav import NavRow
from desktop_app.ui.settings.network import Checks
from desktop_app.ui.theme import Theme
from tests.ui.account_parts import Around, around

PAGES = (
    *("account", "spending", "activity", "defaults", "appearance", "shortcuts"),
    "network",
)
LEFT = Qt.MouseButton.LeftButton
TAB, ENTER, ESCAPE = Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Escape


def check_address(written: str) -> str:
    return "" if written.startswith("https://") else "An address starts with https://."


@pytest.fixture
def parts(qtbot: QtBot, theme: Theme) -> Iterator[Around]:
    QLocale.setDefault(QLocale("en_US"))
    window = QWidget()
    window.resize(900, 600)
    prompt = QLineEdit(window)
    prompt.setObjectName("prompt")
    QVBoxLayout(window).addWidget(prompt)
    qtbot.addWidget(window)
    checks = Checks(
        address=check_address, proxy=lambda _written: "", ca_file=lambda _written: "No such file."
    )
    names = {"google/flash": "Flash"}
    made = around(theme, window, checks=checks, model_name=lambda key: names.get(key, key))
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    prompt.setFocus()
    made.connection.be(State.CONNECTED)
    yield made
    made.dialog.dismiss()
    QLocale.setDefault(QLocale.system())


def field(parts: Around, name: str) -> QLineEdit:
    (found,) = [
        each for each in parts.dialog.findChildren(QLineEdit) if each.accessibleName() == name
    ]
    return found


def said(parts: Around) -> list[str]:
    return [label.text() for label in parts.dialog.findChildren(QLabel) if label.isVisible()]


def press(qtbot: QtBot, key: Qt.Key) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    qtbot.keyClick(focused, key)


def write(qtbot: QtBot, place: QLineEdit, text: str) -> None:
    place.setFocus()
    place.selectAll()
    qtbot.keyClick(place, Qt.Key.Key_Delete)
    qtbot.keyClicks(place, text)


def test_it_opens_at_a_page_and_gives_the_keyboard_back(qtbot: QtBot, parts: Around) -> None:
    parts.dialog.open_at("network")
    assert "Network" in said(parts)
    assert isinstance(QApplication.focusWidget(), QRadioButton)
    press(qtbot, ESCAPE)
    assert not parts.dialog.is_open
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.objectName() == "prompt"


def test_the_keyboard_goes_from_page_to_page(qtbot: QtBot, parts: Around) -> None:
    parts.dialog.open_at("account")
    seen = []
    for _ in PAGES:
        press(qtbot, Qt.Key.Key_Down)
        seen.append(parts.dialog.current)
    assert seen == [*PAGES[1:], "account"]
    press(qtbot, Qt.Key.Key_Up)
    assert parts.dialog.current == PAGES[-1]


def test_tab_reaches_every_control_of_a_page_and_stays_in_the_dialog(
    qtbot: QtBot, parts: Around
) -> None:
    parts.dialog.open_at("account")
    names = []
    for _ in range(8):
        press(qtbot, TAB)
        focused = QApplication.focusWidget()
        assert focused is not None
        assert parts.dialog.isAncestorOf(focused)
        names.append(focused.accessibleName())
    assert set(names) >= {
        "Add credit",
        "Sign out",
        "Replace",
        "Ask before one batch costs more than",
        "Monthly budget",
        "Warn when credit runs low",
        "Close",
    }


def test_every_control_has_a_name(qtbot: QtBot, parts: Around) -> None:
    for page in PAGES:
        parts.dialog.open_at(page)
    nameless = [
        widget
        for widget in parts.dialog.findChildren(QWidget)
        if isinstance(widget, QAbstractButton | QLineEdit | QSpinBox | QListWidget)
        and not widget.accessibleName()
        and not isinstance(widget.parentWidget(), QSpinBox)  # a stepper's own line is not shown
    ]
    assert nameless == []


@pytest.mark.parametrize("size", [(1440, 900), (900, 600)])
def test_it_lies_whole_inside_its_window(parts: Around, size: tuple[int, int]) -> None:
    parts.dialog.open_at("account")
    parts.window.resize(*size)
    assert parts.dialog.panel.size().toTuple() == (780, 556)
    assert parts.window.rect().contains(parts.dialog.panel.geometry())


def test_right_to_left_it_is_mirrored(qtbot: QtBot, parts: Around) -> None:
    parts.window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    parts.dialog.open_at("account")
    QApplication.sendPostedEvents()
    (row,) = [each for each in parts.dialog.findChildren(QRadioButton) if each.text() == "Account"]
    (close,) = [
        each
        for each in parts.dialog.findChildren(QAbstractButton)
        if each.accessibleName() == "Close"
    ]
    middle = parts.dialog.width() / 2
    assert row.mapTo(parts.dialog, row.rect().center()).x() > middle
    assert close.mapTo(parts.dialog, close.rect().center()).x() < middle


# The limits of spending


def test_a_limit_applies_at_once_and_is_shown_as_money(qtbot: QtBot, parts: Around) -> None:
    parts.dialog.open_at("account")
    batch = field(parts, "Ask before one batch costs more than")
    assert batch.text() == "$1.00"
    write(qtbot, batch, "2,5")
    press(qtbot, ENTER)
    assert parts.preferences.now.batch_limit_usd == "2.50"
    assert batch.text() == "$2.50"
    month = field(parts, "Monthly budget")
    write(qtbot, month, "20")
    press(qtbot, TAB)
    assert parts.preferences.now.month_limit_usd == "20.00"
    write(qtbot, month, "")
    press(qtbot, TAB)
    assert parts.preferences.now.month_limit_usd == ""
    assert month.placeholderText() == "No limit"


def test_what_is_no_amount_is_said_and_changes_nothing(qtbot: QtBot, parts: Around) -> None:
    parts.dialog.open_at("account")
    batch = field(parts, "Ask before one batch costs more than")
    write(qtbot, batch, "a lot")
    press(qtbot, ENTER)
    assert parts.preferences.now.batch_limit_usd == "1.00"
    assert any("such as $1.50" in text for text in said(parts))
    qtbot.keyClicks(batch, "x")
    assert not any("such as" in text for text in said(parts))
    press(qtbot, ESCAPE)
    assert parts.dialog.is_open
    assert batch.text() == "$1.00"


def test_what_was_written_counts_when_the_dialog_is_closed_by_the_pointer(
    qtbot: QtBot, parts: Around
) -> None:
    parts.dialog.open_at("account")
    write(qtbot, field(parts, "Monthly budget"), "7")
    (close,) = [
        each
        for each in parts.dialog.findChildren(QAbstractButton)
        if each.accessibleName() == "Close"
    ]
    qtbot.mouseClick(close, LEFT)
    assert parts.preferences.now.month_limit_usd == "7.00"


def test_the_budget_tells_what_was_spent(parts: Around) -> None:
    parts.dialog.open_at("account")
    parts.spend([], [Spent("google/flash", Decimal("4.12"), 9)])
    (text,) = [text for text in said(parts) if "spent in" in text]
    assert text.startswith("$4.12 spent in ")
    assert text.endswith("Empty: there is no limit.")
    parts.preferences.update(month_limit_usd="20.00")
    (text,) = [text for text in said(parts) if "spent in" in text]
    assert text.endswith("Pictor stops and asks at the limit.")


def test_the_warning_is_turned_off_and_on_with_its_amount(qtbot: QtBot, parts: Around) -> None:
    parts.dialog.open_at("account")
    (switch,) = parts.dialog.findChildren(QCheckBox)
    assert switch.isChecked()
    assert "Below $2.00" in said(parts)
    write(qtbot, field(parts, "Warn below"), "3")
    press(qtbot, ENTER)
    assert parts.preferences.now.low_credit_usd == "3.00"
    assert "Below $3.00" in said(parts)
    switch.setFocus()
    press(qtbot, Qt.Key.Key_Space)
    assert parts.preferences.now.low_credit_usd == ""
    assert not field(parts, "Warn below").isVisible()
    press(qtbot, Qt.Key.Key_Space)
    assert parts.preferences.now.low_credit_usd == "3.00"


# What was spent


def test_spending_is_shown_by_model(qtbot: QtBot, parts: Around) -> None:
    parts.dialog.open_at("spending")
    assert "Nothing spent today." in said(parts)
    flash, other = Spent("google/flash", Decimal("2.631"), 64), Spent("x/y", Decimal("0.17"), 1)
    parts.spend([other], [flash, other])
    names = [widget.accessibleName() for widget in parts.dialog.findChildren(QWidget)]
    assert "Flash, $2.631, 64 jobs" in names
    assert names.count("x/y, $0.17, 1 job") == 2
    assert "$2.801" in said(parts)
    assert "Nothing spent today." not in said(parts)
    assert any("exact amounts that OpenRouter reported" in text for text in said(parts))
    (see,) = [
        each
        for each in parts.dialog.findChildren(QAbstractButton)
        if each.text() == "See activity on OpenRouter"
    ]
    qtbot.mouseClick(see, LEFT)
    assert parts.said == [("action_pressed", "see_activity")]


# The way to the service


def test_an_address_is_checked_before_it_is_taken(qtbot: QtBot, parts: Around) -> None:
    parts.dialog.open_at("network")
    address = field(parts, "Service address")
    write(qtbot, address, "http://example.com")
    press(qtbot, ENTER)
    assert "An address starts with https://." in said(parts)
    assert "An address starts with" in address.accessibleDescription()
    assert parts.preferences.now.base_url == ""
    write(qtbot, address, "  https://example.com/api/v1 ")
    assert "An address starts with https://." not in said(parts)
    press(qtbot, TAB)
    assert parts.preferences.now.base_url == "https://example.com/api/v1"
    assert address.text() == "https://example.com/api/v1"
    assert any("Another host needs a key of its own" in text for text in said(parts))


def test_other_settings_do_not_wipe_out_what_is_being_put_right(
    qtbot: QtBot, parts: Around
) -> None:
    parts.dialog.open_at("network")
    file = field(parts, "Certificate file")
    write(qtbot, file, "/nowhere.pem")
    press(qtbot, ENTER)
    assert "No such file." in said(parts)
    proxy = field(parts, "Proxy")
    write(qtbot, proxy, "proxy.example:3128")
    press(qtbot, ENTER)
    assert parts.preferences.now.proxy == "proxy.example:3128"
    assert file.text() == "/nowhere.pem"
    assert parts.preferences.now.ca_file == ""
    write(qtbot, file, "")
    press(qtbot, ENTER)
    assert "No such file." not in said(parts), "empty is always right"


# All pages


def test_the_names_of_all_pages_stand_whole_beside_them(parts: Around) -> None:
    parts.dialog.open_at("account")
    QApplication.sendPostedEvents()
    panel = parts.dialog.panel
    rows = [each for each in parts.dialog.findChildren(QRadioButton) if isinstance(each, NavRow)]
    assert len(rows) == len(PAGES)
    for row in rows:
        place = QRect(row.mapTo(panel, QPoint(0, 0)), row.size())
        assert panel.rect().contains(place)
        assert row.height() >= row.sizeHint().height()


@pytest.mark.parametrize("page", PAGES)
def test_everything_that_answers_is_large_enough(parts: Around, page: str) -> None:
    parts.preferences.update(starts_usual=True, usual_model=parts.desk.model.id)
    parts.dialog.open_at(page)
    QApplication.sendPostedEvents()
    small = [
        (each.accessibleName(), each.size().toTuple())
        for each in parts.dialog.findChildren(QWidget)
        if isinstance(each, QAbstractButton | QLineEdit | QSpinBox | QSlider)
        and each.isVisible()
        and min(each.width(), each.height()) < 28
    ]
    assert small == []


@pytest.mark.parametrize("page", ["defaults", "appearance", "shortcuts"])
def test_every_new_page_is_reached_by_tab_alone(qtbot: QtBot, parts: Around, page: str) -> None:
    parts.preferences.update(starts_usual=True, usual_model=parts.desk.model.id)
    parts.dialog.open_at(page)
    wanted = {
        each
        for each in parts.dialog.findChildren(QWidget)
        if each.isVisible()
        and each.isEnabled()
        and isinstance(each, QAbstractButton | QLineEdit | QSpinBox | QSlider | QListWidget)
        and each.focusPolicy() & Qt.FocusPolicy.TabFocus
    }
    seen: set[QWidget] = set()
    for _ in range(len(wanted) + 2):
        press(qtbot, TAB)
        focused = QApplication.focusWidget()
        assert focused is not None
        seen.add(focused)
    assert wanted <= seen
