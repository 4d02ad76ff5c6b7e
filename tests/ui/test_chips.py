"""The chips under the toolbar: one for each filter, taken away by mouse and keys."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QAbstractButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.core.search.query import Filter, read
from desktop_app.ui.gallery.chips import Chip
from desktop_app.ui.gallery.search_words import filter_text
from desktop_app.ui.gallery.under_search import UnderSearch
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme

Key = Qt.Key
MANY = " ".join(f"tag:number{number}" for number in range(30))


class Under:
    """What stands under the toolbar, in a window of a given width."""

    def __init__(self, qtbot: QtBot, theme: Theme, width: int = 900) -> None:
        self.window = QWidget()
        self.window.resize(width, 300)
        qtbot.addWidget(self.window)
        self.bar = UnderSearch(theme, Icons(theme), self.window)
        self.bar.chips.removed.connect(self._remove)
        self.texts: list[str] = []
        with qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()

    def show(self, text: str) -> None:
        """Show this query as the room does."""
        self.query = read(text)
        self.texts.append(text)
        found = [(one, filter_text(one)) for one in self.query.filters]
        is_savable = bool(self.query) and not self.query.misread
        self.bar.show_filters(found, has_query=bool(self.query), is_savable=is_savable)
        self.bar.setGeometry(0, 0, self.window.width(), self.bar.sizeHint().height())

    def _remove(self, filter_: Filter) -> None:
        self.show(self.query.without(filter_).text)

    @property
    def chips(self) -> Sequence[Chip]:
        return self.bar.chips.chips

    def words(self) -> list[str]:
        return [chip.text() for chip in self.chips]

    def link(self, name: str) -> QAbstractButton:
        found = self.bar.findChild(QAbstractButton, name)
        assert found is not None
        return found


@pytest.fixture
def under(qtbot: QtBot, theme: Theme) -> Under:
    return Under(qtbot, theme)


def test_there_is_nothing_where_nothing_is_searched_for(under: Under) -> None:
    under.show("")
    assert not under.bar.isVisible()
    under.show("fox")
    assert under.bar.isVisible()
    assert under.link("save_search").isVisible()
    assert under.link("save_search").isEnabled()
    assert not under.link("clear_filters").isVisible()
    under.show("fox cost:")
    assert under.link("save_search").isVisible(), "nothing jumps while somebody writes"
    assert not under.link("save_search").isEnabled()
    under.show("")
    assert not under.bar.isVisible()


def test_each_filter_has_its_chip(under: Under) -> None:
    under.show("fox tag:lake -is:demo")
    assert under.words() == ["Tag: lake", "No demo pictures"]
    assert [chip.accessibleName() for chip in under.chips] == [
        "Remove filter: Tag: lake",
        "Remove filter: No demo pictures",
    ]


def test_a_click_takes_it_away_and_leaves_the_rest_as_written(qtbot: QtBot, under: Under) -> None:
    under.show("fox tag:lake -is:demo")
    qtbot.mouseClick(under.chips[0], Qt.MouseButton.LeftButton)
    assert under.texts[-1] == "fox -is:demo"
    assert under.words() == ["No demo pictures"]


@pytest.mark.parametrize("key", [Key.Key_Delete, Key.Key_Backspace, Key.Key_Return, Key.Key_Space])
def test_keys_take_it_away_and_the_keyboard_goes_to_its_neighbour(
    qtbot: QtBot, under: Under, key: Qt.Key
) -> None:
    under.show("tag:a tag:b tag:c")
    under.chips[2].setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(under.chips[2], key)
    assert under.words() == ["Tag: a", "Tag: b"]
    assert under.chips[1].hasFocus()
    under.chips[0].setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(under.chips[0], key)
    assert under.chips[0].text() == "Tag: b"
    assert under.chips[0].hasFocus()


def test_with_the_last_chip_it_is_told_that_the_keyboard_has_no_place(
    qtbot: QtBot, under: Under
) -> None:
    emptied = QSignalSpy(under.bar.chips.emptied)
    under.show("tag:a")
    qtbot.mouseClick(under.chips[0], Qt.MouseButton.LeftButton)
    assert emptied.count() == 0, "it was not there"
    under.show("tag:a")
    under.chips[0].setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(under.chips[0], Key.Key_Delete)
    assert emptied.count() == 1


def test_the_same_filters_keep_their_chips(under: Under) -> None:
    under.show("tag:a tag:b")
    before = list(under.chips)
    under.show("fox tag:a tag:b")
    assert list(under.chips) == before


def test_the_links_say_what_is_wanted(qtbot: QtBot, under: Under) -> None:
    under.show("tag:a")
    cleared, saved = QSignalSpy(under.bar.chips.cleared), QSignalSpy(under.bar.chips.save_requested)
    qtbot.mouseClick(under.link("clear_filters"), Qt.MouseButton.LeftButton)
    assert (cleared.count(), saved.count()) == (1, 0)
    qtbot.mouseClick(under.link("save_search"), Qt.MouseButton.LeftButton)
    assert (cleared.count(), saved.count()) == (1, 1)


def test_many_chips_scroll_and_do_not_push_the_pictures_away(qtbot: QtBot, under: Under) -> None:
    under.show("tag:a")
    one = under.bar.height()
    under.show(MANY)
    assert len(under.chips) == 30
    area = under.bar.findChild(QScrollArea)
    assert area is not None
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 0)
    assert under.bar.height() <= one + 32 + 2
    last = under.chips[-1]
    assert not area.viewport().rect().contains(last.geometry())
    under.chips[-2].setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(under.chips[-2], Key.Key_Tab)
    assert last.hasFocus()
    row = last.parentWidget()
    assert row is not None
    place = last.geometry().translated(row.pos())
    assert area.viewport().rect().contains(place), "the list follows the keyboard"


def test_a_long_word_ends_in_an_ellipsis(qtbot: QtBot, theme: Theme) -> None:
    under = Under(qtbot, theme, width=420)
    under.show("tag:" + "夕暮れの山の湖のほとりにある小さな木造の小屋" * 4)
    chip = under.chips[0]
    area = under.bar.findChild(QScrollArea)
    assert area is not None
    assert chip.width() <= area.viewport().width()
    assert chip.text() in chip.toolTip()


def test_chips_begin_at_the_other_side_where_the_language_is_mirrored(under: Under) -> None:
    under.show("tag:a tag:b")
    first, second = (chip.x() for chip in under.chips)
    assert first < second
    under.window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    first, second = (chip.x() for chip in under.chips)
    assert first > second


def test_a_hint_stands_there_only_while_there_is_one(under: Under) -> None:
    under.show("")
    under.bar.say("There is no filter “colour:”.")
    assert under.bar.isVisible()
    assert under.bar.hint.isVisible()
    assert under.bar.hint.text() == "There is no filter “colour:”."
    under.bar.keep_away(True)
    assert not under.bar.isVisible()
    under.bar.keep_away(False)
    under.bar.say("")
    assert not under.bar.isVisible()
