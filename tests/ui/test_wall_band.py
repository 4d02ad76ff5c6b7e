"""The rubber band on the wall."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.ui.gallery.view import GalleryView
from desktop_app.ui.theme import Theme
from tests.ui.hanging import Button, Hang, Hung, Key, Modifier, hanging
from tests.ui.millions import Millions

PLAIN, SHIFT, CONTROL = (
    Modifier.NoModifier,
    Modifier.ShiftModifier,
    Modifier.ControlModifier,
)


class Hand:
    """A mouse over a wall, also outside of it while its button is down."""

    def __init__(self, view: GalleryView) -> None:
        self._port = view.viewport()

    def _send(
        self,
        kind: QEvent.Type,
        at: QPoint,
        button: Qt.MouseButton,
        held: Qt.MouseButton,
        modifiers: Qt.KeyboardModifier,
    ) -> None:
        where = QPointF(at)
        event = QMouseEvent(kind, where, self._port.mapToGlobal(where), button, held, modifiers)
        QApplication.sendEvent(self._port, event)

    def press(self, at: QPoint, modifiers: Qt.KeyboardModifier = PLAIN) -> None:
        kind = QEvent.Type.MouseButtonPress
        self._send(kind, at, Button.LeftButton, Button.LeftButton, modifiers)

    def pull(self, at: QPoint) -> None:
        self._send(QEvent.Type.MouseMove, at, Button.NoButton, Button.LeftButton, PLAIN)

    def hover(self, at: QPoint) -> None:
        self._send(QEvent.Type.MouseMove, at, Button.NoButton, Button.NoButton, PLAIN)

    def release(self, at: QPoint) -> None:
        kind = QEvent.Type.MouseButtonRelease
        self._send(kind, at, Button.LeftButton, Button.NoButton, PLAIN)

    def draw(self, start: QPoint, end: QPoint, modifiers: Qt.KeyboardModifier = PLAIN) -> None:
        """All of it: press, pull, let go."""
        self.press(start, modifiers)
        self.pull(end)
        self.release(end)


@pytest.fixture
def hang(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Hang]:
    yield from hanging(qtbot, qapp, tmp_path)


def before(hung: Hung, row: int) -> QPoint:
    """A place in the gap at the beginning of a picture, halfway down."""
    area = hung.view.visualRect(hung.model.index(row, 0))
    return QPoint(area.left() - 4, area.center().y())


def band(hung: Hung) -> bool:
    """Whether one is drawn."""
    return hung.view._pointer.band is not None


def test_it_begins_once_the_pointer_has_gone_a_little_way(hang: Hang) -> None:
    hung = hang(30)
    hand = Hand(hung.view)
    start = before(hung, 0)
    hand.press(start)
    hand.pull(start + QPoint(3, 3))
    assert (band(hung), hung.chosen) == (False, [])
    hand.pull(start + QPoint(40, 3))
    assert (band(hung), hung.chosen) == (True, [0])
    hand.pull(start + QPoint(2, 1))  # and then may be as small as it likes
    assert (band(hung), hung.chosen) == (True, [])
    hand.pull(hung.middle_of(2))
    hand.release(hung.middle_of(2))
    assert (band(hung), hung.chosen) == (False, [0, 1, 2])


def test_it_touches_pictures_in_every_line_it_crosses(hang: Hang) -> None:
    hung = hang(30)
    hand = Hand(hung.view)
    tiles = hung.view._placing.tiles()
    below = next(tile for tile in tiles if tile.y > tiles[0].y)
    start = before(hung, 1)
    end = QPoint(hung.middle_of(2).x(), hung.middle_of(below.row).y())
    hand.draw(start, end)
    crossed = [
        tile.row
        for tile in tiles
        if tile.y <= below.y
        and hung.view.visualRect(hung.model.index(tile.row, 0)).left() <= end.x()
        and hung.view.visualRect(hung.model.index(tile.row, 0)).right() >= start.x()
    ]
    assert hung.chosen == crossed
    assert {1, 2} < set(crossed)
    assert 0 not in crossed


def test_shift_adds_and_control_turns(qtbot: QtBot, hang: Hang) -> None:
    hung = hang(30)
    hand = Hand(hung.view)
    hung.click(qtbot, 1)
    hung.click(qtbot, 6, CONTROL)
    hand.draw(before(hung, 0), hung.middle_of(2), SHIFT)
    assert hung.chosen == [0, 1, 2, 6]
    assert hung.view.chosen_count == 4  # the one that was selected before counts once
    hand.draw(before(hung, 0), hung.middle_of(1), CONTROL)
    assert hung.chosen == [2, 6]
    hand.draw(before(hung, 0), hung.middle_of(0))
    assert hung.chosen == [0]


def test_with_a_modifier_it_begins_on_a_picture_too(qtbot: QtBot, hang: Hang) -> None:
    hung = hang(30)
    hand = Hand(hung.view)
    hung.click(qtbot, 0)
    hand.press(hung.middle_of(1), CONTROL)
    assert hung.chosen == [0, 1]
    hand.pull(hung.middle_of(2))
    assert (band(hung), hung.chosen) == (True, [0, 1, 2])
    hand.pull(hung.middle_of(0))
    hand.release(hung.middle_of(0))
    assert hung.chosen == [1]
    hand.press(hung.middle_of(3), SHIFT)
    hand.release(hung.middle_of(3))
    assert hung.chosen == [1, 2, 3]  # without a pull a press with Shift is what it was


def test_escape_gives_it_up(qtbot: QtBot, hang: Hang) -> None:
    hung = hang(30)
    hand = Hand(hung.view)
    hung.click(qtbot, 5)
    hung.click(qtbot, 7, CONTROL)
    hand.press(before(hung, 0))
    hand.pull(hung.middle_of(2))
    assert hung.chosen == [0, 1, 2]
    hung.press(qtbot, Key.Key_A, CONTROL)  # other keys wait until it is done
    hung.press(qtbot, Key.Key_Right)
    assert (hung.chosen, hung.current) == ([0, 1, 2], 7)
    hung.press(qtbot, Key.Key_Escape)
    assert (band(hung), hung.chosen) == (False, [5, 7])
    hand.pull(hung.middle_of(3))  # the button is still down
    hand.release(hung.middle_of(3))
    assert (band(hung), hung.chosen) == (False, [5, 7])
    hung.press(qtbot, Key.Key_Escape)
    assert hung.chosen == []


def test_while_it_is_drawn_the_number_never_drops_to_none(hang: Hang) -> None:
    hung = hang(30)
    hand = Hand(hung.view)
    told = QSignalSpy(hung.view.chosen_changed)
    hand.press(before(hung, 0))
    for row in (0, 1, 2, 1, 2):
        hand.pull(hung.middle_of(row))
    hand.pull(hung.middle_of(2) + QPoint(1, 0))  # the same pictures: nothing to tell
    assert [told.at(place)[0] for place in range(told.count())] == [1, 2, 3, 2, 3]


def test_it_scrolls_at_the_edge_the_faster_the_further_beyond(qtbot: QtBot, hang: Hang) -> None:
    hung = hang(2000)
    hand, bar = Hand(hung.view), hung.view.verticalScrollBar()
    hand.press(before(hung, 0))

    def longest_step(y: int) -> int:
        """Hold the pointer there until the wall has scrolled a few times."""
        places = [bar.value()]
        with qtbot.waitSignals([bar.valueChanged] * 4, timeout=5000):
            bar.valueChanged.connect(places.append)
            hand.pull(QPoint(300, y))
        bar.valueChanged.disconnect(places.append)
        hand.pull(QPoint(300, 350))
        return max(later - sooner for sooner, later in pairwise(places))

    inside, beyond, far = longest_step(685), longest_step(760), longest_step(1200)
    assert 0 < inside < beyond < far
    tiles = hung.view._placing.tiles()
    last = max(tile.row for tile in tiles if hung.middle_of(tile.row).y() < 350)
    assert hung.chosen[0] == 0  # which is far above by now
    assert hung.chosen[-1] in range(last - 6, last + 6)
    reached = bar.value()
    with qtbot.waitSignal(bar.valueChanged, timeout=5000):
        hand.pull(QPoint(300, -200))
    hand.release(QPoint(300, -200))
    assert bar.value() < reached
    with qtbot.assertNotEmitted(bar.valueChanged, wait=60):
        hand.hover(QPoint(300, -200))


def test_one_that_begins_at_the_edge_does_not_scroll_by_itself(qtbot: QtBot, hang: Hang) -> None:
    hung = hang(400)
    hand, bar = Hand(hung.view), hung.view.verticalScrollBar()
    bar.setValue(1000)
    hand.press(QPoint(2, 690))
    with qtbot.assertNotEmitted(bar.valueChanged, wait=60):
        hand.pull(QPoint(400, 688))
    with qtbot.waitSignal(bar.valueChanged, timeout=5000):
        hand.pull(QPoint(400, 697))
    hand.release(QPoint(400, 697))


def test_it_goes_along_with_the_wheel(hang: Hang) -> None:
    hung = hang(400)
    hand, port = Hand(hung.view), hung.view.viewport()
    hand.press(before(hung, 0))
    hand.pull(QPoint(1090, 400))
    chosen = len(hung.chosen)
    at = QPointF(1090, 400)
    wheel = QWheelEvent(
        at,
        port.mapToGlobal(at),
        QPoint(),
        QPoint(0, -480),
        Button.LeftButton,
        PLAIN,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(port, wheel)
    assert hung.view.verticalScrollBar().value() > 0
    assert len(hung.chosen) > chosen
    assert hung.chosen == list(range(len(hung.chosen)))


def test_its_corner_stays_at_its_picture_while_others_come_in(hang: Hang) -> None:
    hung = hang(400)
    hand = Hand(hung.view)
    hung.view.verticalScrollBar().setValue(3000)
    row = hung.view._placing.tiles()[8].row
    hand.press(before(hung, row))
    hand.pull(hung.middle_of(row + 2))
    chosen = {hung.shelf.all()[one].key for one in hung.chosen}
    assert len(chosen) == 3
    for _ in range(5):
        hung.add()
    assert {hung.shelf.all()[one].key for one in hung.chosen} == chosen
    hand.pull(hung.middle_of(row + 6))
    assert hung.chosen == [row + 5, row + 6]


def test_it_ends_where_other_pictures_hang_and_where_the_button_was_lost(hang: Hang) -> None:
    hung = hang(30)
    hand = Hand(hung.view)
    hand.press(before(hung, 0))
    hand.pull(hung.middle_of(2))
    hung.model.reset()
    assert (band(hung), hung.chosen) == (False, [])
    hand.pull(hung.middle_of(3))
    assert hung.chosen == []
    hand.release(hung.middle_of(3))
    hand.press(before(hung, 0))
    hand.pull(hung.middle_of(1))
    hand.hover(hung.middle_of(3))
    assert (band(hung), hung.chosen) == (False, [0, 1])


def test_it_is_mirrored(hang: Hang) -> None:
    hung = hang(30)
    hung.view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    hand = Hand(hung.view)
    first = hung.view.visualRect(hung.model.index(0, 0))
    start = QPoint(first.right() + 4, first.center().y())
    hand.draw(start, hung.middle_of(1))
    assert hung.chosen == [0, 1]


def test_on_an_empty_wall_it_selects_nothing(hang: Hang) -> None:
    hung = hang()
    hand = Hand(hung.view)
    hand.press(QPoint(50, 50))
    hand.pull(QPoint(300, 300))
    assert (band(hung), hung.chosen) == (True, [])
    hand.release(QPoint(300, 300))
    assert not band(hung)


def test_one_over_a_hundred_thousand_reads_none_of_them(
    qtbot: QtBot, theme: Theme, tmp_path: Path
) -> None:
    wall = Millions(qtbot, theme, tmp_path, [20_000, 50_000, 30_000])
    hand = Hand(wall.view)
    hand.press(QPoint(4, 40))
    hand.pull(QPoint(1000, 600))
    wall.bar.setValue(wall.bar.maximum())
    read = wall.source.pages_read
    hand.pull(QPoint(1103, 699))
    assert wall.view.chosen_count == 100_000
    hand.pull(QPoint(500, 690))
    assert 30_000 < wall.view.chosen_count < 60_000  # about the half, where nobody has looked
    assert wall.source.pages_read == read
    hand.release(QPoint(500, 690))
    wall.thumbnails.close()
