"""The filter popover: it shows a query, and what is chosen there is written in its language."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QAbstractButton, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.core.search.query import read
from desktop_app.ui.gallery.filter_choices import Held
from desktop_app.ui.gallery.filter_popover import FilterPopover, Pill
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.menu import Menu
from desktop_app.ui.widgets.menu_button import MenuButton

TODAY = date(2026, 11, 22)
NAMES = {"maker/one": "One", "maker/two": "Two"}
HELD = Held(models=tuple(NAMES), ratios=("3:2", "16:9"), months=("2026-11", "2026-10", "2025-12"))


class Filters:
    """The popover over a button, and the queries it has asked for."""

    def __init__(self, qtbot: QtBot, theme: Theme) -> None:
        self.opener = QPushButton()
        qtbot.addWidget(self.opener)
        with qtbot.waitExposed(self.opener):
            self.opener.show()
        self.popover = FilterPopover(
            theme, Icons(theme), self.opener, HELD, lambda id_: NAMES.get(id_, id_), TODAY
        )
        self.texts: list[str] = []
        self.popover.query_wanted.connect(lambda query: self.texts.append(query.text))

    def show(self, text: str) -> None:
        self.popover.show_query(read(text))
        self.popover.open(by_keyboard=True)

    def menu(self, name: str) -> MenuButton:
        found = self.popover.findChild(MenuButton, f"filter_{name}")
        assert found is not None
        return found

    def pill(self, name: str) -> Pill:
        found = self.popover.findChild(Pill, f"filter_{name}")
        assert found is not None
        return found

    def choices(self, name: str) -> list[str]:
        return [action.text() for action in self._opened(name).actions()]

    def choose(self, name: str, words: str) -> None:
        menu = self._opened(name)
        next(one for one in menu.actions() if one.text() == words).trigger()
        menu.close()

    def _opened(self, name: str) -> Menu:
        button = self.menu(name)
        button.click()
        return [one for one in button.findChildren(Menu) if one.isVisible()][-1]


@pytest.fixture
def filters(qtbot: QtBot, theme: Theme) -> Iterator[Filters]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    filters = Filters(qtbot, theme)
    yield filters
    filters.popover.close()
    QLocale.setDefault(before)


def clear_all(filters: Filters) -> QAbstractButton:
    found = filters.popover.findChildren(QAbstractButton)
    return next(one for one in found if one.text() == "Clear all")


def test_without_filters_everything_is_any(filters: Filters) -> None:
    filters.show("fox")
    shown = [filters.menu(name).text() for name in ("model", "date", "ratio", "stars", "cost")]
    assert shown == ["Any model", "Any time", "Any ratio", "Any number", "Any cost"]
    assert not any(pill.isChecked() for pill in filters.popover.findChildren(Pill))
    assert not clear_all(filters).isVisible()


def test_it_shows_what_the_query_filters_by(filters: Filters) -> None:
    filters.show("model:maker/two date:2026-10 ratio:3:2 stars:>=4 cost:0 is:edited -is:demo")
    shown = [filters.menu(name).text() for name in ("model", "date", "ratio", "stars", "cost")]
    assert shown == ["Two", "October 2026", "3:2", "4 stars or more", "Free"]
    assert filters.pill("edited").isChecked()
    assert not filters.pill("demo").isChecked()
    assert clear_all(filters).isVisible()


def test_what_it_does_not_offer_itself_is_shown_in_words(filters: Filters) -> None:
    filters.show("model:flux cost:0.01..0.07 date:<2025")
    shown = [filters.menu(name).text() for name in ("model", "cost", "date")]
    assert shown == ["Model: flux", "Cost $0.01 to $0.07", "Before 2025"]


def test_it_offers_what_the_library_holds(filters: Filters) -> None:
    filters.show("")
    assert filters.choices("model") == ["Any model", "One", "Two"]
    assert filters.choices("ratio") == ["Any ratio", "3:2", "16:9"]
    assert filters.choices("date") == [
        "Any time",
        "Today",
        "Yesterday",
        "Last 7 days",
        "This month",
        "This year",
        "October 2026",
        "December 2025",
    ]


@pytest.mark.parametrize(
    ("name", "words", "text"),
    [
        ("model", "Two", "fox model:maker/two"),
        ("date", "Today", "fox date:today"),
        ("date", "Last 7 days", "fox date:>=2026-11-16"),
        ("date", "This month", "fox date:2026-11"),
        ("date", "This year", "fox date:2026"),
        ("ratio", "16:9", "fox ratio:16:9"),
        ("stars", "5 stars", "fox stars:>=5"),
        ("stars", "1 star or more", "fox stars:>=1"),
        ("cost", "Free", "fox cost:0"),
        ("cost", "Over $0.10", "fox cost:>0.1"),
    ],
)
def test_a_choice_is_written_in_the_language(
    filters: Filters, name: str, words: str, text: str
) -> None:
    filters.show("fox")
    filters.choose(name, words)
    assert filters.texts == [text]
    assert filters.menu(name).text() == words, "and read from it again"


def test_another_choice_takes_the_place_of_the_first(filters: Filters) -> None:
    filters.show("fox cost:>0.05 tag:lake")
    filters.choose("cost", "Free")
    assert filters.texts[-1] == "fox tag:lake cost:0"
    filters.choose("cost", "Any cost")
    assert filters.texts[-1] == "fox tag:lake"


def test_what_must_not_be_stays(filters: Filters) -> None:
    filters.show("-model:maker/one")
    assert filters.menu("model").text() == "Any model"
    filters.choose("model", "Two")
    assert filters.texts[-1] == "-model:maker/one model:maker/two"


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("favourite", "is:favourite"),
        ("reference", "has:reference"),
        ("edited", "is:edited"),
        ("imported", "is:imported"),
        ("demo", "is:demo"),
    ],
)
def test_a_trait_is_turned_on_and_off(qtbot: QtBot, filters: Filters, name: str, text: str) -> None:
    filters.show("")
    qtbot.mouseClick(filters.pill(name), Qt.MouseButton.LeftButton)
    assert filters.texts[-1] == text
    assert filters.pill(name).isChecked()
    qtbot.keyClick(filters.pill(name), Qt.Key.Key_Space)
    assert filters.texts[-1] == ""
    assert not filters.pill(name).isChecked()


def test_a_trait_takes_the_place_of_its_contrary(qtbot: QtBot, filters: Filters) -> None:
    filters.show("-is:demo")
    qtbot.mouseClick(filters.pill("demo"), Qt.MouseButton.LeftButton)
    assert filters.texts[-1] == "is:demo"


def test_all_can_be_cleared_but_the_words(qtbot: QtBot, filters: Filters) -> None:
    filters.show('fox "a lake" is:edited cost:0 colour:red')
    qtbot.mouseClick(clear_all(filters), Qt.MouseButton.LeftButton)
    assert filters.texts[-1] == 'fox "a lake"'
    assert not clear_all(filters).isVisible()


def test_the_keyboard_begins_at_the_first_choice(qtbot: QtBot, filters: Filters) -> None:
    filters.show("")
    assert filters.popover.focusWidget() is filters.menu("model")
