"""One key, or one button, for each decision; and how the review says that it is over."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QRadioButton
from pytestqt.qtbot import QtBot

from desktop_app.state.reviewing import Bill, Verdict
from desktop_app.ui.review.review_words import Outcome, going, left, price, result
from desktop_app.ui.theme import Theme
from tests.ui.reviewing import Key, Reviewed, press, type_

CONTROL = Qt.KeyboardModifier.ControlModifier
Make = Callable[..., Reviewed]


@pytest.fixture
def review(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[Make]:
    made: list[Reviewed] = []

    def make(number: int = 5, *, width: int = 1200) -> Reviewed:
        made.append(Reviewed(qtbot, theme, tmp_path, number, width=width))
        return made[-1]

    yield make
    for one in made:
        one.full.close()


def click(button: QAbstractButton) -> None:
    assert button.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def is_over(one: Reviewed) -> bool:
    return one.page.is_over


def test_keys_decide_and_go_on(review: Make) -> None:
    one = review()
    type_("kx")
    press(Key.Key_Delete)
    assert one.place == 3
    assert one.bar.progress.text() == "4 of 5 · 1 kept · 2 rejected"
    assert [len(one.reviewing.kept), len(one.reviewing.rejected)] == [1, 2]
    press(Key.Key_Left)
    assert one.place == 2
    assert one.stage.mark.text == "Rejected"
    assert one.stage.mark.isVisible()
    press(Key.Key_Right)
    assert not one.stage.mark.isVisible()
    type_("u")
    press(Key.Key_Z, CONTROL)
    assert one.place == 1
    assert [len(one.reviewing.kept), len(one.reviewing.rejected)] == [1, 0]


def test_buttons_do_what_the_keys_do(review: Make) -> None:
    one = review()
    click(one.bar.keep)
    click(one.bar.reject)
    assert one.place == 2
    click(one.bar.before)
    assert one.stage.mark.text == "Rejected"
    click(one.bar.following)
    click(one.bar.take_back)
    assert one.place == 1
    assert one.reviewing.verdict is None
    click(one.bar.favourite)
    click(one.bar.collect)
    click(one.bar.stars.findChildren(QRadioButton)[3])
    key = one.keys[1]
    assert one.asked() == [("favourite", key), ("collect", key), ("stars_4", key)]
    assert one.place == 1, "a mark is no decision"
    click(one.bar.end)
    assert is_over(one)
    assert one.summary.text.split(" · ") == [
        "Kept 1 of 1",
        "It cost $0.32",
        "Nothing goes to the trash",
        "4 aren't decided yet and stay",
    ]


def test_every_button_tells_its_name_and_its_key(review: Make) -> None:
    one = review()
    for button, key in zip(
        one.bar.buttons, ("Esc", "X", "K", "F", "B", "U", "Left", "Right"), strict=True
    ):
        assert button.accessibleName()
        assert key in button.toolTip()
    tips = [star.toolTip() for star in one.bar.stars.findChildren(QRadioButton)]
    assert [tip[-2] for tip in tips] == ["1", "2", "3", "4", "5"]


def test_marks_are_given_by_key_to_the_picture_on_show(review: Make) -> None:
    one = review()
    press(Key.Key_Right)
    type_("3fb0")
    key = one.keys[1]
    wanted = ("stars_3", "favourite", "collect", "stars_0")
    assert one.asked() == [(action, key) for action in wanted]
    assert one.place == 1


def test_the_stars_and_the_heart_show_the_picture_as_it_is(review: Make) -> None:
    one = review()
    type_("3")
    assert one.bar.stars.stars == 3, "at once"
    press(Key.Key_Right)
    assert one.bar.stars.stars == 0
    assert one.bar.favourite.accessibleName() == "Favourite"


def test_a_key_that_is_held_down_decides_once(review: Make) -> None:
    one = review()
    for _ in range(4):
        held = QKeyEvent(QKeyEvent.Type.KeyPress, Key.Key_X, Qt.KeyboardModifier(0), "x", True)
        QApplication.sendEvent(one.stage.canvas, held)
    assert one.place == 0
    type_("x")
    assert one.place == 1


def test_shortcuts_of_the_window_do_nothing_to_what_is_not_seen(review: Make) -> None:
    one = review()
    pressed: list[str] = []
    for keys in ("Del", "U", "B", "C", "Ctrl+C", "Ctrl+1", "Ctrl+Z", "F11", "Ctrl+Enter"):
        action = QAction(one.page)
        action.setShortcut(QKeySequence(keys))
        action.triggered.connect(lambda _=False, keys=keys: pressed.append(keys))
        one.page.addAction(action)
    one.bar.keep.setFocus()  # a button is no other place
    type_("bcu")
    for key in (Key.Key_C, Key.Key_1, Key.Key_Z, Key.Key_Return):
        press(key, CONTROL)
    press(Key.Key_Delete)
    assert pressed == []
    assert len(one.reviewing.rejected) == 1
    press(Key.Key_F11)
    assert pressed == ["F11"]


def test_arrows_turn_the_page_on_a_button_too(review: Make) -> None:
    one = review()
    one.bar.keep.setFocus()
    press(Key.Key_Right)
    assert one.place == 1
    assert one.bar.keep.hasFocus()


def test_after_the_last_picture_it_says_what_came_of_it(review: Make) -> None:
    one = review(4)
    type_("kxxk")
    assert is_over(one)
    assert one.page.picture is None
    assert one.summary.text == "Kept 2 of 4 · They cost $0.64 · 2 go to the trash"
    assert one.summary.trash.text() == "Move 2 to the trash"
    assert one.summary.trash.hasFocus()
    assert not one.stage.isVisible()
    type_("kxf3")  # nobody is asked any more
    press(Key.Key_Delete)
    assert one.asked() == []
    assert len(one.reviewing.kept) == 2


def test_the_end_can_be_taken_back(review: Make) -> None:
    one = review(2)
    type_("kx")
    type_("u")
    assert not is_over(one)
    assert one.place == 1
    assert one.stage.canvas.hasFocus()
    type_("x")
    click(one.summary.more)
    assert one.place == 1
    assert one.stage.mark.text == "Rejected"


def test_going_on_reviewing_comes_to_what_was_passed_over(review: Make) -> None:
    one = review(4)
    type_("k")
    press(Key.Key_Right)
    type_("k")
    press(Key.Key_Escape)
    assert one.summary.text.endswith("2 aren't decided yet and stay")
    assert one.summary.more.text() == "Go on reviewing"
    click(one.summary.more)
    assert one.place == 1


def test_enter_does_what_the_first_button_says(qtbot: QtBot, review: Make) -> None:
    one = review(2)
    type_("kx")
    with qtbot.waitSignal(one.page.trash_wanted, timeout=0):
        press(Key.Key_Return)


def test_enter_does_what_the_button_says_that_has_the_keyboard(qtbot: QtBot, review: Make) -> None:
    one = review(2)
    type_("kx")
    press(Key.Key_Tab)
    assert one.summary.show_kept.hasFocus()
    with qtbot.waitSignal(one.page.show_wanted, timeout=0):
        press(Key.Key_Return)
    click(one.summary.keep_all)
    assert one.left.at(0) == [True]


def test_without_a_rejected_picture_nothing_is_offered_for_the_trash(review: Make) -> None:
    one = review(2)
    type_("kk")
    assert one.summary.trash.text() == "Done"
    assert not one.summary.keep_all.isVisible()
    press(Key.Key_Return)
    assert one.left.at(0) == [True]


def test_without_a_kept_picture_none_is_shown(review: Make) -> None:
    one = review(2)
    type_("xx")
    assert one.summary.text == "Kept 0 of 2 · 2 go to the trash"
    assert not one.summary.show_kept.isVisible()
    assert not one.summary.strip.isVisible()


def test_ending_without_a_decision_says_nothing(review: Make) -> None:
    one = review()
    press(Key.Key_Right)
    press(Key.Key_Escape)
    assert not is_over(one)
    assert one.left.at(0) == [False]


def test_escape_at_the_end_leaves(review: Make) -> None:
    one = review()
    type_("x")
    press(Key.Key_Escape)
    assert is_over(one)
    assert one.left.count() == 0
    press(Key.Key_Escape)
    assert one.left.at(0) == [False]


def test_while_more_is_being_made_the_end_waits_for_it(review: Make) -> None:
    one = review(2)
    one.page.expect(2)
    type_("kx")
    assert not is_over(one)
    assert one.stage.awaiting.isVisible()
    assert one.stage.awaiting.text() == "2 more are being made and will appear here."
    assert not one.bar.keep.isEnabled()
    type_("kx")
    new = one.add()
    one.page.expect(1)
    assert one.page.picture is not None
    assert one.page.picture.key == new
    assert not one.stage.awaiting.isVisible()
    assert one.bar.progress.text() == "3 of 3 · 1 kept · 1 rejected"
    type_("k")
    assert one.stage.awaiting.text() == "One more is being made and will appear here."
    one.page.expect(0)  # and it has failed
    assert is_over(one)
    assert one.summary.text == "Kept 2 of 3 · They cost $0.64 · 1 goes to the trash"


def test_what_comes_after_the_end_can_still_be_reviewed(review: Make) -> None:
    one = review(1)
    type_("k")
    assert is_over(one)
    new = one.add()
    assert is_over(one)
    assert one.summary.text.endswith("1 isn't decided yet and stays")
    click(one.summary.more)
    assert one.page.picture is not None
    assert one.page.picture.key == new


def test_a_picture_that_cannot_be_shown_says_so_and_can_be_rejected(
    qtbot: QtBot, review: Make, tmp_path: Path
) -> None:
    (tmp_path / "3.jpg").write_bytes(b"no picture")
    one = review(3)
    qtbot.waitUntil(lambda: bool(one.stage.explanation))
    type_("x")
    assert not one.stage.explanation
    assert one.place == 1


def test_the_picture_is_shown_sharp_and_the_next_one_is_ready(qtbot: QtBot, review: Make) -> None:
    one = review(3)
    qtbot.waitUntil(lambda: all(one.full.get(key) is not None for key in one.keys))


def test_a_screen_reader_hears_the_picture_and_what_was_decided_of_it(review: Make) -> None:
    one = review()
    type_("k")
    press(Key.Key_Left)
    assert one.stage.canvas.accessibleName() == "Picture 5, 3 by 2, landscape, Kept"
    assert one.bar.keep.accessibleName() == "Keep, decided"
    assert one.reviewing.verdict is Verdict.KEPT


@pytest.mark.parametrize("width", [900, 1440])
def test_all_of_the_bar_has_room(review: Make, width: int) -> None:
    one = review(width=width)
    type_("kx")
    bar = one.bar
    parts = [*bar.buttons, bar.stars, bar.progress]
    assert all(bar.rect().contains(part.geometry()) for part in parts)
    places = [part.geometry() for part in parts]
    overlapping = [
        (first, second)
        for number, first in enumerate(places)
        for second in places[number + 1 :]
        if first.intersects(second)
    ]
    assert not overlapping
    middle = (bar.reject.geometry().left() + bar.keep.geometry().right()) / 2
    assert abs(middle - width / 2) <= 1


@pytest.mark.parametrize(
    ("bill", "kept", "words"),
    [
        (Bill(Decimal("1.92"), 0), 6, "They cost $1.92"),
        (Bill(Decimal("1.92"), 2), 6, "They cost at least $1.92"),
        (Bill(Decimal(0), 6), 6, "What they cost isn't known"),
        (Bill(Decimal(0), 1), 1, "What it cost isn't known"),
        (Bill(Decimal("0.039"), 0), 1, "It cost $0.039"),
        (Bill(Decimal(0), 0), 6, "They were free"),
        (Bill(Decimal(0), 0), 1, "It was free"),
        (Bill(Decimal(0), 0), 0, ""),
    ],
)
def test_the_cost_is_said_as_far_as_it_is_known(bill: Bill, kept: int, words: str) -> None:
    assert price(Outcome(kept, 3, 0, bill)) == words


def test_numbers_of_one_are_said_as_one() -> None:
    outcome = Outcome(6, 34, 1, Bill(Decimal(0), 0))
    assert result(outcome) == "Kept 6 of 40"
    assert going(outcome) == "34 go to the trash"
    assert left(outcome) == "1 isn't decided yet and stays"
    one = Outcome(1, 1, 0, Bill(Decimal(0), 0))
    assert going(one) == "1 goes to the trash"
    assert left(one) == ""
