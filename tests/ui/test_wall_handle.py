"""The scroll bar of a large wall: it tells the truth, reads nothing, and a date flies beside it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop_app.ui.theme import Theme
from tests.ui.millions import Millions

Make = Callable[..., Millions]
#: A thousand days, some with thousands of pictures and some with a few.
UNEVEN = [(3400, 20, 500, 75, 1005)[day % 5] for day in range(1000)]
MILLION = sum(UNEVEN)


@pytest.fixture
def make(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[Make]:
    made: list[Millions] = []

    def millions(counts: Sequence[int], **more: int) -> Millions:
        made.append(Millions(qtbot, theme, tmp_path, counts, **more))
        return made[-1]

    yield millions
    for one in made:
        one.thumbnails.close()


def test_the_bar_tells_where_one_is_among_a_million(make: Make) -> None:
    wall = make(UNEVEN)
    assert wall.model.count == MILLION == 1_000_000
    for step in (3, 17, 9, 1, 19, 12, 6, 15):
        wall.bar.setValue(wall.bar.maximum() * step // 20)
        seen = wall.rows
        assert len(seen) > 5
        assert seen[0] / MILLION == pytest.approx(step / 20, abs=0.003)
        assert wall.bar.value() / wall.bar.maximum() == pytest.approx(step / 20, abs=0.003)


def test_a_picture_that_is_shown_moves_the_bar_to_its_share(make: Make) -> None:
    wall = make(UNEVEN)
    for row in (900_000, 12, 333_333, 650_001):
        wall.view.show_row(row)
        assert row in wall.rows
        assert wall.bar.value() / wall.bar.maximum() == pytest.approx(row / MILLION, abs=0.003)


def test_the_whole_bar_is_the_whole_library_in_one_day_too(make: Make) -> None:
    """As after an import: one section of a million pictures."""
    wall = make([1_000_000])
    read = wall.source.pages_read
    wall.bar.setValue(wall.bar.maximum() // 3)
    assert wall.rows[0] == pytest.approx(333_333, abs=2000)
    assert wall.source.pages_read - read <= 4
    wall.bar.setValue(wall.bar.maximum())
    assert wall.rows[-1] == 999_999


def test_the_handle_reads_nothing_while_it_flies_and_looks_when_it_rests(
    qtbot: QtBot, make: Make
) -> None:
    wall = make(UNEVEN)
    read = wall.source.pages_read
    wall.press()
    for y in (*range(20, 680, 9), 400, 330):
        wall.pull(y)
        wall.view.viewport().repaint()
        assert wall.source.pages_read == read
    share = wall.bar.value() / wall.bar.maximum()
    assert share == pytest.approx((330 - 19) / (700 - 38), abs=0.02)
    assert wall.bar.isSliderDown()
    qtbot.waitUntil(lambda: not wall.is_sketched())  # the hand is still
    assert wall.source.pages_read > read
    assert wall.rows[0] / MILLION == pytest.approx(share, abs=0.003)
    wall.pull(500)
    assert wall.is_sketched()
    read = wall.source.pages_read
    wall.release()
    assert not wall.is_sketched()  # at once
    assert wall.source.pages_read > read
    assert wall.rows


def test_a_wall_that_flies_past_is_sketched(make: Make) -> None:
    wall = make(UNEVEN)
    wall.press()
    wall.pull(333)
    image = wall.view.viewport().grab().toImage()
    theme = wall.view._theme
    tones = [image.pixelColor(x, y) for x in range(30, 1050, 40) for y in range(10, 690, 20)]
    flat = [tone in (theme.color("placeholder"), theme.color("canvas")) for tone in tones]
    assert sum(tone == theme.color("placeholder") for tone in tones) > 0.6 * len(tones)
    assert sum(flat) > 0.9 * len(tones)  # and days' titles
    wall.release()


def test_a_small_wall_is_scrolled_by_the_handle_as_by_the_wheel(make: Make) -> None:
    wall = make([40, 60])
    wall.press()
    start = wall.handle().y()
    for y in range(start, start + 120, 4):
        wall.pull(y)
        assert not wall.is_sketched()
        assert wall.rows
    wall.release()


def test_the_day_flies_beside_the_handle_and_far_off_the_month(qtbot: QtBot, make: Make) -> None:
    wall = make(UNEVEN)
    assert wall.bubble == ""
    wall.press()
    assert wall.bubble == ""
    wall.pull(wall.handle().y() + 1)
    assert wall.bubble in {"22 November 2026", "21 November 2026"}
    wall.pull(300)
    assert wall.bubble == "September 2025"
    qtbot.waitUntil(lambda: wall.bubble != "September 2025")
    rested = wall.bubble
    assert rested.endswith(" September 2025")
    wall.pull(310)
    assert wall.bubble.endswith(" September 2025")  # some days further, not months
    assert wall.bubble != rested
    bubble = wall.view._handle._bubble
    middle = wall.bar.mapTo(wall.view, wall.handle())
    assert abs(bubble.geometry().center().y() - middle.y()) <= 2
    assert bubble.geometry().right() < wall.bar.mapTo(wall.view, QPoint(0, 0)).x()
    wall.release()
    assert wall.bubble.endswith(" September 2025")
    qtbot.waitUntil(lambda: wall.bubble == "", timeout=5000)


def test_the_date_is_that_of_a_picture_on_the_screen_from_the_first_to_the_last(
    make: Make,
) -> None:
    wall = make([3] * 400)
    wall.press()
    seen = set()
    for y in range(19, 699, 20):
        wall.pull(y)
        wall.view._handle._on_rest()
        seen.add(wall.bubble)
        days = {str(wall.model.sections()[row // 3].day) for row in wall.rows}
        date = wall.view._handle._said
        assert date is not None
        assert date.toString("yyyyMMdd") in days
    assert {"22 November 2026", "19 October 2025"} <= seen
    wall.release()


def test_pictures_in_no_order_of_days_have_neither_title_nor_date(make: Make) -> None:
    wall = make([500])
    wall.source.counts = {0: 500}
    wall.source._agos = {0: 0}
    wall.model.reset()
    assert [day.day for day in wall.model.sections()] == [0]
    assert list(wall.view._placing.wall.headers(0, 900)) == []
    assert wall.view.visualRect(wall.model.index(0, 0)).top() == 4
    wall.press()
    wall.pull(200)
    assert wall.bubble == ""
    wall.release()


def test_from_right_to_left_the_date_is_on_the_other_side(make: Make) -> None:
    wall = make(UNEVEN)
    wall.view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    wall.press()
    wall.pull(300)
    bubble = wall.view._handle._bubble
    assert wall.bubble
    edge = wall.bar.mapTo(wall.view, QPoint(wall.bar.width(), 0)).x()
    assert edge < bubble.geometry().left() < edge + 20
    wall.release()


def test_the_date_takes_no_press_and_is_there_in_both_themes(make: Make, theme: Theme) -> None:
    wall = make(UNEVEN)
    wall.press()
    wall.pull(300)
    bubble = wall.view._handle._bubble
    assert bubble.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    tones = set()
    for scheme in ("light", "dark"):
        theme.follow(scheme)
        image = bubble.grab().toImage()
        tone = image.pixelColor(image.width() // 2, 3)
        assert tone == theme.color("raised")
        tones.add(tone.name())
    assert len(tones) == 2
    wall.release()


def test_the_handle_at_its_ends_shows_the_first_and_the_last(make: Make) -> None:
    wall = make(UNEVEN)
    wall.press()
    wall.pull(695)
    wall.release()
    assert wall.bar.value() == wall.bar.maximum()
    assert wall.rows[-1] == MILLION - 1
    last = wall.view.visualRect(wall.model.index(MILLION - 1, 0))
    assert last.bottom() == wall.view.viewport().height() - 24 - 1
    wall.press()
    wall.pull(5)
    wall.release()
    assert wall.bar.value() == 0
    assert wall.rows[0] == 0


def test_keys_and_the_handle_agree_about_the_ends(qtbot: QtBot, make: Make) -> None:
    wall = make(UNEVEN)
    qtbot.keyClick(wall.view, Qt.Key.Key_End)
    qtbot.keyClick(wall.view, Qt.Key.Key_End)
    assert wall.view.currentIndex().row() == MILLION - 1
    assert wall.bar.value() == wall.bar.maximum()
    by_key = wall.rows
    wall.bar.setValue(0)
    wall.press()
    wall.pull(695)
    wall.release()
    assert wall.rows == by_key
    qtbot.keyClick(wall.view, Qt.Key.Key_Home)
    assert wall.bar.value() == 0


def test_page_keys_go_down_all_of_it_and_up_again_as_the_bar_says(qtbot: QtBot, make: Make) -> None:
    wall = make([30, 300, 4, 90, 200])
    qtbot.keyClick(wall.view, Qt.Key.Key_Home)
    for key, end in ((Qt.Key.Key_PageDown, 623), (Qt.Key.Key_PageUp, 0)):
        values = [wall.bar.value()]
        for _ in range(200):
            row = wall.view.currentIndex().row()
            qtbot.keyClick(wall.view, key)
            assert wall.view.currentIndex().row() in wall.rows
            if wall.view.currentIndex().row() == row:
                break
            values.append(wall.bar.value())
        assert values == sorted(values, reverse=key is Qt.Key.Key_PageUp)
        assert abs(row - end) <= 8  # a page key keeps to its column
        assert {end} <= set(wall.rows)
        assert wall.bar.value() in {0, wall.bar.maximum()}


def test_a_page_of_the_bar_is_a_screen(make: Make) -> None:
    wall = make(UNEVEN)
    wall.bar.setValue(wall.bar.maximum() // 2)
    value, below = wall.bar.value(), wall.handle() + QPoint(0, 200)
    QTest.mouseClick(wall.bar, Qt.MouseButton.LeftButton, pos=below)
    assert wall.bar.value() - value == wall.view.viewport().height()
    assert not wall.is_sketched()  # one press leads to one place: look at once


def test_a_picture_that_comes_in_while_the_handle_flies_is_counted(make: Make) -> None:
    wall = make(UNEVEN)
    wall.press()
    wall.pull(400)
    day = wall.model.sections()[0].day
    wall.source.counts[day] += 1
    wall.model.add(wall.source.day_page(day, 0, 1)[0])
    assert wall.view._placing.wall.count == MILLION + 1
    wall.pull(420)
    wall.release()
    assert wall.rows[0] / MILLION == pytest.approx(wall.bar.value() / wall.bar.maximum(), abs=0.003)
