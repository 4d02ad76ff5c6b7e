"""Pictures that are compared, under keys, clicks and the wheel."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from desktop_app.core.records import now
from desktop_app.ui.compare.menu import PaneMenu
from desktop_app.ui.theme import Theme
from tests.ui.comparing import HUES, Bench, seen_part

Key = Qt.Key


@pytest.fixture
def bench(qtbot: QtBot, qapp: QApplication, theme: Theme, tmp_path: Path) -> Iterator[Bench]:
    """The page, empty."""
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    bench = Bench(qtbot, theme, tmp_path)
    yield bench
    bench.full.close()
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def pair(bench: Bench) -> Bench:
    """Two pictures side by side, sharp."""
    bench.compare(bench.make(0), bench.make(1))
    bench.until_sharp()
    return bench


def test_it_has_its_names(bench: Bench) -> None:
    bench.compare(*(bench.make(number) for number in range(3)))
    assert bench.page.objectName() == "comparison"
    assert bench.page.accessibleName() == "Comparison"
    assert bench.page.bar.title.text() == "Compare 3 pictures"
    for button in bench.page.findChildren(QAbstractButton):
        assert button.accessibleName(), button
        assert button.toolTip(), button
    names = [pane.canvas.accessibleName() for pane in bench.panes]
    assert names == [f"{letter}: a fox, 3 by 2, landscape" for letter in "ABC"]


def test_previews_come_at_once_and_full_pictures_when_they_are_there(bench: Bench) -> None:
    bench.compare(bench.make(0), bench.make(1))
    assert bench.hue_at(0.25) == -1  # grey
    bench.until_sharp()
    assert [bench.hue_at(0.25), bench.hue_at(0.75)] == [HUES[0], HUES[1]]


def test_four_pictures_are_all_seen(bench: Bench) -> None:
    bench.compare(*(bench.make(number, 1600, 900) for number in range(4)))
    bench.until_sharp()
    places = [(0.25, 0.2), (0.75, 0.2), (0.25, 0.7), (0.75, 0.7)]
    assert [bench.hue_at(*place) for place in places] == list(HUES)


def test_the_wheel_zooms_all_at_the_same_point_of_the_picture(bench: Bench) -> None:
    bench.compare(bench.make(0), bench.make(1, 600, 400), bench.make(2, 2400, 1600))
    bench.until_sharp()
    for turned in (120, 120, 120, 120, -120, 240):
        bench.wheel(0, QPointF(60, 90), turned)
    parts = {seen_part(pane.canvas) for pane in bench.panes}
    assert len(parts) == 1
    x, y, across = parts.pop()
    assert x < 0.5
    assert y < 0.5
    assert across < 0.9


def test_dragging_one_moves_the_others(pair: Bench) -> None:
    pair.key(Key.Key_1, Key.Key_Plus)
    before = seen_part(pair.canvas(0))
    pair.drag(1, QPoint(300, 200), QPoint(240, 150))
    after = seen_part(pair.canvas(0))
    assert after[0] > before[0]
    assert after[1] > before[1]
    assert after == seen_part(pair.canvas(1))


def test_a_picture_that_cannot_move_leaves_the_others_where_they_are(bench: Bench) -> None:
    """A flat one is seen from top to bottom while only a part of the square one is."""
    bench.compare(bench.make(0, 2100, 500), bench.make(1, 1500, 1500))
    bench.until_sharp()
    bench.wheel(1, QPointF(300, 40), 120 * 3)
    flat, square = seen_part(bench.canvas(0)), seen_part(bench.canvas(1))
    assert flat[1] == 0.5
    assert square[1] < 0.45
    bench.drag(0, QPoint(300, 250), QPoint(280, 250))
    assert seen_part(bench.canvas(0))[0] > flat[0]
    assert seen_part(bench.canvas(1))[1] == square[1]


def test_zoom_keys_mean_the_chosen_picture_and_all_follow(bench: Bench) -> None:
    bench.compare(bench.make(0, 2400, 1600), bench.make(1, 1200, 800))
    bench.until_sharp()
    fit = seen_part(bench.canvas(0))
    assert bench.page.bar.zoom.text() == "Fit"
    bench.key(Key.Key_1)
    assert bench.page.bar.zoom.text() == "100 %"
    assert bench.canvas(0).zoom == pytest.approx(1)
    assert seen_part(bench.canvas(0)) == seen_part(bench.canvas(1))
    bench.key(Key.Key_Right)
    assert bench.page.bar.zoom.text() == "200 %"  # it has half as many pixels
    bench.key(Key.Key_Minus)
    assert seen_part(bench.canvas(0)) == seen_part(bench.canvas(1))
    bench.key(Key.Key_0)
    assert bench.page.bar.zoom.text() == "Fit"
    assert seen_part(bench.canvas(0)) == seen_part(bench.canvas(1)) == fit


def test_the_part_that_is_seen_stays_when_the_window_changes(pair: Bench, qtbot: QtBot) -> None:
    pair.key(Key.Key_1, Key.Key_Plus, Key.Key_Plus)
    pair.drag(0, QPoint(300, 200), QPoint(180, 290))
    x, y, _ = seen_part(pair.canvas(0))
    assert x > 0.5 > y
    pair.window.resize(1000, 700)
    qtbot.waitUntil(lambda: pair.page.width() == 1000)
    assert seen_part(pair.canvas(0))[:2] == (x, y)
    assert seen_part(pair.canvas(0)) == seen_part(pair.canvas(1))


def test_arrows_choose_in_the_grid(bench: Bench) -> None:
    bench.compare(*(bench.make(number, 1600, 900) for number in range(4)))
    seen = [bench.chosen]
    for key in (Key.Key_Right, Key.Key_Right, Key.Key_Down, Key.Key_Left, Key.Key_Up, Key.Key_Up):
        bench.key(key)
        seen.append(bench.chosen)
    assert seen == [0, 1, 1, 3, 2, 0, 0]
    bench.key(Key.Key_End)
    assert bench.chosen == 3
    assert bench.canvas(3).hasFocus()
    bench.key(Key.Key_Home)
    assert bench.chosen == 0


def test_arrows_follow_the_direction_of_reading(bench: Bench, qapp: QApplication) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    bench.compare(bench.make(0), bench.make(1))
    assert bench.panes[0].view.x() > bench.panes[1].view.x()
    bench.key(Key.Key_Left)
    assert bench.chosen == 1
    bench.key(Key.Key_Right)
    assert bench.chosen == 0


def test_tab_goes_from_each_picture_through_its_buttons_to_the_next(pair: Bench) -> None:
    passed, chosen = [], []
    for _ in range(12):
        focused = QApplication.focusWidget()
        assert focused is not None
        passed.append(focused)
        chosen.append(pair.chosen)
        pair.key(Key.Key_Tab)
    first, second = passed.index(pair.canvas(0)), passed.index(pair.canvas(1))
    assert first == 0
    assert chosen[:second] == [0] * second
    assert chosen[second] == 1
    between = [widget.accessibleName() for widget in passed[1:second]]
    assert between == ["1 star", "Favourite", "Open", "Delete"]


def test_a_click_chooses(pair: Bench, qtbot: QtBot) -> None:
    qtbot.mouseClick(pair.canvas(1), Qt.MouseButton.LeftButton, pos=QPoint(30, 30))
    assert pair.chosen == 1
    qtbot.mouseClick(pair.panes[0].caption, Qt.MouseButton.LeftButton, pos=QPoint(60, 20))
    assert pair.chosen == 0
    assert pair.canvas(0).hasFocus()


def test_what_is_wanted_comes_with_its_picture(pair: Bench, qtbot: QtBot) -> None:
    pair.key(Key.Key_Return, Key.Key_Right, Key.Key_Return)
    for button in pair.panes[0].caption.buttons:
        if button.isVisible() and button.accessibleName() in {"Favourite", "Delete", "3 stars"}:
            button.setFocus()
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert pair.wanted == [
        ("open", "key-0"),
        ("open", "key-1"),
        ("stars_3", "key-0"),
        ("favourite", "key-0"),
        ("delete", "key-0"),
    ]


def test_a_button_means_its_own_picture_whichever_is_chosen(pair: Bench, qtbot: QtBot) -> None:
    assert pair.chosen == 0
    heart = next(
        one for one in pair.panes[1].caption.buttons if one.accessibleName() == "Favourite"
    )
    qtbot.mouseClick(heart, Qt.MouseButton.LeftButton)
    assert pair.wanted == [("favourite", "key-1")]
    assert pair.chosen == 1


def test_the_menu_offers_the_same(pair: Bench) -> None:
    at = pair.canvas(1).mapToGlobal(QPoint(100, 100))
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(100, 100), at)
    QApplication.sendEvent(pair.canvas(1), event)
    menu = pair.page.findChild(PaneMenu)
    assert menu is not None
    assert pair.chosen == 1
    for name in ("favourite", "stars_5", "copy_prompt", "delete"):
        action = next(
            one for one in menu.findChildren(type(menu.actions()[0])) if one.objectName() == name
        )
        action.trigger()
    assert [action for action, _ in pair.wanted] == [
        "favourite",
        "stars_5",
        "copy_prompt",
        "delete",
    ]
    assert {key for _, key in pair.wanted} == {"key-1"}
    menu.close()


def test_where_there_is_little_room_the_buttons_are_in_the_menu(bench: Bench) -> None:
    bench.window.resize(900, 600)
    bench.compare(*(bench.make(number) for number in range(4)))
    caption = bench.panes[2].caption
    visible = [one.accessibleName() for one in caption.buttons if one.isVisible()]
    assert visible[-1] == "More"
    assert "Delete" not in visible
    assert bench.page.facts.isHidden()  # four pictures need the height
    bench.key(Key.Key_I)
    assert bench.page.facts.isVisible()


def test_escape_and_back_close(pair: Bench, qtbot: QtBot) -> None:
    pair.key(Key.Key_Escape)
    assert pair.closed == 1
    qtbot.mouseClick(pair.page.bar.back, Qt.MouseButton.LeftButton)
    assert pair.closed == 2


def test_of_three_two_remain_and_of_two_none(bench: Bench) -> None:
    pictures = [bench.make(number) for number in range(3)]
    bench.compare(*pictures)
    bench.key(Key.Key_Right)
    bench.page.amend([replace(pictures[1], trashed=now())])
    assert [one.key for one in bench.page.pictures] == ["key-0", "key-2"]
    assert bench.chosen == 1
    assert bench.canvas(1).hasFocus()
    assert bench.page.bar.title.text() == "Compare 2 pictures"
    assert bench.closed == 0
    bench.page.amend([replace(pictures[2], trashed=now())])
    assert bench.closed == 1


def test_one_that_comes_back_from_the_trash_has_its_place_again(bench: Bench) -> None:
    pictures = [bench.make(number) for number in range(3)]
    bench.compare(*pictures)
    bench.page.amend([replace(pictures[0], trashed=now())])
    bench.page.amend([pictures[0], bench.make(3)])
    assert [one.key for one in bench.page.pictures] == ["key-0", "key-1", "key-2"]
    assert bench.chosen == 1  # the same picture as before
    bench.until_sharp()
    assert bench.hue_at(1 / 6) == HUES[0]


def test_marks_that_change_are_shown_and_the_keyboard_stays(pair: Bench) -> None:
    star = next(one for one in pair.panes[0].caption.buttons if one.accessibleName() == "1 star")
    star.setFocus(Qt.FocusReason.TabFocusReason)
    picture = pair.page.pictures[0]
    pair.page.amend([replace(picture, stars=1, favourite=True)])
    assert star.hasFocus()
    assert pair.rows()["Stars"] == ["★", "None"]
    names = [one.accessibleName() for one in pair.panes[0].caption.buttons]
    assert "Remove from favourites" in names


def test_missing_and_broken_ones_say_so_in_their_place(bench: Bench) -> None:
    good, gone, broken = (bench.make(number) for number in range(3))
    (bench.folder / gone.file).unlink()
    (bench.folder / broken.file).write_bytes(b"\x89PNG\r\n\x1a\nnothing more")
    bench.compare(good, gone, broken)
    bench.qtbot.waitUntil(lambda: bool(bench.panes[2].view.explanation), timeout=10_000)
    bench.qtbot.waitUntil(lambda: bool(bench.panes[1].view.explanation), timeout=10_000)
    assert "moved or deleted" in bench.panes[1].view.explanation
    assert bench.panes[0].view.explanation == ""
    assert bench.panes[2].view.explanation != bench.panes[1].view.explanation
    assert bench.panes[1].canvas.picture_rect.width() > 100  # its place is kept
