"""What the wall keeps in place, and what it paints."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, QRect, Qt, Signal
from PySide6.QtGui import QColor, QPixmap
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QListView, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.core.settings import Settings
from desktop_app.typed import override
from tests.fakes.pictures import paint_file
from tests.ui.hanging import Hang, Key, hanging


@pytest.fixture
def hang(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Hang]:
    yield from hanging(qtbot, qapp, tmp_path)


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
    hung.press(qtbot, Key.Key_End)
    hung.press(qtbot, Key.Key_Home)
    assert hung.view.verticalScrollBar().value() == 0
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
    image = port.grab().toImage()
    plain = image.pixel(0, 0)
    lit = [x for x in range(image.width()) if image.pixel(x, 14) != plain]
    assert lit  # the title
    assert min(lit) > area.left()


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


def test_thumbnails_appear_on_the_wall(qtbot: QtBot, hang: Hang, tmp_path: Path) -> None:
    for number in range(1, 5):
        paint_file(tmp_path / f"{number}.jpg", 600, 400, hue=0)
    hung = hang(4)
    empty = {hung.theme.color("placeholder").rgb(), hung.theme.color("canvas").rgb()}

    def shown() -> bool:
        image = hung.view.viewport().grab().toImage()
        return all(image.pixelColor(hung.middle_of(row)).rgb() not in empty for row in range(4))

    qtbot.waitUntil(shown)


def test_a_lost_file_says_so_on_its_tile(qtbot: QtBot, hang: Hang) -> None:
    hung = hang(1)
    with qtbot.waitSignal(hung.thumbnails.failed):
        hung.view.viewport().update()
    image = hung.view.viewport().grab(hung.view.visualRect(hung.model.index(0, 0))).toImage()
    tones = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(40, 200)}
    assert len(tones) > 10  # words and an icon, not a flat tone


def test_a_new_picture_is_revealed_softly_and_once(
    qtbot: QtBot, hang: Hang, tmp_path: Path
) -> None:
    hung = hang(3)
    paint_file(tmp_path / "4.jpg", 600, 400, hue=0)
    with qtbot.waitSignal(hung.thumbnails.arrived):
        hung.add()
    key = hung.shelf.all()[0].key
    assert hung.view._surface._opacity(key) < 1
    qtbot.waitUntil(lambda: not hung.view._surface._revealing.isActive())
    assert hung.view._surface._opacity(key) == 1
    hung.theme.apply(Settings(theme="dark", motion="less"))
    paint_file(tmp_path / "5.jpg", 600, 400, hue=0)
    with qtbot.waitSignal(hung.thumbnails.arrived):
        hung.add()
    assert hung.view._surface._opacity(hung.shelf.all()[0].key) == 1


def test_only_what_changed_is_painted_again(qtbot: QtBot, hang: Hang) -> None:
    hung = hang(40)
    seen = {one.key for one in hung.model.pictures(0, 20) if one is not None}
    looked = hung.thumbnails._originals._found
    qtbot.waitUntil(lambda: seen <= set(looked) and not hung.thumbnails._queue)
    painted: list[int] = []
    tile_of = hung.view._surface._paint_tile

    def count(*args: object, **more: object) -> None:
        painted.append(args[1].row)  # type: ignore[attr-defined]
        tile_of(*args, **more)  # type: ignore[arg-type]

    hung.view._surface._paint_tile = count  # type: ignore[method-assign]
    QApplication.processEvents()  # what is still to be painted, before the counting begins
    painted.clear()
    hung.view._surface.update_row(2)
    QApplication.processEvents()  # one round: what this update alone paints
    assert 2 in painted
    assert len(painted) <= 5  # itself, and neighbours whose focus ring could reach in


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


def test_the_pictures_of_selected_tiles_are_kept_within_a_bound(qtbot: QtBot, hang: Hang) -> None:
    hung = hang(1)
    painter = hung.view._surface._painter
    for number in range(60):
        pixmap = QPixmap(1100, 1100)
        pixmap.fill(QColor.fromHsv(number * 6, 200, 200))
        inset = painter._inset(pixmap, QRect(0, 0, 1000, 1000), 1.0)
        assert inset.width() == 1000
        assert painter.kept_bytes <= 48 * 2**20
    assert painter.kept_bytes > 40 * 2**20
