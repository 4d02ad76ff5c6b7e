"""The wall under real keys and clicks."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QItemSelectionModel, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QWheelEvent
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QListView, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.places import RESOURCES
from desktop_app.state.gallery import GalleryModel
from desktop_app.state.thumbnails import Thumbnails
from desktop_app.typed import override
from desktop_app.ui.gallery.view import GalleryView
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme
from tests.fakes.pictures import Shelf, paint_file

Key, Button, Modifier = Qt.Key, Qt.MouseButton, Qt.KeyboardModifier
ACTIONS = [("image-plus", "Use as reference", "reference"), ("ellipsis", "More", "more")]


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    theme = Theme(qapp, RESOURCES)
    theme.follow("dark")
    return theme


class Hung:
    """A view over a shelf, shown in a window of a given size."""

    def __init__(
        self, qtbot: QtBot, theme: Theme, tmp_path: Path, counts: list[int], width: int, height: int
    ) -> None:
        self.shelf = Shelf(counts, today=datetime.now(UTC).astimezone().date())
        self.thumbnails = Thumbnails(tmp_path / "small", lambda one: tmp_path / one.file)
        self.model = GalleryModel(
            self.shelf.days, self.shelf.day_page, lambda one: tmp_path / one.file
        )
        self.view = GalleryView(theme, Icons(theme), self.thumbnails)
        self.thumbnails.setParent(self.view)
        self.model.setParent(self.view)
        qtbot.addWidget(self.view)
        self.view.set_tile_actions(ACTIONS)
        self.view.setModel(self.model)
        self.view.resize(width, height)
        with qtbot.waitExposed(self.view):
            self.view.show()

    @property
    def current(self) -> int:
        return self.view.currentIndex().row()

    @property
    def chosen(self) -> list[int]:
        return self.view.chosen_rows()

    def middle_of(self, row: int) -> QPoint:
        return self.view.visualRect(self.model.index(row, 0)).center()

    def click(
        self,
        qtbot: QtBot,
        row: int,
        modifiers: Qt.KeyboardModifier = Modifier.NoModifier,
        button: Qt.MouseButton = Button.LeftButton,
    ) -> None:
        qtbot.mouseClick(self.view.viewport(), button, modifiers, self.middle_of(row))

    def press(
        self, qtbot: QtBot, key: Qt.Key, modifiers: Qt.KeyboardModifier = Modifier.NoModifier
    ) -> None:
        qtbot.keyClick(self.view, key, modifiers)

    def add(self) -> None:
        self.model.add(self.shelf.put())


Hang = Callable[..., Hung]


@pytest.fixture
def hang(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[Hang]:
    hung: list[Hung] = []

    def make(*counts: int, width: int = 1104, height: int = 700) -> Hung:
        hung.append(Hung(qtbot, theme, tmp_path, list(counts), width, height))
        return hung[-1]

    yield make
    for one in hung:
        one.thumbnails.close()


def test_arrows_follow_reading_order_and_geometry(qtbot: QtBot, hang: Hang) -> None:
    hung = hang(8, 21)
    hung.click(qtbot, 0)
    hung.press(qtbot, Key.Key_Right)
    assert (hung.current, hung.chosen) == (1, [1])
    hung.press(qtbot, Key.Key_Left)
    hung.press(qtbot, Key.Key_Left)
    assert hung.current == 0
    here = hung.view.visualRect(hung.model.index(0, 0))
    hung.press(qtbot, Key.Key_Down)
    below = hung.view.visualRect(hung.view.currentIndex())
    assert below.top() > here.top()
    assert below.left() < here.right()
    assert below.right() > here.left()
    hung.press(qtbot, Key.Key_Up)
    assert hung.current == 0


def test_up_and_down_keep_to_their_column(qtbot: QtBot, hang: Hang) -> None:
    hung = hang(60, 60)
    hung.click(qtbot, 2)
    rows = [hung.current]
    for _ in range(9):
        hung.press(qtbot, Key.Key_Down)
        rows.append(hung.current)
    assert rows == sorted(set(rows))
    for row in rows[-2::-1]:
        hung.press(qtbot, Key.Key_Up)
        assert hung.current == row


def test_home_end_and_pages_go_far_and_stay_visible(qtbot: QtBot, hang: Hang) -> None:
    hung = hang(300, 500, 200)
    hung.click(qtbot, 0)
    screen = hung.view.viewport().rect()
    hung.press(qtbot, Key.Key_End)
    assert hung.current == 999
    assert screen.contains(hung.view.visualRect(hung.view.currentIndex()))
    assert hung.view.verticalScrollBar().value() > 50_000
    hung.press(qtbot, Key.Key_PageUp)
    assert 980 < hung.current < 999
    assert screen.contains(hung.view.visualRect(hung.view.currentIndex()))
    hung.press(qtbot, Key.Key_Home)
    assert hung.current == 0
    assert hung.view.verticalScrollBar().value() == 0
    before = hung.middle_of(0).y()
    hung.press(qtbot, Key.Key_PageDown)
    row = hung.current
    hung.press(qtbot, Key.Key_Home)
    assert 0.5 * screen.height() < hung.middle_of(row).y() - before <= screen.height()


def test_shift_extends_from_the_last_chosen(qtbot: QtBot, hang: Hang) -> None:
    hung = hang(30)
    hung.click(qtbot, 3)
    for _ in range(3):
        hung.press(qtbot, Key.Key_Right, Modifier.ShiftModifier)
    assert hung.chosen == [3, 4, 5, 6]
    for _ in range(4):
        hung.press(qtbot, Key.Key_Left, Modifier.ShiftModifier)
    assert hung.chosen == [2, 3]
    hung.click(qtbot, 7, Modifier.ShiftModifier)
    assert hung.chosen == [3, 4, 5, 6, 7]


def test_control_moves_alone_and_x_toggles(qtbot: QtBot, hang: Hang) -> None:
    hung = hang(30)
    hung.click(qtbot, 0)
    hung.press(qtbot, Key.Key_Right, Modifier.ControlModifier)
    hung.press(qtbot, Key.Key_Right, Modifier.ControlModifier)
    assert (hung.current, hung.chosen) == (2, [0])
    hung.press(qtbot, Key.Key_X)
    assert hung.chosen == [0, 2]
    hung.press(qtbot, Key.Key_X)
    assert hung.chosen == [0]


def test_all_and_none(qtbot: QtBot, hang: Hang) -> None:
    hung = hang(300, 500)
    counts = QSignalSpy(hung.view.chosen_changed)
    hung.click(qtbot, 1)
    hung.press(qtbot, Key.Key_A, Modifier.ControlModifier)
    assert hung.view.chosen_count == 800
    assert hung.view.chosen_rows(3) == [0, 1, 2]
    hung.press(qtbot, Key.Key_Escape)
    assert hung.view.chosen_count == 0
    assert hung.current == 1
    assert [counts.at(place)[0] for place in range(counts.count())] == [1, 800, 0]


def test_control_click_toggles_and_a_plain_click_chooses_alone(qtbot: QtBot, hang: Hang) -> None:
    hung = hang(30)
    hung.click(qtbot, 1)
    hung.click(qtbot, 4, Modifier.ControlModifier)
    hung.click(qtbot, 2, Modifier.ControlModifier)
    assert hung.chosen == [1, 2, 4]
    hung.click(qtbot, 4, Modifier.ControlModifier)
    assert hung.chosen == [1, 2]
    hung.click(qtbot, 2)  # one of several: on release it is chosen alone
    assert hung.chosen == [2]
    gap = hung.view.visualRect(hung.model.index(0, 0)).bottomRight() + QPoint(4, -5)
    qtbot.mouseClick(hung.view.viewport(), Button.LeftButton, pos=gap)
    assert hung.chosen == []


def test_a_band_chooses_what_it_touches(qtbot: QtBot, hang: Hang) -> None:
    hung = hang(30)
    first = hung.view.visualRect(hung.model.index(0, 0))
    second = hung.view.visualRect(hung.model.index(1, 0))
    port = hung.view.viewport()
    start = first.bottomLeft() + QPoint(-10, -20)
    qtbot.mousePress(port, Button.LeftButton, pos=start)
    qtbot.mouseMove(port, QPoint(second.left() + 5, first.bottom() - 2))
    assert hung.chosen == [0, 1]
    qtbot.mouseMove(port, QPoint(first.left() + 30, first.bottom() - 2))
    assert hung.chosen == [0]
    qtbot.mouseRelease(port, Button.LeftButton, pos=QPoint(first.left() + 30, first.bottom() - 2))
    assert hung.chosen == [0]


def test_enter_and_double_click_open(qtbot: QtBot, hang: Hang) -> None:
    hung = hang(9)
    opened = QSignalSpy(hung.view.open_requested)
    hung.press(qtbot, Key.Key_Return)  # nothing is current yet
    assert opened.count() == 0
    hung.click(qtbot, 3)
    hung.press(qtbot, Key.Key_Return)
    qtbot.mouseDClick(hung.view.viewport(), Button.LeftButton, pos=hung.middle_of(5))
    assert [opened.at(place)[0] for place in range(opened.count())] == [3, 5]


def test_menus_open_by_mouse_and_keys_once_each(qtbot: QtBot, hang: Hang) -> None:
    hung = hang(9)
    asked: list[tuple[int, QPoint]] = []
    hung.view.context_menu_requested.connect(lambda row, at: asked.append((row, at)))
    port = hung.view.viewport()
    at = hung.middle_of(2)
    hung.click(qtbot, 2, button=Button.RightButton)
    by_mouse = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, at, port.mapToGlobal(at), Modifier.NoModifier
    )
    QApplication.sendEvent(port, by_mouse)
    assert asked == [(2, port.mapToGlobal(at))]
    assert hung.chosen == [2]
    hung.press(qtbot, Key.Key_F10, Modifier.ShiftModifier)
    hung.press(qtbot, Key.Key_Menu)
    assert [row for row, _ in asked] == [2, 2, 2]
    qtbot.keyPress(hung.view, Key.Key_Menu)
    by_key = QContextMenuEvent(
        QContextMenuEvent.Reason.Keyboard, at, port.mapToGlobal(at), Modifier.NoModifier
    )
    QApplication.sendEvent(port, by_key)  # what some systems send for the same key
    qtbot.keyRelease(hung.view, Key.Key_Menu)
    assert len(asked) == 4
    QApplication.sendEvent(port, by_key)  # what others send without the key
    assert len(asked) == 5
    assert hung.view.visualRect(hung.model.index(2, 0)).contains(port.mapFromGlobal(asked[-1][1]))


def test_buttons_appear_under_the_pointer_and_act(qtbot: QtBot, hang: Hang) -> None:
    hung = hang(9)
    acted = QSignalSpy(hung.view.tile_action)
    port = hung.view.viewport()
    hung.view._pointer.point(hung.middle_of(1))
    buttons = hung.view._pointer.buttons(1, hung.view.visualRect(hung.model.index(1, 0)))
    assert [button.id for button in buttons] == ["select", "reference", "more"]
    assert hung.view._pointer.buttons(0, hung.view.visualRect(hung.model.index(0, 0))) == ()
    for button in buttons:
        assert button.area.width() >= 28
        qtbot.mouseClick(port, Button.LeftButton, pos=button.area.center())
    assert [tuple(acted.at(place)) for place in range(acted.count())] == [
        ("reference", 1),
        ("more", 1),
    ]
    assert hung.chosen == [1]
    qtbot.mousePress(port, Button.LeftButton, pos=buttons[2].area.center())
    qtbot.mouseRelease(port, Button.LeftButton, pos=hung.middle_of(1))  # thought better of it
    assert acted.count() == 2


def test_hovering_needs_a_pointer(qtbot: QtBot, hang: Hang) -> None:
    hung = hang(9)
    qtbot.mouseMove(hung.view.viewport(), hung.middle_of(1))
    qtbot.waitUntil(lambda: hung.view._pointer.hovered == 1)
    QApplication.sendEvent(hung.view.viewport(), QEvent(QEvent.Type.Leave))
    assert hung.view._pointer.hovered == -1


def test_a_picture_at_the_top_appears_there(qtbot: QtBot, hang: Hang) -> None:
    hung = hang(8, 21)
    new = QSignalSpy(hung.view.new_above)
    hung.add()
    assert hung.view.verticalScrollBar().value() == 0
    assert hung.view.visualRect(hung.model.index(0, 0)).top() == 32
    assert new.count() == 0


def test_what_is_on_the_screen_stays_when_pictures_come_in(qtbot: QtBot, hang: Hang) -> None:
    hung = hang(80, 21)
    hung.view.verticalScrollBar().setValue(1500)
    told = QSignalSpy(hung.view.new_above)
    before = {
        one.key: hung.view.visualRect(hung.model.index(tile.row, 0))
        for tile in hung.view._placing.tiles()
        if (one := hung.model.picture(tile.row)) is not None
    }
    for _ in range(3):
        hung.add()
    after = {}
    for tile in hung.view._placing.tiles():
        one = hung.model.picture(tile.row)
        if one is not None:
            after[one.key] = hung.view.visualRect(hung.model.index(tile.row, 0))
    assert len(before) > 5
    assert after == before
    assert [told.at(place)[0] for place in range(told.count())] == [1, 2, 3]
    hung.view.verticalScrollBar().setValue(0)
    assert told.at(told.count() - 1)[0] == 0


def test_scrolling_up_into_the_unknown_moves_nothing_on_the_screen(
    qtbot: QtBot, hang: Hang
) -> None:
    hung = hang(700, 700, 700, height=900)
    bar = hung.view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    for step in (-40, -333, 40, -900, 77) * 30:
        tiles = hung.view._placing.tiles()
        places = {tile.row: hung.view.visualRect(hung.model.index(tile.row, 0)) for tile in tiles}
        value = bar.value()
        bar.setValue(value + step)
        for row, old in places.items():
            now = hung.view.visualRect(hung.model.index(row, 0))
            assert now == old.translated(0, -step), (row, step)


def test_another_row_height_keeps_the_middle(qtbot: QtBot, hang: Hang) -> None:
    hung = hang(200, 200)
    hung.view.verticalScrollBar().setValue(5000)
    middle = hung.view.viewport().rect().center()
    anchor = hung.view._placing.middle()
    assert anchor is not None
    row = anchor.row
    assert abs(hung.middle_of(row).y() - middle.y()) < 236
    place = hung.middle_of(row).y()
    for height in (120, 200, 300, 480, 236):
        hung.view.set_row_height(height)
        assert abs(hung.middle_of(row).y() - place) <= 1
    assert hung.middle_of(row).y() == place  # back where it was
    hung.view.set_row_height(4)
    assert hung.view.row_height == 120


def test_the_wheel_with_control_changes_the_size(qtbot: QtBot, hang: Hang) -> None:
    hung = hang(40)
    told = QSignalSpy(hung.view.row_height_changed)

    def turn(eighths: int, modifiers: Qt.KeyboardModifier) -> None:
        at = QPointF(200, 200)
        event = QWheelEvent(
            at,
            hung.view.viewport().mapToGlobal(at),
            QPoint(),
            QPoint(0, eighths),
            Button.NoButton,
            modifiers,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(hung.view.viewport(), event)

    turn(120, Modifier.ControlModifier)
    assert (hung.view.row_height, told.count()) == (252, 1)
    for _ in range(20):
        turn(-120, Modifier.ControlModifier)
    assert hung.view.row_height == 120
    assert hung.view.verticalScrollBar().value() == 0
    turn(-120, Modifier.NoModifier)
    assert hung.view.verticalScrollBar().value() > 0


class Strip(QWidget):
    """Stands for the section of jobs: tells its height by width."""

    height_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.wanted = 300

    @override
    def heightForWidth(self, width: int) -> int:
        return self.wanted


def test_a_widget_at_the_top_scrolls_with_the_pictures(qtbot: QtBot, hang: Hang) -> None:
    hung = hang(80)
    strip = Strip()
    hung.view.set_top(strip)
    assert strip.isVisible()
    assert (strip.x(), strip.y(), strip.width(), strip.height()) == (24, 4, 1056, 300)
    assert hung.view.visualRect(hung.model.index(0, 0)).top() == 332
    hung.view.verticalScrollBar().setValue(100)
    assert strip.y() == -96
    assert hung.view.visualRect(hung.model.index(0, 0)).top() == 232
    hung.view.verticalScrollBar().setValue(2000)
    row = hung.view._placing.tiles()[0].row
    before = hung.view.visualRect(hung.model.index(row, 0))
    strip.wanted = 50
    strip.height_changed.emit()
    assert hung.view.visualRect(hung.model.index(row, 0)) == before
    hung.view.verticalScrollBar().setValue(0)
    assert strip.height() == 50
    assert hung.view.visualRect(hung.model.index(0, 0)).top() == 82


def test_right_to_left_begins_at_the_right(qtbot: QtBot, hang: Hang) -> None:
    hung = hang(8, 21)
    left_to_right = [hung.view.visualRect(hung.model.index(row, 0)) for row in range(8)]
    hung.view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    port = hung.view.viewport()
    width = hung.view.width()
    for row, old in enumerate(left_to_right):
        now = hung.view.visualRect(hung.model.index(row, 0))
        start = port.x() + now.x()
        assert (start, now.y(), now.size()) == (width - old.x() - old.width(), old.y(), old.size())
    hung.click(qtbot, 0)
    hung.press(qtbot, Key.Key_Left)
    assert hung.current == 1
    hung.press(qtbot, Key.Key_Right)
    assert hung.current == 0
    hung.view._pointer.point(hung.middle_of(1))
    area = hung.view.visualRect(hung.model.index(1, 0))
    select = hung.view._pointer.buttons(1, area)[0]
    assert area.right() - select.area.right() == 8


def test_the_bar_at_the_end_hides_nothing(qtbot: QtBot, hang: Hang) -> None:
    hung = hang(40)
    bar = hung.view.verticalScrollBar()
    before = bar.maximum()
    hung.view.set_bottom_padding(80)
    assert bar.maximum() == before + 80
    hung.click(qtbot, 0)
    hung.press(qtbot, Key.Key_End)
    bottom = hung.view.visualRect(hung.view.currentIndex()).bottom()
    assert bottom <= hung.view.viewport().height() - 80


def test_the_keyboard_stays_near_when_everything_is_read_anew(qtbot: QtBot, hang: Hang) -> None:
    hung = hang(8)
    hung.click(qtbot, 7)
    hung.shelf.take(hung.shelf.all()[7])
    hung.model.reset()
    assert hung.current == 6
    for picture in hung.shelf.all():
        hung.shelf.take(picture)
    hung.model.reset()
    assert hung.current == -1
    hung.press(qtbot, Key.Key_Down)
    hung.press(qtbot, Key.Key_A, Modifier.ControlModifier)
    assert hung.view.chosen_count == 0


def test_focus_shows_only_after_the_keyboard(qtbot: QtBot, hang: Hang) -> None:
    hung = hang(8)
    assert hung.view.property("ownFocusRing")
    hung.view.clearFocus()
    qtbot.waitUntil(lambda: not hung.view.hasFocus())
    hung.view.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(hung.view.hasFocus)
    assert hung.view._surface.shows_focus
    assert hung.current == 0
    assert hung.chosen == []
    hung.click(qtbot, 2)
    shown = [hung.view._surface.shows_focus]
    hung.press(qtbot, Key.Key_Right)
    shown.append(hung.view._surface.shows_focus)
    assert shown == [False, True]


def test_keys_that_mean_nothing_here_go_on(qtbot: QtBot, hang: Hang) -> None:
    """Letters are shortcuts of the window; a search by letters would read every picture."""
    hung = hang(100)
    outer = QWidget()
    qtbot.addWidget(outer)
    seen: list[int] = []
    outer.keyPressEvent = lambda event: seen.append(event.key())  # type: ignore[method-assign]
    hung.view.setParent(outer)
    hung.view.show()
    for key in (Key.Key_F, Key.Key_Space, Key.Key_Escape, Key.Key_Delete):
        hung.press(qtbot, key)
    assert seen == [Key.Key_F, Key.Key_Space, Key.Key_Escape, Key.Key_Delete]
    hung.view.setParent(None)


def test_thumbnails_appear_on_the_wall(
    qtbot: QtBot, hang: Hang, tmp_path: Path, theme: Theme
) -> None:
    for number in range(1, 5):
        paint_file(tmp_path / f"{number}.jpg", 600, 400, hue=0)
    hung = hang(4)
    empty = {theme.color("placeholder").rgb(), theme.color("canvas").rgb()}

    def shown() -> bool:
        image = hung.view.viewport().grab().toImage()
        return all(image.pixelColor(hung.middle_of(row)).rgb() not in empty for row in range(4))

    qtbot.waitUntil(shown)


def test_a_lost_file_says_so_on_its_tile(qtbot: QtBot, hang: Hang, theme: Theme) -> None:
    hung = hang(1)
    with qtbot.waitSignal(hung.thumbnails.failed):
        hung.view.viewport().update()
    image = hung.view.viewport().grab(hung.view.visualRect(hung.model.index(0, 0))).toImage()
    tones = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(40, 200)}
    assert len(tones) > 10  # words and an icon, not a flat tone


def test_a_new_picture_is_revealed_softly_and_once(
    qtbot: QtBot, hang: Hang, theme: Theme, tmp_path: Path
) -> None:
    hung = hang(3)
    paint_file(tmp_path / "4.jpg", 600, 400, hue=0)
    with qtbot.waitSignal(hung.thumbnails.arrived):
        hung.add()
    key = hung.shelf.all()[0].key
    assert hung.view._surface._opacity(key) < 1
    qtbot.waitUntil(lambda: not hung.view._surface._revealing.isActive())
    assert hung.view._surface._opacity(key) == 1
    theme.reduce_motion(True)
    paint_file(tmp_path / "5.jpg", 600, 400, hue=0)
    with qtbot.waitSignal(hung.thumbnails.arrived):
        hung.add()
    assert hung.view._surface._opacity(hung.shelf.all()[0].key) == 1


def test_only_what_changed_is_painted_again(qtbot: QtBot, hang: Hang) -> None:
    hung = hang(40)
    qtbot.waitUntil(lambda: not hung.view._surface._asking.isActive())
    painted: list[int] = []
    tile_of = hung.view._surface._paint_tile

    def count(*args: object, **more: object) -> None:
        painted.append(args[1].row)  # type: ignore[attr-defined]
        tile_of(*args, **more)  # type: ignore[arg-type]

    hung.view._surface._paint_tile = count  # type: ignore[method-assign]
    QApplication.processEvents()
    painted.clear()
    hung.view._surface.update_row(2)
    qtbot.waitUntil(lambda: bool(painted))
    assert 2 in painted
    assert len(painted) <= 5  # itself, and neighbours whose focus ring could reach in


@pytest.mark.parametrize("count", [0, 1])
def test_hardly_any_pictures(qtbot: QtBot, hang: Hang, count: int) -> None:
    hung = hang(*[count] * count)
    assert hung.view.verticalScrollBar().maximum() == 0
    for key in (Key.Key_Down, Key.Key_PageDown, Key.Key_End, Key.Key_Up, Key.Key_Home):
        hung.press(qtbot, key)
    assert hung.current == count - 1
    hung.view.set_row_height(300)
    hung.view.resize(500, 400)
    hung.view.viewport().grab()


def test_it_is_a_list_view_for_selection_models(qtbot: QtBot, hang: Hang) -> None:
    """What others give as a selection shows here: the model is the selection."""
    hung = hang(20)
    index = hung.model.index(4, 0)
    hung.view.selectionModel().select(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
    assert hung.chosen == [4]
    assert isinstance(hung.view, QListView)
    hung.view.scrollTo(hung.model.index(19, 0))
    assert hung.view.viewport().rect().contains(hung.middle_of(19))
    hung.view.show_row(0)
    assert (hung.current, hung.chosen) == (0, [0])
