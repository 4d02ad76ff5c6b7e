"""Two pictures in one place: the line between them, and pictures that change their places."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.ui.theme import Theme
from tests.ui.comparing import HUES, Bench, seen_part

Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def pair(qtbot: QtBot, qapp: QApplication, theme: Theme, tmp_path: Path) -> Iterator[Bench]:
    """Two pictures side by side, sharp."""
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    bench = Bench(qtbot, theme, tmp_path)
    bench.compare(bench.make(0), bench.make(1, 2400, 1600))
    bench.until_sharp()
    yield bench
    bench.full.close()
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_w_lays_one_over_the_other_and_beside_it_again(pair: Bench) -> None:
    beside = [pane.view.geometry() for pane in pair.panes]
    pair.key(Key.Key_W)
    assert pair.page.bar.wipe.isChecked()
    assert pair.page.panes.wipe.isVisible()
    assert [pair.hue_at(0.4), pair.hue_at(0.6)] == [HUES[0], HUES[1]]
    rects = [pane.canvas.picture_rect for pane in pair.panes]
    assert rects[0] == rects[1]  # whatever their sizes, they cover each other
    pair.qtbot.mouseClick(pair.page.bar.wipe, LEFT)
    assert not pair.page.panes.wipe.isVisible()
    assert [pane.view.geometry() for pane in pair.panes] == beside


def test_the_line_goes_by_arrows_and_to_the_ends(pair: Bench) -> None:
    pair.key(Key.Key_W)
    wipe = pair.page.panes.wipe
    pair.key(Key.Key_Left, Key.Key_Left, Key.Key_Left)
    assert wipe.share == pytest.approx(0.44)
    assert pair.chosen == 0  # arrows are for the line now
    pair.key(Key.Key_End)
    assert pair.hue_at(0.7) == HUES[0]
    pair.key(Key.Key_Home)
    assert pair.hue_at(0.3) == HUES[1]
    wipe.setFocus(Qt.FocusReason.TabFocusReason)
    pair.key(Key.Key_Right)
    assert wipe.share == pytest.approx(0.02)
    pair.key(Key.Key_W)
    assert pair.canvas(0).hasFocus()  # the line is gone, the keyboard is not


def test_the_line_is_dragged_and_a_double_click_centres_it(pair: Bench, qtbot: QtBot) -> None:
    pair.key(Key.Key_W)
    wipe = pair.page.panes.wipe
    start = wipe.rect().center()
    qtbot.mousePress(wipe, LEFT, pos=start)
    qtbot.mouseMove(wipe, start + QPoint(-300, 40))
    qtbot.mouseRelease(wipe, LEFT, pos=start)
    track = pair.panes[0].canvas.width()
    assert wipe.share == pytest.approx(0.5 - 300 / track, abs=0.01)
    assert wipe.geometry().center().x() == pytest.approx(track * wipe.share + 8, abs=2)
    qtbot.mouseDClick(wipe, LEFT, pos=wipe.rect().center())
    assert wipe.share == 0.5


def test_the_line_stays_on_the_pictures(pair: Bench, qtbot: QtBot) -> None:
    pair.key(Key.Key_W)
    wipe = pair.page.panes.wipe
    for far, share in ((-5000, 0.0), (9000, 1.0)):
        qtbot.mousePress(wipe, LEFT, pos=wipe.rect().center())
        qtbot.mouseMove(wipe, QPoint(far, 10))
        qtbot.mouseRelease(wipe, LEFT)
        assert wipe.share == share


def test_to_a_screen_reader_the_line_is_a_slider(pair: Bench) -> None:
    pair.key(Key.Key_W)
    found = QAccessible.queryAccessibleInterface(pair.page.panes.wipe)
    assert found is not None
    assert found.role() == QAccessible.Role.Slider
    assert found.text(QAccessible.Text.Name) == "Wipe"


def test_a_wipe_does_not_mirror(pair: Bench, qapp: QApplication) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    pair.key(Key.Key_W)
    assert [pair.hue_at(0.4), pair.hue_at(0.6)] == [HUES[0], HUES[1]]
    share = pair.page.panes.wipe.share
    pair.key(Key.Key_Right)
    assert pair.page.panes.wipe.share > share
    assert pair.panes[0].caption.x() < pair.panes[1].caption.x()


def test_what_is_seen_stays_when_the_pictures_come_together(pair: Bench) -> None:
    pair.wheel(0, QPointF(120, 100), 120 * 6)
    before = seen_part(pair.canvas(0))[:2]
    pair.key(Key.Key_W)
    assert seen_part(pair.canvas(0))[:2] == before
    assert pair.canvas(0).picture_rect == pair.canvas(1).picture_rect
    pair.wheel(1, QPointF(900, 200), 120)
    assert pair.canvas(0).picture_rect == pair.canvas(1).picture_rect


def test_only_two_can_be_wiped(pair: Bench) -> None:
    pair.compare(*(pair.make(number) for number in range(3)))
    assert not pair.page.bar.wipe.isVisible()
    pair.key(Key.Key_W)
    assert not pair.page.panes.is_wiped


def test_x_swaps_the_pictures_in_place(pair: Bench) -> None:
    pair.key(Key.Key_X)
    assert pair.page.bar.flip.isChecked()
    assert [pair.hue_at(0.25), pair.hue_at(0.75)] == [HUES[1], HUES[0]]
    assert all(pane.view.is_badged for pane in pair.panes)
    pair.key(Key.Key_W)
    assert [pair.hue_at(0.4), pair.hue_at(0.6)] == [HUES[1], HUES[0]]
    pair.key(Key.Key_X)
    assert [pair.hue_at(0.4), pair.hue_at(0.6)] == [HUES[0], HUES[1]]
    assert not any(pane.view.is_badged for pane in pair.panes)


def test_space_swaps_them_while_it_is_held(pair: Bench, qtbot: QtBot) -> None:
    qtbot.keyPress(pair.canvas(0), Key.Key_Space)
    assert [pair.hue_at(0.25), pair.hue_at(0.75)] == [HUES[1], HUES[0]]
    qtbot.keyRelease(pair.canvas(0), Key.Key_Space)
    assert [pair.hue_at(0.25), pair.hue_at(0.75)] == [HUES[0], HUES[1]]


def test_space_that_is_let_go_elsewhere_does_not_stay(pair: Bench, qtbot: QtBot) -> None:
    qtbot.keyPress(pair.canvas(0), Key.Key_Space)
    pair.page.hide()
    pair.page.show()
    assert [pair.hue_at(0.25), pair.hue_at(0.75)] == [HUES[0], HUES[1]]
