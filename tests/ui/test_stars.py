"""Five stars: pressed, counted with keys, and told to a screen reader."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QRadioButton
from pytestqt.qtbot import QtBot

from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.stars import Stars

Key = Qt.Key


@pytest.fixture
def stars(qtbot: QtBot, theme: Theme) -> Stars:
    """A row of stars, shown."""
    stars = Stars(theme, Icons(theme))
    qtbot.addWidget(stars)
    with qtbot.waitActive(stars):
        stars.show()
        stars.activateWindow()
    return stars


def each(stars: Stars) -> list[QRadioButton]:
    """The five, from the first."""
    return stars.findChildren(QRadioButton)


def told(spy: QSignalSpy) -> list[int]:
    return [spy.at(place)[0] for place in range(spy.count())]


def test_a_press_gives_so_many_and_the_same_one_again_takes_them(
    qtbot: QtBot, stars: Stars
) -> None:
    spy = QSignalSpy(stars.chosen)
    fourth = each(stars)[3]
    qtbot.mouseClick(fourth, Qt.MouseButton.LeftButton)
    assert stars.stars == 4
    qtbot.mouseClick(fourth, Qt.MouseButton.LeftButton)
    assert stars.stars == 0
    assert told(spy) == [4, 0]
    assert not any(star.isChecked() for star in each(stars))


def test_every_star_has_a_name_and_tells_whether_it_holds(stars: Stars) -> None:
    stars.show_stars(3)
    names = ["1 star", "2 stars", "3 stars", "4 stars", "5 stars"]
    assert [star.accessibleName() for star in each(stars)] == names
    for star in each(stars):
        said = QAccessible.queryAccessibleInterface(star)
        assert said.role() is QAccessible.Role.RadioButton
        assert bool(said.state().checked) is (star.accessibleName() == "3 stars")


def test_keys_count_up_and_down_and_stop_at_the_ends(qtbot: QtBot, stars: Stars) -> None:
    spy = QSignalSpy(stars.chosen)
    each(stars)[0].setFocus(Qt.FocusReason.TabFocusReason)
    for key in (Key.Key_Right, Key.Key_Up, Key.Key_Left, Key.Key_Left, Key.Key_Down, Key.Key_5):
        qtbot.keyClick(QApplication.focusWidget(), key)
    assert told(spy) == [1, 2, 1, 0, 5]
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_Right)
    assert told(spy) == [1, 2, 1, 0, 5]
    assert QApplication.focusWidget() is each(stars)[4]
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_Delete)
    assert told(spy)[-1] == 0


def test_from_right_to_left_the_left_arrow_gives_more(qtbot: QtBot, stars: Stars) -> None:
    stars.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    stars.show_stars(2)
    each(stars)[1].setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_Left)
    assert stars.stars == 3


def test_its_keys_are_kept_from_the_window_and_others_are_not(stars: Stars) -> None:
    for key, modifiers, kept in (
        (Key.Key_Delete, Qt.KeyboardModifier.NoModifier, True),
        (Key.Key_1, Qt.KeyboardModifier.NoModifier, True),
        (Key.Key_1, Qt.KeyboardModifier.ControlModifier, False),
        (Key.Key_F, Qt.KeyboardModifier.NoModifier, False),
    ):
        event = QKeyEvent(QEvent.Type.ShortcutOverride, key, modifiers)
        event.ignore()
        QApplication.sendEvent(each(stars)[0], event)
        assert event.isAccepted() is kept, key


def test_the_row_is_one_stop_of_the_tab_key(stars: Stars) -> None:
    for number in (0, 1, 4):
        stars.show_stars(number)
        stops = [star for star in each(stars) if star.focusPolicy() & Qt.FocusPolicy.TabFocus]
        assert stops == [each(stars)[max(number, 1) - 1]]


def test_what_is_shown_is_not_told(stars: Stars) -> None:
    spy = QSignalSpy(stars.chosen)
    stars.show_stars(5)
    assert (stars.stars, spy.count()) == (5, 0)
